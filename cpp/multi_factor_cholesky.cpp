#include "multi_factor.hpp"

#include <algorithm>
#include <cmath>

#include "blocks.hpp"
#include "dense.hpp"
#include "multi_factor_chunks.hpp"

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
                        load_head(h);
                        if (depth > 0) update_head(h, places[at(worker)]);
                        finish_head(h);
                      }
                    });
  }
  assemble_tail();
  parallel_for(n_strips_, n_threads_, [&](Index strip, int) { update_strip(strip); });
  update_from_dense_heads();
  update_fixed();
  solve();
}

// [Λ'AΛ + I, Λ'AΛ, Λ'Z'W[X y]] of one head, before anything is eliminated.
void MultiFactor::load_head(Index head) {
  const Index k_h = k(head);
  const Index size = panels_[at(head)].size;
  const Index width = a_.p + 1;
  const double* own = lambda_rows(head);
  const double* a = values(a_panel_, head);
  double* panel = values(l_panel_, head);
  if (all_scalar_) {
    const std::int32_t* scalars = panels_[at(head)].scalar;
    for (Index c = 0; c < size; ++c) panel[c] = own[0] * a[c] * lambda_rows(scalars[c])[0];
  }
  const Index last = plan_.neighbour_start[at(head + 1)];
  for (Index e = plan_.neighbour_start[at(head)]; !all_scalar_ && e < last; ++e) {
    const Index node = plan_.neighbour[at(e)];
    const Index column = neighbour_column_[at(e)];
    sandwich_block(own, k_h, k_h, a + column, size, lambda_rows(node), k(node), k(node),
                   panel + column, size);
  }
  double* d = square(l_square_, head);
  sandwich_block(own, k_h, k_h, zz(head).data(), k_h, own, k_h, k_h, d, k_h);
  for (Index i = 0; i < k_h; ++i) d[i * k_h + i] += 1.0;
  const double* zxy_h = zxy(head).data();
  double* xy = fixed(l_fixed_, head);
  for (Index i = 0; i < k_h; ++i) {
    for (Index x = 0; x < width; ++x) {
      double sum = 0.0;
      for (Index j = 0; j < k_h; ++j) sum += own[j * k_h + i] * zxy_h[j * width + x];
      xy[i * width + x] = sum;
    }
  }
}

// Subtracts what the heads before this one have eliminated.
void MultiFactor::update_head(Index head, Places& place) {
  if (place.empty()) place.resize(at(plan_.scalar.back()));
  const Panel& target = panels_[at(head)];
  for (Index i = 0; i < target.size; ++i)
    place[at(target.scalar[i])] = static_cast<std::int32_t>(i);
  const Index k_h = k(head);
  const Index width = a_.p + 1;
  double* d = square(l_square_, head);
  double* xy = fixed(l_fixed_, head);
  double* panel = values(l_panel_, head);
  for (Index i = incidence_start_[at(head)]; i < incidence_start_[at(head + 1)]; ++i) {
    const auto [other, column] = incidence_[at(i)];
    const Panel& source = panels_[at(other)];
    const double* row = values(l_panel_, other);
    const double* row_fixed = fixed(l_fixed_, other);
    for (Index r = 0; r < k(other); ++r, row += source.size, row_fixed += width) {
      for (Index c = 0; c < k_h; ++c) {
        const double weight = row[column + c];
        for (Index j = 0; j <= c; ++j) d[c * k_h + j] -= weight * row[column + j];
        for (Index x = 0; x < width; ++x) xy[c * width + x] -= weight * row_fixed[x];
        double* to = panel + c * target.size;
        for (Index s = column + k_h; s < source.size; ++s)
          to[place[at(source.scalar[s])]] -= weight * row[s];
      }
    }
  }
}

void MultiFactor::finish_head(Index head) {
  const double* d = square(l_square_, head);
  const Index k_h = k(head);
  cholesky_block(square(l_square_, head), k_h);
  solve_block(d, k_h, values(l_panel_, head), panels_[at(head)].size, panels_[at(head)].size);
  solve_block(d, k_h, fixed(l_fixed_, head), a_.p + 1, a_.p + 1);
}

void MultiFactor::assemble_tail() {
  const Index m = tail_order();
  const Index q = plan_.tail_size;
  std::fill(tail_.begin(), tail_.end(), 0.0);
  Eigen::Map<Matrix> T(tail_.data(), m, m);
  for (Index node = plan_.n_heads; node < plan_.n_nodes; ++node) {
    const Index s = scalar(node) - plan_.head_size;
    const Matrix& own = lambda(node);
    T.block(s, s, k(node), k(node)) = own.transpose() * zz(node).lazyProduct(own);
    T.block(s, s, k(node), k(node)).diagonal().array() += 1.0;
    T.block(q, s, a_.p + 1, k(node)) = zxy(node).transpose().lazyProduct(own);
  }
  for (const TailBlock& b : tail_blocks_)
    T.block(scalar(b.row) - plan_.head_size, scalar(b.col) - plan_.head_size, k(b.row), k(b.col)) =
        lambda(b.row).transpose() *
        ConstRowMap(tail_values_.data() + b.start, k(b.row), k(b.col)).lazyProduct(lambda(b.col));
  T.bottomRightCorner(a_.p + 1, a_.p + 1) = a_.xyxy;
}

// Subtracts from the columns of one strip of the tail what the heads have eliminated.
void MultiFactor::update_strip(Index strip) {
  const Index m = tail_order();
  const Index width = a_.p + 1;
  const Index first_tail = plan_.head_size;
  const Index begin = segment_start_[at(strip * kSelectionChunks)];
  const Index end = segment_start_[at((strip + 1) * kSelectionChunks)];
  for (Index i = begin; i < end; ++i) {
    const Segment& segment = segments_[at(i)];
    const Panel& panel = panels_[at(segment.head)];
    const std::int32_t* scalars = panel.scalar;
    const double* row = values(l_panel_, segment.head);
    const double* row_fixed = fixed(l_fixed_, segment.head);
    const Index stop = segment.first + segment.count;
    for (Index r = 0; r < k(segment.head); ++r, row += panel.size, row_fixed += width) {
      Index c = segment.first;
      for (; c + 1 < stop; c += 2) {  // two columns at a time share the loads of the panel
        double* one = tail_.data() + (scalars[c] - first_tail) * m;
        double* two = tail_.data() + (scalars[c + 1] - first_tail) * m;
        const double weight_one = row[c];
        const double weight_two = row[c + 1];
        one[scalars[c] - first_tail] -= weight_one * weight_one;
        for (Index s = c + 1; s < panel.size; ++s) {
          const Index to = scalars[s] - first_tail;
          one[to] -= weight_one * row[s];
          two[to] -= weight_two * row[s];
        }
        for (Index x = 0; x < width; ++x) {
          one[plan_.tail_size + x] -= weight_one * row_fixed[x];
          two[plan_.tail_size + x] -= weight_two * row_fixed[x];
        }
      }
      if (c < stop) {
        double* one = tail_.data() + (scalars[c] - first_tail) * m;
        const double weight = row[c];
        for (Index s = c; s < panel.size; ++s) one[scalars[s] - first_tail] -= weight * row[s];
        for (Index x = 0; x < width; ++x) one[plan_.tail_size + x] -= weight * row_fixed[x];
      }
    }
  }
}

void MultiFactor::update_fixed() {
  const Index q = a_.p + 1;
  const Index n_chunks = (plan_.head_size + kHeadChunk - 1) / kHeadChunk;
  std::vector<Matrix> sums(at(n_chunks));
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

  double logdet = T.diagonal().head(plan_.tail_size).array().log().sum();
  for (Index h = plan_.n_heads - 1; h >= 0; --h) {
    const Panel& panel = panels_[at(h)];
    const double* d = square(l_square_, h);
    const double* l = values(l_panel_, h);
    const double* xy = fixed(l_fixed_, h);
    double* u = u_.data() + scalar(h);
    for (Index r = 0; r < k(h); ++r, l += panel.size, xy += a_.p + 1) {
      logdet += std::log(d[r * k(h) + r]);
      double value = xy[a_.p];
      for (Index c = 0; c < a_.p; ++c) value -= xy[c] * solution_.beta[c];
      for (Index c = 0; c < panel.size; ++c) value -= l[c] * u_[panel.scalar[c]];
      u[r] = value;
    }
    solve_block_transposed(d, k(h), u, 1, 1);
  }
  solution_.logdet_h = 2.0 * logdet;
}

}  // namespace lmmfast
