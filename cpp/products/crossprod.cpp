#include "products/crossprod.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

#include "products/row_pass.hpp"

namespace lmmfast {
namespace {

Index n_levels_after(Index n_levels, const LevelCodes& codes) {
  return codes.empty() ? n_levels : Index{*std::max_element(codes.begin(), codes.end())} + 1;
}

// The same pair with the roles of its factors exchanged.
PairProducts transposed(const PairProducts& pair, const std::vector<FactorProducts>& factors) {
  const FactorProducts& rows = factors[at(pair.row_factor)];
  const FactorProducts& cols = factors[at(pair.col_factor)];
  const Index size = rows.k * cols.k;
  PairProducts t;
  t.row_factor = pair.col_factor;
  t.col_factor = pair.row_factor;
  t.row_start.assign(at(cols.n_levels + 1), 0);
  for (const std::int32_t c : pair.col) ++t.row_start[at(c + 1)];
  std::partial_sum(t.row_start.begin(), t.row_start.end(), t.row_start.begin());
  t.col.resize(pair.col.size());
  t.blocks.resize(pair.blocks.size());
  std::vector<Index> next(t.row_start.begin(), t.row_start.end() - 1);
  for (Index r = 0; r < rows.n_levels; ++r) {
    for (Index e = pair.row_start[at(r)]; e < pair.row_start[at(r + 1)]; ++e) {
      const Index to = next[at(pair.col[at(e)])]++;
      t.col[at(to)] = static_cast<std::int32_t>(r);
      RowMap(t.blocks.data() + to * size, cols.k, rows.k) =
          ConstRowMap(pair.blocks.data() + e * size, rows.k, cols.k).transpose();
    }
  }
  return t;
}

void merge_pair(PairProducts& a, const PairProducts& b,
                const std::vector<FactorProducts>& factors) {
  const Index size = factors[at(a.row_factor)].k * factors[at(a.col_factor)].k;
  PairProducts out;
  out.row_factor = a.row_factor;
  out.col_factor = a.col_factor;
  out.row_start.assign(1, 0);
  auto rows_of = [](const PairProducts& pair, Index r) {
    const bool known = r + 1 < static_cast<Index>(pair.row_start.size());
    return std::pair<Index, Index>(known ? pair.row_start[at(r)] : 0,
                                   known ? pair.row_start[at(r + 1)] : 0);
  };
  auto append = [&](const PairProducts& pair, Index e) {
    out.col.push_back(pair.col[at(e)]);
    const double* block = pair.blocks.data() + e * size;
    out.blocks.insert(out.blocks.end(), block, block + size);
  };
  for (Index r = 0; r < factors[at(a.row_factor)].n_levels; ++r) {
    auto [i, i_end] = rows_of(a, r);
    auto [j, j_end] = rows_of(b, r);
    while (i < i_end || j < j_end) {
      const bool from_a = j >= j_end || (i < i_end && a.col[at(i)] <= b.col[at(j)]);
      const bool from_both = from_a && j < j_end && i < i_end && a.col[at(i)] == b.col[at(j)];
      append(from_a ? a : b, from_a ? i++ : j++);
      if (from_both) {
        for (Index s = 0; s < size; ++s)
          out.blocks[out.blocks.size() - at(size) + at(s)] += b.blocks[at(j * size + s)];
        ++j;
      }
    }
    out.row_start.push_back(static_cast<Index>(out.col.size()));
  }
  a = std::move(out);
}

// The pair with its levels renumbered; columns are put in ascending order again.
PairProducts renumbered(const PairProducts& pair, const std::vector<FactorProducts>& factors,
                        const std::vector<LevelCodes>& codes) {
  const LevelCodes& row_codes = codes[at(pair.row_factor)];
  const LevelCodes& col_codes = codes[at(pair.col_factor)];
  const Index n_rows = factors[at(pair.row_factor)].n_levels;
  const Index size = factors[at(pair.row_factor)].k * factors[at(pair.col_factor)].k;
  PairProducts out;
  out.row_factor = pair.row_factor;
  out.col_factor = pair.col_factor;
  std::vector<Index> old_row(at(n_levels_after(n_rows, row_codes)), -1);
  for (Index r = 0; r < n_rows; ++r) old_row[at(row_codes.empty() ? r : row_codes[at(r)])] = r;
  out.row_start.assign(1, 0);
  std::vector<std::pair<std::int32_t, Index>> entries;
  for (const Index r : old_row) {
    entries.clear();
    if (r >= 0) {
      for (Index e = pair.row_start[at(r)]; e < pair.row_start[at(r + 1)]; ++e) {
        const std::int32_t c = pair.col[at(e)];
        entries.emplace_back(col_codes.empty() ? c : col_codes[static_cast<std::size_t>(c)], e);
      }
    }
    std::sort(entries.begin(), entries.end());
    for (const auto& [c, e] : entries) {
      out.col.push_back(c);
      const double* block = pair.blocks.data() + e * size;
      out.blocks.insert(out.blocks.end(), block, block + size);
    }
    out.row_start.push_back(static_cast<Index>(out.col.size()));
  }
  return out;
}

// a[codes[l]] += b[l] for blocks of `size` numbers.
void add(std::vector<double>& a, const std::vector<double>& b, Index size,
         const LevelCodes& codes) {
  const auto n_blocks = static_cast<Index>(b.size()) / size;
  const auto needed = at(n_levels_after(n_blocks, codes) * size);
  if (a.size() < needed) a.resize(needed, 0.0);
  if (codes.empty()) {
    for (std::size_t i = 0; i < b.size(); ++i) a[i] += b[i];
    return;
  }
  for (Index l = 0; l < n_blocks; ++l) {
    double* to = a.data() + codes[at(l)] * size;
    const double* from = b.data() + l * size;
    for (Index i = 0; i < size; ++i) to[i] += from[i];
  }
}

void check_codes(const CrossProducts& b, const std::vector<LevelCodes>& codes) {
  if (codes.size() != b.factors.size())
    throw DataError("merge needs codes for each of the " + std::to_string(b.factors.size()) +
                    " grouping factors");
  for (std::size_t f = 0; f < codes.size(); ++f) {
    if (codes[f].empty()) continue;
    if (static_cast<Index>(codes[f].size()) != b.factors[f].n_levels)
      throw DataError("merge needs a code for each of the " +
                      std::to_string(b.factors[f].n_levels) + " levels of a grouping factor");
    const std::int32_t low = *std::min_element(codes[f].begin(), codes[f].end());
    if (low < 0) throw DataError("codes of levels must not be negative");
    std::vector<bool> taken(at(n_levels_after(0, codes[f])), false);
    for (const std::int32_t code : codes[f]) {
      if (taken[static_cast<std::size_t>(code)])
        throw DataError("two levels of a grouping factor have the same code");
      taken[static_cast<std::size_t>(code)] = true;
    }
  }
}

}  // namespace

Index CrossProducts::n_theta() const {
  return lmmfast::n_theta(terms);
}

Index CrossProducts::n_effects() const {
  Index total = 0;
  for (const FactorProducts& factor : factors) total += factor.n_levels * factor.k;
  return total;
}

namespace {

// A of zeros. Rows of Z'W[X y] have `width` numbers.
CrossProducts zero_products(const Design& design, const Scaling& scaling, Index width) {
  CrossProducts a;
  a.n = design.n;
  a.p = design.p();
  a.scaling = scaling;
  a.terms = terms_of(design);
  a.xyxy = Matrix::Zero(a.p + 1, a.p + 1);
  for (const FactorView& factor : design.factors) {
    FactorProducts products;
    products.n_levels = factor.n_levels;
    a.factors.push_back(std::move(products));
  }
  for (const Term& term : a.terms) a.factors[at(term.factor)].k += term.k;
  for (FactorProducts& factor : a.factors) {
    factor.zz.assign(at(factor.n_levels * factor.k * factor.k), 0.0);
    factor.zxy.assign(at(factor.n_levels * factor.k * width), 0.0);
  }
  const auto n_factors = static_cast<Index>(a.factors.size());
  for (Index f = 0; f < n_factors; ++f) {
    for (Index g = f + 1; g < n_factors; ++g) {
      const bool swap = a.factors[at(g)].n_levels > a.factors[at(f)].n_levels;
      PairProducts pair;
      pair.row_factor = static_cast<int>(swap ? g : f);
      pair.col_factor = static_cast<int>(swap ? f : g);
      a.pairs.push_back(std::move(pair));
    }
  }
  if (design.weights)
    for (Index i = 0; i < design.n; ++i) a.sum_log_weights += std::log(design.weights[i]);
  return a;
}

void add_rows(const Design& design, CrossProducts& a, int n_threads, const FixedCells* cells,
              std::vector<double>& cell_sums) {
  const auto n_factors = static_cast<Index>(a.factors.size());
  Index widest = 0;  // the factor with most levels parallelises best: it carries X'X
  for (Index f = 1; f < n_factors; ++f)
    if (a.factors[at(f)].n_levels > a.factors[at(widest)].n_levels) widest = f;
  for (Index f = 0; f < n_factors; ++f) {
    std::vector<PairProducts*> pairs;
    for (PairProducts& pair : a.pairs)
      if (pair.row_factor == f) pairs.push_back(&pair);
    if (pairs.empty())
      pass_by_range(design, f, f == widest, a, n_threads, cells, cell_sums);
    else
      pass_by_level(design, f, f == widest, pairs, a, n_threads, cells, cell_sums);
  }
  a.xyxy.triangularView<Eigen::StrictlyUpper>() = a.xyxy.transpose();
}

CrossProducts products_of_rows(const Design& design, const Scaling& scaling, int n_threads) {
  if (const std::optional<FixedCells> cells = FixedCells::plan(design, scaling)) {
    CrossProducts a = zero_products(cells->dense(), cells->dense_scaling(), cells->width());
    std::vector<double> sums(at(cells->n_sums()), 0.0);
    add_rows(cells->dense(), a, n_threads, &*cells, sums);
    if (cells->finish(scaling, sums, n_threads, a)) return a;
  }
  CrossProducts a = zero_products(design, scaling, design.p() + 1);
  std::vector<double> none;
  add_rows(design, a, n_threads, nullptr, none);
  return a;
}

}  // namespace

CrossProducts cross_products(const Design& design, const Scaling& scaling, int n_threads) {
  if (design.terms.empty()) throw DataError("the model has no random term");
  CrossProducts a = products_of_rows(design, scaling, n_threads);
  const Matrix& T = a.scaling.Tx;
  a.raw_norm2 = (T.transpose() * a.xyxy.topLeftCorner(a.p, a.p) * T).diagonal();
  return a;
}

void merge(CrossProducts& a, const CrossProducts& b, const std::vector<LevelCodes>& codes) {
  if (a.p != b.p || a.terms.size() != b.terms.size() || a.factors.size() != b.factors.size())
    throw DataError("cross-products of different models cannot be merged");
  if (a.scaling.Tx != b.scaling.Tx || a.scaling.c != b.scaling.c || a.scaling.sy != b.scaling.sy ||
      a.scaling.Tz != b.scaling.Tz)
    throw DataError("cross-products can be merged only when they were made with the same scaling");
  check_codes(b, codes);
  a.n += b.n;
  a.sum_log_weights += b.sum_log_weights;
  a.xyxy += b.xyxy;
  a.raw_norm2 += b.raw_norm2;
  for (std::size_t f = 0; f < a.factors.size(); ++f) {
    FactorProducts& own = a.factors[f];
    own.n_levels = std::max(own.n_levels, n_levels_after(b.factors[f].n_levels, codes[f]));
    add(own.zz, b.factors[f].zz, own.k * own.k, codes[f]);
    add(own.zxy, b.factors[f].zxy, own.k * (a.p + 1), codes[f]);
  }
  for (PairProducts& pair : a.pairs) {
    for (const PairProducts& other : b.pairs) {
      const bool same = other.row_factor == pair.row_factor && other.col_factor == pair.col_factor;
      const bool swapped =
          other.row_factor == pair.col_factor && other.col_factor == pair.row_factor;
      if (!same && !swapped) continue;
      const PairProducts& oriented = swapped ? transposed(other, b.factors) : other;
      merge_pair(pair, renumbered(oriented, b.factors, codes), a.factors);
    }
  }
}

void relabel(CrossProducts& a, const std::vector<LevelCodes>& codes) {
  check_codes(a, codes);
  for (PairProducts& pair : a.pairs) pair = renumbered(pair, a.factors, codes);
  for (std::size_t f = 0; f < a.factors.size(); ++f) {
    FactorProducts& own = a.factors[f];
    if (codes[f].empty()) continue;
    const std::vector<double> zz = std::exchange(own.zz, {});
    const std::vector<double> zxy = std::exchange(own.zxy, {});
    own.n_levels = n_levels_after(own.n_levels, codes[f]);
    add(own.zz, zz, own.k * own.k, codes[f]);
    add(own.zxy, zxy, own.k * (a.p + 1), codes[f]);
  }
  for (PairProducts& pair : a.pairs)
    if (a.factors[at(pair.col_factor)].n_levels > a.factors[at(pair.row_factor)].n_levels)
      pair = transposed(pair, a.factors);
}

Matrix fixed_products(const CrossProducts& a) {
  const Scaling& s = a.scaling;
  const Matrix own = s.Tx.transpose() * a.xyxy.topLeftCorner(a.p, a.p) * s.Tx;
  Matrix products(a.p, a.p);
  for (Index i = 0; i < a.p; ++i)
    for (Index j = 0; j < a.p; ++j) products(s.order[at(i)], s.order[at(j)]) = own(i, j);
  return products;
}

}  // namespace lmmfast
