// Products with A and sums over the panels of the heads, for m columns by scalar.
//
// What heads add to each other is gathered at the target, by depth; what they add to the tail is
// summed by chunks of heads. So every loop over heads runs in parallel.
#pragma once

#include <algorithm>

#include "base/blocks.hpp"
#include "system/multi_factor/block_sums.hpp"

namespace lmmfast {

// to -= Σ panel(g)' rows(g) over the heads g that have h among their neighbours, for panels of A
// or of the factor.
template <int K, int M>
void subtract_earlier(const Layout& layout, const std::vector<double>& panels,
                      const RowMatrix& rows, Index h, double* to) {
  const Index k_h = K > 0 ? K : layout.heads[at(h)].k;
  const Index columns = M > 0 ? M : rows.cols();
  for (Index i = layout.incidence_start[at(h)]; i < layout.incidence_start[at(h + 1)]; ++i) {
    const auto [other, column] = layout.incidence[at(i)];
    const Head& source = layout.heads[at(other)];
    const double* row = panels.data() + source.panel + column;
    const double* from = rows.data() + source.scalar * columns;
    for (Index r = 0; r < source.k; ++r, row += source.size, from += columns)
      for (Index j = 0; j < k_h; ++j)
        for (Index c = 0; c < columns; ++c) to[j * columns + c] -= row[j] * from[c];
  }
}

// Σ panel(h)' rows(h) over all heads, for the scalars of the tail.
RowMatrix sums_in_tail(const Layout& layout, const std::vector<double>& panels,
                       const RowMatrix& rows, int n_threads);

// to = -(Z'WZ w)(h) for w by scalar.
template <int K, int M>
void product_at_head(const Layout& layout, const BlockSums& a, const RowMatrix& w, Index h,
                     double* to) {
  const Head& head = layout.heads[at(h)];
  const Index k_h = K > 0 ? K : head.k;
  const Index columns = M > 0 ? M : w.cols();
  const double* square = a.square.data() + head.square;
  const double* panel = a.panel.data() + head.panel;
  const double* own = w.data() + head.scalar * columns;
  const Index looked_up = layout.scattered(head);
  std::fill_n(to, k_h * columns, 0.0);
  for (Index i = 0; i < k_h; ++i, square += k_h, panel += head.size) {
    double* to_i = to + i * columns;
    for (Index j = 0; j < k_h; ++j)
      for (Index c = 0; c < columns; ++c) to_i[c] -= square[j] * own[j * columns + c];
    for (Index s = 0; s < looked_up; ++s) {
      const double* other = w.data() + head.scalars[s] * columns;
      for (Index c = 0; c < columns; ++c) to_i[c] -= panel[s] * other[c];
    }
    subtract_product<M>(panel + looked_up, w.data() + layout.plan.head_size * columns,
                        head.size - looked_up, columns, to_i);
  }
  subtract_earlier<K, M>(layout, a.panel, w, h, to);
}

// -Z'WZ w for w by scalar, at the tail.
RowMatrix product_at_tail(const Layout& layout, const BlockSums& a, const RowMatrix& w,
                          int n_threads);

}  // namespace lmmfast
