// The only file that knows Python: arrays in, owned arrays out, the GIL released in between.
#include <pybind11/eigen.h>
#include <pybind11/gil_safe_call_once.h>
#include <pybind11/numpy.h>
#include <pybind11/pybind11.h>
#include <pybind11/stl.h>

#include <chrono>
#include <optional>

#include "batch.hpp"
#include "dense.hpp"
#include "fit.hpp"

namespace py = pybind11;
using namespace lmmfast;

namespace {

using DoubleArray = py::array_t<double>;
using CodeArray = py::array_t<std::int32_t>;
using OptionalColumn = std::optional<DoubleArray>;

const char* const kStatusNames[] = {"converged", "singular", "not_converged", "numerical_failure"};

template <class T>
const T* contiguous(const py::array_t<T>& array, Index n, const char* what) {
  if (array.ndim() != 1 || array.shape(0) != n ||
      (n > 1 && array.strides(0) != static_cast<py::ssize_t>(sizeof(T))))
    throw DataError(std::string(what) + " must be a contiguous array of " + std::to_string(n) +
                    " elements");
  return array.data();
}

std::vector<Column> column_views(const std::vector<OptionalColumn>& columns, Index n) {
  std::vector<Column> views;
  views.reserve(columns.size());
  for (const OptionalColumn& column : columns)
    views.push_back(column ? contiguous(*column, n, "a column") : nullptr);
  return views;
}

Method method_of(bool reml) {
  return reml ? Method::REML : Method::ML;
}

// SciPy's LAPACK and BLAS, through the function pointers its Cython modules export.
void* exported(const py::object& table, const char* name) {
  const py::object capsule = table[name];
  return PyCapsule_GetPointer(capsule.ptr(), PyCapsule_GetName(capsule.ptr()));
}

void use_scipy_lapack() {
  if (lapack_registered()) return;
  const py::object lapack = py::module_::import("scipy.linalg.cython_lapack").attr("__pyx_capi__");
  const py::object blas = py::module_::import("scipy.linalg.cython_blas").attr("__pyx_capi__");
  LapackTable table;
  table.dpotrf = reinterpret_cast<decltype(table.dpotrf)>(exported(lapack, "dpotrf"));
  table.dgemm = reinterpret_cast<decltype(table.dgemm)>(exported(blas, "dgemm"));
  table.dtrsm = reinterpret_cast<decltype(table.dtrsm)>(exported(blas, "dtrsm"));
  register_lapack(table);
}

// Models with a large dense tail call SciPy's BLAS from our own threads: it is loaded here (only
// then, for what the import costs) and held to one thread of its own for as long as this lives.
class Blas {
 public:
  explicit Blas(const CrossProducts& a) {
    Index largest = 0;
    for (const FactorProducts& factor : a.factors)
      largest = std::max(largest, factor.n_levels * factor.k);
    if (a.n_effects() - largest >= 64) use();
  }
  explicit Blas(const Design& design) {
    if (design.factors.size() > 1) use();
  }
  ~Blas() {
    if (limiter_) limiter_.attr("restore_original_limits")();
  }
  Blas(const Blas&) = delete;
  Blas& operator=(const Blas&) = delete;

 private:
  void use() {
    use_scipy_lapack();
    limiter_ = controller().attr("limit")(py::arg("limits") = 1, py::arg("user_api") = "blas");
  }
  static const py::object& controller() {
    PYBIND11_CONSTINIT static py::gil_safe_call_once_and_store<py::object> storage;
    return storage
        .call_once_and_store_result(
            [] { return py::module_::import("threadpoolctl").attr("ThreadpoolController")(); })
        .get_stored();
  }

  py::object limiter_;
};

void check_signals() {
  const py::gil_scoped_acquire gil;
  if (PyErr_CheckSignals() != 0) throw py::error_already_set();
}

Design borrow(const DoubleArray& y, const std::vector<OptionalColumn>& columns,
              const std::vector<CodeArray>& codes, const std::vector<Index>& n_levels,
              const std::vector<int>& term_factor,
              const std::vector<std::vector<OptionalColumn>>& term_columns,
              const std::vector<bool>& term_diagonal, const OptionalColumn& weights) {
  if (codes.size() != n_levels.size() || term_factor.size() != term_columns.size() ||
      term_factor.size() != term_diagonal.size())
    throw DataError("codes and n_levels, and the three term lists, must match in length");
  Design design;
  design.n = y.size();
  design.y = contiguous(y, design.n, "y");
  design.weights = weights ? contiguous(*weights, design.n, "weights") : nullptr;
  design.X = column_views(columns, design.n);
  for (std::size_t f = 0; f < codes.size(); ++f)
    design.factors.push_back({contiguous(codes[f], design.n, "codes"), n_levels[f]});
  for (std::size_t t = 0; t < term_factor.size(); ++t)
    design.terms.push_back({term_factor[t], column_views(term_columns[t], design.n),
                            term_diagonal[t] ? Covariance::Diagonal : Covariance::Full});
  return design;
}

CrossProducts make_cross_products(const DoubleArray& y, const std::vector<OptionalColumn>& columns,
                                  const std::vector<CodeArray>& codes,
                                  const std::vector<Index>& n_levels,
                                  const std::vector<int>& term_factor,
                                  const std::vector<std::vector<OptionalColumn>>& term_columns,
                                  const std::vector<bool>& term_diagonal,
                                  const OptionalColumn& weights, int n_threads,
                                  const CrossProducts* like) {
  const Design design =
      borrow(y, columns, codes, n_levels, term_factor, term_columns, term_diagonal, weights);
  const py::gil_scoped_release release;
  check(design);
  const Scaling scaling = like ? like->scaling : pilot_scaling(design, terms_of(design));
  return cross_products(design, scaling, n_threads);
}

// Flat vectors as NumPy arrays and back, for pickling.
template <class T>
py::array_t<T> as_array(const std::vector<T>& values) {
  return py::array_t<T>(static_cast<py::ssize_t>(values.size()), values.data());
}

template <class T>
std::vector<T> as_vector(const py::handle& object) {
  const auto array = py::cast<py::array_t<T, py::array::c_style>>(object);
  return {array.data(), array.data() + array.size()};
}

// For each factor the codes given, or none.
std::vector<LevelCodes> level_codes(const std::optional<std::vector<CodeArray>>& codes,
                                    std::size_t n_factors) {
  std::vector<LevelCodes> by_factor;
  if (!codes) return std::vector<LevelCodes>(n_factors);
  for (const CodeArray& array : *codes) {
    contiguous(array, array.size(), "codes");
    by_factor.emplace_back(array.data(), array.data() + array.size());
  }
  return by_factor;
}

void merge_with_codes(CrossProducts& a, const CrossProducts& b,
                      const std::optional<std::vector<CodeArray>>& codes) {
  const std::vector<LevelCodes> by_factor = level_codes(codes, b.factors.size());
  const py::gil_scoped_release release;
  merge(a, b, by_factor);
}

void relabel_with_codes(CrossProducts& a, const std::vector<CodeArray>& codes) {
  const std::vector<LevelCodes> by_factor = level_codes(codes, a.factors.size());
  const py::gil_scoped_release release;
  relabel(a, by_factor);
}

std::vector<Index> levels_by_factor(const CrossProducts& a) {
  std::vector<Index> n_levels;
  for (const FactorProducts& factor : a.factors) n_levels.push_back(factor.n_levels);
  return n_levels;
}

// How many pairs of levels occur together, by pair of factors.
py::dict pairs_by_factors(const CrossProducts& a) {
  py::dict counts;
  for (const PairProducts& pair : a.pairs)
    counts[py::make_tuple(std::min(pair.row_factor, pair.col_factor),
                          std::max(pair.row_factor, pair.col_factor))] = pair.n_blocks();
  return counts;
}

py::tuple dump(const CrossProducts& a) {
  py::list terms, factors, pairs;
  for (const Term& t : a.terms)
    terms.append(py::make_tuple(t.factor, t.first, t.k, t.covariance == Covariance::Diagonal));
  for (const FactorProducts& f : a.factors)
    factors.append(py::make_tuple(f.n_levels, f.k, as_array(f.zz), as_array(f.zxy)));
  for (const PairProducts& p : a.pairs)
    pairs.append(py::make_tuple(p.row_factor, p.col_factor, as_array(p.row_start), as_array(p.col),
                                as_array(p.blocks)));
  const Scaling& s = a.scaling;
  return py::make_tuple(a.n, a.p, a.sum_log_weights,
                        py::make_tuple(s.order, s.Tx, s.c, s.sy, s.Tz, s.centred_only), terms,
                        factors, pairs, a.xyxy, a.raw_norm2);
}

CrossProducts load_cross_products(const py::tuple& state) {
  CrossProducts a;
  a.n = state[0].cast<Index>();
  a.p = state[1].cast<Index>();
  a.sum_log_weights = state[2].cast<double>();
  const auto s = state[3].cast<py::tuple>();
  a.scaling = {s[0].cast<std::vector<Index>>(),
               s[1].cast<Matrix>(),
               s[2].cast<Vector>(),
               s[3].cast<double>(),
               s[4].cast<std::vector<Matrix>>(),
               s[5].cast<bool>()};
  for (const py::handle item : state[4].cast<py::list>()) {
    const auto t = item.cast<py::tuple>();
    a.terms.push_back({t[0].cast<int>(), t[1].cast<Index>(), t[2].cast<Index>(),
                       t[3].cast<bool>() ? Covariance::Diagonal : Covariance::Full});
  }
  for (const py::handle item : state[5].cast<py::list>()) {
    const auto f = item.cast<py::tuple>();
    a.factors.push_back(
        {f[0].cast<Index>(), f[1].cast<Index>(), as_vector<double>(f[2]), as_vector<double>(f[3])});
  }
  for (const py::handle item : state[6].cast<py::list>()) {
    const auto p = item.cast<py::tuple>();
    a.pairs.push_back({p[0].cast<int>(), p[1].cast<int>(), as_vector<Index>(p[2]),
                       as_vector<std::int32_t>(p[3]), as_vector<double>(p[4])});
  }
  a.xyxy = state[7].cast<Matrix>();
  a.raw_norm2 = state[8].cast<Vector>();
  return a;
}

py::tuple dump(const Fit& f) {
  return py::make_tuple(f.theta, f.gradient, f.criterion, f.sigma, f.pwrss, f.logdet_h, f.beta,
                        f.cov_beta, f.b, static_cast<int>(f.status), f.message, f.n_evaluations,
                        f.theta_log, f.criterion_log, f.dropped, f.unidentified);
}

Fit load_fit(const py::tuple& s) {
  return {s[0].cast<Vector>(),
          s[1].cast<Vector>(),
          s[2].cast<double>(),
          s[3].cast<double>(),
          s[4].cast<double>(),
          s[5].cast<double>(),
          s[6].cast<Vector>(),
          s[7].cast<Matrix>(),
          s[8].cast<std::vector<RowMatrix>>(),
          static_cast<Status>(s[9].cast<int>()),
          s[10].cast<std::string>(),
          s[11].cast<Index>(),
          s[12].cast<RowMatrix>(),
          s[13].cast<Vector>(),
          s[14].cast<std::vector<Index>>(),
          s[15].cast<std::vector<std::pair<Index, Index>>>()};
}

Fit fit_model(const CrossProducts& a, bool reml, const std::optional<Vector>& start,
              Index max_evaluations, int n_threads) {
  const Blas blas(a);
  FitOptions options;
  options.method = method_of(reml);
  if (start) options.start = *start;
  options.max_evaluations = max_evaluations;
  options.n_threads = n_threads;
  options.check_interrupt = check_signals;
  const py::gil_scoped_release release;
  return fit(a, options);
}

py::list conditional_covariance_arrays(const CrossProducts& a, const Fit& f, int n_threads) {
  const Blas blas(a);
  std::vector<RowMatrix> by_factor;
  {
    const py::gil_scoped_release release;
    by_factor = conditional_covariances(a, f.theta, f.sigma, n_threads);
  }
  py::list arrays;
  for (std::size_t i = 0; i < by_factor.size(); ++i)
    arrays.append(py::array(py::cast(std::move(by_factor[i])))
                      .reshape(std::vector<py::ssize_t>{-1, a.factors[i].k, a.factors[i].k}));
  return arrays;
}

// The design of many models and their options; keeps the arrays alive.
class Batch {
 public:
  Batch(DoubleArray y, std::vector<OptionalColumn> columns, std::vector<CodeArray> codes,
        const std::vector<Index>& n_levels, const std::vector<int>& term_factor,
        std::vector<std::vector<OptionalColumn>> term_columns,
        const std::vector<bool>& term_diagonal, OptionalColumn weights, Matrix contrasts, bool reml,
        bool satterthwaite, bool modes, Index max_evaluations, int n_threads)
      : y_(std::move(y)),
        columns_(std::move(columns)),
        codes_(std::move(codes)),
        term_columns_(std::move(term_columns)),
        weights_(std::move(weights)),
        design_(borrow(y_, columns_, codes_, n_levels, term_factor, term_columns_, term_diagonal,
                       weights_)) {
    check(design_);
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
      if (!responses_) responses_ = std::make_unique<ResponseBatch>(design_, options());
      return responses_->fit(values, n_models);
    });
  }

 private:
  // Looks for Ctrl-C now and then.
  BatchOptions options() const {
    BatchOptions options = options_;
    auto last = std::make_shared<std::chrono::steady_clock::time_point>();
    options.fit.check_interrupt = [last] {
      const auto now = std::chrono::steady_clock::now();
      if (now - *last < std::chrono::milliseconds(50)) return;
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

  DoubleArray y_;
  std::vector<OptionalColumn> columns_;
  std::vector<CodeArray> codes_;
  std::vector<std::vector<OptionalColumn>> term_columns_;
  OptionalColumn weights_;
  Design design_;
  BatchOptions options_;
  std::unique_ptr<ResponseBatch> responses_;
};

py::dict build_config() {
  py::dict config;
  config["version"] = LMMFAST_VERSION;
#if defined(__clang__)
  config["compiler"] = "clang " __clang_version__;
#elif defined(__GNUC__)
  config["compiler"] = "gcc " __VERSION__;
#else
  config["compiler"] = "unknown";
#endif
  config["eigen"] = std::to_string(EIGEN_MAJOR_VERSION) + "." +
                    std::to_string(EIGEN_MINOR_VERSION) + "." + std::to_string(EIGEN_PATCH_VERSION);
  config["simd"] = Eigen::SimdInstructionSetsInUse();
  config["lapack"] = lapack_registered() ? "SciPy's" : "not loaded (no large dense block met yet)";
  return config;
}

}  // namespace

PYBIND11_MODULE(LMMFAST_MODULE, m, py::mod_gil_not_used()) {
  m.doc() = "The compiled core of lmmfast: cross-products, criterion, fit.";
  m.attr("__version__") = LMMFAST_VERSION;
  py::register_exception_translator([](std::exception_ptr p) {
    try {
      if (p) std::rethrow_exception(p);
    } catch (const DataError& error) {
      PyErr_SetString(py::module_::import("lmmfast.errors").attr("DataError").ptr(), error.what());
    } catch (const NumericalError& error) {
      PyErr_SetString(PyExc_ArithmeticError, error.what());
    }
  });

  using namespace py::literals;
  py::class_<CrossProducts>(m, "CrossProducts")
      .def(py::init(&make_cross_products), "y"_a.noconvert(), "columns"_a.noconvert(),
           "codes"_a.noconvert(), "n_levels"_a, "term_factor"_a, "term_columns"_a.noconvert(),
           "term_diagonal"_a, "weights"_a.noconvert() = py::none(), "n_threads"_a = 1,
           py::kw_only(), "like"_a = py::none())
      .def("merge", &merge_with_codes, "other"_a, "codes"_a = py::none())
      .def("relabel", &relabel_with_codes, "codes"_a)
      .def_readonly("n_obs", &CrossProducts::n)
      .def_property_readonly("n_levels", &levels_by_factor)
      .def_property_readonly("n_pairs", &pairs_by_factors)
      .def_property_readonly("n_theta", &CrossProducts::n_theta)
      .def(py::pickle([](const CrossProducts& a) { return dump(a); }, &load_cross_products));

  py::class_<Fit>(m, "Fit")
      .def_readonly("theta", &Fit::theta)
      .def_readonly("gradient", &Fit::gradient)
      .def_readonly("criterion", &Fit::criterion)
      .def_readonly("sigma", &Fit::sigma)
      .def_readonly("pwrss", &Fit::pwrss)
      .def_readonly("logdet_h", &Fit::logdet_h)
      .def_readonly("beta", &Fit::beta)
      .def_readonly("cov_beta", &Fit::cov_beta)
      .def_readonly("b", &Fit::b)
      .def_property_readonly("status",
                             [](const Fit& f) { return kStatusNames[static_cast<int>(f.status)]; })
      .def_readonly("message", &Fit::message)
      .def_readonly("n_evaluations", &Fit::n_evaluations)
      .def_readonly("theta_log", &Fit::theta_log)
      .def_readonly("criterion_log", &Fit::criterion_log)
      .def_readonly("dropped", &Fit::dropped)
      .def_readonly("unidentified", &Fit::unidentified)
      .def(py::pickle([](const Fit& f) { return dump(f); }, &load_fit));

  py::class_<Batch>(m, "Batch")
      .def(py::init<DoubleArray, std::vector<OptionalColumn>, std::vector<CodeArray>,
                    const std::vector<Index>&, const std::vector<int>&,
                    std::vector<std::vector<OptionalColumn>>, const std::vector<bool>&,
                    OptionalColumn, Matrix, bool, bool, bool, Index, int>(),
           "y"_a.noconvert(), "columns"_a.noconvert(), "codes"_a.noconvert(), "n_levels"_a,
           "term_factor"_a, "term_columns"_a.noconvert(), "term_diagonal"_a,
           "weights"_a.noconvert(), py::kw_only(), "contrasts"_a, "reml"_a, "satterthwaite"_a,
           "modes"_a, "max_evaluations"_a, "n_threads"_a)
      .def("fit_groups", &Batch::fit_groups, "start"_a)
      .def("fit_responses", &Batch::fit_responses, "Y"_a);

  m.def("fit", &fit_model, "A"_a, py::kw_only(), "reml"_a = true, "start"_a = py::none(),
        "max_evaluations"_a = 200, "n_threads"_a = 1);
  m.def(
      "evaluate",
      [](const CrossProducts& a, const Vector& theta, bool reml, int n_threads) {
        const Blas blas(a);
        Evaluation evaluation;
        {
          const py::gil_scoped_release release;
          evaluation = evaluate(a, theta, method_of(reml), n_threads);
        }
        return py::make_tuple(evaluation.criterion, evaluation.gradient);
      },
      "A"_a, "theta"_a, py::kw_only(), "reml"_a = true, "n_threads"_a = 1);
  m.def("conditional_covariances", &conditional_covariance_arrays, "A"_a, "fit"_a,
        "n_threads"_a = 1);
  m.def("build_config", &build_config);
}
