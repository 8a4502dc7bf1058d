// Posteriors: priors in by name, draws out as arrays.
#include <algorithm>
#include <mutex>

#include "fit/estimable.hpp"
#include "posterior/draws.hpp"
#include "posterior/nuts.hpp"
#include "posterior/quadrature.hpp"
#include "python/bindings.hpp"

namespace lmmfast {
namespace {

using namespace py::literals;

using ScaleTuple = std::tuple<std::string, double, double>;

ScalePrior scale_prior(const ScaleTuple& given) {
  return {scale_kind(std::get<0>(given)), std::get<1>(given), std::get<2>(given)};
}

Mixture mixture_of(const std::string& name) {
  if (name == "normal" || name == "flat") return Mixture::None;
  if (name == "student_t") return Mixture::StudentT;
  if (name == "laplace") return Mixture::Laplace;
  throw DataError("there is no prior '" + name + "' of a coefficient");
}

// A model with priors, and the cross-products it needs, kept alive.
class OwnedModel {
 public:
  using FixedTuple = std::tuple<std::string, double, double, double>;  // kind, mean, scale, df

  OwnedModel(py::object a, Matrix rows, const std::vector<FixedTuple>& fixed,
             const std::vector<std::vector<ScaleTuple>>& sd, std::vector<double> eta,
             const ScaleTuple& sigma)
      : owner_(std::move(a)), a_(owner_.cast<const CrossProducts&>()) {
    Priors priors;
    const auto p = static_cast<Index>(fixed.size());
    priors.fixed.rows = std::move(rows);
    priors.fixed.mean.resize(p);
    priors.fixed.scale.resize(p);
    priors.fixed.df.resize(p);
    for (Index j = 0; j < p; ++j) {
      const auto& [kind, mean, scale, df] = fixed[at(j)];
      priors.fixed.mixture.push_back(mixture_of(kind));
      priors.fixed.mean[j] = mean;
      priors.fixed.scale[j] = scale;
      priors.fixed.df[j] = df;
    }
    for (const auto& term : sd) {
      priors.sd.emplace_back();
      for (const ScaleTuple& prior : term) priors.sd.back().push_back(scale_prior(prior));
    }
    priors.eta = std::move(eta);
    priors.sigma = scale_prior(sigma);
    if (p != a_.p || priors.sd.size() != a_.terms.size() || priors.eta.size() != a_.terms.size())
      throw std::logic_error("the priors are for another model");
    model_ = std::make_unique<PosteriorModel>(a_, std::move(priors));
  }

  PosteriorModel& model() { return *model_; }
  // Whoever uses the model's densities holds it: they have one present point.
  std::mutex& mutex() { return mutex_; }
  const CrossProducts& products() const { return a_; }

 private:
  py::object owner_;
  const CrossProducts& a_;
  std::unique_ptr<PosteriorModel> model_;
  std::mutex mutex_;
};

std::pair<double, Vector> value_and_gradient(OwnedModel& owned, const Vector& z) {
  const Blas blas(owned.products());
  const py::gil_scoped_release release;
  const std::lock_guard lock(owned.mutex());
  owned.model().make_densities(1);
  Vector gradient;
  const double value = owned.model().density(0).value(z, gradient);
  return {value, gradient};
}

RowMatrix parameters_of(OwnedModel& owned, const RowMatrix& z) {
  const py::gil_scoped_release release;
  const std::lock_guard lock(owned.mutex());
  RowMatrix parameters(z.rows(), z.cols());
  for (Index i = 0; i < z.rows(); ++i)
    parameters.row(i) = owned.model().coordinates().report(z.row(i).transpose()).transpose();
  return parameters;
}

py::dict mode_of(OwnedModel& owned) {
  const Blas blas(owned.products());
  Mode mode;
  {
    const py::gil_scoped_release release;
    const std::lock_guard lock(owned.mutex());
    PosteriorModel& model = owned.model();
    const Vector start = model.start();
    PosteriorDensity& density = model.density(0);
    mode = find_mode([&](const Vector& z, Vector& gradient) { return density.value(z, gradient); },
                     start);
  }
  return py::dict("z"_a = mode.x, "log_density"_a = mode.value, "covariance"_a = mode.covariance,
                  "converged"_a = mode.converged, "n_evaluations"_a = mode.n_evaluations);
}

std::unique_ptr<Quadrature> make_quadrature(OwnedModel& owned, double spacing, Index max_nodes,
                                            int n_threads) {
  const Blas blas(owned.products());
  QuadratureOptions options;
  options.spacing = spacing;
  options.max_nodes = max_nodes;
  options.n_threads = n_threads;
  options.check_interrupt = check_signals;
  const py::gil_scoped_release release;
  const std::lock_guard lock(owned.mutex());
  return std::make_unique<Quadrature>(owned.model(), options);
}

py::dict draw_lattice(Quadrature& quadrature, Index n, std::uint64_t seed, int n_threads) {
  const Blas blas(quadrature.products());
  Quadrature::Draws draws;
  {
    const py::gil_scoped_release release;
    draws = quadrature.draw(n, seed, n_threads);
  }
  return py::dict("z"_a = std::move(draws.z), "beta"_a = std::move(draws.beta),
                  "acceptance"_a = draws.acceptance, "n_clipped"_a = draws.n_clipped);
}

// Ctrl-C ends it early, with what there is.
py::dict sample_nuts_arrays(OwnedModel& owned, Index n_draws, Index n_warmup, int n_chains,
                            double acceptance, std::uint64_t seed, int n_threads,
                            const py::object& progress) {
  const Blas blas(owned.products());
  NutsOptions options;
  options.n_draws = n_draws;
  options.n_warmup = n_warmup;
  options.n_chains = n_chains;
  options.acceptance = acceptance;
  options.seed = seed;
  options.n_threads = n_threads;
  bool interrupted = false;
  options.stop = [&](Index done, Index of) {
    const py::gil_scoped_acquire gil;
    if (PyErr_CheckSignals() != 0) {
      if (done <= n_warmup || !PyErr_ExceptionMatches(PyExc_KeyboardInterrupt))
        throw py::error_already_set();
      PyErr_Clear();
      interrupted = true;
      return true;
    }
    if (!progress.is_none()) progress(done, of);
    return false;
  };
  NutsDraws draws;
  {
    const py::gil_scoped_release release;
    const std::lock_guard lock(owned.mutex());
    draws = sample_nuts(owned.model(), options);
  }
  return py::dict(
      "n_draws"_a = draws.n_draws, "z"_a = std::move(draws.z),
      "log_density"_a = std::move(draws.log_density), "energy"_a = std::move(draws.energy),
      "depth"_a = as_array(draws.depth), "divergent"_a = as_array(draws.divergent),
      "acceptance"_a = std::move(draws.acceptance), "step_size"_a = std::move(draws.step_size),
      "n_evaluations"_a = draws.n_evaluations, "interrupted"_a = interrupted);
}

RowMatrix draw_fixed_arrays(OwnedModel& owned, const RowMatrix& z, std::uint64_t seed,
                            int n_threads) {
  const Blas blas(owned.products());
  const py::gil_scoped_release release;
  const std::lock_guard lock(owned.mutex());
  return draw_fixed(owned.model(), z, seed, n_threads);
}

DoubleArray draw_effects_array(OwnedModel& owned, const RowMatrix& z, const RowMatrix& beta,
                               Index factor, std::uint64_t seed, int n_threads) {
  const Blas blas(owned.products());
  const FactorProducts& f = owned.products().factors.at(at(factor));
  DoubleArray out({z.rows(), f.n_levels, f.k});
  double* data = out.mutable_data();
  const py::gil_scoped_release release;
  const std::lock_guard lock(owned.mutex());
  draw_effects(owned.model(), z, beta, factor, seed, n_threads, data);
  return out;
}

py::tuple effect_moment_arrays(OwnedModel& owned, const RowMatrix& z, const Vector& weights,
                               int n_threads) {
  const Blas blas(owned.products());
  EffectMoments moments;
  {
    const py::gil_scoped_release release;
    const std::lock_guard lock(owned.mutex());
    moments = effect_moments(owned.model(), z, weights, n_threads);
  }
  return py::make_tuple(std::move(moments.mean), std::move(moments.variance));
}

py::dict data_scales_of(const CrossProducts& a, bool intercept) {
  const DataScales scales = data_scales(a, intercept);
  return py::dict("y_mean"_a = scales.y_mean, "y_sd"_a = scales.y_sd, "x_mean"_a = scales.x_mean,
                  "x_sd"_a = scales.x_sd, "z_rms"_a = scales.z_rms);
}

std::vector<Index> dependent_columns_of(const CrossProducts& a) {
  std::vector<Index> columns;
  const FullRank full_rank(a);
  for (const Index j : full_rank.dropped()) columns.push_back(a.scaling.order[at(j)]);
  std::sort(columns.begin(), columns.end());
  return columns;
}

}  // namespace

void bind_posterior(py::module_& m) {
  py::class_<OwnedModel>(m, "PosteriorModel")
      .def(py::init<py::object, Matrix, const std::vector<OwnedModel::FixedTuple>&,
                    const std::vector<std::vector<ScaleTuple>>&, std::vector<double>,
                    const ScaleTuple&>(),
           "A"_a, py::kw_only(), "rows"_a, "fixed"_a, "sd"_a, "eta"_a, "sigma"_a)
      .def_property_readonly("size", [](OwnedModel& owned) { return owned.model().size(); })
      .def("density", &value_and_gradient, "z"_a)
      .def("parameters", &parameters_of, "z"_a)
      .def(
          "unconstrained",
          [](OwnedModel& owned, const Vector& parameters) {
            return owned.model().coordinates().unconstrained(parameters);
          },
          "parameters"_a)
      .def("mode", &mode_of)
      .def("nuts", &sample_nuts_arrays, py::kw_only(), "n_draws"_a, "n_warmup"_a, "n_chains"_a,
           "acceptance"_a, "seed"_a, "n_threads"_a, "progress"_a = py::none())
      .def("draw_fixed", &draw_fixed_arrays, "z"_a, "seed"_a, "n_threads"_a)
      .def(
          "fixed_moments",
          [](OwnedModel& owned, const RowMatrix& z, int n_threads) {
            const Blas blas(owned.products());
            const py::gil_scoped_release release;
            const std::lock_guard lock(owned.mutex());
            return fixed_moments(owned.model(), z, n_threads);
          },
          "z"_a, "n_threads"_a)
      .def("draw_effects", &draw_effects_array, "z"_a, "beta"_a, "factor"_a, "seed"_a,
           "n_threads"_a)
      .def("effect_moments", &effect_moment_arrays, "z"_a, "weights"_a, "n_threads"_a);
  py::class_<Quadrature>(m, "Quadrature")
      .def(py::init(&make_quadrature), "model"_a, py::kw_only(), "spacing"_a, "max_nodes"_a,
           "n_threads"_a, py::keep_alive<1, 2>())
      .def_property_readonly("z", &Quadrature::z)
      .def_property_readonly("log_weights", &Quadrature::log_weights)
      .def_property_readonly("beta_mean", &Quadrature::beta_mean)
      .def_property_readonly("beta_variance", &Quadrature::beta_variance)
      .def_property_readonly("parity", [](const Quadrature& q) { return as_array(q.parity()); })
      .def_property_readonly("n_evaluations", &Quadrature::n_evaluations)
      .def("draw", &draw_lattice, "n"_a, "seed"_a, "n_threads"_a);
  m.def("data_scales", &data_scales_of, "A"_a, "intercept"_a);
  m.def("dependent_columns", &dependent_columns_of, "A"_a);
}

}  // namespace lmmfast
