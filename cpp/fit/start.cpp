#include "fit/start.hpp"

#include <algorithm>
#include <cmath>

#include "base/blocks.hpp"
#include "base/parallel.hpp"
#include "system/system.hpp"

namespace lmmfast {
namespace {

// Whether another factor is nested in this one: each of its levels meets one level only.
bool contains_another(const CrossProducts& a, std::size_t factor) {
  return std::any_of(a.pairs.begin(), a.pairs.end(), [&](const PairProducts& pair) {
    return static_cast<std::size_t>(pair.col_factor) == factor &&
           pair.n_blocks() == a.factors[at(pair.row_factor)].n_levels;
  });
}

// Sums over the levels that tell all columns of one factor, k x k: of sqrt(a_i a_j) b_i b_j, of
// sqrt(a_i a_j) (A_l^-1)_ij and of sqrt(a_i a_j); and what the levels' fits explain in all, with
// how many parameters.
struct LevelMoments {
  Matrix between, noise, size;
  double explained = 0.0;
  double rank = 0.0;

  void add(const LevelMoments& other) {
    between += other.between;
    noise += other.noise;
    size += other.size;
    explained += other.explained;
    rank += other.rank;
  }
};

template <int K>
void add_levels(const FactorProducts& factor, const Vector& beta, Index first, Index end,
                LevelMoments& sums) {
  const Index k = K > 0 ? K : factor.k;
  const Index p = beta.size();
  constexpr int kSize = K > 0 ? K : Eigen::Dynamic;
  Eigen::Matrix<double, kSize, 1> r(k);
  Eigen::Matrix<double, kSize, kSize> inverse(k, k);
  for (Index l = first; l < end; ++l) {
    const double* zxy = factor.zxy.data() + l * k * (p + 1);
    for (Index i = 0; i < k; ++i) {
      r[i] = zxy[i * (p + 1) + p];
      for (Index j = 0; j < p; ++j) r[i] -= zxy[i * (p + 1) + j] * beta[j];
    }
    // Sweeps the columns in one by one; a column that the others determine stays out.
    const double* zz = factor.zz.data() + l * k * k;
    std::copy_n(zz, k * k, inverse.data());
    Index swept = 0;
    for (Index j = 0; j < k; ++j) {
      const double pivot = inverse(j, j);
      if (!(pivot > 1e-6 * zz[j * (k + 1)])) continue;
      ++swept;
      const double share = r[j] / pivot;
      sums.explained += r[j] * share;
      sums.rank += 1.0;
      for (Index i = 0; i < k; ++i) {
        if (i == j) continue;
        const double ratio = inverse(i, j) / pivot;
        r[i] -= inverse(i, j) * share;
        for (Index c = 0; c < k; ++c)
          if (c != j) inverse(i, c) -= ratio * inverse(j, c);
        inverse(i, j) = -ratio;
      }
      for (Index c = 0; c < k; ++c)
        if (c != j) inverse(j, c) /= pivot;
      inverse(j, j) = 1.0 / pivot;
      r[j] = share;
    }
    if (swept < k) continue;
    for (Index i = 0; i < k; ++i) {
      for (Index j = 0; j <= i; ++j) {
        const double weight =
            i == j ? 1.0 / inverse(i, i) : 1.0 / std::sqrt(inverse(i, i) * inverse(j, j));
        sums.between(i, j) += weight * r[i] * r[j];
        sums.noise(i, j) += weight * inverse(i, j);
        sums.size(i, j) += weight;
      }
    }
  }
}

LevelMoments level_moments(const FactorProducts& factor, const Vector& beta, int n_threads) {
  constexpr Index kChunk = 4096;
  const Matrix zero = Matrix::Zero(factor.k, factor.k);
  std::vector<LevelMoments> sums(at((factor.n_levels + kChunk - 1) / kChunk), {zero, zero, zero});
  parallel_for(static_cast<Index>(sums.size()), n_threads, [&](Index chunk, int) {
    const Index first = chunk * kChunk;
    const Index end = std::min(factor.n_levels, first + kChunk);
    with_size(factor.k, [&](auto K) { add_levels<K>(factor, beta, first, end, sums[at(chunk)]); });
  });
  for (std::size_t chunk = 1; chunk < sums.size(); ++chunk) sums[0].add(sums[chunk]);
  return sums[0];
}

// Moments of Sigma / sigma^2 of one term (k x k, lower triangle); the identity where no level
// tells.
Matrix sigma_moments(const LevelMoments& of_factor, const Term& term, double sigma2) {
  Matrix tau = Matrix::Identity(term.k, term.k);
  for (Index i = 0; i < term.k; ++i) {
    for (Index j = 0; j <= i; ++j) {
      const Index row = term.first + i;
      const Index col = term.first + j;
      const double size = of_factor.size(row, col);
      if (size > 0.0)
        tau(i, j) = (of_factor.between(row, col) / sigma2 - of_factor.noise(row, col)) / size;
    }
  }
  return tau;
}

}  // namespace

// Moments of each level's own least squares fit to the residuals e of y on X alone. With A_l =
// Z_l'WZ_l and r_l = Z_l'We, column j of level l explains s = b_j² a_j, b = A_l^-1 r_l, a_j =
// 1 / (A_l^-1)_jj, beyond the factor's other columns, and E s ≈ sigma² + tau_j a_j.
Vector moment_start(const CrossProducts& a, const std::vector<Index>& free, int n_threads) {
  Solution fixed;
  solve_fixed(a.xyxy, fixed);
  if (!(fixed.r2 > 0.0))
    throw NumericalError("the residual sum of squares is zero: the model fits the data exactly");
  const auto n = static_cast<double>(a.n);
  double sigma2 = fixed.r2 / n;
  std::vector<LevelMoments> moments;
  for (std::size_t f = 0; f < a.factors.size(); ++f) {
    moments.push_back(level_moments(a.factors[f], fixed.beta, n_threads));
    // Factors are taken as independent, each leaving its share of the variance; what a factor that
    // others are nested in explains, those explain too.
    if (contains_another(a, f)) continue;
    const double left = (fixed.r2 - moments.back().explained) /
                        std::max(n - moments.back().rank, 0.1 * n) / (fixed.r2 / n);
    sigma2 *= std::clamp(left, 0.01, 1.0);
  }
  Vector theta(a.n_theta());
  double* own = theta.data();
  for (const Term& term : a.terms) {
    const Matrix tau = sigma_moments(moments[at(term.factor)], term, sigma2);
    term.structure->put_theta(term.structure->start(tau), own);
    own += term.n_theta();
  }
  Vector start = Vector::Zero(theta.size());
  start(free) = theta(free);
  return start;
}

}  // namespace lmmfast
