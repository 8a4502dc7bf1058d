// us: any covariance matrix; psi its lower triangle, row after row.
#include <cmath>

#include "repeated/kinds/linear.hpp"
#include "repeated/kinds/list.hpp"

namespace lmmfast {
namespace {

class Unstructured final : public LinearKind {
 public:
  const char* name() const override { return "us"; }
  Index n_parameters(Index m) const override { return m * (m + 1) / 2; }

  std::vector<Matrix> basis(Index m) const override {
    std::vector<Matrix> E;
    for (Index j = 0; j < m; ++j)
      for (Index k = 0; k <= j; ++k) {
        E.push_back(Matrix::Zero(m, m));
        E.back()(j, k) = E.back()(k, j) = 1.0;
      }
    return E;
  }

  Matrix sigma(const Vector& psi, const Place& place) const override {
    Matrix sigma(place.m, place.m);
    Index a = 0;
    for (Index j = 0; j < place.m; ++j)
      for (Index k = 0; k <= j; ++k) sigma(j, k) = sigma(k, j) = psi[a++];
    return sigma;
  }

  Vector start(const Matrix& moments, double) const override {
    const Matrix R = safe_correlation(moments);
    Vector psi(n_parameters(R.rows()));
    Index a = 0;
    for (Index j = 0; j < R.rows(); ++j)
      for (Index k = 0; k <= j; ++k) psi[a++] = R(j, k) * std::sqrt(moments(j, j) * moments(k, k));
    return psi;
  }

  Vector unit(const Vector& psi, Index m) const override {
    const Matrix S = sigma(psi, {m, nullptr});
    Vector unit(psi.size());
    Index a = 0;
    for (Index j = 0; j < m; ++j)
      for (Index k = 0; k <= j; ++k) unit[a++] = std::sqrt(S(j, j) * S(k, k));
    return unit;
  }
};

}  // namespace

const Kind& unstructured() {
  static const Unstructured kind;
  return kind;
}

}  // namespace lmmfast
