#include "row_pass.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "blocks.hpp"
#include "parallel.hpp"

namespace lmmfast {
namespace {

constexpr Index kTileRows = 128;
constexpr Index kChunkRows = 16384;
constexpr Index kAhead = 12;  // rows ahead whose level is asked for

// Asks for memory that will be written to: the next levels are anywhere.
inline void prefetch(const double* from, Index size) {
#if defined(__GNUC__)
  constexpr Index kLine = 8;
  for (Index i = 0; i < size; i += kLine) __builtin_prefetch(from + i, 1);
  __builtin_prefetch(from + size - 1, 1);
#else
  static_cast<void>(from);
  static_cast<void>(size);
#endif
}

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
    inverse_scale_ = scaling.Tx.diagonal().cwiseInverse();
    inverse_sy_ = 1.0 / scaling.sy;
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
    double y = x[p] * inverse_sy_;
    for (Index j = 0; j < p; ++j) {
      const double* t = T.col(j).data();
      double value = x[j];
      if (j > 0) value -= t[0] * x[0];
      if (!scaling_.centred_only)
        for (Index i = 1; i < j; ++i) value -= t[i] * x[i];
      x[j] = value * inverse_scale_[j];
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
  Vector inverse_scale_;  // exact: the scales are powers of two
  double inverse_sy_ = 1.0;
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

// What a chunk of rows adds to [X y]'W[X y] and to the squared norms of X.
struct FixedProducts {
  Matrix xyxy;  // lower triangle
  Vector raw_norm2;

  void reset(Index p) {
    xyxy.setZero(p + 1, p + 1);
    raw_norm2.setZero(p);
  }
  void add_to(CrossProducts& a) const {
    a.xyxy += xyxy;
    a.raw_norm2 += raw_norm2;
  }
};

// Adds m rows of a tile: rows[i], or first + i where `rows` is null.
void add_fixed(const Design& design, const CrossProducts& a, const RowReader& reader,
               const std::int32_t* rows, Index first, Index m, const double* tile,
               FixedProducts& sums) {
  const Index q = a.p + 1;
  const Index width = reader.width();
  const Eigen::Map<const RowMatrix, 0, Eigen::OuterStride<>> xy(tile + reader.x_first(), m, q,
                                                                Eigen::OuterStride<>(width));
  if (q > 8) {
    sums.xyxy.selfadjointView<Eigen::Lower>().rankUpdate(xy.transpose());
  } else {
    double* to = sums.xyxy.data();
    for (Index i = 0; i < m; ++i) {
      const double* v = tile + i * width + reader.x_first();
      for (Index b = 0; b < q; ++b)
        for (Index c = b; c < q; ++c) to[b * q + c] += v[c] * v[b];
    }
  }
  for (Index j = 0; j < a.p; ++j) {
    Column column = design.X[at(a.scaling.order[at(j)])];
    double sum = 0.0;
    for (Index i = 0; i < m; ++i) {
      const Index r = rows ? rows[i] : first + i;
      const double x = column ? column[r] : 1.0;
      sum += (design.weights ? design.weights[r] : 1.0) * x * x;
    }
    sums.raw_norm2[j] += sum;
  }
}

// What one chunk of levels contributes beyond its own levels' blocks.
struct ChunkProducts {
  FixedProducts fixed;
  struct PairRows {
    std::vector<Index> row_size;
    std::vector<std::int32_t> col;
    std::vector<double> blocks;
  };
  std::vector<PairRows> pairs;
};

// A pass in the order of the levels, so that the blocks of a level's pairs are found once.
class PassByLevel {
 public:
  PassByLevel(const Design& design, const RowReader& reader, Index factor, bool with_fixed,
              const std::vector<PairProducts*>& pairs, CrossProducts& a)
      : design_(design),
        reader_(reader),
        factor_(factor),
        with_fixed_(with_fixed),
        pairs_(pairs),
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
      for (const ChunkProducts& chunk : chunks) chunk.fixed.add_to(a_);
      a_.xyxy.triangularView<Eigen::StrictlyUpper>() = a_.xyxy.transpose();
    }
    for (std::size_t i = 0; i < pairs_.size(); ++i) collect_pair(i, chunks);
  }

 private:
  void run_chunk(Index first_level, Index end_level, std::vector<std::vector<std::int32_t>>& slots,
                 ChunkProducts& chunk) {
    chunk.fixed.reset(a_.p);
    chunk.pairs.resize(pairs_.size());
    std::vector<double> tile(at(kTileRows * reader_.width()));
    const Index end_row = sorted_.start[at(end_level)];
    Index level = first_level - 1;
    Index level_end = sorted_.start[at(first_level)];
    for (Index row = level_end; row < end_row; row += kTileRows) {
      const Index m = std::min(kTileRows, end_row - row);
      const std::int32_t* rows = sorted_.data() ? sorted_.data() + row : nullptr;
      reader_.read(rows, row, m, tile.data());
      if (with_fixed_) add_fixed(design_, a_, reader_, rows, row, m, tile.data(), chunk.fixed);
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
  const std::vector<PairProducts*>& pairs_;
  CrossProducts& a_;
  RowsByLevel sorted_;
  std::vector<Index> bounds_;
};

// Rows in segments, which stay in the cache while they are read, and within a segment in ranges of
// levels, which threads may fill side by side. `rows` is empty where that is the order of the data.
struct RowsByRange {
  Index n_ranges = 1;
  std::vector<Index> start{0};  // by segment, then range
  std::vector<std::int32_t> rows;

  Index n_segments() const { return (static_cast<Index>(start.size()) - 1) / n_ranges; }
};

// Sorted rows: one segment, cut where a level begins.
RowsByRange cut_sorted_rows(const FactorView& factor, Index n) {
  RowsByRange ranges;
  for (Index i = kChunkRows; i < n; i += kChunkRows) {
    while (i < n && factor.codes[i] == factor.codes[i - 1]) ++i;
    if (i < n) ranges.start.push_back(i);
  }
  ranges.n_ranges = static_cast<Index>(ranges.start.size());
  ranges.start.push_back(n);
  return ranges;
}

RowsByRange split_rows(const FactorView& factor, Index n, int n_threads) {
  constexpr Index kSegmentRows = 65536;
  constexpr Index kMostRanges = 32;
  constexpr Index kFine = 1024;  // ranges of codes, of which ranges with equal shares are made
  int shift = 0;
  while ((factor.n_levels - 1) >> shift >= kFine) ++shift;
  const Index n_segments = (n + kSegmentRows - 1) / kSegmentRows;
  struct Counts {
    std::vector<Index> rows;  // by fine range
    bool ascending = true;
  };
  std::vector<Counts> counts(at(n_segments));
  const auto for_segments = [&](auto&& visit) {
    parallel_for(n_segments, n_threads, [&](Index segment, int) {
      const Index first = segment * kSegmentRows;
      visit(segment, first, std::min(n, first + kSegmentRows));
    });
  };
  for_segments([&](Index segment, Index first, Index end) {
    Counts& own = counts[at(segment)];
    own.rows.assign(at(kFine), 0);
    std::int32_t previous = first > 0 ? factor.codes[first - 1] : 0;
    for (Index i = first; i < end; ++i) {
      own.ascending &= factor.codes[i] >= previous;
      previous = factor.codes[i];
      ++own.rows[at(factor.codes[i] >> shift)];
    }
  });
  if (std::all_of(counts.begin(), counts.end(), [](const Counts& c) { return c.ascending; }))
    return cut_sorted_rows(factor, n);

  RowsByRange ranges;
  std::vector<std::int32_t> range_of(at(kFine));
  const Index wanted = std::max(kChunkRows, n / kMostRanges);
  Index in_range = 0;
  for (std::size_t fine = 0; fine < range_of.size(); ++fine) {
    if (in_range >= wanted) {
      ++ranges.n_ranges;
      in_range = 0;
    }
    range_of[fine] = static_cast<std::int32_t>(ranges.n_ranges - 1);
    for (const Counts& own : counts) in_range += own.rows[fine];
  }
  if (ranges.n_ranges == 1) {
    ranges.start.push_back(n);
    return ranges;
  }
  ranges.start.resize(at(n_segments * ranges.n_ranges + 1));
  ranges.rows.resize(at(n));
  for_segments([&](Index segment, Index first, Index end) {
    Index* start = ranges.start.data() + segment * ranges.n_ranges;
    std::vector<Index> next(at(ranges.n_ranges + 1), 0);
    for (std::size_t fine = 0; fine < range_of.size(); ++fine)
      next[at(range_of[fine] + 1)] += counts[at(segment)].rows[fine];
    next[0] = first;
    std::partial_sum(next.begin(), next.end(), next.begin());
    std::copy_n(next.begin(), ranges.n_ranges, start);
    for (Index i = first; i < end; ++i)
      ranges.rows[at(next[at(range_of[at(factor.codes[i] >> shift)])]++)] =
          static_cast<std::int32_t>(i);
  });
  ranges.start.back() = n;
  return ranges;
}

// A pass over segments of rows in the order of the data: columns are read from memory once.
class PassByRange {
 public:
  PassByRange(const Design& design, const RowReader& reader, Index factor, bool with_fixed,
              CrossProducts& a)
      : design_(design), reader_(reader), factor_(factor), with_fixed_(with_fixed), a_(a) {}

  void run(int n_threads) {
    const RowsByRange ranges = split_rows(design_.factors[at(factor_)], design_.n, n_threads);
    std::vector<FixedProducts> fixed(at(ranges.n_ranges));
    for (FixedProducts& of_range : fixed) of_range.reset(a_.p);
    const std::int32_t* order = ranges.rows.empty() ? nullptr : ranges.rows.data();
    for (Index segment = 0; segment < ranges.n_segments(); ++segment) {
      const Index* start = ranges.start.data() + segment * ranges.n_ranges;
      parallel_for(ranges.n_ranges, n_threads, [&](Index r, int) {
        with_size(a_.factors[at(factor_)].k,
                  [&](auto K) { add_range<K>(order, start[r], start[r + 1], fixed[at(r)]); });
      });
    }
    if (!with_fixed_) return;
    for (const FixedProducts& of_range : fixed) of_range.add_to(a_);
    a_.xyxy.triangularView<Eigen::StrictlyUpper>() = a_.xyxy.transpose();
  }

 private:
  template <int K>
  void add_range(const std::int32_t* order, Index first, Index end, FixedProducts& fixed) {
    FactorProducts& own = a_.factors[at(factor_)];
    const Index k = K > 0 ? Index{K} : own.k;
    const Index q = a_.p + 1;
    const std::int32_t* codes = design_.factors[at(factor_)].codes;
    std::vector<double> tile(at(kTileRows * reader_.width()));
    for (Index row = first; row < end; row += kTileRows) {
      const Index m = std::min(kTileRows, end - row);
      const std::int32_t* rows = order ? order + row : nullptr;
      reader_.read(rows, row, m, tile.data());
      if (with_fixed_) add_fixed(design_, a_, reader_, rows, row, m, tile.data(), fixed);
      for (Index i = 0; i < m; ++i) {
        const Index level = codes[rows ? rows[i] : row + i];
        if (i + kAhead < m) {
          const Index later = codes[rows ? rows[i + kAhead] : row + i + kAhead];
          prefetch(own.zz.data() + later * k * k, k * k);
          prefetch(own.zxy.data() + later * k * q, k * q);
        }
        const double* z = tile.data() + i * reader_.width() + reader_.z_first(factor_);
        const double* xy = tile.data() + i * reader_.width() + reader_.x_first();
        double* zz = own.zz.data() + level * k * k;
        double* zxy = own.zxy.data() + level * k * q;
        for (Index r = 0; r < k; ++r) {
          const double z_r = z[r];
          for (Index c = 0; c < k; ++c) zz[r * k + c] += z_r * z[c];
          for (Index c = 0; c < q; ++c) zxy[r * q + c] += z_r * xy[c];
        }
      }
    }
  }

  const Design& design_;
  const RowReader& reader_;
  Index factor_;
  bool with_fixed_;
  CrossProducts& a_;
};

}  // namespace

void pass_over_rows(const Design& design, Index factor, bool with_fixed,
                    const std::vector<PairProducts*>& pairs, CrossProducts& a, int n_threads) {
  const RowReader reader(design, a.scaling, a.terms, a.factors);
  if (pairs.empty())
    PassByRange(design, reader, factor, with_fixed, a).run(n_threads);
  else
    PassByLevel(design, reader, factor, with_fixed, pairs, a).run(n_threads);
}

}  // namespace lmmfast
