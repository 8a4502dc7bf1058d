// What the files that know Python share: arrays in, borrowed, and SciPy's BLAS.
#pragma once

#include <pybind11/eigen.h>
#include <pybind11/numpy.h>
#include <pybind11/pybind11.h>
#include <pybind11/stl.h>

#include <optional>
#include <string>

#include "criterion/criterion.hpp"

namespace lmmfast {

namespace py = pybind11;

using DoubleArray = py::array_t<double>;
using CodeArray = py::array_t<std::int32_t>;
using OptionalColumn = std::optional<DoubleArray>;

template <class T>
const T* contiguous(const py::array_t<T>& array, Index n, const char* what) {
  if (array.ndim() != 1 || array.shape(0) != n ||
      (n > 1 && array.strides(0) != static_cast<py::ssize_t>(sizeof(T))))
    throw DataError(std::string(what) + " must be a contiguous array of " + std::to_string(n) +
                    " elements");
  return array.data();
}

template <class T>
py::array_t<T> as_array(const std::vector<T>& values) {
  return py::array_t<T>(static_cast<py::ssize_t>(values.size()), values.data());
}

inline Method method_of(bool reml) {
  return reml ? Method::REML : Method::ML;
}

// Runs the handlers of signals that have come; throws what they raise. Takes the GIL.
void check_signals();

// Models with a large dense tail call SciPy's BLAS from our own threads: it is loaded here (only
// then, for what the import costs) and held to one thread of its own for as long as one of these
// lives.
class Blas {
 public:
  explicit Blas(const CrossProducts& a);
  explicit Blas(const Design& design);
  ~Blas();
  Blas(const Blas&) = delete;
  Blas& operator=(const Blas&) = delete;

  // A BLAS, and how many threads it had.
  struct Library {
    py::object controller;
    int n_threads;
  };

 private:
  void use();
  bool used_ = false;
  std::vector<Library> own_;  // whose setting is this thread's alone
};

void bind_batch(py::module_& m);      // batch.cpp
void bind_design(py::module_& m);     // design.cpp
void bind_posterior(py::module_& m);  // posterior.cpp
void bind_repeated(py::module_& m);   // repeated.cpp

}  // namespace lmmfast
