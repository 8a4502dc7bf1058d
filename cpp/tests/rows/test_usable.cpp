#include "rows/usable.hpp"

#include <limits>

#include "tests/check.hpp"

using namespace lmmfast;

namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

// A model that nothing is wrong with: y ~ x + (1 + x | f) + (x || g), 100 rows.
Facts some_facts() {
  Facts facts;
  facts.n = 100;
  facts.p = 2;
  facts.response = Range{-1.0, 2.0};
  facts.fixed = {std::nullopt, Range{0.0, 3.0}};
  facts.random = {{std::nullopt, Range{0.0, 3.0}}, {std::nullopt, Range{0.0, 3.0}}};
  facts.weights = Range{0.5, 2.0};
  facts.n_levels = {12, 60};
  facts.terms = {{0, 0, 2, &full_structure()}, {1, 0, 2, &diagonal_structure()}};
  facts.apart = {{0, 1}};
  facts.alike = [](int, int) { return true; };
  return facts;
}

bool refused(const Facts& facts, Reason reason, Index first = 0, Index second = 0) {
  const auto refusal = find_refusal(facts);
  return refusal && refusal->reason == reason && refusal->first == first &&
         refusal->second == second;
}

}  // namespace

TEST(usable_facts_are_not_refused) {
  CHECK(!find_refusal(some_facts()));
  Facts facts = some_facts();
  facts.n_levels = {30, 60};  // 2 x 60 effects, but independent ones
  CHECK(!find_refusal(facts));
  facts.response.reset();
  facts.p = 0;
  CHECK(!find_refusal(facts));
}

TEST(refusals_name_the_reason_and_the_place) {
  Facts facts = some_facts();
  facts.n_levels = {12, 12};
  CHECK(refused(facts, Reason::SameGroups, 0, 1));
  facts.n_levels = {1, 100};
  CHECK(refused(facts, Reason::OneLevel, 0));
  facts.p = 100;
  CHECK(refused(facts, Reason::FixedAsRows));
  facts.weights = Range{1e-300, 1e-299};
  CHECK(refused(facts, Reason::WeightsExtreme));
  facts.weights = Range{0.0, 1.0};
  CHECK(refused(facts, Reason::WeightsNotPositive));
  facts.weights = Range{kNaN, kNaN};
  CHECK(refused(facts, Reason::WeightsNotFinite));
  facts.random[1] = {Range{0.0, 1.0}, Range{0.0, 0.0}};
  CHECK(refused(facts, Reason::RandomZero, 1, 1));
  facts.random[1] = {Range{2.0, 2.0}, std::nullopt};
  CHECK(refused(facts, Reason::RandomConstant, 1, 0));
  facts.random[1] = {Range{2.0, 2.0}, Range{0.0, 1e151}};
  CHECK(refused(facts, Reason::RandomExtreme, 1, 1));
  facts.random[0][1] = Range{kNaN, kNaN};
  CHECK(refused(facts, Reason::RandomNotFinite, 0, 1));
  facts.fixed = {Range{0.0, 1e-151}, Range{kNaN, kNaN}};
  CHECK(refused(facts, Reason::FixedNotFinite, 1));
  facts.fixed[1] = std::nullopt;
  CHECK(refused(facts, Reason::FixedExtreme, 0));
  facts.response = Range{-1e200, 0.0};
  CHECK(refused(facts, Reason::ResponseExtreme));
  facts.response = Range{3.0, 3.0};
  CHECK(refused(facts, Reason::ResponseConstant));
  facts.response = Range{0.0, std::numeric_limits<double>::infinity()};
  CHECK(refused(facts, Reason::ResponseNotFinite));
}

TEST(a_single_constant_column_is_no_second_intercept) {
  Facts facts = some_facts();
  facts.random[1] = {Range{2.0, 2.0}, Range{0.0, 1.0}};
  CHECK(!find_refusal(facts));
}
