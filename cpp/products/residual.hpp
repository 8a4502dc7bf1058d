// Whether the data tell the variance of the residual from those of the random terms.
//
// With V_i = dV / dSigma_i for the entries of the terms' covariances and M = I - X (X'WX)^-1 X'W,
// they do not where W^-1, the derivative in sigma², is a combination of the V_i for all that M
// leaves of y: M W^-1 M' = sum_i s_i M V_i M'. What the products tr(W M V_i M' W M V_j M') are
// follows from A.
#pragma once

#include <optional>

#include "products/crossprod.hpp"
#include "rows/usable.hpp"

namespace lmmfast {

// With fewer random effects than residuals no combination of the V_i has the rank of W^-1.
inline bool residual_is_apart(Index n, Index p, Index n_effects) {
  return n_effects < n - p;
}

// Reason::ResidualInTerms, with the entries of Sigma (in the user's columns) that make up the
// residual.
std::optional<Refusal> refuse_residual(const CrossProducts& a);

}  // namespace lmmfast
