// Kernels on small row-major blocks: k rows, k a number of random-effect columns, mostly 1 to 4.
//
// They run over raw memory without temporaries: for such sizes a call of a matrix library costs
// more than the arithmetic. Sizes are template arguments where they are small (with_size), so that
// the loops unroll; the argument 0 takes the size that is passed.
#pragma once

#include <cmath>
#include <type_traits>
#include <utility>

#include "base/types.hpp"

namespace lmmfast {

// Calls task(std::integral_constant<int, K>{}) with K = k, or 0 where k is not small.
template <class Task>
void with_size(Index k, Task&& task) {
  switch (k) {
    case 1:
      return std::forward<Task>(task)(std::integral_constant<int, 1>{});
    case 2:
      return std::forward<Task>(task)(std::integral_constant<int, 2>{});
    case 3:
      return std::forward<Task>(task)(std::integral_constant<int, 3>{});
    case 4:
      return std::forward<Task>(task)(std::integral_constant<int, 4>{});
    default:
      return std::forward<Task>(task)(std::integral_constant<int, 0>{});
  }
}

// The lower Cholesky factor of the k x k matrix d, in its place; what is above the diagonal is
// left alone. Throws NumericalError.
template <int K = 0>
void cholesky_block(double* d, Index any_k) {
  const Index k = K > 0 ? K : any_k;
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
template <int K = 0>
void solve_block(const double* d, Index any_k, double* rows, Index n, Index stride) {
  const Index k = K > 0 ? K : any_k;
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
template <int K = 0>
void solve_block_transposed(const double* d, Index any_k, double* rows, Index n, Index stride) {
  const Index k = K > 0 ? K : any_k;
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
template <int K = 0>
void inverse_block(const double* d, Index any_k, double* out) {
  const Index k = K > 0 ? K : any_k;
  for (Index i = 0; i < k; ++i)
    for (Index j = 0; j < k; ++j) out[i * k + j] = i == j ? 1.0 : 0.0;
  solve_block<K>(d, k, out, k, k);
  solve_block_transposed<K>(d, k, out, k, k);
}

// a'b for vectors of length n, in four sums that do not wait for each other.
inline double dot(const double* a, const double* b, Index n) {
  double sums[4] = {0.0, 0.0, 0.0, 0.0};
  Index i = 0;
  for (; i + 4 <= n; i += 4)
    for (Index j = 0; j < 4; ++j) sums[j] += a[i + j] * b[i + j];
  for (; i < n; ++i) sums[0] += a[i] * b[i];
  return (sums[0] + sums[1]) + (sums[2] + sums[3]);
}

// to -= B'a for a of length n and the n x m row-major B.
template <int M = 0>
void subtract_product(const double* a, const double* B, Index n, Index any_m, double* to) {
  if constexpr (M == 1) {
    *to -= dot(a, B, n);
  } else if constexpr (M == 2) {  // even and odd rows apart
    double sums[4] = {0.0, 0.0, 0.0, 0.0};
    for (Index i = 0; i + 2 <= n; i += 2)
      for (Index j = 0; j < 4; ++j) sums[j] += a[i + j / 2] * B[2 * i + j];
    if (n % 2 == 1)
      for (Index j = 0; j < 2; ++j) sums[j] += a[n - 1] * B[2 * (n - 1) + j];
    for (Index j = 0; j < 2; ++j) to[j] -= sums[j] + sums[j + 2];
  } else {
    const Index m = M > 0 ? M : any_m;
    for (Index i = 0; i < n; ++i)
      for (Index j = 0; j < m; ++j) to[j] -= a[i] * B[i * m + j];
  }
}

// to := A from for the k x k A.
template <int K = 0>
void multiply_block(const double* a, Index any_k, const double* from, double* to) {
  const Index k = K > 0 ? K : any_k;
  for (Index i = 0; i < k; ++i) {
    double sum = 0.0;
    for (Index j = 0; j < k; ++j) sum += a[i * k + j] * from[j];
    to[i] = sum;
  }
}

// out := A' B C for the k x k A, k x n B and n x n C (A and C dense, B and out with strides).
template <int K = 0, int N = 0>
void sandwich_block(const double* a, Index any_k, const double* b, Index stride, const double* c,
                    Index any_n, double* out, Index out_stride) {
  const Index k = K > 0 ? K : any_k;
  const Index n = N > 0 ? N : any_n;
  for (Index i = 0; i < k; ++i)
    for (Index j = 0; j < n; ++j) {
      double sum = 0.0;
      for (Index x = 0; x < k; ++x) {
        double bc = 0.0;
        for (Index y = 0; y < n; ++y) bc += b[x * stride + y] * c[y * n + j];
        sum += a[x * k + i] * bc;
      }
      out[i * out_stride + j] = sum;
    }
}

// out := A'B for the k x k A and the k x n B; rows of both n-blocks have strides.
template <int K = 0>
void multiply_transposed_block(const double* a, Index any_k, const double* b, Index stride, Index n,
                               double* out, Index out_stride) {
  const Index k = K > 0 ? K : any_k;
  for (Index i = 0; i < k; ++i) {
    for (Index x = 0; x < n; ++x) {
      double sum = 0.0;
      for (Index j = 0; j < k; ++j) sum += a[j * k + i] * b[j * stride + x];
      out[i * out_stride + x] = sum;
    }
  }
}

// tensor += a s' for k x n blocks a and s with strides: (k n) x (k n).
template <int K = 0, int N = 0>
void add_outer_product(const double* a, Index a_stride, const double* s, Index s_stride,
                       Index any_k, Index any_n, double* tensor) {
  const Index k = K > 0 ? K : any_k;
  const Index n = N > 0 ? N : any_n;
  for (Index i = 0; i < k; ++i)
    for (Index c = 0; c < n; ++c)
      for (Index j = 0; j < k; ++j)
        for (Index d = 0; d < n; ++d) *tensor++ += a[i * a_stride + c] * s[j * s_stride + d];
}

}  // namespace lmmfast
