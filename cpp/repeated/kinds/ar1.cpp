// ar1, ar1h: the correlation of visits j and k is rho^|j - k|.
#include <cmath>

#include "repeated/kinds/correlated.hpp"
#include "repeated/kinds/list.hpp"

namespace lmmfast {
namespace {

class Powers final : public Correlation {
 public:
  Index size(Index) const override { return 1; }
  double value(const Vector& rho, Index i, Index j) const override {
    return std::pow(rho[0], static_cast<double>(j - i));
  }
  double first(const Vector& rho, Index i, Index j, Index) const override {
    const auto lag = static_cast<double>(j - i);
    return lag * std::pow(rho[0], lag - 1.0);
  }
  double second(const Vector& rho, Index i, Index j, Index, Index) const override {
    const auto lag = static_cast<double>(j - i);
    return j - i == 1 ? 0.0 : lag * (lag - 1.0) * std::pow(rho[0], lag - 2.0);
  }
  Vector start(const Matrix& R) const override {
    const Vector lags = lag_correlations(R);
    return Vector::Constant(1, lags.size() > 0 ? lags[0] : 0.0);
  }
};

const Powers powers;

}  // namespace

const Kind& autoregressive() {
  static const CorrelatedKind kind("ar1", powers, false);
  return kind;
}

const Kind& heterogeneous_autoregressive() {
  static const CorrelatedKind kind("ar1h", powers, true);
  return kind;
}

}  // namespace lmmfast
