// Levels of a model with one random effect for each level of one grouping factor, for data in which
// many levels have the same Z'WZ (the same number of rows, where weights are equal).
//
// With one theta all sums over such levels are multiples of one (p + 1) x (p + 1) matrix, made
// once: an evaluation costs the number of distinct Z'WZ, whatever the number of levels.
#pragma once

#include <memory>

#include "system/system.hpp"

namespace lmmfast {

class ScalarLevels {
 public:
  // Null where there are too many distinct Z'WZ for this to pay.
  static std::unique_ptr<ScalarLevels> make(const CrossProducts& a);

  void load_response(const CrossProducts& a);  // the sums with y again

  // Fills xyxy = [X y]'H^-1[X y]; what it leaves here the rest needs, with the solution from xyxy.
  void factorise(const CrossProducts& a, double lambda, Matrix& xyxy, double& logdet_h);
  void differentiate(const Solution& solution, const Profile& profile, Derivatives& out);
  Sensitivity sensitivity(const Solution& solution, const Matrix& E);
  RowMatrix modes(const CrossProducts& a, const Vector& beta) const;
  RowMatrix conditional_covariances() const;

 private:
  // Levels by their Z'WZ: the distinct values, and which of them each level has.
  struct Distinct {
    std::vector<double> values;
    std::vector<Index> of_level;
  };
  // Weighted sums over levels of products of v = Z'Py and C = Z'H^-1 X Lx^-T, weights apart.
  struct Moments {
    double vv = 0.0;
    Vector cv;
    RowMatrix cc;
  };

  ScalarLevels(const CrossProducts& a, Distinct distinct);
  static Distinct find_distinct(const FactorProducts& factor);
  void add_columns(const FactorProducts& factor, Index first);
  void find_moments(const Solution& solution, Moments& moments);

  Index q_;  // p + 1
  Distinct distinct_;
  Vector a_d_;     // the distinct Z'WZ
  Vector levels_;  // how many levels have each
  Matrix sums_;    // (q q) x distinct: sums of (Z'W[X y])'(Z'W[X y])
  double lambda_ = 0.0;
  Vector f_;  // 1 / (1 + sigma a)
  Vector B_;  // a / (1 + sigma a)
  Vector weights_;
  RowMatrix Lx_;
  Moments first_, second_;
  Matrix weighted_;  // scratch
};

}  // namespace lmmfast
