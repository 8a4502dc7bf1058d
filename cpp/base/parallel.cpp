#include "base/parallel.hpp"

#include <chrono>
#include <condition_variable>
#include <memory>
#include <system_error>
#include <thread>

#ifndef _WIN32
#include <pthread.h>
#endif

namespace lmmfast {
namespace {

using Clock = std::chrono::steady_clock;

// How long a thread that waits looks on before it sleeps: loops of one fit follow each other within
// this time, and waking a thread costs as much.
constexpr std::chrono::microseconds kPatience{50};

template <class Done>
bool look_for(Done&& done) {
  const auto until = Clock::now() + kPatience;
  do {
    for (int i = 0; i < 64; ++i)
      if (done()) return true;
    std::this_thread::yield();
  } while (Clock::now() < until);
  return false;
}

struct Job {
  void (*work)(void*, int);
  void* context;
  int next_worker = 1;
  int workers = 1;
  std::atomic<int> busy{0};  // helpers at work
};

class Helpers {
 public:
  void run(Job& job) {
    {
      const std::lock_guard<std::mutex> lock(mutex_);
      open_.push_back(&job);
      n_open_ = static_cast<int>(open_.size());
      for (int missing = job.workers - 1 - idle_; missing > 0 && add_helper();) --missing;
      if (sleeping_ > 0) wake_.notify_all();
    }
    job.work(job.context, 0);
    std::unique_lock<std::mutex> lock(mutex_);
    close(job);
    lock.unlock();
    if (look_for([&] { return job.busy == 0; })) return;
    lock.lock();
    finished_.wait(lock, [&] { return job.busy == 0; });
  }

 private:
  bool add_helper() {
    try {
      std::thread([this] { help(); }).detach();
    } catch (const std::system_error&) {
      return false;  // the machine has no more threads: the work is done with those there are
    }
    ++idle_;
    return true;
  }

  // No helper joins any more.
  void close(Job& job) {
    const auto found = std::find(open_.begin(), open_.end(), &job);
    if (found == open_.end()) return;
    open_.erase(found);
    n_open_ = static_cast<int>(open_.size());
  }

  void help() {
    std::unique_lock<std::mutex> lock(mutex_);
    for (;;) {
      while (open_.empty()) {
        lock.unlock();
        const bool found = look_for([&] { return n_open_ > 0; });
        lock.lock();
        if (found) continue;
        ++sleeping_;
        wake_.wait(lock, [&] { return !open_.empty(); });
        --sleeping_;
      }
      Job& job = *open_.front();
      const int worker = job.next_worker++;
      if (job.next_worker == job.workers) close(job);
      ++job.busy;
      --idle_;
      lock.unlock();
      job.work(job.context, worker);
      lock.lock();
      ++idle_;
      if (--job.busy == 0) finished_.notify_all();
    }
  }

  std::mutex mutex_;
  std::condition_variable wake_, finished_;
  std::vector<Job*> open_;  // jobs that helpers may join
  std::atomic<int> n_open_{0};
  int idle_ = 0;
  int sleeping_ = 0;
};

// Never destroyed: the helpers are using it when the process ends.
std::atomic<Helpers*> helpers{nullptr};

#ifndef _WIN32
// Threads do not live on in the child of a fork: it makes its own.
[[maybe_unused]] const int forgets = pthread_atfork(nullptr, nullptr, [] { helpers = nullptr; });
#endif

Helpers& the_helpers() {
  if (!helpers) {
    Helpers* none = nullptr;
    auto made = std::make_unique<Helpers>();
    if (helpers.compare_exchange_strong(none, made.get())) made.release();
  }
  return *helpers;
}

}  // namespace

void run_together(int workers, void (*work)(void* context, int worker), void* context) {
  Job job{work, context, 1, workers, {}};
  the_helpers().run(job);
}

}  // namespace lmmfast
