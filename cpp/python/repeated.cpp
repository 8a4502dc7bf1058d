// Repeated measures: units made of a design and codes, fits.
#include "python/design.hpp"
#include "repeated/fit.hpp"

namespace lmmfast {
namespace {

using CodesOf = std::pair<CodeArray, Index>;  // and how many levels

FactorView factor_view(const CodesOf& codes, Index n, const char* what) {
  return {contiguous(codes.first, n, what), codes.second};
}

Units units_of(const OwnedDesign& owned, const CodesOf& subjects, const CodesOf& groups,
               const std::optional<CodesOf>& visits, const std::vector<DoubleArray>& coordinates,
               int n_threads) {
  RepeatedDesign design;
  design.rows = owned.view();
  const Index n = design.rows.n;
  design.subjects = factor_view(subjects, n, "subjects");
  design.groups = factor_view(groups, n, "groups");
  if (visits) design.visits = factor_view(*visits, n, "visits");
  for (const DoubleArray& column : coordinates)
    design.coordinates.push_back(contiguous(column, n, "coordinates"));
  if (!visits && coordinates.empty()) throw DataError("there are neither visits nor coordinates");
  const py::gil_scoped_release release;
  return make_units(design, n_threads);
}

RepeatedFit fit_units(const Units& units, const std::string& structure, bool reml,
                      const std::optional<Vector>& start, Index max_evaluations, int n_threads) {
  RepeatedOptions options;
  options.method = method_of(reml);
  if (start) options.start = *start;
  options.max_evaluations = max_evaluations;
  options.n_threads = n_threads;
  options.check_interrupt = check_signals;
  const py::gil_scoped_release release;
  return fit_repeated(units, kind(structure), options);
}

py::tuple evaluate_units(const Units& units, const std::string& structure, const Vector& psi,
                         bool reml, int n_threads) {
  RepeatedEvaluation found;
  {
    const py::gil_scoped_release release;
    found = evaluate_repeated(units, kind(structure), method_of(reml), psi, n_threads);
  }
  return py::make_tuple(found.criterion, found.gradient, found.expected, found.hessian);
}

Matrix adjusted_covariance(const Units& units, const std::string& structure, const Vector& psi,
                           const std::vector<Matrix>& slopes, const Matrix& W, bool reml,
                           bool second, const Vector& kappa, int n_threads) {
  const py::gil_scoped_release release;
  return kenward_roger(units, kind(structure), method_of(reml), psi, slopes, W, second, kappa,
                       n_threads);
}

}  // namespace

void bind_repeated(py::module_& m) {
  using namespace py::literals;
  const py::tuple statuses(m.attr("Status"));
  py::class_<Units>(m, "RepeatedUnits")
      .def(py::init(&units_of), "design"_a, "subjects"_a.noconvert(), "groups"_a.noconvert(),
           "visits"_a.noconvert(), "coordinates"_a.noconvert(), "n_threads"_a = 1)
      .def_readonly("n_subjects", &Units::n_subjects)
      .def_readonly("dropped", &Units::dropped)
      .def_property_readonly("n_units", [](const Units& units) { return units.units.size(); });
  py::class_<RepeatedFit>(m, "RepeatedFit")
      .def_readonly("psi", &RepeatedFit::psi)
      .def_readonly("gradient", &RepeatedFit::gradient)
      .def_readonly("hessian", &RepeatedFit::hessian)
      .def_readonly("criterion", &RepeatedFit::criterion)
      .def_readonly("beta", &RepeatedFit::beta)
      .def_readonly("cov_beta", &RepeatedFit::cov_beta)
      .def_readonly("cov_slope", &RepeatedFit::cov_slope)
      .def_property_readonly("status",
                             [statuses](const RepeatedFit& fit) {
                               return statuses[static_cast<std::size_t>(fit.status)];
                             })
      .def_readonly("message", &RepeatedFit::message)
      .def_readonly("psi_log", &RepeatedFit::psi_log)
      .def_readonly("criterion_log", &RepeatedFit::criterion_log);
  m.def("fit_repeated", &fit_units, "units"_a, "structure"_a, py::kw_only(), "reml"_a = true,
        "start"_a = py::none(), "max_evaluations"_a = 200, "n_threads"_a = 1);
  m.def("evaluate_repeated", &evaluate_units, "units"_a, "structure"_a, "psi"_a, py::kw_only(),
        "reml"_a = true, "n_threads"_a = 1);
  m.def("kenward_roger_repeated", &adjusted_covariance, "units"_a, "structure"_a, "psi"_a,
        "slopes"_a, "W"_a, py::kw_only(), "reml"_a, "second"_a, "kappa"_a, "n_threads"_a = 1);
  m.def(
      "repeated_sigma",
      [](const std::string& structure, const Vector& psi, const Matrix& distance) {
        return kind(structure).sigma(psi, {distance.rows(), &distance});
      },
      "structure"_a, "psi"_a, "distance"_a);
  py::list names;
  for (const Kind* each : kinds()) names.append(each->name());
  m.attr("REPEATED_STRUCTURES") = py::tuple(names);
}

}  // namespace lmmfast
