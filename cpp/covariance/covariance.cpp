#include "covariance/covariance.hpp"

#include <Eigen/Eigenvalues>
#include <Eigen/LU>
#include <algorithm>
#include <cmath>

namespace lmmfast {
namespace {

Matrix term_lambda(const double* theta, const Term& term) {
  Matrix lambda = Matrix::Zero(term.k, term.k);
  term.structure->put_lambda(theta, lambda);
  return lambda;
}

template <class Map>
Vector map_terms(const Vector& theta, const std::vector<Term>& terms, Map&& map) {
  Vector out(theta.size());
  Index first = 0;
  for (std::size_t t = 0; t < terms.size(); ++t) {
    const Term& term = terms[t];
    const Matrix lambda = term_lambda(theta.data() + first, term);
    term.structure->put_theta(lower_factor(map(lambda, t)), out.data() + first);
    first += term.n_theta();
  }
  return out;
}

}  // namespace

std::vector<Coordinate> coordinates(const std::vector<Term>& terms) {
  std::vector<Coordinate> coordinates;
  for (std::size_t t = 0; t < terms.size(); ++t) {
    const Term& term = terms[t];
    for (const auto& [row, col] : term.structure->entries(term.k))
      coordinates.push_back({term.factor, term.first + row, term.first + col, static_cast<int>(t)});
  }
  return coordinates;
}

double contracted(const Matrix& S, const Coordinate& entry) {
  return entry.row == entry.col ? S(entry.row, entry.col)
                                : S(entry.row, entry.col) + S(entry.col, entry.row);
}

double contracted(const Matrix& sums, Index k, const Coordinate& one, const Coordinate& other) {
  const auto u = [&](Index r1, Index c1, Index r2, Index c2) {
    return sums(c1 * k + r1, c2 * k + r2);
  };
  const Index r = one.row, s = one.col, d = other.row, e = other.col;
  const double all = u(r, e, s, d) + u(r, d, s, e) + u(s, e, r, d) + u(s, d, r, e);
  return all * (r == s ? 0.5 : 1.0) * (d == e ? 0.5 : 1.0);
}

std::vector<Matrix> assemble_lambda(const Vector& theta, const std::vector<Term>& terms) {
  int n_factors = 0;
  for (const Term& term : terms) n_factors = std::max(n_factors, term.factor + 1);
  std::vector<Matrix> lambda(static_cast<std::size_t>(n_factors));
  for (const Term& term : terms) {
    const Index k = std::max(term.first + term.k, lambda[at(term.factor)].rows());
    lambda[at(term.factor)].setZero(k, k);
  }
  const double* own = theta.data();
  for (const Term& term : terms) {
    term.structure->put_lambda(own, term_block(lambda, term));
    own += term.n_theta();
  }
  return lambda;
}

std::vector<Matrix> term_lambdas(const Vector& theta, const std::vector<Term>& terms) {
  std::vector<Matrix> lambdas;
  lambdas.reserve(terms.size());
  const double* own = theta.data();
  for (const Term& term : terms) {
    lambdas.push_back(term_lambda(own, term));
    own += term.n_theta();
  }
  return lambdas;
}

Vector theta_gradient(const Vector& theta, const std::vector<Matrix>& m_lambda,
                      const std::vector<Term>& terms) {
  Vector gradient(theta.size());
  Index first = 0;
  for (const Term& term : terms) {
    term.structure->put_gradient(theta.data() + first, term_block(m_lambda, term),
                                 gradient.data() + first);
    first += term.n_theta();
  }
  return gradient;
}

Matrix theta_hessian(const Vector& theta, const Matrix& curvature, const std::vector<Matrix>& m,
                     const std::vector<Matrix>& lambda, const std::vector<Term>& terms) {
  const Index size = theta.size();
  Matrix jacobian = Matrix::Zero(curvature.rows(), size);  // d Sigma / d theta
  Matrix hessian = Matrix::Zero(size, size);
  Index entry = 0;
  Index first = 0;
  for (const Term& term : terms) {
    const Index n_entries = term.structure->n_entries(term.k);
    const Index n_theta = term.n_theta();
    term.structure->put_curvature(theta.data() + first, term_block(lambda, term),
                                  term_block(m, term),
                                  jacobian.block(entry, first, n_entries, n_theta),
                                  hessian.block(first, first, n_theta, n_theta));
    entry += n_entries;
    first += n_theta;
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

Vector scale_theta(const Vector& theta, const std::vector<Term>& terms,
                   const std::vector<Matrix>& Tz) {
  return map_terms(theta, terms, [&](const Matrix& lambda, std::size_t t) -> Matrix {
    return Tz[t].triangularView<Eigen::Upper>() * lambda;
  });
}

Vector unscale_theta(const Vector& theta, const std::vector<Term>& terms,
                     const std::vector<Matrix>& Tz) {
  return map_terms(theta, terms, [&](const Matrix& lambda, std::size_t t) -> Matrix {
    return Tz[t].triangularView<Eigen::Upper>().solve(lambda);
  });
}

}  // namespace lmmfast
