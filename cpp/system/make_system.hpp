// Which system a model gets: one grouping factor or several.
#pragma once

#include "system/system.hpp"

namespace lmmfast {

// Loaded with `a`, which must live until the next load.
std::unique_ptr<System> make_system(const CrossProducts& a, int n_threads);

}  // namespace lmmfast
