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

Vector gather(const Column& column, const std::vector<Index>& rows) {
  Vector x(static_cast<Index>(rows.size()));
  for (Index i = 0; i < x.size(); ++i) x[i] = column[rows[static_cast<std::size_t>(i)]];
  return x;
}

double largest(const Vector& x) {
  return x.size() > 0 ? x.cwiseAbs().maxCoeff() : 0.0;
}

// A power of two of about `size`; 1 if that is not beyond `far` or its inverse.
double unit_beyond(double far, double size) {
  return size > far || size < 1.0 / far ? power_of_two(size) : 1.0;
}

// What numbers as large as `size` are to be divided by before they are squared.
double safe_unit(double size) {
  return unit_beyond(0x1p+250, size);
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
    if (design.X[static_cast<std::size_t>(j)].is_ones()) order.push_back(j);
  for (Index j = 0; j < design.p(); ++j)
    if (!design.X[static_cast<std::size_t>(j)].is_ones()) order.push_back(j);
  return order;
}

// A power of two of the size of the square roots of the weights, where they would make theta so
// small or large that the search, which takes it to be about one, could not deal with it.
double typical_root(const double* weights, const std::vector<Index>& rows) {
  return weights ? unit_beyond(0x1p+10, std::sqrt(largest(gather(weights, rows)))) : 1.0;
}

void scale_fixed(const Design& design, const std::vector<Index>& rows, double root_weight,
                 Scaling& s) {
  const Index p = design.p();
  const auto m = static_cast<Index>(rows.size());
  s.order = column_order(design);
  Matrix raw(m, p);
  Vector unit(p);
  for (Index j = 0; j < p; ++j) {
    raw.col(j) =
        gather(design.X[static_cast<std::size_t>(s.order[static_cast<std::size_t>(j)])], rows);
    unit[j] = safe_unit(largest(raw.col(j)));
    raw.col(j) /= unit[j];
  }
  const bool intercept = p > 0 && design.X[static_cast<std::size_t>(s.order.front())].is_ones();

  Matrix Q = raw;
  Matrix R;
  const Vector left = orthogonalise(Q, R);
  Vector residual = gather(design.y, rows);
  const double unit_y = safe_unit(largest(residual));
  residual /= unit_y;
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
  s.sy *= unit_y * root_weight;
  s.Tx = s.Tx * unit.asDiagonal() * root_weight;
}

// Of a design with so many coded columns that a fit of them all to a sample takes longer than it is
// worth: those are centred and scaled, the others are as they would be alone.
void scale_many_coded(const Design& design, const std::vector<Index>& rows, double root_weight,
                      Scaling& s) {
  Design dense = design;
  dense.X.clear();
  for (const Column& column : design.X)
    if (!column.codes) dense.X.push_back(column);
  Scaling own;
  scale_fixed(dense, rows, root_weight, own);
  s.sy = own.sy;
  s.order = column_order(design);
  s.Tx = Matrix::Zero(design.p(), design.p());
  s.c = Vector::Zero(design.p());
  const bool intercept = design.X[at(s.order.front())].is_ones();
  std::vector<Index> place;  // of the dense columns, in their own order
  for (Index j = 0; j < design.p(); ++j) {
    const Column& column = design.X[at(s.order[at(j)])];
    if (column.codes) {
      Vector x = gather(column, rows);
      const double unit = safe_unit(largest(x));
      x /= unit;
      const double mean = intercept ? x.mean() : 0.0;
      s.Tx(j, j) = column_scale((x.array() - mean).matrix().norm(), x.norm(), 1.0, x.size()) *
                   unit * root_weight;
      if (intercept) s.Tx(0, j) = mean * unit * s.Tx(0, 0);
    } else {
      const auto d = static_cast<Index>(place.size());
      place.push_back(j);
      for (Index i = 0; i <= d; ++i) s.Tx(place[at(i)], j) = own.Tx(i, d);
      s.c[j] = own.c[d];
    }
  }
}

Matrix scale_random(const TermView& term, const std::vector<Index>& rows, double root_weight) {
  const auto k = static_cast<Index>(term.columns.size());
  const auto m = static_cast<Index>(rows.size());
  constexpr int kBits = 16;
  Matrix Q(m, k);
  Vector unit(k);
  for (Index j = 0; j < k; ++j) {
    Q.col(j) = gather(term.columns[static_cast<std::size_t>(j)], rows);
    unit[j] = safe_unit(largest(Q.col(j)));
    Q.col(j) /= unit[j];
  }
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
  T = T * unit.asDiagonal() * root_weight;
  if (change == ColumnChange::Scale) T.diagonal().setConstant(T.diagonal().maxCoeff());
  return T;
}

// Weights that take the columns where their squares are no numbers.
void refuse_extremes(const Scaling& s) {
  auto far = [](double unit) { return unit > 1e150 || unit < 1e-150; };
  auto any = [&](const Matrix& T) {
    for (Index j = 0; j < T.cols(); ++j)
      if (far(T(j, j))) return true;
    return false;
  };
  if (any(s.Tx) || std::any_of(s.Tz.begin(), s.Tz.end(), any))
    throw DataError(
        "a column times the square roots of the weights is beyond 1e-150 … 1e150, where squares "
        "leave the range of numbers: divide the weights, or the column, by a power of ten");
}

}  // namespace

Scaling pilot_scaling(const Design& design, const std::vector<Term>& terms) {
  const std::vector<Index> rows = sample_rows(design.n, design.p());
  Scaling s;
  const double root_weight = typical_root(design.weights, rows);
  const auto n_coded = std::count_if(design.X.begin(), design.X.end(),
                                     [](const Column& column) { return column.codes; });
  constexpr Index kManyCoded = 256;
  if (n_coded > kManyCoded)
    scale_many_coded(design, rows, root_weight, s);
  else
    scale_fixed(design, rows, root_weight, s);
  for (std::size_t t = 0; t < terms.size(); ++t)
    s.Tz.push_back(scale_random(design.terms[t], rows, root_weight));
  refuse_extremes(s);
  return s;
}

}  // namespace lmmfast
