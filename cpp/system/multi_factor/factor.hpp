// The factorisation at one Lambda of several factors: heads, then the tail with X and y.
#pragma once

#include "system/multi_factor/block_sums.hpp"

namespace lmmfast {

// On the heads: the panels L' (k rows each), the lower factors of their squares, and the rows of L
// for X and y. `tail` is a matrix of tail_order(), column-major, its lower triangle: the factor of
// tail and X, and the row of y before it is solved for.
struct Factor : HeadArrays {
  std::vector<double> tail;
  std::vector<Matrix> lambda;                    // by factor
  std::vector<std::vector<double>> lambda_rows;  // the same, row-major
};

// Into the memory of `factor`, which has the layout's sizes. Throws NumericalError.
void factorise(const Layout& layout, const BlockSums& a, const std::vector<Matrix>& lambda,
               int n_threads, Factor& factor);

}  // namespace lmmfast
