// Entries of the inverse S on the pattern of the factor, and what the derivatives need of them.
//
// A head's part follows from those of the later nodes N: with V = D^-T [panel, X],
//   S_hN = -V S_NN,   S_hh = D^-T D^-1 - S_hN V'.
// What comes from the tail is added strip by strip of the tail's columns, for all heads at once, so
// that a strip is read while it is in the cache; what comes from later heads follows, the deepest
// first.
#pragma once

#include "system/multi_factor/factor.hpp"

namespace lmmfast {

// Of Λ'Z'WZΛ + I (p = 0), or of this with p columns of X: symmetric; on the heads squares, panels
// and fixed parts, of the tail and X the lower triangle.
struct Inverse : HeadArrays {
  HeadArrays v;  // V in panel and fixed part, D in the squares
  std::vector<double> tail;
};

// The inverse takes the memory of the factor, which is empty afterwards …
void invert(const Layout& layout, Index p, int n_threads, Factor& factor, Inverse& inverse);
// … until it is given back, to be factorised in again.
void give_back(Inverse& inverse, Factor& factor);

// G_f = Σ_l [Z'QZ Λ]_ll = Σ_l [A Λ S]_ll by factor, summed while the inverse is made.
std::vector<Matrix> invert_with_products(const Layout& layout, const BlockSums& a,
                                         const std::vector<Matrix>& lambda, Index p, int n_threads,
                                         Factor& factor, Inverse& inverse);

// The k x k block of S of one node.
RowMatrix block_of(const Layout& layout, const Inverse& inverse, Index node);

}  // namespace lmmfast
