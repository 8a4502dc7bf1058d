#include "python/design.hpp"

namespace lmmfast {
namespace {

std::vector<Column> column_views(const std::vector<OptionalColumn>& columns, Index n) {
  std::vector<Column> views;
  views.reserve(columns.size());
  for (const OptionalColumn& column : columns)
    views.push_back(column ? contiguous(*column, n, "a column") : nullptr);
  return views;
}

}  // namespace

OwnedDesign::OwnedDesign(DoubleArray y, std::vector<OptionalColumn> columns,
                         std::vector<CodeArray> codes, const std::vector<Index>& n_levels,
                         std::vector<TermArrays> terms, OptionalColumn weights)
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
  const py::gil_scoped_release release;
  check(view_);
}

void bind_design(py::module_& m) {
  using namespace py::literals;
  py::class_<OwnedDesign, std::shared_ptr<OwnedDesign>>(m, "Design")
      .def(py::init<DoubleArray, std::vector<OptionalColumn>, std::vector<CodeArray>,
                    const std::vector<Index>&, std::vector<OwnedDesign::TermArrays>,
                    OptionalColumn>(),
           "y"_a.noconvert(), "columns"_a.noconvert(), "codes"_a.noconvert(), "n_levels"_a,
           "terms"_a.noconvert(), "weights"_a.noconvert() = py::none())
      .def_property_readonly("n_obs", [](const OwnedDesign& d) { return d.view().n; });

  py::list names;
  for (const Structure* kind : structures()) names.append(kind->name());
  m.attr("STRUCTURES") = py::tuple(names);
}

}  // namespace lmmfast
