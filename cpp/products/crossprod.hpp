// The cross-products A = [Z X y]' W [Z X y]: all that fitting needs to know of the rows.
//
// A is additive over rows (merge), small, and held in the coordinates of scaling.hpp. By grouping
// factor it holds, for each level, the k x k block Z'WZ and the k x (p + 1) block Z'W[X y]; by pair
// of factors, the blocks of the pairs of levels that occur together, as compressed rows.
#pragma once

#include <vector>

#include "rows/design.hpp"
#include "rows/scaling.hpp"

namespace lmmfast {

struct FactorProducts {
  Index n_levels = 0;
  Index k = 0;
  std::vector<double> zz;   // n_levels x (k x k), symmetric blocks
  std::vector<double> zxy;  // n_levels x (k x (p + 1)), row-major blocks
};

// Blocks Z_r' W Z_c (k_r x k_c, row-major) for a row factor r and a column factor c.
struct PairProducts {
  int row_factor = 0;
  int col_factor = 0;
  std::vector<Index> row_start;   // n_levels(row_factor) + 1
  std::vector<std::int32_t> col;  // ascending within a row
  std::vector<double> blocks;

  Index n_blocks() const { return static_cast<Index>(col.size()); }
};

struct CrossProducts {
  Index n = 0;
  Index p = 0;
  double sum_log_weights = 0.0;
  Scaling scaling;
  std::vector<Term> terms;
  std::vector<FactorProducts> factors;
  std::vector<PairProducts> pairs;  // every unordered pair of factors once
  Matrix xyxy;                      // (p + 1) x (p + 1), both triangles
  Vector raw_norm2;                 // p, squared norms of the columns of X as they came

  Index n_theta() const;
  Index n_effects() const;  // total number of random effects
};

CrossProducts cross_products(const Design& design, const Scaling& scaling, int n_threads);

// X'WX in the user's columns.
Matrix fixed_products(const CrossProducts& a);

// The level of A, one for each level of B of a factor; no two the same. Empty: they are numbered
// alike.
using LevelCodes = std::vector<std::int32_t>;

// A += B, where B came from other rows with the same scaling; B may know more levels than A.
// `codes` has an entry for each factor; without it all levels are numbered alike.
void merge(CrossProducts& a, const CrossProducts& b, const std::vector<LevelCodes>& codes);
inline void merge(CrossProducts& a, const CrossProducts& b) {
  merge(a, b, std::vector<LevelCodes>(b.factors.size()));
}

// Level l of factor f becomes level codes[f][l].
void relabel(CrossProducts& a, const std::vector<LevelCodes>& codes);

}  // namespace lmmfast
