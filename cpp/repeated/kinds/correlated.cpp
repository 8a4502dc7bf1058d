#include "repeated/kinds/correlated.hpp"

#include <cmath>

namespace lmmfast {

template <class Entry>
Matrix CorrelatedKind::filled(Index m, double diagonal, Entry entry) const {
  Matrix out(m, m);
  for (Index j = 0; j < m; ++j) {
    out(j, j) = diagonal;
    for (Index i = 0; i < j; ++i) out(i, j) = out(j, i) = entry(i, j);
  }
  return out;
}

Matrix CorrelatedKind::sizes(const Vector& psi, Index m) const {
  const auto v = psi.head(n_variances(m));
  if (!(v.minCoeff() > 0.0)) throw NumericalError("a variance is not positive");
  if (!heterogeneous_) return Matrix::Constant(m, m, v[0]);
  const Vector sd = v.cwiseSqrt();
  return sd * sd.transpose();
}

Vector CorrelatedKind::powers(Index m) const {
  Vector powers = Vector::Zero(n_parameters(m));
  powers.head(n_variances(m)).setOnes();
  return powers;
}

Vector CorrelatedKind::unit(const Vector& psi, Index m) const {
  Vector unit = Vector::Ones(psi.size());
  unit.head(n_variances(m)) = psi.head(n_variances(m));
  return unit;
}

Matrix CorrelatedKind::sigma(const Vector& psi, const Place& place) const {
  const Index m = place.m;
  const Vector rho = psi.tail(correlation_.size(m));
  return sizes(psi, m).cwiseProduct(
      filled(m, 1.0, [&](Index i, Index j) { return correlation_.value(rho, i, j); }));
}

std::vector<Matrix> CorrelatedKind::first(const Vector& psi, const Place& place) const {
  const Index m = place.m;
  const Vector rho = psi.tail(correlation_.size(m));
  const Matrix size = sizes(psi, m);
  const Matrix R = filled(m, 1.0, [&](Index i, Index j) { return correlation_.value(rho, i, j); });
  std::vector<Matrix> first;
  if (!heterogeneous_) {
    first.push_back(R);
  } else {
    for (Index k = 0; k < m; ++k) {
      Matrix d = Matrix::Zero(m, m);
      d.col(k) = size.col(k).cwiseProduct(R.col(k)) / (2.0 * psi[k]);
      d.row(k) = d.col(k).transpose();
      d(k, k) = 1.0;
      first.push_back(d);
    }
  }
  for (Index a = 0; a < rho.size(); ++a)
    first.push_back(size.cwiseProduct(
        filled(m, 0.0, [&](Index i, Index j) { return correlation_.first(rho, i, j, a); })));
  return first;
}

Matrix CorrelatedKind::second(const Vector& psi, Index a, Index b, const Place& place) const {
  const Index m = place.m;
  const Index n_v = n_variances(m);
  if (a > b) std::swap(a, b);
  const Vector rho = psi.tail(correlation_.size(m));
  if (a >= n_v)
    return sizes(psi, m).cwiseProduct(filled(m, 0.0, [&](Index i, Index j) {
      return correlation_.second(rho, i, j, a - n_v, b - n_v);
    }));
  auto entry = [&](Index i, Index j) {
    return b >= n_v ? correlation_.first(rho, i, j, b - n_v) : correlation_.value(rho, i, j);
  };
  const Matrix R = filled(m, b >= n_v ? 0.0 : 1.0, entry);
  if (!heterogeneous_) return b >= n_v ? R : Matrix::Zero(m, m);
  const Matrix size = sizes(psi, m).cwiseProduct(R);
  Matrix second = Matrix::Zero(m, m);
  if (b >= n_v) {
    second.col(a) = size.col(a) / (2.0 * psi[a]);
    second.row(a) = second.col(a).transpose();
  } else if (a == b) {
    second.col(a) = -size.col(a) / (4.0 * psi[a] * psi[a]);
    second.row(a) = second.col(a).transpose();
    second(a, a) = 0.0;
  } else {
    second(a, b) = second(b, a) = size(a, b) / (4.0 * psi[a] * psi[b]);
  }
  return second;
}

Vector CorrelatedKind::start(const Matrix& moments, double) const {
  const Index m = moments.rows();
  const Matrix R = safe_correlation(moments);
  Vector psi(n_parameters(m));
  if (heterogeneous_)
    psi.head(m) = moments.diagonal();
  else
    psi[0] = moments.diagonal().mean();
  psi.tail(correlation_.size(m)) = correlation_.start(R);
  for (int i = 0; i < 200 && !positive_definite(sigma(psi, {m, nullptr})); ++i)
    psi.tail(correlation_.size(m)) *= 0.95;
  return psi;
}

}  // namespace lmmfast
