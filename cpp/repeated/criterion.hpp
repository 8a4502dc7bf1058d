// The criterion of repeated measures, and all its derivatives in the parameters of Sigma.
//
// With V_i the covariance of subject i's measures, A = V^-1, Phi = (X'AX)^-1, r = y - X beta
//   -2 log L = sum log|V_i| + r'Ar + log|X'AX| + (n - p) log 2 pi        (REML; no log|X'X|)
//   -2 log L = sum log|V_i| + r'Ar + n log 2 pi                          (ML)
// With V_a = dV/dpsi_a, V_ab, H = rr' + X Phi X' (ML: rr') by pattern and P_a = -X'A V_a A X:
//   gradient_a  tr(A V_a) - tr(A H A V_a)
//   Hessian_ab  tr((2AHA - A) V_a A V_b) + tr((A - AHA) V_ab)
//               - tr(Phi P_a Phi P_b) - 2 (X'A V_a A r)' Phi (X'A V_b A r)    (ML: without the
//               third)
//   expected    tr(A V_a A V_b), far from the optimum
// Everything is in the coordinates of the units (Units::scaling).
#pragma once

#include <optional>

#include "criterion/criterion.hpp"
#include "repeated/kinds/kind.hpp"
#include "repeated/units.hpp"

namespace lmmfast {

class RepeatedCriterion {
 public:
  RepeatedCriterion(const Units& units, const Kind& kind, Method method, int n_threads);

  Index n_parameters() const { return per_group_ * units_.n_groups; }
  Index per_group() const { return per_group_; }
  const Units& units() const { return units_; }
  const Kind& kind() const { return kind_; }
  Method method() const { return method_; }

  // Throws NumericalError where a Sigma is not positive definite.
  double value(const Vector& psi);
  // At the psi of the last value():
  const Vector& beta() const { return beta_; }
  const Matrix& phi() const { return phi_; }
  // A bound of the rounding error of the criterion.
  double rounding() const { return rounding_; }

  struct Derivatives {
    Vector gradient;
    Matrix expected;  // tr(A V_a A V_b)
    Matrix hessian;
    std::vector<Matrix> P;  // X'A V_a A X in the coordinates in which Phi = I, by parameter
  };
  // The Hessian and P only where `exact`.
  void differentiate(bool exact, Derivatives& out) const;
  // R with Phi = R R': the coordinates of P.
  const Matrix& root() const { return root_; }

  // X'A (sum_ab W_ab (V_a A V_b - second V_ab / 4) - sum_a kappa_a V_a / 4) A X in the coordinates
  // of root(): what Kenward & Roger (1997) sum up of Q and R.
  Matrix weighted_products(const Matrix& W, bool second, const Vector& kappa) const;

  // From the moments of least squares' residuals.
  Vector start() const;
  // The size of each parameter, for steps.
  Vector unit(const Vector& psi) const;

 private:
  struct Pass;
  struct Sums;
  using FirstDerivatives = std::vector<std::vector<Matrix>>;  // by group, of all visits
  Vector of_group(const Vector& psi, Index group) const {
    return psi.segment(group * per_group_, per_group_);
  }
  Matrix unit_sigma(const Unit& unit) const;
  bool through_pairs() const;
  void add_gradient(const Pass& pass, Sums& sums) const;
  void add_pairs(const Pass& pass, bool exact, Sums& sums) const;
  void add_direct(const Pass& pass, const FirstDerivatives& of_visits, bool exact,
                  Sums& sums) const;
  void finish(Sums& sums, const FirstDerivatives& of_visits, bool exact, Derivatives& out) const;

  const Units& units_;
  const Kind& kind_;
  Method method_;
  int n_threads_;
  Index per_group_;
  std::vector<Index> chunks_;  // where they start, and the end
  double constant_ = 0.0;

  Vector psi_;
  std::vector<Matrix> sigma_;  // by group, of all visits
  Vector beta_;
  Matrix phi_, root_;
  double rounding_ = 0.0;
};

}  // namespace lmmfast
