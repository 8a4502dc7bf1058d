// A parallel loop over independent tasks on std::thread; the calling thread works too.
//
// Tasks are handed out dynamically, so whatever a task computes must not depend on which thread
// runs it. Sums are made of fixed-size chunks merged in index order: results are bit-identical for
// any number of threads.
#pragma once

#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

#include "types.hpp"

namespace lmmfast {

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
  std::vector<std::thread> threads;
  threads.reserve(static_cast<std::size_t>(workers - 1));
  for (int worker = 1; worker < workers; ++worker) threads.emplace_back(work, worker);
  work(0);
  for (auto& thread : threads) thread.join();
  if (error) std::rethrow_exception(error);
}

}  // namespace lmmfast
