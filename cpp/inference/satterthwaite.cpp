#include "inference/satterthwaite.hpp"

#include <Eigen/Eigenvalues>
#include <cmath>
#include <limits>

#include "inference/variance_derivatives.hpp"

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

// The same of any model, with sigma² not profiled out.
Vector degrees_of_freedom(const VarianceDerivatives& derivatives, const Matrix& E) {
  Vector df(E.cols());
  for (Index c = 0; c < E.cols(); ++c) {
    Vector g(derivatives.x.size());
    for (Index i = 0; i < g.size(); ++i) g[i] = E.col(c).dot(derivatives.half[at(i)] * E.col(c));
    df[c] = 2.0 * std::pow(E.col(c).squaredNorm(), 2) / g.dot(derivatives.cov_x * g);
  }
  return df;
}

}  // namespace

Vector satterthwaite(const Optimum& optimum, const Matrix& contrasts) {
  const auto& [criterion, derivatives, theta, free, dropped] = optimum;
  const Matrix of_scaled = scaled(contrasts, criterion.system().products());
  Vector df;
  if (criterion.system().exact_curvature()) {
    const Parts parts = analytic(criterion, derivatives, theta, free, of_scaled);
    df = degrees_of_freedom(parts, criterion.degrees());
  } else {
    const Matrix E = half_solved(criterion, of_scaled);
    df = degrees_of_freedom(variance_derivatives(optimum, false, 1), E);
  }
  constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
  for (const Index j : dropped) df = (contrasts.col(j).array() != 0.0).select(kNaN, df);
  return df;
}

}  // namespace lmmfast
