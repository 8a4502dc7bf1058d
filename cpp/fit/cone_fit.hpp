// The search on the cone (cone_search.hpp) for the variances of a model.
#pragma once

#include <optional>

#include "fit/optimizer.hpp"
#include "fit/theta_criterion.hpp"

namespace lmmfast {

// After how many evaluations in theta steps on the cone pay: from the start (0), once the search in
// theta has turned out to be long, or never (none).
std::optional<Index> evaluations_before_cone(const ThetaCriterion& criterion);

// x of the summary are the free entries of theta.
OptimizerSummary search_cone(ThetaCriterion& criterion, const Vector& start, Index max_evaluations);

}  // namespace lmmfast
