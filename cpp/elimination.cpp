#include "elimination.hpp"

#include <algorithm>
#include <numeric>
#include <queue>

namespace lmmfast {
namespace {

using Node = std::int32_t;

constexpr Index kSmallTail = 96;  // a tail this small is dense whatever its pattern
// A node is eliminated sparsely while its degree is below this share of what is left.
constexpr Index kSparseShare = 8;

// Minimum degree on the quotient graph: an eliminated node is an element, the clique of the nodes
// that were its neighbours. The levels of the first factor are the elements to begin with. Degrees
// are bounds that cost one visit of a node's elements (Amestoy, Davis & Duff 1996, SIAM Journal on
// Matrix Analysis and Applications 17:886).
class MinimumDegree {
 public:
  MinimumDegree(std::vector<Index> sizes, std::vector<std::vector<Node>> elements,
                std::vector<std::vector<Node>> adjacent)
      : sizes_(std::move(sizes)),
        elements_(std::move(elements)),
        adjacent_(std::move(adjacent)),
        member_(sizes_.size()),
        gone_(sizes_.size(), false),
        mark_(sizes_.size(), -1),
        degree_(sizes_.size(), 0) {
    for (std::size_t e = 0; e < elements_.size(); ++e)
      for (const Node v : elements_[e])
        member_[static_cast<std::size_t>(v)].push_back(static_cast<Node>(e));
    for (const auto& element : elements_) element_size_.push_back(size(element));
    seen_.assign(elements_.size(), -1);
    outside_.resize(elements_.size());
    left_ = std::accumulate(sizes_.begin(), sizes_.end(), Index{0});
  }

  // The nodes eliminated, in order, each with its neighbours at that time.
  std::vector<std::pair<Node, std::vector<Node>>> run() {
    std::vector<std::pair<Node, std::vector<Node>>> eliminated;
    for (Node v = 0; v < static_cast<Node>(sizes_.size()); ++v) push(v, gather(v, nullptr));
    while (!queue_.empty() && left_ > kSmallTail) {
      const auto [degree, v] = queue_.top();
      queue_.pop();
      if (gone_[at(v)] || degree != degree_[at(v)]) continue;
      if (degree > limit()) break;
      eliminated.emplace_back(v, eliminate(v));
    }
    return eliminated;
  }

 private:
  using Entry = std::pair<Index, Node>;

  Index limit() const { return left_ / kSparseShare; }

  Index size(const std::vector<Node>& nodes) const {
    Index total = 0;
    for (const Node v : nodes) total += sizes_[at(v)];
    return total;
  }

  // Neighbours of v; without `out` only their total size, and only until it passes the limit.
  Index gather(Node v, std::vector<Node>* out) {
    ++stamp_;
    mark_[at(v)] = stamp_;
    Index degree = 0;
    auto visit = [&](const std::vector<Node>& nodes) {
      for (const Node u : nodes) {
        if (gone_[at(u)] || mark_[at(u)] == stamp_) continue;
        mark_[at(u)] = stamp_;
        degree += sizes_[at(u)];
        if (out) out->push_back(u);
      }
    };
    for (const Node e : member_[at(v)]) {
      visit(elements_[at(e)]);
      if (!out && degree > limit()) return degree;
    }
    visit(adjacent_[at(v)]);
    return degree;
  }

  void push(Node v, Index degree) {
    degree_[at(v)] = degree;
    queue_.emplace(degree, v);
  }

  std::vector<Node> eliminate(Node v) {
    std::vector<Node> neighbours;
    const Index total = gather(v, &neighbours);  // marks them
    gone_[at(v)] = true;
    left_ -= sizes_[at(v)];
    for (const Node e : member_[at(v)]) elements_[at(e)].clear();  // absorbed by the new element

    for (const Node u : neighbours) {
      for (const Node e : member_[at(u)]) {
        if (seen_[at(e)] != stamp_) outside_[at(e)] = element_size_[at(e)];
        seen_[at(e)] = stamp_;
        outside_[at(e)] -= sizes_[at(u)];
      }
    }
    const auto element = static_cast<Node>(elements_.size());
    elements_.push_back(neighbours);
    element_size_.push_back(total);
    seen_.push_back(-1);
    outside_.push_back(0);
    for (const Node u : neighbours) {
      const Index within = total - sizes_[at(u)];
      Index beyond = 0;
      std::erase_if(member_[at(u)], [&](Node e) {
        // what lies within the new element is absorbed too
        if (elements_[at(e)].empty() || outside_[at(e)] == 0) return true;
        beyond += outside_[at(e)];
        return false;
      });
      std::erase_if(adjacent_[at(u)],
                    [&](Node w) { return gone_[at(w)] || mark_[at(w)] == stamp_; });
      beyond += size(adjacent_[at(u)]);
      member_[at(u)].push_back(element);
      push(u, std::min({within + beyond, degree_[at(u)] + within, left_ - sizes_[at(u)]}));
    }
    return neighbours;
  }

  std::vector<Index> sizes_;
  std::vector<std::vector<Node>> elements_;
  std::vector<Index> element_size_;
  std::vector<Index> outside_;  // size of an element outside the newest one
  std::vector<Index> seen_;     // the stamp at which `outside_` holds
  std::vector<std::vector<Node>> adjacent_;
  std::vector<std::vector<Node>> member_;  // the elements a node is in
  std::vector<bool> gone_;
  std::vector<Index> mark_;
  std::vector<Index> degree_;
  Index stamp_ = 0;
  Index left_ = 0;
  std::priority_queue<Entry, std::vector<Entry>, std::greater<>> queue_;
};

int largest_factor(const CrossProducts& a) {
  int first = 0;
  auto size = [&](int f) {
    const auto& factor = a.factors[static_cast<std::size_t>(f)];
    return factor.n_levels * factor.k;
  };
  for (int f = 1; f < static_cast<int>(a.factors.size()); ++f)
    if (size(f) > size(first)) first = f;
  return first;
}

// Calls visit(row level, column level) for each block of each pair that `wanted` accepts.
template <class Wanted, class Visit>
void for_each_block(const CrossProducts& a, Wanted&& wanted, Visit&& visit) {
  for (const PairProducts& pair : a.pairs) {
    if (!wanted(pair)) continue;
    for (Index r = 0; r + 1 < static_cast<Index>(pair.row_start.size()); ++r)
      for (Index e = pair.row_start[at(r)]; e < pair.row_start[at(r + 1)]; ++e)
        visit(pair, static_cast<Node>(r), pair.col[at(e)]);
  }
}

}  // namespace

Elimination plan_elimination(const CrossProducts& a) {
  Elimination plan;
  plan.first_factor = largest_factor(a);
  const auto n_factors = static_cast<int>(a.factors.size());
  const Index n_first = a.factors[static_cast<std::size_t>(plan.first_factor)].n_levels;

  // Candidates for the tail, numbered factor by factor.
  std::vector<Index> offset(at(n_factors), -1);
  std::vector<Index> sizes;
  std::vector<std::pair<int, Node>> name;
  for (int f = 0; f < n_factors; ++f) {
    if (f == plan.first_factor) continue;
    const FactorProducts& factor = a.factors[at(f)];
    offset[at(f)] = static_cast<Index>(sizes.size());
    for (Index l = 0; l < factor.n_levels; ++l) {
      sizes.push_back(factor.k);
      name.emplace_back(f, static_cast<Node>(l));
    }
  }
  const auto n_other = static_cast<Index>(sizes.size());
  const auto candidate = [&](int f, Node l) { return static_cast<Node>(offset[at(f)] + l); };

  std::vector<std::vector<Node>> cliques(at(n_first));
  for_each_block(
      a,
      [&](const PairProducts& pair) {
        return pair.row_factor == plan.first_factor || pair.col_factor == plan.first_factor;
      },
      [&](const PairProducts& pair, Node r, Node c) {
        if (pair.row_factor == plan.first_factor)
          cliques[at(r)].push_back(candidate(pair.col_factor, c));
        else
          cliques[at(c)].push_back(candidate(pair.row_factor, r));
      });

  std::vector<std::pair<Node, std::vector<Node>>> eliminated;
  if (std::accumulate(sizes.begin(), sizes.end(), Index{0}) > kSmallTail) {
    std::vector<std::vector<Node>> adjacent(at(n_other));
    for_each_block(
        a,
        [&](const PairProducts& pair) {
          return pair.row_factor != plan.first_factor && pair.col_factor != plan.first_factor;
        },
        [&](const PairProducts& pair, Node r, Node c) {
          const Node u = candidate(pair.row_factor, r);
          const Node v = candidate(pair.col_factor, c);
          adjacent[at(u)].push_back(v);
          adjacent[at(v)].push_back(u);
        });
    eliminated = MinimumDegree(sizes, cliques, std::move(adjacent)).run();
  }

  // Depth in the elimination forest; the sort by depth keeps every dependency.
  std::vector<Index> depth(at(n_other), 1);
  std::vector<bool> is_head(at(n_other), false);
  for (const auto& [v, neighbours] : eliminated) {
    is_head[at(v)] = true;
    for (const Node u : neighbours) depth[at(u)] = std::max(depth[at(u)], depth[at(v)] + 1);
  }
  std::stable_sort(eliminated.begin(), eliminated.end(), [&](const auto& x, const auto& y) {
    return depth[at(x.first)] < depth[at(y.first)];
  });

  plan.n_nodes = n_first + n_other;
  plan.n_heads = n_first + static_cast<Index>(eliminated.size());
  plan.position.resize(at(n_factors));
  for (int f = 0; f < n_factors; ++f) plan.position[at(f)].resize(at(a.factors[at(f)].n_levels));
  plan.scalar.push_back(0);
  auto place = [&](int f, Node l) {
    plan.position[at(f)][at(l)] = static_cast<Node>(plan.factor.size());
    plan.factor.push_back(f);
    plan.level.push_back(l);
    plan.scalar.push_back(plan.scalar.back() + a.factors[at(f)].k);
  };
  for (Index l = 0; l < n_first; ++l) place(plan.first_factor, static_cast<Node>(l));
  plan.depth_start = {0, n_first};
  Index current = 1;
  for (const auto& [v, neighbours] : eliminated) {
    if (depth[at(v)] > current) {
      current = depth[at(v)];
      if (plan.depth_start.back() != static_cast<Index>(plan.factor.size()))
        plan.depth_start.push_back(static_cast<Index>(plan.factor.size()));
    }
    place(name[at(v)].first, name[at(v)].second);
  }
  if (plan.depth_start.back() != plan.n_heads) plan.depth_start.push_back(plan.n_heads);
  plan.head_size = plan.scalar.back();
  for (Index v = 0; v < n_other; ++v)
    if (!is_head[at(v)]) place(name[at(v)].first, name[at(v)].second);
  plan.tail_size = plan.scalar.back() - plan.head_size;

  plan.neighbour_start.push_back(0);
  auto append = [&](const std::vector<Node>& candidates) {
    const auto begin = static_cast<std::ptrdiff_t>(plan.neighbour.size());
    for (const Node v : candidates)
      plan.neighbour.push_back(plan.position[at(name[at(v)].first)][at(name[at(v)].second)]);
    if (!std::is_sorted(plan.neighbour.begin() + begin, plan.neighbour.end()))
      std::sort(plan.neighbour.begin() + begin, plan.neighbour.end());
    plan.neighbour_start.push_back(static_cast<Index>(plan.neighbour.size()));
  };
  for (const auto& clique : cliques) append(clique);
  for (const auto& [v, neighbours] : eliminated) append(neighbours);
  return plan;
}

}  // namespace lmmfast
