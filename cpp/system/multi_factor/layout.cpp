#include "system/multi_factor/layout.hpp"

#include <algorithm>

#include "system/multi_factor/chunks.hpp"

namespace lmmfast {

Layout::Layout(const CrossProducts& a) : plan(plan_elimination(a)), p(a.p) {
  for (const FactorProducts& factor : a.factors) columns.push_back(factor.k);
  n_wide_chunks = lmmfast::n_wide_chunks(plan.n_heads);
  build_heads();
  build_tail_blocks(a);
  build_incidence();
  build_bundles();
  build_strips();
}

HeadArrays Layout::head_arrays() const {
  HeadArrays arrays;
  arrays.panel.resize(at(panel_size));
  arrays.square.resize(at(square_size));
  arrays.fixed.resize(at(plan.head_size * width()));
  return arrays;
}

void Layout::build_heads() {
  heads.resize(at(plan.n_heads));
  neighbour_column.reserve(plan.neighbour.size());
  panel_scalars_.reserve(plan.neighbour.size());
  run_start.assign(1, 0);
  for (Index h = 0; h < plan.n_heads; ++h) {
    Head& head = heads[at(h)];
    head.panel = panel_size;
    head.square = square_size;
    head.scalar = static_cast<std::int32_t>(scalar(h));
    head.factor = factor(h);
    head.k = static_cast<std::int32_t>(k(h));
    for (Index e = plan.neighbour_start[at(h)]; e < plan.neighbour_start[at(h + 1)]; ++e) {
      const Index node = plan.neighbour[at(e)];
      neighbour_column.push_back(head.size);
      const bool goes_on =
          static_cast<Index>(runs.size()) > run_start.back() && runs.back().factor == factor(node);
      if (!goes_on) runs.push_back({factor(node), head.size, 0});
      ++runs.back().count;
      for (Index s = scalar(node); s < scalar(node + 1); ++s, ++head.size)
        panel_scalars_.push_back(static_cast<std::int32_t>(s));
      if (node < plan.n_heads) head.first_in_tail = head.size;
    }
    run_start.push_back(static_cast<Index>(runs.size()));
    panel_size += head.k * head.size;
    square_size += head.k * head.k;
  }
  const std::int32_t* scalars = panel_scalars_.data();
  for (Head& head : heads) {
    head.scalars = scalars;
    scalars += head.size;
  }
}

Layout::NodePair Layout::nodes_of(const PairProducts& pair, Index row, Index entry) const {
  const std::int32_t r = plan.position[at(pair.row_factor)][at(row)];
  const std::int32_t c = plan.position[at(pair.col_factor)][at(pair.col[at(entry)])];
  return r < c ? NodePair{r, c, false} : NodePair{c, r, true};
}

void Layout::build_tail_blocks(const CrossProducts& a) {
  Index squares = 0;
  for (Index node = plan.n_heads; node < plan.n_nodes; ++node) {
    tail_square.push_back(squares);
    squares += k(node) * k(node);
  }
  tail_square.push_back(squares);
  for_each_pair_block(a, [&](const PairProducts& pair, Index row, Index entry) {
    const auto [first, second, swapped] = nodes_of(pair, row, entry);
    if (first < plan.n_heads) return;
    tail_blocks.push_back({first, second, tail_block_size});
    tail_block_size += k(first) * k(second);
  });
}

void Layout::build_incidence() {
  incidence_start.assign(at(plan.n_heads + 1), 0);
  for (const std::int32_t node : plan.neighbour)
    if (node < plan.n_heads) ++incidence_start[at(node) + 1];
  for (Index node = 0; node < plan.n_heads; ++node)
    incidence_start[at(node + 1)] += incidence_start[at(node)];
  incidence.resize(at(incidence_start.back()));
  std::vector<Index> next(incidence_start.begin(), incidence_start.end() - 1);
  for (Index h = 0; h < plan.n_heads; ++h) {
    for (Index e = plan.neighbour_start[at(h)]; e < plan.neighbour_start[at(h + 1)]; ++e) {
      const Index node = plan.neighbour[at(e)];
      if (node >= plan.n_heads) break;
      incidence[at(next[at(node)]++)] = {static_cast<std::int32_t>(h), neighbour_column[at(e)]};
    }
  }
}

void Layout::build_strips() {
  constexpr Index kCached = 32768;  // doubles of a strip: half of a small second-level cache
  const Index q = plan.tail_size;
  strip_width = std::clamp<Index>(std::min(kCached / tail_order(), q / 8), 4, 64);
  n_strips = (q + strip_width - 1) / strip_width;
  // Visits the segments of all heads in order; run twice, to count and to fill.
  const auto for_each_segment = [&](auto&& visit) {
    for (Index h = 0; h < plan.n_heads; ++h) {
      const Head& head = heads[at(h)];
      if (has_tail(head)) continue;
      const auto* end = head.scalars + head.size;
      const auto* c = head.scalars + head.first_in_tail;
      while (c != end) {
        const Index strip = (*c - plan.head_size) / strip_width;
        const Index stop = plan.head_size + (strip + 1) * strip_width;
        const auto* first = c;
        while (c != end && *c < stop) ++c;
        visit(strip * n_wide_chunks + wide_chunk(h, plan.n_heads),
              Segment{static_cast<std::int32_t>(h), static_cast<std::int32_t>(first - head.scalars),
                      static_cast<std::int32_t>(c - first)});
      }
    }
  };
  segment_start.assign(at(n_strips * n_wide_chunks + 1), 0);
  for_each_segment([&](Index cell, const Segment&) { ++segment_start[at(cell + 1)]; });
  for (std::size_t cell = 1; cell < segment_start.size(); ++cell)
    segment_start[cell] += segment_start[cell - 1];
  segments.resize(at(segment_start.back()));
  std::vector<Index> next(segment_start.begin(), segment_start.end() - 1);
  for_each_segment(
      [&](Index cell, const Segment& segment) { segments[at(next[at(cell)]++)] = segment; });
}

void Layout::build_bundles() {
  for (Index h = 0; h < plan.n_heads; ++h) {
    const Head& head = heads[at(h)];
    if (!has_tail(head)) continue;
    const bool goes_on =
        !bundles.empty() && bundles.back().end == h && heads[at(h - 1)].size == head.size;
    if (!goes_on) bundles.push_back({h, h});
    ++bundles.back().end;
  }
}

}  // namespace lmmfast
