// A model with priors: its cross-products of full rank, and a density for each thread.
#pragma once

#include <functional>
#include <memory>

#include "posterior/density.hpp"
#include "posterior/mode.hpp"

namespace lmmfast {

class PosteriorModel {
 public:
  // `a`, of full rank, must outlive this.
  PosteriorModel(const CrossProducts& a, Priors priors);
  PosteriorModel(const PosteriorModel&) = delete;
  PosteriorModel& operator=(const PosteriorModel&) = delete;

  const CrossProducts& products() const { return a_; }
  const PosteriorCoordinates& coordinates() const { return coordinates_; }
  Index size() const { return coordinates_.size(); }
  // With systems of one thread each; made when first asked for, by one thread.
  void make_densities(int n);
  PosteriorDensity& density(int worker) { return *densities_[at(worker)]; }

  // Where densities are large: variances of a size with the residuals.
  Vector start();

 private:
  const CrossProducts& a_;
  const Priors priors_;
  const PosteriorCoordinates coordinates_;
  std::vector<std::unique_ptr<PosteriorDensity>> densities_;
};

// The location and size of the data, for priors in proportion.
struct DataScales {
  double y_mean = 0.0;
  double y_sd = 0.0;
  Vector x_mean, x_sd;        // p; without an intercept: zero, root mean square
  std::vector<Vector> z_rms;  // per term, of its columns
};

// Whether X has a column of ones is not to be seen in A.
DataScales data_scales(const CrossProducts& a, bool intercept);

}  // namespace lmmfast
