// A parallel loop over independent tasks; the calling thread works too.
//
// Tasks are handed out dynamically, so whatever a task computes must not depend on which thread
// runs it. Sums are made of fixed-size chunks merged in index order: results are bit-identical for
// any number of threads.
#pragma once

#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>
#include <type_traits>
#include <vector>

#include "base/types.hpp"

namespace lmmfast {

// Calls work(context, 0) here and work(context, worker) for worker = 1, 2, ... < workers on as many
// helper threads as come in time; returns when all calls have. Helpers live as long as the process
// and wait for work: making a thread costs 150 µs and more, a loop of a small fit less than that.
// `work` must not throw.
void run_together(int workers, void (*work)(void* context, int worker), void* context);

// Calls task(i, worker) for every i in [0, n_tasks); worker is in [0, n_threads).
template <class Task>
void parallel_for(Index n_tasks, int n_threads, Task&& task) {
  const int workers = static_cast<int>(std::min<Index>(std::max(n_threads, 1), n_tasks));
  if (workers <= 1) {
    for (Index i = 0; i < n_tasks; ++i) task(i, 0);
    return;
  }
  std::atomic<Index> next{0};
  std::exception_ptr error;
  std::mutex error_mutex;
  auto work = [&](int worker) {
    try {
      for (Index i = next++; i < n_tasks; i = next++) task(i, worker);
    } catch (...) {
      const std::lock_guard<std::mutex> lock(error_mutex);
      if (!error) error = std::current_exception();
      next = n_tasks;
    }
  };
  run_together(
      workers, [](void* context, int worker) { (*static_cast<decltype(work)*>(context))(worker); },
      &work);
  if (error) std::rethrow_exception(error);
}

}  // namespace lmmfast
