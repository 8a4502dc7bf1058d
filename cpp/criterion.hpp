// The profiled criterion of a linear mixed model and its derivatives.
//
// With H = W^-1 + Z Lambda Lambda' Z' and P = H^-1 - H^-1 X (X' H^-1 X)^-1 X' H^-1,
//   deviance        log|H| + n (1 + log(2 pi r2 / n))
//   REML criterion  log|H| + log|X' H^-1 X| + (n - p) (1 + log(2 pi r2 / (n - p)))
// where r2 = y' P y is the penalised residual sum of squares and log|H| = log|Lambda' Z' W Z Lambda
// + I| - log|W| (Bates, Maechler, Bolker & Walker 2015, J. Stat. Softw. 67(1), eqs. 34 and 41).
//
// Derivatives are taken with respect to Sigma = Lambda Lambda', one symmetric block a factor:
//   d criterion = sum_f tr(M_f dSigma_f),   M_f = sum_levels [Z' Q Z]_ll - c v_l v_l'
// with Q = P under REML and H^-1 under ML, v = Z' P y, c = nu / r2, nu = n - p or n.
#pragma once

#include <memory>

#include "covariance.hpp"

namespace lmmfast {

// What the factorisation at one Lambda leaves, in the scaled coordinates.
struct Solution {
  double logdet_h = 0.0;  // log|Lambda' Z' W Z Lambda + I|
  double r2 = 0.0;
  Matrix Lx;  // lower Cholesky factor of X' H^-1 X
  Vector beta;
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

class Criterion {
 public:
  Criterion(const CrossProducts& a, Method method, int n_threads);
  virtual ~Criterion() = default;
  Criterion(const Criterion&) = delete;
  Criterion& operator=(const Criterion&) = delete;

  const CrossProducts& products() const { return a_; }
  const std::vector<Coordinate>& places() const { return places_; }
  Method method() const { return method_; }
  double degrees() const;  // nu

  // Factorises at Lambda and returns the criterion.
  double value(const std::vector<Matrix>& lambda);

  // The rest is at the Lambda of the last call of value().

  // Total over residual sum of squares: r2 is what is left of y'y after a subtraction, and loses as
  // many digits as this has.
  double cancellation() const { return a_.xyxy(a_.p, a_.p) / solution_.r2; }
  // A bound of the rounding error of the criterion.
  double rounding() const;
  const Solution& solution() const { return solution_; }
  virtual void differentiate(Derivatives& out) = 0;
  // All but the curvature, which may stay that of an earlier call, which must be there.
  virtual void first_derivatives(Derivatives& out) { differentiate(out); }
  virtual bool exact_curvature() const = 0;
  // Columns of E are Lx^-1 c. Only where the curvature is exact.
  virtual Sensitivity sensitivity(const Matrix&) {
    throw std::logic_error("this criterion has no sensitivities");
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
  Method method_;
  int n_threads_;
  std::vector<Coordinate> places_;
  std::vector<Matrix> lambda_;
  Solution solution_;

 private:
  double value_ = 0.0;
};

// Solves the (p + 1) x (p + 1) problem that is left when the random effects are eliminated:
// xyxy = [X y]' H^-1 [X y] in the lower triangle. Throws NumericalError.
void solve_fixed(Matrix& xyxy, Solution& solution);

std::unique_ptr<Criterion> make_criterion(const CrossProducts& a, Method method, int n_threads);

}  // namespace lmmfast
