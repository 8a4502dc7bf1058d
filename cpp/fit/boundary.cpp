#include "fit/boundary.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace lmmfast {
namespace {

constexpr double kProbe = 1e-2;       // standard deviations at which M is looked at
constexpr double kEscape = 0.1;       // and those the search goes on from
constexpr double kDescending = 1e-7;  // slopes above its negative are rounding
constexpr double kLeastNoise = 1e-9;  // differences of the criterion that are not missed …
constexpr double kRelativeNoise = 1e-13;
constexpr double kMostNoise = 1e-8;  // … whatever it says of its rounding

// Of each term, without those that have columns held at zero on purpose.
std::vector<Matrix> null_spaces(const ThetaCriterion& criterion,
                                const std::vector<Matrix>& lambdas) {
  const std::vector<Term>& terms = criterion.products().terms;
  std::vector<Matrix> spaces;
  for (std::size_t t = 0; t < lambdas.size(); ++t)
    spaces.push_back(terms[t].structure->null_space(lambdas[t]));
  for (const auto& [term, column] : criterion.model().unidentified())
    spaces[at(term)].resize(terms[at(term)].k, 0);
  return spaces;
}

}  // namespace

void put_zeros(ThetaCriterion& criterion, Vector& theta, double& value, double radius) {
  std::vector<Matrix> lambdas = criterion.term_lambdas(theta);
  for (std::size_t t = 0; t < lambdas.size(); ++t) {
    const Matrix before = lambdas[t];
    lambdas[t] = criterion.products().terms[t].structure->with_zeros(before, radius);
    if (lambdas[t] == before) continue;
    double tried = std::numeric_limits<double>::infinity();
    try {
      tried = criterion.value(criterion.stack(lambdas));
    } catch (const NumericalError&) {
    }
    const auto noise = [&] {
      return std::max(kLeastNoise + kRelativeNoise * std::abs(value),
                      std::min(criterion.criterion().rounding(), kMostNoise));
    };
    if (std::isfinite(tried) && tried <= value + noise())
      value = std::min(value, tried);
    else
      lambdas[t] = before;
  }
  theta = criterion.stack(lambdas);
}

std::optional<Vector> leave_boundary(ThetaCriterion& criterion, const Vector& theta) {
  const std::vector<Term>& terms = criterion.products().terms;
  const std::vector<Matrix> lambdas = criterion.term_lambdas(theta);
  const std::vector<Matrix> spaces = null_spaces(criterion, lambdas);
  if (std::all_of(spaces.begin(), spaces.end(), [](const Matrix& N) { return N.cols() == 0; }))
    return std::nullopt;
  std::vector<Matrix> moved = lambdas;
  for (std::size_t t = 0; t < lambdas.size(); ++t)
    if (spaces[t].cols() > 0) moved[t] = terms[t].structure->grown(lambdas[t], kProbe * spaces[t]);
  try {
    criterion.value(criterion.stack(moved));
  } catch (const NumericalError&) {
    return std::nullopt;
  }
  criterion.differentiate();
  const std::vector<Matrix>& m = criterion.derivatives().m;
  double worst = 0.0;
  std::optional<Vector> escaped;
  for (std::size_t t = 0; t < lambdas.size(); ++t) {
    if (spaces[t].cols() == 0) continue;
    const Term& term = terms[t];
    const Matrix& N = spaces[t];
    const Descent descent = term.structure->descent(N.transpose() * term_block(m, term) * N, N);
    if (!(descent.slope < worst - kDescending)) continue;
    worst = descent.slope;
    moved = lambdas;
    moved[t] = term.structure->grown(lambdas[t], kEscape * descent.direction);
    escaped = criterion.stack(moved);
  }
  return escaped;
}

}  // namespace lmmfast
