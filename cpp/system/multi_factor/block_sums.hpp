// A in the order of elimination: the numbers that a layout has places for, loaded as often as there
// are new ones.
#pragma once

#include "system/multi_factor/layout.hpp"

namespace lmmfast {

// On the panels A is zero where the factor fills; `fixed` has Z'W[X y] of all scalars, also of the
// tail.
struct BlockSums : HeadArrays {
  std::vector<double> tail_square;  // k x k of each node of the tail
  std::vector<double> tail_block;   // of each pair of them that occurs
  Matrix xyxy;

  // Z'WZ of one node, k x k.
  const double* zz(const Layout& layout, Index node) const {
    const Index n_heads = layout.plan.n_heads;
    return node < n_heads ? square.data() + layout.heads[at(node)].square
                          : tail_square.data() + layout.tail_square[at(node - n_heads)];
  }
};

void load_blocks(const Layout& layout, const CrossProducts& a, BlockSums& to);  // Z'WZ
void load_fixed(const Layout& layout, const CrossProducts& a, BlockSums& to);   // [Z X y]'W[X y]

}  // namespace lmmfast
