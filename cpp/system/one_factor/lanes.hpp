// Levels four abreast: the algebra of k x k blocks for k from 1 to 4, a level in each lane.
//
// A lane holds one pseudo-level of distinct_blocks.hpp; the first of those that share a block
// counts for all levels with that block. What is left over is filled with blocks of zeros, which
// add nothing.
#pragma once

#include <vector>

#include "system/one_factor/distinct_blocks.hpp"
#include "system/one_factor/level_sums.hpp"

namespace lmmfast {

using Pack = Eigen::Array<double, 4, 1>;

template <int K>
class Lanes {
 public:
  using Block = Eigen::Matrix<double, K, K>;

  // Space for the sums of one call; kept to be used again.
  struct Scratch {
    std::vector<Pack> rows, xyxy, tensor, tensor_vv, cv, ccx;
  };

  explicit Lanes(Index q) : q_(q) {}
  void load(const DistinctBlocks& blocks, int n_threads);

  Index n_groups() const { return static_cast<Index>(weight_.size()); }

  // Adds the levels' share of [X y]'[X y] - [X y]'H^-1[X y] to the lower triangle of xyxy (q x q);
  // returns the sum of log|Λ'AΛ + I|. Throws NumericalError.
  double factorise(Index first, Index end, const Block& Lambda, Matrix& xyxy,
                   Scratch& scratch) const;
  // Sums for the derivatives; c = nu / r2.
  void differentiate(Index first, Index end, const Block& Sigma, const Solution& solution, double c,
                     bool reml, LevelSums& sums, Scratch& scratch) const;

 private:
  static constexpr Index kWidth = Pack::SizeAtCompileTime;
  static constexpr Index kLower = K * (K + 1) / 2;

  void load_groups(const DistinctBlocks& blocks, Index first, Index end);

  Index q_;
  std::vector<Pack> zz_;      // groups x (K K)
  std::vector<Pack> zxy_;     // groups x (K q), row-major
  std::vector<Pack> weight_;  // groups: how many levels the lane's block counts for
};

extern template class Lanes<1>;
extern template class Lanes<2>;
extern template class Lanes<3>;
extern template class Lanes<4>;

}  // namespace lmmfast
