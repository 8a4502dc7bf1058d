#include "fit/cone.hpp"

#include <Eigen/Cholesky>
#include <Eigen/Eigenvalues>
#include <algorithm>
#include <cmath>
#include <limits>
#include <tuple>

namespace lmmfast {
namespace {

constexpr int kMaxIterations = 60;
constexpr double kGap = 1e-6;         // relative to the decrease: where the path ends
constexpr double kInfeasible = 1e-6;  // residual of the stationarity, relative to the gradient
constexpr double kBack = 0.95;        // how far a step goes towards the boundary of the cones

using Eigensystem = Eigen::SelfAdjointEigenSolver<Matrix>;

// vech*(Z) of a block: what the gradient of tr(Z S) is in the coordinates of S.
void add_dual(const Matrix& Z, const ConeBlock& block, double factor, Vector& out) {
  Index i = block.first;
  for (Index c = 0; c < block.k; ++c)
    for (Index r = c; r < block.k; ++r, ++i)
      out[i] += factor * (r == c ? Z(r, c) : Z(r, c) + Z(c, r));
}

Matrix dual_of(const Vector& slope, const ConeBlock& block) {
  Matrix Z(block.k, block.k);
  Index i = block.first;
  for (Index c = 0; c < block.k; ++c)
    for (Index r = c; r < block.k; ++r, ++i) Z(r, c) = Z(c, r) = slope[i] * (r == c ? 1.0 : 0.5);
  return Z;
}

bool inside(const std::vector<ConeBlock>& cone, const Vector& x) {
  return std::all_of(cone.begin(), cone.end(), [&](const ConeBlock& block) {
    if (block.k == 1) return x[block.first] >= 0.0;
    return Eigen::LLT<Matrix>(block_of(x, block)).info() == Eigen::Success;
  });
}

// The problem in units in which the quadratic has about unit curvature along each variance: the
// columns of every block times the fourth root of its curvature.
class Scaled {
 public:
  Scaled(const std::vector<ConeBlock>& cone, const Vector& x0, const Vector& g, const Matrix& B)
      : Scaled(cone, x0, g, B, B.diagonal()) {}
  Scaled(const std::vector<ConeBlock>& cone, const Vector& x0, const Vector& g, const Matrix& B,
         const Vector& curvature)
      : cone_(cone), units_(x0.size()) {
    for (const ConeBlock& block : cone) {
      Vector column(block.k);
      Index i = block.first;
      for (Index c = 0; c < block.k; i += block.k - c, ++c)
        column[c] = std::pow(curvature[i], 0.25);
      i = block.first;
      for (Index c = 0; c < block.k; ++c)
        for (Index r = c; r < block.k; ++r, ++i) units_[i] = column[r] * column[c];
      columns_.push_back(std::move(column));
    }
    x0_ = units_.cwiseProduct(x0);
    g_ = g.cwiseQuotient(units_);
    B_ = units_.cwiseInverse().asDiagonal() * B * units_.cwiseInverse().asDiagonal();
  }

  const std::vector<ConeBlock>& cone() const { return cone_; }
  const Vector& x0() const { return x0_; }
  const Vector& g() const { return g_; }
  const Matrix& B() const { return B_; }
  Vector scaled(const Vector& x) const { return units_.cwiseProduct(x); }
  Matrix scaled_factor(std::size_t f, const Matrix& L) const {
    return columns_[f].asDiagonal() * L;
  }
  Matrix unscaled_factor(std::size_t f, const Matrix& L) const {
    return columns_[f].cwiseInverse().asDiagonal() * L;
  }

 private:
  const std::vector<ConeBlock>& cone_;
  std::vector<Vector> columns_;
  Vector units_;
  Vector x0_, g_;
  Matrix B_;
};

// One block on its way.
struct Iterate {
  Matrix S, Z;  // both positive definite
  Matrix S_inv;
  Matrix L, K;  // their Cholesky factors
  Matrix dS, dZ;

  // False where rounding has left one of them indefinite.
  bool factorise() {
    const Index k = S.rows();
    const Eigen::LLT<Matrix> primal(S);
    const Eigen::LLT<Matrix> dual(Z);
    if (primal.info() != Eigen::Success || dual.info() != Eigen::Success) return false;
    L = primal.matrixL();
    K = dual.matrixL();
    S_inv = Matrix::Identity(k, k);
    L.triangularView<Eigen::Lower>().solveInPlace(S_inv);
    S_inv = (S_inv.transpose() * S_inv).eval();
    return true;
  }
};

// The longest step along D that keeps L L' + step D positive semidefinite.
double longest_step(const Matrix& L, const Matrix& D) {
  Matrix M = L.triangularView<Eigen::Lower>().solve(D);
  M = L.triangularView<Eigen::Lower>().solve(Matrix(M.transpose()));
  const double least =
      M.rows() == 1 ? M(0, 0) : Eigensystem(M, Eigen::EigenvaluesOnly).eigenvalues()[0];
  return least < 0.0 ? -1.0 / least : std::numeric_limits<double>::infinity();
}

class InteriorPoint {
 public:
  explicit InteriorPoint(const Scaled& problem) : problem_(problem), x_(problem.x0()) {
    for (const ConeBlock& block : problem.cone()) nu_ += static_cast<double>(block.k);
    const double far = std::max(1.0, problem.g().cwiseAbs().maxCoeff());
    for (const ConeBlock& block : problem.cone()) {
      Eigensystem eigen(block_of(problem.x0(), block));
      const Vector values = eigen.eigenvalues().cwiseMax(1.0);
      Iterate it;
      it.S = eigen.eigenvectors() * values.asDiagonal() * eigen.eigenvectors().transpose();
      it.Z = far * Matrix::Identity(block.k, block.k);
      put_block(it.S, block, x_);
      blocks_.push_back(std::move(it));
    }
  }

  // Follows the central path to its end; what is left is the gap.
  void run() {
    double best = std::numeric_limits<double>::infinity();
    for (; iterations_ < kMaxIterations; ++iterations_) {
      residual_ = problem_.g() + problem_.B() * (x_ - problem_.x0());
      const double size =
          std::max(problem_.g().cwiseAbs().maxCoeff(), residual_.cwiseAbs().maxCoeff());
      for (std::size_t f = 0; f < blocks_.size(); ++f)
        add_dual(blocks_[f].Z, problem_.cone()[f], -1.0, residual_);
      const double gap = complementarity();
      const double error =
          std::max(gap / std::max(decrease(), 1e-300), residual_.cwiseAbs().maxCoeff() / size);
      if (gap <= kGap * std::abs(decrease()) &&
          residual_.cwiseAbs().maxCoeff() <= kInfeasible * size)
        return;
      if (iterations_ > 15 && error > 0.5 * best) return;  // rounding has the last word
      best = std::min(best, error);
      if (!step()) return;
    }
  }

  const std::vector<Iterate>& blocks() const { return blocks_; }
  int iterations() const { return iterations_; }

 private:
  double decrease() const {
    const Vector d = x_ - problem_.x0();
    return -(problem_.g().dot(d) + 0.5 * d.dot(problem_.B() * d));
  }

  double complementarity() const {
    double sum = 0.0;
    for (const Iterate& it : blocks_) sum += it.S.cwiseProduct(it.Z).sum();
    return sum;
  }

  // Predictor to the end of the path, corrector to a point on it; steps of their own for x and Z.
  bool step() {
    Matrix normal = problem_.B();
    for (std::size_t f = 0; f < blocks_.size(); ++f) {
      if (!blocks_[f].factorise()) return false;
      add_barrier(blocks_[f], problem_.cone()[f], normal);
    }
    const Eigen::LLT<Matrix> cholesky(normal);
    if (cholesky.info() != Eigen::Success) return false;
    const double mu = complementarity() / nu_;
    solve(cholesky, 0.0, false);
    auto [primal, dual] = steps();
    double left = 0.0;
    for (const Iterate& it : blocks_)
      left += (it.S + primal * it.dS).cwiseProduct(it.Z + dual * it.dZ).sum();
    const double ratio = left / nu_ / mu;
    solve(cholesky, std::pow(ratio, 3.0) * mu, true);
    std::tie(primal, dual) = steps();
    for (std::size_t f = 0; f < blocks_.size(); ++f) {
      blocks_[f].S += primal * blocks_[f].dS;
      blocks_[f].Z += dual * blocks_[f].dZ;
      put_block(blocks_[f].S, problem_.cone()[f], x_);
    }
    return true;
  }

  // The Hessian of the barrier with S^-1 ⊗ Z in place of mu S^-1 ⊗ S^-1.
  static void add_barrier(const Iterate& it, const ConeBlock& block, Matrix& normal) {
    const Index k = block.k;
    for (Index c = 0, i = block.first; c < k; ++c)
      for (Index r = c; r < k; ++r, ++i)
        for (Index e = 0, j = block.first; e < k; ++e)
          for (Index d = e; d < k; ++d, ++j) {
            if (j > i) continue;
            // <E_rc, Z E_de S^-1>, symmetrised.
            const auto entry = [&](Index a, Index b) {
              double sum = it.Z(a, d) * it.S_inv(e, b);
              if (d != e) sum += it.Z(a, e) * it.S_inv(d, b);
              return sum;
            };
            double value = r == c ? entry(r, r) : entry(r, c) + entry(c, r);
            normal(i, j) += value;
            if (i != j) normal(j, i) += value;
          }
  }

  void solve(const Eigen::LLT<Matrix>& cholesky, double mu, bool correct) {
    Vector rhs = -problem_.g() - problem_.B() * (x_ - problem_.x0());
    std::vector<Matrix> centre;
    for (std::size_t f = 0; f < blocks_.size(); ++f) {
      const Iterate& it = blocks_[f];
      Matrix target = mu * it.S_inv;
      if (correct) {
        const Matrix second = it.dZ * it.dS * it.S_inv;
        target -= 0.5 * (second + second.transpose());
      }
      add_dual(target, problem_.cone()[f], 1.0, rhs);
      centre.push_back(std::move(target));
    }
    const Vector dx = cholesky.solve(rhs);
    for (std::size_t f = 0; f < blocks_.size(); ++f) {
      Iterate& it = blocks_[f];
      it.dS = block_of(dx, problem_.cone()[f]);
      const Matrix moved = it.Z * it.dS * it.S_inv;
      it.dZ = centre[f] - it.Z - 0.5 * (moved + moved.transpose());
    }
  }

  std::pair<double, double> steps() const {
    double primal = 1.0 / kBack;
    double dual = 1.0 / kBack;
    for (const Iterate& it : blocks_) {
      primal = std::min(primal, longest_step(it.L, it.dS));
      dual = std::min(dual, longest_step(it.K, it.dZ));
    }
    return {std::min(1.0, kBack * primal), std::min(1.0, kBack * dual)};
  }

  const Scaled& problem_;
  Vector x_;
  Vector residual_;
  std::vector<Iterate> blocks_;
  double nu_ = 0.0;
  int iterations_ = 0;
};

// Columns: how the coordinates of L L' move with the entries of L (column-major).
Matrix factor_map(const Matrix& L) {
  const Index k = L.rows();
  Matrix map = Matrix::Zero(k * (k + 1) / 2, L.size());
  for (Index c = 0, i = 0; c < k; ++c)
    for (Index r = c; r < k; ++r, ++i)
      for (Index e = 0; e < L.cols(); ++e) {
        map(i, e * k + r) += L(c, e);
        map(i, e * k + c) += L(r, e);
      }
  return map;
}

// The quadratic as a function of factors L of the blocks, each with as many columns as its rank:
// Newton's method from the end of the path, where the multipliers make its Hessian positive
// semidefinite (rotations of L apart). A point on the boundary stays one, exactly.
class Factored {
 public:
  // From the ends of the path: what is larger in S than in Z belongs to the face.
  Factored(const Scaled& problem, const std::vector<Iterate>& ends) : problem_(&problem) {
    for (const Iterate& end : ends) {
      const Eigensystem eigen(end.S);
      const Matrix& U = eigen.eigenvectors();
      add(eigen, (U.transpose() * end.Z * U).diagonal());
    }
  }

  // From the minimum of the quadratic, what is negative of it put to zero.
  Factored(const Scaled& problem, const Vector& minimum) : problem_(&problem) {
    for (const ConeBlock& block : problem.cone())
      add(Eigensystem(block_of(minimum, block)), Vector::Zero(block.k));
  }

  // From factors that somebody has found.
  Factored(const Scaled& problem, std::vector<Matrix> factors)
      : problem_(&problem), factors_(std::move(factors)) {
    for (const Matrix& L : factors_) size_ += L.size();
  }

  // A minimum on the face it is on, also of a quadratic that is not convex: false where it is none,
  // or where the multipliers lead off the face.
  bool settle() {
    minimise();
    const Vector slope = problem_->g() + problem_->B() * (point(factors_) - problem_->x0());
    const double tolerance = kOptimal * std::max(1.0, problem_->g().cwiseAbs().maxCoeff());
    for (std::size_t f = 0; f < factors_.size(); ++f) {
      const Matrix Z = dual_of(slope, problem_->cone()[f]);
      if (factors_[f].size() > 0 && (Z * factors_[f]).cwiseAbs().maxCoeff() > tolerance)
        return false;
      if (Eigensystem(Z, Eigen::EigenvaluesOnly).eigenvalues()[0] < -tolerance) return false;
    }
    Vector gradient;
    const Matrix hessian = derivatives(gradient);
    const Vector values = Eigensystem(hessian, Eigen::EigenvaluesOnly).eigenvalues();
    return values.size() == 0 || values[0] > -kFlat * values[values.size() - 1];
  }

  // The minimum on the cone: on a face, then off it along the direction in which the multipliers
  // are most negative, until none is. False where that leads nowhere.
  bool solve() {
    for (int face = 0; face < kMaxFaces; ++face) {
      minimise();
      drop_columns();
      const Vector slope = problem_->g() + problem_->B() * (point(factors_) - problem_->x0());
      const double tolerance = kOptimal * std::max(1.0, problem_->g().cwiseAbs().maxCoeff());
      bool stationary = true;
      double worst = -tolerance;
      std::size_t worst_block = 0;
      Vector direction;
      for (std::size_t f = 0; f < factors_.size(); ++f) {
        const Matrix Z = dual_of(slope, problem_->cone()[f]);
        if (factors_[f].size() > 0 && (Z * factors_[f]).cwiseAbs().maxCoeff() > tolerance)
          stationary = false;
        const Eigensystem eigen(Z);
        if (eigen.eigenvalues()[0] >= worst) continue;
        worst = eigen.eigenvalues()[0];
        worst_block = f;
        direction = eigen.eigenvectors().col(0);
      }
      if (direction.size() == 0) return stationary;
      add_column(worst_block, worst, direction);
    }
    return false;
  }

  void minimise() {
    if (size_ == 0) return;
    double best = value(factors_);
    double ridge = kRidge;
    for (int i = 0; i < kMaxNewton; ++i) {
      double promised = 0.0;
      std::vector<Matrix> tried = newton(ridge, promised);
      const bool last = promised < kLastStep * std::max(1.0, std::abs(best));
      const double found = value(tried);
      if (last || found < best) {
        factors_ = std::move(tried);
        best = found;
        if (last) return;
      } else {
        ridge *= 1e3;
        if (ridge > 1.0) return;
      }
    }
  }

  const Matrix& factor(std::size_t f) const { return factors_[f]; }

 private:
  // The part of a block with eigenvalues above a bound each.
  void add(const Eigensystem& eigen, const Vector& bound) {
    const Index k = bound.size();
    Index rank = 0;
    while (rank < k && eigen.eigenvalues()[k - 1 - rank] > bound[k - 1 - rank]) ++rank;
    factors_.push_back(eigen.eigenvectors().rightCols(rank) *
                       eigen.eigenvalues().tail(rank).cwiseSqrt().asDiagonal());
    size_ += k * rank;
  }

  // Columns that have gone to zero.
  void drop_columns() {
    for (std::size_t f = 0; f < factors_.size(); ++f) {
      Matrix& L = factors_[f];
      if (L.cols() == 0) continue;
      const Eigensystem eigen(L.transpose() * L);
      const double least = kZero * std::max(1.0, eigen.eigenvalues().tail<1>()[0]);
      Index dropped = 0;
      while (dropped < L.cols() && eigen.eigenvalues()[dropped] < least) ++dropped;
      if (dropped == 0) continue;
      size_ -= dropped * L.rows();
      L = (L * eigen.eigenvectors().rightCols(L.cols() - dropped)).eval();
    }
  }

  // The minimum along S + t uu', whose slope is negative at t = 0.
  void add_column(std::size_t f, double slope, const Vector& u) {
    Vector along = Vector::Zero(problem_->x0().size());
    put_block(u * u.transpose(), problem_->cone()[f], along);
    const double t = -slope / along.dot(problem_->B() * along);
    Matrix& L = factors_[f];
    L.conservativeResize(u.size(), L.cols() + 1);
    L.rightCols<1>() = std::sqrt(t) * u;
    size_ += u.size();
  }

  static constexpr int kMaxFaces = 6;
  static constexpr double kZero = 1e-14;  // squared columns (scaled) that are nothing
  static constexpr int kMaxNewton = 20;
  static constexpr double kLastStep = 1e-15;  // of the decrease: no further one is worth it
  static constexpr double kOptimal = 1e-8;    // of the multipliers, relative to the gradient
  static constexpr double kRidge = 1e-14;     // relative to the largest curvature
  static constexpr double kFlat = 1e-9;       // that of rotations, by rounding

  Vector point(const std::vector<Matrix>& factors) const {
    Vector x(problem_->x0().size());
    for (std::size_t f = 0; f < factors.size(); ++f)
      put_block(factors[f] * factors[f].transpose(), problem_->cone()[f], x);
    return x;
  }

  double value(const std::vector<Matrix>& factors) const {
    const Vector d = point(factors) - problem_->x0();
    return problem_->g().dot(d) + 0.5 * d.dot(problem_->B() * d);
  }

  // Hessian and gradient in the entries of the factors.
  Matrix derivatives(Vector& gradient) const {
    const Vector slope = problem_->g() + problem_->B() * (point(factors_) - problem_->x0());
    Matrix map = Matrix::Zero(slope.size(), size_);
    Matrix hessian = Matrix::Zero(size_, size_);
    for (Index f = 0, first = 0; f < static_cast<Index>(factors_.size()); ++f) {
      const Matrix& L = factors_[at(f)];
      const ConeBlock& block = problem_->cone()[at(f)];
      if (L.cols() == 0) continue;
      map.block(block.first, first, block.size(), L.size()) = factor_map(L);
      const Matrix Z = dual_of(slope, block);
      for (Index e = 0; e < L.cols(); ++e)
        hessian.block(first + e * block.k, first + e * block.k, block.k, block.k) = 2.0 * Z;
      first += L.size();
    }
    hessian += map.transpose() * problem_->B() * map;
    gradient = map.transpose() * slope;
    return hessian;
  }

  std::vector<Matrix> newton(double ridge, double& promised) const {
    Vector gradient;
    Matrix hessian = derivatives(gradient);
    hessian.diagonal().array() += ridge * hessian.diagonal().maxCoeff();
    const Vector step = Eigen::LDLT<Matrix>(hessian).solve(gradient);
    promised = 0.5 * std::abs(gradient.dot(step));
    std::vector<Matrix> moved = factors_;
    Index first = 0;
    for (Matrix& L : moved) {
      L -= Eigen::Map<const Matrix>(step.data() + first, L.rows(), L.cols());
      first += L.size();
    }
    return moved;
  }

  const Scaled* problem_;
  std::vector<Matrix> factors_;
  Index size_ = 0;
};

// Of a block inside its cone, or on the boundary of a 1 x 1 one.
Matrix factor_inside(const Vector& x, const ConeBlock& block) {
  if (block.k > 1) return Eigen::LLT<Matrix>(block_of(x, block)).matrixL();
  const double variance = x[block.first];
  return Matrix::Constant(1, variance > 0.0 ? 1 : 0, std::sqrt(variance));
}

// Variances of their own only: which are zero is found by exchanging all that are wrong (Portugal,
// Júdice & Vicente 1994, Math. Comp. 63:625); rarely that goes in circles, and false is returned.
bool exchange(const Vector& x0, const Vector& g, const Matrix& B, Vector& x) {
  const Index size = x0.size();
  const Vector b = B * x0 - g;
  std::vector<bool> zero(at(size), false);
  std::vector<Index> free;
  for (Index round = 0; round < 2 * size + 4; ++round) {
    free.clear();
    for (Index i = 0; i < size; ++i)
      if (!zero[at(i)]) free.push_back(i);
    x = Vector::Zero(size);
    if (!free.empty()) {
      const Matrix own = B(free, free);
      const Vector solved = Eigen::LLT<Matrix>(own).solve(Vector(b(free)));
      x(free) = solved;
    }
    const Vector slope = B * x - b;
    bool changed = false;
    for (Index i = 0; i < size; ++i) {
      const bool wrong = zero[at(i)] ? slope[i] < 0.0 : x[i] < 0.0;
      if (!wrong) continue;
      zero[at(i)] = !zero[at(i)];
      changed = true;
    }
    if (!changed) return true;
  }
  return false;
}

// What is known of a solution whose factors are there.
void certify(const std::vector<ConeBlock>& cone, const Vector& x0, const Vector& g, const Matrix& B,
             ConeSolution& out) {
  const Vector d = out.x - x0;
  const Vector slope = g + B * d;
  out.decrease = -(g.dot(d) + 0.5 * d.dot(B * d));
  for (std::size_t f = 0; f < cone.size(); ++f) {
    Matrix Z = dual_of(slope, cone[f]);
    const double least = Eigensystem(Z, Eigen::EigenvaluesOnly).eigenvalues()[0];
    const Matrix S = block_of(out.x, cone[f]);
    out.gap += std::abs(Z.cwiseProduct(S).sum()) +
               std::max(0.0, -least) * (S.trace() + block_of(x0, cone[f]).trace());
    out.multipliers.push_back(std::move(Z));
  }
}

}  // namespace

Matrix block_of(const Vector& x, const ConeBlock& block) {
  Matrix S(block.k, block.k);
  Index i = block.first;
  for (Index c = 0; c < block.k; ++c)
    for (Index r = c; r < block.k; ++r, ++i) S(r, c) = S(c, r) = x[i];
  return S;
}

void put_block(const Matrix& S, const ConeBlock& block, Vector& x) {
  Index i = block.first;
  for (Index c = 0; c < block.k; ++c)
    for (Index r = c; r < block.k; ++r, ++i) x[i] = S(r, c);
}

ConeSolution minimise_on_cone(const std::vector<ConeBlock>& cone, const Vector& x0, const Vector& g,
                              const Matrix& B) {
  const Eigen::LLT<Matrix> cholesky(B);
  if (cholesky.info() != Eigen::Success)
    throw NumericalError("the model of the criterion has no minimum");
  ConeSolution out;
  out.x = x0 - cholesky.solve(g);
  bool solved = inside(cone, out.x);
  const bool scalar =
      std::all_of(cone.begin(), cone.end(), [](const ConeBlock& block) { return block.k == 1; });
  if (!solved && scalar) solved = exchange(x0, g, B, out.x);
  if (solved) {
    for (const ConeBlock& block : cone) out.factors.push_back(factor_inside(out.x, block));
  } else {
    const Scaled problem(cone, x0, g, B);
    Factored factored(problem, problem.scaled(out.x));
    if (!factored.solve()) {
      InteriorPoint path(problem);
      path.run();
      out.iterations = path.iterations();
      factored = Factored(problem, path.blocks());
      factored.minimise();
    }
    for (std::size_t f = 0; f < cone.size(); ++f) {
      out.factors.push_back(problem.unscaled_factor(f, factored.factor(f)));
      put_block(out.factors.back() * out.factors.back().transpose(), cone[f], out.x);
    }
  }
  certify(cone, x0, g, B, out);
  return out;
}

std::optional<ConeSolution> minimise_near(const std::vector<ConeBlock>& cone, const Vector& x0,
                                          const Vector& g, const Matrix& B,
                                          const ConeSolution& start, const Vector& curvature) {
  const Scaled problem(cone, x0, g, B, curvature);
  std::vector<Matrix> factors;
  for (std::size_t f = 0; f < cone.size(); ++f)
    factors.push_back(problem.scaled_factor(f, start.factors[f]));
  Factored factored(problem, std::move(factors));
  if (!factored.settle()) return std::nullopt;
  ConeSolution out;
  out.x = x0;
  for (std::size_t f = 0; f < cone.size(); ++f) {
    out.factors.push_back(problem.unscaled_factor(f, factored.factor(f)));
    put_block(out.factors.back() * out.factors.back().transpose(), cone[f], out.x);
  }
  certify(cone, x0, g, B, out);
  return out;
}

}  // namespace lmmfast
