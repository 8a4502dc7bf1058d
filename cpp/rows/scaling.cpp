#include "rows/scaling.hpp"

#include <algorithm>
#include <cmath>

namespace lmmfast {

double power_of_two(double x) {
  if (!(x > 0.0) || !std::isfinite(x)) return 1.0;
  return std::exp2(std::round(std::log2(x)));
}

namespace {

// x rounded to `bits` significant binary digits.
double shortened(double x, int bits) {
  if (x == 0.0 || !std::isfinite(x)) return 0.0;
  const double unit = std::exp2(std::floor(std::log2(std::abs(x))) - bits + 1);
  return std::round(x / unit) * unit;
}

std::vector<Index> sample_rows(Index n, Index p) {
  const Index m = std::min(n, std::max<Index>(1024, 4 * p));
  std::vector<Index> rows(static_cast<std::size_t>(m));
  for (Index i = 0; i < m; ++i)
    rows[static_cast<std::size_t>(i)] = static_cast<Index>(
        static_cast<double>(i) * static_cast<double>(n) / static_cast<double>(m));
  return rows;
}

Vector gather(Column column, const std::vector<Index>& rows) {
  Vector x = Vector::Ones(static_cast<Index>(rows.size()));
  if (column)
    for (Index i = 0; i < x.size(); ++i) x[i] = column[rows[static_cast<std::size_t>(i)]];
  return x;
}

// One sweep of modified Gram-Schmidt: the columns of Q made orthogonal, the coefficients into the
// unit upper triangle R. left[j]: the norm of what remains of column j relative to its own.
Vector orthogonalise(Matrix& Q, Matrix& R) {
  const Index p = Q.cols();
  Vector left = Vector::Ones(p);
  R = Matrix::Identity(p, p);
  for (Index j = 0; j < p; ++j) {
    const double before = Q.col(j).norm();
    for (Index i = 0; i < j; ++i) {
      if (left[i] <= kRankTolerance) continue;
      R(i, j) = Q.col(i).dot(Q.col(j)) / Q.col(i).squaredNorm();
      Q.col(j) -= R(i, j) * Q.col(i);
    }
    left[j] = before > 0.0 ? Q.col(j).norm() / before : 0.0;
  }
  return left;
}

// A power of two of the size of a typical element of the column, after orthogonalisation; a column
// with nothing left keeps its own size, so that rounding noise is not blown up.
double column_scale(double left_norm, double own_norm, double left, Index m) {
  const double norm = left > kRankTolerance ? left_norm : own_norm;
  return power_of_two(norm / std::sqrt(static_cast<double>(m)));
}

// X in the order in which columns may lean on each other: the column of ones first.
std::vector<Index> column_order(const Design& design) {
  std::vector<Index> order;
  for (Index j = 0; j < design.p(); ++j)
    if (!design.X[static_cast<std::size_t>(j)]) order.push_back(j);
  for (Index j = 0; j < design.p(); ++j)
    if (design.X[static_cast<std::size_t>(j)]) order.push_back(j);
  return order;
}

void scale_fixed(const Design& design, const std::vector<Index>& rows, Scaling& s) {
  const Index p = design.p();
  const auto m = static_cast<Index>(rows.size());
  s.order = column_order(design);
  Matrix raw(m, p);
  for (Index j = 0; j < p; ++j)
    raw.col(j) =
        gather(design.X[static_cast<std::size_t>(s.order[static_cast<std::size_t>(j)])], rows);
  const bool intercept = p > 0 && !design.X[static_cast<std::size_t>(s.order.front())];

  Matrix Q = raw;
  Matrix R;
  const Vector left = orthogonalise(Q, R);
  Vector residual = gather(design.y, rows);
  Vector share = Vector::Zero(p);  // of y along each column, in units of y
  for (Index j = 0; j < p; ++j) {
    if (left[j] <= kRankTolerance) continue;
    share[j] = Q.col(j).dot(residual) / Q.col(j).norm();
    residual -= share[j] / Q.col(j).norm() * Q.col(j);
  }
  // Only what stands out far from the noise is taken off: a slope that the sample cannot tell would
  // be extrapolated to other rows. The mean always is.
  constexpr double kClear = 10.0;
  const double noise = residual.norm() / std::sqrt(static_cast<double>(m));
  Vector c = Vector::Zero(p);
  for (Index j = 0; j < p; ++j)
    if (left[j] > kRankTolerance && ((j == 0 && intercept) || std::abs(share[j]) > kClear * noise))
      c[j] = share[j] / Q.col(j).norm();

  // Columns that are far from dependent once centred need no more than centring.
  bool centring_is_enough = intercept;
  for (Index j = 1; j < p && centring_is_enough; ++j) {
    const double centred = (raw.col(j).array() - R(0, j)).matrix().norm();
    centring_is_enough = left[j] > kRankTolerance && Q.col(j).norm() >= 0.05 * centred;
  }
  if (centring_is_enough) {
    // centred = Q U with U = R but for its first row
    Matrix U = R;
    U.row(0).tail(p - 1).setZero();
    U.triangularView<Eigen::UnitUpper>().solveInPlace(c);
    for (Index j = 1; j < p; ++j) Q.col(j) = raw.col(j).array() - R(0, j);
    R.bottomRightCorner(p - 1, p - 1).setIdentity();
  }

  s.sy = power_of_two(residual.norm() / std::sqrt(static_cast<double>(m)));
  s.Tx = R;
  for (Index j = 0; j < p; ++j) {
    const double scale = column_scale(Q.col(j).norm(), raw.col(j).norm(), left[j], m);
    s.Tx.row(j) *= scale;  // X_j = Σ_i R_ij Q_i and Q_i = scale_i X'_i
    c[j] *= scale;
  }
  s.c = c / s.sy;
}

Matrix scale_random(const TermView& term, const std::vector<Index>& rows) {
  const auto k = static_cast<Index>(term.columns.size());
  const auto m = static_cast<Index>(rows.size());
  constexpr int kBits = 16;
  Matrix Q(m, k);
  for (Index j = 0; j < k; ++j) Q.col(j) = gather(term.columns[static_cast<std::size_t>(j)], rows);
  const ColumnChange change = term.structure->columns();
  Matrix T = Matrix::Identity(k, k);
  for (Index j = 0; j < k; ++j) {
    const double own = Q.col(j).norm();
    if (change == ColumnChange::Any) {
      for (Index i = 0; i < j; ++i) {
        const double squared = Q.col(i).squaredNorm();
        if (!(squared > 0.0)) continue;
        // Q_i is already Z'_i, so the coefficient is T_ij itself
        T(i, j) = shortened(Q.col(i).dot(Q.col(j)) / squared, kBits);
        Q.col(j) -= T(i, j) * Q.col(i);
      }
    }
    const double left = own > 0.0 ? Q.col(j).norm() / own : 0.0;
    T(j, j) = column_scale(Q.col(j).norm(), own, left, m);
    Q.col(j) /= T(j, j);
  }
  if (change == ColumnChange::Scale) T.diagonal().setConstant(T.diagonal().maxCoeff());
  return T;
}

}  // namespace

Scaling pilot_scaling(const Design& design, const std::vector<Term>& terms) {
  const std::vector<Index> rows = sample_rows(design.n, design.p());
  Scaling s;
  scale_fixed(design, rows, s);
  for (std::size_t t = 0; t < terms.size(); ++t)
    s.Tz.push_back(scale_random(design.terms[t], rows));
  return s;
}

}  // namespace lmmfast
