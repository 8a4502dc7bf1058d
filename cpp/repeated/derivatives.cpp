// The derivatives of criterion.hpp: by pairs of visits where a kind has about as many
// parameters, else parameter by parameter.
#include <Eigen/Cholesky>
#include <algorithm>
#include <cmath>

#include "repeated/criterion.hpp"
#include "repeated/unit_sums.hpp"

namespace lmmfast {
namespace {

Index pair_of(Index j, Index k) {
  return j >= k ? j * (j + 1) / 2 + k : k * (k + 1) / 2 + j;
}

// The derivatives of the entries k <= j of Sigma, row after row, in psi.
Matrix pairs_in_psi(const std::vector<Matrix>& V) {
  const Index m = V[0].rows();
  Matrix J(m * (m + 1) / 2, static_cast<Index>(V.size()));
  for (Index a = 0; a < J.cols(); ++a)
    for (Index j = 0; j < m; ++j)
      for (Index k = 0; k <= j; ++k) J(pair_of(j, k), a) = V[at(a)](j, k);
  return J;
}

// E += sum_ab W_ab V_a A V_b, W that of the entries of Sigma.
void add_paired(const Unit& unit, const Matrix& A, const Matrix& W, Matrix& E) {
  const std::vector<Index>& visit = unit.visits;
  for (Index l = 0; l < unit.m; ++l)
    for (Index i = 0; i < unit.m; ++i)
      for (Index k = 0; k < unit.m; ++k) {
        const Index kl = pair_of(visit[at(k)], visit[at(l)]);
        double sum = 0.0;
        for (Index j = 0; j < unit.m; ++j)
          sum += W(pair_of(visit[at(i)], visit[at(j)]), kl) * A(j, k);
        E(i, l) += sum;
      }
}

}  // namespace

// One unit at the current psi.
struct RepeatedCriterion::Pass {
  const Unit& unit;
  Matrix A;    // V^-1
  Matrix Z;    // m x (p r): A X R, column c r + s
  Matrix e;    // m x r: A r
  Matrix AHA;  // summed over subjects
  Matrix G;    // count A - AHA

  Pass(const Unit& u, const Matrix& sigma, const Vector& beta, const Matrix& root, bool reml)
      : unit(u) {
    const Index m = u.m, r = u.r, p = beta.size();
    const Eigen::LLT<Matrix> cholesky(sigma);
    A = cholesky.solve(Matrix::Identity(m, m));
    const auto rows = u.stacked(p + 1);
    Matrix x = rows.leftCols(p) * root;
    x.resize(m, p * r);
    Z = A * x;
    Vector residual = rows.col(p) - rows.leftCols(p) * beta;
    const Eigen::Map<const Matrix> res(residual.data(), m, r);
    e = A * res;
    AHA = e * e.transpose();
    if (reml) AHA += Z * Z.transpose();
    G = u.count * A - AHA;
  }
};

struct RepeatedCriterion::Sums {
  std::vector<Matrix> G;         // by group, visits x visits
  std::vector<Matrix> expected;  // by group, over pairs of visits or parameters
  std::vector<Matrix> quadratic;
  std::vector<Matrix> gram;  // by group: rows [Z e] of all visits, through pairs
  std::vector<Matrix> P;     // by parameter, (p + 1) x (p + 1) of [Z e]: direct
  Vector gradient;           // spatial kinds
  Matrix second;             // tr(G V_ab), spatial kinds

  void add(const Sums& other) {
    auto each = [](std::vector<Matrix>& to, const std::vector<Matrix>& from) {
      for (std::size_t i = 0; i < to.size(); ++i) to[i] += from[i];
    };
    each(G, other.G);
    each(expected, other.expected);
    each(quadratic, other.quadratic);
    each(gram, other.gram);
    each(P, other.P);
    gradient += other.gradient;
    second += other.second;
  }
};

// Sums over pairs of visits cost the square of their number for each unit, whatever the number of
// parameters.
bool RepeatedCriterion::through_pairs() const {
  if (kind_.spatial()) return false;
  const auto m = static_cast<double>(units_.n_visits), p = static_cast<double>(units_.q());
  const auto k = static_cast<double>(per_group_);
  const double pairs = m * (m + 1.0) / 2.0;
  double units = 0.0, rows = 0.0;
  for (const Unit& unit : units_.units) {
    units += 1.0;
    rows += static_cast<double>(unit.r);
  }
  const double by_pairs = units * 4.0 * pairs * pairs + rows * m * m * p * p / 2.0;
  const double direct = units * k * (4.0 * m * m * m + k * m * m) + rows * k * m * p * (m + p);
  return by_pairs <= direct;
}

void RepeatedCriterion::add_gradient(const Pass& pass, Sums& sums) const {
  const Unit& unit = pass.unit;
  if (!kind_.spatial()) {
    sums.G[at(unit.group)](unit.visits, unit.visits) += pass.G;
    return;
  }
  const Vector psi = of_group(psi_, unit.group);
  const std::vector<Matrix> V = kind_.first(psi, {unit.m, &unit.distance});
  for (Index a = 0; a < per_group_; ++a)
    sums.gradient[unit.group * per_group_ + a] += pass.G.cwiseProduct(V[at(a)]).sum();
}

// Of the parameters sigma_jk, k <= j, of the unit's visits.
void RepeatedCriterion::add_pairs(const Pass& pass, bool exact, Sums& sums) const {
  const Unit& unit = pass.unit;
  const Matrix& A = pass.A;
  const Matrix B = 2.0 * pass.AHA - unit.count * A;
  Matrix& expected = sums.expected[at(unit.group)];
  Matrix& quadratic = sums.quadratic[at(unit.group)];
  auto pair = [&](Index j, Index k) {
    const Index v = unit.visits[at(j)], w = unit.visits[at(k)];
    return v * (v + 1) / 2 + w;
  };
  for (Index j = 0; j < unit.m; ++j)
    for (Index k = 0; k <= j; ++k) {
      const Index a = pair(j, k);
      const double half = j == k ? 0.5 : 1.0;
      for (Index i = 0; i <= j; ++i)
        for (Index l = 0; l <= i; ++l) {
          const Index b = pair(i, l);
          if (b > a) continue;
          const double weight = i == l ? half * 0.5 : half;
          // tr(A V_a A V_b) = 2 (A_ij A_kl + A_il A_kj)
          expected(a, b) += 2.0 * weight * unit.count * (A(i, j) * A(k, l) + A(i, k) * A(j, l));
          if (exact)
            quadratic(a, b) += weight * (A(i, j) * B(k, l) + B(i, j) * A(k, l) + A(i, k) * B(j, l) +
                                         B(i, k) * A(j, l));
        }
    }
  if (!exact) return;
  const Index p = units_.p(), q = units_.q(), r = unit.r;
  Matrix wide = Matrix::Zero(r, units_.n_visits * q);
  for (Index j = 0; j < unit.m; ++j) {
    const Index first = unit.visits[at(j)] * q;
    for (Index c = 0; c < p; ++c) wide.col(first + c) = pass.Z.row(j).segment(c * r, r).transpose();
    wide.col(first + p) = pass.e.row(j).transpose();
  }
  sums.gram[at(unit.group)].selfadjointView<Eigen::Lower>().rankUpdate(wide.transpose());
}

void RepeatedCriterion::add_direct(const Pass& pass, const FirstDerivatives& of_visits, bool exact,
                                   Sums& sums) const {
  const Unit& unit = pass.unit;
  const Index q = units_.q(), r = unit.r, m = unit.m;
  const Vector psi = of_group(psi_, unit.group);
  std::vector<Matrix> V;
  if (kind_.spatial()) V = kind_.first(psi, {m, &unit.distance});
  for (const Matrix& v : of_visits[at(unit.group)]) V.push_back(v(unit.visits, unit.visits));
  const Matrix B = 2.0 * pass.AHA - unit.count * pass.A;
  std::vector<Matrix> AV, BV;
  for (const Matrix& v : V) {
    AV.push_back(pass.A * v);
    if (exact) BV.push_back(B * v);
  }
  auto trace = [](const Matrix& x, const Matrix& y) { return x.cwiseProduct(y.transpose()).sum(); };
  Matrix& expected = sums.expected[at(unit.group)];
  Matrix& quadratic = sums.quadratic[at(unit.group)];
  for (Index a = 0; a < per_group_; ++a)
    for (Index b = 0; b <= a; ++b) {
      expected(a, b) += unit.count * trace(AV[at(a)], AV[at(b)]);
      if (exact)
        quadratic(a, b) += 0.5 * (trace(BV[at(a)], AV[at(b)]) + trace(BV[at(b)], AV[at(a)]));
    }
  if (!exact) return;
  Matrix wide(m, q * r);
  wide << pass.Z, pass.e;
  const Eigen::Map<const Matrix> stacked(wide.data(), m * r, q);
  for (Index a = 0; a < per_group_; ++a) {
    Matrix product = V[at(a)] * wide;
    const Eigen::Map<const Matrix> right(product.data(), m * r, q);
    sums.P[at(unit.group * per_group_ + a)].noalias() += stacked.transpose() * right;
  }
  if (!kind_.spatial()) return;
  for (Index a = 0; a < per_group_; ++a)
    for (Index b = 0; b <= a; ++b)
      sums.second(unit.group * per_group_ + a, unit.group * per_group_ + b) +=
          pass.G.cwiseProduct(kind_.second(psi, a, b, {m, &unit.distance})).sum();
}

void RepeatedCriterion::finish(Sums& sums, const FirstDerivatives& of_visits, bool exact,
                               Derivatives& out) const {
  const Index n = n_parameters(), m = units_.n_visits, p = units_.p(), q = units_.q();
  const bool pairs = through_pairs();
  out.gradient = sums.gradient;
  out.expected = Matrix::Zero(n, n);
  Matrix hessian = Matrix::Zero(n, n);
  std::vector<Matrix>& P = sums.P;
  for (Index g = 0; g < units_.n_groups; ++g) {
    const Vector psi = of_group(psi_, g);
    const Index first = g * per_group_;
    const std::vector<Matrix>& V = of_visits[at(g)];
    Matrix J;  // of the pairs of visits in psi
    for (std::size_t a = 0; a < V.size(); ++a)
      out.gradient[first + static_cast<Index>(a)] = sums.G[at(g)].cwiseProduct(V[a]).sum();
    if (pairs) J = pairs_in_psi(V);
    auto in_psi = [&](const Matrix& lower) -> Matrix {
      const Matrix full = lower.selfadjointView<Eigen::Lower>();
      return pairs ? Matrix(J.transpose() * full * J) : full;
    };
    out.expected.block(first, first, per_group_, per_group_) = in_psi(sums.expected[at(g)]);
    if (!exact) continue;
    auto block = hessian.block(first, first, per_group_, per_group_);
    block = in_psi(sums.quadratic[at(g)]);
    if (!kind_.spatial() && !kind_.linear()) {
      for (Index a = 0; a < per_group_; ++a)
        for (Index b = 0; b <= a; ++b) {
          const double second =
              sums.G[at(g)].cwiseProduct(kind_.second(psi, a, b, {m, nullptr})).sum();
          block(a, b) += second;
          if (a != b) block(b, a) += second;
        }
    }
    if (pairs) {
      const Matrix gram = sums.gram[at(g)].selfadjointView<Eigen::Lower>();
      for (Index a = 0; a < per_group_; ++a) {
        Matrix& to = P[at(first + a)];
        for (Index j = 0; j < m; ++j)
          for (Index k = 0; k < m; ++k)
            if (V[at(a)](j, k) != 0.0) to += V[at(a)](j, k) * gram.block(j * q, k * q, q, q);
      }
    }
  }
  if (!exact) return;
  if (kind_.spatial()) hessian += Matrix(sums.second.selfadjointView<Eigen::Lower>());
  Matrix flat(q * q, n);
  for (Index a = 0; a < n; ++a) {
    Matrix weighted = P[at(a)];
    if (method_ == Method::ML) weighted.topLeftCorner(p, p).setZero();
    weighted.col(p).head(p) *= std::sqrt(2.0);
    weighted.row(p).setZero();
    flat.col(a) = Eigen::Map<const Vector>(weighted.data(), q * q);
  }
  hessian.noalias() -= flat.transpose() * flat;
  out.hessian = 0.5 * (hessian + hessian.transpose());
  out.P.clear();
  for (const Matrix& each : P) out.P.push_back(each.topLeftCorner(p, p));
}

void RepeatedCriterion::differentiate(bool exact, Derivatives& out) const {
  const Index n = n_parameters(), m = units_.n_visits, q = units_.q();
  const bool pairs = through_pairs();
  const Index k = pairs ? m * (m + 1) / 2 : per_group_;
  const auto groups = at(units_.n_groups);
  Sums zero;
  if (!kind_.spatial()) zero.G.assign(groups, Matrix::Zero(m, m));
  zero.expected.assign(groups, Matrix::Zero(k, k));
  zero.quadratic.assign(groups, exact ? Matrix::Zero(k, k) : Matrix());
  if (exact && pairs) zero.gram.assign(groups, Matrix::Zero(m * q, m * q));
  if (exact && !pairs) zero.P.assign(at(n), Matrix::Zero(q, q));
  zero.gradient = Vector::Zero(n);
  zero.second = Matrix::Zero(n, n);
  FirstDerivatives of_visits(groups);  // none for spatial kinds
  for (Index g = 0; g < units_.n_groups && !kind_.spatial(); ++g)
    of_visits[at(g)] = kind_.first(of_group(psi_, g), {m, nullptr});
  Sums sums = sum_over_chunks(
      chunks_, n_threads_, zero,
      [&](Sums& to, Index u) {
        const Unit& unit = units_.units[at(u)];
        const Pass pass(unit, unit_sigma(unit), beta_, root_, method_ == Method::REML);
        add_gradient(pass, to);
        if (pairs)
          add_pairs(pass, exact, to);
        else
          add_direct(pass, of_visits, exact, to);
      },
      [](Sums& to, const Sums& from) { to.add(from); });
  if (exact && pairs) sums.P.assign(at(n), Matrix::Zero(q, q));
  finish(sums, of_visits, exact, out);
}

Matrix RepeatedCriterion::weighted_products(const Matrix& W, bool second,
                                            const Vector& kappa) const {
  const Index p = units_.p();
  // What does not depend on the unit, for kinds of visits: V_a, and the sum of second derivatives.
  std::vector<std::vector<Matrix>> V(at(units_.n_groups));
  std::vector<Matrix> S(at(units_.n_groups));
  auto second_sum = [&](Index g, const Place& place, const std::vector<Matrix>& first) {
    const Vector psi = of_group(psi_, g);
    Matrix sum = Matrix::Zero(place.m, place.m);
    for (Index a = 0; a < per_group_; ++a) {
      sum += kappa[g * per_group_ + a] * first[at(a)];
      for (Index b = 0; b < per_group_ && second && !kind_.linear(); ++b)
        sum += W(g * per_group_ + a, g * per_group_ + b) * kind_.second(psi, a, b, place);
    }
    return sum;
  };
  for (Index g = 0; g < units_.n_groups && !kind_.spatial(); ++g) {
    const Place place{units_.n_visits, nullptr};
    V[at(g)] = kind_.first(of_group(psi_, g), place);
    S[at(g)] = second_sum(g, place, V[at(g)]);
  }
  const bool pairs = through_pairs();
  std::vector<Matrix> of_pairs(at(units_.n_groups));  // W in the entries of Sigma
  for (Index g = 0; g < units_.n_groups && pairs; ++g) {
    const Matrix J = pairs_in_psi(V[at(g)]);
    of_pairs[at(g)] =
        J * W.block(g * per_group_, g * per_group_, per_group_, per_group_) * J.transpose();
  }
  return sum_over_chunks(
      chunks_, n_threads_, Matrix(Matrix::Zero(p, p)),
      [&](Matrix& sum, Index u) {
        const Unit& unit = units_.units[at(u)];
        const Index g = unit.group, m = unit.m;
        const Pass pass(unit, unit_sigma(unit), beta_, root_, true);
        std::vector<Matrix> own;
        Matrix E;
        if (kind_.spatial()) {
          const Place place{m, &unit.distance};
          own = kind_.first(of_group(psi_, g), place);
          E = -0.25 * second_sum(g, place, own);
        } else {
          for (const Matrix& v : V[at(g)])
            if (!pairs) own.push_back(v(unit.visits, unit.visits));
          E = -0.25 * S[at(g)](unit.visits, unit.visits);
        }
        if (pairs)
          add_paired(unit, pass.A, of_pairs[at(g)], E);
        else
          for (Index a = 0; a < per_group_; ++a) {
            Matrix sum_b = Matrix::Zero(m, m);
            for (Index b = 0; b < per_group_; ++b)
              sum_b += W(g * per_group_ + a, g * per_group_ + b) * own[at(b)];
            E.noalias() += own[at(a)] * pass.A * sum_b;
          }
        const Matrix product = E * pass.Z;
        const Eigen::Map<const Matrix> left(pass.Z.data(), m * unit.r, p);
        const Eigen::Map<const Matrix> right(product.data(), m * unit.r, p);
        sum.noalias() += left.transpose() * right;
      },
      [](Matrix& to, const Matrix& from) { to += from; });
}

}  // namespace lmmfast
