#include "posterior/density.hpp"

#include <Eigen/Cholesky>
#include <Eigen/LU>
#include <cmath>
#include <limits>
#include <numbers>

#include "system/make_system.hpp"
#include "tests/check.hpp"
#include "tests/dense_reference.hpp"

using namespace lmmfast;
using reference::Data;
using reference::Random;

namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();

Priors some_priors(Random& random, const CrossProducts& a) {
  Priors priors;
  priors.fixed.rows = Matrix::Identity(a.p, a.p);
  for (Index j = 1; j < a.p; ++j) priors.fixed.rows(0, j) = random.normal();
  priors.fixed.mean = random.matrix(a.p, 1);
  priors.fixed.scale = Vector::Constant(a.p, 0.7);
  priors.fixed.df = Vector::Constant(a.p, 4.0);
  priors.fixed.mixture.assign(at(a.p), Mixture::None);
  if (a.p > 1) priors.fixed.mixture[1] = Mixture::StudentT;
  if (a.p > 2) priors.fixed.mixture[2] = Mixture::Laplace;
  const std::vector<ScalePrior> kinds{
      {ScaleKind::HalfStudentT, 3.0, 1.5}, {ScaleKind::HalfStudentT, kInfinity, 0.8},
      {ScaleKind::Gamma, 2.0, 1.3},        {ScaleKind::InverseGamma, 1.2, 0.4},
      {ScaleKind::Uniform, 0.1, 4.0},      {ScaleKind::Flat, 0.0, 0.0}};
  std::size_t next = 0;
  for (const Term& term : a.terms) {
    priors.sd.emplace_back();
    for (Index j = 0; j < term.k; ++j) priors.sd.back().push_back(kinds[next++ % kinds.size()]);
    priors.eta.push_back(1.7);
  }
  priors.sigma = {ScaleKind::HalfStudentT, 3.0, 2.0};
  return priors;
}

// log p(y | variances) from the n x n covariance of y, beta's prior in it; all priors proper.
double dense_log_likelihood(const Data& data, const Priors& priors, const Natural& natural) {
  Vector precision = priors.fixed.scale.array().square().inverse();
  Index next = 0;
  for (Index j = 0; j < data.p(); ++j)
    if (priors.fixed.mixture[at(j)] != Mixture::None) precision[j] /= natural.mixture[next++];
  const Matrix R = priors.fixed.rows;
  const Matrix S = (R.transpose() * precision.asDiagonal() * R).inverse();
  std::vector<Matrix> lambda;
  for (std::size_t f = 0; f < data.codes.size(); ++f)
    lambda.push_back(Matrix::Zero(data.k(static_cast<int>(f)), data.k(static_cast<int>(f))));
  std::vector<Index> first(data.codes.size(), 0);
  for (std::size_t t = 0; t < data.terms.size(); ++t) {
    const auto f = at(data.terms[t].factor);
    const Index k = data.terms[t].columns.cols();
    lambda[f].block(first[f], first[f], k, k) = natural.half[t] / natural.sigma;
    first[f] += k;
  }
  const Matrix Z = reference::dense_z(data);
  Matrix G = Matrix::Zero(Z.cols(), Z.cols());
  for (std::size_t f = 0; f < lambda.size(); ++f) {
    const Index k = lambda[f].rows();
    const Matrix Sigma = natural.sigma * natural.sigma * lambda[f] * lambda[f].transpose();
    for (Index l = 0; l < data.n_levels[f]; ++l) {
      const Index at_ = reference::first_scalar(data, static_cast<int>(f)) + l * k;
      G.block(at_, at_, k, k) = Sigma;
    }
  }
  Matrix V = Z * G * Z.transpose() + data.X * S * data.X.transpose();
  for (Index i = 0; i < data.n(); ++i)
    V(i, i) += natural.sigma * natural.sigma / (data.weights.size() ? data.weights[i] : 1.0);
  const Vector residual =
      data.y - data.X * R.triangularView<Eigen::Upper>().solve(priors.fixed.mean);
  const Eigen::LLT<Matrix> cholesky(V);
  const Matrix L = cholesky.matrixL();
  return -0.5 * (static_cast<double>(data.n()) * std::log(2.0 * std::numbers::pi) +
                 residual.dot(cholesky.solve(residual))) -
         L.diagonal().array().log().sum();
}

void check_model(const Data& data, std::uint64_t seed) {
  Random random(seed);
  const CrossProducts a = reference::scaled_products(data);
  const Priors priors = some_priors(random, a);
  PosteriorDensity density(a, priors, 2);
  for (int trial = 0; trial < 3; ++trial) {
    const Vector z = 0.5 * random.matrix(density.size(), 1);
    const Vector parameters = density.coordinates().report(z);
    CHECK_CLOSE(density.coordinates().unconstrained(parameters), z, 1e-9);
    const double value = density.log_likelihood(z);
    const double dense = dense_log_likelihood(data, priors, density.natural());
    CHECK_CLOSE(value, dense, 1e-10);
    Vector gradient;
    CHECK_CLOSE(density.value(z, gradient), density.value(z), 1e-14);
    for (Index i = 0; i < z.size(); ++i) {
      const auto slope = [&](double h) {
        const Vector step = h * Vector::Unit(z.size(), i);
        return (density.value(z + step) - density.value(z - step)) / (2.0 * h);
      };
      CHECK_CLOSE(gradient[i], (4.0 * slope(1e-3) - slope(2e-3)) / 3.0, 1e-7);
    }
  }
}

Data with_weights(Data data, Random& random) {
  data.weights = Vector::Constant(data.n(), 0.4) + random.matrix(data.n(), 1).cwiseAbs();
  return data;
}

}  // namespace

TEST(posterior_density_one_factor) {
  Random random(5001);
  check_model(reference::simulate(random, 2, {reference::blocks(40, 8)}, {{0, 1}}), 1);
  check_model(reference::simulate(random, 3, {reference::at_random(random, 60, 9)}, {{0, 3}}), 2);
  check_model(with_weights(reference::simulate(random, 3, {reference::at_random(random, 50, 7)},
                                               {{0, 2, &diagonal_structure()}, {0, 1}}),
                           random),
              3);
}

TEST(posterior_density_several_factors) {
  Random random(5002);
  check_model(
      reference::simulate(
          random, 3, {reference::at_random(random, 70, 9), reference::at_random(random, 70, 5)},
          {{0, 2}, {1, 1}}),
      4);
  const auto children = reference::at_random(random, 60, 12);
  check_model(
      with_weights(reference::simulate(random, 2, {children, reference::parents(children, 3)},
                                       {{0, 1}, {1, 2}}),
                   random),
      5);
}

// deviations() is a square root of the conditional covariance: so, block by block, by unit vectors.
TEST(deviations_have_the_conditional_covariance) {
  Random random(5003);
  const Data data = reference::simulate(
      random, 2, {reference::at_random(random, 60, 7), reference::at_random(random, 60, 4)},
      {{0, 2}, {1, 1}});
  const CrossProducts a = reference::plain_products(data);
  for (const bool one : {true, false}) {
    const Data used =
        one ? reference::simulate(random, 2, {reference::at_random(random, 60, 7)}, {{0, 2}})
            : data;
    const CrossProducts products = reference::plain_products(used);
    const auto system = make_system(products, 1);
    system->factorise(reference::lambda_of(used, 0.8 * random.matrix(products.n_theta(), 1)));
    const LevelBlocks covariances = system->conditional_covariances();
    std::vector<Matrix> sums;
    for (const FactorProducts& f : products.factors)
      sums.push_back(Matrix::Zero(f.n_levels, f.k * f.k));
    for (std::size_t unit_f = 0; unit_f < sums.size(); ++unit_f)
      for (Index unit = 0; unit < products.factors[unit_f].n_levels * products.factors[unit_f].k;
           ++unit) {
        LevelBlocks z;
        for (const FactorProducts& f : products.factors)
          z.push_back(RowMatrix::Zero(f.n_levels, f.k));
        z[unit_f].data()[unit] = 1.0;
        const LevelBlocks b = system->deviations(z);
        for (std::size_t f = 0; f < b.size(); ++f)
          for (Index l = 0; l < b[f].rows(); ++l) {
            const Matrix outer = b[f].row(l).transpose() * b[f].row(l);
            sums[f].row(l) += Eigen::Map<const Eigen::RowVectorXd>(outer.data(), outer.size());
          }
      }
    for (std::size_t f = 0; f < sums.size(); ++f)
      CHECK_CLOSE(sums[f], Matrix(covariances[f]), 1e-11);
  }
}
