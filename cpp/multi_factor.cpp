#include "multi_factor.hpp"

#include <Eigen/SVD>
#include <algorithm>
#include <cmath>

#include "blocks.hpp"
#include "dense.hpp"
#include "multi_factor_chunks.hpp"

namespace lmmfast {
namespace {

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

double* MultiFactor::values(std::vector<double>& array, Index head) const {
  return array.data() + panels_[at(head)].start;
}
const double* MultiFactor::values(const std::vector<double>& array, Index head) const {
  return array.data() + panels_[at(head)].start;
}
double* MultiFactor::square(std::vector<double>& array, Index head) const {
  return array.data() + square_start_[at(head)];
}
const double* MultiFactor::square(const std::vector<double>& array, Index head) const {
  return array.data() + square_start_[at(head)];
}
double* MultiFactor::fixed(std::vector<double>& array, Index head) const {
  return array.data() + scalar(head) * (a_.p + 1);
}
const double* MultiFactor::fixed(const std::vector<double>& array, Index head) const {
  return array.data() + scalar(head) * (a_.p + 1);
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

// ---------------------------------------------------------------- structure, made once

MultiFactor::MultiFactor(const CrossProducts& a, Method method, int n_threads)
    : Criterion(a, method, n_threads), plan_(plan_elimination(a)) {
  for (const FactorProducts& factor : a.factors) all_scalar_ = all_scalar_ && factor.k == 1;
  build_panels();
  for (const PairProducts& pair : a.pairs)
    for (Index r = 0; r + 1 < static_cast<Index>(pair.row_start.size()); ++r)
      for (Index e = pair.row_start[at(r)]; e < pair.row_start[at(r + 1)]; ++e)
        place_block(pair, r, e);
  build_incidence();
  find_dense_heads();
  build_strips();
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
  s_panel_.resize(at(total));
  l_square_.resize(at(squares));
  s_square_.resize(at(squares));
  l_fixed_.resize(at(plan_.head_size * (a_.p + 1)));
  s_fixed_.resize(at(plan_.head_size * (a_.p + 1)));
}

void MultiFactor::place_block(const PairProducts& pair, Index row, Index entry) {
  const Index k_r = a_.factors[at(pair.row_factor)].k;
  const Index k_c = a_.factors[at(pair.col_factor)].k;
  const double* block = pair.blocks.data() + entry * k_r * k_c;
  const std::int32_t r = plan_.position[at(pair.row_factor)][at(row)];
  const std::int32_t c = plan_.position[at(pair.col_factor)][at(pair.col[at(entry)])];
  const bool row_first = r < c;
  const Index first = row_first ? r : c;
  const std::int32_t second = row_first ? c : r;
  double* to = nullptr;
  Index stride = 0;
  bool transposed = !row_first;
  if (first >= plan_.n_heads) {  // a tail block has the later node's rows
    tail_blocks_.push_back(
        {second, static_cast<std::int32_t>(first), static_cast<Index>(tail_values_.size())});
    tail_values_.resize(tail_values_.size() + at(k_r * k_c));
    to = tail_values_.data() + tail_blocks_.back().start;
    transposed = row_first;
    stride = transposed ? k_r : k_c;
  } else {
    const auto begin = plan_.neighbour.begin() + plan_.neighbour_start[at(first)];
    const auto end = plan_.neighbour.begin() + plan_.neighbour_start[at(first + 1)];
    const auto e = std::lower_bound(begin, end, second) - plan_.neighbour.begin();
    to = values(a_panel_, first) + neighbour_column_[static_cast<std::size_t>(e)];
    stride = panels_[at(first)].size;
  }
  for (Index i = 0; i < k_r; ++i)
    for (Index j = 0; j < k_c; ++j)
      to[transposed ? j * stride + i : i * stride + j] = block[i * k_c + j];
}

void MultiFactor::build_incidence() {
  incidence_start_.assign(at(plan_.n_heads + 1), 0);
  for (const std::int32_t node : plan_.neighbour)
    if (node < plan_.n_heads) ++incidence_start_[at(node) + 1];
  for (Index node = 0; node < plan_.n_heads; ++node)
    incidence_start_[at(node + 1)] += incidence_start_[at(node)];
  incidence_.resize(at(incidence_start_.back()));
  std::vector<Index> next(incidence_start_.begin(), incidence_start_.end() - 1);
  for (Index h = 0; h < plan_.n_heads; ++h) {
    for (Index e = plan_.neighbour_start[at(h)]; e < plan_.neighbour_start[at(h + 1)]; ++e) {
      const Index node = plan_.neighbour[at(e)];
      if (node >= plan_.n_heads) break;
      incidence_[at(next[at(node)]++)] = {static_cast<std::int32_t>(h), neighbour_column_[at(e)]};
    }
  }
}

void MultiFactor::build_strips() {
  constexpr Index kCached = 32768;  // doubles of a strip: half of a small second-level cache
  const Index q = plan_.tail_size;
  strip_width_ = std::clamp<Index>(std::min(kCached / tail_order(), q / 8), 4, 64);
  n_strips_ = (q + strip_width_ - 1) / strip_width_;
  // Visits the segments of all heads in order; run twice, to count and to fill.
  const auto for_each_segment = [&](auto&& visit) {
    for (Index h = 0; h < plan_.n_heads; ++h) {
      if (is_dense_[at(h)]) continue;
      const Panel& panel = panels_[at(h)];
      const auto* end = panel.scalar + panel.size;
      const auto* c = std::lower_bound(panel.scalar, end, plan_.head_size);
      while (c != end) {
        const Index strip = (*c - plan_.head_size) / strip_width_;
        const Index stop = plan_.head_size + (strip + 1) * strip_width_;
        const auto* first = c;
        while (c != end && *c < stop) ++c;
        visit(strip * kSelectionChunks + selection_chunk(h, plan_.n_heads),
              Segment{static_cast<std::int32_t>(h), static_cast<std::int32_t>(first - panel.scalar),
                      static_cast<std::int32_t>(c - first)});
      }
    }
  };
  segment_start_.assign(at(n_strips_ * kSelectionChunks + 1), 0);
  for_each_segment([&](Index cell, const Segment&) { ++segment_start_[at(cell + 1)]; });
  for (std::size_t cell = 1; cell < segment_start_.size(); ++cell)
    segment_start_[cell] += segment_start_[cell - 1];
  segments_.resize(at(segment_start_.back()));
  std::vector<Index> next(segment_start_.begin(), segment_start_.end() - 1);
  for_each_segment(
      [&](Index cell, const Segment& segment) { segments_[at(next[at(cell)]++)] = segment; });
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
  RowMatrix out = RowMatrix::Zero(w.rows(), columns);
  const auto add = [&](double a, Index from, Index to) {
    const double* x = w.data() + from * columns;
    double* y = out.data() + to * columns;
    for (Index c = 0; c < columns; ++c) y[c] += a * x[c];
  };
  for (Index node = 0; node < plan_.n_nodes; ++node) {
    const ConstRowMap block = zz(node);
    for (Index i = 0; i < block.rows(); ++i)
      for (Index j = 0; j < block.rows(); ++j) add(block(i, j), scalar(node) + j, scalar(node) + i);
  }
  for (Index h = 0; h < plan_.n_heads; ++h) {
    const Panel& panel = panels_[at(h)];
    const double* a = values(a_panel_, h);
    for (Index own = scalar(h); own < scalar(h) + k(h); ++own, a += panel.size) {
      for (Index s = 0; s < panel.size; ++s) {
        add(a[s], panel.scalar[s], own);
        add(a[s], own, panel.scalar[s]);
      }
    }
  }
  for (const TailBlock& block : tail_blocks_) {
    const double* a = tail_values_.data() + block.start;
    for (Index i = 0; i < k(block.row); ++i) {
      for (Index j = 0; j < k(block.col); ++j, ++a) {
        add(*a, scalar(block.col) + j, scalar(block.row) + i);
        add(*a, scalar(block.row) + i, scalar(block.col) + j);
      }
    }
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
    const Panel& panel = panels_[at(h)];
    double* own = rhs.data() + scalar(h) * size;
    solve_block(square(l_square_, h), k(h), own, size, size);
    const double* l = values(l_panel_, h);
    const double* xy = fixed(l_fixed_, h);
    for (Index r = 0; r < k(h); ++r, own += size, l += panel.size, xy += a_.p + 1) {
      for (Index s = 0; s < panel.size; ++s) {
        double* to = rhs.data() + panel.scalar[s] * size;
        for (Index c = 0; c < size; ++c) to[c] -= l[s] * own[c];
      }
      for (Index x = 0; x < a_.p; ++x)
        for (Index c = 0; c < size; ++c) rhs_fixed(x, c) -= xy[x] * own[c];
    }
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

void MultiFactor::differentiate(Derivatives& out) {
  const double nu = degrees();
  const double c = nu / solution_.r2;
  const RowMatrix v = products_with_py(spherical_to_effects());

  // Average information: tr(P H_i P H_j) is replaced by c y'P H_i P H_j P y.
  const auto size = static_cast<Index>(places_.size());
  std::vector<Matrix> vv;
  for (const FactorProducts& products : a_.factors)
    vv.push_back(Matrix::Zero(products.k, products.k));
  std::vector<Matrix> vu = vv;
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
  select_all(false);
  for (Index h = 0; h < plan_.n_heads; ++h) store(h, ConstRowMap(square(s_square_, h), k(h), k(h)));
  for (Index node = plan_.n_heads; node < plan_.n_nodes; ++node) {
    const Index s = scalar(node) - plan_.head_size;
    store(node, tail_inverse(s, k(node), s, k(node)));
  }
  return out;
}

}  // namespace lmmfast
