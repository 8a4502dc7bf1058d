#include "posterior/coordinates.hpp"

#include <Eigen/Cholesky>
#include <cmath>
#include <numeric>

namespace lmmfast {
namespace {

// A scale and its coordinate.
double to_scale(const ScalePrior& prior, double z) {
  const double low = prior.low();
  const double high = prior.high();
  return std::isfinite(high) ? low + (high - low) / (1.0 + std::exp(-z)) : low + std::exp(z);
}

double to_coordinate(const ScalePrior& prior, double s) {
  const double low = prior.low();
  const double high = prior.high();
  return std::isfinite(high) ? std::log((s - low) / (high - s)) : std::log(s - low);
}

// ds / dz.
double slope(const ScalePrior& prior, double s) {
  const double low = prior.low();
  const double high = prior.high();
  return std::isfinite(high) ? (s - low) * (high - s) / (high - low) : s - low;
}

// d log(ds / dz) / dz.
double slope_growth(const ScalePrior& prior, double s) {
  const double low = prior.low();
  const double high = prior.high();
  return std::isfinite(high) ? (low + high - 2.0 * s) / (high - low) : 1.0;
}

// log(1 - tanh² z), for any z.
double log_cosine(double z) {
  const double x = std::abs(z);
  return 2.0 * (std::log(2.0) - x - std::log1p(std::exp(-2.0 * x)));
}

Index column_of(Index i, Index k) {
  Index j = 0;
  for (; i >= k - 1 - j; ++j) i -= k - 1 - j;
  return j;
}

}  // namespace

Matrix correlation_factor(const Vector& w, Index k) {
  Matrix L = Matrix::Zero(k, k);
  Vector left = Vector::Ones(k);  // of each row's squared norm
  for (Index j = 0, at = 0; j < k; ++j) {
    L(j, j) = std::sqrt(left[j]);
    for (Index i = j + 1; i < k; ++i, ++at) {
      L(i, j) = w[at] * std::sqrt(left[i]);
      left[i] *= (1.0 - w[at]) * (1.0 + w[at]);
    }
  }
  return L;
}

PosteriorCoordinates::PosteriorCoordinates(const std::vector<Term>& terms, const Priors& priors)
    : sigma_prior_(priors.sigma) {
  for (std::size_t t = 0; t < terms.size(); ++t) {
    std::vector<Index> columns(at(terms[t].k));
    std::iota(columns.begin(), columns.end(), Index{0});
    if (!terms[t].structure->on_cones())
      throw DataError(std::string("covariances of the kind '") + terms[t].structure->name() +
                      "' have no priors yet");
    const auto first = static_cast<Index>(sd_priors_.size());
    for (const std::vector<Index>& block : terms[t].structure->cones(columns)) {
      blocks_.push_back({t, block, first, n_correlations_, priors.eta[t]});
      const auto m = static_cast<Index>(block.size());
      n_correlations_ += m * (m - 1) / 2;
    }
    sd_priors_.insert(sd_priors_.end(), priors.sd[t].begin(), priors.sd[t].end());
    k_.push_back(terms[t].k);
  }
  for (std::size_t j = 0; j < priors.fixed.mixture.size(); ++j) {
    if (priors.fixed.mixture[j] == Mixture::None) continue;
    mixed_.push_back(static_cast<Index>(j));
    mixture_.push_back(priors.fixed.mixture[j]);
    df_.push_back(priors.fixed.df[static_cast<Index>(j)]);
  }
  size_ = n_sd() + n_correlations_ + 1 + static_cast<Index>(mixed_.size());
}

const ScalePrior& PosteriorCoordinates::scale_prior(Index i) const {
  return i < n_sd() ? sd_priors_[at(i)] : sigma_prior_;
}

Vector PosteriorCoordinates::partial(const Vector& z, const Block& block) const {
  const auto k = static_cast<Index>(block.columns.size());
  return z.segment(n_sd() + block.correlation, k * (k - 1) / 2).array().tanh();
}

Natural PosteriorCoordinates::natural(const Vector& z) const {
  Natural out;
  for (const Index k : k_) out.half.push_back(Matrix::Zero(k, k));
  for (const Block& block : blocks_) {
    const auto k = static_cast<Index>(block.columns.size());
    const Matrix L = correlation_factor(partial(z, block), k);
    Matrix& half = out.half[block.term];
    for (Index i = 0; i < k; ++i) {
      const Index row = block.columns[at(i)];
      const double sd = to_scale(sd_priors_[at(block.sd + row)], z[block.sd + row]);
      for (Index j = 0; j <= i; ++j) half(row, block.columns[at(j)]) = sd * L(i, j);
    }
  }
  out.sigma = to_scale(sigma_prior_, z[sigma()]);
  out.mixture = z.tail(static_cast<Index>(mixed_.size())).array().exp();
  return out;
}

Vector PosteriorCoordinates::report(const Vector& z) const {
  Vector out(size_);
  for (Index i = 0; i < n_sd(); ++i) out[i] = to_scale(sd_priors_[at(i)], z[i]);
  for (const Block& block : blocks_) {
    const auto k = static_cast<Index>(block.columns.size());
    const Matrix L = correlation_factor(partial(z, block), k);
    const Matrix R = L * L.transpose();
    Index at_ = n_sd() + block.correlation;
    for (Index j = 0; j < k; ++j)
      for (Index i = j + 1; i < k; ++i) out[at_++] = R(i, j);
  }
  out[sigma()] = to_scale(sigma_prior_, z[sigma()]);
  const auto m = static_cast<Index>(mixed_.size());
  out.tail(m) = z.tail(m).array().exp();
  return out;
}

Vector PosteriorCoordinates::unconstrained(const Vector& parameters) const {
  Vector z(size_);
  for (Index i = 0; i < n_sd(); ++i) z[i] = to_coordinate(sd_priors_[at(i)], parameters[i]);
  for (const Block& block : blocks_) {
    const auto k = static_cast<Index>(block.columns.size());
    Matrix R = Matrix::Identity(k, k);
    const Index first = n_sd() + block.correlation;
    for (Index j = 0, e = first; j < k; ++j)
      for (Index i = j + 1; i < k; ++i) R(i, j) = R(j, i) = parameters[e++];
    const Matrix L = R.llt().matrixL();
    Vector left = Vector::Ones(k);
    for (Index j = 0, e = first; j < k; ++j)
      for (Index i = j + 1; i < k; ++i) {
        const double w = L(i, j) / std::sqrt(left[i]);
        z[e++] = std::atanh(w);
        left[i] -= L(i, j) * L(i, j);
      }
  }
  z[sigma()] = to_coordinate(sigma_prior_, parameters[sigma()]);
  const auto m = static_cast<Index>(mixed_.size());
  z.tail(m) = parameters.tail(m).array().log();
  return z;
}

double PosteriorCoordinates::log_prior(const Vector& z) const {
  Vector gradient;
  return log_prior(z, gradient);
}

double PosteriorCoordinates::log_prior(const Vector& z, Vector& gradient) const {
  gradient.setZero(size_);
  double sum = 0.0;
  const auto add_scale = [&](Index i) {
    const ScalePrior& prior = scale_prior(i);
    const double s = to_scale(prior, z[i]);
    const double ds = slope(prior, s);
    sum += prior.log_density(s) + std::log(ds);
    gradient[i] = prior.derivative(s) * ds + slope_growth(prior, s);
  };
  for (Index i = 0; i < n_sd(); ++i) add_scale(i);
  add_scale(sigma());
  for (const Block& block : blocks_) {
    const auto k = static_cast<Index>(block.columns.size());
    for (Index i = 0; i < k * (k - 1) / 2; ++i) {
      const double b = block.eta + 0.5 * static_cast<double>(k - 2 - column_of(i, k));
      const Index at_ = n_sd() + block.correlation + i;
      sum += b * log_cosine(z[at_]) + std::lgamma(2.0 * b) - 2.0 * std::lgamma(b) -
             (2.0 * b - 1.0) * std::log(2.0);
      gradient[at_] = -2.0 * b * std::tanh(z[at_]);
    }
  }
  for (std::size_t m = 0; m < mixed_.size(); ++m) {
    const Index i = sigma() + 1 + static_cast<Index>(m);
    const double v = std::exp(z[i]);
    sum += mixture_log_density(mixture_[m], df_[m], v) + z[i];
    gradient[i] = mixture_derivative(mixture_[m], df_[m], v) * v + 1.0;
  }
  return sum;
}

void PosteriorCoordinates::add_gradient(const Vector& z, const std::vector<Matrix>& d_half,
                                        double d_log_sigma, const Vector& d_log_mixture,
                                        Vector& gradient) const {
  for (const Block& block : blocks_) {
    const auto k = static_cast<Index>(block.columns.size());
    const Vector w = partial(z, block);
    const Matrix L = correlation_factor(w, k);
    const Matrix& D = d_half[block.term];
    for (Index i = 0; i < k; ++i) {
      const Index row = block.columns[at(i)];
      const ScalePrior& prior = sd_priors_[at(block.sd + row)];
      const double sd = to_scale(prior, z[block.sd + row]);
      Vector dL(i + 1);
      for (Index j = 0; j <= i; ++j) dL[j] = D(row, block.columns[at(j)]);
      gradient[block.sd + row] += slope(prior, sd) * dL.dot(L.row(i).head(i + 1).transpose());
      // L(i, j) = w_j sqrt(prod_{l < j} (1 - w_l²)): d log L(i, m) / d w_j = -w_j / (1 - w_j²) for
      // m > j; dw_j / dz_j = 1 - w_j².
      const auto entry = [&](Index j) { return j * (k - 1) - j * (j - 1) / 2 + i - j - 1; };
      Vector left = Vector::Ones(i + 1);
      for (Index j = 0; j < i; ++j)
        left[j + 1] = left[j] * (1.0 - w[entry(j)]) * (1.0 + w[entry(j)]);
      double later = dL[i] * L(i, i);
      for (Index j = i; j-- > 0;) {
        const double w_j = w[entry(j)];
        const double direct = dL[j] * std::sqrt(left[j]) * (1.0 - w_j) * (1.0 + w_j);
        gradient[n_sd() + block.correlation + entry(j)] += sd * (direct - w_j * later);
        later += dL[j] * L(i, j);
      }
    }
  }
  const double sigma_now = to_scale(sigma_prior_, z[sigma()]);
  gradient[sigma()] += d_log_sigma * slope(sigma_prior_, sigma_now) / sigma_now;
  gradient.tail(d_log_mixture.size()) += d_log_mixture;
}

}  // namespace lmmfast
