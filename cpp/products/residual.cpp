#include "products/residual.hpp"

#include <Eigen/Cholesky>
#include <Eigen/Eigenvalues>
#include <algorithm>
#include <cmath>

#include "covariance/covariance.hpp"
#include "products/identify.hpp"

namespace lmmfast {
namespace {

constexpr double kSpanned = 1e-9;  // what of the residual's square no combination may leave
constexpr double kInX = 1e-10;     // of V_i, below which X takes all of it
constexpr double kSame = 1e-10;    // eigenvalues below it: a combination of V_i that is zero
constexpr double kPart = 1e-4;     // of a combination: an entry of Sigma that is left out

// Sums over the blocks a = [Z'WZ]_lm and d = C_l'C_m, C = Lx^-1 X'WZ, of two factors.
class BlockSquares {
 public:
  BlockSquares(const CrossProducts& a, const Matrix& Lx) : a_(a) {
    for (const FactorProducts& factor : a.factors) {
      const Index k = factor.k;
      Matrix C(a.p * k, factor.n_levels);
      for (Index l = 0; l < factor.n_levels; ++l) {
        Matrix own = ConstRowMap(factor.zxy.data() + l * k * (a.p + 1), k, a.p + 1)
                         .leftCols(a.p)
                         .transpose();
        Lx.triangularView<Eigen::Lower>().solveInPlace(own);
        C.col(l) = own.reshaped();
      }
      squares_.push_back(C * C.transpose());
      C_.push_back(std::move(C));
    }
  }

  // Σ vec(b) vec(b)' over all b = a - d, vec by columns; and of a alone.
  void find(Index f, Index g, Matrix& left, Matrix& raw) const {
    const Index k_f = a_.factors[at(f)].k;
    const Index k_g = a_.factors[at(g)].k;
    raw = Matrix::Zero(k_f * k_g, k_f * k_g);
    left = all_fixed(f, g);
    const auto add = [&](const Matrix& block, Index l, Index m) {
      const Vector a = block.reshaped();
      const Vector d = (fixed_part(f, l).transpose() * fixed_part(g, m)).reshaped();
      raw += a * a.transpose();
      left += a * a.transpose() - a * d.transpose() - d * a.transpose();
    };
    if (f == g) {
      for (Index l = 0; l < a_.factors[at(f)].n_levels; ++l)
        add(ConstRowMap(a_.factors[at(f)].zz.data() + l * k_f * k_f, k_f, k_f), l, l);
      return;
    }
    for (const PairProducts& pair : a_.pairs) {
      const bool as_is = pair.row_factor == f && pair.col_factor == g;
      if (!as_is && !(pair.row_factor == g && pair.col_factor == f)) continue;
      for (Index r = 0; r + 1 < static_cast<Index>(pair.row_start.size()); ++r) {
        for (Index e = pair.row_start[at(r)]; e < pair.row_start[at(r + 1)]; ++e) {
          const double* block = pair.blocks.data() + e * k_f * k_g;
          if (as_is)
            add(ConstRowMap(block, k_f, k_g), r, pair.col[at(e)]);
          else
            add(ConstRowMap(block, k_g, k_f).transpose(), pair.col[at(e)], r);
        }
      }
    }
  }

  // Σ_l (a - d)_ll.
  Matrix diagonal(Index f) const {
    const FactorProducts& factor = a_.factors[at(f)];
    Matrix sum = Matrix::Zero(factor.k, factor.k);
    for (Index l = 0; l < factor.n_levels; ++l)
      sum += ConstRowMap(factor.zz.data() + l * factor.k * factor.k, factor.k, factor.k) -
             fixed_part(f, l).transpose() * fixed_part(f, l);
    return sum;
  }

 private:
  Eigen::Map<const Matrix> fixed_part(Index f, Index l) const {
    return {C_[at(f)].col(l).data(), a_.p, a_.factors[at(f)].k};
  }

  // Σ vec(d) vec(d)' over all pairs of levels.
  Matrix all_fixed(Index f, Index g) const {
    const Index k_f = a_.factors[at(f)].k;
    const Index k_g = a_.factors[at(g)].k;
    const Index p = a_.p;
    Matrix sum(k_f * k_g, k_f * k_g);
    for (Index r1 = 0; r1 < k_f; ++r1)
      for (Index c1 = 0; c1 < k_g; ++c1)
        for (Index r2 = 0; r2 < k_f; ++r2)
          for (Index c2 = 0; c2 < k_g; ++c2)
            sum(c1 * k_f + r1, c2 * k_f + r2) =
                squares_[at(f)]
                    .block(r1 * p, r2 * p, p, p)
                    .cwiseProduct(squares_[at(g)].block(c1 * p, c2 * p, p, p))
                    .sum();
    return sum;
  }

  const CrossProducts& a_;
  std::vector<Matrix> C_;        // by factor, a column vec(C_l) for each level
  std::vector<Matrix> squares_;  // C_ C_'
};

// Of each term Z'WZ summed over its levels, in the user's columns: the squares of these.
std::vector<Vector> column_squares(const CrossProducts& a) {
  std::vector<Vector> squares;
  for (std::size_t t = 0; t < a.terms.size(); ++t) {
    const Term& term = a.terms[t];
    const FactorProducts& factor = a.factors[at(term.factor)];
    Matrix sum = Matrix::Zero(term.k, term.k);
    for (Index l = 0; l < factor.n_levels; ++l)
      sum += ConstRowMap(factor.zz.data() + l * factor.k * factor.k, factor.k, factor.k)
                 .block(term.first, term.first, term.k, term.k);
    const Matrix& T = a.scaling.Tz[t];
    squares.push_back((T.transpose() * sum * T).diagonal());
  }
  return squares;
}

// The entries of Sigma in the user's columns that a combination s of those of Z' takes in.
std::vector<TermEntry> entries_of(const CrossProducts& a,
                                  const std::vector<Coordinate>& coordinates, const Vector& s,
                                  double nu) {
  std::vector<Matrix> S;
  for (const Term& term : a.terms) S.push_back(Matrix::Zero(term.k, term.k));
  for (std::size_t i = 0; i < coordinates.size(); ++i) {
    const Coordinate& entry = coordinates[i];
    const Index first = a.terms[at(entry.term)].first;
    Matrix& own = S[at(entry.term)];
    own(entry.row - first, entry.col - first) = own(entry.col - first, entry.row - first) =
        s[static_cast<Index>(i)];
  }
  const std::vector<Vector> squares = column_squares(a);
  std::vector<TermEntry> entries;
  for (std::size_t t = 0; t < S.size(); ++t) {
    const auto T = a.scaling.Tz[t].triangularView<Eigen::Upper>();
    const Matrix half = T.solve(S[t]);
    const Matrix user = T.solve(Matrix(half.transpose()));
    for (Index c = 0; c < user.cols(); ++c)
      for (Index r = c; r < user.rows(); ++r)
        if (std::abs(user(r, c)) * std::sqrt(squares[t][r] * squares[t][c]) > kPart * nu)
          entries.push_back({static_cast<Index>(t), r, c});
  }
  return entries;
}

}  // namespace

std::optional<Refusal> refuse_residual(const CrossProducts& given) {
  if (residual_is_apart(given.n, given.p, given.n_effects())) return std::nullopt;
  const std::vector<Index> dropped = dependent_columns(given);
  CrossProducts reduced;
  if (!dropped.empty()) reduced = without_columns(given, dropped);
  const CrossProducts& a = dropped.empty() ? given : reduced;
  const auto nu = static_cast<double>(a.n - a.p);
  if (residual_is_apart(a.n, a.p, a.n_effects()) || nu <= 0.0) return std::nullopt;
  const Matrix Lx = Matrix(a.xyxy.topLeftCorner(a.p, a.p)).llt().matrixL();
  const BlockSquares squares(a, Lx);
  const std::vector<Coordinate> all = coordinates(a.terms);
  const auto size = static_cast<Index>(all.size());
  Matrix G(size, size);
  Vector raw(size), with_residual(size);
  const auto n_factors = static_cast<Index>(a.factors.size());
  for (Index f = 0; f < n_factors; ++f) {
    const Matrix own = squares.diagonal(f);
    for (Index g = 0; g <= f; ++g) {
      Matrix left, unprojected;
      squares.find(f, g, left, unprojected);
      for (Index i = 0; i < size; ++i) {
        const Coordinate& one = all[at(i)];
        if (one.factor != f) continue;
        for (Index j = 0; j < size; ++j)
          if (all[at(j)].factor == g)
            G(i, j) = G(j, i) = contracted(left, a.factors[at(f)].k, one, all[at(j)]);
        if (f != g) continue;
        raw[i] = contracted(unprojected, a.factors[at(f)].k, one, one);
        with_residual[i] = (one.row == one.col ? 1.0 : 2.0) * own(one.row, one.col);
      }
    }
  }
  Vector unit(size);  // one over the length of M V_i M'; zero where there is nothing of it
  for (Index i = 0; i < size; ++i)
    unit[i] = G(i, i) > kInX * raw[i] ? 1.0 / std::sqrt(G(i, i)) : 0.0;
  const Eigen::SelfAdjointEigenSolver<Matrix> eigen(unit.asDiagonal() * G * unit.asDiagonal());
  const Vector& values = eigen.eigenvalues();
  Vector along = eigen.eigenvectors().transpose() * unit.cwiseProduct(with_residual);
  double spanned = 0.0;
  for (Index i = 0; i < size; ++i) {
    const bool told = values[i] > kSame * values[size - 1];
    if (told) spanned += along[i] * along[i] / values[i];
    along[i] = told ? along[i] / values[i] : 0.0;
  }
  if (nu - spanned > kSpanned * nu) return std::nullopt;
  Refusal refusal;
  refusal.reason = Reason::ResidualInTerms;
  const Vector s = unit.cwiseProduct(eigen.eigenvectors() * along);
  refusal.entries = entries_of(a, all, s, nu);
  if (!refusal.entries.empty()) refusal.first = refusal.entries.front().term;
  return refusal;
}

}  // namespace lmmfast
