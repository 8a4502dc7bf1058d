// The order in which the levels of several grouping factors are eliminated, and what fills.
//
// A node is one level of one factor. The levels of the largest factor never meet and go first. Of
// the rest, nodes are eliminated one by one in minimum-degree order for as long as their
// neighbourhoods are small; what is left is factorised as one dense matrix (the tail), because
// there a dense flop costs a small fraction of a sparse one. A nested factor goes without any fill;
// two large crossed factors leave the smaller one as the tail. Among heads of one depth, those that
// wait for the same later head stand side by side.
#pragma once

#include "products/crossprod.hpp"

namespace lmmfast {

struct Elimination {
  Index n_nodes = 0;
  Index n_heads = 0;    // nodes eliminated one by one; the others are the tail
  Index head_size = 0;  // scalars in the heads
  Index tail_size = 0;  // scalars in the tail

  // By node, in order of elimination.
  std::vector<int> factor;
  std::vector<std::int32_t> level;
  std::vector<Index> scalar;  // first scalar; n_nodes + 1

  std::vector<std::vector<std::int32_t>> position;  // [factor][level] -> node

  // By head: its later neighbours, ascending; all of the tail where it is next to more than half of
  // it. Heads are sorted by depth; heads of one depth are
  // independent of each other: [depth_start[d], depth_start[d + 1]).
  std::vector<Index> neighbour_start;
  std::vector<std::int32_t> neighbour;
  std::vector<Index> depth_start;
};

Elimination plan_elimination(const CrossProducts& a);

}  // namespace lmmfast
