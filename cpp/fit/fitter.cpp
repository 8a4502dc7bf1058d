#include "fit/fitter.hpp"

#include <algorithm>

#include "fit/boundary.hpp"
#include "fit/cone_fit.hpp"
#include "fit/report.hpp"
#include "fit/start.hpp"
#include "fit/theta_search.hpp"
#include "fit/valleys.hpp"

namespace lmmfast {
namespace {

constexpr int kMaxRestarts = 3;
// Evaluations after which a search that crawls is looked at: towards a zero at which the curvature
// vanishes too, Newton's steps shrink by a third each time.
constexpr Index kPatience = 30;
constexpr double kSmall = 1e-3;  // standard deviations (scaled) that are tried at zero in the end
constexpr double kCrawling = 1e-2;  // and where a search crawls

Status status_of(Termination termination) {
  return termination == Termination::Converged          ? Status::Converged
         : termination == Termination::NumericalFailure ? Status::NumericalFailure
                                                        : Status::NotConverged;
}

}  // namespace

Fitter::Fitter(const CrossProducts& a, const FitOptions& options)
    : options_(options),
      model_(a, options.method),
      criterion_(model_, options.method, options.n_threads, options.check_interrupt) {}

void Fitter::load(const CrossProducts& a) {
  model_.load(a);
  criterion_.load_response();
  theta_.resize(0);
  theta_log_.clear();
  criterion_log_.clear();
  n_evaluations_ = 0;
}

Fit Fitter::run() {
  Fit fit;
  theta_.resize(0);
  try {
    const Ending ending = search();
    fit.message = ending.message;
    fit.criterion = ending.criterion;
    fit.status = status_of(ending.termination);
    if (fit.status != Status::NumericalFailure) theta_ = ending.theta;
  } catch (const NumericalError& error) {
    fit.status = Status::NumericalFailure;
    fit.message = error.what();
  }
  report_log(fit);
  if (fit.status == Status::NumericalFailure)
    report_failure(criterion_, fit);
  else
    report_optimum(criterion_, theta_, options_.modes, fit);
  return fit;
}

Optimum Fitter::optimum() {
  if (theta_.size() != criterion_.n_theta())
    throw std::logic_error("a fit that failed has no optimum");
  return {criterion_.criterion(), criterion_.derivatives(), theta_, model_.free(),
          model_.dropped()};
}

// From the start to the lowest optimum, where the criterion is differentiated last.
Fitter::Ending Fitter::search() {
  const CrossProducts& a = model_.products();
  const Vector start = options_.start.size() > 0
                           ? scale_theta(options_.start, a.terms, a.scaling.Tz)
                           : moment_start(a, model_.free(), criterion_.n_threads());
  Ending found;
  if (model_.free().empty()) {
    found = without_search(start);
  } else if (!options_.search) {
    found = without_search(start);
    found.termination = Termination::MaxEvaluations;
    found.message = "theta was given";
  } else {
    const std::optional<Solution> within = fit_within(criterion_);
    found = descend(start);
    if (found.termination == Termination::Converged && within) {
      if (criterion_.lambda() != criterion_.lambdas(found.theta)) criterion_.value(found.theta);
      if (may_have_another_valley(*within, criterion_.criterion())) {
        const Ending other = descend(far_theta(criterion_));
        if (other.termination == Termination::Converged && other.criterion < found.criterion)
          found = other;
      }
    }
  }
  if (found.termination != Termination::NumericalFailure)
    found.criterion = criterion_.move_to(found.theta, found.criterion);
  return found;
}

Fitter::Ending Fitter::without_search(const Vector& start) {
  const double value = criterion_.value(start);
  theta_log_.push_back(start);
  criterion_log_.push_back(value);
  n_evaluations_ = 1;
  return {start, value, Termination::Converged, {}};
}

// From a start to an optimum.
Fitter::Ending Fitter::descend(const Vector& start) {
  return evaluations_before_cone(criterion_) == 0 ? descend_on_cone(start)
                                                  : descend_in_theta(start);
}

Fitter::Ending Fitter::descend_on_cone(const Vector& start) {
  return end_of(search_cone(criterion_, start, evaluations_left()));
}

// The search in theta knows nothing of zeros: it is helped over them, and off them where the
// criterion is lower elsewhere.
Fitter::Ending Fitter::descend_in_theta(const Vector& start) {
  Vector from = start;
  const std::optional<Index> cone = evaluations_before_cone(criterion_);
  const Index patience = cone.value_or(kPatience);
  for (int restart = 0;;) {
    Ending ending = end_of(search_theta(criterion_, from, std::min(patience, evaluations_left())));
    if (ending.termination == Termination::NumericalFailure) return ending;
    if (ending.termination == Termination::MaxEvaluations && evaluations_left() > 0) {
      if (cone) return descend_on_cone(ending.theta);
      put_zeros(criterion_, ending.theta, ending.criterion, kCrawling);
      from = ending.theta;
      continue;
    }
    put_zeros(criterion_, ending.theta, ending.criterion, kSmall);
    const std::optional<Vector> escaped = leave_boundary(criterion_, ending.theta);
    if (!escaped) return ending;
    if (cone && evaluations_left() > 0) return descend_on_cone(*escaped);
    if (restart++ == kMaxRestarts) {
      ending.termination = Termination::RadiusCollapsed;
      ending.message = "the boundary fit is not a minimum, and no lower point was found";
      return ending;
    }
    from = *escaped;
  }
}

Fitter::Ending Fitter::end_of(const OptimizerSummary& summary) {
  log(summary);
  return {criterion_.full(summary.x), summary.value, summary.termination, summary.message};
}

void Fitter::log(const OptimizerSummary& summary) {
  n_evaluations_ += static_cast<Index>(summary.value_log.size());
  if (!options_.keep_log) return;
  for (std::size_t i = 0; i < summary.value_log.size(); ++i) {
    const CrossProducts& a = model_.products();
    theta_log_.push_back(unscale_theta(criterion_.full(summary.x_log[i]), a.terms, a.scaling.Tz));
    criterion_log_.push_back(summary.value_log[i]);
  }
}

void Fitter::report_log(Fit& fit) const {
  const auto logged = static_cast<Index>(criterion_log_.size());
  fit.n_evaluations = n_evaluations_;
  fit.theta_log.resize(logged, criterion_.n_theta());
  fit.criterion_log.resize(logged);
  for (Index i = 0; i < logged; ++i) {
    fit.theta_log.row(i) = theta_log_[at(i)].transpose();
    fit.criterion_log[i] = criterion_log_[at(i)];
  }
}

}  // namespace lmmfast
