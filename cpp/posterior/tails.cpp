#include "posterior/tails.hpp"

#include <cmath>

namespace lmmfast {

LightTails::LightTails(PosteriorModel& model) : axes_(at(model.size())) {
  model.make_densities(1);
  PosteriorDensity& density = model.density(0);
  const LogDensity in_x = [&](const Vector& x, Vector& gradient) {
    return value_and_gradient(density, x, gradient);
  };
  const Mode in_z = find_mode(in_x, model.start());
  for (Index i = 0; i < model.coordinates().n_sd(); ++i) {
    const double sd = std::sqrt(in_z.covariance(i, i));
    axes_[at(i)] = {1.0 / sd, in_z.x[i] - 3.0 * sd};
  }
  mode_ = find_mode(in_x, in_z.x);
  n_evaluations_ = in_z.n_evaluations + mode_.n_evaluations;
}

Vector LightTails::to_z(const Vector& x, double& log_slope) const {
  Vector z = x;
  log_slope = 0.0;
  for (Index i = 0; i < x.size(); ++i) {
    const Axis& axis = axes_[at(i)];
    if (axis.kappa == 0.0) continue;
    const double e = std::exp(axis.kappa * (axis.x0 - x[i]));
    z[i] -= e / axis.kappa;
    log_slope += std::log1p(e);
  }
  return z;
}

double LightTails::value(PosteriorDensity& density, const Vector& x, Vector& z) const {
  double log_slope = 0.0;
  z = to_z(x, log_slope);
  return density.value(z) + log_slope;
}

double LightTails::value_and_gradient(PosteriorDensity& density, const Vector& x,
                                      Vector& gradient) const {
  double log_slope = 0.0;
  const double value = density.value(to_z(x, log_slope), gradient) + log_slope;
  for (Index i = 0; i < x.size(); ++i) {
    const Axis& axis = axes_[at(i)];
    if (axis.kappa == 0.0) continue;
    const double e = std::exp(axis.kappa * (axis.x0 - x[i]));
    gradient[i] = gradient[i] * (1.0 + e) - axis.kappa * e / (1.0 + e);
  }
  return value;
}

}  // namespace lmmfast
