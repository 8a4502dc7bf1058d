// Heads that have all of the tail: their share of the tail, and their rows of the inverse, are
// products of dense matrices. The panels of a bundle, its rows in the factor, are the columns of a
// matrix with the head's panel size as its stride.
#include "base/dense.hpp"
#include "system/multi_factor/chunks.hpp"
#include "system/multi_factor/multi_factor.hpp"

namespace lmmfast {
namespace {

constexpr Index kColumns = 192;  // columns of a task

Index n_tasks(Index columns) {
  return (columns + kColumns - 1) / kColumns;
}

}  // namespace

void MultiFactor::build_bundles() {
  for (Index h = 0; h < plan_.n_heads; ++h) {
    const Head& head = heads_[at(h)];
    if (!has_tail(head)) continue;
    const bool goes_on =
        !bundles_.empty() && bundles_.back().end == h && heads_[at(h - 1)].size == head.size;
    if (!goes_on) bundles_.push_back({h, h});
    ++bundles_.back().end;
  }
}

void MultiFactor::update_from_bundles() {
  const Index m = tail_order();
  const Index q = plan_.tail_size;
  parallel_for(bundles_.empty() ? 0 : n_tasks(q), n_threads_, [&](Index task, int) {
    const Index first = task * kColumns;
    const Index columns = std::min(kColumns, q - first);
    double* to = tail_.data() + first * m;
    for (const Bundle& bundle : bundles_) {
      const Head& head = heads_[at(bundle.first)];
      const Index rows = scalar(bundle.end) - head.scalar;
      const double* panels = l_panel_.data() + head.panel + head.first_in_tail + first;
      add_product(-1.0, panels, head.size, panels, head.size, true, to + first, m, q - first,
                  columns, rows);
      add_product(-1.0, l_fixed_.data() + head.scalar * width(), width(), panels, head.size, true,
                  to + q, m, width(), columns, rows);
    }
  });
}

// S_hN = -V S_NN, N the tail and p columns of X.
void MultiFactor::select_bundles(Index p) {
  if (bundles_.empty()) return;
  const Index m = tail_order();
  const Index q = plan_.tail_size;
  parallel_for(n_tasks(q + p), n_threads_, [&](Index task, int) {  // the upper triangle is free
    const Index first = task * kColumns;
    for (Index j = first; j < std::min(q + p, first + kColumns); ++j)
      for (Index i = 0; i < j; ++i) tail_[at(j * m + i)] = tail_[at(i * m + j)];
  });
  const double* s_tt = tail_.data();
  const double* s_xt = s_tt + q;
  const double* s_tx = s_tt + q * m;
  const double* s_xx = s_tx + q;
  for (const Bundle& bundle : bundles_) {
    const Head& head = heads_[at(bundle.first)];
    const Index rows = scalar(bundle.end) - head.scalar;
    parallel_for(n_tasks(rows), n_threads_, [&](Index task, int) {
      const Index first = task * kColumns;
      const Index columns = std::min(kColumns, rows - first);
      const Index panel = head.panel + first * head.size + head.first_in_tail;
      const Index fixed = (head.scalar + first) * width();
      const double* v = l_panel_.data() + panel;
      const double* v_fixed = l_fixed_.data() + fixed;
      double* s = s_panel_.data() + panel;
      double* s_fixed = s_fixed_.data() + fixed;
      add_product(-1.0, s_tt, m, v, head.size, false, s, head.size, q, columns, q);
      add_product(-1.0, s_tx, m, v_fixed, width(), false, s, head.size, q, columns, p);
      add_product(-1.0, s_xt, m, v, head.size, false, s_fixed, width(), p, columns, q);
      add_product(-1.0, s_xx, m, v_fixed, width(), false, s_fixed, width(), p, columns, p);
    });
  }
}

}  // namespace lmmfast
