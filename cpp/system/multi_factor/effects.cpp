#include "system/multi_factor/effects.hpp"

#include "base/blocks.hpp"
#include "base/dense.hpp"
#include "base/log_product.hpp"
#include "system/multi_factor/chunks.hpp"

namespace lmmfast {
namespace {

const double* lambda_rows(const Layout& layout, const Factor& factor, Index node) {
  return factor.lambda_rows[at(layout.factor(node))].data();
}

// Calls task(head) for all heads, the later ones first.
template <class Task>
void for_each_head_backwards(const Layout& layout, int n_threads, Task&& task) {
  const std::vector<Index>& depth_start = layout.plan.depth_start;
  for (std::size_t depth = depth_start.size() - 1; depth-- > 0;)
    parallel_chunks(depth_start[depth], depth_start[depth + 1], n_threads,
                    [&](Index first, Index end, Index, int) {
                      for (Index h = first; h < end; ++h) task(layout.heads[at(h)]);
                    });
}

double log_determinant(const Layout& layout, const Factor& factor) {
  const Index m = layout.tail_order();
  LogProduct<1> pivots;
  for (Index i = 0; i < layout.plan.tail_size; ++i) pivots.multiply(factor.tail[at(i * (m + 1))]);
  for (const Head& head : layout.heads)
    for (Index r = 0; r < head.k; ++r)
      pivots.multiply(factor.square[at(head.square + r * (head.k + 1))]);
  return 2.0 * pivots.log();
}

// The modes of one head, from those of the later nodes.
template <int K>
void solve_head(const Layout& layout, const Factor& factor, const Head& head, const Vector& beta,
                Effects& effects) {
  const Index width = layout.width();
  const Index p = layout.p;
  const double* l = factor.panel.data() + head.panel;
  const double* xy = factor.fixed.data() + head.scalar * width;
  const Vector& all = effects.u;
  double* u = effects.u.data() + head.scalar;
  for (Index r = 0; r < head.k; ++r, l += head.size, xy += width) {
    double value = xy[p];
    for (Index c = 0; c < p; ++c) value -= xy[c] * beta[c];
    const Index looked_up = layout.scattered(head);
    for (Index c = 0; c < looked_up; ++c) value -= l[c] * all[head.scalars[c]];
    u[r] = value - dot(l + looked_up, all.data() + layout.plan.head_size, head.size - looked_up);
  }
  solve_block_transposed<K>(factor.square.data() + head.square, head.k, u, 1, 1);
  multiply_block<K>(factor.lambda_rows[at(head.factor)].data(), head.k, u,
                    effects.b.data() + head.scalar);
}

// The same for m columns; `own` are those of the head before the later nodes' part is taken off, u
// and b are n_scalars x m.
void solve_head_columns(const Factor& factor, const Head& head, RowMatrix own, RowMatrix& u,
                        RowMatrix& b) {
  const Index p = own.cols();
  const ConstRowMap panel(factor.panel.data() + head.panel, head.k, head.size);
  for (Index c = 0; c < head.size; ++c)
    own.noalias() -= panel.col(c).lazyProduct(u.row(head.scalars[c]));
  solve_block_transposed(factor.square.data() + head.square, head.k, own.data(), p, p);
  u.middleRows(head.scalar, head.k) = own;
  const ConstRowMap lambda(factor.lambda_rows[at(head.factor)].data(), head.k, head.k);
  b.middleRows(head.scalar, head.k).noalias() = lambda.lazyProduct(own);
}

}  // namespace

void solve(const Layout& layout, const Factor& factor, int n_threads, Solution& solution,
           Effects& effects) {
  const Index m = layout.tail_order();
  const Index order = m - 1;
  const Index q = layout.plan.tail_size;
  const Eigen::Map<const Matrix> T(factor.tail.data(), m, m);
  Vector x = T.row(order).head(order).transpose();
  solve_lower(factor.tail.data(), order, m, x.data(), 1, order);
  solution.r2 = T(order, order) - x.squaredNorm();
  solve_lower_transposed(factor.tail.data(), order, m, x.data(), 1, order);
  solution.beta = x.tail(layout.p);
  solution.Lx = T.block(q, q, layout.p, layout.p);
  solution.logdet_h = log_determinant(layout, factor);
  effects.u.tail(q) = x.head(q);
  for (Index node = layout.plan.n_heads; node < layout.plan.n_nodes; ++node)
    multiply_block(lambda_rows(layout, factor, node), layout.k(node),
                   effects.u.data() + layout.scalar(node), effects.b.data() + layout.scalar(node));
  for_each_head_backwards(layout, n_threads, [&](const Head& head) {
    with_size(head.k, [&](auto K) { solve_head<K>(layout, factor, head, solution.beta, effects); });
  });
}

Matrix fixed_products(const Layout& layout, const Factor& factor) {
  const Index m = layout.tail_order();
  const Index p = layout.p;
  const Eigen::Map<const Matrix> T(factor.tail.data(), m, m);
  Vector x = T.row(m - 1).head(m - 1).transpose();
  solve_lower(factor.tail.data(), m - 1, m, x.data(), 1, m - 1);
  // The last rows of the factor of all: [Lx; y] as they stand against [X y], and what is left of y.
  Matrix half = Matrix::Zero(p + 1, p + 1);
  half.topLeftCorner(p, p) = T.block(m - 1 - p, m - 1 - p, p, p).triangularView<Eigen::Lower>();
  half.row(p).head(p) = x.tail(p).transpose();
  Matrix xyxy = half * half.transpose();
  xyxy(p, p) += T(m - 1, m - 1) - x.squaredNorm();
  return xyxy;
}

namespace {

// Λ L^-T of columns: of `tail` at the tail, of head_columns(head) at the heads.
template <class HeadColumns>
RowMatrix solve_columns(const Layout& layout, const Factor& factor, Matrix tail, int n_threads,
                        HeadColumns&& head_columns) {
  const Index m = layout.tail_order();
  const Index q = layout.plan.tail_size;
  RowMatrix u(layout.n_scalars(), tail.cols());
  RowMatrix b(layout.n_scalars(), tail.cols());
  solve_lower_transposed(factor.tail.data(), q, m, tail.data(), tail.cols(), q);
  u.bottomRows(q) = tail;
  for (Index node = layout.plan.n_heads; node < layout.plan.n_nodes; ++node) {
    const Index k = layout.k(node);
    const ConstRowMap lambda(lambda_rows(layout, factor, node), k, k);
    b.middleRows(layout.scalar(node), k).noalias() =
        lambda.lazyProduct(u.middleRows(layout.scalar(node), k));
  }
  for_each_head_backwards(layout, n_threads, [&](const Head& head) {
    solve_head_columns(factor, head, head_columns(head), u, b);
  });
  return b;
}

}  // namespace

RowMatrix effects_of_columns(const Layout& layout, const Factor& factor, int n_threads) {
  const Index m = layout.tail_order();
  const Index q = layout.plan.tail_size;
  const Eigen::Map<const Matrix> T(factor.tail.data(), m, m);
  return solve_columns(layout, factor, T.block(q, 0, layout.p, q).transpose(), n_threads,
                       [&](const Head& head) -> RowMatrix {
                         const Index width = layout.width();
                         return ConstRowMap(factor.fixed.data() + head.scalar * width, head.k,
                                            width)
                             .leftCols(layout.p);
                       });
}

RowMatrix deviations(const Layout& layout, const Factor& factor, const RowMatrix& z,
                     int n_threads) {
  return solve_columns(
      layout, factor, z.bottomRows(layout.plan.tail_size), n_threads,
      [&](const Head& head) -> RowMatrix { return z.middleRows(head.scalar, head.k); });
}

}  // namespace lmmfast
