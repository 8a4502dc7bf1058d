// Dense Cholesky work on the lower triangle of column-major matrices.
//
// Tiled here, with our own threads over tiles, so that results do not depend on how many there are;
// the work inside a tile is BLAS: SciPy's where it has been registered (it should run
// single-threaded then), Eigen's otherwise.
#pragma once

#include "base/types.hpp"

namespace lmmfast {

// Fortran BLAS and LAPACK entry points with 32-bit integers.
struct LapackTable {
  void (*dpotrf)(char*, int*, double*, int*, int*) = nullptr;
  void (*dpotri)(char*, int*, double*, int*, int*) = nullptr;
  void (*dgemm)(char*, char*, int*, int*, int*, double*, double*, int*, double*, int*, double*,
                double*, int*) = nullptr;
  void (*dtrsm)(char*, char*, char*, char*, int*, int*, double*, double*, int*, double*,
                int*) = nullptr;
};

// Matrices of a smaller order are left to Eigen: there a call of BLAS costs more than it saves. A
// problem with none larger does not need BLAS.
constexpr Index kSmallOrder = 32;

// Called once, before the first work on a large matrix.
void register_lapack(const LapackTable& table);
bool lapack_registered();

// c += alpha a b, or alpha a b' where b is transposed: c m x n, a m x k; column-major, with
// strides.
void add_product(double alpha, const double* a, Index a_stride, const double* b, Index b_stride,
                 bool b_transposed, double* c, Index c_stride, Index m, Index n, Index k);

// a = L L' in the lower triangle, n x n with the given column stride; the upper triangle is
// scratch. Throws NumericalError when a is not positive definite.
void cholesky(double* a, Index n, Index stride, int n_threads);

// (L L')^-1 in the lower triangle, from L; the upper triangle is scratch.
void inverse_from_cholesky(double* a, Index n, Index stride, int n_threads);

// b := L^-1 b, or L^-T b, for n x m column-major b.
void solve_lower(const double* l, Index n, Index stride, double* b, Index m, Index b_stride);
void solve_lower_transposed(const double* l, Index n, Index stride, double* b, Index m,
                            Index b_stride);

}  // namespace lmmfast
