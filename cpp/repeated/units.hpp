// What the criterion needs of the rows: cross-products by pattern of observed visits.
//
// Subjects of one group who were seen at the same visits share their covariance matrix. All that is
// needed of them are the sums S[j,k] = sum_i [x y]_ij [x y]_ik' over subjects i. They are held as a
// factor: r made-up subjects with the same sums, or the subjects themselves where these are fewer.
// Rows are in the coordinates of rows/scaling.hpp, times the square roots of the weights.
#pragma once

#include "repeated/design.hpp"
#include "rows/scaling.hpp"

namespace lmmfast {

struct Unit {
  Index group = 0;
  double count = 0.0;  // subjects
  Index m = 0;         // measures of each
  Index r = 0;         // subjects, or made-up ones
  std::vector<Index> visits;
  Matrix distance;  // m x m, for spatial kinds
  Matrix rows;      // m x (q r): column c r + s has column c of [X' y'] of subject s

  Eigen::Map<const Matrix> stacked(Index q) const { return {rows.data(), m * r, q}; }
};

struct Units {
  Scaling scaling;
  Index n = 0;  // rows
  Index n_subjects = 0;
  Index n_visits = 0;
  Index n_groups = 1;
  double sum_log_weights = 0.0;
  double distance = 1.0;  // a typical one, of spatial kinds
  std::vector<Unit> units;
  std::vector<Index> dropped;  // columns of X that depend on others, as the user has them

  Index p() const { return static_cast<Index>(scaling.order.size()); }
  Index q() const { return p() + 1; }
};

// Throws DataError as RowTable does, and where X has no full rank and no column to drop.
Units make_units(const RepeatedDesign& design, int n_threads);

}  // namespace lmmfast
