// Rows of the data in tiles, in the scaled coordinates.
#pragma once

#include <cmath>

#include "rows/scaling.hpp"

namespace lmmfast {

constexpr Index kTileRows = 128;
constexpr Index kChunkRows = 16384;  // rows that are worth a task

// Reads rows in any order into a row-major tile [Z'_1 … Z'_F, X', y'], scaled by sqrt(w).
class RowReader {
 public:
  RowReader(const Design& design, const Scaling& scaling, const std::vector<Term>& terms)
      : design_(design), scaling_(scaling), terms_(terms) {
    std::vector<Index> k(design.factors.size(), 0);
    for (const Term& term : terms) k[at(term.factor)] += term.k;
    for (const Index columns : k) {
      z_first_.push_back(width_);
      width_ += columns;
    }
    x_first_ = width_;
    width_ += design.p() + 1;
    inverse_sy_ = 1.0 / scaling.sy;
  }

  Index width() const { return width_; }
  Index z_first(Index factor) const { return z_first_[at(factor)]; }
  Index x_first() const { return x_first_; }

  // rows[i] for i in [0, m); a null `rows` means first, first + 1, ….
  void read(const std::int32_t* rows, Index first, Index m, double* tile) const {
    const Index p = design_.p();
    for (std::size_t t = 0; t < terms_.size(); ++t) {
      double* z = tile + z_first(terms_[t].factor) + terms_[t].first;
      for (Index j = 0; j < terms_[t].k; ++j) {
        copy_column(design_.terms[t].columns[at(j)], rows, first, m, z + j);
        scale_column(scaling_.Tz[t], j, m, z);
      }
    }
    double* xy = tile + x_first_;
    for (Index j = 0; j < p; ++j) {
      copy_column(design_.X[at(scaling_.order[at(j)])], rows, first, m, xy + j);
      scale_column(scaling_.Tx, j, m, xy);
    }
    copy_column(design_.y, rows, first, m, xy + p);
    for (Index i = 0; i < m; ++i, xy += width_) {
      double y = xy[p] * inverse_sy_;
      for (Index j = 0; j < p; ++j) y -= scaling_.c[j] * xy[j];
      xy[p] = y;
    }
    if (design_.weights) {
      for (Index i = 0; i < m; ++i) {
        const double root = std::sqrt(design_.weights[rows ? rows[i] : first + i]);
        double* row = tile + i * width_;
        for (Index c = 0; c < width_; ++c) row[c] *= root;
      }
    }
  }

 private:
  void copy_column(const Column& column, const std::int32_t* rows, Index first, Index m,
                   double* to) const {
    const double* values = column.values;
    if (!values) {
      for (Index i = 0; i < m; ++i) to[i * width_] = 1.0;
    } else if (rows) {
      for (Index i = 0; i < m; ++i) to[i * width_] = values[rows[i]];
    } else {
      for (Index i = 0; i < m; ++i) to[i * width_] = values[first + i];
    }
    if (column.codes)
      for (Index i = 0; i < m; ++i)
        to[i * width_] *= column.by_cell[column.codes[rows ? rows[i] : first + i]];
  }

  // Column j of V T^-1 for the upper triangular T, from that of V and the columns before it.
  void scale_column(const Matrix& T, Index j, Index m, double* v) const {
    for (Index i = 0; i < j; ++i) {
      const double t_ij = T(i, j);
      if (t_ij != 0.0)
        for (Index r = 0; r < m; ++r) v[r * width_ + j] -= t_ij * v[r * width_ + i];
    }
    const double inverse = 1.0 / T(j, j);  // exact: a power of two
    if (inverse != 1.0)
      for (Index r = 0; r < m; ++r) v[r * width_ + j] *= inverse;
  }

  const Design& design_;
  const Scaling& scaling_;
  const std::vector<Term>& terms_;
  std::vector<Index> z_first_;
  Index x_first_ = 0;
  Index width_ = 0;
  double inverse_sy_ = 1.0;
};

}  // namespace lmmfast
