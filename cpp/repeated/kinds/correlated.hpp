// Kinds Sigma_ij = sqrt(v_i v_j) R_ij(rho) with one variance v for all visits or one for each:
// psi = (v, rho). A family of correlations gives two kinds.
#pragma once

#include "repeated/kinds/kind.hpp"

namespace lmmfast {

// Correlation matrices of m visits.
class Correlation {
 public:
  virtual ~Correlation() = default;
  virtual Index size(Index m) const = 0;
  // R_ij for i < j, and its derivatives.
  virtual double value(const Vector& rho, Index i, Index j) const = 0;
  virtual double first(const Vector& rho, Index i, Index j, Index a) const = 0;
  virtual double second(const Vector& rho, Index i, Index j, Index a, Index b) const = 0;
  // Of correlations that are positive definite.
  virtual Vector start(const Matrix& R) const = 0;
};

class CorrelatedKind final : public Kind {
 public:
  CorrelatedKind(const char* name, const Correlation& correlation, bool heterogeneous)
      : name_(name), correlation_(correlation), heterogeneous_(heterogeneous) {}

  const char* name() const override { return name_; }
  Index n_parameters(Index m) const override { return n_variances(m) + correlation_.size(m); }
  Vector powers(Index m) const override;
  Matrix sigma(const Vector& psi, const Place& place) const override;
  std::vector<Matrix> first(const Vector& psi, const Place& place) const override;
  bool linear() const override { return false; }
  Matrix second(const Vector& psi, Index a, Index b, const Place& place) const override;
  Vector start(const Matrix& moments, double distance) const override;
  Vector unit(const Vector& psi, Index m) const override;

 private:
  Index n_variances(Index m) const { return heterogeneous_ ? m : 1; }
  // sqrt(v_i v_j) of all visits; NumericalError where a variance is not positive.
  Matrix sizes(const Vector& psi, Index m) const;
  template <class Entry>
  Matrix filled(Index m, double diagonal, Entry entry) const;

  const char* name_;
  const Correlation& correlation_;
  bool heterogeneous_;
};

}  // namespace lmmfast
