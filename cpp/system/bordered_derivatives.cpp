#include "system/bordered_derivatives.hpp"

#include <Eigen/Cholesky>
#include <Eigen/LU>
#include <algorithm>

#include "base/dense.hpp"
#include "base/parallel.hpp"
#include "system/border.hpp"

namespace lmmfast {
namespace {

constexpr Index kChunk = 512;  // levels

Matrix product(const Matrix& A, const Matrix& B, int n_threads) {
  constexpr Index kStrip = 96;
  Matrix C = Matrix::Zero(A.rows(), B.cols());
  parallel_for((B.cols() + kStrip - 1) / kStrip, n_threads, [&](Index strip, int) {
    const Index first = strip * kStrip;
    add_product(1.0, A.data(), A.rows(), B.col(first).data(), B.rows(), false, C.col(first).data(),
                C.rows(), A.rows(), std::min(kStrip, B.cols() - first), A.cols());
  });
  return C;
}

// Σ vec(S) vec(S)' over the blocks S of B between the levels of two factors; vec stacks columns.
Matrix block_squares(const Border& border, const Matrix& B, std::size_t f, std::size_t g) {
  const Index k_f = border.k(f);
  const Index k_g = border.k(g);
  const Index n_f = border.n_levels(f);
  Matrix blocks(k_f * k_g, n_f);
  Matrix squares = Matrix::Zero(k_f * k_g, k_f * k_g);
  for (Index m = 0; m < border.n_levels(g); ++m) {
    for (Index j = 0; j < k_g; ++j) {
      const double* column = B.col(border.first(g) + m * k_g + j).data() + border.first(f);
      for (Index l = 0; l < n_f; ++l)
        for (Index i = 0; i < k_f; ++i) blocks(j * k_f + i, l) = column[l * k_f + i];
    }
    squares.noalias() += blocks * blocks.transpose();
  }
  return squares;
}

// K, R and Z_t'QZ_t of one Q: `size` is that of c, with X or without.
struct Inner {
  Matrix K, R, B;
};

Inner find_inner(const Border& border, const Matrix& A1, const std::vector<Matrix>& lambda,
                 bool with_fixed, int n_threads) {
  const Index q = border.q();
  const Index size = q + (with_fixed ? border.p() : 0);
  Inner inner;
  Matrix L = border.times_lambda(lambda, A1.topLeftCorner(size, size));
  L = border.times_lambda(lambda, L.transpose());
  L.diagonal().head(q).array() += 1.0;
  cholesky(L.data(), size, size, n_threads);
  inverse_from_cholesky(L.data(), size, size, n_threads);
  L.triangularView<Eigen::StrictlyUpper>() = L.transpose();
  inner.K = border.lambda_times(lambda, L);
  inner.K = border.lambda_times(lambda, Matrix(inner.K.transpose()));
  inner.R = -product(A1.topLeftCorner(q, size), inner.K, n_threads);
  inner.R.leftCols(q).diagonal().array() += 1.0;
  inner.B = product(inner.R, A1.topLeftCorner(size, q), n_threads);
  inner.B = (0.5 * (inner.B + inner.B.transpose())).eval();
  return inner;
}

// Sums over the levels of the largest factor.
struct LevelSums {
  Matrix q;        // Σ (G - D), D = U'KU
  Matrix squares;  // Σ vec(G) vec(G)' - vec(G) vec(D)' - vec(D) vec(G)'
  Matrix vv;       // Σ v v'
  Matrix wgw;      // w'G w
  Matrix uw;       // U w, a row for each of c
};

}  // namespace

Index border_effects(const CrossProducts& a) {
  Index most = 0;
  for (const FactorProducts& factor : a.factors) most = std::max(most, factor.n_levels * factor.k);
  return a.n_effects() - most;
}

void bordered_derivatives(const CrossProducts& a, const std::vector<Matrix>& lambda,
                          const std::vector<Coordinate>& coordinates, const Solution& solution,
                          const Profile& profile, int n_threads, Derivatives& out) {
  const Border border(a);
  const std::size_t h = border.head();
  const Index k = border.k(h);
  const Index q = border.q();
  const Index p = a.p;
  const Index c_size = q + p;
  const HeadLevels levels(border, lambda[h], n_threads);
  std::vector<Matrix> S;  // U E_j U' by coordinate of the head; the first: A_1
  levels.sum(n_threads, S);
  const Matrix A1 = S.front().topRows(c_size);  // and its column of y
  const Inner with_fixed = find_inner(border, A1, lambda, true, n_threads);
  const Inner without = profile.reml ? Inner{} : find_inner(border, A1, lambda, false, n_threads);
  const Inner& inner = profile.reml ? with_fixed : without;
  const Index size = inner.K.rows();

  const double c = profile.nu / solution.r2;
  const Vector kappa = with_fixed.K * A1.col(c_size);
  const Vector v_t = with_fixed.R * A1.col(c_size);
  const auto n_coordinates = static_cast<Index>(coordinates.size());

  const Index n_levels = border.n_levels(h);
  std::vector<LevelSums> chunks(at((n_levels + kChunk - 1) / kChunk));
  parallel_for(static_cast<Index>(chunks.size()), n_threads, [&](Index chunk, int) {
    LevelSums& sums = chunks[at(chunk)];
    sums.q = sums.vv = Matrix::Zero(k, k);
    sums.squares = Matrix::Zero(k * k, k * k);
    sums.wgw = Matrix::Zero(n_coordinates, n_coordinates);
    sums.uw = Matrix::Zero(c_size, n_coordinates);
    Matrix D(k, k);
    Vector v(k);
    Matrix w = Matrix::Zero(k, n_coordinates);
    for (Index l = chunk * kChunk; l < std::min(n_levels, (chunk + 1) * kChunk); ++l) {
      const auto G = levels.g(l);
      levels.inner_product(l, inner.K, D);
      levels.scores(l, kappa, v);
      for (Index i = 0; i < n_coordinates; ++i) {
        const Coordinate& entry = coordinates[at(i)];
        if (static_cast<std::size_t>(entry.factor) != h) continue;
        w(entry.row, i) = v[entry.col];
        w(entry.col, i) = v[entry.row];
      }
      sums.q += G - D;
      sums.vv += v * v.transpose();
      const Vector g = G.reshaped();
      const Vector d = D.reshaped();
      sums.squares += g * g.transpose() - g * d.transpose() - d * g.transpose();
      sums.wgw += w.transpose() * (G * w);
      levels.add_products(l, w, sums.uw);
    }
  });
  for (std::size_t chunk = 1; chunk < chunks.size(); ++chunk) {
    chunks[0].q += chunks[chunk].q;
    chunks[0].squares += chunks[chunk].squares;
    chunks[0].vv += chunks[chunk].vv;
    chunks[0].wgw += chunks[chunk].wgw;
    chunks[0].uw += chunks[chunk].uw;
  }
  const LevelSums& heads = chunks[0];

  const std::size_t n_factors = a.factors.size();
  out.q.assign(n_factors, Matrix());
  out.m.assign(n_factors, Matrix());
  out.q_lambda.assign(n_factors, Matrix());
  out.m_lambda.assign(n_factors, Matrix());
  std::vector<Matrix> vv(n_factors);
  for (std::size_t f = 0; f < n_factors; ++f) {
    const Index k_f = border.k(f);
    Matrix own = Matrix::Zero(k_f, k_f);
    vv[f] = own;
    if (f == h) {
      own = heads.q;
      vv[f] = heads.vv;
    } else {
      for (Index i = border.first(f); i < border.first(f) + border.n_levels(f) * k_f; i += k_f) {
        own += inner.B.block(i, i, k_f, k_f);
        vv[f] += v_t.segment(i, k_f) * v_t.segment(i, k_f).transpose();
      }
    }
    out.q[f] = 0.5 * (own + own.transpose());
    out.m[f] = out.q[f] - c * vv[f];
    out.q_lambda[f] = out.q[f] * lambda[f];
    out.m_lambda[f] = out.m[f] * lambda[f];
  }

  Matrix w_t = Matrix::Zero(q, n_coordinates);
  Vector scores(n_coordinates);  // v'E_i v
  for (Index i = 0; i < n_coordinates; ++i) {
    const Coordinate& entry = coordinates[at(i)];
    const auto f = static_cast<std::size_t>(entry.factor);
    scores[i] = contracted(vv[f], entry);
    if (f == h) continue;
    for (Index l = 0; l < border.n_levels(f); ++l) {
      const Index first = border.first(f) + l * border.k(f);
      w_t(first + entry.row, i) = v_t[first + entry.col];
      w_t(first + entry.col, i) = v_t[first + entry.row];
    }
  }
  const Matrix mixed = w_t.transpose() * (with_fixed.R * heads.uw);
  out.average = heads.wgw - heads.uw.transpose() * (with_fixed.K * heads.uw) + mixed +
                mixed.transpose() + w_t.transpose() * (with_fixed.B * w_t);
  out.average = (0.5 * c * (out.average + out.average.transpose())).eval();

  out.expected.resize(n_coordinates, n_coordinates);
  const auto place = [&](Index i, Index j, double value) {
    out.expected(i, j) = out.expected(j, i) = value;
  };
  for (std::size_t f = 0; f < n_factors; ++f) {
    for (std::size_t g = 0; g <= f; ++g) {
      if (f == h || g == h) continue;
      const Matrix squares = block_squares(border, inner.B, f, g);
      for (Index i = 0; i < n_coordinates; ++i)
        for (Index j = 0; j < n_coordinates; ++j)
          if (static_cast<std::size_t>(coordinates[at(i)].factor) == f &&
              static_cast<std::size_t>(coordinates[at(j)].factor) == g)
            place(i, j, contracted(squares, border.k(f), coordinates[at(i)], coordinates[at(j)]));
    }
  }
  std::vector<Matrix> KS;
  std::vector<Index> of_head;
  for (Index j = 0; j < n_coordinates; ++j) {
    const Coordinate& entry = coordinates[at(j)];
    if (static_cast<std::size_t>(entry.factor) != h) continue;
    const Matrix own = S[at(levels.place(entry))].topLeftCorner(size, size);
    KS.push_back(product(inner.K, own, n_threads));
    const Matrix RS = own.topRows(q) - product(A1.topLeftCorner(q, size), KS.back(), n_threads);
    of_head.push_back(j);
    for (std::size_t other = 0; other < of_head.size(); ++other) {
      const Index i = of_head[other];
      place(i, j,
            contracted(heads.squares, k, coordinates[at(i)], entry) +
                KS[other].cwiseProduct(KS.back().transpose()).sum());
    }
    for (std::size_t f = 0; f < n_factors; ++f) {
      if (f == h) continue;
      const Index k_f = border.k(f);
      Matrix own_f = Matrix::Zero(k_f, k_f);
      for (Index l = 0; l < border.n_levels(f); ++l) {
        const Index first = border.first(f) + l * k_f;
        own_f += RS.middleRows(first, k_f) * inner.R.middleRows(first, k_f).transpose();
      }
      for (Index i = 0; i < n_coordinates; ++i)
        if (static_cast<std::size_t>(coordinates[at(i)].factor) == f)
          place(i, j, contracted(own_f, coordinates[at(i)]));
    }
  }
  out.curvature =
      2.0 * out.average - out.expected - (c * c / profile.nu) * scores * scores.transpose();
}

}  // namespace lmmfast
