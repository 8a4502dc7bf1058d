// The no-U-turn sampler, for variance parameters of which there are too many for a lattice.
//
// Multinomial trajectories with the generalised criterion (Betancourt 2017, arXiv:1701.02434;
// Hoffman & Gelman 2014, J. Mach. Learn. Res. 15:1593), the step size by dual averaging. The metric
// is the curvature at the mode, then the covariance of the first draws; coordinates as in
// tails.hpp.
#pragma once

#include <functional>

#include "posterior/random.hpp"
#include "posterior/tails.hpp"

namespace lmmfast {

struct NutsOptions {
  Index n_draws = 1000;  // of each chain
  Index n_warmup = 400;
  int n_chains = 4;
  double acceptance = 0.9;
  int max_depth = 10;
  std::uint64_t seed = 0;
  int n_threads = 1;
  // Called now and then with the number of iterations done of all; true: stop.
  std::function<bool(Index done, Index of)> stop;
};

struct NutsDraws {
  Index n_draws = 0;  // of each chain; fewer than asked for when stopped
  RowMatrix z;        // chain after chain
  Vector log_density, energy;
  std::vector<std::int32_t> depth;
  std::vector<std::int8_t> divergent;
  Vector acceptance, step_size;  // of each chain
  Index n_evaluations = 0;
};

// From around the mode. Throws NumericalError where none is found.
NutsDraws sample_nuts(PosteriorModel& model, const NutsOptions& options);

}  // namespace lmmfast
