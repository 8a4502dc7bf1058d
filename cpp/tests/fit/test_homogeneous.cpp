// Columns with a common variance: derivatives, the criterion against dense algebra, fits.
#include <Eigen/LU>
#include <cmath>

#include "covariance/covariance.hpp"
#include "fit/at_theta.hpp"
#include "fit/fit.hpp"
#include "tests/check.hpp"
#include "tests/dense_reference.hpp"

using namespace lmmfast;
using reference::Data;
using reference::Random;

namespace {

// Columns far from orthogonal and of different sizes, beside another term on the same factor.
Data mixed_terms(bool crossed) {
  Random random(310);
  Data data =
      crossed ? reference::simulate(
                    random, 2, {reference::cycle(180, 15), reference::at_random(random, 180, 8)},
                    {{0, 3, &homogeneous_structure()}, {0, 1}, {1, 2, &homogeneous_structure()}})
              : reference::simulate(random, 2, {reference::cycle(180, 15)},
                                    {{0, 3, &homogeneous_structure()}, {0, 1}});
  data.terms[0].columns.col(0) = random.matrix(180, 1);
  data.terms[0].columns.col(1) += 0.8 * data.terms[0].columns.col(0);
  data.terms[0].columns.col(2) *= 3.0;
  const Matrix b = 0.7 * random.matrix(15, 3);
  for (Index i = 0; i < 180; ++i)
    data.y[i] += data.terms[0].columns.row(i).dot(b.row(data.codes[0][at(i)]));
  return data;
}

// The same model with a variance for each column, and thetas that give them all the same.
struct Separate {
  Data data;
  std::vector<Index> width;  // how many there are of each element of theta

  explicit Separate(const Data& common) : data(common) {
    for (reference::RandomTerm& term : data.terms) {
      width.push_back(term.columns.cols());
      term.structure = &diagonal_structure();
    }
  }
  std::vector<Matrix> lambda(const Vector& theta) const {
    return reference::lambda_of(data, spread(theta));
  }
  Vector gradient(const Vector& theta, Method method) const {
    const Vector each = reference::gradient(data, spread(theta), method);
    Vector sums(theta.size());
    Index first = 0;
    for (std::size_t t = 0; t < width.size(); first += width[t++])
      sums[static_cast<Index>(t)] = each.segment(first, width[t]).sum();
    return sums;
  }

 private:
  Vector spread(const Vector& theta) const {
    std::vector<double> each;
    for (std::size_t t = 0; t < width.size(); ++t)
      each.insert(each.end(), at(width[t]), theta[static_cast<Index>(t)]);
    return Eigen::Map<Vector>(each.data(), static_cast<Index>(each.size()));
  }
};

Fit fitted(const Data& data, Method method, const Vector& start = {}, bool search = true) {
  FitOptions options;
  options.method = method;
  options.start = start;
  options.search = search;
  return fit(reference::scaled_products(data), options);
}

}  // namespace

TEST(derivatives_of_a_common_variance_match_differences) {
  Random random(311);
  const std::vector<Term> terms = {{0, 0, 3, &homogeneous_structure()},
                                   {0, 3, 2, &full_structure()}};
  const Matrix a = random.matrix(5, 5);
  const Matrix B = a * a.transpose() + Matrix::Identity(5, 5);
  const auto inverse = [&](const Vector& theta) -> Matrix {
    const Matrix lambda = assemble_lambda(theta, terms)[0];
    return (lambda * lambda.transpose() + B).inverse();
  };
  const auto gradient = [&](const Vector& theta) {
    return theta_gradient(theta, {inverse(theta) * assemble_lambda(theta, terms)[0]}, terms);
  };
  for (const double common : {0.6, 0.0}) {
    const Vector theta{{common, 0.9, -0.4, 0.5}};
    const Matrix M = inverse(theta);
    const std::vector<Coordinate> places = coordinates(terms);
    CHECK(places.size() == 6);
    Matrix curvature(6, 6);
    for (Index i = 0; i < 6; ++i) {
      for (Index j = 0; j < 6; ++j) {
        Matrix E[2] = {Matrix::Zero(5, 5), Matrix::Zero(5, 5)};
        for (const auto& [side, place] : {std::pair{0, places[at(i)]}, {1, places[at(j)]}})
          E[side](place.row, place.col) = E[side](place.col, place.row) = 1.0;
        curvature(i, j) = -(M * E[0] * M * E[1]).trace();
      }
    }
    const Matrix hessian =
        theta_hessian(theta, curvature, {M}, assemble_lambda(theta, terms), terms);
    constexpr double h = 1e-5;
    for (Index i = 0; i < 4; ++i) {
      const Vector step = h * Vector::Unit(4, i);
      const double ahead = -std::log(inverse(theta + step).determinant());
      const double behind = -std::log(inverse(theta - step).determinant());
      CHECK(std::abs(gradient(theta)[i] - (ahead - behind) / (2.0 * h)) < 1e-8);
      const Vector bend = (gradient(theta + step) - gradient(theta - step)) / (2.0 * h);
      CHECK_CLOSE(Vector(hessian.col(i)), bend, 1e-8);
    }
  }
}

TEST(a_common_variance_against_dense_algebra) {
  for (const bool crossed : {false, true}) {
    const Data data = mixed_terms(crossed);
    const Separate separate(data);
    const CrossProducts a = reference::scaled_products(data);
    const Vector theta = Vector{{0.7, 0.5, 1.1}}.head(a.n_theta());
    for (const Method method : {Method::ML, Method::REML}) {
      const Evaluation evaluation = evaluate(a, theta, method, 1);
      const auto dense = reference::solve(data, separate.lambda(theta), method);
      CHECK_CLOSE(evaluation.criterion, dense.criterion, 1e-12);
      CHECK_CLOSE(evaluation.gradient, separate.gradient(theta, method), 1e-9);
      const Fit result = fitted(data, method);
      CHECK(result.status == Status::Converged);
      const auto best = reference::solve(data, separate.lambda(result.theta), method);
      CHECK_CLOSE(result.criterion, best.criterion, 1e-11);
      CHECK(separate.gradient(result.theta, method).cwiseAbs().maxCoeff() < 1e-4);
      CHECK(result.b[0].cols() == 3);
    }
  }
}

TEST(a_fit_without_a_search_is_what_its_start_gives) {
  const Data data = mixed_terms(false);
  const Separate separate(data);
  const Vector theta{{0.4, 1.2}};
  for (const Method method : {Method::ML, Method::REML}) {
    const Fit given = fitted(data, method, theta, false);
    const auto dense = reference::solve(data, separate.lambda(theta), method);
    CHECK(given.status == Status::NotConverged);
    CHECK(given.n_evaluations == 1);
    CHECK_CLOSE(given.theta, theta, 1e-14);
    CHECK_CLOSE(given.criterion, dense.criterion, 1e-12);
    CHECK_CLOSE(given.beta, dense.beta, 1e-9);
    CHECK_CLOSE(given.gradient, separate.gradient(theta, method), 1e-8);
  }
}
