// From cross-products to a fitted model: start, optimise, put to zero what is zero, report.
#pragma once

#include <functional>
#include <utility>

#include "criterion/criterion.hpp"
#include "fit/status.hpp"

namespace lmmfast {

struct FitOptions {
  Method method = Method::REML;
  Vector start;  // theta in the user's units; empty: a moment estimate
  Index max_evaluations = 200;
  int n_threads = 1;
  std::function<void()> check_interrupt;  // called between evaluations
  bool keep_log = true;                   // theta_log and criterion_log
  bool modes = true;                      // b
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
};

Fit fit(const CrossProducts& a, const FitOptions& options);

// Whether the variances that belong to a fit are numbers: sigma², those of beta, those of random
// effects. Their square roots may be where these are not.
bool variances_in_range(const Fit& fit);

// Where a fit has ended, for what is computed from there: in the scaled coordinates, without the
// columns of X that were dropped. There is none after a numerical failure.
struct Optimum {
  Criterion& criterion;            // its last value was at theta
  const Derivatives& derivatives;  // at theta
  const Vector& theta;
  const std::vector<Index>& free;     // entries of theta that are not held at zero
  const std::vector<Index>& dropped;  // columns of X as the user has them
};

class Fitter;

// Fits one model to one response after another.
class Refitter {
 public:
  // Throws as fit() does where the model cannot be fitted to any response.
  Refitter(CrossProducts a, const FitOptions& options);
  ~Refitter();

  // Whether X has full rank and all variances are identified: else only fit() will do.
  bool reusable() const;
  // What depends on y may be changed: scaling.c, scaling.sy, the last rows and columns of xyxy, the
  // last columns of zxy.
  CrossProducts& products() { return a_; }
  Fit fit();
  Optimum optimum();  // of the last fit

 private:
  CrossProducts a_;
  FitOptions options_;
  std::unique_ptr<Fitter> fitter_;
};

struct Evaluation {
  double criterion = 0.0;
  Vector gradient;
};

// The criterion and its gradient at a given theta.
Evaluation evaluate(const CrossProducts& a, const Vector& theta, Method method, int n_threads);

// Var(b_l | y, beta, theta) per factor, n_levels x (k k), at a fitted theta and sigma.
std::vector<RowMatrix> conditional_covariances(const CrossProducts& a, const Vector& theta,
                                               double sigma, int n_threads);

}  // namespace lmmfast
