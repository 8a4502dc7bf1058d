// Whether a model makes sense for its rows: what is refused before anything is computed.
#pragma once

#include <algorithm>

#include "rows/design.hpp"

namespace lmmfast {

bool all_finite(Column column, Index n);  // a column of ones is

inline bool constant(const double* values, Index n) {
  return std::all_of(values, values + n, [&](double v) { return v == values[0]; });
}

// Whether the largest of the values is so large or small that squares leave the range of numbers.
bool beyond_squares(Column column, Index n);

bool usable_response(const double* y, Index n);

// Finite columns, positive weights, factors with fewer levels than rows, and terms that can be told
// apart; whatever the response.
bool usable_design(const Design& design);

}  // namespace lmmfast
