#include "system/one_factor/distinct_blocks.hpp"

#include <Eigen/Cholesky>
#include <algorithm>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

namespace lmmfast {
namespace {

std::string_view block_bytes(const FactorProducts& factor, Index level) {
  const auto bytes = at(factor.k * factor.k) * sizeof(double);
  return {reinterpret_cast<const char*>(factor.zz.data()) + at(level) * bytes, bytes};
}

// For each level the index of the first level with the same k x k block.
std::vector<Index> first_equal(const FactorProducts& factor) {
  std::unordered_map<std::string_view, Index> seen;
  std::vector<Index> first(at(factor.n_levels));
  for (Index l = 0; l < factor.n_levels; ++l)
    first[at(l)] = seen.try_emplace(block_bytes(factor, l), l).first->second;
  return first;
}

// Rows whose outer products sum to that of the given rows: at most as many as they have columns.
void compress(std::vector<double>& rows, Index n_rows, Index width) {
  if (n_rows <= width) return;
  Matrix sum = Matrix::Zero(width, width);
  sum.selfadjointView<Eigen::Lower>().rankUpdate(
      ConstRowMap(rows.data(), n_rows, width).transpose());
  const Eigen::LDLT<Matrix> ldlt(sum.selfadjointView<Eigen::Lower>());
  Matrix L = ldlt.matrixL();
  L = ldlt.transpositionsP().transpose() * L;
  L *= ldlt.vectorD().cwiseMax(0.0).cwiseSqrt().asDiagonal();
  rows.assign(L.data(), L.data() + L.size());  // column-major L is row-major L'
}

}  // namespace

bool seem_distinct(const FactorProducts& factor) {
  constexpr Index kSample = 1024;
  if (factor.n_levels <= kSample) return false;
  std::unordered_set<std::string_view> seen;
  for (Index i = 0; i < kSample; ++i)
    if (!seen.insert(block_bytes(factor, i * factor.n_levels / kSample)).second) return false;
  return true;
}

DistinctBlocks::DistinctBlocks(const FactorProducts& factor, Index q)
    : k_(factor.k), width_(factor.k * q), all_distinct_(seem_distinct(factor)) {
  if (all_distinct_) {
    n_ = factor.n_levels;
  } else {
    store(factor, first_equal(factor));
    zz_ = stored_zz_.data();
  }
  load_rows(factor);
}

void DistinctBlocks::store(const FactorProducts& factor, const std::vector<Index>& first_equal) {
  std::vector<Index> block_of(at(factor.n_levels), -1);
  for (Index l = 0; l < factor.n_levels; ++l) {
    if (first_equal[at(l)] == l) {
      block_of[at(l)] = n_++;
      const double* zz = factor.zz.data() + l * k_ * k_;
      stored_zz_.insert(stored_zz_.end(), zz, zz + k_ * k_);
      n_levels_.push_back(0.0);
    }
    n_levels_[at(block_of[at(first_equal[at(l)])])] += 1.0;
  }
  first_member_.assign(at(n_ + 1), 0);
  for (Index d = 0; d < n_; ++d)
    first_member_[at(d + 1)] = first_member_[at(d)] + static_cast<Index>(n_levels_[at(d)]);
  std::vector<Index> next(first_member_.begin(), first_member_.end() - 1);
  members_.resize(at(factor.n_levels));
  for (Index l = 0; l < factor.n_levels; ++l)
    members_[at(next[at(block_of[at(first_equal[at(l)])])]++)] = l;
}

Index DistinctBlocks::block_of_row(Index row) const {
  if (all_distinct_) return row;
  return std::upper_bound(start_.begin(), start_.end(), row) - start_.begin() - 1;
}

void DistinctBlocks::load_rows(const FactorProducts& factor) {
  if (all_distinct_) {
    zz_ = factor.zz.data();
    zxy_ = factor.zxy.data();
    return;
  }
  stored_zxy_.clear();
  start_.assign(1, 0);
  std::vector<double> rows;
  for (Index d = 0; d < n_; ++d) {
    const Index first = first_member_[at(d)];
    const Index end = first_member_[at(d + 1)];
    rows.clear();
    for (Index i = first; i < end; ++i) {
      const auto row = factor.zxy.begin() + members_[at(i)] * width_;
      rows.insert(rows.end(), row, row + width_);
    }
    compress(rows, end - first, width_);
    stored_zxy_.insert(stored_zxy_.end(), rows.begin(), rows.end());
    start_.push_back(static_cast<Index>(stored_zxy_.size()) / width_);
  }
  zxy_ = stored_zxy_.data();
}

}  // namespace lmmfast
