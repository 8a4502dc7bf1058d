#include "system/multi_factor/multi_factor.hpp"

#include <algorithm>

#include "system/multi_factor/chunks.hpp"

namespace lmmfast {

const double* MultiFactor::zz(Index node) const {
  const FactorProducts& products = a_.factors[at(factor(node))];
  return products.zz.data() + plan_.level[at(node)] * products.k * products.k;
}

double MultiFactor::inverse(Index i, Index j) const {
  return i >= j ? tail_[at(j * tail_order() + i)] : tail_[at(i * tail_order() + j)];
}

Matrix MultiFactor::tail_inverse(Index row, Index rows, Index col, Index cols) const {
  Matrix s(rows, cols);
  for (Index i = 0; i < rows; ++i)
    for (Index j = 0; j < cols; ++j) s(i, j) = inverse(row + i, col + j);
  return s;
}

// ---------------------------------------------------------------- structure, made once

MultiFactor::MultiFactor(const CrossProducts& a, int n_threads)
    : System(a, n_threads), plan_(plan_elimination(a)) {
  n_wide_chunks_ = n_wide_chunks(plan_.n_heads);
  build_heads();
  for (const PairProducts& pair : a.pairs)
    for (Index r = 0; r + 1 < static_cast<Index>(pair.row_start.size()); ++r)
      for (Index e = pair.row_start[at(r)]; e < pair.row_start[at(r + 1)]; ++e)
        place_block(pair, r, e);
  build_incidence();
  build_bundles();
  build_strips();
  tail_.resize(at(tail_order() * tail_order()));
  const Index n_scalars = plan_.scalar.back();
  const auto n_places = static_cast<Index>(places_.size());
  u_.resize(n_scalars);
  b_.resize(n_scalars, 1);
  v_.resize(n_scalars, 1);
  w_.setZero(n_scalars, n_places);
  c_.resize(n_scalars, n_places);
  coordinates_.resize(a.factors.size());
  for (Index i = 0; i < n_places; ++i)
    coordinates_[at(places_[at(i)].factor)].push_back({i, places_[at(i)].row, places_[at(i)].col});
}

void MultiFactor::build_heads() {
  heads_.resize(at(plan_.n_heads));
  neighbour_column_.reserve(plan_.neighbour.size());
  panel_scalars_.reserve(plan_.neighbour.size());
  run_start_.assign(1, 0);
  Index panels = 0;
  Index squares = 0;
  for (Index h = 0; h < plan_.n_heads; ++h) {
    Head& head = heads_[at(h)];
    head.panel = panels;
    head.square = squares;
    head.scalar = static_cast<std::int32_t>(scalar(h));
    head.factor = factor(h);
    head.k = static_cast<std::int32_t>(k(h));
    for (Index e = plan_.neighbour_start[at(h)]; e < plan_.neighbour_start[at(h + 1)]; ++e) {
      const Index node = plan_.neighbour[at(e)];
      neighbour_column_.push_back(head.size);
      const bool goes_on = static_cast<Index>(runs_.size()) > run_start_.back() &&
                           runs_.back().factor == factor(node);
      if (!goes_on) runs_.push_back({factor(node), head.size, 0});
      ++runs_.back().count;
      for (Index s = scalar(node); s < scalar(node + 1); ++s, ++head.size)
        panel_scalars_.push_back(static_cast<std::int32_t>(s));
      if (node < plan_.n_heads) head.first_in_tail = head.size;
    }
    run_start_.push_back(static_cast<Index>(runs_.size()));
    panels += head.k * head.size;
    squares += head.k * head.k;
  }
  const std::int32_t* scalars = panel_scalars_.data();
  for (Head& head : heads_) {
    head.scalars = scalars;
    scalars += head.size;
  }
  a_panel_.assign(at(panels), 0.0);
  a_square_.resize(at(squares));
  for (Index h = 0; h < plan_.n_heads; ++h)
    std::copy_n(zz(h), k(h) * k(h), a_square_.data() + heads_[at(h)].square);
  load_fixed();
  l_panel_.resize(at(panels));
  s_panel_.resize(at(panels));
  l_square_.resize(at(squares));
  s_square_.resize(at(squares));
  l_fixed_.resize(at(plan_.head_size * width()));
  s_fixed_.resize(at(plan_.head_size * width()));
}

void MultiFactor::load_fixed() {
  a_fixed_.resize(at(plan_.scalar.back() * width()));
  for (Index node = 0; node < plan_.n_nodes; ++node) {
    const Index size = k(node) * width();
    std::copy_n(a_.factors[at(factor(node))].zxy.data() + plan_.level[at(node)] * size, size,
                a_fixed_.data() + scalar(node) * width());
  }
}

void MultiFactor::place_block(const PairProducts& pair, Index row, Index entry) {
  const Index k_r = a_.factors[at(pair.row_factor)].k;
  const Index k_c = a_.factors[at(pair.col_factor)].k;
  const double* block = pair.blocks.data() + entry * k_r * k_c;
  const std::int32_t r = plan_.position[at(pair.row_factor)][at(row)];
  const std::int32_t c = plan_.position[at(pair.col_factor)][at(pair.col[at(entry)])];
  const bool row_first = r < c;
  const Index first = row_first ? r : c;
  const std::int32_t second = row_first ? c : r;
  double* to = nullptr;
  Index stride = 0;
  const bool transposed = !row_first;
  if (first >= plan_.n_heads) {
    tail_blocks_.push_back(
        {static_cast<std::int32_t>(first), second, static_cast<Index>(tail_values_.size())});
    tail_values_.resize(tail_values_.size() + at(k_r * k_c));
    to = tail_values_.data() + tail_blocks_.back().start;
    stride = transposed ? k_r : k_c;
  } else {
    const auto begin = plan_.neighbour.begin() + plan_.neighbour_start[at(first)];
    const auto end = plan_.neighbour.begin() + plan_.neighbour_start[at(first + 1)];
    const auto e = std::lower_bound(begin, end, second) - plan_.neighbour.begin();
    const Head& head = heads_[at(first)];
    to = a_panel_.data() + head.panel + neighbour_column_[static_cast<std::size_t>(e)];
    stride = head.size;
  }
  for (Index i = 0; i < k_r; ++i)
    for (Index j = 0; j < k_c; ++j)
      to[transposed ? j * stride + i : i * stride + j] = block[i * k_c + j];
}

void MultiFactor::build_incidence() {
  incidence_start_.assign(at(plan_.n_heads + 1), 0);
  for (const std::int32_t node : plan_.neighbour)
    if (node < plan_.n_heads) ++incidence_start_[at(node) + 1];
  for (Index node = 0; node < plan_.n_heads; ++node)
    incidence_start_[at(node + 1)] += incidence_start_[at(node)];
  incidence_.resize(at(incidence_start_.back()));
  std::vector<Index> next(incidence_start_.begin(), incidence_start_.end() - 1);
  for (Index h = 0; h < plan_.n_heads; ++h) {
    for (Index e = plan_.neighbour_start[at(h)]; e < plan_.neighbour_start[at(h + 1)]; ++e) {
      const Index node = plan_.neighbour[at(e)];
      if (node >= plan_.n_heads) break;
      incidence_[at(next[at(node)]++)] = {static_cast<std::int32_t>(h), neighbour_column_[at(e)]};
    }
  }
}

void MultiFactor::build_strips() {
  constexpr Index kCached = 32768;  // doubles of a strip: half of a small second-level cache
  const Index q = plan_.tail_size;
  strip_width_ = std::clamp<Index>(std::min(kCached / tail_order(), q / 8), 4, 64);
  n_strips_ = (q + strip_width_ - 1) / strip_width_;
  // Visits the segments of all heads in order; run twice, to count and to fill.
  const auto for_each_segment = [&](auto&& visit) {
    for (Index h = 0; h < plan_.n_heads; ++h) {
      const Head& head = heads_[at(h)];
      if (has_tail(head)) continue;
      const auto* end = head.scalars + head.size;
      const auto* c = head.scalars + head.first_in_tail;
      while (c != end) {
        const Index strip = (*c - plan_.head_size) / strip_width_;
        const Index stop = plan_.head_size + (strip + 1) * strip_width_;
        const auto* first = c;
        while (c != end && *c < stop) ++c;
        visit(strip * n_wide_chunks_ + wide_chunk(h, plan_.n_heads),
              Segment{static_cast<std::int32_t>(h), static_cast<std::int32_t>(first - head.scalars),
                      static_cast<std::int32_t>(c - first)});
      }
    }
  };
  segment_start_.assign(at(n_strips_ * n_wide_chunks_ + 1), 0);
  for_each_segment([&](Index cell, const Segment&) { ++segment_start_[at(cell + 1)]; });
  for (std::size_t cell = 1; cell < segment_start_.size(); ++cell)
    segment_start_[cell] += segment_start_[cell - 1];
  segments_.resize(at(segment_start_.back()));
  std::vector<Index> next(segment_start_.begin(), segment_start_.end() - 1);
  for_each_segment(
      [&](Index cell, const Segment& segment) { segments_[at(next[at(cell)]++)] = segment; });
}

}  // namespace lmmfast
