// The profiled criterion of a linear mixed model: what ML and REML minimise over Lambda.
//
// With log|H|, X' H^-1 X and r2 = y' P y of a system,
//   deviance        log|H| + n (1 + log(2 pi r2 / n))
//   REML criterion  log|H| + log|X' H^-1 X| + (n - p) (1 + log(2 pi r2 / (n - p)))
// (Bates, Maechler, Bolker & Walker 2015, J. Stat. Softw. 67(1), eqs. 34 and 41).
#pragma once

#include <memory>

#include "system/system.hpp"

namespace lmmfast {

enum class Method { ML, REML };

class Criterion {
 public:
  Criterion(const CrossProducts& a, Method method, int n_threads);

  Method method() const { return method_; }
  double degrees() const { return profile_.nu; }  // nu: n - p or n
  const Profile& profile() const { return profile_; }

  // Factorises at Lambda and returns the criterion.
  double value(const std::vector<Matrix>& lambda);

  // The rest is at the Lambda of the last call of value().

  // What else the factorisation gives.
  System& system() { return *system_; }
  const Solution& solution() const { return system_->solution(); }
  void differentiate(Derivatives& out) { system_->differentiate(profile_, out); }
  // All but the curvature, which may stay that of an earlier call, which must be there.
  void first_derivatives(Derivatives& out) { system_->first_derivatives(profile_, out); }
  // Total over residual sum of squares: r2 is what is left of y'y after a subtraction, and loses as
  // many digits as this has.
  double cancellation() const;
  // A bound of the rounding error of the criterion.
  double rounding() const;

 private:
  std::unique_ptr<System> system_;
  Method method_;
  Profile profile_;
  double value_ = 0.0;
};

}  // namespace lmmfast
