#include "system/multi_factor/inverse_products.hpp"

#include "base/blocks.hpp"

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

InverseProducts::InverseProducts(const Layout& layout) {
  for (const Index k_f : layout.columns) {
    for (const Index k_g : layout.columns) pairs.emplace_back(at(k_f * k_g * k_f * k_g), 0.0);
    fixed.push_back(Matrix::Zero(k_f, k_f));
  }
}

void InverseProducts::add(const InverseProducts& other) {
  for (std::size_t i = 0; i < pairs.size(); ++i)
    for (std::size_t j = 0; j < pairs[i].size(); ++j) pairs[i][j] += other.pairs[i][j];
  for (std::size_t f = 0; f < fixed.size(); ++f) fixed[f] += other.fixed[f];
}

namespace {

template <int K>
void add_products(const Layout& layout, const BlockSums& a, const HeadArrays& s, Index h, Index p,
                  InverseProducts& sums) {
  const Head& head = layout.heads[at(h)];
  const Index k_h = K > 0 ? K : head.k;
  PairTensor* of_factor = sums.pairs.data() + head.factor * layout.n_factors();
  add_outer_product<K, K>(a.square.data() + head.square, k_h, s.square.data() + head.square, k_h,
                          k_h, k_h, of_factor[head.factor].data());
  for (Index r = layout.run_start[at(h)]; r < layout.run_start[at(h + 1)]; ++r) {
    const Run& run = layout.runs[at(r)];
    const Index k_n = layout.columns[at(run.factor)];
    const double* of_a = a.panel.data() + head.panel + run.column;
    const double* of_s = s.panel.data() + head.panel + run.column;
    double* tensor = of_factor[run.factor].data();
    with_size(k_n, [&](auto N) {
      if constexpr (K == 1 && N == 1)
        *tensor += dot(of_a, of_s, run.count);
      else
        for (Index i = 0; i < run.count; ++i)
          add_outer_product<K, N>(of_a + i * k_n, head.size, of_s + i * k_n, head.size, k_h, k_n,
                                  tensor);
    });
  }
  const Index width = layout.width();
  const Index fixed = head.scalar * width;
  add_fixed_products(a.fixed.data() + fixed, width, s.fixed.data() + fixed, width, k_h, p,
                     sums.fixed[at(head.factor)]);
}

}  // namespace

void add_head_products(const Layout& layout, const BlockSums& a, const HeadArrays& s, Index h,
                       Index p, InverseProducts& sums) {
  with_size(layout.heads[at(h)].k, [&](auto K) { add_products<K>(layout, a, s, h, p, sums); });
}

void add_tail_products(const Layout& layout, const BlockSums& a, Index p, std::vector<double>& tail,
                       InverseProducts& sums) {
  const Index n_factors = layout.n_factors();
  const Index m = layout.tail_order();
  const Index width = layout.width();
  for (Index node = layout.plan.n_heads; node < layout.plan.n_nodes; ++node) {
    const Index f = layout.factor(node);
    const Index k = layout.k(node);
    double* column = tail.data() + layout.in_tail(node) * m;
    double* s = column + layout.in_tail(node);
    for (Index j = 0; j < k; ++j)
      for (Index i = 0; i < j; ++i) s[j * m + i] = s[i * m + j];
    with_size(k, [&](auto K) {
      add_outer_product<K, K>(a.zz(layout, node), k, s, m, k, k,
                              sums.pairs[at(f * n_factors + f)].data());
    });
    add_fixed_products(a.fixed.data() + layout.scalar(node) * width, width,
                       column + layout.plan.tail_size, m, k, p, sums.fixed[at(f)]);
  }
  for (const TailBlock& block : layout.tail_blocks) {
    const Index k_f = layout.k(block.first);
    const Index k_s = layout.k(block.second);
    const Index pair = layout.factor(block.first) * n_factors + layout.factor(block.second);
    const double* s = tail.data() + layout.in_tail(block.first) * m + layout.in_tail(block.second);
    with_size(k_f, [&](auto K) {
      with_size(k_s, [&](auto N) {
        add_outer_product<K, N>(a.tail_block.data() + block.start, k_s, s, m, k_f, k_s,
                                sums.pairs[at(pair)].data());
      });
    });
  }
}

std::vector<Matrix> contract(const Layout& layout, const InverseProducts& total,
                             const std::vector<Matrix>& lambda) {
  std::vector<Matrix> g = total.fixed;
  const std::size_t n_factors = g.size();
  for (std::size_t f = 0; f < n_factors; ++f) {
    for (std::size_t h = 0; h < n_factors; ++h) {
      const double* tensor = total.pairs[f * n_factors + h].data();
      for (Index i = 0; i < layout.columns[f]; ++i)
        for (Index c = 0; c < layout.columns[h]; ++c)
          for (Index j = 0; j < layout.columns[f]; ++j)
            for (Index d = 0; d < layout.columns[h]; ++d, ++tensor) {
              g[f](i, j) += lambda[h](c, d) * *tensor;
              if (f != h) g[h](c, d) += lambda[f](i, j) * *tensor;
            }
    }
  }
  return g;
}

}  // namespace lmmfast
