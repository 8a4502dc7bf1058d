#include "rows/columns.hpp"

#include <algorithm>
#include <limits>

namespace lmmfast {

Range range_of(const double* values, Index n) {
  constexpr Index kLanes = 8;  // independent minima, which the compiler can keep in registers
  constexpr double kInfinity = std::numeric_limits<double>::infinity();
  double low[kLanes], high[kLanes], sum[kLanes];
  std::fill_n(low, kLanes, kInfinity);
  std::fill_n(high, kLanes, -kInfinity);
  std::fill_n(sum, kLanes, 0.0);  // becomes NaN with any value that is not finite
  const auto add = [&](double x, Index j) {
    low[j] = x < low[j] ? x : low[j];
    high[j] = x > high[j] ? x : high[j];
    sum[j] += x * 0.0;
  };
  Index i = 0;
  for (; i + kLanes <= n; i += kLanes)
    for (Index j = 0; j < kLanes; ++j) add(values[i + j], j);
  for (; i < n; ++i) add(values[i], 0);
  double total = 0.0;
  for (Index j = 0; j < kLanes; ++j) total += sum[j];
  if (total != 0.0 && std::any_of(values, values + n, [](double x) { return x != x; })) {
    constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
    return {kNaN, kNaN};
  }
  return {*std::min_element(low, low + kLanes), *std::max_element(high, high + kLanes)};
}

template <class T>
Coding code_integers(const T* values, Index n, Index table_size, std::int32_t* codes) {
  Coding coding;
  if (n == 0) return {{}, true};
  T low = values[0];
  T high = values[0];
  for (Index i = 0; i < n; ++i) {
    low = std::min(low, values[i]);
    high = std::max(high, values[i]);
  }
  // In unsigned arithmetic, where the difference cannot overflow.
  const auto span = static_cast<std::uint64_t>(high) - static_cast<std::uint64_t>(low);
  if (span >= static_cast<std::uint64_t>(table_size)) return coding;
  const auto size = static_cast<std::size_t>(span) + 1;
  std::vector<std::int32_t> table(size, 0);
  for (Index i = 0; i < n; ++i) table[static_cast<std::size_t>(values[i] - low)] = 1;
  std::int32_t next = 0;
  for (std::size_t v = 0; v < size; ++v) {
    if (table[v] == 0) continue;
    table[v] = next++;
    coding.labels.push_back(static_cast<std::int64_t>(low) + static_cast<std::int64_t>(v));
  }
  for (Index i = 0; i < n; ++i) codes[i] = table[static_cast<std::size_t>(values[i] - low)];
  coding.done = true;
  return coding;
}

template Coding code_integers(const std::int64_t*, Index, Index, std::int32_t*);
template Coding code_integers(const std::int32_t*, Index, Index, std::int32_t*);
template Coding code_integers(const std::int16_t*, Index, Index, std::int32_t*);
template Coding code_integers(const std::int8_t*, Index, Index, std::int32_t*);

}  // namespace lmmfast
