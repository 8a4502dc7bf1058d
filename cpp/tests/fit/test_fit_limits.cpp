// Fits that end early, or that nothing can come of; and designs at the edge.
#include <cmath>
#include <limits>

#include "fit/fit.hpp"
#include "tests/check.hpp"
#include "tests/dense_reference.hpp"

using namespace lmmfast;
using reference::Data;
using reference::Random;

namespace {

Data slopes(Random& random) {
  return reference::simulate(random, 2, {reference::cycle(150, 12)}, {{0, 2}});
}

}  // namespace

TEST(fit_that_is_exact_fails) {
  Random random(90);
  Data data = slopes(random);
  data.y.setZero();
  const Fit result = fit(reference::scaled_products(data), {});
  CHECK(result.status == Status::NumericalFailure);
  CHECK(!result.message.empty());
  CHECK(result.theta.array().isNaN().all());
  CHECK(result.beta.array().isNaN().all());
  CHECK(std::isnan(result.criterion) && std::isnan(result.sigma));
  CHECK(result.b.size() == 1 && result.b[0].rows() == 12 && result.b[0].cols() == 2);
}

TEST(fit_refuses_a_start_of_the_wrong_length) {
  Random random(91);
  const CrossProducts a = reference::scaled_products(slopes(random));
  FitOptions options;
  options.start = Vector::Ones(2);
  CHECK_THROWS(fit(a, options), DataError);
}

TEST(fit_stops_at_the_limit_of_evaluations) {
  Random random(92);
  const CrossProducts a = reference::scaled_products(slopes(random));
  for (const Index limit : {1, 3}) {
    FitOptions options;
    options.max_evaluations = limit;
    options.start = Vector{{30.0, 0.0, 30.0}};
    const Fit result = fit(a, options);
    CHECK(result.status == Status::NotConverged);
    CHECK(result.n_evaluations <= limit + 1);
    CHECK(result.theta_log.rows() == result.n_evaluations);
    CHECK(result.theta.allFinite() && result.beta.allFinite() && result.cov_beta.allFinite());
    CHECK(!result.message.empty());
  }
}

TEST(fit_can_be_interrupted) {
  struct Interrupt {};
  Random random(93);
  const CrossProducts a = reference::scaled_products(slopes(random));
  FitOptions options;
  int calls = 0;
  options.check_interrupt = [&] {
    if (++calls == 4) throw Interrupt{};
  };
  CHECK_THROWS(fit(a, options), Interrupt);
  CHECK(calls == 4);
}

TEST(fit_from_a_start_on_the_boundary) {  // where the gradient vanishes by symmetry
  Random random(94);
  const Data data = slopes(random);
  const CrossProducts a = reference::scaled_products(data);
  const Fit expected = fit(a, {});
  for (const Vector& start : {Vector{{0.0, 0.0, 0.0}}, Vector{{1.0, 0.0, 0.0}},
                              Vector{{0.0, 0.0, 1.0}}, Vector{{1e3, 0.0, 1e3}}}) {
    FitOptions options;
    options.start = start;
    const Fit result = fit(a, options);
    CHECK(result.status == expected.status);
    CHECK_CLOSE(result.criterion, expected.criterion, 1e-12);
    CHECK_CLOSE(result.theta, expected.theta, 1e-6);
  }
}

TEST(fit_in_other_units) {
  Random random(95);
  Data data = slopes(random);
  data.X.col(1) = data.terms[0].columns.col(1);
  const Fit plain = fit(reference::scaled_products(data), {});
  Data other = data;
  other.y = 1e6 * data.y.array() - 1e7;
  other.X.col(1) = 1e-4 * data.X.col(1).array();
  other.terms[0].columns.col(1) = other.X.col(1);
  const Fit result = fit(reference::scaled_products(other), {});
  CHECK(result.status == plain.status);
  CHECK_CLOSE(result.sigma / 1e6, plain.sigma, 1e-9);
  CHECK_CLOSE(result.theta[0], plain.theta[0], 1e-6);
  CHECK_CLOSE(result.theta[2] * 1e-4, plain.theta[2], 1e-6);
  CHECK_CLOSE(result.beta[0] / 1e6 + 10.0, plain.beta[0], 1e-9);
  CHECK_CLOSE(result.beta[1] / 1e10, plain.beta[1], 1e-9);
}

TEST(fit_with_levels_without_rows) {
  Random random(96);
  const Data data = slopes(random);
  Data wider = data;
  wider.n_levels[0] = 15;
  const Fit expected = fit(reference::scaled_products(data), {});
  const Fit result = fit(reference::scaled_products(wider), {});
  CHECK_CLOSE(result.criterion, expected.criterion, 1e-13);
  CHECK_CLOSE(result.theta, expected.theta, 1e-7);
  CHECK(result.b[0].rows() == 15);
  CHECK((result.b[0].bottomRows(3).array() == 0.0).all());
}

TEST(fit_of_merged_chunks) {
  Random random(97);
  const Data data = slopes(random);
  const Design design = data.design();
  const Scaling scaling = pilot_scaling(design, terms_of(design));
  CrossProducts sum = cross_products(data.rows(0, 40).design(), scaling, 1);
  merge(sum, cross_products(data.rows(40, 150).design(), scaling, 1));
  const Fit expected = fit(cross_products(design, scaling, 1), {});
  const Fit result = fit(sum, {});
  CHECK_CLOSE(result.criterion, expected.criterion, 1e-13);
  CHECK_CLOSE(result.theta, expected.theta, 1e-7);
  CHECK_CLOSE(result.beta, expected.beta, 1e-9);
}

TEST(fit_without_fixed_effects) {
  Random random(98);
  const Data data = reference::simulate(random, 0, {reference::cycle(150, 12)}, {{0, 2}});
  const CrossProducts a = reference::scaled_products(data);
  const Fit reml = fit(a, {});
  FitOptions options;
  options.method = Method::ML;
  const Fit ml = fit(a, options);
  CHECK(reml.beta.size() == 0 && reml.cov_beta.size() == 0);
  CHECK_CLOSE(reml.criterion, ml.criterion, 1e-13);
  CHECK_CLOSE(reml.theta, ml.theta, 1e-7);
}

TEST(fit_of_a_larger_nested_design_converges) {  // where rounding of the criterion is felt
  Random random(64);
  const auto inner = reference::blocks(6000, 2000);
  const auto middle = reference::parents(inner, 3);
  const Data data = reference::simulate(random, 2, {inner, middle, reference::parents(middle, 9)},
                                        {{0, 1}, {1, 2}, {2, 1}});
  const CrossProducts a = reference::scaled_products(data);
  for (const Method method : {Method::ML, Method::REML}) {
    FitOptions options;
    options.method = method;
    const Fit result = fit(a, options);
    CHECK(result.status == Status::Converged);
    CHECK(result.n_evaluations < 20);
    CHECK(result.gradient.cwiseAbs().maxCoeff() < 1e-3);
  }
}

TEST(fit_with_a_random_column_of_zeros) {  // the criterion does not depend on its variance
  Random random(99);
  Data data = reference::simulate(random, 2, {reference::cycle(100, 10)}, {{0, 1}});
  data.terms[0].columns.setZero();
  const Fit result = fit(reference::scaled_products(data), {});
  CHECK(result.status != Status::NotConverged);
  CHECK(result.n_evaluations < 20);
  CHECK((result.b[0].array() == 0.0).all());
}
