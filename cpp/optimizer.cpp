#include "optimizer.hpp"

#include <Eigen/Eigenvalues>
#include <cmath>
#include <limits>

namespace lmmfast {
namespace {

// The quadratic model at one point, in the eigenbasis of its Hessian.
class Model {
 public:
  Model(const Vector& gradient, const Matrix& hessian) : eigen_(hessian) {
    g_ = eigen_.eigenvectors().transpose() * gradient;
    const Vector& lambda = eigen_.eigenvalues();
    const double largest = lambda.cwiseAbs().maxCoeff();
    floor_ = std::max(1e-12 * largest, std::numeric_limits<double>::min());
  }

  // g'|B|^-1 g: twice what a Newton step promises.
  double decrement() const {
    return (g_.array().square() / eigen_.eigenvalues().array().abs().max(floor_)).sum();
  }

  bool convex() const {
    return eigen_.eigenvalues()[0] > -1e-6 * eigen_.eigenvalues().cwiseAbs().maxCoeff();
  }

  // The minimiser of the model in the ball of the given radius.
  Vector step(double radius) const {
    const Vector& lambda = eigen_.eigenvalues();
    if (lambda[0] > floor_) {
      const Vector newton = -(g_.array() / lambda.array()).matrix();
      if (newton.norm() <= radius) return eigen_.eigenvectors() * newton;
    }
    // |(B + shift)^-1 g| falls in shift from its pole at -lambda_0: bisect for the radius.
    const double least = std::max(0.0, -lambda[0]) + floor_;
    auto length = [&](double shift) {
      return (g_.array() / (lambda.array() + shift).max(floor_)).matrix().norm();
    };
    double low = least;
    double high = least + g_.norm() / radius + floor_;
    while (length(high) > radius) high *= 2.0;
    Vector s;
    if (length(low) <= radius) {
      // Hard case (or a flat model): fill up with the direction of least curvature.
      s = -(g_.array() / (lambda.array() + low).max(floor_)).matrix();
      if (lambda[0] < 0.0) {
        const double room = radius * radius - s.squaredNorm() + s[0] * s[0];
        s[0] = std::copysign(std::sqrt(std::max(room, 0.0)), s[0] != 0.0 ? s[0] : 1.0);
      }
    } else {
      for (int i = 0; i < 100 && high - low > 1e-10 * high; ++i) {
        const double middle = 0.5 * (low + high);
        (length(middle) > radius ? low : high) = middle;
      }
      s = -(g_.array() / (lambda.array() + high).max(floor_)).matrix();
    }
    return eigen_.eigenvectors() * s;
  }

 private:
  Eigen::SelfAdjointEigenSolver<Matrix> eigen_;
  Vector g_;
  double floor_ = 0.0;
};

// Adds to `correction` so that (hessian + correction) s = y; skipped where that would be unstable.
void learn(Matrix& correction, const Matrix& hessian, const Vector& s, const Vector& y) {
  const Vector missing = y - (hessian + correction) * s;
  const double denominator = missing.dot(s);
  if (std::abs(denominator) > 1e-8 * missing.norm() * s.norm())
    correction += missing * missing.transpose() / denominator;
}

}  // namespace

OptimizerSummary minimise(const Objective& objective, const Vector& start,
                          const OptimizerOptions& options) {
  OptimizerSummary summary;
  auto evaluate = [&](const Vector& x) {
    double value = std::numeric_limits<double>::infinity();
    try {
      value = objective.value(x);
    } catch (const NumericalError& error) {
      summary.message = error.what();
    }
    summary.x_log.push_back(x);
    summary.value_log.push_back(value);
    return value;
  };

  Vector x = start;
  double value = evaluate(x);
  if (!std::isfinite(value)) {
    summary.x = x;
    summary.value = value;
    return summary;
  }
  Vector gradient;
  Matrix hessian;
  objective.derivatives(gradient, hessian);
  Matrix correction = Matrix::Zero(x.size(), x.size());
  double radius = options.initial_radius;
  double last_decrement = std::numeric_limits<double>::infinity();
  summary.termination = Termination::MaxEvaluations;
  while (static_cast<Index>(summary.value_log.size()) <= options.max_evaluations) {
    const Model model(gradient, hessian + correction);
    const double decrement = model.decrement();
    // Rounding in the gradient sets in before the tolerance on large problems: no progress there.
    const bool stalled = decrement < 1e-11 && decrement > 0.9 * last_decrement;
    if (model.convex() && (decrement <= options.decrement || stalled)) {
      summary.termination = Termination::Converged;
      summary.message = "the gradient is zero";
      break;
    }
    last_decrement = decrement;
    bool accepted = false;
    while (!accepted && static_cast<Index>(summary.value_log.size()) < options.max_evaluations) {
      const Vector step = model.step(radius);
      const double promised = -(gradient.dot(step) + 0.5 * step.dot((hessian + correction) * step));
      const double length = step.norm();
      const double new_value = evaluate(x + step);
      // Differences below the rounding of the function decide nothing.
      const double noise = objective.rounding();
      const double gained = value - new_value;
      accepted = gained > 1e-4 * promised || (promised < noise && std::abs(gained) < noise);
      const double ratio = promised < noise ? 1.0 : gained / promised;
      if (!(ratio > 0.25))
        radius = 0.25 * length;
      else if (ratio > 0.75 && length > 0.9 * radius)
        radius *= 2.5;
      if (accepted) {
        x += step;
        value = new_value;
        const Vector old_gradient = gradient;
        objective.derivatives(gradient, hessian);
        if (!objective.exact_hessian) learn(correction, hessian, step, gradient - old_gradient);
      } else if (radius < 1e-12 * (1.0 + x.norm())) {
        summary.termination = Termination::RadiusCollapsed;
        summary.message = "no step lowers the criterion, but its gradient is not zero";
        break;
      }
    }
    if (!accepted) break;
  }
  if (summary.termination == Termination::MaxEvaluations)
    summary.message = "the limit of evaluations was reached";
  summary.x = x;
  summary.value = value;
  summary.gradient = gradient;
  summary.hessian = hessian + correction;
  return summary;
}

}  // namespace lmmfast
