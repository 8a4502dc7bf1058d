#include "fit/between_within.hpp"

#include <Eigen/Cholesky>
#include <cmath>
#include <numbers>
#include <optional>

namespace lmmfast {
namespace {

// Shares of a sum of squares below which it is rounding error: a column does not vary between
// levels, or not within them, or X spans its means.
constexpr double kRounding = 1e-9;
// Columns beyond which a factor is left out: their test together says little and costs the square.
constexpr std::size_t kMostColumns = 32;

// Means of columns of X by level of one factor, in the user's units, their own mean taken off where
// X has an intercept.
struct Means {
  std::vector<Index> columns;  // of X'
  RowMatrix values;            // n_levels x columns
};

// The random intercept of a factor in its scaled columns: Z' times this is a column of ones.
std::optional<Vector> find_ones(const CrossProducts& a, std::size_t f) {
  for (std::size_t t = 0; t < a.terms.size(); ++t) {
    const Term& term = a.terms[t];
    if (at(term.factor) != f || term.ones < 0) continue;
    Vector ones = Vector::Zero(a.factors[f].k);
    ones.segment(term.first, term.k) = a.scaling.Tz[t].col(term.ones);
    return ones;
  }
  return std::nullopt;
}

// Those of columns that vary within the levels and between them.
Means find_means(const CrossProducts& a, std::size_t f, const Vector& ones) {
  const FactorProducts& factor = a.factors[f];
  const Index k = factor.k;
  Vector weights(factor.n_levels);
  RowMatrix means(factor.n_levels, a.p);  // of X'
  Vector totals = Vector::Zero(a.p);
  for (Index l = 0; l < factor.n_levels; ++l) {
    const ConstRowMap zz(factor.zz.data() + l * k * k, k, k);
    const ConstRowMap zxy(factor.zxy.data() + l * k * (a.p + 1), k, a.p + 1);
    weights[l] = ones.dot(zz.lazyProduct(ones));
    means.row(l) = ones.transpose().lazyProduct(zxy.leftCols(a.p));
    totals += means.row(l).transpose();
    means.row(l) /= weights[l];
  }
  const double weight = weights.sum();
  // X'_0 is a multiple of ones, which pilot_scaling puts first, if Cauchy's inequality says so.
  const bool intercept =
      std::abs(totals[0] * totals[0] - a.xyxy(0, 0) * weight) < 1e-12 * a.xyxy(0, 0) * weight;
  const Index first = intercept ? 1 : 0;
  const Index p = a.p - first;
  Means found;
  for (Index j = first; j < a.p; ++j) {
    const Vector column = a.scaling.Tx.col(j).tail(p);  // X_j = X' column, but for the intercept
    Vector own = means.rightCols(p) * column;
    double total = column.dot(a.xyxy.block(first, first, p, p) * column);
    if (intercept) {
      const double mean = column.dot(totals.tail(p)) / weight;
      own.array() -= mean;
      total -= weight * mean * mean;
    }
    const double between = own.cwiseAbs2().dot(weights);
    if (!(between > kRounding * total) || !(total - between > kRounding * total)) continue;
    found.columns.push_back(j);
    found.values.conservativeResize(factor.n_levels, found.values.cols() + 1);
    found.values.rightCols(1) = own;
  }
  return found;
}

// How the means stand to X and y.
struct MeansProducts {
  Matrix mpm;  // M'PM
  Vector mpy;  // M'Py
  Matrix xhm;  // X'H^-1M
};

MeansProducts multiply_means(System& system, std::size_t f, const Vector& ones,
                             const RowMatrix& means) {
  const CrossProducts& a = system.products();
  const Index k = ones.size();
  LevelBlocks w;  // M = Z w
  for (std::size_t g = 0; g < a.factors.size(); ++g)
    w.push_back(RowMatrix::Zero(a.factors[g].n_levels, a.factors[g].k * means.cols()));
  for (Index l = 0; l < means.rows(); ++l)
    RowMap(w[f].row(l).data(), k, means.cols()).noalias() = ones.lazyProduct(means.row(l));
  const RowMatrix v = system.scores()[f];
  const RowMatrix zhx = system.zhx_blocks()[f];
  MeansProducts products;
  products.mpy = means.transpose() * (v * ones);
  products.xhm = Matrix::Zero(a.p, means.cols());
  for (Index l = 0; l < means.rows(); ++l) {
    const ConstRowMap block(zhx.row(l).data(), k, a.p);
    products.xhm.noalias() += block.transpose().lazyProduct(ones).lazyProduct(means.row(l));
  }
  products.mpm = system.marginal_products(w, Precision::P);
  return products;
}

// The columns of M that neither X nor those before them span.
std::vector<Index> independent(const MeansProducts& products, const Matrix& Lx) {
  Matrix half = products.xhm;
  Lx.triangularView<Eigen::Lower>().solveInPlace(half);
  Matrix L = products.mpm;
  std::vector<Index> kept;
  for (Index j = 0; j < L.cols(); ++j) {
    const double own = L(j, j) + half.col(j).squaredNorm();  // M_j'H^-1M_j
    double left = L(j, j);
    for (const Index i : kept) left -= L(j, i) * L(j, i);
    if (!(left > kRounding * own)) continue;
    L(j, j) = std::sqrt(left);
    for (Index r = j + 1; r < L.rows(); ++r) {
      for (const Index i : kept) L(r, j) -= L(r, i) * L(j, i);
      L(r, j) /= L(j, j);
    }
    kept.push_back(j);
  }
  return kept;
}

BetweenWithin compare(const CrossProducts& a, const Solution& solution, const Fit& fit,
                      const std::vector<Index>& columns, const MeansProducts& products) {
  const auto c = static_cast<Index>(columns.size());
  const Scaling& s = a.scaling;
  const double variance = fit.sigma * fit.sigma;
  const Matrix inverse = products.mpm.llt().solve(Matrix::Identity(c, c));
  const Vector gamma = s.sy * (inverse * products.mpy);
  Matrix B = products.xhm;  // what a unit of gamma takes from beta
  solution.Lx.triangularView<Eigen::Lower>().solveInPlace(B);
  solution.Lx.transpose().triangularView<Eigen::Upper>().solveInPlace(B);
  s.Tx.triangularView<Eigen::Upper>().solveInPlace(B);
  const Matrix B_inverse = B * inverse;
  BetweenWithin found;
  found.within.resize(c);
  found.within_se.resize(c);
  found.between = found.between_se = found.z = found.within;
  for (Index i = 0; i < c; ++i) {
    const Index j = columns[at(i)];
    const Index column = s.order[at(j)];
    const double of_within =
        fit.cov_beta(column, column) + variance * B_inverse.row(j).dot(B.row(j));
    const double of_between = of_within + variance * (inverse(i, i) - 2.0 * B_inverse(j, i));
    found.columns.push_back(column);
    found.within[i] = fit.beta[column] - B.row(j).dot(gamma);
    found.within_se[i] = std::sqrt(of_within);
    found.between[i] = found.within[i] + gamma[i];
    found.between_se[i] = std::sqrt(of_between);
    found.z[i] = gamma[i] / (fit.sigma * std::sqrt(inverse(i, i)));
  }
  found.statistic = gamma.dot(products.mpm * gamma) / variance;
  found.p_value = chi2_tail(found.statistic, c);
  return found;
}

}  // namespace

// Abramowitz & Stegun 1964, 26.4.4 and 26.4.5.
double chi2_tail(double x, Index degrees) {
  if (!(x > 0.0)) return 1.0;
  const bool odd = degrees % 2 == 1;
  const double half = 0.5 * x;
  double tail = odd ? std::erfc(std::sqrt(half)) : 0.0;
  double term = std::exp(-half);
  double degree = 0.0;
  if (odd) {
    degree = 0.5;
    term *= std::sqrt(half) / std::sqrt(0.25 * std::numbers::pi);
  }
  for (Index i = 0; i < degrees / 2; ++i) {
    tail += term;
    degree += 1.0;
    term *= half / degree;
  }
  return tail;
}

std::vector<BetweenWithin> compare_between_within(ThetaCriterion& criterion, const Fit& fit) {
  System& system = criterion.criterion().system();
  const CrossProducts& a = system.products();
  std::vector<BetweenWithin> found;
  for (std::size_t f = 0; f < a.factors.size() && a.p > 0; ++f) {
    const std::optional<Vector> ones = find_ones(a, f);
    if (!ones) continue;
    Means means = find_means(a, f, *ones);
    if (means.columns.empty() || means.columns.size() > kMostColumns) continue;
    MeansProducts products = multiply_means(system, f, *ones, means.values);
    const std::vector<Index> kept = independent(products, system.solution().Lx);
    if (kept.empty()) continue;
    products.mpm = Matrix(products.mpm(kept, kept));
    products.mpy = Vector(products.mpy(kept));
    products.xhm = Matrix(products.xhm(Eigen::placeholders::all, kept));
    std::vector<Index> columns;
    for (const Index j : kept) columns.push_back(means.columns[at(j)]);
    found.push_back(compare(a, system.solution(), fit, columns, products));
    found.back().factor = static_cast<Index>(f);
  }
  return found;
}

}  // namespace lmmfast
