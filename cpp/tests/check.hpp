// The test harness: TEST(name) { … CHECK(a < b); CHECK_CLOSE(x, y, 1e-12); CHECK_THROWS(f(),
// Error); } A failed check prints its place and values; the test goes on. main.cpp runs every test,
// or those whose name contains an argument.
#pragma once

#include <algorithm>
#include <cmath>
#include <sstream>
#include <string>
#include <type_traits>
#include <vector>

namespace check {

struct Test {
  std::string name;
  void (*run)();
};

std::vector<Test>& tests();
void fail(const char* file, int line, const std::string& what);

struct Register {
  Register(const char* name, void (*run)()) { tests().push_back({name, run}); }
};

// |a - b| <= tolerance * max(1, |b|); for anything with rows and columns: the largest difference
// against the largest entry of b. NaN is close to nothing.
template <class A, class B>
void close(const A& a, const B& b, double tolerance, const char* text, const char* file, int line) {
  double difference, size;
  if constexpr (std::is_arithmetic_v<A>) {
    difference = std::abs(static_cast<double>(a) - static_cast<double>(b));
    size = std::abs(static_cast<double>(b));
  } else {
    if (a.rows() != b.rows() || a.cols() != b.cols())
      return fail(file, line, std::string(text) + ": shapes differ");
    if (a.size() == 0) return;
    difference = (a - b).cwiseAbs().maxCoeff();
    size = b.cwiseAbs().maxCoeff();
    if (!a.allFinite() || !b.allFinite()) difference = NAN;
  }
  if (difference <= tolerance * std::max(1.0, size)) return;
  std::ostringstream what;
  what.precision(17);
  what << text << ": they differ by " << difference << ", size " << size << ", tolerance "
       << tolerance;
  fail(file, line, what.str());
}

}  // namespace check

#define TEST(name)                                           \
  static void name();                                        \
  static const check::Register register_##name(#name, name); \
  static void name()
#define CHECK(...)                                                     \
  do {                                                                 \
    if (!(__VA_ARGS__)) check::fail(__FILE__, __LINE__, #__VA_ARGS__); \
  } while (false)
#define CHECK_CLOSE(a, b, tolerance) \
  check::close((a), (b), (tolerance), #a " ≈ " #b, __FILE__, __LINE__)
#define CHECK_THROWS(expression, Error)                                             \
  do {                                                                              \
    bool thrown = false;                                                            \
    try {                                                                           \
      (void)(expression);                                                           \
    } catch (const Error&) {                                                        \
      thrown = true;                                                                \
    }                                                                               \
    if (!thrown) check::fail(__FILE__, __LINE__, #expression " throws no " #Error); \
  } while (false)
