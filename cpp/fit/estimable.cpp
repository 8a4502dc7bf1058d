#include "fit/estimable.hpp"

#include <algorithm>

#include "products/identify.hpp"

namespace lmmfast {

int useful_threads(const CrossProducts& a, int n_threads) {
  constexpr double kWorkOfPair = 50.0;
  constexpr double kLeastWork = 2e5;
  const double q = static_cast<double>(a.p + 1);
  double work = 0.0;
  for (const FactorProducts& factor : a.factors)
    work += static_cast<double>(factor.n_levels * factor.k) * q * q;
  for (const PairProducts& pair : a.pairs)
    work += kWorkOfPair * static_cast<double>(pair.n_blocks());
  return work < kLeastWork ? 1 : n_threads;
}

FullRank::FullRank(const CrossProducts& a) : a_(&a), dropped_(dependent_columns(a)) {
  if (dropped_.empty()) return;
  reduced_ = without_columns(a, dropped_);
  a_ = &reduced_;
}

namespace {

// theta entries that are not held at zero because their column is not identified.
std::vector<Index> find_free(const CrossProducts& a,
                             const std::vector<std::pair<Index, Index>>& unidentified) {
  std::vector<Index> free;
  Index first = 0;
  for (std::size_t t = 0; t < a.terms.size(); ++t) {
    const Term& term = a.terms[t];
    std::vector<bool> kept(at(term.k), true);
    for (const auto& [owner, column] : unidentified)
      if (static_cast<std::size_t>(owner) == t) kept[at(column)] = false;
    for (const Index i : term.structure->among(kept)) free.push_back(first + i);
    first += term.n_theta();
  }
  return free;
}

}  // namespace

Estimable::Estimable(const CrossProducts& a, Method method)
    : p_(a.p), full_rank_(a), a_(&full_rank_.products()) {
  for (const Index j : full_rank_.dropped()) dropped_.push_back(a.scaling.order[at(j)]);
  std::sort(dropped_.begin(), dropped_.end());
  if (a_->n <= a_->p)
    throw DataError("the model has as many fixed effects as rows (" + std::to_string(a_->p) + ")");
  if (method == Method::REML) unidentified_ = columns_in_fixed_span(*a_);
  if (!unidentified_.empty()) {
    std::vector<Index> terms;
    for (const auto& [t, j] : unidentified_)
      if (terms.empty() || terms.back() != t) terms.push_back(t);
    rescaled_ = with_diagonal_scaling(*a_, terms);
    a_ = &rescaled_;
  }
  free_ = find_free(*a_, unidentified_);
}

void Estimable::load(const CrossProducts& a) {
  if (reduced()) throw std::logic_error("the model was reduced for one response only");
  a_ = &a;
}

}  // namespace lmmfast
