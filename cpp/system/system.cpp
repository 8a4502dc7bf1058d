#include "system/system.hpp"

#include <Eigen/Cholesky>

namespace lmmfast {

void System::load(const CrossProducts& a, Changed changed) {
  if (changed == Changed::Everything && !(Pattern(a) == pattern_))
    throw std::logic_error("these cross-products have another pattern than the system's");
  a_ = &a;
  factorised_ = false;
  load_sums(changed);
}

void System::load_first(const CrossProducts& a) {
  a_ = &a;
  load_sums(Changed::Everything);
}

const Solution& System::factorise(const std::vector<Matrix>& lambda) {
  factorised_ = false;
  lambda_ = lambda;
  factorise_at(lambda_, solution_);
  factorised_ = true;
  return solution_;
}

void System::need_factorisation() const {
  if (!factorised_) throw std::logic_error("the system is not factorised");
}

const Solution& System::solution() const {
  need_factorisation();
  return solution_;
}

const std::vector<Matrix>& System::lambda() const {
  need_factorisation();
  return lambda_;
}

Matrix System::fixed_products() {
  need_factorisation();
  return find_fixed_products();
}

LevelBlocks System::scores() {
  need_factorisation();
  return find_scores();
}

LevelBlocks System::zhx_blocks() {
  need_factorisation();
  return find_zhx_blocks();
}

LevelBlocks System::zz_blocks(Precision precision) {
  need_factorisation();
  return find_zz_blocks(precision);
}

Matrix System::marginal_products(const LevelBlocks& w, Precision precision) {
  need_factorisation();
  return find_marginal_products(w, precision);
}

LevelBlocks System::modes() {
  need_factorisation();
  return find_modes();
}

LevelBlocks System::conditional_covariances() {
  need_factorisation();
  return find_conditional_covariances();
}

LevelBlocks System::deviations(const LevelBlocks& z) {
  need_factorisation();
  return find_deviations(z);
}

void System::differentiate(const Profile& profile, Derivatives& out) {
  need_factorisation();
  find_derivatives(profile, out);
}

void System::first_derivatives(const Profile& profile, const Matrix& curvature, Derivatives& out) {
  need_factorisation();
  find_first_derivatives(profile, curvature, out);
}

Sensitivity System::sensitivity(const Matrix& E) {
  need_factorisation();
  return find_sensitivity(E);
}

Sensitivity System::find_sensitivity(const Matrix&) {
  throw std::logic_error("this system has no sensitivities");
}

LevelBlocks System::level_blocks(Index m) const {
  LevelBlocks blocks;
  for (const FactorProducts& factor : a_->factors)
    blocks.emplace_back(factor.n_levels, factor.k * m);
  return blocks;
}

LevelBlocks System::square_level_blocks() const {
  LevelBlocks blocks;
  for (const FactorProducts& factor : a_->factors)
    blocks.emplace_back(factor.n_levels, factor.k * factor.k);
  return blocks;
}

void solve_fixed(const Matrix& xyxy, Solution& solution) {
  const Index p = xyxy.rows() - 1;
  if (p == 0) {
    solution.Lx.resize(0, 0);
    solution.beta.resize(0);
    solution.r2 = xyxy(0, 0);
    return;
  }
  solution.Lx = xyxy.topLeftCorner(p, p);
  Eigen::LLT<Eigen::Ref<Matrix>> cholesky(solution.Lx);
  if (cholesky.info() != Eigen::Success) throw NumericalError("X'V⁻¹X is not positive definite");
  Vector ly = xyxy.row(p).head(p).transpose();
  solution.Lx.triangularView<Eigen::Lower>().solveInPlace(ly);
  solution.r2 = xyxy(p, p) - ly.squaredNorm();
  solution.beta = ly;
  solution.Lx.triangularView<Eigen::Lower>().transpose().solveInPlace(solution.beta);
}

}  // namespace lmmfast
