// The pass in the order of memory.
#include <algorithm>
#include <numeric>

#include "base/blocks.hpp"
#include "base/parallel.hpp"
#include "products/row_pass.hpp"
#include "products/tile_sums.hpp"

namespace lmmfast {
namespace {

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
              CrossProducts& a, const FixedCells* cells, std::vector<double>& cell_sums)
      : design_(design),
        reader_(reader),
        factor_(factor),
        with_fixed_(with_fixed),
        a_(a),
        cells_(cells),
        cell_sums_(cell_sums) {}

  void run(int n_threads) {
    const RowsByRange ranges = split_rows(design_.factors[at(factor_)], design_.n, n_threads);
    const std::int32_t* order = ranges.rows.empty() ? nullptr : ranges.rows.data();
    for (Index first = 0; first < ranges.n_ranges; first += kRangesAtATime) {
      std::vector<Sums> sums(at(std::min(kRangesAtATime, ranges.n_ranges - first)));
      for (Sums& own : sums) {
        own.xyxy.setZero(a_.p + 1, a_.p + 1);
        if (cells_ && with_fixed_) own.by_cell.assign(at(cells_->n_sums()), 0.0);
      }
      for (Index segment = 0; segment < ranges.n_segments(); ++segment) {
        const Index* start = ranges.start.data() + segment * ranges.n_ranges + first;
        parallel_for(static_cast<Index>(sums.size()), n_threads, [&](Index r, int) {
          with_size(a_.factors[at(factor_)].k,
                    [&](auto K) { add_range<K>(order, start[r], start[r + 1], sums[at(r)]); });
        });
      }
      for (const Sums& own : sums) {
        a_.xyxy += own.xyxy;
        add_sums(own.by_cell, cell_sums_);
      }
    }
  }

 private:
  // Of one range.
  struct Sums {
    Matrix xyxy;
    std::vector<double> by_cell;
  };

  template <int K>
  void add_range(const std::int32_t* order, Index first, Index end, Sums& sums) {
    FactorProducts& own = a_.factors[at(factor_)];
    const Index k = K > 0 ? Index{K} : own.k;
    const Index q = a_.p + 1;
    const Index stride = cells_ ? cells_->width() : q;
    const std::int32_t* codes = design_.factors[at(factor_)].codes;
    std::vector<double> tile(at(kTileRows * reader_.width()));
    FixedCells::Tile coded;
    for (Index row = first; row < end; row += kTileRows) {
      const Index m = std::min(kTileRows, end - row);
      const std::int32_t* rows = order ? order + row : nullptr;
      reader_.read(rows, row, m, tile.data());
      double* all_xy = tile.data() + reader_.x_first();
      if (cells_) cells_->read(rows, row, m, all_xy + a_.p, reader_.width(), coded);
      if (with_fixed_) add_fixed(reader_, tile.data(), m, sums.xyxy);
      if (with_fixed_ && cells_)
        cells_->add_fixed(coded, all_xy, reader_.width(), m, sums.by_cell.data());
      for (Index i = 0; i < m; ++i) {
        const Index level = codes[rows ? rows[i] : row + i];
        if (row + i + kAhead < end) {
          const Index later_row = rows ? rows[i + kAhead] : row + i + kAhead;
          const Index later = codes[later_row];
          prefetch(own.zz.data() + later * k * k, k * k);
          prefetch(own.zxy.data() + later * k * stride, cells_ ? q : k * q);
          if (cells_) cells_->prefetch(later_row, own.zxy.data() + later * k * stride);
        }
        const double* z = tile.data() + i * reader_.width() + reader_.z_first(factor_);
        const double* xy = tile.data() + i * reader_.width() + reader_.x_first();
        add_to_level<K>(z, xy, level, q, stride, own);
        if (cells_) cells_->add_to_level<K>(coded, i, z, k, own.zxy.data() + level * k * stride);
      }
    }
  }

  const Design& design_;
  const RowReader& reader_;
  Index factor_;
  bool with_fixed_;
  CrossProducts& a_;
  const FixedCells* cells_;
  std::vector<double>& cell_sums_;
};

}  // namespace

void pass_by_range(const Design& design, Index factor, bool with_fixed, CrossProducts& a,
                   int n_threads, const FixedCells* cells, std::vector<double>& cell_sums) {
  const RowReader reader(design, a.scaling, a.terms);
  PassByRange(design, reader, factor, with_fixed, a, cells, cell_sums).run(n_threads);
}

}  // namespace lmmfast
