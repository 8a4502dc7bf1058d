// The system of a model with one random effect for each level of one grouping factor, for data
// in which many levels have the same Z'WZ (the same number of rows, where weights are equal).
//
// With one theta all sums over such levels are multiples of one (p + 1) x (p + 1) matrix, made
// once: an evaluation costs the number of distinct Z'WZ, whatever the number of levels.
#pragma once

#include "system/system.hpp"

namespace lmmfast {

// Null where there are too many distinct Z'WZ for this to pay.
std::unique_ptr<System> make_scalar_factor(const CrossProducts& a);

}  // namespace lmmfast
