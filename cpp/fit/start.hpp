// Where the search for theta starts.
#pragma once

#include "covariance/covariance.hpp"

namespace lmmfast {

// A moment estimate of theta (scaled coordinates): standard deviations at the coordinates `free`,
// zero elsewhere. Costs one pass over the cross-products.
Vector moment_start(const CrossProducts& a, const std::vector<Coordinate>& coordinates,
                    const std::vector<Index>& free, int n_threads);

}  // namespace lmmfast
