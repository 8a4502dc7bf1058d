// Kinds, sums by pattern and derivatives against differences and against sums by subject.
#include <Eigen/Cholesky>
#include <cmath>
#include <random>

#include "repeated/fit.hpp"
#include "tests/check.hpp"

using namespace lmmfast;

namespace {

// Subjects seen at some of m visits: y, X = (1, arm, visit dummies, a covariate that moves or not).
struct Trial {
  Index n_visits;
  std::vector<double> y, arm, base, moving, time, weights;
  std::vector<std::vector<double>> dummies;
  std::vector<std::int32_t> subject, visit, group;
  Index n_subjects;

  Trial(Index n_subjects_, Index m, bool moves, unsigned seed = 1)
      : n_visits(m), dummies(at(m - 1)), n_subjects(n_subjects_), moves_(moves) {
    std::mt19937 random(seed);
    std::normal_distribution<double> normal;
    for (Index s = 0; s < n_subjects; ++s) {
      const double b = normal(random), level = 2000.0 + 3.0 * normal(random);
      bool any = false;
      for (Index v = 0; v < m; ++v) {
        if (normal(random) > 1.0 && (any || v + 1 < m)) continue;
        any = true;
        subject.push_back(static_cast<std::int32_t>(s));
        visit.push_back(static_cast<std::int32_t>(v));
        group.push_back(static_cast<std::int32_t>(s % 2));
        arm.push_back(s % 3 == 0);
        base.push_back(level);
        moving.push_back(normal(random));
        time.push_back(static_cast<double>(v) + 0.2 * normal(random));
        weights.push_back(1.0 + static_cast<double>((s + v) % 3));
        for (Index d = 1; d < m; ++d) dummies[at(d - 1)].push_back(d == v);
        y.push_back(5.0 + 0.1 * level + b + (1.0 + 0.3 * static_cast<double>(v)) * normal(random));
      }
    }
  }

  RepeatedDesign design(bool grouped, bool weighted, bool spatial) const {
    RepeatedDesign d;
    d.rows.n = static_cast<Index>(y.size());
    d.rows.y = y.data();
    d.rows.weights = weighted ? weights.data() : nullptr;
    d.rows.X = {nullptr, arm.data(), base.data()};
    for (const auto& column : dummies) d.rows.X.push_back(column.data());
    if (moves_) d.rows.X.push_back(moving.data());
    zeros_.assign(y.size(), 0);
    d.subjects = {subject.data(), n_subjects};
    d.groups = grouped ? FactorView{group.data(), 2} : FactorView{zeros_.data(), 1};
    if (spatial)
      d.coordinates = {time.data()};
    else
      d.visits = {visit.data(), n_visits};
    return d;
  }

 private:
  bool moves_;
  mutable std::vector<std::int32_t> zeros_;
};

Vector some_psi(const Kind& kind, Index m) {
  Matrix moments(m, m);
  for (Index j = 0; j < m; ++j)
    for (Index k = 0; k < m; ++k)
      moments(j, k) =
          std::sqrt((1.0 + 0.3 * static_cast<double>(j)) * (1.0 + 0.3 * static_cast<double>(k))) *
          std::pow(0.6, static_cast<double>(std::abs(j - k)));
  return kind.start(kind.spatial() ? Matrix(moments.topLeftCorner(1, 1)) : moments, 0.8);
}

}  // namespace

TEST(derivatives_of_kinds_are_differences) {
  for (const Kind* kind : kinds()) {
    const Index m = 4;
    Matrix distance(m, m);
    for (Index j = 0; j < m; ++j)
      for (Index k = 0; k < m; ++k) distance(j, k) = 0.7 * static_cast<double>(std::abs(j - k));
    const Place place{m, &distance};
    const Vector psi = some_psi(*kind, m);
    CHECK(psi.size() == kind->n_parameters(m));
    CHECK(Eigen::LLT<Matrix>(kind->sigma(psi, place)).info() == Eigen::Success);
    const std::vector<Matrix> first = kind->first(psi, place);
    constexpr double h = 1e-5;
    for (Index a = 0; a < psi.size(); ++a) {
      const Vector step = h * Vector::Unit(psi.size(), a);
      const Matrix difference =
          (kind->sigma(psi + step, place) - kind->sigma(psi - step, place)) / (2.0 * h);
      CHECK_CLOSE(first[at(a)], difference, 1e-8);
      for (Index b = 0; b < psi.size(); ++b) {
        const Matrix second =
            (kind->first(psi + step, place)[at(b)] - kind->first(psi - step, place)[at(b)]) /
            (2.0 * h);
        CHECK_CLOSE(kind->second(psi, a, b, place), second, 1e-7);
        if (kind->linear()) CHECK(second.isZero(1e-12));
      }
    }
  }
}

TEST(derivatives_of_the_repeated_criterion_are_differences) {
  for (const Kind* kind : kinds())
    for (const Method method : {Method::REML, Method::ML})
      for (const bool weighted : {false, true}) {
        const Trial trial(60, 4, true);
        const RepeatedDesign design = trial.design(true, weighted, kind->spatial());
        const Units units = make_units(design, 1);
        const Vector psi = some_psi(*kind, 4).replicate(2, 1);
        const auto at_psi = [&](const Vector& x) {
          return evaluate_repeated(units, *kind, method, x, 1);
        };
        const RepeatedEvaluation here = at_psi(psi);
        constexpr double h = 1e-5;
        for (Index a = 0; a < psi.size(); ++a) {
          const Vector step = h * Vector::Unit(psi.size(), a);
          const RepeatedEvaluation up = at_psi(psi + step), down = at_psi(psi - step);
          CHECK_CLOSE(here.gradient[a], (up.criterion - down.criterion) / (2.0 * h), 1e-6);
          CHECK_CLOSE(Vector(here.hessian.col(a)),
                      Vector((up.gradient - down.gradient) / (2.0 * h)), 1e-6);
        }
      }
}

// Many subjects are summed up, few are not: the same criterion from halves put together.
TEST(sums_by_pattern_are_those_of_subjects) {
  for (const bool moves : {false, true})
    for (const bool weighted : {false, true}) {
      const Trial trial(600, 3, moves);
      const RepeatedDesign design = trial.design(true, weighted, false);
      const Units units = make_units(design, 1);
      const RowTable table(design);
      Index summed = 0;
      Matrix all = Matrix::Zero(units.q(), units.q());
      for (const Unit& unit : units.units) {
        summed += static_cast<double>(unit.r) < unit.count;
        all += unit.stacked(units.q()).transpose() * unit.stacked(units.q());
      }
      CHECK(summed > 0);
      const Index p = design.rows.p();
      Matrix rows(design.rows.n, p + 1);
      for (Index i = 0; i < design.rows.n; ++i) {
        const double root = weighted ? std::sqrt(design.rows.weights[i]) : 1.0;
        for (Index c = 0; c < p; ++c) {
          const Column column = design.rows.X[at(units.scaling.order[at(c)])];
          rows(i, c) = root * column[i];
        }
        rows(i, p) = root * design.rows.y[i] / units.scaling.sy;
      }
      const Matrix X = units.scaling.Tx.transpose().triangularView<Eigen::Lower>().solve(
          rows.leftCols(p).transpose());
      rows.leftCols(p) = X.transpose();
      rows.col(p) -= rows.leftCols(p) * units.scaling.c;
      CHECK_CLOSE(all, Matrix(rows.transpose() * rows), 1e-10);
    }
}

TEST(repeated_fits_are_the_same_bits_for_any_number_of_threads) {
  const Trial trial(3000, 5, true);
  for (const char* name : {"us", "ar1h", "sp_exp"}) {
    const RepeatedDesign design = trial.design(true, true, kind(name).spatial());
    std::vector<RepeatedFit> fits;
    for (const int threads : {1, 3}) {
      const Units units = make_units(design, threads);
      RepeatedOptions options;
      options.n_threads = threads;
      fits.push_back(fit_repeated(units, kind(name), options));
      CHECK(fits.back().status == Status::Converged);
    }
    CHECK(fits[0].psi == fits[1].psi);
    CHECK(fits[0].criterion == fits[1].criterion);
    CHECK(fits[0].cov_beta == fits[1].cov_beta);
    CHECK(fits[0].hessian == fits[1].hessian);
  }
}

// With complete data and the same X at every visit, ML's Sigma is that of a multivariate
// regression.
TEST(unstructured_of_complete_data_is_in_closed_form) {
  const Index n = 40, m = 3;
  std::mt19937 random(3);
  std::normal_distribution<double> normal;
  std::vector<double> y, first, second, third;
  std::vector<std::int32_t> subject, visit, group;
  Matrix Y(n, m);
  for (Index s = 0; s < n; ++s) {
    const double b = normal(random);
    for (Index v = 0; v < m; ++v) {
      Y(s, v) = b + normal(random) * (1.0 + static_cast<double>(v));
      y.push_back(Y(s, v));
      first.push_back(v == 0);
      second.push_back(v == 1);
      third.push_back(v == 2);
      subject.push_back(static_cast<std::int32_t>(s));
      visit.push_back(static_cast<std::int32_t>(v));
      group.push_back(0);
    }
  }
  RepeatedDesign design;
  design.rows.n = n * m;
  design.rows.y = y.data();
  design.rows.X = {first.data(), second.data(), third.data()};
  design.subjects = {subject.data(), n};
  design.groups = {group.data(), 1};
  design.visits = {visit.data(), m};
  const Units units = make_units(design, 1);
  const Matrix centred = Y.rowwise() - Y.colwise().mean();
  for (const Method method : {Method::ML, Method::REML}) {
    RepeatedOptions options;
    options.method = method;
    const RepeatedFit fit = fit_repeated(units, kind("us"), options);
    const double divisor = static_cast<double>(method == Method::ML ? n : n - 1);
    CHECK_CLOSE(kind("us").sigma(fit.psi, {m, nullptr}),
                Matrix(centred.transpose() * centred / divisor), 1e-9);
    CHECK(fit.criterion_log.size() <= 6);
  }
}
