// Variances at zero: which of them are, and whether the criterion falls when they are not.
#include <algorithm>
#include <cmath>
#include <limits>

#include "fit/fitter.hpp"

namespace lmmfast {

// Tries each standard deviation (singular value of Lambda) below the radius at exactly zero and
// keeps what the criterion does not miss.
void Fitter::put_zeros(Vector& theta, double& criterion, double radius) {
  std::vector<Matrix> lambdas = term_lambdas(theta, a_->terms);
  for (std::size_t t = 0; t < lambdas.size(); ++t) {
    const Matrix before = lambdas[t];
    lambdas[t] = a_->terms[t].structure->with_zeros(before, radius);
    if (lambdas[t] == before) continue;
    double tried = std::numeric_limits<double>::infinity();
    try {
      tried = value(stack(lambdas));
    } catch (const NumericalError&) {
    }
    const auto noise = [&] {
      return std::max(1e-9 + 1e-13 * std::abs(criterion), std::min(criterion_->rounding(), 1e-8));
    };
    if (std::isfinite(tried) && tried <= criterion + noise()) {
      criterion = std::min(criterion, tried);
    } else {
      lambdas[t] = before;
    }
  }
  theta = stack(lambdas);
}

// At a singular Lambda the gradient vanishes by symmetry in the null directions N of Sigma; it is a
// minimum only if N'MN is positive semidefinite (first-order conditions on the cone of covariance
// matrices). Otherwise moves a little way along the worst direction and returns true.
bool Fitter::leave_boundary(Vector& theta) {
  constexpr double kProbe = 1e-2;
  std::vector<Matrix> lambdas = term_lambdas(theta, a_->terms);
  std::vector<Matrix> null_spaces;
  std::vector<Matrix> probed = lambdas;
  bool any = false;
  for (std::size_t t = 0; t < lambdas.size(); ++t) {
    const Term& own = a_->terms[t];
    Matrix N = own.structure->null_space(lambdas[t]);
    for (const auto& [term, column] : unidentified_)
      if (static_cast<std::size_t>(term) == t) N.resize(own.k, 0);  // held at zero on purpose
    if (N.cols() > 0) {
      probed[t] = own.structure->grown(lambdas[t], kProbe * N);
      any = true;
    }
    null_spaces.push_back(std::move(N));
  }
  if (!any) return false;

  try {
    value(stack(probed));
  } catch (const NumericalError&) {
    return false;
  }
  differentiate();
  double worst = 0.0;
  std::vector<Matrix> escaped;
  for (std::size_t t = 0; t < lambdas.size(); ++t) {
    const Matrix& N = null_spaces[t];
    if (N.cols() == 0) continue;
    const Term& term = a_->terms[t];
    const Matrix NtMN = N.transpose() * term_block(derivatives_.m, term) * N;
    const Descent descent = term.structure->descent(NtMN, N);
    if (descent.slope < worst - 1e-7) {
      worst = descent.slope;
      escaped = lambdas;
      escaped[t] = term.structure->grown(lambdas[t], kProbe * 10.0 * descent.direction);
    }
  }
  if (escaped.empty()) return false;
  theta = stack(escaped);
  return true;
}

}  // namespace lmmfast
