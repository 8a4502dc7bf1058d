#include "fit/fit.hpp"

#include <Eigen/LU>
#include <Eigen/QR>
#include <algorithm>
#include <cmath>
#include <limits>

#include "fit/fitter.hpp"
#include "fit/start.hpp"
#include "products/identify.hpp"
#include "system/make_system.hpp"

namespace lmmfast {
namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
constexpr int kMaxRestarts = 3;
// Evaluations after which a search that crawls is looked at: towards a zero at which the curvature
// vanishes too, Newton's steps shrink by a third each time.
constexpr Index kPatience = 30;
constexpr double kSmall = 1e-3;  // standard deviations (scaled) that are tried at zero in the end
constexpr double kCrawling = 1e-2;  // and where a search crawls
// What the average information misses grows with the gradient: it is learnt from short steps only.
constexpr double kNear = 0.02;
// Where no entry of theta has moved by more than this share, the average information is kept.
constexpr double kSameCurvature = 2e-3;
constexpr double kLostDigits = 1e9;  // total over residual sum of squares: 7 digits of r2 are left

// Tz of all terms of each factor, as one block-diagonal matrix.
std::vector<Matrix> factor_scaling(const CrossProducts& a) {
  std::vector<Matrix> T;
  for (const FactorProducts& factor : a.factors) T.push_back(Matrix::Identity(factor.k, factor.k));
  for (std::size_t t = 0; t < a.terms.size(); ++t) {
    const Term& term = a.terms[t];
    T[at(term.factor)].block(term.first, term.first, term.k, term.k) = a.scaling.Tz[t];
  }
  return T;
}

}  // namespace

OptimizerSummary Fitter::optimise(const Vector& start) {
  Objective objective;
  Vector x_now, x_of_curvature;
  objective.value = [&](const Vector& x) {
    x_now = x;
    return value(full(x));
  };
  objective.derivatives = [&](Vector& gradient, Matrix& hessian) {
    const bool near =
        x_of_curvature.size() > 0 &&
        ((x_now - x_of_curvature).array().abs() < kSameCurvature * x_now.array().abs()).all();
    differentiate(!near);
    if (!near) x_of_curvature = x_now;
    const Vector theta = full(x_now);
    gradient = theta_gradient(theta, derivatives_.m_lambda, a_->terms)(free_);
    std::vector<Matrix> m = derivatives_.m;
    for (std::size_t f = 0; f < m.size(); ++f) {
      const auto n_levels = static_cast<double>(a_->factors[f].n_levels);
      m[f] += third_order_part(derivatives_.q_lambda[f] / n_levels, derivatives_.m_lambda[f],
                               lambda_[f], criterion_->system().exact_curvature());
    }
    hessian = theta_hessian(theta, derivatives_.curvature, m, lambda_, a_->terms)(free_, free_);
  };
  objective.rounding = [&] { return criterion_->rounding(); };
  objective.exact_hessian = criterion_->system().exact_curvature();
  OptimizerOptions options;
  options.max_evaluations = std::min(kPatience, options_.max_evaluations - n_evaluations_);
  const Vector x = start(free_);
  options.initial_radius = std::max(1.0, 0.5 * x.norm());
  options.near = kNear;
  OptimizerSummary summary = minimise(objective, x, options);
  log(summary);
  return summary;
}

void Fitter::log(const OptimizerSummary& summary) {
  n_evaluations_ += static_cast<Index>(summary.value_log.size());
  if (!options_.keep_log) return;
  for (std::size_t i = 0; i < summary.value_log.size(); ++i) {
    theta_log_.push_back(unscaled(full(summary.x_log[i])));
    criterion_log_.push_back(summary.value_log[i]);
  }
}

// d criterion / d theta in the user's units: M_user Lambda_user = Tz' (M' Lambda') Q with the
// rotation Q that turns Lambda' into Tz Lambda_user.
Vector Fitter::user_gradient(const Vector& theta, const Vector& user) const {
  const std::vector<Matrix> scaled = term_lambdas(theta, a_->terms);
  const std::vector<Matrix> unscaled = term_lambdas(user, a_->terms);
  Vector gradient(theta.size());
  Index first = 0;
  for (std::size_t t = 0; t < scaled.size(); ++t) {
    const Term& term = a_->terms[t];
    const Matrix& T = a_->scaling.Tz[t];
    const Matrix m_lambda = term_block(derivatives_.m_lambda, term);
    Matrix Q = T * unscaled[t];
    if (least_singular_value(scaled[t]) > 1e-6)
      scaled[t].triangularView<Eigen::Lower>().solveInPlace(Q);
    else
      Q = scaled[t].completeOrthogonalDecomposition().solve(Matrix(Q));
    term.structure->put_gradient(user.data() + first, T.transpose() * m_lambda * Q,
                                 gradient.data() + first);
    first += term.n_theta();
  }
  return gradient;
}

Fit Fitter::run() {
  Fit fit;
  theta_ = Vector::Constant(n_theta(), kNaN);
  try {
    theta_ = search(fit);
  } catch (const NumericalError& error) {
    fit.status = Status::NumericalFailure;
    fit.message = error.what();
  }
  report(fit);
  return fit;
}

Optimum Fitter::optimum() {
  return {*criterion_, derivatives_, theta_, free_, dropped_};
}

// From a start to an optimum.
Fitter::Ending Fitter::descend(const Vector& start) {
  Ending ending;
  ending.theta = start;
  if (on_cone()) {
    const OptimizerSummary summary = optimise_on_cone(start);
    return {full(summary.x), summary.value, summary.termination, summary.message};
  }
  for (int restart = 0;;) {
    const OptimizerSummary summary = optimise(ending.theta);
    ending = {full(summary.x), summary.value, summary.termination, summary.message};
    if (ending.termination == Termination::NumericalFailure) return ending;
    if (ending.termination == Termination::MaxEvaluations &&
        n_evaluations_ < options_.max_evaluations) {
      put_zeros(ending.theta, ending.criterion, kCrawling);
      continue;
    }
    put_zeros(ending.theta, ending.criterion, kSmall);
    const Vector before = ending.theta;
    if (!leave_boundary(ending.theta)) return ending;
    if (restart++ == kMaxRestarts) {
      ending.theta = before;
      ending.termination = Termination::RadiusCollapsed;
      ending.message = "the boundary fit is not a minimum, and no lower point was found";
      return ending;
    }
  }
}

// From the start to the lowest optimum; fills the criterion, the status and the message.
Vector Fitter::search(Fit& fit) {
  const Vector start = options_.start.size() > 0
                           ? scale_theta(options_.start, a_->terms, a_->scaling.Tz)
                           : moment_start(*a_, free_, n_threads_);
  Ending found;
  found.theta = start;
  if (free_.empty()) {
    found.criterion = value(start);
    found.termination = Termination::Converged;
    theta_log_.push_back(start);
    criterion_log_.push_back(found.criterion);
    n_evaluations_ = 1;
  } else {
    const std::optional<Solution> within = fit_within();
    found = descend(start);
    if (found.termination == Termination::Converged && within) {
      if (lambda_ != assemble_lambda(found.theta, a_->terms)) value(found.theta);
      if (may_have_another_valley(*within)) {
        const Ending other = descend(far());
        if (other.termination == Termination::Converged && other.criterion < found.criterion)
          found = other;
      }
    }
  }
  if (found.termination != Termination::NumericalFailure) {
    // Probing may have left the factorisation and the derivatives elsewhere.
    const std::vector<Matrix> wanted = assemble_lambda(found.theta, a_->terms);
    if (lambda_ != wanted) found.criterion = value(found.theta);
    if (derivatives_at_ != wanted) differentiate();
  }
  fit.message = found.message;
  fit.criterion = found.criterion;
  fit.status = found.termination == Termination::Converged          ? Status::Converged
               : found.termination == Termination::NumericalFailure ? Status::NumericalFailure
                                                                    : Status::NotConverged;
  return found.theta;
}

void Fitter::report(Fit& fit) {
  const auto m = n_theta();
  fit.n_evaluations = n_evaluations_;
  const auto logged = static_cast<Index>(criterion_log_.size());
  fit.theta_log.resize(logged, m);
  fit.criterion_log.resize(logged);
  for (Index i = 0; i < logged; ++i) {
    fit.theta_log.row(i) = theta_log_[at(i)].transpose();
    fit.criterion_log[i] = criterion_log_[at(i)];
  }
  fit.dropped = dropped_;
  fit.unidentified = unidentified_;
  fit.beta = Vector::Constant(p_, kNaN);
  fit.cov_beta = Matrix::Constant(p_, p_, kNaN);
  if (fit.status == Status::NumericalFailure) {
    fit.theta = fit.gradient = Vector::Constant(m, kNaN);
    fit.criterion = fit.sigma = fit.pwrss = fit.logdet_h = kNaN;
    for (const Term& term : a_->terms)
      fit.b.push_back(RowMatrix::Constant(a_->factors[at(term.factor)].n_levels, term.k, kNaN));
    return;
  }
  fit.theta = unscaled(theta_);
  if (criterion_->cancellation() > kLostDigits) {
    fit.status = Status::NotConverged;
    fit.message =
        "the residual variance is so small beside the variation between groups that rounding "
        "leaves "
        "it fewer than 7 digits";
  }
  fit.gradient = user_gradient(theta_, fit.theta);
  if (fit.status == Status::Converged && singular(fit.theta)) fit.status = Status::Singular;

  const Solution& solution = criterion_->solution();
  const Scaling& s = a_->scaling;
  fit.pwrss = solution.r2 * s.sy * s.sy;
  fit.sigma = s.sy * std::sqrt(solution.r2 / criterion_->degrees());
  fit.logdet_h = solution.logdet_h;

  const Index p = a_->p;
  Vector beta = s.sy * (solution.beta + s.c);
  s.Tx.triangularView<Eigen::Upper>().solveInPlace(beta);
  Matrix half = Matrix::Identity(p, p);  // (Lx' Tx)^-1: cov = sigma² half half'
  solution.Lx.transpose().triangularView<Eigen::Upper>().solveInPlace(half);
  s.Tx.triangularView<Eigen::Upper>().solveInPlace(half);
  Matrix covariance = fit.sigma * fit.sigma * half * half.transpose();
  const std::vector<bool> affected = affected_fixed_effects(*a_, unidentified_);
  for (Index j = 0; j < p; ++j) {
    if (!affected[at(j)]) continue;
    covariance.row(j).setConstant(kNaN);
    covariance.col(j).setConstant(kNaN);
  }
  std::vector<Index> user_columns;
  for (Index j = 0; j < p; ++j) user_columns.push_back(s.order[at(j)]);
  fit.beta(user_columns) = beta;
  fit.cov_beta(user_columns, user_columns) = covariance;

  const std::vector<RowMatrix> modes =
      options_.modes ? criterion_->system().modes() : std::vector<RowMatrix>{};
  for (std::size_t t = 0; options_.modes && t < a_->terms.size(); ++t) {
    const Term& term = a_->terms[t];
    const Matrix scaled = modes[at(term.factor)].middleCols(term.first, term.k).transpose();
    fit.b.push_back(s.sy * s.Tz[t].triangularView<Eigen::Upper>().solve(scaled).transpose());
  }
  for (Index i = 0; i < m; ++i)
    if (std::find(free_.begin(), free_.end(), i) == free_.end()) fit.theta[i] = kNaN;
}

Refitter::Refitter(CrossProducts a, const FitOptions& options)
    : a_(std::move(a)), options_(options), fitter_(std::make_unique<Fitter>(a_, options_)) {}

Refitter::~Refitter() = default;

bool Refitter::reusable() const {
  return !fitter_->reduced();
}

Fit Refitter::fit() {
  fitter_->load(a_);
  return fitter_->run();
}

Optimum Refitter::optimum() {
  return fitter_->optimum();
}

Fit fit(const CrossProducts& a, const FitOptions& options) {
  if (options.start.size() > 0 && options.start.size() != a.n_theta())
    throw DataError("start has " + std::to_string(options.start.size()) + " values, theta has " +
                    std::to_string(a.n_theta()));
  return Fitter(a, options).run();
}

bool variances_in_range(const Fit& fit) {
  auto fits = [](double variance) {
    return std::isnormal(variance) || variance == 0.0 || std::isnan(variance);
  };
  auto square_fits = [&](double sd) { return fits(sd * sd) && (sd * sd != 0.0 || sd == 0.0); };
  bool all = square_fits(fit.sigma);
  for (Index i = 0; i < fit.theta.size(); ++i) all = all && square_fits(fit.theta[i] * fit.sigma);
  for (Index j = 0; j < fit.beta.size(); ++j)
    all = all && fits(fit.cov_beta(j, j)) && fit.cov_beta(j, j) != 0.0;
  return all;
}

Evaluation evaluate(const CrossProducts& a, const Vector& theta, Method method, int n_threads) {
  if (theta.size() != a.n_theta())
    throw DataError("theta has " + std::to_string(theta.size()) + " values, the model needs " +
                    std::to_string(a.n_theta()));
  const FullRank full_rank(a);
  const CrossProducts& used = full_rank.products();
  Criterion criterion(used, method, useful_threads(used, n_threads));

  // Lambda' = Tz Lambda as it stands: the criterion does not ask for a triangle.
  std::vector<Matrix> lambda = assemble_lambda(theta, used.terms);
  const std::vector<Matrix> T = factor_scaling(used);
  for (std::size_t f = 0; f < lambda.size(); ++f) lambda[f] = T[f] * lambda[f];
  Evaluation evaluation;
  evaluation.criterion = criterion.value(lambda);
  Derivatives derivatives;
  criterion.differentiate(derivatives);
  for (std::size_t f = 0; f < T.size(); ++f)
    derivatives.m_lambda[f] = T[f].transpose() * derivatives.m_lambda[f];
  evaluation.gradient = theta_gradient(theta, derivatives.m_lambda, used.terms);
  return evaluation;
}

std::vector<RowMatrix> conditional_covariances(const CrossProducts& a, const Vector& theta,
                                               double sigma, int n_threads) {
  const FullRank full_rank(a);
  const CrossProducts& used = full_rank.products();
  const Vector known = theta.array().isNaN().select(0.0, theta);
  const auto system = make_system(used, useful_threads(used, n_threads));
  system->factorise(assemble_lambda(scale_theta(known, used.terms, used.scaling.Tz), used.terms));
  std::vector<RowMatrix> covariances = system->conditional_covariances();
  const std::vector<Matrix> T = factor_scaling(used);
  for (std::size_t f = 0; f < T.size(); ++f) {
    const Index k = T[f].rows();
    // b = T^-1 b'
    const Matrix inverse = T[f].triangularView<Eigen::Upper>().solve(Matrix::Identity(k, k));
    for (Index l = 0; l < covariances[f].rows(); ++l) {
      RowMap block(covariances[f].row(l).data(), k, k);
      block = (sigma * sigma * inverse * block * inverse.transpose()).eval();
    }
  }
  return covariances;
}

}  // namespace lmmfast
