// Rows of the data in tiles, in the scaled coordinates, and what a tile adds to the cross-products.
#pragma once

#include <cmath>

#include "crossprod.hpp"

namespace lmmfast {

constexpr Index kTileRows = 128;
constexpr Index kChunkRows = 16384;  // rows that are worth a task

// Reads rows in any order into a row-major tile [Z'_1 … Z'_F, X', y'], scaled by sqrt(w).
class RowReader {
 public:
  RowReader(const Design& design, const Scaling& scaling, const std::vector<Term>& terms,
            const std::vector<FactorProducts>& factors)
      : design_(design), scaling_(scaling), terms_(terms) {
    for (const FactorProducts& factor : factors) {
      z_first_.push_back(width_);
      width_ += factor.k;
    }
    x_first_ = width_;
    width_ += design.p() + 1;
    inverse_scale_ = scaling.Tx.diagonal().cwiseInverse();
    inverse_sy_ = 1.0 / scaling.sy;
  }

  Index width() const { return width_; }
  Index z_first(Index factor) const { return z_first_[at(factor)]; }
  Index x_first() const { return x_first_; }

  // rows[i] for i in [0, m); a null `rows` means first, first + 1, ….
  void read(const std::int32_t* rows, Index first, Index m, double* tile) const {
    const Index p = design_.p();
    for (std::size_t t = 0; t < terms_.size(); ++t) read_term(t, rows, first, m, tile);
    for (Index j = 0; j < p; ++j)
      copy_column(design_.X[at(scaling_.order[at(j)])], rows, first, m, tile + x_first_ + j);
    copy_column(design_.y, rows, first, m, tile + x_first_ + p);
    for (Index i = 0; i < m; ++i) transform_fixed(tile + i * width_ + x_first_);
    if (design_.weights) {
      for (Index i = 0; i < m; ++i) {
        const double root = std::sqrt(design_.weights[rows ? rows[i] : first + i]);
        double* row = tile + i * width_;
        for (Index c = 0; c < width_; ++c) row[c] *= root;
      }
    }
  }

 private:
  void copy_column(Column column, const std::int32_t* rows, Index first, Index m,
                   double* to) const {
    if (!column) {
      for (Index i = 0; i < m; ++i) to[i * width_] = 1.0;
    } else if (rows) {
      for (Index i = 0; i < m; ++i) to[i * width_] = column[rows[i]];
    } else {
      for (Index i = 0; i < m; ++i) to[i * width_] = column[first + i];
    }
  }

  void read_term(std::size_t t, const std::int32_t* rows, Index first, Index m,
                 double* tile) const {
    const Term& term = terms_[t];
    const Matrix& T = scaling_.Tz[t];
    double* z = tile + z_first(term.factor) + term.first;
    for (Index j = 0; j < term.k; ++j)
      copy_column(design_.terms[t].columns[at(j)], rows, first, m, z + j);
    for (Index j = 0; j < term.k; ++j) {
      for (Index i = 0; i < j; ++i) {
        const double t_ij = T(i, j);
        if (t_ij != 0.0)
          for (Index r = 0; r < m; ++r) z[r * width_ + j] -= t_ij * z[r * width_ + i];
      }
      const double inverse = 1.0 / T(j, j);
      if (inverse != 1.0)
        for (Index r = 0; r < m; ++r) z[r * width_ + j] *= inverse;
    }
  }

  void transform_fixed(double* x) const {
    const Index p = design_.p();
    const Matrix& T = scaling_.Tx;
    double y = x[p] * inverse_sy_;
    for (Index j = 0; j < p; ++j) {
      const double* t = T.col(j).data();
      double value = x[j];
      if (j > 0) value -= t[0] * x[0];
      if (!scaling_.centred_only)
        for (Index i = 1; i < j; ++i) value -= t[i] * x[i];
      x[j] = value * inverse_scale_[j];
      y -= scaling_.c[j] * x[j];
    }
    x[p] = y;
  }

  const Design& design_;
  const Scaling& scaling_;
  const std::vector<Term>& terms_;
  std::vector<Index> z_first_;
  Index x_first_ = 0;
  Index width_ = 0;
  Vector inverse_scale_;  // exact: the scales are powers of two
  double inverse_sy_ = 1.0;
};

// What a chunk of rows adds to [X y]'W[X y] and to the squared norms of X.
struct FixedProducts {
  Matrix xyxy;  // lower triangle
  Vector raw_norm2;

  void reset(Index p) {
    xyxy.setZero(p + 1, p + 1);
    raw_norm2.setZero(p);
  }
  void add_to(CrossProducts& a) const {
    a.xyxy += xyxy;
    a.raw_norm2 += raw_norm2;
  }
};

// Adds m rows of a tile: rows[i], or first + i where `rows` is null.
inline void add_fixed(const Design& design, const CrossProducts& a, const RowReader& reader,
                      const std::int32_t* rows, Index first, Index m, const double* tile,
                      FixedProducts& sums) {
  const Index q = a.p + 1;
  const Index width = reader.width();
  const Eigen::Map<const RowMatrix, 0, Eigen::OuterStride<>> xy(tile + reader.x_first(), m, q,
                                                                Eigen::OuterStride<>(width));
  if (q > 8) {
    sums.xyxy.selfadjointView<Eigen::Lower>().rankUpdate(xy.transpose());
  } else {
    double* to = sums.xyxy.data();
    for (Index i = 0; i < m; ++i) {
      const double* v = tile + i * width + reader.x_first();
      for (Index b = 0; b < q; ++b)
        for (Index c = b; c < q; ++c) to[b * q + c] += v[c] * v[b];
    }
  }
  for (Index j = 0; j < a.p; ++j) {
    Column column = design.X[at(a.scaling.order[at(j)])];
    double sum = 0.0;
    for (Index i = 0; i < m; ++i) {
      const Index r = rows ? rows[i] : first + i;
      const double x = column ? column[r] : 1.0;
      sum += (design.weights ? design.weights[r] : 1.0) * x * x;
    }
    sums.raw_norm2[j] += sum;
  }
}

// Adds one row of a tile to the blocks of its level.
template <int K>
void add_to_level(const double* z, const double* xy, Index level, Index q, FactorProducts& own) {
  const Index k = K > 0 ? Index{K} : own.k;
  double* zz = own.zz.data() + level * k * k;
  double* zxy = own.zxy.data() + level * k * q;
  for (Index r = 0; r < k; ++r) {
    const double z_r = z[r];
    for (Index c = 0; c < k; ++c) zz[r * k + c] += z_r * z[c];
    for (Index c = 0; c < q; ++c) zxy[r * q + c] += z_r * xy[c];
  }
}

}  // namespace lmmfast
