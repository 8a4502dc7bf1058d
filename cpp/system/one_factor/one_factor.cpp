#include "system/one_factor/one_factor.hpp"

#include <cmath>
#include <optional>

#include "base/parallel.hpp"
#include "system/one_factor/lanes.hpp"
#include "system/one_factor/level_algebra.hpp"
#include "system/one_factor/level_sums.hpp"
#include "system/one_factor/scalar_levels.hpp"

namespace lmmfast {
namespace {

// K: the number of columns, or Eigen::Dynamic. The sums of an evaluation are made by ScalarLevels
// where that pays, by Lanes where K is fixed; what is computed once a fit goes level by level.
template <int K>
class OneFactor final : public System {
  using Block = LevelBlock<K>;
  using Rows = LevelRows<K>;

 public:
  OneFactor(const CrossProducts& a, int n_threads)
      : System(a, n_threads), k_(a.factors.front().k), p_(a.p), q_(a.p + 1) {
    load_first(a);
  }

  bool exact_curvature() const override { return true; }

 protected:
  void load_sums(Changed changed) override {
    const FactorProducts& factor = products().factors.front();
    if constexpr (K == 1) {
      if (changed == Changed::Everything)
        scalar_ = ScalarLevels::make(products());
      else if (scalar_)
        scalar_->load_response(products());
      if (scalar_) return;
    }
    if (changed == Changed::Everything)
      blocks_.emplace(factor, q_);
    else
      blocks_->load_rows(factor);
    if constexpr (kInLanes) {
      if (!lanes_) lanes_.emplace(q_);
      lanes_->load(*blocks_, n_threads());
    }
    cut();
  }

  void factorise_at(const std::vector<Matrix>& lambda, Solution& solution) override {
    lambda_block_ = lambda[0];
    if (scalar_) {
      scalar_->factorise(products(), lambda_block_(0, 0), xyxy_, solution.logdet_h);
    } else {
      parallel_for(n_chunks(), n_threads(), [&](Index i, int) {
        Chunk& chunk = chunks_[at(i)];
        chunk.xyxy.setZero(q_, q_);
        if constexpr (kInLanes)
          chunk.logdet =
              lanes_->factorise(chunk.first, chunk.end, lambda_block_, chunk.xyxy, chunk.scratch);
        else
          factorise_blocks(chunk);
      });
      xyxy_ = products().xyxy;
      solution.logdet_h = 0.0;
      for (const Chunk& chunk : chunks_) {
        xyxy_ -= chunk.xyxy;
        solution.logdet_h += chunk.logdet;
      }
    }
    solve_fixed(xyxy_, solution);
  }

  void find_derivatives(const Profile& profile, Derivatives& out) override {
    if (scalar_) return scalar_->differentiate(solution(), profile, out);
    const Block Sigma = lambda_block_ * lambda_block_.transpose();
    const Solution& present = solution();
    const double c = profile.nu / present.r2;
    parallel_for(n_chunks(), n_threads(), [&](Index i, int) {
      Chunk& chunk = chunks_[at(i)];
      if constexpr (kInLanes) {
        lanes_->differentiate(chunk.first, chunk.end, Sigma, present, c, profile.reml, chunk.sums,
                              chunk.scratch);
      } else {
        chunk.sums.reset(k_, p_);
        for (Index d = chunk.first; d < chunk.end; ++d) add_block(d, Sigma, c, profile.reml, chunk);
      }
    });
    LevelSums& total = chunks_.front().sums;
    for (std::size_t i = 1; i < chunks_.size(); ++i) total.add(chunks_[i].sums);
    derivatives_from(total, present, coordinates(), lambda()[0], profile, out);
  }

  // The same sums over levels give both.
  void find_first_derivatives(const Profile& profile, const Matrix&, Derivatives& out) override {
    find_derivatives(profile, out);
  }

  Sensitivity find_sensitivity(const Matrix& E) override {
    if (scalar_) return scalar_->sensitivity(solution(), E);
    const Block Sigma = lambda_block_ * lambda_block_.transpose();
    const Block zero = Block::Zero(k_, k_);
    std::vector<Block> variance(at(E.cols()), zero);
    Block r2 = zero;
    Rows R(k_, q_);
    Rows w(k_, E.cols());
    for (Index d = 0; d < blocks_->n(); ++d) {
      const Block F = marginal_inverse<K>(blocks_->zz(d), Sigma);
      for (Index r = blocks_->first_row(d); r < blocks_->end_row(d); ++r) {
        multiply<K>(F, blocks_->zxy(r), R);
        project(solution(), R);
        w.noalias() = R.leftCols(p_).lazyProduct(E);
        for (Index i = 0; i < k_; ++i)
          for (Index j = 0; j < k_; ++j) {
            r2(i, j) -= R(i, p_) * R(j, p_);
            for (Index c = 0; c < E.cols(); ++c) variance[at(c)](i, j) += w(i, c) * w(j, c);
          }
      }
    }
    Sensitivity result;
    for (const Block& of_contrast : variance) result.variance.push_back(of_contrast);
    result.r2 = r2;
    return result;
  }

  Matrix find_fixed_products() override { return xyxy_.selfadjointView<Eigen::Lower>(); }

  LevelBlocks find_scores() override {
    LevelBlocks scores = level_blocks(1);
    for_each_level([&](Index l, const Block&, const Rows& R) {
      for (Index i = 0; i < k_; ++i)
        scores[0](l, i) = R(i, p_) - R.row(i).head(p_).dot(solution().beta);
    });
    return scores;
  }

  LevelBlocks find_zhx_blocks() override {
    LevelBlocks zhx = level_blocks(p_);
    for_each_level([&](Index l, const Block&, const Rows& R) {
      RowMap(zhx[0].row(l).data(), k_, p_) = R.leftCols(p_);
    });
    return zhx;
  }

  LevelBlocks find_zz_blocks(Precision precision) override {
    LevelBlocks blocks = square_level_blocks();
    for_each_level([&](Index l, const Block& B, const Rows& R) {
      RowMap block(blocks[0].row(l).data(), k_, k_);
      block = B;
      if (precision == Precision::HInverse) return;
      Matrix C = R.leftCols(p_).transpose();
      solution().Lx.template triangularView<Eigen::Lower>().solveInPlace(C);
      block -= C.transpose() * C;
    });
    return blocks;
  }

  Matrix find_marginal_products(const LevelBlocks& w, Precision precision) override {
    const Index m = w[0].cols() / k_;
    Matrix products = Matrix::Zero(m, m);
    Matrix xhzw = Matrix::Zero(p_, m);  // X'H^-1Z w
    for_each_level_in_order([&](Index l, const Block& B, const Rows& R) {
      const ConstRowMap block(w[0].row(l).data(), k_, m);
      products.noalias() += block.transpose() * B * block;
      xhzw.noalias() += R.leftCols(p_).transpose() * block;
    });
    if (precision == Precision::HInverse) return products;
    solution().Lx.template triangularView<Eigen::Lower>().solveInPlace(xhzw);
    return products - xhzw.transpose() * xhzw;
  }

  LevelBlocks find_modes() override {
    if (scalar_) return {scalar_->modes(products(), solution().beta)};
    const FactorProducts& factor = products().factors.front();
    const Vector& beta = solution().beta;
    LevelBlocks modes = level_blocks(1);
    const Block Sigma = lambda_block_ * lambda_block_.transpose();
    constexpr Index kChunk = 4096;
    parallel_for((factor.n_levels + kChunk - 1) / kChunk, n_threads(), [&](Index chunk, int) {
      Eigen::Matrix<double, K, 1> rhs(k_);
      for (Index l = chunk * kChunk; l < std::min(factor.n_levels, (chunk + 1) * kChunk); ++l) {
        const double* zxy = factor.zxy.data() + l * k_ * q_;
        for (Index i = 0; i < k_; ++i, zxy += q_) {
          rhs[i] = zxy[p_];
          for (Index x = 0; x < p_; ++x) rhs[i] -= zxy[x] * beta[x];
        }
        const Block F = marginal_inverse<K>(factor.zz.data() + l * k_ * k_, Sigma);
        modes[0].row(l) = (Sigma * (F * rhs)).transpose();
      }
    });
    return modes;
  }

  LevelBlocks find_conditional_covariances() override {
    if (scalar_) return {scalar_->conditional_covariances()};
    const FactorProducts& factor = products().factors.front();
    LevelBlocks covariances = square_level_blocks();
    for (Index l = 0; l < factor.n_levels; ++l) {
      const Block A = Eigen::Map<const Block>(factor.zz.data() + l * k_ * k_, k_, k_);
      const Block half = spherical_factor<K>(A, lambda_block_);
      Eigen::Map<Block>(covariances[0].row(l).data(), k_, k_) = half.transpose() * half;
    }
    return covariances;
  }

  LevelBlocks find_deviations(const LevelBlocks& z) override {
    const FactorProducts& factor = products().factors.front();
    LevelBlocks deviations = level_blocks(1);
    for (Index l = 0; l < factor.n_levels; ++l) {
      const Block A = Eigen::Map<const Block>(factor.zz.data() + l * k_ * k_, k_, k_);
      deviations[0].row(l).noalias() = z[0].row(l) * spherical_factor<K>(A, lambda_block_);
    }
    return deviations;
  }

 private:
  static constexpr bool kInLanes = K != Eigen::Dynamic;
  struct NoLanes {
    struct Scratch {};
  };
  using LanesOf = std::conditional_t<kInLanes, Lanes<kInLanes ? K : 1>, NoLanes>;

  // A run of groups of lanes, or of blocks, and its sums.
  struct Chunk {
    Index first = 0;
    Index end = 0;
    Matrix xyxy;
    double logdet = 0.0;
    LevelSums sums;
    Rows rows;  // scratch
    typename LanesOf::Scratch scratch;
  };

  void cut() {
    constexpr Index kRows = 2048;
    std::vector<Index> bounds{0};
    if constexpr (kInLanes) {
      const Index n = lanes_->n_groups();
      for (Index g = std::min(kRows / 4, n); g < n; g += kRows / 4) bounds.push_back(g);
      bounds.push_back(n);
    } else {
      for (Index d = 1; d <= blocks_->n(); ++d)
        if (d == blocks_->n() || blocks_->first_row(d) - blocks_->first_row(bounds.back()) >= kRows)
          bounds.push_back(d);
    }
    chunks_.resize(bounds.size() - 1);
    for (std::size_t i = 0; i < chunks_.size(); ++i) {
      chunks_[i].first = bounds[i];
      chunks_[i].end = bounds[i + 1];
    }
  }

  void factorise_blocks(Chunk& chunk) const {
    chunk.logdet = 0.0;
    chunk.rows.resize(k_, q_);
    for (Index d = chunk.first; d < chunk.end; ++d) {
      const Block A = Eigen::Map<const Block>(blocks_->zz(d), k_, k_);
      double logdet = 0.0;
      const Block H = spherical_factor<K>(A, lambda_block_, &logdet);
      chunk.logdet += blocks_->n_levels(d) * logdet;
      for (Index r = blocks_->first_row(d); r < blocks_->end_row(d); ++r) {
        multiply<K>(H, blocks_->zxy(r), chunk.rows);
        for (Index j = 0; j < k_; ++j) {
          const double* h = chunk.rows.data() + j * q_;
          double* sum = chunk.xyxy.data();
          for (Index b = 0; b < q_; ++b)
            for (Index e = b; e < q_; ++e) sum[b * q_ + e] += h[b] * h[e];
        }
      }
    }
  }

  // Calls task(level, B, R) with B = Z'H^-1Z and R = Z'H^-1[X y] of the level.
  template <class Task>
  void for_each_level(Task&& task) const {
    constexpr Index kChunk = 4096;
    const Index n_levels = products().factors.front().n_levels;
    parallel_for((n_levels + kChunk - 1) / kChunk, n_threads(), [&](Index chunk, int) {
      visit_levels(chunk * kChunk, std::min(n_levels, (chunk + 1) * kChunk), task);
    });
  }
  // The same by one thread, for sums.
  template <class Task>
  void for_each_level_in_order(Task&& task) const {
    visit_levels(0, products().factors.front().n_levels, task);
  }
  template <class Task>
  void visit_levels(Index first, Index end, Task& task) const {
    const FactorProducts& factor = products().factors.front();
    const Block Sigma = lambda_block_ * lambda_block_.transpose();
    Rows R(k_, q_);
    for (Index l = first; l < end; ++l) {
      const double* zz = factor.zz.data() + l * k_ * k_;
      const Block F = marginal_inverse<K>(zz, Sigma);
      const Block B = symmetric_product<K>(F, zz);
      multiply<K>(F, factor.zxy.data() + l * k_ * q_, R);
      task(l, B, R);
    }
  }

  Index n_chunks() const { return static_cast<Index>(chunks_.size()); }

  void add_block(Index d, const Block& Sigma, double c, bool reml, Chunk& chunk) const {
    const Index p = p_;
    LevelSums& sums = chunk.sums;
    const double* zz = blocks_->zz(d);
    const Block F = marginal_inverse<K>(zz, Sigma);
    const Block B = symmetric_product<K>(F, zz);
    Block vv = Block::Zero(k_, k_);
    Block cc = Block::Zero(k_, k_);
    Rows& R = chunk.rows;
    R.resize(k_, q_);
    for (Index r = blocks_->first_row(d); r < blocks_->end_row(d); ++r) {
      multiply<K>(F, blocks_->zxy(r), R);
      project(solution(), R);  // now [C v]
      for (Index i = 0; i < k_; ++i) {
        const double* R_i = R.data() + i * q_;
        for (Index j = 0; j <= i; ++j) {
          const double* R_j = R.data() + j * q_;
          const Index ij = vech(i, j);
          vv(i, j) += R_i[p] * R_j[p];
          double dot = 0.0;
          double* cv = sums.cv.data() + ij * p;
          for (Index x = 0; x < p; ++x) {
            dot += R_i[x] * R_j[x];
            cv[x] += R_i[x] * R_j[p] + R_j[x] * R_i[p];
          }
          cc(i, j) += dot;
          if (reml) {
            double* ccx = sums.ccx.data() + ij * p * p;
            for (Index y = 0; y < p; ++y)
              for (Index x = 0; x < p; ++x) ccx[y * p + x] += R_i[x] * R_j[y] + R_i[y] * R_j[x];
          }
        }
      }
    }
    const double m = blocks_->n_levels(d);
    sums.b += m * B;
    sums.vv += vv;
    sums.cc += cc;
    const double of_cc = reml ? 2.0 : 0.0;
    for (Index i = 0; i < k_; ++i) {
      for (Index j = 0; j <= i; ++j) {
        const double w = 2.0 * c * vv(i, j) + of_cc * cc(i, j) - m * B(i, j);
        double* tensor = sums.tensor.data() + vech(i, j) * sums.tensor.rows();
        double* tensor_vv = sums.tensor_vv.data() + vech(i, j) * sums.tensor_vv.rows();
        for (Index e = 0, ef = 0; e < k_; ++e)
          for (Index f = 0; f <= e; ++f, ++ef) {
            tensor[ef] += B(e, f) * w;
            tensor_vv[ef] += B(e, f) * 2.0 * c * vv(i, j);
          }
      }
    }
  }

  const Index k_;
  const Index p_;
  const Index q_;                         // p + 1
  std::unique_ptr<ScalarLevels> scalar_;  // where k = 1 and it pays; else
  std::optional<DistinctBlocks> blocks_;
  std::optional<LanesOf> lanes_;
  std::vector<Chunk> chunks_;
  // At the present Lambda:
  Block lambda_block_;
  Matrix xyxy_;  // [X y]'H^-1[X y], the lower triangle
};

}  // namespace

std::unique_ptr<System> make_one_factor(const CrossProducts& a, int n_threads) {
  switch (a.factors.front().k) {
    case 1:
      return std::make_unique<OneFactor<1>>(a, n_threads);
    case 2:
      return std::make_unique<OneFactor<2>>(a, n_threads);
    case 3:
      return std::make_unique<OneFactor<3>>(a, n_threads);
    case 4:
      return std::make_unique<OneFactor<4>>(a, n_threads);
    default:
      return std::make_unique<OneFactor<Eigen::Dynamic>>(a, n_threads);
  }
}

}  // namespace lmmfast
