#include "system/multi_factor/block_products.hpp"

#include "system/multi_factor/chunks.hpp"

namespace lmmfast {

RowMatrix sums_in_tail(const Layout& layout, const std::vector<double>& panels,
                       const RowMatrix& rows, int n_threads) {
  const Index columns = rows.cols();
  RowMatrix total = RowMatrix::Zero(layout.plan.tail_size, columns);
  if (layout.plan.tail_size == 0) return total;
  std::vector<RowMatrix> sums(at(layout.n_wide_chunks));
  parallel_for(layout.n_wide_chunks, n_threads, [&](Index chunk, int) {
    const Index end = first_of_chunk(chunk + 1, layout.plan.n_heads);
    Index h = first_of_chunk(chunk, layout.plan.n_heads);
    if (h == end) return;
    RowMatrix& sum = sums[at(chunk)];
    sum.setZero(layout.plan.tail_size, columns);
    with_size(columns, [&](auto M) {
      const Index m = M > 0 ? Index{M} : columns;
      for (; h < end; ++h) {
        const Head& head = layout.heads[at(h)];
        const double* row = panels.data() + head.panel;
        const double* from = rows.data() + head.scalar * m;
        for (Index r = 0; r < head.k; ++r, row += head.size, from += m) {
          const auto add = [&](Index column, Index to) {
            for (Index c = 0; c < m; ++c) sum.data()[to * m + c] += row[column] * from[c];
          };
          Index s = head.first_in_tail;
          for (; s < layout.scattered(head); ++s) add(s, head.scalars[s] - layout.plan.head_size);
          for (; s < head.size; ++s) add(s, s - head.first_in_tail);
        }
      }
    });
  });
  for (const RowMatrix& sum : sums)
    if (sum.size() > 0) total += sum;
  return total;
}

RowMatrix product_at_tail(const Layout& layout, const BlockSums& a, const RowMatrix& w,
                          int n_threads) {
  const Index columns = w.cols();
  RowMatrix out = -sums_in_tail(layout, a.panel, w, n_threads);
  const auto subtract = [&](double value, Index from, Index to) {
    const double* x = w.data() + from * columns;
    double* y = out.data() + (to - layout.plan.head_size) * columns;
    for (Index c = 0; c < columns; ++c) y[c] -= value * x[c];
  };
  for (Index node = layout.plan.n_heads; node < layout.plan.n_nodes; ++node) {
    const double* block = a.zz(layout, node);
    for (Index i = layout.scalar(node); i < layout.scalar(node + 1); ++i)
      for (Index j = layout.scalar(node); j < layout.scalar(node + 1); ++j, ++block)
        subtract(*block, j, i);
  }
  for (const TailBlock& block : layout.tail_blocks) {
    const double* value = a.tail_block.data() + block.start;
    for (Index i = layout.scalar(block.first); i < layout.scalar(block.first + 1); ++i) {
      for (Index j = layout.scalar(block.second); j < layout.scalar(block.second + 1);
           ++j, ++value) {
        subtract(*value, j, i);
        subtract(*value, i, j);
      }
    }
  }
  return out;
}

}  // namespace lmmfast
