// Many models in one call: one for each run of rows of a sorted data set, or one for each of many
// responses. A model that cannot be fitted is a row with a status; it never stops the others.
#pragma once

#include "fit/fit.hpp"

namespace lmmfast {

class ResponseDesign;

struct BatchOptions {
  FitOptions fit;    // n_threads: over models; check_interrupt: called by the calling thread only
  Matrix contrasts;  // c x p: estimates and standard errors of these are wanted too
  bool satterthwaite = false;
};

// The conditional modes of one model: per grouping factor the levels it has, per term their modes.
struct ModelModes {
  std::vector<std::vector<std::int32_t>> levels;
  std::vector<RowMatrix> b;
};

// One row a model; NaN for what does not exist.
struct BatchTable {
  RowMatrix beta, se, df;                        // x p; df has no columns unless wanted
  RowMatrix estimate, contrast_se, contrast_df;  // x c
  RowMatrix theta;                               // x m
  RowMatrix between_within;                      // x factors: see BetweenWithin::p_value
  Vector sigma, criterion;
  std::vector<Index> n_obs, n_evaluations;
  std::vector<std::int8_t> status;  // a Status
  std::vector<std::string> message;
  std::vector<ModelModes> modes;  // empty unless wanted

  BatchTable(Index n_models, const Design& design, const BatchOptions& options);
};

// Model i has the rows start[i] … start[i + 1] - 1 of the design.
BatchTable fit_groups(const Design& design, const std::vector<Index>& start,
                      const BatchOptions& options);

// What the models of all responses share.
class ResponseBatch {
 public:
  // The design's y is not looked at. The arrays must outlive this.
  ResponseBatch(const Design& design, const BatchOptions& options);
  ~ResponseBatch();
  // Row i of Y (n_models x n, contiguous) is a response, NaN where it is missing.
  BatchTable fit(const double* Y, Index n_models) const;

 private:
  struct Worker;
  Design design_;
  BatchOptions options_;
  std::unique_ptr<const ResponseDesign> shared_;  // null: nothing can be shared
};

}  // namespace lmmfast
