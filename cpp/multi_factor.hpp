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
    RowMatrix block;
  };
  // A head that has a target among its neighbours, and the target's first column in its panel.
  struct Incidence {
    std::int32_t head;
    std::int32_t column;
  };
  // One head's rows of the inverse: S_hh, and [S_hN, S_hX] as k x (panel + p), row-major.
  struct Selection {
    Matrix s_hh;
    std::vector<double> s;
    std::vector<double> v;  // scratch
    Index width = 0;

    ConstRowMap rows() const { return {s.data(), s_hh.rows(), width}; }
  };
  using Places = std::vector<std::int32_t>;  // scratch: scalar -> column of a panel

  int factor(Index node) const { return plan_.factor[static_cast<std::size_t>(node)]; }
  Index k(Index node) const { return a_.factors[static_cast<std::size_t>(factor(node))].k; }
  Index scalar(Index node) const { return plan_.scalar[static_cast<std::size_t>(node)]; }
  const Matrix& lambda(Index node) const { return lambda_[static_cast<std::size_t>(factor(node))]; }
  ConstRowMap zz(Index node) const;
  ConstRowMap zxy(Index node) const;
  RowMap values(std::vector<double>& array, Index head) const;
  ConstRowMap values(const std::vector<double>& array, Index head) const;
  RowMap square(std::vector<double>& array, Index head) const;
  RowMap fixed(std::vector<double>& array, Index head) const;
  ConstRowMap square(const std::vector<double>& array, Index head) const;
  ConstRowMap fixed(const std::vector<double>& array, Index head) const;
  Index tail_order() const { return plan_.tail_size + a_.p + 1; }
  // Entries of the tail's inverse, once it is there.
  double inverse(Index i, Index j) const;
  Matrix tail_inverse(Index row, Index rows, Index col, Index cols) const;

  void build_panels();
  void place_block(const PairProducts& pair, Index row, Index entry);
  void build_incidence();

  void load_head(Index head);
  void update_head(Index head, Places& place);
  void finish_head(Index head);
  void assemble_tail();
  void update_tail(Index node);
  void update_fixed();
  void solve();

  RowMatrix multiply(const RowMatrix& w) const;
  RowMatrix products_with_py(const RowMatrix& b) const;
  RowMatrix spherical_to_effects() const;
  Matrix information(const RowMatrix& v) const;

  void invert_tail(bool with_fixed);
  void select_head(Index head, bool with_fixed, Selection& out) const;
  void keep_selection(Index head, const Selection& selection);
  void head_products(Index head, bool with_fixed, const Selection& selection,
                     std::vector<Matrix>& g) const;
  void tail_products(bool with_fixed, std::vector<Matrix>& g) const;
  std::vector<Matrix> inverse_products(bool with_fixed);
  template <class Visit>
  void select_all(bool with_fixed, Visit&& visit);
  std::vector<Matrix> zero_blocks() const;

  Elimination plan_;
  std::vector<Panel> panels_;
  std::vector<std::int32_t> panel_scalars_;
  std::vector<std::int32_t> neighbour_column_;  // first panel column of each plan_.neighbour
  std::vector<double> a_panel_;                 // A on the panels, zero where the factor fills
  std::vector<double> l_panel_;
  std::vector<Index> square_start_;                   // by head, into arrays of k x k blocks
  std::vector<double> l_square_;                      // k x k lower Cholesky factors
  std::vector<double> l_fixed_;                       // k x (p + 1), row-major
  std::vector<double> s_panel_, s_square_, s_fixed_;  // the inverse, for heads of depth > 0
  std::vector<Incidence> incidence_;                  // by target node, ascending heads
  std::vector<Index> incidence_start_;
  std::vector<TailBlock> tail_blocks_;
  std::vector<double> tail_;  // tail_order() squared, column-major, lower
  Vector u_;                  // spherical modes, by scalar
};

}  // namespace lmmfast
