#include "criterion/criterion.hpp"

#include <cmath>
#include <limits>
#include <numbers>

#include "system/make_system.hpp"

namespace lmmfast {

namespace {

Profile profile_of(const CrossProducts& a, Method method) {
  const bool reml = method == Method::REML;
  return {reml, static_cast<double>(reml ? a.n - a.p : a.n)};
}

}  // namespace

Criterion::Criterion(const CrossProducts& a, Method method, int n_threads)
    : system_(make_system(a, n_threads)), method_(method), profile_(profile_of(a, method)) {}

void Criterion::load(const CrossProducts& a, Changed changed) {
  value_.reset();
  system_->load(a, changed);
  profile_ = profile_of(a, method_);
}

double Criterion::cancellation() const {
  const CrossProducts& a = system_->products();
  return a.xyxy(a.p, a.p) / solution().r2;
}

double Criterion::rounding() const {
  constexpr double kEpsilon = std::numeric_limits<double>::epsilon();
  if (!value_) throw std::logic_error("the criterion has no value");
  return 128.0 * kEpsilon * (std::abs(*value_) + degrees() * (1.0 + cancellation()));
}

double Criterion::value(const std::vector<Matrix>& lambda) {
  value_.reset();
  const Solution& solution = system_->factorise(lambda);
  if (!(solution.r2 > 0.0))
    throw NumericalError("the residual sum of squares is zero: the model fits the data exactly");
  // Two digits of r2 are left: criteria of such points mean nothing, and must not attract.
  constexpr double kUnusable = 1e13;
  if (cancellation() > kUnusable)
    throw NumericalError("the residual sum of squares is lost in rounding");
  const CrossProducts& a = system_->products();
  const double nu = degrees();
  const double r2 = solution.r2 * a.scaling.sy * a.scaling.sy;
  const double log_variance =
      std::isnormal(r2)
          ? std::log(2.0 * std::numbers::pi * r2 / nu)
          : std::log(2.0 * std::numbers::pi * solution.r2 / nu) + 2.0 * std::log(a.scaling.sy);
  double criterion = solution.logdet_h - a.sum_log_weights + nu * (1.0 + log_variance);
  if (method_ == Method::REML)
    for (Index j = 0; j < a.p; ++j)
      criterion += 2.0 * std::log(solution.Lx(j, j) * std::abs(a.scaling.Tx(j, j)));
  if (!std::isfinite(criterion)) throw NumericalError("the criterion is not finite");
  value_ = criterion;
  return criterion;
}

// The row of sigma² follows from the others: sum x_i V_i = V.
Matrix with_sigma2(const Matrix& own, const Vector& single, double total, const Vector& x) {
  const Index m = x.size();
  Matrix all(m + 1, m + 1);
  const Vector mixed = single - own * x;
  all.bottomRightCorner(m, m) = own;
  all.col(0).tail(m) = mixed;
  all.row(0).tail(m) = mixed.transpose();
  all(0, 0) = total - single.dot(x) - mixed.dot(x);
  return all;
}

}  // namespace lmmfast
