// One data set as it crosses the boundary: its arrays checked, borrowed, and kept alive.
#pragma once

#include <tuple>
#include <variant>

#include "python/bindings.hpp"

namespace lmmfast {

// A column as it comes: numbers; codes, what they stand for, and perhaps numbers to multiply;
// nothing, which is ones.
using CodedColumn = std::tuple<CodeArray, DoubleArray, OptionalColumn>;
using AnyColumn = std::optional<std::variant<DoubleArray, CodedColumn>>;

class OwnedDesign {
 public:
  // A random term: its grouping factor, its columns, its covariance structure by name.
  using TermArrays = std::tuple<int, std::vector<AnyColumn>, std::string>;

  OwnedDesign(DoubleArray y, std::vector<AnyColumn> columns, std::vector<CodeArray> codes,
              const std::vector<Index>& n_levels, std::vector<TermArrays> terms,
              OptionalColumn weights, std::vector<std::pair<int, int>> apart);
  OwnedDesign(const OwnedDesign&) = delete;
  OwnedDesign& operator=(const OwnedDesign&) = delete;

  const Design& view() const { return view_; }

 private:
  DoubleArray y_;
  std::vector<AnyColumn> columns_;
  std::vector<CodeArray> codes_;
  std::vector<TermArrays> terms_;
  OptionalColumn weights_;
  Design view_;
};

// Of a design that several hold.
using SharedDesign = std::shared_ptr<const OwnedDesign>;

}  // namespace lmmfast
