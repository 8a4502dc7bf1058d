// The largest factor of a model, level by level, beside the other factors, X and y: the border.
#pragma once

#include "covariance/covariance.hpp"
#include "products/crossprod.hpp"

namespace lmmfast {

// Which scalar of the border each effect of the other factors is; X and y follow.
class Border {
 public:
  explicit Border(const CrossProducts& a);

  const CrossProducts& products() const { return a_; }
  std::size_t head() const { return head_; }  // the factor with the most effects
  Index q() const { return q_; }              // effects of the others
  Index p() const { return a_.p; }
  Index k(std::size_t f) const { return a_.factors[f].k; }
  Index n_levels(std::size_t f) const { return a_.factors[f].n_levels; }
  Index first(std::size_t f) const { return first_[f]; }  // scalar of a factor that is no head

  // Λ' times rows, and Λ times rows: one for each effect, those of X as they are.
  Matrix times_lambda(const std::vector<Matrix>& lambda, const Matrix& rows) const;
  Matrix lambda_times(const std::vector<Matrix>& lambda, const Matrix& rows) const;

 private:
  const CrossProducts& a_;
  std::size_t head_ = 0;
  std::vector<Index> first_;
  Index q_ = 0;
};

// The levels of the head at its Lambda: U_l = [Z_t X y]'H_1^-1 Z_l and G_l = Z_l'H_1^-1 Z_l.
class HeadLevels {
 public:
  HeadLevels(const Border& border, const Matrix& lambda, int n_threads);

  // First [Z_t X y]'H_1^-1[Z_t X y], then Σ_l U_l E U_l' for each entry of the head's Sigma.
  void sum(int n_threads, std::vector<Matrix>& sums) const;
  // Which of those sums belongs to an entry.
  Index place(const Coordinate& entry) const;

  ConstRowMap g(Index l) const { return {g_.data() + l * k_ * k_, k_, k_}; }
  // D = U_l'K U_l, K of [t X] or of t alone.
  void inner_product(Index l, const Matrix& K, Matrix& D) const;
  // v = Z_l'Py, kappa = K [Z_t X]'H_1^-1 y.
  void scores(Index l, const Vector& kappa, Vector& v) const;
  // U_l w, without y, added to the rows of [t X].
  void add_products(Index l, const Matrix& w, Matrix& sum) const;

 private:
  void find_entries();
  void find_level(Index l, const Matrix& lambda);
  bool is_full() const;  // most levels have most of the border
  void add_sparse(Index first, Index end, std::vector<Matrix>& sums) const;
  void add_full(Index first, Index end, std::vector<Matrix>& sums) const;

  const Border& border_;
  const Index k_;
  const Index width_;                 // of the border
  std::vector<Index> start_;          // by level, of its scalars of the border
  std::vector<std::int32_t> scalar_;  // ascending
  std::vector<double> a_, u_,
      b_;                  // by scalar k: [Z_t X y]'W Z_l, U_l, and A_l Σ (I + Z_l'WZ_l Σ)^-1
  std::vector<double> g_;  // by level
};

}  // namespace lmmfast
