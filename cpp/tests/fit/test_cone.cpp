#include "fit/cone.hpp"

#include <Eigen/Cholesky>
#include <Eigen/Eigenvalues>
#include <Eigen/QR>
#include <cmath>

#include "tests/check.hpp"
#include "tests/dense_reference.hpp"

using namespace lmmfast;
using reference::Random;

namespace {

// A problem whose solution is known: x* and multipliers that share eigenvectors and have no
// product.
struct Problem {
  std::vector<ConeBlock> cone;
  Vector x0, g, solution;
  Matrix B;

  double decrease(const Vector& x) const {
    const Vector d = x - x0;
    return -(g.dot(d) + 0.5 * d.dot(B * d));
  }
};

Matrix rotation(Random& random, Index k) {
  return Eigen::HouseholderQR<Matrix>(random.matrix(k, k)).householderQ();
}

// Ranks of the blocks at the solution; `shared` of the null directions have no multiplier either.
Problem known(Random& random, const std::vector<std::pair<Index, Index>>& blocks, Index shared) {
  Problem problem;
  Index size = 0;
  for (const auto& [k, rank] : blocks) {
    problem.cone.push_back({size, k});
    size += problem.cone.back().size();
  }
  problem.solution = problem.x0 = Vector::Zero(size);
  Vector slope = Vector::Zero(size);
  for (std::size_t b = 0; b < blocks.size(); ++b) {
    const auto& [k, rank] = blocks[b];
    const ConeBlock& block = problem.cone[b];
    const Matrix Q = rotation(random, k);
    Vector s = Vector::Zero(k);
    Vector z = Vector::Zero(k);
    for (Index i = 0; i < k; ++i) {
      const double size_of = std::exp(2.0 * random.normal());
      if (i < rank)
        s[i] = size_of;
      else if (i >= rank + shared)
        z[i] = size_of;
    }
    put_block(Q * s.asDiagonal() * Q.transpose(), block, problem.solution);
    const Matrix Z = Q * z.asDiagonal() * Q.transpose();
    for (Index c = 0, i = block.first; c < k; ++c)
      for (Index r = c; r < k; ++r, ++i) slope[i] = (r == c ? 1.0 : 2.0) * Z(r, c);
    const Matrix start = random.matrix(k, 1 + random.below(k));  // often on the boundary
    put_block(start * start.transpose(), block, problem.x0);
  }
  const Matrix root = random.matrix(size, size);
  problem.B =
      root * root.transpose() / static_cast<double>(size) + 0.02 * Matrix::Identity(size, size);
  problem.g = slope - problem.B * (problem.solution - problem.x0);
  return problem;
}

void check_optimal(const Problem& problem, const ConeSolution& found, double tolerance) {
  const double best = problem.decrease(problem.solution);
  CHECK_CLOSE(found.decrease, best, tolerance);
  CHECK_CLOSE(found.decrease, problem.decrease(found.x), 1e-10);
  CHECK(found.gap <= 1e-4 * std::max(1.0, best));
  for (std::size_t b = 0; b < problem.cone.size(); ++b) {
    const Matrix& L = found.factors[b];
    CHECK_CLOSE(Matrix(L * L.transpose()), block_of(found.x, problem.cone[b]), 1e-12);
  }
}

}  // namespace

TEST(cone_solutions_inside_are_newton_steps) {
  Random random(1);
  const Problem problem = known(random, {{1, 1}, {2, 2}, {3, 3}}, 0);
  const ConeSolution found = minimise_on_cone(problem.cone, problem.x0, problem.g, problem.B);
  CHECK(found.iterations == 0);
  CHECK_CLOSE(found.x, problem.solution, 1e-11);
  check_optimal(problem, found, 1e-12);
}

TEST(cone_solutions_of_deficient_rank) {
  Random random(2);
  for (int repeat = 0; repeat < 60; ++repeat) {
    std::vector<std::pair<Index, Index>> blocks{{1, 1}};
    for (Index b = 0; b < 1 + random.below(3); ++b) {
      const Index k = 1 + random.below(5);
      blocks.emplace_back(k, random.below(k + 1));
    }
    const Problem problem = known(random, blocks, 0);
    const ConeSolution found = minimise_on_cone(problem.cone, problem.x0, problem.g, problem.B);
    check_optimal(problem, found, 1e-8);
    for (std::size_t b = 0; b < blocks.size(); ++b)
      if (found.factors[b].cols() < blocks[b].first)
        CHECK(found.factors[b].cols() == blocks[b].second);
    CHECK_CLOSE(found.x, problem.solution, 1e-4);
  }
}

// A null direction without a multiplier: there the last steps are no longer quadratic.
TEST(cone_solutions_without_strict_complementarity) {
  Random random(3);
  for (int repeat = 0; repeat < 30; ++repeat) {
    const Problem problem = known(random, {{1, 1}, {3, 1}, {2, 0}}, 1);
    const ConeSolution found = minimise_on_cone(problem.cone, problem.x0, problem.g, problem.B);
    check_optimal(problem, found, 1e-7);
  }
}

TEST(cone_of_separate_variances_is_solved_exactly) {
  Random random(4);
  for (int repeat = 0; repeat < 60; ++repeat) {
    std::vector<std::pair<Index, Index>> blocks;
    for (Index b = 0; b < 6; ++b) blocks.emplace_back(1, random.below(2));
    const Problem problem = known(random, blocks, 0);
    const ConeSolution found = minimise_on_cone(problem.cone, problem.x0, problem.g, problem.B);
    CHECK_CLOSE(found.x, problem.solution, 1e-10);
    for (Index i = 0; i < 6; ++i) CHECK((found.x[i] == 0.0) == (problem.solution[i] == 0.0));
  }
}

// In the form of factors a singular start is a saddle; here the way out is found.
TEST(cone_leaves_a_singular_start) {
  const std::vector<ConeBlock> cone{{0, 2}};
  const Vector x0 = Vector::Zero(3);
  const Matrix B = Matrix::Identity(3, 3);
  const Vector g{{-1.0, -0.8, -1.0}};  // the minimum of the quadratic: [1 0.8; 0.8 1]
  const ConeSolution found = minimise_on_cone(cone, x0, g, B);
  CHECK_CLOSE(found.x, Vector(-g), 1e-14);
}

// min (a - 1)²/2 + (c + 1)²/2 + (b - 2)²/2 over [a b; b c] of rank one has a² = b² / c …: compared
// with a fine search over rank-one matrices.
TEST(cone_two_by_two_against_a_search_over_its_boundary) {
  const std::vector<ConeBlock> cone{{0, 2}};
  const Vector x0{{0.5, 0.0, 0.5}};
  const Vector target{{1.0, 2.0, -1.0}};
  const ConeSolution found = minimise_on_cone(cone, x0, x0 - target, Matrix::Identity(3, 3));
  double best = 1e300;
  for (int i = 0; i <= 4000; ++i) {
    const double angle = M_PI * i / 4000.0;
    const double c = std::cos(angle);
    const double s = std::sin(angle);
    const Vector ray{{c * c, c * s, s * s}};
    const double length = std::max(0.0, ray.dot(target) / ray.squaredNorm());
    best = std::min(best, 0.5 * (length * ray - target).squaredNorm());
  }
  CHECK(found.factors[0].cols() == 1);
  CHECK_CLOSE(0.5 * (found.x - target).squaredNorm(), best, 1e-6);
}

TEST(cone_refuses_a_curvature_that_is_not_positive) {
  const Matrix B = -Matrix::Identity(1, 1);
  CHECK_THROWS(minimise_on_cone({{0, 1}}, Vector::Ones(1), Vector::Ones(1), B), NumericalError);
}

TEST(cone_minimum_near_of_a_quadratic_that_is_not_convex) {
  Random random(413);
  int settled = 0;
  for (int round = 0; round < 60; ++round) {
    Problem problem = known(random, {{3, 1 + random.below(2)}, {1, 1}}, 0);
    // Lower the curvature along one direction until it is negative; the solution stays stationary.
    const Vector slope = problem.g + problem.B * (problem.solution - problem.x0);
    const Eigen::SelfAdjointEigenSolver<Matrix> eigen(problem.B);
    const Vector u = eigen.eigenvectors().col(0);
    Matrix B = problem.B - 1.5 * eigen.eigenvalues()[0] * u * u.transpose();
    const Vector g = slope - B * (problem.solution - problem.x0);
    ConeSolution start;  // beside the solution
    start.x = problem.solution;
    for (const ConeBlock& block : problem.cone) {
      const Eigen::SelfAdjointEigenSolver<Matrix> own(block_of(problem.solution, block));
      const Index rank = (own.eigenvalues().array() > 1e-9).count();
      Matrix L = own.eigenvectors().rightCols(rank) *
                 own.eigenvalues().tail(rank).cwiseSqrt().asDiagonal();
      start.factors.push_back(L + 1e-4 * random.matrix(L.rows(), rank));
    }
    const auto found = minimise_near(problem.cone, problem.x0, g, B, start, problem.B.diagonal());
    if (!found) continue;  // no minimum there
    ++settled;
    CHECK_CLOSE(found->x, problem.solution, 1e-6);
    CHECK(found->gap < 1e-6);
  }
  CHECK(settled > 15);
}
