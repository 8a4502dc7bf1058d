#include "batch/response_design.hpp"

#include <Eigen/Cholesky>
#include <algorithm>
#include <cmath>

#include "base/blocks.hpp"
#include "fit/refitter.hpp"
#include "products/identify.hpp"
#include "products/residual.hpp"
#include "rows/usable.hpp"

namespace lmmfast {
namespace {

// What X explains of y, over what it leaves, from which on sums over columns lose too many digits.
constexpr double kMuchLarger = 1e4;

// The length of x, also where the squares leave the range of a double.
double norm(const Vector& x) {
  const double length = x.norm();
  return length > 1e-140 && length < 1e140 ? length : x.stableNorm();
}

}  // namespace

void ResponseDesign::scale_columns(const Design& design) {
  const Scaling& s = a_.scaling;
  auto unweighted = [&](const Column& given) -> Vector {
    Vector x(design.n);
    for (Index i = 0; i < design.n; ++i) x[i] = given[i];
    return x;
  };
  auto column = [&](const Column& given) {
    Vector x = unweighted(given);
    if (root_weights_.size() > 0) x.array() *= root_weights_.array();
    return x;
  };
  auto columns_of_X = [&](auto&& of) {
    Matrix X(design.n, a_.p);
    for (Index j = 0; j < a_.p; ++j) X.col(j) = of(design.X[at(s.order[at(j)])]);
    s.Tx.triangularView<Eigen::Upper>().solveInPlace<Eigen::OnTheRight>(X);
    return X;
  };
  X_ = columns_of_X(column);
  if (root_weights_.size() > 0) unweighted_X_ = columns_of_X(unweighted);
  for (const FactorProducts& factor : a_.factors) Z_.push_back(Matrix(factor.k, design.n));
  for (std::size_t t = 0; t < a_.terms.size(); ++t) {
    const Term& term = a_.terms[t];
    Matrix own(design.n, term.k);
    for (Index j = 0; j < term.k; ++j) own.col(j) = column(design.terms[t].columns[at(j)]);
    s.Tz[t].triangularView<Eigen::Upper>().solveInPlace<Eigen::OnTheRight>(own);
    Z_[at(term.factor)].middleRows(term.first, term.k) = own.transpose();
  }
}

// y − X c, the weights put on what is left. X c summed first would be rounded where it is large;
// taken off by columns, the large ones are gone before anything is: this is how a single fit reads
// its rows.
void ResponseDesign::subtract_by_column(const double* y, const Vector& c, Vector& r) const {
  r = Eigen::Map<const Vector>(y, a_.n);
  const Matrix& X = root_weights_.size() > 0 ? unweighted_X_ : X_;
  for (Index j = 0; j < a_.p; ++j) r -= c[j] * X.col(j);
  if (root_weights_.size() > 0) r.array() *= root_weights_.array();
}

void ResponseDesign::load(const double* y, CrossProducts& to, Vector& r) const {
  const Index p = a_.p;
  const Index n = a_.n;
  r = Eigen::Map<const Vector>(y, n);
  if (root_weights_.size() > 0) r.array() *= root_weights_.array();
  Vector c = X_.transpose() * r;
  XtX_cholesky_.triangularView<Eigen::Lower>().solveInPlace(c);
  XtX_cholesky_.triangularView<Eigen::Lower>().transpose().solveInPlace(c);
  r.noalias() -= X_ * c;
  double size = norm(r);
  if (!(c.norm() < kMuchLarger / std::sqrt(static_cast<double>(n)) * size)) {
    subtract_by_column(y, c, r);
    size = norm(r);
  }
  Scaling& s = to.scaling;
  s.sy = power_of_two(size / std::sqrt(static_cast<double>(n)));
  r *= 1.0 / s.sy;  // exact: a power of two
  s.c = c / s.sy;
  to.xyxy.row(p).head(p).noalias() = r.transpose() * X_;
  to.xyxy.col(p).head(p) = to.xyxy.row(p).head(p).transpose();
  to.xyxy(p, p) = r.squaredNorm();
  for (std::size_t f = 0; f < to.factors.size(); ++f) {
    FactorProducts& factor = to.factors[f];
    const Index q = p + 1;
    for (Index e = p; e < static_cast<Index>(factor.zxy.size()); e += q) factor.zxy[at(e)] = 0.0;
    const std::int32_t* codes = factors_[f].codes;
    with_size(factor.k, [&](auto K) {
      const Index k = K > 0 ? K : factor.k;
      const double* z = Z_[f].data();
      double* z_y = factor.zxy.data() + p;
      for (Index i = 0; i < n; ++i, z += k)
        for (Index j = 0; j < k; ++j) z_y[(codes[i] * k + j) * q] += z[j] * r[i];
    });
  }
}

std::unique_ptr<const ResponseDesign> share_design(const Design& design,
                                                   const FitOptions& options) {
  if (refuse_design(design, false)) return nullptr;
  Design used = design;
  Vector y(design.n);  // anything that X does not fit
  for (Index i = 0; i < design.n; ++i) y[i] = static_cast<double>((i * 7919) % 1009);
  used.y = y.data();
  auto shared = std::make_unique<ResponseDesign>();
  CrossProducts& a = shared->a_;
  std::vector<Index>& kept = shared->kept_;
  a = cross_products(used, pilot_scaling(used, terms_of(used)), options.n_threads);
  for (Index j = 0; j < design.p(); ++j) kept.push_back(j);
  const std::vector<Index> dependent = dependent_columns(a);
  if (!dependent.empty()) {
    for (const Index j : dependent)
      kept.erase(std::find(kept.begin(), kept.end(), a.scaling.order[at(j)]));
    used.X.clear();
    for (const Index j : kept) used.X.push_back(design.X[at(j)]);
    a = cross_products(used, pilot_scaling(used, terms_of(used)), options.n_threads);
  }
  if (refuse_residual(a)) return nullptr;
  try {
    if (!Refitter(a, options).reusable()) return nullptr;
  } catch (const DataError&) {
    return nullptr;
  } catch (const NumericalError&) {
    return nullptr;
  }
  shared->factors_ = design.factors;
  if (design.weights)
    shared->root_weights_ = Eigen::Map<const Vector>(design.weights, design.n).cwiseSqrt();
  shared->scale_columns(used);
  shared->XtX_cholesky_ = Matrix(a.xyxy.topLeftCorner(a.p, a.p)).llt().matrixL();
  return shared;
}

}  // namespace lmmfast
