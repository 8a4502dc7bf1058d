#include "system/one_factor/scalar_factor.hpp"

#include <Eigen/Cholesky>
#include <cmath>
#include <unordered_map>

#include "base/blocks.hpp"
#include "system/one_factor/distinct_blocks.hpp"

namespace lmmfast {
namespace {

// Levels by their Z'WZ: the distinct values, and which of them each level has.
struct Distinct {
  std::vector<double> values;
  std::vector<Index> of_level;
};

Distinct distinct_values(const FactorProducts& factor) {
  Distinct distinct;
  distinct.of_level.resize(at(factor.n_levels));
  std::unordered_map<double, Index> seen;
  for (Index l = 0; l < factor.n_levels; ++l) {
    const auto next = static_cast<Index>(distinct.values.size());
    const auto [place, is_new] = seen.try_emplace(factor.zz[at(l)], next);
    if (is_new) distinct.values.push_back(factor.zz[at(l)]);
    distinct.of_level[at(l)] = place->second;
  }
  return distinct;
}

class ScalarFactor final : public System {
 public:
  ScalarFactor(const CrossProducts& a, Distinct distinct)
      : System(a, 1), q_(a.p + 1), distinct_(std::move(distinct)) {
    const auto n = static_cast<Index>(distinct_.values.size());
    a_d_ = Eigen::Map<const Vector>(distinct_.values.data(), n);
    levels_ = Vector::Zero(n);
    for (const Index d : distinct_.of_level) levels_[d] += 1.0;
    sums_ = Matrix::Zero(q_ * q_, n);
    add_columns(0);
  }

  bool exact_curvature() const override { return true; }

  void new_response() override { add_columns(a_.p); }

  void differentiate(const Profile& profile, Derivatives& out) override {
    const double c = profile.nu / solution_.r2;
    B_ = a_d_.cwiseProduct(f_);
    weights_ = f_.cwiseAbs2();
    find_moments(first_);
    weights_.array() *= B_.array();
    find_moments(second_);
    double q = levels_.dot(B_);
    double curvature = 2.0 * c * second_.vv - levels_.dot(B_.cwiseAbs2()) -
                       2.0 * c * first_.cv.squaredNorm() -
                       c * c * first_.vv * first_.vv / profile.nu;
    const double average = c * (second_.vv - first_.cv.squaredNorm());
    double expected = levels_.dot(B_.cwiseAbs2());
    if (profile.reml) {
      q -= first_.cc.trace();
      curvature += 2.0 * second_.cc.trace() - first_.cc.squaredNorm();
      expected -= 2.0 * second_.cc.trace() - first_.cc.squaredNorm();
    }
    out.average = Matrix::Constant(1, 1, average);
    out.expected = Matrix::Constant(1, 1, expected);
    out.q.assign(1, Matrix::Constant(1, 1, q));
    const double m = q - c * first_.vv;
    out.q_lambda.assign(1, Matrix::Constant(1, 1, q * lambda()));
    out.m.assign(1, Matrix::Constant(1, 1, m));
    out.m_lambda.assign(1, Matrix::Constant(1, 1, m * lambda()));
    out.curvature = Matrix::Constant(1, 1, curvature);
  }

  Sensitivity sensitivity(const Matrix& E) override {
    weights_ = f_.cwiseAbs2();
    find_moments(first_);
    Sensitivity result;
    for (Index i = 0; i < E.cols(); ++i)
      result.variance.push_back(Matrix::Constant(1, 1, E.col(i).dot(first_.cc * E.col(i))));
    result.r2 = Matrix::Constant(1, 1, -first_.vv);
    return result;
  }

  std::vector<RowMatrix> modes() override {
    const FactorProducts& factor = a_.factors.front();
    const ConstRowMap zxy(factor.zxy.data(), factor.n_levels, q_);
    RowMatrix b = zxy.col(a_.p) - zxy.leftCols(a_.p) * solution_.beta;
    for (Index l = 0; l < factor.n_levels; ++l)
      b(l, 0) *= lambda() * lambda() * f_[distinct_.of_level[at(l)]];
    return {b};
  }

  std::vector<RowMatrix> conditional_covariances() override {
    const FactorProducts& factor = a_.factors.front();
    RowMatrix variances(factor.n_levels, 1);
    for (Index l = 0; l < factor.n_levels; ++l)
      variances(l, 0) = lambda() * lambda() * f_[distinct_.of_level[at(l)]];
    return {variances};
  }

 protected:
  void factorise() override {
    const double sigma = lambda() * lambda();
    f_ = (1.0 + sigma * a_d_.array()).inverse();
    solution_.logdet_h = 0.0;
    for (Index d = 0; d < f_.size(); ++d)
      solution_.logdet_h += levels_[d] * std::log1p(sigma * a_d_[d]);
    weights_ = sigma * f_;
    xyxy_ = a_.xyxy;
    Eigen::Map<Vector>(xyxy_.data(), q_ * q_).noalias() -= sums_ * weights_;
    solve_fixed(xyxy_, solution_);
    Lx_ = solution_.Lx;
  }

 private:
  // Weighted sums over levels of products of v = Z'Py and C = Z'H^-1 X Lx^-T, weights apart.
  struct Moments {
    double vv = 0.0;
    Vector cv;
    RowMatrix cc;
  };

  double lambda() const { return lambda_[0](0, 0); }

  // Fills the sums of products with columns first … p of [X y].
  void add_columns(Index first) {
    const Index p = a_.p;
    const double* zxy = a_.factors.front().zxy.data();
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

  // With the present weights.
  void find_moments(Moments& moments) {
    const Index p = a_.p;
    Eigen::Map<Vector>(xyxy_.data(), q_ * q_).noalias() = sums_ * weights_;
    const Vector& beta = solution_.beta;
    moments.cv = xyxy_.col(p).head(p);
    moments.vv = xyxy_(p, p) - beta.dot(moments.cv);
    moments.cv.noalias() -= xyxy_.topLeftCorner(p, p) * beta;
    moments.vv -= beta.dot(moments.cv);
    moments.cc = xyxy_.topLeftCorner(p, p);
    solve_block(Lx_.data(), p, moments.cv.data(), 1, 1);
    solve_block(Lx_.data(), p, moments.cc.data(), p, p);
    moments.cc.transposeInPlace();
    solve_block(Lx_.data(), p, moments.cc.data(), p, p);
  }

  Index q_;
  Distinct distinct_;
  Vector a_d_;     // the distinct Z'WZ
  Vector levels_;  // how many levels have each
  Matrix sums_;    // (q q) x distinct: sums of (Z'W[X y])'(Z'W[X y])
  Vector f_;       // 1 / (1 + sigma a)
  Vector B_;       // a / (1 + sigma a)
  Vector weights_;
  RowMatrix Lx_;
  Moments first_, second_;
  Matrix xyxy_;  // scratch
};

}  // namespace

std::unique_ptr<System> make_scalar_factor(const CrossProducts& a) {
  const FactorProducts& factor = a.factors.front();
  if (seem_distinct(factor)) return nullptr;
  Distinct distinct = distinct_values(factor);
  if (static_cast<Index>(distinct.values.size()) * (a.p + 1) > 2 * factor.n_levels) return nullptr;
  return std::make_unique<ScalarFactor>(a, std::move(distinct));
}

}  // namespace lmmfast
