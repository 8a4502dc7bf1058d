// Criteria with two valleys: where the fixed effects differ within and between levels.
#include <cmath>

#include "fit/fitter.hpp"

namespace lmmfast {
namespace {

constexpr double kFar = 30.0;  // standard deviations (scaled) that leave levels their own fits
// Standard deviations of a chi² by which beta within levels is another than at the optimum.
constexpr double kDisagreement = 6.0;

}  // namespace

// All variances large: the levels have their own fits, beta is what it is within levels.
Vector Fitter::far() const {
  std::vector<Matrix> lambdas;
  for (const Term& term : a_->terms) lambdas.push_back(kFar * Matrix::Identity(term.k, term.k));
  return full(stack(lambdas)(free_));
}

std::optional<Solution> Fitter::fit_within() {
  if (a_->p == 0) return std::nullopt;
  lambda_.clear();
  try {
    return criterion_->system().factorise(assemble_lambda(far(), a_->terms));
  } catch (const NumericalError&) {
    return std::nullopt;
  }
}

// The criterion has two valleys where the fixed effects within levels are others than between: one
// explains what is between the levels by beta, the other leaves it to b. Then beta within levels is
// far from beta at the optimum that was found (a statistic like that of Hausman 1978, Econometrica
// 46:1251, with the larger covariance: where the two agree it is at most a chi²).
bool Fitter::may_have_another_valley(const Solution& within) const {
  const Vector difference = within.Lx.transpose().triangularView<Eigen::Upper>() *
                            (within.beta - criterion_->solution().beta);
  const double statistic = difference.squaredNorm() / (within.r2 / criterion_->degrees());
  const auto p = static_cast<double>(a_->p);
  return statistic > p + kDisagreement * std::sqrt(2.0 * p);
}

}  // namespace lmmfast
