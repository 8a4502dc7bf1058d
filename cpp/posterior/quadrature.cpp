#include "posterior/quadrature.hpp"

#include <Eigen/Cholesky>
#include <algorithm>
#include <cmath>
#include <limits>

#include "base/parallel.hpp"
#include "posterior/random.hpp"

namespace lmmfast {
namespace {

constexpr double kNegligible = 32.0;  // below the highest log density
constexpr double kImpossible = -std::numeric_limits<double>::infinity();
constexpr std::int32_t kFarthest = 30000;

std::uint64_t key_of(const std::vector<std::int32_t>& point) {
  std::uint64_t key = 0;
  for (const std::int32_t i : point)
    key = (key << 16) | static_cast<std::uint64_t>(static_cast<std::uint16_t>(i + 32768));
  return key;
}

}  // namespace

Quadrature::Quadrature(PosteriorModel& model, const QuadratureOptions& options)
    : model_(model), options_(options), tails_(model), mode_(tails_.mode().x) {
  if (model.size() > 4) throw std::logic_error("too many parameters for a lattice");
  model_.make_densities(std::max(options.n_threads, 1));
  n_evaluations_ = tails_.n_evaluations();
  C_ = tails_.mode().covariance.llt().matrixL();
  C_ *= options.spacing;
  log_volume_ = C_.diagonal().array().log().sum();
  explore();
  keep_nodes();
}

void Quadrature::explore() {
  const auto d = static_cast<std::size_t>(model_.size());
  const Index n_sd = model_.coordinates().n_sd();
  highest_ = tails_.mode().value;
  points_ = {Point(d, 0)};
  found_ = {{key_of(points_[0]), 0}};
  std::vector<double> counted;  // with what the second moments of scales make of it
  const int n_threads = std::max(options_.n_threads, 1);
  for (std::size_t first = 0; first < points_.size();) {
    const std::size_t end = points_.size();
    values_.resize(end);
    counted.resize(end);
    constexpr std::size_t kTask = 16;
    parallel_for(static_cast<Index>((end - first + kTask - 1) / kTask), n_threads,
                 [&](Index task, int worker) {
                   const std::size_t from = first + at(task) * kTask;
                   for (std::size_t i = from; i < std::min(from + kTask, end); ++i) {
                     Vector t(model_.size());
                     for (std::size_t j = 0; j < d; ++j) t[static_cast<Index>(j)] = points_[i][j];
                     Vector z;
                     values_[i] = tails_.value(model_.density(worker), mode_ + C_ * t, z);
                     double growth = 0.0;
                     for (Index j = 0; j < n_sd; ++j) growth = std::max(growth, z[j] - mode_[j]);
                     counted[i] = values_[i] + 2.0 * growth;
                   }
                 });
    n_evaluations_ += static_cast<Index>(end - first);
    if (options_.check_interrupt) options_.check_interrupt();
    for (std::size_t i = first; i < end; ++i) highest_ = std::max(highest_, values_[i]);
    for (std::size_t i = first; i < end; ++i) {
      if (!(counted[i] > highest_ - kNegligible)) continue;
      for (std::size_t j = 0; j < d; ++j)
        for (const std::int32_t step : {-1, 1}) {
          Point next = points_[i];
          next[j] += step;
          if (std::abs(next[j]) > kFarthest) continue;
          if (found_.emplace(key_of(next), static_cast<Index>(points_.size())).second)
            points_.push_back(std::move(next));
        }
    }
    if (static_cast<Index>(points_.size()) > options_.max_nodes)
      throw NumericalError("the posterior reaches too far for a lattice");
    first = end;
  }
}

void Quadrature::keep_nodes() {
  std::vector<std::size_t> kept;
  for (std::size_t i = 0; i < points_.size(); ++i)
    if (values_[i] > highest_ - 1.5 * kNegligible) kept.push_back(i);
  const auto n = static_cast<Index>(kept.size());
  const Index d = model_.size();
  const Index p = model_.products().p;
  z_.resize(n, d);
  log_weights_.resize(n);
  beta_mean_.resize(n, p);
  beta_variance_.resize(n, p);
  parity_.resize(kept.size());
  constexpr Index kTask = 16;
  parallel_for((n + kTask - 1) / kTask, options_.n_threads, [&](Index task, int worker) {
    PosteriorDensity& density = model_.density(worker);
    for (Index r = task * kTask; r < std::min((task + 1) * kTask, n); ++r) {
      const std::size_t i = kept[at(r)];
      Vector t(d);
      int sum = 0;
      for (Index j = 0; j < d; ++j) {
        t[j] = points_[i][at(j)];
        sum += points_[i][at(j)];
      }
      parity_[at(r)] = static_cast<std::int8_t>(sum & 1);
      Vector z;
      tails_.value(density, mode_ + C_ * t, z);
      z_.row(r) = z.transpose();
      log_weights_[r] = values_[i] + log_volume_;
      const FixedGiven fixed = density.fixed();
      beta_mean_.row(r) = fixed.mean.transpose();
      beta_variance_.row(r) = fixed.half.rowwise().squaredNorm().transpose();
    }
  });
  cumulative_.resize(points_.size());
  double sum = 0.0;
  for (std::size_t i = 0; i < points_.size(); ++i)
    cumulative_[i] = sum += std::exp(values_[i] - highest_);
}

// The density at t, relative to the highest, between the nodes of its cell.
double Quadrature::interpolated(const Vector& t) const {
  const auto d = static_cast<std::size_t>(t.size());
  double sum = 0.0;
  for (unsigned corner = 0; corner < (1U << d); ++corner) {
    Point point(d);
    double share = 1.0;
    for (std::size_t j = 0; j < d; ++j) {
      const double low = std::floor(t[static_cast<Index>(j)]);
      const double above = t[static_cast<Index>(j)] - low;
      const bool upper = (corner >> j) & 1U;
      point[j] = static_cast<std::int32_t>(low) + (upper ? 1 : 0);
      share *= upper ? above : 1.0 - above;
    }
    const auto node = found_.find(key_of(point));
    if (node != found_.end()) sum += share * std::exp(values_[at(node->second)] - highest_);
  }
  return sum;
}

// Tries until one is accepted; returns the largest ratio of the density to the interpolant met.
double Quadrature::propose(std::uint64_t seed, std::uint64_t stream, int worker, Draws* draws,
                           Index row, double bound, Index& tries, bool& clipped) {
  PosteriorDensity& density = model_.density(worker);
  RandomStream random(seed, stream);
  const Index d = model_.size();
  Vector t(d), z;
  for (;;) {
    ++tries;
    const double u = random.uniform() * cumulative_.back();
    const auto node = std::min<std::size_t>(
        static_cast<std::size_t>(std::upper_bound(cumulative_.begin(), cumulative_.end(), u) -
                                 cumulative_.begin()),
        cumulative_.size() - 1);
    for (Index j = 0; j < d; ++j) t[j] = points_[node][at(j)] + random.uniform() - random.uniform();
    const double log_density = tails_.value(density, mode_ + C_ * t, z);
    const double ratio = std::exp(log_density - highest_) / interpolated(t);
    if (!draws) return ratio;
    if (!(random.uniform() * bound < ratio)) continue;
    clipped = ratio > bound;
    draws->z.row(row) = z.transpose();
    const FixedGiven fixed = density.fixed();
    draws->beta.row(row) =
        (fixed.mean + fixed.half * random.normals(fixed.mean.size())).transpose();
    return ratio;
  }
}

Quadrature::Draws Quadrature::draw(Index n, std::uint64_t seed, int n_threads) {
  model_.make_densities(std::max(n_threads, 1));
  if (bound_ == 0.0) {
    constexpr Index kPilot = 400;
    std::vector<double> ratios(at(kPilot));
    parallel_for(kPilot, n_threads, [&](Index i, int worker) {
      Index tries = 0;
      bool clipped = false;
      ratios[at(i)] =
          propose(1, static_cast<std::uint64_t>(i), worker, nullptr, 0, 1.0, tries, clipped);
    });
    bound_ = 1.05 * *std::max_element(ratios.begin(), ratios.end());
  }
  Draws draws;
  draws.z.resize(n, model_.size());
  draws.beta.resize(n, model_.products().p);
  std::vector<Index> tries(at(n));
  std::vector<char> clipped(at(n));
  constexpr Index kTask = 32;
  parallel_for((n + kTask - 1) / kTask, n_threads, [&](Index task, int worker) {
    for (Index i = task * kTask; i < std::min((task + 1) * kTask, n); ++i) {
      bool over = false;
      propose(seed, static_cast<std::uint64_t>(i), worker, &draws, i, bound_, tries[at(i)], over);
      clipped[at(i)] = over;
    }
  });
  Index total = 0;
  for (Index i = 0; i < n; ++i) {
    total += tries[at(i)];
    draws.n_clipped += clipped[at(i)];
  }
  draws.acceptance = n > 0 ? static_cast<double>(n) / static_cast<double>(total) : 1.0;
  return draws;
}

}  // namespace lmmfast
