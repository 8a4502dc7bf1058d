#include "system/multi_factor/block_sums.hpp"

#include <algorithm>

namespace lmmfast {
namespace {

// The panel column of a head where a later node starts that it meets.
Index panel_column(const Layout& layout, const Head& head, const Layout::NodePair& nodes) {
  const Elimination& plan = layout.plan;
  if (nodes.second >= plan.n_heads && layout.has_tail(head))
    return head.first_in_tail + layout.in_tail(nodes.second);
  const auto begin = plan.neighbour.begin() + plan.neighbour_start[at(nodes.first)];
  const auto end = plan.neighbour.begin() + plan.neighbour_start[at(nodes.first + 1)];
  const auto found = std::lower_bound(begin, end, nodes.second) - plan.neighbour.begin();
  return layout.neighbour_column[at(found)];
}

// Copies a block between two nodes, k_first x k_second or its transpose.
void copy_block(const double* block, Index k_first, Index k_second, bool transposed, double* to,
                Index stride) {
  for (Index i = 0; i < k_first; ++i)
    for (Index j = 0; j < k_second; ++j)
      to[i * stride + j] = transposed ? block[j * k_first + i] : block[i * k_second + j];
}

}  // namespace

void load_blocks(const Layout& layout, const CrossProducts& a, BlockSums& to) {
  const Elimination& plan = layout.plan;
  to.panel.assign(at(layout.panel_size), 0.0);
  to.square.resize(at(layout.square_size));
  to.tail_square.resize(at(layout.tail_square.back()));
  to.tail_block.resize(at(layout.tail_block_size));
  double* head_square = to.square.data();
  double* tail_square = to.tail_square.data();
  for (Index node = 0; node < plan.n_nodes; ++node) {
    const Index size = layout.k(node) * layout.k(node);
    const double* zz = a.factors[at(layout.factor(node))].zz.data() + plan.level[at(node)] * size;
    double*& square = node < plan.n_heads ? head_square : tail_square;
    square = std::copy_n(zz, size, square);
  }
  auto tail_block = layout.tail_blocks.begin();
  for (const PairProducts& pair : a.pairs) {
    const Index k_row = layout.columns[at(pair.row_factor)];
    const Index k_col = layout.columns[at(pair.col_factor)];
    for_each_block(pair, [&](Index row, Index entry) {
      const Layout::NodePair nodes = layout.nodes_of(pair, row, entry);
      const double* block = pair.blocks.data() + entry * k_row * k_col;
      const Index k_first = nodes.swapped ? k_col : k_row;
      const Index k_second = nodes.swapped ? k_row : k_col;
      if (nodes.first < plan.n_heads) {
        const Head& head = layout.heads[at(nodes.first)];
        double* panel = to.panel.data() + head.panel + panel_column(layout, head, nodes);
        copy_block(block, k_first, k_second, nodes.swapped, panel, head.size);
      } else {
        double* values = to.tail_block.data() + (tail_block++)->start;
        copy_block(block, k_first, k_second, nodes.swapped, values, k_second);
      }
    });
  }
}

void load_fixed(const Layout& layout, const CrossProducts& a, BlockSums& to) {
  const Index width = layout.width();
  to.fixed.resize(at(layout.n_scalars() * width));
  for (Index node = 0; node < layout.plan.n_nodes; ++node) {
    const Index size = layout.k(node) * width;
    std::copy_n(a.factors[at(layout.factor(node))].zxy.data() + layout.plan.level[at(node)] * size,
                size, to.fixed.data() + layout.scalar(node) * width);
  }
  to.xyxy = a.xyxy;
}

}  // namespace lmmfast
