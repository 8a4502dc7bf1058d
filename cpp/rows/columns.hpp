// Passes over single columns that the data frame needs before there is a design.
#pragma once

#include <cmath>
#include <vector>

#include "base/types.hpp"

namespace lmmfast {

struct Range {
  double low;
  double high;

  bool operator==(const Range&) const = default;
};

inline bool is_finite(const Range& range) {
  return std::isfinite(range.low) && std::isfinite(range.high);
}

// Smallest and largest value; both NaN where any value is.
Range range_of(const double* values, Index n);

// Integers as codes 0, 1, … of the distinct values in ascending order.
struct Coding {
  std::vector<std::int64_t> labels;  // the distinct values, ascending
  bool done = false;                 // false: too far apart for a table; nothing was written
};

// Writes n codes. Values may span at most `table_size` numbers.
template <class T>
Coding code_integers(const T* values, Index n, Index table_size, std::int32_t* codes);

}  // namespace lmmfast
