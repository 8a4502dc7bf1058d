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

// Var(b_l | y, beta, theta) per factor, n_levels x (k k), at a fitted theta and sigma.
std::vector<RowMatrix> conditional_covariances(const CrossProducts& a, const Vector& theta,
                                               double sigma, int n_threads);

}  // namespace lmmfast
