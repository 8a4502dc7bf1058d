// cs, csh: all visits correlate alike; the correlation may be negative, above -1 / (m - 1).
#include "repeated/kinds/correlated.hpp"
#include "repeated/kinds/linear.hpp"
#include "repeated/kinds/list.hpp"

namespace lmmfast {
namespace {

// psi: the covariance, and what the variance is beyond it.
class CompoundSymmetry final : public LinearKind {
 public:
  const char* name() const override { return "cs"; }
  Index n_parameters(Index m) const override { return m > 1 ? 2 : 1; }

  std::vector<Matrix> basis(Index m) const override {
    if (m == 1) return {Matrix::Ones(1, 1)};
    return {Matrix::Ones(m, m), Matrix::Identity(m, m)};
  }

  Vector start(const Matrix& moments, double) const override {
    const Index m = moments.rows();
    const double variance = moments.diagonal().mean();
    if (m == 1) return Vector::Constant(1, variance);
    const double rho = lag_correlations(safe_correlation(moments)).mean();
    const double low = -0.9 / static_cast<double>(m - 1);
    const double covariance = std::max(rho, low) * variance;
    return Eigen::Vector2d(covariance, variance - covariance);
  }
};

class Alike final : public Correlation {
 public:
  Index size(Index) const override { return 1; }
  double value(const Vector& rho, Index, Index) const override { return rho[0]; }
  double first(const Vector&, Index, Index, Index) const override { return 1.0; }
  double second(const Vector&, Index, Index, Index, Index) const override { return 0.0; }
  Vector start(const Matrix& R) const override {
    return Vector::Constant(1, R.rows() > 1 ? lag_correlations(R).mean() : 0.0);
  }
};

const Alike alike;

}  // namespace

const Kind& compound_symmetry() {
  static const CompoundSymmetry kind;
  return kind;
}

const Kind& heterogeneous_compound_symmetry() {
  static const CorrelatedKind kind("csh", alike, true);
  return kind;
}

}  // namespace lmmfast
