// All derivatives of a model with several factors, its largest one eliminated level by level.
//
// With H1 = W^-1 + Z1 Sigma1 Z1' of the largest factor and Zr = [Z2 X], the effects of the others
// and the columns of X,
//   P = H1^-1 - H1^-1 Zr K Zr' H1^-1
// for a K of the order of Zr, so that every sum over pairs of levels of the largest factor is one
// of sparse blocks G1 = Z1'H1^-1 Zr and of products of dense matrices of that order. H^-1 is the
// same without X.
#pragma once

#include "system/system.hpp"

namespace lmmfast {

// Effects left when those of the largest factor are eliminated, up to which this is done.
constexpr Index kMostReducedEffects = 4000;
Index reduced_effects(const CrossProducts& a);

// At the Lambda at which the solution is; the curvature is exact.
void reduced_derivatives(const CrossProducts& a, const std::vector<Matrix>& lambda,
                         const std::vector<Coordinate>& coordinates, const Solution& solution,
                         const Profile& profile, int n_threads, Derivatives& out);

}  // namespace lmmfast
