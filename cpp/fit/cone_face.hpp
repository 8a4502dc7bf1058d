// A quadratic over cones on the face of a point.
#pragma once

#include <vector>

#include "fit/cone_problem.hpp"
#include "fit/interior_point.hpp"

namespace lmmfast {

// The quadratic as a function of factors L of the blocks, each with as many columns as its rank:
// Newton's method from the end of the path, where the multipliers make its Hessian positive
// semidefinite (rotations of L apart). A point on the boundary stays one, exactly.
class Factored {
 public:
  // From the ends of the path: what is larger in S than in Z belongs to the face.
  Factored(const Scaled& problem, const std::vector<Iterate>& ends);

  // From the minimum of the quadratic, what is negative of it put to zero.
  Factored(const Scaled& problem, const Vector& minimum);

  // From factors that somebody has found.
  Factored(const Scaled& problem, std::vector<Matrix> factors)
      : problem_(&problem), factors_(std::move(factors)) {
    for (const Matrix& L : factors_) size_ += L.size();
  }

  // A minimum on the face it is on, also of a quadratic that is not convex: false where it is none,
  // or where the multipliers lead off the face.
  bool settle();

  // The minimum on the cone: on a face, then off it along the direction in which the multipliers
  // are most negative, until none is. False where that leads nowhere.
  bool solve();

  void minimise();

  const Matrix& factor(std::size_t f) const { return factors_[f]; }

 private:
  // The part of a block with eigenvalues above a bound each.
  void add(const Eigensystem& eigen, const Vector& bound);

  // Columns that have gone to zero.
  void drop_columns();

  // The minimum along S + t uu', whose slope is negative at t = 0.
  void add_column(std::size_t f, double slope, const Vector& u);

  Vector point(const std::vector<Matrix>& factors) const;

  double value(const std::vector<Matrix>& factors) const;

  // Hessian and gradient in the entries of the factors.
  Matrix derivatives(Vector& gradient) const;

  std::vector<Matrix> newton(double ridge, double& promised) const;

  const Scaled* problem_;
  std::vector<Matrix> factors_;
  Index size_ = 0;
};

}  // namespace lmmfast
