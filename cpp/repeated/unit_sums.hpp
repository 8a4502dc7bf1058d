// Sums over units in fixed chunks, merged in order.
#pragma once

#include "base/parallel.hpp"
#include "repeated/units.hpp"

namespace lmmfast {

// Where chunks start, and the end: about the same work each, and at most 32 of them.
inline std::vector<Index> chunks_of(const Units& units) {
  auto work = [](const Unit& unit) { return static_cast<double>(unit.m * unit.m * unit.r + 50); };
  double total = 0.0;
  for (const Unit& unit : units.units) total += work(unit);
  const double most = std::max(total / 32.0, 2e4);
  std::vector<Index> starts = {0};
  double sum = 0.0;
  const auto n = static_cast<Index>(units.units.size());
  for (Index u = 0; u < n; ++u) {
    if (sum > most) {
      starts.push_back(u);
      sum = 0.0;
    }
    sum += work(units.units[at(u)]);
  }
  starts.push_back(n);
  return starts;
}

template <class Result, class Add, class Merge>
Result sum_over_chunks(const std::vector<Index>& starts, int n_threads, const Result& zero,
                       Add&& add, Merge&& merge) {
  const auto n = static_cast<Index>(starts.size()) - 1;
  std::vector<Result> parts(at(n), zero);
  parallel_for(n, n_threads, [&](Index chunk, int) {
    for (Index u = starts[at(chunk)]; u < starts[at(chunk) + 1]; ++u) add(parts[at(chunk)], u);
  });
  for (Index i = 1; i < n; ++i) merge(parts[0], parts[at(i)]);
  return std::move(parts[0]);
}

}  // namespace lmmfast
