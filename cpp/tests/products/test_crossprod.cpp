#include <limits>

#include "tests/check.hpp"
#include "tests/dense_reference.hpp"

using namespace lmmfast;
using reference::Data;
using reference::Random;

namespace {

// Z'WZ as the blocks say, by factor, level and column.
Matrix unpack_zz(const CrossProducts& a, const Data& data) {
  const Index size = a.n_effects();
  Matrix zz = Matrix::Zero(size, size);
  for (int f = 0; f < static_cast<int>(a.factors.size()); ++f) {
    const FactorProducts& factor = a.factors[at(f)];
    for (Index l = 0; l < factor.n_levels; ++l) {
      const Index first = reference::first_scalar(data, f) + l * factor.k;
      zz.block(first, first, factor.k, factor.k) =
          ConstRowMap(factor.zz.data() + l * factor.k * factor.k, factor.k, factor.k);
    }
  }
  for (const PairProducts& pair : a.pairs) {
    const Index k_r = a.factors[at(pair.row_factor)].k;
    const Index k_c = a.factors[at(pair.col_factor)].k;
    for (Index r = 0; r + 1 < static_cast<Index>(pair.row_start.size()); ++r) {
      for (Index e = pair.row_start[at(r)]; e < pair.row_start[at(r + 1)]; ++e) {
        const Index row = reference::first_scalar(data, pair.row_factor) + r * k_r;
        const Index col = reference::first_scalar(data, pair.col_factor) + pair.col[at(e)] * k_c;
        zz.block(row, col, k_r, k_c) = ConstRowMap(pair.blocks.data() + e * k_r * k_c, k_r, k_c);
        zz.block(col, row, k_c, k_r) = zz.block(row, col, k_r, k_c).transpose();
      }
    }
  }
  return zz;
}

Matrix unpack_zxy(const CrossProducts& a) {
  Matrix zxy(a.n_effects(), a.p + 1);
  Index first = 0;
  for (const FactorProducts& factor : a.factors) {
    const Index rows = factor.n_levels * factor.k;
    zxy.middleRows(first, rows) = ConstRowMap(factor.zxy.data(), rows, a.p + 1);
    first += rows;
  }
  return zxy;
}

void check_products(const CrossProducts& a, const Data& data, double tolerance) {
  const Data scaled = reference::transformed(data, a.scaling);
  const Vector w = data.weights.size() > 0 ? data.weights : Vector::Ones(data.n());
  const Matrix Z = reference::dense_z(scaled);
  Matrix xy(data.n(), data.p() + 1);
  xy << scaled.X, scaled.y;
  CHECK(a.n == data.n());
  CHECK(a.p == data.p());
  CHECK_CLOSE(unpack_zz(a, data), Matrix(Z.transpose() * w.asDiagonal() * Z), tolerance);
  CHECK_CLOSE(unpack_zxy(a), Matrix(Z.transpose() * w.asDiagonal() * xy), tolerance);
  CHECK_CLOSE(a.xyxy, Matrix(xy.transpose() * w.asDiagonal() * xy), tolerance);
  CHECK_CLOSE(a.sum_log_weights, w.array().log().sum(), 1e-13);
  for (Index j = 0; j < data.p(); ++j)
    CHECK_CLOSE(a.raw_norm2[j],
                (w.array() * data.X.col(a.scaling.order[at(j)]).array().square()).sum(), 1e-14);
}

void check_pattern(const CrossProducts& a, const Data& data) {
  for (const PairProducts& pair : a.pairs) {
    const Index rows = a.factors[at(pair.row_factor)].n_levels;
    const Index cols = a.factors[at(pair.col_factor)].n_levels;
    CHECK(rows >= cols);
    CHECK(static_cast<Index>(pair.row_start.size()) == rows + 1);
    Matrix together = Matrix::Zero(rows, cols);
    for (Index i = 0; i < data.n(); ++i)
      together(data.codes[at(pair.row_factor)][at(i)], data.codes[at(pair.col_factor)][at(i)]) =
          1.0;
    CHECK(static_cast<double>(pair.n_blocks()) == together.sum());
    for (Index r = 0; r < rows; ++r)
      for (Index e = pair.row_start[at(r)]; e < pair.row_start[at(r + 1)]; ++e) {
        CHECK(together(r, pair.col[at(e)]) == 1.0);
        CHECK(e == pair.row_start[at(r)] || pair.col[at(e - 1)] < pair.col[at(e)]);
      }
  }
}

Data three_factors(Random& random, Index n) {
  Data data = reference::simulate(
      random, 3,
      {reference::at_random(random, n, 5), reference::at_random(random, n, 23),
       reference::blocks(n, 7)},
      {{0, 2, &full_structure()}, {1, 1}, {2, 2, &diagonal_structure()}, {0, 1}});
  data.weights = Vector::Constant(n, 0.5) + random.matrix(n, 1).cwiseAbs();
  return data;
}

// Scaling, terms and counts are alike, sums agree to rounding.
void check_same(const CrossProducts& a, const CrossProducts& b, double tolerance) {
  CHECK(a.n == b.n);
  CHECK_CLOSE(a.sum_log_weights, b.sum_log_weights, tolerance);
  CHECK_CLOSE(a.xyxy, b.xyxy, tolerance);
  CHECK_CLOSE(a.raw_norm2, b.raw_norm2, tolerance);
  CHECK(a.n_effects() == b.n_effects());
  CHECK_CLOSE(unpack_zxy(a), unpack_zxy(b), tolerance);
}

}  // namespace

TEST(crossprod_one_factor) {
  Random random(1);
  for (const bool sorted : {true, false}) {
    const auto codes = sorted ? reference::blocks(90, 8) : reference::at_random(random, 90, 8);
    const Data data = reference::simulate(random, 3, {codes}, {{0, 2}});
    check_products(reference::plain_products(data), data, 1e-14);
    check_products(reference::scaled_products(data), data, 1e-14);
  }
}

TEST(crossprod_three_factors_with_weights) {
  Random random(2);
  const Data data = three_factors(random, 150);
  const CrossProducts a = reference::plain_products(data);
  CHECK(a.pairs.size() == 3);
  CHECK(a.n_theta() == 3 + 1 + 2 + 1);
  CHECK(a.n_effects() == 5 * 3 + 23 + 7 * 2);
  CHECK(a.terms[3].first == 2);
  check_products(a, data, 1e-14);
  check_pattern(a, data);
  check_products(reference::scaled_products(data), data, 1e-14);
}

TEST(crossprod_many_fixed_effects) {  // the X'X of more than seven columns takes another way
  Random random(3);
  const Data data = reference::simulate(random, 11, {reference::cycle(120, 6)}, {{0, 1}});
  check_products(reference::plain_products(data), data, 1e-14);
  check_products(reference::scaled_products(data), data, 1e-14);
}

TEST(crossprod_no_fixed_effects) {
  Random random(4);
  const Data data = reference::simulate(random, 0, {reference::cycle(40, 6)}, {{0, 1}});
  check_products(reference::plain_products(data), data, 1e-14);
  check_products(reference::scaled_products(data), data, 1e-14);
}

TEST(crossprod_levels_without_rows) {
  Random random(5);
  Data data = three_factors(random, 60);
  data.n_levels = {9, 30, 8};
  data.codes[0].assign(60, 4);  // all rows in one level, in the middle
  const CrossProducts a = reference::plain_products(data);
  check_products(a, data, 1e-14);
  check_pattern(a, data);
}

TEST(crossprod_several_chunks_of_rows) {
  Random random(6);
  const Index n = 40000;
  const Data data = reference::simulate(
      random, 2, {reference::at_random(random, n, 9), reference::at_random(random, n, 4)},
      {{0, 1}, {1, 1}});
  const CrossProducts a = reference::plain_products(data);
  check_products(a, data, 1e-13);
  check_pattern(a, data);
}

TEST(crossprod_several_segments_and_ranges) {
  Random random(7);
  const Index n = 150000;
  for (const bool sorted : {true, false}) {
    const auto codes = sorted ? reference::blocks(n, 40) : reference::at_random(random, n, 40);
    Data data = reference::simulate(random, 2, {codes}, {{0, 2}});
    data.weights = Vector::Constant(n, 0.5) + random.matrix(n, 1).cwiseAbs();
    check_products(reference::plain_products(data), data, 1e-12);
  }
}

TEST(merge_of_chunks_is_one_pass) {
  Random random(7);
  const Data data = three_factors(random, 200);
  const Design design = data.design();
  const Scaling scaling = pilot_scaling(design, terms_of(design));
  const CrossProducts whole = cross_products(design, scaling, 1);
  CrossProducts sum = cross_products(data.rows(0, 61).design(), scaling, 1);
  merge(sum, cross_products(data.rows(61, 62).design(), scaling, 1));
  merge(sum, cross_products(data.rows(62, 200).design(), scaling, 1));
  check_same(sum, whole, 1e-14);
  check_products(sum, data, 1e-14);
  check_pattern(sum, data);
}

TEST(merge_learns_new_levels) {  // the larger factor of a pair is the smaller one at first
  Random random(8);
  Data data = reference::simulate(
      random, 2, {reference::at_random(random, 120, 6), reference::blocks(120, 30)},
      {{0, 2}, {1, 1}});
  Data first = data.rows(0, 12);
  first.n_levels = {6, 3};
  Data second = data.rows(12, 60);
  second.n_levels = {6, 15};
  const Scaling scaling = reference::identity_scaling(data);
  CrossProducts sum = cross_products(first.design(), scaling, 1);
  CHECK(sum.pairs.front().row_factor == 0);
  merge(sum, cross_products(second.design(), scaling, 1));
  merge(sum, cross_products(data.rows(60, 120).design(), scaling, 1));
  check_same(sum, cross_products(data.design(), scaling, 1), 1e-14);
  CHECK_CLOSE(unpack_zz(sum, data), unpack_zz(reference::plain_products(data), data), 1e-14);
  // and the other way round: A knows more levels than B
  CrossProducts other = cross_products(data.rows(60, 120).design(), scaling, 1);
  merge(other, cross_products(second.design(), scaling, 1));
  merge(other, cross_products(first.design(), scaling, 1));
  CHECK_CLOSE(unpack_zz(other, data), unpack_zz(sum, data), 1e-14);
}

TEST(merge_refuses_strangers) {
  Random random(9);
  const Data data = three_factors(random, 80);
  CrossProducts a = reference::plain_products(data);
  CrossProducts b = a;
  b.scaling.sy = 2.0;
  CHECK_THROWS(merge(a, b), DataError);
  b = a;
  b.scaling.Tz[1](0, 0) = 2.0;
  CHECK_THROWS(merge(a, b), DataError);
  b = a;
  b.p = 4;
  CHECK_THROWS(merge(a, b), DataError);
  CHECK(a.n == 80);
}

TEST(design_check_refuses_bad_codes_and_terms) {
  Random random(10);
  const Data data = three_factors(random, 30);
  lmmfast::check(data.design());
  Data bad = data;
  bad.codes[1][17] = 23;
  bad.n_levels[1] = 23;
  CHECK_THROWS(lmmfast::check(bad.design()), DataError);
  bad.codes[1][17] = -1;
  CHECK_THROWS(lmmfast::check(bad.design()), DataError);
  bad = data;
  bad.terms.erase(bad.terms.begin() + 1);  // factor 1 is left without a term
  CHECK_THROWS(lmmfast::check(bad.design()), DataError);
  bad = data;
  bad.terms[1].factor = 3;
  CHECK_THROWS(lmmfast::check(bad.design()), DataError);
  bad = data;
  bad.terms.clear();
  CHECK_THROWS(lmmfast::check(bad.design()), DataError);
  bad = data.rows(0, 0);
  CHECK_THROWS(lmmfast::check(bad.design()), DataError);
}

TEST(scaling_keeps_digits_of_shifted_columns) {
  Random random(11);
  Data data = reference::simulate(random, 3, {reference::cycle(200, 10)}, {{0, 2}});
  data.X.col(1).array() = 1e6 + data.X.col(1).array();
  data.y.array() += 1e8;
  data.terms[0].columns.col(1) = data.X.col(1);
  const CrossProducts a = reference::scaled_products(data);
  CHECK(a.scaling.order == std::vector<Index>{0, 1, 2});
  CHECK(a.scaling.Tx(1, 2) == 0.0);  // nothing but centring
  // centred columns of a size near one
  for (Index j = 1; j < 3; ++j) {
    CHECK(std::abs(a.xyxy(0, j)) < 1e-6 * a.xyxy(j, j));
    CHECK(a.xyxy(j, j) > 100.0 && a.xyxy(j, j) < 400.0);
  }
  CHECK(a.xyxy(3, 3) > 100.0 && a.xyxy(3, 3) < 400.0);
  check_products(a, data, 1e-9);  // what the reference itself has left of y
}

TEST(scaling_puts_the_intercept_first_and_orthogonalises) {
  Random random(12);
  Data data = reference::simulate(random, 3, {reference::cycle(150, 10)}, {{0, 1}});
  data.X.col(0) = random.matrix(150, 1);
  data.X.col(2) = data.X.col(0) + 1e-4 * data.X.col(2);  // nearly dependent
  data.X.col(1).setOnes();
  const CrossProducts a = reference::scaled_products(data);
  CHECK(a.scaling.order == std::vector<Index>{1, 0, 2});
  CHECK(a.scaling.Tx(1, 2) != 0.0);
  for (Index j = 0; j < 3; ++j)
    for (Index i = 0; i < j; ++i)
      CHECK(std::abs(a.xyxy(i, j)) < 1e-10 * std::sqrt(a.xyxy(i, i) * a.xyxy(j, j)));
  check_products(a, data, 1e-9);
}
