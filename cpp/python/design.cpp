#include "python/design.hpp"

#include <pybind11/functional.h>
#include <pybind11/native_enum.h>

#include "products/residual.hpp"
#include "rows/usable.hpp"

namespace lmmfast {
namespace {

Column column_view(const AnyColumn& column, Index n) {
  if (!column) return nullptr;
  if (const auto* numbers = std::get_if<DoubleArray>(&*column))
    return contiguous(*numbers, n, "a column");
  const auto& [codes, by_cell, numbers] = std::get<CodedColumn>(*column);
  return {contiguous(codes, n, "codes of a column"),
          contiguous(by_cell, by_cell.size(), "the values of a column's cells"), by_cell.size(),
          numbers ? contiguous(*numbers, n, "a column") : nullptr};
}

std::vector<Column> column_views(const std::vector<AnyColumn>& columns, Index n) {
  std::vector<Column> views;
  views.reserve(columns.size());
  for (const AnyColumn& column : columns) views.push_back(column_view(column, n));
  return views;
}

std::optional<Refusal> refusal_of_design(const OwnedDesign& owned) {
  const Design& design = owned.view();
  const py::gil_scoped_release release;
  if (const auto refusal = refuse_response(range_of(design.y, design.n))) return refusal;
  if (const auto refusal = refuse_design(design, true)) return refusal;
  if (residual_is_apart(design.n, design.p(), n_effects(design))) return std::nullopt;
  return refuse_residual(cross_products(design, pilot_scaling(design, terms_of(design)), 1));
}

using OptionalRange = std::optional<std::pair<double, double>>;

std::vector<std::optional<Range>> ranges_of(const std::vector<OptionalRange>& given) {
  std::vector<std::optional<Range>> ranges;
  for (const OptionalRange& range : given)
    ranges.push_back(range ? std::optional(Range{range->first, range->second}) : std::nullopt);
  return ranges;
}

// What a stream of rows leaves to be asked when all have been seen.
std::optional<Refusal> refusal_of_stream(Index n, Index p, std::pair<double, double> response,
                                         const std::vector<std::vector<OptionalRange>>& random,
                                         std::vector<Index> n_levels,
                                         const std::vector<std::pair<int, std::string>>& terms,
                                         std::vector<std::pair<int, int>> apart,
                                         std::function<bool(int, int)> alike) {
  Facts facts;
  facts.n = n;
  facts.p = p;
  facts.response = Range{response.first, response.second};
  for (const auto& columns : random) facts.random.push_back(ranges_of(columns));
  facts.n_levels = std::move(n_levels);
  for (std::size_t t = 0; t < terms.size(); ++t)
    facts.terms.push_back(
        {terms[t].first, 0, static_cast<Index>(random.at(t).size()), &structure(terms[t].second)});
  facts.apart = std::move(apart);
  facts.alike = std::move(alike);
  return find_refusal(facts);
}

}  // namespace

OwnedDesign::OwnedDesign(DoubleArray y, std::vector<AnyColumn> columns,
                         std::vector<CodeArray> codes, const std::vector<Index>& n_levels,
                         std::vector<TermArrays> terms, OptionalColumn weights,
                         std::vector<std::pair<int, int>> apart)
    : y_(std::move(y)),
      columns_(std::move(columns)),
      codes_(std::move(codes)),
      terms_(std::move(terms)),
      weights_(std::move(weights)) {
  if (codes_.size() != n_levels.size()) throw DataError("codes and n_levels must match in length");
  view_.n = y_.size();
  view_.y = contiguous(y_, view_.n, "y");
  view_.weights = weights_ ? contiguous(*weights_, view_.n, "weights") : nullptr;
  view_.X = column_views(columns_, view_.n);
  for (std::size_t f = 0; f < codes_.size(); ++f)
    view_.factors.push_back({contiguous(codes_[f], view_.n, "codes"), n_levels[f]});
  for (const auto& [factor, own, kind] : terms_)
    view_.terms.push_back({factor, column_views(own, view_.n), &structure(kind)});
  view_.apart = std::move(apart);
  const py::gil_scoped_release release;
  check(view_);
}

void bind_design(py::module_& m) {
  using namespace py::literals;
  py::native_enum<Reason> reasons(m, "Reason", "enum.IntEnum");
  for (int i = 0; i < static_cast<int>(std::size(kReasonNames)); ++i)
    reasons.value(kReasonNames[i], static_cast<Reason>(i));
  reasons.finalize();
  py::class_<Refusal>(m, "Refusal")
      .def_readonly("reason", &Refusal::reason)
      .def_readonly("first", &Refusal::first)
      .def_readonly("second", &Refusal::second)
      .def_property_readonly(
          "range",
          [](const Refusal& refusal) { return std::pair{refusal.range.low, refusal.range.high}; })
      .def_property_readonly("entries", [](const Refusal& refusal) {
        std::vector<std::tuple<Index, Index, Index>> entries;
        for (const TermEntry& entry : refusal.entries)
          entries.emplace_back(entry.term, entry.row, entry.col);
        return entries;
      });

  py::class_<OwnedDesign, std::shared_ptr<OwnedDesign>>(m, "Design")
      .def(py::init<DoubleArray, std::vector<AnyColumn>, std::vector<CodeArray>,
                    const std::vector<Index>&, std::vector<OwnedDesign::TermArrays>, OptionalColumn,
                    std::vector<std::pair<int, int>>>(),
           "y"_a.noconvert(), "columns"_a.noconvert(), "codes"_a.noconvert(), "n_levels"_a,
           "terms"_a.noconvert(), "weights"_a.noconvert() = py::none(),
           "apart"_a = std::vector<std::pair<int, int>>{})
      .def_property_readonly("n_obs", [](const OwnedDesign& d) { return d.view().n; })
      .def("refusal", &refusal_of_design);

  m.def("refusal_of_stream", &refusal_of_stream, py::kw_only(), "n_obs"_a, "p"_a, "response"_a,
        "random"_a, "n_levels"_a, "terms"_a, "apart"_a, "alike"_a);
  m.def(
      "is_extreme", [](double low, double high) { return is_extreme({low, high}); }, "low"_a,
      "high"_a);
  m.def(
      "is_extreme_weight", [](double low, double high) { return is_extreme_weight({low, high}); },
      "low"_a, "high"_a);

  py::list names;
  for (const Structure* kind : structures()) names.append(kind->name());
  m.attr("STRUCTURES") = py::tuple(names);
}

}  // namespace lmmfast
