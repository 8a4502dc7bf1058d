// Columns of X that are codings of factors, summed by code instead of row by row.
//
// Coded columns with the same codes are a group: a column is by_cell[code] u for a multiplier u,
// one or a number. With D the other columns of X, what is summed over the rows is u [D y'] and u u'
// by cell, u v' by pair of cells of two groups, and z u by level and cell. Beside [D y']'[D y']
// that is the Gram matrix of
//
//   V = [D  y'  cells of the first group  cells of the second  …],   [X' y'] = V M
//
// with M small. The transformation loses digits where X' is much shorter than what it is made of;
// `finish` then refuses, and the rows are read as they are.
#pragma once

#include <optional>

#include "products/crossprod.hpp"

namespace lmmfast {

class FixedCells {
 public:
  // Nothing where summing by code does not pay, or would take too much memory.
  static std::optional<FixedCells> plan(const Design& design, const Scaling& scaling);

  // The design of D and y, and its coordinates; y is y' but for what `read` takes off.
  const Design& dense() const { return dense_; }
  const Scaling& dense_scaling() const { return dense_scaling_; }
  Index width() const { return width_; }    // of V
  Index n_sums() const { return n_sums_; }  // by cell and pair of cells

  // What a tile of rows has beside D and y.
  struct Tile {
    std::vector<std::int32_t> codes;  // rows x groups
    std::vector<double> u;            // rows x multipliers of all groups, times sqrt(w)
  };

  // Reads a tile and takes off y (every `stride` numbers) what coded columns have of the pilot fit.
  void read(const std::int32_t* rows, Index first, Index m, double* y, Index stride,
            Tile& tile) const;
  // Adds what m rows [D y'] in a tile have by cell.
  void add_fixed(const Tile& tile, const double* xy, Index stride, Index m, double* sums) const;

  // Adds z u of row i of a tile to its level's k x width() block of Z'V.
  template <int K>
  void add_to_level(const Tile& tile, Index i, const double* z, Index any_k, double* zv) const {
    const Index k = K > 0 ? Index{K} : any_k;
    const std::int32_t* code = tile.codes.data() + i * static_cast<Index>(groups_.size());
    const double* u = tile.u.data() + i * n_multipliers_;
    for (const Group& group : groups_) {
      const Index r = group.r;
      double* to = zv + group.first + *code++ * r;
      if (r == 1) {
        for (Index row = 0; row < k; ++row) to[row * width_] += z[row] * u[0];
        ++u;
        continue;
      }
      for (Index row = 0; row < k; ++row)
        for (Index a = 0; a < r; ++a) to[row * width_ + a] += z[row] * u[a];
      u += r;
    }
  }
  // Asks for the memory that a row of the data will be added to.
  void prefetch(Index row, const double* zv) const {
#if defined(__GNUC__)
    for (const Group& group : groups_)
      __builtin_prefetch(zv + group.first + group.codes[row] * group.r, 1);
#else
    static_cast<void>(row);
    static_cast<void>(zv);
#endif
  }

  // From the sums over V, of which `sums` are those by cell, to A in the coordinates `scaling`.
  // False where that would lose digits; `a` is then of no use.
  bool finish(const Scaling& scaling, const std::vector<double>& sums, int n_threads,
              CrossProducts& a) const;

 private:
  struct Multiplier {
    const double* values = nullptr;  // null: ones
    double shift = 0.0;
    double unit = 1.0;  // (values - shift) / unit is summed
  };
  struct Group {
    const std::int32_t* codes = nullptr;
    Index n_cells = 0;
    std::vector<Multiplier> multipliers;
    std::vector<double> pilot;  // of y', by cell and multiplier
    Index first = 0;            // of its cells in V
    Index first_sum = 0;
    Index r = 0;  // multipliers
  };

  template <int Q>
  void add_fixed(const Tile& tile, const double* xy, Index stride, Index m, double* sums) const;
  bool add_column(const Column& column);
  bool scale_multipliers(Index n);
  void lay_out();
  Matrix raw_columns(const Design& design, const Scaling& scaling) const;
  Matrix gram(const Matrix& dense, const std::vector<double>& sums) const;

  Design dense_;
  Scaling dense_scaling_;
  std::vector<Group> groups_;
  Matrix M_;  // width x p: X' = V M
  const double* weights_ = nullptr;
  Index n_multipliers_ = 0;
  Index width_ = 0;
  Index n_sums_ = 0;
  Index first_pair_ = 0;  // the sums by pair of cells
};

}  // namespace lmmfast
