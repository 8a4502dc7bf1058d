// A covariance structure that the engine has never heard of is fitted without a change elsewhere.
#include <algorithm>
#include <cmath>

#include "fit/at_theta.hpp"
#include "fit/fit.hpp"
#include "tests/check.hpp"
#include "tests/dense_reference.hpp"

using namespace lmmfast;
using reference::Data;
using reference::Random;

namespace {

// Standard deviations that halve from column to column: Lambda = theta diag(1, 1/2, 1/4, …).
class Halving final : public Structure {
 public:
  static Vector weights(Index k) {
    return Vector::NullaryExpr(k, [](Index j) { return std::exp2(-static_cast<double>(j)); });
  }
  static Matrix with(double theta, Index k) { return theta * Matrix(weights(k).asDiagonal()); }

  const char* name() const override { return "halving"; }
  Index n_theta(Index) const override { return 1; }
  void put_lambda(const double* theta, Block lambda) const override {
    lambda.diagonal() = theta[0] * weights(lambda.rows());
  }
  void put_theta(const ConstBlock& lambda, double* theta) const override {
    theta[0] = lambda(0, 0);
  }
  std::vector<Entry> entries(Index k) const override {
    std::vector<Entry> diagonal;
    for (Index j = 0; j < k; ++j) diagonal.push_back({j, j});
    return diagonal;
  }
  void put_gradient(const double*, const ConstBlock& m_lambda, double* gradient) const override {
    gradient[0] = 2.0 * m_lambda.diagonal().dot(weights(m_lambda.rows()));
  }
  void put_curvature(const double* theta, const ConstBlock&, const ConstBlock& m, Block jacobian,
                     Block second_order) const override {
    const Vector squares = weights(m.rows()).cwiseAbs2();
    jacobian = 2.0 * theta[0] * squares;
    second_order(0, 0) = 2.0 * m.diagonal().dot(squares);
  }
  ColumnChange columns() const override { return ColumnChange::Scale; }
  std::vector<Index> among(const std::vector<bool>& kept) const override {
    return std::find(kept.begin(), kept.end(), false) == kept.end() ? std::vector<Index>{0}
                                                                    : std::vector<Index>{};
  }
  Matrix start(const Matrix& moments) const override {
    return with(std::sqrt(start_variances(moments)[0]), moments.rows());
  }
  std::vector<Index> boundaries(Index) const override { return {0}; }
  Matrix with_zeros(const Matrix& lambda, double radius) const override {
    return std::abs(lambda(0, 0)) < radius ? Matrix(0.0 * lambda) : lambda;
  }
  Matrix null_space(const Matrix& lambda) const override {
    const Index k = lambda.rows();
    return Matrix::Identity(k, lambda(0, 0) == 0.0 ? k : 0);
  }
  Descent descent(const Matrix& NtMN, const Matrix& N) const override {
    const Vector squares = weights(N.rows()).cwiseAbs2();
    return {NtMN.diagonal().dot(squares) / squares.sum(), weights(N.rows()).normalized()};
  }
  Matrix grown(const Matrix& lambda, const Matrix& D) const override {
    const Index k = lambda.rows();
    const double added = D.squaredNorm() / weights(k).squaredNorm();
    return with(std::sqrt(lambda(0, 0) * lambda(0, 0) + added), k);
  }
};

const Halving halving;

// Three columns by level, each alone in its rows and twice as large as the one before, are random
// intercepts of the cells.
struct Pair {
  Data by_columns, by_cells;
};

Pair same_model(double sd, bool crossed) {
  Random random(300);
  const reference::Codes level = reference::at_random(random, 240, 12);
  const reference::Codes column = reference::at_random(random, 240, 3);
  const reference::Codes other = reference::at_random(random, 240, 9);
  reference::Codes cell(240);
  for (std::size_t i = 0; i < 240; ++i) cell[i] = 3 * level[i] + column[i];
  Pair pair;
  if (crossed) {
    pair.by_columns = reference::simulate(random, 2, {level, other}, {{0, 3}, {1, 1}});
    pair.by_cells = reference::simulate(random, 2, {cell, other}, {{0, 1}, {1, 1}});
  } else {
    pair.by_columns = reference::simulate(random, 2, {level}, {{0, 3}});
    pair.by_cells = reference::simulate(random, 2, {cell}, {{0, 1}});
  }
  reference::RandomTerm& term = pair.by_columns.terms[0];
  term.structure = &halving;
  term.columns.setZero();
  for (Index i = 0; i < 240; ++i) term.columns(i, column[at(i)]) = std::exp2(column[at(i)]);
  pair.by_cells.X = pair.by_columns.X;
  const Matrix b = sd * random.matrix(36, 1);
  pair.by_cells.y = pair.by_columns.X.rowwise().sum() + random.matrix(240, 1);
  for (Index i = 0; i < 240; ++i) pair.by_cells.y[i] += b(cell[at(i)]);
  pair.by_columns.y = pair.by_cells.y;
  return pair;
}

}  // namespace

TEST(a_new_kind_of_covariance_is_one_class) {
  for (const bool crossed : {false, true}) {
    for (const double sd : {0.0, 0.7}) {
      const Pair pair = same_model(sd, crossed);
      for (const Method method : {Method::ML, Method::REML}) {
        FitOptions options;
        options.method = method;
        const CrossProducts a = reference::scaled_products(pair.by_columns);
        const Fit one = fit(a, options);
        const Fit other = fit(reference::scaled_products(pair.by_cells), options);
        CHECK(a.n_theta() == (crossed ? 2 : 1));
        CHECK(one.status == other.status);
        CHECK(std::abs(one.criterion - other.criterion) < 1e-8 * std::abs(other.criterion));
        CHECK_CLOSE(one.theta, other.theta, 1e-5);
        CHECK_CLOSE(one.beta, other.beta, 1e-6);
        CHECK(one.b[0].rows() == 12 && one.b[0].cols() == 3);
        const Evaluation at_other = evaluate(a, other.theta, method, 1);
        CHECK(std::abs(at_other.criterion - other.criterion) < 1e-10 * std::abs(other.criterion));
      }
    }
  }
}
