// One design for many responses: what does not depend on y is computed once.
#pragma once

#include <memory>

#include "fit/fit.hpp"

namespace lmmfast {

class ResponseDesign {
 public:
  // Products of a response that is not to be used; `load` puts another one in.
  const CrossProducts& products() const { return a_; }
  // Columns of X that are not dependent on others.
  const std::vector<Index>& kept() const { return kept_; }
  // The products with one response y (n), its least-squares fit on X taken off, put into a copy of
  // products(); `residual` is scratch.
  void load(const double* y, CrossProducts& to, Vector& residual) const;

 private:
  friend std::unique_ptr<const ResponseDesign> share_design(const Design&, const FitOptions&);
  void scale_columns(const Design& design);
  void subtract_by_column(const double* y, const Vector& c, Vector& r) const;

  CrossProducts a_;
  std::vector<Index> kept_;
  std::vector<FactorView> factors_;
  Vector root_weights_;    // empty: all one
  Matrix X_;               // X' n x kept, with the square roots of the weights
  Matrix unweighted_X_;    // X' without them; empty: there are none
  std::vector<Matrix> Z_;  // Z' per factor k x n, likewise
  Matrix XtX_cholesky_;
};

// Null where responses must be fitted one by one: the design makes no sense, or its variances are
// not all identified. The design's y is not looked at; its codes must outlive the result.
std::unique_ptr<const ResponseDesign> share_design(const Design& design, const FitOptions& options);

}  // namespace lmmfast
