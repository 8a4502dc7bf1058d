#include "system/multi_factor/inverse.hpp"

#include <algorithm>

#include "base/blocks.hpp"
#include "base/dense.hpp"
#include "system/multi_factor/bundles.hpp"
#include "system/multi_factor/chunks.hpp"
#include "system/multi_factor/inverse_products.hpp"

namespace lmmfast {
namespace {

class Selection {
 public:
  Selection(const Layout& layout, Index p, int n_threads, Inverse& s)
      : layout_(layout), p_(p), n_threads_(n_threads), v_(s.v), s_(s) {}

  // The inverse of the tail and p columns of X, then the heads' parts of it; adds what these are to
  // `sums` where it is given.
  void run(const BlockSums* a, InverseProducts* sums) {
    inverse_from_cholesky(s_.tail.data(), layout_.plan.tail_size + p_, layout_.tail_order(),
                          n_threads_);
    if (layout_.plan.tail_size > 0) {
      select_from_tail();
      select_bundles(layout_, v_, s_.tail, p_, n_threads_, s_);
    }
    const Matrix s_xx = fixed_block();
    const std::vector<Index>& depth_start = layout_.plan.depth_start;
    std::vector<InverseProducts> of_chunks;
    for (std::size_t depth = depth_start.size() - 1; depth-- > 0;) {
      const Index begin = depth_start[depth];
      const Index end = depth_start[depth + 1];
      if (sums) of_chunks.assign(at(n_chunks(begin, end)), InverseProducts(layout_));
      parallel_chunks(begin, end, n_threads_, [&](Index first, Index stop, Index chunk, int) {
        for (Index h = first; h < stop; ++h) {
          select_head(h, s_xx);
          if (sums) add_head_products(layout_, *a, s_, h, p_, of_chunks[at(chunk)]);
        }
      });
      for (const InverseProducts& of_chunk : of_chunks) sums->add(of_chunk);
    }
  }

 private:
  static bool meets_tail(const Head& head) { return head.first_in_tail < head.size; }

  void prepare(const Head& head) {
    with_size(head.k, [&](auto K) { prepare_selection<K>(head); });
  }

  // What the heads' parts get from the tail, but for those in bundles.
  void select_from_tail() {
    const Index chunks = layout_.n_wide_chunks;
    const Index n_heads = layout_.plan.n_heads;
    parallel_for(chunks, n_threads_, [&](Index chunk, int) {
      const Index end = first_of_chunk(chunk + 1, n_heads);
      for (Index h = first_of_chunk(chunk, n_heads); h < end; ++h)
        if (meets_tail(layout_.heads[at(h)])) prepare(layout_.heads[at(h)]);
      for (Index strip = 0; strip < layout_.n_strips; ++strip) {
        const Index cell = strip * chunks + chunk;
        for (Index i = layout_.segment_start[at(cell)]; i < layout_.segment_start[at(cell + 1)];
             ++i)
          select_segment(layout_.segments[at(i)]);
      }
    });
  }

  void select_head(Index h, const Matrix& s_xx) {
    const Head& head = layout_.heads[at(h)];
    if (!meets_tail(head)) prepare(head);
    if (!layout_.has_tail(head)) select_fixed(head, s_xx);
    select_from_heads(h);
    with_size(head.k, [&](auto K) { finish_selection<K>(head); });
  }

  // The part of the p columns of X.
  Matrix fixed_block() const {
    const Index q = layout_.plan.tail_size;
    Matrix s(p_, p_);
    for (Index i = 0; i < p_; ++i)
      for (Index j = 0; j <= i; ++j)
        s(i, j) = s(j, i) = s_.tail[at((q + j) * layout_.tail_order() + q + i)];
    return s;
  }

  template <int K>
  void prepare_selection(const Head& head) {
    const double* d = v_.square.data() + head.square;
    solve_block_transposed<K>(d, head.k, v_.panel.data() + head.panel, head.size, head.size);
    solve_block_transposed<K>(d, head.k, v_.fixed.data() + head.scalar * layout_.width(), p_,
                              layout_.width());
    std::fill_n(s_.panel.data() + head.panel, head.k * head.size, 0.0);
    std::fill_n(s_.fixed.data() + head.scalar * layout_.width(), head.k * layout_.width(), 0.0);
  }

  void select_segment(const Segment& segment) {
    const Index m = layout_.tail_order();
    const Index q = layout_.plan.tail_size;
    const Index first_tail = layout_.plan.head_size;
    const Head& head = layout_.heads[at(segment.head)];
    const std::int32_t* scalars = head.scalars;
    const double* v = v_.panel.data() + head.panel;
    const double* v_fixed = v_.fixed.data() + head.scalar * layout_.width();
    double* s = s_.panel.data() + head.panel;
    double* s_fixed = s_.fixed.data() + head.scalar * layout_.width();
    const Index stop = segment.first + segment.count;
    for (Index r = 0; r < head.k; ++r) {
      for (Index c = segment.first; c < stop; ++c) {
        const double* column = s_.tail.data() + (scalars[c] - first_tail) * m;
        const double v_c = v[c];
        double sum = column[scalars[c] - first_tail] * v_c;
        for (Index i = c + 1; i < head.size; ++i) {
          const double s_ic = column[scalars[i] - first_tail];
          s[i] -= s_ic * v_c;
          sum += s_ic * v[i];
        }
        for (Index x = 0; x < p_; ++x) {
          s_fixed[x] -= column[q + x] * v_c;
          sum += column[q + x] * v_fixed[x];
        }
        s[c] -= sum;
      }
      v += head.size;
      s += head.size;
      v_fixed += layout_.width();
      s_fixed += layout_.width();
    }
  }

  void select_fixed(const Head& head, const Matrix& s_xx) {
    const double* v = v_.fixed.data() + head.scalar * layout_.width();
    double* s = s_.fixed.data() + head.scalar * layout_.width();
    for (Index r = 0; r < head.k; ++r, v += layout_.width(), s += layout_.width())
      for (Index z = 0; z < s_xx.cols(); ++z)
        for (Index x = 0; x < s_xx.rows(); ++x) s[x] -= s_xx(x, z) * v[z];
  }

  void select_from_heads(Index h) {
    const Head& head = layout_.heads[at(h)];
    const double* v = v_.panel.data() + head.panel;
    const double* v_fixed = v_.fixed.data() + head.scalar * layout_.width();
    double* s = s_.panel.data() + head.panel;
    double* s_fixed = s_.fixed.data() + head.scalar * layout_.width();
    for (Index e = layout_.plan.neighbour_start[at(h)]; e < layout_.plan.neighbour_start[at(h + 1)];
         ++e) {
      const Index node = layout_.plan.neighbour[at(e)];
      if (node >= layout_.plan.n_heads) break;
      const Head& later = layout_.heads[at(node)];
      const Index column = layout_.neighbour_column[at(e)];
      const double* s_nn = s_.square.data() + later.square;
      const double* s_node = s_.panel.data() + later.panel;
      const double* s_node_fixed = s_.fixed.data() + later.scalar * layout_.width();
      for (Index r = 0; r < head.k; ++r) {
        const double* v_r = v + r * head.size;
        double* s_r = s + r * head.size;
        const double* v_rx = v_fixed + r * layout_.width();
        double* s_rx = s_fixed + r * layout_.width();
        for (Index i = 0; i < later.k; ++i) {
          const double v_i = v_r[column + i];
          double sum = 0.0;
          for (Index j = 0; j < later.k; ++j) sum += s_nn[i * later.k + j] * v_r[column + j];
          const double* s_i = s_node + i * later.size;
          Index at_node =
              0;  // both panels ascend, and the node's has all later columns of the head
          for (Index c = column + later.k; c < head.size; ++c, ++at_node) {
            while (later.scalars[at_node] != head.scalars[c]) ++at_node;
            s_r[c] -= s_i[at_node] * v_i;
            sum += s_i[at_node] * v_r[c];
          }
          for (Index x = 0; x < p_; ++x) {
            s_rx[x] -= s_node_fixed[i * layout_.width() + x] * v_i;
            sum += s_node_fixed[i * layout_.width() + x] * v_rx[x];
          }
          s_r[column + i] -= sum;
        }
      }
    }
  }

  template <int K>
  void finish_selection(const Head& head) {
    const Index k_h = K > 0 ? K : head.k;
    const double* v = v_.panel.data() + head.panel;
    const double* v_fixed = v_.fixed.data() + head.scalar * layout_.width();
    const double* s = s_.panel.data() + head.panel;
    const double* s_fixed = s_.fixed.data() + head.scalar * layout_.width();
    double* s_hh = s_.square.data() + head.square;
    inverse_block<K>(v_.square.data() + head.square, k_h, s_hh);
    for (Index i = 0; i < k_h; ++i) {
      for (Index j = 0; j < k_h; ++j) {
        double sum = dot(s + i * head.size, v + j * head.size, head.size);
        for (Index x = 0; x < p_; ++x)
          sum += s_fixed[i * layout_.width() + x] * v_fixed[j * layout_.width() + x];
        s_hh[i * k_h + j] -= sum;
      }
    }
  }

  const Layout& layout_;
  Index p_;
  int n_threads_;
  HeadArrays& v_;
  Inverse& s_;
};

// The inverse gets what the factor has.
void exchange(Factor& factor, Inverse& inverse) {
  factor.panel.swap(inverse.v.panel);
  factor.square.swap(inverse.v.square);
  factor.fixed.swap(inverse.v.fixed);
  factor.tail.swap(inverse.tail);
}

}  // namespace

void invert(const Layout& layout, Index p, int n_threads, Factor& factor, Inverse& inverse) {
  exchange(factor, inverse);
  Selection(layout, p, n_threads, inverse).run(nullptr, nullptr);
}

void give_back(Inverse& inverse, Factor& factor) {
  exchange(factor, inverse);
}

std::vector<Matrix> invert_with_products(const Layout& layout, const BlockSums& a,
                                         const std::vector<Matrix>& lambda, Index p, int n_threads,
                                         Factor& factor, Inverse& inverse) {
  exchange(factor, inverse);
  InverseProducts total(layout);
  Selection(layout, p, n_threads, inverse).run(&a, &total);
  add_tail_products(layout, a, p, inverse.tail, total);
  return contract(layout, total, lambda);
}

RowMatrix block_of(const Layout& layout, const Inverse& inverse, Index node) {
  const Index k = layout.k(node);
  if (node < layout.plan.n_heads)
    return ConstRowMap(inverse.square.data() + layout.heads[at(node)].square, k, k);
  const Index first = layout.in_tail(node);
  RowMatrix s(k, k);
  for (Index i = 0; i < k; ++i)
    for (Index j = 0; j <= i; ++j)
      s(i, j) = s(j, i) = inverse.tail[at((first + j) * layout.tail_order() + first + i)];
  return s;
}

}  // namespace lmmfast
