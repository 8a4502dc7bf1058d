#include "system/reduced_derivatives.hpp"

#include <Eigen/LU>
#include <algorithm>

#include "base/dense.hpp"
#include "base/parallel.hpp"

namespace lmmfast {
namespace {

std::size_t largest_factor(const CrossProducts& a) {
  const auto size = [](const FactorProducts& factor) { return factor.n_levels * factor.k; };
  return static_cast<std::size_t>(std::max_element(a.factors.begin(), a.factors.end(),
                                                   [&](const auto& one, const auto& other) {
                                                     return size(one) < size(other);
                                                   }) -
                                  a.factors.begin());
}

// A level's columns of [Z2 X y] that are not zero, and the sums with them.
struct Level {
  std::vector<Index> columns;
  Matrix g;  // Z1'H1^-1 [Z2 X y], k x columns
  Matrix G;  // Z1'H1^-1 Z1
};

// The effects of a model in this order: the other factors' levels, X, y.
class Reduction {
 public:
  Reduction(const CrossProducts& a, const std::vector<Matrix>& lambda, int n_threads)
      : a_(a), lambda_(lambda), n_threads_(n_threads), largest_(largest_factor(a)) {
    first_.resize(a.factors.size());
    for (std::size_t f = 0; f < a.factors.size(); ++f) {
      first_[f] = q_;
      if (f != largest_) q_ += a.factors[f].n_levels * a.factors[f].k;
    }
    find_levels();
    find_products();
    eliminate();
  }

  std::size_t largest() const { return largest_; }
  Index first(std::size_t f) const { return first_[f]; }
  Index k() const { return a_.factors[largest_].k; }
  Index q() const { return q_; }
  int n_threads() const { return n_threads_; }
  const std::vector<Level>& levels() const { return levels_; }
  const Matrix& G() const { return G_; }  // [Z2 X y]'H1^-1[Z2 X y]

  // K of H^-1, of order q; of P, of order q + p.
  Matrix K_of_inverse() const { return K_; }
  Matrix K_of_p(const Matrix& CU) const {
    Matrix K = Matrix::Zero(q_ + a_.p, q_ + a_.p);
    K.topLeftCorner(q_, q_) = K_;
    K.noalias() += CU * CU.transpose();
    return K;
  }
  // P = H^-1 - H1^-1 Zr CU CU' Zr'H1^-1.
  Matrix fixed_part(const Solution& solution) const {
    Matrix U(a_.p, q_ + a_.p);
    U.leftCols(q_).noalias() = -G_.block(q_, 0, a_.p, q_) * K_;
    U.rightCols(a_.p).setIdentity();
    solution.Lx.triangularView<Eigen::Lower>().solveInPlace(U);
    return U.transpose();
  }
  // H^-1 (y - X beta) = H1^-1 [Z2 X y] of this.
  Vector residual(const Solution& solution) const {
    Vector w(q_ + a_.p + 1);
    w.segment(q_, a_.p) = -solution.beta;
    w[q_ + a_.p] = 1.0;
    w.head(q_) = -K_ * (G_.block(0, q_, q_, a_.p + 1) * w.tail(a_.p + 1));
    return w;
  }

 private:
  // Blocks of A between the largest factor's levels and the others, by level.
  void find_levels() {
    const FactorProducts& own = a_.factors[largest_];
    levels_.resize(at(own.n_levels));
    std::vector<std::vector<std::pair<Index, Matrix>>> blocks(at(own.n_levels));
    for (const PairProducts& pair : a_.pairs) {
      const auto row_factor = at(pair.row_factor), col_factor = at(pair.col_factor);
      if (row_factor != largest_ && col_factor != largest_) continue;
      const Index k_row = a_.factors[row_factor].k, k_col = a_.factors[col_factor].k;
      for (Index r = 0; r + 1 < static_cast<Index>(pair.row_start.size()); ++r)
        for (Index e = pair.row_start[at(r)]; e < pair.row_start[at(r + 1)]; ++e) {
          const ConstRowMap block(pair.blocks.data() + e * k_row * k_col, k_row, k_col);
          const Index c = pair.col[at(e)];
          if (row_factor == largest_)
            blocks[at(r)].emplace_back(first_[col_factor] + c * k_col, block);
          else
            blocks[at(c)].emplace_back(first_[row_factor] + r * k_row, block.transpose());
        }
    }
    const Index width = a_.p + 1;
    for (Index l = 0; l < own.n_levels; ++l) {
      Level& level = levels_[at(l)];
      Index n = width;
      for (const auto& [first, block] : blocks[at(l)]) n += block.cols();
      level.g.resize(own.k, n);
      Index j = 0;
      for (const auto& [first, block] : blocks[at(l)]) {
        level.g.middleCols(j, block.cols()) = block;
        for (Index c = 0; c < block.cols(); ++c) level.columns.push_back(first + c);
        j += block.cols();
      }
      level.g.rightCols(width) = ConstRowMap(own.zxy.data() + l * own.k * width, own.k, width);
      for (Index c = 0; c < width; ++c) level.columns.push_back(q_ + c);
    }
  }

  // [Z2 X y]'W[Z2 X y].
  Matrix products() const {
    const Index p1 = a_.p + 1;
    Matrix A = Matrix::Zero(q_ + p1, q_ + p1);
    A.bottomRightCorner(p1, p1) = a_.xyxy;
    for (std::size_t f = 0; f < a_.factors.size(); ++f) {
      if (f == largest_) continue;
      const FactorProducts& factor = a_.factors[f];
      const Index k = factor.k;
      for (Index l = 0; l < factor.n_levels; ++l) {
        const Index i = first_[f] + l * k;
        A.block(i, i, k, k) = ConstRowMap(factor.zz.data() + l * k * k, k, k);
        A.block(i, q_, k, p1) = ConstRowMap(factor.zxy.data() + l * k * p1, k, p1);
        A.block(q_, i, p1, k) = A.block(i, q_, k, p1).transpose();
      }
    }
    for (const PairProducts& pair : a_.pairs) {
      const auto f = at(pair.row_factor), g = at(pair.col_factor);
      if (f == largest_ || g == largest_) continue;
      const Index k_row = a_.factors[f].k, k_col = a_.factors[g].k;
      for (Index r = 0; r + 1 < static_cast<Index>(pair.row_start.size()); ++r)
        for (Index e = pair.row_start[at(r)]; e < pair.row_start[at(r + 1)]; ++e) {
          const ConstRowMap block(pair.blocks.data() + e * k_row * k_col, k_row, k_col);
          const Index i = first_[f] + r * k_row, j = first_[g] + pair.col[at(e)] * k_col;
          A.block(i, j, k_row, k_col) = block;
          A.block(j, i, k_col, k_row) = block.transpose();
        }
    }
    return A;
  }

  void find_products() {
    G_ = products();
    const FactorProducts& own = a_.factors[largest_];
    const Matrix Sigma = lambda_[largest_] * lambda_[largest_].transpose();
    const Index k = own.k;
    for (Index l = 0; l < own.n_levels; ++l) {
      Level& level = levels_[at(l)];
      const ConstRowMap A(own.zz.data() + l * k * k, k, k);
      Matrix M = A * Sigma;
      M.diagonal().array() += 1.0;
      const Matrix F = M.inverse();
      const Matrix B = F * A;
      level.G = 0.5 * (B + B.transpose());
      const Matrix lower = level.g.transpose() * Sigma;
      level.g = (F * level.g).eval();
      const auto n = static_cast<Index>(level.columns.size());
      for (Index j = 0; j < n; ++j) {
        double* column = G_.col(level.columns[at(j)]).data();
        for (Index i = 0; i < n; ++i) {
          double sum = 0.0;
          for (Index r = 0; r < k; ++r) sum += lower(i, r) * level.g(r, j);
          column[level.columns[at(i)]] -= sum;
        }
      }
    }
  }

  // K = Lambda2 (I + Lambda2'G22 Lambda2)^-1 Lambda2'.
  void eliminate() {
    Matrix M = by_lambda(by_lambda(G_.topLeftCorner(q_, q_), true).transpose(), true);
    M.diagonal().array() += 1.0;
    if (q_ > 0) {
      cholesky(M.data(), q_, q_, n_threads_);
      inverse_from_cholesky(M.data(), q_, q_, n_threads_);
    }
    M.triangularView<Eigen::StrictlyUpper>() = M.transpose();
    K_ = by_lambda(by_lambda(M, false).transpose(), false);
  }

  // Lambda2 times rows, or Lambda2'.
  Matrix by_lambda(const Matrix& rows, bool transposed) const {
    Matrix out(rows.rows(), rows.cols());
    for (std::size_t f = 0; f < a_.factors.size(); ++f) {
      if (f == largest_) continue;
      const Index k = a_.factors[f].k;
      const Matrix L = transposed ? Matrix(lambda_[f].transpose()) : lambda_[f];
      for (Index l = 0; l < a_.factors[f].n_levels; ++l) {
        const Index i = first_[f] + l * k;
        out.middleRows(i, k).noalias() = L.lazyProduct(rows.middleRows(i, k));
      }
    }
    return out;
  }

  const CrossProducts& a_;
  const std::vector<Matrix>& lambda_;
  const int n_threads_;
  const std::size_t largest_;
  Index q_ = 0;
  std::vector<Index> first_;
  std::vector<Level> levels_;
  Matrix G_;
  Matrix K_;
};

// a b, in chunks of columns.
Matrix product(const Matrix& a, const Matrix& b, int n_threads) {
  constexpr Index kColumns = 128;
  Matrix out = Matrix::Zero(a.rows(), b.cols());
  const Index n_chunks = (b.cols() + kColumns - 1) / kColumns;
  parallel_for(n_chunks, n_threads, [&](Index chunk, int) {
    const Index first = chunk * kColumns, n = std::min(kColumns, b.cols() - first);
    add_product(1.0, a.data(), a.rows(), b.data() + first * b.rows(), b.rows(), false,
                out.data() + first * out.rows(), out.rows(), a.rows(), n, a.cols());
  });
  return out;
}

// E of a coordinate: its nonzero entries.
std::vector<Entry> places(const Coordinate& entry) {
  if (entry.row == entry.col) return {{entry.row, entry.row}};
  return {{entry.row, entry.col}, {entry.col, entry.row}};
}

// tr(E_i A E_j B).
double trace(const Coordinate& i, const Matrix& A, const Coordinate& j, const Matrix& B) {
  double sum = 0.0;
  for (const Entry& e : places(i))
    for (const Entry& d : places(j)) sum += A(e.col, d.row) * B(d.col, e.row);
  return sum;
}

// Σ_l G1' E_i G1 over the first n columns of Zr.
Matrix level_tensor(const Reduction& model, const Coordinate& entry, Index n) {
  Matrix T = Matrix::Zero(n, n);
  for (const Level& level : model.levels())
    for (std::size_t j = 0; j < level.columns.size(); ++j) {
      if (level.columns[j] >= n) continue;
      double* column = T.col(level.columns[j]).data();
      for (const Entry& e : places(entry)) {
        const double right = level.g(e.col, static_cast<Index>(j));
        for (std::size_t i = 0; i < level.columns.size(); ++i)
          if (level.columns[i] < n)
            column[level.columns[i]] += level.g(e.row, static_cast<Index>(i)) * right;
      }
    }
  return T;
}

// G1 K G1' of a level.
Matrix sandwich(const Level& level, const Matrix& K) {
  const Index k = level.g.rows();
  Index n = 0;
  while (n < static_cast<Index>(level.columns.size()) && level.columns[at(n)] < K.rows()) ++n;
  Matrix Kg = Matrix::Zero(n, k);
  for (Index j = 0; j < n; ++j) {
    const double* column = K.col(level.columns[at(j)]).data();
    for (Index i = 0; i < n; ++i)
      for (Index r = 0; r < k; ++r) Kg(i, r) += column[level.columns[at(i)]] * level.g(r, j);
  }
  return level.g.leftCols(n) * Kg;
}

// Parts of Derivatives::expected and q, Q of order K.
class Expected {
 public:
  Expected(const CrossProducts& a, const Reduction& model,
           const std::vector<Coordinate>& coordinates, const Matrix& K)
      : a_(a), model_(model), coordinates_(coordinates), K_(K), n_(K.rows()) {
    KG_ = product(K_, model.G().topLeftCorner(n_, n_), model.n_threads());
    const Index q = model.q();
    B_ = model.G().topLeftCorner(q, q) -
         product(model.G().topLeftCorner(q, n_), KG_.leftCols(q), model.n_threads());
    value.setZero(static_cast<Index>(coordinates.size()), static_cast<Index>(coordinates.size()));
    for (const FactorProducts& factor : a.factors) own.push_back(Matrix::Zero(factor.k, factor.k));
    add_levels();
    add_others();
    add_mixed();
  }

  Matrix value;
  std::vector<Matrix> own;  // Σ_l [Z'QZ]_ll by factor

 private:
  bool of_largest(Index i) const { return at(coordinates_[at(i)].factor) == model_.largest(); }

  void add_levels() {
    for (const Level& level : model_.levels()) {
      const Matrix N = sandwich(level, K_);
      own[model_.largest()] += level.G - N;
      for (Index i = 0; i < value.rows(); ++i) {
        if (!of_largest(i)) continue;
        for (Index j = 0; j < value.cols(); ++j) {
          if (!of_largest(j)) continue;
          const Coordinate &one = coordinates_[at(i)], &other = coordinates_[at(j)];
          value(i, j) += trace(one, level.G, other, level.G) - trace(one, level.G, other, N) -
                         trace(one, N, other, level.G);
        }
      }
    }
  }

  // Pairs of levels of the other factors.
  void add_others() {
    for (Index i = 0; i < value.rows(); ++i) {
      const Coordinate& one = coordinates_[at(i)];
      if (of_largest(i)) continue;
      for (Index j = 0; j < value.cols(); ++j) {
        const Coordinate& other = coordinates_[at(j)];
        if (of_largest(j) || j > i) continue;
        value(i, j) = pair_sum(one, other);
        value(j, i) = value(i, j);
      }
    }
    for (std::size_t f = 0; f < a_.factors.size(); ++f) {
      if (f == model_.largest()) continue;
      const Index k = a_.factors[f].k;
      for (Index l = 0; l < a_.factors[f].n_levels; ++l)
        own[f] += B_.block(model_.first(f) + l * k, model_.first(f) + l * k, k, k);
    }
  }

  double pair_sum(const Coordinate& one, const Coordinate& other) const {
    const auto f = at(one.factor), g = at(other.factor);
    const Index k_f = a_.factors[f].k, k_g = a_.factors[g].k;
    double total = 0.0;
    for (const Entry& e : places(one))
      for (const Entry& d : places(other))
        for (Index m = 0; m < a_.factors[g].n_levels; ++m) {
          // tr(E_i B_lm E_j B_ml)
          const double* left = B_.col(model_.first(g) + m * k_g + d.row).data();
          const double* right = B_.col(model_.first(g) + m * k_g + d.col).data();
          double sum = 0.0;
          for (Index l = 0; l < a_.factors[f].n_levels; ++l) {
            const Index row = model_.first(f) + l * k_f;
            sum += left[row + e.col] * right[row + e.row];
          }
          total += sum;
        }
    return total;
  }

  // Whatever has the levels of the largest factor twice, or once.
  void add_mixed() {
    std::vector<Matrix> TK(at(value.rows()));
    for (Index i = 0; i < value.rows(); ++i) {
      if (!of_largest(i)) continue;
      const Matrix T = level_tensor(model_, coordinates_[at(i)], n_);
      TK[at(i)] = product(T, K_, model_.n_threads());
      for (Index j = 0; j <= i; ++j) {
        if (!of_largest(j)) continue;
        const double sum = TK[at(i)].cwiseProduct(TK[at(j)].transpose()).sum();
        value(i, j) += sum;
        if (i != j) value(j, i) += sum;
      }
      // T R with R = I - K G, in the columns of Z2
      const Matrix TR =
          T.leftCols(model_.q()) -
          product(TK[at(i)], model_.G().topLeftCorner(n_, model_.q()), model_.n_threads());
      for (Index j = 0; j < value.cols(); ++j) {
        if (of_largest(j)) continue;
        value(i, j) = value(j, i) = level_sum(TR, coordinates_[at(j)]);
      }
    }
  }

  // Σ_m tr(E_j [R'T R]_mm).
  double level_sum(const Matrix& TR, const Coordinate& entry) const {
    const auto f = at(entry.factor);
    const Index k = a_.factors[f].k;
    double sum = 0.0;
    for (const Entry& e : places(entry))
      for (Index m = 0; m < a_.factors[f].n_levels; ++m) {
        const Index row = model_.first(f) + m * k + e.row, col = model_.first(f) + m * k + e.col;
        sum += TR(row, col) - KG_.col(row).dot(TR.col(col));
      }
    return sum;
  }

  const CrossProducts& a_;
  const Reduction& model_;
  const std::vector<Coordinate>& coordinates_;
  const Matrix& K_;
  const Index n_;
  Matrix KG_;
  Matrix B_;  // Z2'QZ2
};

// v = Z'Py by factor: k x levels.
std::vector<Matrix> scores(const CrossProducts& a, const Reduction& model, const Vector& w) {
  std::vector<Matrix> v;
  for (std::size_t f = 0; f < a.factors.size(); ++f) {
    v.emplace_back(a.factors[f].k, a.factors[f].n_levels);
    if (f == model.largest()) {
      for (Index l = 0; l < v[f].cols(); ++l) {
        const Level& level = model.levels()[at(l)];
        v[f].col(l) = level.g * w(level.columns);
      }
    } else {
      const Vector all = model.G().middleRows(model.first(f), v[f].size()) * w;
      v[f] = Eigen::Map<const Matrix>(all.data(), v[f].rows(), v[f].cols());
    }
  }
  return v;
}

// (E_i v)'Z'PZ (E_j v).
Matrix average(const CrossProducts& a, const Reduction& model,
               const std::vector<Coordinate>& coordinates, const std::vector<Matrix>& v,
               const Matrix& K) {
  const auto size = static_cast<Index>(coordinates.size());
  const Index q = model.q(), n = q + a.p;
  Matrix of_largest = Matrix::Zero(n, size);  // Zr'H1^-1 Z1 w
  Matrix others = Matrix::Zero(q, size);      // w of Z2
  Matrix products = Matrix::Zero(size, size);
  std::vector<Matrix> w(at(size));
  for (Index i = 0; i < size; ++i) {
    const Coordinate& entry = coordinates[at(i)];
    const Matrix& own = v[at(entry.factor)];
    w[at(i)] = Matrix::Zero(own.rows(), own.cols());
    for (const Entry& e : places(entry)) w[at(i)].row(e.row) += own.row(e.col);
    if (at(entry.factor) != model.largest()) {
      others.col(i).segment(model.first(at(entry.factor)), own.size()) = w[at(i)].reshaped();
      continue;
    }
    for (Index l = 0; l < own.cols(); ++l) {
      const Level& level = model.levels()[at(l)];
      for (std::size_t c = 0; c < level.columns.size(); ++c)
        if (level.columns[c] < n)
          of_largest(level.columns[c], i) +=
              level.g.col(static_cast<Index>(c)).dot(w[at(i)].col(l));
      for (Index j = 0; j <= i; ++j)
        if (at(coordinates[at(j)].factor) == model.largest())
          products(i, j) += w[at(i)].col(l).dot(level.G * w[at(j)].col(l));
    }
  }
  products.triangularView<Eigen::StrictlyUpper>() = products.transpose();
  const Matrix z = of_largest + model.G().topLeftCorner(n, q) * others;
  const Matrix cross = of_largest.topRows(q).transpose() * others;
  products += cross + cross.transpose();
  products += others.transpose() * model.G().topLeftCorner(q, q) * others;
  products -= z.transpose() * (K * z);
  return products;
}

}  // namespace

Index reduced_effects(const CrossProducts& a) {
  const FactorProducts& largest = a.factors[largest_factor(a)];
  return a.n_effects() - largest.n_levels * largest.k;
}

void reduced_derivatives(const CrossProducts& a, const std::vector<Matrix>& lambda,
                         const std::vector<Coordinate>& coordinates, const Solution& solution,
                         const Profile& profile, int n_threads, Derivatives& out) {
  const Reduction model(a, lambda, n_threads);
  const Matrix K = model.K_of_p(model.fixed_part(solution));
  const Matrix K_of_q = profile.reml ? K : model.K_of_inverse();
  const Expected expected(a, model, coordinates, K_of_q);
  const std::vector<Matrix> v = scores(a, model, model.residual(solution));

  const double c = profile.nu / solution.r2;
  out.q = expected.own;
  out.m.clear();
  out.q_lambda.clear();
  out.m_lambda.clear();
  for (std::size_t f = 0; f < a.factors.size(); ++f) {
    out.m.push_back(out.q[f] - c * v[f] * v[f].transpose());
    out.q_lambda.push_back(out.q[f] * lambda[f]);
    out.m_lambda.push_back(out.m[f] * lambda[f]);
  }
  out.expected = expected.value;
  out.average = c * average(a, model, coordinates, v, K);
  Vector scores(static_cast<Index>(coordinates.size()));  // v'E_i v
  for (Index i = 0; i < scores.size(); ++i) {
    const Coordinate& entry = coordinates[at(i)];
    scores[i] = (entry.row == entry.col ? 1.0 : 2.0) *
                v[at(entry.factor)].row(entry.row).dot(v[at(entry.factor)].row(entry.col));
  }
  out.curvature =
      2.0 * out.average - out.expected - (c * c / profile.nu) * scores * scores.transpose();
}

}  // namespace lmmfast
