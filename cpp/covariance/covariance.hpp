// theta and the relative covariance of all random effects: Var(b) = sigma^2 Lambda Lambda'.
//
// theta holds the stretch of each term, one after the other. The criterion is differentiated in
// entries of the symmetric Sigma = Lambda Lambda', the coordinates, term by term too.
#pragma once

#include "covariance/structure.hpp"

namespace lmmfast {

struct Coordinate {
  int factor = 0;
  Index row = 0;  // within the factor's block; row >= col
  Index col = 0;
  int term = 0;
};

std::vector<Coordinate> coordinates(const std::vector<Term>& terms);

// With E_i = dSigma / dx_i of a coordinate: tr(E_i S), and tr(E_i b E_j b') summed over blocks b of
// k rows, `sums` that of vec(b) vec(b)', vec by columns.
double contracted(const Matrix& S, const Coordinate& entry);
double contracted(const Matrix& sums, Index k, const Coordinate& one, const Coordinate& other);

// A term's block of its factor's matrix.
inline auto term_block(std::vector<Matrix>& of_factors, const Term& term) {
  return of_factors[at(term.factor)].block(term.first, term.first, term.k, term.k);
}
inline auto term_block(const std::vector<Matrix>& of_factors, const Term& term) {
  return of_factors[at(term.factor)].block(term.first, term.first, term.k, term.k);
}

// Lambda of each factor: block-diagonal over its terms.
std::vector<Matrix> assemble_lambda(const Vector& theta, const std::vector<Term>& terms);
// Lambda of each term.
std::vector<Matrix> term_lambdas(const Vector& theta, const std::vector<Term>& terms);

// Derivatives with respect to theta from those with respect to Sigma.
//   m_lambda: per factor M Lambda, M = d criterion / d Sigma (d criterion = tr(M dSigma))
Vector theta_gradient(const Vector& theta, const std::vector<Matrix>& m_lambda,
                      const std::vector<Term>& terms);
//   curvature: second derivatives in the coordinates; m, lambda: per factor
Matrix theta_hessian(const Vector& theta, const Matrix& curvature, const std::vector<Matrix>& m,
                     const std::vector<Matrix>& lambda, const std::vector<Term>& terms);

// What one factor's M lacks in the Hessian for Newton's steps to be of third order, as they are
// (Halley) with f'' - f' f''' / (2 f'') in place of f''. It vanishes at an optimum.
//
// For one variance with levels alike, h = 1 + a theta^2 and the share s = a theta^2 / h of it that
// the data resolve, f = n (log h + z^2 / h) / 2 has f''' / f'' = (3 - 8 s) / theta where f' = 0: M
// is to be multiplied by 4 s - 1/2. The average information misses -2 s f' / theta of f'' and
// leaves 2 s - 1/2. Where that is below one, towards the boundary, M is left alone.
//   q_lambda: the mean over levels of Z'QZ Lambda. Several columns are taken along the eigenvectors
//   of Lambda' Z'QZ Lambda, whose eigenvalues are the shares
Matrix third_order_part(const Matrix& q_lambda, const Matrix& m_lambda, const Matrix& lambda,
                        bool exact_curvature);

// The lower-triangular L with L L' = B B' and a nonnegative diagonal; where a row of B depends on
// the rows above it (relative tolerance), L's column is exactly zero.
Matrix lower_factor(const Matrix& B, double tolerance = 1e-12);

// A lower bound of the smallest singular value of a lower-triangular L, without its decomposition:
// the product of all is the determinant, and that of the others at most what a mean allows.
double least_singular_value(const Matrix& L);

// theta between the user's columns (Z) and the scaled ones (Z'): Lambda' = Tz Lambda, a Tz a term.
Vector scale_theta(const Vector& theta, const std::vector<Term>& terms,
                   const std::vector<Matrix>& Tz);
Vector unscale_theta(const Vector& theta, const std::vector<Term>& terms,
                     const std::vector<Matrix>& Tz);

}  // namespace lmmfast
