#include "crossprod.hpp"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <numeric>
#include <utility>

#include "parallel.hpp"

namespace lmmfast {
namespace {

constexpr Index kTileRows = 128;
constexpr Index kChunkRows = 16384;

// Reads rows in any order into a row-major tile [Z'_1 … Z'_F, X', y'], scaled by sqrt(w).
class RowReader {
 public:
  RowReader(const Design& design, const Scaling& scaling, const std::vector<Term>& terms,
            const std::vector<FactorProducts>& factors)
      : design_(design), scaling_(scaling), terms_(terms) {
    for (const FactorProducts& factor : factors) {
      z_first_.push_back(width_);
      width_ += factor.k;
    }
    x_first_ = width_;
    width_ += design.p() + 1;
  }

  Index width() const { return width_; }
  Index z_first(Index factor) const { return z_first_[at(factor)]; }
  Index x_first() const { return x_first_; }

  // rows[i] for i in [0, m); a null `rows` means first, first + 1, ….
  void read(const std::int32_t* rows, Index first, Index m, double* tile) const {
    const Index p = design_.p();
    for (std::size_t t = 0; t < terms_.size(); ++t) read_term(t, rows, first, m, tile);
    for (Index j = 0; j < p; ++j)
      copy_column(design_.X[at(scaling_.order[at(j)])], rows, first, m, tile + x_first_ + j);
    copy_column(design_.y, rows, first, m, tile + x_first_ + p);
    for (Index i = 0; i < m; ++i) transform_fixed(tile + i * width_ + x_first_);
    if (design_.weights) {
      for (Index i = 0; i < m; ++i) {
        const double root = std::sqrt(design_.weights[rows ? rows[i] : first + i]);
        double* row = tile + i * width_;
        for (Index c = 0; c < width_; ++c) row[c] *= root;
      }
    }
  }

 private:
  void copy_column(Column column, const std::int32_t* rows, Index first, Index m,
                   double* to) const {
    if (!column) {
      for (Index i = 0; i < m; ++i) to[i * width_] = 1.0;
    } else if (rows) {
      for (Index i = 0; i < m; ++i) to[i * width_] = column[rows[i]];
    } else {
      for (Index i = 0; i < m; ++i) to[i * width_] = column[first + i];
    }
  }

  void read_term(std::size_t t, const std::int32_t* rows, Index first, Index m,
                 double* tile) const {
    const Term& term = terms_[t];
    const Matrix& T = scaling_.Tz[t];
    double* z = tile + z_first(term.factor) + term.first;
    for (Index j = 0; j < term.k; ++j)
      copy_column(design_.terms[t].columns[at(j)], rows, first, m, z + j);
    for (Index j = 0; j < term.k; ++j) {
      for (Index i = 0; i < j; ++i) {
        const double t_ij = T(i, j);
        if (t_ij != 0.0)
          for (Index r = 0; r < m; ++r) z[r * width_ + j] -= t_ij * z[r * width_ + i];
      }
      const double inverse = 1.0 / T(j, j);
      if (inverse != 1.0)
        for (Index r = 0; r < m; ++r) z[r * width_ + j] *= inverse;
    }
  }

  void transform_fixed(double* x) const {
    const Index p = design_.p();
    const Matrix& T = scaling_.Tx;
    double y = x[p] / scaling_.sy;
    for (Index j = 0; j < p; ++j) {
      const double* t = T.col(j).data();
      double value = x[j];
      if (j > 0) value -= t[0] * x[0];
      if (!scaling_.centred_only)
        for (Index i = 1; i < j; ++i) value -= t[i] * x[i];
      x[j] = value / t[j];
      y -= scaling_.c[j] * x[j];
    }
    x[p] = y;
  }

  const Design& design_;
  const Scaling& scaling_;
  const std::vector<Term>& terms_;
  std::vector<Index> z_first_;
  Index x_first_ = 0;
  Index width_ = 0;
};

// The rows in order of their level: level l has rows[start[l]] … rows[start[l + 1] - 1]. `rows` is
// empty where the data are sorted already.
struct RowsByLevel {
  std::vector<Index> start;
  std::vector<std::int32_t> rows;

  const std::int32_t* data() const { return rows.empty() ? nullptr : rows.data(); }
  Index row(Index i) const { return rows.empty() ? i : rows[at(i)]; }
};

RowsByLevel sort_rows(const FactorView& factor, Index n) {
  RowsByLevel sorted;
  sorted.start.assign(at(factor.n_levels + 1), 0);
  bool ascending = true;
  std::int32_t previous = 0;
  for (Index i = 0; i < n; ++i) {
    const std::int32_t code = factor.codes[i];
    ascending &= code >= previous;
    previous = code;
    ++sorted.start[at(code + 1)];
  }
  std::partial_sum(sorted.start.begin(), sorted.start.end(), sorted.start.begin());
  if (ascending) return sorted;
  std::vector<Index> next(sorted.start.begin(), sorted.start.end() - 1);
  sorted.rows.resize(at(n));
  for (Index i = 0; i < n; ++i)
    sorted.rows[at(next[at(factor.codes[i])]++)] = static_cast<std::int32_t>(i);
  return sorted;
}

// Runs of whole levels with about kChunkRows rows each: [bounds[c], bounds[c + 1]).
std::vector<Index> chunk_levels(const RowsByLevel& sorted, Index n_levels) {
  std::vector<Index> bounds{0};
  for (Index l = 1; l <= n_levels; ++l)
    if (l == n_levels || sorted.start[at(l)] - sorted.start[at(bounds.back())] >= kChunkRows)
      bounds.push_back(l);
  return bounds;
}

// What one chunk of levels contributes beyond its own levels' blocks.
struct ChunkProducts {
  Matrix xyxy;
  Vector raw_norm2;
  struct PairRows {
    std::vector<Index> row_size;
    std::vector<std::int32_t> col;
    std::vector<double> blocks;
  };
  std::vector<PairRows> pairs;
};

// One pass over the rows in the order of one factor's levels.
class FactorPass {
 public:
  FactorPass(const Design& design, const RowReader& reader, Index factor, bool with_fixed,
             std::vector<PairProducts*> pairs, CrossProducts& a)
      : design_(design),
        reader_(reader),
        factor_(factor),
        with_fixed_(with_fixed),
        pairs_(std::move(pairs)),
        a_(a),
        sorted_(sort_rows(design.factors[at(factor)], design.n)),
        bounds_(chunk_levels(sorted_, design.factors[at(factor)].n_levels)) {}

  void run(int n_threads) {
    const auto n_chunks = static_cast<Index>(bounds_.size()) - 1;
    std::vector<ChunkProducts> chunks(at(n_chunks));
    std::vector<std::vector<std::vector<std::int32_t>>> slots(at(std::max(n_threads, 1)));
    parallel_for(n_chunks, n_threads, [&](Index c, int worker) {
      auto& own_slots = slots[static_cast<std::size_t>(worker)];
      if (own_slots.empty())
        for (const PairProducts* pair : pairs_)
          own_slots.emplace_back(at(a_.factors[at(pair->col_factor)].n_levels));
      run_chunk(bounds_[at(c)], bounds_[at(c + 1)], own_slots, chunks[at(c)]);
    });
    if (with_fixed_) {
      for (const ChunkProducts& chunk : chunks) {
        a_.xyxy += chunk.xyxy;
        a_.raw_norm2 += chunk.raw_norm2;
      }
      a_.xyxy.triangularView<Eigen::StrictlyUpper>() = a_.xyxy.transpose();
    }
    for (std::size_t i = 0; i < pairs_.size(); ++i) collect_pair(i, chunks);
  }

 private:
  void run_chunk(Index first_level, Index end_level, std::vector<std::vector<std::int32_t>>& slots,
                 ChunkProducts& chunk) {
    const Index q = a_.p + 1;
    chunk.xyxy = Matrix::Zero(q, q);
    chunk.raw_norm2 = Vector::Zero(a_.p);
    chunk.pairs.resize(pairs_.size());
    std::vector<double> tile(at(kTileRows * reader_.width()));
    const Index end_row = sorted_.start[at(end_level)];
    Index level = first_level - 1;
    Index level_end = sorted_.start[at(first_level)];
    for (Index row = level_end; row < end_row; row += kTileRows) {
      const Index m = std::min(kTileRows, end_row - row);
      reader_.read(sorted_.data() ? sorted_.data() + row : nullptr, row, m, tile.data());
      if (with_fixed_) add_fixed(row, m, tile.data(), chunk);
      for (Index i = 0; i < m; ++i) {
        while (row + i >= level_end) {
          ++level;
          level_end = sorted_.start[at(level + 1)];
          begin_level(level, slots, chunk);
        }
        add_row(level, row + i, tile.data() + i * reader_.width(), slots, chunk);
      }
    }
    while (level + 1 < end_level) begin_level(++level, slots, chunk);
  }

  // Finds which levels of the other factors occur with this level, and their places in the row.
  void begin_level(Index level, std::vector<std::vector<std::int32_t>>& slots,
                   ChunkProducts& chunk) {
    for (std::size_t i = 0; i < pairs_.size(); ++i) {
      auto& rows = chunk.pairs[i];
      const PairProducts& pair = *pairs_[i];
      const std::int32_t* codes = design_.factors[at(pair.col_factor)].codes;
      const std::size_t before = rows.col.size();
      for (Index r = sorted_.start[at(level)]; r < sorted_.start[at(level + 1)]; ++r)
        rows.col.push_back(codes[sorted_.row(r)]);
      const auto begin = rows.col.begin() + static_cast<std::ptrdiff_t>(before);
      if (!std::is_sorted(begin, rows.col.end())) std::sort(begin, rows.col.end());
      rows.col.erase(std::unique(begin, rows.col.end()), rows.col.end());
      for (std::size_t e = before; e < rows.col.size(); ++e)
        slots[i][static_cast<std::size_t>(rows.col[e])] = static_cast<std::int32_t>(e);
      rows.row_size.push_back(static_cast<Index>(rows.col.size() - before));
      rows.blocks.resize(rows.col.size() * at(block_size(pair)), 0.0);
    }
  }

  void add_row(Index level, Index row, const double* v,
               const std::vector<std::vector<std::int32_t>>& slots, ChunkProducts& chunk) {
    FactorProducts& own = a_.factors[at(factor_)];
    const Index k = own.k;
    const Index q = a_.p + 1;
    const double* z = v + reader_.z_first(factor_);
    const double* xy = v + reader_.x_first();
    double* zz = own.zz.data() + level * k * k;
    double* zxy = own.zxy.data() + level * k * q;
    for (Index i = 0; i < k; ++i) {
      for (Index j = 0; j < k; ++j) zz[i * k + j] += z[i] * z[j];
      for (Index j = 0; j < q; ++j) zxy[i * q + j] += z[i] * xy[j];
    }
    for (std::size_t i = 0; i < pairs_.size(); ++i) {
      const Index g = pairs_[i]->col_factor;
      const Index k_g = a_.factors[at(g)].k;
      const std::int32_t code = design_.factors[at(g)].codes[sorted_.row(row)];
      double* block = chunk.pairs[i].blocks.data() + slots[i][at(code)] * k * k_g;
      const double* z_g = v + reader_.z_first(g);
      for (Index r = 0; r < k; ++r)
        for (Index c = 0; c < k_g; ++c) block[r * k_g + c] += z[r] * z_g[c];
    }
  }

  void add_fixed(Index row, Index m, const double* tile, ChunkProducts& chunk) const {
    const Index q = a_.p + 1;
    const Index width = reader_.width();
    const Eigen::Map<const RowMatrix, 0, Eigen::OuterStride<>> xy(tile + reader_.x_first(), m, q,
                                                                  Eigen::OuterStride<>(width));
    if (q > 8) {
      chunk.xyxy.selfadjointView<Eigen::Lower>().rankUpdate(xy.transpose());
    } else {
      double* sums = chunk.xyxy.data();
      for (Index i = 0; i < m; ++i) {
        const double* v = tile + i * width + reader_.x_first();
        for (Index b = 0; b < q; ++b)
          for (Index a = b; a < q; ++a) sums[b * q + a] += v[a] * v[b];
      }
    }
    for (Index j = 0; j < a_.p; ++j) {
      Column column = design_.X[at(a_.scaling.order[at(j)])];
      double sum = 0.0;
      for (Index i = 0; i < m; ++i) {
        const Index r = sorted_.row(row + i);
        const double x = column ? column[r] : 1.0;
        sum += (design_.weights ? design_.weights[r] : 1.0) * x * x;
      }
      chunk.raw_norm2[j] += sum;
    }
  }

  void collect_pair(std::size_t i, std::vector<ChunkProducts>& chunks) const {
    PairProducts& pair = *pairs_[i];
    pair.row_start.assign(1, 0);
    for (ChunkProducts& chunk : chunks) {
      auto& rows = chunk.pairs[i];
      for (const Index size : rows.row_size) pair.row_start.push_back(pair.row_start.back() + size);
      if (chunks.size() == 1) {
        pair.col = std::move(rows.col);
        pair.blocks = std::move(rows.blocks);
      } else {
        pair.col.insert(pair.col.end(), rows.col.begin(), rows.col.end());
        pair.blocks.insert(pair.blocks.end(), rows.blocks.begin(), rows.blocks.end());
        rows = {};
      }
    }
  }

  Index block_size(const PairProducts& pair) const {
    return a_.factors[at(pair.row_factor)].k * a_.factors[at(pair.col_factor)].k;
  }

  const Design& design_;
  const RowReader& reader_;
  Index factor_;
  bool with_fixed_;
  std::vector<PairProducts*> pairs_;
  CrossProducts& a_;
  RowsByLevel sorted_;
  std::vector<Index> bounds_;
};

Index n_levels_after(Index n_levels, const LevelCodes& codes) {
  return codes.empty() ? n_levels : Index{*std::max_element(codes.begin(), codes.end())} + 1;
}

// The same pair with the roles of its factors exchanged.
PairProducts transposed(const PairProducts& pair, const std::vector<FactorProducts>& factors) {
  const FactorProducts& rows = factors[at(pair.row_factor)];
  const FactorProducts& cols = factors[at(pair.col_factor)];
  const Index size = rows.k * cols.k;
  PairProducts t;
  t.row_factor = pair.col_factor;
  t.col_factor = pair.row_factor;
  t.row_start.assign(at(cols.n_levels + 1), 0);
  for (const std::int32_t c : pair.col) ++t.row_start[at(c + 1)];
  std::partial_sum(t.row_start.begin(), t.row_start.end(), t.row_start.begin());
  t.col.resize(pair.col.size());
  t.blocks.resize(pair.blocks.size());
  std::vector<Index> next(t.row_start.begin(), t.row_start.end() - 1);
  for (Index r = 0; r < rows.n_levels; ++r) {
    for (Index e = pair.row_start[at(r)]; e < pair.row_start[at(r + 1)]; ++e) {
      const Index to = next[at(pair.col[at(e)])]++;
      t.col[at(to)] = static_cast<std::int32_t>(r);
      RowMap(t.blocks.data() + to * size, cols.k, rows.k) =
          ConstRowMap(pair.blocks.data() + e * size, rows.k, cols.k).transpose();
    }
  }
  return t;
}

void merge_pair(PairProducts& a, const PairProducts& b,
                const std::vector<FactorProducts>& factors) {
  const Index size = factors[at(a.row_factor)].k * factors[at(a.col_factor)].k;
  PairProducts out;
  out.row_factor = a.row_factor;
  out.col_factor = a.col_factor;
  out.row_start.assign(1, 0);
  auto rows_of = [](const PairProducts& pair, Index r) {
    const bool known = r + 1 < static_cast<Index>(pair.row_start.size());
    return std::pair<Index, Index>(known ? pair.row_start[at(r)] : 0,
                                   known ? pair.row_start[at(r + 1)] : 0);
  };
  auto append = [&](const PairProducts& pair, Index e) {
    out.col.push_back(pair.col[at(e)]);
    const double* block = pair.blocks.data() + e * size;
    out.blocks.insert(out.blocks.end(), block, block + size);
  };
  for (Index r = 0; r < factors[at(a.row_factor)].n_levels; ++r) {
    auto [i, i_end] = rows_of(a, r);
    auto [j, j_end] = rows_of(b, r);
    while (i < i_end || j < j_end) {
      const bool from_a = j >= j_end || (i < i_end && a.col[at(i)] <= b.col[at(j)]);
      const bool from_both = from_a && j < j_end && i < i_end && a.col[at(i)] == b.col[at(j)];
      append(from_a ? a : b, from_a ? i++ : j++);
      if (from_both) {
        for (Index s = 0; s < size; ++s)
          out.blocks[out.blocks.size() - at(size) + at(s)] += b.blocks[at(j * size + s)];
        ++j;
      }
    }
    out.row_start.push_back(static_cast<Index>(out.col.size()));
  }
  a = std::move(out);
}

// The pair with its levels renumbered; columns are put in ascending order again.
PairProducts renumbered(const PairProducts& pair, const std::vector<FactorProducts>& factors,
                        const std::vector<LevelCodes>& codes) {
  const LevelCodes& row_codes = codes[at(pair.row_factor)];
  const LevelCodes& col_codes = codes[at(pair.col_factor)];
  const Index n_rows = factors[at(pair.row_factor)].n_levels;
  const Index size = factors[at(pair.row_factor)].k * factors[at(pair.col_factor)].k;
  PairProducts out;
  out.row_factor = pair.row_factor;
  out.col_factor = pair.col_factor;
  std::vector<Index> old_row(at(n_levels_after(n_rows, row_codes)), -1);
  for (Index r = 0; r < n_rows; ++r) old_row[at(row_codes.empty() ? r : row_codes[at(r)])] = r;
  out.row_start.assign(1, 0);
  std::vector<std::pair<std::int32_t, Index>> entries;
  for (const Index r : old_row) {
    entries.clear();
    if (r >= 0) {
      for (Index e = pair.row_start[at(r)]; e < pair.row_start[at(r + 1)]; ++e) {
        const std::int32_t c = pair.col[at(e)];
        entries.emplace_back(col_codes.empty() ? c : col_codes[static_cast<std::size_t>(c)], e);
      }
    }
    std::sort(entries.begin(), entries.end());
    for (const auto& [c, e] : entries) {
      out.col.push_back(c);
      const double* block = pair.blocks.data() + e * size;
      out.blocks.insert(out.blocks.end(), block, block + size);
    }
    out.row_start.push_back(static_cast<Index>(out.col.size()));
  }
  return out;
}

// a[codes[l]] += b[l] for blocks of `size` numbers.
void add(std::vector<double>& a, const std::vector<double>& b, Index size,
         const LevelCodes& codes) {
  const auto n_blocks = static_cast<Index>(b.size()) / size;
  const auto needed = at(n_levels_after(n_blocks, codes) * size);
  if (a.size() < needed) a.resize(needed, 0.0);
  if (codes.empty()) {
    for (std::size_t i = 0; i < b.size(); ++i) a[i] += b[i];
    return;
  }
  for (Index l = 0; l < n_blocks; ++l) {
    double* to = a.data() + codes[at(l)] * size;
    const double* from = b.data() + l * size;
    for (Index i = 0; i < size; ++i) to[i] += from[i];
  }
}

void check_codes(const CrossProducts& b, const std::vector<LevelCodes>& codes) {
  if (codes.size() != b.factors.size())
    throw DataError("merge needs codes for each of the " + std::to_string(b.factors.size()) +
                    " grouping factors");
  for (std::size_t f = 0; f < codes.size(); ++f) {
    if (codes[f].empty()) continue;
    if (static_cast<Index>(codes[f].size()) != b.factors[f].n_levels)
      throw DataError("merge needs a code for each of the " +
                      std::to_string(b.factors[f].n_levels) + " levels of a grouping factor");
    const std::int32_t low = *std::min_element(codes[f].begin(), codes[f].end());
    if (low < 0) throw DataError("codes of levels must not be negative");
    std::vector<bool> taken(at(n_levels_after(0, codes[f])), false);
    for (const std::int32_t code : codes[f]) {
      if (taken[static_cast<std::size_t>(code)])
        throw DataError("two levels of a grouping factor have the same code");
      taken[static_cast<std::size_t>(code)] = true;
    }
  }
}

}  // namespace

Index CrossProducts::n_theta() const {
  Index total = 0;
  for (const Term& term : terms) total += term.n_theta();
  return total;
}

Index CrossProducts::n_effects() const {
  Index total = 0;
  for (const FactorProducts& factor : factors) total += factor.n_levels * factor.k;
  return total;
}

CrossProducts cross_products(const Design& design, const Scaling& scaling, int n_threads) {
  CrossProducts a;
  a.n = design.n;
  a.p = design.p();
  a.scaling = scaling;
  a.terms = terms_of(design);
  a.xyxy = Matrix::Zero(a.p + 1, a.p + 1);
  a.raw_norm2 = Vector::Zero(a.p);
  for (const FactorView& factor : design.factors) {
    FactorProducts products;
    products.n_levels = factor.n_levels;
    a.factors.push_back(std::move(products));
  }
  for (const Term& term : a.terms) a.factors[at(term.factor)].k += term.k;
  for (FactorProducts& factor : a.factors) {
    factor.zz.assign(at(factor.n_levels * factor.k * factor.k), 0.0);
    factor.zxy.assign(at(factor.n_levels * factor.k * (a.p + 1)), 0.0);
  }
  const auto n_factors = static_cast<Index>(a.factors.size());
  for (Index f = 0; f < n_factors; ++f) {
    for (Index g = f + 1; g < n_factors; ++g) {
      const bool swap = a.factors[at(g)].n_levels > a.factors[at(f)].n_levels;
      PairProducts pair;
      pair.row_factor = static_cast<int>(swap ? g : f);
      pair.col_factor = static_cast<int>(swap ? f : g);
      a.pairs.push_back(std::move(pair));
    }
  }
  if (design.weights)
    for (Index i = 0; i < design.n; ++i) a.sum_log_weights += std::log(design.weights[i]);

  const RowReader reader(design, a.scaling, a.terms, a.factors);
  Index widest = 0;  // the factor with most levels parallelises best: it carries X'X
  for (Index f = 1; f < n_factors; ++f)
    if (a.factors[at(f)].n_levels > a.factors[at(widest)].n_levels) widest = f;
  for (Index f = 0; f < n_factors; ++f) {
    std::vector<PairProducts*> pairs;
    for (PairProducts& pair : a.pairs)
      if (pair.row_factor == f) pairs.push_back(&pair);
    FactorPass(design, reader, f, f == widest, std::move(pairs), a).run(n_threads);
  }
  return a;
}

void merge(CrossProducts& a, const CrossProducts& b, const std::vector<LevelCodes>& codes) {
  if (a.p != b.p || a.terms.size() != b.terms.size() || a.factors.size() != b.factors.size())
    throw DataError("cross-products of different models cannot be merged");
  if (a.scaling.Tx != b.scaling.Tx || a.scaling.c != b.scaling.c || a.scaling.sy != b.scaling.sy ||
      a.scaling.Tz != b.scaling.Tz)
    throw DataError("cross-products can be merged only when they were made with the same scaling");
  check_codes(b, codes);
  a.n += b.n;
  a.sum_log_weights += b.sum_log_weights;
  a.xyxy += b.xyxy;
  a.raw_norm2 += b.raw_norm2;
  for (std::size_t f = 0; f < a.factors.size(); ++f) {
    FactorProducts& own = a.factors[f];
    own.n_levels = std::max(own.n_levels, n_levels_after(b.factors[f].n_levels, codes[f]));
    add(own.zz, b.factors[f].zz, own.k * own.k, codes[f]);
    add(own.zxy, b.factors[f].zxy, own.k * (a.p + 1), codes[f]);
  }
  for (PairProducts& pair : a.pairs) {
    for (const PairProducts& other : b.pairs) {
      const bool same = other.row_factor == pair.row_factor && other.col_factor == pair.col_factor;
      const bool swapped =
          other.row_factor == pair.col_factor && other.col_factor == pair.row_factor;
      if (!same && !swapped) continue;
      const PairProducts& oriented = swapped ? transposed(other, b.factors) : other;
      merge_pair(pair, renumbered(oriented, b.factors, codes), a.factors);
    }
  }
}

void relabel(CrossProducts& a, const std::vector<LevelCodes>& codes) {
  check_codes(a, codes);
  for (PairProducts& pair : a.pairs) pair = renumbered(pair, a.factors, codes);
  for (std::size_t f = 0; f < a.factors.size(); ++f) {
    FactorProducts& own = a.factors[f];
    if (codes[f].empty()) continue;
    const std::vector<double> zz = std::exchange(own.zz, {});
    const std::vector<double> zxy = std::exchange(own.zxy, {});
    own.n_levels = n_levels_after(own.n_levels, codes[f]);
    add(own.zz, zz, own.k * own.k, codes[f]);
    add(own.zxy, zxy, own.k * (a.p + 1), codes[f]);
  }
  for (PairProducts& pair : a.pairs)
    if (a.factors[at(pair.col_factor)].n_levels > a.factors[at(pair.row_factor)].n_levels)
      pair = transposed(pair, a.factors);
}

}  // namespace lmmfast
