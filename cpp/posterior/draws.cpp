#include "posterior/draws.hpp"

#include "base/parallel.hpp"
#include "posterior/random.hpp"

namespace lmmfast {
namespace {

constexpr std::uint64_t kOfFixed = 0x5DEECE66DULL;
constexpr std::uint64_t kOfEffects = 0xB5297A4DULL;

void need(bool usable) {
  if (!usable) throw NumericalError("the posterior density has no value at these parameters");
}

}  // namespace

RowMatrix draw_fixed(PosteriorModel& model, const RowMatrix& z, std::uint64_t seed, int n_threads) {
  model.make_densities(std::max(n_threads, 1));
  RowMatrix beta(z.rows(), model.products().p);
  constexpr Index kTask = 16;
  parallel_for((z.rows() + kTask - 1) / kTask, n_threads, [&](Index task, int worker) {
    PosteriorDensity& density = model.density(worker);
    for (Index i = task * kTask; i < std::min((task + 1) * kTask, z.rows()); ++i) {
      need(std::isfinite(density.log_likelihood(z.row(i).transpose())));
      RandomStream random(seed ^ kOfFixed, static_cast<std::uint64_t>(i));
      const FixedGiven fixed = density.fixed();
      beta.row(i) = (fixed.mean + fixed.half * random.normals(fixed.mean.size())).transpose();
    }
  });
  return beta;
}

std::pair<RowMatrix, RowMatrix> fixed_moments(PosteriorModel& model, const RowMatrix& z,
                                              int n_threads) {
  model.make_densities(std::max(n_threads, 1));
  std::pair<RowMatrix, RowMatrix> moments{RowMatrix(z.rows(), model.products().p),
                                          RowMatrix(z.rows(), model.products().p)};
  constexpr Index kTask = 16;
  parallel_for((z.rows() + kTask - 1) / kTask, n_threads, [&](Index task, int worker) {
    PosteriorDensity& density = model.density(worker);
    for (Index i = task * kTask; i < std::min((task + 1) * kTask, z.rows()); ++i) {
      need(std::isfinite(density.log_likelihood(z.row(i).transpose())));
      const FixedGiven fixed = density.fixed();
      moments.first.row(i) = fixed.mean.transpose();
      moments.second.row(i) = fixed.half.rowwise().squaredNorm().transpose();
    }
  });
  return moments;
}

void draw_effects(PosteriorModel& model, const RowMatrix& z, const RowMatrix& beta, Index factor,
                  std::uint64_t seed, int n_threads, double* out) {
  model.make_densities(std::max(n_threads, 1));
  const CrossProducts& a = model.products();
  const Index width = a.factors[at(factor)].n_levels * a.factors[at(factor)].k;
  constexpr Index kTask = 8;
  parallel_for((z.rows() + kTask - 1) / kTask, n_threads, [&](Index task, int worker) {
    PosteriorDensity& density = model.density(worker);
    for (Index i = task * kTask; i < std::min((task + 1) * kTask, z.rows()); ++i) {
      need(std::isfinite(density.log_likelihood(z.row(i).transpose())));
      RandomStream random(seed ^ kOfEffects, static_cast<std::uint64_t>(i));
      LevelBlocks deviates;
      for (const FactorProducts& f : a.factors) {
        deviates.emplace_back(f.n_levels, f.k);
        for (Index e = 0; e < f.n_levels * f.k; ++e) deviates.back().data()[e] = random.normal();
      }
      const RowMatrix mean = density.effects_mean(beta.row(i).transpose())[at(factor)];
      const RowMatrix deviation = density.effects_deviations(deviates)[at(factor)];
      RowMap(out + i * width, mean.rows(), mean.cols()) = mean + deviation;
    }
  });
}

EffectMoments effect_moments(PosteriorModel& model, const RowMatrix& z, const Vector& weights,
                             int n_threads) {
  model.make_densities(std::max(n_threads, 1));
  const CrossProducts& a = model.products();
  const Index n_chunks = std::min<Index>(16, z.rows());  // fixed: the same sums for any threads
  const auto empty = [&] {
    EffectMoments moments;
    for (const FactorProducts& f : a.factors) {
      moments.mean.push_back(RowMatrix::Zero(f.n_levels, f.k));
      moments.variance.push_back(RowMatrix::Zero(f.n_levels, f.k));
    }
    return moments;
  };
  // About the means at the first row, so that squares don't cancel.
  PosteriorDensity& first = model.density(0);
  need(std::isfinite(first.log_likelihood(z.row(0).transpose())));
  const LevelBlocks centre = first.effects_mean(first.fixed().mean);
  std::vector<EffectMoments> chunks(at(n_chunks));
  parallel_for(n_chunks, n_threads, [&](Index c, int worker) {
    PosteriorDensity& density = model.density(worker);
    EffectMoments& sums = chunks[at(c)] = empty();
    for (Index i = c * z.rows() / n_chunks; i < (c + 1) * z.rows() / n_chunks; ++i) {
      need(std::isfinite(density.log_likelihood(z.row(i).transpose())));
      const FixedGiven fixed = density.fixed();
      const LevelBlocks mean = density.effects_mean(fixed.mean);
      const LevelBlocks slopes = density.effects_slopes();
      const LevelBlocks covariance = density.effects_covariances();
      for (std::size_t f = 0; f < mean.size(); ++f) {
        const Index k = mean[f].cols();
        for (Index l = 0; l < mean[f].rows(); ++l) {
          const Matrix along = ConstRowMap(slopes[f].row(l).data(), k, a.p) * fixed.half;
          for (Index j = 0; j < k; ++j) {
            const double difference = mean[f](l, j) - centre[f](l, j);
            sums.mean[f](l, j) += weights[i] * difference;
            sums.variance[f](l, j) +=
                weights[i] * (difference * difference + covariance[f](l, j * k + j) +
                              along.row(j).squaredNorm());
          }
        }
      }
    }
  });
  EffectMoments total = empty();
  for (const EffectMoments& chunk : chunks)
    for (std::size_t f = 0; f < total.mean.size(); ++f) {
      total.mean[f] += chunk.mean[f];
      total.variance[f] += chunk.variance[f];
    }
  for (std::size_t f = 0; f < total.mean.size(); ++f) {
    total.variance[f].array() -= total.mean[f].array().square();
    total.mean[f] += centre[f];
  }
  return total;
}

}  // namespace lmmfast
