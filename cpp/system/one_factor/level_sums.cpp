#include "system/one_factor/level_sums.hpp"

namespace lmmfast {
namespace {

Index vech_of(Index i, Index j) {
  return i >= j ? vech(i, j) : vech(j, i);
}

}  // namespace

void LevelSums::reset(Index k, Index p) {
  const Index kk = k * (k + 1) / 2;
  b.setZero(k, k);
  vv.setZero(k, k);
  cc.setZero(k, k);
  tensor.setZero(kk, kk);
  tensor_vv.setZero(kk, kk);
  cv.setZero(p, kk);
  ccx.setZero(p * p, kk);
}

void LevelSums::add(const LevelSums& other) {
  b += other.b;
  vv += other.vv;
  cc += other.cc;
  tensor += other.tensor;
  tensor_vv += other.tensor_vv;
  cv += other.cv;
  ccx += other.ccx;
}

void derivatives_from(const LevelSums& sums, const Solution& solution,
                      const std::vector<Coordinate>& coordinates, const Matrix& lambda,
                      const Profile& profile, Derivatives& out) {
  const double c = profile.nu / solution.r2;
  Matrix M = sums.b.selfadjointView<Eigen::Lower>();
  if (profile.reml) M -= Matrix(sums.cc.selfadjointView<Eigen::Lower>());
  out.q_lambda.assign(1, M * lambda);
  M -= c * Matrix(sums.vv.selfadjointView<Eigen::Lower>());
  out.m.assign(1, M);
  out.m_lambda.assign(1, M * lambda);

  out.q.assign(1, sums.b.selfadjointView<Eigen::Lower>());
  if (profile.reml) out.q[0] -= Matrix(sums.cc.selfadjointView<Eigen::Lower>());

  const auto size = static_cast<Index>(coordinates.size());
  out.curvature.resize(size, size);
  out.average.resize(size, size);
  out.expected.resize(size, size);
  for (Index i = 0; i < size; ++i) {
    for (Index j = 0; j <= i; ++j) {
      const auto& [f1, a, b, t1] = coordinates[at(i)];
      const auto& [f2, e, f, t2] = coordinates[at(j)];
      const Index ab = vech(a, b);
      const Index ef = vech(e, f);
      const auto contracted = [&](const Matrix& tensor) {
        const auto u = [&](Index r1, Index c1, Index r2, Index c2) {
          return tensor(vech_of(r1, c1), vech_of(r2, c2));
        };
        return u(a, e, b, f) + u(a, f, b, e) + u(b, e, a, f) + u(b, f, a, e);
      };
      const double of_fixed = 2.0 * c * sums.cv.col(ab).dot(sums.cv.col(ef));
      double value = contracted(sums.tensor);
      value -= of_fixed;
      if (profile.reml) value -= sums.ccx.col(ab).dot(sums.ccx.col(ef));
      double average = 0.5 * (contracted(sums.tensor_vv) - of_fixed);
      double expected = 2.0 * average - value;
      value -= c * c / profile.nu * 4.0 * sums.vv(a, b) * sums.vv(e, f);
      const double share = (a == b ? 0.5 : 1.0) * (e == f ? 0.5 : 1.0);
      out.curvature(i, j) = out.curvature(j, i) = share * value;
      out.average(i, j) = out.average(j, i) = share * average;
      out.expected(i, j) = out.expected(j, i) = share * expected;
    }
  }
}

}  // namespace lmmfast
