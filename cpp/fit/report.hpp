// From where a search has ended to a fit in the user's units.
#pragma once

#include "fit/fit.hpp"
#include "fit/theta_criterion.hpp"

namespace lmmfast {

// Fills what a fit reports of theta (scaled), where the criterion has been differentiated last.
// Its status and message, as the search has left them, may get worse.
void report_optimum(ThetaCriterion& criterion, const Vector& theta, bool modes, Fit& fit);

// NaN in everything; the fit's status is NumericalFailure.
void report_failure(const ThetaCriterion& criterion, Fit& fit);

}  // namespace lmmfast
