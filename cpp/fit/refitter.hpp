// One model fitted to one response after another.
#pragma once

#include "fit/fitter.hpp"

namespace lmmfast {

class Refitter {
 public:
  // Throws as fit() does where the model cannot be fitted to any response.
  Refitter(CrossProducts a, const FitOptions& options);
  Refitter(const Refitter&) = delete;
  Refitter& operator=(const Refitter&) = delete;

  // Whether X has full rank and all variances are identified: else only fit() will do.
  bool reusable() const { return !fitter_.reduced(); }
  // Where a response is put in: what depends on y may be changed, scaling.c, scaling.sy, the last
  // rows and columns of xyxy, the last columns of zxy. fit() loads it.
  CrossProducts& products() { return a_; }
  Fit fit();
  Optimum optimum() { return fitter_.optimum(); }  // of the last fit

 private:
  CrossProducts a_;
  FitOptions options_;
  Fitter fitter_;
};

}  // namespace lmmfast
