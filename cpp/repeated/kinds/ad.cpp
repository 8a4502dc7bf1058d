// ad, adh: first-order antedependence; the correlation of two visits is the product of the
// correlations of the neighbours between them.
#include "repeated/kinds/correlated.hpp"
#include "repeated/kinds/list.hpp"

namespace lmmfast {
namespace {

class Neighbours final : public Correlation {
 public:
  Index size(Index m) const override { return m - 1; }
  double value(const Vector& rho, Index i, Index j) const override {
    return product(rho, i, j, -1, -1);
  }
  double first(const Vector& rho, Index i, Index j, Index a) const override {
    return a < i || a >= j ? 0.0 : product(rho, i, j, a, -1);
  }
  double second(const Vector& rho, Index i, Index j, Index a, Index b) const override {
    return a == b || a < i || a >= j || b < i || b >= j ? 0.0 : product(rho, i, j, a, b);
  }
  Vector start(const Matrix& R) const override { return R.diagonal(1); }

 private:
  static double product(const Vector& rho, Index i, Index j, Index skip, Index also) {
    double product = 1.0;
    for (Index k = i; k < j; ++k)
      if (k != skip && k != also) product *= rho[k];
    return product;
  }
};

const Neighbours neighbours;

}  // namespace

const Kind& antedependence() {
  static const CorrelatedKind kind("ad", neighbours, false);
  return kind;
}

const Kind& heterogeneous_antedependence() {
  static const CorrelatedKind kind("adh", neighbours, true);
  return kind;
}

}  // namespace lmmfast
