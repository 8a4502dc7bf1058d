#include "fit/cone_face.hpp"

#include <Eigen/Cholesky>
#include <algorithm>
#include <cmath>

namespace lmmfast {
namespace {

constexpr int kMaxFaces = 6;
constexpr double kZero = 1e-14;  // squared columns (scaled) that are nothing
constexpr int kMaxNewton = 20;
constexpr double kLastStep = 1e-15;  // of the decrease: no further one is worth it
constexpr double kOptimal = 1e-8;    // of the multipliers, relative to the gradient
constexpr double kRidge = 1e-14;     // relative to the largest curvature
constexpr double kFlat = 1e-9;       // that of rotations, by rounding

// Columns: how the coordinates of L L' move with the entries of L (column-major).
Matrix factor_map(const Matrix& L) {
  const Index k = L.rows();
  Matrix map = Matrix::Zero(k * (k + 1) / 2, L.size());
  for (Index c = 0, i = 0; c < k; ++c)
    for (Index r = c; r < k; ++r, ++i)
      for (Index e = 0; e < L.cols(); ++e) {
        map(i, e * k + r) += L(c, e);
        map(i, e * k + c) += L(r, e);
      }
  return map;
}

}  // namespace

Factored::Factored(const Scaled& problem, const std::vector<Iterate>& ends) : problem_(&problem) {
  for (const Iterate& end : ends) {
    const Eigensystem eigen(end.S);
    const Matrix& U = eigen.eigenvectors();
    add(eigen, (U.transpose() * end.Z * U).diagonal());
  }
}

Factored::Factored(const Scaled& problem, const Vector& minimum) : problem_(&problem) {
  for (const ConeBlock& block : problem.cone())
    add(Eigensystem(block_of(minimum, block)), Vector::Zero(block.k));
}

bool Factored::settle() {
  minimise();
  const Vector slope = problem_->g() + problem_->B() * (point(factors_) - problem_->x0());
  const double tolerance = kOptimal * std::max(1.0, problem_->g().cwiseAbs().maxCoeff());
  for (std::size_t f = 0; f < factors_.size(); ++f) {
    const Matrix Z = dual_of(slope, problem_->cone()[f]);
    if (factors_[f].size() > 0 && (Z * factors_[f]).cwiseAbs().maxCoeff() > tolerance) return false;
    if (Eigensystem(Z, Eigen::EigenvaluesOnly).eigenvalues()[0] < -tolerance) return false;
  }
  Vector gradient;
  const Matrix hessian = derivatives(gradient);
  const Vector values = Eigensystem(hessian, Eigen::EigenvaluesOnly).eigenvalues();
  return values.size() == 0 || values[0] > -kFlat * values[values.size() - 1];
}

bool Factored::solve() {
  for (int face = 0; face < kMaxFaces; ++face) {
    minimise();
    drop_columns();
    const Vector slope = problem_->g() + problem_->B() * (point(factors_) - problem_->x0());
    const double tolerance = kOptimal * std::max(1.0, problem_->g().cwiseAbs().maxCoeff());
    bool stationary = true;
    double worst = -tolerance;
    std::size_t worst_block = 0;
    Vector direction;
    for (std::size_t f = 0; f < factors_.size(); ++f) {
      const Matrix Z = dual_of(slope, problem_->cone()[f]);
      if (factors_[f].size() > 0 && (Z * factors_[f]).cwiseAbs().maxCoeff() > tolerance)
        stationary = false;
      const Eigensystem eigen(Z);
      if (eigen.eigenvalues()[0] >= worst) continue;
      worst = eigen.eigenvalues()[0];
      worst_block = f;
      direction = eigen.eigenvectors().col(0);
    }
    if (direction.size() == 0) return stationary;
    add_column(worst_block, worst, direction);
  }
  return false;
}

void Factored::minimise() {
  if (size_ == 0) return;
  double best = value(factors_);
  double ridge = kRidge;
  for (int i = 0; i < kMaxNewton; ++i) {
    double promised = 0.0;
    std::vector<Matrix> tried = newton(ridge, promised);
    const bool last = promised < kLastStep * std::max(1.0, std::abs(best));
    const double found = value(tried);
    if (last || found < best) {
      factors_ = std::move(tried);
      best = found;
      if (last) return;
    } else {
      ridge *= 1e3;
      if (ridge > 1.0) return;
    }
  }
}

void Factored::add(const Eigensystem& eigen, const Vector& bound) {
  const Index k = bound.size();
  Index rank = 0;
  while (rank < k && eigen.eigenvalues()[k - 1 - rank] > bound[k - 1 - rank]) ++rank;
  factors_.push_back(eigen.eigenvectors().rightCols(rank) *
                     eigen.eigenvalues().tail(rank).cwiseSqrt().asDiagonal());
  size_ += k * rank;
}

void Factored::drop_columns() {
  for (std::size_t f = 0; f < factors_.size(); ++f) {
    Matrix& L = factors_[f];
    if (L.cols() == 0) continue;
    const Eigensystem eigen(L.transpose() * L);
    const double least = kZero * std::max(1.0, eigen.eigenvalues().tail<1>()[0]);
    Index dropped = 0;
    while (dropped < L.cols() && eigen.eigenvalues()[dropped] < least) ++dropped;
    if (dropped == 0) continue;
    size_ -= dropped * L.rows();
    L = (L * eigen.eigenvectors().rightCols(L.cols() - dropped)).eval();
  }
}

void Factored::add_column(std::size_t f, double slope, const Vector& u) {
  Vector along = Vector::Zero(problem_->x0().size());
  put_block(u * u.transpose(), problem_->cone()[f], along);
  const double t = -slope / along.dot(problem_->B() * along);
  Matrix& L = factors_[f];
  L.conservativeResize(u.size(), L.cols() + 1);
  L.rightCols<1>() = std::sqrt(t) * u;
  size_ += u.size();
}

Vector Factored::point(const std::vector<Matrix>& factors) const {
  Vector x(problem_->x0().size());
  for (std::size_t f = 0; f < factors.size(); ++f)
    put_block(factors[f] * factors[f].transpose(), problem_->cone()[f], x);
  return x;
}

double Factored::value(const std::vector<Matrix>& factors) const {
  const Vector d = point(factors) - problem_->x0();
  return problem_->g().dot(d) + 0.5 * d.dot(problem_->B() * d);
}

Matrix Factored::derivatives(Vector& gradient) const {
  const Vector slope = problem_->g() + problem_->B() * (point(factors_) - problem_->x0());
  Matrix map = Matrix::Zero(slope.size(), size_);
  Matrix hessian = Matrix::Zero(size_, size_);
  for (Index f = 0, first = 0; f < static_cast<Index>(factors_.size()); ++f) {
    const Matrix& L = factors_[at(f)];
    const ConeBlock& block = problem_->cone()[at(f)];
    if (L.cols() == 0) continue;
    map.block(block.first, first, block.size(), L.size()) = factor_map(L);
    const Matrix Z = dual_of(slope, block);
    for (Index e = 0; e < L.cols(); ++e)
      hessian.block(first + e * block.k, first + e * block.k, block.k, block.k) = 2.0 * Z;
    first += L.size();
  }
  hessian += map.transpose() * problem_->B() * map;
  gradient = map.transpose() * slope;
  return hessian;
}

std::vector<Matrix> Factored::newton(double ridge, double& promised) const {
  Vector gradient;
  Matrix hessian = derivatives(gradient);
  hessian.diagonal().array() += ridge * hessian.diagonal().maxCoeff();
  const Vector step = Eigen::LDLT<Matrix>(hessian).solve(gradient);
  promised = 0.5 * std::abs(gradient.dot(step));
  std::vector<Matrix> moved = factors_;
  Index first = 0;
  for (Matrix& L : moved) {
    L -= Eigen::Map<const Matrix>(step.data() + first, L.rows(), L.cols());
    first += L.size();
  }
  return moved;
}

}  // namespace lmmfast
