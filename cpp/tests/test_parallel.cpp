#include "base/parallel.hpp"

#include <atomic>
#include <thread>

#ifndef _WIN32
#include <sys/wait.h>
#include <unistd.h>
#endif

#include "fit/at_theta.hpp"
#include "fit/fit.hpp"
#include "tests/check.hpp"
#include "tests/dense_reference.hpp"

using namespace lmmfast;
using reference::Data;
using reference::Random;

namespace {

bool same(const CrossProducts& a, const CrossProducts& b) {
  bool equal = a.xyxy == b.xyxy && a.raw_norm2 == b.raw_norm2;
  for (std::size_t f = 0; f < a.factors.size(); ++f)
    equal = equal && a.factors[f].zz == b.factors[f].zz && a.factors[f].zxy == b.factors[f].zxy;
  for (std::size_t i = 0; i < a.pairs.size(); ++i)
    equal = equal && a.pairs[i].row_start == b.pairs[i].row_start &&
            a.pairs[i].col == b.pairs[i].col && a.pairs[i].blocks == b.pairs[i].blocks;
  return equal;
}

bool same(const std::vector<RowMatrix>& a, const std::vector<RowMatrix>& b) {
  bool equal = a.size() == b.size();
  for (std::size_t i = 0; equal && i < a.size(); ++i) equal = a[i] == b[i];
  return equal;
}

// Value, derivatives, modes and conditional covariances with 1 and 3 threads.
void check_criterion(const CrossProducts& a) {
  Random random(60);
  std::vector<Matrix> lambda;
  for (const FactorProducts& factor : a.factors) {
    lambda.push_back(random.matrix(factor.k, factor.k));
    lambda.back().triangularView<Eigen::StrictlyUpper>().setZero();
  }
  Criterion one(a, Method::REML, 1);
  Criterion three(a, Method::REML, 3);
  CHECK(one.value(lambda) == three.value(lambda));
  CHECK(one.solution().beta == three.solution().beta);
  Derivatives d1, d3;
  one.differentiate(d1);
  three.differentiate(d3);
  CHECK(d1.curvature == d3.curvature);
  for (std::size_t f = 0; f < lambda.size(); ++f) {
    CHECK(d1.m_lambda[f] == d3.m_lambda[f]);
    CHECK(d1.m[f] == d3.m[f]);
  }
  CHECK(same(one.system().modes(), three.system().modes()));
  CHECK(same(one.system().conditional_covariances(), three.system().conditional_covariances()));
}

void check_fit(const CrossProducts& a) {
  FitOptions options;
  options.max_evaluations = 30;
  const Fit one = fit(a, options);
  options.n_threads = 3;
  const Fit three = fit(a, options);
  CHECK(one.status == three.status);
  CHECK(one.theta == three.theta);
  CHECK(one.criterion == three.criterion);
  CHECK(one.beta == three.beta);
  CHECK(one.cov_beta == three.cov_beta);
  CHECK(one.criterion_log == three.criterion_log);
  CHECK(same(one.b, three.b));
  CHECK(same(conditional_covariances(a, one.theta, one.sigma, 1),
             conditional_covariances(a, one.theta, one.sigma, 3)));
}

}  // namespace

TEST(parallel_for_runs_each_task_once) {
  for (const int n_threads : {0, 1, 3, 8}) {
    std::vector<std::atomic<int>> runs(100);
    std::atomic<bool> worker_in_range{true};
    parallel_for(100, n_threads, [&](Index i, int worker) {
      ++runs[at(i)];
      if (worker < 0 || worker >= std::max(n_threads, 1)) worker_in_range = false;
    });
    CHECK(worker_in_range);
    for (const auto& count : runs) CHECK(count == 1);
  }
}

TEST(parallel_for_has_no_more_workers_than_tasks) {
  std::atomic<int> largest{0};
  parallel_for(2, 16, [&](Index, int worker) {
    for (int seen = largest; worker > seen && !largest.compare_exchange_weak(seen, worker);) {
    }
  });
  CHECK(largest < 2);
  parallel_for(0, 3, [&](Index, int) { largest = 99; });
  CHECK(largest < 2);
}

TEST(parallel_for_passes_exceptions_on) {
  for (const int n_threads : {1, 3}) {
    std::atomic<int> after{0};
    auto run = [&] {
      parallel_for(1000000, n_threads, [&](Index i, int) {
        if (i == 5) throw NumericalError("five");
        if (i > 5) ++after;
      });
    };
    CHECK_THROWS(run(), NumericalError);
    CHECK(after < 999994);  // the rest is called off
  }
  bool right_message = false;
  try {
    parallel_for(4, 2, [](Index, int) { throw DataError("what it said"); });
  } catch (const DataError& error) {
    right_message = std::string(error.what()) == "what it said";
  }
  CHECK(right_message);
}

TEST(parallel_for_serves_several_callers) {
  std::atomic<int> runs{0};
  std::vector<std::thread> callers;
  for (int caller = 0; caller < 4; ++caller)
    callers.emplace_back([&] {
      for (int loop = 0; loop < 200; ++loop) parallel_for(20, 3, [&](Index, int) { ++runs; });
    });
  for (std::thread& caller : callers) caller.join();
  CHECK(runs == 4 * 200 * 20);
}

TEST(parallel_for_may_be_nested) {
  std::atomic<int> runs{0};
  parallel_for(6, 3, [&](Index, int) { parallel_for(7, 2, [&](Index, int) { ++runs; }); });
  CHECK(runs == 6 * 7);
}

#if !defined(_WIN32) && !defined(__SANITIZE_THREAD__)  // which forbids threads after a fork
TEST(parallel_for_works_in_the_child_of_a_fork) {
  std::atomic<int> runs{0};
  const auto run = [&] { parallel_for(50, 3, [&](Index, int) { ++runs; }); };
  run();
  const pid_t child = fork();
  if (child == 0) {
    run();
    _exit(runs == 100 ? 0 : 1);
  }
  int status = 1;
  CHECK(waitpid(child, &status, 0) == child);
  CHECK(status == 0);
}
#endif

TEST(threads_change_nothing_in_cross_products) {
  Random random(61);
  const Index n = 70000;  // several chunks of rows
  Data data = reference::simulate(
      random, 3, {reference::at_random(random, n, 40), reference::at_random(random, n, 9)},
      {{0, 2}, {1, 1}});
  data.weights = Vector::Constant(n, 0.5) + random.matrix(n, 1).cwiseAbs();
  const Design design = data.design();
  const Scaling scaling = pilot_scaling(design, terms_of(design));
  CHECK(same(cross_products(design, scaling, 1), cross_products(design, scaling, 3)));
}

TEST(threads_change_nothing_with_one_factor) {
  Random random(62);
  const Index n = 12000;
  for (const Index k : {1, 2}) {
    Data data = reference::simulate(random, 5, {reference::blocks(n, 6000)}, {{0, k}});
    data.weights = Vector::Constant(n, 0.5) + random.matrix(n, 1).cwiseAbs();  // no equal blocks
    const CrossProducts a = reference::scaled_products(data);
    check_criterion(a);
    check_fit(a);
  }
}

TEST(threads_change_nothing_with_crossed_factors) {
  Random random(63);
  const Index n = 6000;
  const Data data = reference::simulate(
      random, 3, {reference::at_random(random, n, 1500), reference::at_random(random, n, 220)},
      {{0, 1}, {1, 1}});
  const CrossProducts a = reference::scaled_products(data);
  check_criterion(a);
  check_fit(a);
}

TEST(threads_change_nothing_with_nested_factors) {
  Random random(64);
  const Index n = 6000;
  const auto inner = reference::blocks(n, 2000);
  const auto middle = reference::parents(inner, 3);
  const Data data = reference::simulate(random, 2, {inner, middle, reference::parents(middle, 9)},
                                        {{0, 1}, {1, 2}, {2, 1}});
  const CrossProducts a = reference::scaled_products(data);
  check_criterion(a);
  check_fit(a);
}

TEST(a_failure_in_a_thread_comes_through_the_criterion) {
  Random random(65);
  const Data data = reference::simulate(random, 1, {reference::blocks(9000, 4500)}, {{0, 2}});
  const CrossProducts a = reference::scaled_products(data);
  Criterion criterion(a, Method::ML, 3);
  CHECK_THROWS(criterion.value({Matrix::Constant(2, 2, NAN)}), NumericalError);
}
