// Where a fit can move: directions in x = (sigma², vech Sigma) that keep the rank of Sigma, and
// what the curvature of that surface adds to the Hessian.
#pragma once

#include "fit/fitter.hpp"

namespace lmmfast {

struct Tangent {
  Matrix directions;  // (1 + coordinates) x dimension; sigma² first
  Matrix curvature;   // dimension x dimension
};

// m: the gradient of the criterion in Sigma, by factor.
Tangent tangent(const Optimum& optimum, const std::vector<Coordinate>& coordinates,
                const std::vector<Matrix>& m);

}  // namespace lmmfast
