// The criterion as a function of theta (in the scaled coordinates), and where it was evaluated
// last.
#pragma once

#include <functional>

#include "fit/estimable.hpp"

namespace lmmfast {

class ThetaCriterion {
 public:
  // `check_interrupt` is called before each evaluation, where there is one. Both must outlive this.
  ThetaCriterion(const Estimable& model, Method method, int n_threads,
                 const std::function<void()>& check_interrupt);

  const CrossProducts& products() const { return model_.products(); }
  const Estimable& model() const { return model_; }
  const std::vector<Coordinate>& coordinates() const { return criterion_.coordinates(); }
  const std::vector<Index>& free() const { return model_.free(); }
  Index n_theta() const { return products().n_theta(); }
  int n_threads() const { return n_threads_; }
  Criterion& criterion() { return criterion_; }
  const Criterion& criterion() const { return criterion_; }

  // Another response, which the model has loaded.
  void load_response();

  // theta with its free entries; Lambda of each factor; of each term, and theta from these.
  Vector full(const Vector& free) const;
  std::vector<Matrix> lambdas(const Vector& theta) const;
  std::vector<Matrix> term_lambdas(const Vector& theta) const;
  Vector stack(const std::vector<Matrix>& term_lambdas) const;

  // Throws NumericalError.
  double value(const Vector& theta);
  // Where the last value was; empty where something else was computed since.
  const std::vector<Matrix>& lambda() const { return lambda_; }

  // Derivatives there.
  void differentiate();
  void differentiate_but_curvature();  // which stays that of the derivatives before, near by
  void differentiate_by_border();      // of few effects but for those of the largest factor
  // Throws std::logic_error where the last value was elsewhere.
  const Derivatives& derivatives() const;

  // Value and derivatives at theta, unless they are there; returns the value where it is computed,
  // else `known`.
  double move_to(const Vector& theta, double known);

  // The solution at theta, whose criterion nobody asks for. Throws NumericalError.
  Solution solve(const Vector& theta);

 private:
  void mark_differentiated();

  const Estimable& model_;
  const std::function<void()>& check_interrupt_;
  const int n_threads_;
  Criterion criterion_;
  std::vector<Matrix> lambda_;
  Derivatives derivatives_;
  std::vector<Matrix> derivatives_at_;  // the Lambda they belong to
  bool differentiated_ = false;         // and whether it is lambda_
};

}  // namespace lmmfast
