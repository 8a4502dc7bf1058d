// The module: arrays in, owned arrays out, the GIL released in between.
#include "python/design.hpp"
#include "python/pickles.hpp"

#include <pybind11/native_enum.h>

#include "base/dense.hpp"
#include "fit/at_theta.hpp"
#include "fit/fit.hpp"
#include "inference/variance_derivatives.hpp"
#include "products/residual.hpp"
#include "rows/columns.hpp"

using namespace lmmfast;

namespace {

CrossProducts make_cross_products(const OwnedDesign& owned, int n_threads,
                                  const CrossProducts* like) {
  const Design& design = owned.view();
  const py::gil_scoped_release release;
  const Scaling scaling = like ? like->scaling : pilot_scaling(design, terms_of(design));
  return cross_products(design, scaling, n_threads);
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

Fit fit_model(const CrossProducts& a, bool reml, const std::optional<Vector>& start,
              Index max_evaluations, int n_threads, bool search) {
  const Blas blas(a);
  FitOptions options;
  options.method = method_of(reml);
  if (start) options.start = *start;
  options.max_evaluations = max_evaluations;
  options.n_threads = n_threads;
  options.search = search;
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

// (parameters, x, cov_x, cov_beta, derivatives, expected_cov_x, adjusted), the last two None unless
// asked for.
py::tuple inference_arrays(const CrossProducts& a, const Vector& theta, bool reml,
                           bool kenward_roger, int n_threads) {
  const Blas blas(a);
  FixedEffectsInference found;
  {
    const py::gil_scoped_release release;
    found = fixed_effects_inference(a, theta, method_of(reml), kenward_roger, n_threads);
  }
  py::list parameters;
  for (const VarianceParameter& own : found.parameters)
    parameters.append(py::make_tuple(own.term, own.row, own.col));
  const Index m = found.x.size(), p = found.cov_beta.rows();
  py::array_t<double> derivatives({m, p, p});
  for (Index i = 0; i < m; ++i)
    RowMap(derivatives.mutable_data() + i * p * p, p, p) = found.derivatives[at(i)];
  const auto optional = [&](const Matrix& matrix) -> py::object {
    if (!kenward_roger) return py::none();
    return py::cast(matrix);
  };
  return py::make_tuple(parameters, found.x, found.cov_x, found.cov_beta, derivatives,
                        optional(found.expected_cov_x), optional(found.adjusted));
}

std::pair<double, double> column_range(const DoubleArray& values) {
  const double* data = contiguous(values, values.size(), "values");
  const Range range = range_of(data, values.size());
  return {range.low, range.high};
}

// (codes, labels), or None where the values are too far apart for a table.
template <class T>
py::object integer_codes(const py::array_t<T>& values, Index table_size) {
  const T* data = contiguous(values, values.size(), "values");
  CodeArray codes(values.size());
  std::int32_t* out = codes.mutable_data();
  const Coding coding = code_integers(data, values.size(), table_size, out);
  if (!coding.done) return py::none();
  return py::make_tuple(std::move(codes), as_array(coding.labels));
}

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
  bind_design(m);
  py::native_enum<Status> statuses(m, "Status", "enum.IntEnum");
  for (int code = 0; code < static_cast<int>(std::size(kStatusWords)); ++code)
    statuses.value(kStatusWords[code], static_cast<Status>(code));
  statuses.finalize();
  const py::tuple status_members(m.attr("Status"));  // to look one up by value takes 0.5 µs

  py::class_<CrossProducts>(m, "CrossProducts")
      .def(py::init(&make_cross_products), "design"_a, "n_threads"_a = 1, py::kw_only(),
           "like"_a = py::none())
      .def("merge", &merge_with_codes, "other"_a, "codes"_a = py::none())
      .def("relabel", &relabel_with_codes, "codes"_a)
      .def_readonly("n_obs", &CrossProducts::n)
      .def_property_readonly("n_levels", &levels_by_factor)
      .def_property_readonly("n_pairs", &pairs_by_factors)
      .def("refusal",
           [](const CrossProducts& a) {
             const py::gil_scoped_release release;
             return refuse_residual(a);
           })
      .def_property_readonly("n_theta", &CrossProducts::n_theta)
      .def_property_readonly("fixed_products", &fixed_products)
      .def(py::pickle(&state_of_products, &products_of_state));

  py::class_<BetweenWithin>(m, "BetweenWithin")
      .def_readonly("factor", &BetweenWithin::factor)
      .def_readonly("columns", &BetweenWithin::columns)
      .def_readonly("within", &BetweenWithin::within)
      .def_readonly("within_se", &BetweenWithin::within_se)
      .def_readonly("between", &BetweenWithin::between)
      .def_readonly("between_se", &BetweenWithin::between_se)
      .def_readonly("z", &BetweenWithin::z)
      .def_readonly("statistic", &BetweenWithin::statistic)
      .def_readonly("p_value", &BetweenWithin::p_value);

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
                             [status_members](const Fit& fit) {
                               return status_members[static_cast<std::size_t>(fit.status)];
                             })
      .def_readonly("message", &Fit::message)
      .def_readonly("n_evaluations", &Fit::n_evaluations)
      .def_readonly("theta_log", &Fit::theta_log)
      .def_readonly("criterion_log", &Fit::criterion_log)
      .def_readonly("dropped", &Fit::dropped)
      .def_readonly("unidentified", &Fit::unidentified)
      .def_readonly("between_within", &Fit::between_within)
      .def_property_readonly("variances_in_range", &variances_in_range)
      .def(py::pickle(&state_of_fit, &fit_of_state));

  bind_batch(m);
  bind_repeated(m);
  bind_posterior(m);
  m.def("fit", &fit_model, "A"_a, py::kw_only(), "reml"_a = true, "start"_a = py::none(),
        "max_evaluations"_a = 200, "n_threads"_a = 1, "search"_a = true);
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
  m.def(
      "optimality",
      [](const CrossProducts& a, const Vector& theta, bool reml, int n_threads) {
        const Blas blas(a);
        Optimality found;
        {
          const py::gil_scoped_release release;
          found = optimality(a, theta, method_of(reml), n_threads);
        }
        return py::make_tuple(found.stationarity, found.multiplier);
      },
      "A"_a, "theta"_a, py::kw_only(), "reml"_a = true, "n_threads"_a = 1);
  m.def("conditional_covariances", &conditional_covariance_arrays, "A"_a, "fit"_a,
        "n_threads"_a = 1);
  m.def("fixed_effects_inference", &inference_arrays, "A"_a, "theta"_a, py::kw_only(), "reml"_a,
        "kenward_roger"_a = false, "n_threads"_a = 1);
  m.def("column_range", &column_range, "values"_a.noconvert());
  m.def("integer_codes", &integer_codes<std::int64_t>, "values"_a.noconvert(), "table_size"_a);
  m.def("integer_codes", &integer_codes<std::int32_t>, "values"_a.noconvert(), "table_size"_a);
  m.def("integer_codes", &integer_codes<std::int16_t>, "values"_a.noconvert(), "table_size"_a);
  m.def("integer_codes", &integer_codes<std::int8_t>, "values"_a.noconvert(), "table_size"_a);
  m.def("build_config", &build_config);
}
