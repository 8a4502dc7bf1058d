#include "fit/valleys.hpp"

#include <cmath>

namespace lmmfast {
namespace {

constexpr double kFar = 30.0;  // standard deviations (scaled) that leave levels their own fits
// Standard deviations of a chi² by which beta within levels is another than at the optimum.
constexpr double kDisagreement = 6.0;

}  // namespace

Vector far_theta(const ThetaCriterion& criterion) {
  std::vector<Matrix> lambdas;
  for (const Term& term : criterion.products().terms)
    lambdas.push_back(kFar * Matrix::Identity(term.k, term.k));
  return criterion.full(criterion.stack(lambdas)(criterion.free()));
}

std::optional<Solution> fit_within(ThetaCriterion& criterion) {
  if (criterion.products().p == 0) return std::nullopt;
  try {
    return criterion.solve(far_theta(criterion));
  } catch (const NumericalError&) {
    return std::nullopt;
  }
}

bool may_have_another_valley(const Solution& within, const Criterion& optimum) {
  const Vector difference = within.Lx.transpose().triangularView<Eigen::Upper>() *
                            (within.beta - optimum.solution().beta);
  const double statistic = difference.squaredNorm() / (within.r2 / optimum.degrees());
  const auto p = static_cast<double>(within.beta.size());
  return statistic > p + kDisagreement * std::sqrt(2.0 * p);
}

}  // namespace lmmfast
