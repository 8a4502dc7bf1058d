// The posterior of few variance parameters on a lattice: the trapezoidal rule, and draws from it.
//
// The density is analytic and, in the right coordinates, falls off at least exponentially in all
// directions, so that the trapezoidal rule converges exponentially (Trefethen & Weideman 2014, SIAM
// Rev. 56:385). Coordinates x: those of the density, but z = x - exp(kappa (x0 - x)) / kappa for
// log standard deviations, whose left tail, exp(z) and no faster, it shortens; then x = mode + C t,
// C C' the inverse curvature at the mode. The lattice is explored from the mode outwards, as far as
// densities count. Points whose coordinates have an even sum and those with an odd one are two
// rules: their difference tells how far to trust either, and bounds what both together miss.
#pragma once

#include <functional>
#include <unordered_map>

#include "posterior/model.hpp"

namespace lmmfast {

struct QuadratureOptions {
  double spacing = 0.7;  // in standard deviations at the mode
  Index max_nodes = 200000;
  int n_threads = 1;
  std::function<void()> check_interrupt;
};

class Quadrature {
 public:
  // Throws NumericalError where more nodes are needed than there may be.
  Quadrature(PosteriorModel& model, const QuadratureOptions& options);

  // The nodes that count.
  const RowMatrix& z() const { return z_; }
  const Vector& log_weights() const { return log_weights_; }  // log p(y, node) + log its volume
  const RowMatrix& beta_mean() const { return beta_mean_; }
  const RowMatrix& beta_variance() const { return beta_variance_; }
  const std::vector<std::int8_t>& parity() const { return parity_; }
  Index n_evaluations() const { return n_evaluations_; }

  // Independent draws of z and of beta, by rejection from the multilinear interpolant of the nodes.
  struct Draws {
    RowMatrix z, beta;
    double acceptance = 0.0;
    Index n_clipped = 0;  // draws whose density exceeded the bound
  };
  Draws draw(Index n, std::uint64_t seed, int n_threads);

 private:
  using Point = std::vector<std::int32_t>;

  struct Axis {  // z = x - exp(kappa (x0 - x)) / kappa; kappa 0: z = x
    double kappa = 0.0;
    double x0 = 0.0;
  };

  Vector to_z(const Vector& x, double& log_slope) const;
  double value(PosteriorDensity& density, const Vector& x, Vector& z) const;
  double gradient_value(PosteriorDensity& density, const Vector& x, Vector& gradient) const;
  void choose_coordinates();
  void explore();
  void keep_nodes();
  double interpolated(const Vector& t) const;
  double propose(std::uint64_t seed, std::uint64_t stream, int worker, Draws* draws, Index row,
                 double bound, Index& tries, bool& clipped);

  PosteriorModel& model_;
  const QuadratureOptions options_;
  Mode mode_;  // in x
  std::vector<Axis> axes_;
  Matrix C_;
  double log_volume_ = 0.0;
  std::vector<Point> points_;
  std::vector<double> values_;
  std::unordered_map<std::uint64_t, Index> found_;
  double highest_ = 0.0;
  std::vector<double> cumulative_;
  double bound_ = 0.0;

  RowMatrix z_, beta_mean_, beta_variance_;
  Vector log_weights_;
  std::vector<std::int8_t> parity_;
  Index n_evaluations_ = 0;
};

}  // namespace lmmfast
