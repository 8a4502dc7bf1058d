// Batches: many groups of rows, many responses.
#include <atomic>
#include <chrono>
#include <mutex>

#include "batch/batch.hpp"
#include "batch/response_fitter.hpp"
#include "python/design.hpp"

namespace lmmfast {
namespace {

// The design of many models and their options.
class Batch {
 public:
  Batch(SharedDesign design, Matrix contrasts, bool reml, bool satterthwaite, bool modes,
        Index max_evaluations, int n_threads)
      : owned_(std::move(design)), design_(owned_->view()) {
    options_.fit.method = method_of(reml);
    options_.fit.max_evaluations = max_evaluations;
    options_.fit.n_threads = n_threads;
    options_.fit.modes = modes;
    options_.contrasts = std::move(contrasts);
    options_.satterthwaite = satterthwaite;
    if (options_.contrasts.cols() != design_.p())
      throw DataError("contrasts must have a column for each fixed effect");
  }

  py::dict fit_groups(const py::array_t<Index>& start) {
    const std::vector<Index> bounds(start.data(), start.data() + start.size());
    if (bounds.empty() || !std::is_sorted(bounds.begin(), bounds.end()) || bounds.front() < 0 ||
        bounds.back() > design_.n)
      throw DataError("start must be ascending row numbers");
    return run([&] { return lmmfast::fit_groups(design_, bounds, options()); });
  }

  py::dict fit_responses(const py::array_t<double, py::array::c_style>& Y) {
    if (Y.ndim() != 2 || Y.shape(1) != design_.n)
      throw DataError("responses must have a column for each row of the data");
    const double* values = Y.data();
    const Index n_models = Y.shape(0);
    return run([&] {
      std::call_once(shared_, [&] {  // several threads may call
        responses_ = std::make_unique<ResponseBatch>(design_, options());
      });
      return responses_->fit(values, n_models);
    });
  }

 private:
  // Looks for Ctrl-C now and then.
  BatchOptions options() const {
    BatchOptions options = options_;
    using Clock = std::chrono::steady_clock;
    auto last = std::make_shared<std::atomic<Clock::time_point>>();
    options.fit.check_interrupt = [last] {
      const Clock::time_point now = Clock::now();
      if (now - last->load() < std::chrono::milliseconds(50)) return;
      *last = now;
      check_signals();
    };
    return options;
  }

  template <class Work>
  py::dict run(Work&& work) {
    const Blas blas(design_);
    std::optional<BatchTable> table;
    {
      const py::gil_scoped_release release;
      table.emplace(work());
    }
    return as_dict(*table);
  }

  py::dict as_dict(BatchTable& table) const {
    py::dict result;
    result["params"] = std::move(table.beta);
    result["bse"] = std::move(table.se);
    result["df"] = std::move(table.df);
    result["contrasts"] = std::move(table.estimate);
    result["contrasts_bse"] = std::move(table.contrast_se);
    result["contrasts_df"] = std::move(table.contrast_df);
    result["theta"] = std::move(table.theta);
    result["between_within"] = std::move(table.between_within);
    result["sigma"] = std::move(table.sigma);
    result["criterion"] = std::move(table.criterion);
    result["nobs"] = as_array(table.n_obs);
    result["n_evaluations"] = as_array(table.n_evaluations);
    result["status"] = as_array(table.status);
    result["message"] = table.message;
    if (options_.fit.modes) add_modes(table.modes, result);
    return result;
  }

  // Conditional modes of all models, one under the other: for each factor the levels and how many
  // of them each model has, for each term the modes.
  void add_modes(const std::vector<ModelModes>& modes, py::dict& result) const {
    py::list levels, counts, b;
    for (std::size_t f = 0; f < design_.factors.size(); ++f) {
      std::vector<std::int32_t> all;
      std::vector<Index> count;
      for (const ModelModes& model : modes) {
        const bool fitted = !model.b.empty();
        count.push_back(fitted ? static_cast<Index>(model.levels[f].size()) : 0);
        if (fitted) all.insert(all.end(), model.levels[f].begin(), model.levels[f].end());
      }
      levels.append(as_array(all));
      counts.append(as_array(count));
    }
    for (std::size_t t = 0; t < design_.terms.size(); ++t) {
      std::vector<double> all;
      for (const ModelModes& model : modes)
        if (!model.b.empty())
          all.insert(all.end(), model.b[t].data(), model.b[t].data() + model.b[t].size());
      const auto k = static_cast<py::ssize_t>(design_.terms[t].columns.size());
      b.append(as_array(all).reshape(std::vector<py::ssize_t>{-1, k}));
    }
    result["levels"] = levels;
    result["level_counts"] = counts;
    result["b"] = b;
  }

  SharedDesign owned_;
  const Design& design_;
  BatchOptions options_;
  std::once_flag shared_;
  std::unique_ptr<ResponseBatch> responses_;
};

// One model fitted to one response after another, as `lmmfast.fit` would from the same arrays.
class PyResponseFitter {
 public:
  PyResponseFitter(SharedDesign owned, bool reml, Index max_evaluations)
      : owned_(std::move(owned)) {
    FitOptions options;
    options.method = method_of(reml);
    options.max_evaluations = max_evaluations;
    options.check_interrupt = check_signals;
    const py::gil_scoped_release release;
    fitter_.emplace(owned_->view(), options);
  }

  bool usable() const { return fitter_->usable(); }

  std::pair<CrossProducts, Fit> fit(const DoubleArray& y) {
    const double* values = contiguous(y, fitter_->n(), "y");
    const Blas blas(fitter_->products());
    const py::gil_scoped_release release;
    return fitter_->fit(values);
  }

 private:
  SharedDesign owned_;  // the fitter borrows its codes
  std::optional<ResponseFitter> fitter_;
};

}  // namespace

void bind_batch(py::module_& m) {
  using namespace py::literals;
  py::class_<Batch>(m, "Batch")
      .def(py::init<SharedDesign, Matrix, bool, bool, bool, Index, int>(), "design"_a,
           py::kw_only(), "contrasts"_a, "reml"_a, "satterthwaite"_a, "modes"_a,
           "max_evaluations"_a, "n_threads"_a)
      .def("fit_groups", &Batch::fit_groups, "start"_a)
      .def("fit_responses", &Batch::fit_responses, "Y"_a);

  py::class_<PyResponseFitter>(m, "ResponseFitter")
      .def(py::init<SharedDesign, bool, Index>(), "design"_a, py::kw_only(), "reml"_a,
           "max_evaluations"_a = 200)
      .def_property_readonly("usable", &PyResponseFitter::usable)
      .def("fit", &PyResponseFitter::fit, "y"_a.noconvert());
}

}  // namespace lmmfast
