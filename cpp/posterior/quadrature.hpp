// The posterior of few variance parameters on a lattice: the trapezoidal rule, and draws from it.
//
// The density is analytic and falls off in all directions, so that the trapezoidal rule converges
// exponentially (Trefethen & Weideman 2014, SIAM Rev. 56:385). The lattice is one of t, with x =
// mode + C t, C C' the inverse curvature at the mode and x as in tails.hpp. The lattice is explored
// from the mode outwards, as far as densities count. Points whose coordinates have an even sum and
// those with an odd one are two rules: their difference tells how far to trust either, and bounds
// what both together miss.
#pragma once

#include <functional>
#include <unordered_map>

#include "posterior/tails.hpp"

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

  const CrossProducts& products() const { return model_.products(); }
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

  void explore();
  void keep_nodes();
  double interpolated(const Vector& t) const;
  double propose(std::uint64_t seed, std::uint64_t stream, int worker, Draws* draws, Index row,
                 double bound, Index& tries, bool& clipped);

  PosteriorModel& model_;
  const QuadratureOptions options_;
  const LightTails tails_;
  const Vector mode_;  // in x
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
