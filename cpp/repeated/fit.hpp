// The fit of repeated measures: start, search, report in the user's units.
//
// The search is that of fit/optimizer.hpp in psi over the sizes of its start. Far from the optimum
// the Hessian is the expected one, whose step is exact for complete data where Sigma is linear in
// psi; near it the exact one. A psi without a positive definite Sigma is not usable: the criterion
// keeps away from these, so that there are no bounds to be found at.
#pragma once

#include <functional>
#include <string>

#include "fit/status.hpp"
#include "repeated/criterion.hpp"

namespace lmmfast {

struct RepeatedOptions {
  Method method = Method::REML;
  Vector start;  // psi; empty: moments
  Index max_evaluations = 200;
  int n_threads = 1;
  std::function<void()> check_interrupt;
};

struct RepeatedFit {
  Vector psi, gradient;  // by group, one after another
  Matrix hessian;        // of the criterion in psi
  double criterion = 0.0;
  Vector beta;                    // p, NaN where dropped
  Matrix cov_beta;                // Phi
  std::vector<Matrix> cov_slope;  // dPhi / dpsi_a
  Status status = Status::NumericalFailure;
  std::string message;
  RowMatrix psi_log;
  Vector criterion_log;
};

RepeatedFit fit_repeated(const Units& units, const Kind& kind, const RepeatedOptions& options);

// The criterion and its derivatives at any psi.
struct RepeatedEvaluation {
  double criterion = 0.0;
  Vector gradient;
  Matrix expected, hessian;
};
RepeatedEvaluation evaluate_repeated(const Units& units, const Kind& kind, Method method,
                                     const Vector& psi, int n_threads);

// Phi + 2 Phi (sum_ab W_ab (Q_ab - P_a Phi P_b - R_ab / 4) - sum_a kappa_a R_a / 4) Phi, the
// adjusted covariance of beta (Kenward & Roger 1997, Biometrics 53:983). R_ab, of second
// derivatives, where `second`; kappa are what second derivatives have beyond those in psi in other
// parameters. slopes: dPhi / dpsi_a, as of a fit.
Matrix kenward_roger(const Units& units, const Kind& kind, Method method, const Vector& psi,
                     const std::vector<Matrix>& slopes, const Matrix& W, bool second,
                     const Vector& kappa, int n_threads);

}  // namespace lmmfast
