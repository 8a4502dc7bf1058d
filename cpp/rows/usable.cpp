#include "rows/usable.hpp"

#include <cmath>

namespace lmmfast {
namespace {

// Two terms with a column in common on factors that divide the rows alike.
bool same_partition(const FactorView& a, const FactorView& b, Index n) {
  if (a.n_levels != b.n_levels) return false;
  std::vector<std::int32_t> partner(at(a.n_levels), -1);
  for (Index i = 0; i < n; ++i) {
    std::int32_t& p = partner[at(a.codes[i])];
    if (p < 0) p = b.codes[i];
    if (p != b.codes[i]) return false;
  }
  return true;
}

bool usable_term(const TermView& term, const FactorView& factor, Index n) {
  const auto k = static_cast<Index>(term.columns.size());
  if (factor.n_levels < 2 || factor.n_levels >= n) return false;
  if (term.structure->saturates() && k * factor.n_levels >= n) return false;
  const bool intercept =
      std::find(term.columns.begin(), term.columns.end(), nullptr) != term.columns.end();
  return std::all_of(term.columns.begin(), term.columns.end(), [&](Column column) {
    if (!column) return true;
    return all_finite(column, n) && !beyond_squares(column, n) &&
           !(constant(column, n) && (intercept || column[0] == 0.0));
  });
}

}  // namespace

bool all_finite(Column column, Index n) {
  if (!column) return true;
  double sums[4] = {0.0, 0.0, 0.0, 0.0};  // NaN if any value is not finite
  Index i = 0;
  for (; i + 4 <= n; i += 4)
    for (Index j = 0; j < 4; ++j) sums[j] += column[i + j] * 0.0;
  for (; i < n; ++i) sums[0] += column[i] * 0.0;
  return sums[0] + sums[1] + sums[2] + sums[3] == 0.0;
}

bool beyond_squares(Column column, Index n) {
  if (!column) return false;
  double lanes[4] = {0.0, 0.0, 0.0, 0.0};
  Index i = 0;
  for (; i + 4 <= n; i += 4)
    for (Index j = 0; j < 4; ++j) lanes[j] = std::max(lanes[j], std::abs(column[i + j]));
  for (; i < n; ++i) lanes[0] = std::max(lanes[0], std::abs(column[i]));
  const double largest = std::max(std::max(lanes[0], lanes[1]), std::max(lanes[2], lanes[3]));
  return largest > 1e150 || (largest > 0.0 && largest < 1e-150);
}

bool usable_response(const double* y, Index n) {
  return n > 0 && all_finite(y, n) && !constant(y, n) && !beyond_squares(y, n);
}

bool usable_design(const Design& design) {
  const Index n = design.n;
  for (Column column : design.X)
    if (!all_finite(column, n) || beyond_squares(column, n)) return false;
  if (design.weights) {
    double largest = 0.0;
    for (Index i = 0; i < n; ++i) {
      if (!(design.weights[i] > 0.0) || !std::isfinite(design.weights[i])) return false;
      largest = std::max(largest, design.weights[i]);
    }
    if (largest > 1e290 || largest < 1e-290) return false;
  }
  for (std::size_t t = 0; t < design.terms.size(); ++t) {
    const TermView& term = design.terms[t];
    if (!usable_term(term, design.factors[at(term.factor)], n)) return false;
    for (std::size_t s = 0; s < t; ++s) {
      const TermView& other = design.terms[s];
      if (other.factor == term.factor) continue;
      const bool shared = std::any_of(other.columns.begin(), other.columns.end(), [&](Column c) {
        return std::find(term.columns.begin(), term.columns.end(), c) != term.columns.end();
      });
      if (shared &&
          same_partition(design.factors[at(other.factor)], design.factors[at(term.factor)], n))
        return false;
    }
  }
  return true;
}

}  // namespace lmmfast
