#include "base/blocks.hpp"

#include <Eigen/Cholesky>

#include "tests/check.hpp"
#include "tests/dense_reference.hpp"

using namespace lmmfast;

namespace {

RowMatrix random_block(reference::Random& random, Index rows, Index cols) {
  return RowMatrix::NullaryExpr(rows, cols, [&] { return random.normal(); });
}

}  // namespace

TEST(small_blocks_agree_with_eigen) {
  reference::Random random(3);
  for (Index k = 1; k <= 6; ++k) {
    const RowMatrix half = random_block(random, k, k);
    const RowMatrix spd = half * half.transpose() + RowMatrix::Identity(k, k);
    RowMatrix d = spd;
    cholesky_block(d.data(), k);
    const Matrix L = d.triangularView<Eigen::Lower>();
    CHECK((L * L.transpose() - spd).norm() < 1e-13 * spd.norm());

    const RowMatrix rows = random_block(random, k, 5);
    RowMatrix solved = rows;
    solve_block(d.data(), k, solved.data(), 4, 5);  // the last column is not touched
    CHECK((L * solved.leftCols(4) - rows.leftCols(4)).norm() < 1e-12);
    CHECK(solved.col(4) == rows.col(4));
    solved = rows;
    solve_block_transposed(d.data(), k, solved.data(), 5, 5);
    CHECK((L.transpose() * solved - rows).norm() < 1e-12);

    RowMatrix inverse(k, k);
    inverse_block(d.data(), k, inverse.data());
    CHECK((inverse * spd - RowMatrix::Identity(k, k)).norm() < 1e-11);

    const RowMatrix a = random_block(random, k, k);
    const RowMatrix b = random_block(random, k, 5);
    const RowMatrix c = random_block(random, 3, 3);
    RowMatrix product(k, 4);
    with_size(k, [&](auto K) {
      sandwich_block<K, 3>(a.data(), k, b.data(), 5, c.data(), 3, product.data(), 4);
    });
    CHECK((product.leftCols(3) - a.transpose() * b.leftCols(3) * c).norm() < 1e-12);

    const RowMatrix s = random_block(random, k, 4);
    RowMatrix tensor = RowMatrix::Ones(k * 3, k * 3);
    with_size(
        k, [&](auto K) { add_outer_product<K, 3>(b.data(), 5, s.data(), 4, k, 3, tensor.data()); });
    for (Index i = 0; i < k * 3; ++i)
      for (Index j = 0; j < k * 3; ++j)
        CHECK(std::abs(tensor(i, j) - 1.0 - b(i / 3, i % 3) * s(j / 3, j % 3)) < 1e-14);
  }
}

TEST(a_block_that_is_not_positive_definite_is_refused) {
  RowMatrix d = RowMatrix::Identity(2, 2);
  d(1, 0) = d(0, 1) = 2.0;
  CHECK_THROWS(cholesky_block(d.data(), 2), NumericalError);
}
