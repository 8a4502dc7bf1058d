// What a model gives at a theta that somebody else has found.
#pragma once

#include "criterion/criterion.hpp"

namespace lmmfast {

struct Evaluation {
  double criterion = 0.0;
  Vector gradient;
};

// The criterion and its gradient at a given theta.
Evaluation evaluate(const CrossProducts& a, const Vector& theta, Method method, int n_threads);

// How well theta satisfies what an optimum has: Sigma M = 0 and M positive semidefinite on what
// Sigma may become, M = d criterion / dSigma = Q - c Σ v v', Q = Σ_l [Z'QZ]_ll. In units of Q, in
// which both know no units of the data; the worst of all terms.
struct Optimality {
  double stationarity = 0.0;  // |Λ'MΛ| / max(1, tr(Λ'QΛ))
  // The least eigenvalue of M relative to Q: no variance can grow where it is not negative. NaN
  // where it is not known, which is at a singular Lambda of several factors with many effects.
  double multiplier = 0.0;
};

Optimality optimality(const CrossProducts& a, const Vector& theta, Method method, int n_threads);

// Var(b_l | y, beta, theta) per factor, n_levels x (k k), at a fitted theta and sigma.
std::vector<RowMatrix> conditional_covariances(const CrossProducts& a, const Vector& theta,
                                               double sigma, int n_threads);

}  // namespace lmmfast
