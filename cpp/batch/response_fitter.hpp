// One model fitted to one response after another, from any number of threads.
#pragma once

#include <mutex>

#include "batch/response_design.hpp"

namespace lmmfast {

class ResponseFitter {
 public:
  // The design's codes must outlive this; its y is not looked at.
  ResponseFitter(const Design& design, const FitOptions& options);
  ~ResponseFitter();

  // Whether responses can share the design; else each is to be fitted by itself.
  bool usable() const { return design_ != nullptr; }
  Index n() const { return n_; }
  const CrossProducts& products() const { return design_->products(); }  // of no response
  // The products with y (n) and the fit. May be called by several threads at once; what a call
  // gives does not depend on other calls.
  std::pair<CrossProducts, Fit> fit(const double* y);

 private:
  // What a call changes: made once, not for each, because making it takes longer than a small fit.
  struct Scratch;
  std::unique_ptr<Scratch> take();
  void give_back(std::unique_ptr<Scratch> scratch);

  Index n_;
  FitOptions options_;
  std::unique_ptr<const ResponseDesign> design_;
  std::mutex mutex_;
  std::vector<std::unique_ptr<Scratch>> idle_;  // as many as there were calls at a time
};

}  // namespace lmmfast
