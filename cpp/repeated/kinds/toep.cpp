// toep, toeph: a covariance, or a correlation, for each lag.
#include "repeated/kinds/correlated.hpp"
#include "repeated/kinds/linear.hpp"
#include "repeated/kinds/list.hpp"

namespace lmmfast {
namespace {

// psi: the covariances of lags 0 … m - 1.
class Toeplitz final : public LinearKind {
 public:
  const char* name() const override { return "toep"; }
  Index n_parameters(Index m) const override { return m; }

  std::vector<Matrix> basis(Index m) const override {
    std::vector<Matrix> E(at(m), Matrix::Zero(m, m));
    for (Index j = 0; j < m; ++j)
      for (Index k = 0; k < m; ++k) E[at(std::abs(j - k))](j, k) = 1.0;
    return E;
  }

  Vector start(const Matrix& moments, double) const override {
    const Index m = moments.rows();
    Vector psi(m);
    psi[0] = 1.0;
    psi.tail(m - 1) = lag_correlations(safe_correlation(moments));
    for (int i = 0; i < 200 && !positive_definite(sigma(psi, {m, nullptr})); ++i)
      psi.tail(m - 1) *= 0.95;
    return moments.diagonal().mean() * psi;
  }
};

class Lags final : public Correlation {
 public:
  Index size(Index m) const override { return m - 1; }
  double value(const Vector& rho, Index i, Index j) const override { return rho[j - i - 1]; }
  double first(const Vector&, Index i, Index j, Index a) const override {
    return a == j - i - 1 ? 1.0 : 0.0;
  }
  double second(const Vector&, Index, Index, Index, Index) const override { return 0.0; }
  Vector start(const Matrix& R) const override { return lag_correlations(R); }
};

const Lags lags;

}  // namespace

const Kind& toeplitz() {
  static const Toeplitz kind;
  return kind;
}

const Kind& heterogeneous_toeplitz() {
  static const CorrelatedKind kind("toeph", lags, true);
  return kind;
}

}  // namespace lmmfast
