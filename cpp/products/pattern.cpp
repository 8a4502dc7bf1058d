#include "products/pattern.hpp"

namespace lmmfast {
namespace {

// FNV-1a over 64-bit words (Fowler, Noll & Vo), four of them side by side: a multiplication takes
// several cycles, but does not have to be waited for.
class Hash {
 public:
  template <class Number>
  void add(const std::vector<Number>& numbers) {
    const auto n = static_cast<Index>(numbers.size());
    Index i = 0;
    for (; i + kLanes <= n; i += kLanes)
      for (Index lane = 0; lane < kLanes; ++lane) add(numbers[at(i + lane)], lane);
    for (; i < n; ++i) add(numbers[at(i)], 0);
  }
  std::uint64_t value() {
    for (Index lane = 1; lane < kLanes; ++lane) add(lanes_[lane], 0);
    return lanes_[0];
  }

 private:
  static constexpr Index kLanes = 4;

  template <class Number>
  void add(Number x, Index lane) {
    lanes_[lane] = (lanes_[lane] ^ static_cast<std::uint64_t>(x)) * 0x100000001b3ULL;
  }

  std::uint64_t lanes_[kLanes] = {0xcbf29ce484222325ULL, 1, 2, 3};
};

std::uint64_t hash_of(const PairProducts& pair) {
  Hash hash;
  hash.add(std::vector<int>{pair.row_factor, pair.col_factor});
  hash.add(pair.row_start);
  hash.add(pair.col);
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
