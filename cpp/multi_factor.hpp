// The criterion of a model with several grouping factors, nested or crossed.
//
// The matrix  [Λ'Z'WZΛ + I, · ; [X y]'WZΛ, [X y]'W[X y]]  is factorised in the order of
// elimination.hpp: the heads one by one, each with the panel of its later neighbours, the tail
// together with X and y as one dense matrix. First derivatives are exact, from the entries of the
// inverse on the pattern of the factor (Takahashi's recursion): no dense block larger than the tail
// is ever formed. Second derivatives are the average information (Gilmour, Thompson & Cullis 1995,
// Biometrics 51:1440), which needs forward solves only.
#pragma once

#include "criterion.hpp"
#include "elimination.hpp"

namespace lmmfast {

class MultiFactor final : public Criterion {
 public:
  MultiFactor(const CrossProducts& a, Method method, int n_threads);

  bool exact_curvature() const override { return false; }
  void differentiate(Derivatives& out) override;
  std::vector<RowMatrix> modes() override;
  std::vector<RowMatrix> conditional_covariances() override;

 protected:
  void factorise() override;

 private:
  // A head's panel: k rows (its columns of L), one column for each scalar of its later neighbours.
  struct Panel {
    Index start = 0;                       // into the value arrays
    Index size = 0;                        // number of columns
    const std::int32_t* scalar = nullptr;  // the scalar each column stands for, ascending
  };
  // A block of A between two tail nodes, `row` after `col` in the order.
  struct TailBlock {
    std::int32_t row;
    std::int32_t col;
    Index start;  // into tail_values_, row-major
  };
  // A head that has a target among its neighbours, and the target's first column in its panel.
  struct Incidence {
    std::int32_t head;
    std::int32_t column;
  };
  // The columns of a head's panel that belong to one strip of the tail.
  struct Segment {
    std::int32_t head;
    std::int32_t first;
    std::int32_t count;
  };
  using Places = std::vector<std::int32_t>;  // scratch: scalar -> column of a panel
  // Σ a s' over blocks a = [A]_ij and s = [S]_ij of one pair of factors (f, g), i in f and j in g:
  // (k_f k_g) x (k_f k_g). Every derivative of tr(A Λ S Λ') is a contraction of these with Λ.
  using PairTensor = std::vector<double>;
  struct InverseProducts {
    std::vector<PairTensor> pairs;  // f * n_factors + g
    std::vector<Matrix> fixed;      // Σ Z'WX S_xf, by factor
    void add(const InverseProducts& other);
  };

  int factor(Index node) const { return plan_.factor[static_cast<std::size_t>(node)]; }
  Index k(Index node) const { return a_.factors[static_cast<std::size_t>(factor(node))].k; }
  Index scalar(Index node) const { return plan_.scalar[static_cast<std::size_t>(node)]; }
  const Matrix& lambda(Index node) const { return lambda_[static_cast<std::size_t>(factor(node))]; }
  const double* lambda_rows(Index node) const {
    return lambda_rows_[static_cast<std::size_t>(factor(node))].data();
  }
  ConstRowMap zz(Index node) const;
  ConstRowMap zxy(Index node) const;
  double* values(std::vector<double>& array, Index head) const;
  const double* values(const std::vector<double>& array, Index head) const;
  double* square(std::vector<double>& array, Index head) const;
  const double* square(const std::vector<double>& array, Index head) const;
  double* fixed(std::vector<double>& array, Index head) const;
  const double* fixed(const std::vector<double>& array, Index head) const;
  Index tail_order() const { return plan_.tail_size + a_.p + 1; }
  // Entries of the tail's inverse, once it is there.
  double inverse(Index i, Index j) const;
  Matrix tail_inverse(Index row, Index rows, Index col, Index cols) const;

  void build_panels();
  void place_block(const PairProducts& pair, Index row, Index entry);
  void build_incidence();
  void build_strips();

  // multi_factor_dense.cpp
  void find_dense_heads();
  void gather_dense_rows(Index n_fixed);
  void update_from_dense_heads();
  void select_dense_heads(Index p);

  // multi_factor_cholesky.cpp
  void load_head(Index head);
  void update_head(Index head, Places& place);
  void finish_head(Index head);
  void assemble_tail();
  void update_strip(Index strip);
  void update_fixed();
  void solve();

  RowMatrix multiply(const RowMatrix& w) const;
  RowMatrix products_with_py(const RowMatrix& b) const;
  RowMatrix spherical_to_effects() const;
  Matrix information(const RowMatrix& v) const;

  // multi_factor_inverse.cpp
  InverseProducts zero_products() const;
  void prepare_selection(Index head, Index p);
  void select_from_tail(const Segment& segment, Index p);
  void select_fixed(Index head, Index p);
  void select_from_heads(Index head, Index p);
  void finish_selection(Index head, Index p);
  void select_all(bool with_fixed);
  void head_products(Index head, bool with_fixed, InverseProducts& sums) const;
  void tail_products(bool with_fixed, InverseProducts& sums) const;
  std::vector<Matrix> inverse_products(bool with_fixed);

  Elimination plan_;
  bool all_scalar_ = true;  // k = 1 in every factor: a scalar's number is its node's
  std::vector<Panel> panels_;
  std::vector<std::int32_t> panel_scalars_;
  std::vector<std::int32_t> neighbour_column_;  // first panel column of each plan_.neighbour
  std::vector<double> a_panel_;                 // A on the panels, zero where the factor fills
  std::vector<Index> square_start_;             // by head, into arrays of k x k blocks
  // The factor on the heads: panels, lower Cholesky factors (k x k), and k x (p + 1) for X and y.
  // Selecting the inverse turns panels and fixed part into V = D^-T [panel, X].
  std::vector<double> l_panel_, l_square_, l_fixed_;
  std::vector<double> s_panel_, s_square_, s_fixed_;  // the inverse on the same pattern
  std::vector<Incidence> incidence_;                  // by target head, ascending heads
  std::vector<Index> incidence_start_;
  // The tail in strips of columns that stay in the cache: segments by strip, then chunk of heads.
  Index strip_width_ = 1;
  Index n_strips_ = 0;
  std::vector<Segment> segments_;
  std::vector<Index> segment_start_;
  // Heads next to most of the tail: their rows of the factor, one a column, zeros included.
  std::vector<std::int32_t> dense_heads_;
  std::vector<bool> is_dense_;  // by head
  Matrix dense_rows_, dense_products_;
  std::vector<TailBlock> tail_blocks_;
  std::vector<double> tail_values_;
  std::vector<double> tail_;                      // tail_order() squared, column-major, lower
  std::vector<std::vector<double>> lambda_rows_;  // Λ by factor, row-major
  Vector u_;                                      // spherical modes, by scalar
};

}  // namespace lmmfast
