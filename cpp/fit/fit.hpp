// From cross-products to a fitted model: start, optimise, put to zero what is zero, report.
#pragma once

#include <functional>
#include <utility>

#include "criterion/criterion.hpp"
#include "fit/status.hpp"

namespace lmmfast {

struct FitOptions {
  Method method = Method::REML;
  Vector start;        // theta in the user's units; empty: a moment estimate
  bool search = true;  // or the fit is what the start gives, and not converged
  Index max_evaluations = 200;
  int n_threads = 1;
  std::function<void()> check_interrupt;  // called between evaluations
  bool keep_log = true;                   // theta_log and criterion_log
  bool modes = true;                      // b
};

// The slopes of columns of X within the levels of a grouping factor and between them, with standard
// errors, at the variances of a fit; see between_within.hpp.
struct BetweenWithin {
  Index factor = 0;
  std::vector<Index> columns;  // of X: those that vary both ways
  Vector within, within_se, between, between_se;
  Vector z;                // of each difference, over its standard error
  double statistic = 0.0;  // of all differences together: a chi² with columns.size() degrees
  double p_value = 1.0;
};

struct Fit {
  Vector theta;     // NaN where not identified
  Vector gradient;  // of the criterion with respect to theta
  double criterion = 0.0;
  double sigma = 0.0;
  double pwrss = 0.0;        // r2, the penalised residual sum of squares
  double logdet_h = 0.0;     // log|Λ'Z'WZΛ + I|
  Vector beta;               // NaN for dropped columns
  Matrix cov_beta;           // NaN for dropped columns and where not identified
  std::vector<RowMatrix> b;  // per term, n_levels x k
  Status status = Status::NumericalFailure;
  std::string message;
  Index n_evaluations = 0;
  RowMatrix theta_log;  // evaluations x theta, user's units
  Vector criterion_log;
  std::vector<Index> dropped;                         // columns of X
  std::vector<std::pair<Index, Index>> unidentified;  // (term, column)
  std::vector<BetweenWithin>
      between_within;  // of factors with an intercept, where columns have both
};

Fit fit(const CrossProducts& a, const FitOptions& options);

// Whether the variances that belong to a fit are numbers: sigma², those of beta, those of random
// effects. Their square roots may be where these are not.
bool variances_in_range(const Fit& fit);

}  // namespace lmmfast
