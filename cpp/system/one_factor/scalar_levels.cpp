#include "system/one_factor/scalar_levels.hpp"

#include <cmath>
#include <unordered_map>

#include "base/blocks.hpp"
#include "system/one_factor/distinct_blocks.hpp"

namespace lmmfast {

ScalarLevels::Distinct ScalarLevels::find_distinct(const FactorProducts& factor) {
  Distinct distinct;
  distinct.of_level.resize(at(factor.n_levels));
  std::unordered_map<double, Index> seen;
  for (Index l = 0; l < factor.n_levels; ++l) {
    const auto next = static_cast<Index>(distinct.values.size());
    const auto [found, is_new] = seen.try_emplace(factor.zz[at(l)], next);
    if (is_new) distinct.values.push_back(factor.zz[at(l)]);
    distinct.of_level[at(l)] = found->second;
  }
  return distinct;
}

std::unique_ptr<ScalarLevels> ScalarLevels::make(const CrossProducts& a) {
  const FactorProducts& factor = a.factors.front();
  if (seem_distinct(factor)) return nullptr;
  Distinct distinct = find_distinct(factor);
  if (static_cast<Index>(distinct.values.size()) * (a.p + 1) > 2 * factor.n_levels) return nullptr;
  return std::unique_ptr<ScalarLevels>(new ScalarLevels(a, std::move(distinct)));
}

ScalarLevels::ScalarLevels(const CrossProducts& a, Distinct distinct)
    : q_(a.p + 1), distinct_(std::move(distinct)) {
  const auto n = static_cast<Index>(distinct_.values.size());
  a_d_ = Eigen::Map<const Vector>(distinct_.values.data(), n);
  levels_ = Vector::Zero(n);
  for (const Index d : distinct_.of_level) levels_[d] += 1.0;
  sums_ = Matrix::Zero(q_ * q_, n);
  weighted_.resize(q_, q_);
  add_columns(a.factors.front(), 0);
}

void ScalarLevels::load_response(const CrossProducts& a) {
  add_columns(a.factors.front(), q_ - 1);
}

// Fills the sums of products with columns first … p of [X y].
void ScalarLevels::add_columns(const FactorProducts& factor, Index first) {
  const Index p = q_ - 1;
  const double* zxy = factor.zxy.data();
  for (Index j = first; j < q_; ++j) sums_.middleRows(j * q_, q_).setZero();
  for (std::size_t l = 0; l < distinct_.of_level.size(); ++l) {
    double* sum = sums_.col(distinct_.of_level[l]).data();
    const double* row = zxy + static_cast<Index>(l) * q_;
    for (Index j = first; j < q_; ++j)
      for (Index i = 0; i < q_; ++i) sum[j * q_ + i] += row[i] * row[j];
  }
  if (first == 0) return;
  for (Index d = 0; d < sums_.cols(); ++d) {
    double* sum = sums_.col(d).data();
    for (Index i = 0; i < p; ++i) sum[i * q_ + p] = sum[p * q_ + i];
  }
}

void ScalarLevels::factorise(const CrossProducts& a, double lambda, Matrix& xyxy,
                             double& logdet_h) {
  lambda_ = lambda;
  const double sigma = lambda * lambda;
  f_ = (1.0 + sigma * a_d_.array()).inverse();
  logdet_h = 0.0;
  for (Index d = 0; d < f_.size(); ++d) logdet_h += levels_[d] * std::log1p(sigma * a_d_[d]);
  weights_ = sigma * f_;
  xyxy = a.xyxy;
  Eigen::Map<Vector>(xyxy.data(), q_ * q_).noalias() -= sums_ * weights_;
}

// With the present weights.
void ScalarLevels::find_moments(const Solution& solution, Moments& moments) {
  const Index p = q_ - 1;
  Lx_ = solution.Lx;
  Eigen::Map<Vector>(weighted_.data(), q_ * q_).noalias() = sums_ * weights_;
  const Vector& beta = solution.beta;
  moments.cv = weighted_.col(p).head(p);
  moments.vv = weighted_(p, p) - beta.dot(moments.cv);
  moments.cv.noalias() -= weighted_.topLeftCorner(p, p) * beta;
  moments.vv -= beta.dot(moments.cv);
  moments.cc = weighted_.topLeftCorner(p, p);
  solve_block(Lx_.data(), p, moments.cv.data(), 1, 1);
  solve_block(Lx_.data(), p, moments.cc.data(), p, p);
  moments.cc.transposeInPlace();
  solve_block(Lx_.data(), p, moments.cc.data(), p, p);
}

void ScalarLevels::differentiate(const Solution& solution, const Profile& profile,
                                 Derivatives& out) {
  const double c = profile.nu / solution.r2;
  B_ = a_d_.cwiseProduct(f_);
  weights_ = f_.cwiseAbs2();
  find_moments(solution, first_);
  weights_.array() *= B_.array();
  find_moments(solution, second_);
  double q = levels_.dot(B_);
  double curvature = 2.0 * c * second_.vv - levels_.dot(B_.cwiseAbs2()) -
                     2.0 * c * first_.cv.squaredNorm() - c * c * first_.vv * first_.vv / profile.nu;
  const double average = c * (second_.vv - first_.cv.squaredNorm());
  double expected = levels_.dot(B_.cwiseAbs2());
  if (profile.reml) {
    q -= first_.cc.trace();
    curvature += 2.0 * second_.cc.trace() - first_.cc.squaredNorm();
    expected -= 2.0 * second_.cc.trace() - first_.cc.squaredNorm();
  }
  out.q.assign(1, Matrix::Constant(1, 1, q));
  out.average = Matrix::Constant(1, 1, average);
  out.expected = Matrix::Constant(1, 1, expected);
  const double m = q - c * first_.vv;
  out.q_lambda.assign(1, Matrix::Constant(1, 1, q * lambda_));
  out.m.assign(1, Matrix::Constant(1, 1, m));
  out.m_lambda.assign(1, Matrix::Constant(1, 1, m * lambda_));
  out.curvature = Matrix::Constant(1, 1, curvature);
}

Sensitivity ScalarLevels::sensitivity(const Solution& solution, const Matrix& E) {
  weights_ = f_.cwiseAbs2();
  find_moments(solution, first_);
  Sensitivity result;
  for (Index i = 0; i < E.cols(); ++i)
    result.variance.push_back(Matrix::Constant(1, 1, E.col(i).dot(first_.cc * E.col(i))));
  result.r2 = Matrix::Constant(1, 1, -first_.vv);
  return result;
}

RowMatrix ScalarLevels::modes(const CrossProducts& a, const Vector& beta) const {
  const FactorProducts& factor = a.factors.front();
  const ConstRowMap zxy(factor.zxy.data(), factor.n_levels, q_);
  RowMatrix b = zxy.col(q_ - 1) - zxy.leftCols(q_ - 1) * beta;
  for (Index l = 0; l < factor.n_levels; ++l)
    b(l, 0) *= lambda_ * lambda_ * f_[distinct_.of_level[at(l)]];
  return b;
}

RowMatrix ScalarLevels::conditional_covariances() const {
  RowMatrix variances(static_cast<Index>(distinct_.of_level.size()), 1);
  for (Index l = 0; l < variances.rows(); ++l)
    variances(l, 0) = lambda_ * lambda_ * f_[distinct_.of_level[at(l)]];
  return variances;
}

}  // namespace lmmfast
