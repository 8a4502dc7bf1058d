#include "system/multi_factor/information.hpp"

#include "base/dense.hpp"
#include "system/multi_factor/block_products.hpp"
#include "system/multi_factor/chunks.hpp"

namespace lmmfast {

std::vector<std::vector<FactorCoordinate>> by_factor(const std::vector<Coordinate>& coordinates,
                                                     Index n_factors) {
  std::vector<std::vector<FactorCoordinate>> sorted(at(n_factors));
  for (std::size_t i = 0; i < coordinates.size(); ++i)
    sorted[at(coordinates[i].factor)].push_back(
        {static_cast<Index>(i), coordinates[i].row, coordinates[i].col});
  return sorted;
}

Scores::Scores(const Layout& layout, Index n_coordinates)
    : v(layout.n_scalars(), 1), w(RowMatrix::Zero(layout.n_scalars(), n_coordinates)) {}

namespace {

// Σ v v' and Σ v u', by factor.
struct ScoreSums {
  std::vector<Matrix> vv, vu;
};

// What finishes the scores of a node once v is -Z'WZb.
struct ScoreInputs {
  const Layout& layout;
  const BlockSums& a;
  const Effects& effects;
  const Vector& beta;
  const std::vector<std::vector<FactorCoordinate>>& coordinates;
};

// Completes v of one node, adds it to the sums, and spreads it over w.
template <int K>
void finish_scores(const ScoreInputs& in, Index node, Scores& scores, ScoreSums& sums) {
  const Layout& layout = in.layout;
  const Index k_n = K > 0 ? K : layout.k(node);
  double* v = scores.v.data() + layout.scalar(node);
  const double* u = in.effects.u.data() + layout.scalar(node);
  const double* xy = in.a.fixed.data() + layout.scalar(node) * layout.width();
  for (Index i = 0; i < k_n; ++i, xy += layout.width()) {
    double sum = xy[layout.p];
    for (Index x = 0; x < layout.p; ++x) sum -= xy[x] * in.beta[x];
    v[i] += sum;
  }
  double* vv = sums.vv[at(layout.factor(node))].data();
  double* vu = sums.vu[at(layout.factor(node))].data();
  for (Index j = 0; j < k_n; ++j) {
    for (Index i = 0; i < k_n; ++i) {
      vv[j * k_n + i] += v[i] * v[j];
      vu[j * k_n + i] += v[i] * u[j];
    }
  }
  const Index columns = scores.w.cols();
  double* w = scores.w.data() + layout.scalar(node) * columns;
  for (const auto& [index, row, col] : in.coordinates[at(layout.factor(node))]) {
    w[row * columns + index] = v[col];
    w[col * columns + index] = v[row];
  }
}

// -c of one head and -Z'WZ w: see marginal_products().
template <int K, int M>
void solve_directions(const Layout& layout, const BlockSums& a, const Factor& factor,
                      const RowMatrix& w, Index h, double* aw, RowMatrix& c) {
  const Head& head = layout.heads[at(h)];
  const Index k_h = K > 0 ? K : head.k;
  const Index size = M > 0 ? M : w.cols();
  product_at_head<K, M>(layout, a, w, h, aw);
  double* own = c.data() + head.scalar * size;
  multiply_transposed_block<K>(factor.lambda_rows[at(head.factor)].data(), k_h, aw, size, size, own,
                               size);
  subtract_earlier<K, M>(layout, factor.panel, c, h, own);
  solve_block<K>(factor.square.data() + head.square, k_h, own, size, size);
}

// What the heads add to w'Z'WZ w - c'c, and their -X'WZ w - (the fixed part of L) c, p x size.
struct MarginalSums {
  Matrix products;
  RowMatrix fixed;
};

// X' of some rows of [X y].
auto fixed_columns(const Layout& layout, const std::vector<double>& array, Index first,
                   Index rows) {
  return ConstRowMap(array.data() + first * layout.width(), rows, layout.width())
      .leftCols(layout.p)
      .transpose();
}

MarginalSums marginal_products_of_heads(const Layout& layout, const BlockSums& a,
                                        const Factor& factor, const RowMatrix& w_all, int n_threads,
                                        RowMatrix& c_all) {
  const Index size = w_all.cols();
  MarginalSums total{Matrix::Zero(size, size), RowMatrix::Zero(layout.p, size)};
  std::vector<MarginalSums> of_chunks;
  std::vector<RowMatrix> products(at(std::max(n_threads, 1)));
  const std::vector<Index>& depth_start = layout.plan.depth_start;
  for (std::size_t depth = 0; depth + 1 < depth_start.size(); ++depth) {
    const Index begin = depth_start[depth];
    const Index stop = depth_start[depth + 1];
    of_chunks.resize(at(n_chunks(begin, stop)));
    parallel_chunks(begin, stop, n_threads, [&](Index first, Index end, Index chunk, int worker) {
      const Index start = layout.scalar(first);
      const Index rows = layout.scalar(end) - start;
      RowMatrix& aw = products[at(worker)];
      aw.resize(rows, size);
      for (Index h = first; h < end; ++h)
        with_size(layout.heads[at(h)].k, [&](auto K) {
          with_size(size, [&](auto M) {
            double* own = aw.data() + (layout.heads[at(h)].scalar - start) * size;
            solve_directions<K, M>(layout, a, factor, w_all, h, own, c_all);
          });
        });
      const auto w = w_all.middleRows(start, rows);
      const auto c = c_all.middleRows(start, rows);
      MarginalSums& sums = of_chunks[at(chunk)];
      sums.products = -w.transpose() * aw;
      sums.products.noalias() -= c.transpose() * c;
      sums.fixed = -fixed_columns(layout, factor.fixed, start, rows) * c;
      sums.fixed.noalias() -= fixed_columns(layout, a.fixed, start, rows) * w;
    });
    for (const MarginalSums& sums : of_chunks) {
      total.products += sums.products;
      total.fixed += sums.fixed;
    }
  }
  return total;
}

}  // namespace

void find_scores(const Layout& layout, const BlockSums& a, const Effects& effects,
                 const Vector& beta, const std::vector<std::vector<FactorCoordinate>>& coordinates,
                 int n_threads, Scores& scores) {
  const Index n_heads = layout.plan.n_heads;
  const ScoreInputs inputs{layout, a, effects, beta, coordinates};
  ScoreSums zero;
  for (const Index k : layout.columns) zero.vv.push_back(Matrix::Zero(k, k));
  zero.vu = zero.vv;
  std::vector<ScoreSums> of_chunks(at(n_chunks(0, n_heads)), zero);
  // v = Z'Py = Z'W(y - X beta - Z b)
  parallel_chunks(0, n_heads, n_threads, [&](Index first, Index end, Index chunk, int) {
    for (Index h = first; h < end; ++h) {
      const Head& head = layout.heads[at(h)];
      with_size(head.k, [&](auto K) {
        product_at_head<K, 1>(layout, a, effects.b, h, scores.v.data() + head.scalar);
        finish_scores<K>(inputs, h, scores, of_chunks[at(chunk)]);
      });
    }
  });
  scores.v.bottomRows(layout.plan.tail_size) = product_at_tail(layout, a, effects.b, n_threads);
  ScoreSums total = zero;
  for (Index node = n_heads; node < layout.plan.n_nodes; ++node)
    with_size(layout.k(node), [&](auto K) { finish_scores<K>(inputs, node, scores, total); });
  for (const ScoreSums& of_chunk : of_chunks) {
    for (std::size_t f = 0; f < zero.vv.size(); ++f) {
      total.vv[f] += of_chunk.vv[f];
      total.vu[f] += of_chunk.vu[f];
    }
  }
  scores.vv = std::move(total.vv);
  scores.vu = std::move(total.vu);
}

Matrix marginal_products(const Layout& layout, const BlockSums& a, const Factor& factor,
                         const RowMatrix& w, Precision precision, int n_threads, RowMatrix& c) {
  const Index q = layout.plan.tail_size;
  const Index p = layout.p;
  const Index size = w.cols();
  c.resize(w.rows(), size);
  const MarginalSums of_heads = marginal_products_of_heads(layout, a, factor, w, n_threads, c);
  const RowMatrix aw = product_at_tail(layout, a, w, n_threads);
  const auto w_tail = w.bottomRows(q);
  Matrix tail(q + p, size);
  for (Index node = layout.plan.n_heads; node < layout.plan.n_nodes; ++node) {
    const Matrix& lambda = factor.lambda[at(layout.factor(node))];
    tail.middleRows(layout.in_tail(node), layout.k(node)) =
        lambda.transpose().lazyProduct(aw.middleRows(layout.in_tail(node), layout.k(node)));
  }
  tail.topRows(q) -= sums_in_tail(layout, factor.panel, c, n_threads);
  tail.bottomRows(p) =
      of_heads.fixed - fixed_columns(layout, a.fixed, layout.plan.head_size, q) * w_tail;
  if (precision == Precision::HInverse) tail.conservativeResize(q, size);
  solve_lower(factor.tail.data(), tail.rows(), layout.tail_order(), tail.data(), size, tail.rows());
  Matrix products = of_heads.products;
  products.noalias() -= w_tail.transpose() * aw;
  products.noalias() -= tail.transpose() * tail;
  return products;
}

}  // namespace lmmfast
