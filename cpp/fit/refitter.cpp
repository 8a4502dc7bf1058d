#include "fit/refitter.hpp"

namespace lmmfast {

Refitter::Refitter(CrossProducts a, const FitOptions& options)
    : a_(std::move(a)), options_(options), fitter_(a_, options_) {}

Fit Refitter::fit() {
  fitter_.load(a_);
  return fitter_.run();
}

}  // namespace lmmfast
