// The system of a model with several grouping factors, nested or crossed.
//
// The matrix  [Λ'Z'WZΛ + I, · ; [X y]'WZΛ, [X y]'W[X y]]  is factorised in the order of
// elimination.hpp: the heads one by one, each with the panel of its later neighbours, the tail
// together with X and y as one dense matrix. First derivatives are exact, from the entries of the
// inverse on the pattern of the factor (Takahashi's recursion): no dense block larger than the tail
// is ever formed. Second derivatives are the average information (Gilmour, Thompson & Cullis 1995,
// Biometrics 51:1440), which needs forward solves only.
#pragma once

#include "system/multi_factor/elimination.hpp"
#include "system/system.hpp"

namespace lmmfast {

class MultiFactor final : public System {
 public:
  MultiFactor(const CrossProducts& a, int n_threads);

  bool exact_curvature() const override { return false; }
  void differentiate(const Profile& profile, Derivatives& out) override;
  void first_derivatives(const Profile& profile, Derivatives& out) override;
  void new_response() override { load_fixed(); }
  std::vector<RowMatrix> modes() override;
  std::vector<RowMatrix> conditional_covariances() override;

 protected:
  void factorise() override;

 private:
  // What an evaluation reads of a head, in one place. Its panel has k rows (its columns of L) and a
  // column for each scalar of its later neighbours.
  struct Head {
    Index panel;                  // where its panel starts in the arrays of panels
    Index square;                 // and its k x k block in those of squares
    const std::int32_t* scalars;  // the scalar each column of the panel stands for, ascending
    std::int32_t size;            // columns of the panel
    std::int32_t first_in_tail;   // columns of the panel before those of the tail
    std::int32_t scalar;          // its first scalar
    std::int32_t factor, k;
  };
  // A block of A between two tail nodes, `first` before `second` in the order.
  struct TailBlock {
    std::int32_t first;
    std::int32_t second;
    Index start;  // into tail_values_: k_first x k_second
  };
  // A head that has a target among its neighbours, and the target's first column in its panel.
  struct Incidence {
    std::int32_t head;
    std::int32_t column;
  };
  // Neighbours of a head, one after the other in its panel, of one factor.
  struct Run {
    std::int32_t factor;
    std::int32_t column;  // the first in the panel
    std::int32_t count;
  };
  // The columns of a head's panel that belong to one strip of the tail.
  struct Segment {
    std::int32_t head;
    std::int32_t first;
    std::int32_t count;
  };
  // Heads one after the other that have all of the tail and panels of one size: their panels are
  // one matrix.
  struct Bundle {
    Index first, end;
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

  // Σ v v' and Σ v u' over the levels, by factor.
  struct Scores {
    std::vector<Matrix> vv, vu;
  };

  Index width() const { return a_.p + 1; }
  int factor(Index node) const { return plan_.factor[at(node)]; }
  Index k(Index node) const { return a_.factors[at(factor(node))].k; }
  Index scalar(Index node) const { return plan_.scalar[at(node)]; }
  const Matrix& lambda(Index node) const { return lambda_[at(factor(node))]; }
  const double* lambda_rows(Index node) const { return lambda_rows_[at(factor(node))].data(); }
  const double* zz(Index node) const;  // k x k
  Index tail_order() const { return plan_.tail_size + a_.p + 1; }
  bool has_tail(const Head& head) const {  // there is a tail, and the head has all of it
    return plan_.tail_size > 0 && head.size - head.first_in_tail == plan_.tail_size;
  }
  // Columns of a head's panel whose scalars must be looked up; what follows is the tail, in order.
  Index scattered(const Head& head) const {
    return has_tail(head) ? head.first_in_tail : head.size;
  }
  // Entries of the tail's inverse, once it is there.
  double inverse(Index i, Index j) const;
  Matrix tail_inverse(Index row, Index rows, Index col, Index cols) const;

  void build_heads();
  void load_fixed();
  void place_block(const PairProducts& pair, Index row, Index entry);
  void build_incidence();
  void build_strips();

  // bundles.cpp
  void build_bundles();
  void update_from_bundles();
  void select_bundles(Index p);

  // cholesky.cpp
  template <int K>
  void load_head(Index head);
  template <int K>
  void update_head(Index head, Places& place);
  template <int K>
  void finish_head(Index head);
  void assemble_tail();
  void update_strip(Index strip);
  void update_fixed();
  void solve();
  template <int K>
  void solve_head(const Head& head);

  // information.cpp
  template <int K, int M>
  void subtract_earlier(const std::vector<double>& panels, const RowMatrix& rows, Index head,
                        double* to) const;
  RowMatrix sums_in_tail(const std::vector<double>& panels, const RowMatrix& rows) const;
  template <int K, int M>
  void product_at_head(const RowMatrix& w, Index head, double* to) const;
  RowMatrix product_at_tail(const RowMatrix& w) const;
  template <int K>
  void finish_py(Index node, Scores& scores);
  Scores products_with_py();
  void finish_derivatives(const Profile& profile, const Scores& scores, Derivatives& out);
  template <int K, int M>
  void solve_directions(Index head, double* aw);
  Matrix information();

  // inverse.cpp
  InverseProducts zero_products() const;
  template <int K>
  void prepare_selection(const Head& head, Index p);
  void select_from_tail(const Segment& segment, Index p);
  void select_fixed(const Head& head, const Matrix& s_xx);
  void select_from_heads(Index head, Index p);
  template <int K>
  void finish_selection(const Head& head, Index p);
  void select_all(Index p, InverseProducts* sums);
  template <int K>
  void add_head_products(Index head, Index p, InverseProducts& sums) const;
  void add_tail_products(Index p, InverseProducts& sums);
  std::vector<Matrix> inverse_products(Index p);

  Elimination plan_;
  std::vector<Head> heads_;
  std::vector<std::int32_t> panel_scalars_;
  std::vector<Run> runs_;  // by head
  std::vector<Index> run_start_;
  std::vector<std::int32_t> neighbour_column_;  // first panel column of each plan_.neighbour
  // A in the order of elimination: on the panels, zero where the factor fills; k x k of each head;
  // and p + 1 columns for X and y by scalar, also of the tail.
  std::vector<double> a_panel_, a_square_, a_fixed_;
  // The factor on the heads, likewise. Selecting the inverse turns panels and fixed part into
  // V = D^-T [panel, X].
  std::vector<double> l_panel_, l_square_, l_fixed_;
  std::vector<double> s_panel_, s_square_, s_fixed_;  // the inverse on the same pattern
  std::vector<Incidence> incidence_;                  // by target head, ascending heads
  std::vector<Index> incidence_start_;
  // The tail in strips of columns that stay in the cache: segments by strip, then chunk of heads.
  Index strip_width_ = 1;
  Index n_strips_ = 0;
  Index n_wide_chunks_ = 1;
  std::vector<Segment> segments_;
  std::vector<Index> segment_start_;
  std::vector<Bundle> bundles_;
  std::vector<TailBlock> tail_blocks_;
  std::vector<double> tail_values_;
  std::vector<double> tail_;                      // tail_order() squared, column-major, lower
  std::vector<std::vector<double>> lambda_rows_;  // Λ by factor, row-major
  // By scalar: spherical modes, modes, v = Z'Py and, with a column for each coordinate of Sigma,
  // the directions w and -c of the average information.
  Vector u_;
  RowMatrix b_, v_, w_, c_;
  struct Place {
    Index coordinate, row, col;
  };
  std::vector<std::vector<Place>> coordinates_;  // by factor
};

}  // namespace lmmfast
