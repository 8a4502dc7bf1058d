// The density of the variance parameters given y, fixed and random effects integrated out.
//
// With beta ~ N(m, S), P = S^-1 and V = sigma² H,
//   -2 log p(y | Sigma, sigma) = n log 2 pi + log|V| + log|S| + log|P + X'V^-1X|
//                                + |y - X b|²_{V^-1} + (b - m)'P(b - m),
//   b = (P + X'V^-1X)^-1 (X'V^-1y + P m),
// the mean of beta given the variances. Where the prior is flat its log|S| and its share of n log
// 2 pi are left out. Everything follows from a System's factorisation.
#pragma once

#include <memory>

#include "posterior/coordinates.hpp"
#include "system/system.hpp"

namespace lmmfast {

// beta given the variance parameters: N(mean, half half'), in the user's units and order.
struct FixedGiven {
  Vector mean;
  Matrix half;
};

class PosteriorDensity {
 public:
  // `a` has full rank and, like the priors, lives as long as this.
  PosteriorDensity(const CrossProducts& a, const Priors& priors, int n_threads);

  const PosteriorCoordinates& coordinates() const { return coordinates_; }
  const CrossProducts& products() const { return a_; }
  Index size() const { return coordinates_.size(); }

  // log p(y, z), -infinity where numbers fail.
  double value(const Vector& z);
  double value(const Vector& z, Vector& gradient);
  // log p(y | z) alone.
  double log_likelihood(const Vector& z);

  // At the z of the last value(), which was finite:
  FixedGiven fixed();
  // Z'H^-1(y - X beta) / sy for this beta (the user's), by factor.
  LevelBlocks scores_at(const Vector& beta);
  // The mean of b given this beta, by factor, in the user's units.
  LevelBlocks effects_mean(const Vector& beta);
  // b - E(b | beta) for standard normal deviates of the same shape, in the user's units.
  LevelBlocks effects_deviations(const LevelBlocks& deviates);
  // d E(b | beta) / d beta', level blocks k x p, in the user's units; beta in the user's order.
  LevelBlocks effects_slopes();
  // Var(b_l | beta), level blocks k x k, in the user's units.
  LevelBlocks effects_covariances();
  const Natural& natural() const { return natural_; }

 private:
  bool factorise(const Vector& z);
  double gaussian();
  void gradient_of_gaussian(const Vector& z, Vector& gradient);
  LevelBlocks in_user_units(LevelBlocks blocks, double unit) const;

  const CrossProducts& a_;
  const Priors& priors_;
  const PosteriorCoordinates coordinates_;
  std::unique_ptr<System> system_;
  std::vector<Matrix> Tz_;  // of all terms of each factor
  Matrix rows_;             // the prior's rows, against beta of the scaled coordinates
  Vector rows_at_zero_;     // rows beta where that is zero, less the prior's mean
  double constant_ = 0.0;

  // At the present z:
  Natural natural_;
  double sigma_ = 0.0;  // in units of sy
  Vector precision_;    // of the prior's rows
  Matrix L_;            // L L' = P + X'V^-1X, scaled coordinates
  Vector shift_;        // b less the generalised least squares estimate
  Vector prior_residual_;
  double residual_ = 0.0;  // |y - X b|²_{H^-1}
};

}  // namespace lmmfast
