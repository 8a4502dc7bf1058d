#include "criterion.hpp"

#include <Eigen/Cholesky>
#include <cmath>
#include <limits>
#include <numbers>

#include "elimination.hpp"
#include "multi_factor.hpp"
#include "one_factor.hpp"

namespace lmmfast {

Criterion::Criterion(const CrossProducts& a, Method method, int n_threads)
    : a_(a), method_(method), n_threads_(n_threads), places_(coordinates(a.terms)) {}

double Criterion::degrees() const {
  return static_cast<double>(method_ == Method::REML ? a_.n - a_.p : a_.n);
}

double Criterion::rounding() const {
  constexpr double kEpsilon = std::numeric_limits<double>::epsilon();
  return 128.0 * kEpsilon * (std::abs(value_) + degrees() * (1.0 + cancellation()));
}

double Criterion::value(const std::vector<Matrix>& lambda) {
  lambda_ = lambda;
  factorise();
  // Two digits of r2 are left: criteria of such points mean nothing, and must not attract.
  constexpr double kUnusable = 1e13;
  if (cancellation() > kUnusable)
    throw NumericalError("the residual sum of squares is lost in rounding");
  const double nu = degrees();
  const double r2 = solution_.r2 * a_.scaling.sy * a_.scaling.sy;
  double criterion = solution_.logdet_h - a_.sum_log_weights +
                     nu * (1.0 + std::log(2.0 * std::numbers::pi * r2 / nu));
  if (method_ == Method::REML)
    for (Index j = 0; j < a_.p; ++j)
      criterion += 2.0 * std::log(solution_.Lx(j, j) * std::abs(a_.scaling.Tx(j, j)));
  if (!std::isfinite(criterion)) throw NumericalError("the criterion is not finite");
  value_ = criterion;
  return criterion;
}

void solve_fixed(Matrix& xyxy, Solution& solution) {
  const Index p = xyxy.rows() - 1;
  if (p > 0) {
    solution.Lx = xyxy.topLeftCorner(p, p);
    Eigen::LLT<Eigen::Ref<Matrix>> cholesky(solution.Lx);
    if (cholesky.info() != Eigen::Success) throw NumericalError("X'V⁻¹X is not positive definite");
    Vector ly = xyxy.row(p).head(p).transpose();
    solution.Lx.triangularView<Eigen::Lower>().solveInPlace(ly);
    solution.r2 = xyxy(p, p) - ly.squaredNorm();
    solution.beta = ly;
    solution.Lx.triangularView<Eigen::Lower>().transpose().solveInPlace(solution.beta);
  } else {
    solution.Lx.resize(0, 0);
    solution.beta.resize(0);
    solution.r2 = xyxy(0, 0);
  }
  if (!(solution.r2 > 0.0))
    throw NumericalError("the residual sum of squares is zero: the model fits the data exactly");
}

std::unique_ptr<Criterion> make_criterion(const CrossProducts& a, Method method, int n_threads) {
  if (a.factors.size() == 1) return make_one_factor(a, method, n_threads);
  return std::make_unique<MultiFactor>(a, method, n_threads);
}

}  // namespace lmmfast
