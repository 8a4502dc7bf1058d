#include "inference/satterthwaite.hpp"

#include <Eigen/Eigenvalues>
#include <cmath>
#include <limits>

namespace lmmfast {
namespace {

// What df is made of: v by contrast, t by theta and contrast, P.
struct Parts {
  Vector variance;
  Matrix t;
  Matrix hessian;
};

// The contrasts of the coefficients of X'.
Matrix scaled(const Matrix& contrasts, const CrossProducts& a) {
  const Scaling& s = a.scaling;
  Matrix kept(contrasts.rows(), a.p);
  for (Index j = 0; j < a.p; ++j) kept.col(j) = contrasts.col(s.order[at(j)]);
  // c'beta = (Tx^-T c)'beta'
  return s.Tx.triangularView<Eigen::Upper>().transpose().solve(kept.transpose()).transpose();
}

// Lx^-1 c for each contrast, as columns.
Matrix half_solved(const Criterion& criterion, const Matrix& contrasts) {
  Matrix E = contrasts.transpose();
  criterion.solution().Lx.triangularView<Eigen::Lower>().solveInPlace(E);
  return E;
}

Parts analytic(Criterion& criterion, const Derivatives& derivatives, const Vector& theta,
               const std::vector<Index>& free, const Matrix& contrasts) {
  System& system = criterion.system();
  const std::vector<Term>& terms = system.products().terms;
  const std::vector<Matrix> lambda = assemble_lambda(theta, terms);
  Parts parts;
  parts.hessian =
      theta_hessian(theta, derivatives.curvature, derivatives.m, lambda, terms)(free, free);
  const Matrix E = half_solved(criterion, contrasts);
  parts.variance = E.colwise().squaredNorm().transpose();
  const Sensitivity of_sigma = system.sensitivity(E);
  parts.t.resize(static_cast<Index>(free.size()), E.cols());
  for (Index c = 0; c < E.cols(); ++c) {
    const Matrix total = of_sigma.variance[static_cast<std::size_t>(c)] +
                         parts.variance[c] / system.solution().r2 * of_sigma.r2;
    parts.t.col(c) = theta_gradient(theta, {total * lambda.front()}, terms)(free);
  }
  return parts;
}

// The same by central differences of exact first derivatives.
Parts numeric(Criterion& criterion, const Derivatives& optimal, const Vector& theta,
              const std::vector<Index>& free, const Matrix& contrasts) {
  const std::vector<Term>& terms = criterion.system().products().terms;
  const auto size = static_cast<Index>(free.size());
  Parts parts;
  parts.variance = half_solved(criterion, contrasts).colwise().squaredNorm().transpose();
  parts.t.resize(size, contrasts.rows());
  parts.hessian.resize(size, size);
  for (Index i = 0; i < size; ++i) {
    const Index at = free[static_cast<std::size_t>(i)];
    const double step = 1e-4 * std::max(1.0, std::abs(theta[at]));
    Vector gradient[2], variance[2];
    double log_r2[2];
    for (int side = 0; side < 2; ++side) {
      Vector moved = theta;
      moved[at] += side == 0 ? -step : step;
      criterion.value(assemble_lambda(moved, terms));
      Derivatives derivatives;
      criterion.first_derivatives(optimal.curvature, derivatives);
      gradient[side] = theta_gradient(moved, derivatives.m_lambda, terms)(free);
      variance[side] = half_solved(criterion, contrasts).colwise().squaredNorm().transpose();
      log_r2[side] = std::log(criterion.solution().r2);
    }
    parts.hessian.col(i) = (gradient[1] - gradient[0]) / (2.0 * step);
    parts.t.row(i) =
        (variance[1] - variance[0] + (log_r2[1] - log_r2[0]) * parts.variance).transpose() /
        (2.0 * step);
  }
  parts.hessian = (0.5 * (parts.hessian + parts.hessian.transpose())).eval();
  return parts;
}

Vector degrees_of_freedom(const Parts& parts, double nu) {
  Vector information = parts.variance.array().square() / nu;
  if (parts.hessian.size() > 0) {
    const Eigen::SelfAdjointEigenSolver<Matrix> eigen(parts.hessian);
    const Vector& values = eigen.eigenvalues();
    const Matrix along = eigen.eigenvectors().transpose() * parts.t;
    for (Index i = 0; i < values.size(); ++i)
      if (values[i] > 1e-8 * values.cwiseAbs().maxCoeff())
        information += along.row(i).transpose().cwiseAbs2() / values[i];
  }
  return parts.variance.array().square() / information.array();
}

}  // namespace

Vector satterthwaite(const Optimum& optimum, const Matrix& contrasts) {
  const auto& [criterion, derivatives, theta, free, dropped] = optimum;
  const Matrix of_scaled = scaled(contrasts, criterion.system().products());
  const Parts parts = criterion.system().exact_curvature()
                          ? analytic(criterion, derivatives, theta, free, of_scaled)
                          : numeric(criterion, derivatives, theta, free, of_scaled);
  Vector df = degrees_of_freedom(parts, criterion.degrees());
  constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
  for (const Index j : dropped) df = (contrasts.col(j).array() != 0.0).select(kNaN, df);
  return df;
}

}  // namespace lmmfast
