// How the work of MultiFactor is cut into tasks. The cuts never depend on the number of threads.
#pragma once

#include <algorithm>

#include "parallel.hpp"

namespace lmmfast {

constexpr Index kHeadChunk = 512;
constexpr Index kSelectionChunks = 16;

// Heads of chunk c of kSelectionChunks: [first_of_chunk(c), first_of_chunk(c + 1)).
inline Index first_of_chunk(Index chunk, Index n_heads) {
  const Index size = (n_heads + kSelectionChunks - 1) / kSelectionChunks;
  return std::min(chunk * size, n_heads);
}
inline Index selection_chunk(Index head, Index n_heads) {
  return head / ((n_heads + kSelectionChunks - 1) / kSelectionChunks);
}

inline Index n_chunks(Index first, Index end) {
  return (end - first + kHeadChunk - 1) / kHeadChunk;
}

// Runs task(first, end, chunk, worker) over [first, end) in chunks of fixed size.
template <class Task>
void parallel_chunks(Index first, Index end, int n_threads, Task&& task) {
  parallel_for(n_chunks(first, end), n_threads, [&](Index chunk, int worker) {
    const Index begin = first + chunk * kHeadChunk;
    task(begin, std::min(end, begin + kHeadChunk), chunk, worker);
  });
}

}  // namespace lmmfast
