#include "rows/design.hpp"

#include <algorithm>
#include <string>

namespace lmmfast {
namespace {

// Throws if a code is not in [0, size).
void check_codes(const std::int32_t* codes, Index n, Index size, const char* what,
                 const char* sizes) {
  std::int32_t low = 0;
  std::int32_t high = 0;
  for (Index i = 0; i < n; ++i) {
    low = std::min(low, codes[i]);
    high = std::max(high, codes[i]);
  }
  if (low < 0 || high >= size)
    throw DataError(std::string(what) + " lies outside 0 … n_" + sizes + " - 1 (" +
                    std::to_string(size) + " " + sizes + ")");
}

void check_columns(const std::vector<Column>& columns, Index n,
                   std::vector<std::pair<const std::int32_t*, Index>>& checked) {
  for (const Column& column : columns) {
    if (!column.codes) continue;
    const std::pair own(column.codes, column.n_cells);
    if (std::find(checked.begin(), checked.end(), own) != checked.end()) continue;
    check_codes(column.codes, n, column.n_cells, "a column's code", "cells");
    checked.push_back(own);
  }
}

}  // namespace

std::vector<Term> terms_of(const Design& design) {
  std::vector<Index> used(design.factors.size(), 0);
  std::vector<Term> terms;
  for (const TermView& view : design.terms) {
    auto& first = used[static_cast<std::size_t>(view.factor)];
    const auto k = static_cast<Index>(view.columns.size());
    const auto ones = std::find(view.columns.begin(), view.columns.end(), nullptr);
    terms.push_back({view.factor, first, k, view.structure,
                     ones == view.columns.end() ? -1 : ones - view.columns.begin()});
    first += k;
  }
  return terms;
}

Index n_effects(const Design& design) {
  Index effects = 0;
  for (const TermView& term : design.terms)
    effects += static_cast<Index>(term.columns.size()) * design.factors[at(term.factor)].n_levels;
  return effects;
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
    check_codes(factor.codes, design.n, factor.n_levels, "a grouping code", "levels");
  }
  std::vector<std::pair<const std::int32_t*, Index>> checked;
  check_columns(design.X, design.n, checked);
  for (const TermView& term : design.terms) check_columns(term.columns, design.n, checked);
}

}  // namespace lmmfast
