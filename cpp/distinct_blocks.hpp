// Levels with equal Z'WZ, which share their algebra.
#pragma once

#include "crossprod.hpp"

namespace lmmfast {

// `n` distinct matrices, each with its multiplicity and pseudo-levels.
struct DistinctBlocks {
  Index n = 0;
  std::vector<double> zz;            // n x (k k)
  std::vector<double> multiplicity;  // n
  std::vector<Index> start;          // n + 1: pseudo-levels of each block
  std::vector<double> zxy;           // pseudo-levels x (k (p + 1)), row-major
  std::vector<Index> first_member;   // n + 1, into members
  std::vector<Index> members;        // levels in the order of their blocks
};

DistinctBlocks distinct_blocks(const FactorProducts& factor, Index q);

// Fills the pseudo-levels from the products Z'W[X y] of the levels, `width` = k (p + 1) numbers
// each.
void load_rows(const FactorProducts& factor, Index width, DistinctBlocks& blocks);

}  // namespace lmmfast
