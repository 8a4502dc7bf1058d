#include "repeated/kinds/kind.hpp"

#include <Eigen/Cholesky>
#include <cmath>

#include "repeated/kinds/list.hpp"

namespace lmmfast {

Vector Kind::unit(const Vector& psi, Index m) const {
  const Vector power = powers(m);
  double size = 0.0;
  for (Index a = 0; a < psi.size(); ++a)
    if (power[a] > 0.0) size = std::max(size, std::abs(psi[a]));
  Vector unit(psi.size());
  for (Index a = 0; a < psi.size(); ++a) unit[a] = power[a] > 0.0 ? size : 1.0;
  return unit;
}

const std::vector<const Kind*>& kinds() {
  static const std::vector<const Kind*> all = {&unstructured(),
                                               &toeplitz(),
                                               &heterogeneous_toeplitz(),
                                               &autoregressive(),
                                               &heterogeneous_autoregressive(),
                                               &antedependence(),
                                               &heterogeneous_antedependence(),
                                               &compound_symmetry(),
                                               &heterogeneous_compound_symmetry(),
                                               &spatial_exponential(),
                                               &spatial_gaussian()};
  return all;
}

const Kind& kind(const std::string& name) {
  for (const Kind* each : kinds())
    if (name == each->name()) return *each;
  throw DataError("there is no covariance structure '" + name + "'");
}

bool positive_definite(const Matrix& matrix) {
  const Eigen::LLT<Matrix> cholesky(matrix);
  return cholesky.info() == Eigen::Success && cholesky.matrixLLT().diagonal().minCoeff() >
                                                  1e-6 * std::sqrt(matrix.diagonal().maxCoeff());
}

Matrix safe_correlation(const Matrix& moments) {
  const Index m = moments.rows();
  const Vector sd = moments.diagonal().cwiseSqrt();
  Matrix R = moments.cwiseQuotient(sd * sd.transpose());
  for (Index j = 0; j < m; ++j) R(j, j) = 1.0 + 1e-3;  // some way off the edge
  for (int i = 0; i < 200 && !positive_definite(R); ++i) {
    R *= 0.95;
    R.diagonal().setConstant(1.0 + 1e-3);
  }
  R.diagonal().setOnes();
  return R;
}

Vector lag_correlations(const Matrix& correlation) {
  const Index m = correlation.rows();
  Vector rho = Vector::Zero(std::max<Index>(m - 1, 0));
  for (Index lag = 1; lag < m; ++lag) {
    for (Index j = 0; j + lag < m; ++j) rho[lag - 1] += correlation(j, j + lag);
    rho[lag - 1] /= static_cast<double>(m - lag);
  }
  return rho;
}

}  // namespace lmmfast
