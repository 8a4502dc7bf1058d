// One pass over the rows of the data for the cross-products of one grouping factor.
#pragma once

#include "products/cells.hpp"

namespace lmmfast {

// Both fill Z'WZ and Z'W[X y] of the factor's levels, which are zero; with `with_fixed` they add
// the lower triangle of [X y]'W[X y]. `a` has the scaling, the terms and the sizes of all factors.
// With `cells` the design and `a` are those of the dense columns, Z'W[X y] has its width, and the
// sums by cell go to `cell_sums`.

// In the order of the levels; fills `pairs` too, which have this factor as their row factor.
void pass_by_level(const Design& design, Index factor, bool with_fixed,
                   const std::vector<PairProducts*>& pairs, CrossProducts& a, int n_threads,
                   const FixedCells* cells, std::vector<double>& cell_sums);
// In the order of memory.
void pass_by_range(const Design& design, Index factor, bool with_fixed, CrossProducts& a,
                   int n_threads, const FixedCells* cells, std::vector<double>& cell_sums);

}  // namespace lmmfast
