// Sums of products of A with entries of its inverse: every derivative of tr(A Λ S Λ') is a
// contraction of these with Λ.
#pragma once

#include "system/multi_factor/inverse.hpp"

namespace lmmfast {

// Σ a s' over blocks a = [A]_ij and s = [S]_ij of one pair of factors (f, g), i in f and j in g:
// (k_f k_g) x (k_f k_g).
using PairTensor = std::vector<double>;

struct InverseProducts {
  std::vector<PairTensor> pairs;  // f * n_factors + g
  std::vector<Matrix> fixed;      // Σ Z'WX S_xf, by factor

  explicit InverseProducts(const Layout& layout);  // zero
  void add(const InverseProducts& other);
};

void add_head_products(const Layout& layout, const BlockSums& a, const HeadArrays& s, Index head,
                       Index p, InverseProducts& sums);
// Fills the upper triangles of the nodes' blocks in the tail.
void add_tail_products(const Layout& layout, const BlockSums& a, Index p, std::vector<double>& tail,
                       InverseProducts& sums);
// Σ_l [A Λ S]_ll by factor.
std::vector<Matrix> contract(const Layout& layout, const InverseProducts& total,
                             const std::vector<Matrix>& lambda);

}  // namespace lmmfast
