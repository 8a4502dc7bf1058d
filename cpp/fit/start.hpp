// Where the search for theta starts.
#pragma once

#include "products/crossprod.hpp"

namespace lmmfast {

// A moment estimate of theta (scaled coordinates), zero but for the elements `free`. Costs one pass
// over the cross-products.
Vector moment_start(const CrossProducts& a, const std::vector<Index>& free, int n_threads);

}  // namespace lmmfast
