#include "criterion/criterion.hpp"

#include <algorithm>
#include <limits>

#include "tests/check.hpp"
#include "tests/dense_reference.hpp"

using namespace lmmfast;
using reference::Data;
using reference::Dense;
using reference::Random;

namespace {

// How far the core may be from the dense reference, relative to the largest entry.
struct Tolerance {
  double value = 1e-13;
  double first = 1e-12;
  double second = 1e-11;
};

void check_modes(Criterion& criterion, const Data& data, const Dense& dense, double tolerance) {
  const auto modes = criterion.system().modes();
  const auto covariances = criterion.system().conditional_covariances();
  for (int f = 0; f < static_cast<int>(modes.size()); ++f) {
    const Index k = data.k(f);
    CHECK(modes[at(f)].rows() == data.n_levels[at(f)]);
    for (Index l = 0; l < data.n_levels[at(f)]; ++l) {
      const Index first = reference::first_scalar(data, f) + l * k;
      CHECK_CLOSE(Vector(modes[at(f)].row(l).transpose()), Vector(dense.b.segment(first, k)),
                  tolerance);
      CHECK_CLOSE(Matrix(ConstRowMap(covariances[at(f)].row(l).data(), k, k)),
                  Matrix(dense.conditional.block(first, first, k, k)), tolerance);
    }
  }
}

void check_at(Criterion& criterion, const Data& data, const std::vector<Matrix>& lambda,
              const Tolerance& tolerance) {
  const Dense dense = reference::solve(data, lambda, criterion.method());
  CHECK_CLOSE(criterion.value(lambda), dense.criterion, tolerance.value);
  CHECK(std::abs(criterion.value(lambda) - dense.criterion) <= criterion.rounding());
  CHECK_CLOSE(criterion.solution().logdet_h, dense.logdet_h, tolerance.value);
  CHECK_CLOSE(criterion.solution().r2, dense.r2, tolerance.value);
  CHECK_CLOSE(criterion.solution().beta, dense.beta, tolerance.first);
  const Matrix Lx = criterion.solution().Lx.triangularView<Eigen::Lower>();
  CHECK_CLOSE(Matrix(Lx * Lx.transpose()), dense.xhx, tolerance.value);
  CHECK(criterion.degrees() == dense.nu);

  Derivatives derivatives;
  criterion.differentiate(derivatives);
  const std::vector<Matrix> m = reference::first_derivatives(data, dense);
  for (std::size_t f = 0; f < m.size(); ++f) {
    CHECK_CLOSE(derivatives.m_lambda[f], Matrix(m[f] * lambda[f]), tolerance.first);
    const bool regular = (lambda[f].diagonal().array() != 0.0).all();
    if (regular || criterion.system().exact_curvature())
      CHECK_CLOSE(derivatives.m[f], m[f], tolerance.second);
  }
  CHECK_CLOSE(derivatives.curvature,
              reference::second_derivatives(data, dense, !criterion.system().exact_curvature()),
              tolerance.second);
  check_modes(criterion, data, dense, tolerance.first);
}

Vector random_theta(Random& random, const CrossProducts& a) {
  return 0.7 * random.matrix(a.n_theta(), 1);
}

// At a random Lambda, a singular one and zero, under both methods.
void check_model(const Data& data, const Tolerance& tolerance = {}) {
  Random random(1000);
  const CrossProducts a = reference::plain_products(data);
  for (const Method method : {Method::ML, Method::REML}) {
    Criterion criterion(a, method, 1);
    CHECK(criterion.system().exact_curvature() == (data.codes.size() == 1));
    Vector theta = random_theta(random, a);
    check_at(criterion, data, reference::lambda_of(data, theta), tolerance);
    theta[theta.size() - 1] = 0.0;  // the last column of the last term
    check_at(criterion, data, reference::lambda_of(data, theta), tolerance);
    check_at(criterion, data, reference::lambda_of(data, Vector::Zero(theta.size())), tolerance);
    check_at(criterion, data, reference::lambda_of(data, random_theta(random, a)), tolerance);
  }
}

Vector core_gradient(Criterion& criterion, const Vector& theta) {
  const std::vector<Term>& terms = criterion.system().products().terms;
  criterion.value(assemble_lambda(theta, terms));
  Derivatives derivatives;
  criterion.differentiate(derivatives);
  return theta_gradient(theta, derivatives.m_lambda, terms);
}

// Central differences of the value (and of the gradient, where the curvature is exact).
void check_differences(const Data& data) {
  constexpr double h = 1e-5;
  Random random(1001);
  const CrossProducts a = reference::plain_products(data);
  const Vector theta = random_theta(random, a);
  for (const Method method : {Method::ML, Method::REML}) {
    Criterion criterion(a, method, 1);
    auto lambda = [&](const Vector& x) { return reference::lambda_of(data, x); };
    const Vector gradient = core_gradient(criterion, theta);
    Derivatives derivatives;
    criterion.differentiate(derivatives);
    const Matrix hessian =
        theta_hessian(theta, derivatives.curvature, derivatives.m, lambda(theta), a.terms);
    Vector slope(theta.size());
    Matrix bend(theta.size(), theta.size());
    for (Index i = 0; i < theta.size(); ++i) {
      const Vector step = h * Vector::Unit(theta.size(), i);
      slope[i] = (criterion.value(lambda(theta + step)) - criterion.value(lambda(theta - step))) /
                 (2.0 * h);
      bend.col(i) =
          (core_gradient(criterion, theta + step) - core_gradient(criterion, theta - step)) /
          (2.0 * h);
    }
    CHECK_CLOSE(gradient, slope, 1e-8);
    if (criterion.system().exact_curvature()) CHECK_CLOSE(hessian, bend, 1e-8);
  }
}

Vector some_weights(Random& random, Index n) {
  return Vector::Constant(n, 0.3) + random.matrix(n, 1).cwiseAbs();
}

}  // namespace

TEST(one_factor_intercept) {
  Random random(30);
  const Data balanced = reference::simulate(random, 2, {reference::blocks(60, 12)}, {{0, 1}});
  check_model(balanced);  // all levels share one block
  check_differences(balanced);
  Data ragged = reference::simulate(random, 3, {reference::at_random(random, 60, 9)}, {{0, 1}});
  check_model(ragged);
  ragged.weights = some_weights(random, 60);
  ragged.n_levels[0] = 12;  // and levels without rows
  check_model(ragged);
}

TEST(one_factor_slopes) {
  Random random(31);
  for (const Index k : {2, 3, 4, 5}) {
    Data data = reference::simulate(random, 2, {reference::cycle(80, 7)}, {{0, k}});
    check_model(data);
    check_differences(data);
    data.weights = some_weights(random, 80);
    check_model(data);
  }
}

TEST(one_factor_slopes_in_balanced_design) {  // levels share blocks, pseudo-levels replace them
  Random random(32);
  Data data = reference::simulate(random, 2, {reference::blocks(120, 24)}, {{0, 2}});
  for (Index i = 0; i < data.n(); ++i)
    data.terms[0].columns(i, 1) = data.X(i, 1) = static_cast<double>(i % 5 - 2);
  check_model(data);
  check_differences(data);
}

TEST(one_factor_diagonal_and_several_terms) {
  Random random(33);
  const Data diagonal =
      reference::simulate(random, 2, {reference::cycle(70, 8)}, {{0, 3, &diagonal_structure()}});
  check_model(diagonal);
  const Data several = reference::simulate(random, 3, {reference::cycle(70, 8)},
                                           {{0, 2}, {0, 1}, {0, 2, &diagonal_structure()}});
  check_model(several);
  check_differences(several);
}

TEST(one_factor_without_fixed_effects) {
  Random random(34);
  const Data data = reference::simulate(random, 0, {reference::cycle(50, 8)}, {{0, 2}});
  check_model(data);
}

TEST(one_factor_more_effects_than_rows) {
  Random random(35);
  check_model(reference::simulate(random, 2, {reference::cycle(30, 14)}, {{0, 3}}));
}

TEST(multi_factor_crossed) {
  Random random(40);
  Data data = reference::simulate(
      random, 2, {reference::cycle(90, 9), reference::at_random(random, 90, 6)}, {{0, 1}, {1, 1}});
  check_model(data);
  check_differences(data);
  data.weights = some_weights(random, 90);
  data.n_levels = {11, 7};
  check_model(data);
}

TEST(multi_factor_slopes_and_several_terms) {
  Random random(41);
  Data data = reference::simulate(
      random, 3,
      {reference::cycle(100, 8), reference::at_random(random, 100, 6), reference::blocks(100, 5)},
      {{1, 2}, {0, 2, &diagonal_structure()}, {2, 1}, {1, 1}, {0, 2}});
  data.weights = some_weights(random, 100);
  check_model(data);
  check_differences(data);
}

TEST(multi_factor_nested) {
  Random random(42);
  const auto inner = reference::cycle(100, 24);
  check_model(
      reference::simulate(random, 2, {reference::parents(inner, 4), inner}, {{0, 2}, {1, 1}}));
}

TEST(multi_factor_without_fixed_effects) {
  Random random(43);
  check_model(reference::simulate(random, 0, {reference::cycle(60, 7), reference::blocks(60, 6)},
                                  {{0, 1}, {1, 2}}));
}

TEST(multi_factor_deep_nesting) {  // more than 96 scalars beyond the first factor: sparse heads
  Random random(44);
  const auto inner = reference::cycle(260, 120);
  const auto middle = reference::parents(inner, 2);
  check_model(reference::simulate(random, 2, {reference::parents(middle, 10), middle, inner},
                                  {{0, 1}, {1, 2}, {2, 2}}));
}

TEST(multi_factor_deep_crossing) {  // a sparse crossing with fill among the heads
  Random random(45);
  const Index n = 240;
  auto left = reference::blocks(n, 120);
  auto right = left;
  for (Index i = 0; i < n; ++i)
    right[at(i)] = static_cast<std::int32_t>((left[at(i)] + random.below(3)) % 110);
  check_model(reference::simulate(random, 2, {right, left, reference::cycle(n, 5)},
                                  {{0, 1}, {1, 1}, {2, 1}}));
  check_model(reference::simulate(random, 1, {right, left}, {{0, 2}, {1, 2}}));
}

TEST(criterion_throws_where_there_is_no_residual) {
  Random random(46);
  Data data = reference::simulate(random, 2, {reference::cycle(40, 5)}, {{0, 1}});
  data.y = data.X.rowwise().sum();
  CrossProducts a = reference::plain_products(data);
  a.xyxy(2, 2) = 0.0;  // no doubt about rounding
  CHECK_THROWS(Criterion(a, Method::REML, 1).value({Matrix::Ones(1, 1)}), NumericalError);
  data.X.col(1).setZero();
  const CrossProducts deficient = reference::plain_products(data);
  CHECK_THROWS(Criterion(deficient, Method::REML, 1).value({Matrix::Zero(1, 1)}), NumericalError);
}

TEST(criterion_noise_is_within_its_bound) {
  Random random(64);
  const auto inner = reference::blocks(6000, 2000);
  const auto middle = reference::parents(inner, 3);
  const Data nested = reference::simulate(random, 2, {inner, middle, reference::parents(middle, 9)},
                                          {{0, 1}, {1, 2}, {2, 1}});
  const Data single = reference::simulate(random, 2, {inner}, {{0, 2}});
  for (const Data* data : {&nested, &single}) {
    const CrossProducts a = reference::scaled_products(*data);
    Criterion criterion(a, Method::REML, 1);
    double low = std::numeric_limits<double>::infinity();
    double high = -low;
    for (int i = 0; i < 20; ++i) {  // steps too short for the criterion itself to move
      const Vector theta =
          Vector::Constant(a.n_theta(), 0.8) + 1e-14 * random.matrix(a.n_theta(), 1);
      const double value = criterion.value(reference::lambda_of(*data, theta));
      low = std::min(low, value);
      high = std::max(high, value);
    }
    CHECK(high - low <= criterion.rounding());
  }
}
