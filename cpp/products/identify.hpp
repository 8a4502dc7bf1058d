// What the data cannot tell: columns of X that depend on others, random columns that X spans.
#pragma once

#include <utility>

#include "products/crossprod.hpp"

namespace lmmfast {

// Internal indices of the columns of X' that the columns before them span.
std::vector<Index> dependent_columns(const CrossProducts& a);

// A without these columns of X'.
CrossProducts without_columns(const CrossProducts& a, const std::vector<Index>& columns);

// (term, column) pairs with Z in the span of X at every level: M_X Z = 0, so that the REML
// criterion does not depend on the variance. X' must have full rank.
std::vector<std::pair<Index, Index>> columns_in_fixed_span(const CrossProducts& a);

// A with the columns of these terms back in the user's coordinates but for their scale.
CrossProducts with_diagonal_scaling(const CrossProducts& a, const std::vector<Index>& terms);

// Which fixed effects (internal index) have a variance that depends on the variance of a random
// column in the span of X: the nonzero rows of (X'X)^-1 X'Z, in the user's coordinates.
std::vector<bool> affected_fixed_effects(const CrossProducts& a,
                                         const std::vector<std::pair<Index, Index>>& columns);

}  // namespace lmmfast
