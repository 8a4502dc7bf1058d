#include "covariance/covariance.hpp"

#include <Eigen/Cholesky>
#include <Eigen/LU>

#include <cmath>

#include "tests/check.hpp"
#include "tests/dense_reference.hpp"

using namespace lmmfast;
using reference::Random;

namespace {

// A full term of two columns, a diagonal one of two on the same factor, a full one of three.
std::vector<Term> some_terms() {
  return {
      {0, 0, 2, &full_structure()}, {0, 2, 2, &diagonal_structure()}, {1, 0, 3, &full_structure()}};
}

std::vector<Matrix> sigmas(const Vector& theta) {
  std::vector<Matrix> sigma = assemble_lambda(theta, some_terms());
  for (Matrix& s : sigma) s = (s * s.transpose()).eval();
  return sigma;
}

// A smooth function of Sigma: Σ_f log|Sigma_f + B_f|, with M = (Sigma + B)^-1.
struct Smooth {
  std::vector<Matrix> B;
  explicit Smooth(Random& random) {
    for (const Index k : {4, 3}) {
      const Matrix a = random.matrix(k, k);
      B.push_back(a * a.transpose() + Matrix::Identity(k, k));
    }
  }
  std::vector<Matrix> m(const Vector& theta) const {
    std::vector<Matrix> out = sigmas(theta);
    for (std::size_t f = 0; f < out.size(); ++f) out[f] = (out[f] + B[f]).inverse().eval();
    return out;
  }
  double value(const Vector& theta) const {
    const std::vector<Matrix> sigma = sigmas(theta);
    double sum = 0.0;
    for (std::size_t f = 0; f < sigma.size(); ++f) sum += std::log((sigma[f] + B[f]).determinant());
    return sum;
  }
  Vector gradient(const Vector& theta) const {
    const std::vector<Matrix> lambda = assemble_lambda(theta, some_terms());
    std::vector<Matrix> m_lambda = m(theta);
    for (std::size_t f = 0; f < lambda.size(); ++f) m_lambda[f] = m_lambda[f] * lambda[f];
    return theta_gradient(theta, m_lambda, some_terms());
  }
  // d2 = -tr(M E_i M E_j) in the Sigma coordinates.
  Matrix curvature(const Vector& theta) const {
    const auto entries = coordinates(some_terms());
    const auto size = static_cast<Index>(entries.size());
    const std::vector<Matrix> M = m(theta);
    Matrix out = Matrix::Zero(size, size);
    auto unit = [&](const Coordinate& entry) {
      Matrix E = Matrix::Zero(M[static_cast<std::size_t>(entry.factor)].rows(),
                              M[static_cast<std::size_t>(entry.factor)].cols());
      E(entry.row, entry.col) = E(entry.col, entry.row) = 1.0;
      return E;
    };
    for (Index i = 0; i < size; ++i)
      for (Index j = 0; j < size; ++j) {
        const Coordinate& a = entries[static_cast<std::size_t>(i)];
        const Coordinate& b = entries[static_cast<std::size_t>(j)];
        if (a.factor != b.factor) continue;
        const Matrix& S = M[static_cast<std::size_t>(a.factor)];
        out(i, j) = -(S * unit(a) * S * unit(b)).trace();
      }
    return out;
  }
};

Vector some_theta(Random& random) {
  return random.matrix(3 + 2 + 6, 1);
}

}  // namespace

TEST(covariance_coordinates_are_lower_triangles_by_column) {
  const auto entries = coordinates(some_terms());
  CHECK(entries.size() == 11);
  const int expected[11][4] = {{0, 0, 0, 0}, {0, 1, 0, 0}, {0, 1, 1, 0}, {0, 2, 2, 1},
                               {0, 3, 3, 1}, {1, 0, 0, 2}, {1, 1, 0, 2}, {1, 2, 0, 2},
                               {1, 1, 1, 2}, {1, 2, 1, 2}, {1, 2, 2, 2}};
  for (std::size_t i = 0; i < entries.size(); ++i) {
    CHECK(entries[i].factor == expected[i][0]);
    CHECK(entries[i].row == expected[i][1]);
    CHECK(entries[i].col == expected[i][2]);
    CHECK(entries[i].term == expected[i][3]);
  }
  const Vector theta = Vector::LinSpaced(11, 1.0, 11.0);
  const auto lambda = assemble_lambda(theta, some_terms());
  Matrix first(4, 4);
  first << 1, 0, 0, 0, 2, 3, 0, 0, 0, 0, 4, 0, 0, 0, 0, 5;
  Matrix second(3, 3);
  second << 6, 0, 0, 7, 9, 0, 8, 10, 11;
  CHECK(lambda[0] == first);
  CHECK(lambda[1] == second);
}

TEST(covariance_derivatives_in_theta_match_differences) {
  Random random(20);
  const Smooth smooth(random);
  Vector theta = some_theta(random);
  for (const bool singular : {false, true}) {
    if (singular) theta[2] = theta[3] = theta[10] = 0.0;
    const Vector gradient = smooth.gradient(theta);
    const Matrix hessian = theta_hessian(theta, smooth.curvature(theta), smooth.m(theta),
                                         assemble_lambda(theta, some_terms()), some_terms());
    constexpr double h = 1e-5;
    Vector slope(theta.size());
    Matrix bend(theta.size(), theta.size());
    for (Index i = 0; i < theta.size(); ++i) {
      const Vector step = h * Vector::Unit(theta.size(), i);
      slope[i] = (smooth.value(theta + step) - smooth.value(theta - step)) / (2.0 * h);
      bend.col(i) = (smooth.gradient(theta + step) - smooth.gradient(theta - step)) / (2.0 * h);
    }
    CHECK_CLOSE(gradient, slope, 1e-9);
    CHECK_CLOSE(hessian, bend, 1e-9);
    CHECK_CLOSE(hessian, Matrix(hessian.transpose()), 1e-14);
  }
}

TEST(third_order_part_leads_to_halleys_step) {
  const double a = 20.0;
  const double zz = 1.0 + a;  // f = log h + zz / h has its minimum at theta = 1
  const double theta = 1.0 + 1e-4;
  const double h = 1.0 + a * theta * theta;
  const double h1 = 2.0 * a * theta;
  const double f1 = h1 * (1.0 / h - zz / (h * h));
  const double bend = -1.0 / (h * h) + 2.0 * zz / (h * h * h);
  const double f2 = 2.0 * a * (1.0 / h - zz / (h * h)) + h1 * h1 * bend;
  const double f3 = 6.0 * a * h1 * bend + h1 * h1 * h1 * (2.0 * h - 6.0 * zz) / std::pow(h, 4);
  const double halley = f2 - 0.5 * f1 * f3 / f2;
  const Matrix lambda = Matrix::Constant(1, 1, theta);
  const double m = f1 / (2.0 * theta);
  for (const bool exact : {true, false}) {
    const double curvature = exact ? a * a * bend : a * a * zz / (h * h * h);
    const Matrix part = third_order_part(a / h * lambda, m * lambda, lambda, exact);
    const double hessian = 4.0 * theta * theta * curvature + 2.0 * (m + part(0, 0));
    CHECK(std::abs(hessian - halley) < 1e-3 * std::abs(f2 - halley));
  }
}

TEST(third_order_part_of_several_columns) {
  // along orthogonal directions as for single variances, and none where nothing is resolved
  const double angle = 0.7;
  const Matrix U{{std::cos(angle), -std::sin(angle)}, {std::sin(angle), std::cos(angle)}};
  const Vector l{{2.0, 0.5}};
  const Vector b{{0.2, 3.0}};  // shares 0.8, 0.75
  const Vector m{{0.3, -0.4}};
  const auto turned = [&](const Vector& d) { return Matrix(U * d.asDiagonal() * U.transpose()); };
  const auto single = [&](Index i, bool exact) {
    const auto one = [](double x) { return Matrix::Constant(1, 1, x); };
    return third_order_part(one(b[i] * l[i]), one(m[i] * l[i]), one(l[i]), exact)(0, 0);
  };
  for (const bool exact : {true, false}) {
    const Vector expected{{single(0, exact), single(1, exact)}};
    const Matrix lambda = U * l.asDiagonal();
    CHECK_CLOSE(third_order_part(turned(b) * lambda, turned(m) * lambda, lambda, exact),
                turned(expected), 1e-14);
  }
  const Matrix singular = U * Vector{{2.0, 0.0}}.asDiagonal();
  CHECK_CLOSE(third_order_part(turned(b) * singular, turned(m) * singular, singular, true),
              turned(Vector{{single(0, true), 0.0}}), 1e-14);
}

TEST(lower_factor_is_cholesky) {
  Random random(21);
  for (const Index columns : {5, 8}) {
    const Matrix B = random.matrix(5, columns);
    const Matrix L = lower_factor(B);
    CHECK_CLOSE(L, Matrix(Matrix(B * B.transpose()).llt().matrixL()), 1e-13);
    CHECK(L.isLowerTriangular(0.0));
  }
}

TEST(lower_factor_of_dependent_rows_has_zero_columns) {
  Random random(22);
  Matrix B = random.matrix(4, 4);
  B.row(1) = -3.0 * B.row(0);
  B.row(3) = B.row(0) + 2.0 * B.row(2);
  const Matrix L = lower_factor(B);
  CHECK_CLOSE(Matrix(L * L.transpose()), Matrix(B * B.transpose()), 1e-14);
  CHECK((L.col(1).array() == 0.0).all());
  CHECK((L.col(3).array() == 0.0).all());
  CHECK(L(0, 0) > 0.0 && L(2, 2) > 0.0);
  CHECK((lower_factor(Matrix::Zero(3, 3)).array() == 0.0).all());
  B.row(0).setZero();
  const Matrix first = lower_factor(B);
  CHECK((first.col(0).array() == 0.0).all());
  CHECK_CLOSE(Matrix(first * first.transpose()), Matrix(B * B.transpose()), 1e-14);
}

TEST(lower_factor_of_rows_of_unlike_size) {  // each row is right relative to its own size
  Random random(23);
  Matrix B = random.matrix(3, 3);
  B.row(1) *= 1e-9;
  B.row(2) = 1e6 * (B.row(0) + 1e-8 * random.matrix(1, 3));
  const Matrix L = lower_factor(B);
  const Vector size = B.rowwise().norm().cwiseInverse();
  CHECK_CLOSE(Matrix(size.asDiagonal() * L * L.transpose() * size.asDiagonal()),
              Matrix(size.asDiagonal() * B * B.transpose() * size.asDiagonal()), 1e-15);
  CHECK((L.diagonal().array() > 0.0).all());
}

TEST(theta_scales_there_and_back) {
  Random random(24);
  const std::vector<Term> terms = some_terms();
  std::vector<Matrix> Tz;
  for (const Term& term : terms) {
    Matrix T = Matrix::Identity(term.k, term.k);
    for (Index j = 0; j < term.k; ++j) {
      T(j, j) = std::exp2(static_cast<double>(random.below(9) - 4));
      for (Index i = 0; i < j && term.structure == &full_structure(); ++i)
        T(i, j) = random.normal();
    }
    Tz.push_back(T);
  }
  const Vector theta = some_theta(random);
  const Vector scaled = scale_theta(theta, terms, Tz);
  const auto before = assemble_lambda(theta, terms);
  const auto after = assemble_lambda(scaled, terms);
  Matrix T = Matrix::Zero(4, 4);
  T.topLeftCorner(2, 2) = Tz[0];
  T.bottomRightCorner(2, 2) = Tz[1];
  for (std::size_t f = 0; f < 2; ++f) {
    const Matrix half = (f == 0 ? T : Tz[2]) * before[f];
    CHECK_CLOSE(Matrix(after[f] * after[f].transpose()), Matrix(half * half.transpose()), 1e-14);
    CHECK((after[f].diagonal().array() >= 0.0).all());
  }
  // the canonical theta (nonnegative diagonal) comes back
  const Vector canonical = unscale_theta(scaled, terms, Tz);
  const auto back = assemble_lambda(canonical, terms);
  for (std::size_t f = 0; f < 2; ++f) {
    CHECK_CLOSE(Matrix(back[f] * back[f].transpose()), Matrix(before[f] * before[f].transpose()),
                1e-13);
    CHECK((back[f].diagonal().array() >= 0.0).all());
  }
  CHECK_CLOSE(unscale_theta(scale_theta(canonical, terms, Tz), terms, Tz), canonical, 1e-13);
}
