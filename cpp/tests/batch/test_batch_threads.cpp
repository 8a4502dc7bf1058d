// Objects that several threads use at once give each what it would have got alone.
#include <thread>

#include "batch/batch.hpp"
#include "batch/response_fitter.hpp"
#include "fit/at_theta.hpp"
#include "tests/check.hpp"
#include "tests/dense_reference.hpp"

using namespace lmmfast;
using reference::Data;
using reference::Random;

namespace {

constexpr int kCallers = 4;

// Calls work(caller) from several threads at once.
template <class Work>
void from_many_threads(Work&& work) {
  std::vector<std::thread> callers;
  for (int caller = 0; caller < kCallers; ++caller)
    callers.emplace_back([&work, caller] { work(caller); });
  for (std::thread& caller : callers) caller.join();
}

Data one_factor(Random& random) {
  return reference::simulate(random, 2, {reference::at_random(random, 60, 9)}, {{0, 2}});
}

bool same(const Fit& a, const Fit& b) {
  bool equal = a.theta == b.theta && a.criterion == b.criterion && a.sigma == b.sigma &&
               a.beta == b.beta && a.cov_beta == b.cov_beta && a.b.size() == b.b.size() &&
               a.n_evaluations == b.n_evaluations;
  for (std::size_t t = 0; equal && t < a.b.size(); ++t) equal = a.b[t] == b.b[t];
  return equal;
}

}  // namespace

TEST(response_fitter_serves_many_threads) {
  Random random(70);
  const Data data = one_factor(random);
  const Design design = data.design();
  const Index n_responses = 40;
  const Matrix Y = random.matrix(design.n, n_responses);
  std::vector<Fit> alone;
  for (Index i = 0; i < n_responses; ++i)
    alone.push_back(ResponseFitter(design, {}).fit(Y.col(i).data()).second);
  ResponseFitter shared(design, {});
  CHECK(shared.usable());
  std::vector<int> wrong(kCallers, 0);
  from_many_threads([&](int caller) {
    for (Index k = 0; k < n_responses; ++k) {
      const Index i = (k + 7 * caller) % n_responses;
      wrong[at(caller)] += !same(shared.fit(Y.col(i).data()).second, alone[at(i)]);
    }
  });
  CHECK(wrong == std::vector<int>(kCallers, 0));
}

TEST(response_batch_serves_many_threads) {
  Random random(71);
  const Data data = one_factor(random);
  const Design design = data.design();
  BatchOptions options;
  options.contrasts = Matrix(0, design.p());
  options.satterthwaite = true;
  options.fit.n_threads = 3;
  const RowMatrix Y = random.matrix(30, design.n);
  const ResponseBatch shared(design, options);
  const BatchTable alone = shared.fit(Y.data(), Y.rows());
  std::vector<int> wrong(kCallers, 0);
  from_many_threads([&](int caller) {
    for (int run = 0; run < 3; ++run) {
      const BatchTable table = shared.fit(Y.data(), Y.rows());
      wrong[at(caller)] += !(table.beta == alone.beta && table.theta == alone.theta &&
                             table.df == alone.df && table.criterion == alone.criterion);
    }
  });
  CHECK(wrong == std::vector<int>(kCallers, 0));
}

TEST(cross_products_serve_many_threads) {
  Random random(72);
  const Index n = 3000;
  const Data data = reference::simulate(
      random, 2, {reference::at_random(random, n, 700), reference::at_random(random, n, 40)},
      {{0, 1}, {1, 2}});
  const CrossProducts shared = reference::scaled_products(data);
  FitOptions options;
  options.n_threads = 3;
  const Fit alone = fit(shared, options);
  const Evaluation there = evaluate(shared, alone.theta, options.method, 3);
  const auto covariances = conditional_covariances(shared, alone.theta, alone.sigma, 3);
  std::vector<int> wrong(kCallers, 0);
  from_many_threads([&](int caller) {
    const Evaluation evaluation = evaluate(shared, alone.theta, options.method, 3);
    wrong[at(caller)] +=
        !same(fit(shared, options), alone) +
        (evaluation.criterion != there.criterion || evaluation.gradient != there.gradient) +
        (conditional_covariances(shared, alone.theta, alone.sigma, 3) != covariances);
  });
  CHECK(wrong == std::vector<int>(kCallers, 0));
}
