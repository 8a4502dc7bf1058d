// A convex quadratic over a product of cones of positive semidefinite matrices:
//   minimise  g'd + d'Bd/2   over  x = x0 + d,  every block of x positive semidefinite.
//
// Coordinates of a k x k block are its lower triangle, column after column; a variance of its own
// is a 1 x 1 block. Optimal are x and multipliers Z (one matrix a block) with
//   g + Bd = vech*(Z),  x and Z positive semidefinite,  tr(x Z) = 0,
// where vech*(Z) is Z on the diagonal and 2 Z below it. Solved by a primal-dual interior-point
// method (the direction of Helmberg, Rendl, Vanderbei & Wolkowicz 1996, SIAM J. Optim. 6:342, with
// the predictor and corrector of Mehrotra 1992), then on the face where the solution lies. Knows no
// statistics.
#pragma once

#include <optional>
#include <vector>

#include "base/types.hpp"

namespace lmmfast {

struct ConeBlock {
  Index first = 0;  // its first coordinate
  Index k = 1;

  Index size() const { return k * (k + 1) / 2; }
};

struct ConeSolution {
  Vector x;
  // A factor L of each block, x = L L', with as many columns as the block's rank: where the block
  // is on the boundary of its cone it is so exactly.
  std::vector<Matrix> factors;
  std::vector<Matrix> multipliers;  // Z
  double decrease = 0.0;            // -(g'd + d'Bd/2)
  // The certificate, in units of the decrease: how far from optimal the solution may be.
  double gap = 0.0;
  int iterations = 0;  // 0: the minimum of the quadratic lies inside, or on faces of 1 x 1 blocks
};

// B symmetric positive definite, the blocks of x0 positive semidefinite; the blocks cover all
// coordinates. Throws NumericalError where B is not positive definite.
ConeSolution minimise_on_cone(const std::vector<ConeBlock>& cone, const Vector& x0, const Vector& g,
                              const Matrix& B);

// The same where B need not be positive definite: a local minimum on the face of `start`, none
// where there isn't one that the multipliers hold there. `curvature`: positive, about that along
// each coordinate.
std::optional<ConeSolution> minimise_near(const std::vector<ConeBlock>& cone, const Vector& x0,
                                          const Vector& g, const Matrix& B,
                                          const ConeSolution& start, const Vector& curvature);

Matrix block_of(const Vector& x, const ConeBlock& block);
void put_block(const Matrix& S, const ConeBlock& block, Vector& x);

}  // namespace lmmfast
