#include "repeated/criterion.hpp"

#include <Eigen/Cholesky>
#include <algorithm>
#include <cmath>
#include <limits>

#include "repeated/unit_sums.hpp"

namespace lmmfast {
namespace {

// log|X'AX| + r'Ar and what else the cross-products at one A give.
struct Solved {
  Vector beta;
  Matrix root;
  double logdet = 0.0;
  double rss = 0.0;
};

Solved solve(const Matrix& products) {
  const Index p = products.rows() - 1;
  const Eigen::LLT<Matrix> cholesky(products.topLeftCorner(p, p));
  if (cholesky.info() != Eigen::Success) throw NumericalError("X'V^-1X is not positive definite");
  Solved out;
  out.beta = cholesky.solve(products.col(p).head(p));
  out.root = Matrix::Identity(p, p);
  cholesky.matrixU().solveInPlace(out.root);
  const Vector half = cholesky.matrixL().solve(products.col(p).head(p));
  out.rss = products(p, p) - half.squaredNorm();
  out.logdet = 2.0 * cholesky.matrixLLT().diagonal().array().log().sum();
  return out;
}

}  // namespace

RepeatedCriterion::RepeatedCriterion(const Units& units, const Kind& kind, Method method,
                                     int n_threads)
    : units_(units),
      kind_(kind),
      method_(method),
      n_threads_(n_threads),
      per_group_(kind.n_parameters(units.n_visits)),
      chunks_(chunks_of(units)) {
  const auto n = static_cast<double>(units.n);
  const auto p = static_cast<double>(units.p());
  const bool reml = method == Method::REML;
  const double log_sy2 = 2.0 * std::log(units.scaling.sy);
  constexpr double kLog2Pi = 1.8378770664093454836;
  constant_ = (reml ? n - p : n) * (kLog2Pi + log_sy2) - units.sum_log_weights;
  if (reml) constant_ += 2.0 * units.scaling.Tx.diagonal().array().abs().log().sum();
}

Matrix RepeatedCriterion::unit_sigma(const Unit& unit) const {
  if (kind_.spatial()) return kind_.sigma(of_group(psi_, unit.group), {unit.m, &unit.distance});
  return sigma_[at(unit.group)](unit.visits, unit.visits);
}

double RepeatedCriterion::value(const Vector& psi) {
  psi_ = psi;
  sigma_.clear();
  for (Index g = 0; g < units_.n_groups && !kind_.spatial(); ++g) {
    sigma_.push_back(kind_.sigma(of_group(psi, g), {units_.n_visits, nullptr}));
    const Eigen::LLT<Matrix> cholesky(sigma_.back());
    if (cholesky.info() != Eigen::Success) throw NumericalError("Sigma is not positive definite");
  }
  const Index q = units_.q();
  struct Total {
    Matrix products;
    double logdet = 0.0;
  };
  const Total total = sum_over_chunks(
      chunks_, n_threads_, Total{Matrix::Zero(q, q), 0.0},
      [&](Total& sum, Index u) {
        const Unit& unit = units_.units[at(u)];
        const Eigen::LLT<Matrix> cholesky(unit_sigma(unit));
        if (cholesky.info() != Eigen::Success)
          throw NumericalError("the covariance of a subject is not positive definite");
        Matrix half = cholesky.matrixL().solve(unit.rows);
        const Eigen::Map<const Matrix> stacked(half.data(), unit.m * unit.r, q);
        sum.products.selfadjointView<Eigen::Lower>().rankUpdate(stacked.transpose());
        sum.logdet += 2.0 * unit.count * cholesky.matrixLLT().diagonal().array().log().sum();
      },
      [](Total& sum, const Total& other) {
        sum.products += other.products;
        sum.logdet += other.logdet;
      });
  const Matrix products = total.products.selfadjointView<Eigen::Lower>();
  const Solved solved = solve(products);
  if (!(solved.rss > 0.0)) throw NumericalError("nothing is left of the response");
  beta_ = solved.beta;
  root_ = solved.root;
  phi_ = root_ * root_.transpose();
  const double fit = solved.rss + (method_ == Method::REML ? solved.logdet : 0.0);
  constexpr double kEpsilon = std::numeric_limits<double>::epsilon();
  rounding_ = 8.0 * kEpsilon * (std::abs(total.logdet) + products(q - 1, q - 1));
  const double value = total.logdet + fit + constant_;
  if (!std::isfinite(value)) throw NumericalError("the criterion is not finite");
  return value;
}

Vector RepeatedCriterion::unit(const Vector& psi) const {
  Vector unit(psi.size());
  for (Index g = 0; g < units_.n_groups; ++g)
    unit.segment(g * per_group_, per_group_) = kind_.unit(of_group(psi, g), units_.n_visits);
  return unit;
}

Vector RepeatedCriterion::start() const {
  const Index q = units_.q(), p = units_.p();
  // least squares
  Matrix products = Matrix::Zero(q, q);
  for (const Unit& unit : units_.units) {
    const auto rows = unit.stacked(q);
    products.noalias() += rows.transpose() * rows;
  }
  const Vector beta = solve(products).beta;
  const Index m = kind_.spatial() ? 1 : units_.n_visits;
  Vector psi(n_parameters());
  const double degrees = static_cast<double>(units_.n) / static_cast<double>(units_.n - p);
  for (Index g = 0; g < units_.n_groups; ++g) {
    Matrix sums = Matrix::Zero(m, m), counts = Matrix::Zero(m, m);
    for (const Unit& unit : units_.units) {
      if (unit.group != g) continue;
      const auto rows = unit.stacked(q);
      const Vector residual = rows.col(p) - rows.leftCols(p) * beta;
      const Eigen::Map<const Matrix> e(residual.data(), unit.m, unit.r);
      if (kind_.spatial()) {
        sums(0, 0) += e.squaredNorm();
        counts(0, 0) += unit.count * static_cast<double>(unit.m);
      } else {
        sums(unit.visits, unit.visits) += e * e.transpose();
        counts(unit.visits, unit.visits).array() += unit.count;
      }
    }
    Matrix moments = degrees * sums.cwiseQuotient(counts.cwiseMax(1.0));
    const double mean = sums.trace() / std::max(counts.trace(), 1.0);
    for (Index j = 0; j < m; ++j)
      if (!(moments(j, j) > 1e-8 * mean)) moments(j, j) = mean > 0.0 ? mean : 1.0;
    psi.segment(g * per_group_, per_group_) = kind_.start(moments, units_.distance);
  }
  return psi;
}

}  // namespace lmmfast
