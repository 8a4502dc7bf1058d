// Entries of the inverse S on the pattern of the factor, and what the derivatives need of them.
//
// A head's part follows from those of the later nodes N: with V = D^-T [panel, X],
//   S_hN = -V S_NN,   S_hh = D^-T D^-1 - S_hN V'.
// What comes from the tail is added strip by strip of the tail's columns, for all heads at once, so
// that a strip is read while it is in the cache; what comes from later heads follows, the deepest
// first.
#include "system/multi_factor/multi_factor.hpp"

#include <algorithm>

#include "base/blocks.hpp"
#include "base/dense.hpp"
#include "system/multi_factor/chunks.hpp"

namespace lmmfast {
namespace {

// to += Z'WX S_xl for one level: k rows of Z'WX and of S, with strides, p columns.
void add_fixed_products(const double* zx, Index zx_stride, const double* s, Index s_stride, Index k,
                        Index p, Matrix& to) {
  for (Index j = 0; j < k; ++j)
    for (Index i = 0; i < k; ++i)
      for (Index x = 0; x < p; ++x) to(i, j) += zx[i * zx_stride + x] * s[j * s_stride + x];
}

}  // namespace

template <int K>
void MultiFactor::prepare_selection(const Head& head, Index p) {
  const double* d = l_square_.data() + head.square;
  solve_block_transposed<K>(d, head.k, l_panel_.data() + head.panel, head.size, head.size);
  solve_block_transposed<K>(d, head.k, l_fixed_.data() + head.scalar * width(), p, width());
  std::fill_n(s_panel_.data() + head.panel, head.k * head.size, 0.0);
  std::fill_n(s_fixed_.data() + head.scalar * width(), head.k * width(), 0.0);
}

void MultiFactor::select_from_tail(const Segment& segment, Index p) {
  const Index m = tail_order();
  const Index q = plan_.tail_size;
  const Index first_tail = plan_.head_size;
  const Head& head = heads_[at(segment.head)];
  const std::int32_t* scalars = head.scalars;
  const double* v = l_panel_.data() + head.panel;
  const double* v_fixed = l_fixed_.data() + head.scalar * width();
  double* s = s_panel_.data() + head.panel;
  double* s_fixed = s_fixed_.data() + head.scalar * width();
  const Index stop = segment.first + segment.count;
  for (Index r = 0; r < head.k; ++r) {
    for (Index c = segment.first; c < stop; ++c) {
      const double* column = tail_.data() + (scalars[c] - first_tail) * m;
      const double v_c = v[c];
      double sum = column[scalars[c] - first_tail] * v_c;
      for (Index i = c + 1; i < head.size; ++i) {
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
    v += head.size;
    s += head.size;
    v_fixed += width();
    s_fixed += width();
  }
}

void MultiFactor::select_fixed(const Head& head, const Matrix& s_xx) {
  const double* v = l_fixed_.data() + head.scalar * width();
  double* s = s_fixed_.data() + head.scalar * width();
  for (Index r = 0; r < head.k; ++r, v += width(), s += width())
    for (Index z = 0; z < s_xx.cols(); ++z)
      for (Index x = 0; x < s_xx.rows(); ++x) s[x] -= s_xx(x, z) * v[z];
}

void MultiFactor::select_from_heads(Index h, Index p) {
  const Head& head = heads_[at(h)];
  const double* v = l_panel_.data() + head.panel;
  const double* v_fixed = l_fixed_.data() + head.scalar * width();
  double* s = s_panel_.data() + head.panel;
  double* s_fixed = s_fixed_.data() + head.scalar * width();
  for (Index e = plan_.neighbour_start[at(h)]; e < plan_.neighbour_start[at(h + 1)]; ++e) {
    const Index node = plan_.neighbour[at(e)];
    if (node >= plan_.n_heads) break;
    const Head& later = heads_[at(node)];
    const Index column = neighbour_column_[at(e)];
    const double* s_nn = s_square_.data() + later.square;
    const double* s_node = s_panel_.data() + later.panel;
    const double* s_node_fixed = s_fixed_.data() + later.scalar * width();
    for (Index r = 0; r < head.k; ++r) {
      const double* v_r = v + r * head.size;
      double* s_r = s + r * head.size;
      const double* v_rx = v_fixed + r * width();
      double* s_rx = s_fixed + r * width();
      for (Index i = 0; i < later.k; ++i) {
        const double v_i = v_r[column + i];
        double sum = 0.0;
        for (Index j = 0; j < later.k; ++j) sum += s_nn[i * later.k + j] * v_r[column + j];
        const double* s_i = s_node + i * later.size;
        Index at_node = 0;  // both panels ascend, and the node's has all later columns of the head
        for (Index c = column + later.k; c < head.size; ++c, ++at_node) {
          while (later.scalars[at_node] != head.scalars[c]) ++at_node;
          s_r[c] -= s_i[at_node] * v_i;
          sum += s_i[at_node] * v_r[c];
        }
        for (Index x = 0; x < p; ++x) {
          s_rx[x] -= s_node_fixed[i * width() + x] * v_i;
          sum += s_node_fixed[i * width() + x] * v_rx[x];
        }
        s_r[column + i] -= sum;
      }
    }
  }
}

template <int K>
void MultiFactor::finish_selection(const Head& head, Index p) {
  const Index k_h = K > 0 ? K : head.k;
  const double* v = l_panel_.data() + head.panel;
  const double* v_fixed = l_fixed_.data() + head.scalar * width();
  const double* s = s_panel_.data() + head.panel;
  const double* s_fixed = s_fixed_.data() + head.scalar * width();
  double* s_hh = s_square_.data() + head.square;
  inverse_block<K>(l_square_.data() + head.square, k_h, s_hh);
  for (Index i = 0; i < k_h; ++i) {
    for (Index j = 0; j < k_h; ++j) {
      double sum = dot(s + i * head.size, v + j * head.size, head.size);
      for (Index x = 0; x < p; ++x) sum += s_fixed[i * width() + x] * v_fixed[j * width() + x];
      s_hh[i * k_h + j] -= sum;
    }
  }
}

// The inverse of the tail and p columns of X, then the heads' parts of it, and what they add to
// `sums` where it is given.
void MultiFactor::select_all(Index p, InverseProducts* sums) {
  inverse_from_cholesky(tail_.data(), plan_.tail_size + p, tail_order(), n_threads_);
  const auto meets_tail = [](const Head& head) { return head.first_in_tail < head.size; };
  const auto prepare = [&](const Head& head) {
    with_size(head.k, [&](auto K) { prepare_selection<K>(head, p); });
  };
  if (plan_.tail_size > 0) {
    parallel_for(n_wide_chunks_, n_threads_, [&](Index chunk, int) {
      const Index end = first_of_chunk(chunk + 1, plan_.n_heads);
      for (Index h = first_of_chunk(chunk, plan_.n_heads); h < end; ++h)
        if (meets_tail(heads_[at(h)])) prepare(heads_[at(h)]);
      for (Index strip = 0; strip < n_strips_; ++strip) {
        const Index cell = strip * n_wide_chunks_ + chunk;
        for (Index i = segment_start_[at(cell)]; i < segment_start_[at(cell + 1)]; ++i)
          select_from_tail(segments_[at(i)], p);
      }
    });
    select_bundles(p);
  }
  const Matrix s_xx = tail_inverse(plan_.tail_size, p, plan_.tail_size, p);
  std::vector<InverseProducts> of_chunks;
  for (std::size_t depth = plan_.depth_start.size() - 1; depth-- > 0;) {
    const Index begin = plan_.depth_start[depth];
    const Index end = plan_.depth_start[depth + 1];
    if (sums) of_chunks.assign(at(n_chunks(begin, end)), zero_products());
    parallel_chunks(begin, end, n_threads_, [&](Index first, Index stop, Index chunk, int) {
      for (Index h = first; h < stop; ++h) {
        const Head& head = heads_[at(h)];
        if (!meets_tail(head)) prepare(head);
        if (!has_tail(head)) select_fixed(head, s_xx);
        select_from_heads(h, p);
        with_size(head.k, [&](auto K) {
          finish_selection<K>(head, p);
          if (sums) add_head_products<K>(h, p, of_chunks[at(chunk)]);
        });
      }
    });
    for (const InverseProducts& of_chunk : of_chunks) sums->add(of_chunk);
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

template <int K>
void MultiFactor::add_head_products(Index h, Index p, InverseProducts& sums) const {
  const Head& head = heads_[at(h)];
  const Index k_h = K > 0 ? K : head.k;
  PairTensor* of_factor = sums.pairs.data() + head.factor * static_cast<Index>(a_.factors.size());
  add_outer_product<K, K>(a_square_.data() + head.square, k_h, s_square_.data() + head.square, k_h,
                          k_h, k_h, of_factor[head.factor].data());
  for (Index r = run_start_[at(h)]; r < run_start_[at(h + 1)]; ++r) {
    const Run& run = runs_[at(r)];
    const Index k_n = a_.factors[at(run.factor)].k;
    const double* a = a_panel_.data() + head.panel + run.column;
    const double* s = s_panel_.data() + head.panel + run.column;
    double* tensor = of_factor[run.factor].data();
    with_size(k_n, [&](auto N) {
      if constexpr (K == 1 && N == 1)
        *tensor += dot(a, s, run.count);
      else
        for (Index i = 0; i < run.count; ++i)
          add_outer_product<K, N>(a + i * k_n, head.size, s + i * k_n, head.size, k_h, k_n, tensor);
    });
  }
  const Index fixed = head.scalar * width();
  add_fixed_products(a_fixed_.data() + fixed, width(), s_fixed_.data() + fixed, width(), k_h, p,
                     sums.fixed[at(head.factor)]);
}

void MultiFactor::add_tail_products(Index p, InverseProducts& sums) {
  const auto n_factors = static_cast<Index>(a_.factors.size());
  const Index m = tail_order();
  const auto place = [&](Index node) { return scalar(node) - plan_.head_size; };
  for (Index node = plan_.n_heads; node < plan_.n_nodes; ++node) {
    const Index f = factor(node);
    const Index k_n = k(node);
    double* column = tail_.data() + place(node) * m;
    double* s = column + place(node);
    for (Index j = 0; j < k_n; ++j)
      for (Index i = 0; i < j; ++i) s[j * m + i] = s[i * m + j];
    with_size(k_n, [&](auto K) {
      add_outer_product<K, K>(zz(node), k_n, s, m, k_n, k_n,
                              sums.pairs[at(f * n_factors + f)].data());
    });
    add_fixed_products(a_fixed_.data() + scalar(node) * width(), width(), column + plan_.tail_size,
                       m, k_n, p, sums.fixed[at(f)]);
  }
  for (const TailBlock& block : tail_blocks_) {
    const Index k_f = k(block.first);
    const Index k_s = k(block.second);
    with_size(k_f, [&](auto K) {
      with_size(k_s, [&](auto N) {
        add_outer_product<K, N>(
            tail_values_.data() + block.start, k_s,
            tail_.data() + place(block.first) * m + place(block.second), m, k_f, k_s,
            sums.pairs[at(factor(block.first) * n_factors + factor(block.second))].data());
      });
    });
  }
}

// G_f = Σ_l [Z'Q Z Λ]_ll = Σ_l [A Λ S]_ll.
std::vector<Matrix> MultiFactor::inverse_products(Index p) {
  InverseProducts total = zero_products();
  select_all(p, &total);
  add_tail_products(p, total);

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
