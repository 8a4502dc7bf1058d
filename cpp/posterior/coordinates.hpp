// Unconstrained coordinates of the variance parameters, with the prior density in them.
//
// z = (scales, partial correlations, sigma, mixture variances). A scale with the support
// (low, high) is low + exp(z), or on the logistic curve between low and a finite high. Correlations
// of k effects are k (k - 1) / 2 canonical partial correlations w = tanh z: under LKJ(eta) those of
// column j are independent, (w + 1) / 2 ~ Beta(b, b), b = eta + (k - 2 - j) / 2 (Lewandowski,
// Kurowicka & Joe 2009, J. Multivariate Anal. 100:1989).
#pragma once

#include "covariance/covariance.hpp"
#include "posterior/priors.hpp"

namespace lmmfast {

// The parameters at one z, in the user's units.
struct Natural {
  std::vector<Matrix> half;  // per term, k x k: Sigma = half half', lower triangular
  double sigma = 0.0;
  Vector mixture;  // of each mixed row of the prior of beta
};

class PosteriorCoordinates {
 public:
  PosteriorCoordinates(const std::vector<Term>& terms, const Priors& priors);

  Index size() const { return size_; }
  Index n_sd() const { return static_cast<Index>(sd_priors_.size()); }
  Index n_correlations() const { return n_correlations_; }
  Index sigma() const { return n_sd() + n_correlations_; }    // where sigma stands
  const std::vector<Index>& mixed() const { return mixed_; }  // rows of the prior of beta

  Natural natural(const Vector& z) const;
  // Standard deviations, correlations, sigma, mixture variances.
  Vector report(const Vector& z) const;
  // z of these: the inverse of report().
  Vector unconstrained(const Vector& parameters) const;

  // The log prior density of z; with the gradient in z.
  double log_prior(const Vector& z) const;
  double log_prior(const Vector& z, Vector& gradient) const;
  // The gradient in z from that with respect to `half` (per term), log sigma, log mixture.
  void add_gradient(const Vector& z, const std::vector<Matrix>& d_half, double d_log_sigma,
                    const Vector& d_log_mixture, Vector& gradient) const;

 private:
  // Effects of a term that are correlated, and where their numbers stand.
  struct Block {
    std::size_t term;
    std::vector<Index> columns;
    Index sd;           // of the first of the term's columns
    Index correlation;  // the first of the block's
    double eta;
  };

  const ScalePrior& scale_prior(Index i) const;
  Vector partial(const Vector& z, const Block& block) const;

  std::vector<Index> k_;  // of each term
  std::vector<ScalePrior> sd_priors_;
  ScalePrior sigma_prior_;
  std::vector<Block> blocks_;
  Index n_correlations_ = 0;
  std::vector<Index> mixed_;
  std::vector<Mixture> mixture_;
  std::vector<double> df_;
  Index size_ = 0;
};

// The lower Cholesky factor of a correlation matrix from partial correlations, column by column.
Matrix correlation_factor(const Vector& w, Index k);

}  // namespace lmmfast
