// A quadratic over cones by a primal-dual interior-point method.
#pragma once

#include <Eigen/Cholesky>
#include <utility>
#include <vector>

#include "fit/cone_problem.hpp"

namespace lmmfast {

// One block on its way.
struct Iterate {
  Matrix S, Z;  // both positive definite
  Matrix S_inv;
  Matrix L, K;  // their Cholesky factors
  Matrix dS, dZ;

  // False where rounding has left one of them indefinite.
  bool factorise();
};

class InteriorPoint {
 public:
  explicit InteriorPoint(const Scaled& problem);

  // Follows the central path to its end; what is left is the gap.
  void run();

  const std::vector<Iterate>& blocks() const { return blocks_; }
  int iterations() const { return iterations_; }

 private:
  double decrease() const;

  double complementarity() const;

  // Predictor to the end of the path, corrector to a point on it; steps of their own for x and Z.
  bool step();

  // The Hessian of the barrier with S^-1 ⊗ Z in place of mu S^-1 ⊗ S^-1.
  static void add_barrier(const Iterate& it, const ConeBlock& block, Matrix& normal);

  void solve(const Eigen::LLT<Matrix>& cholesky, double mu, bool correct);

  std::pair<double, double> steps() const;

  const Scaled& problem_;
  Vector x_;
  Vector residual_;
  std::vector<Iterate> blocks_;
  double nu_ = 0.0;
  int iterations_ = 0;
};

}  // namespace lmmfast
