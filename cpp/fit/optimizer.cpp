#include "fit/optimizer.hpp"

#include <Eigen/Cholesky>
#include <Eigen/Eigenvalues>
#include <algorithm>
#include <cmath>
#include <limits>

namespace lmmfast {
namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();

// Of the model:
constexpr double kSafePivot = 1e-9;        // of Cholesky, relative to the largest curvature
constexpr double kFlat = 1e-6;             // negative curvature that rounding makes, relative
constexpr double kLeastCurvature = 1e-12;  // that is divided by, relative
constexpr double kSameRadius = 1e-10;      // relative: how well a step has the length wanted

// Of values and gradients:
constexpr double kNoise = 1e-10;  // differences never trusted, however small rounding is said to be
constexpr double kStalled = 1e-8;  // what a Newton step promises beyond it is not given up for it
constexpr double kLeastRounding = 1e-11;
constexpr double kSlow = 0.5;    // of the last decrement: no progress where it should be quadratic
constexpr double kBlind = 10.0;  // times the noise: gains that decide nothing
constexpr double kTinyStep = 1e-7;  // relative to x: over it the gradients differ by rounding

// Of the trust region (Moré & Sorensen 1983), in shares of what the model promises:
constexpr double kEnough = 1e-4;  // a gain for a step to be taken
constexpr double kPoor = 0.25;    // below it the radius shrinks …
constexpr double kShrink = 0.25;  // … to this share of the step
constexpr double kGood = 0.75;    // above it the radius grows, where the step went all the way …
constexpr double kAllTheWay = 0.9;
constexpr double kGrow = 2.5;         // … by this much
constexpr int kMaxRejections = 3;     // with one model, before what it has learnt is dropped
constexpr double kCollapsed = 1e-12;  // radii relative to 1 + |x| that lead nowhere

constexpr double kUnrelated =
    0.03;  // cosine of a step and what the Hessian misses: nothing to learn

// The quadratic model at one point. Where the Hessian is safely positive definite a Cholesky factor
// tells all; its eigenbasis is worked out only when it isn't, or when a step has to be cut short.
class Model {
 public:
  Model(const Vector& gradient, const Matrix& hessian)
      : gradient_(gradient), hessian_(hessian), cholesky_(hessian) {
    const auto pivots = cholesky_.matrixLLT().diagonal().array().abs2();
    convex_ = cholesky_.info() == Eigen::Success &&
              pivots.minCoeff() > kSafePivot * hessian.diagonal().maxCoeff();
    if (convex_) {
      newton_ = -cholesky_.solve(gradient);
      decrement_ = -gradient.dot(newton_);
    } else {
      decompose();
      convex_ = lambda_[0] >= -kFlat * lambda_.cwiseAbs().maxCoeff();
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
    floor_ = std::max(kLeastCurvature * lambda_.cwiseAbs().maxCoeff(),
                      std::numeric_limits<double>::min());
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
    for (int i = 0; i < 100 && high - low > kSameRadius * high; ++i) {
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
  if (std::abs(denominator) > kUnrelated * missing.norm() * s.norm())
    correction += missing * missing.transpose() / denominator;
}

class TrustRegion {
 public:
  TrustRegion(const Objective& objective, const OptimizerOptions& options)
      : objective_(objective), options_(options), learning_(!objective.exact_hessian) {}

  OptimizerSummary minimise(const Vector& start) {
    x_ = start;
    value_ = evaluate(x_);
    if (std::isfinite(value_)) {
      objective_.derivatives(gradient_, hessian_);
      correction_ = Matrix::Zero(x_.size(), x_.size());
      radius_ = options_.initial_radius;
      search();
      summary_.gradient = gradient_;
      summary_.hessian = hessian_ + correction_;
    }
    summary_.x = x_;
    summary_.value = value_;
    return std::move(summary_);
  }

 private:
  Index evaluations() const { return static_cast<Index>(summary_.value_log.size()); }
  bool may_evaluate() const { return evaluations() < options_.max_evaluations; }

  // Infinite where the function is not usable.
  double evaluate(const Vector& x) {
    double value = kInfinity;
    try {
      value = objective_.value(x);
    } catch (const NumericalError& error) {
      summary_.message = error.what();
    }
    summary_.x_log.push_back(x);
    summary_.value_log.push_back(value);
    return value;
  }

  void end(Termination termination, const char* message) {
    summary_.termination = termination;
    summary_.message = message;
  }

  void search() {
    bool moved = true;
    while (may_evaluate() || moved) {
      Model model(gradient_, hessian_ + correction_);
      if (moved) {
        const bool stalled = stalls(model);
        if (stalled && !correction_.isZero(0.0)) {
          forget();
          continue;
        }
        if (model.convex() && (model.decrement() <= options_.decrement || stalled))
          return end(Termination::Converged, "the gradient is zero");
        last_decrement_ = model.decrement();
      }
      moved = try_steps(model);
      if (moved) continue;
      correction_.setZero();  // a model that misled is not to be trusted in what it has learnt
      if (radius_ < kCollapsed * (1.0 + x_.norm()))
        return end(Termination::RadiusCollapsed,
                   "no step lowers the criterion, but its gradient is not zero");
    }
    end(Termination::MaxEvaluations, "the limit of evaluations was reached");
  }

  // Rounding in the gradient sets in before the tolerance on large problems: no progress there.
  bool stalls(const Model& model) const {
    const double rounding = std::clamp(objective_.rounding(), kLeastRounding, kStalled);
    return model.decrement() < rounding && model.decrement() > kSlow * last_decrement_;
  }

  // Perhaps what it has learnt last is rounding.
  void forget() {
    correction_.setZero();
    learning_ = false;
    last_decrement_ = kInfinity;
  }

  // Shorter and shorter ones, until one is taken.
  bool try_steps(Model& model) {
    for (int rejections = 0; rejections < kMaxRejections && may_evaluate(); ++rejections) {
      const Vector step = model.step(radius_);
      const double new_value = evaluate(x_ + step);
      if (!judge(step.norm(), model.promised(step), new_value)) continue;
      take(step, new_value);
      return true;
    }
    return false;
  }

  // Whether a step is to be taken; adapts the radius.
  bool judge(double length, double promised, double new_value) {
    // Differences below the rounding of the function decide nothing: there the gradient leads.
    const double noise =
        std::isfinite(new_value) ? std::max(objective_.rounding(), kNoise) : kNoise;
    const double gained = value_ - new_value;
    const bool blind = promised < noise && std::abs(gained) < kBlind * noise;
    const double ratio = blind ? 1.0 : gained / promised;
    if (!(ratio > kPoor))
      radius_ = kShrink * length;
    else if (ratio > kGood && length > kAllTheWay * radius_)
      radius_ *= kGrow;
    return gained > kEnough * promised || blind;
  }

  void take(const Vector& step, double new_value) {
    x_ += step;
    value_ = new_value;
    const Vector old_gradient = gradient_;
    const Matrix old_hessian = hessian_;
    objective_.derivatives(gradient_, hessian_);
    const double length = step.norm();
    if (!learning_ || length < kTinyStep * x_.norm()) return;
    if (length < options_.near * x_.norm())
      learn(correction_, 0.5 * (old_hessian + hessian_), step, gradient_ - old_gradient);
    else
      correction_.setZero();  // learnt elsewhere
  }

  const Objective& objective_;
  const OptimizerOptions& options_;
  OptimizerSummary summary_;
  Vector x_;
  double value_ = kInfinity;
  Vector gradient_;
  Matrix hessian_;
  Matrix correction_;  // what the Hessian misses, as far as it is learnt
  bool learning_;
  double radius_ = 0.0;
  double last_decrement_ = kInfinity;
};

}  // namespace

OptimizerSummary minimise(const Objective& objective, const Vector& start,
                          const OptimizerOptions& options) {
  return TrustRegion(objective, options).minimise(start);
}

}  // namespace lmmfast
