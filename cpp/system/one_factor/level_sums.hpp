// What the exact derivatives of a one-factor model need of its levels.
//
// With F = (I + A Sigma)^-1, B = F A = Z'H^-1 Z, C = Z'H^-1 X Lx^-T and v = Z'P y of one level, and
// W = 2 c v v' + 2 C C' - B (without 2 C C' under ML), the sums over levels below give gradient and
// Hessian; vech stacks the lower triangle by rows.
#pragma once

#include "system/system.hpp"

namespace lmmfast {

inline Index vech(Index i, Index j) {  // i >= j
  return i * (i + 1) / 2 + j;
}

struct LevelSums {
  Matrix b;          // Σ B
  Matrix vv;         // Σ v v'
  Matrix cc;         // Σ C C'
  Matrix tensor;     // kk x kk: Σ vech(B) vech(W)'
  Matrix tensor_vv;  // kk x kk: Σ vech(B) vech(2 c v v')', what y adds to it
  Matrix cv;         // p x kk: Σ C_a v_b + C_b v_a
  Matrix ccx;        // (p p) x kk: Σ C_a C_b', the lower triangle at least

  void reset(Index k, Index p);
  void add(const LevelSums& other);
};

// Derivatives from the sums over all levels (lower triangles of b, vv and cc are read).
void derivatives_from(const LevelSums& sums, const Solution& solution,
                      const std::vector<Coordinate>& coordinates, const Matrix& lambda,
                      const Profile& profile, Derivatives& out);

}  // namespace lmmfast
