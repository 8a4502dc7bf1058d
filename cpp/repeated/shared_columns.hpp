// Columns of X that say the same of a subject at every visit, held once.
//
// The columns of a trial are, at one visit, zero, one, or something of the subject (arm, a
// baseline) whatever the visit. So the vector (x_ij)_j of all columns at all visits has few
// distinct entries, and the sums by pattern are as small.
#pragma once

#include "repeated/design.hpp"

namespace lmmfast {

struct SharedColumns {
  enum : Index { kZero = -1, kOwn = -2 };

  Matrix values;                        // n_subjects x bases, centred and scaled
  Vector centre, scale;                 // of the bases
  Index one = -1;                       // the base that is one, if there is one
  std::vector<std::vector<Index>> use;  // [column][visit]: a base, kZero or kOwn
};

SharedColumns find_shared_columns(const RepeatedDesign& design, int n_threads);

}  // namespace lmmfast
