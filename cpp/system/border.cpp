#include "system/border.hpp"

#include <Eigen/LU>
#include <algorithm>

#include "base/dense.hpp"
#include "base/parallel.hpp"

namespace lmmfast {
namespace {

constexpr Index kStrip = 64;      // columns of the border that a thread works on
constexpr Index kTogether = 512;  // levels that are one matrix

}  // namespace

Border::Border(const CrossProducts& a) : a_(a) {
  for (std::size_t f = 1; f < a.factors.size(); ++f)
    if (a.factors[f].n_levels * a.factors[f].k > a.factors[head_].n_levels * a.factors[head_].k)
      head_ = f;
  for (std::size_t f = 0; f < a.factors.size(); ++f) {
    first_.push_back(q_);
    if (f != head_) q_ += a.factors[f].n_levels * a.factors[f].k;
  }
}

Matrix Border::times_lambda(const std::vector<Matrix>& lambda, const Matrix& rows) const {
  Matrix out = rows;
  for (std::size_t f = 0; f < first_.size(); ++f) {
    if (f == head_) continue;
    for (Index i = first(f); i < first(f) + n_levels(f) * k(f); i += k(f))
      out.middleRows(i, k(f)).noalias() =
          lambda[f].transpose().lazyProduct(rows.middleRows(i, k(f)));
  }
  return out;
}

Matrix Border::lambda_times(const std::vector<Matrix>& lambda, const Matrix& rows) const {
  Matrix out = rows;
  for (std::size_t f = 0; f < first_.size(); ++f) {
    if (f == head_) continue;
    for (Index i = first(f); i < first(f) + n_levels(f) * k(f); i += k(f))
      out.middleRows(i, k(f)).noalias() = lambda[f].lazyProduct(rows.middleRows(i, k(f)));
  }
  return out;
}

HeadLevels::HeadLevels(const Border& border, const Matrix& lambda, int n_threads)
    : border_(border), k_(border.k(border.head())), width_(border.q() + border.p() + 1) {
  find_entries();
  u_.resize(a_.size());
  b_.resize(a_.size());
  const Index n_levels = border.n_levels(border.head());
  g_.resize(at(n_levels * k_ * k_));
  parallel_for((n_levels + kTogether - 1) / kTogether, n_threads, [&](Index chunk, int) {
    for (Index l = chunk * kTogether; l < std::min(n_levels, (chunk + 1) * kTogether); ++l)
      find_level(l, lambda);
  });
}

void HeadLevels::find_entries() {
  const CrossProducts& a = border_.products();
  const auto h = static_cast<int>(border_.head());
  const FactorProducts& head = a.factors[border_.head()];
  const Index rest = a.p + 1;
  std::vector<Index> count(at(head.n_levels), rest);
  const auto visit =
      [&](auto&& task) {  // task(level of the head, factor, its level, block, as_row)
        for (const PairProducts& pair : a.pairs) {
          const bool as_row = pair.row_factor == h;
          if (!as_row && pair.col_factor != h) continue;
          const int f = as_row ? pair.col_factor : pair.row_factor;
          const Index size = k_ * a.factors[at(f)].k;
          for (Index r = 0; r + 1 < static_cast<Index>(pair.row_start.size()); ++r)
            for (Index e = pair.row_start[at(r)]; e < pair.row_start[at(r + 1)]; ++e)
              task(as_row ? r : pair.col[at(e)], static_cast<std::size_t>(f),
                   as_row ? pair.col[at(e)] : r, pair.blocks.data() + e * size, as_row);
        }
      };
  visit([&](Index l, std::size_t f, Index, const double*, bool) { count[at(l)] += border_.k(f); });
  start_.assign(at(head.n_levels) + 1, 0);
  for (Index l = 0; l < head.n_levels; ++l) start_[at(l) + 1] = start_[at(l)] + count[at(l)];
  scalar_.resize(at(start_.back()));
  a_.resize(at(start_.back() * k_));
  // The blocks of a level come sorted within a factor; the factors of pairs may come in any order.
  std::vector<Index> next(start_.begin(), start_.end() - 1);
  visit([&](Index l, std::size_t f, Index m, const double* block, bool as_row) {
    const Index k_f = border_.k(f);
    for (Index i = 0; i < k_f; ++i) {
      const Index e = next[at(l)]++;
      scalar_[at(e)] = static_cast<std::int32_t>(border_.first(f) + m * k_f + i);
      for (Index r = 0; r < k_; ++r)
        a_[at(e * k_ + r)] = as_row ? block[r * k_f + i] : block[i * k_ + r];
    }
  });
  std::vector<std::pair<std::int32_t, Index>> order;
  std::vector<double> values;
  for (Index l = 0; l < head.n_levels; ++l) {
    const Index first = start_[at(l)];
    const Index end = next[at(l)];
    if (!std::is_sorted(scalar_.begin() + first, scalar_.begin() + end)) {
      order.clear();
      for (Index e = first; e < end; ++e) order.emplace_back(scalar_[at(e)], e);
      std::sort(order.begin(), order.end());
      values.assign(a_.begin() + first * k_, a_.begin() + end * k_);
      for (Index e = first; e < end; ++e) {
        const auto& [scalar, from] = order[at(e - first)];
        scalar_[at(e)] = scalar;
        std::copy_n(values.begin() + (from - first) * k_, k_, a_.begin() + e * k_);
      }
    }
    const double* zxy = head.zxy.data() + l * k_ * rest;
    for (Index x = 0; x < rest; ++x) {
      scalar_[at(end + x)] = static_cast<std::int32_t>(border_.q() + x);
      for (Index r = 0; r < k_; ++r) a_[at((end + x) * k_ + r)] = zxy[r * rest + x];
    }
  }
}

void HeadLevels::find_level(Index l, const Matrix& lambda) {
  const FactorProducts& head = border_.products().factors[border_.head()];
  const ConstRowMap A(head.zz.data() + l * k_ * k_, k_, k_);
  const Index first = start_[at(l)];
  const Index count = start_[at(l) + 1] - first;
  const ConstRowMap of_border(a_.data() + first * k_, count, k_);
  RowMap U(u_.data() + first * k_, count, k_);
  RowMap B(b_.data() + first * k_, count, k_);
  RowMap G(g_.data() + l * k_ * k_, k_, k_);
  if (k_ == 1) {
    const double sigma = lambda(0, 0) * lambda(0, 0);
    const double n = 1.0 / (1.0 + A(0, 0) * sigma);
    U = n * of_border;
    B = n * sigma * of_border;
    G(0, 0) = n * A(0, 0);
    return;
  }
  const Matrix sigma = lambda * lambda.transpose();
  const Matrix N = (Matrix::Identity(k_, k_) + sigma * A).partialPivLu().inverse();
  U.noalias() = of_border.lazyProduct(N);
  const Matrix shrunk = N * sigma;
  B.noalias() = of_border.lazyProduct(0.5 * (shrunk + shrunk.transpose()));
  const Matrix g = A * N;
  G = 0.5 * (g + g.transpose());
}

bool HeadLevels::is_full() const {
  const auto n_levels = static_cast<double>(start_.size() - 1);
  return static_cast<double>(scalar_.size()) > 0.3 * n_levels * static_cast<double>(width_);
}

Index HeadLevels::place(const Coordinate& entry) const {
  return 1 + entry.col * k_ - entry.col * (entry.col - 1) / 2 + entry.row - entry.col;
}

void HeadLevels::sum(int n_threads, std::vector<Matrix>& sums) const {
  const CrossProducts& a = border_.products();
  const Index q = border_.q();
  sums.assign(at(1 + k_ * (k_ + 1) / 2), Matrix::Zero(width_, width_));
  Matrix& A1 = sums[0];
  A1.bottomRightCorner(a.p + 1, a.p + 1) = a.xyxy;
  for (std::size_t f = 0; f < a.factors.size(); ++f) {
    if (f == border_.head()) continue;
    const Index k = border_.k(f);
    for (Index l = 0; l < border_.n_levels(f); ++l) {
      const Index i = border_.first(f) + l * k;
      A1.block(i, i, k, k) = ConstRowMap(a.factors[f].zz.data() + l * k * k, k, k);
      A1.block(q, i, a.p + 1, k) =
          ConstRowMap(a.factors[f].zxy.data() + l * k * (a.p + 1), k, a.p + 1).transpose();
    }
  }
  for (const PairProducts& pair : a.pairs) {
    const auto f = static_cast<std::size_t>(pair.row_factor);
    const auto g = static_cast<std::size_t>(pair.col_factor);
    if (f == border_.head() || g == border_.head()) continue;
    const Index size = border_.k(f) * border_.k(g);
    for (Index r = 0; r < border_.n_levels(f); ++r) {
      for (Index e = pair.row_start[at(r)]; e < pair.row_start[at(r + 1)]; ++e) {
        const ConstRowMap block(pair.blocks.data() + e * size, border_.k(f), border_.k(g));
        const Index i = border_.first(f) + r * border_.k(f);
        const Index j = border_.first(g) + pair.col[at(e)] * border_.k(g);
        if (i > j)
          A1.block(i, j, border_.k(f), border_.k(g)) = block;
        else
          A1.block(j, i, border_.k(g), border_.k(f)) = block.transpose();
      }
    }
  }
  const bool full = is_full();
  parallel_for((width_ + kStrip - 1) / kStrip, n_threads, [&](Index strip, int) {
    const Index first = strip * kStrip;
    const Index end = std::min(width_, first + kStrip);
    if (full)
      add_full(first, end, sums);
    else
      add_sparse(first, end, sums);
  });
  for (Matrix& sum : sums) sum.triangularView<Eigen::StrictlyUpper>() = sum.transpose();
}

// Lower triangles, columns [first, end) of the border.
void HeadLevels::add_sparse(Index first, Index end, std::vector<Matrix>& sums) const {
  for (std::size_t l = 0; l + 1 < start_.size(); ++l) {
    const auto begin = scalar_.begin() + start_[l];
    const auto stop = scalar_.begin() + start_[l + 1];
    for (auto it = std::lower_bound(begin, stop, first); it != stop && *it < end; ++it) {
      const Index j = it - scalar_.begin();
      const Index n = stop - it;
      const std::int32_t* rows = scalar_.data() + j;
      if (k_ == 1) {
        double* to_a = sums[0].col(*it).data();
        double* to_s = sums[1].col(*it).data();
        const double b = -b_[at(j)];
        const double u = u_[at(j)];
        for (Index i = 0; i < n; ++i) {
          to_a[rows[i]] += b * a_[at(j + i)];
          to_s[rows[i]] += u * u_[at(j + i)];
        }
        continue;
      }
      const double* a = a_.data() + j * k_;
      const double* u = u_.data() + j * k_;
      const double* b_j = b_.data() + j * k_;
      std::size_t s = 0;
      double* to = sums[s].col(*it).data();
      for (Index i = 0; i < n; ++i) {
        double sum = 0.0;
        for (Index r = 0; r < k_; ++r) sum += a[i * k_ + r] * b_j[r];
        to[rows[i]] -= sum;
      }
      for (Index c = 0; c < k_; ++c) {
        for (Index r = c; r < k_; ++r) {
          to = sums[++s].col(*it).data();
          if (r == c)
            for (Index i = 0; i < n; ++i) to[rows[i]] += u[i * k_ + r] * u[r];
          else
            for (Index i = 0; i < n; ++i)
              to[rows[i]] += u[i * k_ + r] * u[c] + u[i * k_ + c] * u[r];
        }
      }
    }
  }
}

void HeadLevels::add_full(Index first, Index end, std::vector<Matrix>& sums) const {
  const auto n_levels = static_cast<Index>(start_.size()) - 1;
  std::vector<Matrix> A(at(k_)), U(at(k_)), B(at(k_));
  for (Index begin = 0; begin < n_levels; begin += kTogether) {
    const Index n = std::min(kTogether, n_levels - begin);
    for (Index r = 0; r < k_; ++r) {
      for (auto* into : {&A, &U, &B}) (*into)[at(r)] = Matrix::Zero(width_, n);
      for (Index l = 0; l < n; ++l) {
        for (Index e = start_[at(begin + l)]; e < start_[at(begin + l + 1)]; ++e) {
          A[at(r)](scalar_[at(e)], l) = a_[at(e * k_ + r)];
          U[at(r)](scalar_[at(e)], l) = u_[at(e * k_ + r)];
          B[at(r)](scalar_[at(e)], l) = b_[at(e * k_ + r)];
        }
      }
    }
    const auto add = [&](double sign, const Matrix& one, const Matrix& other, Matrix& to) {
      add_product(sign, one.data() + first, width_, other.data() + first, width_, true,
                  to.data() + first * width_ + first, width_, width_ - first, end - first, n);
    };
    std::size_t s = 0;
    for (Index r = 0; r < k_; ++r) add(-1.0, A[at(r)], B[at(r)], sums[s]);
    for (Index c = 0; c < k_; ++c) {
      for (Index r = c; r < k_; ++r) {
        ++s;
        add(1.0, U[at(r)], U[at(c)], sums[s]);
        if (r != c) add(1.0, U[at(c)], U[at(r)], sums[s]);
      }
    }
  }
}

void HeadLevels::inner_product(Index l, const Matrix& K, Matrix& D) const {
  D.setZero();
  const Index first = start_[at(l)];
  const Index end =
      std::lower_bound(scalar_.begin() + first, scalar_.begin() + start_[at(l) + 1], K.rows()) -
      scalar_.begin();
  for (Index j = first; j < end; ++j) {
    const double* column = K.col(scalar_[at(j)]).data();
    for (Index r = 0; r < k_; ++r) {
      double half = 0.0;  // below the diagonal; both sides of D have it
      for (Index i = j + 1; i < end; ++i) half += column[scalar_[at(i)]] * u_[at(i * k_ + r)];
      const double whole = 0.5 * column[scalar_[at(j)]] * u_[at(j * k_ + r)] + half;
      for (Index c = 0; c < k_; ++c) {
        D(r, c) += whole * u_[at(j * k_ + c)];
        D(c, r) += whole * u_[at(j * k_ + c)];
      }
    }
  }
}

void HeadLevels::scores(Index l, const Vector& kappa, Vector& v) const {
  const Index last = start_[at(l) + 1] - 1;  // y
  for (Index r = 0; r < k_; ++r) {
    double sum = u_[at(last * k_ + r)];
    for (Index e = start_[at(l)]; e < last; ++e) sum -= u_[at(e * k_ + r)] * kappa[scalar_[at(e)]];
    v[r] = sum;
  }
}

void HeadLevels::add_products(Index l, const Matrix& w, Matrix& sum) const {
  for (Index e = start_[at(l)]; e + 1 < start_[at(l) + 1]; ++e)
    for (Index i = 0; i < w.cols(); ++i)
      for (Index r = 0; r < k_; ++r) sum(scalar_[at(e)], i) += u_[at(e * k_ + r)] * w(r, i);
}

}  // namespace lmmfast
