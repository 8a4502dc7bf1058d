// Satterthwaite's degrees of freedom of contrasts of the fixed effects.
//
// df = 2 v^2 / (g' A g) with v = c'Vc the variance of a contrast, g its gradient in the variance
// parameters and A their asymptotic covariance, twice the inverse Hessian of the criterion
// (Giesbrecht & Burns 1985, Biometrics 41:477; Fai & Cornelius 1996, J. Stat. Comput. Simul.
// 54:363). With sigma profiled out, and v and r2 relative to sigma^2 as functions of theta,
//   df = v^2 / (t' P^-1 t + v^2 / nu),   t = dv/dtheta + v dlog(r2)/dtheta,
// where P is the Hessian of the profiled criterion.
#pragma once

#include "fit/fitter.hpp"

namespace lmmfast {

// Of each row of `contrasts` (x p, in the user's columns); NaN for those of dropped columns. With
// one factor sigma is profiled out; with several the derivatives are those of
// variance_derivatives.hpp.
Vector satterthwaite(const Optimum& optimum, const Matrix& contrasts);

}  // namespace lmmfast
