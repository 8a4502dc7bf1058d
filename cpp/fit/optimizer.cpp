#include "fit/optimizer.hpp"

#include <Eigen/Cholesky>
#include <Eigen/Eigenvalues>
#include <algorithm>
#include <cmath>
#include <limits>

namespace lmmfast {
namespace {

// Differences of the function that are never trusted, however small its rounding is said to be.
constexpr double kNoise = 1e-10;

// What a Newton step promises beyond this is not given up for rounding.
constexpr double kStalled = 1e-8;

// The quadratic model at one point. Where the Hessian is safely positive definite a Cholesky factor
// tells all; its eigenbasis is worked out only when it isn't, or when a step has to be cut short.
class Model {
 public:
  Model(const Vector& gradient, const Matrix& hessian)
      : gradient_(gradient), hessian_(hessian), cholesky_(hessian) {
    const auto pivots = cholesky_.matrixLLT().diagonal().array().abs2();
    convex_ = cholesky_.info() == Eigen::Success &&
              pivots.minCoeff() > 1e-9 * hessian.diagonal().maxCoeff();
    if (convex_) {
      newton_ = -cholesky_.solve(gradient);
      decrement_ = -gradient.dot(newton_);
    } else {
      decompose();
      convex_ = lambda_[0] >= -1e-6 * lambda_.cwiseAbs().maxCoeff();
      decrement_ = (g_.array().square() / lambda_.array().abs().max(floor_)).sum();
    }
  }

  bool convex() const { return convex_; }

  // g'|B|^-1 g: twice what a Newton step promises.
  double decrement() const { return decrement_; }

  // The minimiser of the model in the ball of the given radius.
  Vector step(double radius) {
    if (newton_.size() > 0 && newton_.norm() <= radius) return newton_;
    if (lambda_.size() == 0) decompose();
    return basis_ * constrained_step(radius);
  }

  double promised(const Vector& step) const {
    return -(gradient_.dot(step) + 0.5 * step.dot(hessian_ * step));
  }

 private:
  void decompose() {
    const Eigen::SelfAdjointEigenSolver<Matrix> eigen(hessian_);
    lambda_ = eigen.eigenvalues();
    basis_ = eigen.eigenvectors();
    g_ = basis_.transpose() * gradient_;
    floor_ = std::max(1e-12 * lambda_.cwiseAbs().maxCoeff(), std::numeric_limits<double>::min());
  }

  Vector shifted_step(double shift) const {
    return -(g_.array() / (lambda_.array() + shift).max(floor_)).matrix();
  }

  // |(B + shift)^-1 g| falls in shift from its pole at -lambda_0: bisect for the radius.
  Vector constrained_step(double radius) const {
    double low = std::max(0.0, -lambda_[0]);
    Vector s = shifted_step(low);
    if (s.norm() <= radius) {
      // The hard case: the rest of the way goes along the direction of least curvature.
      if (lambda_[0] < 0.0) {
        const double room = radius * radius - s.squaredNorm() + s[0] * s[0];
        s[0] = std::copysign(std::sqrt(std::max(room, 0.0)), s[0] != 0.0 ? s[0] : 1.0);
      }
      return s;
    }
    double high = low + g_.norm() / radius + floor_;
    while (shifted_step(high).norm() > radius) high *= 2.0;
    for (int i = 0; i < 100 && high - low > 1e-10 * high; ++i) {
      const double middle = 0.5 * (low + high);
      (shifted_step(middle).norm() > radius ? low : high) = middle;
    }
    return shifted_step(high);
  }

  const Vector& gradient_;
  const Matrix hessian_;
  Eigen::LLT<Matrix> cholesky_;
  bool convex_ = false;
  double decrement_ = 0.0;
  Vector newton_;  // empty unless the Cholesky factor is good
  Vector lambda_, g_;
  Matrix basis_;
  double floor_ = 0.0;
};

// Adds to `correction` so that (hessian + correction) s = y; skipped where that would take more
// than thirty times what is missing along s.
void learn(Matrix& correction, const Matrix& hessian, const Vector& s, const Vector& y) {
  const Vector missing = y - (hessian + correction) * s;
  const double denominator = missing.dot(s);
  if (std::abs(denominator) > 0.03 * missing.norm() * s.norm())
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
  const auto evaluations = [&] { return static_cast<Index>(summary.value_log.size()); };
  summary.termination = Termination::MaxEvaluations;
  bool learning = !objective.exact_hessian;
  bool accepted = true;
  while (evaluations() < options.max_evaluations || accepted) {
    Model model(gradient, hessian + correction);
    if (accepted) {
      const double decrement = model.decrement();
      // Rounding in the gradient sets in before the tolerance on large problems: no progress there.
      const double rounding = std::clamp(objective.rounding(), 1e-11, kStalled);
      const bool stalled = decrement < rounding && decrement > 0.5 * last_decrement;
      if (stalled && !correction.isZero(0.0)) {  // perhaps what it has learnt last is rounding
        correction.setZero();
        learning = false;
        last_decrement = std::numeric_limits<double>::infinity();
        continue;
      }
      if (model.convex() && (decrement <= options.decrement || stalled)) {
        summary.termination = Termination::Converged;
        summary.message = "the gradient is zero";
        break;
      }
      last_decrement = decrement;
    }
    int rejections = 0;
    accepted = false;
    while (!accepted && rejections < 3 && evaluations() < options.max_evaluations) {
      const Vector step = model.step(radius);
      const double promised = model.promised(step);
      const double length = step.norm();
      const double new_value = evaluate(x + step);
      // Differences below the rounding of the function decide nothing: there the gradient leads.
      const double noise =
          std::isfinite(new_value) ? std::max(objective.rounding(), kNoise) : kNoise;
      const double gained = value - new_value;
      const bool blind = promised < noise && std::abs(gained) < 10.0 * noise;
      accepted = gained > 1e-4 * promised || blind;
      const double ratio = blind ? 1.0 : gained / promised;
      if (!(ratio > 0.25))
        radius = 0.25 * length;
      else if (ratio > 0.75 && length > 0.9 * radius)
        radius *= 2.5;
      if (!accepted) {
        ++rejections;
        continue;
      }
      x += step;
      value = new_value;
      const Vector old_gradient = gradient;
      const Matrix old_hessian = hessian;
      objective.derivatives(gradient, hessian);
      // Over a tiny step the gradients differ by rounding.
      if (!learning || length < 1e-7 * x.norm()) continue;
      if (length < options.near * x.norm())
        learn(correction, 0.5 * (old_hessian + hessian), step, gradient - old_gradient);
      else
        correction.setZero();  // learnt elsewhere
    }
    if (accepted) continue;
    correction.setZero();  // a model that misled is not to be trusted in what it has learnt
    if (radius < 1e-12 * (1.0 + x.norm())) {
      summary.termination = Termination::RadiusCollapsed;
      summary.message = "no step lowers the criterion, but its gradient is not zero";
      break;
    }
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
