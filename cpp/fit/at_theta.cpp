#include "fit/at_theta.hpp"

#include <Eigen/Cholesky>
#include <Eigen/Eigenvalues>
#include <algorithm>
#include <cmath>
#include <limits>

#include "fit/estimable.hpp"
#include "system/bordered_derivatives.hpp"
#include "system/make_system.hpp"

namespace lmmfast {
namespace {

// Tz of all terms of each factor, as one block-diagonal matrix.
std::vector<Matrix> factor_scaling(const CrossProducts& a) {
  std::vector<Matrix> T;
  for (const FactorProducts& factor : a.factors) T.push_back(Matrix::Identity(factor.k, factor.k));
  for (std::size_t t = 0; t < a.terms.size(); ++t) {
    const Term& term = a.terms[t];
    T[at(term.factor)].block(term.first, term.first, term.k, term.k) = a.scaling.Tz[t];
  }
  return T;
}

}  // namespace

Evaluation evaluate(const CrossProducts& a, const Vector& theta, Method method, int n_threads) {
  if (theta.size() != a.n_theta())
    throw DataError("theta has " + std::to_string(theta.size()) + " values, the model needs " +
                    std::to_string(a.n_theta()));
  const FullRank full_rank(a);
  const CrossProducts& used = full_rank.products();
  Criterion criterion(used, method, useful_threads(used, n_threads));

  // Lambda' = Tz Lambda as it stands: the criterion does not ask for a triangle.
  std::vector<Matrix> lambda = assemble_lambda(theta, used.terms);
  const std::vector<Matrix> T = factor_scaling(used);
  for (std::size_t f = 0; f < lambda.size(); ++f) lambda[f] = T[f] * lambda[f];
  Evaluation evaluation;
  evaluation.criterion = criterion.value(lambda);
  Derivatives derivatives;
  criterion.differentiate(derivatives);
  for (std::size_t f = 0; f < T.size(); ++f)
    derivatives.m_lambda[f] = T[f].transpose() * derivatives.m_lambda[f];
  evaluation.gradient = theta_gradient(theta, derivatives.m_lambda, used.terms);
  return evaluation;
}

Optimality optimality(const CrossProducts& a, const Vector& theta, Method method, int n_threads) {
  const FullRank full_rank(a);
  const CrossProducts& used = full_rank.products();
  n_threads = useful_threads(used, n_threads);
  Criterion criterion(used, method, n_threads);
  const Vector known = theta.array().isNaN().select(0.0, theta);
  std::vector<Matrix> lambda = assemble_lambda(known, used.terms);
  const std::vector<Matrix> T = factor_scaling(used);
  for (std::size_t f = 0; f < lambda.size(); ++f) lambda[f] = T[f] * lambda[f];
  criterion.value(lambda);
  Derivatives derivatives;
  const bool exact = criterion.exact_curvature() || border_effects(used) <= kMostBorderEffects;
  if (criterion.exact_curvature() || !exact)
    criterion.differentiate(derivatives);
  else
    bordered_derivatives(used, lambda, criterion.coordinates(), criterion.solution(),
                         criterion.profile(), n_threads, derivatives);
  Optimality found;
  found.multiplier = std::numeric_limits<double>::infinity();
  const double* own = theta.data();
  for (std::size_t t = 0; t < used.terms.size(); ++t) {
    const Term& term = used.terms[t];
    std::vector<bool> kept(at(term.k), true);
    const std::vector<Entry> entries = term.structure->entries(term.k);
    for (std::size_t i = 0; i < entries.size(); ++i)
      if (entries[i].row == entries[i].col && std::isnan(own[i])) kept[at(entries[i].row)] = false;
    own += term.n_theta();
    std::vector<Index> columns;
    for (Index j = 0; j < term.k; ++j)
      if (kept[at(j)]) columns.push_back(j);
    const Matrix& Tz = used.scaling.Tz[t];
    const Matrix L = term_block(lambda, term);
    // In the user's columns, where the blocks of a term are told apart.
    const Matrix user = Tz.triangularView<Eigen::Upper>().solve(L);
    const auto in_user = [&](const Matrix& m) { return Matrix(Tz.transpose() * m * Tz); };
    const auto& m_lambda = term_block(derivatives.m_lambda, term);
    const auto& q_lambda = term_block(derivatives.q_lambda, term);
    for (const std::vector<Index>& cone : term.structure->cones(columns)) {
      const Matrix own_lambda = user(cone, cone);
      Matrix M = own_lambda.transpose() * Matrix((Tz.transpose() * m_lambda)(cone, cone));
      Matrix Q = own_lambda.transpose() * Matrix((Tz.transpose() * q_lambda)(cone, cone));
      found.stationarity = std::max(found.stationarity, M.norm() / std::max(1.0, Q.trace()));
      if (exact) {
        M = in_user(term_block(derivatives.m, term))(cone, cone);
        Q = in_user(term_block(derivatives.q, term))(cone, cone);
      }
      const Vector unit = Q.diagonal().cwiseMax(1e-300).cwiseSqrt().cwiseInverse();
      M = (unit.asDiagonal() * M * unit.asDiagonal()).eval();
      Q = (unit.asDiagonal() * Q * unit.asDiagonal()).eval();
      const Eigen::LLT<Matrix> cholesky(0.5 * (Q + Q.transpose()));
      if (cholesky.info() != Eigen::Success) {
        found.multiplier = std::numeric_limits<double>::quiet_NaN();
        continue;
      }
      Matrix relative = cholesky.matrixL().solve(0.5 * (M + M.transpose()));
      relative = cholesky.matrixL().solve(Matrix(relative.transpose()));
      const double least =
          Eigen::SelfAdjointEigenSolver<Matrix>(relative, Eigen::EigenvaluesOnly).eigenvalues()[0];
      if (!(found.multiplier < least)) found.multiplier = least;
    }
  }
  return found;
}

std::vector<RowMatrix> conditional_covariances(const CrossProducts& a, const Vector& theta,
                                               double sigma, int n_threads) {
  const FullRank full_rank(a);
  const CrossProducts& used = full_rank.products();
  const Vector known = theta.array().isNaN().select(0.0, theta);
  const auto system = make_system(used, useful_threads(used, n_threads));
  system->factorise(assemble_lambda(scale_theta(known, used.terms, used.scaling.Tz), used.terms));
  std::vector<RowMatrix> covariances = system->conditional_covariances();
  const std::vector<Matrix> T = factor_scaling(used);
  for (std::size_t f = 0; f < T.size(); ++f) {
    const Index k = T[f].rows();
    // b = T^-1 b'
    const Matrix inverse = T[f].triangularView<Eigen::Upper>().solve(Matrix::Identity(k, k));
    for (Index l = 0; l < covariances[f].rows(); ++l) {
      RowMap block(covariances[f].row(l).data(), k, k);
      block = (sigma * sigma * inverse * block * inverse.transpose()).eval();
    }
  }
  return covariances;
}

}  // namespace lmmfast
