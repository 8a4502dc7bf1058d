// Cross-products and fits as what pickle stores: a dict of numbers and arrays by name.
#pragma once

#include "fit/fit.hpp"
#include "python/bindings.hpp"

namespace lmmfast {

py::dict state_of_products(const CrossProducts& a);
CrossProducts products_of_state(const py::object& state);

py::dict state_of_fit(const Fit& fit);
Fit fit_of_state(const py::object& state);

}  // namespace lmmfast
