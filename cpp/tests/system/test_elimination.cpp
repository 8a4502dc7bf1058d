#include "system/multi_factor/elimination.hpp"

#include <algorithm>
#include <set>

#include "tests/check.hpp"
#include "tests/dense_reference.hpp"

using namespace lmmfast;
using reference::Data;
using reference::Random;

namespace {

using Graph = std::vector<std::set<std::int32_t>>;

// Which nodes meet in a row of the data.
Graph adjacency(const Elimination& plan, const Data& data) {
  Graph graph(at(plan.n_nodes));
  for (Index i = 0; i < data.n(); ++i)
    for (std::size_t f = 0; f < data.codes.size(); ++f)
      for (std::size_t g = 0; g < f; ++g) {
        const auto u = plan.position[f][at(data.codes[f][at(i)])];
        const auto v = plan.position[g][at(data.codes[g][at(i)])];
        graph[at(u)].insert(v);
        graph[at(v)].insert(u);
      }
  return graph;
}

void check_order(const Elimination& plan, const Data& data) {
  const auto n_factors = data.codes.size();
  Index nodes = 0;
  for (std::size_t f = 0; f < n_factors; ++f) {
    CHECK(static_cast<Index>(plan.position[f].size()) == data.n_levels[f]);
    nodes += data.n_levels[f];
    for (Index l = 0; l < data.n_levels[f]; ++l) {
      const auto node = plan.position[f][at(l)];
      CHECK(plan.factor[at(node)] == static_cast<int>(f));
      CHECK(plan.level[at(node)] == l);
    }
  }
  CHECK(plan.n_nodes == nodes);
  CHECK(static_cast<Index>(plan.scalar.size()) == nodes + 1);
  for (Index node = 0; node < nodes; ++node)
    CHECK(plan.scalar[at(node + 1)] - plan.scalar[at(node)] == data.k(plan.factor[at(node)]));
  CHECK(plan.scalar[at(plan.n_heads)] == plan.head_size);
  CHECK(plan.scalar.back() == plan.head_size + plan.tail_size);
}

// A head next to more than half of the tail is next to all of it.
void complete_tail(const Elimination& plan, std::set<std::int32_t>& neighbours) {
  Index met = 0;
  for (const auto u : neighbours)
    if (u >= plan.n_heads) met += plan.scalar[at(u + 1)] - plan.scalar[at(u)];
  for (Index node = plan.n_heads; 2 * met > plan.tail_size && node < plan.n_nodes; ++node)
    neighbours.insert(static_cast<std::int32_t>(node));
}

// Plays the elimination through on sets: the neighbours are what theory says, and heads of one
// depth do not meet.
Index check_fill(const Elimination& plan, const Data& data) {
  Graph graph = adjacency(plan, data);
  Index fill = 0;
  CHECK(plan.depth_start.front() == 0);
  CHECK(plan.depth_start.back() == plan.n_heads);
  for (std::size_t d = 0; d + 1 < plan.depth_start.size(); ++d) {
    CHECK(plan.depth_start[d] < plan.depth_start[d + 1]);
    for (Index h = plan.depth_start[d]; h < plan.depth_start[d + 1]; ++h) {
      complete_tail(plan, graph[at(h)]);
      const auto begin = plan.neighbour.begin() + plan.neighbour_start[at(h)];
      const auto end = plan.neighbour.begin() + plan.neighbour_start[at(h + 1)];
      CHECK(std::is_sorted(begin, end));
      CHECK(begin == end || *begin >= plan.depth_start[d + 1]);
      CHECK(std::set<std::int32_t>(begin, end) == graph[at(h)]);
      CHECK(static_cast<std::ptrdiff_t>(graph[at(h)].size()) == end - begin);
      for (const auto u : graph[at(h)]) {
        graph[at(u)].erase(static_cast<std::int32_t>(h));
        for (const auto v : graph[at(h)])
          if (u != v && graph[at(u)].insert(v).second) ++fill;
      }
    }
  }
  return fill / 2;
}

Index check_plan(const Data& data) {
  const Elimination plan = plan_elimination(reference::plain_products(data));
  check_order(plan, data);
  return check_fill(plan, data);
}

}  // namespace

TEST(elimination_small_crossed_is_a_dense_tail) {
  Random random(50);
  const Data data = reference::simulate(
      random, 1, {reference::cycle(80, 8), reference::at_random(random, 80, 20)}, {{0, 2}, {1, 1}});
  check_plan(data);
  const Elimination plan = plan_elimination(reference::plain_products(data));
  CHECK(plan.factor.front() == 1);  // the most scalars: 20 > 16
  CHECK(plan.n_heads == data.n_levels[1]);
  CHECK(plan.tail_size == 16);
}

TEST(elimination_of_nested_factors_does_not_fill) {
  Random random(51);
  const auto inner = reference::cycle(1200, 1200);
  const auto middle = reference::parents(inner, 4);
  const auto outer = reference::parents(middle, 30);
  const Data data =
      reference::simulate(random, 1, {middle, outer, inner}, {{0, 1}, {1, 2}, {2, 1}});
  CHECK(check_plan(data) == 0);
  const Elimination plan = plan_elimination(reference::plain_products(data));
  CHECK(plan.factor.front() == 2);
  CHECK(plan.tail_size <= 96);
  CHECK(plan.n_heads > 1200);
}

TEST(elimination_of_deep_nesting) {  // four levels of nesting, hundreds of sparse heads
  Random random(52);
  const auto a = reference::cycle(2000, 2000);
  const auto b = reference::parents(a, 3);
  const auto c = reference::parents(b, 3);
  const auto d = reference::parents(c, 3);
  const Data equal = reference::simulate(random, 1, {d, c, b, a}, {{0, 1}, {1, 1}, {2, 1}, {3, 1}});
  CHECK(check_plan(equal) == 0);
  // ties of unlike sizes cost minimum degree a little
  const Data unlike =
      reference::simulate(random, 1, {d, c, b, a}, {{0, 2}, {1, 1}, {2, 1}, {3, 1}});
  CHECK(check_plan(unlike) < 100);
}

TEST(elimination_of_two_large_crossed_factors) {
  Random random(53);
  const Data data = reference::simulate(
      random, 1, {reference::at_random(random, 3000, 150), reference::at_random(random, 3000, 200)},
      {{0, 1}, {1, 1}});
  check_plan(data);
  const Elimination plan = plan_elimination(reference::plain_products(data));
  CHECK(plan.factor.front() == 1);
  CHECK(plan.tail_size == data.n_levels[0]);
}

TEST(elimination_of_a_sparse_crossing_fills_as_the_plan_says) {
  Random random(54);
  const Index n = 900;
  const auto left = reference::blocks(n, 450);
  auto right = left;
  auto third = left;
  for (Index i = 0; i < n; ++i) {
    right[at(i)] = static_cast<std::int32_t>((left[at(i)] + random.below(4)) % 400);
    third[at(i)] = static_cast<std::int32_t>((left[at(i)] / 3 + random.below(3)) % 140);
  }
  const Data data = reference::simulate(random, 1, {right, left, third}, {{0, 1}, {1, 1}, {2, 2}});
  CHECK(check_plan(data) > 0);
  const Elimination plan = plan_elimination(reference::plain_products(data));
  CHECK(plan.depth_start.size() > 3);
  CHECK(plan.n_heads > 450);
}

TEST(elimination_with_levels_without_rows) {
  Random random(55);
  Data data = reference::simulate(
      random, 1, {reference::cycle(300, 150), reference::cycle(300, 130)}, {{0, 1}, {1, 1}});
  data.n_levels = {170, 160};
  check_plan(data);
}
