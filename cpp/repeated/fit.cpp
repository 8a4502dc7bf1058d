#include "repeated/fit.hpp"

#include <Eigen/Cholesky>
#include <cmath>
#include <limits>

#include "fit/optimizer.hpp"

namespace lmmfast {
namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
constexpr double kNear = 1.0;  // what a step of the expected Hessian promises, twice

// psi in the user's units over that of the criterion.
Vector scales(const Units& units, const Kind& kind) {
  const Vector power = kind.powers(units.n_visits);
  const double sy2 = units.scaling.sy * units.scaling.sy;
  const Vector one = power.unaryExpr([&](double x) { return x > 0.0 ? sy2 : 1.0; });
  return one.replicate(units.n_groups, 1);
}

// The criterion in psi / unit.
class Search {
 public:
  Search(RepeatedCriterion& criterion, const Vector& unit,
         const std::function<void()>& check_interrupt)
      : criterion_(criterion), unit_(unit), check_interrupt_(check_interrupt) {}

  // Of the last point where derivatives were taken; null where they were not exact.
  const RepeatedCriterion::Derivatives* derivatives() const {
    return exact_ ? &derivatives_ : nullptr;
  }

  OptimizerSummary run(const Vector& psi, Index max_evaluations) {
    Objective objective;
    objective.value = [this](const Vector& x) {
      if (check_interrupt_) check_interrupt_();
      value_ = criterion_.value(unit_.cwiseProduct(x));
      return value_;
    };
    objective.derivatives = [this](Vector& gradient, Matrix& hessian) {
      differentiate(gradient, hessian);
    };
    objective.rounding = [this] { return criterion_.rounding(); };
    OptimizerOptions options;
    options.max_evaluations = max_evaluations;
    options.initial_radius = 2.0 * std::sqrt(static_cast<double>(psi.size()));
    return minimise(objective, psi.cwiseQuotient(unit_), options);
  }

 private:
  void differentiate(Vector& gradient, Matrix& hessian) {
    bool exact = near_;
    criterion_.differentiate(exact, derivatives_);
    gradient = unit_.cwiseProduct(derivatives_.gradient);
    hessian = scaled(derivatives_.expected);
    const Eigen::LLT<Matrix> cholesky(hessian);
    if (!exact && cholesky.info() == Eigen::Success) {
      near_ = gradient.dot(cholesky.solve(gradient)) < kNear;
      exact = near_;
      if (exact) criterion_.differentiate(true, derivatives_);
    } else if (!exact) {
      exact = true;
      criterion_.differentiate(true, derivatives_);
    }
    if (exact) hessian = scaled(derivatives_.hessian);
    exact_ = exact;
  }

  Matrix scaled(const Matrix& H) const { return unit_.asDiagonal() * H * unit_.asDiagonal(); }

  RepeatedCriterion& criterion_;
  const Vector unit_;
  const std::function<void()>& check_interrupt_;
  RepeatedCriterion::Derivatives derivatives_;
  double value_ = 0.0;
  bool near_ = false;
  bool exact_ = false;
};

// T with beta_user = T beta + shift, of the columns that are kept.
Matrix back(const Units& units) {
  Matrix T = units.scaling.sy * Matrix::Identity(units.p(), units.p());
  units.scaling.Tx.triangularView<Eigen::Upper>().solveInPlace(T);
  return T;
}

Matrix spread(const Units& units, const Matrix& kept) {
  const Index p = units.p() + static_cast<Index>(units.dropped.size());
  Matrix all = Matrix::Constant(p, p, kNaN);
  all(units.scaling.order, units.scaling.order) = kept;
  return all;
}

void report_log(const OptimizerSummary& found, const Vector& unit, RepeatedFit& out) {
  const auto n = static_cast<Index>(found.x_log.size());
  out.psi_log.resize(n, unit.size());
  for (Index i = 0; i < n; ++i)
    out.psi_log.row(i) = unit.cwiseProduct(found.x_log[at(i)]).transpose();
  out.criterion_log = Eigen::Map<const Vector>(found.value_log.data(), n);
}

void report_optimum(RepeatedCriterion& criterion, const Vector& psi,
                    const RepeatedCriterion::Derivatives* known, RepeatedFit& out) {
  const Units& units = criterion.units();
  const Vector scale = scales(units, criterion.kind());
  out.criterion = criterion.value(psi);
  RepeatedCriterion::Derivatives made;
  if (!known) criterion.differentiate(true, made);
  const RepeatedCriterion::Derivatives& derivatives = known ? *known : made;
  out.psi = psi.cwiseProduct(scale);
  out.gradient = derivatives.gradient.cwiseQuotient(scale);
  const Vector inverse = scale.cwiseInverse();
  out.hessian = inverse.asDiagonal() * derivatives.hessian * inverse.asDiagonal();
  const Matrix T = back(units);
  const Matrix root = T * criterion.root();
  out.beta(units.scaling.order) = T * (criterion.beta() + units.scaling.c);
  out.cov_beta = spread(units, root * root.transpose());
  for (Index a = 0; a < psi.size(); ++a)
    out.cov_slope.push_back(
        spread(units, inverse[a] * root * derivatives.P[at(a)] * root.transpose()));
}

Status status_of(Termination termination) {
  switch (termination) {
    case Termination::Converged:
      return Status::Converged;
    case Termination::NumericalFailure:
      return Status::NumericalFailure;
    default:
      return Status::NotConverged;
  }
}

}  // namespace

RepeatedFit fit_repeated(const Units& units, const Kind& kind, const RepeatedOptions& options) {
  RepeatedCriterion criterion(units, kind, options.method, options.n_threads);
  const Vector scale = scales(units, kind);
  Vector psi = criterion.start();
  if (options.start.size() > 0) {
    if (options.start.size() != psi.size())
      throw DataError("start must have " + std::to_string(psi.size()) + " elements");
    psi = options.start.cwiseQuotient(scale);
  }
  const Vector unit = criterion.unit(psi);
  Search search(criterion, unit, options.check_interrupt);
  const OptimizerSummary found = search.run(psi, options.max_evaluations);
  RepeatedFit out;
  const Index p = units.p() + static_cast<Index>(units.dropped.size());
  out.beta = Vector::Constant(p, kNaN);
  out.status = status_of(found.termination);
  out.message = found.message;
  report_log(found, unit.cwiseProduct(scale), out);
  if (out.status != Status::NumericalFailure) {
    report_optimum(criterion, unit.cwiseProduct(found.x), search.derivatives(), out);
    return out;
  }
  const Index n = psi.size();
  out.psi = out.gradient = Vector::Constant(n, kNaN);
  out.hessian = Matrix::Constant(n, n, kNaN);
  out.criterion = kNaN;
  out.cov_beta = Matrix::Constant(p, p, kNaN);
  out.cov_slope.assign(at(n), out.cov_beta);
  return out;
}

RepeatedEvaluation evaluate_repeated(const Units& units, const Kind& kind, Method method,
                                     const Vector& psi, int n_threads) {
  RepeatedCriterion criterion(units, kind, method, n_threads);
  const Vector scale = scales(units, kind);
  if (psi.size() != scale.size()) throw DataError("psi has the wrong length");
  RepeatedEvaluation out;
  out.criterion = criterion.value(psi.cwiseQuotient(scale));
  RepeatedCriterion::Derivatives derivatives;
  criterion.differentiate(true, derivatives);
  const Vector inverse = scale.cwiseInverse();
  out.gradient = derivatives.gradient.cwiseProduct(inverse);
  out.expected = inverse.asDiagonal() * derivatives.expected * inverse.asDiagonal();
  out.hessian = inverse.asDiagonal() * derivatives.hessian * inverse.asDiagonal();
  return out;
}

Matrix kenward_roger(const Units& units, const Kind& kind, Method method, const Vector& psi,
                     const std::vector<Matrix>& slopes, const Matrix& W, bool second,
                     const Vector& kappa, int n_threads) {
  if (psi.size() != static_cast<Index>(slopes.size()) || psi.size() != W.rows())
    throw DataError("psi, slopes and W must be of the same parameters");
  RepeatedCriterion criterion(units, kind, method, n_threads);
  const Vector inverse = scales(units, kind).cwiseInverse();
  criterion.value(psi.cwiseProduct(inverse));
  const Matrix root = back(units) * criterion.root();  // upper triangular
  const auto upper = root.triangularView<Eigen::Upper>();
  std::vector<Matrix> P;  // X'A V_a A X where Phi = I
  for (Index a = 0; a < psi.size(); ++a) {
    const std::vector<Index>& order = units.scaling.order;
    const Matrix half = upper.solve(Matrix(slopes[at(a)](order, order)));
    P.push_back(upper.solve(half.transpose()) / inverse[a]);
  }
  const Matrix scaled = inverse.asDiagonal() * W * inverse.asDiagonal();
  Matrix sum = criterion.weighted_products(scaled, second, kappa.cwiseProduct(inverse));
  for (Index a = 0; a < psi.size(); ++a) {
    Matrix weighted = Matrix::Zero(sum.rows(), sum.cols());
    for (Index b = 0; b < psi.size(); ++b) weighted += scaled(a, b) * P[at(b)];
    sum.noalias() -= P[at(a)] * weighted;
  }
  const Matrix adjusted =
      root * (Matrix::Identity(sum.rows(), sum.cols()) + sum + sum.transpose()) * root.transpose();
  return spread(units, adjusted);
}

}  // namespace lmmfast
