// The system of a model with one grouping factor, with exact second derivatives.
//
// Levels are independent given beta: everything is a sum over levels of k x k algebra. Levels whose
// blocks Z'WZ are equal share it (balanced designs, random intercepts with equal group sizes), and
// since what is left is quadratic in Z_l'W[X y], any number of such levels is replaced by at most
// k (p + 1) pseudo-levels with the same sum of outer products.
#pragma once

#include "system/system.hpp"

namespace lmmfast {

std::unique_ptr<System> make_one_factor(const CrossProducts& a, int n_threads);

}  // namespace lmmfast
