// Borrowed views of one data set: y, X, weights, grouping factors and random terms.
#pragma once

#include <utility>
#include <vector>

#include "covariance/structure.hpp"

namespace lmmfast {

// One column of a design matrix, n contiguous doubles; a null pointer is a column of ones.
using Column = const double*;

struct FactorView {
  const std::int32_t* codes = nullptr;  // n codes in [0, n_levels)
  Index n_levels = 0;
};

// One random term (columns | factor) as the formula has it.
struct TermView {
  int factor = 0;
  std::vector<Column> columns;
  const Structure* structure = &full_structure();
};

struct Design {
  Index n = 0;
  const double* y = nullptr;
  const double* weights = nullptr;  // null: all one
  std::vector<Column> X;
  std::vector<FactorView> factors;
  std::vector<TermView> terms;
  std::vector<std::pair<int, int>> apart;  // terms with a column in common

  Index p() const { return static_cast<Index>(X.size()); }
};

std::vector<Term> terms_of(const Design& design);

Index n_effects(const Design& design);  // all levels' random effects

// Throws DataError on codes out of range; everything else is checked before it gets here.
void check(const Design& design);

}  // namespace lmmfast
