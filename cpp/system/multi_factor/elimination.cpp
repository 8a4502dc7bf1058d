#include "system/multi_factor/elimination.hpp"

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
    while (!queue_.empty()) {
      const auto [degree, v] = queue_.top();
      queue_.pop();
      if (gone_[at(v)] || degree != degree_[at(v)]) continue;
      if (degree > (left_ > kSmallTail ? limit() : 0)) break;
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

// Rows of node numbers, one after the other.
struct NodeLists {
  std::vector<Index> start{0};
  std::vector<Node> nodes;

  auto begin(Index row) const { return nodes.begin() + start[at(row)]; }
  auto end(Index row) const { return nodes.begin() + start[at(row + 1)]; }
  Index size(Index row) const { return start[at(row + 1)] - start[at(row)]; }
};

// The order of elimination while it is made. Candidates are the levels of all factors but the
// first, numbered factor by factor.
class Planner {
 public:
  explicit Planner(const CrossProducts& a)
      : a_(a), first_(largest_factor(a)), offset_(a.factors.size(), -1) {
    for (int f = 0; f < static_cast<int>(a.factors.size()); ++f) {
      if (f == first_) continue;
      offset_[at(f)] = static_cast<Index>(sizes_.size());
      sizes_.insert(sizes_.end(), at(a.factors[at(f)].n_levels), a.factors[at(f)].k);
      factor_.insert(factor_.end(), at(a.factors[at(f)].n_levels), f);
    }
  }

  Elimination plan() {
    find_cliques();
    eliminated_ = MinimumDegree(sizes_, elements(), adjacency()).run();
    grow_forest();
    number_nodes();
    connect_heads();
    return std::move(plan_);
  }

 private:
  Index n_first() const { return a_.factors[at(first_)].n_levels; }
  Node candidate(int f, Node l) const { return static_cast<Node>(offset_[at(f)] + l); }
  bool has_first(const PairProducts& pair) const {
    return pair.row_factor == first_ || pair.col_factor == first_;
  }

  // The candidates that each level of the first factor meets.
  void find_cliques() {
    const auto visit_all = [&](auto&& visit) {
      for_each_block(
          a_, [&](const PairProducts& pair) { return has_first(pair); },
          [&](const PairProducts& pair, Node r, Node c) {
            if (pair.row_factor == first_)
              visit(r, candidate(pair.col_factor, c));
            else
              visit(c, candidate(pair.row_factor, r));
          });
    };
    cliques_.start.assign(at(n_first() + 1), 0);
    visit_all([&](Node l, Node) { ++cliques_.start[at(l + 1)]; });
    std::partial_sum(cliques_.start.begin(), cliques_.start.end(), cliques_.start.begin());
    cliques_.nodes.resize(at(cliques_.start.back()));
    std::vector<Index> next(cliques_.start.begin(), cliques_.start.end() - 1);
    visit_all([&](Node l, Node v) { cliques_.nodes[at(next[at(l)]++)] = v; });
  }

  // The cliques that make neighbours.
  std::vector<std::vector<Node>> elements() const {
    std::vector<std::vector<Node>> elements;
    for (Index l = 0; l < n_first(); ++l)
      if (cliques_.size(l) > 1) elements.emplace_back(cliques_.begin(l), cliques_.end(l));
    return elements;
  }

  std::vector<std::vector<Node>> adjacency() const {
    std::vector<std::vector<Node>> adjacent(sizes_.size());
    for_each_block(
        a_, [&](const PairProducts& pair) { return !has_first(pair); },
        [&](const PairProducts& pair, Node r, Node c) {
          const Node u = candidate(pair.row_factor, r);
          const Node v = candidate(pair.col_factor, c);
          adjacent[at(u)].push_back(v);
          adjacent[at(v)].push_back(u);
        });
    return adjacent;
  }

  // Depth in the elimination forest, and its parents: of a head's later neighbours, which all
  // meet, the one that goes first.
  void grow_forest() {
    const Index n_other = static_cast<Index>(sizes_.size());
    depth_.assign(at(n_first() + n_other), 0);
    parent_.assign(depth_.size(), -1);
    std::vector<Index> least(at(n_other), 1);
    for (const auto& [v, neighbours] : eliminated_) {
      depth_[at(n_first() + v)] = least[at(v)];
      for (const Node u : neighbours) least[at(u)] = std::max(least[at(u)], least[at(v)] + 1);
    }
    const auto find_parent = [&](Index node, auto begin, auto end) {
      for (auto u = begin; u != end; ++u) {
        const Index other = n_first() + *u;
        Index& parent = parent_[at(node)];
        if (depth_[at(other)] > 0 && (parent < 0 || depth_[at(other)] < depth_[at(parent)]))
          parent = other;
      }
    };
    for (Index l = 0; l < n_first(); ++l) find_parent(l, cliques_.begin(l), cliques_.end(l));
    for (const auto& [v, neighbours] : eliminated_)
      find_parent(n_first() + v, neighbours.begin(), neighbours.end());
  }

  // All heads, siblings side by side.
  std::vector<Index> heads_by_parent() const {
    const auto n = static_cast<Index>(parent_.size());
    const auto is_head = [&](Index node) { return node < n_first() || depth_[at(node)] > 0; };
    std::vector<Index> start(at(n + 1), 0);
    for (const Index parent : parent_)
      if (parent >= 0) ++start[at(parent + 1)];
    std::partial_sum(start.begin(), start.end(), start.begin());
    std::vector<Index> children(at(start.back()));
    std::vector<Index> next(start.begin(), start.end() - 1);
    std::vector<Index> heads;
    for (Index node = 0; node < n; ++node) {
      if (parent_[at(node)] >= 0)
        children[at(next[at(parent_[at(node)])]++)] = node;
      else if (is_head(node))
        heads.push_back(node);
    }
    for (std::size_t i = 0; i < heads.size(); ++i)
      heads.insert(heads.end(), children.begin() + start[at(heads[i])],
                   children.begin() + start[at(heads[i] + 1)]);
    return heads;
  }

  // Heads by depth, and within a depth siblings side by side: what they add to their parent is
  // then gathered from one place.
  void number_nodes() {
    const std::vector<Index> heads = heads_by_parent();
    plan_.n_nodes = static_cast<Index>(parent_.size());
    plan_.n_heads = static_cast<Index>(heads.size());
    const Index n_depths = 1 + *std::max_element(depth_.begin(), depth_.end());
    plan_.depth_start.assign(at(n_depths + 1), 0);
    for (const Index node : heads) ++plan_.depth_start[at(depth_[at(node)] + 1)];
    std::partial_sum(plan_.depth_start.begin(), plan_.depth_start.end(), plan_.depth_start.begin());
    std::vector<Index> next(plan_.depth_start.begin(), plan_.depth_start.end() - 1);
    node_at_.resize(at(plan_.n_nodes));
    for (const Index node : heads) node_at_[at(next[at(depth_[at(node)])]++)] = node;
    Index last = plan_.n_heads;
    for (Index node = n_first(); node < plan_.n_nodes; ++node)
      if (depth_[at(node)] == 0) node_at_[at(last++)] = node;

    for (const FactorProducts& factor : a_.factors)
      plan_.position.emplace_back(at(factor.n_levels));
    plan_.factor.reserve(node_at_.size());
    plan_.level.reserve(node_at_.size());
    plan_.scalar.reserve(node_at_.size() + 1);
    plan_.scalar.push_back(0);
    for (const Index node : node_at_) {
      const int f = node < n_first() ? first_ : factor_[at(node - n_first())];
      const Index l = node < n_first() ? node : node - n_first() - offset_[at(f)];
      plan_.position[at(f)][at(l)] = static_cast<Node>(plan_.factor.size());
      plan_.factor.push_back(f);
      plan_.level.push_back(static_cast<Node>(l));
      plan_.scalar.push_back(plan_.scalar.back() + a_.factors[at(f)].k);
    }
    plan_.head_size = plan_.scalar[at(plan_.n_heads)];
    plan_.tail_size = plan_.scalar.back() - plan_.head_size;
  }

  void connect_heads() {
    std::vector<const std::vector<Node>*> neighbours(sizes_.size(), nullptr);
    for (const auto& [v, of_v] : eliminated_) neighbours[at(v)] = &of_v;
    plan_.neighbour.reserve(cliques_.nodes.size());
    plan_.neighbour_start.reserve(at(plan_.n_heads + 1));
    plan_.neighbour_start.push_back(0);
    for (Index h = 0; h < plan_.n_heads; ++h) {
      const auto begin = static_cast<std::ptrdiff_t>(plan_.neighbour.size());
      const Index node = node_at_[at(h)];
      const auto append = [&](auto first, auto end) {
        for (auto u = first; u != end; ++u) {
          const int f = factor_[at(*u)];
          plan_.neighbour.push_back(plan_.position[at(f)][at(*u - offset_[at(f)])]);
        }
      };
      if (node < n_first()) {
        append(cliques_.begin(node), cliques_.end(node));
      } else {
        const std::vector<Node>& of_node = *neighbours[at(node - n_first())];
        append(of_node.begin(), of_node.end());
      }
      if (!std::is_sorted(plan_.neighbour.begin() + begin, plan_.neighbour.end()))
        std::sort(plan_.neighbour.begin() + begin, plan_.neighbour.end());
      complete_tail(begin);
      plan_.neighbour_start.push_back(static_cast<Index>(plan_.neighbour.size()));
    }
  }

  // A head next to most of the tail becomes a neighbour of all of it, zeros included: its share of
  // the tail is then a product of dense matrices. What it fills is in the patterns of its later
  // neighbours too, for they are next to as much of the tail.
  void complete_tail(std::ptrdiff_t begin) {
    const auto first = std::lower_bound(plan_.neighbour.begin() + begin, plan_.neighbour.end(),
                                        static_cast<Node>(plan_.n_heads));
    Index scalars = 0;
    for (auto u = first; u != plan_.neighbour.end(); ++u)
      scalars += plan_.scalar[at(*u + 1)] - plan_.scalar[at(*u)];
    if (2 * scalars <= plan_.tail_size) return;
    plan_.neighbour.erase(first, plan_.neighbour.end());
    for (Index node = plan_.n_heads; node < plan_.n_nodes; ++node)
      plan_.neighbour.push_back(static_cast<Node>(node));
  }

  const CrossProducts& a_;
  int first_;
  std::vector<Index> offset_;  // by factor, of its first candidate
  std::vector<Index> sizes_;   // by candidate
  std::vector<int> factor_;
  NodeLists cliques_;  // by level of the first factor
  std::vector<std::pair<Node, std::vector<Node>>> eliminated_;
  // By node, the first factor's levels before the candidates: 0 for the former and for the tail.
  std::vector<Index> depth_;
  std::vector<Index> parent_;
  std::vector<Index> node_at_;  // by position
  Elimination plan_;
};

}  // namespace

Elimination plan_elimination(const CrossProducts& a) {
  return Planner(a).plan();
}

}  // namespace lmmfast
