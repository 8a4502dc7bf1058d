#include "products/cells.hpp"

#include <limits>

#include "rows/usable.hpp"
#include "tests/check.hpp"
#include "tests/dense_reference.hpp"

using namespace lmmfast;
using reference::Codes;
using reference::Data;
using reference::Random;

namespace {

struct Coding {
  Codes codes;
  Matrix contrasts;  // cells x columns
  Index times = -1;  // the column of X that they multiply
};

// A design with coded columns after those of `data`, and the same with all columns written out.
struct Pair {
  Data data;
  std::vector<Coding> codings;
  Data expanded;

  Pair(Data given, std::vector<Coding> own) : data(std::move(given)), codings(std::move(own)) {
    expanded = data;
    for (const Coding& coding : codings) {
      const Index p = expanded.X.cols();
      expanded.X.conservativeResize(data.n(), p + coding.contrasts.cols());
      for (Index i = 0; i < data.n(); ++i)
        expanded.X.row(i).tail(coding.contrasts.cols()) =
            coding.contrasts.row(coding.codes[at(i)]) *
            (coding.times < 0 ? 1.0 : data.X(i, coding.times));
    }
  }

  Design coded() const {
    Design design = data.design();
    for (std::size_t c = 0; c < codings.size(); ++c) {
      const Coding& own = codings[c];
      // equal codes are one array, as they are where a formula makes them
      std::size_t same = 0;
      while (codings[same].codes != own.codes) ++same;
      for (Index j = 0; j < own.contrasts.cols(); ++j)
        design.X.push_back({codings[same].codes.data(), own.contrasts.col(j).data(),
                            own.contrasts.rows(),
                            own.times < 0 ? nullptr : data.X.col(own.times).data()});
    }
    return design;
  }
};

void check_equal(const Pair& pair, bool by_cell, double tolerance) {
  const Design coded = pair.coded();
  lmmfast::check(coded);
  const Design written = pair.expanded.design();
  const Scaling scaling = pilot_scaling(written, terms_of(written));
  const Scaling same = pilot_scaling(coded, terms_of(coded));
  CHECK(same.Tx == scaling.Tx);
  CHECK(same.c == scaling.c);
  CHECK(FixedCells::plan(coded, scaling).has_value() == by_cell);
  const CrossProducts a = cross_products(coded, scaling, 1);
  const CrossProducts b = cross_products(written, scaling, 1);
  CHECK(a.p == b.p);
  CHECK_CLOSE(a.xyxy, b.xyxy, tolerance);
  CHECK(a.xyxy == Matrix(a.xyxy.transpose()));
  CHECK_CLOSE(a.raw_norm2, b.raw_norm2, tolerance);
  for (std::size_t f = 0; f < a.factors.size(); ++f) {
    CHECK(a.factors[f].zz == b.factors[f].zz);
    CHECK(a.factors[f].zxy.size() == b.factors[f].zxy.size());
    CHECK_CLOSE(Vector(Eigen::Map<const Vector>(a.factors[f].zxy.data(),
                                                static_cast<Index>(a.factors[f].zxy.size()))),
                Vector(Eigen::Map<const Vector>(b.factors[f].zxy.data(),
                                                static_cast<Index>(b.factors[f].zxy.size()))),
                tolerance);
  }
  const CrossProducts threaded = cross_products(coded, scaling, 3);
  CHECK(threaded.xyxy == a.xyxy);
  for (std::size_t f = 0; f < a.factors.size(); ++f)
    CHECK(threaded.factors[f].zxy == a.factors[f].zxy);
}

Matrix treatment(Index n_levels) {
  return Matrix::Identity(n_levels, n_levels).rightCols(n_levels - 1);
}

Matrix sums(Index n_levels) {
  Matrix C = Matrix::Identity(n_levels, n_levels).leftCols(n_levels - 1);
  C.row(n_levels - 1).setConstant(-1.0);
  return C;
}

Data one_factor(Random& random, Index n, Index p, Index k, bool sorted) {
  const auto codes = sorted ? reference::blocks(n, 60) : reference::at_random(random, n, 60);
  Data data = reference::simulate(random, p, {codes}, {{0, k}});
  if (p > 1) data.X.col(1).array() += 40.0;
  return data;
}

}  // namespace

TEST(cells_of_one_factor) {
  Random random(1);
  for (const bool sorted : {true, false}) {
    const Index n = 40000;
    const Codes f = reference::at_random(random, n, 8);
    check_equal({one_factor(random, n, 2, 1, sorted), {{f, treatment(8)}}}, true, 1e-12);
    check_equal({one_factor(random, n, 1, 2, sorted), {{f, sums(8)}}}, true, 1e-12);
    check_equal({one_factor(random, n, 0, 1, sorted), {{f, Matrix::Identity(8, 8)}}}, true, 1e-12);
  }
}

TEST(cells_times_numbers) {
  Random random(2);
  const Index n = 9000;
  const Codes f = reference::at_random(random, n, 5);
  const Data data = one_factor(random, n, 3, 2, false);
  check_equal({data, {{f, treatment(5)}, {f, treatment(5), 1}}}, true, 1e-11);
  check_equal({data, {{f, treatment(5), 1}, {f, treatment(5), 2}}}, true, 1e-10);
}

TEST(cells_of_several_factors_with_weights) {
  Random random(3);
  const Index n = 12000;
  const Codes f = reference::at_random(random, n, 5);
  const Codes g = reference::at_random(random, n, 30);
  const Codes h = reference::cycle(n, 3);
  Data data = reference::simulate(random, 2,
                                  {reference::at_random(random, n, 9),
                                   reference::at_random(random, n, 23), reference::blocks(n, 7)},
                                  {{0, 2}, {1, 1}, {2, 1}});
  data.weights = Vector::Constant(n, 0.5) + random.matrix(n, 1).cwiseAbs();
  check_equal({data, {{f, treatment(5)}, {g, sums(30)}, {h, treatment(3), 1}, {f, sums(5), 1}}},
              true, 1e-10);
}

TEST(cells_that_do_not_occur) {
  Random random(4);
  const Index n = 6000;
  Matrix contrasts = treatment(6);
  Codes f = reference::at_random(random, n, 5);
  f[17] = 5;  // once, not in the pilot's sample
  check_equal({one_factor(random, n, 2, 1, false), {{f, contrasts}}}, true, 1e-11);
  f[17] = 4;
  check_equal({one_factor(random, n, 2, 1, false), {{f, contrasts}}}, true, 1e-11);
}

TEST(columns_that_cells_would_cost_digits_are_read_by_row) {
  Random random(5);
  const Index n = 6000;
  const Codes f = reference::at_random(random, n, 4);
  Data data = one_factor(random, n, 2, 1, false);
  for (Index i = 0; i < n; ++i)  // nearly what the levels say
    data.X(i, 1) = static_cast<double>(f[at(i)]) + 1e-6 * random.normal();
  const Pair pair(data, {{f, treatment(4)}});
  check_equal(pair, true, 1e-8);
  data.X.col(1) = Vector::NullaryExpr(n, [&](Index i) { return double(f[at(i)]); });
  check_equal({data, {{f, treatment(4)}}}, true, 1e-8);
  const Codes two = reference::at_random(random, n, 2);
  check_equal({one_factor(random, n, 2, 1, false), {{two, treatment(2)}}}, false, 1e-15);
}

TEST(coded_columns_are_refused_for_what_occurs) {
  Random random(6);
  const Index n = 200;
  Data data = reference::simulate(random, 2, {reference::cycle(n, 10)}, {{0, 1}});
  Codes f = reference::at_random(random, n, 3);
  Matrix contrasts = treatment(4);
  contrasts(3, 2) = std::numeric_limits<double>::infinity();  // in no row
  const Pair pair(data, {{f, contrasts, 1}});
  Design design = pair.coded();
  CHECK(!refuse_design(design, true));
  f[3] = 3;
  const Pair other(data, {{f, contrasts, 1}});
  const auto refusal = refuse_design(other.coded(), true);
  CHECK(refusal && refusal->reason == Reason::FixedNotFinite && refusal->first == 4);
  data.X(7, 1) = std::numeric_limits<double>::quiet_NaN();
  const Pair third(data, {{reference::cycle(n, 3), treatment(3), 1}});
  CHECK(refuse_design(third.coded(), true)->reason == Reason::FixedNotFinite);
  design = pair.coded();
  design.X.back().n_cells = 2;
  CHECK_THROWS(lmmfast::check(design), DataError);
}
