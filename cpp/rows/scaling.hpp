// The change of coordinates under which cross-products keep their digits.
//
//   X = X' Tx        Tx upper triangular: centring (when the model has an intercept), power-of-two
//                    scales, and orthogonalisation where columns are nearly dependent
//   y = sy (y' + X' c)         c: a pilot fit of y on X
//   Z_t = Z'_t Tz_t  Tz_t upper triangular: orthogonalisation and scales, as far as the covariance
//                    structure allows (Sigma' = Tz Sigma Tz')
//
// Any values are legal; good ones come from a sample of the rows (the pilot). Entries of Tz are
// short binary fractions, so sums over short data stay exact and equal levels stay bitwise equal.
#pragma once

#include "rows/design.hpp"

namespace lmmfast {

struct Scaling {
  std::vector<Index> order;  // X' column j belongs to X column order[j]: the intercept comes first
  Matrix Tx;                 // p x p
  Vector c;                  // p, coefficients of y / sy on X'
  double sy = 1.0;           // a power of two
  std::vector<Matrix> Tz;    // per term, k x k
};

// The power of two nearest to x; 1 where x is not positive and finite.
double power_of_two(double x);

Scaling pilot_scaling(const Design& design, const std::vector<Term>& terms);

// Relative size of the part of a column that the columns before it do not span, below which the
// column counts as dependent.
inline constexpr double kRankTolerance = 1e-10;

}  // namespace lmmfast
