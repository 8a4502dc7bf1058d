// Borrowed views of repeated measures: rows, and which subject, visit and group each belongs to.
#pragma once

#include "rows/design.hpp"

namespace lmmfast {

struct RepeatedDesign {
  Design rows;  // y, X, weights; no random terms
  FactorView subjects;
  FactorView groups;                // of the subjects: one Sigma each
  FactorView visits;                // null codes where measures have coordinates
  std::vector<Column> coordinates;  // of the measures, for spatial kinds

  bool spatial() const { return !coordinates.empty(); }
};

// Where the rows of each subject are.
class RowTable {
 public:
  // Throws DataError where a subject has a visit twice, is in two groups, or codes are out of
  // range.
  explicit RowTable(const RepeatedDesign& design);

  Index n_subjects() const { return static_cast<Index>(first_.size()) - 1; }
  // Of one subject, in the order of visits, or of the data.
  const std::int32_t* rows(Index subject) const { return rows_.data() + first_[at(subject)]; }
  Index n_rows(Index subject) const { return first_[at(subject) + 1] - first_[at(subject)]; }
  Index group(Index subject) const { return group_[at(subject)]; }

 private:
  std::vector<Index> first_;
  std::vector<std::int32_t> rows_;
  std::vector<std::int32_t> group_;
};

}  // namespace lmmfast
