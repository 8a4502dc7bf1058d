#include "base/dense.hpp"

#include <Eigen/Cholesky>
#include <algorithm>
#include <atomic>

#include "base/parallel.hpp"

namespace lmmfast {
namespace {

constexpr Index kTile = 192;

// Atomic: one thread may register while another, which does not need BLAS, looks.
struct {
  std::atomic<decltype(LapackTable::dpotrf)> dpotrf{nullptr};
  std::atomic<decltype(LapackTable::dpotri)> dpotri{nullptr};
  std::atomic<decltype(LapackTable::dgemm)> dgemm{nullptr};
  std::atomic<decltype(LapackTable::dtrsm)> dtrsm{nullptr};
} lapack;

using Strided = Eigen::Map<Matrix, 0, Eigen::OuterStride<>>;
using ConstStrided = Eigen::Map<const Matrix, 0, Eigen::OuterStride<>>;

int as_int(Index i) {
  return static_cast<int>(i);
}

// c += alpha a b' with a m x k, b n x k.
void multiply_transposed(double alpha, const double* a, Index a_stride, const double* b,
                         Index b_stride, double* c, Index c_stride, Index m, Index n, Index k) {
  add_product(alpha, a, a_stride, b, b_stride, true, c, c_stride, m, n, k);
}

enum class Side { Left, Right };

// b := L^-1 b, L^-T b (left) or b L^-T (right, transposed).
void solve_triangular(Side side, bool transposed, const double* l, Index n, Index stride, double* b,
                      Index rows, Index cols, Index b_stride) {
  if (rows == 0 || cols == 0) return;
  if (lapack.dtrsm && n >= kSmallOrder) {
    char where = side == Side::Left ? 'L' : 'R', lower = 'L', trans = transposed ? 'T' : 'N',
         diag = 'N';
    int m = as_int(rows), k = as_int(cols), lda = as_int(stride), ldb = as_int(b_stride);
    double one = 1.0;
    lapack.dtrsm.load()(&where, &lower, &trans, &diag, &m, &k, &one, const_cast<double*>(l), &lda,
                        b, &ldb);
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
  if (lapack.dpotrf && n >= kSmallOrder) {
    char lower = 'L';
    int size = as_int(n), lda = as_int(stride), info = 0;
    lapack.dpotrf.load()(&lower, &size, a, &lda, &info);
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
  lapack.dpotri = table.dpotri;
  lapack.dgemm = table.dgemm;
  lapack.dtrsm = table.dtrsm;
  lapack.dpotrf = table.dpotrf;  // last: lapack_registered() asks for it
}

bool lapack_registered() {
  return lapack.dpotrf != nullptr;
}

void add_product(double alpha, const double* a, Index a_stride, const double* b, Index b_stride,
                 bool b_transposed, double* c, Index c_stride, Index m, Index n, Index k) {
  if (m == 0 || n == 0 || k == 0) return;
  if (lapack.dgemm && std::max(m, n) >= kSmallOrder) {
    char no = 'N', of_b = b_transposed ? 'T' : 'N';
    int rows = as_int(m), cols = as_int(n), inner = as_int(k);
    int lda = as_int(a_stride), ldb = as_int(b_stride), ldc = as_int(c_stride);
    double one = 1.0;
    lapack.dgemm.load()(&no, &of_b, &rows, &cols, &inner, &alpha, const_cast<double*>(a), &lda,
                        const_cast<double*>(b), &ldb, &one, c, &ldc);
    return;
  }
  const ConstStrided A(a, m, k, Eigen::OuterStride<>(a_stride));
  Strided C(c, m, n, Eigen::OuterStride<>(c_stride));
  if (b_transposed)
    C.noalias() += alpha * A * ConstStrided(b, n, k, Eigen::OuterStride<>(b_stride)).transpose();
  else
    C.noalias() += alpha * A * ConstStrided(b, k, n, Eigen::OuterStride<>(b_stride));
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

// With U = L^-T, made tile by tile in the upper triangle (its diagonal tiles apart), each row of
// tiles a task that reads L only: U_ji = -(Σ_k U_jk L_ik') U_ii for j <= k < i. Then (L L')^-1 =
// U U' replaces L.
void inverse_from_cholesky(double* a, Index n, Index stride, int n_threads) {
  const Index tiles = n_tiles(n);
  if (tiles == 1 && lapack.dpotri && n >= kSmallOrder) {
    char lower = 'L';
    int size = as_int(n), lda = as_int(stride), info = 0;
    lapack.dpotri.load()(&lower, &size, a, &lda, &info);
    return;
  }
  auto at = [&](Index row, Index col) { return a + col * stride + row; };
  auto size_of = [&](Index i) { return std::min(kTile, n - i * kTile); };
  std::vector<Matrix> diagonal(static_cast<std::size_t>(tiles));  // lower tiles of L^-1
  parallel_for(tiles, n_threads, [&](Index i, int) {
    Matrix& X = diagonal[static_cast<std::size_t>(i)];
    X = Matrix::Identity(size_of(i), size_of(i));
    solve_triangular(Side::Left, false, at(i * kTile, i * kTile), X.rows(), stride, X.data(),
                     X.rows(), X.rows(), X.rows());
  });
  parallel_for(tiles, n_threads, [&](Index j, int) {  // the longest rows come first
    const Index row = j * kTile;
    const Index rows = size_of(j);
    const Index next = row + rows;
    const Matrix U_jj = diagonal[static_cast<std::size_t>(j)].transpose();
    Matrix sum(rows, kTile);
    for (Index i = j + 1; i < tiles; ++i) {
      const Index col = i * kTile;
      const Index cols = size_of(i);
      sum.setZero();
      multiply_transposed(-1.0, U_jj.data(), rows, at(col, row), stride, sum.data(), rows, rows,
                          cols, rows);
      multiply_transposed(-1.0, at(row, next), stride, at(col, next), stride, sum.data(), rows,
                          rows, cols, col - next);
      Strided(at(row, col), rows, cols, Eigen::OuterStride<>(stride)).setZero();
      const Matrix& X_ii = diagonal[static_cast<std::size_t>(i)];
      multiply_transposed(1.0, sum.data(), rows, X_ii.data(), cols, at(row, col), stride, rows,
                          cols, cols);
    }
  });
  for (Matrix& X : diagonal) X.transposeInPlace();
  // A task is a row of tiles of the result, kWide of its columns of tiles at a time.
  constexpr Index kWide = 4;
  std::vector<std::pair<Index, Index>> tasks;
  for (Index i = 0; i < tiles; ++i)
    for (Index j = 0; j <= i; j += kWide) tasks.emplace_back(i, j);
  parallel_for(static_cast<Index>(tasks.size()), n_threads, [&](Index task, int) {
    const auto [i, j] = tasks[static_cast<std::size_t>(task)];
    const Index row = i * kTile;
    const Index rows = size_of(i);
    const Index rest = row + rows;
    const Index col = j * kTile;
    const Index end = std::min(rest, col + kWide * kTile);
    const Index above = std::min(row, end) - col;  // columns of the result before its diagonal tile
    const Matrix& U_ii = diagonal[static_cast<std::size_t>(i)];
    Matrix S = Matrix::Zero(rows, end - col);
    multiply_transposed(1.0, U_ii.data(), rows, at(col, row), stride, S.data(), rows, rows, above,
                        rows);
    if (end > row)
      multiply_transposed(1.0, U_ii.data(), rows, U_ii.data(), rows, S.col(above).data(), rows,
                          rows, rows, rows);
    multiply_transposed(1.0, at(row, rest), stride, at(col, rest), stride, S.data(), rows, rows,
                        end - col, n - rest);
    Strided(at(row, col), rows, above, Eigen::OuterStride<>(stride)) = S.leftCols(above);
    if (end > row)
      Strided(at(row, row), rows, rows, Eigen::OuterStride<>(stride))
          .triangularView<Eigen::Lower>() = S.rightCols(rows);
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
