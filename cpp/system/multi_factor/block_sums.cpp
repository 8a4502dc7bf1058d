#include "system/multi_factor/block_sums.hpp"

#include <algorithm>

namespace lmmfast {
namespace {

// One block of a pair that concerns a head, or its transpose, into the head's panel.
void place_in_panel(const Layout& layout, const Layout::NodePair& nodes, const double* block,
                    BlockSums& to) {
  const Elimination& plan = layout.plan;
  const auto begin = plan.neighbour.begin() + plan.neighbour_start[at(nodes.first)];
  const auto end = plan.neighbour.begin() + plan.neighbour_start[at(nodes.first + 1)];
  const auto e = std::lower_bound(begin, end, nodes.second) - plan.neighbour.begin();
  const Head& head = layout.heads[at(nodes.first)];
  const Index k_second = layout.k(nodes.second);
  double* panel = to.panel.data() + head.panel + layout.neighbour_column[at(e)];
  for (Index i = 0; i < head.k; ++i)
    for (Index j = 0; j < k_second; ++j)
      panel[i * head.size + j] = nodes.swapped ? block[j * head.k + i] : block[i * k_second + j];
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
  for_each_pair_block(a, [&](const PairProducts& pair, Index row, Index entry) {
    const Layout::NodePair nodes = layout.nodes_of(pair, row, entry);
    const Index k_first = layout.k(nodes.first);
    const Index k_second = layout.k(nodes.second);
    const double* block = pair.blocks.data() + entry * k_first * k_second;
    if (nodes.first < plan.n_heads) return place_in_panel(layout, nodes, block, to);
    double* values = to.tail_block.data() + (tail_block++)->start;
    for (Index i = 0; i < k_first; ++i)
      for (Index j = 0; j < k_second; ++j)
        values[i * k_second + j] = nodes.swapped ? block[j * k_first + i] : block[i * k_second + j];
  });
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
