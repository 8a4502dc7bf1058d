// Prior distributions, in the user's units: of standard deviations, correlations, fixed effects.
#pragma once

#include <limits>
#include <string>
#include <string_view>

#include "base/types.hpp"

namespace lmmfast {

// Of a standard deviation s. Flat is the improper density 1.
enum class ScaleKind { Flat, HalfStudentT, Gamma, InverseGamma, Uniform };

struct ScalePrior {
  ScaleKind kind = ScaleKind::Flat;
  // HalfStudentT: degrees of freedom (infinite: half-normal), scale. Gamma: shape, rate.
  // InverseGamma, of s²: shape, scale. Uniform: from, to.
  double a = 0.0;
  double b = 0.0;

  double low() const { return kind == ScaleKind::Uniform ? a : 0.0; }
  double high() const {
    return kind == ScaleKind::Uniform ? b : std::numeric_limits<double>::infinity();
  }
  double log_density(double s) const;
  double derivative(double s) const;  // of the log density
  double typical() const;             // a value of its size; infinite where it has none
};

ScaleKind scale_kind(std::string_view name);  // throws DataError

// What the variance of a normal prior is multiplied with: none, or a factor v of its own prior,
// which makes the marginal prior Student's t (v ~ inverse gamma(df / 2, df / 2)) or Laplace's
// (v / 2 ~ exponential(1)) distribution.
enum class Mixture { None, StudentT, Laplace };

// One for each row of contrasts: row' beta ~ N(mean, scale² v); an infinite scale is flat.
struct FixedPrior {
  Matrix rows;  // p x p, of determinant 1
  Vector mean, scale;
  std::vector<Mixture> mixture;
  Vector df;

  bool is_flat(Index j) const { return !(scale[j] < std::numeric_limits<double>::infinity()); }
  Index n_flat() const;
};

double mixture_log_density(Mixture mixture, double df, double v);
double mixture_derivative(Mixture mixture, double df, double v);

struct Priors {
  FixedPrior fixed;
  std::vector<std::vector<ScalePrior>> sd;  // term by term, column by column
  std::vector<double> eta;                  // of each term: LKJ's shape
  ScalePrior sigma;
};

}  // namespace lmmfast
