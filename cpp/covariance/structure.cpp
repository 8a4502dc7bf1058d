#include "covariance/structure.hpp"

#include <algorithm>

#include "covariance/covariance.hpp"

namespace lmmfast {

std::vector<const Structure*> structures() {
  return {&full_structure(), &diagonal_structure(), &homogeneous_structure()};
}

const Structure& structure(std::string_view name) {
  std::string known;
  for (const Structure* kind : structures()) {
    if (kind->name() == name) return *kind;
    known += known.empty() ? kind->name() : std::string(", ") + kind->name();
  }
  throw DataError("there is no covariance structure '" + std::string(name) + "'; there are " +
                  known);
}

template <class Visit>
void LambdaEntries::visit(Index k, Visit&& visit) const {
  Index i = 0;
  for (Index c = 0; c < k; ++c)
    for (Index r = c, end = end_row(c, k); r < end; ++r) visit(i++, r, c);
}

void LambdaEntries::put_lambda(const double* theta, Block lambda) const {
  visit(lambda.rows(), [&](Index i, Index r, Index c) { lambda(r, c) = theta[i]; });
}

void LambdaEntries::put_theta(const ConstBlock& lambda, double* theta) const {
  visit(lambda.rows(), [&](Index i, Index r, Index c) { theta[i] = lambda(r, c); });
}

std::vector<Entry> LambdaEntries::entries(Index k) const {
  std::vector<Entry> entries;
  visit(k, [&](Index, Index r, Index c) { entries.push_back({r, c}); });
  return entries;
}

Index LambdaEntries::n_entries(Index k) const {
  Index n = 0;
  for (Index c = 0; c < k; ++c) n += end_row(c, k) - c;
  return n;
}

void LambdaEntries::put_gradient(const double*, const ConstBlock& m_lambda,
                                 double* gradient) const {
  visit(m_lambda.rows(), [&](Index i, Index r, Index c) { gradient[i] = 2.0 * m_lambda(r, c); });
}

void LambdaEntries::put_curvature(const double*, const ConstBlock& lambda, const ConstBlock& m,
                                  Block jacobian, Block second_order) const {
  // d Sigma(a, b) / d Lambda(r, c) = [a = r] Lambda(b, c) + [b = r] Lambda(a, c)
  const Index k = lambda.rows();
  visit(k, [&](Index j, Index r, Index c) {
    visit(k, [&](Index i, Index a, Index b) {
      double value = 0.0;
      if (a == r) value += lambda(b, c);
      if (b == r) value += lambda(a, c);
      jacobian(i, j) = value;
      // tr(M d2 Sigma): only entries of one column of Lambda meet
      if (b == c) second_order(i, j) = 2.0 * m(a, r);
    });
  });
}

std::vector<Index> LambdaEntries::among(const std::vector<bool>& kept) const {
  std::vector<Index> own;
  visit(static_cast<Index>(kept.size()), [&](Index i, Index r, Index c) {
    if (kept[at(r)] && kept[at(c)]) own.push_back(i);
  });
  return own;
}

std::vector<Index> LambdaEntries::boundaries(Index k) const {
  std::vector<Index> variances;
  visit(k, [&](Index i, Index r, Index c) {
    if (r == c) variances.push_back(i);
  });
  return variances;
}

Matrix LambdaEntries::grown(const Matrix& lambda, const Matrix& D) const {
  Matrix wide(lambda.rows(), lambda.cols() + D.cols());
  wide << lambda, D;
  return lower_factor(wide);
}

Vector start_variances(const Matrix& moments) {
  return moments.diagonal().unaryExpr([](double v) { return std::clamp(v, kLeastStart, 1e4); });
}

Index n_theta(const std::vector<Term>& terms) {
  Index total = 0;
  for (const Term& term : terms) total += term.n_theta();
  return total;
}

}  // namespace lmmfast
