// Variances at zero: which of them are, and whether the criterion falls when they are not.
#pragma once

#include <optional>

#include "fit/theta_criterion.hpp"

namespace lmmfast {

// Tries each standard deviation (singular value of Lambda) below the radius at exactly zero and
// keeps what the criterion, whose value at theta is given, does not miss.
void put_zeros(ThetaCriterion& criterion, Vector& theta, double& value, double radius);

// At a singular Lambda the gradient vanishes by symmetry in the null directions N of Sigma; it is a
// minimum only if N'MN is positive semidefinite (first-order conditions on the cone of covariance
// matrices). Where it is not: theta a little way along the worst direction.
std::optional<Vector> leave_boundary(ThetaCriterion& criterion, const Vector& theta);

}  // namespace lmmfast
