// Entries of the inverse S on the pattern of the factor, and what the derivatives need of them.
//
// A head's part follows from those of the later nodes N: with V = D^-T [panel, X],
//   S_hN = -V S_NN,   S_hh = D^-T D^-1 - S_hN V'.
// What comes from the tail is added strip by strip of the tail's columns, for all heads at once, so
// that a strip is read while it is in the cache; what comes from later heads follows, the deepest
// first.
#include "multi_factor.hpp"

#include <algorithm>

#include "blocks.hpp"
#include "dense.hpp"
#include "multi_factor_chunks.hpp"

namespace lmmfast {

void MultiFactor::prepare_selection(Index head, Index p) {
  const Index k_h = k(head);
  const Index size = panels_[at(head)].size;
  const double* d = square(l_square_, head);
  solve_block_transposed(d, k_h, values(l_panel_, head), size, size);
  solve_block_transposed(d, k_h, fixed(l_fixed_, head), p, a_.p + 1);
  std::fill_n(values(s_panel_, head), k_h * size, 0.0);
  std::fill_n(fixed(s_fixed_, head), k_h * (a_.p + 1), 0.0);
}

void MultiFactor::select_from_tail(const Segment& segment, Index p) {
  const Index m = tail_order();
  const Index q = plan_.tail_size;
  const Index first_tail = plan_.head_size;
  const Panel& panel = panels_[at(segment.head)];
  const std::int32_t* scalars = panel.scalar;
  const double* v = values(l_panel_, segment.head);
  const double* v_fixed = fixed(l_fixed_, segment.head);
  double* s = values(s_panel_, segment.head);
  double* s_fixed = fixed(s_fixed_, segment.head);
  const Index stop = segment.first + segment.count;
  for (Index r = 0; r < k(segment.head); ++r) {
    for (Index c = segment.first; c < stop; ++c) {
      const double* column = tail_.data() + (scalars[c] - first_tail) * m;
      const double v_c = v[c];
      double sum = column[scalars[c] - first_tail] * v_c;
      for (Index i = c + 1; i < panel.size; ++i) {
        const double s_ic = column[scalars[i] - first_tail];
        s[i] -= s_ic * v_c;
        sum += s_ic * v[i];
      }
      for (Index x = 0; x < p; ++x) {
        s_fixed[x] -= column[q + x] * v_c;
        sum += column[q + x] * v_fixed[x];
      }
      s[c] -= sum;
    }
    v += panel.size;
    s += panel.size;
    v_fixed += a_.p + 1;
    s_fixed += a_.p + 1;
  }
}

void MultiFactor::select_fixed(Index head, Index p) {
  const Index q = plan_.tail_size;
  const double* v = fixed(l_fixed_, head);
  double* s = fixed(s_fixed_, head);
  for (Index r = 0; r < k(head); ++r, v += a_.p + 1, s += a_.p + 1)
    for (Index x = 0; x < p; ++x)
      for (Index z = 0; z < p; ++z) s[x] -= inverse(q + x, q + z) * v[z];
}

void MultiFactor::select_from_heads(Index head, Index p) {
  const Panel& panel = panels_[at(head)];
  const Index width = a_.p + 1;
  const double* v = values(l_panel_, head);
  const double* v_fixed = fixed(l_fixed_, head);
  double* s = values(s_panel_, head);
  double* s_fixed = fixed(s_fixed_, head);
  for (Index e = plan_.neighbour_start[at(head)]; e < plan_.neighbour_start[at(head + 1)]; ++e) {
    const Index node = plan_.neighbour[at(e)];
    if (node >= plan_.n_heads) break;
    const Panel& of_node = panels_[at(node)];
    const Index column = neighbour_column_[at(e)];
    const Index k_n = k(node);
    const double* s_nn = square(s_square_, node);
    const double* s_node = values(s_panel_, node);
    const double* s_node_fixed = fixed(s_fixed_, node);
    for (Index r = 0; r < k(head); ++r) {
      const double* v_r = v + r * panel.size;
      double* s_r = s + r * panel.size;
      const double* v_rx = v_fixed + r * width;
      double* s_rx = s_fixed + r * width;
      for (Index i = 0; i < k_n; ++i) {
        const double v_i = v_r[column + i];
        double sum = 0.0;
        for (Index j = 0; j < k_n; ++j) sum += s_nn[i * k_n + j] * v_r[column + j];
        const double* s_i = s_node + i * of_node.size;
        Index at_node =
            0;  // both panels ascend, and the node's has all of the head's later columns
        for (Index c = column + k_n; c < panel.size; ++c, ++at_node) {
          while (of_node.scalar[at_node] != panel.scalar[c]) ++at_node;
          s_r[c] -= s_i[at_node] * v_i;
          sum += s_i[at_node] * v_r[c];
        }
        for (Index x = 0; x < p; ++x) {
          s_rx[x] -= s_node_fixed[i * width + x] * v_i;
          sum += s_node_fixed[i * width + x] * v_rx[x];
        }
        s_r[column + i] -= sum;
      }
    }
  }
}

void MultiFactor::finish_selection(Index head, Index p) {
  const Index k_h = k(head);
  const Index size = panels_[at(head)].size;
  const Index width = a_.p + 1;
  const double* v = values(l_panel_, head);
  const double* v_fixed = fixed(l_fixed_, head);
  const double* s = values(s_panel_, head);
  const double* s_fixed = fixed(s_fixed_, head);
  double* s_hh = square(s_square_, head);
  inverse_block(square(l_square_, head), k_h, s_hh);
  for (Index i = 0; i < k_h; ++i) {
    for (Index j = 0; j < k_h; ++j) {
      double sum = 0.0;
      for (Index c = 0; c < size; ++c) sum += s[i * size + c] * v[j * size + c];
      for (Index x = 0; x < p; ++x) sum += s_fixed[i * width + x] * v_fixed[j * width + x];
      s_hh[i * k_h + j] -= sum;
    }
  }
}

// The inverse of the tail, then the heads' parts of it.
void MultiFactor::select_all(bool with_fixed) {
  const Index p = with_fixed ? a_.p : 0;
  inverse_from_cholesky(tail_.data(), plan_.tail_size + p, tail_order(), n_threads_);
  parallel_for(kSelectionChunks, n_threads_, [&](Index chunk, int) {
    const Index first = first_of_chunk(chunk, plan_.n_heads);
    const Index end = first_of_chunk(chunk + 1, plan_.n_heads);
    for (Index h = first; h < end; ++h) prepare_selection(h, p);
    for (Index strip = 0; strip < n_strips_; ++strip) {
      const Index cell = strip * kSelectionChunks + chunk;
      for (Index i = segment_start_[at(cell)]; i < segment_start_[at(cell + 1)]; ++i)
        select_from_tail(segments_[at(i)], p);
    }
    for (Index h = first; h < end; ++h)
      if (!is_dense_[at(h)]) select_fixed(h, p);
  });
  select_dense_heads(p);
  for (std::size_t depth = plan_.depth_start.size() - 1; depth-- > 0;) {
    parallel_chunks(plan_.depth_start[depth], plan_.depth_start[depth + 1], n_threads_,
                    [&](Index first, Index end, Index, int) {
                      for (Index h = first; h < end; ++h) {
                        select_from_heads(h, p);
                        finish_selection(h, p);
                      }
                    });
  }
}

// ---------------------------------------------------------------- sums over its entries

MultiFactor::InverseProducts MultiFactor::zero_products() const {
  InverseProducts zero;
  for (const FactorProducts& f : a_.factors) {
    for (const FactorProducts& g : a_.factors) {
      const Index size = f.k * g.k;
      zero.pairs.emplace_back(at(size * size), 0.0);
    }
    zero.fixed.push_back(Matrix::Zero(f.k, f.k));
  }
  return zero;
}

void MultiFactor::InverseProducts::add(const InverseProducts& other) {
  for (std::size_t i = 0; i < pairs.size(); ++i)
    for (std::size_t j = 0; j < pairs[i].size(); ++j) pairs[i][j] += other.pairs[i][j];
  for (std::size_t f = 0; f < fixed.size(); ++f) fixed[f] += other.fixed[f];
}

namespace {

// tensor += a s' for blocks k_f x k_g.
void add_outer(const double* a, Index a_stride, const double* s, Index s_stride, Index k_f,
               Index k_g, double* tensor) {
  for (Index i = 0; i < k_f; ++i)
    for (Index c = 0; c < k_g; ++c)
      for (Index j = 0; j < k_f; ++j)
        for (Index d = 0; d < k_g; ++d) *tensor++ += a[i * a_stride + c] * s[j * s_stride + d];
}

}  // namespace

void MultiFactor::head_products(Index head, bool with_fixed, InverseProducts& sums) const {
  const auto n_factors = static_cast<Index>(a_.factors.size());
  const Index f = factor(head);
  const Index k_h = k(head);
  const Index size = panels_[at(head)].size;
  add_outer(zz(head).data(), k_h, square(s_square_, head), k_h, k_h, k_h,
            sums.pairs[at(f * n_factors + f)].data());
  const double* a = values(a_panel_, head);
  const double* s = values(s_panel_, head);
  if (all_scalar_) {
    const std::int32_t* scalars = panels_[at(head)].scalar;
    for (Index c = 0; c < size; ++c)
      sums.pairs[at(f * n_factors + factor(scalars[c]))][0] += a[c] * s[c];
  }
  const Index last = plan_.neighbour_start[at(head + 1)];
  for (Index e = plan_.neighbour_start[at(head)]; !all_scalar_ && e < last; ++e) {
    const Index node = plan_.neighbour[at(e)];
    const Index column = neighbour_column_[at(e)];
    double* tensor = sums.pairs[at(f * n_factors + factor(node))].data();
    add_outer(a + column, size, s + column, size, k_h, k(node), tensor);
  }
  if (!with_fixed) return;
  const Index width = a_.p + 1;
  const double* zx = zxy(head).data();
  const double* sx = fixed(s_fixed_, head);
  for (Index i = 0; i < k_h; ++i)
    for (Index j = 0; j < k_h; ++j)
      for (Index x = 0; x < a_.p; ++x)
        sums.fixed[at(f)](i, j) += zx[i * width + x] * sx[j * width + x];
}

void MultiFactor::tail_products(bool with_fixed, InverseProducts& sums) const {
  const auto n_factors = static_cast<Index>(a_.factors.size());
  const Index q = plan_.tail_size;
  std::vector<double> s;
  const auto select = [&](Index row, Index rows, Index col, Index cols) {
    s.clear();
    for (Index i = 0; i < rows; ++i)
      for (Index j = 0; j < cols; ++j) s.push_back(inverse(row + i, col + j));
  };
  for (Index node = plan_.n_heads; node < plan_.n_nodes; ++node) {
    const Index f = factor(node);
    const Index k_n = k(node);
    const Index first = scalar(node) - plan_.head_size;
    select(first, k_n, first, k_n);
    add_outer(zz(node).data(), k_n, s.data(), k_n, k_n, k_n,
              sums.pairs[at(f * n_factors + f)].data());
    if (with_fixed)
      sums.fixed[at(f)] += zxy(node).leftCols(a_.p) * tail_inverse(q, a_.p, first, k_n);
  }
  for (const TailBlock& block : tail_blocks_) {
    const Index k_r = k(block.row);
    const Index k_c = k(block.col);
    select(scalar(block.row) - plan_.head_size, k_r, scalar(block.col) - plan_.head_size, k_c);
    add_outer(tail_values_.data() + block.start, k_c, s.data(), k_c, k_r, k_c,
              sums.pairs[at(factor(block.row) * n_factors + factor(block.col))].data());
  }
}

// G_f = Σ_l [Z'Q Z Λ]_ll = Σ_l [A Λ S]_ll.
std::vector<Matrix> MultiFactor::inverse_products(bool with_fixed) {
  select_all(with_fixed);
  std::vector<InverseProducts> sums(at(kSelectionChunks));
  parallel_for(kSelectionChunks, n_threads_, [&](Index chunk, int) {
    sums[at(chunk)] = zero_products();
    for (Index h = first_of_chunk(chunk, plan_.n_heads);
         h < first_of_chunk(chunk + 1, plan_.n_heads); ++h)
      head_products(h, with_fixed, sums[at(chunk)]);
  });
  InverseProducts total = zero_products();
  for (const InverseProducts& sum : sums) total.add(sum);
  tail_products(with_fixed, total);

  std::vector<Matrix> g = total.fixed;
  const std::size_t n_factors = a_.factors.size();
  for (std::size_t f = 0; f < n_factors; ++f) {
    for (std::size_t h = 0; h < n_factors; ++h) {
      const double* tensor = total.pairs[f * n_factors + h].data();
      for (Index i = 0; i < a_.factors[f].k; ++i)
        for (Index c = 0; c < a_.factors[h].k; ++c)
          for (Index j = 0; j < a_.factors[f].k; ++j)
            for (Index d = 0; d < a_.factors[h].k; ++d, ++tensor) {
              g[f](i, j) += lambda_[h](c, d) * *tensor;
              if (f != h) g[h](c, d) += lambda_[f](i, j) * *tensor;
            }
    }
  }
  return g;
}

}  // namespace lmmfast
