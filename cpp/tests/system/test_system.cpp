#include "system/make_system.hpp"

#include <Eigen/Cholesky>

#include "tests/check.hpp"
#include "tests/dense_reference.hpp"

using namespace lmmfast;
using reference::Data;
using reference::Dense;
using reference::Random;

namespace {

// The rows of all levels of one factor, as the dense reference has them.
Matrix rows_of(const RowMatrix& blocks, Index k, Index m) {
  Matrix rows(blocks.rows() * k, m);
  for (Index l = 0; l < blocks.rows(); ++l)
    rows.middleRows(l * k, k) = ConstRowMap(blocks.row(l).data(), k, m);
  return rows;
}

LevelBlocks random_blocks(Random& random, const Data& data, Index m) {
  LevelBlocks w;
  for (std::size_t f = 0; f < data.codes.size(); ++f)
    w.emplace_back(random.matrix(data.n_levels[f], data.k(static_cast<int>(f)) * m));
  return w;
}

Matrix stacked(const Data& data, const LevelBlocks& w, Index m) {
  Matrix all(reference::first_scalar(data, static_cast<int>(w.size())), m);
  for (int f = 0; f < static_cast<int>(w.size()); ++f)
    all.middleRows(reference::first_scalar(data, f), w[at(f)].rows() * data.k(f)) =
        rows_of(w[at(f)], data.k(f), m);
  return all;
}

void check_zz_blocks(const LevelBlocks& blocks, const Data& data, const Matrix& dense) {
  for (int f = 0; f < static_cast<int>(blocks.size()); ++f) {
    const Index k = data.k(f);
    for (Index l = 0; l < blocks[at(f)].rows(); ++l) {
      const Index first = reference::first_scalar(data, f) + l * k;
      CHECK_CLOSE(Matrix(ConstRowMap(blocks[at(f)].row(l).data(), k, k)),
                  Matrix(dense.block(first, first, k, k)), 1e-11);
    }
  }
}

void check_at(System& system, const Data& data, const std::vector<Matrix>& lambda) {
  constexpr double kTolerance = 1e-11;
  const Dense p = reference::solve(data, lambda, Method::REML);
  const Matrix zhz = reference::solve(data, lambda, Method::ML).zqz;
  system.factorise(lambda);
  Derivatives derivatives;  // several factors: the inverse takes the place of the factor
  system.differentiate({true, p.nu}, derivatives);
  CHECK_CLOSE(system.fixed_products(), p.xyhxy, kTolerance);
  CHECK_CLOSE(stacked(data, system.scores(), 1), Matrix(p.v), kTolerance);
  CHECK_CLOSE(stacked(data, system.zhx_blocks(), data.p()), p.zhx, kTolerance);
  check_zz_blocks(system.zz_blocks(Precision::HInverse), data, zhz);
  check_zz_blocks(system.zz_blocks(Precision::P), data, p.zpz);
  Random random(2000);
  for (const Index m : {1, 3, 7}) {
    const LevelBlocks w = random_blocks(random, data, m);
    const Matrix dense_w = stacked(data, w, m);
    CHECK_CLOSE(system.marginal_products(w, Precision::HInverse),
                Matrix(dense_w.transpose() * zhz * dense_w), kTolerance);
    CHECK_CLOSE(system.marginal_products(w, Precision::P),
                Matrix(dense_w.transpose() * p.zpz * dense_w), kTolerance);
  }
}

// At a random Lambda and at a singular one.
void check_model(const Data& data) {
  Random random(2001);
  const CrossProducts a = reference::plain_products(data);
  const auto system = make_system(a, 2);
  Vector theta = 0.7 * random.matrix(a.n_theta(), 1);
  check_at(*system, data, reference::lambda_of(data, theta));
  theta[theta.size() - 1] = 0.0;
  check_at(*system, data, reference::lambda_of(data, theta));
}

Vector some_weights(Random& random, Index n) {
  return Vector::Constant(n, 0.3) + random.matrix(n, 1).cwiseAbs();
}

// Everything that a system gives, to be the same to the bit.
std::vector<Matrix> everything(System& system, const std::vector<Matrix>& lambda) {
  const Solution solution = system.factorise(lambda);
  Matrix numbers(1, 2);
  numbers << solution.logdet_h, solution.r2;
  std::vector<Matrix> all{numbers, solution.Lx.triangularView<Eigen::Lower>(), solution.beta};
  Derivatives derivatives;
  system.differentiate({true, 50.0}, derivatives);
  for (const auto* of : {&derivatives.m, &derivatives.m_lambda, &derivatives.q_lambda})
    all.insert(all.end(), of->begin(), of->end());
  all.push_back(derivatives.curvature);
  for (const LevelBlocks& blocks :
       {system.modes(), system.conditional_covariances(), system.scores(), system.zhx_blocks(),
        system.zz_blocks(Precision::P)})
    all.insert(all.end(), blocks.begin(), blocks.end());
  all.push_back(system.fixed_products());
  return all;
}

bool same(const std::vector<Matrix>& a, const std::vector<Matrix>& b) {
  return a.size() == b.size() && std::equal(a.begin(), a.end(), b.begin());
}

// A system planned for one of two data sets does for the other what the other's own does.
void check_load(const Data& one, const Data& two, Changed changed = Changed::Everything) {
  Random random(2002);
  const CrossProducts a1 = reference::scaled_products(one);
  CrossProducts a2 = reference::scaled_products(two);
  if (changed == Changed::Response) {  // the design's share of A2 is that of A1
    a2 = a1;
    a2.xyxy.row(a1.p) *= 1.25;
    a2.xyxy.col(a1.p) = a2.xyxy.row(a1.p).transpose();
    a2.xyxy(a1.p, a1.p) *= 1.5;
    for (FactorProducts& factor : a2.factors)
      for (Index e = a1.p; e < static_cast<Index>(factor.zxy.size()); e += a1.p + 1)
        factor.zxy[at(e)] *= 1.25;
  }
  const auto planned = make_system(a1, 1);
  const std::vector<Matrix> lambda =
      reference::lambda_of(one, 0.5 * random.matrix(a1.n_theta(), 1));
  const std::vector<Matrix> first = everything(*planned, lambda);
  planned->load(a2, changed);
  const auto fresh = make_system(a2, 1);
  CHECK(same(everything(*planned, lambda), everything(*fresh, lambda)));
  planned->load(a1, changed);
  CHECK(same(everything(*planned, lambda), first));
}

Data reweighted(Data data) {
  Random random(2003);
  data.weights = some_weights(random, data.n());
  data.y += random.matrix(data.n(), 1);
  return data;
}

void check_loads(const Data& data) {
  check_load(data, reweighted(data));
  check_load(data, data, Changed::Response);
}

}  // namespace

TEST(system_of_one_factor_against_dense) {
  Random random(80);
  for (const Index k : {1, 2, 3, 4, 5}) {
    Data data = reference::simulate(random, 2, {reference::cycle(70, 8)}, {{0, k}});
    check_model(data);
    data.weights = some_weights(random, data.n());
    data.n_levels[0] = 10;
    check_model(data);
  }
  check_model(reference::simulate(random, 0, {reference::cycle(50, 8)}, {{0, 2}}));
  check_model(reference::simulate(random, 2, {reference::blocks(60, 12)}, {{0, 1}}));
}

TEST(system_of_crossed_factors_against_dense) {
  Random random(81);
  Data data = reference::simulate(
      random, 3,
      {reference::cycle(100, 8), reference::at_random(random, 100, 6), reference::blocks(100, 5)},
      {{1, 2}, {0, 2, &diagonal_structure()}, {2, 1}, {1, 1}, {0, 2}});
  data.weights = some_weights(random, 100);
  check_model(data);
  check_model(reference::simulate(random, 0, {reference::cycle(60, 7), reference::blocks(60, 6)},
                                  {{0, 1}, {1, 2}}));
}

TEST(system_of_nested_factors_against_dense) {  // heads of several depths
  Random random(82);
  const auto inner = reference::cycle(260, 120);
  const auto middle = reference::parents(inner, 2);
  check_model(reference::simulate(random, 2, {reference::parents(middle, 10), middle, inner},
                                  {{0, 1}, {1, 2}, {2, 2}}));
}

TEST(system_loads_other_sums_of_its_pattern) {
  Random random(83);
  for (const Index k : {1, 2, 5})
    check_loads(reference::simulate(random, 2, {reference::blocks(120, 24)}, {{0, k}}));
  check_loads(reference::simulate(random, 2, {reference::blocks(4000, 1300)}, {{0, 1}}));
  check_loads(reference::simulate(
      random, 2, {reference::cycle(90, 9), reference::at_random(random, 90, 6)}, {{0, 2}, {1, 1}}));
  const auto inner = reference::cycle(260, 120);
  const auto middle = reference::parents(inner, 2);
  check_loads(reference::simulate(random, 2, {reference::parents(middle, 10), middle, inner},
                                  {{0, 1}, {1, 2}, {2, 2}}));
}

TEST(system_finds_the_levels_that_share_their_algebra_anew) {  // equal weights, then others
  Random random(84);
  Data data = reference::simulate(random, 2, {reference::blocks(120, 24)}, {{0, 1}});
  const Data other = reweighted(data);
  check_load(data, other);
  check_load(other, data);
}

TEST(system_refuses_another_pattern) {
  Random random(85);
  const auto rows = reference::cycle(90, 9);
  const Data one =
      reference::simulate(random, 2, {rows, reference::at_random(random, 90, 6)}, {{0, 1}, {1, 1}});
  Data two = one;
  std::swap(two.codes[1][0], two.codes[1][1]);
  two.codes[1][2] = (two.codes[1][2] + 1) % 6;
  const CrossProducts a = reference::plain_products(one);
  const CrossProducts other = reference::plain_products(two);
  const auto system = make_system(a, 1);
  CHECK_THROWS((system->load(other), 0), std::logic_error);
}

TEST(system_without_a_factorisation_says_so) {
  Random random(86);
  for (const int n_factors : {1, 2}) {
    std::vector<reference::Codes> codes{reference::cycle(60, 7)};
    if (n_factors == 2) codes.push_back(reference::blocks(60, 5));
    const Data data = n_factors == 1 ? reference::simulate(random, 2, codes, {{0, 1}})
                                     : reference::simulate(random, 2, codes, {{0, 1}, {1, 1}});
    const CrossProducts a = reference::plain_products(data);
    const auto system = make_system(a, 1);
    Derivatives derivatives;
    const auto check_unfactorised = [&] {
      CHECK_THROWS(system->solution(), std::logic_error);
      CHECK_THROWS((system->differentiate({true, 1.0}, derivatives), 0), std::logic_error);
      CHECK_THROWS(system->scores(), std::logic_error);
      CHECK_THROWS(system->modes(), std::logic_error);
    };
    check_unfactorised();
    system->factorise(reference::lambda_of(data, Vector::Ones(a.n_theta())));
    CHECK(system->solution().r2 > 0.0);
    system->load(a);
    check_unfactorised();
  }
}
