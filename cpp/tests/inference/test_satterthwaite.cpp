#include "inference/satterthwaite.hpp"

#include <Eigen/Cholesky>
#include <cmath>

#include "tests/check.hpp"
#include "tests/dense_reference.hpp"

using namespace lmmfast;
using reference::Data;
using reference::Dense;
using reference::Random;

namespace {

// -2 log L with nothing profiled out, and the variances of contrasts, at x = (theta, log sigma).
class Unprofiled {
 public:
  Unprofiled(const Data& data, Method method) : data_(data), method_(method) {}

  double criterion(const Vector& x) const {
    const Dense dense = solve(x);
    const double sigma2 = std::exp(2.0 * x[x.size() - 1]);
    double value = dense.logdet_h + dense.nu * std::log(sigma2) + dense.r2 / sigma2;
    if (method_ == Method::REML)
      value += 2.0 * Matrix(dense.xhx.llt().matrixL()).diagonal().array().log().sum();
    return value;
  }

  double variance(const Vector& x, const Vector& contrast) const {
    return std::exp(2.0 * x[x.size() - 1]) * contrast.dot(solve(x).xhx.llt().solve(contrast));
  }

 private:
  Dense solve(const Vector& x) const {
    return reference::solve(data_, reference::lambda_of(data_, x.head(x.size() - 1)), method_);
  }

  const Data& data_;
  Method method_;
};

constexpr double kStep = 5e-3;

// An error of fourth order in the step.
template <class Function>
double slope(Function&& f, const Vector& x, Index i) {
  const auto difference = [&](double h) {
    const Vector step = h * Vector::Unit(x.size(), i);
    return (f(x + step) - f(x - step)) / (2.0 * h);
  };
  return (4.0 * difference(kStep) - difference(2.0 * kStep)) / 3.0;
}

// 2 v² / (g' A g), A twice the inverse Hessian of the criterion, all by differences.
double degrees_of_freedom(const Data& data, Method method, const Vector& x,
                          const Vector& contrast) {
  const Unprofiled model(data, method);
  const auto variance = [&](const Vector& at) { return model.variance(at, contrast); };
  Matrix hessian(x.size(), x.size());
  Vector g(x.size());
  for (Index i = 0; i < x.size(); ++i) {
    g[i] = slope(variance, x, i);
    const auto slope_i = [&](const Vector& at) {
      return slope([&](const Vector& y) { return model.criterion(y); }, at, i);
    };
    for (Index j = 0; j < x.size(); ++j) hessian(j, i) = slope(slope_i, x, j);
  }
  hessian = (0.5 * (hessian + hessian.transpose())).eval();
  const double v = variance(x);
  return 2.0 * v * v / (2.0 * g.dot(hessian.llt().solve(g)));
}

Vector satterthwaite_of(const Data& data, Method method, const Matrix& contrasts, Fit& fit) {
  const CrossProducts a = reference::scaled_products(data);
  FitOptions options;
  options.method = method;
  Fitter fitter(a, options);
  fit = fitter.run();
  return satterthwaite(fitter.optimum(), contrasts);
}

// Each coefficient and a contrast of all.
Matrix some_contrasts(Index p) {
  Matrix contrasts(p + 1, p);
  contrasts << Matrix::Identity(p, p), Vector::LinSpaced(p, -1.0, 0.5).transpose();
  return contrasts;
}

void check_model(const Data& data, double tolerance = 1e-5) {
  const Matrix contrasts = some_contrasts(data.p());
  for (const Method method : {Method::ML, Method::REML}) {
    Fit fit;
    const Vector df = satterthwaite_of(data, method, contrasts, fit);
    CHECK(fit.status == Status::Converged);
    Vector x(fit.theta.size() + 1);
    x << fit.theta, std::log(fit.sigma);
    Vector dense(df.size());
    for (Index i = 0; i < df.size(); ++i)
      dense[i] = degrees_of_freedom(data, method, x, contrasts.row(i).transpose());
    CHECK_CLOSE(df, dense, tolerance);
  }
}

}  // namespace

TEST(satterthwaite_of_random_intercepts_against_dense_differences) {
  Random random(90);
  check_model(reference::simulate(random, 2, {reference::at_random(random, 60, 8)}, {{0, 1}}));
  Data weighted = reference::simulate(random, 3, {reference::cycle(60, 9)}, {{0, 1}});
  weighted.weights = Vector::Constant(60, 0.3) + random.matrix(60, 1).cwiseAbs();
  check_model(weighted);
}

TEST(satterthwaite_of_random_slopes_against_dense_differences) {
  Random random(91);
  check_model(reference::simulate(random, 2, {reference::cycle(90, 10)}, {{0, 2}}));
  check_model(
      reference::simulate(random, 2, {reference::cycle(90, 10)}, {{0, 3, &diagonal_structure()}}));
}

TEST(satterthwaite_of_crossed_factors_against_dense_differences) {
  Random random(92);
  check_model(reference::simulate(random, 2,
                                  {reference::cycle(100, 9), reference::at_random(random, 100, 7)},
                                  {{0, 1}, {1, 1}}));
}

// The mean of a balanced one-way layout of a groups has variance MS_between / n on a - 1 degrees.
TEST(satterthwaite_of_a_balanced_mean_is_groups_less_one) {
  Random random(93);
  const Data data = reference::simulate(random, 1, {reference::blocks(48, 12)}, {{0, 1}});
  Fit fit;
  const Vector df = satterthwaite_of(data, Method::REML, Matrix::Ones(1, 1), fit);
  CHECK(fit.status == Status::Converged);
  CHECK_CLOSE(df[0], 11.0, 1e-8);
}

// Where no variance is left but sigma²: least squares.
TEST(satterthwaite_on_the_boundary_is_that_of_least_squares) {
  Random random(94);
  Data data = reference::simulate(random, 3, {reference::blocks(48, 12)}, {{0, 1}});
  data.y = random.matrix(48, 1);
  for (Index l = 0; l < 12; ++l)  // nothing between groups
    data.y.segment(4 * l, 4).array() -= data.y.segment(4 * l, 4).mean();
  Fit fit;
  const Vector df = satterthwaite_of(data, Method::REML, some_contrasts(3), fit);
  CHECK(fit.status == Status::Singular);
  CHECK_CLOSE(df, Vector(Vector::Constant(4, 45.0)), 1e-8);
}

TEST(satterthwaite_of_dropped_columns_is_nan) {
  Random random(95);
  Data data = reference::simulate(random, 3, {reference::cycle(60, 8)}, {{0, 1}});
  data.X.col(2) = 2.0 * data.X.col(1) - data.X.col(0);
  Fit fit;
  const Vector df = satterthwaite_of(data, Method::REML, Matrix::Identity(3, 3), fit);
  CHECK(fit.dropped.size() == 1);
  for (Index j = 0; j < 3; ++j) CHECK(std::isnan(df[j]) == (j == fit.dropped[0]));
}

TEST(optimum_of_a_fit_that_failed_is_refused) {
  Random random(96);
  Data data = reference::simulate(random, 2, {reference::cycle(40, 5)}, {{0, 1}});
  CrossProducts a = reference::plain_products(data);
  a.xyxy(2, 2) = 0.0;  // less than nothing is left of y
  const FitOptions options;
  Fitter fitter(a, options);
  CHECK(fitter.run().status == Status::NumericalFailure);
  CHECK_THROWS(fitter.optimum(), std::logic_error);
}
