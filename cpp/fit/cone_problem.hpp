// The quadratic over cones of fit/cone in units of its own.
#pragma once

#include <Eigen/Eigenvalues>
#include <vector>

#include "fit/cone.hpp"

namespace lmmfast {

using Eigensystem = Eigen::SelfAdjointEigenSolver<Matrix>;

// vech*(Z) of a block: what the gradient of tr(Z S) is in the coordinates of S.
void add_dual(const Matrix& Z, const ConeBlock& block, double factor, Vector& out);
// The Z with vech*(Z) = slope.
Matrix dual_of(const Vector& slope, const ConeBlock& block);

// The problem in units in which the quadratic has about unit curvature along each variance: the
// columns of every block times the fourth root of its curvature.
class Scaled {
 public:
  Scaled(const std::vector<ConeBlock>& cone, const Vector& x0, const Vector& g, const Matrix& B)
      : Scaled(cone, x0, g, B, B.diagonal()) {}
  Scaled(const std::vector<ConeBlock>& cone, const Vector& x0, const Vector& g, const Matrix& B,
         const Vector& curvature);

  const std::vector<ConeBlock>& cone() const { return cone_; }
  const Vector& x0() const { return x0_; }
  const Vector& g() const { return g_; }
  const Matrix& B() const { return B_; }
  Vector scaled(const Vector& x) const { return units_.cwiseProduct(x); }
  Matrix scaled_factor(std::size_t f, const Matrix& L) const {
    return columns_[f].asDiagonal() * L;
  }
  Matrix unscaled_factor(std::size_t f, const Matrix& L) const {
    return columns_[f].cwiseInverse().asDiagonal() * L;
  }

 private:
  const std::vector<ConeBlock>& cone_;
  std::vector<Vector> columns_;
  Vector units_;
  Vector x0_, g_;
  Matrix B_;
};

}  // namespace lmmfast
