// All derivatives of a model with few random effects, from the whole matrix Z'QZ.
//
// The selected inverse gives M Lambda: nothing of M where Lambda is singular. Where q is some
// hundred, the whole of Z'H^-1 Z = A - (L^-1 Lambda' A)'(L^-1 Lambda' A), L L' = Lambda' A Lambda +
// I, costs little more, and from it come M on any Sigma, the average information and the expected
// information tr(Q H_i Q H_j), which pairs every level with every other.
#pragma once

#include "system/system.hpp"

namespace lmmfast {

// Numbers of random effects up to which it pays.
constexpr Index kMostDenseEffects = 1000;

// At the Lambda at which the solution is; the curvature is exact.
void dense_derivatives(const CrossProducts& a, const std::vector<Matrix>& lambda,
                       const std::vector<Coordinate>& places, const Solution& solution,
                       const Profile& profile, int n_threads, Derivatives& out);

}  // namespace lmmfast
