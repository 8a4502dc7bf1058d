#include "fit/at_theta.hpp"

#include "fit/estimable.hpp"
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
