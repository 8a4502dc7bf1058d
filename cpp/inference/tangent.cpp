#include "inference/tangent.hpp"

#include <Eigen/Eigenvalues>
#include <algorithm>

namespace lmmfast {
namespace {

constexpr double kRank = 1e-12;  // eigenvalues of Sigma below it, relative to the largest, are zero

// A block of a term that may be any covariance: Sigma = U diag(s) U' moves by U A U' and, to first
// order, by U K N' + N K'U', which is Sigma of the same rank with N K'diag(1/s) K N' beside it.
struct Moves {
  std::vector<Matrix> directions;  // of the block
  Matrix curvature;
};

Moves moves_of(const Matrix& Sigma, const Matrix& M) {
  const Eigen::SelfAdjointEigenSolver<Matrix> eigen(Sigma);
  const Index k = Sigma.rows();
  const double largest = eigen.eigenvalues()[k - 1];
  Index rank = 0;
  while (rank < k && eigen.eigenvalues()[k - 1 - rank] > kRank * largest) ++rank;
  const Matrix U = eigen.eigenvectors().rightCols(rank);
  const Matrix N = eigen.eigenvectors().leftCols(k - rank);
  const Vector s = eigen.eigenvalues().tail(rank);
  Moves moves;
  for (Index a = 0; a < rank; ++a)
    for (Index b = 0; b <= a; ++b) {
      const Matrix move = U.col(a) * U.col(b).transpose();
      moves.directions.push_back(0.5 * (move + move.transpose()));
    }
  const auto inside = static_cast<Index>(moves.directions.size());
  const Index size = inside + rank * N.cols();
  moves.curvature = Matrix::Zero(size, size);
  const Matrix of_null = N.transpose() * M * N;
  for (Index a = 0; a < rank; ++a) {
    const Index at_a = inside + a * N.cols();
    for (Index c = 0; c < N.cols(); ++c) {
      const Matrix move = U.col(a) * N.col(c).transpose();
      moves.directions.push_back(move + move.transpose());
    }
    moves.curvature.block(at_a, at_a, N.cols(), N.cols()) = 2.0 / s[a] * of_null;
  }
  return moves;
}

}  // namespace

Tangent tangent(const Optimum& optimum, const std::vector<Coordinate>& coordinates,
                const std::vector<Matrix>& m) {
  const std::vector<Term>& terms = optimum.criterion.system().products().terms;
  const std::vector<Matrix> lambdas = term_lambdas(optimum.theta, terms);
  const auto size = static_cast<Index>(coordinates.size()) + 1;
  std::vector<Vector> directions{Vector::Unit(size, 0)};
  std::vector<Matrix> curvatures{Matrix::Zero(1, 1)};
  Index first = 0, first_theta = 0;  // of the term, among coordinates and in theta
  for (std::size_t t = 0; t < terms.size(); ++t) {
    const Term& term = terms[t];
    const std::vector<Entry> entries = term.structure->entries(term.k);
    const Matrix M = term_block(m, term);
    std::vector<Index> free;
    for (const Index i : optimum.free)
      if (i >= first_theta && i < first_theta + term.n_theta()) free.push_back(i - first_theta);
    if (term.structure->on_cones()) {
      std::vector<Index> columns;
      for (const Index i : free)
        if (entries[at(i)].row == entries[at(i)].col) columns.push_back(entries[at(i)].row);
      const Matrix Sigma = lambdas[t] * lambdas[t].transpose();
      for (const std::vector<Index>& block : term.structure->cones(columns)) {
        const Moves moves = moves_of(Sigma(block, block), M(block, block));
        for (const Matrix& move : moves.directions) {
          Matrix whole = Matrix::Zero(term.k, term.k);
          whole(block, block) = move;
          Vector direction = Vector::Zero(size);
          for (std::size_t e = 0; e < entries.size(); ++e)
            direction[1 + first + static_cast<Index>(e)] = whole(entries[e].row, entries[e].col);
          directions.push_back(direction);
        }
        curvatures.push_back(moves.curvature);
      }
    } else {
      const auto n_entries = static_cast<Index>(entries.size());
      Matrix jacobian = Matrix::Zero(n_entries, term.n_theta());
      Matrix second_order = Matrix::Zero(term.n_theta(), term.n_theta());
      term.structure->put_curvature(optimum.theta.data() + first_theta, lambdas[t], M, jacobian,
                                    second_order);
      std::vector<Index> moving;
      for (const Index i : free)
        if (jacobian.col(i).cwiseAbs().maxCoeff() > 0.0) moving.push_back(i);
      for (const Index i : moving) {
        Vector direction = Vector::Zero(size);
        direction.segment(1 + first, n_entries) = jacobian.col(i);
        directions.push_back(direction);
      }
      curvatures.push_back(second_order(moving, moving));
    }
    first += static_cast<Index>(entries.size());
    first_theta += term.n_theta();
  }
  const auto dimension = static_cast<Index>(directions.size());
  Tangent result{Matrix(size, dimension), Matrix::Zero(dimension, dimension)};
  for (Index i = 0; i < dimension; ++i) result.directions.col(i) = directions[at(i)];
  Index at_block = 0;
  for (const Matrix& curvature : curvatures) {
    const Index n = curvature.rows();
    result.curvature.block(at_block, at_block, n, n) = curvature;
    at_block += n;
  }
  return result;
}

}  // namespace lmmfast
