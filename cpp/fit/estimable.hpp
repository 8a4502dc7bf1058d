// What can be estimated of a model: A without the columns of X that depend on others, and which
// variances the data tell anything of.
#pragma once

#include <utility>

#include "criterion/criterion.hpp"

namespace lmmfast {

// Threads cost more than they bring below some size.
int useful_threads(const CrossProducts& a, int n_threads);

// A, or a copy of it without the columns of X that depend on others.
class FullRank {
 public:
  explicit FullRank(const CrossProducts& a);
  FullRank(const FullRank&) = delete;
  FullRank& operator=(const FullRank&) = delete;

  const CrossProducts& products() const { return *a_; }
  const std::vector<Index>& dropped() const { return dropped_; }  // columns of X'

 private:
  const CrossProducts* a_;
  std::vector<Index> dropped_;
  CrossProducts reduced_;
};

class Estimable {
 public:
  // Throws DataError where nothing can be. `a` must outlive this.
  Estimable(const CrossProducts& a, Method method);

  const CrossProducts& products() const { return *a_; }
  Index p() const { return p_; }                                  // columns of X as the user has it
  const std::vector<Index>& dropped() const { return dropped_; }  // of these
  // (term, column) whose variance REML cannot tell: held at zero.
  const std::vector<std::pair<Index, Index>>& unidentified() const { return unidentified_; }
  // Entries of theta that are not held at zero.
  const std::vector<Index>& free() const { return free_; }

  // Whether the products are others than those given.
  bool reduced() const { return !dropped_.empty() || !unidentified_.empty(); }
  // Products of another response. Throws std::logic_error where this is reduced: it was for one.
  void load(const CrossProducts& a);

 private:
  const Index p_;
  const FullRank full_rank_;
  CrossProducts rescaled_;
  const CrossProducts* a_;
  std::vector<Index> dropped_;
  std::vector<std::pair<Index, Index>> unidentified_;
  std::vector<Index> free_;
};

}  // namespace lmmfast
