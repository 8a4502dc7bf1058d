// What the parts of a fit share: fit.cpp searches and reports, boundary.cpp looks after zeros.
#pragma once

#include <memory>
#include <optional>

#include "fit/fit.hpp"
#include "fit/optimizer.hpp"

namespace lmmfast {

// Threads cost more than they bring below some size.
int useful_threads(const CrossProducts& a, int n_threads);

// A, or a copy of it without the columns of X that depend on others.
class FullRank {
 public:
  explicit FullRank(const CrossProducts& a);
  FullRank(const FullRank&) = delete;
  FullRank& operator=(const FullRank&) = delete;

  const CrossProducts& products() const { return *a_; }
  const std::vector<Index>& dropped() const { return dropped_; }  // columns of X'

 private:
  const CrossProducts* a_;
  std::vector<Index> dropped_;
  CrossProducts reduced_;
};

// One model on its way: cross-products without what cannot be estimated, and the criterion.
class Fitter {
 public:
  Fitter(const CrossProducts& a, const FitOptions& options);

  Fit run();
  Optimum optimum();  // of the last run
  bool reduced() const { return !dropped_.empty() || !unidentified_.empty(); }
  // Another response of the same design. Only where nothing is reduced.
  void load(const CrossProducts& a);

 private:
  const std::vector<Coordinate>& coordinates() const { return criterion_->coordinates(); }
  Index n_theta() const { return a_->n_theta(); }

  void find_free();
  Vector full(const Vector& x) const;
  double value(const Vector& theta);
  void differentiate(bool curvature = true);
  struct Ending {
    Vector theta;
    double criterion = 0.0;
    Termination termination = Termination::NumericalFailure;
    std::string message;
  };

  Vector search(Fit& fit);
  Ending descend(const Vector& start);
  bool on_cone() const;
  Vector far() const;
  std::optional<Solution> fit_within();
  bool may_have_another_valley(const Solution& within) const;
  OptimizerSummary optimise(const Vector& start);
  OptimizerSummary optimise_on_cone(const Vector& start);
  void put_zeros(Vector& theta, double& criterion, double radius);
  bool leave_boundary(Vector& theta);
  Vector stack(const std::vector<Matrix>& lambdas) const;
  Vector unscaled(const Vector& theta) const;
  bool singular(const Vector& theta) const;
  Vector user_gradient(const Vector& theta, const Vector& user) const;
  void log(const OptimizerSummary& summary);
  void report(Fit& fit);

  const FitOptions& options_;
  const Index p_;  // columns of X as the user has them
  const FullRank full_rank_;
  CrossProducts rescaled_;
  const CrossProducts* a_;
  int n_threads_ = 1;
  std::vector<Index> dropped_;  // of these columns of X
  std::vector<std::pair<Index, Index>> unidentified_;
  std::unique_ptr<Criterion> criterion_;
  std::vector<Index> free_;
  Vector theta_;  // where the search has ended
  std::vector<Matrix> lambda_;
  Derivatives derivatives_;
  std::vector<Matrix> derivatives_at_;  // the Lambda they belong to
  std::vector<Vector> theta_log_;
  std::vector<double> criterion_log_;
  Index n_evaluations_ = 0;
};

}  // namespace lmmfast
