// What makes a model impossible or meaningless for its data: decided here for single fits, batches
// and streams alike, by ranges of columns and counts of levels. (What takes sums over rows to tell
// is in products/residual.hpp.)
#pragma once

#include <functional>
#include <optional>
#include <utility>

#include "rows/columns.hpp"
#include "rows/design.hpp"

namespace lmmfast {

// In the order in which they are looked for.
enum class Reason {
  ResponseNotFinite,
  ResponseConstant,
  ResponseExtreme,  // squares leave the range of numbers
  FixedNotFinite,   // first: the column
  FixedExtreme,
  RandomNotFinite,  // first: the term; second: its column
  RandomExtreme,
  RandomZero,
  RandomConstant,  // beside a column of ones
  WeightsNotFinite,
  WeightsNotPositive,
  WeightsExtreme,   // weighted sums leave the range of numbers
  FixedAsRows,      // as many fixed effects as rows
  OneLevel,         // first: the factor
  SameGroups,       // first, second: terms with a column in common that divide the rows alike
  ResidualInTerms,  // entries: those whose derivatives of V make up that in sigma²
};

// Their names, for Python; in the same order.
inline constexpr const char* kReasonNames[] = {
    "response_not_finite", "response_constant",  "response_extreme",     "fixed_not_finite",
    "fixed_extreme",       "random_not_finite",  "random_extreme",       "random_zero",
    "random_constant",     "weights_not_finite", "weights_not_positive", "weights_extreme",
    "fixed_as_rows",       "one_level",          "same_groups",          "residual_in_terms",
};

// An entry of the covariance of a random term, row >= col.
struct TermEntry {
  Index term = 0;
  Index row = 0;
  Index col = 0;
};

struct Refusal {
  Reason reason = Reason::ResponseNotFinite;
  Index first = 0;
  Index second = 0;
  Range range{0.0, 0.0};  // of the column, where there is one
  std::vector<TermEntry> entries;
};

// Whether the largest of values in this range is so large, or so small though not zero, that
// squares of them leave the range of numbers; and sums weighted by them.
bool is_extreme(const Range& range);
bool is_extreme_weight(const Range& range);

// What is known of the data. A column of ones has no range.
struct Facts {
  Index n = 0;
  Index p = 0;                    // zero where dependent columns are still to be dropped
  std::optional<Range> response;  // none: any
  std::vector<std::optional<Range>> fixed;
  std::vector<std::vector<std::optional<Range>>> random;  // by term
  std::optional<Range> weights;
  std::vector<Index> n_levels;
  std::vector<Term> terms;
  std::vector<std::pair<int, int>> apart;  // terms that must not divide the rows alike
  std::function<bool(int, int)> alike;     // of two factors with as many levels
};

std::optional<Refusal> find_refusal(const Facts& facts);

std::optional<Refusal> refuse_response(const Range& range);
// Whatever the response; with `count_fixed` no column of X is to be dropped.
std::optional<Refusal> refuse_design(const Design& design, bool count_fixed);

}  // namespace lmmfast
