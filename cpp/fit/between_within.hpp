// Whether the slopes of X are the same within the levels of a grouping factor and between them.
//
// With M the means of columns of X by level, as columns of n, and V, P those of the fit,
//   gamma = (M'PM)^-1 M'Py,   statistic = gamma' (M'PM) gamma / sigma²,
// is the score test of what the means add to the model (Mundlak 1978, Econometrica 46:69): gamma is
// the slope between levels less that within them, and beta at the optimum their average, weighted
// by information (Hausman & Taylor 1981, Econometrica 49:1377). It needs no fit but the one there
// is; sigma and theta are those of the model without M, so a true difference looks smaller than it
// is.
#pragma once

#include "fit/fit.hpp"
#include "fit/theta_criterion.hpp"

namespace lmmfast {

// Of each factor with a random intercept, where there are columns that vary both ways. The
// criterion's last value is that of the optimum; beta, its covariance and sigma are the fit's.
std::vector<BetweenWithin> compare_between_within(ThetaCriterion& criterion, const Fit& fit);

// The probability that a chi² with this many degrees of freedom is at least x.
double chi2_tail(double x, Index degrees);

}  // namespace lmmfast
