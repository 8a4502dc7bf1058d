#include "batch/response_fitter.hpp"

namespace lmmfast {

struct ResponseFitter::Scratch {
  Refitter refitter;
  Vector residual;
};

ResponseFitter::ResponseFitter(const Design& design, const FitOptions& options)
    : n_(design.n), options_(options), design_(share_design(design, options)) {
  if (!design_) return;
  if (static_cast<Index>(design_->kept().size()) == design.p())
    give_back(take());
  else
    design_.reset();
}

ResponseFitter::~ResponseFitter() = default;

std::pair<CrossProducts, Fit> ResponseFitter::fit(const double* y) {
  std::unique_ptr<Scratch> scratch = take();
  design_->load(y, scratch->refitter.products(), scratch->residual);
  Fit fit = scratch->refitter.fit();
  CrossProducts products = scratch->refitter.products();
  give_back(std::move(scratch));  // not after an exception: the fit has stopped halfway
  return {std::move(products), std::move(fit)};
}

std::unique_ptr<ResponseFitter::Scratch> ResponseFitter::take() {
  {
    const std::lock_guard<std::mutex> lock(mutex_);
    if (!idle_.empty()) {
      std::unique_ptr<Scratch> scratch = std::move(idle_.back());
      idle_.pop_back();
      return scratch;
    }
  }
  return std::unique_ptr<Scratch>(new Scratch{Refitter(design_->products(), options_), {}});
}

void ResponseFitter::give_back(std::unique_ptr<Scratch> scratch) {
  const std::lock_guard<std::mutex> lock(mutex_);
  idle_.push_back(std::move(scratch));
}

}  // namespace lmmfast
