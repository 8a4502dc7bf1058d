#include "rows/design.hpp"

#include <algorithm>
#include <string>

namespace lmmfast {

std::vector<Term> terms_of(const Design& design) {
  std::vector<Index> used(design.factors.size(), 0);
  std::vector<Term> terms;
  for (const TermView& view : design.terms) {
    auto& first = used[static_cast<std::size_t>(view.factor)];
    const auto k = static_cast<Index>(view.columns.size());
    terms.push_back({view.factor, first, k, view.structure});
    first += k;
  }
  return terms;
}

void check(const Design& design) {
  if (design.n == 0) throw DataError("the data have no rows");
  for (const TermView& term : design.terms) {
    if (term.factor < 0 || static_cast<std::size_t>(term.factor) >= design.factors.size())
      throw DataError("a random term names a grouping factor that does not exist");
    if (term.columns.empty()) throw DataError("a random term has no columns");
  }
  const auto n_terms = static_cast<int>(design.terms.size());
  for (const auto& [one, other] : design.apart)
    if (one < 0 || other < 0 || one >= n_terms || other >= n_terms)
      throw DataError("apart names a term that does not exist");
  for (std::size_t f = 0; f < design.factors.size(); ++f) {
    if (std::none_of(design.terms.begin(), design.terms.end(), [&](const TermView& term) {
          return static_cast<std::size_t>(term.factor) == f;
        }))
      throw DataError("grouping factor " + std::to_string(f) + " has no random term");
    const FactorView& factor = design.factors[f];
    std::int32_t low = 0;
    std::int32_t high = 0;
    for (Index i = 0; i < design.n; ++i) {
      low = std::min(low, factor.codes[i]);
      high = std::max(high, factor.codes[i]);
    }
    if (low < 0 || high >= factor.n_levels)
      throw DataError("a grouping code lies outside 0 … n_levels - 1 (" +
                      std::to_string(factor.n_levels) + " levels)");
  }
}

}  // namespace lmmfast
