#include "posterior/priors.hpp"

#include <cmath>
#include <numbers>

namespace lmmfast {
namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();

double log_half_student(double x, double df) {
  if (!std::isfinite(df)) return 0.5 * std::log(2.0 / std::numbers::pi) - 0.5 * x * x;
  return std::log(2.0) + std::lgamma(0.5 * (df + 1.0)) - std::lgamma(0.5 * df) -
         0.5 * std::log(df * std::numbers::pi) - 0.5 * (df + 1.0) * std::log1p(x * x / df);
}

}  // namespace

double ScalePrior::log_density(double s) const {
  switch (kind) {
    case ScaleKind::Flat:
      return 0.0;
    case ScaleKind::HalfStudentT:
      return log_half_student(s / b, a) - std::log(b);
    case ScaleKind::Gamma:
      return a * std::log(b) - std::lgamma(a) + (a == 1.0 ? 0.0 : (a - 1.0) * std::log(s)) - b * s;
    case ScaleKind::InverseGamma:
      return a * std::log(b) - std::lgamma(a) - (2.0 * a + 1.0) * std::log(s) - b / s / s +
             std::log(2.0);
    case ScaleKind::Uniform:
      return s >= a && s <= b ? -std::log(b - a) : -kInfinity;
  }
  return -kInfinity;
}

double ScalePrior::derivative(double s) const {
  switch (kind) {
    case ScaleKind::HalfStudentT:
      return std::isfinite(a) ? -(a + 1.0) * s / (a * b * b + s * s) : -s / (b * b);
    case ScaleKind::Gamma:
      return (a - 1.0) / s - b;
    case ScaleKind::InverseGamma:
      return -(2.0 * a + 1.0) / s + 2.0 * b / (s * s * s);
    default:
      return 0.0;
  }
}

double ScalePrior::typical() const {
  switch (kind) {
    case ScaleKind::HalfStudentT:
      return b;
    case ScaleKind::Gamma:
      return a / b;
    case ScaleKind::InverseGamma:
      return std::sqrt(b / (a + 1.0));
    default:
      return kInfinity;
  }
}

ScaleKind scale_kind(std::string_view name) {
  if (name == "flat") return ScaleKind::Flat;
  if (name == "half_student_t") return ScaleKind::HalfStudentT;
  if (name == "gamma") return ScaleKind::Gamma;
  if (name == "inverse_gamma") return ScaleKind::InverseGamma;
  if (name == "uniform") return ScaleKind::Uniform;
  throw DataError("there is no prior '" + std::string(name) + "' of a standard deviation");
}

Index FixedPrior::n_flat() const {
  Index n = 0;
  for (Index j = 0; j < scale.size(); ++j) n += is_flat(j);
  return n;
}

double mixture_log_density(Mixture mixture, double df, double v) {
  if (mixture == Mixture::Laplace) return -std::log(2.0) - 0.5 * v;
  const double a = 0.5 * df;
  return a * std::log(a) - std::lgamma(a) - (a + 1.0) * std::log(v) - a / v;
}

double mixture_derivative(Mixture mixture, double df, double v) {
  if (mixture == Mixture::Laplace) return -0.5;
  const double a = 0.5 * df;
  return -(a + 1.0) / v + a / (v * v);
}

}  // namespace lmmfast
