#include "system/one_factor/lanes.hpp"

#include <algorithm>
#include <cmath>

#include "base/log_product.hpp"
#include "base/parallel.hpp"

namespace lmmfast {
namespace {

// Of a 4 x 4 matrix, by Laplace's expansion along two rows: products of the 2 x 2 minors of the
// upper rows with those of the lower ones.
void invert(const Pack (&M)[4][4], Pack (&F)[4][4]) {
  Pack upper[6], lower[6];  // of the columns 01, 02, 03, 12, 13, 23
  for (int i = 0, ij = 0; i < 4; ++i) {
    for (int j = i + 1; j < 4; ++j, ++ij) {
      upper[ij] = M[0][i] * M[1][j] - M[1][i] * M[0][j];
      lower[ij] = M[2][i] * M[3][j] - M[3][i] * M[2][j];
    }
  }
  const Pack inverse = (upper[0] * lower[5] - upper[1] * lower[4] + upper[2] * lower[3] +
                        upper[3] * lower[2] - upper[4] * lower[1] + upper[5] * lower[0])
                           .inverse();
  // Minors of three rows: row r by the minors of the other pair, column c left out.
  const auto minor = [](const Pack(&row)[4], const Pack(&pairs)[6], int c) -> Pack {
    switch (c) {
      case 0:
        return row[1] * pairs[5] - row[2] * pairs[4] + row[3] * pairs[3];
      case 1:
        return row[0] * pairs[5] - row[2] * pairs[2] + row[3] * pairs[1];
      case 2:
        return row[0] * pairs[4] - row[1] * pairs[2] + row[3] * pairs[0];
      default:
        return row[0] * pairs[3] - row[1] * pairs[1] + row[2] * pairs[0];
    }
  };
  for (int c = 0; c < 4; ++c) {
    const double sign = c % 2 == 0 ? 1.0 : -1.0;
    const Pack scale = sign * inverse;
    F[c][0] = minor(M[1], lower, c) * scale;
    F[c][1] = -minor(M[0], lower, c) * scale;
    F[c][2] = minor(M[3], upper, c) * scale;
    F[c][3] = -minor(M[2], upper, c) * scale;
  }
}

// (I + A Sigma)^-1 by its adjugate.
template <int K>
void marginal_inverse(const Pack* A, const Eigen::Matrix<double, K, K>& Sigma, Pack (&F)[K][K]) {
  Pack M[K][K];
  for (int i = 0; i < K; ++i) {
    for (int j = 0; j < K; ++j) {
      M[i][j] = A[i * K] * Sigma(0, j);
      for (int c = 1; c < K; ++c) M[i][j] += A[i * K + c] * Sigma(c, j);
    }
    M[i][i] += 1.0;
  }
  if constexpr (K == 1) {
    F[0][0] = M[0][0].inverse();
  } else if constexpr (K == 2) {
    const Pack inverse = (M[0][0] * M[1][1] - M[0][1] * M[1][0]).inverse();
    F[0][0] = M[1][1] * inverse;
    F[0][1] = -M[0][1] * inverse;
    F[1][0] = -M[1][0] * inverse;
    F[1][1] = M[0][0] * inverse;
  } else if constexpr (K == 4) {
    invert(M, F);
  } else {
    const auto cofactor = [&](int i, int j) -> Pack {
      const int a = (i + 1) % 3, b = (i + 2) % 3, c = (j + 1) % 3, d = (j + 2) % 3;
      return M[a][c] * M[b][d] - M[a][d] * M[b][c];
    };
    for (int i = 0; i < 3; ++i)
      for (int j = 0; j < 3; ++j) F[j][i] = cofactor(i, j);
    const Pack inverse = (M[0][0] * F[0][0] + M[0][1] * F[1][0] + M[0][2] * F[2][0]).inverse();
    for (auto& row : F)
      for (Pack& value : row) value *= inverse;
  }
}

// to = F rows, rows K x q.
template <int K>
void multiply(const Pack (&F)[K][K], const Pack* rows, Index q, Pack* to) {
  for (int i = 0; i < K; ++i) {
    for (Index x = 0; x < q; ++x) {
      Pack sum = F[i][0] * rows[x];
      for (int j = 1; j < K; ++j) sum += F[i][j] * rows[j * q + x];
      to[i * q + x] = sum;
    }
  }
}

}  // namespace

template <int K>
void Lanes<K>::load(const DistinctBlocks& blocks, int n_threads) {
  constexpr Index kChunk = 2048;
  const Index n_groups = (blocks.n_rows() + kWidth - 1) / kWidth;
  zz_.resize(at(n_groups * K * K));
  zxy_.resize(at(n_groups * K * q_));
  weight_.resize(at(n_groups));
  parallel_for((n_groups + kChunk - 1) / kChunk, n_threads, [&](Index chunk, int) {
    load_groups(blocks, chunk * kChunk, std::min(n_groups, (chunk + 1) * kChunk));
  });
}

template <int K>
void Lanes<K>::load_groups(const DistinctBlocks& blocks, Index first, Index end) {
  Index row = first * kWidth;
  Index block = blocks.block_of_row(row);
  for (Index g = first; g < end; ++g) {
    Pack* zz = zz_.data() + g * K * K;
    Pack* zxy = zxy_.data() + g * K * q_;
    weight_[at(g)].setZero();
    for (Index lane = 0; lane < kWidth; ++lane, ++row) {
      if (row == blocks.n_rows()) {
        for (; lane < kWidth; ++lane) {
          for (Index e = 0; e < K * K; ++e) zz[e][lane] = 0.0;
          for (Index e = 0; e < K * q_; ++e) zxy[e][lane] = 0.0;
        }
        return;
      }
      if (block + 1 < blocks.n() && row == blocks.first_row(block + 1)) ++block;
      if (row == blocks.first_row(block)) weight_[at(g)][lane] = blocks.n_levels(block);
      const double* from = blocks.zz(block);
      for (Index e = 0; e < K * K; ++e) zz[e][lane] = from[e];
      from = blocks.zxy(row);
      for (Index e = 0; e < K * q_; ++e) zxy[e][lane] = from[e];
    }
  }
}

template <int K>
double Lanes<K>::factorise(Index first, Index end, const Block& Lambda, Matrix& xyxy,
                           Scratch& scratch) const {
  const Index q = q_;
  scratch.rows.resize(at(K * q));
  scratch.xyxy.assign(at(q * q), Pack::Zero());
  Pack* half = scratch.rows.data();
  Pack* sums = scratch.xyxy.data();
  LogProduct<kWidth> single;
  double logdet = 0.0;
  for (Index g = first; g < end; ++g) {
    const Pack* A = zz_.data() + g * K * K;
    Pack M[K][K];  // Λ'AΛ + I, then its factor D
    for (int j = 0; j < K; ++j) {
      Pack column[K];
      for (int i = 0; i < K; ++i) {
        column[i] = A[i * K] * Lambda(0, j);
        for (int c = 1; c < K; ++c) column[i] += A[i * K + c] * Lambda(c, j);
      }
      for (int i = j; i < K; ++i) {
        M[i][j] = column[0] * Lambda(0, i);
        for (int c = 1; c < K; ++c) M[i][j] += column[c] * Lambda(c, i);
      }
      M[j][j] += 1.0;
    }
    Pack H[K][K];  // D^-1 Λ'
    for (int j = 0; j < K; ++j)
      for (int c = 0; c < K; ++c) H[j][c].setConstant(Lambda(c, j));
    Pack determinant = Pack::Ones();
    for (int j = 0; j < K; ++j) {
      if (!(M[j][j] > 0.0).all()) throw NumericalError("Λ'Z'WZΛ + I is not positive definite");
      determinant *= M[j][j];
      const Pack inverse = M[j][j].sqrt().inverse();
      for (int c = 0; c < K; ++c) H[j][c] *= inverse;
      for (int i = j + 1; i < K; ++i) {
        M[i][j] *= inverse;
        for (int c = 0; c < K; ++c) H[i][c] -= M[i][j] * H[j][c];
      }
      for (int c = j + 1; c < K; ++c)
        for (int i = c; i < K; ++i) M[i][c] -= M[i][j] * M[c][j];
    }
    const Pack& weight = weight_[at(g)];
    if ((weight == 1.0).all()) {
      single.multiply(determinant);
    } else {
      for (Index lane = 0; lane < kWidth; ++lane)
        if (weight[lane] > 0.0) logdet += weight[lane] * std::log(determinant[lane]);
    }
    multiply(H, zxy_.data() + g * K * q, q, half);
    for (int i = 0; i < K; ++i) {
      const Pack* h = half + i * q;
      for (Index b = 0; b < q; ++b)
        for (Index e = b; e < q; ++e) sums[b * q + e] += h[b] * h[e];
    }
  }
  for (Index b = 0; b < q; ++b)
    for (Index e = b; e < q; ++e) xyxy(e, b) += sums[b * q + e].sum();
  return logdet + single.log();
}

template <int K>
void Lanes<K>::differentiate(Index first, Index end, const Block& Sigma, const Solution& solution,
                             double c, bool reml, LevelSums& sums, Scratch& scratch) const {
  const Index q = q_;
  const Index p = q - 1;
  const double* L = solution.Lx.data();
  scratch.rows.resize(at(K * q));
  scratch.tensor.assign(at(kLower * kLower), Pack::Zero());
  scratch.tensor_vv.assign(at(kLower * kLower), Pack::Zero());
  scratch.cv.assign(at(kLower * p), Pack::Zero());
  scratch.ccx.assign(at(reml ? kLower * p * p : 0), Pack::Zero());
  Pack* R = scratch.rows.data();
  Pack sum_b[kLower], sum_vv[kLower], sum_cc[kLower];
  for (Pack* of : {sum_b, sum_vv, sum_cc})
    for (Index ij = 0; ij < kLower; ++ij) of[ij].setZero();
  for (Index g = first; g < end; ++g) {
    const Pack* A = zz_.data() + g * K * K;
    Pack F[K][K];
    marginal_inverse(A, Sigma, F);
    multiply(F, zxy_.data() + g * K * q, q, R);
    for (int i = 0; i < K; ++i) {  // now [C v]
      Pack* row = R + i * q;
      for (Index j = 0; j < p; ++j) row[p] -= row[j] * solution.beta[j];
      for (Index j = 0; j < p; ++j) {
        row[j] /= L[j * p + j];
        for (Index x = j + 1; x < p; ++x) row[x] -= row[j] * L[j * p + x];
      }
    }
    Pack B[kLower], W[kLower], V[kLower];
    Index ij = 0;
    for (int i = 0; i < K; ++i) {
      const Pack* R_i = R + i * q;
      for (int j = 0; j <= i; ++j, ++ij) {
        const Pack* R_j = R + j * q;
        Pack twice = F[i][0] * A[j] + F[j][0] * A[i];
        for (int e = 1; e < K; ++e) twice += F[i][e] * A[e * K + j] + F[j][e] * A[e * K + i];
        B[ij] = 0.5 * twice;
        const Pack vv = R_i[p] * R_j[p];
        Pack cc = Pack::Zero();
        Pack* cv = scratch.cv.data() + ij * p;
        for (Index x = 0; x < p; ++x) {
          cc += R_i[x] * R_j[x];
          cv[x] += R_i[x] * R_j[p] + R_j[x] * R_i[p];
        }
        const Pack m_b = weight_[at(g)] * B[ij];
        V[ij] = 2.0 * c * vv;
        W[ij] = V[ij] - m_b;
        sum_b[ij] += m_b;
        sum_vv[ij] += vv;
        if (!reml) continue;
        W[ij] += 2.0 * cc;
        sum_cc[ij] += cc;
        Pack* ccx = scratch.ccx.data() + ij * p * p;
        for (Index y = 0; y < p; ++y)
          for (Index x = y; x < p; ++x) ccx[y * p + x] += R_i[x] * R_j[y] + R_i[y] * R_j[x];
      }
    }
    for (Index w = 0; w < kLower; ++w)
      for (Index b = 0; b < kLower; ++b) {
        scratch.tensor[at(w * kLower + b)] += B[b] * W[w];
        scratch.tensor_vv[at(w * kLower + b)] += B[b] * V[w];
      }
  }
  sums.reset(K, p);
  for (Index i = 0; i < K; ++i) {
    for (Index j = 0; j <= i; ++j) {
      const Index ij = vech(i, j);
      sums.b(i, j) = sum_b[ij].sum();
      sums.vv(i, j) = sum_vv[ij].sum();
      sums.cc(i, j) = sum_cc[ij].sum();
      for (Index b = 0; b < kLower; ++b) {
        sums.tensor(b, ij) = scratch.tensor[at(ij * kLower + b)].sum();
        sums.tensor_vv(b, ij) = scratch.tensor_vv[at(ij * kLower + b)].sum();
      }
      for (Index x = 0; x < p; ++x) sums.cv(x, ij) = scratch.cv[at(ij * p + x)].sum();
      for (Index y = 0; reml && y < p; ++y)
        for (Index x = y; x < p; ++x)
          sums.ccx(y * p + x, ij) = sums.ccx(x * p + y, ij) =
              scratch.ccx[at((ij * p + y) * p + x)].sum();
    }
  }
}

template class Lanes<1>;
template class Lanes<2>;
template class Lanes<3>;
template class Lanes<4>;

}  // namespace lmmfast
