// One variance for all columns and no covariances: Sigma = theta² I.
#include <algorithm>
#include <cmath>

#include "covariance/structure.hpp"

namespace lmmfast {
namespace {

class Homogeneous final : public Structure {
 public:
  const char* name() const override { return "homogeneous"; }
  Index n_theta(Index) const override { return 1; }

  void put_lambda(const double* theta, Block lambda) const override {
    lambda.diagonal().setConstant(theta[0]);
  }

  // The triangle of a multiple of an orthogonal matrix is one of the identity.
  void put_theta(const ConstBlock& lambda, double* theta) const override {
    theta[0] = lambda(0, 0);
  }

  std::vector<Entry> entries(Index k) const override {
    std::vector<Entry> diagonal;
    for (Index j = 0; j < k; ++j) diagonal.push_back({j, j});
    return diagonal;
  }
  Index n_entries(Index k) const override { return k; }

  void put_gradient(const double*, const ConstBlock& m_lambda, double* gradient) const override {
    gradient[0] = 2.0 * m_lambda.trace();
  }

  void put_curvature(const double* theta, const ConstBlock&, const ConstBlock& m, Block jacobian,
                     Block second_order) const override {
    jacobian.setConstant(2.0 * theta[0]);
    second_order(0, 0) = 2.0 * m.trace();
  }

  ColumnChange columns() const override { return ColumnChange::Scale; }

  std::vector<Index> among(const std::vector<bool>& kept) const override {
    if (std::find(kept.begin(), kept.end(), false) != kept.end()) return {};
    return {0};
  }

  Matrix start(const Matrix& moments) const override {
    const Index k = moments.rows();
    return std::sqrt(start_variances(moments).mean()) * Matrix::Identity(k, k);
  }

  std::vector<Index> boundaries(Index) const override { return {0}; }

  Matrix with_zeros(const Matrix& lambda, double radius) const override {
    return std::abs(lambda(0, 0)) < radius ? Matrix(0.0 * lambda) : lambda;
  }

  Matrix null_space(const Matrix& lambda) const override {
    const Index k = lambda.rows();
    return Matrix::Identity(k, lambda(0, 0) == 0.0 ? k : 0);
  }

  // All columns grow together: the slope is that of their common variance.
  Descent descent(const Matrix& NtMN, const Matrix& N) const override {
    const auto k = static_cast<double>(N.rows());
    return {NtMN.trace() / k, N.rowwise().sum() / std::sqrt(k)};
  }

  Matrix grown(const Matrix& lambda, const Matrix& D) const override {
    const Index k = lambda.rows();
    const double added = D.squaredNorm() / static_cast<double>(k);
    return std::sqrt(lambda(0, 0) * lambda(0, 0) + added) * Matrix::Identity(k, k);
  }
};

}  // namespace

const Structure& homogeneous_structure() {
  static const Homogeneous kind;
  return kind;
}

}  // namespace lmmfast
