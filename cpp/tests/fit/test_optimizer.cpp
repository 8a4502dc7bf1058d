#include "fit/optimizer.hpp"

#include <cmath>
#include <limits>

#include "tests/check.hpp"
#include "tests/dense_reference.hpp"

using namespace lmmfast;

namespace {

// A function with its derivatives, counted.
struct Function {
  std::function<double(const Vector&)> value;
  std::function<Vector(const Vector&)> gradient;
  std::function<Matrix(const Vector&)> hessian;
  double rounding = 0.0;
  bool exact = true;

  OptimizerSummary minimise_from(const Vector& start, const OptimizerOptions& options = {}) const {
    Vector at;
    Objective objective;
    objective.value = [&](const Vector& x) {
      at = x;
      return value(x);
    };
    objective.derivatives = [&](Vector& g, Matrix& H) {
      g = gradient(at);
      H = hessian(at);
    };
    objective.rounding = [this] { return rounding; };
    objective.exact_hessian = exact;
    return minimise(objective, start, options);
  }
};

Function rosenbrock() {
  Function f;
  f.value = [](const Vector& x) {
    return 100.0 * std::pow(x[1] - x[0] * x[0], 2) + std::pow(1.0 - x[0], 2);
  };
  f.gradient = [](const Vector& x) {
    const double t = x[1] - x[0] * x[0];
    return Vector{{-400.0 * x[0] * t - 2.0 * (1.0 - x[0]), 200.0 * t}};
  };
  f.hessian = [](const Vector& x) {
    return Matrix{{1200.0 * x[0] * x[0] - 400.0 * x[1] + 2.0, -400.0 * x[0]},
                  {-400.0 * x[0], 200.0}};
  };
  return f;
}

// (x² - 1)²/4 + y²/2: minima at x = ±1, a saddle at the origin.
Function saddle() {
  Function f;
  f.value = [](const Vector& x) {
    return 0.25 * std::pow(x[0] * x[0] - 1.0, 2) + 0.5 * x[1] * x[1];
  };
  f.gradient = [](const Vector& x) { return Vector{{x[0] * (x[0] * x[0] - 1.0), x[1]}}; };
  f.hessian = [](const Vector& x) { return Matrix{{3.0 * x[0] * x[0] - 1.0, 0.0}, {0.0, 1.0}}; };
  return f;
}

// Σ d_i (x_i - 1)²/2.
Function quadratic(const Vector& d) {
  Function f;
  f.value = [d](const Vector& x) { return 0.5 * (d.array() * (x.array() - 1.0).square()).sum(); };
  f.gradient = [d](const Vector& x) { return Vector(d.array() * (x.array() - 1.0)); };
  f.hessian = [d](const Vector&) { return Matrix(d.asDiagonal()); };
  return f;
}

void check_log(const OptimizerSummary& summary) {
  CHECK(summary.x_log.size() == summary.value_log.size());
  double best = summary.value_log.front();
  for (const double value : summary.value_log) best = std::min(best, value);
  CHECK(summary.value <= best + 1e-12 * std::abs(best));
}

}  // namespace

TEST(optimizer_newton_step_on_a_quadratic) {
  OptimizerOptions options;
  options.initial_radius = 1e3;
  const OptimizerSummary summary =
      quadratic(Vector{{1.0, 1e3, 1e6}}).minimise_from(Vector{{5.0, -3.0, 0.0}}, options);
  CHECK(summary.termination == Termination::Converged);
  CHECK(summary.value_log.size() == 2);
  CHECK_CLOSE(summary.x, Vector(Vector::Ones(3)), 1e-15);
  check_log(summary);
}

TEST(optimizer_small_radius_grows) {
  OptimizerOptions options;
  options.initial_radius = 1e-3;
  const OptimizerSummary summary =
      quadratic(Vector{{1.0, 2.0}}).minimise_from(Vector{{100.0, -100.0}}, options);
  CHECK(summary.termination == Termination::Converged);
  CHECK(summary.value_log.size() < 20);
  CHECK_CLOSE(summary.x, Vector(Vector::Ones(2)), 1e-12);
}

TEST(optimizer_rosenbrock) {
  const OptimizerSummary summary = rosenbrock().minimise_from(Vector{{-1.2, 1.0}});
  CHECK(summary.termination == Termination::Converged);
  CHECK_CLOSE(summary.x, Vector(Vector::Ones(2)), 1e-8);
  CHECK(summary.value < 1e-16);
  CHECK(summary.value_log.size() < 40);
  CHECK(summary.x_log.front() == (Vector{{-1.2, 1.0}}));
  check_log(summary);
}

TEST(optimizer_rosenbrock_with_a_wrong_hessian) {  // what it misses is learnt
  Function f = rosenbrock();
  f.exact = false;
  f.hessian = [exact = f.hessian](const Vector& x) {
    return Matrix(0.5 * exact(x) + 30.0 * Matrix::Identity(2, 2));
  };
  const OptimizerSummary summary = f.minimise_from(Vector{{-1.2, 1.0}});
  CHECK(summary.termination == Termination::Converged);
  CHECK_CLOSE(summary.x, Vector(Vector::Ones(2)), 1e-7);
  CHECK(summary.value_log.size() < 80);
}

TEST(optimizer_learns_a_quadratics_hessian) {
  Function f = quadratic(Vector{{1.0, 3.0, 10.0, 30.0}});
  f.exact = false;
  f.hessian = [](const Vector&) { return Matrix(8.0 * Matrix::Identity(4, 4)); };
  const OptimizerSummary summary = f.minimise_from(Vector::Constant(4, 3.0));
  CHECK(summary.termination == Termination::Converged);
  CHECK_CLOSE(summary.x, Vector(Vector::Ones(4)), 1e-7);
  CHECK(summary.value_log.size() < 25);
}

TEST(optimizer_leaves_a_saddle) {
  for (const Vector& start : {Vector{{0.0, 0.0}}, Vector{{0.0, 2.0}}, Vector{{1e-9, -0.5}}}) {
    const OptimizerSummary summary = saddle().minimise_from(start);
    CHECK(summary.termination == Termination::Converged);
    CHECK_CLOSE(std::abs(summary.x[0]), 1.0, 1e-8);
    CHECK_CLOSE(summary.x[1], 0.0, 1e-8);
  }
}

TEST(optimizer_leaves_a_maximum) {
  Function f;  // cos x + cos y
  f.value = [](const Vector& x) { return x.array().cos().sum(); };
  f.gradient = [](const Vector& x) { return Vector(-x.array().sin()); };
  f.hessian = [](const Vector& x) { return Matrix((-x.array().cos()).matrix().asDiagonal()); };
  const OptimizerSummary summary = f.minimise_from(Vector::Zero(2));
  CHECK(summary.termination == Termination::Converged);
  CHECK_CLOSE(summary.value, -2.0, 1e-14);
}

TEST(optimizer_flat_function_is_converged_at_once) {
  Function f = quadratic(Vector::Zero(2));
  const OptimizerSummary summary = f.minimise_from(Vector{{3.0, 4.0}});
  CHECK(summary.termination == Termination::Converged);
  CHECK(summary.value_log.size() == 1);
  CHECK(summary.x == (Vector{{3.0, 4.0}}));
}

TEST(optimizer_flat_direction) {  // nothing depends on the second coordinate
  const OptimizerSummary summary = quadratic(Vector{{2.0, 0.0}}).minimise_from(Vector{{-4.0, 7.0}});
  CHECK(summary.termination == Termination::Converged);
  CHECK_CLOSE(summary.x[0], 1.0, 1e-12);
  CHECK(summary.x.allFinite());
}

TEST(optimizer_quartic_bottom) {  // the Hessian vanishes at the minimum
  Function f;
  f.value = [](const Vector& x) { return x.array().pow(4).sum(); };
  f.gradient = [](const Vector& x) { return Vector(4.0 * x.array().cube()); };
  f.hessian = [](const Vector& x) {
    return Matrix((12.0 * x.array().square()).matrix().asDiagonal());
  };
  const OptimizerSummary summary = f.minimise_from(Vector{{1.0, -2.0}});
  CHECK(summary.termination == Termination::Converged);
  CHECK(summary.value < 1e-14);
}

TEST(optimizer_stops_within_noise) {  // values rounded to a grid, derivatives exact
  for (const double grid : {1e-10, 1e-6}) {
    Function f = rosenbrock();
    f.value = [exact = f.value, grid](const Vector& x) {
      return grid * std::round((1e3 + exact(x)) / grid);
    };
    f.rounding = 2.0 * grid;
    const OptimizerSummary summary = f.minimise_from(Vector{{-1.2, 1.0}});
    CHECK(summary.termination == Termination::Converged);
    CHECK_CLOSE(summary.x, Vector(Vector::Ones(2)), 1e-7);
    CHECK(summary.value_log.size() < 60);
  }
}

TEST(optimizer_avoids_where_the_function_is_not_usable) {
  Function f;  // x - log x, refused for x <= 0, reached by the first Newton step
  f.value = [](const Vector& x) {
    if (!(x[0] > 0.0)) throw NumericalError("log of nothing");
    return x[0] - std::log(x[0]);
  };
  f.gradient = [](const Vector& x) { return Vector{{1.0 - 1.0 / x[0]}}; };
  f.hessian = [](const Vector& x) { return Matrix{{1.0 / (x[0] * x[0])}}; };
  OptimizerOptions options;
  options.initial_radius = 100.0;
  const OptimizerSummary summary = f.minimise_from(Vector{{5.0}}, options);
  CHECK(summary.termination == Termination::Converged);
  CHECK_CLOSE(summary.x[0], 1.0, 1e-8);
  CHECK(std::isinf(summary.value_log[1]));
  check_log(summary);
  const OptimizerSummary failed = f.minimise_from(Vector{{-1.0}}, options);
  CHECK(failed.termination == Termination::NumericalFailure);
  CHECK(failed.message == "log of nothing");
  CHECK(failed.value_log.size() == 1);
}

TEST(optimizer_keeps_to_the_limit_of_evaluations) {
  for (const Index limit : {1, 2, 5, 12}) {
    OptimizerOptions options;
    options.max_evaluations = limit;
    const OptimizerSummary summary = rosenbrock().minimise_from(Vector{{-1.2, 1.0}}, options);
    CHECK(summary.termination == Termination::MaxEvaluations);
    CHECK(static_cast<Index>(summary.value_log.size()) == limit);
    CHECK(summary.gradient.size() == 2);
    check_log(summary);
  }
}

TEST(optimizer_does_not_follow_a_gradient_that_lies) {
  Function f = quadratic(Vector::Ones(2));
  f.gradient = [exact = f.gradient](const Vector& x) { return Vector(-exact(x)); };
  const Vector start{{3.0, 2.0}};
  const OptimizerSummary summary = f.minimise_from(start);
  CHECK(summary.termination != Termination::Converged);
  CHECK_CLOSE(summary.x, start, 1e-6);
  CHECK(summary.message != "the gradient is zero");
}

TEST(optimizer_passes_other_exceptions_on) {
  struct Interrupt {};
  Function f = rosenbrock();
  int calls = 0;
  f.value = [&calls, exact = f.value](const Vector& x) {
    if (++calls == 3) throw Interrupt{};
    return exact(x);
  };
  CHECK_THROWS(f.minimise_from(Vector{{-1.2, 1.0}}), Interrupt);
}
