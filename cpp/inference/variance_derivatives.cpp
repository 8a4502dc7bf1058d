#include "inference/variance_derivatives.hpp"

#include <Eigen/Eigenvalues>
#include <Eigen/LU>
#include <cmath>
#include <limits>

#include "fit/estimable.hpp"
#include "inference/tangent.hpp"
#include "products/identify.hpp"
#include "system/bordered_derivatives.hpp"

namespace lmmfast {
namespace {

// Effects beside the largest factor's, up to which derivatives are exact.
constexpr Index kMostEffects = 4000;

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

// (1, vech Sigma).
Vector relative_x(const Vector& theta, System& system) {
  const std::vector<Coordinate>& coordinates = system.coordinates();
  const std::vector<Matrix> lambda = assemble_lambda(theta, system.products().terms);
  Vector x(static_cast<Index>(coordinates.size()) + 1);
  x[0] = 1.0;
  for (std::size_t i = 0; i < coordinates.size(); ++i) {
    const Matrix& L = lambda[at(coordinates[i].factor)];
    x[static_cast<Index>(i) + 1] = L.row(coordinates[i].row).dot(L.row(coordinates[i].col));
  }
  return x;
}

// Twice the inverse of a matrix that should be positive definite, without the directions in which
// it is not.
Matrix twice_inverse(const Matrix& matrix) {
  constexpr double kNoise = 1e-10;
  Vector scale = matrix.diagonal().cwiseAbs().cwiseSqrt();
  scale = (scale.array() > 0.0).select(scale.cwiseInverse(), 0.0);
  const Eigen::SelfAdjointEigenSolver<Matrix> eigen(scale.asDiagonal() * matrix *
                                                    scale.asDiagonal());
  const Vector kept =
      (eigen.eigenvalues().array() > kNoise).select(eigen.eigenvalues().cwiseInverse(), 0.0);
  return 2.0 * scale.asDiagonal() * eigen.eigenvectors() * kept.asDiagonal() *
         eigen.eigenvectors().transpose() * scale.asDiagonal();
}

// Lx'(dC/dx_i)Lx: Σ_l D_l'E_iD_l with D = Z'H^-1X Lx^-T.
std::vector<Matrix> half_derivatives(System& system, const Vector& x) {
  const Index p = system.products().p;
  const LevelBlocks zhx = system.zhx_blocks();
  const std::vector<Coordinate>& coordinates = system.coordinates();
  const Matrix& Lx = system.solution().Lx;
  std::vector<Matrix> half(coordinates.size() + 1, Matrix::Zero(p, p));
  half[0] = Matrix::Identity(p, p);
  for (std::size_t f = 0; f < zhx.size(); ++f) {
    const Index k = zhx[f].cols() / std::max<Index>(p, 1);
    // row i of all levels' blocks, as columns
    std::vector<Matrix> D;
    for (Index i = 0; p > 0 && i < k; ++i) {
      D.push_back(zhx[f].middleCols(i * p, p).transpose());
      Lx.triangularView<Eigen::Lower>().solveInPlace(D.back());
    }
    for (std::size_t i = 0; p > 0 && i < coordinates.size(); ++i) {
      const Coordinate& entry = coordinates[i];
      if (at(entry.factor) != f) continue;
      const Matrix sum = D[at(entry.row)] * D[at(entry.col)].transpose();
      half[i + 1] = entry.row == entry.col ? sum : Matrix(sum + sum.transpose());
      half[0] -= x[static_cast<Index>(i) + 1] * half[i + 1];
    }
  }
  return half;
}

bool reducible(const CrossProducts& a) {
  return border_effects(a) <= kMostEffects;
}

// Parts of the Hessian; false where the model is too large for exact ones.
bool exact_derivatives(const Optimum& optimum, int n_threads, Derivatives& out) {
  System& system = optimum.criterion.system();
  const CrossProducts& a = system.products();
  if (system.exact_curvature()) {
    out = optimum.derivatives;
    return true;
  }
  if (!reducible(a)) return false;
  bordered_derivatives(a, system.lambda(), system.coordinates(), system.solution(),
                       optimum.criterion.profile(), n_threads, out);
  return true;
}

void exact_covariances(const Optimum& optimum, const Derivatives& derivatives, bool expected,
                       VarianceDerivatives& out) {
  const Criterion& criterion = optimum.criterion;
  const std::vector<Coordinate>& coordinates = criterion.coordinates();
  const auto m = static_cast<Index>(coordinates.size());
  Vector traces(m), forms(m);  // tr(Q H_i), c y'P H_i P y
  for (Index i = 0; i < m; ++i) {
    const Coordinate& entry = coordinates[at(i)];
    const double twice = entry.row == entry.col ? 1.0 : 2.0;
    traces[i] = twice * derivatives.q[at(entry.factor)](entry.row, entry.col);
    forms[i] = traces[i] - twice * derivatives.m[at(entry.factor)](entry.row, entry.col);
  }
  const double nu = criterion.degrees();
  const Vector x = out.x.tail(m);
  const Matrix F = with_sigma2(derivatives.expected, traces, nu, x);
  const Matrix AI = with_sigma2(derivatives.average, forms, nu, x);
  const Tangent surface = tangent(optimum, coordinates, derivatives.m);
  const Matrix& T = surface.directions;
  out.cov_x =
      T * twice_inverse(T.transpose() * (2.0 * AI - F) * T + surface.curvature) * T.transpose();
  if (!expected) return;
  std::vector<Index> free{0};
  for (const Index i : optimum.free) free.push_back(i + 1);
  out.expected_cov_x = Matrix::Zero(m + 1, m + 1);
  out.expected_cov_x(free, free) = twice_inverse(F(free, free));
}

// By central differences of exact gradients in theta, sigma² profiled out: with a = dlog(r2)/dtheta
// and P the Hessian, var(theta) = 2P^-1 and log sigma² = a'theta + what has variance 2 / nu.
Matrix numeric_covariance(const Optimum& optimum) {
  Criterion& criterion = optimum.criterion;
  System& system = criterion.system();
  std::vector<Index> free;
  for (const Index i : optimum.free)
    if (optimum.theta[i] != 0.0) free.push_back(i);
  const auto size = static_cast<Index>(free.size());
  Matrix hessian(size, size);
  Matrix dx(static_cast<Index>(system.coordinates().size()) + 1, size + 1);
  const double r2 = criterion.solution().r2;
  dx.col(size) = relative_x(optimum.theta, system);
  for (Index i = 0; i < size; ++i) {
    const double step = 1e-4 * std::max(1.0, std::abs(optimum.theta[free[at(i)]]));
    Vector gradient[2], x[2];
    for (int side = 0; side < 2; ++side) {
      Vector moved = optimum.theta;
      moved[free[at(i)]] += side == 0 ? -step : step;
      criterion.value(assemble_lambda(moved, system.products().terms));
      Derivatives derivatives;
      criterion.first_derivatives(optimum.derivatives.curvature, derivatives);
      gradient[side] = theta_gradient(moved, derivatives.m_lambda, system.products().terms)(free);
      x[side] = criterion.solution().r2 / r2 * relative_x(moved, system);
    }
    hessian.col(i) = (gradient[1] - gradient[0]) / (2.0 * step);
    dx.col(i) = (x[1] - x[0]) / (2.0 * step);
  }
  Matrix covariance = Matrix::Zero(size + 1, size + 1);
  covariance.topLeftCorner(size, size) = twice_inverse(0.5 * (hessian + hessian.transpose()));
  covariance(size, size) = 2.0 / criterion.degrees();
  return dx * covariance * dx.transpose();
}

// (E_i D)'[Z'H^-1Z](E_j D), coordinates side by side.
Matrix inner_products(System& system) {
  const Index p = system.products().p;
  const std::vector<Coordinate>& coordinates = system.coordinates();
  const Index size = static_cast<Index>(coordinates.size()) * p;
  LevelBlocks D = system.zhx_blocks();
  LevelBlocks w;
  for (std::size_t f = 0; f < D.size(); ++f) {
    const Index k = D[f].cols() / p;
    w.push_back(RowMatrix::Zero(D[f].rows(), k * size));
    for (Index l = 0; l < D[f].rows(); ++l) {
      RowMap own(D[f].row(l).data(), k, p);
      Matrix transposed = own.transpose();
      system.solution().Lx.triangularView<Eigen::Lower>().solveInPlace(transposed);
      RowMap to(w[f].row(l).data(), k, size);
      for (std::size_t i = 0; i < coordinates.size(); ++i) {
        const Coordinate& entry = coordinates[i];
        if (at(entry.factor) != f) continue;
        const Index first = static_cast<Index>(i) * p;
        to.row(entry.row).segment(first, p) += transposed.col(entry.col).transpose();
        if (entry.row != entry.col)
          to.row(entry.col).segment(first, p) += transposed.col(entry.row).transpose();
      }
    }
  }
  return system.marginal_products(w, Precision::HInverse);
}

// Lx'(C_adjusted)Lx; X'V^-1V_iV^-1V_jV^-1X of sigma² follows from V = Σ x_iV_i.
Matrix half_adjusted(System& system, const VarianceDerivatives& of) {
  const Index p = system.products().p;
  const Index m = of.x.size();
  const Matrix inner = inner_products(system);
  std::vector<std::vector<Matrix>> Q(at(m), std::vector<Matrix>(at(m)));
  for (Index i = 1; i < m; ++i) {
    Q[at(i)][0] = of.half[at(i)];
    for (Index j = 1; j < m; ++j) {
      Q[at(i)][at(j)] = inner.block((i - 1) * p, (j - 1) * p, p, p);
      Q[at(i)][0] -= of.x[j] * Q[at(i)][at(j)];
    }
    Q[0][at(i)] = Q[at(i)][0].transpose();
  }
  Q[0][0] = of.half[0];
  for (Index j = 1; j < m; ++j) Q[0][0] -= of.x[j] * Q[0][at(j)];
  Matrix sum = Matrix::Zero(p, p);
  for (Index i = 0; i < m; ++i)
    for (Index j = 0; j < m; ++j)
      sum += of.expected_cov_x(i, j) * (Q[at(i)][at(j)] - of.half[at(i)] * of.half[at(j)]);
  return Matrix::Identity(p, p) + sum + sum.transpose();
}

// x in the user's units from the scaled ones.
Matrix to_user_units(const CrossProducts& a, const std::vector<Coordinate>& coordinates,
                     double sigma2) {
  const auto m = static_cast<Index>(coordinates.size());
  Matrix J = Matrix::Zero(m + 1, m + 1);
  J(0, 0) = sigma2;
  for (Index j = 0; j < m; ++j) {
    const Coordinate& entry = coordinates[at(j)];
    const Term& term = a.terms[at(entry.term)];
    Matrix E = Matrix::Zero(term.k, term.k);
    E(entry.row - term.first, entry.col - term.first) = 1.0;
    E(entry.col - term.first, entry.row - term.first) = 1.0;
    const auto T = a.scaling.Tz[at(entry.term)].triangularView<Eigen::Upper>();
    T.solveInPlace(E);
    E.transposeInPlace();
    T.solveInPlace(E);
    for (Index i = 0; i < m; ++i) {
      const Coordinate& other = coordinates[at(i)];
      if (other.term == entry.term)
        J(i + 1, j + 1) = sigma2 * E(other.row - term.first, other.col - term.first);
    }
  }
  return J;
}

}  // namespace

VarianceDerivatives variance_derivatives(const Optimum& optimum, bool expected, int n_threads) {
  System& system = optimum.criterion.system();
  VarianceDerivatives out;
  out.x = relative_x(optimum.theta, system);
  out.half = half_derivatives(system, out.x);
  Derivatives derivatives;
  if (exact_derivatives(optimum, n_threads, derivatives))
    exact_covariances(optimum, derivatives, expected, out);
  else if (expected)
    throw DataError(
        "the model has more than " + std::to_string(kMostEffects) +
        " random effects beside those of its largest factor, too many for Kenward and Roger's "
        "degrees of freedom: ddf='satterthwaite' has no such limit");
  else
    out.cov_x = numeric_covariance(optimum);
  return out;
}

FixedEffectsInference fixed_effects_inference(const CrossProducts& a, const Vector& theta,
                                              Method method, bool kenward_roger, int n_threads) {
  const Estimable model(a, method);
  const CrossProducts& used = model.products();
  const int threads = useful_threads(used, n_threads);
  Criterion criterion(used, method, threads);
  const Vector known = theta.array().isNaN().select(0.0, theta);
  const Vector scaled = scale_theta(known, used.terms, used.scaling.Tz);
  criterion.value(assemble_lambda(scaled, used.terms));
  Derivatives derivatives;
  if (criterion.exact_curvature() || !reducible(used)) criterion.differentiate(derivatives);
  const std::vector<Coordinate> coordinates = criterion.coordinates();
  const double r2 = criterion.solution().r2;
  const Optimum optimum{criterion, derivatives, scaled, model.free(), model.dropped()};
  Matrix half = Matrix::Identity(used.p, used.p);
  criterion.solution().Lx.transpose().triangularView<Eigen::Upper>().solveInPlace(half);
  used.scaling.Tx.triangularView<Eigen::Upper>().solveInPlace(half);
  const VarianceDerivatives found = variance_derivatives(optimum, kenward_roger, threads);

  const double sigma2 = r2 / criterion.degrees() * used.scaling.sy * used.scaling.sy;
  const std::vector<bool> affected = affected_fixed_effects(used, model.unidentified());
  std::vector<Index> user_columns;
  for (Index j = 0; j < used.p; ++j) user_columns.push_back(used.scaling.order[at(j)]);
  const auto to_user = [&](const Matrix& inner) {
    Matrix kept = half * inner * half.transpose();
    for (Index j = 0; j < used.p; ++j) {
      if (!affected[at(j)]) continue;
      kept.row(j).setConstant(kNaN);
      kept.col(j).setConstant(kNaN);
    }
    Matrix all = Matrix::Constant(model.p(), model.p(), kNaN);
    all(user_columns, user_columns) = kept;
    return all;
  };
  const Matrix J = to_user_units(used, coordinates, sigma2);
  const Matrix inverse = J.inverse();
  FixedEffectsInference out;
  out.parameters.emplace_back();
  for (const Coordinate& entry : coordinates) {
    const Index first = used.terms[at(entry.term)].first;
    out.parameters.push_back({entry.term, entry.row - first, entry.col - first});
  }
  out.x = J * found.x;
  out.cov_x = J * found.cov_x * J.transpose();
  const Matrix identity = Matrix::Identity(used.p, used.p);
  out.cov_beta = sigma2 * to_user(identity);
  for (Index i = 0; i < out.x.size(); ++i) {
    Matrix inner = Matrix::Zero(used.p, used.p);
    for (Index j = 0; j < out.x.size(); ++j) inner += inverse(j, i) * found.half[at(j)];
    out.derivatives.push_back(sigma2 * to_user(inner));
  }
  if (kenward_roger) {
    out.expected_cov_x = J * found.expected_cov_x * J.transpose();
    out.adjusted =
        sigma2 * to_user(used.p > 0 ? half_adjusted(criterion.system(), found) : identity);
  }
  return out;
}

}  // namespace lmmfast
