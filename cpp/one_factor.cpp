#include "one_factor.hpp"

#include <Eigen/Cholesky>
#include <Eigen/LU>
#include <cmath>
#include <cstring>
#include <string_view>
#include <unordered_map>

#include "parallel.hpp"
#include "scalar_factor.hpp"

namespace lmmfast {
namespace {

// Levels with equal Z'WZ: `block` distinct matrices, each with its multiplicity and pseudo-levels.
struct DistinctBlocks {
  Index n = 0;
  std::vector<double> zz;            // n x (k k)
  std::vector<double> multiplicity;  // n
  std::vector<Index> start;          // n + 1: pseudo-levels of each block
  std::vector<double> zxy;           // pseudo-levels x (k (p + 1)), row-major
  std::vector<Index> first_member;   // n + 1, into members
  std::vector<Index> members;        // levels in the order of their blocks
};

// For each level the index of the first level with the same k x k block.
std::vector<Index> first_equal(const FactorProducts& factor) {
  const auto bytes = at(factor.k * factor.k) * sizeof(double);
  const auto* data = reinterpret_cast<const char*>(factor.zz.data());
  std::unordered_map<std::string_view, Index> seen;
  std::vector<Index> first(at(factor.n_levels));
  for (Index l = 0; l < factor.n_levels; ++l)
    first[at(l)] = seen.try_emplace({data + at(l) * bytes, bytes}, l).first->second;
  return first;
}

// Rows whose outer products sum to that of the given rows: at most as many as they have columns.
void compress(std::vector<double>& rows, Index n_rows, Index width) {
  if (n_rows <= width) return;
  Matrix sum = Matrix::Zero(width, width);
  sum.selfadjointView<Eigen::Lower>().rankUpdate(
      ConstRowMap(rows.data(), n_rows, width).transpose());
  const Eigen::LDLT<Matrix> ldlt(sum.selfadjointView<Eigen::Lower>());
  Matrix L = ldlt.matrixL();
  L = ldlt.transpositionsP().transpose() * L;
  L *= ldlt.vectorD().cwiseMax(0.0).cwiseSqrt().asDiagonal();
  rows.assign(L.data(), L.data() + L.size());  // column-major L is row-major L'
}

// Fills the pseudo-levels from the products Z'W[X y] of the levels.
void load_rows(const FactorProducts& factor, Index width, DistinctBlocks& blocks) {
  blocks.zxy.clear();
  blocks.start.assign(1, 0);
  std::vector<double> rows;
  for (Index d = 0; d < blocks.n; ++d) {
    const Index first = blocks.first_member[at(d)];
    const Index end = blocks.first_member[at(d + 1)];
    rows.clear();
    for (Index i = first; i < end; ++i) {
      const auto row = factor.zxy.begin() + blocks.members[at(i)] * width;
      rows.insert(rows.end(), row, row + width);
    }
    compress(rows, end - first, width);
    blocks.zxy.insert(blocks.zxy.end(), rows.begin(), rows.end());
    blocks.start.push_back(static_cast<Index>(blocks.zxy.size()) / width);
  }
}

DistinctBlocks distinct_blocks(const FactorProducts& factor, Index q) {
  const Index k = factor.k;
  const std::vector<Index> first = first_equal(factor);
  std::vector<Index> block_of(at(factor.n_levels), -1);
  DistinctBlocks blocks;
  for (Index l = 0; l < factor.n_levels; ++l) {
    if (first[at(l)] == l) {
      block_of[at(l)] = blocks.n++;
      const double* zz = factor.zz.data() + l * k * k;
      blocks.zz.insert(blocks.zz.end(), zz, zz + k * k);
      blocks.multiplicity.push_back(0.0);
    }
    blocks.multiplicity[at(block_of[at(first[at(l)])])] += 1.0;
  }
  blocks.first_member.assign(at(blocks.n + 1), 0);
  for (Index d = 0; d < blocks.n; ++d)
    blocks.first_member[at(d + 1)] =
        blocks.first_member[at(d)] + static_cast<Index>(blocks.multiplicity[at(d)]);
  std::vector<Index> next(blocks.first_member.begin(), blocks.first_member.end() - 1);
  blocks.members.resize(at(factor.n_levels));
  for (Index l = 0; l < factor.n_levels; ++l)
    blocks.members[at(next[at(block_of[at(first[at(l)])])]++)] = l;
  load_rows(factor, k * q, blocks);
  return blocks;
}

// K: the number of columns, or Eigen::Dynamic.
template <int K>
class OneFactor final : public Criterion {
  using Block = Eigen::Matrix<double, K, K>;
  using Rows = Eigen::Matrix<double, K, Eigen::Dynamic, Eigen::RowMajor>;

 public:
  OneFactor(const CrossProducts& a, Method method, int n_threads)
      : Criterion(a, method, n_threads),
        k_(a.factors.front().k),
        q_(a.p + 1),
        kk_(k_ * (k_ + 1) / 2),
        blocks_(distinct_blocks(a.factors.front(), q_)) {
    constexpr Index kChunk = 2048;
    chunks_.push_back(0);
    for (Index d = 1; d <= blocks_.n; ++d)
      if (d == blocks_.n || blocks_.start[at(d)] - blocks_.start[at(chunks_.back())] >= kChunk)
        chunks_.push_back(d);
    sums_.resize(chunks_.size() - 1);
  }

  bool exact_curvature() const override { return true; }

  void new_response() override { load_rows(a_.factors.front(), k_ * q_, blocks_); }

  Sensitivity sensitivity(const Matrix& E) override {
    const Block Sigma = lambda_block_ * lambda_block_.transpose();
    const Block zero = Block::Zero(k_, k_);
    std::vector<Block> variance(at(E.cols()), zero);
    Block r2 = zero;
    Rows R(k_, q_);
    Rows w(k_, E.cols());
    for (Index d = 0; d < blocks_.n; ++d) {
      const Block F = marginal_inverse(blocks_.zz.data() + d * k_ * k_, Sigma);
      for (Index r = blocks_.start[at(d)]; r < blocks_.start[at(d + 1)]; ++r) {
        multiply(F, blocks_.zxy.data() + r * k_ * q_, R);
        finish_rows(R);
        w.noalias() = R.leftCols(a_.p).lazyProduct(E);
        for (Index i = 0; i < k_; ++i)
          for (Index j = 0; j < k_; ++j) {
            r2(i, j) -= R(i, a_.p) * R(j, a_.p);
            for (Index c = 0; c < E.cols(); ++c) variance[at(c)](i, j) += w(i, c) * w(j, c);
          }
      }
    }
    Sensitivity result;
    for (const Block& of_contrast : variance) result.variance.push_back(of_contrast);
    result.r2 = r2;
    return result;
  }

  void differentiate(Derivatives& out) override {
    const Block Sigma = lambda_block_ * lambda_block_.transpose();
    const double c = degrees() / solution_.r2;
    // [I; -beta] maps a row of Z'Q[X y] to v, Lx^-T maps its X part to C.
    parallel_for(n_chunks(), n_threads_, [&](Index i, int) {
      Sums& sums = sums_[at(i)];
      sums.reset(k_, a_.p, kk_);
      for (Index d = chunks_[at(i)]; d < chunks_[at(i + 1)]; ++d) add_block(d, Sigma, c, sums);
    });
    Sums& total = sums_.front();
    for (std::size_t i = 1; i < sums_.size(); ++i) total.add(sums_[i]);
    collect(total, c, out);
  }

  std::vector<RowMatrix> modes() override {
    const FactorProducts& factor = a_.factors.front();
    RowMatrix b(factor.n_levels, k_);
    const Block Sigma = lambda_block_ * lambda_block_.transpose();
    for (Index l = 0; l < factor.n_levels; ++l) {
      const ConstRowMap zxy(factor.zxy.data() + l * k_ * q_, k_, q_);
      const Vector rhs = zxy.col(a_.p) - zxy.leftCols(a_.p) * solution_.beta;
      b.row(l) =
          (Sigma * marginal_inverse(factor.zz.data() + l * k_ * k_, Sigma) * rhs).transpose();
    }
    return {b};
  }

  std::vector<RowMatrix> conditional_covariances() override {
    const FactorProducts& factor = a_.factors.front();
    RowMatrix variances(factor.n_levels, k_ * k_);
    for (Index l = 0; l < factor.n_levels; ++l) {
      const Block A = Eigen::Map<const Block>(factor.zz.data() + l * k_ * k_, k_, k_);
      const Block half = spherical_factor(A);
      Eigen::Map<Block>(variances.row(l).data(), k_, k_) = half.transpose() * half;
    }
    return {variances};
  }

 protected:
  void factorise() override {
    lambda_block_ = lambda_[0];
    parallel_for(n_chunks(), n_threads_, [&](Index i, int) {
      Sums& sums = sums_[at(i)];
      sums.xyxy.setZero(q_, q_);
      sums.logdet = 0.0;
      sums.rows.resize(k_, q_);
      Rows& half = sums.rows;
      LogProduct single;
      for (Index d = chunks_[at(i)]; d < chunks_[at(i + 1)]; ++d) {
        const Block A = Eigen::Map<const Block>(blocks_.zz.data() + d * k_ * k_, k_, k_);
        const bool alone = blocks_.multiplicity[at(d)] == 1.0;
        LogProduct shared;
        const Block H = spherical_factor(A, alone ? &single : &shared);
        if (!alone) sums.logdet += blocks_.multiplicity[at(d)] * shared.log();
        for (Index r = blocks_.start[at(d)]; r < blocks_.start[at(d + 1)]; ++r) {
          multiply(H, blocks_.zxy.data() + r * k_ * q_, half);
          for (Index j = 0; j < k_; ++j) {
            const double* h = half.data() + j * q_;
            double* sum = sums.xyxy.data();
            for (Index b = 0; b < q_; ++b)
              for (Index e = b; e < q_; ++e) sum[b * q_ + e] += h[b] * h[e];
          }
        }
      }
      sums.logdet += single.log();
    });
    Matrix xyxy = a_.xyxy;
    solution_.logdet_h = 0.0;
    for (const Sums& sums : sums_) {
      xyxy -= sums.xyxy;
      solution_.logdet_h += sums.logdet;
    }
    solve_fixed(xyxy, solution_);
  }

 private:
  // The logarithm of a product of numbers >= 1, with few calls of log.
  class LogProduct {
   public:
    void multiply(double x) {
      product_ *= x;
      if (product_ < 1e150) return;
      sum_ += std::log(product_);
      product_ = 1.0;
    }
    void add(double log) { sum_ += log; }
    double log() const { return sum_ + std::log(product_); }

   private:
    double product_ = 1.0;
    double sum_ = 0.0;
  };

  // Sums over the levels of one chunk.
  struct Sums {
    Rows rows;  // scratch
    Matrix xyxy;
    double logdet = 0.0;
    Block b;        // Σ B
    Block vv;       // Σ v v'
    Block cc;       // Σ C C'
    Matrix tensor;  // kk x kk: Σ vech(B) vech(W)'
    Matrix cv;      // p x kk: Σ C_a v_b + C_b v_a
    Matrix ccx;     // (p p) x kk: Σ C_a C_b' (lower triangle, symmetrised later)

    void reset(Index k, Index p, Index kk) {
      rows.resize(k, p + 1);
      b = vv = cc = Block::Zero(k, k);
      tensor.setZero(kk, kk);
      cv.setZero(p, kk);
      ccx.setZero(p * p, kk);
    }
    void add(const Sums& other) {
      b += other.b;
      vv += other.vv;
      cc += other.cc;
      tensor += other.tensor;
      cv += other.cv;
      ccx += other.ccx;
    }
  };

  Index n_chunks() const { return static_cast<Index>(sums_.size()); }

  // to = B times one pseudo-level's rows.
  void multiply(const Block& B, const double* rows, Rows& to) const {
    if constexpr (K == Eigen::Dynamic) {
      to.noalias() = B * Eigen::Map<const Rows>(rows, k_, q_);
    } else {
      double* out = to.data();
      for (Index c = 0; c < q_; ++c)
        for (Index i = 0; i < K; ++i) {
          double sum = 0.0;
          for (Index j = 0; j < K; ++j) sum += B(i, j) * rows[j * q_ + c];
          out[i * q_ + c] = sum;
        }
    }
  }

  // D^-1 Lambda' with D D' = Lambda' A Lambda + I, and |D D'|.
  Block spherical_factor(const Block& A, LogProduct* determinant = nullptr) const {
    const Block& Lambda = lambda_block_;
    Block M = Lambda.transpose() * A * Lambda;
    M.diagonal().array() += 1.0;
    if constexpr (K == 1) {
      if (determinant) determinant->multiply(M(0, 0));
      return Block::Constant(1, 1, Lambda(0, 0) / std::sqrt(M(0, 0)));
    } else if constexpr (K != Eigen::Dynamic) {
      Block H = Lambda.transpose();
      double product = 1.0;
      for (Index j = 0; j < K; ++j) {  // M becomes its factor's columns, H is solved along
        if (!(M(j, j) > 0.0)) throw NumericalError("Λ'Z'WZΛ + I is not positive definite");
        product *= M(j, j);
        const double inverse = 1.0 / std::sqrt(M(j, j));
        for (Index c = 0; c < K; ++c) H(j, c) *= inverse;
        for (Index i = j + 1; i < K; ++i) {
          M(i, j) *= inverse;
          for (Index c = 0; c < K; ++c) H(i, c) -= M(i, j) * H(j, c);
        }
        for (Index c = j + 1; c < K; ++c)
          for (Index i = c; i < K; ++i) M(i, c) -= M(i, j) * M(c, j);
      }
      if (determinant) determinant->multiply(product);
      return H;
    } else {
      const Eigen::LLT<Block> cholesky(M);
      if (cholesky.info() != Eigen::Success)
        throw NumericalError("Λ'Z'WZΛ + I is not positive definite");
      const Block D = cholesky.matrixL();
      if (determinant) determinant->add(2.0 * D.diagonal().array().log().sum());
      return D.template triangularView<Eigen::Lower>().solve(Block(Lambda.transpose()));
    }
  }

  // F = (I + A Sigma)^-1, so that Z'H^-1 = F Z'W and B = Z'H^-1 Z = F A: no cancellation.
  Block marginal_inverse(const double* zz, const Block& Sigma) const {
    const Eigen::Map<const Block> A(zz, k_, k_);
    Block M = A * Sigma;
    M.diagonal().array() += 1.0;
    if constexpr (K == 1) return Block::Constant(1, 1, 1.0 / M(0, 0));
    return M.inverse();
  }

  void add_block(Index d, const Block& Sigma, double c, Sums& sums) const {
    const Index p = a_.p;
    const double* zz = blocks_.zz.data() + d * k_ * k_;
    const Block F = marginal_inverse(zz, Sigma);
    Block B = F * Eigen::Map<const Block>(zz, k_, k_);
    B = (0.5 * (B + B.transpose())).eval();
    Block vv = Block::Zero(k_, k_);
    Block cc = Block::Zero(k_, k_);
    Rows& R = sums.rows;
    for (Index r = blocks_.start[at(d)]; r < blocks_.start[at(d + 1)]; ++r) {
      multiply(F, blocks_.zxy.data() + r * k_ * q_, R);
      finish_rows(R);  // now [C v]
      for (Index i = 0; i < k_; ++i) {
        const double* R_i = R.data() + i * q_;
        for (Index j = 0; j <= i; ++j) {
          const double* R_j = R.data() + j * q_;
          const Index ij = vech(i, j);
          vv(i, j) += R_i[p] * R_j[p];
          double dot = 0.0;
          double* cv = sums.cv.data() + ij * p;
          for (Index x = 0; x < p; ++x) {
            dot += R_i[x] * R_j[x];
            cv[x] += R_i[x] * R_j[p] + R_j[x] * R_i[p];
          }
          cc(i, j) += dot;
          if (method_ == Method::REML) {
            double* ccx = sums.ccx.data() + ij * p * p;
            for (Index y = 0; y < p; ++y)
              for (Index x = 0; x < p; ++x) ccx[y * p + x] += R_i[x] * R_j[y];
          }
        }
      }
    }
    const double m = blocks_.multiplicity[at(d)];
    sums.b += m * B;
    sums.vv += vv;
    sums.cc += cc;
    const double reml = method_ == Method::REML ? 2.0 : 0.0;
    for (Index i = 0; i < k_; ++i) {
      for (Index j = 0; j <= i; ++j) {
        const double w = 2.0 * c * vv(i, j) + reml * cc(i, j) - m * B(i, j);
        double* tensor = sums.tensor.data() + vech(i, j) * kk_;
        for (Index e = 0, ef = 0; e < k_; ++e)
          for (Index f = 0; f <= e; ++f, ++ef) tensor[ef] += B(e, f) * w;
      }
    }
  }

  // Rows [Z'H^-1 X, Z'H^-1 y] become [C, v] with C = Z'H^-1 X Lx^-T, v = Z'P y.
  void finish_rows(Rows& R) const {
    const Index p = a_.p;
    const double* L = solution_.Lx.data();
    for (Index i = 0; i < k_; ++i) {
      double* row = R.data() + i * q_;
      for (Index j = 0; j < p; ++j) row[p] -= row[j] * solution_.beta[j];
      for (Index j = 0; j < p; ++j) {
        const double value = row[j] / L[j * p + j];
        row[j] = value;
        for (Index x = j + 1; x < p; ++x) row[x] -= value * L[j * p + x];
      }
    }
  }

  static Index vech(Index i, Index j) { return i * (i + 1) / 2 + j; }  // i >= j
  static Index vech_any(Index i, Index j) { return i >= j ? vech(i, j) : vech(j, i); }

  void collect(Sums& total, double c, Derivatives& out) const {
    const Index p = a_.p;
    const bool reml = method_ == Method::REML;
    Matrix M = Matrix(total.b) - c * Matrix(total.vv.template selfadjointView<Eigen::Lower>());
    const Matrix cc = total.cc.template selfadjointView<Eigen::Lower>();
    if (reml) M -= cc;
    out.m.assign(1, M);
    out.m_lambda.assign(1, M * lambda_[0]);

    for (Index ij = 0; reml && ij < kk_; ++ij) {
      Eigen::Map<Matrix> ccx(total.ccx.col(ij).data(), p, p);
      ccx = (ccx + ccx.transpose()).eval();
    }
    const auto size = static_cast<Index>(places_.size());
    out.curvature.resize(size, size);
    const double nu = degrees();
    for (Index i = 0; i < size; ++i) {
      for (Index j = 0; j <= i; ++j) {
        const auto& [f1, a, b, t1] = places_[at(i)];
        const auto& [f2, e, f, t2] = places_[at(j)];
        const Index ab = vech(a, b);
        const Index ef = vech(e, f);
        auto u = [&](Index r1, Index c1, Index r2, Index c2) {
          return total.tensor(vech_any(r1, c1), vech_any(r2, c2));
        };
        double value = u(a, e, b, f) + u(a, f, b, e) + u(b, e, a, f) + u(b, f, a, e);
        value -= 2.0 * c * total.cv.col(ab).dot(total.cv.col(ef));
        if (reml) value -= total.ccx.col(ab).dot(total.ccx.col(ef));
        value -= c * c / nu * 4.0 * total.vv(a, b) * total.vv(e, f);
        if (a == b) value *= 0.5;
        if (e == f) value *= 0.5;
        out.curvature(i, j) = out.curvature(j, i) = value;
      }
    }
  }

  Index k_;
  Index q_;
  Index kk_;
  DistinctBlocks blocks_;
  std::vector<Index> chunks_;
  std::vector<Sums> sums_;
  Block lambda_block_;
};

}  // namespace

std::unique_ptr<Criterion> make_one_factor(const CrossProducts& a, Method method, int n_threads) {
  switch (a.factors.front().k) {
    case 1:
      if (auto scalar = make_scalar_factor(a, method)) return scalar;
      return std::make_unique<OneFactor<1>>(a, method, n_threads);
    case 2:
      return std::make_unique<OneFactor<2>>(a, method, n_threads);
    case 3:
      return std::make_unique<OneFactor<3>>(a, method, n_threads);
    default:
      return std::make_unique<OneFactor<Eigen::Dynamic>>(a, method, n_threads);
  }
}

}  // namespace lmmfast
