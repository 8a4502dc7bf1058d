// Coordinates x of the posterior in which all tails are light: what lattices and trajectories like.
//
// z = x, but z = x - exp(kappa (x0 - x)) / kappa for the coordinates of standard deviations: where
// these may be zero the density in z falls off as exp(z) and no faster, in x doubly exponentially.
// x0 and kappa come from the mode and the curvature there, so that x is z for most of the mass.
#pragma once

#include "posterior/model.hpp"

namespace lmmfast {

class LightTails {
 public:
  // Finds the mode, first in z and then in x. Throws NumericalError.
  explicit LightTails(PosteriorModel& model);

  const Mode& mode() const { return mode_; }  // in x
  Index n_evaluations() const { return n_evaluations_; }

  // log_slope: log |dz / dx|.
  Vector to_z(const Vector& x, double& log_slope) const;
  // The log density of x.
  double value(PosteriorDensity& density, const Vector& x, Vector& z) const;
  double value_and_gradient(PosteriorDensity& density, const Vector& x, Vector& gradient) const;

 private:
  struct Axis {
    double kappa = 0.0;  // 0: z = x
    double x0 = 0.0;
  };

  std::vector<Axis> axes_;
  Mode mode_;
  Index n_evaluations_ = 0;
};

}  // namespace lmmfast
