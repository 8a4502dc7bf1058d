#include "posterior/density.hpp"

#include <Eigen/Cholesky>
#include <cmath>
#include <limits>
#include <numbers>

#include "system/make_system.hpp"

namespace lmmfast {
namespace {

constexpr double kImpossible = -std::numeric_limits<double>::infinity();

std::vector<Matrix> factor_scaling(const CrossProducts& a) {
  std::vector<Matrix> T;
  for (const FactorProducts& factor : a.factors) T.push_back(Matrix::Identity(factor.k, factor.k));
  for (std::size_t t = 0; t < a.terms.size(); ++t) term_block(T, a.terms[t]) = a.scaling.Tz[t];
  return T;
}

}  // namespace

PosteriorDensity::PosteriorDensity(const CrossProducts& a, const Priors& priors, int n_threads)
    : a_(a),
      priors_(priors),
      coordinates_(a.terms, priors),
      system_(make_system(a, n_threads)),
      Tz_(factor_scaling(a)) {
  const Scaling& s = a.scaling;
  const FixedPrior& fixed = priors.fixed;
  // beta = sy Tx^-1 (beta' + c)
  Matrix in_order(a.p, a.p);
  for (Index j = 0; j < a.p; ++j) in_order.col(j) = fixed.rows.col(s.order[at(j)]);
  rows_ = s.sy *
          s.Tx.transpose().triangularView<Eigen::Lower>().solve(in_order.transpose()).transpose();
  rows_at_zero_ = rows_ * s.c - fixed.mean;
  constant_ = static_cast<double>(a.n - fixed.n_flat()) * std::log(2.0 * std::numbers::pi) -
              a.sum_log_weights + 2.0 * static_cast<double>(a.n - a.p) * std::log(s.sy);
  for (Index j = 0; j < a.p; ++j) {
    constant_ += 2.0 * std::log(std::abs(s.Tx(j, j)));
    if (!fixed.is_flat(j)) constant_ += 2.0 * std::log(fixed.scale[j]);
  }
}

bool PosteriorDensity::factorise(const Vector& z) {
  natural_ = coordinates_.natural(z);
  sigma_ = natural_.sigma / a_.scaling.sy;
  if (!std::isnormal(sigma_)) return false;
  std::vector<Matrix> lambda;
  for (const Matrix& T : Tz_) lambda.push_back(Matrix::Zero(T.rows(), T.rows()));
  for (std::size_t t = 0; t < a_.terms.size(); ++t)
    term_block(lambda, a_.terms[t]) = a_.scaling.Tz[t] * natural_.half[t] / natural_.sigma;
  for (const Matrix& block : lambda)
    if (!block.allFinite()) return false;
  try {
    const Solution& solution = system_->factorise(lambda);
    if (!std::isfinite(solution.logdet_h) || !(solution.r2 > 0.0)) return false;
  } catch (const NumericalError&) {
    return false;
  }
  precision_.setZero(a_.p);
  std::size_t next = 0;
  for (Index j = 0; j < a_.p; ++j) {
    const bool mixed = priors_.fixed.mixture[at(j)] != Mixture::None;
    const double v = mixed ? natural_.mixture[static_cast<Index>(next++)] : 1.0;
    if (!priors_.fixed.is_flat(j))
      precision_[j] = 1.0 / (priors_.fixed.scale[j] * priors_.fixed.scale[j] * v);
  }
  const Solution& solution = system_->solution();
  const Matrix G_half = solution.Lx.triangularView<Eigen::Lower>();
  const double s2 = sigma_ * sigma_;
  L_ = G_half * G_half.transpose() / s2 + rows_.transpose() * precision_.asDiagonal() * rows_;
  if (a_.p > 0) {
    const Eigen::LLT<Matrix> cholesky(L_);
    if (cholesky.info() != Eigen::Success) return false;
    L_ = cholesky.matrixL();
  }
  const Vector at_estimate = rows_at_zero_ + rows_ * solution.beta;
  shift_ = -(rows_.transpose() * (precision_.array() * at_estimate.array()).matrix());
  L_.triangularView<Eigen::Lower>().solveInPlace(shift_);
  L_.transpose().triangularView<Eigen::Upper>().solveInPlace(shift_);
  prior_residual_ = at_estimate + rows_ * shift_;
  residual_ = solution.r2 + (G_half.transpose() * shift_).squaredNorm();
  return true;
}

double PosteriorDensity::gaussian() {
  const auto n = static_cast<double>(a_.n);
  double value = constant_ + 2.0 * n * std::log(sigma_) + system_->solution().logdet_h;
  value += 2.0 * L_.diagonal().array().log().sum();
  for (Index m = 0; m < natural_.mixture.size(); ++m) value += std::log(natural_.mixture[m]);
  value += residual_ / (sigma_ * sigma_);
  value += (precision_.array() * prior_residual_.array().square()).sum();
  return -0.5 * value;
}

double PosteriorDensity::log_likelihood(const Vector& z) {
  return factorise(z) ? gaussian() : kImpossible;
}

double PosteriorDensity::value(const Vector& z) {
  const double prior = coordinates_.log_prior(z);
  if (!std::isfinite(prior) || !factorise(z)) return kImpossible;
  const double value = prior + gaussian();
  return std::isfinite(value) ? value : kImpossible;
}

double PosteriorDensity::value(const Vector& z, Vector& gradient) {
  const double prior = coordinates_.log_prior(z, gradient);
  if (!std::isfinite(prior) || !factorise(z)) return kImpossible;
  const double value = prior + gaussian();
  if (!std::isfinite(value)) return kImpossible;
  gradient_of_gaussian(z, gradient);
  return gradient.allFinite() ? value : kImpossible;
}

// With M_f = sum_l [Z'H^-1Z]_ll - D_l C D_l' - w_l w_l' / sigma², D = Z'H^-1X / sigma, C = (P +
// X'V^-1X)^-1 and w = Z'H^-1(y - X b): d(-2 log p) = sum_f tr(M_f dSigma_f) at fixed sigma, Sigma
// relative to sigma².
void PosteriorDensity::gradient_of_gaussian(const Vector& z, Vector& gradient) {
  const Index p = a_.p;
  const double s2 = sigma_ * sigma_;
  const LevelBlocks v = system_->scores();
  const LevelBlocks zhx = system_->zhx_blocks();
  const Matrix inverse_half =
      L_.triangularView<Eigen::Lower>().solve(Matrix::Identity(p, p)).eval();
  const Matrix C = inverse_half.transpose() * inverse_half;
  std::vector<Matrix> outer;  // what is taken from Z'H^-1Z
  for (std::size_t f = 0; f < v.size(); ++f) {
    const Index k = v[f].cols();
    RowMatrix w = v[f];
    for (Index i = 0; i < k; ++i) w.col(i).noalias() -= zhx[f].middleCols(i * p, p) * shift_;
    Matrix sum = w.transpose() * w;
    const Matrix gram = zhx[f].transpose() * zhx[f];
    for (Index i = 0; i < k; ++i)
      for (Index j = 0; j < k; ++j)
        sum(i, j) += C.cwiseProduct(gram.block(i * p, j * p, p, p)).sum();
    outer.push_back(sum / s2);
  }
  const std::vector<Matrix> lambda = system_->lambda();
  const auto size = static_cast<Index>(system_->coordinates().size());
  Derivatives derivatives;
  system_->first_derivatives({false, 0.0}, Matrix::Identity(size, size), derivatives);
  double along = 0.0;  // of Lambda's multiples
  std::vector<Matrix> d_lambda(lambda.size());
  for (std::size_t f = 0; f < lambda.size(); ++f) {
    d_lambda[f] = 2.0 * (derivatives.q_lambda[f] - outer[f] * lambda[f]);
    along += d_lambda[f].cwiseProduct(lambda[f]).sum();
  }
  // half = sigma Tz^-1 Lambda'
  std::vector<Matrix> d_half;
  for (std::size_t t = 0; t < a_.terms.size(); ++t)
    d_half.push_back(-0.5 / natural_.sigma * a_.scaling.Tz[t].transpose() *
                     term_block(d_lambda, a_.terms[t]));

  const Matrix G_half = system_->solution().Lx.triangularView<Eigen::Lower>();
  const double d_log_sigma = 2.0 * (static_cast<double>(a_.n) -
                                    (inverse_half * G_half).squaredNorm() / s2 - residual_ / s2) -
                             along;
  const auto& mixed = coordinates_.mixed();
  Vector d_mixture(static_cast<Index>(mixed.size()));
  for (std::size_t m = 0; m < mixed.size(); ++m) {
    const Index j = mixed[m];
    const double variance = (inverse_half * rows_.row(j).transpose()).squaredNorm();
    d_mixture[static_cast<Index>(m)] =
        -0.5 * (1.0 - precision_[j] * (variance + prior_residual_[j] * prior_residual_[j]));
  }
  coordinates_.add_gradient(z, d_half, -0.5 * d_log_sigma, d_mixture, gradient);
}

FixedGiven PosteriorDensity::fixed() {
  const Scaling& s = a_.scaling;
  Vector beta = s.sy * (system_->solution().beta + shift_ + s.c);
  s.Tx.triangularView<Eigen::Upper>().solveInPlace(beta);
  Matrix half = s.sy * Matrix::Identity(a_.p, a_.p);
  L_.transpose().triangularView<Eigen::Upper>().solveInPlace(half);
  s.Tx.triangularView<Eigen::Upper>().solveInPlace(half);
  FixedGiven fixed{Vector(a_.p), Matrix(a_.p, a_.p)};
  fixed.mean(s.order) = beta;
  for (Index j = 0; j < a_.p; ++j) fixed.half.row(s.order[at(j)]) = half.row(j);
  return fixed;
}

LevelBlocks PosteriorDensity::scores_at(const Vector& beta) {
  const Scaling& s = a_.scaling;
  const Vector scaled = s.Tx * beta(s.order) / s.sy - s.c;
  const Vector shift = system_->solution().beta - scaled;
  LevelBlocks scores = system_->scores();
  const LevelBlocks zhx = system_->zhx_blocks();
  for (std::size_t f = 0; f < scores.size(); ++f)
    for (Index i = 0; i < scores[f].cols(); ++i)
      scores[f].col(i).noalias() += zhx[f].middleCols(i * a_.p, a_.p) * shift;
  return scores;
}

// Blocks of k rows: b = Tz^-1 b'.
LevelBlocks PosteriorDensity::in_user_units(LevelBlocks blocks, double unit) const {
  for (std::size_t f = 0; f < blocks.size(); ++f) {
    const Index k = Tz_[f].rows();
    const Index m = blocks[f].cols() / k;
    const Matrix inverse =
        unit * Tz_[f].triangularView<Eigen::Upper>().solve(Matrix::Identity(k, k));
    if (m == 1) {
      blocks[f] = (blocks[f] * inverse.transpose()).eval();
      continue;
    }
    for (Index l = 0; l < blocks[f].rows(); ++l) {
      RowMap block(blocks[f].row(l).data(), k, m);
      block = (inverse * block).eval();
    }
  }
  return blocks;
}

LevelBlocks PosteriorDensity::effects_mean(const Vector& beta) {
  LevelBlocks b = scores_at(beta);
  for (std::size_t f = 0; f < b.size(); ++f) {
    const Matrix& lambda = system_->lambda()[f];
    b[f] = (b[f] * (lambda * lambda.transpose())).eval();
  }
  return in_user_units(std::move(b), a_.scaling.sy);
}

LevelBlocks PosteriorDensity::effects_deviations(const LevelBlocks& deviates) {
  return in_user_units(system_->deviations(deviates), natural_.sigma);
}

LevelBlocks PosteriorDensity::effects_slopes() {
  const Scaling& s = a_.scaling;
  LevelBlocks slopes = system_->zhx_blocks();
  Matrix to_user = Matrix::Zero(a_.p, a_.p);  // beta' = to_user beta / sy
  for (Index j = 0; j < a_.p; ++j) to_user.col(s.order[at(j)]) = s.Tx.col(j);
  for (std::size_t f = 0; f < slopes.size(); ++f) {
    const Matrix& lambda = system_->lambda()[f];
    const Matrix Sigma = lambda * lambda.transpose();
    const Index k = Sigma.rows();
    for (Index l = 0; l < slopes[f].rows(); ++l) {
      RowMap block(slopes[f].row(l).data(), k, a_.p);
      block = (-Sigma * block * to_user).eval();
    }
  }
  return in_user_units(std::move(slopes), 1.0);
}

LevelBlocks PosteriorDensity::effects_covariances() {
  LevelBlocks covariances = system_->conditional_covariances();
  for (std::size_t f = 0; f < covariances.size(); ++f) {
    const Index k = Tz_[f].rows();
    const Matrix inverse =
        natural_.sigma * Tz_[f].triangularView<Eigen::Upper>().solve(Matrix::Identity(k, k));
    for (Index l = 0; l < covariances[f].rows(); ++l) {
      RowMap block(covariances[f].row(l).data(), k, k);
      block = (inverse * block * inverse.transpose()).eval();
    }
  }
  return covariances;
}

}  // namespace lmmfast
