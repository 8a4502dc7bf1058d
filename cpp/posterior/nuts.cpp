#include "posterior/nuts.hpp"

#include <Eigen/Cholesky>
#include <algorithm>
#include <cmath>
#include <limits>

#include "base/parallel.hpp"

namespace lmmfast {
namespace {

constexpr double kImpossible = -std::numeric_limits<double>::infinity();
constexpr double kDivergent = 1000.0;  // error in the energy
constexpr Index kRound = 10;           // iterations between looks at what the user wants

double log_sum(double a, double b) {
  const double high = std::max(a, b);
  if (high == kImpossible) return kImpossible;
  return high + std::log1p(std::exp(std::min(a, b) - high));
}

// Nesterov's dual averaging as Hoffman & Gelman's, section 3.2.
class StepSize {
 public:
  void restart(double step) {
    step_ = smooth_ = step;
    centre_ = std::log(10.0 * step);
    error_ = 0.0;
    log_smooth_ = 0.0;
    n_ = 0.0;
  }
  void learn(double acceptance, double target) {
    n_ += 1.0;
    const double share = 1.0 / (n_ + 10.0);
    error_ = (1.0 - share) * error_ + share * (target - acceptance);
    const double log_step = centre_ - std::sqrt(n_) / 0.05 * error_;
    const double weight = std::pow(n_, -0.75);
    log_smooth_ = weight * log_step + (1.0 - weight) * log_smooth_;
    step_ = std::exp(log_step);
    smooth_ = std::exp(log_smooth_);
  }
  void settle() { step_ = smooth_; }
  double step() const { return step_; }

 private:
  double step_ = 1.0, smooth_ = 1.0, centre_ = 0.0, error_ = 0.0, log_smooth_ = 0.0, n_ = 0.0;
};

// A place, in coordinates in which the metric is one: x = centre + C q.
struct State {
  Vector q, momentum, gradient;
  double log_density = kImpossible;

  double energy() const { return 0.5 * momentum.squaredNorm() - log_density; }
};

struct Tree {
  State first, last;  // in the order of time
  State proposal;
  Vector momentum;  // the sum over all states
  double log_weight = kImpossible;
  bool valid = true;
};

// The trajectory goes on while both ends move away along the sum of momenta.
bool goes_on(const Vector& first, const Vector& last, const Vector& sum) {
  return first.dot(sum) > 0.0 && last.dot(sum) > 0.0;
}

class Chain {
 public:
  Chain(const LightTails& tails, const NutsOptions& options, int number)
      : options_(options),
        tails_(tails),
        random_(options.seed, static_cast<std::uint64_t>(number)),
        centre_(tails.mode().x),
        C_(tails.mode().covariance.llt().matrixL()) {}

  // Iterations up to `end` of all, warm-up first.
  void run(PosteriorDensity& density, Index end) {
    density_ = &density;
    if (done_ == 0) begin();
    for (; done_ < end; ++done_) iterate();
  }

  // By iteration after the warm-up:
  std::vector<Vector> z;
  std::vector<double> log_density, energy;
  std::vector<std::int32_t> depth;
  std::vector<std::int8_t> divergent;
  double acceptance = 0.0;  // the sum
  Index n_evaluations = 0;
  double step() const { return step_.step(); }

 private:
  Vector x_of(const Vector& q) const { return centre_ + C_ * q; }

  void evaluate(State& state) {
    Vector gradient;
    state.log_density = tails_.value_and_gradient(*density_, x_of(state.q), gradient);
    state.gradient = state.log_density == kImpossible ? Vector::Zero(state.q.size())
                                                      : Vector(C_.transpose() * gradient);
    ++n_evaluations;
  }

  void begin() {
    const Index d = centre_.size();
    for (double spread = 1.0;; spread *= 0.5) {
      present_.q = spread * random_.normals(d);
      evaluate(present_);
      if (std::isfinite(present_.log_density)) break;
      if (spread < 1e-6) throw NumericalError("the posterior has no value near its mode");
    }
    find_step();
  }

  // A step whose first acceptance is about a half.
  void find_step() {
    double step = 0.5;
    int direction = 0;
    for (int i = 0; i < 40; ++i) {
      State state = present_;
      state.momentum = random_.normals(state.q.size());
      const double before = state.energy();
      leap(state, step);
      const int now = before - state.energy() > std::log(0.8) ? 1 : -1;
      if (direction == 0) direction = now;
      if (now != direction) break;
      step *= direction > 0 ? 2.0 : 0.5;
      if (step > 4.0) break;
    }
    step_.restart(step);
  }

  void leap(State& state, double step) {
    state.momentum += 0.5 * step * state.gradient;
    state.q += step * state.momentum;
    evaluate(state);
    state.momentum += 0.5 * step * state.gradient;
  }

  Tree leaf(const State& from, double step) {
    Tree tree;
    State state = from;
    leap(state, step);
    double error = state.energy() - start_energy_;
    if (std::isnan(error)) error = std::numeric_limits<double>::infinity();
    sum_acceptance_ += std::min(1.0, std::exp(-error));
    ++n_leaps_;
    tree.valid = error < kDivergent;
    diverged_ = diverged_ || !tree.valid;
    tree.log_weight = -error;
    tree.first = tree.last = tree.proposal = state;
    tree.momentum = state.momentum;
    return tree;
  }

  // 2^depth leaps from `from`, forwards (step > 0) or backwards.
  Tree build(const State& from, int levels, double step) {
    if (levels == 0) return leaf(from, step);
    Tree near = build(from, levels - 1, step);
    if (!near.valid) return near;
    const State& edge = step > 0.0 ? near.last : near.first;
    Tree far = build(edge, levels - 1, step);
    if (!far.valid) {
      near.valid = false;
      return near;
    }
    const double log_weight = log_sum(near.log_weight, far.log_weight);
    const bool take = std::log(random_.uniform()) < far.log_weight - log_weight;
    return join(std::move(near), std::move(far), step, log_weight, take);
  }

  Tree join(Tree near, Tree far, double step, double log_weight, bool take) {
    Tree& first = step > 0.0 ? near : far;
    Tree& last = step > 0.0 ? far : near;
    Tree tree;
    tree.momentum = near.momentum + far.momentum;
    tree.log_weight = log_weight;
    tree.valid =
        goes_on(first.first.momentum, last.last.momentum, tree.momentum) &&
        goes_on(first.first.momentum, last.first.momentum, first.momentum + last.first.momentum) &&
        goes_on(first.last.momentum, last.last.momentum, last.momentum + first.last.momentum);
    tree.proposal = std::move(take ? far.proposal : near.proposal);
    tree.first = std::move(first.first);
    tree.last = std::move(last.last);
    return tree;
  }

  void iterate() {
    present_.momentum = random_.normals(present_.q.size());
    start_energy_ = present_.energy();
    sum_acceptance_ = 0.0;
    n_leaps_ = 0;
    diverged_ = false;
    Tree tree;
    tree.first = tree.last = tree.proposal = present_;
    tree.momentum = present_.momentum;
    tree.log_weight = 0.0;
    int levels = 0;
    for (; levels < options_.max_depth; ++levels) {
      const double step = random_.uniform() < 0.5 ? -step_.step() : step_.step();
      Tree next = build(step > 0.0 ? tree.last : tree.first, levels, step);
      if (!next.valid) break;
      const double log_weight = log_sum(tree.log_weight, next.log_weight);
      const bool take = std::log(random_.uniform()) < next.log_weight - tree.log_weight;
      tree = join(std::move(tree), std::move(next), step, log_weight, take);
      if (!tree.valid) {
        ++levels;
        break;
      }
    }
    present_ = std::move(tree.proposal);
    const double mean_acceptance = sum_acceptance_ / std::max<Index>(n_leaps_, 1);
    if (done_ < options_.n_warmup)
      warm_up(mean_acceptance);
    else
      keep(levels, mean_acceptance);
  }

  // Step size; in the middle of the warm-up the covariance of its draws replaces the metric.
  void warm_up(double mean_acceptance) {
    step_.learn(mean_acceptance, options_.acceptance);
    const Index first = options_.n_warmup / 5;
    const Index end = 3 * options_.n_warmup / 4;
    if (done_ >= first && done_ < end) seen_.push_back(x_of(present_.q));
    if (done_ + 1 == end) change_metric();
    if (done_ + 1 == options_.n_warmup) step_.settle();
  }

  void change_metric() {
    const Index d = centre_.size();
    const auto n = static_cast<double>(seen_.size());
    if (n < 5.0 * static_cast<double>(d)) return;
    Vector mean = Vector::Zero(d);
    for (const Vector& x : seen_) mean += x / n;
    Matrix covariance = Matrix::Zero(d, d);
    for (const Vector& x : seen_) covariance += (x - mean) * (x - mean).transpose() / n;
    // Draws of a chain are no independent ones: pulled towards the curvature at the mode.
    const double weight = n / (n + 5.0 * static_cast<double>(d) + 20.0);
    const Matrix mixed = weight * covariance + (1.0 - weight) * C_ * C_.transpose();
    const Eigen::LLT<Matrix> cholesky(mixed);
    if (cholesky.info() != Eigen::Success) return;
    const Vector x_now = x_of(present_.q);
    C_ = cholesky.matrixL();
    present_.q = C_.triangularView<Eigen::Lower>().solve(x_now - centre_);
    evaluate(present_);
    find_step();
  }

  void keep(int levels, double mean_acceptance) {
    double log_slope = 0.0;
    z.push_back(tails_.to_z(x_of(present_.q), log_slope));
    log_density.push_back(present_.log_density - log_slope);
    energy.push_back(start_energy_);
    depth.push_back(levels);
    divergent.push_back(diverged_ ? 1 : 0);
    acceptance += mean_acceptance;
  }

  const NutsOptions& options_;
  const LightTails& tails_;
  PosteriorDensity* density_ = nullptr;
  RandomStream random_;
  const Vector centre_;
  Matrix C_;
  StepSize step_;
  State present_;
  Index done_ = 0;
  std::vector<Vector> seen_;
  // Of the present iteration:
  double start_energy_ = 0.0;
  double sum_acceptance_ = 0.0;
  Index n_leaps_ = 0;
  bool diverged_ = false;
};

NutsDraws gather(const std::vector<Chain>& chains, Index d, Index n_evaluations) {
  NutsDraws draws;
  draws.n_draws = static_cast<Index>(chains.front().z.size());
  const auto m = static_cast<Index>(chains.size());
  draws.n_evaluations = n_evaluations;
  draws.z.resize(m * draws.n_draws, d);
  draws.log_density.resize(m * draws.n_draws);
  draws.energy.resize(m * draws.n_draws);
  draws.acceptance.resize(m);
  draws.step_size.resize(m);
  for (Index c = 0; c < m; ++c) {
    const Chain& chain = chains[at(c)];
    for (Index i = 0; i < draws.n_draws; ++i) {
      const Index row = c * draws.n_draws + i;
      draws.z.row(row) = chain.z[at(i)].transpose();
      draws.log_density[row] = chain.log_density[at(i)];
      draws.energy[row] = chain.energy[at(i)];
    }
    draws.depth.insert(draws.depth.end(), chain.depth.begin(), chain.depth.end());
    draws.divergent.insert(draws.divergent.end(), chain.divergent.begin(), chain.divergent.end());
    draws.acceptance[c] = chain.acceptance / static_cast<double>(std::max<Index>(draws.n_draws, 1));
    draws.step_size[c] = chain.step();
    draws.n_evaluations += chain.n_evaluations;
  }
  return draws;
}

}  // namespace

NutsDraws sample_nuts(PosteriorModel& model, const NutsOptions& options) {
  const int workers = std::min(std::max(options.n_threads, 1), options.n_chains);
  model.make_densities(workers);
  const LightTails tails(model);
  std::vector<Chain> chains;
  chains.reserve(at(options.n_chains));
  for (int c = 0; c < options.n_chains; ++c) chains.emplace_back(tails, options, c);
  const Index total = options.n_warmup + options.n_draws;
  for (Index done = 0; done < total;) {
    done = std::min(done + kRound, total);
    parallel_for(options.n_chains, workers,
                 [&](Index c, int worker) { chains[at(c)].run(model.density(worker), done); });
    if (options.stop && options.stop(done, total)) break;
  }
  return gather(chains, model.size(), tails.n_evaluations());
}

}  // namespace lmmfast
