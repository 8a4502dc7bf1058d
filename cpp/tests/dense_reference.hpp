// Small models that own their data, and what theory says of them, straight from the n x n matrix
// H = W^-1 + Z Λ Λ' Z' with no structure used.
#pragma once

#include <initializer_list>

#include "criterion/criterion.hpp"

namespace reference {

using lmmfast::at;
using lmmfast::diagonal_structure;
using lmmfast::full_structure;
using lmmfast::Index;
using lmmfast::Matrix;
using lmmfast::Method;
using lmmfast::Vector;

// The same numbers on every platform.
class Random {
 public:
  explicit Random(std::uint64_t seed) : state_(seed) {}
  double uniform();  // in [0, 1)
  double normal();
  Index below(Index n);
  Matrix matrix(Index rows, Index cols);  // normal entries

 private:
  std::uint64_t state_;
};

struct RandomTerm {
  int factor = 0;
  Matrix columns;  // n x k
  const lmmfast::Structure* structure = &lmmfast::full_structure();
};

struct Data {
  Vector y;
  Matrix X;
  Vector weights;  // empty: all one
  std::vector<std::vector<std::int32_t>> codes;
  std::vector<Index> n_levels;
  std::vector<RandomTerm> terms;

  Index n() const { return y.size(); }
  Index p() const { return X.cols(); }
  Index k(int factor) const;
  lmmfast::Design design() const;  // views; a column of ones is passed as null
  Data rows(Index first, Index end) const;
};

using Codes = std::vector<std::int32_t>;
Codes blocks(Index n, Index n_levels);  // 0 0 0 1 1 1 2 2 2 …
Codes cycle(Index n, Index n_levels);   // 0 1 2 0 1 2 …
Codes at_random(Random& random, Index n, Index n_levels);
Codes parents(const Codes& children, Index per_parent);  // child / per_parent

struct Shape {
  int factor = 0;
  Index k = 1;
  const lmmfast::Structure* structure = &lmmfast::full_structure();
};

// y = X 1 + Z b + e, X and each term with a column of ones first; n_levels from the largest code.
Data simulate(Random& random, Index p, std::vector<Codes> codes,
              std::initializer_list<Shape> terms);

lmmfast::Scaling identity_scaling(const Data& data);
lmmfast::CrossProducts plain_products(const Data& data);   // in the data's own coordinates
lmmfast::CrossProducts scaled_products(const Data& data);  // with the pilot's scaling
// X', y' and Z' as data of their own.
Data transformed(const Data& data, const lmmfast::Scaling& scaling);

// Factor by factor, level by level, column by column.
Matrix dense_z(const Data& data);
Index first_scalar(const Data& data, int factor);
// Λ by factor, from theta as covariance.hpp orders it.
std::vector<Matrix> lambda_of(const Data& data, const Vector& theta);

struct Dense {
  double criterion = 0.0;
  double logdet_h = 0.0;  // log|Λ'Z'WZΛ + I|
  double r2 = 0.0;
  double nu = 0.0;
  Vector beta;
  Matrix xhx;          // X'H^-1X
  Matrix xyhxy;        // [X y]'H^-1[X y]
  Matrix zhx;          // Z'H^-1X
  Matrix zqz;          // Z'QZ, Q = P or H^-1
  Matrix zpz;          // Z'PZ
  Vector v;            // Z'Py
  Vector b;            // conditional modes
  Matrix conditional;  // Var(b | y, beta) / sigma²
};

Dense solve(const Data& data, const std::vector<Matrix>& lambda, Method method);
// M of each factor.
std::vector<Matrix> first_derivatives(const Data& data, const Dense& dense);
// Second derivatives in the Sigma coordinates, exact or the average information.
Matrix second_derivatives(const Data& data, const Dense& dense, bool average);
// d criterion / d theta.
Vector gradient(const Data& data, const Vector& theta, Method method);

}  // namespace reference
