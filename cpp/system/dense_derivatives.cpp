#include "system/dense_derivatives.hpp"

#include "base/dense.hpp"

namespace lmmfast {
namespace {

std::vector<Index> first_scalars(const CrossProducts& a) {
  std::vector<Index> first{0};
  for (const FactorProducts& factor : a.factors)
    first.push_back(first.back() + factor.n_levels * factor.k);
  return first;
}

// [Z'WZ, Z'W[X y]], q x (q + p + 1), both triangles.
Matrix dense_products(const CrossProducts& a, const std::vector<Index>& first) {
  const Index q = first.back();
  const Index width = a.p + 1;
  Matrix A = Matrix::Zero(q, q + width);
  for (std::size_t f = 0; f < a.factors.size(); ++f) {
    const FactorProducts& factor = a.factors[f];
    const Index k = factor.k;
    for (Index l = 0; l < factor.n_levels; ++l) {
      const Index at_level = first[f] + l * k;
      A.block(at_level, at_level, k, k) = ConstRowMap(factor.zz.data() + l * k * k, k, k);
      A.block(at_level, q, k, width) = ConstRowMap(factor.zxy.data() + l * k * width, k, width);
    }
  }
  for (const PairProducts& pair : a.pairs) {
    const Index k_row = a.factors[at(pair.row_factor)].k;
    const Index k_col = a.factors[at(pair.col_factor)].k;
    for (Index r = 0; r + 1 < static_cast<Index>(pair.row_start.size()); ++r) {
      for (Index e = pair.row_start[at(r)]; e < pair.row_start[at(r + 1)]; ++e) {
        const ConstRowMap block(pair.blocks.data() + e * k_row * k_col, k_row, k_col);
        const Index i = first[at(pair.row_factor)] + r * k_row;
        const Index j = first[at(pair.col_factor)] + pair.col[at(e)] * k_col;
        A.block(i, j, k_row, k_col) = block;
        A.block(j, i, k_col, k_row) = block.transpose();
      }
    }
  }
  return A;
}

// Λ' times rows.
Matrix times_lambda(const CrossProducts& a, const std::vector<Index>& first,
                    const std::vector<Matrix>& lambda, const Matrix& rows) {
  Matrix out(rows.rows(), rows.cols());
  for (std::size_t f = 0; f < a.factors.size(); ++f) {
    const Index k = a.factors[f].k;
    for (Index i = first[f]; i < first[f + 1]; i += k)
      out.middleRows(i, k).noalias() = lambda[f].transpose().lazyProduct(rows.middleRows(i, k));
  }
  return out;
}

// Σ vec(S) vec(S)' over the blocks S of Q between the levels of two factors; vec stacks columns.
Matrix pair_tensor(const CrossProducts& a, const std::vector<Index>& first, const Matrix& Q,
                   std::size_t f, std::size_t g) {
  const Index k_f = a.factors[f].k;
  const Index k_g = a.factors[g].k;
  const Index n_f = a.factors[f].n_levels;
  Matrix blocks(k_f * k_g, n_f);
  Matrix tensor = Matrix::Zero(k_f * k_g, k_f * k_g);
  for (Index m = 0; m < a.factors[g].n_levels; ++m) {
    for (Index j = 0; j < k_g; ++j) {
      const double* column = Q.col(first[g] + m * k_g + j).data() + first[f];
      for (Index l = 0; l < n_f; ++l)
        for (Index i = 0; i < k_f; ++i) blocks(j * k_f + i, l) = column[l * k_f + i];
    }
    tensor.noalias() += blocks * blocks.transpose();
  }
  return tensor;
}

}  // namespace

void dense_derivatives(const CrossProducts& a, const std::vector<Matrix>& lambda,
                       const std::vector<Coordinate>& places, const Solution& solution,
                       const Profile& profile, int n_threads, Derivatives& out) {
  const std::vector<Index> first = first_scalars(a);
  const Index q = first.back();
  const Index p = a.p;
  Matrix ZHZ = dense_products(a, first);  // and Z'H^-1 [X y] beside it
  Matrix half = times_lambda(a, first, lambda, ZHZ);
  Matrix L = times_lambda(a, first, lambda, half.leftCols(q).transpose());
  L.diagonal().array() += 1.0;
  cholesky(L.data(), q, q, n_threads);
  solve_lower(L.data(), q, q, half.data(), q + p + 1, q);
  const Matrix transposed = half.leftCols(q).transpose();
  add_product(-1.0, transposed.data(), q, half.data(), q, false, ZHZ.data(), q, q, q + p + 1, q);

  const Vector v = ZHZ.col(q + p) - ZHZ.middleCols(q, p) * solution.beta;
  Matrix C = ZHZ.middleCols(q, p).transpose();  // (Z'H^-1 X Lx^-T)'
  solution.Lx.triangularView<Eigen::Lower>().solveInPlace(C);
  const Matrix B = ZHZ.leftCols(q);
  const Matrix P = B - C.transpose() * C;
  const Matrix& Q = profile.reml ? P : B;

  const double c = profile.nu / solution.r2;
  out.q.clear();
  out.m.clear();
  out.q_lambda.clear();
  out.m_lambda.clear();
  for (std::size_t f = 0; f < a.factors.size(); ++f) {
    const Index k = a.factors[f].k;
    Matrix own = Matrix::Zero(k, k);
    Matrix vv = Matrix::Zero(k, k);
    for (Index i = first[f]; i < first[f + 1]; i += k) {
      own += Q.block(i, i, k, k);
      vv += v.segment(i, k) * v.segment(i, k).transpose();
    }
    own = (0.5 * (own + own.transpose())).eval();
    out.q.push_back(own);
    out.m.push_back(own - c * vv);
    out.q_lambda.push_back(out.q.back() * lambda[f]);
    out.m_lambda.push_back(out.m.back() * lambda[f]);
  }

  const auto size = static_cast<Index>(places.size());
  Matrix w = Matrix::Zero(q, size);  // E_i v
  for (Index i = 0; i < size; ++i) {
    const Coordinate& place = places[at(i)];
    const Index k = a.factors[at(place.factor)].k;
    for (Index l = first[at(place.factor)]; l < first[at(place.factor) + 1]; l += k) {
      w(l + place.row, i) = v[l + place.col];
      w(l + place.col, i) = v[l + place.row];
    }
  }
  out.average = c * w.transpose() * (P * w);
  const Vector scores = w.transpose() * v;  // v'E_i v

  const std::size_t n_factors = a.factors.size();
  std::vector<Matrix> tensors(n_factors * n_factors);
  for (std::size_t f = 0; f < n_factors; ++f)
    for (std::size_t g = 0; g <= f; ++g)
      tensors[f * n_factors + g] = pair_tensor(a, first, Q, f, g);
  out.expected.resize(size, size);
  for (Index i = 0; i < size; ++i) {
    for (Index j = 0; j < size; ++j) {
      const Coordinate& one = places[at(i)];
      const Coordinate& other = places[at(j)];
      if (one.factor < other.factor) continue;
      const Matrix& tensor = tensors[at(one.factor) * n_factors + at(other.factor)];
      const Index k = a.factors[at(one.factor)].k;
      const auto u = [&](Index r1, Index c1, Index r2, Index c2) {
        return tensor(c1 * k + r1, c2 * k + r2);
      };
      const Index r = one.row, s = one.col, d = other.row, e = other.col;
      double value = u(r, e, s, d) + u(r, d, s, e) + u(s, e, r, d) + u(s, d, r, e);
      value *= (r == s ? 0.5 : 1.0) * (d == e ? 0.5 : 1.0);
      out.expected(i, j) = out.expected(j, i) = value;
    }
  }
  out.curvature =
      2.0 * out.average - out.expected - (c * c / profile.nu) * scores * scores.transpose();
}

}  // namespace lmmfast
