// One model on its way from start to report.
#pragma once

#include <memory>

#include "fit/fit.hpp"
#include "fit/optimizer.hpp"
#include "fit/theta_criterion.hpp"

namespace lmmfast {

// Where a fit has ended, for what is computed from there: in the scaled coordinates, without the
// columns of X that were dropped.
struct Optimum {
  Criterion& criterion;            // its last value was at theta
  const Derivatives& derivatives;  // at theta
  const Vector& theta;
  const std::vector<Index>& free;     // entries of theta that are not held at zero
  const std::vector<Index>& dropped;  // columns of X as the user has them
};

class Fitter {
 public:
  // Both must outlive this. Throws DataError where the model cannot be fitted to any response.
  Fitter(const CrossProducts& a, const FitOptions& options);

  Fit run();
  // Of the last run. Throws std::logic_error after a numerical failure: there is none.
  Optimum optimum();

  // Whether columns of X were dropped or variances are not identified.
  bool reduced() const { return model_.reduced(); }
  // Another response of the same design. Throws std::logic_error where the model is reduced.
  void load(const CrossProducts& a);

 private:
  struct Ending {
    Vector theta;
    double criterion = 0.0;
    Termination termination = Termination::NumericalFailure;
    std::string message;
  };

  Ending search();
  Ending without_search(const Vector& start);
  Ending descend(const Vector& start);
  Ending descend_on_cone(const Vector& start);
  Ending descend_in_theta(const Vector& start);
  Ending end_of(const OptimizerSummary& summary);
  void log(const OptimizerSummary& summary);
  void report_log(Fit& fit) const;
  Index evaluations_left() const { return options_.max_evaluations - n_evaluations_; }

  const FitOptions& options_;
  Estimable model_;
  ThetaCriterion criterion_;
  Vector theta_;  // where the last run has ended; empty where it failed
  std::vector<Vector> theta_log_;
  std::vector<double> criterion_log_;
  Index n_evaluations_ = 0;
};

}  // namespace lmmfast
