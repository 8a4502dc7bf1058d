// The mode of a log density and its curvature there: BFGS, then differences of the gradient.
#pragma once

#include <functional>

#include "base/types.hpp"

namespace lmmfast {

struct Mode {
  Vector x;
  double value = 0.0;
  Matrix covariance;  // inverse of minus the second derivatives, made positive definite
  bool converged = false;
  Index n_evaluations = 0;
};

// The value, -infinity where there is none, and the gradient.
using LogDensity = std::function<double(const Vector& x, Vector& gradient)>;

// Throws NumericalError where the density has no value at the start.
Mode find_mode(const LogDensity& density, const Vector& start);

}  // namespace lmmfast
