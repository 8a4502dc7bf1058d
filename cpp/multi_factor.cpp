#include "multi_factor.hpp"

#include <Eigen/Cholesky>
#include <Eigen/SVD>
#include <algorithm>
#include <cmath>
#include <utility>

#include "dense.hpp"
#include "parallel.hpp"

namespace lmmfast {
namespace {

std::size_t at(Index i) {
  return static_cast<std::size_t>(i);
}

constexpr Index kHeadChunk = 512;

// Runs task(first, end, chunk, worker) over [first, end) in chunks of fixed size.
template <class Task>
void parallel_chunks(Index first, Index end, int n_threads, Task&& task) {
  const Index n_chunks = (end - first + kHeadChunk - 1) / kHeadChunk;
  parallel_for(n_chunks, n_threads, [&](Index chunk, int worker) {
    const Index begin = first + chunk * kHeadChunk;
    task(begin, std::min(end, begin + kHeadChunk), chunk, worker);
  });
}

// M = (M Λ) Λ^-1. Where Λ is close to singular the quotient is noise: M gets a positive value
// there, so that a step leads to the boundary, where the optimum is tested.
Matrix divide(const Matrix& m_lambda, const Matrix& lambda, double boundary) {
  constexpr double kNoise = 1e-7;
  const Eigen::JacobiSVD<Matrix> svd(lambda, Eigen::ComputeFullU | Eigen::ComputeFullV);
  const Vector& size = svd.singularValues();
  const double least = kNoise * std::max(1.0, size[0]);
  Matrix m = m_lambda * svd.matrixV();
  for (Index i = 0; i < size.size(); ++i) {
    if (size[i] > least)
      m.col(i) /= size[i];
    else
      m.col(i) = boundary * svd.matrixU().col(i);
  }
  m = (m * svd.matrixU().transpose()).eval();
  return 0.5 * (m + m.transpose());
}

}  // namespace

ConstRowMap MultiFactor::zz(Index node) const {
  const FactorProducts& products = a_.factors[at(factor(node))];
  const Index size = products.k * products.k;
  return {products.zz.data() + plan_.level[at(node)] * size, products.k, products.k};
}

ConstRowMap MultiFactor::zxy(Index node) const {
  const FactorProducts& products = a_.factors[at(factor(node))];
  const Index size = products.k * (a_.p + 1);
  return {products.zxy.data() + plan_.level[at(node)] * size, products.k, a_.p + 1};
}

RowMap MultiFactor::values(std::vector<double>& array, Index head) const {
  return {array.data() + panels_[at(head)].start, k(head), panels_[at(head)].size};
}
ConstRowMap MultiFactor::values(const std::vector<double>& array, Index head) const {
  return {array.data() + panels_[at(head)].start, k(head), panels_[at(head)].size};
}
RowMap MultiFactor::square(std::vector<double>& array, Index head) const {
  return {array.data() + square_start_[at(head)], k(head), k(head)};
}
ConstRowMap MultiFactor::square(const std::vector<double>& array, Index head) const {
  return {array.data() + square_start_[at(head)], k(head), k(head)};
}
RowMap MultiFactor::fixed(std::vector<double>& array, Index head) const {
  return {array.data() + scalar(head) * (a_.p + 1), k(head), a_.p + 1};
}
ConstRowMap MultiFactor::fixed(const std::vector<double>& array, Index head) const {
  return {array.data() + scalar(head) * (a_.p + 1), k(head), a_.p + 1};
}

double MultiFactor::inverse(Index i, Index j) const {
  return i >= j ? tail_[at(j * tail_order() + i)] : tail_[at(i * tail_order() + j)];
}

Matrix MultiFactor::tail_inverse(Index row, Index rows, Index col, Index cols) const {
  Matrix s(rows, cols);
  for (Index i = 0; i < rows; ++i)
    for (Index j = 0; j < cols; ++j) s(i, j) = inverse(row + i, col + j);
  return s;
}

std::vector<Matrix> MultiFactor::zero_blocks() const {
  std::vector<Matrix> blocks;
  for (const FactorProducts& products : a_.factors)
    blocks.push_back(Matrix::Zero(products.k, products.k));
  return blocks;
}

// ---------------------------------------------------------------- structure, made once

MultiFactor::MultiFactor(const CrossProducts& a, Method method, int n_threads)
    : Criterion(a, method, n_threads), plan_(plan_elimination(a)) {
  build_panels();
  for (const PairProducts& pair : a.pairs)
    for (Index r = 0; r + 1 < static_cast<Index>(pair.row_start.size()); ++r)
      for (Index e = pair.row_start[at(r)]; e < pair.row_start[at(r + 1)]; ++e)
        place_block(pair, r, e);
  build_incidence();
  tail_.resize(at(tail_order() * tail_order()));
  u_.resize(plan_.scalar.back());
}

void MultiFactor::build_panels() {
  panels_.resize(at(plan_.n_heads));
  neighbour_column_.reserve(plan_.neighbour.size());
  Index total = 0;
  Index squares = 0;
  for (Index h = 0; h < plan_.n_heads; ++h) {
    Panel& panel = panels_[at(h)];
    panel.start = total;
    for (Index e = plan_.neighbour_start[at(h)]; e < plan_.neighbour_start[at(h + 1)]; ++e) {
      const Index node = plan_.neighbour[at(e)];
      neighbour_column_.push_back(static_cast<std::int32_t>(panel.size));
      for (Index c = 0; c < k(node); ++c)
        panel_scalars_.push_back(static_cast<std::int32_t>(scalar(node) + c));
      panel.size += k(node);
    }
    total += k(h) * panel.size;
    square_start_.push_back(squares);
    squares += k(h) * k(h);
  }
  const std::int32_t* scalars = panel_scalars_.data();
  for (Panel& panel : panels_) {
    panel.scalar = scalars;
    scalars += panel.size;
  }
  a_panel_.assign(at(total), 0.0);
  l_panel_.resize(at(total));
  l_square_.resize(at(squares));
  l_fixed_.resize(at(plan_.head_size * (a_.p + 1)));
  if (plan_.depth_start.size() > 2) {
    s_panel_.resize(at(total));
    s_square_.resize(at(squares));
    s_fixed_.resize(at(plan_.head_size * (a_.p + 1)));
  }
}

void MultiFactor::place_block(const PairProducts& pair, Index row, Index entry) {
  const Index k_r = a_.factors[at(pair.row_factor)].k;
  const Index k_c = a_.factors[at(pair.col_factor)].k;
  const ConstRowMap block(pair.blocks.data() + entry * k_r * k_c, k_r, k_c);
  const std::int32_t r = plan_.position[at(pair.row_factor)][at(row)];
  const std::int32_t c = plan_.position[at(pair.col_factor)][at(pair.col[at(entry)])];
  const Index head = std::min(r, c);
  const std::int32_t other = std::max(r, c);
  if (head >= plan_.n_heads) {
    tail_blocks_.push_back({other, static_cast<std::int32_t>(head),
                            other == r ? RowMatrix(block) : RowMatrix(block.transpose())});
    return;
  }
  const auto begin = plan_.neighbour.begin() + plan_.neighbour_start[at(head)];
  const auto end = plan_.neighbour.begin() + plan_.neighbour_start[at(head + 1)];
  const auto e = std::lower_bound(begin, end, other) - plan_.neighbour.begin();
  const Index column = neighbour_column_[static_cast<std::size_t>(e)];
  if (head == r)
    values(a_panel_, head).middleCols(column, k_c) = block;
  else
    values(a_panel_, head).middleCols(column, k_r) = block.transpose();
}

void MultiFactor::build_incidence() {
  incidence_start_.assign(at(plan_.n_nodes + 1), 0);
  for (const std::int32_t node : plan_.neighbour) ++incidence_start_[at(node) + 1];
  for (Index node = 0; node < plan_.n_nodes; ++node)
    incidence_start_[at(node + 1)] += incidence_start_[at(node)];
  incidence_.resize(plan_.neighbour.size());
  std::vector<Index> next(incidence_start_.begin(), incidence_start_.end() - 1);
  for (Index h = 0; h < plan_.n_heads; ++h)
    for (Index e = plan_.neighbour_start[at(h)]; e < plan_.neighbour_start[at(h + 1)]; ++e)
      incidence_[at(next[at(plan_.neighbour[at(e)])]++)] = {static_cast<std::int32_t>(h),
                                                            neighbour_column_[at(e)]};
}

// ---------------------------------------------------------------- factorisation

void MultiFactor::factorise() {
  std::vector<Places> places(at(std::max(n_threads_, 1)));
  for (std::size_t depth = 0; depth + 1 < plan_.depth_start.size(); ++depth) {
    parallel_chunks(plan_.depth_start[depth], plan_.depth_start[depth + 1], n_threads_,
                    [&](Index first, Index end, Index, int worker) {
                      for (Index h = first; h < end; ++h) {
                        load_head(h);
                        if (depth > 0) update_head(h, places[at(worker)]);
                        finish_head(h);
                      }
                    });
  }
  assemble_tail();
  parallel_for(plan_.n_nodes - plan_.n_heads, n_threads_,
               [&](Index i, int) { update_tail(plan_.n_heads + i); });
  update_fixed();
  solve();
}

// [Λ'AΛ + I, Λ'AΛ, Λ'Z'W[X y]] of one head, before anything is eliminated.
void MultiFactor::load_head(Index head) {
  const Matrix& own = lambda(head);
  const RowMap a = values(a_panel_, head);
  RowMap panel = values(l_panel_, head);
  const bool simple = k(head) == 1;
  for (Index e = plan_.neighbour_start[at(head)]; e < plan_.neighbour_start[at(head + 1)]; ++e) {
    const Index node = plan_.neighbour[at(e)];
    const Index column = neighbour_column_[at(e)];
    const Index k_n = k(node);
    if (simple && k_n == 1)
      panel(0, column) = own(0, 0) * a(0, column) * lambda(node)(0, 0);
    else
      panel.middleCols(column, k_n).noalias() =
          own.transpose() * a.middleCols(column, k_n).lazyProduct(lambda(node));
  }
  square(l_square_, head).noalias() = own.transpose() * zz(head).lazyProduct(own);
  square(l_square_, head).diagonal().array() += 1.0;
  fixed(l_fixed_, head).noalias() = own.transpose().lazyProduct(zxy(head));
}

void MultiFactor::update_head(Index head, Places& place) {
  if (place.empty()) place.resize(at(plan_.scalar.back()));
  const Panel& target = panels_[at(head)];
  for (Index i = 0; i < target.size; ++i)
    place[at(target.scalar[i])] = static_cast<std::int32_t>(i);
  const Index k_h = k(head);
  RowMap panel = values(l_panel_, head);
  for (Index i = incidence_start_[at(head)]; i < incidence_start_[at(head + 1)]; ++i) {
    const auto [other, column] = incidence_[at(i)];
    const RowMap source = values(l_panel_, other);
    const std::int32_t* scalars = panels_[at(other)].scalar;
    const auto own = source.middleCols(column, k_h);
    square(l_square_, head) -= own.transpose().lazyProduct(own);
    fixed(l_fixed_, head) -= own.transpose().lazyProduct(fixed(l_fixed_, other));
    for (Index s = column + k_h; s < source.cols(); ++s) {
      const Index to = place[at(scalars[s])];
      for (Index c = 0; c < k_h; ++c) panel(c, to) -= own.col(c).dot(source.col(s));
    }
  }
}

void MultiFactor::finish_head(Index head) {
  RowMap d = square(l_square_, head);
  if (d.rows() == 1) {
    if (!(d(0, 0) > 0.0)) throw NumericalError("Λ'Z'WZΛ + I is not positive definite");
    d(0, 0) = std::sqrt(d(0, 0));
    const double scale = 1.0 / d(0, 0);
    values(l_panel_, head) *= scale;
    fixed(l_fixed_, head) *= scale;
    return;
  }
  const Eigen::LLT<Matrix> cholesky{Matrix(d)};
  if (cholesky.info() != Eigen::Success)
    throw NumericalError("Λ'Z'WZΛ + I is not positive definite");
  d = cholesky.matrixL();
  const auto L = d.triangularView<Eigen::Lower>();
  RowMap panel = values(l_panel_, head);
  L.solveInPlace(panel);
  RowMap xy = fixed(l_fixed_, head);
  L.solveInPlace(xy);
}

void MultiFactor::assemble_tail() {
  const Index m = tail_order();
  const Index q = plan_.tail_size;
  std::fill(tail_.begin(), tail_.end(), 0.0);
  Eigen::Map<Matrix> T(tail_.data(), m, m);
  for (Index node = plan_.n_heads; node < plan_.n_nodes; ++node) {
    const Index s = scalar(node) - plan_.head_size;
    const Matrix& own = lambda(node);
    T.block(s, s, k(node), k(node)) = own.transpose() * zz(node).lazyProduct(own);
    T.block(s, s, k(node), k(node)).diagonal().array() += 1.0;
    T.block(q, s, a_.p + 1, k(node)) = zxy(node).transpose().lazyProduct(own);
  }
  for (const TailBlock& b : tail_blocks_)
    T.block(scalar(b.row) - plan_.head_size, scalar(b.col) - plan_.head_size, k(b.row), k(b.col)) =
        lambda(b.row).transpose() * b.block.lazyProduct(lambda(b.col));
  T.bottomRightCorner(a_.p + 1, a_.p + 1) = a_.xyxy;
}

// Subtracts from the columns of one tail node what the heads next to it have eliminated.
void MultiFactor::update_tail(Index node) {
  const Index m = tail_order();
  const Index k_n = k(node);
  const Index head_size = plan_.head_size;
  double* columns = tail_.data() + (scalar(node) - head_size) * m;
  for (Index i = incidence_start_[at(node)]; i < incidence_start_[at(node + 1)]; ++i) {
    const auto [head, first] = incidence_[at(i)];
    const Panel& panel = panels_[at(head)];
    const double* l = l_panel_.data() + panel.start;
    const double* xy = l_fixed_.data() + scalar(head) * (a_.p + 1);
    const Index k_h = k(head);
    for (Index c = 0; c < k_n; ++c) {
      double* to = columns + c * m - head_size;
      double* to_fixed = columns + c * m + plan_.tail_size;
      for (Index r = 0; r < k_h; ++r) {
        const double weight = l[r * panel.size + first + c];
        const double* row = l + r * panel.size;
        for (Index s = first; s < panel.size; ++s) to[panel.scalar[s]] -= row[s] * weight;
        const double* row_fixed = xy + r * (a_.p + 1);
        for (Index x = 0; x <= a_.p; ++x) to_fixed[x] -= row_fixed[x] * weight;
      }
    }
  }
}

void MultiFactor::update_fixed() {
  const Index q = a_.p + 1;
  const Index n_chunks = (plan_.head_size + kHeadChunk - 1) / kHeadChunk;
  std::vector<Matrix> sums(at(n_chunks));
  parallel_chunks(0, plan_.head_size, n_threads_, [&](Index first, Index end, Index chunk, int) {
    sums[at(chunk)] = Matrix::Zero(q, q);
    sums[at(chunk)].selfadjointView<Eigen::Lower>().rankUpdate(
        ConstRowMap(l_fixed_.data() + first * q, end - first, q).transpose());
  });
  Eigen::Map<Matrix> T(tail_.data(), tail_order(), tail_order());
  for (const Matrix& sum : sums) T.bottomRightCorner(q, q) -= sum;
}

void MultiFactor::solve() {
  const Index m = tail_order();
  const Index order = m - 1;
  cholesky(tail_.data(), order, m, n_threads_);
  const Eigen::Map<const Matrix> T(tail_.data(), m, m);
  Vector x = T.row(order).head(order).transpose();
  solve_lower(tail_.data(), order, m, x.data(), 1, order);
  solution_.r2 = T(order, order) - x.squaredNorm();
  if (!(solution_.r2 > 0.0))
    throw NumericalError("the residual sum of squares is zero: the model fits the data exactly");
  solve_lower_transposed(tail_.data(), order, m, x.data(), 1, order);
  solution_.beta = x.tail(a_.p);
  solution_.Lx = T.block(plan_.tail_size, plan_.tail_size, a_.p, a_.p);
  u_.tail(plan_.tail_size) = x.head(plan_.tail_size);

  double logdet = T.diagonal().head(plan_.tail_size).array().log().sum();
  for (Index h = plan_.n_heads - 1; h >= 0; --h) {
    const RowMap d = square(l_square_, h);
    const RowMap panel = values(l_panel_, h);
    const RowMap xy = fixed(l_fixed_, h);
    const std::int32_t* scalars = panels_[at(h)].scalar;
    auto u = u_.segment(scalar(h), k(h));
    for (Index r = 0; r < k(h); ++r) {
      logdet += std::log(d(r, r));
      double value = xy(r, a_.p);
      for (Index c = 0; c < a_.p; ++c) value -= xy(r, c) * solution_.beta[c];
      for (Index c = 0; c < panel.cols(); ++c) value -= panel(r, c) * u_[scalars[c]];
      u[r] = value;
    }
    if (k(h) == 1)
      u[0] /= d(0, 0);
    else
      d.triangularView<Eigen::Lower>().transpose().solveInPlace(u);
  }
  solution_.logdet_h = 2.0 * logdet;
}

// ---------------------------------------------------------------- modes and information

RowMatrix MultiFactor::spherical_to_effects() const {
  RowMatrix b(u_.size(), 1);
  for (Index node = 0; node < plan_.n_nodes; ++node)
    b.middleRows(scalar(node), k(node)).noalias() =
        lambda(node).lazyProduct(u_.segment(scalar(node), k(node)));
  return b;
}

std::vector<RowMatrix> MultiFactor::modes() {
  const RowMatrix b = spherical_to_effects();
  std::vector<RowMatrix> modes;
  for (std::size_t f = 0; f < a_.factors.size(); ++f) {
    RowMatrix of_factor(a_.factors[f].n_levels, a_.factors[f].k);
    for (Index l = 0; l < a_.factors[f].n_levels; ++l)
      of_factor.row(l) =
          b.col(0).segment(scalar(plan_.position[f][at(l)]), a_.factors[f].k).transpose();
    modes.push_back(std::move(of_factor));
  }
  return modes;
}

// Z'WZ w for w by scalar.
RowMatrix MultiFactor::multiply(const RowMatrix& w) const {
  const Index columns = w.cols();
  RowMatrix out(w.rows(), columns);
  for (Index node = 0; node < plan_.n_nodes; ++node)
    out.middleRows(scalar(node), k(node)).noalias() =
        zz(node).lazyProduct(w.middleRows(scalar(node), k(node)));
  for (Index h = 0; h < plan_.n_heads; ++h) {
    const ConstRowMap panel = values(a_panel_, h);
    const std::int32_t* scalars = panels_[at(h)].scalar;
    for (Index r = 0; r < k(h); ++r) {
      const double* own = w.data() + (scalar(h) + r) * columns;
      double* out_own = out.data() + (scalar(h) + r) * columns;
      for (Index s = 0; s < panel.cols(); ++s) {
        const double a = panel(r, s);
        const double* other = w.data() + scalars[s] * columns;
        double* out_other = out.data() + scalars[s] * columns;
        for (Index c = 0; c < columns; ++c) {
          out_own[c] += a * other[c];
          out_other[c] += a * own[c];
        }
      }
    }
  }
  for (const TailBlock& b : tail_blocks_) {
    out.middleRows(scalar(b.row), k(b.row)) +=
        b.block.lazyProduct(w.middleRows(scalar(b.col), k(b.col)));
    out.middleRows(scalar(b.col), k(b.col)) +=
        b.block.transpose().lazyProduct(w.middleRows(scalar(b.row), k(b.row)));
  }
  return out;
}

// v = Z'P y = Z'W(y - X beta - Z b).
RowMatrix MultiFactor::products_with_py(const RowMatrix& b) const {
  RowMatrix v = -multiply(b);
  for (Index node = 0; node < plan_.n_nodes; ++node) {
    const ConstRowMap xy = zxy(node);
    v.middleRows(scalar(node), k(node)) +=
        xy.col(a_.p) - xy.leftCols(a_.p).lazyProduct(solution_.beta);
  }
  return v;
}

// y'P H_i P H_j P y for every pair of Sigma coordinates: with w_i = E_i v it is w_i'Z'PZ w_j =
// w_i'Z'WZ w_j - c_i'c_j, c_i = L^-1 [Λ'Z'WZ w_i; X'WZ w_i].
Matrix MultiFactor::information(const RowMatrix& v) const {
  const auto size = static_cast<Index>(places_.size());
  RowMatrix w = RowMatrix::Zero(v.rows(), size);
  for (Index node = 0; node < plan_.n_nodes; ++node) {
    for (Index i = 0; i < size; ++i) {
      const Coordinate& place = places_[at(i)];
      if (place.factor != factor(node)) continue;
      w(scalar(node) + place.row, i) = v(scalar(node) + place.col, 0);
      w(scalar(node) + place.col, i) = v(scalar(node) + place.row, 0);
    }
  }
  const RowMatrix aw = multiply(w);
  Matrix information = w.transpose() * aw;

  const Index q = plan_.tail_size;
  RowMatrix rhs(w.rows(), size);
  RowMatrix rhs_fixed = RowMatrix::Zero(a_.p, size);
  for (Index node = 0; node < plan_.n_nodes; ++node) {
    rhs.middleRows(scalar(node), k(node)).noalias() =
        lambda(node).transpose().lazyProduct(aw.middleRows(scalar(node), k(node)));
    rhs_fixed.noalias() +=
        zxy(node).leftCols(a_.p).transpose().lazyProduct(w.middleRows(scalar(node), k(node)));
  }
  for (Index h = 0; h < plan_.n_heads; ++h) {
    auto own = rhs.middleRows(scalar(h), k(h));
    if (k(h) == 1)
      own /= l_square_[at(square_start_[at(h)])];
    else
      square(l_square_, h).triangularView<Eigen::Lower>().solveInPlace(own);
    const ConstRowMap panel = values(l_panel_, h);
    const std::int32_t* scalars = panels_[at(h)].scalar;
    for (Index r = 0; r < k(h); ++r) {
      const double* x = rhs.data() + (scalar(h) + r) * size;
      for (Index s = 0; s < panel.cols(); ++s) {
        double* to = rhs.data() + scalars[s] * size;
        const double l = panel(r, s);
        for (Index c = 0; c < size; ++c) to[c] -= l * x[c];
      }
    }
    rhs_fixed.noalias() -= fixed(l_fixed_, h).leftCols(a_.p).transpose().lazyProduct(own);
  }
  Matrix tail(q + a_.p, size);
  tail.topRows(q) = rhs.bottomRows(q);
  tail.bottomRows(a_.p) = rhs_fixed;
  solve_lower(tail_.data(), tail.rows(), tail_order(), tail.data(), size, tail.rows());
  const auto heads = rhs.topRows(plan_.head_size);
  information.noalias() -= heads.transpose() * heads;
  information.noalias() -= tail.transpose() * tail;
  return information;
}

// ---------------------------------------------------------------- entries of the inverse

void MultiFactor::invert_tail(bool with_fixed) {
  inverse_from_cholesky(tail_.data(), plan_.tail_size + (with_fixed ? a_.p : 0), tail_order(),
                        n_threads_);
}

// One head's part of the inverse S from those of the later nodes: S_hN = -V S_NN with
// V = D^-T [panel, X], and S_hh = D^-T D^-1 - S_hN V'.
void MultiFactor::select_head(Index head, bool with_fixed, Selection& out) const {
  const Panel& panel = panels_[at(head)];
  const Index k_h = k(head);
  const Index p = with_fixed ? a_.p : 0;
  const Index head_size = plan_.head_size;
  const Index m = tail_order();
  const Index q = plan_.tail_size;
  out.width = panel.size + p;
  out.v.resize(at(k_h * out.width));
  out.s.assign(at(k_h * out.width), 0.0);
  RowMap V(out.v.data(), k_h, out.width);
  RowMap s(out.s.data(), k_h, out.width);
  const ConstRowMap d = square(l_square_, head);
  if (k_h == 1) {
    const double scale = 1.0 / d(0, 0);
    V.leftCols(panel.size) = values(l_panel_, head) * scale;
    V.rightCols(p) = fixed(l_fixed_, head).leftCols(p) * scale;
  } else {
    V.leftCols(panel.size) = values(l_panel_, head);
    V.rightCols(p) = fixed(l_fixed_, head).leftCols(p);
    d.triangularView<Eigen::Lower>().transpose().solveInPlace(V);
  }

  Index first_tail = 0;
  Index e = plan_.neighbour_start[at(head)];
  for (; e < plan_.neighbour_start[at(head + 1)]; ++e) {
    const Index node = plan_.neighbour[at(e)];
    if (node >= plan_.n_heads) break;
    const Index column = neighbour_column_[at(e)];
    const Index k_n = k(node);
    first_tail = column + k_n;
    s.middleCols(column, k_n) -= V.middleCols(column, k_n).lazyProduct(square(s_square_, node));
    const Panel& of_node = panels_[at(node)];
    const ConstRowMap s_node = values(s_panel_, node);
    const std::int32_t* from = of_node.scalar;
    for (Index c = first_tail; c < panel.size; ++c) {
      from = std::lower_bound(from, of_node.scalar + of_node.size, panel.scalar[c]);
      const auto s_nc = s_node.col(from - of_node.scalar);  // S of (node, scalar c)
      s.middleCols(column, k_n) -= V.col(c) * s_nc.transpose();
      s.col(c) -= V.middleCols(column, k_n) * s_nc;
    }
    if (p > 0) {
      const auto s_nx = fixed(s_fixed_, node).leftCols(p);
      s.middleCols(column, k_n) -= V.rightCols(p).lazyProduct(s_nx.transpose());
      s.rightCols(p) -= V.middleCols(column, k_n).lazyProduct(s_nx);
    }
  }

  for (Index r = 0; r < k_h; ++r) {
    const double* v = V.data() + r * V.cols();
    double* to = s.data() + r * V.cols();
    for (Index c = first_tail; c < panel.size; ++c) {
      const double* column = tail_.data() + (panel.scalar[c] - head_size) * m;
      const double* by_scalar = column - head_size;
      const double v_c = v[c];
      double sum = by_scalar[panel.scalar[c]] * v_c;
      for (Index a = c + 1; a < panel.size; ++a) {
        const double s_ac = by_scalar[panel.scalar[a]];
        to[a] -= s_ac * v_c;
        sum += s_ac * v[a];
      }
      const double* fixed_rows = column + q;
      for (Index x = 0; x < p; ++x) {
        to[panel.size + x] -= fixed_rows[x] * v_c;
        sum += fixed_rows[x] * v[panel.size + x];
      }
      to[c] -= sum;
    }
    for (Index x = 0; x < p; ++x) {
      double sum = 0.0;
      for (Index z = 0; z < p; ++z) sum += inverse(q + x, q + z) * v[panel.size + z];
      to[panel.size + x] -= sum;
    }
  }

  if (k_h == 1) {
    out.s_hh.resize(1, 1);
    out.s_hh(0, 0) = 1.0 / (d(0, 0) * d(0, 0)) - s.row(0).dot(V.row(0));
  } else {
    Matrix d_inverse = Matrix::Identity(k_h, k_h);
    d.triangularView<Eigen::Lower>().solveInPlace(d_inverse);
    out.s_hh = d_inverse.transpose() * d_inverse - s * V.transpose();
  }
}

// Later heads are asked for by the earlier ones.
void MultiFactor::keep_selection(Index head, const Selection& selection) {
  const Index size = panels_[at(head)].size;
  square(s_square_, head) = selection.s_hh;
  values(s_panel_, head) = selection.rows().leftCols(size);
  fixed(s_fixed_, head).leftCols(selection.width - size) =
      selection.rows().rightCols(selection.width - size);
}

// The inverse of the tail, then the heads' parts of it, the deepest first: visit(head, selection,
// chunk) is called from several threads, chunks in [0, n_heads / kHeadChunk + depths].
template <class Visit>
void MultiFactor::select_all(bool with_fixed, Visit&& visit) {
  invert_tail(with_fixed);
  Index first_chunk = 0;
  for (std::size_t depth = plan_.depth_start.size() - 1; depth-- > 0;) {
    const Index first = plan_.depth_start[depth];
    const Index end = plan_.depth_start[depth + 1];
    parallel_chunks(first, end, n_threads_, [&](Index begin, Index stop, Index chunk, int) {
      Selection selection;
      for (Index h = begin; h < stop; ++h) {
        select_head(h, with_fixed, selection);
        if (depth > 0) keep_selection(h, selection);
        visit(h, selection, first_chunk + chunk);
      }
    });
    first_chunk += (end - first) / kHeadChunk + 1;
  }
}

// Adds what one head contributes to G_f = Σ_l [Z'Q Z Λ]_ll = Σ_l [A Λ S]_ll.
void MultiFactor::head_products(Index head, bool with_fixed, const Selection& selection,
                                std::vector<Matrix>& g) const {
  const Matrix& s_hh = selection.s_hh;
  const ConstRowMap s = selection.rows();
  const Matrix& own = lambda(head);
  const ConstRowMap a = values(a_panel_, head);
  Matrix& g_own = g[at(factor(head))];
  if (k(head) == 1) {
    double sum = zz(head)(0, 0) * own(0, 0) * s_hh(0, 0);
    for (Index e = plan_.neighbour_start[at(head)]; e < plan_.neighbour_start[at(head + 1)]; ++e) {
      const Index node = plan_.neighbour[at(e)];
      const Index column = neighbour_column_[at(e)];
      if (k(node) == 1) {
        const double product = a(0, column) * s(0, column);
        sum += product * lambda(node)(0, 0);
        g[at(factor(node))](0, 0) += product * own(0, 0);
      } else {
        const auto a_e = a.row(0).segment(column, k(node));
        const auto s_e = s.row(0).segment(column, k(node));
        sum += (a_e * lambda(node)).dot(s_e);
        g[at(factor(node))].noalias() += own(0, 0) * a_e.transpose() * s_e;
      }
    }
    g_own(0, 0) += sum;
  } else {
    g_own += zz(head) * own * s_hh;
    for (Index e = plan_.neighbour_start[at(head)]; e < plan_.neighbour_start[at(head + 1)]; ++e) {
      const Index node = plan_.neighbour[at(e)];
      const auto a_e = a.middleCols(neighbour_column_[at(e)], k(node));
      const auto s_e = s.middleCols(neighbour_column_[at(e)], k(node));
      g_own += a_e * lambda(node) * s_e.transpose();
      g[at(factor(node))] += a_e.transpose() * own * s_e;
    }
  }
  if (with_fixed) g_own += zxy(head).leftCols(a_.p) * s.rightCols(a_.p).transpose();
}

void MultiFactor::tail_products(bool with_fixed, std::vector<Matrix>& g) const {
  const Index q = plan_.tail_size;
  for (Index node = plan_.n_heads; node < plan_.n_nodes; ++node) {
    const Index s = scalar(node) - plan_.head_size;
    Matrix& to = g[at(factor(node))];
    to += zz(node) * lambda(node) * tail_inverse(s, k(node), s, k(node));
    if (with_fixed) to += zxy(node).leftCols(a_.p) * tail_inverse(q, a_.p, s, k(node));
  }
  for (const TailBlock& b : tail_blocks_) {
    const Matrix s = tail_inverse(scalar(b.row) - plan_.head_size, k(b.row),
                                  scalar(b.col) - plan_.head_size, k(b.col));
    g[at(factor(b.row))] += b.block * lambda(b.col) * s.transpose();
    g[at(factor(b.col))] += b.block.transpose() * lambda(b.row) * s;
  }
}

std::vector<Matrix> MultiFactor::inverse_products(bool with_fixed) {
  std::vector<std::vector<Matrix>> sums(at(plan_.n_heads / kHeadChunk) + plan_.depth_start.size());
  select_all(with_fixed, [&](Index head, const Selection& selection, Index chunk) {
    auto& sum = sums[at(chunk)];
    if (sum.empty()) sum = zero_blocks();
    head_products(head, with_fixed, selection, sum);
  });
  std::vector<Matrix> g = zero_blocks();
  for (const auto& sum : sums)
    for (std::size_t f = 0; f < sum.size(); ++f) g[f] += sum[f];
  tail_products(with_fixed, g);
  return g;
}

void MultiFactor::differentiate(Derivatives& out) {
  const double nu = degrees();
  const double c = nu / solution_.r2;
  const RowMatrix v = products_with_py(spherical_to_effects());

  // Average information: tr(P H_i P H_j) is replaced by c y'P H_i P H_j P y.
  const auto size = static_cast<Index>(places_.size());
  std::vector<Matrix> vv = zero_blocks();
  std::vector<Matrix> vu = zero_blocks();
  for (Index node = 0; node < plan_.n_nodes; ++node) {
    const auto v_n = v.col(0).segment(scalar(node), k(node));
    vv[at(factor(node))].noalias() += v_n * v_n.transpose();
    vu[at(factor(node))].noalias() += v_n * u_.segment(scalar(node), k(node)).transpose();
  }
  Vector s(size);
  for (Index i = 0; i < size; ++i) {
    const Coordinate& place = places_[at(i)];
    s[i] = (place.row == place.col ? 1.0 : 2.0) * vv[at(place.factor)](place.row, place.col);
  }
  out.curvature = c * information(v) - (c * c / nu) * s * s.transpose();

  out.m_lambda = inverse_products(method_ == Method::REML);
  out.m.resize(out.m_lambda.size());
  for (std::size_t f = 0; f < out.m_lambda.size(); ++f) {
    out.m_lambda[f] -= c * vu[f];
    out.m[f] = divide(out.m_lambda[f], lambda_[f], std::sqrt(out.curvature.diagonal().maxCoeff()));
  }
}

std::vector<RowMatrix> MultiFactor::conditional_covariances() {
  factorise();  // the tail may hold its inverse by now
  std::vector<RowMatrix> out;
  for (const FactorProducts& products : a_.factors)
    out.emplace_back(products.n_levels, products.k * products.k);
  const auto store = [&](Index node, const Matrix& s) {
    const RowMatrix variance = lambda(node) * s * lambda(node).transpose();
    out[at(factor(node))].row(plan_.level[at(node)]) =
        Eigen::Map<const Eigen::RowVectorXd>(variance.data(), variance.size());
  };
  select_all(false,
             [&](Index head, const Selection& selection, Index) { store(head, selection.s_hh); });
  for (Index node = plan_.n_heads; node < plan_.n_nodes; ++node) {
    const Index s = scalar(node) - plan_.head_size;
    store(node, tail_inverse(s, k(node), s, k(node)));
  }
  return out;
}

}  // namespace lmmfast
