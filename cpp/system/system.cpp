#include "system/system.hpp"

#include <Eigen/Cholesky>

namespace lmmfast {

void solve_fixed(Matrix& xyxy, Solution& solution) {
  const Index p = xyxy.rows() - 1;
  if (p > 0) {
    solution.Lx = xyxy.topLeftCorner(p, p);
    Eigen::LLT<Eigen::Ref<Matrix>> cholesky(solution.Lx);
    if (cholesky.info() != Eigen::Success) throw NumericalError("X'V⁻¹X is not positive definite");
    Vector ly = xyxy.row(p).head(p).transpose();
    solution.Lx.triangularView<Eigen::Lower>().solveInPlace(ly);
    solution.r2 = xyxy(p, p) - ly.squaredNorm();
    solution.beta = ly;
    solution.Lx.triangularView<Eigen::Lower>().transpose().solveInPlace(solution.beta);
  } else {
    solution.Lx.resize(0, 0);
    solution.beta.resize(0);
    solution.r2 = xyxy(0, 0);
  }
  if (!(solution.r2 > 0.0))
    throw NumericalError("the residual sum of squares is zero: the model fits the data exactly");
}

}  // namespace lmmfast
