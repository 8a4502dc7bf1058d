// All derivatives of a model whose effects are few but for those of one factor.
//
// The selected inverse gives M Lambda: nothing of M where Lambda is singular; and the expected
// information tr(Q H_i Q H_j) pairs every level with every other. Both follow from a matrix of the
// order of the other factors' effects. With the largest factor h taken into H_1 = W^-1 + Z_h
// Sigma_h Z_h' level by level, and c = [t, X], t the effects of all others,
//   Q = H_1^-1 - H_1^-1 [Z_t X] K [Z_t X]' H_1^-1,   K = Λ_c (Λ_c'A_1 Λ_c + [I, 0])^-1 Λ_c',
// A_1 = [Z_t X]'H_1^-1[Z_t X]. Of the levels of h, with U_l = [Z_t X]'H_1^-1 Z_l and G_l =
// Z_l'H_1^-1 Z_l, Z_h'QZ_h = G - U'KU, Z_t'QZ_h = R U and Z_t'QZ_t = R A_1t, R = [I, 0] - A_1t'K:
// sums over their levels need U_l U_l' alone.
#pragma once

#include "system/system.hpp"

namespace lmmfast {

// Effects of the others than the largest factor up to which it pays.
constexpr Index kMostBorderEffects = 1000;

Index border_effects(const CrossProducts& a);

// At the Lambda at which the solution is; the curvature is exact.
void bordered_derivatives(const CrossProducts& a, const std::vector<Matrix>& lambda,
                          const std::vector<Coordinate>& coordinates, const Solution& solution,
                          const Profile& profile, int n_threads, Derivatives& out);

}  // namespace lmmfast
