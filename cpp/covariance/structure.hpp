// Kinds of covariance of a random term: what each knows of its theta.
//
// The k effects of one level have the covariance sigma^2 Sigma, Sigma = Lambda Lambda' with a
// lower-triangular Lambda, which follows from the term's stretch of theta. Nothing outside this
// room asks which kind a term has: it asks the kind.
#pragma once

#include <string_view>

#include "base/types.hpp"

namespace lmmfast {

// Which columns Z' = Z T^-1 a term may be given instead of Z, so that the covariance of the new
// effects, T Sigma T', is of the same kind for every Sigma.
enum class ColumnChange {
  Any,     // every invertible T
  Scales,  // diagonal T
  Scale,   // T a multiple of the identity
};

struct Entry {
  Index row = 0;
  Index col = 0;
};

// A direction in which the variance grows, and the derivative of the criterion in that variance.
struct Descent {
  double slope = 0.0;
  Vector direction;
};

// Kinds have no state: a term of theirs is told by k and its stretch of theta.
class Structure {
 public:
  using Block = Eigen::Ref<Matrix>;
  using ConstBlock = Eigen::Ref<const Matrix, 0, Eigen::OuterStride<>>;

  virtual ~Structure() = default;

  virtual const char* name() const = 0;
  virtual Index n_theta(Index k) const = 0;

  // theta -> Lambda, into a block of zeros; and back, where Sigma is of the kind.
  virtual void put_lambda(const double* theta, Block lambda) const = 0;
  virtual void put_theta(const ConstBlock& lambda, double* theta) const = 0;

  // The entries of Sigma that theta moves, row >= col, column by column: the coordinates in which
  // the criterion is differentiated.
  virtual std::vector<Entry> entries(Index k) const = 0;
  virtual Index n_entries(Index k) const { return static_cast<Index>(entries(k).size()); }
  // d criterion / d theta from M Lambda, where d criterion = tr(M dSigma).
  virtual void put_gradient(const double* theta, const ConstBlock& m_lambda,
                            double* gradient) const = 0;
  // Into blocks of zeros: d Sigma / d theta (entries x theta), and tr(M d2 Sigma / d theta d
  // theta).
  virtual void put_curvature(const double* theta, const ConstBlock& lambda, const ConstBlock& m,
                             Block jacobian, Block second_order) const = 0;

  // Whether Sigma is block-diagonal in blocks that are any positive semidefinite matrices; theta
  // has then an element for each entry, in their order. The blocks of these columns:
  virtual bool on_cones() const { return false; }
  virtual std::vector<std::vector<Index>> cones(const std::vector<Index>&) const { return {}; }

  virtual ColumnChange columns() const = 0;
  // The elements of theta that concern no other than the columns kept, ascending: held at zero, the
  // rest takes the other columns out.
  virtual std::vector<Index> among(const std::vector<bool>& kept) const = 0;

  // Where the search may start: Lambda of k x k moments of Sigma, of any size and sign. Only the
  // lower triangle is looked at.
  virtual Matrix start(const Matrix& moments) const = 0;

  // The boundary: which elements of theta put a variance to zero by being zero.
  virtual std::vector<Index> boundaries(Index k) const = 0;
  // Lambda with standard deviations below the radius at exactly zero; the same where there are
  // none.
  virtual Matrix with_zeros(const Matrix& lambda, double radius) const = 0;
  // Orthonormal directions without variance that could have some, as columns.
  virtual Matrix null_space(const Matrix& lambda) const = 0;
  // Where in the null space N the criterion falls most steeply, from N'MN.
  virtual Descent descent(const Matrix& NtMN, const Matrix& N) const = 0;
  // Lambda of Sigma + D D', for directions D of the null space.
  virtual Matrix grown(const Matrix& lambda, const Matrix& D) const = 0;
};

// The kinds there are, a file each. A new one is declared here and listed in structure.cpp.
const Structure& full_structure();
const Structure& diagonal_structure();
const Structure& homogeneous_structure();

std::vector<const Structure*> structures();
const Structure& structure(std::string_view name);  // throws DataError

// Kinds whose theta is the first entries of each column of Lambda, from the diagonal on.
class LambdaEntries : public Structure {
 public:
  Index n_theta(Index k) const override { return n_entries(k); }
  void put_lambda(const double* theta, Block lambda) const override;
  void put_theta(const ConstBlock& lambda, double* theta) const override;
  std::vector<Entry> entries(Index k) const override;
  Index n_entries(Index k) const override;
  void put_gradient(const double* theta, const ConstBlock& m_lambda,
                    double* gradient) const override;
  void put_curvature(const double* theta, const ConstBlock& lambda, const ConstBlock& m,
                     Block jacobian, Block second_order) const override;
  std::vector<Index> among(const std::vector<bool>& kept) const override;
  std::vector<Index> boundaries(Index k) const override;
  Matrix grown(const Matrix& lambda, const Matrix& D) const override;

 protected:
  virtual Index end_row(Index col, Index k) const = 0;  // the row after the last one in theta

 private:
  template <class Visit>
  void visit(Index k, Visit&& visit) const;  // visit(i, row, col): theta[i] is Lambda(row, col)
};

// Variances from moments: kept in [kLeastStart, 1e4].
inline constexpr double kLeastStart = 0.01;
Vector start_variances(const Matrix& moments);

// One random term: its kind, and where its columns stand among those of its factor, for terms on
// one factor form one block.
struct Term {
  int factor = 0;
  Index first = 0;  // first column within the factor's block
  Index k = 0;      // number of columns
  const Structure* structure = &full_structure();
  Index ones = -1;  // which of its columns is one everywhere; none: -1

  Index n_theta() const { return structure->n_theta(k); }
  bool operator==(const Term&) const = default;
};

Index n_theta(const std::vector<Term>& terms);

}  // namespace lmmfast
