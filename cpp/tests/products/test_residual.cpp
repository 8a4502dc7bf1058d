#include "products/residual.hpp"

#include <Eigen/QR>

#include "covariance/covariance.hpp"
#include "tests/check.hpp"
#include "tests/dense_reference.hpp"

using namespace lmmfast;
using reference::Codes;
using reference::Data;
using reference::Random;

namespace {

// The share of |M W^-1 M'|² that no combination of the M V_i M' takes, from n x n matrices.
double left_of_residual(const Data& data) {
  const Index n = data.n();
  const Vector root =
      data.weights.size() > 0 ? Vector(data.weights.cwiseSqrt()) : Vector(Vector::Ones(n));
  const Matrix X = root.asDiagonal() * data.X;
  const Matrix thin = Eigen::ColPivHouseholderQR<Matrix>(X).householderQ() *
                      Matrix::Identity(n, Eigen::ColPivHouseholderQR<Matrix>(X).rank());
  const Matrix M = Matrix::Identity(n, n) - thin * thin.transpose();
  Matrix all(n * n, 0);
  for (const auto& term : data.terms) {
    const Codes& codes = data.codes[at(term.factor)];
    for (const Entry& entry : term.structure->entries(term.columns.cols())) {
      Matrix V = Matrix::Zero(n, n);
      for (Index i = 0; i < n; ++i)
        for (Index j = 0; j < n; ++j)
          if (codes[at(i)] == codes[at(j)])
            V(i, j) = term.columns(i, entry.row) * term.columns(j, entry.col) +
                      term.columns(i, entry.col) * term.columns(j, entry.row);
      V = (M * root.asDiagonal() * V * root.asDiagonal() * M).eval();
      all.conservativeResize(n * n, all.cols() + 1);
      all.col(all.cols() - 1) = V.reshaped();
    }
  }
  const Vector target = M.reshaped();
  const Vector left =
      target - all * Eigen::CompleteOrthogonalDecomposition<Matrix>(all).solve(target);
  return left.squaredNorm() / target.squaredNorm();
}

std::optional<Refusal> refusal_of(const Data& data) {
  return refuse_residual(reference::scaled_products(data));
}

Codes rows(Index n) {
  return reference::blocks(n, n);
}

// 0 0 … 0 and then pairs.
Data with_pairs(Random& random, Index n, Index singles) {
  Codes codes;
  for (Index i = 0; i < n; ++i)
    codes.push_back(static_cast<std::int32_t>(i < singles ? i : singles + (i - singles) / 2));
  return reference::simulate(random, 2, {codes}, {{0, 2}});
}

}  // namespace

TEST(residual_is_looked_for_where_there_are_effects_enough) {
  CHECK(residual_is_apart(10, 2, 7));
  CHECK(!residual_is_apart(10, 2, 8));
}

TEST(residual_in_terms_as_dense_matrices_tell) {
  Random random(90);
  int refused = 0;
  int fitted = 0;
  for (int round = 0; round < 200; ++round) {
    const Index n = 12 + random.below(10);
    std::vector<Codes> codes;
    const auto one = [&]() -> Codes {
      const Index kind = random.below(4);
      return kind == 0   ? rows(n)
             : kind == 1 ? reference::blocks(n, n / 2)
             : kind == 2 ? reference::cycle(n, 3 + random.below(n / 2))
                         : reference::parents(rows(n), 1 + random.below(3));
    };
    codes.push_back(one());
    codes.push_back(one());
    Data data = reference::simulate(
        random, 1 + random.below(3), codes,
        {{0, 1 + random.below(2), random.below(2) ? &full_structure() : &diagonal_structure()},
         {1, 1 + random.below(2), random.below(2) ? &full_structure() : &diagonal_structure()}});
    for (auto& term : data.terms)  // columns of few values
      if (random.below(2))
        for (Index j = 0; j < term.columns.cols(); ++j)
          for (Index i = 0; i < n; ++i)
            term.columns(i, j) = j == 0 && random.below(9) ? 1.0 : double(random.below(2));
    if (random.below(3) == 0) {
      data.weights = Vector::Ones(n);
      for (Index i = 0; i < n; ++i) data.weights[i] += double(random.below(2));
    }
    const double left = left_of_residual(data);
    const bool spanned = left < 1e-12;
    CHECK(spanned || left > 1e-6);  // what these data can be told by
    CHECK(refusal_of(data).has_value() == spanned);
    (spanned ? refused : fitted) += 1;
  }
  CHECK(refused > 20);
  CHECK(fitted > 20);
}

TEST(residual_in_terms_names_the_entries) {
  Random random(91);
  Data data = reference::simulate(random, 2, {rows(20), reference::cycle(20, 4)}, {{1, 1}, {0, 2}});
  const auto refusal = refusal_of(data);
  CHECK(refusal && refusal->reason == Reason::ResidualInTerms && refusal->first == 1);
  CHECK(refusal->entries.size() == 1);  // the intercept's variance; x differs from row to row
  CHECK(refusal->entries[0].row == 0 && refusal->entries[0].col == 0);
  for (Index i = 0; i < 20; ++i) data.terms[1].columns.row(i) << i % 2, 1 - i % 2;
  const auto halves = refusal_of(data);  // variances of two kinds of rows; no row is of both
  CHECK(halves && halves->entries.size() == 2);
  data.weights = Vector::LinSpaced(20, 1.0, 2.0);
  CHECK(!refusal_of(data));
}

TEST(residual_is_told_by_one_pair_of_rows) {
  Random random(92);
  for (const Index n : {40, 400, 4000}) {
    Data data = with_pairs(random, n, n - 2);
    data.terms[0].columns.col(1).setZero();  // two rows alike in one level of many
    data.terms[0].columns.col(1).head(n / 2).setOnes();
    CHECK(!refusal_of(data));
    data = with_pairs(random, n, n);
    CHECK(refusal_of(data).has_value());
  }
}
