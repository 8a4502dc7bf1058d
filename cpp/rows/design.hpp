// Borrowed views of one data set: y, X, weights, grouping factors and random terms.
#pragma once

#include <vector>

#include "base/types.hpp"

namespace lmmfast {

// One column of a design matrix, n contiguous doubles; a null pointer is a column of ones.
using Column = const double*;

struct FactorView {
  const std::int32_t* codes = nullptr;  // n codes in [0, n_levels)
  Index n_levels = 0;
};

enum class Covariance { Full, Diagonal };

// One random term (columns | factor) as the formula has it.
struct TermView {
  int factor = 0;
  std::vector<Column> columns;
  Covariance covariance = Covariance::Full;
};

struct Design {
  Index n = 0;
  const double* y = nullptr;
  const double* weights = nullptr;  // null: all one
  std::vector<Column> X;
  std::vector<FactorView> factors;
  std::vector<TermView> terms;

  Index p() const { return static_cast<Index>(X.size()); }
};

// Where a term's columns stand among the columns of its factor: terms on one factor form one block.
struct Term {
  int factor = 0;
  Index first = 0;  // first column within the factor's block
  Index k = 0;      // number of columns
  Covariance covariance = Covariance::Full;

  Index n_theta() const { return covariance == Covariance::Full ? k * (k + 1) / 2 : k; }
};

std::vector<Term> terms_of(const Design& design);

// Throws DataError on codes out of range; everything else is checked before it gets here.
void check(const Design& design);

}  // namespace lmmfast
