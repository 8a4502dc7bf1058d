// The pass in the order of the levels, which finds the blocks of pairs of factors too.
#include <algorithm>
#include <numeric>

#include "base/parallel.hpp"
#include "products/row_pass.hpp"
#include "products/tile_sums.hpp"

namespace lmmfast {
namespace {

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
  std::vector<double> by_cell;
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
              const std::vector<PairProducts*>& pairs, CrossProducts& a, const FixedCells* cells,
              std::vector<double>& cell_sums)
      : design_(design),
        reader_(reader),
        factor_(factor),
        with_fixed_(with_fixed),
        pairs_(pairs),
        a_(a),
        cells_(cells),
        cell_sums_(cell_sums),
        sorted_(sort_rows(design.factors[at(factor)], design.n)),
        bounds_(chunk_levels(sorted_, design.factors[at(factor)].n_levels)) {}

  void run(int n_threads) {
    const auto n_chunks = static_cast<Index>(bounds_.size()) - 1;
    std::vector<ChunkProducts> chunks(at(n_chunks));
    std::vector<std::vector<std::vector<std::int32_t>>> slots(at(std::max(n_threads, 1)));
    for (Index first = 0; first < n_chunks; first += kRangesAtATime) {
      const Index end = std::min(n_chunks, first + kRangesAtATime);
      parallel_for(end - first, n_threads, [&](Index i, int worker) {
        auto& own_slots = slots[static_cast<std::size_t>(worker)];
        if (own_slots.empty())
          for (const PairProducts* pair : pairs_)
            own_slots.emplace_back(at(a_.factors[at(pair->col_factor)].n_levels));
        const Index c = first + i;
        run_chunk(bounds_[at(c)], bounds_[at(c + 1)], own_slots, chunks[at(c)]);
      });
      for (Index c = first; c < end; ++c) {
        a_.xyxy += chunks[at(c)].xyxy;
        add_sums(chunks[at(c)].by_cell, cell_sums_);
        chunks[at(c)].by_cell = {};
      }
    }
    for (std::size_t i = 0; i < pairs_.size(); ++i) collect_pair(i, chunks);
  }

 private:
  void run_chunk(Index first_level, Index end_level, std::vector<std::vector<std::int32_t>>& slots,
                 ChunkProducts& chunk) {
    chunk.xyxy.setZero(a_.p + 1, a_.p + 1);
    if (cells_ && with_fixed_) chunk.by_cell.assign(at(cells_->n_sums()), 0.0);
    FixedCells::Tile coded;
    chunk.pairs.resize(pairs_.size());
    std::vector<double> tile(at(kTileRows * reader_.width()));
    const Index end_row = sorted_.start[at(end_level)];
    Index level = first_level - 1;
    Index level_end = sorted_.start[at(first_level)];
    for (Index row = level_end; row < end_row; row += kTileRows) {
      const Index m = std::min(kTileRows, end_row - row);
      const std::int32_t* rows = sorted_.data() ? sorted_.data() + row : nullptr;
      reader_.read(rows, row, m, tile.data());
      double* xy = tile.data() + reader_.x_first();
      if (cells_) cells_->read(rows, row, m, xy + a_.p, reader_.width(), coded);
      if (with_fixed_) add_fixed(reader_, tile.data(), m, chunk.xyxy);
      if (with_fixed_ && cells_)
        cells_->add_fixed(coded, xy, reader_.width(), m, chunk.by_cell.data());
      for (Index i = 0; i < m; ++i) {
        while (row + i >= level_end) {
          ++level;
          level_end = sorted_.start[at(level + 1)];
          begin_level(level, slots, chunk);
        }
        const double* v = tile.data() + i * reader_.width();
        add_row(level, row + i, v, slots, chunk);
        if (cells_) {
          FactorProducts& own = a_.factors[at(factor_)];
          cells_->add_to_level<0>(coded, i, v + reader_.z_first(factor_), own.k,
                                  own.zxy.data() + level * own.k * cells_->width());
        }
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
    const double* z = v + reader_.z_first(factor_);
    const Index q = a_.p + 1;
    add_to_level<0>(z, v + reader_.x_first(), level, q, cells_ ? cells_->width() : q, own);
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
  const FixedCells* cells_;
  std::vector<double>& cell_sums_;
  RowsByLevel sorted_;
  std::vector<Index> bounds_;
};

}  // namespace

void pass_by_level(const Design& design, Index factor, bool with_fixed,
                   const std::vector<PairProducts*>& pairs, CrossProducts& a, int n_threads,
                   const FixedCells* cells, std::vector<double>& cell_sums) {
  const RowReader reader(design, a.scaling, a.terms);
  PassByLevel(design, reader, factor, with_fixed, pairs, a, cells, cell_sums).run(n_threads);
}

}  // namespace lmmfast
