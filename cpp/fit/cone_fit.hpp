// The search on the cone (cone_search.hpp) for the variances of a model.
#pragma once

#include "fit/optimizer.hpp"
#include "fit/theta_criterion.hpp"

namespace lmmfast {

// Whether the expected information is had cheaply enough for steps on the cone.
bool suits_cone(const ThetaCriterion& criterion);

// x of the summary are the free entries of theta.
OptimizerSummary search_cone(ThetaCriterion& criterion, const Vector& start, Index max_evaluations);

}  // namespace lmmfast
