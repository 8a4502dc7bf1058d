// From cross-products to a fitted model: start, optimise, put to zero what is zero, report.
#pragma once

#include <functional>
#include <utility>

#include "criterion.hpp"

namespace lmmfast {

struct FitOptions {
  Method method = Method::REML;
  Vector start;  // theta in the user's units; empty: a moment estimate
  Index max_evaluations = 200;
  int n_threads = 1;
  std::function<void()> check_interrupt;  // called between evaluations
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
