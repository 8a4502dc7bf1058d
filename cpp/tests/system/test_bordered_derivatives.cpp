#include "system/bordered_derivatives.hpp"

#include "system/make_system.hpp"
#include "tests/check.hpp"
#include "tests/dense_reference.hpp"

using namespace lmmfast;
using reference::Data;
using reference::Random;

namespace {

// E_i, the derivative of Λ Λ' of all effects by a coordinate.
Matrix direction(const Data& data, const Coordinate& entry) {
  const Index n = reference::dense_z(data).cols();
  Matrix E = Matrix::Zero(n, n);
  const Index k = data.k(entry.factor);
  for (Index l = 0; l < data.n_levels[at(entry.factor)]; ++l) {
    const Index first = reference::first_scalar(data, entry.factor) + l * k;
    E(first + entry.row, first + entry.col) = E(first + entry.col, first + entry.row) = 1.0;
  }
  return E;
}

void check_model(const Data& data) {
  Random random(3001);
  const CrossProducts a = reference::plain_products(data);
  const auto system = make_system(a, 1);
  const auto& all = system->coordinates();
  Vector theta = 0.7 * random.matrix(a.n_theta(), 1);
  for (const bool singular : {false, true}) {
    if (singular) theta.tail(2).setZero();
    const auto lambda = reference::lambda_of(data, theta);
    for (const Method method : {Method::REML, Method::ML}) {
      const reference::Dense dense = reference::solve(data, lambda, method);
      const Profile profile{method == Method::REML, dense.nu};
      Derivatives found, alike;
      bordered_derivatives(a, lambda, all, system->factorise(lambda), profile, 1, found);
      bordered_derivatives(a, lambda, all, system->solution(), profile, 3, alike);
      const auto M = reference::first_derivatives(data, dense);
      for (std::size_t f = 0; f < M.size(); ++f) {
        CHECK_CLOSE(found.m[f], M[f], 1e-10);
        CHECK_CLOSE(found.m_lambda[f], Matrix(M[f] * lambda[f]), 1e-10);
        CHECK(found.m[f] == alike.m[f]);
      }
      const auto size = static_cast<Index>(all.size());
      Matrix expected(size, size), average(size, size);
      for (Index i = 0; i < size; ++i) {
        for (Index j = 0; j < size; ++j) {
          const Matrix E = direction(data, all[at(i)]);
          const Matrix other = direction(data, all[at(j)]);
          expected(i, j) = (E * dense.zqz * other * dense.zqz).trace();
          average(i, j) =
              dense.nu / dense.r2 * (dense.v.transpose() * E * dense.zpz * other * dense.v).value();
        }
      }
      CHECK_CLOSE(found.expected, expected, 1e-10);
      CHECK_CLOSE(found.average, average, 1e-10);
      CHECK_CLOSE(found.curvature, reference::second_derivatives(data, dense, false), 1e-9);
      CHECK(found.expected == alike.expected && found.average == alike.average);
    }
  }
}

}  // namespace

TEST(bordered_derivatives_crossed) {
  Random random(300);
  check_model(reference::simulate(
      random, 3, {reference::at_random(random, 150, 7), reference::at_random(random, 150, 31)},
      {{0, 3}, {1, 1}}));
  check_model(reference::simulate(
      random, 2, {reference::at_random(random, 150, 25), reference::at_random(random, 150, 6)},
      {{0, 2}, {1, 2, &diagonal_structure()}}));
}

TEST(bordered_derivatives_levels_that_meet_few) {
  Random random(301);
  Data data = reference::simulate(
      random, 2, {reference::at_random(random, 300, 100), reference::at_random(random, 300, 40)},
      {{0, 1}, {1, 2}});
  check_model(data);
  data.weights = Vector::LinSpaced(300, 0.5, 2.0);
  check_model(data);
}

TEST(bordered_derivatives_three_factors_and_two_terms_of_one) {
  Random random(302);
  const auto children = reference::blocks(200, 40);
  check_model(reference::simulate(
      random, 2, {reference::at_random(random, 200, 5), reference::parents(children, 4), children},
      {{0, 2}, {1, 1}, {2, 1}, {2, 2}}));
}
