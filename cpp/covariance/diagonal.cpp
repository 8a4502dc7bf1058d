// A variance for each column and no covariances: theta is the diagonal of Lambda.
#include "covariance/structure.hpp"

namespace lmmfast {
namespace {

class Diagonal final : public LambdaEntries {
 public:
  const char* name() const override { return "diagonal"; }
  ColumnChange columns() const override { return ColumnChange::Scales; }
  bool on_cones() const override { return true; }

  std::vector<std::vector<Index>> cones(const std::vector<Index>& columns) const override {
    std::vector<std::vector<Index>> single;
    for (const Index j : columns) single.push_back({j});
    return single;
  }

  Matrix start(const Matrix& moments) const override {
    return start_variances(moments).cwiseSqrt().asDiagonal();
  }

  Matrix with_zeros(const Matrix& lambda, double radius) const override {
    return (lambda.array().abs() < radius).select(0.0, lambda);
  }

  Matrix null_space(const Matrix& lambda) const override {
    const Index k = lambda.rows();
    Matrix N = Matrix::Zero(k, 0);
    for (Index j = 0; j < k; ++j) {
      if (lambda(j, j) != 0.0) continue;
      N.conservativeResize(k, N.cols() + 1);
      N.col(N.cols() - 1) = Vector::Unit(k, j);
    }
    return N;
  }

  Descent descent(const Matrix& NtMN, const Matrix& N) const override {
    Index i = 0;
    const double slope = NtMN.diagonal().minCoeff(&i);
    return {slope, N.col(i)};
  }

 protected:
  Index end_row(Index col, Index) const override { return col + 1; }
};

}  // namespace

const Structure& diagonal_structure() {
  static const Diagonal kind;
  return kind;
}

}  // namespace lmmfast
