#include "fit/interior_point.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <tuple>

namespace lmmfast {
namespace {

constexpr int kMaxIterations = 60;
constexpr double kGap = 1e-6;         // relative to the decrease: where the path ends
constexpr double kInfeasible = 1e-6;  // residual of the stationarity, relative to the gradient
constexpr double kBack = 0.95;        // how far a step goes towards the boundary of the cones

// The longest step along D that keeps L L' + step D positive semidefinite.
double longest_step(const Matrix& L, const Matrix& D) {
  Matrix M = L.triangularView<Eigen::Lower>().solve(D);
  M = L.triangularView<Eigen::Lower>().solve(Matrix(M.transpose()));
  const double least =
      M.rows() == 1 ? M(0, 0) : Eigensystem(M, Eigen::EigenvaluesOnly).eigenvalues()[0];
  return least < 0.0 ? -1.0 / least : std::numeric_limits<double>::infinity();
}

}  // namespace

bool Iterate::factorise() {
  const Index k = S.rows();
  const Eigen::LLT<Matrix> primal(S);
  const Eigen::LLT<Matrix> dual(Z);
  if (primal.info() != Eigen::Success || dual.info() != Eigen::Success) return false;
  L = primal.matrixL();
  K = dual.matrixL();
  S_inv = Matrix::Identity(k, k);
  L.triangularView<Eigen::Lower>().solveInPlace(S_inv);
  S_inv = (S_inv.transpose() * S_inv).eval();
  return true;
}

InteriorPoint::InteriorPoint(const Scaled& problem) : problem_(problem), x_(problem.x0()) {
  for (const ConeBlock& block : problem.cone()) nu_ += static_cast<double>(block.k);
  const double far = std::max(1.0, problem.g().cwiseAbs().maxCoeff());
  for (const ConeBlock& block : problem.cone()) {
    Eigensystem eigen(block_of(problem.x0(), block));
    const Vector values = eigen.eigenvalues().cwiseMax(1.0);
    Iterate it;
    it.S = eigen.eigenvectors() * values.asDiagonal() * eigen.eigenvectors().transpose();
    it.Z = far * Matrix::Identity(block.k, block.k);
    put_block(it.S, block, x_);
    blocks_.push_back(std::move(it));
  }
}

void InteriorPoint::run() {
  double best = std::numeric_limits<double>::infinity();
  for (; iterations_ < kMaxIterations; ++iterations_) {
    residual_ = problem_.g() + problem_.B() * (x_ - problem_.x0());
    const double size =
        std::max(problem_.g().cwiseAbs().maxCoeff(), residual_.cwiseAbs().maxCoeff());
    for (std::size_t f = 0; f < blocks_.size(); ++f)
      add_dual(blocks_[f].Z, problem_.cone()[f], -1.0, residual_);
    const double gap = complementarity();
    const double error =
        std::max(gap / std::max(decrease(), 1e-300), residual_.cwiseAbs().maxCoeff() / size);
    if (gap <= kGap * std::abs(decrease()) && residual_.cwiseAbs().maxCoeff() <= kInfeasible * size)
      return;
    if (iterations_ > 15 && error > 0.5 * best) return;  // rounding has the last word
    best = std::min(best, error);
    if (!step()) return;
  }
}

double InteriorPoint::decrease() const {
  const Vector d = x_ - problem_.x0();
  return -(problem_.g().dot(d) + 0.5 * d.dot(problem_.B() * d));
}

double InteriorPoint::complementarity() const {
  double sum = 0.0;
  for (const Iterate& it : blocks_) sum += it.S.cwiseProduct(it.Z).sum();
  return sum;
}

bool InteriorPoint::step() {
  Matrix normal = problem_.B();
  for (std::size_t f = 0; f < blocks_.size(); ++f) {
    if (!blocks_[f].factorise()) return false;
    add_barrier(blocks_[f], problem_.cone()[f], normal);
  }
  const Eigen::LLT<Matrix> cholesky(normal);
  if (cholesky.info() != Eigen::Success) return false;
  const double mu = complementarity() / nu_;
  solve(cholesky, 0.0, false);
  auto [primal, dual] = steps();
  double left = 0.0;
  for (const Iterate& it : blocks_)
    left += (it.S + primal * it.dS).cwiseProduct(it.Z + dual * it.dZ).sum();
  const double ratio = left / nu_ / mu;
  solve(cholesky, std::pow(ratio, 3.0) * mu, true);
  std::tie(primal, dual) = steps();
  for (std::size_t f = 0; f < blocks_.size(); ++f) {
    blocks_[f].S += primal * blocks_[f].dS;
    blocks_[f].Z += dual * blocks_[f].dZ;
    put_block(blocks_[f].S, problem_.cone()[f], x_);
  }
  return true;
}

void InteriorPoint::add_barrier(const Iterate& it, const ConeBlock& block, Matrix& normal) {
  const Index k = block.k;
  for (Index c = 0, i = block.first; c < k; ++c)
    for (Index r = c; r < k; ++r, ++i)
      for (Index e = 0, j = block.first; e < k; ++e)
        for (Index d = e; d < k; ++d, ++j) {
          if (j > i) continue;
          // <E_rc, Z E_de S^-1>, symmetrised.
          const auto entry = [&](Index a, Index b) {
            double sum = it.Z(a, d) * it.S_inv(e, b);
            if (d != e) sum += it.Z(a, e) * it.S_inv(d, b);
            return sum;
          };
          double value = r == c ? entry(r, r) : entry(r, c) + entry(c, r);
          normal(i, j) += value;
          if (i != j) normal(j, i) += value;
        }
}

void InteriorPoint::solve(const Eigen::LLT<Matrix>& cholesky, double mu, bool correct) {
  Vector rhs = -problem_.g() - problem_.B() * (x_ - problem_.x0());
  std::vector<Matrix> centre;
  for (std::size_t f = 0; f < blocks_.size(); ++f) {
    const Iterate& it = blocks_[f];
    Matrix target = mu * it.S_inv;
    if (correct) {
      const Matrix second = it.dZ * it.dS * it.S_inv;
      target -= 0.5 * (second + second.transpose());
    }
    add_dual(target, problem_.cone()[f], 1.0, rhs);
    centre.push_back(std::move(target));
  }
  const Vector dx = cholesky.solve(rhs);
  for (std::size_t f = 0; f < blocks_.size(); ++f) {
    Iterate& it = blocks_[f];
    it.dS = block_of(dx, problem_.cone()[f]);
    const Matrix moved = it.Z * it.dS * it.S_inv;
    it.dZ = centre[f] - it.Z - 0.5 * (moved + moved.transpose());
  }
}

std::pair<double, double> InteriorPoint::steps() const {
  double primal = 1.0 / kBack;
  double dual = 1.0 / kBack;
  for (const Iterate& it : blocks_) {
    primal = std::min(primal, longest_step(it.L, it.dS));
    dual = std::min(dual, longest_step(it.K, it.dZ));
  }
  return {std::min(1.0, kBack * primal), std::min(1.0, kBack * dual)};
}

}  // namespace lmmfast
