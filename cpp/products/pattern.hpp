// Which entries A has, whatever their values: what can be planned before there are any.
#pragma once

#include <cstdint>

#include "products/crossprod.hpp"

namespace lmmfast {

// Fixed columns, terms, levels, and which pairs of levels meet (by a hash of 64 bits a pair of
// factors).
class Pattern {
 public:
  explicit Pattern(const CrossProducts& a);
  bool operator==(const Pattern&) const = default;

 private:
  std::vector<Term> terms_;
  std::vector<Index> sizes_;
  std::vector<std::uint64_t> pairs_;
};

}  // namespace lmmfast
