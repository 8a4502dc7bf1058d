// Modes, Z'Py and the average information of several factors: products with A and forward solves.
//
// What heads add to each other is gathered at the target, by depth; what they add to the tail is
// summed by chunks of heads. So every loop over heads runs in parallel.
#include <Eigen/SVD>
#include <algorithm>
#include <cmath>

#include "base/blocks.hpp"
#include "base/dense.hpp"
#include "system/multi_factor/chunks.hpp"
#include "system/multi_factor/multi_factor.hpp"

namespace lmmfast {
namespace {

// M = (M Λ) Λ^-1. Where Λ is close to singular the quotient is noise: M gets a positive value
// there, so that a step leads to the boundary, where the optimum is tested.
Matrix divide(const Matrix& m_lambda, const Matrix& lambda, double boundary) {
  constexpr double kNoise = 1e-7;
  if (lambda.size() == 1) {
    const double l = lambda(0, 0);
    return Matrix::Constant(1, 1, std::abs(l) > kNoise ? m_lambda(0, 0) / l : boundary);
  }
  const Eigen::JacobiSVD<Matrix> svd(lambda, Eigen::ComputeFullU | Eigen::ComputeFullV);
  const Vector& size = svd.singularValues();
  const double least = kNoise * std::max(1.0, size[0]);
  Matrix m = m_lambda * svd.matrixV();
  for (Index i = 0; i < size.size(); ++i) {
    if (size[i] > least)
      m.col(i) /= size[i];
    else
      m.col(i) = boundary * svd.matrixU().col(i);
  }
  m = (m * svd.matrixU().transpose()).eval();
  return 0.5 * (m + m.transpose());
}

}  // namespace

std::vector<RowMatrix> MultiFactor::modes() {
  std::vector<RowMatrix> modes;
  for (std::size_t f = 0; f < a_.factors.size(); ++f) {
    RowMatrix& of_factor = modes.emplace_back(a_.factors[f].n_levels, a_.factors[f].k);
    for (Index l = 0; l < of_factor.rows(); ++l)
      std::copy_n(b_.data() + scalar(plan_.position[f][at(l)]), of_factor.cols(),
                  of_factor.data() + l * of_factor.cols());
  }
  return modes;
}

// to -= Σ panel(g)' rows(g) over the heads g that have h among their neighbours, for panels of A
// or of the factor.
template <int K, int M>
void MultiFactor::subtract_earlier(const std::vector<double>& panels, const RowMatrix& rows,
                                   Index h, double* to) const {
  const Index k_h = K > 0 ? K : heads_[at(h)].k;
  const Index columns = M > 0 ? M : rows.cols();
  for (Index i = incidence_start_[at(h)]; i < incidence_start_[at(h + 1)]; ++i) {
    const auto [other, column] = incidence_[at(i)];
    const Head& source = heads_[at(other)];
    const double* row = panels.data() + source.panel + column;
    const double* from = rows.data() + source.scalar * columns;
    for (Index r = 0; r < source.k; ++r, row += source.size, from += columns)
      for (Index j = 0; j < k_h; ++j)
        for (Index c = 0; c < columns; ++c) to[j * columns + c] -= row[j] * from[c];
  }
}

// Σ panel(h)' rows(h) over all heads, for the scalars of the tail.
RowMatrix MultiFactor::sums_in_tail(const std::vector<double>& panels,
                                    const RowMatrix& rows) const {
  const Index columns = rows.cols();
  RowMatrix total = RowMatrix::Zero(plan_.tail_size, columns);
  if (plan_.tail_size == 0) return total;
  std::vector<RowMatrix> sums(at(n_wide_chunks_));
  parallel_for(n_wide_chunks_, n_threads_, [&](Index chunk, int) {
    const Index end = first_of_chunk(chunk + 1, plan_.n_heads);
    Index h = first_of_chunk(chunk, plan_.n_heads);
    if (h == end) return;
    RowMatrix& sum = sums[at(chunk)];
    sum.setZero(plan_.tail_size, columns);
    with_size(columns, [&](auto M) {
      const Index m = M > 0 ? Index{M} : columns;
      for (; h < end; ++h) {
        const Head& head = heads_[at(h)];
        const double* row = panels.data() + head.panel;
        const double* from = rows.data() + head.scalar * m;
        for (Index r = 0; r < head.k; ++r, row += head.size, from += m) {
          const auto add = [&](Index column, Index to) {
            for (Index c = 0; c < m; ++c) sum.data()[to * m + c] += row[column] * from[c];
          };
          Index s = head.first_in_tail;
          for (; s < scattered(head); ++s) add(s, head.scalars[s] - plan_.head_size);
          for (; s < head.size; ++s) add(s, s - head.first_in_tail);
        }
      }
    });
  });
  for (const RowMatrix& sum : sums)
    if (sum.size() > 0) total += sum;
  return total;
}

// to = -(Z'WZ w)(h) for w by scalar.
template <int K, int M>
void MultiFactor::product_at_head(const RowMatrix& w, Index h, double* to) const {
  const Head& head = heads_[at(h)];
  const Index k_h = K > 0 ? K : head.k;
  const Index columns = M > 0 ? M : w.cols();
  const double* square = a_square_.data() + head.square;
  const double* panel = a_panel_.data() + head.panel;
  const double* own = w.data() + head.scalar * columns;
  const Index looked_up = scattered(head);
  std::fill_n(to, k_h * columns, 0.0);
  for (Index i = 0; i < k_h; ++i, square += k_h, panel += head.size) {
    double* to_i = to + i * columns;
    for (Index j = 0; j < k_h; ++j)
      for (Index c = 0; c < columns; ++c) to_i[c] -= square[j] * own[j * columns + c];
    for (Index s = 0; s < looked_up; ++s) {
      const double* other = w.data() + head.scalars[s] * columns;
      for (Index c = 0; c < columns; ++c) to_i[c] -= panel[s] * other[c];
    }
    subtract_product<M>(panel + looked_up, w.data() + plan_.head_size * columns,
                        head.size - looked_up, columns, to_i);
  }
  subtract_earlier<K, M>(a_panel_, w, h, to);
}

// -Z'WZ w for w by scalar, at the tail.
RowMatrix MultiFactor::product_at_tail(const RowMatrix& w) const {
  const Index columns = w.cols();
  RowMatrix out = -sums_in_tail(a_panel_, w);
  const auto subtract = [&](double a, Index from, Index to) {
    const double* x = w.data() + from * columns;
    double* y = out.data() + (to - plan_.head_size) * columns;
    for (Index c = 0; c < columns; ++c) y[c] -= a * x[c];
  };
  for (Index node = plan_.n_heads; node < plan_.n_nodes; ++node) {
    const double* block = zz(node);
    for (Index i = scalar(node); i < scalar(node + 1); ++i)
      for (Index j = scalar(node); j < scalar(node + 1); ++j, ++block) subtract(*block, j, i);
  }
  for (const TailBlock& block : tail_blocks_) {
    const double* a = tail_values_.data() + block.start;
    for (Index i = scalar(block.first); i < scalar(block.first + 1); ++i) {
      for (Index j = scalar(block.second); j < scalar(block.second + 1); ++j, ++a) {
        subtract(*a, j, i);
        subtract(*a, i, j);
      }
    }
  }
  return out;
}

// Completes v of one node, adds it to the scores, and spreads it over w.
template <int K>
void MultiFactor::finish_py(Index node, Scores& scores) {
  const Index k_n = K > 0 ? K : k(node);
  double* v = v_.data() + scalar(node);
  const double* u = u_.data() + scalar(node);
  const double* xy = a_fixed_.data() + scalar(node) * width();
  for (Index i = 0; i < k_n; ++i, xy += width()) {
    double sum = xy[a_.p];
    for (Index x = 0; x < a_.p; ++x) sum -= xy[x] * solution_.beta[x];
    v[i] += sum;
  }
  double* vv = scores.vv[at(factor(node))].data();
  double* vu = scores.vu[at(factor(node))].data();
  for (Index j = 0; j < k_n; ++j) {
    for (Index i = 0; i < k_n; ++i) {
      vv[j * k_n + i] += v[i] * v[j];
      vu[j * k_n + i] += v[i] * u[j];
    }
  }
  double* w = w_.data() + scalar(node) * w_.cols();
  for (const auto& [coordinate, row, col] : coordinates_[at(factor(node))]) {
    w[row * w_.cols() + coordinate] = v[col];
    w[col * w_.cols() + coordinate] = v[row];
  }
}

// v = Z'P y = Z'W(y - X beta - Z b), w_i = E_i v by column, with E_i the derivative of Sigma by its
// coordinate i, and the scores.
MultiFactor::Scores MultiFactor::products_with_py() {
  Scores zero;
  for (const FactorProducts& products : a_.factors)
    zero.vv.push_back(Matrix::Zero(products.k, products.k));
  zero.vu = zero.vv;
  std::vector<Scores> of_chunks(at(n_chunks(0, plan_.n_heads)), zero);
  parallel_chunks(0, plan_.n_heads, n_threads_, [&](Index first, Index end, Index chunk, int) {
    for (Index h = first; h < end; ++h) {
      with_size(heads_[at(h)].k, [&](auto K) {
        product_at_head<K, 1>(b_, h, v_.data() + heads_[at(h)].scalar);
        finish_py<K>(h, of_chunks[at(chunk)]);
      });
    }
  });
  v_.bottomRows(plan_.tail_size) = product_at_tail(b_);
  Scores total = zero;
  for (Index node = plan_.n_heads; node < plan_.n_nodes; ++node)
    with_size(k(node), [&](auto K) { finish_py<K>(node, total); });
  for (const Scores& of_chunk : of_chunks) {
    for (std::size_t f = 0; f < zero.vv.size(); ++f) {
      total.vv[f] += of_chunk.vv[f];
      total.vu[f] += of_chunk.vu[f];
    }
  }
  return total;
}

// -c of one head and -Z'WZ w: see information().
template <int K, int M>
void MultiFactor::solve_directions(Index h, double* aw) {
  const Head& head = heads_[at(h)];
  const Index k_h = K > 0 ? K : head.k;
  const Index size = M > 0 ? M : w_.cols();
  product_at_head<K, M>(w_, h, aw);
  double* c = c_.data() + head.scalar * size;
  const double* own = lambda_rows_[at(head.factor)].data();
  multiply_transposed_block<K>(own, k_h, aw, size, size, c, size);
  subtract_earlier<K, M>(l_panel_, c_, h, c);
  solve_block<K>(l_square_.data() + head.square, k_h, c, size, size);
}

// y'P H_i P H_j P y for every pair of Sigma coordinates: with w_i = E_i v it is w_i'Z'PZ w_j =
// w_i'Z'WZ w_j - c_i'c_j, c_i = L^-1 [Λ'Z'WZ w_i; X'WZ w_i].
Matrix MultiFactor::information() {
  const auto size = static_cast<Index>(places_.size());
  const auto x_of = [&](const std::vector<double>& array, Index first, Index rows) {
    return ConstRowMap(array.data() + first * width(), rows, width()).leftCols(a_.p).transpose();
  };
  struct Sums {
    Matrix information;
    RowMatrix fixed;  // -X'WZ w - (the fixed part of L) c, p x size
  };
  Sums total{Matrix::Zero(size, size), RowMatrix::Zero(a_.p, size)};
  std::vector<Sums> of_chunks;
  std::vector<RowMatrix> products(at(std::max(n_threads_, 1)));
  for (std::size_t depth = 0; depth + 1 < plan_.depth_start.size(); ++depth) {
    const Index begin = plan_.depth_start[depth];
    const Index stop = plan_.depth_start[depth + 1];
    of_chunks.resize(at(n_chunks(begin, stop)));
    parallel_chunks(begin, stop, n_threads_, [&](Index first, Index end, Index chunk, int worker) {
      const Index start = scalar(first);
      const Index rows = scalar(end) - start;
      RowMatrix& aw = products[at(worker)];
      aw.resize(rows, size);
      for (Index h = first; h < end; ++h)
        with_size(heads_[at(h)].k, [&](auto K) {
          with_size(size, [&](auto M) {
            solve_directions<K, M>(h, aw.data() + (heads_[at(h)].scalar - start) * size);
          });
        });
      const auto w = w_.middleRows(start, rows);
      const auto c = c_.middleRows(start, rows);
      Sums& sums = of_chunks[at(chunk)];
      sums.information = -w.transpose() * aw;
      sums.information.noalias() -= c.transpose() * c;
      sums.fixed = -x_of(l_fixed_, start, rows) * c;
      sums.fixed.noalias() -= x_of(a_fixed_, start, rows) * w;
    });
    for (const Sums& sums : of_chunks) {
      total.information += sums.information;
      total.fixed += sums.fixed;
    }
  }
  const Index q = plan_.tail_size;
  const RowMatrix aw = product_at_tail(w_);
  const auto w = w_.bottomRows(q);
  Matrix tail(q + a_.p, size);
  for (Index node = plan_.n_heads; node < plan_.n_nodes; ++node)
    tail.middleRows(scalar(node) - plan_.head_size, k(node)) = lambda(node).transpose().lazyProduct(
        aw.middleRows(scalar(node) - plan_.head_size, k(node)));
  tail.topRows(q) -= sums_in_tail(l_panel_, c_);
  tail.bottomRows(a_.p) = total.fixed - x_of(a_fixed_, plan_.head_size, q) * w;
  solve_lower(tail_.data(), tail.rows(), tail_order(), tail.data(), size, tail.rows());
  Matrix information = total.information;
  information.noalias() -= w.transpose() * aw;
  information.noalias() -= tail.transpose() * tail;
  return information;
}

void MultiFactor::differentiate(const Profile& profile, Derivatives& out) {
  const double nu = profile.nu;
  const double c = nu / solution_.r2;
  const Scores scores = products_with_py();

  // Average information: tr(P H_i P H_j) is replaced by c y'P H_i P H_j P y.
  const auto size = static_cast<Index>(places_.size());
  Vector s(size);
  for (Index i = 0; i < size; ++i) {
    const Coordinate& place = places_[at(i)];
    s[i] = (place.row == place.col ? 1.0 : 2.0) * scores.vv[at(place.factor)](place.row, place.col);
  }
  out.curvature = c * information() - (c * c / nu) * s * s.transpose();
  finish_derivatives(profile, scores, out);
}

void MultiFactor::first_derivatives(const Profile& profile, Derivatives& out) {
  finish_derivatives(profile, products_with_py(), out);
}

// The inverse takes the place of the factor.
void MultiFactor::finish_derivatives(const Profile& profile, const Scores& scores,
                                     Derivatives& out) {
  out.q_lambda = inverse_products(profile.reml ? a_.p : 0);
  out.m_lambda = out.q_lambda;
  out.m.resize(out.m_lambda.size());
  for (std::size_t f = 0; f < out.m_lambda.size(); ++f) {
    out.m_lambda[f] -= profile.nu / solution_.r2 * scores.vu[f];
    out.m[f] = divide(out.m_lambda[f], lambda_[f], std::sqrt(out.curvature.diagonal().maxCoeff()));
  }
}

std::vector<RowMatrix> MultiFactor::conditional_covariances() {
  factorise();  // the tail may hold its inverse by now
  std::vector<RowMatrix> out;
  for (const FactorProducts& products : a_.factors)
    out.emplace_back(products.n_levels, products.k * products.k);
  const auto store = [&](Index node, const Matrix& s) {
    const RowMatrix variance = lambda(node) * s * lambda(node).transpose();
    out[at(factor(node))].row(plan_.level[at(node)]) =
        Eigen::Map<const Eigen::RowVectorXd>(variance.data(), variance.size());
  };
  select_all(0, nullptr);
  for (Index h = 0; h < plan_.n_heads; ++h)
    store(h, ConstRowMap(s_square_.data() + heads_[at(h)].square, k(h), k(h)));
  for (Index node = plan_.n_heads; node < plan_.n_nodes; ++node) {
    const Index s = scalar(node) - plan_.head_size;
    store(node, tail_inverse(s, k(node), s, k(node)));
  }
  return out;
}

}  // namespace lmmfast
