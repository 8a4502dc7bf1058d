#include "python/pickles.hpp"

#include <algorithm>

namespace lmmfast {
namespace {

using namespace py::literals;

// To be raised when the names below change; what an older version lacks is then made up here.
constexpr int kVersion = 1;

// What a state must be for this version to read it.
py::dict readable(const py::object& state, const char* what) {
  py::object version = py::none();
  if (py::isinstance<py::dict>(state)) version = state.attr("get")("version");
  if (!version.is_none() && version.cast<int>() == kVersion) return state;
  py::module_::import("lmmfast.pickles").attr("refuse")(what, version, py::make_tuple(kVersion));
  throw std::logic_error("refuse() raises");
}

template <class T>
T get(const py::dict& state, const char* name) {
  return state[name].cast<T>();
}

template <class T>
std::vector<T> numbers(const py::dict& state, const char* name) {
  const auto array = get<py::array_t<T, py::array::c_style>>(state, name);
  return {array.data(), array.data() + array.size()};
}

py::dict state_of(const Scaling& s) {
  return py::dict("order"_a = s.order, "Tx"_a = s.Tx, "c"_a = s.c, "sy"_a = s.sy, "Tz"_a = s.Tz);
}

Scaling scaling_of(const py::dict& s) {
  return {get<std::vector<Index>>(s, "order"), get<Matrix>(s, "Tx"), get<Vector>(s, "c"),
          get<double>(s, "sy"), get<std::vector<Matrix>>(s, "Tz")};
}

py::dict state_of(const Term& t) {
  return py::dict("factor"_a = t.factor, "first"_a = t.first, "k"_a = t.k,
                  "structure"_a = t.structure->name(), "ones"_a = t.ones);
}

Term term_of(const py::dict& t) {
  return {get<int>(t, "factor"), get<Index>(t, "first"), get<Index>(t, "k"),
          &structure(get<std::string>(t, "structure")),
          t.contains("ones") ? get<Index>(t, "ones") : -1};
}

py::dict state_of(const FactorProducts& f) {
  return py::dict("n_levels"_a = f.n_levels, "k"_a = f.k, "zz"_a = as_array(f.zz),
                  "zxy"_a = as_array(f.zxy));
}

FactorProducts factor_of(const py::dict& f) {
  return {get<Index>(f, "n_levels"), get<Index>(f, "k"), numbers<double>(f, "zz"),
          numbers<double>(f, "zxy")};
}

py::dict state_of(const PairProducts& p) {
  return py::dict("row_factor"_a = p.row_factor, "col_factor"_a = p.col_factor,
                  "row_start"_a = as_array(p.row_start), "col"_a = as_array(p.col),
                  "blocks"_a = as_array(p.blocks));
}

PairProducts pair_of(const py::dict& p) {
  return {get<int>(p, "row_factor"), get<int>(p, "col_factor"), numbers<Index>(p, "row_start"),
          numbers<std::int32_t>(p, "col"), numbers<double>(p, "blocks")};
}

py::dict state_of(const BetweenWithin& b) {
  return py::dict("factor"_a = b.factor, "columns"_a = b.columns, "within"_a = b.within,
                  "within_se"_a = b.within_se, "between"_a = b.between,
                  "between_se"_a = b.between_se, "z"_a = b.z, "statistic"_a = b.statistic,
                  "p_value"_a = b.p_value);
}

BetweenWithin between_within_of(const py::dict& b) {
  return {get<Index>(b, "factor"),   get<std::vector<Index>>(b, "columns"),
          get<Vector>(b, "within"),  get<Vector>(b, "within_se"),
          get<Vector>(b, "between"), get<Vector>(b, "between_se"),
          get<Vector>(b, "z"),       get<double>(b, "statistic"),
          get<double>(b, "p_value")};
}

template <class T>
py::list states_of(const std::vector<T>& parts) {
  py::list states;
  for (const T& part : parts) states.append(state_of(part));
  return states;
}

template <class T>
std::vector<T> parts_of(const py::dict& state, const char* name, T (*part_of)(const py::dict&)) {
  std::vector<T> parts;
  for (const py::handle item : state[name]) parts.push_back(part_of(item.cast<py::dict>()));
  return parts;
}

Status status_of(const std::string& word) {
  const auto found = std::find(std::begin(kStatusWords), std::end(kStatusWords), word);
  if (found == std::end(kStatusWords)) throw DataError("there is no status '" + word + "'");
  return static_cast<Status>(found - std::begin(kStatusWords));
}

}  // namespace

py::dict state_of_products(const CrossProducts& a) {
  return py::dict("version"_a = kVersion, "n"_a = a.n, "p"_a = a.p,
                  "sum_log_weights"_a = a.sum_log_weights, "scaling"_a = state_of(a.scaling),
                  "terms"_a = states_of(a.terms), "factors"_a = states_of(a.factors),
                  "pairs"_a = states_of(a.pairs), "xyxy"_a = a.xyxy, "raw_norm2"_a = a.raw_norm2);
}

CrossProducts products_of_state(const py::object& pickled) {
  const py::dict state = readable(pickled, "CrossProducts");
  CrossProducts a;
  a.n = get<Index>(state, "n");
  a.p = get<Index>(state, "p");
  a.sum_log_weights = get<double>(state, "sum_log_weights");
  a.scaling = scaling_of(get<py::dict>(state, "scaling"));
  a.terms = parts_of(state, "terms", &term_of);
  a.factors = parts_of(state, "factors", &factor_of);
  a.pairs = parts_of(state, "pairs", &pair_of);
  a.xyxy = get<Matrix>(state, "xyxy");
  a.raw_norm2 = get<Vector>(state, "raw_norm2");
  return a;
}

py::dict state_of_fit(const Fit& f) {
  return py::dict(
      "version"_a = kVersion, "theta"_a = f.theta, "gradient"_a = f.gradient,
      "criterion"_a = f.criterion, "sigma"_a = f.sigma, "pwrss"_a = f.pwrss,
      "logdet_h"_a = f.logdet_h, "beta"_a = f.beta, "cov_beta"_a = f.cov_beta, "b"_a = f.b,
      "status"_a = word_of(f.status), "message"_a = f.message, "n_evaluations"_a = f.n_evaluations,
      "theta_log"_a = f.theta_log, "criterion_log"_a = f.criterion_log, "dropped"_a = f.dropped,
      "unidentified"_a = f.unidentified, "between_within"_a = states_of(f.between_within));
}

Fit fit_of_state(const py::object& pickled) {
  const py::dict state = readable(pickled, "Fit");
  Fit f;
  f.theta = get<Vector>(state, "theta");
  f.gradient = get<Vector>(state, "gradient");
  f.criterion = get<double>(state, "criterion");
  f.sigma = get<double>(state, "sigma");
  f.pwrss = get<double>(state, "pwrss");
  f.logdet_h = get<double>(state, "logdet_h");
  f.beta = get<Vector>(state, "beta");
  f.cov_beta = get<Matrix>(state, "cov_beta");
  f.b = get<std::vector<RowMatrix>>(state, "b");
  f.status = status_of(get<std::string>(state, "status"));
  f.message = get<std::string>(state, "message");
  f.n_evaluations = get<Index>(state, "n_evaluations");
  f.theta_log = get<RowMatrix>(state, "theta_log");
  f.criterion_log = get<Vector>(state, "criterion_log");
  f.dropped = get<std::vector<Index>>(state, "dropped");
  f.unidentified = get<std::vector<std::pair<Index, Index>>>(state, "unidentified");
  if (state.contains("between_within"))
    f.between_within = parts_of(state, "between_within", &between_within_of);
  return f;
}

}  // namespace lmmfast
