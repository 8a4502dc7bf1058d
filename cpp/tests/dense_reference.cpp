#include "tests/dense_reference.hpp"

#include <Eigen/Cholesky>
#include <Eigen/LU>
#include <algorithm>
#include <cmath>
#include <numbers>

namespace reference {
namespace {

const double* column_view(const Matrix& columns, Index j) {
  return (columns.col(j).array() == 1.0).all() ? nullptr : columns.col(j).data();
}

}  // namespace

double Random::uniform() {
  state_ += 0x9e3779b97f4a7c15ULL;  // splitmix64
  std::uint64_t z = state_;
  z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
  z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
  z ^= z >> 31;
  return static_cast<double>(z >> 11) * 0x1p-53;
}

double Random::normal() {
  const double radius = std::sqrt(-2.0 * std::log(1.0 - uniform()));
  return radius * std::cos(2.0 * std::numbers::pi * uniform());
}

Index Random::below(Index n) {
  return static_cast<Index>(uniform() * static_cast<double>(n));
}

Matrix Random::matrix(Index rows, Index cols) {
  Matrix m(rows, cols);
  for (double& x : m.reshaped()) x = normal();
  return m;
}

Index Data::k(int factor) const {
  Index total = 0;
  for (const RandomTerm& term : terms)
    if (term.factor == factor) total += term.columns.cols();
  return total;
}

lmmfast::Design Data::design() const {
  lmmfast::Design design;
  design.n = n();
  design.y = y.data();
  design.weights = weights.size() > 0 ? weights.data() : nullptr;
  for (Index j = 0; j < p(); ++j) design.X.push_back(column_view(X, j));
  for (std::size_t f = 0; f < codes.size(); ++f)
    design.factors.push_back({codes[f].data(), n_levels[f]});
  for (const RandomTerm& term : terms) {
    lmmfast::TermView view{term.factor, {}, term.structure};
    for (Index j = 0; j < term.columns.cols(); ++j)
      view.columns.push_back(column_view(term.columns, j));
    design.terms.push_back(std::move(view));
  }
  return design;
}

Data Data::rows(Index first, Index end) const {
  Data part = *this;
  part.y = y.segment(first, end - first);
  part.X = X.middleRows(first, end - first);
  if (weights.size() > 0) part.weights = weights.segment(first, end - first);
  for (Codes& code : part.codes) code = Codes(code.begin() + first, code.begin() + end);
  for (RandomTerm& term : part.terms)
    term.columns = term.columns.middleRows(first, end - first).eval();
  return part;
}

Codes blocks(Index n, Index n_levels) {
  Codes codes(at(n));
  for (Index i = 0; i < n; ++i) codes[at(i)] = static_cast<std::int32_t>(i * n_levels / n);
  return codes;
}

Codes cycle(Index n, Index n_levels) {
  Codes codes(at(n));
  for (Index i = 0; i < n; ++i) codes[at(i)] = static_cast<std::int32_t>(i % n_levels);
  return codes;
}

Codes at_random(Random& random, Index n, Index n_levels) {
  Codes codes(at(n));
  for (auto& code : codes) code = static_cast<std::int32_t>(random.below(n_levels));
  return codes;
}

Codes parents(const Codes& children, Index per_parent) {
  Codes codes = children;
  for (auto& code : codes) code /= static_cast<std::int32_t>(per_parent);
  return codes;
}

Data simulate(Random& random, Index p, std::vector<Codes> codes,
              std::initializer_list<Shape> terms) {
  Data data;
  data.codes = std::move(codes);
  const auto n = static_cast<Index>(data.codes.front().size());
  data.X = random.matrix(n, p);
  if (p > 0) data.X.col(0).setOnes();
  for (const Codes& code : data.codes)
    data.n_levels.push_back(*std::max_element(code.begin(), code.end()) + 1);
  data.y = data.X.rowwise().sum() + random.matrix(n, 1);
  for (const Shape& shape : terms) {
    RandomTerm term{shape.factor, random.matrix(n, shape.k), shape.structure};
    term.columns.col(0).setOnes();
    const Matrix b = 0.8 * random.matrix(data.n_levels[at(shape.factor)], shape.k);
    for (Index i = 0; i < n; ++i)
      data.y[i] += term.columns.row(i).dot(b.row(data.codes[at(shape.factor)][at(i)]));
    data.terms.push_back(std::move(term));
  }
  return data;
}

lmmfast::Scaling identity_scaling(const Data& data) {
  lmmfast::Scaling scaling;
  for (Index j = 0; j < data.p(); ++j) scaling.order.push_back(j);
  scaling.Tx = Matrix::Identity(data.p(), data.p());
  scaling.c = Vector::Zero(data.p());
  for (const RandomTerm& term : data.terms)
    scaling.Tz.push_back(Matrix::Identity(term.columns.cols(), term.columns.cols()));
  return scaling;
}

lmmfast::CrossProducts plain_products(const Data& data) {
  return lmmfast::cross_products(data.design(), identity_scaling(data), 1);
}

lmmfast::CrossProducts scaled_products(const Data& data) {
  const lmmfast::Design design = data.design();
  return lmmfast::cross_products(design, lmmfast::pilot_scaling(design, terms_of(design)), 1);
}

Data transformed(const Data& data, const lmmfast::Scaling& scaling) {
  Data out = data;
  const Matrix ordered = data.X(Eigen::placeholders::all, scaling.order);
  out.X = scaling.Tx.transpose()
              .triangularView<Eigen::Lower>()
              .solve(Matrix(ordered.transpose()))
              .transpose();
  out.y = data.y / scaling.sy - out.X * scaling.c;
  for (std::size_t t = 0; t < data.terms.size(); ++t)
    out.terms[t].columns = scaling.Tz[t]
                               .transpose()
                               .triangularView<Eigen::Lower>()
                               .solve(Matrix(data.terms[t].columns.transpose()))
                               .transpose();
  return out;
}

Index first_scalar(const Data& data, int factor) {
  Index first = 0;
  for (int f = 0; f < factor; ++f) first += data.n_levels[at(f)] * data.k(f);
  return first;
}

Matrix dense_z(const Data& data) {
  Matrix Z = Matrix::Zero(data.n(), first_scalar(data, static_cast<int>(data.codes.size())));
  std::vector<Index> used(data.codes.size(), 0);
  for (const RandomTerm& term : data.terms) {
    const Index k = term.columns.cols();
    for (Index i = 0; i < data.n(); ++i) {
      const Index level = data.codes[at(term.factor)][at(i)];
      const Index first = first_scalar(data, term.factor) + level * data.k(term.factor);
      Z.row(i).segment(first + used[at(term.factor)], k) = term.columns.row(i);
    }
    used[at(term.factor)] += k;
  }
  return Z;
}

std::vector<Matrix> lambda_of(const Data& data, const Vector& theta) {
  std::vector<Matrix> lambda;
  for (int f = 0; f < static_cast<int>(data.codes.size()); ++f)
    lambda.push_back(Matrix::Zero(data.k(f), data.k(f)));
  std::vector<Index> used(data.codes.size(), 0);
  const double* next = theta.data();
  for (const RandomTerm& term : data.terms) {
    Index& first = used[at(term.factor)];
    for (Index c = 0; c < term.columns.cols(); ++c)
      for (Index r = c; r < term.columns.cols(); ++r)
        if (r == c || term.structure == &lmmfast::full_structure())
          lambda[at(term.factor)](first + r, first + c) = *next++;
    first += term.columns.cols();
  }
  return lambda;
}

Dense solve(const Data& data, const std::vector<Matrix>& lambda, Method method) {
  const Index n = data.n();
  const Matrix Z = dense_z(data);
  Matrix Lambda = Matrix::Zero(Z.cols(), Z.cols());
  for (int f = 0; f < static_cast<int>(lambda.size()); ++f)
    for (Index l = 0; l < data.n_levels[at(f)]; ++l)
      Lambda.block(first_scalar(data, f) + l * data.k(f), first_scalar(data, f) + l * data.k(f),
                   data.k(f), data.k(f)) = lambda[at(f)];
  const Vector w = data.weights.size() > 0 ? data.weights : Vector::Ones(n);
  const Matrix zl = Z * Lambda;
  Matrix H = zl * zl.transpose();
  H.diagonal() += w.cwiseInverse();
  const Eigen::LLT<Matrix> llt(H);
  const double logdet = 2.0 * llt.matrixLLT().diagonal().array().log().sum();

  Dense out;
  out.logdet_h = logdet + w.array().log().sum();
  const Matrix half_x = llt.matrixL().solve(data.X);
  const Vector half_y = llt.matrixL().solve(data.y);
  const Matrix half_z = llt.matrixL().solve(Z);
  out.xhx = half_x.transpose() * half_x;
  Matrix half_xy(n, data.p() + 1);
  half_xy << half_x, half_y;
  out.xyhxy = half_xy.transpose() * half_xy;
  const Eigen::LLT<Matrix> fixed(out.xhx);
  out.beta = fixed.solve(half_x.transpose() * half_y);
  const Vector half_r = half_y - half_x * out.beta;
  out.r2 = half_r.squaredNorm();
  const bool reml = method == Method::REML;
  out.nu = static_cast<double>(reml ? n - data.p() : n);
  out.criterion = logdet + out.nu * (1.0 + std::log(2.0 * std::numbers::pi * out.r2 / out.nu));
  if (reml) out.criterion += 2.0 * fixed.matrixLLT().diagonal().array().log().sum();

  const Matrix zhx = half_z.transpose() * half_x;
  out.zhx = zhx;
  const Matrix zhz = half_z.transpose() * half_z;
  out.zpz = zhz - zhx * fixed.solve(zhx.transpose());
  out.zqz = reml ? out.zpz : zhz;
  out.v = half_z.transpose() * half_r;
  out.b = Lambda * (Lambda.transpose() * out.v);
  Matrix D = zl.transpose() * w.asDiagonal() * zl;
  D.diagonal().array() += 1.0;
  const Matrix half = D.llt().matrixL().solve(Matrix(Lambda.transpose()));
  out.conditional = half.transpose() * half;
  return out;
}

std::vector<Matrix> first_derivatives(const Data& data, const Dense& dense) {
  std::vector<Matrix> m;
  for (int f = 0; f < static_cast<int>(data.codes.size()); ++f) {
    const Index k = data.k(f);
    Matrix sum = Matrix::Zero(k, k);
    for (Index l = 0; l < data.n_levels[at(f)]; ++l) {
      const Index first = first_scalar(data, f) + l * k;
      const Vector v = dense.v.segment(first, k);
      sum += dense.zqz.block(first, first, k, k) - dense.nu / dense.r2 * v * v.transpose();
    }
    m.push_back(std::move(sum));
  }
  return m;
}

Matrix second_derivatives(const Data& data, const Dense& dense, bool average) {
  const auto entries = lmmfast::coordinates(terms_of(data.design()));
  const auto size = static_cast<Index>(entries.size());
  const double c = dense.nu / dense.r2;
  std::vector<Matrix> products;  // Z'QZ E_i
  Matrix w(dense.v.size(), size);
  for (Index i = 0; i < size; ++i) {
    const auto& [factor, row, col, term] = entries[at(i)];
    Matrix product = Matrix::Zero(dense.v.size(), dense.v.size());
    w.col(i).setZero();
    const double weight = row == col ? 0.5 : 1.0;  // E_i has one entry, or two
    for (Index l = 0; l < data.n_levels[at(factor)]; ++l) {
      const Index a = first_scalar(data, factor) + l * data.k(factor) + row;
      const Index b = a - row + col;
      product.col(a) += weight * dense.zqz.col(b);
      product.col(b) += weight * dense.zqz.col(a);
      w(a, i) += weight * dense.v[b];
      w(b, i) += weight * dense.v[a];
    }
    products.push_back(std::move(product));
  }
  const Vector s = w.transpose() * dense.v;
  Matrix out = (average ? c : 2.0 * c) * w.transpose() * dense.zpz * w -
               c * c / dense.nu * s * s.transpose();
  for (Index i = 0; i < size && !average; ++i)
    for (Index j = 0; j < size; ++j)
      out(i, j) -= products[at(i)].cwiseProduct(products[at(j)].transpose()).sum();
  return out;
}

Vector gradient(const Data& data, const Vector& theta, Method method) {
  const std::vector<Matrix> lambda = lambda_of(data, theta);
  std::vector<Matrix> m_lambda = first_derivatives(data, solve(data, lambda, method));
  for (std::size_t f = 0; f < lambda.size(); ++f) m_lambda[f] = m_lambda[f] * lambda[f];
  const auto entries = lmmfast::coordinates(terms_of(data.design()));
  Vector out(theta.size());
  for (Index i = 0; i < out.size(); ++i)
    out[i] = 2.0 * m_lambda[at(entries[at(i)].factor)](entries[at(i)].row, entries[at(i)].col);
  return out;
}

}  // namespace reference
