#include "fit/theta_criterion.hpp"

#include "system/bordered_derivatives.hpp"

namespace lmmfast {

ThetaCriterion::ThetaCriterion(const Estimable& model, Method method, int n_threads,
                               const std::function<void()>& check_interrupt)
    : model_(model),
      check_interrupt_(check_interrupt),
      n_threads_(useful_threads(model.products(), n_threads)),
      criterion_(model.products(), method, n_threads_) {}

void ThetaCriterion::load_response() {
  criterion_.load(products(), Changed::Response);
  lambda_.clear();
  derivatives_at_.clear();
  differentiated_ = false;
}

Vector ThetaCriterion::full(const Vector& of_free) const {
  Vector theta = Vector::Zero(n_theta());
  theta(free()) = of_free;
  return theta;
}

std::vector<Matrix> ThetaCriterion::lambdas(const Vector& theta) const {
  return assemble_lambda(theta, products().terms);
}

std::vector<Matrix> ThetaCriterion::term_lambdas(const Vector& theta) const {
  return lmmfast::term_lambdas(theta, products().terms);
}

Vector ThetaCriterion::stack(const std::vector<Matrix>& of_terms) const {
  Vector theta(n_theta());
  double* own = theta.data();
  for (std::size_t t = 0; t < of_terms.size(); ++t) {
    const Term& term = products().terms[t];
    term.structure->put_theta(of_terms[t], own);
    own += term.n_theta();
  }
  return theta;
}

double ThetaCriterion::value(const Vector& theta) {
  if (check_interrupt_) check_interrupt_();
  lambda_ = lambdas(theta);
  differentiated_ = false;
  return criterion_.value(lambda_);
}

void ThetaCriterion::differentiate() {
  criterion_.differentiate(derivatives_);
  mark_differentiated();
}

void ThetaCriterion::differentiate_but_curvature() {
  criterion_.first_derivatives(derivatives_.curvature, derivatives_);
  mark_differentiated();
}

void ThetaCriterion::differentiate_by_border() {
  bordered_derivatives(products(), lambda_, coordinates(), criterion_.solution(),
                       criterion_.profile(), n_threads_, derivatives_);
  mark_differentiated();
}

void ThetaCriterion::mark_differentiated() {
  derivatives_at_ = lambda_;
  differentiated_ = true;
}

const Derivatives& ThetaCriterion::derivatives() const {
  if (!differentiated_)
    throw std::logic_error("the criterion was not differentiated at its last theta");
  return derivatives_;
}

double ThetaCriterion::move_to(const Vector& theta, double known) {
  const std::vector<Matrix> wanted = lambdas(theta);
  if (lambda_ != wanted) known = value(theta);
  if (derivatives_at_ != wanted) differentiate();
  differentiated_ = true;
  return known;
}

Solution ThetaCriterion::solve(const Vector& theta) {
  lambda_.clear();
  differentiated_ = false;
  return criterion_.system().factorise(lambdas(theta));
}

}  // namespace lmmfast
