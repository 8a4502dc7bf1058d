#include "fit/fitter.hpp"

#include <algorithm>

#include "products/identify.hpp"

namespace lmmfast {

int useful_threads(const CrossProducts& a, int n_threads) {
  const double q = static_cast<double>(a.p + 1);
  double work = 0.0;
  for (const FactorProducts& factor : a.factors)
    work += static_cast<double>(factor.n_levels * factor.k) * q * q;
  for (const PairProducts& pair : a.pairs) work += 50.0 * static_cast<double>(pair.n_blocks());
  return work < 2e5 ? 1 : n_threads;
}

FullRank::FullRank(const CrossProducts& a) : a_(&a), dropped_(dependent_columns(a)) {
  if (dropped_.empty()) return;
  reduced_ = without_columns(a, dropped_);
  a_ = &reduced_;
}

Fitter::Fitter(const CrossProducts& a, const FitOptions& options)
    : options_(options), p_(a.p), full_rank_(a), a_(&full_rank_.products()) {
  for (const Index j : full_rank_.dropped()) dropped_.push_back(a.scaling.order[at(j)]);
  std::sort(dropped_.begin(), dropped_.end());
  if (a_->n <= a_->p)
    throw DataError("the model has as many fixed effects as rows (" + std::to_string(a_->p) + ")");
  if (options.method == Method::REML) unidentified_ = columns_in_fixed_span(*a_);
  if (!unidentified_.empty()) {
    std::vector<Index> terms;
    for (const auto& [t, j] : unidentified_)
      if (terms.empty() || terms.back() != t) terms.push_back(t);
    rescaled_ = with_diagonal_scaling(*a_, terms);
    a_ = &rescaled_;
  }
  n_threads_ = useful_threads(*a_, options.n_threads);
  criterion_ = std::make_unique<Criterion>(*a_, options.method, n_threads_);
  find_free();
}

void Fitter::load(const CrossProducts& a) {
  if (reduced()) throw std::logic_error("the model was reduced for one response only");
  a_ = &a;
  criterion_->load(a, Changed::Response);
  theta_log_.clear();
  criterion_log_.clear();
  n_evaluations_ = 0;
  lambda_.clear();
  derivatives_at_.clear();
}

// theta entries that are not held at zero because their column is not identified.
void Fitter::find_free() {
  Index first = 0;
  for (std::size_t t = 0; t < a_->terms.size(); ++t) {
    const Term& term = a_->terms[t];
    std::vector<bool> kept(at(term.k), true);
    for (const auto& [owner, column] : unidentified_)
      if (static_cast<std::size_t>(owner) == t) kept[at(column)] = false;
    for (const Index i : term.structure->among(kept)) free_.push_back(first + i);
    first += term.n_theta();
  }
}

Vector Fitter::full(const Vector& x) const {
  Vector theta = Vector::Zero(n_theta());
  theta(free_) = x;
  return theta;
}

double Fitter::value(const Vector& theta) {
  if (options_.check_interrupt) options_.check_interrupt();
  lambda_ = assemble_lambda(theta, a_->terms);
  return criterion_->value(lambda_);
}

void Fitter::differentiate(bool curvature) {
  if (curvature)
    criterion_->differentiate(derivatives_);
  else
    criterion_->first_derivatives(derivatives_.curvature, derivatives_);
  derivatives_at_ = lambda_;
}

Vector Fitter::stack(const std::vector<Matrix>& lambdas) const {
  Vector theta(n_theta());
  double* own = theta.data();
  for (std::size_t t = 0; t < lambdas.size(); ++t) {
    a_->terms[t].structure->put_theta(lambdas[t], own);
    own += a_->terms[t].n_theta();
  }
  return theta;
}

Vector Fitter::unscaled(const Vector& theta) const {
  return unscale_theta(theta, a_->terms, a_->scaling.Tz);
}

// Whether a variance that is not held at zero is zero.
bool Fitter::singular(const Vector& theta) const {
  Index first = 0;
  for (const Term& term : a_->terms) {
    for (const Index i : term.structure->boundaries(term.k))
      if (theta[first + i] == 0.0 &&
          std::find(free_.begin(), free_.end(), first + i) != free_.end())
        return true;
    first += term.n_theta();
  }
  return false;
}

}  // namespace lmmfast
