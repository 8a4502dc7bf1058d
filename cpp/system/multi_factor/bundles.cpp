#include "system/multi_factor/bundles.hpp"

#include "base/dense.hpp"
#include "system/multi_factor/chunks.hpp"

namespace lmmfast {
namespace {

constexpr Index kColumns = 192;  // columns of a task

Index n_tasks(Index columns) {
  return (columns + kColumns - 1) / kColumns;
}

}  // namespace

void subtract_bundles(const Layout& layout, const HeadArrays& factor, std::vector<double>& tail,
                      int n_threads) {
  const Index m = layout.tail_order();
  const Index q = layout.plan.tail_size;
  parallel_for(layout.bundles.empty() ? 0 : n_tasks(q), n_threads, [&](Index task, int) {
    const Index first = task * kColumns;
    const Index columns = std::min(kColumns, q - first);
    double* to = tail.data() + first * m;
    for (const Bundle& bundle : layout.bundles) {
      const Head& head = layout.heads[at(bundle.first)];
      const Index rows = layout.scalar(bundle.end) - head.scalar;
      const double* panels = factor.panel.data() + head.panel + head.first_in_tail + first;
      add_product(-1.0, panels, head.size, panels, head.size, true, to + first, m, q - first,
                  columns, rows);
      add_product(-1.0, factor.fixed.data() + head.scalar * layout.width(), layout.width(), panels,
                  head.size, true, to + q, m, layout.width(), columns, rows);
    }
  });
}

void select_bundles(const Layout& layout, const HeadArrays& v, std::vector<double>& tail, Index p,
                    int n_threads, HeadArrays& s) {
  if (layout.bundles.empty()) return;
  const Index m = layout.tail_order();
  const Index q = layout.plan.tail_size;
  parallel_for(n_tasks(q + p), n_threads, [&](Index task, int) {  // the upper triangle is free
    const Index first = task * kColumns;
    for (Index j = first; j < std::min(q + p, first + kColumns); ++j)
      for (Index i = 0; i < j; ++i) tail[at(j * m + i)] = tail[at(i * m + j)];
  });
  const double* s_tt = tail.data();
  const double* s_xt = s_tt + q;
  const double* s_tx = s_tt + q * m;
  const double* s_xx = s_tx + q;
  for (const Bundle& bundle : layout.bundles) {
    const Head& head = layout.heads[at(bundle.first)];
    const Index rows = layout.scalar(bundle.end) - head.scalar;
    parallel_for(n_tasks(rows), n_threads, [&](Index task, int) {
      const Index first = task * kColumns;
      const Index columns = std::min(kColumns, rows - first);
      const Index panel = head.panel + first * head.size + head.first_in_tail;
      const Index fixed = (head.scalar + first) * layout.width();
      const double* v_panel = v.panel.data() + panel;
      const double* v_fixed = v.fixed.data() + fixed;
      double* s_panel = s.panel.data() + panel;
      double* s_fixed = s.fixed.data() + fixed;
      add_product(-1.0, s_tt, m, v_panel, head.size, false, s_panel, head.size, q, columns, q);
      add_product(-1.0, s_tx, m, v_fixed, layout.width(), false, s_panel, head.size, q, columns, p);
      add_product(-1.0, s_xt, m, v_panel, head.size, false, s_fixed, layout.width(), p, columns, q);
      add_product(-1.0, s_xx, m, v_fixed, layout.width(), false, s_fixed, layout.width(), p,
                  columns, p);
    });
  }
}

}  // namespace lmmfast
