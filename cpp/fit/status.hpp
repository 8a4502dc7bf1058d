// How a fit can end.
#pragma once

namespace lmmfast {

// The last two are of models of a batch.
enum class Status { Converged, Singular, NotConverged, NumericalFailure, Refused, NotFitted };

// Their words, for Python, tables and pickles; their order is that of the codes.
inline constexpr const char* kStatusWords[] = {
    "converged",          // theta is an optimum
    "singular",           // an optimum on the boundary
    "not_converged",      //
    "numerical_failure",  // there are no estimates
    "refused",            // the model makes no sense for its rows, and was not tried
    "not_fitted",         // the batch was stopped first
};

inline const char* word_of(Status status) {
  return kStatusWords[static_cast<int>(status)];
}

}  // namespace lmmfast
