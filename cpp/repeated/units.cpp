#include "repeated/units.hpp"

#include <Eigen/Cholesky>
#include <algorithm>
#include <cmath>
#include <map>
#include <unordered_map>

#include "base/parallel.hpp"
#include "products/identify.hpp"
#include "repeated/shared_columns.hpp"
#include "rows/row_reader.hpp"

namespace lmmfast {
namespace {

constexpr Index kChunkSubjects = 256;

// Subjects with the same group and visits, in the order of their first.
struct Pattern {
  Index group = 0;
  std::vector<Index> visits;
  std::vector<Index> subjects;
};

std::vector<Pattern> find_patterns(const RepeatedDesign& design, const RowTable& table) {
  std::vector<Pattern> patterns;
  auto hash = [](const std::vector<std::int32_t>& key) {
    std::uint64_t h = 1469598103934665603u;  // FNV-1a
    for (const std::int32_t x : key) h = (h ^ static_cast<std::uint64_t>(x)) * 1099511628211u;
    return static_cast<std::size_t>(h);
  };
  std::unordered_map<std::vector<std::int32_t>, std::size_t, decltype(hash)> known(64, hash);
  std::vector<std::int32_t> key;
  const std::int32_t* visit = design.visits.codes;
  for (Index s = 0; s < table.n_subjects(); ++s) {
    const Index m = table.n_rows(s);
    if (m == 0) continue;
    key.assign(1, static_cast<std::int32_t>(table.group(s)));
    for (Index j = 0; j < m; ++j) key.push_back(visit[table.rows(s)[j]]);
    const auto [place, is_new] = known.try_emplace(key, patterns.size());
    if (is_new) patterns.push_back({table.group(s), {key.begin() + 1, key.end()}, {}});
    patterns[place->second].subjects.push_back(s);
  }
  return patterns;
}

// Writes the rows of one subject as subject `s` of `r` into a unit.
class SubjectReader {
 public:
  SubjectReader(const RepeatedDesign& design, const Scaling& scaling)
      : reader_(design.rows, scaling, none_), q_(design.rows.p() + 1) {}

  // The m x q rows, row-major.
  const double* read(const std::int32_t* rows, Index m, std::vector<double>& tile) const {
    tile.resize(at(m * q_));
    reader_.read(rows, 0, m, tile.data());
    return tile.data();
  }

  void put(const std::int32_t* rows, Index s, Unit& unit, std::vector<double>& tile) const {
    const double* from = read(rows, unit.m, tile);
    for (Index c = 0; c < q_; ++c)
      for (Index j = 0; j < unit.m; ++j) unit.rows(j, c * unit.r + s) = from[j * q_ + c];
  }

 private:
  const std::vector<Term> none_;
  RowReader reader_;
  Index q_;
};

Matrix distances(const RepeatedDesign& design, const std::int32_t* rows, Index m) {
  Matrix distance = Matrix::Zero(m, m);
  for (const Column& column : design.coordinates)
    for (Index j = 0; j < m; ++j)
      for (Index k = 0; k < j; ++k) {
        const double d = column[rows[j]] - column[rows[k]];
        distance(j, k) += d * d;
      }
  for (Index j = 0; j < m; ++j)
    for (Index k = 0; k < j; ++k) distance(j, k) = distance(k, j) = std::sqrt(distance(j, k));
  return distance;
}

void make_spatial_units(const RepeatedDesign& design, const RowTable& table, int n_threads,
                        Units& out) {
  std::vector<Index> subjects;
  for (Index s = 0; s < table.n_subjects(); ++s)
    if (table.n_rows(s) > 0) subjects.push_back(s);
  out.units.resize(subjects.size());
  const SubjectReader reader(design, out.scaling);
  const Index n_units = static_cast<Index>(subjects.size());
  parallel_for((n_units + kChunkSubjects - 1) / kChunkSubjects, n_threads, [&](Index chunk, int) {
    std::vector<double> tile;
    const Index end = std::min(n_units, (chunk + 1) * kChunkSubjects);
    for (Index i = chunk * kChunkSubjects; i < end; ++i) {
      Unit& unit = out.units[at(i)];
      const Index s = subjects[at(i)];
      unit.group = table.group(s);
      unit.count = 1.0;
      unit.m = table.n_rows(s);
      unit.r = 1;
      unit.distance = distances(design, table.rows(s), unit.m);
      unit.rows.resize(unit.m, out.q());
      reader.put(table.rows(s), 0, unit, tile);
    }
  });
  double sum = 0.0, count = 0.0;
  for (const Unit& unit : out.units)
    for (Index j = 1; j < unit.m; ++j) {
      sum += unit.distance(j, j - 1);
      count += 1.0;
    }
  out.distance = sum > 0.0 ? sum / count : 1.0;
}

// The entries of the vector of all that is measured of a subject of one pattern, and how the rows
// follow from it: row j of [X' y'] is M_j times the vector.
class Wide {
 public:
  Wide(const RepeatedDesign& design, const Scaling& scaling, const SharedColumns& shared,
       const Pattern& pattern, bool once)
      : design_(design),
        shared_(shared),
        m_(static_cast<Index>(pattern.visits.size())),
        sy_(scaling.sy) {
    const Index p = design.rows.p();
    std::map<std::pair<Index, Index>, Index> places;  // (base or p + column, position)
    auto place = [&](Index what, Index position) {
      const auto [found, is_new] = places.try_emplace({what, position}, size_);
      if (is_new) {
        entries_.push_back({what, position});
        ++size_;
      }
      return found->second;
    };
    std::vector<std::vector<std::pair<Index, double>>> raw(at(m_ * p));
    for (Index j = 0; j < m_; ++j)
      for (Index c = 0; c < p; ++c) {
        const Index use = shared.use[at(c)][at(pattern.visits[at(j)])];
        if (use == SharedColumns::kZero) continue;
        auto& row = raw[at(j * p + c)];
        if (use == SharedColumns::kOwn) {
          row.emplace_back(place(shared.values.cols() + c, j), 1.0);
          continue;
        }
        row.emplace_back(place(use, once ? 0 : j), shared.scale[use]);
        if (shared.centre[use] != 0.0) {
          // the base `one` is a constant of the size of its scale
          const double constant = shared.values(0, shared.one);
          row.emplace_back(place(shared.one, once ? 0 : j), shared.centre[use] / constant);
        }
      }
    const Index first_y = size_;
    size_ += m_;
    for (Index j = 0; j < m_; ++j) {
      Matrix M = Matrix::Zero(p + 1, size_);
      for (Index c = 0; c < p; ++c)
        for (const auto& [to, factor] : raw[at(j * p + scaling.order[at(c)])]) M(c, to) += factor;
      scaling.Tx.transpose().triangularView<Eigen::Lower>().solveInPlace(M.topRows(p));
      pilot_.push_back(M.topLeftCorner(p, first_y).transpose() * scaling.c);
      M(p, first_y + j) = 1.0;
      maps_.push_back(std::move(M));
    }
  }

  Index size() const { return size_; }
  const Matrix& map(Index j) const { return maps_[at(j)]; }

  // The vector of a subject with these rows.
  template <class Out>
  void fill(Index subject, const std::int32_t* rows, Out&& out) const {
    const double* weights = design_.rows.weights;
    const Index n_bases = shared_.values.cols();
    for (std::size_t i = 0; i < entries_.size(); ++i) {
      const auto [what, j] = entries_[i];
      const double x = what < n_bases ? shared_.values(subject, what)
                                      : design_.rows.X[at(what - n_bases)][rows[j]];
      out[static_cast<Index>(i)] = weights ? x * std::sqrt(weights[rows[j]]) : x;
    }
    const Index first_y = size_ - m_;
    for (Index j = 0; j < m_; ++j) {
      const double y = design_.rows.y[rows[j]] / sy_;
      out[first_y + j] =
          (weights ? y * std::sqrt(weights[rows[j]]) : y) - pilot_[at(j)].dot(out.head(first_y));
    }
  }

 private:
  const RepeatedDesign& design_;
  const SharedColumns& shared_;
  Index m_;
  double sy_;
  Index size_ = 0;
  std::vector<std::pair<Index, Index>> entries_;
  std::vector<Matrix> maps_;
  std::vector<Vector> pilot_;  // y' = y / sy - pilot' (what there is of X)
};

// A factor F of U = F F' with as many columns as U has rank.
Matrix factor_of(const Matrix& U) {
  const Vector size = U.diagonal().cwiseMax(0.0).cwiseSqrt();
  const Vector inverse = size.unaryExpr([](double s) { return s > 0.0 ? 1.0 / s : 0.0; });
  const Matrix scaled = inverse.asDiagonal() * U * inverse.asDiagonal();
  const Eigen::LDLT<Matrix> ldlt(scaled);
  const Vector d = ldlt.vectorD();
  const double least = 1e-15 * static_cast<double>(U.rows());
  std::vector<Index> kept;
  for (Index i = 0; i < d.size(); ++i)
    if (d[i] > least) kept.push_back(i);
  const Matrix L = ldlt.matrixL();
  const Matrix P = ldlt.transpositionsP().transpose() * L;
  Matrix F(U.rows(), static_cast<Index>(kept.size()));
  for (Index i = 0; i < F.cols(); ++i)
    F.col(i) = size.asDiagonal() * P.col(kept[at(i)]) * std::sqrt(d[kept[at(i)]]);
  return F;
}

bool weights_of_subjects(const RepeatedDesign& design, const RowTable& table) {
  const double* w = design.rows.weights;
  if (!w) return true;
  for (Index s = 0; s < table.n_subjects(); ++s)
    for (Index j = 1; j < table.n_rows(s); ++j)
      if (w[table.rows(s)[j]] != w[table.rows(s)[0]]) return false;
  return true;
}

void sum_pattern(const Pattern& pattern, const Wide& wide, const RowTable& table, Index q,
                 int n_threads, Unit& unit) {
  const auto n = static_cast<Index>(pattern.subjects.size());
  const Index n_chunks = (n + kChunkSubjects - 1) / kChunkSubjects;
  std::vector<Matrix> sums(at(n_chunks));
  parallel_for(n_chunks, n_threads, [&](Index chunk, int) {
    const Index first = chunk * kChunkSubjects;
    const Index size = std::min(kChunkSubjects, n - first);
    Matrix vectors(wide.size(), size);
    for (Index i = 0; i < size; ++i) {
      const Index s = pattern.subjects[at(first + i)];
      wide.fill(s, table.rows(s), vectors.col(i));
    }
    sums[at(chunk)].noalias() = vectors * vectors.transpose();
  });
  Matrix U = std::move(sums[0]);
  for (std::size_t i = 1; i < sums.size(); ++i) U += sums[i];
  const Matrix F = factor_of(U);
  unit.r = F.cols();
  unit.rows.resize(unit.m, q * unit.r);
  for (Index j = 0; j < unit.m; ++j) {
    const RowMatrix rows = wide.map(j) * F;  // q x r
    unit.rows.row(j) = Eigen::Map<const Eigen::RowVectorXd>(rows.data(), rows.size());
  }
}

void make_visit_units(const RepeatedDesign& design, const RowTable& table, int n_threads,
                      Units& out) {
  const std::vector<Pattern> patterns = find_patterns(design, table);
  out.units.resize(patterns.size());
  const SubjectReader reader(design, out.scaling);
  const bool once = weights_of_subjects(design, table);
  // Only patterns of many subjects are worth looking for what these have in common.
  std::size_t most = 0;
  for (const Pattern& pattern : patterns) most = std::max(most, pattern.subjects.size());
  SharedColumns shared;
  const bool sums = most > 8;
  if (sums) shared = find_shared_columns(design, n_threads);
  for (std::size_t i = 0; i < patterns.size(); ++i) {
    const Pattern& pattern = patterns[i];
    Unit& unit = out.units[i];
    unit.group = pattern.group;
    unit.visits = pattern.visits;
    unit.m = static_cast<Index>(unit.visits.size());
    unit.count = static_cast<double>(pattern.subjects.size());
    if (sums && pattern.subjects.size() > 8) {
      const Wide wide(design, out.scaling, shared, pattern, once);
      if (wide.size() < static_cast<Index>(pattern.subjects.size())) {
        sum_pattern(pattern, wide, table, out.q(), n_threads, unit);
        continue;
      }
    }
    unit.r = static_cast<Index>(pattern.subjects.size());
    unit.rows.resize(unit.m, out.q() * unit.r);
    parallel_for((unit.r + kChunkSubjects - 1) / kChunkSubjects, n_threads, [&](Index chunk, int) {
      std::vector<double> tile;
      const Index end = std::min(unit.r, (chunk + 1) * kChunkSubjects);
      for (Index s = chunk * kChunkSubjects; s < end; ++s)
        reader.put(table.rows(pattern.subjects[at(s)]), s, unit, tile);
    });
  }
}

// Leaves out columns of X that depend on those before them.
void drop_dependent(const RepeatedDesign& design, Units& out) {
  CrossProducts a;
  a.n = out.n;
  a.p = out.p();
  a.scaling = out.scaling;
  a.xyxy = Matrix::Zero(out.q(), out.q());
  for (const Unit& unit : out.units) {
    const auto rows = unit.stacked(out.q());
    a.xyxy.noalias() += rows.transpose() * rows;
  }
  const Matrix& T = out.scaling.Tx;
  a.raw_norm2 = (T.transpose() * a.xyxy.topLeftCorner(a.p, a.p) * T).diagonal();
  const std::vector<Index> dependent = dependent_columns(a);
  if (dependent.empty()) return;
  for (const Index j : dependent) out.dropped.push_back(out.scaling.order[at(j)]);
  std::sort(out.dropped.begin(), out.dropped.end());
  std::vector<Index> kept;
  for (Index j = 0; j < a.p; ++j)
    if (std::find(dependent.begin(), dependent.end(), j) == dependent.end()) kept.push_back(j);
  const Scaling all = out.scaling;
  out.scaling.Tx = all.Tx(kept, kept);
  out.scaling.c = all.c(kept);
  out.scaling.order.clear();
  for (const Index j : kept) out.scaling.order.push_back(all.order[at(j)]);
  kept.push_back(design.rows.p());
  for (Unit& unit : out.units) {
    Matrix rows(unit.m, out.q() * unit.r);
    for (std::size_t c = 0; c < kept.size(); ++c)
      rows.middleCols(static_cast<Index>(c) * unit.r, unit.r) =
          unit.rows.middleCols(kept[c] * unit.r, unit.r);
    unit.rows = std::move(rows);
  }
}

}  // namespace

Units make_units(const RepeatedDesign& design, int n_threads) {
  Units out;
  out.scaling = pilot_scaling(design.rows, {});
  out.n = design.rows.n;
  out.n_groups = design.groups.n_levels;
  out.n_visits = design.spatial() ? 0 : design.visits.n_levels;
  if (design.rows.weights)
    for (Index i = 0; i < out.n; ++i) out.sum_log_weights += std::log(design.rows.weights[i]);
  const RowTable table(design);
  for (Index s = 0; s < table.n_subjects(); ++s) out.n_subjects += table.n_rows(s) > 0;
  if (design.spatial())
    make_spatial_units(design, table, n_threads, out);
  else
    make_visit_units(design, table, n_threads, out);
  drop_dependent(design, out);
  return out;
}

}  // namespace lmmfast
