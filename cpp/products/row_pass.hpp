// One pass over the rows of the data for the cross-products of one grouping factor.
#pragma once

#include "products/crossprod.hpp"

namespace lmmfast {

// Both fill Z'WZ and Z'W[X y] of the factor's levels, which are zero; with `with_fixed` they add
// the lower triangle of [X y]'W[X y]. `a` has the scaling, the terms and the sizes of all factors.

// In the order of the levels; fills `pairs` too, which have this factor as their row factor.
void pass_by_level(const Design& design, Index factor, bool with_fixed,
                   const std::vector<PairProducts*>& pairs, CrossProducts& a, int n_threads);
// In the order of memory.
void pass_by_range(const Design& design, Index factor, bool with_fixed, CrossProducts& a,
                   int n_threads);

}  // namespace lmmfast
