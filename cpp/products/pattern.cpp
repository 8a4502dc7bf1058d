#include "products/pattern.hpp"

namespace lmmfast {
namespace {

// FNV-1a, word by word (Fowler, Noll & Vo).
class Hash {
 public:
  template <class Number>
  void add(Number x) {
    value_ = (value_ ^ static_cast<std::uint64_t>(x)) * 0x100000001b3ULL;
  }
  std::uint64_t value() const { return value_; }

 private:
  std::uint64_t value_ = 0xcbf29ce484222325ULL;
};

std::uint64_t hash_of(const PairProducts& pair) {
  Hash hash;
  hash.add(pair.row_factor);
  hash.add(pair.col_factor);
  for (const Index start : pair.row_start) hash.add(start);
  for (const std::int32_t level : pair.col) hash.add(level);
  return hash.value();
}

}  // namespace

Pattern::Pattern(const CrossProducts& a) : terms_(a.terms) {
  sizes_.reserve(1 + 2 * a.factors.size());
  sizes_.push_back(a.p);
  for (const FactorProducts& factor : a.factors)
    sizes_.insert(sizes_.end(), {factor.n_levels, factor.k});
  for (const PairProducts& pair : a.pairs) pairs_.push_back(hash_of(pair));
}

}  // namespace lmmfast
