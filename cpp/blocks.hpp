// Kernels on small row-major blocks: k rows, k a number of random-effect columns, mostly 1 to 4.
//
// They run over raw memory without temporaries: for such sizes a call of a matrix library costs
// more than the arithmetic.
#pragma once

#include <cmath>

#include "types.hpp"

namespace lmmfast {

// The lower Cholesky factor of the k x k matrix d, in its place; what is above the diagonal is
// left alone. Throws NumericalError.
inline void cholesky_block(double* d, Index k) {
  for (Index j = 0; j < k; ++j) {
    double* row = d + j * k;
    for (Index i = 0; i < j; ++i) {
      double sum = row[i];
      for (Index c = 0; c < i; ++c) sum -= row[c] * d[i * k + c];
      row[i] = sum / d[i * k + i];
    }
    double pivot = row[j];
    for (Index c = 0; c < j; ++c) pivot -= row[c] * row[c];
    if (!(pivot > 0.0)) throw NumericalError("Λ'Z'WZΛ + I is not positive definite");
    row[j] = std::sqrt(pivot);
  }
}

// rows := D^-1 rows for a k x n block with the given stride.
inline void solve_block(const double* d, Index k, double* rows, Index n, Index stride) {
  for (Index i = 0; i < k; ++i) {
    double* row = rows + i * stride;
    for (Index j = 0; j < i; ++j) {
      const double factor = d[i * k + j];
      const double* other = rows + j * stride;
      for (Index c = 0; c < n; ++c) row[c] -= factor * other[c];
    }
    const double inverse = 1.0 / d[i * k + i];
    for (Index c = 0; c < n; ++c) row[c] *= inverse;
  }
}

// rows := D^-T rows.
inline void solve_block_transposed(const double* d, Index k, double* rows, Index n, Index stride) {
  for (Index i = k - 1; i >= 0; --i) {
    double* row = rows + i * stride;
    for (Index j = i + 1; j < k; ++j) {
      const double factor = d[j * k + i];
      const double* other = rows + j * stride;
      for (Index c = 0; c < n; ++c) row[c] -= factor * other[c];
    }
    const double inverse = 1.0 / d[i * k + i];
    for (Index c = 0; c < n; ++c) row[c] *= inverse;
  }
}

// out := (D D')^-1.
inline void inverse_block(const double* d, Index k, double* out) {
  for (Index i = 0; i < k; ++i)
    for (Index j = 0; j < k; ++j) out[i * k + j] = i == j ? 1.0 : 0.0;
  solve_block(d, k, out, k, k);
  solve_block_transposed(d, k, out, k, k);
}

// out := A' B C for A m x r, B m x n and C n x s (A and C dense, B with a stride).
inline void sandwich_block(const double* a, Index m, Index r, const double* b, Index stride,
                           const double* c, Index n, Index s, double* out, Index out_stride) {
  for (Index i = 0; i < r; ++i)
    for (Index j = 0; j < s; ++j) {
      double sum = 0.0;
      for (Index x = 0; x < m; ++x) {
        double bc = 0.0;
        for (Index y = 0; y < n; ++y) bc += b[x * stride + y] * c[y * s + j];
        sum += a[x * r + i] * bc;
      }
      out[i * out_stride + j] = sum;
    }
}

}  // namespace lmmfast
