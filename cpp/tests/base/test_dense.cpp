#include "base/dense.hpp"

#include <Eigen/Cholesky>

#include "tests/check.hpp"
#include "tests/dense_reference.hpp"

using namespace lmmfast;
using reference::Random;

namespace {

Matrix positive_definite(Index n) {
  Random random(static_cast<std::uint64_t>(n));
  Matrix a = random.matrix(n, 3);
  a = (a * a.transpose()).eval();
  a.diagonal().array() += 2.0;
  return a;
}

// The lower triangle in a wider array; what must not be read is NaN.
Matrix in_wider_array(const Matrix& a, Index stride) {
  Matrix wide = Matrix::Constant(stride, a.cols(), NAN);
  wide.topRows(a.rows()).triangularView<Eigen::Lower>() = a;
  wide.topRows(a.rows()).triangularView<Eigen::StrictlyUpper>().setZero();
  return wide;
}

Matrix lower(const Matrix& wide, Index n) {
  return wide.topRows(n).triangularView<Eigen::Lower>();
}

Matrix factor(const Matrix& a, Index stride, int n_threads) {
  Matrix wide = in_wider_array(a, stride);
  cholesky(wide.data(), a.rows(), stride, n_threads);
  CHECK(wide.bottomRows(stride - a.rows()).array().isNaN().all());
  return wide;
}

void check_all(Index n, double tolerance) {
  const Matrix a = positive_definite(n);
  const Index stride = n + 3;
  Matrix wide = factor(a, stride, 1);
  const Matrix L = lower(wide, n);
  CHECK_CLOSE(Matrix(L * L.transpose()), a, tolerance);

  Random random(99);
  const Matrix b = random.matrix(n, 4);
  Matrix x = Matrix::Constant(n + 1, 4, 7.0);
  x.topRows(n) = b;
  solve_lower(wide.data(), n, stride, x.data(), 4, n + 1);
  CHECK_CLOSE(Matrix(L * x.topRows(n)), b, tolerance);
  x.topRows(n) = b;
  solve_lower_transposed(wide.data(), n, stride, x.data(), 4, n + 1);
  CHECK_CLOSE(Matrix(L.transpose() * x.topRows(n)), b, tolerance);
  CHECK((x.row(n).array() == 7.0).all());

  inverse_from_cholesky(wide.data(), n, stride, 1);
  const Matrix inverse = Matrix(lower(wide, n)).selfadjointView<Eigen::Lower>();
  CHECK_CLOSE(Matrix(a * inverse), Matrix(Matrix::Identity(n, n)), tolerance);
  CHECK(wide.bottomRows(3).array().isNaN().all());
}

// Fortran entry points on Eigen, which insist on the arguments that dense.cpp may pass.
using Strided = Eigen::Map<Matrix, 0, Eigen::OuterStride<>>;
int calls = 0;

void fake_dpotrf(char* uplo, int* n, double* a, int* lda, int* info) {
  ++calls;
  CHECK(*uplo == 'L');
  Strided A(a, *n, *n, Eigen::OuterStride<>(*lda));
  const Eigen::LLT<Matrix> llt{Matrix(A)};
  *info = llt.info() == Eigen::Success ? 0 : 1;
  if (*info == 0) A.triangularView<Eigen::Lower>() = Matrix(llt.matrixL());
}

void fake_dpotri(char* uplo, int* n, double* a, int* lda, int* info) {
  ++calls;
  CHECK(*uplo == 'L');
  Strided A(a, *n, *n, Eigen::OuterStride<>(*lda));
  Matrix inverse = Matrix::Identity(*n, *n);
  A.triangularView<Eigen::Lower>().solveInPlace(inverse);
  A.triangularView<Eigen::Lower>().transpose().solveInPlace(inverse);
  A.triangularView<Eigen::Lower>() = inverse;
  *info = 0;
}

void fake_dgemm(char* ta, char* tb, int* m, int* n, int* k, double* alpha, double* a, int* lda,
                double* b, int* ldb, double* beta, double* c, int* ldc) {
  ++calls;
  CHECK(*ta == 'N' && *tb == 'T');
  Strided C(c, *m, *n, Eigen::OuterStride<>(*ldc));
  C = (*beta * C + *alpha * Strided(a, *m, *k, Eigen::OuterStride<>(*lda)) *
                       Strided(b, *n, *k, Eigen::OuterStride<>(*ldb)).transpose())
          .eval();
}

void fake_dtrsm(char* side, char* uplo, char* trans, char* diag, int* m, int* n, double* alpha,
                double* a, int* lda, double* b, int* ldb) {
  ++calls;
  CHECK(*uplo == 'L' && *diag == 'N' && *alpha == 1.0);
  CHECK(*side == 'L' || *trans == 'T');
  const int order = *side == 'L' ? *m : *n;
  const Matrix A = Strided(a, order, order, Eigen::OuterStride<>(*lda));
  const auto L = A.triangularView<Eigen::Lower>();
  Strided B(b, *m, *n, Eigen::OuterStride<>(*ldb));
  if (*side == 'R')
    L.transpose().solveInPlace<Eigen::OnTheRight>(B);
  else if (*trans == 'T')
    L.transpose().solveInPlace(B);
  else
    L.solveInPlace(B);
}

}  // namespace

TEST(dense_small_and_tile_edges) {
  for (const Index n : {1, 2, 17, 48, 191, 192, 193}) check_all(n, 1e-13);
}

TEST(dense_three_tiles) {
  check_all(400, 1e-13);
}

TEST(dense_threads_change_nothing) {
  const Matrix a = positive_definite(400);
  Matrix one = factor(a, 400, 1);
  Matrix three = factor(a, 400, 3);
  CHECK(lower(one, 400) == lower(three, 400));
  inverse_from_cholesky(one.data(), 400, 400, 1);
  inverse_from_cholesky(three.data(), 400, 400, 3);
  CHECK(lower(one, 400) == lower(three, 400));
}

TEST(dense_refuses_indefinite) {
  Matrix a = positive_definite(30);
  a(20, 20) = -1.0;
  CHECK_THROWS(cholesky(a.data(), 30, 30, 1), NumericalError);
  Matrix b = positive_definite(300);  // in the second tile
  b(250, 250) = -1.0;
  CHECK_THROWS(cholesky(b.data(), 300, 300, 2), NumericalError);
}

TEST(dense_with_registered_lapack) {
  CHECK(!lapack_registered());
  register_lapack({fake_dpotrf, fake_dpotri, fake_dgemm, fake_dtrsm});
  CHECK(lapack_registered());
  for (const Index n : {20, 100, 250}) check_all(n, 1e-13);
  CHECK(calls > 0);
  Matrix b = positive_definite(100);
  b(70, 70) = -1.0;
  CHECK_THROWS(cholesky(b.data(), 100, 100, 1), NumericalError);
  register_lapack({});
  CHECK(!lapack_registered());
}
