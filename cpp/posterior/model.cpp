#include "posterior/model.hpp"

#include <algorithm>
#include <cmath>

namespace lmmfast {

PosteriorModel::PosteriorModel(const CrossProducts& a, Priors priors)
    : a_(a), priors_(std::move(priors)), coordinates_(a.terms, priors_) {}

void PosteriorModel::make_densities(int n) {
  while (static_cast<int>(densities_.size()) < n)
    densities_.push_back(std::make_unique<PosteriorDensity>(a_, priors_, 1));
}

Vector PosteriorModel::start() {
  make_densities(1);
  const DataScales scales = data_scales(a_, false);
  Vector parameters = Vector::Zero(size());
  const auto inside = [](const ScalePrior& prior, double s) {
    const double low = prior.low();
    const double high = prior.high();
    if (!std::isfinite(high)) return low + std::min(s, prior.typical());
    return s > low && s < high ? s : 0.5 * (low + high);
  };
  const double size_y = scales.y_sd > 0.0 ? scales.y_sd : 1.0;
  Index i = 0;
  for (std::size_t t = 0; t < a_.terms.size(); ++t)
    for (Index j = 0; j < a_.terms[t].k; ++j, ++i) {
      const double rms = scales.z_rms[t][j];
      parameters[i] = inside(priors_.sd[t][at(j)], 0.3 * size_y / (rms > 0.0 ? rms : 1.0));
    }
  parameters[coordinates_.sigma()] = inside(priors_.sigma, 0.7 * size_y);
  parameters.tail(size() - coordinates_.sigma() - 1).setOnes();
  return coordinates_.unconstrained(parameters);
}

DataScales data_scales(const CrossProducts& a, bool intercept) {
  const Scaling& s = a.scaling;
  DataScales scales;
  const Index p = a.p;
  // The user's [X y] as combinations of those of A.
  Matrix T = Matrix::Zero(p + 1, p + 1);
  T.topLeftCorner(p, p) = s.Tx;
  T.col(p).head(p) = s.sy * s.c;
  T(p, p) = s.sy;
  const double geometric = std::exp(a.sum_log_weights / static_cast<double>(a.n));
  double total = static_cast<double>(a.n) * geometric;
  Matrix moments = a.xyxy;
  Vector mean = Vector::Zero(p + 1);
  if (intercept) {  // X'_0 = 1 / Tx(0, 0)
    const Vector first = a.xyxy.col(0);
    total = s.Tx(0, 0) * s.Tx(0, 0) * first[0];
    mean = T.transpose() * first * (s.Tx(0, 0) / total);
    moments -= first * first.transpose() / first[0];
  }
  const Matrix centred = T.transpose() * moments * T / total;
  const Vector sd = centred.diagonal().cwiseMax(0.0).cwiseSqrt();
  scales.y_mean = mean[p];
  scales.y_sd = sd[p];
  scales.x_mean.resize(p);
  scales.x_sd.resize(p);
  for (Index j = 0; j < p; ++j) {
    scales.x_mean[s.order[at(j)]] = mean[j];
    scales.x_sd[s.order[at(j)]] = sd[j];
  }
  for (std::size_t t = 0; t < a.terms.size(); ++t) {
    const Term& term = a.terms[t];
    const FactorProducts& factor = a.factors[at(term.factor)];
    Matrix sum = Matrix::Zero(factor.k, factor.k);
    for (Index l = 0; l < factor.n_levels; ++l)
      sum += ConstRowMap(factor.zz.data() + l * factor.k * factor.k, factor.k, factor.k);
    const Matrix own = sum.block(term.first, term.first, term.k, term.k);
    const Matrix user = s.Tz[t].transpose() * own * s.Tz[t] / total;
    scales.z_rms.push_back(user.diagonal().cwiseMax(0.0).cwiseSqrt());
  }
  return scales;
}

}  // namespace lmmfast
