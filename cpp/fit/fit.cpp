#include "fit/fit.hpp"

#include <cmath>

#include "fit/fitter.hpp"

namespace lmmfast {

Fit fit(const CrossProducts& a, const FitOptions& options) {
  if (options.start.size() > 0 && options.start.size() != a.n_theta())
    throw DataError("start has " + std::to_string(options.start.size()) + " values, theta has " +
                    std::to_string(a.n_theta()));
  return Fitter(a, options).run();
}

bool variances_in_range(const Fit& fit) {
  auto fits = [](double variance) {
    return std::isnormal(variance) || variance == 0.0 || std::isnan(variance);
  };
  auto square_fits = [&](double sd) { return fits(sd * sd) && (sd * sd != 0.0 || sd == 0.0); };
  bool all = square_fits(fit.sigma);
  for (Index i = 0; i < fit.theta.size(); ++i) all = all && square_fits(fit.theta[i] * fit.sigma);
  for (Index j = 0; j < fit.beta.size(); ++j)
    all = all && fits(fit.cov_beta(j, j)) && fit.cov_beta(j, j) != 0.0;
  return all;
}

}  // namespace lmmfast
