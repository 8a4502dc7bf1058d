#include "python/bindings.hpp"

#include <pybind11/gil_safe_call_once.h>

#include <algorithm>

#include "base/dense.hpp"

namespace lmmfast {
namespace {

// SciPy's LAPACK and BLAS, through the function pointers its Cython modules export.
void* exported(const py::object& table, const char* name) {
  const py::object capsule = table[name];
  return PyCapsule_GetPointer(capsule.ptr(), PyCapsule_GetName(capsule.ptr()));
}

void use_scipy_lapack() {
  if (lapack_registered()) return;
  const py::object lapack = py::module_::import("scipy.linalg.cython_lapack").attr("__pyx_capi__");
  const py::object blas = py::module_::import("scipy.linalg.cython_blas").attr("__pyx_capi__");
  LapackTable table;
  table.dpotrf = reinterpret_cast<decltype(table.dpotrf)>(exported(lapack, "dpotrf"));
  table.dpotri = reinterpret_cast<decltype(table.dpotri)>(exported(lapack, "dpotri"));
  table.dgemm = reinterpret_cast<decltype(table.dgemm)>(exported(blas, "dgemm"));
  table.dtrsm = reinterpret_cast<decltype(table.dtrsm)>(exported(blas, "dtrsm"));
  register_lapack(table);
}

const py::object& thread_pools() {
  PYBIND11_CONSTINIT static py::gil_safe_call_once_and_store<py::object> storage;
  return storage
      .call_once_and_store_result(
          [] { return py::module_::import("threadpoolctl").attr("ThreadpoolController")(); })
      .get_stored();
}

}  // namespace

Blas::Blas(const CrossProducts& a) {
  Index largest = 0;
  for (const FactorProducts& factor : a.factors)
    largest = std::max(largest, factor.n_levels * factor.k);
  if (a.n_effects() - largest + a.p + 1 >= kSmallOrder) use();
}

Blas::Blas(const Design& design) {
  if (design.factors.size() > 1) use();
}

Blas::~Blas() {
  if (limiter_) limiter_.attr("restore_original_limits")();
}

void Blas::use() {
  use_scipy_lapack();
  limiter_ = thread_pools().attr("limit")(py::arg("limits") = 1, py::arg("user_api") = "blas");
}

void check_signals() {
  const py::gil_scoped_acquire gil;
  if (PyErr_CheckSignals() != 0) throw py::error_already_set();
}

}  // namespace lmmfast
