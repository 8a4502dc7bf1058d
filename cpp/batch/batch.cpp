#include "batch/batch.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <new>

#include "base/parallel.hpp"
#include "batch/response_design.hpp"
#include "fit/refitter.hpp"
#include "inference/satterthwaite.hpp"
#include "products/residual.hpp"
#include "rows/usable.hpp"

namespace lmmfast {
namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

// The models' grouping codes renumbered so that every level occurs, in the order of the levels.
class Compressor {
 public:
  // Points the factors of `model` at renumbered codes, which live until the next call.
  void operator()(Design& model, bool keep_levels) {
    codes_.resize(model.factors.size());
    levels_.assign(model.factors.size(), {});
    for (std::size_t f = 0; f < model.factors.size(); ++f)
      compress(model.factors[f], model.n, codes_[f], keep_levels ? &levels_[f] : nullptr);
  }
  const std::vector<std::vector<std::int32_t>>& levels() const { return levels_; }

 private:
  void compress(FactorView& factor, Index n, std::vector<std::int32_t>& codes,
                std::vector<std::int32_t>* levels) {
    if (new_code_.size() < at(factor.n_levels)) new_code_.resize(at(factor.n_levels), -1);
    found_.clear();
    for (Index i = 0; i < n; ++i) {
      std::int32_t& new_code = new_code_[at(factor.codes[i])];
      if (new_code >= 0) continue;
      new_code = 0;
      found_.push_back(factor.codes[i]);
    }
    if (!std::is_sorted(found_.begin(), found_.end())) std::sort(found_.begin(), found_.end());
    for (std::size_t l = 0; l < found_.size(); ++l)
      new_code_[at(found_[l])] = static_cast<std::int32_t>(l);
    codes.resize(at(n));
    for (Index i = 0; i < n; ++i) codes[at(i)] = new_code_[at(factor.codes[i])];
    for (const std::int32_t code : found_) new_code_[at(code)] = -1;
    if (levels) *levels = found_;
    factor = {codes.data(), static_cast<Index>(found_.size())};
  }

  std::vector<std::int32_t> new_code_;  // by level of all data, -1 between calls
  std::vector<std::int32_t> found_;
  std::vector<std::vector<std::int32_t>> codes_;
  std::vector<std::vector<std::int32_t>> levels_;
};

struct ModelOptions {
  FitOptions fit;
  Matrix contrasts;  // x p: degrees of freedom are wanted of these
};

ModelOptions model_options(const BatchOptions& options, Index p, bool calling_thread) {
  ModelOptions model{options.fit, Matrix(0, p)};
  model.fit.n_threads = 1;
  model.fit.keep_log = false;
  if (!calling_thread) model.fit.check_interrupt = nullptr;
  if (options.satterthwaite) {
    model.contrasts.resize(p + options.contrasts.rows(), p);
    model.contrasts << Matrix::Identity(p, p), options.contrasts;
  }
  return model;
}

// Of the last fit of a Fitter or a Refitter.
template <class Source>
Vector degrees_of_freedom(const Fit& fit, Source& fitter, const Matrix& contrasts) {
  if (contrasts.rows() == 0 || fit.status == Status::NumericalFailure)
    return Vector::Constant(contrasts.rows(), kNaN);
  return satterthwaite(fitter.optimum(), contrasts);
}

// Estimates of contrasts: an effect that does not exist counts only where it has a weight.
void store_contrasts(const Fit& fit, const Matrix& contrasts, Index row, BatchTable& table) {
  const Index p = contrasts.cols();
  for (Index c = 0; c < contrasts.rows(); ++c) {
    double estimate = 0.0;
    double variance = 0.0;
    for (Index i = 0; i < p; ++i) {
      if (contrasts(c, i) == 0.0) continue;
      estimate += contrasts(c, i) * fit.beta[i];
      for (Index j = 0; j < p; ++j)
        if (contrasts(c, j) != 0.0)
          variance += contrasts(c, i) * fit.cov_beta(i, j) * contrasts(c, j);
    }
    table.estimate(row, c) = estimate;
    table.contrast_se(row, c) = std::sqrt(variance);
  }
}

void store(Fit&& fit, const Vector& df, const BatchOptions& options, Index row, BatchTable& table) {
  const Index p = fit.beta.size();
  table.beta.row(row) = fit.beta.transpose();
  table.se.row(row) = fit.cov_beta.diagonal().cwiseSqrt().transpose();
  store_contrasts(fit, options.contrasts, row, table);
  if (options.satterthwaite) {
    table.df.row(row) = df.head(p).transpose();
    table.contrast_df.row(row) = df.tail(options.contrasts.rows()).transpose();
  }
  table.theta.row(row) = fit.theta.transpose();
  for (const BetweenWithin& found : fit.between_within)
    table.between_within(row, found.factor) = found.p_value;
  table.sigma[row] = fit.sigma;
  table.criterion[row] = fit.criterion;
  table.n_evaluations[at(row)] = fit.n_evaluations;
  table.status[at(row)] = static_cast<std::int8_t>(fit.status);
  if (fit.status != Status::Converged) table.message[at(row)] = std::move(fit.message);
  if (options.fit.modes) table.modes[at(row)].b = std::move(fit.b);
}

// Runs one model; what goes wrong becomes its status.
template <class Run>
void guarded(Index row, BatchTable& table, Run&& run) {
  auto failed = [&](Status status, const char* message) {
    table.status[at(row)] = static_cast<std::int8_t>(status);
    table.message[at(row)] = message;
  };
  try {
    run();
  } catch (const DataError& error) {
    failed(Status::Refused, error.what());
  } catch (const NumericalError& error) {
    failed(Status::NumericalFailure, error.what());
  } catch (const std::bad_alloc&) {
    failed(Status::NumericalFailure, "there is not enough memory for this model");
  }
}

void fit_rows(Design& model, const BatchOptions& options, const ModelOptions& of_model,
              Compressor& compress, Index row, BatchTable& table) {
  table.n_obs[at(row)] = model.n;
  if (refuse_response(range_of(model.y, model.n))) return;
  compress(model, options.fit.modes);
  if (refuse_design(model, false)) return;
  const Scaling scaling = pilot_scaling(model, terms_of(model));
  const CrossProducts a = cross_products(model, scaling, 1);
  if (refuse_residual(a)) return;
  Fitter fitter(a, of_model.fit);
  Fit fit = fitter.run();
  if (!variances_in_range(fit)) return;
  const Vector df = degrees_of_freedom(fit, fitter, of_model.contrasts);
  store(std::move(fit), df, options, row, table);
  if (options.fit.modes) table.modes[at(row)].levels = compress.levels();
}

Design rows_of(const Design& all, Index first, Index n) {
  Design model = all;
  model.n = n;
  model.y += first;
  if (model.weights) model.weights += first;
  for (Column& column : model.X) column = column.from(first);
  for (FactorView& factor : model.factors) factor.codes += first;
  for (TermView& term : model.terms)
    for (Column& column : term.columns) column = column.from(first);
  return model;
}

// Copies of some rows of a design.
class RowSubset {
 public:
  Design operator()(const Design& all, const double* y, const std::vector<Index>& rows) {
    Design model = all;
    model.n = static_cast<Index>(rows.size());
    used_ = 0;
    seen_.clear();
    model.y = take(y, rows).values;
    model.weights = take(all.weights, rows).values;
    for (Column& column : model.X) column = take(column, rows);
    for (TermView& term : model.terms)
      for (Column& column : term.columns) column = take(column, rows);
    codes_.resize(all.factors.size());
    for (std::size_t f = 0; f < all.factors.size(); ++f) {
      codes_[f].resize(rows.size());
      for (std::size_t i = 0; i < rows.size(); ++i) codes_[f][i] = all.factors[f].codes[rows[i]];
      model.factors[f].codes = codes_[f].data();
    }
    return model;
  }

 private:
  Column take(const Column& column, const std::vector<Index>& rows) {
    if (column.is_ones()) return nullptr;
    for (const auto& [from, to] : seen_)  // a column in X and in Z stays one column
      if (from == column) return to;
    if (used_ == values_.size()) values_.emplace_back();
    std::vector<double>& to = values_[used_++];
    to.resize(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i) to[i] = column[rows[i]];
    seen_.emplace_back(column, to.data());
    return seen_.back().second;
  }

  std::vector<std::vector<double>> values_;
  std::size_t used_ = 0;
  std::vector<std::pair<Column, Column>> seen_;
  std::vector<std::vector<std::int32_t>> codes_;
};

}  // namespace

BatchTable::BatchTable(Index n_models, const Design& design, const BatchOptions& options) {
  const Index p = design.p();
  const Index c = options.contrasts.rows();
  auto table = [&](Index columns) -> RowMatrix {
    return RowMatrix::Constant(n_models, columns, kNaN);
  };
  beta = se = table(p);
  estimate = contrast_se = table(c);
  df = table(options.satterthwaite ? p : 0);
  contrast_df = table(options.satterthwaite ? c : 0);
  theta = table(n_theta(terms_of(design)));
  between_within = table(static_cast<Index>(design.factors.size()));
  sigma = criterion = Vector::Constant(n_models, kNaN);
  n_obs.assign(at(n_models), 0);
  n_evaluations.assign(at(n_models), 0);
  status.assign(at(n_models), static_cast<std::int8_t>(Status::Refused));
  message.resize(at(n_models));
  if (options.fit.modes) modes.resize(at(n_models));
}

BatchTable fit_groups(const Design& design, const std::vector<Index>& start,
                      const BatchOptions& options) {
  const auto n_models = static_cast<Index>(start.size()) - 1;
  BatchTable table(n_models, design, options);
  const int n_threads = std::max(options.fit.n_threads, 1);
  std::vector<Compressor> compressors(static_cast<std::size_t>(n_threads));
  std::vector<ModelOptions> of_workers;
  for (int worker = 0; worker < n_threads; ++worker)
    of_workers.push_back(model_options(options, design.p(), worker == 0));
  parallel_for(n_models, n_threads, [&](Index i, int worker) {
    const auto w = static_cast<std::size_t>(worker);
    guarded(i, table, [&] {
      Design model = rows_of(design, start[at(i)], start[at(i + 1)] - start[at(i)]);
      fit_rows(model, options, of_workers[w], compressors[w], i, table);
    });
  });
  return table;
}

// One thread's copy of what changes from response to response.
struct ResponseBatch::Worker {
  ModelOptions options;  // contrasts: of the columns of X that are kept
  Matrix all_contrasts;
  std::unique_ptr<Refitter> refitter;
  Vector residual;
  Compressor compress;
  RowSubset subset;
  std::vector<Index> rows;
};

ResponseBatch::ResponseBatch(const Design& design, const BatchOptions& options)
    : design_(design),
      options_(options),
      shared_(share_design(design_, model_options(options_, design_.p(), false).fit)) {}

ResponseBatch::~ResponseBatch() = default;

namespace {

// A fit without some columns of X, with NaN put where they were.
void spread(Fit& fit, const std::vector<Index>& kept, Index p) {
  if (static_cast<Index>(kept.size()) == p) return;
  Vector beta = Vector::Constant(p, kNaN);
  Matrix cov_beta = Matrix::Constant(p, p, kNaN);
  beta(kept) = fit.beta;
  cov_beta(kept, kept) = fit.cov_beta;
  fit.beta = beta;
  fit.cov_beta = cov_beta;
}

}  // namespace

BatchTable ResponseBatch::fit(const double* Y, Index n_models) const {
  BatchTable table(n_models, design_, options_);
  const Index n = design_.n;
  const Index p = design_.p();
  std::vector<Worker> workers(static_cast<std::size_t>(std::max(options_.fit.n_threads, 1)));
  parallel_for(n_models, static_cast<int>(workers.size()), [&](Index i, int number) {
    Worker& worker = workers[static_cast<std::size_t>(number)];
    const double* y = Y + i * n;
    guarded(i, table, [&] {
      const Range range = range_of(y, n);
      if (!shared_ || !is_finite(range)) {
        worker.rows.clear();
        for (Index r = 0; r < n; ++r)
          if (!std::isnan(y[r])) worker.rows.push_back(r);
        Design model = worker.subset(design_, y, worker.rows);
        fit_rows(model, options_, model_options(options_, p, number == 0), worker.compress, i,
                 table);
        return;
      }
      table.n_obs[at(i)] = n;
      if (refuse_response(range)) return;
      if (!worker.refitter) {
        worker.options = model_options(options_, p, number == 0);
        worker.all_contrasts = worker.options.contrasts;
        worker.options.contrasts =
            Matrix(worker.all_contrasts(Eigen::placeholders::all, shared_->kept()));
        worker.refitter = std::make_unique<Refitter>(shared_->products(), worker.options.fit);
      }
      shared_->load(y, worker.refitter->products(), worker.residual);
      Fit fit = worker.refitter->fit();
      if (!variances_in_range(fit)) return;
      Vector df = degrees_of_freedom(fit, *worker.refitter, worker.options.contrasts);
      spread(fit, shared_->kept(), p);
      for (Index c = p; c < df.size(); ++c)  // NaN as the estimate is
        for (Index j = 0; j < p; ++j)
          if (worker.all_contrasts(c, j) != 0.0 && std::isnan(fit.beta[j])) df[c] = kNaN;
      store(std::move(fit), df, options_, i, table);
    });
    if (options_.fit.modes && table.modes[at(i)].levels.empty())
      for (const FactorView& factor : design_.factors) {
        std::vector<std::int32_t> all(at(factor.n_levels));
        for (std::size_t l = 0; l < all.size(); ++l) all[l] = static_cast<std::int32_t>(l);
        table.modes[at(i)].levels.push_back(std::move(all));
      }
  });
  return table;
}

}  // namespace lmmfast
