// What a tile of rows adds to the cross-products.
#pragma once

#include "products/crossprod.hpp"
#include "rows/row_reader.hpp"

namespace lmmfast {

// to += V'V for m rows of Q numbers with a stride.
template <int Q>
void add_squares(const double* v, Index stride, Index m, double* to) {
  for (Index b = 0; b < Q; ++b) {
    double sums[Q] = {};
    for (Index i = 0; i < m; ++i)
      for (Index c = 0; c < Q; ++c) sums[c] += v[i * stride + c] * v[i * stride + b];
    for (Index c = 0; c < Q; ++c) to[b * Q + c] += sums[c];
  }
}

// Adds the lower triangle of [X y]'W[X y] of m rows in a tile.
inline void add_fixed(const RowReader& reader, const double* tile, Index m, Matrix& xyxy) {
  const double* xy = tile + reader.x_first();
  const Index stride = reader.width();
  switch (xyxy.rows()) {
    case 2:
      return add_squares<2>(xy, stride, m, xyxy.data());
    case 3:
      return add_squares<3>(xy, stride, m, xyxy.data());
    case 4:
      return add_squares<4>(xy, stride, m, xyxy.data());
    case 5:
      return add_squares<5>(xy, stride, m, xyxy.data());
    case 6:
      return add_squares<6>(xy, stride, m, xyxy.data());
    case 7:
      return add_squares<7>(xy, stride, m, xyxy.data());
    case 8:
      return add_squares<8>(xy, stride, m, xyxy.data());
    default:
      xyxy.selfadjointView<Eigen::Lower>().rankUpdate(
          Eigen::Map<const RowMatrix, 0, Eigen::OuterStride<>>(xy, m, xyxy.rows(),
                                                               Eigen::OuterStride<>(stride))
              .transpose());
  }
}

// Adds one row of a tile to the blocks of its level; rows of Z'W[X y] are `stride` numbers apart.
template <int K>
void add_to_level(const double* z, const double* xy, Index level, Index q, Index stride,
                  FactorProducts& own) {
  const Index k = K > 0 ? Index{K} : own.k;
  double* zz = own.zz.data() + level * k * k;
  double* zxy = own.zxy.data() + level * k * stride;
  for (Index r = 0; r < k; ++r) {
    const double z_r = z[r];
    for (Index c = 0; c < k; ++c) zz[r * k + c] += z_r * z[c];
    for (Index c = 0; c < q; ++c) zxy[r * stride + c] += z_r * xy[c];
  }
}

// Adds up what ranges of rows have by cell, in their order.
inline void add_sums(const std::vector<double>& from, std::vector<double>& to) {
  for (std::size_t i = 0; i < from.size(); ++i) to[i] += from[i];
}

// Ranges of rows whose sums are kept apart at a time.
constexpr Index kRangesAtATime = 64;

}  // namespace lmmfast
