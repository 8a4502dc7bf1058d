// A kind of covariance of the repeated measures of one subject: psi <-> Sigma and its derivatives.
//
// psi are the parameters of SAS's PROC MIXED: variances, then covariances or correlations; Sigma is
// linear in variances of homogeneous kinds and in all of us, cs and toep. What a psi that is not
// admissible gives is not positive definite, or NumericalError. Nothing else knows the kinds.
#pragma once

#include <string>
#include <vector>

#include "base/types.hpp"

namespace lmmfast {

// Where m repeated measures were taken: at visits 0 … m - 1, or so far apart (m x m).
struct Place {
  Index m = 0;
  const Matrix* distance = nullptr;
};

class Kind {
 public:
  virtual ~Kind() = default;

  virtual const char* name() const = 0;
  // Whether Sigma depends on distances, not on visits.
  virtual bool spatial() const { return false; }
  virtual Index n_parameters(Index m) const = 0;
  // How many powers of the response's variance each parameter is of: 1, or 0 for a correlation or
  // a range.
  virtual Vector powers(Index m) const = 0;

  virtual Matrix sigma(const Vector& psi, const Place& place) const = 0;
  // dSigma / dpsi_a.
  virtual std::vector<Matrix> first(const Vector& psi, const Place& place) const = 0;
  // Whether Sigma is linear in psi.
  virtual bool linear() const = 0;
  // d²Sigma / dpsi_a dpsi_b.
  virtual Matrix second(const Vector& psi, Index a, Index b, const Place& place) const = 0;

  // An admissible psi near the moments (m x m, diagonal positive; a typical distance for spatial
  // kinds, whose moments are 1 x 1).
  virtual Vector start(const Matrix& moments, double distance) const = 0;
  // The size of each parameter, for steps.
  virtual Vector unit(const Vector& psi, Index m) const;
};

const std::vector<const Kind*>& kinds();
// Throws DataError for a name that is none.
const Kind& kind(const std::string& name);

// Correlations of moments, multiplied by the same number <= 1 until they are positive definite.
Matrix safe_correlation(const Matrix& moments);
bool positive_definite(const Matrix& matrix);
// The mean of the correlations of each lag 1 … m - 1.
Vector lag_correlations(const Matrix& correlation);

}  // namespace lmmfast
