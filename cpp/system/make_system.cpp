#include "system/make_system.hpp"

#include "system/multi_factor/multi_factor.hpp"
#include "system/one_factor/one_factor.hpp"

namespace lmmfast {

std::unique_ptr<System> make_system(const CrossProducts& a, int n_threads) {
  if (a.factors.size() == 1) return make_one_factor(a, n_threads);
  return make_multi_factor(a, n_threads);
}

}  // namespace lmmfast
