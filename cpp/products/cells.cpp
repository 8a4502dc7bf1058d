#include "products/cells.hpp"

#include <algorithm>
#include <cmath>

#include "base/blocks.hpp"
#include "base/parallel.hpp"
#include "rows/row_reader.hpp"

namespace lmmfast {
namespace {

constexpr Index kFewRows = 4096;             // below, cells are not worth their tables
constexpr Index kFewColumns = 3;             // coded ones
constexpr Index kMostSums = Index{1} << 17;  // numbers by cell: a table for each range of rows
constexpr double kLargeWeight = 0x1p+20;
// By how much V M may be shorter than what it is a sum of, in squares: four of sixteen digits.
constexpr double kMostCancelled = 1e4;

bool weights_are_moderate(const double* weights, Index n) {
  if (!weights) return true;
  const auto [low, high] = std::minmax_element(weights, weights + n);
  return *high < kLargeWeight && *low > 0.0 && *high > 1.0 / kLargeWeight;
}

// The nonzero entries of a matrix by row.
struct SparseRows {
  std::vector<Index> start{0};
  std::vector<Index> col;
  std::vector<double> value;

  explicit SparseRows(const Matrix& M) {
    for (Index r = 0; r < M.rows(); ++r) {
      for (Index c = 0; c < M.cols(); ++c) {
        if (M(r, c) == 0.0) continue;
        col.push_back(c);
        value.push_back(M(r, c));
      }
      start.push_back(static_cast<Index>(col.size()));
    }
  }
};

// Rows with many zeros times a matrix that may have many too, row by row.
std::vector<double> times(const double* v, Index n_rows, const Matrix& M, int n_threads) {
  const SparseRows sparse(M);
  const Index width = M.rows();
  const Index q = M.cols();
  const Index kRowsOfTask = std::max<Index>(1, kChunkRows / width);
  std::vector<double> out(at(n_rows * q), 0.0);
  parallel_for((n_rows + kRowsOfTask - 1) / kRowsOfTask, n_threads, [&](Index task, int) {
    for (Index row = task * kRowsOfTask; row < std::min(n_rows, (task + 1) * kRowsOfTask); ++row) {
      const double* from = v + row * width;
      double* to = out.data() + row * q;
      for (Index r = 0; r < width; ++r) {
        if (from[r] == 0.0) continue;
        for (Index e = sparse.start[at(r)]; e < sparse.start[at(r + 1)]; ++e)
          to[sparse.col[at(e)]] += from[r] * sparse.value[at(e)];
      }
    }
  });
  return out;
}

}  // namespace

std::optional<FixedCells> FixedCells::plan(const Design& design, const Scaling& scaling) {
  const auto n_coded = std::count_if(design.X.begin(), design.X.end(),
                                     [](const Column& column) { return column.codes; });
  if (design.n < kFewRows || n_coded < kFewColumns) return std::nullopt;
  if (!weights_are_moderate(design.weights, design.n)) return std::nullopt;
  FixedCells cells;
  cells.weights_ = design.weights;
  cells.dense_ = design;
  cells.dense_.X.clear();
  for (const Column& column : design.X)
    if (!cells.add_column(column)) return std::nullopt;
  cells.lay_out();
  if (cells.n_sums_ > kMostSums || cells.width_ > 4 * design.p() + 64) return std::nullopt;
  if (!cells.scale_multipliers(design.n)) return std::nullopt;
  Scaling& own = cells.dense_scaling_;
  own = pilot_scaling(cells.dense_, terms_of(cells.dense_));
  own.Tz = scaling.Tz;
  own.sy = scaling.sy;
  cells.M_ = cells.raw_columns(design, scaling);
  scaling.Tx.triangularView<Eigen::Upper>().solveInPlace<Eigen::OnTheRight>(cells.M_);
  const Vector pilot = cells.M_ * scaling.c;
  own.c = pilot.head(cells.dense_.p());
  for (Group& group : cells.groups_)
    group.pilot.assign(pilot.data() + group.first,
                       pilot.data() + group.first + group.n_cells * group.r);
  return cells;
}

// False where there are more kinds of columns than are worth it.
bool FixedCells::add_column(const Column& column) {
  constexpr std::size_t kMostMultipliers = 8;
  if (!column.codes) {
    dense_.X.push_back(column);
    return true;
  }
  auto group = std::find_if(groups_.begin(), groups_.end(), [&](const Group& known) {
    return known.codes == column.codes && known.n_cells == column.n_cells;
  });
  if (group == groups_.end()) {
    groups_.push_back({column.codes, column.n_cells, {}, {}, 0, 0, 0});
    group = groups_.end() - 1;
  }
  auto& own = group->multipliers;
  if (std::none_of(own.begin(), own.end(),
                   [&](const Multiplier& known) { return known.values == column.values; }))
    own.push_back({column.values, 0.0, 1.0});
  return own.size() <= kMostMultipliers;
}

void FixedCells::lay_out() {
  const Index q = dense_.p() + 1;
  width_ = q;
  n_sums_ = 0;
  n_multipliers_ = 0;
  for (Group& group : groups_) {
    group.r = static_cast<Index>(group.multipliers.size());
    group.first = width_;
    group.first_sum = n_sums_;
    width_ += group.n_cells * group.r;
    n_sums_ += group.n_cells * group.r * (q + group.r);
    n_multipliers_ += group.r;
  }
  first_pair_ = n_sums_;
  for (std::size_t g = 0; g < groups_.size(); ++g)
    for (std::size_t h = 0; h < g; ++h)
      n_sums_ += groups_[g].n_cells * groups_[g].r * groups_[h].n_cells * groups_[h].r;
}

// Numbers are shifted to their mean where the group has the columns that make up for it.
bool FixedCells::scale_multipliers(Index n) {
  constexpr Index kSample = 1024;
  for (Group& group : groups_) {
    const bool with_ones = std::any_of(group.multipliers.begin(), group.multipliers.end(),
                                       [](const Multiplier& u) { return !u.values; });
    for (Multiplier& u : group.multipliers) {
      if (!u.values) continue;
      const Index m = std::min(n, kSample);
      Vector sample(m);
      for (Index i = 0; i < m; ++i) sample[i] = u.values[i * (n / m)];
      if (with_ones) u.shift = sample.mean();
      u.unit = power_of_two((sample.array() - u.shift).abs().mean());
      if (!(std::abs(u.shift) < 1e100 && u.unit < 1e100 && u.unit > 1e-100)) return false;
    }
  }
  return true;
}

// The columns of X, in the order of X', as combinations of those of V.
Matrix FixedCells::raw_columns(const Design& design, const Scaling& scaling) const {
  std::vector<Index> place(at(dense_.p()));  // of a dense column in D
  for (Index j = 0; j < dense_.p(); ++j) place[at(dense_scaling_.order[at(j)])] = j;
  std::vector<Index> nth_dense(at(design.p()), 0);
  for (Index j = 0, next = 0; j < design.p(); ++j)
    if (!design.X[at(j)].codes) nth_dense[at(j)] = next++;
  Matrix U = Matrix::Zero(width_, design.p());
  for (Index j = 0; j < design.p(); ++j) {
    const Index of = scaling.order[at(j)];
    const Column& column = design.X[at(of)];
    if (!column.codes) {
      U.col(j).head(dense_.p()) = dense_scaling_.Tx.col(place[at(nth_dense[at(of)])]);
      continue;
    }
    for (const Group& group : groups_) {
      if (group.codes != column.codes || group.n_cells != column.n_cells) continue;
      const Index r = group.r;
      for (Index a = 0; a < r; ++a) {
        const Multiplier& u = group.multipliers[at(a)];
        if (u.values == column.values)
          for (Index cell = 0; cell < group.n_cells; ++cell)
            U(group.first + cell * r + a, j) = column.by_cell[cell] * u.unit;
      }
      for (Index a = 0; a < r; ++a)
        for (const Multiplier& u : group.multipliers)
          if (!group.multipliers[at(a)].values && column.values && u.values == column.values)
            for (Index cell = 0; cell < group.n_cells; ++cell)
              U(group.first + cell * r + a, j) = column.by_cell[cell] * u.shift;
    }
  }
  return U;
}

void FixedCells::read(const std::int32_t* rows, Index first, Index m, double* y, Index stride,
                      Tile& tile) const {
  const auto n_groups = static_cast<Index>(groups_.size());
  tile.codes.resize(at(m * n_groups));
  if (static_cast<Index>(tile.u.size()) < m * n_multipliers_ || weights_)
    tile.u.assign(at(m * n_multipliers_), 1.0);
  Index place = 0;
  for (Index g = 0; g < n_groups; ++g) {
    const Group& group = groups_[at(g)];
    for (Index i = 0; i < m; ++i)
      tile.codes[at(i * n_groups + g)] = group.codes[rows ? rows[i] : first + i];
    for (const Multiplier& multiplier : group.multipliers) {
      double* u = tile.u.data() + place++;
      if (!multiplier.values) continue;              // one it is
      const double inverse = 1.0 / multiplier.unit;  // exact: a power of two
      for (Index i = 0; i < m; ++i)
        u[i * n_multipliers_] =
            (multiplier.values[rows ? rows[i] : first + i] - multiplier.shift) * inverse;
    }
  }
  if (weights_) {
    for (Index i = 0; i < m; ++i) {
      const double root = std::sqrt(weights_[rows ? rows[i] : first + i]);
      for (Index a = 0; a < n_multipliers_; ++a) tile.u[at(i * n_multipliers_ + a)] *= root;
    }
  }
  const std::int32_t* code = tile.codes.data();
  const double* u = tile.u.data();
  for (Index i = 0; i < m; ++i) {
    for (const Group& group : groups_) {
      const Index r = group.r;
      const double* pilot = group.pilot.data() + *code++ * r;
      for (Index a = 0; a < r; ++a) y[i * stride] -= pilot[a] * u[a];
      u += r;
    }
  }
}

void FixedCells::add_fixed(const Tile& tile, const double* xy, Index stride, Index m,
                           double* sums) const {
  with_size(dense_.p() + 1, [&](auto Q) { add_fixed<Q>(tile, xy, stride, m, sums); });
}

template <int Q>
void FixedCells::add_fixed(const Tile& tile, const double* xy, Index stride, Index m,
                           double* sums) const {
  const Index q = Q > 0 ? Q : dense_.p() + 1;
  const auto n_groups = static_cast<Index>(groups_.size());
  for (Index i = 0; i < m; ++i, xy += stride) {
    const std::int32_t* codes = tile.codes.data() + i * n_groups;
    const double* all_u = tile.u.data() + i * n_multipliers_;
    const double* u = all_u;
    double* pair = sums + first_pair_;
    for (Index g = 0; g < n_groups; ++g) {
      const Group& group = groups_[at(g)];
      const Index r = group.r;
      double* to = sums + group.first_sum + codes[g] * r * (q + r);
      for (Index a = 0; a < r; ++a, to += q + r) {
        for (Index c = 0; c < q; ++c) to[c] += u[a] * xy[c];
        if (r == 1) {
          to[q] += u[0] * u[0];
          continue;
        }
        for (Index b = 0; b < r; ++b) to[q + b] += u[a] * u[b];
      }
      const double* v = all_u;
      for (Index h = 0; h < g; ++h) {
        const Group& other = groups_[at(h)];
        const Index r_h = other.r;
        double* cell = pair + (codes[g] * other.n_cells + codes[h]) * r * r_h;
        for (Index a = 0; a < r; ++a)
          for (Index b = 0; b < r_h; ++b) cell[a * r_h + b] += u[a] * v[b];
        pair += group.n_cells * r * other.n_cells * r_h;
        v += r_h;
      }
      u += r;
    }
  }
}

// V'V, both triangles.
Matrix FixedCells::gram(const Matrix& dense, const std::vector<double>& sums) const {
  const Index q = dense_.p() + 1;
  Matrix G = Matrix::Zero(width_, width_);
  G.topLeftCorner(q, q) = dense;
  const double* from = sums.data();
  for (const Group& group : groups_) {
    const Index r = group.r;
    for (Index cell = 0; cell < group.n_cells; ++cell) {
      const Index first = group.first + cell * r;
      const ConstRowMap own(from, r, q + r);
      G.block(first, 0, r, q) = own.leftCols(q);
      G.block(0, first, q, r) = own.leftCols(q).transpose();
      G.block(first, first, r, r) = own.rightCols(r);
      from += r * (q + r);
    }
  }
  for (std::size_t g = 0; g < groups_.size(); ++g) {
    for (std::size_t h = 0; h < g; ++h) {
      const Group& row = groups_[g];
      const Group& col = groups_[h];
      for (Index i = 0; i < row.n_cells; ++i) {
        for (Index j = 0; j < col.n_cells; ++j) {
          const ConstRowMap own(from, row.r, col.r);
          const Index to_row = row.first + i * row.r;
          const Index to_col = col.first + j * col.r;
          G.block(to_row, to_col, row.r, col.r) = own;
          G.block(to_col, to_row, col.r, row.r) = own.transpose();
          from += row.r * col.r;
        }
      }
    }
  }
  return G;
}

bool FixedCells::finish(const Scaling& scaling, const std::vector<double>& sums, int n_threads,
                        CrossProducts& a) const {
  const Index p = M_.cols();
  const Matrix G = gram(a.xyxy, sums);
  Matrix M = Matrix::Zero(width_, p + 1);
  M.leftCols(p) = M_;
  M(dense_.p(), p) = 1.0;
  const std::vector<double> GM = times(G.data(), width_, M, n_threads);
  const Matrix MG = ConstRowMap(GM.data(), width_, p + 1);  // by columns: rows of M'G
  const std::vector<double> MGM = times(MG.data(), p + 1, M, n_threads);
  a.xyxy = Eigen::Map<const Matrix>(MGM.data(), p + 1, p + 1);
  const Vector made_of = M.cwiseAbs2().transpose() * G.diagonal();
  for (Index j = 0; j < p; ++j)
    if (made_of[j] > kMostCancelled * a.xyxy(j, j)) return false;
  for (Index c = 0; c <= p; ++c)  // equal but for rounding
    for (Index r = 0; r < c; ++r) a.xyxy(r, c) = a.xyxy(c, r);
  a.p = p;
  a.scaling = scaling;
  for (FactorProducts& factor : a.factors)
    factor.zxy = times(factor.zxy.data(), factor.n_levels * factor.k, M, n_threads);
  return true;
}

}  // namespace lmmfast
