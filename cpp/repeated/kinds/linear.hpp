// Kinds in which Sigma = sum psi_a E_a with matrices E_a of zeros and ones.
#pragma once

#include "repeated/kinds/kind.hpp"

namespace lmmfast {

class LinearKind : public Kind {
 public:
  virtual std::vector<Matrix> basis(Index m) const = 0;

  Vector powers(Index m) const override { return Vector::Ones(n_parameters(m)); }
  Matrix sigma(const Vector& psi, const Place& place) const override {
    const std::vector<Matrix> E = basis(place.m);
    Matrix sigma = Matrix::Zero(place.m, place.m);
    for (Index a = 0; a < psi.size(); ++a) sigma += psi[a] * E[at(a)];
    return sigma;
  }
  std::vector<Matrix> first(const Vector&, const Place& place) const override {
    return basis(place.m);
  }
  bool linear() const override { return true; }
  Matrix second(const Vector&, Index, Index, const Place& place) const override {
    return Matrix::Zero(place.m, place.m);
  }
};

}  // namespace lmmfast
