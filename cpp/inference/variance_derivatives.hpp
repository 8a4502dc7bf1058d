// What tests of fixed effects take of an optimum: the covariance C of beta, its derivatives in the
// variance parameters x = (sigma², vech sigma²Sigma), and the covariance of x.
//
// V is linear in x. With D = Z'V^-1X and E_i = dSigma/dx_i, dC/dx_i = C (Σ_l D_l'E_iD_l) C. The
// Hessian of the criterion is 2 AI - F. Where Sigma is singular it is that on the tangent of the
// covariances of its rank, on which the criterion is smooth, and x has no variance off it.
#pragma once

#include "fit/fitter.hpp"

namespace lmmfast {

// In the scaled coordinates, relative to sigma²: x = (1, vech Sigma), C = Lx^-T Lx^-1.
struct VarianceDerivatives {
  Vector x;
  std::vector<Matrix> half;  // Lx'(dC/dx_i)Lx
  Matrix cov_x;              // twice the inverse of the Hessian
  Matrix expected_cov_x;     // twice the inverse of F
};

// Throws DataError where F is asked for and the model is too large for it. The criterion may be
// evaluated at other thetas: then what it knew of the optimum is lost.
VarianceDerivatives variance_derivatives(const Optimum& optimum, bool expected, int n_threads);

// Which of the variance parameters: sigma² (term -1), or an entry of a term's covariance.
struct VarianceParameter {
  Index term = -1;
  Index row = 0;
  Index col = 0;
};

// In the user's units and columns; NaN for those that were dropped.
struct FixedEffectsInference {
  std::vector<VarianceParameter> parameters;
  Vector x;
  Matrix cov_x;
  Matrix cov_beta;
  std::vector<Matrix> derivatives;  // of cov_beta, by x
  // Only where asked for: twice the inverse of F, and the covariance of beta that Kenward & Roger
  // (1997, Biometrics 53:983) adjust: C + 2C (Σ W_ij (Q_ij - P_iCP_j)) C, W = 2F^-1.
  Matrix expected_cov_x;
  Matrix adjusted;
};

FixedEffectsInference fixed_effects_inference(const CrossProducts& a, const Vector& theta,
                                              Method method, bool kenward_roger, int n_threads);

}  // namespace lmmfast
