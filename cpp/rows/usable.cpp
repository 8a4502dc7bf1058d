#include "rows/usable.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace lmmfast {
namespace {

double largest(const Range& range) {
  return std::max(std::abs(range.low), std::abs(range.high));
}

bool is_beyond(const Range& range, double limit) {
  const double size = largest(range);
  return size > limit || (size > 0.0 && size < 1.0 / limit);
}

// The first column that is refused for its values, or for its size.
std::optional<Refusal> refuse_columns(const std::vector<std::optional<Range>>& columns,
                                      Reason not_finite, Reason extreme, bool of_term, Index term) {
  for (const auto& [reason, refused] :
       {std::pair{not_finite, +[](const Range& range) { return !is_finite(range); }},
        std::pair{extreme, +[](const Range& range) { return is_extreme(range); }}}) {
    for (std::size_t j = 0; j < columns.size(); ++j) {
      const auto column = static_cast<Index>(j);
      if (columns[j] && refused(*columns[j]))
        return Refusal{reason, of_term ? term : column, of_term ? column : 0, *columns[j], {}};
    }
  }
  return std::nullopt;
}

std::optional<Refusal> refuse_term(const std::vector<std::optional<Range>>& columns, Index term) {
  if (const auto refusal =
          refuse_columns(columns, Reason::RandomNotFinite, Reason::RandomExtreme, true, term))
    return refusal;
  const bool intercept = std::find(columns.begin(), columns.end(), std::nullopt) != columns.end();
  for (std::size_t j = 0; j < columns.size(); ++j) {
    const std::optional<Range>& column = columns[j];
    if (!column || column->low != column->high) continue;
    const auto column_number = static_cast<Index>(j);
    if (column->low == 0.0) return Refusal{Reason::RandomZero, term, column_number, *column, {}};
    if (intercept) return Refusal{Reason::RandomConstant, term, column_number, *column, {}};
  }
  return std::nullopt;
}

std::optional<Refusal> refuse_weights(const Range& range) {
  if (!is_finite(range)) return Refusal{Reason::WeightsNotFinite, 0, 0, range, {}};
  if (range.low <= 0.0) return Refusal{Reason::WeightsNotPositive, 0, 0, range, {}};
  if (is_extreme_weight(range)) return Refusal{Reason::WeightsExtreme, 0, 0, range, {}};
  return std::nullopt;
}

std::optional<Refusal> refuse_counts(const Facts& facts) {
  if (facts.p >= facts.n) return Refusal{Reason::FixedAsRows, 0, 0, {}, {}};
  for (std::size_t f = 0; f < facts.n_levels.size(); ++f)
    if (facts.n_levels[f] < 2) return Refusal{Reason::OneLevel, static_cast<Index>(f), 0, {}, {}};
  return std::nullopt;
}

bool divide_alike(const FactorView& a, const FactorView& b, Index n) {
  std::vector<std::int32_t> partner(at(a.n_levels), -1);
  for (Index i = 0; i < n; ++i) {
    std::int32_t& p = partner[at(a.codes[i])];
    if (p < 0) p = b.codes[i];
    if (p != b.codes[i]) return false;
  }
  return true;
}

// The ranges of what multiplies the cells of a coding, cell by cell.
class CellRanges {
 public:
  // The range of a column that has cells, by those that occur.
  Range of(const Column& column, Index n) {
    if (column.codes != codes_ || column.values != values_ || column.n_cells != n_cells_)
      read(column, n);
    Range range{kInfinity, -kInfinity};
    for (std::size_t cell = 0; cell < cells_.size(); ++cell) {
      const Range& own = cells_[cell];
      if (own.low > own.high) continue;  // does not occur
      const double a = column.by_cell[cell] * own.low;
      const double b = column.by_cell[cell] * own.high;
      if (!(std::isfinite(a) && std::isfinite(b))) return {kNaN, kNaN};
      range = {std::min({range.low, a, b}), std::max({range.high, a, b})};
    }
    return range;
  }

 private:
  static constexpr double kInfinity = std::numeric_limits<double>::infinity();
  static constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

  void read(const Column& column, Index n) {
    codes_ = column.codes;
    values_ = column.values;
    n_cells_ = column.n_cells;
    cells_.assign(at(n_cells_), {kInfinity, -kInfinity});
    if (!values_) {
      for (Index i = 0; i < n; ++i) cells_[at(codes_[i])] = {1.0, 1.0};
      return;
    }
    for (Index i = 0; i < n; ++i) {
      Range& cell = cells_[at(codes_[i])];
      const double x = std::isfinite(values_[i]) ? values_[i] : kNaN;
      cell.low = cell.low <= x ? cell.low : x;  // NaN, once there, stays
      cell.high = cell.high >= x ? cell.high : x;
    }
  }

  const std::int32_t* codes_ = nullptr;
  const double* values_ = nullptr;
  Index n_cells_ = 0;
  std::vector<Range> cells_;
};

std::vector<std::optional<Range>> ranges_of(const std::vector<Column>& columns, Index n) {
  std::vector<std::optional<Range>> ranges;
  ranges.reserve(columns.size());
  CellRanges cells;
  for (const Column& column : columns) {
    if (column.is_ones())
      ranges.push_back(std::nullopt);
    else
      ranges.push_back(column.codes ? cells.of(column, n) : range_of(column.values, n));
  }
  return ranges;
}

}  // namespace

bool is_extreme(const Range& range) {
  return is_beyond(range, 1e150);
}

bool is_extreme_weight(const Range& range) {
  return is_beyond(range, 1e290);
}

std::optional<Refusal> refuse_response(const Range& range) {
  if (!is_finite(range)) return Refusal{Reason::ResponseNotFinite, 0, 0, range, {}};
  if (range.low == range.high) return Refusal{Reason::ResponseConstant, 0, 0, range, {}};
  if (is_extreme(range)) return Refusal{Reason::ResponseExtreme, 0, 0, range, {}};
  return std::nullopt;
}

std::optional<Refusal> find_refusal(const Facts& facts) {
  std::optional<Refusal> refusal;
  if (facts.response && (refusal = refuse_response(*facts.response))) return refusal;
  if ((refusal =
           refuse_columns(facts.fixed, Reason::FixedNotFinite, Reason::FixedExtreme, false, 0)))
    return refusal;
  for (std::size_t t = 0; t < facts.random.size(); ++t)
    if ((refusal = refuse_term(facts.random[t], static_cast<Index>(t)))) return refusal;
  if (facts.weights && (refusal = refuse_weights(*facts.weights))) return refusal;
  if ((refusal = refuse_counts(facts))) return refusal;
  for (const auto& [one, other] : facts.apart) {
    const int f = facts.terms[at(one)].factor;
    const int g = facts.terms[at(other)].factor;
    if (facts.n_levels[at(f)] == facts.n_levels[at(g)] && facts.alike(f, g))
      return Refusal{Reason::SameGroups, one, other, {}, {}};
  }
  return std::nullopt;
}

std::optional<Refusal> refuse_design(const Design& design, bool count_fixed) {
  Facts facts;
  facts.n = design.n;
  facts.p = count_fixed ? design.p() : 0;
  facts.fixed = ranges_of(design.X, design.n);
  for (const TermView& term : design.terms)
    facts.random.push_back(ranges_of(term.columns, design.n));
  if (design.weights) facts.weights = range_of(design.weights, design.n);
  for (const FactorView& factor : design.factors) facts.n_levels.push_back(factor.n_levels);
  facts.terms = terms_of(design);
  facts.apart = design.apart;
  facts.alike = [&](int f, int g) {
    return divide_alike(design.factors[at(f)], design.factors[at(g)], design.n);
  };
  return find_refusal(facts);
}

}  // namespace lmmfast
