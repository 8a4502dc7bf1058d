// Scores Z'Py and products with Z'PZ of several factors: products with A and forward solves.
#pragma once

#include "system/multi_factor/effects.hpp"

namespace lmmfast {

// A coordinate of Sigma, for one that knows its factor: the entry (row, col) of its block.
struct FactorCoordinate {
  Index index, row, col;
};

// Coordinates of Sigma by factor.
std::vector<std::vector<FactorCoordinate>> by_factor(const std::vector<Coordinate>& coordinates,
                                                     Index n_factors);

struct Scores {
  Scores(const Layout& layout, Index n_coordinates);

  RowMatrix v;                 // Z'Py by scalar, one column
  RowMatrix w;                 // by scalar E_i v, E_i the derivative of Sigma by its coordinate i
  std::vector<Matrix> vv, vu;  // Σ v v' and Σ v u' over the levels, by factor
};

void find_scores(const Layout& layout, const BlockSums& a, const Effects& effects,
                 const Vector& beta, const std::vector<std::vector<FactorCoordinate>>& coordinates,
                 int n_threads, Scores& scores);

// w'Z'PZ w = w'Z'WZ w - c'c with c = L^-1 [Λ'Z'WZ w; X'WZ w] for w by scalar; w'Z'H^-1Z w without
// the rows of X. For the w of Scores and P it is y'P H_i P H_j P y for every pair of Sigma
// coordinates. `c` is scratch.
Matrix marginal_products(const Layout& layout, const BlockSums& a, const Factor& factor,
                         const RowMatrix& w, Precision precision, int n_threads, RowMatrix& c);

}  // namespace lmmfast
