#include "fit/cone.hpp"

#include <Eigen/Cholesky>
#include <algorithm>
#include <cmath>

#include "fit/cone_face.hpp"
#include "fit/cone_problem.hpp"
#include "fit/interior_point.hpp"

namespace lmmfast {
namespace {

bool inside(const std::vector<ConeBlock>& cone, const Vector& x) {
  return std::all_of(cone.begin(), cone.end(), [&](const ConeBlock& block) {
    if (block.k == 1) return x[block.first] >= 0.0;
    return Eigen::LLT<Matrix>(block_of(x, block)).info() == Eigen::Success;
  });
}

// Of a block inside its cone, or on the boundary of a 1 x 1 one.
Matrix factor_inside(const Vector& x, const ConeBlock& block) {
  if (block.k > 1) return Eigen::LLT<Matrix>(block_of(x, block)).matrixL();
  const double variance = x[block.first];
  return Matrix::Constant(1, variance > 0.0 ? 1 : 0, std::sqrt(variance));
}

// Variances of their own only: which are zero is found by exchanging all that are wrong (Portugal,
// Júdice & Vicente 1994, Math. Comp. 63:625); rarely that goes in circles, and false is returned.
bool exchange(const Vector& x0, const Vector& g, const Matrix& B, Vector& x) {
  const Index size = x0.size();
  const Vector b = B * x0 - g;
  std::vector<bool> zero(at(size), false);
  std::vector<Index> free;
  for (Index round = 0; round < 2 * size + 4; ++round) {
    free.clear();
    for (Index i = 0; i < size; ++i)
      if (!zero[at(i)]) free.push_back(i);
    x = Vector::Zero(size);
    if (!free.empty()) {
      const Matrix own = B(free, free);
      const Vector solved = Eigen::LLT<Matrix>(own).solve(Vector(b(free)));
      x(free) = solved;
    }
    const Vector slope = B * x - b;
    bool changed = false;
    for (Index i = 0; i < size; ++i) {
      const bool wrong = zero[at(i)] ? slope[i] < 0.0 : x[i] < 0.0;
      if (!wrong) continue;
      zero[at(i)] = !zero[at(i)];
      changed = true;
    }
    if (!changed) return true;
  }
  return false;
}

// What is known of a solution whose factors are there.
void certify(const std::vector<ConeBlock>& cone, const Vector& x0, const Vector& g, const Matrix& B,
             ConeSolution& out) {
  const Vector d = out.x - x0;
  const Vector slope = g + B * d;
  out.decrease = -(g.dot(d) + 0.5 * d.dot(B * d));
  for (std::size_t f = 0; f < cone.size(); ++f) {
    Matrix Z = dual_of(slope, cone[f]);
    const double least = Eigensystem(Z, Eigen::EigenvaluesOnly).eigenvalues()[0];
    const Matrix S = block_of(out.x, cone[f]);
    out.gap += std::abs(Z.cwiseProduct(S).sum()) +
               std::max(0.0, -least) * (S.trace() + block_of(x0, cone[f]).trace());
    out.multipliers.push_back(std::move(Z));
  }
}

}  // namespace

ConeSolution minimise_on_cone(const std::vector<ConeBlock>& cone, const Vector& x0, const Vector& g,
                              const Matrix& B) {
  const Eigen::LLT<Matrix> cholesky(B);
  if (cholesky.info() != Eigen::Success)
    throw NumericalError("the model of the criterion has no minimum");
  ConeSolution out;
  out.x = x0 - cholesky.solve(g);
  bool solved = inside(cone, out.x);
  const bool scalar =
      std::all_of(cone.begin(), cone.end(), [](const ConeBlock& block) { return block.k == 1; });
  if (!solved && scalar) solved = exchange(x0, g, B, out.x);
  if (solved) {
    for (const ConeBlock& block : cone) out.factors.push_back(factor_inside(out.x, block));
  } else {
    const Scaled problem(cone, x0, g, B);
    Factored factored(problem, problem.scaled(out.x));
    if (!factored.solve()) {
      InteriorPoint path(problem);
      path.run();
      out.iterations = path.iterations();
      factored = Factored(problem, path.blocks());
      factored.minimise();
    }
    for (std::size_t f = 0; f < cone.size(); ++f) {
      out.factors.push_back(problem.unscaled_factor(f, factored.factor(f)));
      put_block(out.factors.back() * out.factors.back().transpose(), cone[f], out.x);
    }
  }
  certify(cone, x0, g, B, out);
  return out;
}

std::optional<ConeSolution> minimise_near(const std::vector<ConeBlock>& cone, const Vector& x0,
                                          const Vector& g, const Matrix& B,
                                          const ConeSolution& start, const Vector& curvature) {
  const Scaled problem(cone, x0, g, B, curvature);
  std::vector<Matrix> factors;
  for (std::size_t f = 0; f < cone.size(); ++f)
    factors.push_back(problem.scaled_factor(f, start.factors[f]));
  Factored factored(problem, std::move(factors));
  if (!factored.settle()) return std::nullopt;
  ConeSolution out;
  out.x = x0;
  for (std::size_t f = 0; f < cone.size(); ++f) {
    out.factors.push_back(problem.unscaled_factor(f, factored.factor(f)));
    put_block(out.factors.back() * out.factors.back().transpose(), cone[f], out.x);
  }
  certify(cone, x0, g, B, out);
  return out;
}

}  // namespace lmmfast
