#include "fit/cone_fit.hpp"

#include <algorithm>
#include <cmath>

#include "fit/cone_search.hpp"
#include "system/bordered_derivatives.hpp"

namespace lmmfast {
namespace {

// Random effects of uncorrelated columns up to which it pays: there the search in theta takes
// hardly more evaluations, of less work each.
constexpr Index kFewEffects = 40;
constexpr Index kManyEffects = 1000;  // and of terms with correlations
// Of larger models: evaluations in theta, for terms of two columns and of one, after which it pays.
constexpr Index kTrialOfTwo = 6;
constexpr Index kTrialOfOne = 12;

// The free columns of a term as a block of the cone: its coordinates are among those that are free.
struct TermBlock {
  ConeBlock block;
  Index term = 0;
  std::vector<Index> columns;  // within the term
};

std::vector<TermBlock> term_blocks(const ThetaCriterion& criterion) {
  std::vector<TermBlock> blocks;
  Index first = 0;
  const std::vector<Term>& terms = criterion.products().terms;
  for (std::size_t t = 0; t < terms.size(); ++t) {
    std::vector<Index> columns;
    for (const Index i : criterion.free()) {
      const Coordinate& entry = criterion.coordinates()[at(i)];
      if (entry.term == static_cast<int>(t) && entry.row == entry.col)
        columns.push_back(entry.row - terms[t].first);
    }
    for (const std::vector<Index>& own : terms[t].structure->cones(columns)) {
      blocks.push_back({{first, static_cast<Index>(own.size())}, static_cast<Index>(t), own});
      first += blocks.back().block.size();
    }
  }
  return blocks;
}

Vector theta_of(const ThetaCriterion& criterion, const std::vector<TermBlock>& blocks,
                const std::vector<Matrix>& factors) {
  std::vector<Matrix> lambdas;
  for (const Term& term : criterion.products().terms)
    lambdas.push_back(Matrix::Zero(term.k, term.k));
  for (std::size_t b = 0; b < blocks.size(); ++b) {
    Matrix wide =
        Matrix::Zero(blocks[b].block.k, std::max<Index>(factors[b].cols(), blocks[b].block.k));
    wide.leftCols(factors[b].cols()) = factors[b];
    const Matrix L = lower_factor(wide);
    lambdas[at(blocks[b].term)](blocks[b].columns, blocks[b].columns) = L;
  }
  return criterion.stack(lambdas);
}

// What is known at the last value of the criterion, which is differentiated there.
void find_point(ThetaCriterion& theta_criterion, ConePoint& point) {
  const Criterion& criterion = theta_criterion.criterion();
  if (criterion.exact_curvature())
    theta_criterion.differentiate();
  else
    theta_criterion.differentiate_by_border();
  const Derivatives& derivatives = theta_criterion.derivatives();
  const std::vector<Index>& free = theta_criterion.free();
  const double s = criterion.solution().r2 / criterion.degrees();
  const auto m = static_cast<Index>(free.size());
  Vector x(m), t(m), g(m);
  for (Index i = 0; i < m; ++i) {
    const Coordinate& entry = theta_criterion.coordinates()[at(free[at(i)])];
    const Matrix& L = theta_criterion.lambda()[at(entry.factor)];
    const double twice = entry.row == entry.col ? 1.0 : 2.0;
    x[i] = L.row(entry.row).dot(L.row(entry.col));
    t[i] = twice * derivatives.q[at(entry.factor)](entry.row, entry.col);
    g[i] = twice * derivatives.m[at(entry.factor)](entry.row, entry.col);
  }
  point.sigma2 = s;
  point.gradient.resize(m + 1);
  point.gradient.tail(m) = g / s;
  point.gradient[0] = -x.dot(g) / s;
  const double nu = criterion.degrees();
  point.expected = with_sigma2(derivatives.expected(free, free), t, nu, x) / (s * s);
  point.average = with_sigma2(derivatives.average(free, free), t - g, nu, x) / (s * s);
}

Termination termination_of(ConeTermination termination) {
  return termination == ConeTermination::Converged        ? Termination::Converged
         : termination == ConeTermination::MaxEvaluations ? Termination::MaxEvaluations
                                                          : Termination::RadiusCollapsed;
}

}  // namespace

std::optional<Index> evaluations_before_cone(const ThetaCriterion& criterion) {
  const CrossProducts& a = criterion.products();
  if (std::any_of(a.terms.begin(), a.terms.end(),
                  [](const Term& term) { return !term.structure->on_cones(); }))
    return std::nullopt;
  if (criterion.criterion().exact_curvature()) return 0;
  Index most = 1;  // columns of one cone
  for (const Term& term : a.terms)
    if (term.n_theta() > term.k) most = std::max(most, term.k);
  if (a.n_effects() <= (most > 1 ? kManyEffects : kFewEffects)) return 0;
  if (border_effects(a) > kMostBorderEffects) return std::nullopt;
  return most > 2 ? 0 : most == 2 ? kTrialOfTwo : kTrialOfOne;
}

OptimizerSummary search_cone(ThetaCriterion& criterion, const Vector& start,
                             Index max_evaluations) {
  const std::vector<TermBlock> blocks = term_blocks(criterion);
  const std::vector<Index>& free = criterion.free();
  OptimizerSummary summary;
  ConeObjective objective;
  for (const TermBlock& block : blocks) objective.cone.push_back(block.block);
  objective.value = [&](const std::vector<Matrix>& factors) {
    const Vector theta = theta_of(criterion, blocks, factors);
    const double found = criterion.value(theta);
    summary.x_log.push_back(theta(free));
    summary.value_log.push_back(found);
    return found;
  };
  objective.differentiate = [&](ConePoint& point) { find_point(criterion, point); };
  objective.rounding = [&] { return criterion.criterion().rounding(); };
  ConeSearchOptions options;
  options.max_evaluations = max_evaluations;
  std::vector<Matrix> factors;
  const std::vector<Matrix> lambdas = criterion.term_lambdas(start);
  for (const TermBlock& block : blocks)
    factors.push_back(lambdas[at(block.term)](block.columns, block.columns));
  const ConeSearchSummary found = search_cone(objective, std::move(factors), options);
  summary.x = theta_of(criterion, blocks, found.factors)(free);
  summary.value = found.value;
  summary.termination = termination_of(found.termination);
  summary.message =
      "converged: a step on the cone of covariances promises " + std::to_string(found.promised);
  return summary;
}

}  // namespace lmmfast
