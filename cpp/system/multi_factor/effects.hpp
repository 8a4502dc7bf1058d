// What a factor of several grouping factors gives at once: the solution for X and y, the modes.
#pragma once

#include "system/multi_factor/factor.hpp"
#include "system/system.hpp"

namespace lmmfast {

// By scalar, in the order of elimination.
struct Effects {
  Vector u;     // spherical modes
  RowMatrix b;  // modes Λu, one column
};

void solve(const Layout& layout, const Factor& factor, int n_threads, Solution& solution,
           Effects& effects);

// [X y]'H^-1[X y], which the factor has eliminated, put together again.
Matrix fixed_products(const Layout& layout, const Factor& factor);

// Λ L^-T z, L the factor, for m columns z by scalar.
RowMatrix deviations(const Layout& layout, const Factor& factor, const RowMatrix& z, int n_threads);

// Λ (Λ'Z'WZΛ + I)^-1 Λ'Z'WX by scalar: what b is for each column of X in place of y.
RowMatrix effects_of_columns(const Layout& layout, const Factor& factor, int n_threads);

}  // namespace lmmfast
