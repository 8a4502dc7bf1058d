#include "system/reduced_derivatives.hpp"

#include "system/dense_derivatives.hpp"
#include "system/make_system.hpp"
#include "tests/check.hpp"
#include "tests/dense_reference.hpp"

using namespace lmmfast;
using reference::Data;
using reference::Random;

namespace {

void check_model(const Data& data, const Vector& theta) {
  const CrossProducts a = reference::plain_products(data);
  const std::vector<Matrix> lambda = reference::lambda_of(data, theta);
  const auto system = make_system(a, 1);
  system->factorise(lambda);
  for (const bool reml : {false, true}) {
    const Profile profile{reml, static_cast<double>(reml ? a.n - a.p : a.n)};
    Derivatives dense, reduced;
    dense_derivatives(a, lambda, system->coordinates(), system->solution(), profile, 1, dense);
    reduced_derivatives(a, lambda, system->coordinates(), system->solution(), profile, 2, reduced);
    CHECK_CLOSE(reduced.expected, dense.expected, 1e-9);
    CHECK_CLOSE(reduced.average, dense.average, 1e-9);
    CHECK_CLOSE(reduced.curvature, dense.curvature, 1e-9);
    for (std::size_t f = 0; f < a.factors.size(); ++f) {
      CHECK_CLOSE(reduced.q[f], dense.q[f], 1e-9);
      CHECK_CLOSE(reduced.m[f], dense.m[f], 1e-9);
    }
  }
}

Vector numbers(std::initializer_list<double> values) {
  Vector out(static_cast<Index>(values.size()));
  std::copy(values.begin(), values.end(), out.data());
  return out;
}

}  // namespace

TEST(reduced_derivatives_of_crossed_factors_are_those_of_dense_algebra) {
  Random random(310);
  const Data data = reference::simulate(
      random, 3,
      {reference::cycle(200, 23), reference::at_random(random, 200, 11), reference::cycle(200, 5)},
      {{0, 1}, {1, 2}, {2, 1}});
  check_model(data, numbers({0.7, 0.9, -0.3, 0.5, 1.3}));
  check_model(data, numbers({0.7, 0.9, -0.3, 0.0, 0.0}));  // singular
}

TEST(reduced_derivatives_with_slopes_in_the_largest_factor) {
  Random random(311);
  const Data data = reference::simulate(
      random, 2, {reference::at_random(random, 150, 9), reference::cycle(150, 24)},
      {{0, 2, &diagonal_structure()}, {1, 3}});
  check_model(data, numbers({0.8, 0.4, 1.1, 0.2, -0.4, 0.7, 0.1, 0.3}));
  check_model(data, numbers({0.0, 0.4, 1.1, 0.2, -0.4, 0.0, 0.0, 0.0}));
}

TEST(reduced_derivatives_of_nested_factors) {
  Random random(312);
  const reference::Codes children = reference::at_random(random, 120, 18);
  const Data data =
      reference::simulate(random, 2, {children, reference::parents(children, 3)}, {{0, 1}, {1, 1}});
  check_model(data, numbers({0.6, 1.4}));
}
