#include "posterior/mode.hpp"

#include <Eigen/Eigenvalues>
#include <algorithm>
#include <cmath>

namespace lmmfast {
namespace {

constexpr Index kMostEvaluations = 500;
constexpr double kLongestStep = 2.0;  // in any coordinate; they are logarithms
constexpr double kDecrement = 1e-9;   // of the log density, at which the mode is good enough

// Positive definite, from the curvature: directions that are flat or convex get the variance 1e2.
Matrix covariance_of(const Matrix& curvature) {
  const Eigen::SelfAdjointEigenSolver<Matrix> eigen(curvature);
  const Vector variance = eigen.eigenvalues().array().max(1e-2).inverse();
  return eigen.eigenvectors() * variance.asDiagonal() * eigen.eigenvectors().transpose();
}

}  // namespace

Mode find_mode(const LogDensity& density, const Vector& start) {
  const Index d = start.size();
  Mode mode;
  mode.x = start;
  Vector gradient(d);
  mode.value = density(mode.x, gradient);
  mode.n_evaluations = 1;
  if (!std::isfinite(mode.value))
    throw NumericalError("the posterior density has no value where the search for its mode starts");
  Matrix inverse = Matrix::Identity(d, d);
  bool fresh = true;
  while (mode.n_evaluations < kMostEvaluations) {
    Vector step = inverse * gradient;
    const double longest = step.cwiseAbs().maxCoeff();
    if (longest > kLongestStep) step *= kLongestStep / longest;
    const double promised = gradient.dot(step);
    if (promised < kDecrement) {
      mode.converged = true;
      break;
    }
    Vector x, g(d);
    double value = 0.0;
    double t = 1.0;
    for (; t > 1e-8; t *= 0.3) {
      x = mode.x + t * step;
      value = density(x, g);
      ++mode.n_evaluations;
      if (value >= mode.value + 1e-4 * t * promised) break;
    }
    if (t <= 1e-8) {
      mode.converged = promised < 1e-4;
      if (fresh) break;
      inverse.setIdentity();
      fresh = true;
      continue;
    }
    const Vector s = x - mode.x;
    const Vector y = gradient - g;
    const double sy = s.dot(y);
    if (sy > 1e-12 * s.norm() * y.norm()) {
      if (fresh) inverse *= sy / y.squaredNorm();
      fresh = false;
      const Vector Hy = inverse * y;
      inverse += (1.0 + y.dot(Hy) / sy) / sy * s * s.transpose() -
                 (Hy * s.transpose() + s * Hy.transpose()) / sy;
    }
    mode.x = x;
    mode.value = value;
    gradient = g;
  }
  Matrix curvature(d, d);
  constexpr double kStep = 1e-3;
  for (Index i = 0; i < d; ++i) {
    Vector ahead(d), behind(d);
    const Vector step = kStep * Vector::Unit(d, i);
    density(mode.x + step, ahead);
    density(mode.x - step, behind);
    curvature.col(i) = (behind - ahead) / (2.0 * kStep);
  }
  mode.n_evaluations += 2 * d;
  if (!curvature.allFinite()) throw NumericalError("the posterior density has no curvature");
  mode.covariance = covariance_of(0.5 * (curvature + curvature.transpose()));
  return mode;
}

}  // namespace lmmfast
