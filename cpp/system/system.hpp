// The equations of a mixed model at one Lambda: factorised, solved, differentiated.
//
// With H = W^-1 + Z Lambda Lambda' Z' and P = H^-1 - H^-1 X (X' H^-1 X)^-1 X' H^-1, a factorisation
// gives log|H| = log|Lambda' Z' W Z Lambda + I| - log|W|, X' H^-1 X, beta and r2 = y' P y, the
// penalised residual sum of squares (Bates, Maechler, Bolker & Walker 2015, J. Stat. Softw. 67(1)).
// What is made of these is up to who asks: a system knows neither criterion nor priors.
//
// Derivatives are taken with respect to Sigma = Lambda Lambda', one symmetric block a factor:
//   d profile = sum_f tr(M_f dSigma_f),   M_f = sum_levels [Z' Q Z]_ll - c v_l v_l'
// with Q = P where log|X' H^-1 X| is part of the profile and H^-1 where not, v = Z' P y, c = nu /
// r2.
#pragma once

#include <memory>

#include "covariance/covariance.hpp"
#include "products/crossprod.hpp"

namespace lmmfast {

// What the factorisation at one Lambda leaves, in the scaled coordinates.
struct Solution {
  double logdet_h = 0.0;  // log|Lambda' Z' W Z Lambda + I|
  double r2 = 0.0;
  Matrix Lx;  // lower Cholesky factor of X' H^-1 X
  Vector beta;
};

// The function of Sigma that is differentiated: log|H| + nu log r2, and log|X' H^-1 X| too (REML).
struct Profile {
  bool reml = true;
  double nu = 0.0;
};

struct Derivatives {
  std::vector<Matrix> m_lambda;  // per factor M Lambda, exact also where Lambda is singular
  std::vector<Matrix> q_lambda;  // per factor sum_levels [Z' Q Z]_ll Lambda, its first part
  std::vector<Matrix> m;         // per factor M
  Matrix curvature;              // second derivatives in the Sigma coordinates
};

// Derivatives with respect to Sigma, dq = tr(Q dSigma), of quantities q of a one-factor model.
struct Sensitivity {
  std::vector<Matrix> variance;  // Q of each |Lx^-1 c|^2, the variance of a contrast over sigma^2
  Matrix r2;                     // Q of r2
};

class System {
 public:
  System(const CrossProducts& a, int n_threads)
      : a_(a), n_threads_(n_threads), places_(coordinates(a.terms)) {}
  virtual ~System() = default;
  System(const System&) = delete;
  System& operator=(const System&) = delete;

  const CrossProducts& products() const { return a_; }
  const std::vector<Coordinate>& places() const { return places_; }

  // Throws NumericalError. The rest is at the Lambda of the last call.
  const Solution& factorise(const std::vector<Matrix>& lambda) {
    lambda_ = lambda;
    factorise();
    return solution_;
  }
  const Solution& solution() const { return solution_; }
  virtual void differentiate(const Profile& profile, Derivatives& out) = 0;
  // All but the curvature, which may stay that of an earlier call, which must be there.
  virtual void first_derivatives(const Profile& profile, Derivatives& out) {
    differentiate(profile, out);
  }
  virtual bool exact_curvature() const = 0;
  // Columns of E are Lx^-1 c. Only where the curvature is exact.
  virtual Sensitivity sensitivity(const Matrix&) {
    throw std::logic_error("this system has no sensitivities");
  }
  // To be called when the products with y have changed in place.
  virtual void new_response() {}
  // Conditional modes b = Lambda u, per factor n_levels x k (scaled coordinates, y in units of sy).
  virtual std::vector<RowMatrix> modes() = 0;
  // Var(b_l | y, beta, theta) / sigma^2, per factor n_levels x (k k).
  virtual std::vector<RowMatrix> conditional_covariances() = 0;

 protected:
  virtual void factorise() = 0;  // fills solution_ from lambda_

  const CrossProducts& a_;
  int n_threads_;
  std::vector<Coordinate> places_;
  std::vector<Matrix> lambda_;
  Solution solution_;
};

// Solves the (p + 1) x (p + 1) problem that is left when the random effects are eliminated:
// xyxy = [X y]' H^-1 [X y] in the lower triangle. Throws NumericalError.
void solve_fixed(Matrix& xyxy, Solution& solution);

}  // namespace lmmfast
