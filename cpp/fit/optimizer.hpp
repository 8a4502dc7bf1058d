// A trust-region minimiser of a smooth function with gradient and (approximate) Hessian.
//
// The model is g's + s'Bs/2, minimised exactly within the radius in the eigenbasis of B, so that
// saddles are left along negative curvature (Moré & Sorensen 1983, SIAM J. Sci. Stat. Comput.
// 4:553). Where the Hessian is approximate, what it misses is learnt from the gradients by
// symmetric rank-one updates (as Dennis, Gay & Welsch 1981, ACM TOMS 7:348, do for least squares),
// which makes the convergence superlinear. A difference of gradients is set against the mean of the
// Hessians at both ends: the trapezoidal rule, an error of third order in the step where the
// Hessian at one end leaves one of second. Knows no statistics.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "base/types.hpp"

namespace lmmfast {

struct Objective {
  // f(x); NumericalError means that x is not usable.
  std::function<double(const Vector& x)> value;
  // Gradient and Hessian at the x of the last call of value().
  std::function<void(Vector& gradient, Matrix& hessian)> derivatives;
  // How far rounding may move the last value of f.
  std::function<double()> rounding;
  bool exact_hessian = true;
};

struct OptimizerOptions {
  Index max_evaluations = 200;
  // Converged when a Newton step promises less than this of the function: g'B^-1 g.
  double decrement = 1e-15;
  double initial_radius = 1.0;
  // Steps shorter than this share of x stay where what the Hessian misses is about the same.
  double near = 0.2;
};

enum class Termination { Converged, MaxEvaluations, RadiusCollapsed, NumericalFailure };

struct OptimizerSummary {
  Vector x;
  double value = 0.0;
  Vector gradient;
  Matrix hessian;
  Termination termination = Termination::NumericalFailure;
  std::string message;
  std::vector<Vector> x_log;
  std::vector<double> value_log;
};

OptimizerSummary minimise(const Objective& objective, const Vector& start,
                          const OptimizerOptions& options);

}  // namespace lmmfast
