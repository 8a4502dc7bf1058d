#include "distinct_blocks.hpp"

#include <Eigen/Cholesky>
#include <string_view>
#include <unordered_map>

namespace lmmfast {
namespace {

// For each level the index of the first level with the same k x k block.
std::vector<Index> first_equal(const FactorProducts& factor) {
  const auto bytes = at(factor.k * factor.k) * sizeof(double);
  const auto* data = reinterpret_cast<const char*>(factor.zz.data());
  std::unordered_map<std::string_view, Index> seen;
  std::vector<Index> first(at(factor.n_levels));
  for (Index l = 0; l < factor.n_levels; ++l)
    first[at(l)] = seen.try_emplace({data + at(l) * bytes, bytes}, l).first->second;
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

void load_rows(const FactorProducts& factor, Index width, DistinctBlocks& blocks) {
  blocks.zxy.clear();
  blocks.start.assign(1, 0);
  std::vector<double> rows;
  for (Index d = 0; d < blocks.n; ++d) {
    const Index first = blocks.first_member[at(d)];
    const Index end = blocks.first_member[at(d + 1)];
    rows.clear();
    for (Index i = first; i < end; ++i) {
      const auto row = factor.zxy.begin() + blocks.members[at(i)] * width;
      rows.insert(rows.end(), row, row + width);
    }
    compress(rows, end - first, width);
    blocks.zxy.insert(blocks.zxy.end(), rows.begin(), rows.end());
    blocks.start.push_back(static_cast<Index>(blocks.zxy.size()) / width);
  }
}

DistinctBlocks distinct_blocks(const FactorProducts& factor, Index q) {
  const Index k = factor.k;
  const std::vector<Index> first = first_equal(factor);
  std::vector<Index> block_of(at(factor.n_levels), -1);
  DistinctBlocks blocks;
  for (Index l = 0; l < factor.n_levels; ++l) {
    if (first[at(l)] == l) {
      block_of[at(l)] = blocks.n++;
      const double* zz = factor.zz.data() + l * k * k;
      blocks.zz.insert(blocks.zz.end(), zz, zz + k * k);
      blocks.multiplicity.push_back(0.0);
    }
    blocks.multiplicity[at(block_of[at(first[at(l)])])] += 1.0;
  }
  blocks.first_member.assign(at(blocks.n + 1), 0);
  for (Index d = 0; d < blocks.n; ++d)
    blocks.first_member[at(d + 1)] =
        blocks.first_member[at(d)] + static_cast<Index>(blocks.multiplicity[at(d)]);
  std::vector<Index> next(blocks.first_member.begin(), blocks.first_member.end() - 1);
  blocks.members.resize(at(factor.n_levels));
  for (Index l = 0; l < factor.n_levels; ++l)
    blocks.members[at(next[at(block_of[at(first[at(l)])])]++)] = l;
  load_rows(factor, k * q, blocks);
  return blocks;
}

}  // namespace lmmfast
