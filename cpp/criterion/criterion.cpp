#include "criterion/criterion.hpp"

#include <cmath>
#include <limits>
#include <numbers>

#include "system/make_system.hpp"

namespace lmmfast {

Criterion::Criterion(const CrossProducts& a, Method method, int n_threads)
    : system_(make_system(a, n_threads)),
      method_(method),
      profile_{method == Method::REML,
               static_cast<double>(method == Method::REML ? a.n - a.p : a.n)} {}

double Criterion::cancellation() const {
  const CrossProducts& a = system_->products();
  return a.xyxy(a.p, a.p) / solution().r2;
}

double Criterion::rounding() const {
  constexpr double kEpsilon = std::numeric_limits<double>::epsilon();
  return 128.0 * kEpsilon * (std::abs(value_) + degrees() * (1.0 + cancellation()));
}

double Criterion::value(const std::vector<Matrix>& lambda) {
  const Solution& solution = system_->factorise(lambda);
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

}  // namespace lmmfast
