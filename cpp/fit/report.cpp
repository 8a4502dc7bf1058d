#include "fit/report.hpp"

#include <Eigen/LU>
#include <Eigen/QR>
#include <algorithm>
#include <cmath>
#include <limits>

#include "fit/between_within.hpp"
#include "products/identify.hpp"

namespace lmmfast {
namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
constexpr double kLostDigits = 1e9;  // total over residual sum of squares: 7 digits of r2 are left
constexpr double kSingular = 1e-6;   // least singular values of Lambda that are not divided by

// d criterion / d theta in the user's units: M_user Lambda_user = Tz' (M' Lambda') Q with the
// rotation Q that turns Lambda' into Tz Lambda_user.
Vector user_gradient(const ThetaCriterion& criterion, const Vector& theta, const Vector& user) {
  const CrossProducts& a = criterion.products();
  const std::vector<Matrix> scaled = criterion.term_lambdas(theta);
  const std::vector<Matrix> unscaled = criterion.term_lambdas(user);
  Vector gradient(theta.size());
  Index first = 0;
  for (std::size_t t = 0; t < scaled.size(); ++t) {
    const Term& term = a.terms[t];
    const Matrix& T = a.scaling.Tz[t];
    const Matrix m_lambda = term_block(criterion.derivatives().m_lambda, term);
    Matrix Q = T * unscaled[t];
    if (least_singular_value(scaled[t]) > kSingular)
      scaled[t].triangularView<Eigen::Lower>().solveInPlace(Q);
    else
      Q = scaled[t].completeOrthogonalDecomposition().solve(Matrix(Q));
    term.structure->put_gradient(user.data() + first, T.transpose() * m_lambda * Q,
                                 gradient.data() + first);
    first += term.n_theta();
  }
  return gradient;
}

// Whether a variance that is not held at zero is zero.
bool is_singular(const ThetaCriterion& criterion, const Vector& theta) {
  const std::vector<Index>& free = criterion.free();
  Index first = 0;
  for (const Term& term : criterion.products().terms) {
    for (const Index i : term.structure->boundaries(term.k))
      if (theta[first + i] == 0.0 && std::find(free.begin(), free.end(), first + i) != free.end())
        return true;
    first += term.n_theta();
  }
  return false;
}

// beta and its covariance, NaN where there are none.
void report_fixed_effects(const ThetaCriterion& criterion, Fit& fit) {
  const Solution& solution = criterion.criterion().solution();
  const CrossProducts& a = criterion.products();
  const Scaling& s = a.scaling;
  Vector beta = s.sy * (solution.beta + s.c);
  s.Tx.triangularView<Eigen::Upper>().solveInPlace(beta);
  Matrix half = Matrix::Identity(a.p, a.p);  // (Lx' Tx)^-1: cov = sigma² half half'
  solution.Lx.transpose().triangularView<Eigen::Upper>().solveInPlace(half);
  s.Tx.triangularView<Eigen::Upper>().solveInPlace(half);
  Matrix covariance = fit.sigma * fit.sigma * half * half.transpose();
  const std::vector<bool> affected = affected_fixed_effects(a, criterion.model().unidentified());
  for (Index j = 0; j < a.p; ++j) {
    if (!affected[at(j)]) continue;
    covariance.row(j).setConstant(kNaN);
    covariance.col(j).setConstant(kNaN);
  }
  std::vector<Index> user_columns;
  for (Index j = 0; j < a.p; ++j) user_columns.push_back(s.order[at(j)]);
  fit.beta(user_columns) = beta;
  fit.cov_beta(user_columns, user_columns) = covariance;
}

// The conditional modes of each term.
std::vector<RowMatrix> user_modes(ThetaCriterion& criterion) {
  const CrossProducts& a = criterion.products();
  const LevelBlocks modes = criterion.criterion().system().modes();
  std::vector<RowMatrix> b;
  for (std::size_t t = 0; t < a.terms.size(); ++t) {
    const Term& term = a.terms[t];
    const Matrix scaled = modes[at(term.factor)].middleCols(term.first, term.k).transpose();
    b.push_back(a.scaling.sy *
                a.scaling.Tz[t].triangularView<Eigen::Upper>().solve(scaled).transpose());
  }
  return b;
}

// What is known of the model without a fit.
void report_model(const Estimable& model, Fit& fit) {
  fit.dropped = model.dropped();
  fit.unidentified = model.unidentified();
  fit.beta = Vector::Constant(model.p(), kNaN);
  fit.cov_beta = Matrix::Constant(model.p(), model.p(), kNaN);
}

}  // namespace

void report_failure(const ThetaCriterion& criterion, Fit& fit) {
  report_model(criterion.model(), fit);
  fit.theta = fit.gradient = Vector::Constant(criterion.n_theta(), kNaN);
  fit.criterion = fit.sigma = fit.pwrss = fit.logdet_h = kNaN;
  const CrossProducts& a = criterion.products();
  for (const Term& term : a.terms)
    fit.b.push_back(RowMatrix::Constant(a.factors[at(term.factor)].n_levels, term.k, kNaN));
}

void report_optimum(ThetaCriterion& criterion, const Vector& theta, bool modes, Fit& fit) {
  const CrossProducts& a = criterion.products();
  const Solution& solution = criterion.criterion().solution();
  report_model(criterion.model(), fit);
  fit.theta = unscale_theta(theta, a.terms, a.scaling.Tz);
  if (criterion.criterion().cancellation() > kLostDigits) {
    fit.status = Status::NotConverged;
    fit.message =
        "the residual variance is so small beside the variation between groups that rounding "
        "leaves it fewer than 7 digits";
  }
  fit.gradient = user_gradient(criterion, theta, fit.theta);
  if (fit.status == Status::Converged && is_singular(criterion, fit.theta))
    fit.status = Status::Singular;
  fit.pwrss = solution.r2 * a.scaling.sy * a.scaling.sy;
  fit.sigma = a.scaling.sy * std::sqrt(solution.r2 / criterion.criterion().degrees());
  fit.logdet_h = solution.logdet_h;
  report_fixed_effects(criterion, fit);
  fit.between_within = compare_between_within(criterion, fit);
  if (modes) fit.b = user_modes(criterion);
  Vector held = Vector::Constant(criterion.n_theta(), kNaN);
  held(criterion.free()) = fit.theta(criterion.free());
  fit.theta = held;
}

}  // namespace lmmfast
