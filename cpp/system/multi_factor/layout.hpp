// Where the numbers of several factors stand, planned once for a pattern of A: the order of
// elimination, the panels of the heads, the tail, and how the work on them is cut. Holds no
// numbers.
#pragma once

#include "system/multi_factor/elimination.hpp"

namespace lmmfast {

// What an evaluation reads of a head, in one place. Its panel has k rows (its columns of L) and a
// column for each scalar of its later neighbours.
struct Head {
  Index panel;                  // where its panel starts in the arrays of panels
  Index square;                 // and its k x k block in those of squares
  const std::int32_t* scalars;  // the scalar each column of the panel stands for, ascending
  std::int32_t size;            // columns of the panel
  std::int32_t first_in_tail;   // columns of the panel before those of the tail
  std::int32_t scalar;          // its first scalar
  std::int32_t factor, k;
};

// A block of A between two tail nodes, `first` before `second` in the order.
struct TailBlock {
  std::int32_t first;
  std::int32_t second;
  Index start;  // into the array of such blocks: k_first x k_second
};

// A head that has a target among its neighbours, and the target's first column in its panel.
struct Incidence {
  std::int32_t head;
  std::int32_t column;
};

// Neighbours of a head, one after the other in its panel, of one factor.
struct Run {
  std::int32_t factor;
  std::int32_t column;  // the first in the panel
  std::int32_t count;
};

// The columns of a head's panel that belong to one strip of the tail.
struct Segment {
  std::int32_t head;
  std::int32_t first;
  std::int32_t count;
};

// Heads one after the other that have all of the tail and panels of one size: their panels are
// one matrix.
struct Bundle {
  Index first, end;
};

// Numbers on the heads. `fixed` has p + 1 columns, for X and y, and a row for each scalar.
struct HeadArrays {
  std::vector<double> panel, square, fixed;
};

struct Layout {
  explicit Layout(const CrossProducts& a);
  Layout(const Layout&) = delete;  // heads point into panel_scalars
  Layout& operator=(const Layout&) = delete;

  Elimination plan;
  Index p = 0;
  std::vector<Index> columns;  // k of each factor
  std::vector<Head> heads;
  Index panel_size = 0;   // of all panels
  Index square_size = 0;  // of all squares
  std::vector<Run> runs;  // by head
  std::vector<Index> run_start;
  std::vector<std::int32_t> neighbour_column;  // first panel column of each plan.neighbour
  std::vector<Incidence> incidence;            // by target head, ascending heads
  std::vector<Index> incidence_start;
  std::vector<TailBlock> tail_blocks;  // in the order of A's pairs
  Index tail_block_size = 0;           // of all tail blocks
  std::vector<Index> tail_square;      // where the k x k block of each tail node starts
  // The tail in strips of columns that stay in the cache: segments by strip, then chunk of heads.
  Index strip_width = 1;
  Index n_strips = 0;
  Index n_wide_chunks = 1;
  std::vector<Segment> segments;
  std::vector<Index> segment_start;
  std::vector<Bundle> bundles;

  Index n_factors() const { return static_cast<Index>(columns.size()); }
  Index n_scalars() const { return plan.scalar.back(); }
  Index width() const { return p + 1; }
  int factor(Index node) const { return plan.factor[at(node)]; }
  Index k(Index node) const { return columns[at(factor(node))]; }
  Index scalar(Index node) const { return plan.scalar[at(node)]; }
  Index in_tail(Index node) const { return scalar(node) - plan.head_size; }
  Index tail_order() const { return plan.tail_size + width(); }  // the tail, X and y
  bool has_tail(const Head& head) const {  // there is a tail, and the head has all of it
    return plan.tail_size > 0 && head.size - head.first_in_tail == plan.tail_size;
  }
  // Columns of a head's panel whose scalars must be looked up; what follows is the tail, in order.
  Index scattered(const Head& head) const {
    return has_tail(head) ? head.first_in_tail : head.size;
  }
  // Two nodes in their order of elimination.
  struct NodePair {
    std::int32_t first, second;
    bool swapped;  // the second is the pair's row
  };
  NodePair nodes_of(const PairProducts& pair, Index row, Index entry) const;
  HeadArrays head_arrays() const;  // of the sizes needed, without values

 private:
  void build_heads();
  void build_tail_blocks(const CrossProducts& a);
  void build_incidence();
  void build_strips();
  void build_bundles();

  std::vector<std::int32_t> panel_scalars_;
};

// Calls task(pair, row, entry) for every block of the pairs.
template <class Task>
void for_each_pair_block(const CrossProducts& a, Task&& task) {
  for (const PairProducts& pair : a.pairs)
    for (Index r = 0; r + 1 < static_cast<Index>(pair.row_start.size()); ++r)
      for (Index e = pair.row_start[at(r)]; e < pair.row_start[at(r + 1)]; ++e) task(pair, r, e);
}

}  // namespace lmmfast
