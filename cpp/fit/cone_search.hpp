// The search for the variances: x = (sigma², vech of each Sigma), Sigma positive semidefinite.
//
// In x the model of -2 log L is nearly quadratic, and x stays regular where variances vanish. Each
// step minimises a quadratic over the cone (cone.hpp), then sigma² is profiled anew. Its curvature
// is the expected information F far away, where F's step is exact for balanced data from anywhere,
// and the exact Hessian 2 AI - F near: there the steps are quadratic, on the boundary too, where
// the gradient does not vanish and the average information AI alone would not do.
#pragma once

#include <functional>
#include <string>

#include "fit/cone.hpp"

namespace lmmfast {

// What is known of the criterion at one point, in x.
struct ConePoint {
  double sigma2 = 0.0;  // profiled: the minimum at these Sigma / sigma²
  Vector gradient;
  Matrix average;   // AI
  Matrix expected;  // F; empty where it is not known: AI is taken for it and for the Hessian
};

struct ConeObjective {
  std::vector<ConeBlock> cone;  // without sigma²: blocks of Sigma, coordinates from 0
  // The criterion at Sigma / sigma² = L L', L a matrix a block with as many columns as its rank.
  // NumericalError means that the point is not usable.
  std::function<double(const std::vector<Matrix>& factors)> value;
  // At the point of the last call of value().
  std::function<void(ConePoint&)> differentiate;
  // How far rounding may move the last value.
  std::function<double()> rounding;
};

struct ConeSearchOptions {
  Index max_evaluations = 200;
  double decrement = 1e-14;  // converged when a step promises less
};

enum class ConeTermination { Converged, MaxEvaluations, Stalled, NumericalFailure };

struct ConeSearchSummary {
  std::vector<Matrix> factors;  // L of Sigma / sigma² = L L', a matrix a block
  double value = 0.0;
  double promised = 0.0;  // by the step that was not taken
  ConeTermination termination = ConeTermination::NumericalFailure;
  std::string message;
  Index n_evaluations = 0;
};

ConeSearchSummary search_cone(const ConeObjective& objective, std::vector<Matrix> start,
                              const ConeSearchOptions& options);

}  // namespace lmmfast
