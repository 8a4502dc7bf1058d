// The profiled criterion of a linear mixed model: what ML and REML minimise over Lambda.
//
// With log|H|, X' H^-1 X and r2 = y' P y of a system,
//   deviance        log|H| + n (1 + log(2 pi r2 / n))
//   REML criterion  log|H| + log|X' H^-1 X| + (n - p) (1 + log(2 pi r2 / (n - p)))
// (Bates, Maechler, Bolker & Walker 2015, J. Stat. Softw. 67(1), eqs. 34 and 41).
#pragma once

#include <memory>
#include <optional>

#include "system/system.hpp"

namespace lmmfast {

enum class Method { ML, REML };

class Criterion {
 public:
  Criterion(const CrossProducts& a, Method method, int n_threads);

  Method method() const { return method_; }
  double degrees() const { return profile_.nu; }  // nu: n - p or n
  const Profile& profile() const { return profile_; }
  bool exact_curvature() const { return system_->exact_curvature(); }

  // See System: other sums of the same pattern.
  void load(const CrossProducts& a, Changed changed = Changed::Everything);

  // Factorises at Lambda and returns the criterion. Throws NumericalError.
  double value(const std::vector<Matrix>& lambda);

  // At the Lambda of value(), which must have returned one since the last load: else
  // std::logic_error.

  // What else the factorisation gives.
  System& system() { return *system_; }
  const std::vector<Coordinate>& coordinates() const { return system_->coordinates(); }
  const Solution& solution() const { return system_->solution(); }
  void differentiate(Derivatives& out) { system_->differentiate(profile_, out); }
  // All but the curvature, which stays the one given, of a Lambda nearby.
  void first_derivatives(const Matrix& curvature, Derivatives& out) {
    system_->first_derivatives(profile_, curvature, out);
  }
  // Total over residual sum of squares: r2 is what is left of y'y after a subtraction, and loses as
  // many digits as this has.
  double cancellation() const;
  // A bound of the rounding error of the criterion.
  double rounding() const;

 private:
  std::unique_ptr<System> system_;
  Method method_;
  Profile profile_;
  std::optional<double> value_;
};

// Second derivatives in (sigma², Sigma), times sigma⁴, from their part `own` in Sigma: `single` has
// the traces or forms of one derivative of H each, x is vech Sigma / sigma² and `total` nu.
Matrix with_sigma2(const Matrix& own, const Vector& single, double total, const Vector& x);

}  // namespace lmmfast
