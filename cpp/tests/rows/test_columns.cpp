#include "rows/columns.hpp"

#include <cmath>
#include <limits>

#include "tests/check.hpp"

using namespace lmmfast;

namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
constexpr double kInfinity = std::numeric_limits<double>::infinity();

Range range(const std::vector<double>& values) {
  return range_of(values.data(), static_cast<Index>(values.size()));
}

}  // namespace

TEST(range_has_the_extremes_wherever_they_stand) {
  for (Index i = 0; i < 21; ++i) {
    std::vector<double> values(21, 0.5);
    values[at(i)] = -3.0;
    values[at((i + 7) % 21)] = 4.0;
    CHECK(range(values).low == -3.0);
    CHECK(range(values).high == 4.0);
    values[at(i)] = kNaN;
    CHECK(std::isnan(range(values).low) && std::isnan(range(values).high));
    values[at(i)] = -kInfinity;
    CHECK(range(values).low == -kInfinity);
  }
}

TEST(integers_are_coded_in_ascending_order) {
  const std::vector<std::int64_t> values{7, -2, 7, 3, -2};
  std::vector<std::int32_t> codes(values.size());
  const Coding coding = code_integers(values.data(), 5, 10, codes.data());
  CHECK(coding.done);
  CHECK((coding.labels == std::vector<std::int64_t>{-2, 3, 7}));
  CHECK((codes == std::vector<std::int32_t>{2, 0, 2, 1, 0}));
}

TEST(integers_far_apart_are_left_to_others) {
  constexpr auto kLow = std::numeric_limits<std::int64_t>::min();
  constexpr auto kHigh = std::numeric_limits<std::int64_t>::max();
  std::vector<std::int32_t> codes(2);
  for (const auto& values :
       {std::vector<std::int64_t>{0, 10}, std::vector<std::int64_t>{kLow, kHigh}})
    CHECK(!code_integers(values.data(), 2, 10, codes.data()).done);
  const std::vector<std::int64_t> edge{kHigh - 9, kHigh};
  CHECK(code_integers(edge.data(), 2, 10, codes.data()).done);
}
