#include "fit/boundary.hpp"

#include <Eigen/Eigenvalues>
#include <Eigen/SVD>
#include <algorithm>
#include <cmath>
#include <limits>

namespace lmmfast {
namespace {

constexpr double kRank = 1e-10;       // singular values of Lambda below it are zero
constexpr double kZeroColumn = 1e-9;  // rows of Lambda that depend on others, once there are zeros
constexpr double kProbe = 1e-2;       // standard deviations at which M is looked at
constexpr double kEscape = 0.1;       // and those the search goes on from
constexpr double kDescending = 1e-7;  // slopes above its negative are rounding
constexpr double kLeastNoise = 1e-9;  // differences of the criterion that are not missed …
constexpr double kRelativeNoise = 1e-13;
constexpr double kMostNoise = 1e-8;  // … whatever it says of its rounding

// Lambda of one term with the standard deviations below the radius put to zero.
Matrix with_zeros(const Matrix& lambda, Covariance covariance, double radius) {
  if (covariance == Covariance::Diagonal)
    return (lambda.array().abs() < radius).select(0.0, lambda);
  if (least_singular_value(lambda) >= radius) return lambda;
  const Eigen::JacobiSVD<Matrix> svd(lambda, Eigen::ComputeFullU);
  const Vector kept = (svd.singularValues().array() < radius).select(0.0, svd.singularValues());
  if (kept == svd.singularValues()) return lambda;
  return lower_factor(svd.matrixU() * kept.asDiagonal(), kZeroColumn);
}

// Columns that span the null space of Sigma of one term.
Matrix null_space(const Matrix& lambda, Covariance covariance) {
  const Index k = lambda.rows();
  if (covariance == Covariance::Diagonal) {
    Matrix N(k, 0);
    for (Index j = 0; j < k; ++j) {
      if (lambda(j, j) != 0.0) continue;
      N.conservativeResize(k, N.cols() + 1);
      N.col(N.cols() - 1) = Vector::Unit(k, j);
    }
    return N;
  }
  if (least_singular_value(lambda) > kRank) return Matrix(k, 0);
  const Eigen::JacobiSVD<Matrix> svd(lambda, Eigen::ComputeFullU);
  const Index rank = (svd.singularValues().array() > kRank).count();
  return svd.matrixU().rightCols(k - rank);
}

// Lambda of Sigma + C C'.
Matrix grown(const Matrix& lambda, const Matrix& columns) {
  Matrix wide(lambda.rows(), lambda.cols() + columns.cols());
  wide << lambda, columns;
  return lower_factor(wide);
}

// Lambda of one term moved off the boundary, in all directions N.
Matrix probed(const Matrix& lambda, const Matrix& N, Covariance covariance) {
  if (covariance != Covariance::Diagonal) return grown(lambda, kProbe * N);
  return lambda + kProbe * Matrix(N.rowwise().sum().asDiagonal());
}

struct Descent {
  double slope = 0.0;
  Vector direction;
};

// The direction in the null space along which the criterion falls most.
Descent steepest(const Matrix& m, const Matrix& N, Covariance covariance) {
  const Matrix M = N.transpose() * m * N;
  if (covariance == Covariance::Diagonal) {
    Index i = 0;
    const double slope = M.diagonal().minCoeff(&i);
    return {slope, N.col(i)};
  }
  const Eigen::SelfAdjointEigenSolver<Matrix> eigen(M);
  return {eigen.eigenvalues()[0], N * eigen.eigenvectors().col(0)};
}

// Of each term, without those that have columns held at zero on purpose.
std::vector<Matrix> null_spaces(const ThetaCriterion& criterion,
                                const std::vector<Matrix>& lambdas) {
  const std::vector<Term>& terms = criterion.products().terms;
  std::vector<Matrix> spaces;
  for (std::size_t t = 0; t < lambdas.size(); ++t)
    spaces.push_back(null_space(lambdas[t], terms[t].covariance));
  for (const auto& [term, column] : criterion.model().unidentified())
    spaces[at(term)].resize(terms[at(term)].k, 0);
  return spaces;
}

}  // namespace

void put_zeros(ThetaCriterion& criterion, Vector& theta, double& value, double radius) {
  std::vector<Matrix> lambdas = criterion.term_lambdas(theta);
  for (std::size_t t = 0; t < lambdas.size(); ++t) {
    const Matrix before = lambdas[t];
    lambdas[t] = with_zeros(before, criterion.products().terms[t].covariance, radius);
    if (lambdas[t] == before) continue;
    double tried = std::numeric_limits<double>::infinity();
    try {
      tried = criterion.value(criterion.stack(lambdas));
    } catch (const NumericalError&) {
    }
    const auto noise = [&] {
      return std::max(kLeastNoise + kRelativeNoise * std::abs(value),
                      std::min(criterion.criterion().rounding(), kMostNoise));
    };
    if (std::isfinite(tried) && tried <= value + noise())
      value = std::min(value, tried);
    else
      lambdas[t] = before;
  }
  theta = criterion.stack(lambdas);
}

std::optional<Vector> leave_boundary(ThetaCriterion& criterion, const Vector& theta) {
  const std::vector<Term>& terms = criterion.products().terms;
  const std::vector<Matrix> lambdas = criterion.term_lambdas(theta);
  const std::vector<Matrix> spaces = null_spaces(criterion, lambdas);
  if (std::all_of(spaces.begin(), spaces.end(), [](const Matrix& N) { return N.cols() == 0; }))
    return std::nullopt;
  std::vector<Matrix> moved = lambdas;
  for (std::size_t t = 0; t < lambdas.size(); ++t)
    if (spaces[t].cols() > 0) moved[t] = probed(lambdas[t], spaces[t], terms[t].covariance);
  try {
    criterion.value(criterion.stack(moved));
  } catch (const NumericalError&) {
    return std::nullopt;
  }
  criterion.differentiate();
  const std::vector<Matrix>& m = criterion.derivatives().m;
  double worst = 0.0;
  std::optional<Vector> escaped;
  for (std::size_t t = 0; t < lambdas.size(); ++t) {
    if (spaces[t].cols() == 0) continue;
    const Term& term = terms[t];
    const Descent descent =
        steepest(m[at(term.factor)].block(term.first, term.first, term.k, term.k), spaces[t],
                 term.covariance);
    if (!(descent.slope < worst - kDescending)) continue;
    worst = descent.slope;
    moved = lambdas;
    moved[t] = grown(lambdas[t], kEscape * descent.direction);
    escaped = criterion.stack(moved);
  }
  return escaped;
}

}  // namespace lmmfast
