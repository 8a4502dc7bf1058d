#include "fit/at_theta.hpp"
#include "fit/fit.hpp"

#include <Eigen/LU>
#include <cmath>
#include <limits>

#include "tests/check.hpp"
#include "tests/dense_reference.hpp"

using namespace lmmfast;
using reference::Data;
using reference::Dense;
using reference::Random;

namespace {

Fit fit_data(const Data& data, Method method = Method::REML, const Vector& start = {}) {
  FitOptions options;
  options.method = method;
  options.start = start;
  return fit(reference::scaled_products(data), options);
}

// Everything the fit reports is what theory says at its theta.
void check_report(const Data& data, const Fit& fit, Method method, double tolerance) {
  const Dense dense = reference::solve(data, reference::lambda_of(data, fit.theta), method);
  CHECK_CLOSE(fit.criterion, dense.criterion, 1e-13);
  CHECK_CLOSE(fit.pwrss, dense.r2, tolerance);
  CHECK_CLOSE(fit.sigma, std::sqrt(dense.r2 / dense.nu), tolerance);
  CHECK_CLOSE(fit.beta, dense.beta, tolerance);
  CHECK_CLOSE(fit.cov_beta, Matrix(dense.r2 / dense.nu * dense.xhx.inverse()), tolerance);
  CHECK_CLOSE(fit.gradient, reference::gradient(data, fit.theta, method), 1e-8);
  const auto covariances =
      conditional_covariances(reference::scaled_products(data), fit.theta, fit.sigma, 1);
  std::vector<Index> used(data.codes.size(), 0);
  for (std::size_t t = 0; t < data.terms.size(); ++t) {
    const int factor = data.terms[t].factor;
    const Index k = data.terms[t].columns.cols();
    for (Index l = 0; l < data.n_levels[at(factor)]; ++l) {
      const Index first =
          reference::first_scalar(data, factor) + l * data.k(factor) + used[at(factor)];
      CHECK_CLOSE(Vector(fit.b[t].row(l).transpose()), Vector(dense.b.segment(first, k)),
                  tolerance);
      const Index first_column = used[at(factor)];
      const ConstRowMap covariance(covariances[at(factor)].row(l).data(), data.k(factor),
                                   data.k(factor));
      CHECK_CLOSE(Matrix(covariance.block(first_column, first_column, k, k)),
                  Matrix(fit.sigma * fit.sigma * dense.conditional.block(first, first, k, k)),
                  tolerance);
    }
    used[at(factor)] += k;
  }
}

// Noise alone but for what is asked for: `sd` of the random effects, term by term.
Data with_effects(Random& random, Data data, const std::vector<double>& sd) {
  data.y = data.X.rowwise().sum() + random.matrix(data.n(), 1);
  for (std::size_t t = 0; t < data.terms.size(); ++t) {
    const int factor = data.terms[t].factor;
    const Matrix b = sd[t] * random.matrix(data.n_levels[at(factor)], data.terms[t].columns.cols());
    for (Index i = 0; i < data.n(); ++i)
      data.y[i] += data.terms[t].columns.row(i).dot(b.row(data.codes[at(factor)][at(i)]));
  }
  return data;
}

}  // namespace

TEST(fit_one_factor_reports_the_optimum) {
  Random random(70);
  Data data = reference::simulate(random, 3, {reference::cycle(200, 20)}, {{0, 2}});
  data.weights = Vector::Constant(200, 0.5) + random.matrix(200, 1).cwiseAbs();
  data.X.col(1).array() += 20.0;
  data.terms[0].columns.col(1).array() += 10.0;  // far from orthogonal
  for (const Method method : {Method::ML, Method::REML}) {
    const Fit result = fit_data(data, method);
    CHECK(result.status == Status::Converged);
    CHECK(result.gradient.cwiseAbs().maxCoeff() < 1e-5);
    check_report(data, result, method, 1e-9);
    CHECK(result.theta_log.rows() == result.n_evaluations);
    CHECK(result.criterion_log.size() == result.n_evaluations);
    CHECK(result.criterion <= result.criterion_log.minCoeff() + 1e-9);
    const Fit again = fit_data(data, method, Vector{{3.0, -1.0, 0.2}});
    CHECK_CLOSE(again.theta, result.theta, 1e-6);
    CHECK_CLOSE(again.criterion, result.criterion, 1e-13);
    CHECK_CLOSE(Vector(again.theta_log.row(0).transpose()), (Vector{{3.0, -1.0, 0.2}}), 1e-13);
  }
}

TEST(fit_steps_are_nearly_of_third_order) {
  Random random(43);
  const Data data = reference::simulate(random, 2, {reference::blocks(600, 30)}, {{0, 1}});
  const double optimum = fit_data(data).theta[0];
  for (const double error : {0.04, 0.02, -0.02}) {
    const Fit fit = fit_data(data, Method::REML, Vector::Constant(1, optimum * (1.0 + error)));
    // Newton's own step leaves 2.4 error²
    CHECK(std::abs(fit.theta_log(1, 0) / optimum - 1.0) < 0.05 * error * error);
  }
}

TEST(fit_several_factors_reports_the_optimum) {
  Random random(71);
  const Data data = reference::simulate(
      random, 2, {reference::cycle(220, 14), reference::at_random(random, 220, 12)},
      {{0, 2, &diagonal_structure()}, {1, 1}, {0, 1}});
  Data no_clash = data;
  no_clash.terms.pop_back();
  for (const Method method : {Method::ML, Method::REML}) {
    const Fit result = fit_data(no_clash, method);
    CHECK(result.status == Status::Converged);
    CHECK(result.gradient.cwiseAbs().maxCoeff() < 1e-5);
    check_report(no_clash, result, method, 1e-10);
  }
}

TEST(evaluate_is_the_dense_criterion_and_gradient) {
  Random random(72);
  Data data = reference::simulate(random, 3, {reference::cycle(150, 9), reference::blocks(150, 7)},
                                  {{0, 2}, {1, 1}});
  data.X.col(2).array() += 50.0;
  data.terms[0].columns.col(1).array() += 5.0;
  const CrossProducts a = reference::scaled_products(data);
  for (const Vector& theta : {Vector{{0.9, -0.1, 0.4, 1.3}}, Vector{{0.9, -0.1, 0.0, 0.0}},
                              Vector{{-0.9, 0.1, -0.4, 1.3}}, Vector(Vector::Zero(4))}) {
    for (const Method method : {Method::ML, Method::REML}) {
      const Evaluation evaluation = evaluate(a, theta, method, 1);
      CHECK_CLOSE(evaluation.criterion,
                  reference::solve(data, reference::lambda_of(data, theta), method).criterion,
                  1e-13);
      CHECK_CLOSE(evaluation.gradient, reference::gradient(data, theta, method), 1e-10);
    }
  }
  CHECK_THROWS(evaluate(a, Vector::Zero(3), Method::ML, 1), DataError);
}

TEST(fit_drops_dependent_columns) {
  Random random(73);
  const Data full = reference::simulate(random, 3, {reference::cycle(160, 12)}, {{0, 2}});
  Data data = full;
  data.X.conservativeResize(160, 6);
  data.X.col(3) = full.X.col(2);
  data.X.col(2) = 2.0 * full.X.col(0) - 3.0 * full.X.col(1);  // depends on those before it
  data.X.col(4).setZero();
  data.X.col(5) = full.X.rowwise().sum();
  for (const Method method : {Method::ML, Method::REML}) {
    const Fit result = fit_data(data, method);
    const Fit expected = fit_data(full, method);
    CHECK(result.dropped == std::vector<Index>{2, 4, 5});
    CHECK(expected.dropped.empty());
    CHECK(result.status == Status::Converged);
    CHECK_CLOSE(result.criterion, expected.criterion, 1e-12);
    CHECK_CLOSE(result.theta, expected.theta, 1e-7);
    const std::vector<Index> kept{0, 1, 3};
    CHECK_CLOSE(Vector(result.beta(kept)), expected.beta, 1e-8);
    CHECK_CLOSE(Matrix(result.cov_beta(kept, kept)), expected.cov_beta, 1e-8);
    for (const Index j : result.dropped) {
      CHECK(std::isnan(result.beta[j]));
      CHECK(result.cov_beta.row(j).array().isNaN().all());
      CHECK(result.cov_beta.col(j).array().isNaN().all());
    }
    const Evaluation evaluation =
        evaluate(reference::scaled_products(data), expected.theta, method, 1);
    CHECK_CLOSE(evaluation.criterion, expected.criterion, 1e-12);
  }
}

TEST(conditional_covariances_of_a_rank_deficient_model) {
  Random random(74);
  for (const int round : {0, 1, 2, 3}) {
    const bool crossed = round % 2 == 1;
    Data full = reference::simulate(
        random, 2, {reference::cycle(120, 12), reference::blocks(120, 10)}, {{0, 2}, {1, 1}});
    if (!crossed) {
      full.codes.pop_back();
      full.n_levels.pop_back();
      full.terms.pop_back();
    }
    Data data = full;
    data.X.conservativeResize(120, 3);
    data.X.col(2).setConstant(3.0);
    if (round > 1) data.X.col(2) = full.X.col(0) - 7.3 * full.X.col(1);
    const Fit result = fit_data(data);
    CHECK(result.dropped == std::vector<Index>{2});
    const auto expected =
        conditional_covariances(reference::scaled_products(full), result.theta, result.sigma, 1);
    const auto found =
        conditional_covariances(reference::scaled_products(data), result.theta, result.sigma, 1);
    for (std::size_t t = 0; t < expected.size(); ++t) CHECK_CLOSE(found[t], expected[t], 1e-12);
  }
}

TEST(fit_on_the_boundary_is_singular) {
  Random random(75);
  Data data = reference::simulate(random, 2, {reference::blocks(60, 6)}, {{0, 1}});
  data.y = data.X.col(1) + random.matrix(60, 1);
  for (Index l = 0; l < 6; ++l) {  // level means all alike
    auto y = data.y.segment(10 * l, 10);
    y.array() -= (y - data.X.col(1).segment(10 * l, 10)).mean();
  }
  for (const Method method : {Method::ML, Method::REML}) {
    const Fit result = fit_data(data, method);
    CHECK(result.status == Status::Singular);
    CHECK(result.theta[0] == 0.0);
    CHECK((result.b[0].array() == 0.0).all());
    CHECK_CLOSE(result.gradient[0], 0.0, 1e-14);
    check_report(data, result, method, 1e-11);
  }
}

TEST(fit_with_one_zero_variance_of_two) {
  Random random(76);
  Data data = reference::simulate(random, 1, {reference::cycle(180, 15), reference::blocks(180, 6)},
                                  {{0, 1}, {1, 1}});
  data = with_effects(random, data, {1.0, 0.0});
  Vector means = Vector::Zero(6);
  for (Index i = 0; i < 180; ++i) means[data.codes[1][at(i)]] += data.y[i] / 30.0;
  for (Index i = 0; i < 180; ++i) data.y[i] -= means[data.codes[1][at(i)]];
  const Fit result = fit_data(data);
  CHECK(result.status == Status::Singular);
  CHECK(result.theta[0] > 0.3);
  CHECK(result.theta[1] == 0.0);
  check_report(data, result, Method::REML, 1e-10);
}

TEST(fit_of_a_perfect_correlation_is_singular) {
  Random random(77);
  Data data = reference::simulate(random, 2, {reference::blocks(120, 12)}, {{0, 2}});
  data.terms[0].columns.col(1) = data.X.col(1);
  data.y = random.matrix(120, 1);
  const Vector b = 2.0 * random.matrix(12, 1);  // slope = 0.5 intercept, exactly
  for (Index i = 0; i < 120; ++i) data.y[i] += b[data.codes[0][at(i)]] * (1.0 + 0.5 * data.X(i, 1));
  const Fit result = fit_data(data, Method::ML);
  if (result.status == Status::Singular) {
    CHECK(result.theta[2] == 0.0);
    CHECK_CLOSE(result.theta[1] / result.theta[0], 0.5, 0.2);
  } else {
    CHECK(result.status == Status::Converged);
  }
  CHECK(std::abs(result.gradient.cwiseAbs().maxCoeff()) < 1e-5);
  check_report(data, result, Method::ML, 1e-9);
}
