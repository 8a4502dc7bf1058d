#include "covariance/covariance.hpp"

#include <Eigen/Eigenvalues>
#include <Eigen/LU>
#include <algorithm>
#include <cmath>

namespace lmmfast {
namespace {

// Lambda of one term from its stretch of theta, and back.
Matrix term_lambda(const double* theta, const Term& term) {
  Matrix lambda = Matrix::Zero(term.k, term.k);
  for (Index c = 0; c < term.k; ++c) {
    if (term.covariance == Covariance::Diagonal) {
      lambda(c, c) = *theta++;
    } else {
      for (Index r = c; r < term.k; ++r) lambda(r, c) = *theta++;
    }
  }
  return lambda;
}

void store_lambda(const Matrix& lambda, const Term& term, double* theta) {
  for (Index c = 0; c < term.k; ++c) {
    if (term.covariance == Covariance::Diagonal) {
      *theta++ = std::abs(lambda(c, c));
    } else {
      for (Index r = c; r < term.k; ++r) *theta++ = lambda(r, c);
    }
  }
}

template <class Map>
Vector map_terms(const Vector& theta, const CrossProducts& a, Map&& map) {
  Vector out(theta.size());
  Index first = 0;
  for (std::size_t t = 0; t < a.terms.size(); ++t) {
    const Matrix lambda = map(term_lambda(theta.data() + first, a.terms[t]), a.scaling.Tz[t]);
    store_lambda(lower_factor(lambda), a.terms[t], out.data() + first);
    first += a.terms[t].n_theta();
  }
  return out;
}

}  // namespace

std::vector<Coordinate> coordinates(const std::vector<Term>& terms) {
  std::vector<Coordinate> places;
  for (std::size_t t = 0; t < terms.size(); ++t) {
    const Term& term = terms[t];
    for (Index c = 0; c < term.k; ++c) {
      const Index last = term.covariance == Covariance::Full ? term.k : c + 1;
      for (Index r = c; r < last; ++r)
        places.push_back({term.factor, term.first + r, term.first + c, static_cast<int>(t)});
    }
  }
  return places;
}

std::vector<Matrix> assemble_lambda(const Vector& theta, const std::vector<Coordinate>& places,
                                    const std::vector<FactorProducts>& factors) {
  std::vector<Matrix> lambda;
  lambda.reserve(factors.size());
  for (const FactorProducts& factor : factors) lambda.push_back(Matrix::Zero(factor.k, factor.k));
  for (std::size_t i = 0; i < places.size(); ++i)
    lambda[static_cast<std::size_t>(places[i].factor)](places[i].row, places[i].col) =
        theta[static_cast<Index>(i)];
  return lambda;
}

Vector theta_gradient(const std::vector<Matrix>& m_lambda, const std::vector<Coordinate>& places) {
  Vector gradient(static_cast<Index>(places.size()));
  for (std::size_t i = 0; i < places.size(); ++i)
    gradient[static_cast<Index>(i)] =
        2.0 * m_lambda[static_cast<std::size_t>(places[i].factor)](places[i].row, places[i].col);
  return gradient;
}

Matrix theta_hessian(const Matrix& curvature, const std::vector<Matrix>& m,
                     const std::vector<Matrix>& lambda, const std::vector<Coordinate>& places) {
  const auto size = static_cast<Index>(places.size());
  // d Sigma(a, b) / d theta(r, c) = [a = r] Lambda(b, c) + [b = r] Lambda(a, c)
  Matrix jacobian = Matrix::Zero(size, size);
  Matrix hessian = Matrix::Zero(size, size);
  for (Index j = 0; j < size; ++j) {
    const Coordinate& theta = places[static_cast<std::size_t>(j)];
    const Matrix& L = lambda[static_cast<std::size_t>(theta.factor)];
    const Matrix& M = m[static_cast<std::size_t>(theta.factor)];
    for (Index i = 0; i < size; ++i) {
      const Coordinate& other = places[static_cast<std::size_t>(i)];
      if (other.term != theta.term) continue;
      double value = 0.0;
      if (other.row == theta.row) value += L(other.col, theta.col);
      if (other.col == theta.row) value += L(other.row, theta.col);
      jacobian(i, j) = value;
      // tr(M d2 Sigma): only entries of one column of Lambda meet
      if (other.col == theta.col) hessian(i, j) = 2.0 * M(other.row, theta.row);
    }
  }
  const Matrix half = curvature.lazyProduct(jacobian);
  hessian += jacobian.transpose().lazyProduct(half);
  return hessian;
}

Matrix third_order_part(const Matrix& q_lambda, const Matrix& m_lambda, const Matrix& lambda,
                        bool exact_curvature) {
  const double slope = exact_curvature ? 4.0 : 2.0;
  const auto weight = [&](double share) { return std::max(0.0, slope * share - 1.5); };
  if (lambda.size() == 1) {
    const double l = lambda(0, 0);
    const double w = weight(l * q_lambda(0, 0));
    return Matrix::Constant(1, 1, w > 0.0 ? w * m_lambda(0, 0) / l : 0.0);
  }
  const Matrix shares = lambda.transpose() * q_lambda;
  const Eigen::SelfAdjointEigenSolver<Matrix> eigen(0.5 * (shares + shares.transpose()));
  Matrix half = q_lambda * eigen.eigenvectors();  // Lambda^-T u = Q Lambda u / s
  for (Index i = 0; i < half.cols(); ++i) {
    const double w = weight(eigen.eigenvalues()[i]);
    half.col(i) *= w > 0.0 ? std::sqrt(w) / eigen.eigenvalues()[i] : 0.0;
  }
  half = (half * eigen.eigenvectors().transpose()).eval();
  return half * lambda.transpose() * m_lambda * half.transpose();
}

double least_singular_value(const Matrix& L) {
  const auto others = static_cast<double>(L.rows() - 1);
  const double determinant = L.diagonal().array().abs().prod();
  if (L.rows() == 1 || determinant == 0.0) return determinant;
  return determinant / std::pow(L.squaredNorm() / others, 0.5 * others);
}

Matrix lower_factor(const Matrix& B, double tolerance) {
  const Index k = B.rows();
  Matrix L = Matrix::Zero(k, k);
  Matrix Q = Matrix::Zero(B.cols(), k);  // orthonormal rows found so far, as columns
  for (Index i = 0; i < k; ++i) {
    Vector row = B.row(i).transpose();
    const double before = row.norm();
    for (int sweep = 0; sweep < 2; ++sweep) {
      for (Index j = 0; j < i; ++j) {
        const double dot = Q.col(j).dot(row);
        L(i, j) += dot;
        row -= dot * Q.col(j);
      }
    }
    const double left = row.norm();
    if (left > tolerance * before) {
      L(i, i) = left;
      Q.col(i) = row / left;
    }
  }
  return L;
}

Vector scale_theta(const Vector& theta, const CrossProducts& a) {
  return map_terms(theta, a, [](const Matrix& lambda, const Matrix& T) -> Matrix {
    return T.triangularView<Eigen::Upper>() * lambda;
  });
}

Vector unscale_theta(const Vector& theta, const CrossProducts& a) {
  return map_terms(theta, a, [](const Matrix& lambda, const Matrix& T) -> Matrix {
    return T.triangularView<Eigen::Upper>().solve(lambda);
  });
}

}  // namespace lmmfast
