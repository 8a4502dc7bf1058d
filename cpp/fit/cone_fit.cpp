// A fit's search on the cone: its blocks, and the criterion's derivatives in sigma² and Sigma.
#include <algorithm>
#include <cmath>

#include "fit/cone_search.hpp"
#include "fit/fitter.hpp"
#include "system/dense_derivatives.hpp"

namespace lmmfast {
namespace {

// Random effects of several uncorrelated columns up to which all derivatives by dense algebra pay.
constexpr Index kFewEffects = 40;

// The free columns of each term as blocks of the cone: their coordinates are those of free_.
struct TermBlock {
  ConeBlock block;
  Index term = 0;
  std::vector<Index> columns;  // within the term
};

}  // namespace

// The expected information is had cheaply enough for steps on the cone.
bool Fitter::on_cone() const {
  if (std::any_of(a_->terms.begin(), a_->terms.end(),
                  [](const Term& term) { return !term.structure->on_cones(); }))
    return false;
  if (criterion_->system().exact_curvature()) return true;
  const bool correlated = std::any_of(a_->terms.begin(), a_->terms.end(),
                                      [](const Term& term) { return term.n_theta() > term.k; });
  return a_->n_effects() <= (correlated ? kMostDenseEffects : kFewEffects);
}

OptimizerSummary Fitter::optimise_on_cone(const Vector& start) {
  std::vector<TermBlock> blocks;
  Index first = 0;
  for (std::size_t t = 0; t < a_->terms.size(); ++t) {
    const Term& term = a_->terms[t];
    std::vector<Index> columns;
    for (const Index i : free_) {
      const Coordinate& place = coordinates()[at(i)];
      if (place.term == static_cast<int>(t) && place.row == place.col)
        columns.push_back(place.row - term.first);
    }
    for (const std::vector<Index>& own : term.structure->cones(columns)) {
      blocks.push_back({{first, static_cast<Index>(own.size())}, static_cast<Index>(t), own});
      first += blocks.back().block.size();
    }
  }
  const auto theta_of = [&](const std::vector<Matrix>& factors) {
    std::vector<Matrix> lambdas;
    for (const Term& term : a_->terms) lambdas.push_back(Matrix::Zero(term.k, term.k));
    for (std::size_t b = 0; b < blocks.size(); ++b) {
      Matrix wide =
          Matrix::Zero(blocks[b].block.k, std::max<Index>(factors[b].cols(), blocks[b].block.k));
      wide.leftCols(factors[b].cols()) = factors[b];
      const Matrix L = lower_factor(wide);
      lambdas[at(blocks[b].term)](blocks[b].columns, blocks[b].columns) = L;
    }
    return stack(lambdas);
  };
  ConeObjective objective;
  for (const TermBlock& block : blocks) objective.cone.push_back(block.block);
  OptimizerSummary summary;
  Vector theta_now;
  objective.value = [&](const std::vector<Matrix>& factors) {
    theta_now = theta_of(factors);
    const double found = value(theta_now);
    summary.x_log.push_back(theta_now(free_));
    summary.value_log.push_back(found);
    return found;
  };
  objective.differentiate = [&](ConePoint& point) {
    if (criterion_->system().exact_curvature()) {
      differentiate(true);
    } else {
      dense_derivatives(*a_, lambda_, coordinates(), criterion_->solution(), criterion_->profile(),
                        n_threads_, derivatives_);
      derivatives_at_ = lambda_;
    }
    const double s = criterion_->solution().r2 / criterion_->degrees();
    const auto m = static_cast<Index>(free_.size());
    Vector x(m), t(m), g(m);
    for (Index i = 0; i < m; ++i) {
      const Coordinate& place = coordinates()[at(free_[at(i)])];
      const Matrix& L = lambda_[at(place.factor)];
      const double twice = place.row == place.col ? 1.0 : 2.0;
      x[i] = L.row(place.row).dot(L.row(place.col));
      t[i] = twice * derivatives_.q[at(place.factor)](place.row, place.col);
      g[i] = twice * derivatives_.m[at(place.factor)](place.row, place.col);
    }
    const auto complete = [&](const Matrix& own, const Vector& trace, double total) {
      Matrix all(m + 1, m + 1);
      const Vector mixed = trace - own * x;
      all.bottomRightCorner(m, m) = own;
      all.col(0).tail(m) = mixed;
      all.row(0).tail(m) = mixed.transpose();
      all(0, 0) = total - trace.dot(x) - mixed.dot(x);
      return Matrix(all / (s * s));
    };
    point.sigma2 = s;
    point.gradient.resize(m + 1);
    point.gradient.tail(m) = g / s;
    point.gradient[0] = -x.dot(g) / s;
    const double nu = criterion_->degrees();
    point.expected = complete(derivatives_.expected(free_, free_), t, nu);
    point.average = complete(derivatives_.average(free_, free_), t - g, nu);
  };
  objective.rounding = [&] { return criterion_->rounding(); };
  ConeSearchOptions options;
  options.max_evaluations = options_.max_evaluations - n_evaluations_;
  std::vector<Matrix> factors;
  const std::vector<Matrix> lambdas = term_lambdas(start, a_->terms);
  for (const TermBlock& block : blocks)
    factors.push_back(lambdas[at(block.term)](block.columns, block.columns));
  const ConeSearchSummary found = search_cone(objective, std::move(factors), options);
  summary.x = theta_of(found.factors)(free_);
  summary.value = found.value;
  summary.termination = found.termination == ConeTermination::Converged ? Termination::Converged
                        : found.termination == ConeTermination::MaxEvaluations
                            ? Termination::MaxEvaluations
                            : Termination::RadiusCollapsed;
  summary.message =
      "converged: a step on the cone of covariances promises " + std::to_string(found.promised);
  log(summary);
  return summary;
}

}  // namespace lmmfast
