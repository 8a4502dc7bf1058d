#include <exception>
#include <iostream>

#include "tests/check.hpp"

namespace check {

namespace {
int failures = 0;
}

std::vector<Test>& tests() {
  static std::vector<Test> all;
  return all;
}

void fail(const char* file, int line, const std::string& what) {
  ++failures;
  std::cerr << file << ":" << line << ": " << what << "\n";
}

}  // namespace check

int main(int argc, char** argv) {
  int run = 0, failed = 0;
  for (const check::Test& test : check::tests()) {
    if (argc > 1 && test.name.find(argv[1]) == std::string::npos) continue;
    const int before = check::failures;
    try {
      test.run();
    } catch (const std::exception& error) {
      check::fail(test.name.c_str(), 0, std::string("uncaught exception: ") + error.what());
    }
    ++run;
    if (check::failures > before) ++failed;
    std::cout << (check::failures > before ? "FAILED " : "ok     ") << test.name << "\n";
  }
  std::cout << run << " tests, " << failed << " failed\n";
  return failed == 0 && run > 0 ? 0 : 1;
}
