// Heads that have all of the tail: their share of the tail, and their rows of the inverse, are
// products of dense matrices. The panels of a bundle, its rows in the factor, are the columns of a
// matrix with the head's panel size as its stride.
#pragma once

#include "system/multi_factor/layout.hpp"

namespace lmmfast {

// Subtracts from the tail, with X and y, what the bundles of the factor have eliminated.
void subtract_bundles(const Layout& layout, const HeadArrays& factor, std::vector<double>& tail,
                      int n_threads);

// S_hN = -V S_NN, N the tail and p columns of X: added to `s` from V and the inverse of the tail,
// whose upper triangle is filled.
void select_bundles(const Layout& layout, const HeadArrays& v, std::vector<double>& tail, Index p,
                    int n_threads, HeadArrays& s);

}  // namespace lmmfast
