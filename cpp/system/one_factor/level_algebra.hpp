// The k x k algebra of one level of a one-factor model, K columns or Eigen::Dynamic.
#pragma once

#include <Eigen/Cholesky>
#include <Eigen/LU>

#include "system/system.hpp"

namespace lmmfast {

template <int K>
using LevelBlock = Eigen::Matrix<double, K, K>;
template <int K>
using LevelRows = Eigen::Matrix<double, K, Eigen::Dynamic, Eigen::RowMajor>;

// to = B times the rows (k x q) of one level.
template <int K>
void multiply(const LevelBlock<K>& B, const double* rows, LevelRows<K>& to) {
  const Index q = to.cols();
  if constexpr (K == Eigen::Dynamic) {
    to.noalias() = B * Eigen::Map<const LevelRows<K>>(rows, B.rows(), q);
  } else {
    double* out = to.data();
    for (Index c = 0; c < q; ++c)
      for (Index i = 0; i < K; ++i) {
        double sum = 0.0;
        for (Index j = 0; j < K; ++j) sum += B(i, j) * rows[j * q + c];
        out[i * q + c] = sum;
      }
  }
}

// D^-1 Lambda' with D D' = Lambda' A Lambda + I, and log|D D'|.
template <int K>
LevelBlock<K> spherical_factor(const LevelBlock<K>& A, const LevelBlock<K>& lambda,
                               double* logdet = nullptr) {
  LevelBlock<K> M = lambda.transpose() * A * lambda;
  M.diagonal().array() += 1.0;
  const Eigen::LLT<LevelBlock<K>> cholesky(M);
  if (cholesky.info() != Eigen::Success)
    throw NumericalError("Λ'Z'WZΛ + I is not positive definite");
  const LevelBlock<K> D = cholesky.matrixL();
  if (logdet) *logdet = 2.0 * D.diagonal().array().log().sum();
  return D.template triangularView<Eigen::Lower>().solve(LevelBlock<K>(lambda.transpose()));
}

// F = (I + A Sigma)^-1, so that Z'H^-1 = F Z'W and B = Z'H^-1 Z = F A: no cancellation.
template <int K>
LevelBlock<K> marginal_inverse(const double* zz, const LevelBlock<K>& Sigma) {
  const Eigen::Map<const LevelBlock<K>> A(zz, Sigma.rows(), Sigma.cols());
  LevelBlock<K> M = A * Sigma;
  M.diagonal().array() += 1.0;
  if constexpr (K == 1) return LevelBlock<K>::Constant(1, 1, 1.0 / M(0, 0));
  return M.inverse();
}

// F A, which is symmetric but for rounding.
template <int K>
LevelBlock<K> symmetric_product(const LevelBlock<K>& F, const double* zz) {
  const LevelBlock<K> B = F * Eigen::Map<const LevelBlock<K>>(zz, F.rows(), F.cols());
  return 0.5 * (B + B.transpose());
}

// Rows [Z'H^-1 X, Z'H^-1 y] become [C, v] with C = Z'H^-1 X Lx^-T, v = Z'P y.
template <int K>
void project(const Solution& solution, LevelRows<K>& R) {
  const Index q = R.cols();
  const Index p = q - 1;
  const double* L = solution.Lx.data();
  for (Index i = 0; i < R.rows(); ++i) {
    double* row = R.data() + i * q;
    for (Index j = 0; j < p; ++j) row[p] -= row[j] * solution.beta[j];
    for (Index j = 0; j < p; ++j) {
      const double value = row[j] / L[j * p + j];
      row[j] = value;
      for (Index x = j + 1; x < p; ++x) row[x] -= value * L[j * p + x];
    }
  }
}

}  // namespace lmmfast
