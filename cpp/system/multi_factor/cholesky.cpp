// The factorisation at Lambda of several factors: heads, then the tail with X and y; the solution.
#include "system/multi_factor/multi_factor.hpp"

#include <algorithm>
#include <cmath>

#include "base/blocks.hpp"
#include "base/dense.hpp"
#include "base/log_product.hpp"
#include "system/multi_factor/chunks.hpp"

namespace lmmfast {

void MultiFactor::factorise() {
  lambda_rows_.clear();
  for (const Matrix& lambda : lambda_) {
    const RowMatrix rows = lambda;
    lambda_rows_.emplace_back(rows.data(), rows.data() + rows.size());
  }
  std::vector<Places> places(at(std::max(n_threads_, 1)));
  for (std::size_t depth = 0; depth + 1 < plan_.depth_start.size(); ++depth) {
    parallel_chunks(plan_.depth_start[depth], plan_.depth_start[depth + 1], n_threads_,
                    [&](Index first, Index end, Index, int worker) {
                      for (Index h = first; h < end; ++h) {
                        with_size(heads_[at(h)].k, [&](auto K) {
                          load_head<K>(h);
                          if (depth > 0) update_head<K>(h, places[at(worker)]);
                          finish_head<K>(h);
                        });
                      }
                    });
  }
  assemble_tail();
  parallel_for(n_strips_, n_threads_, [&](Index strip, int) { update_strip(strip); });
  update_from_bundles();
  update_fixed();
  solve();
}

// [Λ'AΛ + I, Λ'AΛ, Λ'Z'W[X y]] of one head, before anything is eliminated.
template <int K>
void MultiFactor::load_head(Index h) {
  const Head& head = heads_[at(h)];
  const Index k_h = K > 0 ? K : head.k;
  const double* own = lambda_rows_[at(head.factor)].data();
  for (Index r = run_start_[at(h)]; r < run_start_[at(h + 1)]; ++r) {
    const Run& run = runs_[at(r)];
    const Index k_n = a_.factors[at(run.factor)].k;
    const double* other = lambda_rows_[at(run.factor)].data();
    const double* from = a_panel_.data() + head.panel + run.column;
    double* to = l_panel_.data() + head.panel + run.column;
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
  double* d = l_square_.data() + head.square;
  sandwich_block<K, K>(own, k_h, a_square_.data() + head.square, k_h, own, k_h, d, k_h);
  for (Index i = 0; i < k_h; ++i) d[i * k_h + i] += 1.0;
  const Index fixed = head.scalar * width();
  multiply_transposed_block<K>(own, k_h, a_fixed_.data() + fixed, width(), width(),
                               l_fixed_.data() + fixed, width());
}

// Subtracts what the heads before this one have eliminated.
template <int K>
void MultiFactor::update_head(Index h, Places& place) {
  if (place.empty()) place.resize(at(plan_.scalar.back()));
  const Head& target = heads_[at(h)];
  const Index k_h = K > 0 ? K : target.k;
  for (Index i = 0; i < target.size; ++i)
    place[at(target.scalars[i])] = static_cast<std::int32_t>(i);
  double* d = l_square_.data() + target.square;
  double* xy = l_fixed_.data() + target.scalar * width();
  double* panel = l_panel_.data() + target.panel;
  for (Index i = incidence_start_[at(h)]; i < incidence_start_[at(h + 1)]; ++i) {
    const auto [other, column] = incidence_[at(i)];
    const Head& source = heads_[at(other)];
    const double* row = l_panel_.data() + source.panel;
    const double* row_fixed = l_fixed_.data() + source.scalar * width();
    for (Index r = 0; r < source.k; ++r, row += source.size, row_fixed += width()) {
      for (Index c = 0; c < k_h; ++c) {
        const double weight = row[column + c];
        for (Index j = 0; j <= c; ++j) d[c * k_h + j] -= weight * row[column + j];
        for (Index x = 0; x < width(); ++x) xy[c * width() + x] -= weight * row_fixed[x];
        double* to = panel + c * target.size;
        for (Index s = column + k_h; s < source.size; ++s)
          to[place[at(source.scalars[s])]] -= weight * row[s];
      }
    }
  }
}

template <int K>
void MultiFactor::finish_head(Index h) {
  const Head& head = heads_[at(h)];
  double* d = l_square_.data() + head.square;
  cholesky_block<K>(d, head.k);
  solve_block<K>(d, head.k, l_panel_.data() + head.panel, head.size, head.size);
  solve_block<K>(d, head.k, l_fixed_.data() + head.scalar * width(), width(), width());
}

void MultiFactor::assemble_tail() {
  const Index m = tail_order();
  const Index q = plan_.tail_size;
  std::fill(tail_.begin(), tail_.end(), 0.0);
  for (Index node = plan_.n_heads; node < plan_.n_nodes; ++node) {
    const Index k_n = k(node);
    const Index s = scalar(node) - plan_.head_size;
    double* to = tail_.data() + s * m;
    with_size(k_n, [&](auto K) {
      const double* own = lambda_rows(node);
      sandwich_block<K, K>(own, k_n, zz(node), k_n, own, k_n, to + s, m);
      for (Index i = 0; i < k_n; ++i) to[i * m + s + i] += 1.0;
      multiply_transposed_block<K>(own, k_n, a_fixed_.data() + scalar(node) * width(), width(),
                                   width(), to + q, m);
    });
  }
  for (const TailBlock& b : tail_blocks_)
    with_size(k(b.first), [&](auto K) {
      with_size(k(b.second), [&](auto N) {
        sandwich_block<K, N>(lambda_rows(b.first), k(b.first), tail_values_.data() + b.start,
                             k(b.second), lambda_rows(b.second), k(b.second),
                             tail_.data() + (scalar(b.first) - plan_.head_size) * m +
                                 scalar(b.second) - plan_.head_size,
                             m);
      });
    });
  Eigen::Map<Matrix>(tail_.data(), m, m).bottomRightCorner(width(), width()) = a_.xyxy;
}

// Subtracts from the columns of one strip of the tail what the heads have eliminated.
void MultiFactor::update_strip(Index strip) {
  const Index m = tail_order();
  const Index first_tail = plan_.head_size;
  const Index begin = segment_start_[at(strip * n_wide_chunks_)];
  const Index end = segment_start_[at((strip + 1) * n_wide_chunks_)];
  for (Index i = begin; i < end; ++i) {
    const Segment& segment = segments_[at(i)];
    const Head& head = heads_[at(segment.head)];
    const std::int32_t* scalars = head.scalars;
    const double* row = l_panel_.data() + head.panel;
    const double* row_fixed = l_fixed_.data() + head.scalar * width();
    const Index stop = segment.first + segment.count;
    for (Index r = 0; r < head.k; ++r, row += head.size, row_fixed += width()) {
      Index c = segment.first;
      for (; c + 1 < stop; c += 2) {  // two columns at a time share the loads of the panel
        double* one = tail_.data() + (scalars[c] - first_tail) * m;
        double* two = tail_.data() + (scalars[c + 1] - first_tail) * m;
        const double weight_one = row[c];
        const double weight_two = row[c + 1];
        one[scalars[c] - first_tail] -= weight_one * weight_one;
        for (Index s = c + 1; s < head.size; ++s) {
          const Index to = scalars[s] - first_tail;
          one[to] -= weight_one * row[s];
          two[to] -= weight_two * row[s];
        }
        for (Index x = 0; x < width(); ++x) {
          one[plan_.tail_size + x] -= weight_one * row_fixed[x];
          two[plan_.tail_size + x] -= weight_two * row_fixed[x];
        }
      }
      if (c < stop) {
        double* one = tail_.data() + (scalars[c] - first_tail) * m;
        const double weight = row[c];
        for (Index s = c; s < head.size; ++s) one[scalars[s] - first_tail] -= weight * row[s];
        for (Index x = 0; x < width(); ++x) one[plan_.tail_size + x] -= weight * row_fixed[x];
      }
    }
  }
}

void MultiFactor::update_fixed() {
  const Index q = width();
  std::vector<Matrix> sums(at(n_chunks(0, plan_.head_size)));
  parallel_chunks(0, plan_.head_size, n_threads_, [&](Index first, Index end, Index chunk, int) {
    sums[at(chunk)] = Matrix::Zero(q, q);
    sums[at(chunk)].selfadjointView<Eigen::Lower>().rankUpdate(
        ConstRowMap(l_fixed_.data() + first * q, end - first, q).transpose());
  });
  Eigen::Map<Matrix> T(tail_.data(), tail_order(), tail_order());
  for (const Matrix& sum : sums) T.bottomRightCorner(q, q) -= sum;
}

void MultiFactor::solve() {
  const Index m = tail_order();
  const Index order = m - 1;
  cholesky(tail_.data(), order, m, n_threads_);
  const Eigen::Map<const Matrix> T(tail_.data(), m, m);
  Vector x = T.row(order).head(order).transpose();
  solve_lower(tail_.data(), order, m, x.data(), 1, order);
  solution_.r2 = T(order, order) - x.squaredNorm();
  if (!(solution_.r2 > 0.0))
    throw NumericalError("the residual sum of squares is zero: the model fits the data exactly");
  solve_lower_transposed(tail_.data(), order, m, x.data(), 1, order);
  solution_.beta = x.tail(a_.p);
  solution_.Lx = T.block(plan_.tail_size, plan_.tail_size, a_.p, a_.p);
  u_.tail(plan_.tail_size) = x.head(plan_.tail_size);
  for (Index node = plan_.n_heads; node < plan_.n_nodes; ++node)
    multiply_block(lambda_rows(node), k(node), u_.data() + scalar(node), b_.data() + scalar(node));

  LogProduct<1> pivots;
  for (Index i = 0; i < plan_.tail_size; ++i) pivots.multiply(T(i, i));
  for (const Head& head : heads_)
    for (Index r = 0; r < head.k; ++r)
      pivots.multiply(l_square_[at(head.square + r * (head.k + 1))]);
  solution_.logdet_h = 2.0 * pivots.log();

  for (std::size_t depth = plan_.depth_start.size() - 1; depth-- > 0;)
    parallel_chunks(plan_.depth_start[depth], plan_.depth_start[depth + 1], n_threads_,
                    [&](Index first, Index end, Index, int) {
                      for (Index h = first; h < end; ++h)
                        with_size(heads_[at(h)].k, [&](auto K) { solve_head<K>(heads_[at(h)]); });
                    });
}

// The modes of one head, from those of the later nodes.
template <int K>
void MultiFactor::solve_head(const Head& head) {
  const double* l = l_panel_.data() + head.panel;
  const double* xy = l_fixed_.data() + head.scalar * width();
  double* u = u_.data() + head.scalar;
  for (Index r = 0; r < head.k; ++r, l += head.size, xy += width()) {
    double value = xy[a_.p];
    for (Index c = 0; c < a_.p; ++c) value -= xy[c] * solution_.beta[c];
    const Index looked_up = scattered(head);
    for (Index c = 0; c < looked_up; ++c) value -= l[c] * u_[head.scalars[c]];
    u[r] = value - dot(l + looked_up, u_.data() + plan_.head_size, head.size - looked_up);
  }
  solve_block_transposed<K>(l_square_.data() + head.square, head.k, u, 1, 1);
  multiply_block<K>(lambda_rows_[at(head.factor)].data(), head.k, u, b_.data() + head.scalar);
}

}  // namespace lmmfast
