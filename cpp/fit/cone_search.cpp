#include "fit/cone_search.hpp"

#include <Eigen/Cholesky>
#include <Eigen/Eigenvalues>
#include <algorithm>
#include <cmath>

namespace lmmfast {
namespace {

constexpr double kNear = 5.0;  // a step that gains less than this is followed by Newton's
constexpr double kLeastCurvature = 0.01;  // of the exact Hessian relative to F
constexpr double kFirstDamping = 0.3;
constexpr double kNoDamping = 1e-3;
constexpr double kLonger = 25.0;  // squared: how much longer a step may be without clipping

Matrix hessian(const ConePoint& point) {
  return 2.0 * point.average - point.expected;
}

// A Hessian with its eigenvalues relative to F kept above a share: F positive definite.
Matrix clipped(const Matrix& hessian, const Matrix& expected) {
  Matrix F = expected;
  F.diagonal() *= 1.0 + 1e-12;
  const Eigen::LLT<Matrix> cholesky(F);
  if (cholesky.info() != Eigen::Success) return expected;
  const auto L = cholesky.matrixL();
  Matrix H = L.solve(hessian);
  H = L.solve(Matrix(H.transpose()));
  const Eigen::SelfAdjointEigenSolver<Matrix> eigen(0.5 * (H + H.transpose()));
  if (eigen.eigenvalues()[0] >= kLeastCurvature) return hessian;
  const Matrix half = cholesky.matrixL() * eigen.eigenvectors();
  return half * eigen.eigenvalues().cwiseMax(kLeastCurvature).asDiagonal() * half.transpose();
}

// Where the search was before.
struct Before {
  Vector x;
  Matrix hessian;
};

// What half the third derivative along the step d adds to the Hessian, for d' to solve
//   g + H d' + T[d, d'] / 2 = 0,
// as far as it is known from the step before: T[d] = share (H - H before).
Matrix third_order_part(const Before& before, const Vector& x, const Matrix& H, const Vector& d,
                        const Matrix& expected) {
  const Vector last = x - before.x;
  const Vector scaled = expected * last;
  const double length = last.dot(scaled);
  if (!(length > 0.0)) return Matrix::Zero(H.rows(), H.cols());
  const double share = std::clamp(d.dot(scaled) / length, -1.0, 1.0);
  return 0.5 * share * (H - before.hessian);
}

// A step of Newton's method from that of the clipped Hessian: with what is known of the third
// derivative, and without clipping where the criterion is convex on the face of that step.
ConeSolution refined(const std::vector<ConeBlock>& cone, const Vector& x, const ConePoint& point,
                     const Before& before, ConeSolution step, double decrement) {
  Matrix H = hessian(point);
  if (before.hessian.size() > 0 && step.decrease >= decrement) {
    H += third_order_part(before, x, H, step.x - x, point.expected);
    Matrix B = clipped(H, point.expected);
    B.diagonal() += (B.diagonal().array() > 0.0).select(1e-12 * B.diagonal(), 1.0);
    try {
      step = minimise_on_cone(cone, x, point.gradient, B);
    } catch (const NumericalError&) {
      return step;
    }
  }
  if (clipped(H, point.expected) == H) return step;
  const Vector curvature =
      (point.expected.diagonal().array() > 0.0).select(point.expected.diagonal(), 1.0);
  const std::optional<ConeSolution> free =
      minimise_near(cone, x, point.gradient, H, step, curvature);
  if (!free || !(free->decrease > step.decrease)) return step;
  const Vector d = step.x - x;
  const Vector longer = free->x - x;
  return longer.dot(point.expected * longer) < kLonger * d.dot(point.expected * d) ? *free : step;
}

}  // namespace

ConeSearchSummary search_cone(const ConeObjective& objective, std::vector<Matrix> start,
                              const ConeSearchOptions& options) {
  // sigma² before the blocks of Sigma.
  std::vector<ConeBlock> cone{{0, 1}};
  Index size = 1;
  for (const ConeBlock& block : objective.cone) {
    cone.push_back({1 + block.first, block.k});
    size += block.size();
  }
  ConeSearchSummary out;
  out.factors = std::move(start);
  out.value = objective.value(out.factors);
  out.n_evaluations = 1;
  ConePoint point;
  objective.differentiate(point);
  double damping = 0.0;
  bool near = false;
  Before before;
  for (;;) {
    Vector x(size);
    x[0] = point.sigma2;
    for (std::size_t b = 0; b < out.factors.size(); ++b)
      put_block(point.sigma2 * out.factors[b] * out.factors[b].transpose(), cone[b + 1], x);
    const bool exact = near && point.expected.size() > 0;
    Matrix B = exact ? clipped(hessian(point), point.expected)
                     : (point.expected.size() > 0 ? point.expected : point.average);
    const Vector ridge = B.diagonal() * (damping + 1e-12);
    // What the data say nothing of (a column of zeros) stays where it is.
    B.diagonal() += (B.diagonal().array() > 0.0).select(ridge, 1.0);
    ConeSolution step;
    try {
      step = minimise_on_cone(cone, x, point.gradient, B);
    } catch (const NumericalError&) {
      out.termination = ConeTermination::Stalled;
      return out;
    }
    if (exact && damping == 0.0) step = refined(cone, x, point, before, step, options.decrement);
    out.promised = step.decrease;
    if (step.decrease < options.decrement) {
      out.termination = ConeTermination::Converged;
      return out;
    }
    if (out.n_evaluations >= options.max_evaluations) {
      out.termination = ConeTermination::MaxEvaluations;
      return out;
    }
    std::vector<Matrix> factors;
    for (std::size_t b = 1; b < step.factors.size(); ++b)
      factors.push_back(step.factors[b] / std::sqrt(step.x[0]));
    double value = 0.0;
    bool usable = step.x[0] > 0.0;
    if (usable) {
      try {
        value = objective.value(factors);
        ++out.n_evaluations;
      } catch (const NumericalError&) {
        usable = false;
      }
    }
    if (!usable || value > out.value + objective.rounding()) {
      damping = std::max(4.0 * damping, kFirstDamping);
      if (damping > 1e10) {
        out.termination = ConeTermination::Stalled;
        return out;
      }
      continue;
    }
    damping = damping > kNoDamping ? damping / 4.0 : 0.0;
    near = near || out.value - value < kNear;
    before = {x, point.expected.size() > 0 ? hessian(point) : Matrix()};
    out.factors = std::move(factors);
    out.value = value;
    objective.differentiate(point);
  }
}

}  // namespace lmmfast
