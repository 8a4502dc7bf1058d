#include "products/identify.hpp"

#include <Eigen/Cholesky>
#include <algorithm>
#include <cmath>

namespace lmmfast {
namespace {

// Below this share of its own length, what is left of a column is rounding error of X'X.
constexpr double kResolved = 1e-13;

std::vector<Index> complement(Index n, const std::vector<Index>& columns) {
  std::vector<Index> kept;
  for (Index j = 0; j < n; ++j)
    if (std::find(columns.begin(), columns.end(), j) == columns.end()) kept.push_back(j);
  return kept;
}

Matrix fixed_cholesky(const CrossProducts& a) {
  return Matrix(a.xyxy.topLeftCorner(a.p, a.p)).llt().matrixL();
}

// Change of one factor's columns, Z'' = Z' R.
void transform_factor(CrossProducts& a, Index f, const Matrix& R) {
  FactorProducts& factor = a.factors[at(f)];
  const Index k = factor.k;
  for (Index l = 0; l < factor.n_levels; ++l) {
    RowMap zz(factor.zz.data() + l * k * k, k, k);
    zz = (R.transpose() * zz * R).eval();
    RowMap zxy(factor.zxy.data() + l * k * (a.p + 1), k, a.p + 1);
    zxy = (R.transpose() * zxy).eval();
  }
  for (PairProducts& pair : a.pairs) {
    const Index rows = a.factors[at(pair.row_factor)].k;
    const Index cols = a.factors[at(pair.col_factor)].k;
    for (Index e = 0; e < pair.n_blocks(); ++e) {
      RowMap block(pair.blocks.data() + e * rows * cols, rows, cols);
      if (pair.row_factor == f) block = (R.transpose() * block).eval();
      if (pair.col_factor == f) block = (block * R).eval();
    }
  }
}

// Whether what is left of each column of many is far more than where it would count as dependent.
bool is_far_from_dependent(const CrossProducts& a) {
  constexpr Index kMany = 64;
  constexpr double kFar = 1e3;
  if (a.p < kMany) return false;
  const Eigen::LLT<Matrix> llt(a.xyxy.topLeftCorner(a.p, a.p));
  if (llt.info() != Eigen::Success) return false;
  for (Index j = 0; j < a.p; ++j) {
    const double left = llt.matrixLLT()(j, j) * llt.matrixLLT()(j, j);
    const double raw = a.raw_norm2[j] / a.scaling.Tx(j, j) / a.scaling.Tx(j, j);
    if (!(left > kFar * kResolved * a.xyxy(j, j)) ||
        !(left > kFar * kRankTolerance * kRankTolerance * raw))
      return false;
  }
  return true;
}

}  // namespace

std::vector<Index> dependent_columns(const CrossProducts& a) {
  if (is_far_from_dependent(a)) return {};
  Matrix L = a.xyxy.topLeftCorner(a.p, a.p);
  std::vector<Index> dependent;
  for (Index j = 0; j < a.p; ++j) {
    const double own = L(j, j);
    double left = own;
    for (Index i = 0; i < j; ++i) left -= L(j, i) * L(j, i);
    // the column as it came, in the units of X'
    const double raw = a.raw_norm2[j] / a.scaling.Tx(j, j) / a.scaling.Tx(j, j);
    const bool drop = !(left > kResolved * own) || !(left > kRankTolerance * kRankTolerance * raw);
    if (drop) {
      dependent.push_back(j);
      L.row(j).setZero();
      L.col(j).setZero();
      continue;
    }
    L(j, j) = std::sqrt(left);
    for (Index r = j + 1; r < a.p; ++r) {
      double value = L(r, j);
      for (Index i = 0; i < j; ++i) value -= L(r, i) * L(j, i);
      L(r, j) = value / L(j, j);
    }
  }
  return dependent;
}

CrossProducts without_columns(const CrossProducts& a, const std::vector<Index>& columns) {
  CrossProducts out = a;
  const std::vector<Index> kept = complement(a.p, columns);
  std::vector<Index> with_y = kept;
  with_y.push_back(a.p);
  out.p = static_cast<Index>(kept.size());
  out.xyxy = a.xyxy(with_y, with_y);
  out.raw_norm2 = a.raw_norm2(kept);
  out.scaling.Tx = a.scaling.Tx(kept, kept);
  out.scaling.c = a.scaling.c(kept);
  out.scaling.order.clear();
  for (const Index j : kept) out.scaling.order.push_back(a.scaling.order[at(j)]);
  for (std::size_t f = 0; f < a.factors.size(); ++f) {
    const FactorProducts& factor = a.factors[f];
    const ConstRowMap from(factor.zxy.data(), factor.n_levels * factor.k, a.p + 1);
    out.factors[f].zxy.resize(at(factor.n_levels * factor.k * (out.p + 1)));
    RowMap(out.factors[f].zxy.data(), factor.n_levels * factor.k, out.p + 1) =
        from(Eigen::placeholders::all, with_y);
  }
  return out;
}

std::vector<std::pair<Index, Index>> columns_in_fixed_span(const CrossProducts& a) {
  std::vector<std::pair<Index, Index>> columns;
  Matrix Lx;
  for (std::size_t t = 0; t < a.terms.size(); ++t) {
    const Term& term = a.terms[t];
    const FactorProducts& factor = a.factors[at(term.factor)];
    if (factor.n_levels > a.p) continue;  // X cannot span that many columns
    if (Lx.size() == 0) Lx = fixed_cholesky(a);
    Matrix own = Matrix::Zero(term.k, term.k);
    Matrix spanned = own;
    for (Index l = 0; l < factor.n_levels; ++l) {
      const ConstRowMap zz(factor.zz.data() + l * factor.k * factor.k, factor.k, factor.k);
      const ConstRowMap zxy(factor.zxy.data() + l * factor.k * (a.p + 1), factor.k, a.p + 1);
      own += zz.block(term.first, term.first, term.k, term.k);
      Matrix half = zxy.block(term.first, 0, term.k, a.p).transpose();
      Lx.triangularView<Eigen::Lower>().solveInPlace(half);
      spanned += half.transpose() * half;
    }
    const Matrix& T = a.scaling.Tz[t];
    for (Index j = 0; j < term.k; ++j) {
      const Vector column = T.col(j);
      const double total = column.dot(own * column);
      if (total - column.dot(spanned * column) < 1e-10 * total)
        columns.emplace_back(static_cast<Index>(t), j);
    }
  }
  return columns;
}

CrossProducts with_diagonal_scaling(const CrossProducts& a, const std::vector<Index>& terms) {
  CrossProducts out = a;
  for (const Index t : terms) {
    const Term& term = a.terms[at(t)];
    Matrix& T = out.scaling.Tz[at(t)];
    const Index k = a.factors[at(term.factor)].k;
    const Matrix diagonal = T.diagonal().asDiagonal();
    Matrix R = Matrix::Identity(k, k);
    R.block(term.first, term.first, term.k, term.k) = T * T.diagonal().cwiseInverse().asDiagonal();
    transform_factor(out, term.factor, R);
    T = diagonal;
  }
  return out;
}

std::vector<bool> affected_fixed_effects(const CrossProducts& a,
                                         const std::vector<std::pair<Index, Index>>& columns) {
  std::vector<bool> affected(at(a.p), false);
  if (columns.empty()) return affected;
  const Matrix Lx = fixed_cholesky(a);
  for (const auto& [t, j] : columns) {
    const Term& term = a.terms[at(t)];
    const FactorProducts& factor = a.factors[at(term.factor)];
    Matrix coefficients(a.p, factor.n_levels);
    for (Index l = 0; l < factor.n_levels; ++l) {
      const ConstRowMap zxy(factor.zxy.data() + l * factor.k * (a.p + 1), factor.k, a.p + 1);
      coefficients.col(l) = zxy.row(term.first + j).head(a.p).transpose();
    }
    Lx.triangularView<Eigen::Lower>().solveInPlace(coefficients);
    Lx.transpose().triangularView<Eigen::Upper>().solveInPlace(coefficients);
    a.scaling.Tx.triangularView<Eigen::Upper>().solveInPlace(coefficients);
    // in units of each column's size, so that the comparison knows no units
    for (Index i = 0; i < a.p; ++i) {
      const double size = std::sqrt(a.raw_norm2[i] / static_cast<double>(a.n));
      if (coefficients.row(i).cwiseAbs().maxCoeff() * size > 1e-8) affected[at(i)] = true;
    }
  }
  return affected;
}

}  // namespace lmmfast
