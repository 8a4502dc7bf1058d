// Criteria with two valleys: where the fixed effects differ within and between levels.
#pragma once

#include <optional>

#include "fit/theta_criterion.hpp"

namespace lmmfast {

// All variances large: the levels have their own fits, beta is what it is within levels.
Vector far_theta(const ThetaCriterion& criterion);

// The solution there; none where there are no fixed effects or they are not told within levels.
std::optional<Solution> fit_within(ThetaCriterion& criterion);

// The criterion has two valleys where the fixed effects within levels are others than between: one
// explains what is between the levels by beta, the other leaves it to b. Then beta within levels is
// far from beta at the optimum that was found (a statistic like that of Hausman 1978, Econometrica
// 46:1251, with the larger covariance: where the two agree it is at most a chi²).
bool may_have_another_valley(const Solution& within, const Criterion& optimum);

}  // namespace lmmfast
