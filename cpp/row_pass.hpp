// One pass over the rows of the data for the cross-products of one grouping factor.
#pragma once

#include "crossprod.hpp"

namespace lmmfast {

// Fills Z'WZ and Z'W[X y] of the factor's levels, which are zero; with `with_fixed` adds [X y]'W[X
// y] and the squared norms of X; fills `pairs`, which have this factor as their row factor. `a` has
// the scaling, the terms and the sizes of all factors.
void pass_over_rows(const Design& design, Index factor, bool with_fixed,
                    const std::vector<PairProducts*>& pairs, CrossProducts& a, int n_threads);

}  // namespace lmmfast
