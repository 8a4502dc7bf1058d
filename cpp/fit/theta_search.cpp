#include "fit/theta_search.hpp"

#include <algorithm>

namespace lmmfast {
namespace {

// What the average information misses grows with the gradient: it is learnt from short steps only.
constexpr double kNear = 0.02;
// Where no entry of theta has moved by more than this share, the average information is kept.
constexpr double kSameCurvature = 2e-3;

// M with what it lacks for steps of third order.
std::vector<Matrix> third_order_m(const ThetaCriterion& criterion) {
  const Derivatives& derivatives = criterion.derivatives();
  const bool exact = criterion.criterion().exact_curvature();
  std::vector<Matrix> m = derivatives.m;
  for (std::size_t f = 0; f < m.size(); ++f) {
    const auto n_levels = static_cast<double>(criterion.products().factors[f].n_levels);
    m[f] += third_order_part(derivatives.q_lambda[f] / n_levels, derivatives.m_lambda[f],
                             criterion.lambda()[f], exact);
  }
  return m;
}

}  // namespace

OptimizerSummary search_theta(ThetaCriterion& criterion, const Vector& start,
                              Index max_evaluations) {
  const std::vector<Index>& free = criterion.free();
  Objective objective;
  Vector x_now, x_of_curvature;
  objective.value = [&](const Vector& x) {
    x_now = x;
    return criterion.value(criterion.full(x));
  };
  objective.derivatives = [&](Vector& gradient, Matrix& hessian) {
    const bool near =
        x_of_curvature.size() > 0 &&
        ((x_now - x_of_curvature).array().abs() < kSameCurvature * x_now.array().abs()).all();
    if (near) {
      criterion.differentiate_but_curvature();
    } else {
      criterion.differentiate();
      x_of_curvature = x_now;
    }
    const Derivatives& derivatives = criterion.derivatives();
    const std::vector<Term>& terms = criterion.products().terms;
    const Vector theta = criterion.full(x_now);
    gradient = theta_gradient(theta, derivatives.m_lambda, terms)(free);
    hessian = theta_hessian(theta, derivatives.curvature, third_order_m(criterion),
                            criterion.lambda(), terms)(free, free);
  };
  objective.rounding = [&] { return criterion.criterion().rounding(); };
  objective.exact_hessian = criterion.criterion().exact_curvature();
  OptimizerOptions options;
  options.max_evaluations = max_evaluations;
  const Vector x = start(free);
  options.initial_radius = std::max(1.0, 0.5 * x.norm());
  options.near = kNear;
  return minimise(objective, x, options);
}

}  // namespace lmmfast
