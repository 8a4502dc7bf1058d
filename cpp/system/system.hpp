// The equations of a mixed model: the pattern of A planned once, its sums loaded, factorised at a
// Lambda, solved, differentiated.
//
// With H = W^-1 + Z Lambda Lambda' Z' and P = H^-1 - H^-1 X (X' H^-1 X)^-1 X' H^-1, a factorisation
// gives log|H| = log|Lambda' Z' W Z Lambda + I| - log|W|, [X y]' H^-1 [X y], beta and r2 = y' P y,
// the penalised residual sum of squares (Bates, Maechler, Bolker & Walker 2015, J. Stat. Softw.
// 67(1)). What is made of these is up to who asks: a system knows neither criterion nor priors.
//
// Derivatives are taken with respect to Sigma = Lambda Lambda', one symmetric block a factor:
//   d profile = sum_f tr(M_f dSigma_f),   M_f = sum_levels [Z' Q Z]_ll - c v_l v_l'
// with Q = P where log|X' H^-1 X| is part of the profile and H^-1 where not, v = Z' P y, c = nu /
// r2.
//
// Everything is in the scaled coordinates of A.
#pragma once

#include <memory>

#include "covariance/covariance.hpp"
#include "products/pattern.hpp"

namespace lmmfast {

// What every factorisation gives at once.
struct Solution {
  double logdet_h = 0.0;  // log|Lambda' Z' W Z Lambda + I|
  double r2 = 0.0;        // not positive where X and Z fit y exactly
  Matrix Lx;              // lower Cholesky factor of X' H^-1 X
  Vector beta;
};

// The function of Sigma that is differentiated: log|H| + nu log r2, and log|X' H^-1 X| too (REML).
struct Profile {
  bool reml = true;
  double nu = 0.0;
};

struct Derivatives {
  std::vector<Matrix> m_lambda;  // per factor M Lambda, exact also where Lambda is singular
  std::vector<Matrix> q_lambda;  // per factor sum_levels [Z' Q Z]_ll Lambda, its first part
  std::vector<Matrix> m;         // per factor M
  Matrix curvature;              // second derivatives in the Sigma coordinates
  // Of a system with exact curvature, with sigma² as it is and not profiled out: c y'P H_i P H_j P
  // y and tr(Q H_i Q H_j), H_i = dH / dSigma_i.
  Matrix average, expected;
  std::vector<Matrix> q;  // per factor sum_levels [Z' Q Z]_ll
};

// Derivatives with respect to Sigma, dq = tr(Q dSigma), of quantities q of a one-factor model.
struct Sensitivity {
  std::vector<Matrix> variance;  // Q of each |Lx^-1 c|^2, the variance of a contrast over sigma^2
  Matrix r2;                     // Q of r2
};

// Per factor a row for each level, which holds a block of k rows, row-major.
using LevelBlocks = std::vector<RowMatrix>;

// What stands between Z' and Z: H^-1, or P, where X is projected out.
enum class Precision { HInverse, P };

// What differs from the sums loaded before: all of them, or only those with y and their scaling.
enum class Changed { Everything, Response };

// Planned for one pattern, loaded as often as there are new sums (other weights, another response),
// factorised at one Lambda after another. What needs a factorisation throws std::logic_error where
// there is none since the last load; in between the members may be called in any order.
class System {
 public:
  virtual ~System() = default;
  System(const System&) = delete;
  System& operator=(const System&) = delete;

  // The coordinates of theta and, as entries of Sigma, of the derivatives.
  const std::vector<Coordinate>& coordinates() const { return coordinates_; }

  // Sums of the pattern that the system was made for, else std::logic_error; may be those loaded
  // before, changed in place. `a` must live until the next load. Afterwards the system does what
  // one made for `a` does, to the bit.
  void load(const CrossProducts& a, Changed changed = Changed::Everything);
  const CrossProducts& products() const { return *a_; }

  // Throws NumericalError, which leaves the system without a factorisation.
  const Solution& factorise(const std::vector<Matrix>& lambda);

  // At the Lambda of the factorisation:
  const Solution& solution() const;
  const std::vector<Matrix>& lambda() const;

  // [X y]' H^-1 [X y]. With a prior on beta, other beta than the solution's follow from it.
  Matrix fixed_products();
  // v = Z' P y = Z' H^-1 (y - X beta), n_levels x k. At another beta: v + Z' H^-1 X (beta - other).
  LevelBlocks scores();
  // Z' H^-1 X, n_levels x (k p).
  LevelBlocks zhx_blocks();
  // [Z' H^-1 Z]_ll or [Z' P Z]_ll, n_levels x (k k). Several factors: costs a forward solve for
  // each level.
  LevelBlocks zz_blocks(Precision precision);
  // w' Z' H^-1 Z w or w' Z' P Z w, for m columns w: n_levels x (k m).
  Matrix marginal_products(const LevelBlocks& w, Precision precision);
  // Conditional modes b = Lambda u, n_levels x k (y in units of sy).
  LevelBlocks modes();
  // Var(b_l | y, beta, theta) / sigma^2, n_levels x (k k).
  LevelBlocks conditional_covariances();
  // Lambda L^-T z, L L' = Lambda' Z' W Z Lambda + I, for standard normal z (n_levels x k): what b
  // differs by from its mean, given y, beta, theta, in units of sigma.
  LevelBlocks deviations(const LevelBlocks& z);

  virtual bool exact_curvature() const = 0;
  void differentiate(const Profile& profile, Derivatives& out);
  // All but the curvature, which stays the one given, of a Lambda nearby. (M needs its size where
  // Lambda is singular.) Where it is exact and comes for free it is made anew.
  void first_derivatives(const Profile& profile, const Matrix& curvature, Derivatives& out);
  // Columns of E are Lx^-1 c. Only where the curvature is exact.
  Sensitivity sensitivity(const Matrix& E);

 protected:
  System(const CrossProducts& a, int n_threads)
      : pattern_(a), coordinates_(lmmfast::coordinates(a.terms)), n_threads_(n_threads) {}

  // Blocks of m columns a level, or of as many as they have rows, without values.
  LevelBlocks level_blocks(Index m) const;
  LevelBlocks square_level_blocks() const;
  int n_threads() const { return n_threads_; }

  void load_first(const CrossProducts& a);  // by whoever makes a system, of its own pattern

  // products() are the new ones.
  virtual void load_sums(Changed changed) = 0;
  virtual void factorise_at(const std::vector<Matrix>& lambda, Solution& solution) = 0;
  // A factorisation is there.
  virtual Matrix find_fixed_products() = 0;
  virtual LevelBlocks find_scores() = 0;
  virtual LevelBlocks find_zhx_blocks() = 0;
  virtual LevelBlocks find_zz_blocks(Precision precision) = 0;
  virtual Matrix find_marginal_products(const LevelBlocks& w, Precision precision) = 0;
  virtual LevelBlocks find_modes() = 0;
  virtual LevelBlocks find_conditional_covariances() = 0;
  virtual LevelBlocks find_deviations(const LevelBlocks& z) = 0;
  virtual void find_derivatives(const Profile& profile, Derivatives& out) = 0;
  virtual void find_first_derivatives(const Profile& profile, const Matrix& curvature,
                                      Derivatives& out) = 0;
  virtual Sensitivity find_sensitivity(const Matrix& E);

 private:
  void need_factorisation() const;

  const Pattern pattern_;
  const std::vector<Coordinate> coordinates_;
  const int n_threads_;
  const CrossProducts* a_ = nullptr;
  std::vector<Matrix> lambda_;
  Solution solution_;
  bool factorised_ = false;
};

// Solves the (p + 1) x (p + 1) problem that is left when the random effects are eliminated:
// xyxy = [X y]' H^-1 [X y] in the lower triangle. Throws NumericalError.
void solve_fixed(const Matrix& xyxy, Solution& solution);

}  // namespace lmmfast
