// The search in theta, with the curvature a system gives: exact or the average information.
#pragma once

#include "fit/optimizer.hpp"
#include "fit/theta_criterion.hpp"

namespace lmmfast {

// x of the summary are the free entries of theta.
OptimizerSummary search_theta(ThetaCriterion& criterion, const Vector& start,
                              Index max_evaluations);

}  // namespace lmmfast
