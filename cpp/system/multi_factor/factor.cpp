#include "system/multi_factor/factor.hpp"

#include <algorithm>

#include "base/blocks.hpp"
#include "base/dense.hpp"
#include "system/multi_factor/bundles.hpp"
#include "system/multi_factor/chunks.hpp"

namespace lmmfast {
namespace {

class Factorisation {
 public:
  Factorisation(const Layout& layout, const BlockSums& a, int n_threads, Factor& l)
      : layout_(layout), a_(a), n_threads_(n_threads), l_(l) {}

  void run() {
    // By worker, kept from head to head: the panel column of each scalar.
    std::vector<std::vector<std::int32_t>> columns(at(std::max(n_threads_, 1)));
    const std::vector<Index>& depth_start = layout_.plan.depth_start;
    for (std::size_t depth = 0; depth + 1 < depth_start.size(); ++depth) {
      parallel_chunks(depth_start[depth], depth_start[depth + 1], n_threads_,
                      [&](Index first, Index end, Index, int worker) {
                        for (Index h = first; h < end; ++h) {
                          with_size(layout_.heads[at(h)].k, [&](auto K) {
                            load_head<K>(h);
                            if (depth > 0) update_head<K>(h, columns[at(worker)]);
                            finish_head<K>(h);
                          });
                        }
                      });
    }
    assemble_tail();
    parallel_for(layout_.n_strips, n_threads_, [&](Index strip, int) { update_strip(strip); });
    subtract_bundles(layout_, l_, l_.tail, n_threads_);
    update_fixed();
    cholesky(l_.tail.data(), layout_.tail_order() - 1, layout_.tail_order(), n_threads_);
  }

 private:
  const double* lambda_rows(Index node) const {
    return l_.lambda_rows[at(layout_.factor(node))].data();
  }

  // [Λ'AΛ + I, Λ'AΛ, Λ'Z'W[X y]] of one head, before anything is eliminated.
  template <int K>
  void load_head(Index h) {
    const Head& head = layout_.heads[at(h)];
    const Index k_h = K > 0 ? K : head.k;
    const double* own = l_.lambda_rows[at(head.factor)].data();
    for (Index r = layout_.run_start[at(h)]; r < layout_.run_start[at(h + 1)]; ++r) {
      const Run& run = layout_.runs[at(r)];
      const Index k_n = layout_.columns[at(run.factor)];
      const double* other = l_.lambda_rows[at(run.factor)].data();
      const double* from = a_.panel.data() + head.panel + run.column;
      double* to = l_.panel.data() + head.panel + run.column;
      with_size(k_n, [&](auto N) {
        if constexpr (K == 1 && N == 1) {
          const double scale = *own * *other;
          for (Index i = 0; i < run.count; ++i) to[i] = scale * from[i];
        } else {
          for (Index i = 0; i < run.count; ++i)
            sandwich_block<K, N>(own, k_h, from + i * k_n, head.size, other, k_n, to + i * k_n,
                                 head.size);
        }
      });
    }
    double* d = l_.square.data() + head.square;
    sandwich_block<K, K>(own, k_h, a_.square.data() + head.square, k_h, own, k_h, d, k_h);
    for (Index i = 0; i < k_h; ++i) d[i * k_h + i] += 1.0;
    const Index fixed = head.scalar * layout_.width();
    multiply_transposed_block<K>(own, k_h, a_.fixed.data() + fixed, layout_.width(),
                                 layout_.width(), l_.fixed.data() + fixed, layout_.width());
  }

  // Subtracts what the heads before this one have eliminated.
  template <int K>
  void update_head(Index h, std::vector<std::int32_t>& column_of) {
    if (column_of.empty()) column_of.resize(at(layout_.n_scalars()));
    const Head& target = layout_.heads[at(h)];
    const Index k_h = K > 0 ? K : target.k;
    for (Index i = 0; i < target.size; ++i)
      column_of[at(target.scalars[i])] = static_cast<std::int32_t>(i);
    double* d = l_.square.data() + target.square;
    double* xy = l_.fixed.data() + target.scalar * layout_.width();
    double* panel = l_.panel.data() + target.panel;
    for (Index i = layout_.incidence_start[at(h)]; i < layout_.incidence_start[at(h + 1)]; ++i) {
      const auto [other, column] = layout_.incidence[at(i)];
      const Head& source = layout_.heads[at(other)];
      const double* row = l_.panel.data() + source.panel;
      const double* row_fixed = l_.fixed.data() + source.scalar * layout_.width();
      for (Index r = 0; r < source.k; ++r, row += source.size, row_fixed += layout_.width()) {
        for (Index c = 0; c < k_h; ++c) {
          const double weight = row[column + c];
          for (Index j = 0; j <= c; ++j) d[c * k_h + j] -= weight * row[column + j];
          for (Index x = 0; x < layout_.width(); ++x)
            xy[c * layout_.width() + x] -= weight * row_fixed[x];
          double* to = panel + c * target.size;
          for (Index s = column + k_h; s < source.size; ++s)
            to[column_of[at(source.scalars[s])]] -= weight * row[s];
        }
      }
    }
  }

  template <int K>
  void finish_head(Index h) {
    const Head& head = layout_.heads[at(h)];
    double* d = l_.square.data() + head.square;
    cholesky_block<K>(d, head.k);
    solve_block<K>(d, head.k, l_.panel.data() + head.panel, head.size, head.size);
    solve_block<K>(d, head.k, l_.fixed.data() + head.scalar * layout_.width(), layout_.width(),
                   layout_.width());
  }

  void assemble_tail() {
    const Index m = layout_.tail_order();
    const Index q = layout_.plan.tail_size;
    std::fill(l_.tail.begin(), l_.tail.end(), 0.0);
    for (Index node = layout_.plan.n_heads; node < layout_.plan.n_nodes; ++node) {
      const Index k_n = layout_.k(node);
      const Index s = layout_.scalar(node) - layout_.plan.head_size;
      double* to = l_.tail.data() + s * m;
      with_size(k_n, [&](auto K) {
        const double* own = lambda_rows(node);
        sandwich_block<K, K>(own, k_n, a_.zz(layout_, node), k_n, own, k_n, to + s, m);
        for (Index i = 0; i < k_n; ++i) to[i * m + s + i] += 1.0;
        multiply_transposed_block<K>(own, k_n,
                                     a_.fixed.data() + layout_.scalar(node) * layout_.width(),
                                     layout_.width(), layout_.width(), to + q, m);
      });
    }
    for (const TailBlock& b : layout_.tail_blocks)
      with_size(layout_.k(b.first), [&](auto K) {
        with_size(layout_.k(b.second), [&](auto N) {
          sandwich_block<K, N>(
              lambda_rows(b.first), layout_.k(b.first), a_.tail_block.data() + b.start,
              layout_.k(b.second), lambda_rows(b.second), layout_.k(b.second),
              l_.tail.data() + (layout_.scalar(b.first) - layout_.plan.head_size) * m +
                  layout_.scalar(b.second) - layout_.plan.head_size,
              m);
        });
      });
    Eigen::Map<Matrix>(l_.tail.data(), m, m).bottomRightCorner(layout_.width(), layout_.width()) =
        a_.xyxy;
  }

  // Subtracts from the columns of one strip of the tail what the heads have eliminated.
  void update_strip(Index strip) {
    const Index m = layout_.tail_order();
    const Index first_tail = layout_.plan.head_size;
    const Index begin = layout_.segment_start[at(strip * layout_.n_wide_chunks)];
    const Index end = layout_.segment_start[at((strip + 1) * layout_.n_wide_chunks)];
    for (Index i = begin; i < end; ++i) {
      const Segment& segment = layout_.segments[at(i)];
      const Head& head = layout_.heads[at(segment.head)];
      const std::int32_t* scalars = head.scalars;
      const double* row = l_.panel.data() + head.panel;
      const double* row_fixed = l_.fixed.data() + head.scalar * layout_.width();
      const Index stop = segment.first + segment.count;
      for (Index r = 0; r < head.k; ++r, row += head.size, row_fixed += layout_.width()) {
        Index c = segment.first;
        for (; c + 1 < stop; c += 2) {  // two columns at a time share the loads of the panel
          double* one = l_.tail.data() + (scalars[c] - first_tail) * m;
          double* two = l_.tail.data() + (scalars[c + 1] - first_tail) * m;
          const double weight_one = row[c];
          const double weight_two = row[c + 1];
          one[scalars[c] - first_tail] -= weight_one * weight_one;
          for (Index s = c + 1; s < head.size; ++s) {
            const Index to = scalars[s] - first_tail;
            one[to] -= weight_one * row[s];
            two[to] -= weight_two * row[s];
          }
          for (Index x = 0; x < layout_.width(); ++x) {
            one[layout_.plan.tail_size + x] -= weight_one * row_fixed[x];
            two[layout_.plan.tail_size + x] -= weight_two * row_fixed[x];
          }
        }
        if (c < stop) {
          double* one = l_.tail.data() + (scalars[c] - first_tail) * m;
          const double weight = row[c];
          for (Index s = c; s < head.size; ++s) one[scalars[s] - first_tail] -= weight * row[s];
          for (Index x = 0; x < layout_.width(); ++x)
            one[layout_.plan.tail_size + x] -= weight * row_fixed[x];
        }
      }
    }
  }

  void update_fixed() {
    const Index q = layout_.width();
    std::vector<Matrix> sums(at(n_chunks(0, layout_.plan.head_size)));
    parallel_chunks(0, layout_.plan.head_size, n_threads_,
                    [&](Index first, Index end, Index chunk, int) {
                      sums[at(chunk)] = Matrix::Zero(q, q);
                      sums[at(chunk)].selfadjointView<Eigen::Lower>().rankUpdate(
                          ConstRowMap(l_.fixed.data() + first * q, end - first, q).transpose());
                    });
    Eigen::Map<Matrix> T(l_.tail.data(), layout_.tail_order(), layout_.tail_order());
    for (const Matrix& sum : sums) T.bottomRightCorner(q, q) -= sum;
  }

  const Layout& layout_;
  const BlockSums& a_;
  int n_threads_;
  Factor& l_;
};

}  // namespace

void factorise(const Layout& layout, const BlockSums& a, const std::vector<Matrix>& lambda,
               int n_threads, Factor& factor) {
  factor.lambda = lambda;
  factor.lambda_rows.clear();
  for (const Matrix& of_factor : lambda) {
    const RowMatrix rows = of_factor;
    factor.lambda_rows.emplace_back(rows.data(), rows.data() + rows.size());
  }
  Factorisation(layout, a, n_threads, factor).run();
}

}  // namespace lmmfast
