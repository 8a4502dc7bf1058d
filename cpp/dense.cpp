#include "dense.hpp"

#include <Eigen/Cholesky>
#include <algorithm>

#include "parallel.hpp"

namespace lmmfast {
namespace {

constexpr Index kTile = 192;
constexpr Index kSmall = 48;  // below this a call of BLAS costs more than it saves

LapackTable lapack;

using Strided = Eigen::Map<Matrix, 0, Eigen::OuterStride<>>;
using ConstStrided = Eigen::Map<const Matrix, 0, Eigen::OuterStride<>>;

int as_int(Index i) {
  return static_cast<int>(i);
}

// c += alpha a b' with a m x k, b n x k.
void multiply_transposed(double alpha, const double* a, Index a_stride, const double* b,
                         Index b_stride, double* c, Index c_stride, Index m, Index n, Index k) {
  if (m == 0 || n == 0 || k == 0) return;
  if (lapack.dgemm && m * n * k > kSmall * kSmall * kSmall) {
    char no = 'N', yes = 'T';
    int rows = as_int(m), cols = as_int(n), inner = as_int(k);
    int lda = as_int(a_stride), ldb = as_int(b_stride), ldc = as_int(c_stride);
    double one = 1.0;
    lapack.dgemm(&no, &yes, &rows, &cols, &inner, &alpha, const_cast<double*>(a), &lda,
                 const_cast<double*>(b), &ldb, &one, c, &ldc);
    return;
  }
  Strided(c, m, n, Eigen::OuterStride<>(c_stride)).noalias() +=
      alpha * ConstStrided(a, m, k, Eigen::OuterStride<>(a_stride)) *
      ConstStrided(b, n, k, Eigen::OuterStride<>(b_stride)).transpose();
}

enum class Side { Left, Right };

// b := L^-1 b, L^-T b (left) or b L^-T (right, transposed).
void solve_triangular(Side side, bool transposed, const double* l, Index n, Index stride, double* b,
                      Index rows, Index cols, Index b_stride) {
  if (rows == 0 || cols == 0) return;
  if (lapack.dtrsm && n >= kSmall) {
    char where = side == Side::Left ? 'L' : 'R', lower = 'L', trans = transposed ? 'T' : 'N',
         diag = 'N';
    int m = as_int(rows), k = as_int(cols), lda = as_int(stride), ldb = as_int(b_stride);
    double one = 1.0;
    lapack.dtrsm(&where, &lower, &trans, &diag, &m, &k, &one, const_cast<double*>(l), &lda, b,
                 &ldb);
    return;
  }
  const ConstStrided L(l, n, n, Eigen::OuterStride<>(stride));
  Strided B(b, rows, cols, Eigen::OuterStride<>(b_stride));
  if (side == Side::Right)
    L.triangularView<Eigen::Lower>().transpose().solveInPlace<Eigen::OnTheRight>(B);
  else if (transposed)
    L.triangularView<Eigen::Lower>().transpose().solveInPlace(B);
  else
    L.triangularView<Eigen::Lower>().solveInPlace(B);
}

bool cholesky_tile(double* a, Index n, Index stride) {
  if (lapack.dpotrf && n >= kSmall) {
    char lower = 'L';
    int size = as_int(n), lda = as_int(stride), info = 0;
    lapack.dpotrf(&lower, &size, a, &lda, &info);
    return info == 0;
  }
  Strided A(a, n, n, Eigen::OuterStride<>(stride));
  const Eigen::LLT<Eigen::Ref<Matrix>> llt(A);
  return llt.info() == Eigen::Success;
}

Index n_tiles(Index n) {
  return (n + kTile - 1) / kTile;
}

}  // namespace

void register_lapack(const LapackTable& table) {
  lapack = table;
}

bool lapack_registered() {
  return lapack.dpotrf != nullptr;
}

void cholesky(double* a, Index n, Index stride, int n_threads) {
  const Index tiles = n_tiles(n);
  auto at = [&](Index row, Index col) { return a + col * stride + row; };
  for (Index k = 0; k < tiles; ++k) {
    const Index first = k * kTile;
    const Index size = std::min(kTile, n - first);
    const Index next = first + size;
    if (!cholesky_tile(at(first, first), size, stride))
      throw NumericalError("Λ'Z'WZΛ + I is not positive definite");
    const Index below = tiles - k - 1;
    parallel_for(below, n_threads, [&](Index i, int) {
      const Index row = next + i * kTile;
      solve_triangular(Side::Right, true, at(first, first), size, stride, at(row, first),
                       std::min(kTile, n - row), size, stride);
    });
    parallel_for(below, n_threads, [&](Index j, int) {
      const Index col = next + j * kTile;
      multiply_transposed(-1.0, at(col, first), stride, at(col, first), stride, at(col, col),
                          stride, n - col, std::min(kTile, n - col), size);
    });
  }
}

// With X = L^-1: the columns of X are solved tile by tile, each task reading L only, and kept as
// U = X' in the upper triangle (its diagonal tiles apart); then (L L')^-1 = U U' replaces L.
void inverse_from_cholesky(double* a, Index n, Index stride, int n_threads) {
  const Index tiles = n_tiles(n);
  auto at = [&](Index row, Index col) { return a + col * stride + row; };
  std::vector<Matrix> diagonal(static_cast<std::size_t>(tiles));
  parallel_for(tiles, n_threads, [&](Index j, int) {
    const Index first = j * kTile;
    const Index size = std::min(kTile, n - first);
    Matrix X = Matrix::Identity(n - first, size);
    solve_triangular(Side::Left, false, at(first, first), n - first, stride, X.data(), n - first,
                     size, n - first);
    diagonal[static_cast<std::size_t>(j)] = X.topRows(size).transpose();
    const Index rest = n - first - size;
    Strided(at(first, first + size), size, rest, Eigen::OuterStride<>(stride)) =
        X.bottomRows(rest).transpose();
  });
  const Index pairs = tiles * (tiles + 1) / 2;
  parallel_for(pairs, n_threads, [&](Index pair, int) {
    // pair -> (i, j) with j <= i, the longest sums first
    Index i = 0;
    while ((i + 1) * (i + 2) / 2 <= pair) ++i;
    const Index j = pair - i * (i + 1) / 2;
    const Index row = i * kTile;
    const Index col = j * kTile;
    const Index rows = std::min(kTile, n - row);
    const Index cols = std::min(kTile, n - col);
    const Matrix& U_ii = diagonal[static_cast<std::size_t>(i)];
    Matrix S = Matrix::Zero(rows, cols);
    const bool own = i == j;
    multiply_transposed(1.0, U_ii.data(), rows, own ? U_ii.data() : at(col, row),
                        own ? rows : stride, S.data(), rows, rows, cols, rows);
    const Index rest = row + rows;
    multiply_transposed(1.0, at(row, rest), stride, at(col, rest), stride, S.data(), rows, rows,
                        cols, n - rest);
    Strided to(at(row, col), rows, cols, Eigen::OuterStride<>(stride));
    if (own)
      to.triangularView<Eigen::Lower>() = S;
    else
      to = S;
  });
}

void solve_lower(const double* l, Index n, Index stride, double* b, Index m, Index b_stride) {
  solve_triangular(Side::Left, false, l, n, stride, b, n, m, b_stride);
}

void solve_lower_transposed(const double* l, Index n, Index stride, double* b, Index m,
                            Index b_stride) {
  solve_triangular(Side::Left, true, l, n, stride, b, n, m, b_stride);
}

}  // namespace lmmfast
