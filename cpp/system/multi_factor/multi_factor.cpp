#include "system/multi_factor/multi_factor.hpp"

#include <Eigen/SVD>
#include <algorithm>
#include <cmath>

#include "products/pattern.hpp"
#include "system/multi_factor/block_products.hpp"
#include "system/multi_factor/chunks.hpp"
#include "system/multi_factor/information.hpp"
#include "system/multi_factor/inverse.hpp"

namespace lmmfast {
namespace {

// M = (M Λ) Λ^-1. Where Λ is close to singular the quotient is noise: M gets a positive value
// there, so that a step leads to the boundary, where the optimum is tested.
Matrix divide(const Matrix& m_lambda, const Matrix& lambda, double boundary) {
  constexpr double kNoise = 1e-7;
  if (lambda.size() == 1) {
    const double l = lambda(0, 0);
    return Matrix::Constant(1, 1, std::abs(l) > kNoise ? m_lambda(0, 0) / l : boundary);
  }
  const Eigen::JacobiSVD<Matrix> svd(lambda, Eigen::ComputeFullU | Eigen::ComputeFullV);
  const Vector& size = svd.singularValues();
  const double least = kNoise * std::max(1.0, size[0]);
  Matrix m = m_lambda * svd.matrixV();
  for (Index i = 0; i < size.size(); ++i) {
    if (size[i] > least)
      m.col(i) /= size[i];
    else
      m.col(i) = boundary * svd.matrixU().col(i);
  }
  m = (m * svd.matrixU().transpose()).eval();
  return 0.5 * (m + m.transpose());
}

class MultiFactor final : public System {
 public:
  MultiFactor(const CrossProducts& a, int n_threads)
      : System(a, n_threads),
        layout_(a),
        coordinates_by_factor_(by_factor(coordinates(), layout_.n_factors())),
        scores_(layout_, static_cast<Index>(coordinates().size())) {
    static_cast<HeadArrays&>(factor_) = layout_.head_arrays();
    static_cast<HeadArrays&>(inverse_) = layout_.head_arrays();
    factor_.tail.resize(at(layout_.tail_order() * layout_.tail_order()));
    effects_.u.resize(layout_.n_scalars());
    effects_.b.resize(layout_.n_scalars(), 1);
    load_first(a);
  }

  bool exact_curvature() const override { return false; }

 protected:
  void load_sums(Changed changed) override {
    if (changed == Changed::Everything) load_blocks(layout_, products(), sums_);
    load_fixed(layout_, products(), sums_);
  }

  void factorise_at(const std::vector<Matrix>& lambda, Solution& solution) override {
    make_factor(lambda);
    solve(layout_, factor_, n_threads(), solution, effects_);
  }

  Matrix find_fixed_products() override { return lmmfast::fixed_products(layout_, factor()); }

  LevelBlocks find_scores() override {
    find_py();
    return by_level(scores_.v);
  }

  // Z'H^-1X = Z'W(X - Z b), b that of the columns of X.
  LevelBlocks find_zhx_blocks() override {
    const RowMatrix b = effects_of_columns(layout_, factor(), n_threads());
    RowMatrix zhx(b.rows(), b.cols());
    parallel_chunks(0, layout_.plan.n_heads, n_threads(), [&](Index first, Index end, Index, int) {
      for (Index h = first; h < end; ++h)
        product_at_head<0, 0>(layout_, sums_, b, h,
                              zhx.data() + layout_.heads[at(h)].scalar * zhx.cols());
    });
    zhx.bottomRows(layout_.plan.tail_size) = product_at_tail(layout_, sums_, b, n_threads());
    zhx += ConstRowMap(sums_.fixed.data(), zhx.rows(), layout_.width()).leftCols(layout_.p);
    return by_level(zhx);
  }

  LevelBlocks find_zz_blocks(Precision precision) override {
    constexpr Index kColumns = 32;  // solved for at a time
    LevelBlocks blocks = square_level_blocks();
    for (std::size_t f = 0; f < blocks.size(); ++f) {
      const Index k = layout_.columns[f];
      const Index n_levels = blocks[f].rows();
      const Index at_a_time = std::max<Index>(kColumns / k, 1);
      for (Index first = 0; first < n_levels; first += at_a_time)
        find_zz_blocks(precision, f, first, std::min(at_a_time, n_levels - first), blocks[f]);
    }
    return blocks;
  }

  Matrix find_marginal_products(const LevelBlocks& w, Precision precision) override {
    return lmmfast::marginal_products(layout_, sums_, factor(), by_scalar(w), precision,
                                      n_threads(), directions_);
  }

  void find_derivatives(const Profile& profile, Derivatives& out) override {
    find_py();
    const double c = profile.nu / solution().r2;
    const auto size = static_cast<Index>(coordinates().size());
    Vector s(size);
    for (Index i = 0; i < size; ++i) {
      const Coordinate& entry = coordinates()[at(i)];
      s[i] =
          (entry.row == entry.col ? 1.0 : 2.0) * scores_.vv[at(entry.factor)](entry.row, entry.col);
    }
    // Average information: tr(P H_i P H_j) is replaced by c y'P H_i P H_j P y.
    out.curvature = c * lmmfast::marginal_products(layout_, sums_, factor(), scores_.w,
                                                   Precision::P, n_threads(), directions_) -
                    (c * c / profile.nu) * s * s.transpose();
    finish_derivatives(profile, out);
  }

  void find_first_derivatives(const Profile& profile, const Matrix& curvature,
                              Derivatives& out) override {
    find_py();
    out.curvature = curvature;
    finish_derivatives(profile, out);
  }

  LevelBlocks find_modes() override { return by_level(effects_.b); }

  LevelBlocks find_conditional_covariances() override {
    factor();
    invert(layout_, 0, n_threads(), factor_, inverse_);
    LevelBlocks covariances = square_level_blocks();
    for (Index node = 0; node < layout_.plan.n_nodes; ++node) {
      const Matrix& lambda_f = lambda()[at(layout_.factor(node))];
      const RowMatrix covariance =
          lambda_f * block_of(layout_, inverse_, node) * lambda_f.transpose();
      covariances[at(layout_.factor(node))].row(layout_.plan.level[at(node)]) =
          Eigen::Map<const Eigen::RowVectorXd>(covariance.data(), covariance.size());
    }
    return covariances;
  }

  LevelBlocks find_deviations(const LevelBlocks& z) override {
    return by_level(deviations_of(by_scalar(z)));
  }

 private:
  RowMatrix deviations_of(const RowMatrix& z) {
    return lmmfast::deviations(layout_, factor(), z, n_threads());
  }

  // The inverse lives in the memory of the factor it is made from: one of them is there at a time.
  bool has_factor() const { return !factor_.tail.empty(); }

  void make_factor(const std::vector<Matrix>& lambda) {
    if (!has_factor()) give_back(inverse_, factor_);
    lmmfast::factorise(layout_, sums_, lambda, n_threads(), factor_);
  }

  // The factor at the present Lambda, made again where the inverse has taken its place.
  const Factor& factor() {
    if (!has_factor()) make_factor(lambda());
    return factor_;
  }

  void find_py() {
    lmmfast::find_scores(layout_, sums_, effects_, solution().beta, coordinates_by_factor_,
                         n_threads(), scores_);
  }

  void finish_derivatives(const Profile& profile, Derivatives& out) {
    const double boundary = std::sqrt(out.curvature.diagonal().maxCoeff());
    factor();
    out.q_lambda = invert_with_products(layout_, sums_, lambda(), profile.reml ? layout_.p : 0,
                                        n_threads(), factor_, inverse_);
    out.m_lambda = out.q_lambda;
    out.m.resize(out.m_lambda.size());
    for (std::size_t f = 0; f < out.m_lambda.size(); ++f) {
      out.m_lambda[f] -= profile.nu / solution().r2 * scores_.vu[f];
      out.m[f] = divide(out.m_lambda[f], lambda()[f], boundary);
    }
  }

  // [Z'H^-1Z]_ll, or with P, of some levels of one factor.
  void find_zz_blocks(Precision precision, std::size_t f, Index first, Index n_levels,
                      RowMatrix& blocks) {
    const Index k = layout_.columns[f];
    RowMatrix units = RowMatrix::Zero(layout_.n_scalars(), n_levels * k);
    for (Index l = 0; l < n_levels; ++l)
      units.block(layout_.scalar(layout_.plan.position[f][at(first + l)]), l * k, k, k)
          .setIdentity();
    const Matrix products = lmmfast::marginal_products(layout_, sums_, factor(), units, precision,
                                                       n_threads(), directions_);
    for (Index l = 0; l < n_levels; ++l)
      RowMap(blocks.row(first + l).data(), k, k) = products.block(l * k, l * k, k, k);
  }

  // From rows in the order of elimination to blocks by level, and back.
  LevelBlocks by_level(const RowMatrix& rows) const {
    LevelBlocks blocks = level_blocks(rows.cols());
    for (std::size_t f = 0; f < blocks.size(); ++f)
      for (Index l = 0; l < blocks[f].rows(); ++l)
        std::copy_n(rows.data() + layout_.scalar(layout_.plan.position[f][at(l)]) * rows.cols(),
                    blocks[f].cols(), blocks[f].row(l).data());
    return blocks;
  }

  RowMatrix by_scalar(const LevelBlocks& blocks) const {
    RowMatrix rows(layout_.n_scalars(), blocks.front().cols() / layout_.columns.front());
    for (std::size_t f = 0; f < blocks.size(); ++f)
      for (Index l = 0; l < blocks[f].rows(); ++l)
        std::copy_n(blocks[f].row(l).data(), blocks[f].cols(),
                    rows.data() + layout_.scalar(layout_.plan.position[f][at(l)]) * rows.cols());
    return rows;
  }

  const Layout layout_;
  const std::vector<std::vector<FactorCoordinate>> coordinates_by_factor_;
  BlockSums sums_;
  Factor factor_;
  Inverse inverse_;
  Effects effects_;
  Scores scores_;
  RowMatrix directions_;  // scratch of marginal_products
};

}  // namespace

std::unique_ptr<System> make_multi_factor(const CrossProducts& a, int n_threads) {
  return std::make_unique<MultiFactor>(a, n_threads);
}

}  // namespace lmmfast
