#include "repeated/shared_columns.hpp"

#include <cmath>

#include "base/parallel.hpp"
#include "rows/scaling.hpp"

namespace lmmfast {
namespace {

// A column as something of the subject, where it is not zero.
struct OfSubject {
  std::vector<char> nonzero;  // by visit
  bool constant = true;       // at the visits where it is not zero for all
  std::vector<char> known;    // by subject
  Vector value;
};

OfSubject read_column(const RepeatedDesign& design, const Column& column) {
  const Index n = design.rows.n;
  const std::int32_t* visit = design.visits.codes;
  const std::int32_t* subject = design.subjects.codes;
  OfSubject out;
  out.nonzero.assign(at(design.visits.n_levels), 0);
  out.known.assign(at(design.subjects.n_levels), 0);
  out.value = Vector::Zero(design.subjects.n_levels);
  for (Index i = 0; i < n; ++i)
    if (column[i] != 0.0) out.nonzero[at(visit[i])] = 1;
  for (Index i = 0; i < n && out.constant; ++i) {
    if (!out.nonzero[at(visit[i])]) continue;
    const double x = column[i];
    char& known = out.known[at(subject[i])];
    double& value = out.value[subject[i]];
    if (!known) {
      known = 1;
      value = x;
    } else if (value != x) {
      out.constant = false;
    }
  }
  return out;
}

bool agree(const OfSubject& a, const OfSubject& b) {
  for (std::size_t i = 0; i < a.known.size(); ++i)
    if (a.known[i] && b.known[i] &&
        a.value[static_cast<Index>(i)] != b.value[static_cast<Index>(i)])
      return false;
  return true;
}

void learn(OfSubject& base, const OfSubject& column) {
  for (std::size_t i = 0; i < base.known.size(); ++i) {
    if (base.known[i] || !column.known[i]) continue;
    base.known[i] = 1;
    base.value[static_cast<Index>(i)] = column.value[static_cast<Index>(i)];
  }
}

// The centre and scale of a base, and whether it is a constant.
bool centre_base(OfSubject& base, bool centred, double& centre, double& scale) {
  const Index n = base.value.size();
  double count = 0.0, sum = 0.0, low = HUGE_VAL, high = -HUGE_VAL;
  for (Index i = 0; i < n; ++i) {
    if (!base.known[at(i)]) continue;
    count += 1.0;
    sum += base.value[i];
    low = std::min(low, base.value[i]);
    high = std::max(high, base.value[i]);
  }
  const bool constant = low == high;
  centre = centred && !constant ? sum / count : 0.0;
  scale = power_of_two(constant ? std::abs(low) : high - low);
  for (Index i = 0; i < n; ++i)
    base.value[i] = base.known[at(i)] ? (base.value[i] - centre) / scale : 0.0;
  return constant;
}

}  // namespace

SharedColumns find_shared_columns(const RepeatedDesign& design, int n_threads) {
  const Index p = design.rows.p();
  std::vector<OfSubject> columns(at(p));
  parallel_for(p, n_threads,
               [&](Index c, int) { columns[at(c)] = read_column(design, design.rows.X[at(c)]); });
  SharedColumns out;
  std::vector<OfSubject> bases;
  out.use.resize(at(p));
  for (Index c = 0; c < p; ++c) {
    OfSubject& column = columns[at(c)];
    Index use = SharedColumns::kOwn;
    if (column.constant) {
      use = 0;
      while (use < static_cast<Index>(bases.size()) && !agree(bases[at(use)], column)) ++use;
      if (use < static_cast<Index>(bases.size()))
        learn(bases[at(use)], column);
      else
        bases.push_back(column);
    }
    for (const char nonzero : column.nonzero)
      out.use[at(c)].push_back(nonzero ? use : static_cast<Index>(SharedColumns::kZero));
    column = OfSubject();
  }
  const auto n_bases = static_cast<Index>(bases.size());
  out.centre.resize(n_bases);
  out.scale.resize(n_bases);
  out.values.resize(design.subjects.n_levels, n_bases);
  for (const bool centred : {false, true}) {
    for (Index b = 0; b < n_bases; ++b) {
      OfSubject base = bases[at(b)];
      const bool constant = centre_base(base, centred && out.one >= 0, out.centre[b], out.scale[b]);
      bool everywhere = constant;
      for (const char known : base.known) everywhere = everywhere && known;
      if (everywhere && out.one < 0 && !centred) out.one = b;
      out.values.col(b) = base.value;
    }
    if (out.one < 0) break;
  }
  return out;
}

}  // namespace lmmfast
