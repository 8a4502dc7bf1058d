// The system of a model with several grouping factors, nested or crossed.
//
// The matrix  [Λ'Z'WZΛ + I, · ; [X y]'WZΛ, [X y]'W[X y]]  is factorised in the order of
// elimination.hpp: the heads one by one, each with the panel of its later neighbours, the tail
// together with X and y as one dense matrix. First derivatives are exact, from the entries of the
// inverse on the pattern of the factor (Takahashi's recursion): no dense block larger than the tail
// is ever formed. Second derivatives are the average information (Gilmour, Thompson & Cullis 1995,
// Biometrics 51:1440), which needs forward solves only.
#pragma once

#include "system/system.hpp"

namespace lmmfast {

std::unique_ptr<System> make_multi_factor(const CrossProducts& a, int n_threads);

}  // namespace lmmfast
