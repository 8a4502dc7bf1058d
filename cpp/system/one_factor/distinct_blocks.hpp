// Levels with equal Z'WZ, which share their algebra.
#pragma once

#include "products/crossprod.hpp"

namespace lmmfast {

// `n` distinct matrices, each with its number of levels and with its pseudo-levels: rows of Z'W[X
// y] whose outer products sum to those of these levels. Where (nearly) all are distinct nothing is
// stored: block, pseudo-level and level are one.
class DistinctBlocks {
 public:
  DistinctBlocks(const FactorProducts& factor, Index q);

  Index n() const { return n_; }
  Index n_rows() const { return all_distinct_ ? n_ : start_.back(); }
  const double* zz(Index block) const { return zz_ + block * k_ * k_; }
  double n_levels(Index block) const { return all_distinct_ ? 1.0 : n_levels_[at(block)]; }
  Index first_row(Index block) const { return all_distinct_ ? block : start_[at(block)]; }
  Index end_row(Index block) const { return first_row(block + 1); }
  Index block_of_row(Index row) const;
  const double* zxy(Index row) const { return zxy_ + row * width_; }

  // Again from Z'W[X y]; Z'WZ must be those of the constructor.
  void load_rows(const FactorProducts& factor);

 private:
  void store(const FactorProducts& factor, const std::vector<Index>& first_equal);

  Index k_;
  Index width_;  // k (p + 1)
  Index n_ = 0;
  bool all_distinct_;
  const double* zz_;
  const double* zxy_;
  std::vector<double> stored_zz_, stored_zxy_;
  std::vector<double> n_levels_;     // n
  std::vector<Index> start_;         // n + 1: pseudo-levels of each block
  std::vector<Index> first_member_;  // n + 1, into members_
  std::vector<Index> members_;       // levels in the order of their blocks
};

// Whether no two of a sample of the levels have equal blocks: then it does not pay to look for
// equal ones.
bool seem_distinct(const FactorProducts& factor);

}  // namespace lmmfast
