// sp_exp, sp_gau: a variance v and correlations exp(-(d / r)^e) at distance d, e = 1 or 2.
#include <cmath>

#include "repeated/kinds/list.hpp"

namespace lmmfast {
namespace {

// psi = (v, r).
class Spatial final : public Kind {
 public:
  Spatial(const char* name, double exponent) : name_(name), exponent_(exponent) {}

  const char* name() const override { return name_; }
  bool spatial() const override { return true; }
  Index n_parameters(Index) const override { return 2; }
  Vector powers(Index) const override { return Eigen::Vector2d(1.0, 0.0); }
  bool linear() const override { return false; }

  Matrix sigma(const Vector& psi, const Place& place) const override {
    check(psi);
    return psi[0] * (-scaled(psi, place)).exp().matrix();
  }

  std::vector<Matrix> first(const Vector& psi, const Place& place) const override {
    check(psi);
    const Eigen::ArrayXXd t = scaled(psi, place);
    const Eigen::ArrayXXd R = (-t).exp();
    return {R.matrix(), (psi[0] * exponent_ / psi[1] * t * R).matrix()};
  }

  Matrix second(const Vector& psi, Index a, Index b, const Place& place) const override {
    if (a + b == 0) return Matrix::Zero(place.m, place.m);
    const Eigen::ArrayXXd t = scaled(psi, place);
    const Eigen::ArrayXXd R = (-t).exp();
    if (a + b == 1) return (exponent_ / psi[1] * t * R).matrix();
    const double factor = psi[0] * exponent_ / (psi[1] * psi[1]);
    return (factor * t * R * (exponent_ * t - exponent_ - 1.0)).matrix();
  }

  Vector start(const Matrix& moments, double distance) const override {
    return Eigen::Vector2d(moments(0, 0), distance);
  }

  Vector unit(const Vector& psi, Index) const override { return psi; }

 private:
  Eigen::ArrayXXd scaled(const Vector& psi, const Place& place) const {
    return (place.distance->array() / psi[1]).pow(exponent_);
  }
  static void check(const Vector& psi) {
    if (!(psi.minCoeff() > 0.0)) throw NumericalError("a variance or a range is not positive");
  }

  const char* name_;
  double exponent_;
};

}  // namespace

const Kind& spatial_exponential() {
  static const Spatial kind("sp_exp", 1.0);
  return kind;
}

const Kind& spatial_gaussian() {
  static const Spatial kind("sp_gau", 2.0);
  return kind;
}

}  // namespace lmmfast
