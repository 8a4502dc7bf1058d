#include "fit.hpp"

#include <Eigen/Eigenvalues>
#include <Eigen/LU>
#include <Eigen/QR>
#include <Eigen/SVD>
#include <algorithm>
#include <cmath>
#include <limits>

#include "identify.hpp"
#include "optimizer.hpp"
#include "satterthwaite.hpp"

namespace lmmfast {
namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
constexpr double kSmallRadius = 1e-3;  // standard deviations (scaled) that are tried at zero
constexpr int kMaxRestarts = 3;
constexpr double kLostDigits = 1e9;  // total over residual sum of squares: 7 digits of r2 are left

// Threads cost more than they bring below some size.
int useful_threads(const CrossProducts& a, int n_threads) {
  const double q = static_cast<double>(a.p + 1);
  double work = 0.0;
  for (const FactorProducts& factor : a.factors)
    work += static_cast<double>(factor.n_levels * factor.k) * q * q;
  for (const PairProducts& pair : a.pairs) work += 50.0 * static_cast<double>(pair.n_blocks());
  return work < 2e5 ? 1 : n_threads;
}

// A, or a copy of it without the columns of X that depend on others.
class FullRank {
 public:
  explicit FullRank(const CrossProducts& a) : a_(&a), dropped_(dependent_columns(a)) {
    if (dropped_.empty()) return;
    reduced_ = without_columns(a, dropped_);
    a_ = &reduced_;
  }
  FullRank(const FullRank&) = delete;
  FullRank& operator=(const FullRank&) = delete;

  const CrossProducts& products() const { return *a_; }
  const std::vector<Index>& dropped() const { return dropped_; }  // columns of X'

 private:
  const CrossProducts* a_;
  std::vector<Index> dropped_;
  CrossProducts reduced_;
};

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

// Whether another factor is nested in this one: each of its levels meets one level only.
bool contains_another(const CrossProducts& a, std::size_t factor) {
  return std::any_of(a.pairs.begin(), a.pairs.end(), [&](const PairProducts& pair) {
    return static_cast<std::size_t>(pair.col_factor) == factor &&
           pair.n_blocks() == a.factors[at(pair.row_factor)].n_levels;
  });
}

// Sums over the levels of one factor, by column: s, the number of levels that tell it, and a_j;
// over all columns: what the levels explain, and with how many parameters.
struct LevelMoments {
  Vector between, levels, size;
  double explained = 0.0;
  double rank = 0.0;
};

LevelMoments level_moments(const FactorProducts& factor, const Vector& beta) {
  const Index k = factor.k;
  const Index p = beta.size();
  LevelMoments sums{Vector::Zero(k), Vector::Zero(k), Vector::Zero(k)};
  RowMatrix inverse(k, k);
  Vector r(k);
  for (Index l = 0; l < factor.n_levels; ++l) {
    const double* zxy = factor.zxy.data() + l * k * (p + 1);
    for (Index i = 0; i < k; ++i) {
      r[i] = zxy[i * (p + 1) + p];
      for (Index j = 0; j < p; ++j) r[i] -= zxy[i * (p + 1) + j] * beta[j];
    }
    // Sweeps the columns in one by one; a column that the others determine stays out.
    inverse = ConstRowMap(factor.zz.data() + l * k * k, k, k);
    Index swept = 0;
    for (Index j = 0; j < k; ++j) {
      const double own = factor.zz[at((l * k + j) * k + j)];
      const double pivot = inverse(j, j);
      if (!(pivot > 1e-6 * own)) continue;
      ++swept;
      const double share = r[j] / pivot;
      sums.explained += r[j] * share;
      sums.rank += 1.0;
      for (Index i = 0; i < k; ++i) {
        if (i == j) continue;
        const double ratio = inverse(i, j) / pivot;
        r[i] -= inverse(i, j) * share;
        for (Index c = 0; c < k; ++c)
          if (c != j) inverse(i, c) -= ratio * inverse(j, c);
        inverse(i, j) = -ratio;
      }
      for (Index c = 0; c < k; ++c)
        if (c != j) inverse(j, c) /= pivot;
      inverse(j, j) = 1.0 / pivot;
      r[j] = share;
    }
    if (swept < k) continue;
    for (Index j = 0; j < k; ++j) {
      const double a = 1.0 / inverse(j, j);
      sums.between[j] += r[j] * r[j] * a;
      sums.levels[j] += 1.0;
      sums.size[j] += a;
    }
  }
  return sums;
}

}  // namespace

// One model on its way: cross-products without what cannot be estimated, and the criterion.
class Fitter {
 public:
  Fitter(const CrossProducts& a, const FitOptions& options)
      : options_(options), full_rank_(a), a_(&full_rank_.products()) {
    for (const Index j : full_rank_.dropped()) dropped_.push_back(a.scaling.order[at(j)]);
    std::sort(dropped_.begin(), dropped_.end());
    if (a_->n <= a_->p)
      throw DataError("the model has as many fixed effects as rows (" + std::to_string(a_->p) +
                      ")");
    if (options.method == Method::REML) unidentified_ = columns_in_fixed_span(*a_);
    if (!unidentified_.empty()) {
      std::vector<Index> terms;
      for (const auto& [t, j] : unidentified_)
        if (terms.empty() || terms.back() != t) terms.push_back(t);
      rescaled_ = with_diagonal_scaling(*a_, terms);
      a_ = &rescaled_;
    }
    criterion_ = make_criterion(*a_, options.method, useful_threads(*a_, options.n_threads));
    find_free();
  }

  Fit run(const CrossProducts& original);
  bool reduced() const { return !dropped_.empty() || !unidentified_.empty(); }
  void new_response() {
    criterion_->new_response();
    theta_log_.clear();
    criterion_log_.clear();
    n_evaluations_ = 0;
    lambda_.clear();
    derivatives_at_.clear();
  }

 private:
  const std::vector<Coordinate>& places() const { return criterion_->places(); }
  Index n_theta() const { return static_cast<Index>(places().size()); }

  // theta entries that are not held at zero because their column is not identified.
  void find_free() {
    for (Index i = 0; i < n_theta(); ++i) {
      const Coordinate& place = places()[at(i)];
      const Index first = a_->terms[at(place.term)].first;
      const bool held =
          std::any_of(unidentified_.begin(), unidentified_.end(), [&](const auto& column) {
            return column.first == place.term &&
                   (place.row - first == column.second || place.col - first == column.second);
          });
      if (!held) free_.push_back(i);
    }
  }

  Vector full(const Vector& x) const {
    Vector theta = Vector::Zero(n_theta());
    theta(free_) = x;
    return theta;
  }

  double value(const Vector& theta) {
    if (options_.check_interrupt) options_.check_interrupt();
    lambda_ = assemble_lambda(theta, places(), a_->factors);
    return criterion_->value(lambda_);
  }

  void differentiate() {
    criterion_->differentiate(derivatives_);
    derivatives_at_ = lambda_;
  }

  Vector search(Fit& fit);
  Vector moment_start() const;
  OptimizerSummary optimise(const Vector& start);
  void put_zeros(Vector& theta, double& criterion);
  bool leave_boundary(Vector& theta);
  std::vector<Matrix> term_lambdas(const Vector& theta) const;
  Vector stack(const std::vector<Matrix>& lambdas) const;
  Vector user_gradient(const Vector& theta, const Vector& user) const;
  void log(const OptimizerSummary& summary);
  Vector degrees_of_freedom(const Vector& theta);
  void report(const CrossProducts& original, const Vector& theta, Fit& fit);

  const FitOptions& options_;
  const FullRank full_rank_;
  CrossProducts rescaled_;
  const CrossProducts* a_;
  std::vector<Index> dropped_;  // columns of X as the user has them
  std::vector<std::pair<Index, Index>> unidentified_;
  std::unique_ptr<Criterion> criterion_;
  std::vector<Index> free_;
  std::vector<Matrix> lambda_;
  Derivatives derivatives_;
  std::vector<Matrix> derivatives_at_;  // the Lambda they belong to
  std::vector<Vector> theta_log_;
  std::vector<double> criterion_log_;
  Index n_evaluations_ = 0;
};

// Moments of each level's own least squares fit to the residuals e of y on X alone. With A_l =
// Z_l'WZ_l and r_l = Z_l'We, column j of level l explains s = b_j² a_j, b = A_l^-1 r_l, a_j =
// 1 / (A_l^-1)_jj, beyond the factor's other columns, and E s ≈ sigma² + tau_j a_j.
Vector Fitter::moment_start() const {
  Solution fixed;
  Matrix xyxy = a_->xyxy;
  solve_fixed(xyxy, fixed);
  const auto n = static_cast<double>(a_->n);
  double sigma2 = fixed.r2 / n;
  std::vector<LevelMoments> moments;
  for (std::size_t f = 0; f < a_->factors.size(); ++f) {
    moments.push_back(level_moments(a_->factors[f], fixed.beta));
    // Factors are taken as independent, each leaving its share of the variance; what a factor that
    // others are nested in explains, those explain too.
    if (contains_another(*a_, f)) continue;
    const double left = (fixed.r2 - moments.back().explained) /
                        std::max(n - moments.back().rank, 0.1 * n) / (fixed.r2 / n);
    sigma2 *= std::clamp(left, 0.01, 1.0);
  }
  Vector start = Vector::Zero(n_theta());
  for (const Index i : free_) {
    const Coordinate& place = places()[at(i)];
    if (place.row != place.col) continue;
    const LevelMoments& of_factor = moments[at(place.factor)];
    const double size = of_factor.size[place.row];
    const double tau =
        size > 0.0 ? (of_factor.between[place.row] - of_factor.levels[place.row] * sigma2) / size
                   : sigma2;
    start[i] = std::sqrt(std::clamp(tau / sigma2, 0.01, 1e4));
  }
  return start;
}

OptimizerSummary Fitter::optimise(const Vector& start) {
  Objective objective;
  objective.value = [&](const Vector& x) { return value(full(x)); };
  objective.derivatives = [&](Vector& gradient, Matrix& hessian) {
    differentiate();
    gradient = theta_gradient(derivatives_.m_lambda, places())(free_);
    hessian =
        theta_hessian(derivatives_.curvature, derivatives_.m, lambda_, places())(free_, free_);
  };
  objective.rounding = [&] { return criterion_->rounding(); };
  objective.exact_hessian = criterion_->exact_curvature();
  OptimizerOptions options;
  options.max_evaluations = options_.max_evaluations - n_evaluations_;
  const Vector x = start(free_);
  options.initial_radius = std::max(1.0, 0.5 * x.norm());
  OptimizerSummary summary = minimise(objective, x, options);
  log(summary);
  return summary;
}

void Fitter::log(const OptimizerSummary& summary) {
  n_evaluations_ += static_cast<Index>(summary.value_log.size());
  if (!options_.keep_log) return;
  for (std::size_t i = 0; i < summary.value_log.size(); ++i) {
    theta_log_.push_back(unscale_theta(full(summary.x_log[i]), *a_));
    criterion_log_.push_back(summary.value_log[i]);
  }
}

std::vector<Matrix> Fitter::term_lambdas(const Vector& theta) const {
  const std::vector<Matrix> lambda = assemble_lambda(theta, places(), a_->factors);
  std::vector<Matrix> lambdas;
  for (const Term& term : a_->terms)
    lambdas.push_back(lambda[at(term.factor)].block(term.first, term.first, term.k, term.k));
  return lambdas;
}

Vector Fitter::stack(const std::vector<Matrix>& lambdas) const {
  Vector theta(n_theta());
  for (Index i = 0; i < n_theta(); ++i) {
    const Coordinate& place = places()[at(i)];
    const Index first = a_->terms[at(place.term)].first;
    theta[i] = lambdas[at(place.term)](place.row - first, place.col - first);
  }
  return theta;
}

// Tries each small standard deviation (singular value of Lambda) at exactly zero and keeps what the
// criterion does not miss.
void Fitter::put_zeros(Vector& theta, double& criterion) {
  std::vector<Matrix> lambdas = term_lambdas(theta);
  for (std::size_t t = 0; t < lambdas.size(); ++t) {
    const Matrix before = lambdas[t];
    if (a_->terms[t].covariance == Covariance::Diagonal) {
      lambdas[t] = (before.array().abs() < kSmallRadius).select(0.0, before);
    } else {
      const Eigen::JacobiSVD<Matrix> svd(before, Eigen::ComputeFullU);
      const Vector kept =
          (svd.singularValues().array() < kSmallRadius).select(0.0, svd.singularValues());
      if (kept != svd.singularValues())
        lambdas[t] = lower_factor(svd.matrixU() * kept.asDiagonal(), 1e-9);
    }
    if (lambdas[t] == before) continue;
    double tried = std::numeric_limits<double>::infinity();
    try {
      tried = value(stack(lambdas));
    } catch (const NumericalError&) {
    }
    if (tried <= criterion + 1e-9 + 1e-13 * std::abs(criterion)) {
      criterion = std::min(criterion, tried);
    } else {
      lambdas[t] = before;
    }
  }
  theta = stack(lambdas);
}

// At a singular Lambda the gradient vanishes by symmetry in the null directions N of Sigma; it is a
// minimum only if N'MN is positive semidefinite (first-order conditions on the cone of covariance
// matrices). Otherwise moves a little way along the worst direction and returns true.
bool Fitter::leave_boundary(Vector& theta) {
  constexpr double kProbe = 1e-2;
  std::vector<Matrix> lambdas = term_lambdas(theta);
  std::vector<Matrix> null_spaces;
  std::vector<Matrix> probed = lambdas;
  bool any = false;
  for (std::size_t t = 0; t < lambdas.size(); ++t) {
    const Index k = a_->terms[t].k;
    Matrix N = Matrix::Zero(k, 0);
    if (a_->terms[t].covariance == Covariance::Diagonal) {
      for (Index j = 0; j < k; ++j) {
        if (lambdas[t](j, j) != 0.0) continue;
        N.conservativeResize(k, N.cols() + 1);
        N.col(N.cols() - 1) = Vector::Unit(k, j);
        probed[t](j, j) = kProbe;
      }
    } else {
      const Eigen::JacobiSVD<Matrix> svd(lambdas[t], Eigen::ComputeFullU);
      const Index rank = (svd.singularValues().array() > 1e-10).count();
      N = svd.matrixU().rightCols(k - rank);
      if (rank < k) {
        Matrix wide(k, k + N.cols());
        wide << lambdas[t], kProbe * N;
        probed[t] = lower_factor(wide);
      }
    }
    for (const auto& [term, column] : unidentified_)
      if (static_cast<std::size_t>(term) == t) N.resize(k, 0);  // held at zero on purpose
    if (N.cols() == 0) probed[t] = lambdas[t];
    any = any || N.cols() > 0;
    null_spaces.push_back(std::move(N));
  }
  if (!any) return false;

  try {
    value(stack(probed));
  } catch (const NumericalError&) {
    return false;
  }
  differentiate();
  double worst = 0.0;
  std::vector<Matrix> escaped;
  for (std::size_t t = 0; t < lambdas.size(); ++t) {
    const Matrix& N = null_spaces[t];
    if (N.cols() == 0) continue;
    const Term& term = a_->terms[t];
    const Matrix M = N.transpose() *
                     derivatives_.m[at(term.factor)].block(term.first, term.first, term.k, term.k) *
                     N;
    Vector direction;
    double slope = 0.0;
    if (term.covariance == Covariance::Diagonal) {
      Index i = 0;
      slope = M.diagonal().minCoeff(&i);
      direction = N.col(i);
    } else {
      const Eigen::SelfAdjointEigenSolver<Matrix> eigen(M);
      slope = eigen.eigenvalues()[0];
      direction = N * eigen.eigenvectors().col(0);
    }
    if (slope < worst - 1e-7) {
      worst = slope;
      escaped = lambdas;
      Matrix wide(term.k, term.k + 1);
      wide << lambdas[t], kProbe * 10.0 * direction;
      escaped[t] = lower_factor(wide);
    }
  }
  if (escaped.empty()) return false;
  theta = stack(escaped);
  return true;
}

// d criterion / d theta in the user's units: M_user Lambda_user = Tz' (M' Lambda') Q with the
// rotation Q that turns Lambda' into Tz Lambda_user.
Vector Fitter::user_gradient(const Vector& theta, const Vector& user) const {
  const std::vector<Matrix> scaled = term_lambdas(theta);
  const std::vector<Matrix> unscaled = term_lambdas(user);
  std::vector<Matrix> products;
  for (std::size_t t = 0; t < scaled.size(); ++t) {
    const Term& term = a_->terms[t];
    const Matrix& T = a_->scaling.Tz[t];
    const Matrix m_lambda =
        derivatives_.m_lambda[at(term.factor)].block(term.first, term.first, term.k, term.k);
    const Matrix Q = scaled[t].completeOrthogonalDecomposition().solve(Matrix(T * unscaled[t]));
    products.push_back(2.0 * T.transpose() * m_lambda * Q);
  }
  return stack(products);
}

Fit Fitter::run(const CrossProducts& original) {
  Fit fit;
  Vector theta = Vector::Constant(n_theta(), kNaN);
  try {
    theta = search(fit);
  } catch (const NumericalError& error) {
    fit.status = Status::NumericalFailure;
    fit.message = error.what();
  }
  report(original, theta, fit);
  return fit;
}

// From the start to the optimum; fills the criterion, the status and the message.
Vector Fitter::search(Fit& fit) {
  Vector theta = options_.start.size() > 0 ? scale_theta(options_.start, *a_) : moment_start();
  Termination termination = Termination::Converged;
  double best = 0.0;
  for (int restart = 0;; ++restart) {
    if (free_.empty()) {
      best = value(theta);
      theta_log_.push_back(theta);
      criterion_log_.push_back(best);
      n_evaluations_ = 1;
      break;
    }
    const OptimizerSummary summary = optimise(theta);
    theta = full(summary.x);
    best = summary.value;
    termination = summary.termination;
    fit.message = summary.message;
    if (termination == Termination::NumericalFailure) break;
    put_zeros(theta, best);
    const Vector before = theta;
    if (!leave_boundary(theta)) break;
    if (restart == kMaxRestarts) {
      theta = before;
      termination = Termination::RadiusCollapsed;
      fit.message = "the boundary fit is not a minimum, and no lower point was found";
      break;
    }
  }
  if (termination != Termination::NumericalFailure) {
    // Probing may have left the factorisation and the derivatives elsewhere.
    const std::vector<Matrix> wanted = assemble_lambda(theta, places(), a_->factors);
    if (lambda_ != wanted) best = value(theta);
    if (derivatives_at_ != wanted) differentiate();
  }
  fit.criterion = best;
  fit.status = termination == Termination::Converged          ? Status::Converged
               : termination == Termination::NumericalFailure ? Status::NumericalFailure
                                                              : Status::NotConverged;
  return theta;
}

void Fitter::report(const CrossProducts& original, const Vector& theta, Fit& fit) {
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
  fit.beta = Vector::Constant(original.p, kNaN);
  fit.cov_beta = Matrix::Constant(original.p, original.p, kNaN);
  fit.df = Vector::Constant(options_.contrasts.rows(), kNaN);
  if (fit.status == Status::NumericalFailure) {
    fit.theta = fit.gradient = Vector::Constant(m, kNaN);
    fit.criterion = fit.sigma = fit.pwrss = fit.logdet_h = kNaN;
    for (const Term& term : a_->terms)
      fit.b.push_back(RowMatrix::Constant(a_->factors[at(term.factor)].n_levels, term.k, kNaN));
    return;
  }
  fit.theta = unscale_theta(theta, *a_);
  if (criterion_->cancellation() > kLostDigits) {
    fit.status = Status::NotConverged;
    fit.message =
        "the residual variance is so small beside the variation between groups that rounding "
        "leaves "
        "it fewer than 7 digits";
  }
  fit.gradient = user_gradient(theta, fit.theta);
  const bool singular = std::any_of(free_.begin(), free_.end(), [&](Index i) {
    return places()[at(i)].row == places()[at(i)].col && fit.theta[i] == 0.0;
  });
  if (fit.status == Status::Converged && singular) fit.status = Status::Singular;

  const Solution& solution = criterion_->solution();
  const Scaling& s = a_->scaling;
  fit.pwrss = solution.r2 * s.sy * s.sy;
  fit.sigma = std::sqrt(fit.pwrss / criterion_->degrees());
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
  std::vector<Index> places;
  for (Index j = 0; j < p; ++j) places.push_back(s.order[at(j)]);
  fit.beta(places) = beta;
  fit.cov_beta(places, places) = covariance;

  const std::vector<RowMatrix> modes =
      options_.modes ? criterion_->modes() : std::vector<RowMatrix>{};
  for (std::size_t t = 0; options_.modes && t < a_->terms.size(); ++t) {
    const Term& term = a_->terms[t];
    const Matrix scaled = modes[at(term.factor)].middleCols(term.first, term.k).transpose();
    fit.b.push_back(s.sy * s.Tz[t].triangularView<Eigen::Upper>().solve(scaled).transpose());
  }
  for (Index i = 0; i < m; ++i)
    if (std::find(free_.begin(), free_.end(), i) == free_.end()) fit.theta[i] = kNaN;
  if (options_.contrasts.rows() > 0) fit.df = degrees_of_freedom(theta);
}

Vector Fitter::degrees_of_freedom(const Vector& theta) {
  const Scaling& s = a_->scaling;
  Matrix kept(options_.contrasts.rows(), a_->p);
  for (Index j = 0; j < a_->p; ++j) kept.col(j) = options_.contrasts.col(s.order[at(j)]);
  // c'beta = (Tx^-T c)'beta'
  const Matrix scaled =
      s.Tx.triangularView<Eigen::Upper>().transpose().solve(kept.transpose()).transpose();
  Vector df = satterthwaite(*criterion_, derivatives_, theta, free_, scaled);
  for (const Index j : dropped_) df = (options_.contrasts.col(j).array() != 0.0).select(kNaN, df);
  return df;
}

Refitter::Refitter(CrossProducts a, const FitOptions& options)
    : a_(std::move(a)), options_(options), fitter_(std::make_unique<Fitter>(a_, options_)) {}

Refitter::~Refitter() = default;

bool Refitter::reusable() const {
  return !fitter_->reduced();
}

Fit Refitter::fit() {
  fitter_->new_response();
  return fitter_->run(a_);
}

Fit fit(const CrossProducts& a, const FitOptions& options) {
  if (options.start.size() > 0 && options.start.size() != a.n_theta())
    throw DataError("start has " + std::to_string(options.start.size()) + " values, theta has " +
                    std::to_string(a.n_theta()));
  return Fitter(a, options).run(a);
}

Evaluation evaluate(const CrossProducts& a, const Vector& theta, Method method, int n_threads) {
  if (theta.size() != a.n_theta())
    throw DataError("theta has " + std::to_string(theta.size()) + " values, the model needs " +
                    std::to_string(a.n_theta()));
  const FullRank full_rank(a);
  const CrossProducts& used = full_rank.products();
  const auto criterion = make_criterion(used, method, useful_threads(used, n_threads));

  // Lambda' = Tz Lambda as it stands: the criterion does not ask for a triangle.
  const auto& places = criterion->places();
  std::vector<Matrix> lambda = assemble_lambda(theta, places, used.factors);
  const std::vector<Matrix> T = factor_scaling(used);
  for (std::size_t f = 0; f < lambda.size(); ++f) lambda[f] = T[f] * lambda[f];
  Evaluation evaluation;
  evaluation.criterion = criterion->value(lambda);
  Derivatives derivatives;
  criterion->differentiate(derivatives);
  for (std::size_t f = 0; f < T.size(); ++f)
    derivatives.m_lambda[f] = T[f].transpose() * derivatives.m_lambda[f];
  evaluation.gradient = theta_gradient(derivatives.m_lambda, places);
  return evaluation;
}

std::vector<RowMatrix> conditional_covariances(const CrossProducts& a, const Vector& theta,
                                               double sigma, int n_threads) {
  const FullRank full_rank(a);
  const CrossProducts& used = full_rank.products();
  const Vector known = theta.array().isNaN().select(0.0, theta);
  const auto criterion = make_criterion(used, Method::ML, useful_threads(used, n_threads));
  criterion->value(assemble_lambda(scale_theta(known, used), criterion->places(), used.factors));
  std::vector<RowMatrix> covariances = criterion->conditional_covariances();
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
