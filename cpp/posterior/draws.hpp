// Fixed and random effects of given draws of the variance parameters, drawn or averaged exactly.
#pragma once

#include "posterior/model.hpp"

namespace lmmfast {

// beta given each row of z: n x p.
RowMatrix draw_fixed(PosteriorModel& model, const RowMatrix& z, std::uint64_t seed, int n_threads);

// Means and variances of beta given each row of z: n x p each.
std::pair<RowMatrix, RowMatrix> fixed_moments(PosteriorModel& model, const RowMatrix& z,
                                              int n_threads);

// b of one factor given rows of z and beta, into out, n x (n_levels k), row-major.
void draw_effects(PosteriorModel& model, const RowMatrix& z, const RowMatrix& beta, Index factor,
                  std::uint64_t seed, int n_threads, double* out);

struct EffectMoments {
  std::vector<RowMatrix> mean, variance;  // per factor, n_levels x k
};

// Of b over rows of z with these weights (their sum is one), beta integrated out given each z.
EffectMoments effect_moments(PosteriorModel& model, const RowMatrix& z, const Vector& weights,
                             int n_threads);

}  // namespace lmmfast
