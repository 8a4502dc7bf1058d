// How the work of MultiFactor is cut into tasks. The cuts never depend on the number of threads.
#pragma once

#include <algorithm>

#include "base/parallel.hpp"

namespace lmmfast {

constexpr Index kHeadChunk = 512;
// Where heads work on the whole tail there are few chunks, each with some heads: chunk c is
// [first_of_chunk(c), first_of_chunk(c + 1)).
inline Index n_wide_chunks(Index n_heads) {
  return std::clamp<Index>(n_heads / 32, 1, 16);
}
inline Index wide_chunk_size(Index n_heads) {
  const Index chunks = n_wide_chunks(n_heads);
  return std::max<Index>((n_heads + chunks - 1) / chunks, 1);
}
inline Index first_of_chunk(Index chunk, Index n_heads) {
  return std::min(chunk * wide_chunk_size(n_heads), n_heads);
}
inline Index wide_chunk(Index head, Index n_heads) {
  return head / wide_chunk_size(n_heads);
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
