#include "repeated/design.hpp"

#include <algorithm>

namespace lmmfast {
namespace {

void check_codes(const FactorView& factor, Index n) {
  for (Index i = 0; i < n; ++i)
    if (factor.codes[i] < 0 || factor.codes[i] >= factor.n_levels)
      throw DataError("codes must be in [0, number of levels)");
}

}  // namespace

RowTable::RowTable(const RepeatedDesign& design) {
  const Index n = design.rows.n;
  check_codes(design.subjects, n);
  check_codes(design.groups, n);
  if (design.visits.codes) check_codes(design.visits, n);
  const Index n_subjects = design.subjects.n_levels;
  first_.assign(at(n_subjects) + 1, 0);
  for (Index i = 0; i < n; ++i) ++first_[at(design.subjects.codes[i]) + 1];
  for (Index s = 0; s < n_subjects; ++s) first_[at(s) + 1] += first_[at(s)];
  rows_.resize(at(n));
  group_.assign(at(n_subjects), -1);
  std::vector<Index> next(first_.begin(), first_.end() - 1);
  for (Index i = 0; i < n; ++i) {
    const auto s = at(design.subjects.codes[i]);
    rows_[at(next[s]++)] = static_cast<std::int32_t>(i);
    if (group_[s] >= 0 && group_[s] != design.groups.codes[i])
      throw DataError("a subject is in two groups");
    group_[s] = design.groups.codes[i];
  }
  for (std::int32_t& group : group_) group = std::max(group, 0);
  const std::int32_t* visit = design.visits.codes;
  if (!visit) return;
  for (Index s = 0; s < n_subjects; ++s) {
    std::int32_t* rows = rows_.data() + first_[at(s)];
    const Index m = n_rows(s);
    std::sort(rows, rows + m, [&](std::int32_t i, std::int32_t j) { return visit[i] < visit[j]; });
    for (Index j = 1; j < m; ++j)
      if (visit[rows[j]] == visit[rows[j - 1]]) throw DataError("a subject has a visit twice");
  }
}

}  // namespace lmmfast
