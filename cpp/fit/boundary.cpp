// Variances at zero: which of them are, and whether the criterion falls when they are not.
#include <Eigen/Eigenvalues>
#include <Eigen/SVD>
#include <algorithm>
#include <cmath>
#include <limits>

#include "fit/fitter.hpp"

namespace lmmfast {
namespace {

constexpr double kRank = 1e-10;  // singular values of Lambda below it are zero

}  // namespace

// Tries each standard deviation (singular value of Lambda) below the radius at exactly zero and
// keeps what the criterion does not miss.
void Fitter::put_zeros(Vector& theta, double& criterion, double radius) {
  std::vector<Matrix> lambdas = term_lambdas(theta);
  for (std::size_t t = 0; t < lambdas.size(); ++t) {
    const Matrix before = lambdas[t];
    if (a_->terms[t].covariance == Covariance::Diagonal) {
      lambdas[t] = (before.array().abs() < radius).select(0.0, before);
    } else {
      if (least_singular_value(before) >= radius) continue;
      const Eigen::JacobiSVD<Matrix> svd(before, Eigen::ComputeFullU);
      const Vector kept = (svd.singularValues().array() < radius).select(0.0, svd.singularValues());
      if (kept != svd.singularValues())
        lambdas[t] = lower_factor(svd.matrixU() * kept.asDiagonal(), 1e-9);
    }
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
  std::vector<Matrix> lambdas = term_lambdas(theta);
  std::vector<Matrix> null_spaces;
  std::vector<Matrix> probed = lambdas;
  bool any = false;
  for (std::size_t t = 0; t < lambdas.size(); ++t) {
    const Index k = a_->terms[t].k;
    Matrix N = Matrix::Zero(k, 0);
    if (a_->terms[t].covariance == Covariance::Diagonal) {
      for (Index j = 0; j < k; ++j) {
        if (lambdas[t](j, j) != 0.0) continue;
        N.conservativeResize(k, N.cols() + 1);
        N.col(N.cols() - 1) = Vector::Unit(k, j);
        probed[t](j, j) = kProbe;
      }
    } else if (least_singular_value(lambdas[t]) <= kRank) {
      const Eigen::JacobiSVD<Matrix> svd(lambdas[t], Eigen::ComputeFullU);
      const Index rank = (svd.singularValues().array() > kRank).count();
      N = svd.matrixU().rightCols(k - rank);
      if (rank < k) {
        Matrix wide(k, k + N.cols());
        wide << lambdas[t], kProbe * N;
        probed[t] = lower_factor(wide);
      }
    }
    for (const auto& [term, column] : unidentified_)
      if (static_cast<std::size_t>(term) == t) N.resize(k, 0);  // held at zero on purpose
    if (N.cols() == 0) probed[t] = lambdas[t];
    any = any || N.cols() > 0;
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
    const Matrix M = N.transpose() *
                     derivatives_.m[at(term.factor)].block(term.first, term.first, term.k, term.k) *
                     N;
    Vector direction;
    double slope = 0.0;
    if (term.covariance == Covariance::Diagonal) {
      Index i = 0;
      slope = M.diagonal().minCoeff(&i);
      direction = N.col(i);
    } else {
      const Eigen::SelfAdjointEigenSolver<Matrix> eigen(M);
      slope = eigen.eigenvalues()[0];
      direction = N * eigen.eigenvectors().col(0);
    }
    if (slope < worst - 1e-7) {
      worst = slope;
      escaped = lambdas;
      Matrix wide(term.k, term.k + 1);
      wide << lambdas[t], kProbe * 10.0 * direction;
      escaped[t] = lower_factor(wide);
    }
  }
  if (escaped.empty()) return false;
  theta = stack(escaped);
  return true;
}

}  // namespace lmmfast
