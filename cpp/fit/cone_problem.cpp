#include "fit/cone_problem.hpp"

#include <cmath>

namespace lmmfast {

Matrix block_of(const Vector& x, const ConeBlock& block) {
  Matrix S(block.k, block.k);
  Index i = block.first;
  for (Index c = 0; c < block.k; ++c)
    for (Index r = c; r < block.k; ++r, ++i) S(r, c) = S(c, r) = x[i];
  return S;
}

void put_block(const Matrix& S, const ConeBlock& block, Vector& x) {
  Index i = block.first;
  for (Index c = 0; c < block.k; ++c)
    for (Index r = c; r < block.k; ++r, ++i) x[i] = S(r, c);
}

void add_dual(const Matrix& Z, const ConeBlock& block, double factor, Vector& out) {
  Index i = block.first;
  for (Index c = 0; c < block.k; ++c)
    for (Index r = c; r < block.k; ++r, ++i)
      out[i] += factor * (r == c ? Z(r, c) : Z(r, c) + Z(c, r));
}

Matrix dual_of(const Vector& slope, const ConeBlock& block) {
  Matrix Z(block.k, block.k);
  Index i = block.first;
  for (Index c = 0; c < block.k; ++c)
    for (Index r = c; r < block.k; ++r, ++i) Z(r, c) = Z(c, r) = slope[i] * (r == c ? 1.0 : 0.5);
  return Z;
}

Scaled::Scaled(const std::vector<ConeBlock>& cone, const Vector& x0, const Vector& g,
               const Matrix& B, const Vector& curvature)
    : cone_(cone), units_(x0.size()) {
  for (const ConeBlock& block : cone) {
    Vector column(block.k);
    Index i = block.first;
    for (Index c = 0; c < block.k; i += block.k - c, ++c) column[c] = std::pow(curvature[i], 0.25);
    i = block.first;
    for (Index c = 0; c < block.k; ++c)
      for (Index r = c; r < block.k; ++r, ++i) units_[i] = column[r] * column[c];
    columns_.push_back(std::move(column));
  }
  x0_ = units_.cwiseProduct(x0);
  g_ = g.cwiseQuotient(units_);
  B_ = units_.cwiseInverse().asDiagonal() * B * units_.cwiseInverse().asDiagonal();
}

}  // namespace lmmfast
