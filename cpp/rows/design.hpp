// Borrowed views of one data set: y, X, weights, grouping factors and random terms.
#pragma once

#include <utility>
#include <vector>

#include "covariance/structure.hpp"

namespace lmmfast {

// One column of a design matrix: by_cell[codes[i]] values[i] in row i; what is null counts as one.
// Columns with the same codes are different codings of the cells of the same factors.
struct Column {
  Column(const double* numbers = nullptr) : values(numbers) {}
  Column(const std::int32_t* of_rows, const double* of_cells, Index cells, const double* numbers)
      : values(numbers), codes(of_rows), by_cell(of_cells), n_cells(cells) {}

  const double* values;                 // n
  const std::int32_t* codes = nullptr;  // n codes in [0, n_cells)
  const double* by_cell = nullptr;      // n_cells
  Index n_cells = 0;

  bool is_ones() const { return !values && !codes; }
  double operator[](Index i) const {
    const double number = values ? values[i] : 1.0;
    return codes ? by_cell[codes[i]] * number : number;
  }
  // The column without its first rows.
  Column from(Index first) const {
    return {codes ? codes + first : nullptr, by_cell, n_cells, values ? values + first : nullptr};
  }
  bool operator==(const Column&) const = default;
};

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
