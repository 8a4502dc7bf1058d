// Heads that are next to most of the tail: their share of the tail, and their rows of the inverse,
// are products of dense matrices.
#include "dense.hpp"
#include "multi_factor.hpp"
#include "multi_factor_chunks.hpp"

namespace lmmfast {
namespace {

constexpr Index kFewRows = 16;   // fewer rows than this are not worth a dense matrix
constexpr Index kColumns = 192;  // columns of a task

Index n_tasks(Index columns) {
  return (columns + kColumns - 1) / kColumns;
}

}  // namespace

void MultiFactor::find_dense_heads() {
  is_dense_.assign(at(plan_.n_heads), false);
  Index rows = 0;
  for (Index h = 0; h < plan_.n_heads; ++h) {
    const Head& head = heads_[at(h)];
    if (2 * (head.size - head.first_in_tail) <= plan_.tail_size) continue;
    dense_heads_.push_back(static_cast<std::int32_t>(h));
    rows += head.k;
  }
  if (rows < kFewRows) {
    dense_heads_.clear();
    return;
  }
  for (const std::int32_t h : dense_heads_) is_dense_[at(h)] = true;
  dense_rows_.resize(tail_order(), rows);
  dense_products_.resize(tail_order(), rows);
}

// The rows of panels and fixed part as they are now, with so many columns of the fixed part.
void MultiFactor::gather_dense_rows(Index n_fixed) {
  dense_rows_.setZero();
  double* to = dense_rows_.data();
  for (const std::int32_t h : dense_heads_) {
    const Head& head = heads_[at(h)];
    const double* row = l_panel_.data() + head.panel;
    const double* row_fixed = l_fixed_.data() + head.scalar * width();
    for (Index r = 0; r < head.k; ++r) {
      for (Index c = head.first_in_tail; c < head.size; ++c)
        to[head.scalars[c] - plan_.head_size] = row[c];
      std::copy_n(row_fixed, n_fixed, to + plan_.tail_size);
      row += head.size;
      row_fixed += width();
      to += tail_order();
    }
  }
}

void MultiFactor::update_from_dense_heads() {
  if (dense_heads_.empty()) return;
  gather_dense_rows(width());
  const Index m = tail_order();
  parallel_for(n_tasks(plan_.tail_size), n_threads_, [&](Index task, int) {
    const Index first = task * kColumns;
    const Index columns = std::min(kColumns, plan_.tail_size - first);
    const double* rows = dense_rows_.data() + first;
    add_product(-1.0, rows, m, rows, m, true, tail_.data() + first * m + first, m, m - first,
                columns, dense_rows_.cols());
  });
}

// S_hN = -V S_NN, N the tail and p columns of X.
void MultiFactor::select_dense_heads(Index p) {
  if (dense_heads_.empty()) return;
  gather_dense_rows(p);
  const Index m = tail_order();
  const Index order = plan_.tail_size + p;
  parallel_for(n_tasks(order), n_threads_, [&](Index task, int) {  // the upper triangle is free
    const Index first = task * kColumns;
    for (Index j = first; j < std::min(order, first + kColumns); ++j)
      for (Index i = 0; i < j; ++i) tail_[at(j * m + i)] = tail_[at(i * m + j)];
  });
  parallel_for(n_tasks(dense_rows_.cols()), n_threads_, [&](Index task, int) {
    const Index first = task * kColumns;
    const Index columns = std::min(kColumns, dense_rows_.cols() - first);
    dense_products_.middleCols(first, columns).setZero();
    add_product(-1.0, tail_.data(), m, dense_rows_.col(first).data(), m, false,
                dense_products_.col(first).data(), m, order, columns, order);
  });
  const double* from = dense_products_.data();
  for (const std::int32_t h : dense_heads_) {
    const Head& head = heads_[at(h)];
    double* row = s_panel_.data() + head.panel;
    double* row_fixed = s_fixed_.data() + head.scalar * width();
    for (Index r = 0; r < head.k; ++r) {
      for (Index c = head.first_in_tail; c < head.size; ++c)
        row[c] = from[head.scalars[c] - plan_.head_size];
      std::copy_n(from + plan_.tail_size, p, row_fixed);
      row += head.size;
      row_fixed += width();
      from += m;
    }
  }
}

}  // namespace lmmfast
