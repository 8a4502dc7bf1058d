// Any covariance: theta is the lower triangle of Lambda, column after column.
#include <Eigen/Cholesky>
#include <Eigen/Eigenvalues>
#include <Eigen/SVD>
#include <algorithm>

#include "covariance/covariance.hpp"
#include "covariance/structure.hpp"

namespace lmmfast {
namespace {

constexpr double kRank = 1e-10;  // singular values of Lambda below it are zero

class Full final : public LambdaEntries {
 public:
  const char* name() const override { return "full"; }
  ColumnChange columns() const override { return ColumnChange::Any; }
  bool on_cones() const override { return true; }

  std::vector<std::vector<Index>> cones(const std::vector<Index>& columns) const override {
    if (columns.empty()) return {};
    return {columns};
  }

  // Correlations are shrunk until they are those of a correlation matrix.
  Matrix start(const Matrix& moments) const override {
    const Index k = moments.rows();
    const Vector variance = start_variances(moments);
    const Vector sd = variance.cwiseSqrt();
    Matrix R = Matrix::Identity(k, k);
    for (Index i = 0; i < k; ++i) {
      for (Index j = 0; j < i; ++j) {
        const bool told = std::min(variance[i], variance[j]) > kLeastStart;
        R(j, i) = R(i, j) = told ? std::clamp(moments(i, j) / (sd[i] * sd[j]), -0.95, 0.95) : 0.0;
      }
    }
    for (;;) {
      const Eigen::LLT<Matrix> cholesky(R);
      const Matrix L = cholesky.matrixL();
      if (cholesky.info() == Eigen::Success && L.diagonal().minCoeff() > 0.2)
        return sd.asDiagonal() * L;
      R = 0.8 * R + 0.2 * Matrix::Identity(k, k);
    }
  }

  Matrix with_zeros(const Matrix& lambda, double radius) const override {
    if (least_singular_value(lambda) >= radius) return lambda;
    const Eigen::JacobiSVD<Matrix> svd(lambda, Eigen::ComputeFullU);
    const Vector kept = (svd.singularValues().array() < radius).select(0.0, svd.singularValues());
    if (kept == svd.singularValues()) return lambda;
    return lower_factor(svd.matrixU() * kept.asDiagonal(), 1e-9);
  }

  Matrix null_space(const Matrix& lambda) const override {
    const Index k = lambda.rows();
    if (least_singular_value(lambda) > kRank) return Matrix::Zero(k, 0);
    const Eigen::JacobiSVD<Matrix> svd(lambda, Eigen::ComputeFullU);
    const Index rank = (svd.singularValues().array() > kRank).count();
    return svd.matrixU().rightCols(k - rank);
  }

  Descent descent(const Matrix& NtMN, const Matrix& N) const override {
    const Eigen::SelfAdjointEigenSolver<Matrix> eigen(NtMN);
    return {eigen.eigenvalues()[0], N * eigen.eigenvectors().col(0)};
  }

 protected:
  Index end_row(Index, Index k) const override { return k; }
};

}  // namespace

const Structure& full_structure() {
  static const Full kind;
  return kind;
}

}  // namespace lmmfast
