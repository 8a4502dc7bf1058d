#include "products/identify.hpp"

#include <Eigen/LU>
#include <cmath>

#include "fit/at_theta.hpp"
#include "fit/fit.hpp"
#include "tests/check.hpp"
#include "tests/dense_reference.hpp"

using namespace lmmfast;
using reference::Data;
using reference::Random;

namespace {

using Columns = std::vector<std::pair<Index, Index>>;

// y ~ 1 + x + dummies of a factor of four levels, and random terms on it.
Data with_factor_in_fixed(Random& random, std::initializer_list<reference::Shape> terms) {
  Data data = reference::simulate(
      random, 2, {reference::cycle(120, 4), reference::at_random(random, 120, 15)}, terms);
  data.X.conservativeResize(120, 5);
  for (Index l = 1; l < 4; ++l)
    for (Index i = 0; i < 120; ++i) data.X(i, 1 + l) = data.codes[0][at(i)] == l ? 1.0 : 0.0;
  return data;
}

}  // namespace

TEST(identify_full_rank) {
  Random random(80);
  Data data = reference::simulate(random, 5, {reference::cycle(90, 9)}, {{0, 1}});
  CHECK(dependent_columns(reference::scaled_products(data)).empty());
  data.X.col(3) = 1e8 * data.X.col(2).array() + 1e10;  // collinear but for its units, and then not
  data.X.col(3) += 1e2 * random.matrix(90, 1);
  CHECK(dependent_columns(reference::scaled_products(data)).empty());
}

TEST(identify_dependent_columns) {
  Random random(81);
  Data data = reference::simulate(random, 6, {reference::cycle(90, 9)}, {{0, 1}});
  data.X.col(2).setConstant(7.0);
  data.X.col(4) = 1e5 * data.X.col(1) - 3.0 * data.X.col(3);
  data.X.col(5).setZero();
  const CrossProducts a = reference::scaled_products(data);
  CHECK(a.scaling.order == std::vector<Index>{0, 1, 2, 3, 4, 5});
  const auto dependent = dependent_columns(a);
  CHECK(dependent == std::vector<Index>{2, 4, 5});
  const CrossProducts reduced = without_columns(a, dependent);
  CHECK(reduced.p == 3);
  CHECK(reduced.scaling.order == std::vector<Index>{0, 1, 3});
  const Data scaled = reference::transformed(data, reduced.scaling);
  Matrix xy(90, 4);
  xy << scaled.X, scaled.y;
  CHECK_CLOSE(reduced.xyxy, Matrix(xy.transpose() * xy), 1e-12);
  const Matrix zxy = reference::dense_z(scaled).transpose() * xy;
  CHECK_CLOSE(Matrix(ConstRowMap(reduced.factors[0].zxy.data(), 9, 4)), zxy, 1e-12);
}

TEST(identify_dependence_does_not_know_units_or_order) {
  Random random(82);
  Data data = reference::simulate(random, 3, {reference::cycle(90, 9)}, {{0, 1}});
  data.X.col(0) = 1e-12 * random.matrix(90, 1);
  data.X.col(1) = 1e12 * data.X.col(0);  // the same column in other units
  data.X.col(2).setOnes();
  const CrossProducts a = reference::scaled_products(data);
  CHECK(a.scaling.order == std::vector<Index>{2, 0, 1});
  CHECK(dependent_columns(a) == std::vector<Index>{2});
  data.X.col(1) += data.X.col(0).norm() * 1e12 * 1e-6 * random.matrix(90, 1);
  CHECK(dependent_columns(reference::scaled_products(data)).empty());
}

TEST(identify_more_columns_than_rows) {
  Random random(83);
  const Data data = reference::simulate(random, 9, {reference::cycle(7, 3)}, {{0, 1}});
  CHECK(dependent_columns(reference::scaled_products(data)) == (std::vector<Index>{7, 8}));
  CHECK_THROWS(fit(reference::scaled_products(data), {}), DataError);
}

TEST(identify_random_columns_in_the_span_of_x) {
  Random random(84);
  const Data data = with_factor_in_fixed(random, {{0, 2}, {1, 1}});
  const CrossProducts a = reference::scaled_products(data);
  CHECK(columns_in_fixed_span(a) == (Columns{{0, 0}}));
  Data fewer = data;  // one dummy less: the factor is not spanned any more
  fewer.X = data.X.leftCols(4).eval();
  CHECK(columns_in_fixed_span(reference::scaled_products(fewer)).empty());
}

TEST(identify_span_sees_through_a_full_scaling) {  // a slope that leans on the intercept
  Random random(85);
  Data data = with_factor_in_fixed(random, {{1, 1}, {0, 2}});
  data.terms[1].columns.col(1).array() += 3.0;
  const CrossProducts a = reference::scaled_products(data);
  CHECK(a.scaling.Tz[1](0, 1) != 0.0);
  CHECK(columns_in_fixed_span(a) == (Columns{{1, 0}}));
  const CrossProducts diagonal = with_diagonal_scaling(a, {1});
  const Matrix T = diagonal.scaling.Tz[1];
  CHECK(T == Matrix(a.scaling.Tz[1].diagonal().asDiagonal()));
  CHECK(columns_in_fixed_span(diagonal) == (Columns{{1, 0}}));
  // the same model in other coordinates
  const Vector theta{{0.8, 0.5, -0.2, 0.7}};
  for (const Method method : {Method::ML, Method::REML}) {
    const Evaluation before = evaluate(a, theta, method, 1);
    const Evaluation after = evaluate(diagonal, theta, method, 1);
    CHECK_CLOSE(after.criterion, before.criterion, 1e-13);
    CHECK_CLOSE(after.gradient, before.gradient, 1e-10);
  }
}

TEST(identify_affected_fixed_effects) {
  Random random(86);
  const Data data = with_factor_in_fixed(random, {{0, 1}, {1, 1}});
  const CrossProducts a = reference::scaled_products(data);
  const Columns columns = columns_in_fixed_span(a);
  CHECK(columns == (Columns{{0, 0}}));
  // the intercept and the dummies lean on the factor's effects, x does not
  CHECK(affected_fixed_effects(a, columns) == (std::vector<bool>{true, false, true, true, true}));
  CHECK(affected_fixed_effects(a, {}) == std::vector<bool>(5, false));
}

TEST(fit_with_a_variance_that_reml_does_not_identify) {
  Random random(87);
  const Data data = with_factor_in_fixed(random, {{0, 1}, {1, 1}});
  const Fit result = fit(reference::scaled_products(data), {});
  CHECK(result.unidentified == (std::vector<std::pair<Index, Index>>{{0, 0}}));
  CHECK(result.status == Status::Converged);
  CHECK(std::isnan(result.theta[0]));
  CHECK(result.theta[1] > 0.0);
  // the rest is the model without that term
  Data without = data;
  without.codes.erase(without.codes.begin());
  without.n_levels.erase(without.n_levels.begin());
  without.terms.erase(without.terms.begin());
  without.terms[0].factor = 0;
  const Fit expected = fit(reference::scaled_products(without), {});
  CHECK_CLOSE(result.criterion, expected.criterion, 1e-12);
  CHECK_CLOSE(result.theta[1], expected.theta[0], 1e-7);
  CHECK_CLOSE(result.beta, expected.beta, 1e-8);
  CHECK_CLOSE(Matrix(result.b[1]), Matrix(expected.b[0]), 1e-7);
  CHECK((result.b[0].array() == 0.0).all());
  CHECK_CLOSE(result.cov_beta(1, 1), expected.cov_beta(1, 1), 1e-8);
  for (const Index j : {0, 2, 3, 4}) CHECK(result.cov_beta.row(j).array().isNaN().all());
  // NaN counts as zero
  const auto covariances =
      conditional_covariances(reference::scaled_products(data), result.theta, result.sigma, 1);
  CHECK((covariances[0].array() == 0.0).all());
  // whatever the variance, the REML criterion is the same; the deviance identifies it
  const CrossProducts a = reference::scaled_products(data);
  const Evaluation flat = evaluate(a, Vector{{5.0, result.theta[1]}}, Method::REML, 1);
  CHECK_CLOSE(flat.criterion, result.criterion, 1e-12);
  CHECK_CLOSE(flat.gradient[0], 0.0, 1e-10);
  FitOptions ml;
  ml.method = Method::ML;
  CHECK(fit(a, ml).unidentified.empty());
}

TEST(fit_with_one_unidentified_column_of_two) {
  Random random(88);
  Data data = with_factor_in_fixed(random, {{0, 2}, {1, 1}});
  data.terms[0].columns.col(1).array() += 2.0;
  const Fit result = fit(reference::scaled_products(data), {});
  CHECK(result.unidentified == (std::vector<std::pair<Index, Index>>{{0, 0}}));
  CHECK(std::isnan(result.theta[0]) && std::isnan(result.theta[1]));
  CHECK(result.theta[2] > 0.0);
  Data slope = data;  // 0 + z | g
  slope.terms[0].columns = data.terms[0].columns.col(1).eval();
  const Fit expected = fit(reference::scaled_products(slope), {});
  CHECK_CLOSE(result.criterion, expected.criterion, 1e-12);
  CHECK_CLOSE(result.theta[2], expected.theta[0], 1e-7);
  CHECK_CLOSE(result.theta[3], expected.theta[1], 1e-7);
  CHECK_CLOSE(result.beta, expected.beta, 1e-7);
}
