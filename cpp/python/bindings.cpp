#include "python/bindings.hpp"

#include <pybind11/gil_safe_call_once.h>

#include <algorithm>
#include <mutex>
#include <utility>

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

// The calls that need BLAS held to one thread, together: the first puts the limit on, the last
// takes it off. Each by itself would put back what it found, which may be another call's limit.
struct BlasLimit {
  std::mutex mutex;
  int users = 0;
  py::object limiter;
};

BlasLimit& blas_limit() {
  static BlasLimit* const limit = new BlasLimit;  // never destroyed: Python is gone by then
  return *limit;
}

// Waits without the GIL: who has the mutex may be waiting for that.
class Locked {
 public:
  explicit Locked(std::mutex& mutex) : mutex_(mutex) {
    const py::gil_scoped_release release;
    mutex_.lock();
  }
  ~Locked() { mutex_.unlock(); }
  Locked(const Locked&) = delete;
  Locked& operator=(const Locked&) = delete;

 private:
  std::mutex& mutex_;
};

const py::object& thread_pools() {
  PYBIND11_CONSTINIT static py::gil_safe_call_once_and_store<py::object> storage;
  return storage
      .call_once_and_store_result(
          [] { return py::module_::import("threadpoolctl").attr("ThreadpoolController")(); })
      .get_stored();
}

}  // namespace

Blas::Blas(const CrossProducts& a) {
  // The tail of several factors, or all of their effects where derivatives are dense.
  const Index effects = a.factors.size() > 1 ? a.n_effects() : 0;
  if (effects + a.p + 1 >= kSmallOrder) use();
}

Blas::Blas(const Design& design) {
  if (design.factors.size() > 1) use();
}

Blas::~Blas() {
  if (!used_) return;
  BlasLimit& limit = blas_limit();
  const Locked locked(limit.mutex);
  if (--limit.users > 0) return;
  const py::object limiter = std::exchange(limit.limiter, {});
  try {
    limiter.attr("restore_original_limits")();
  } catch (py::error_already_set& error) {  // Ctrl-C, most likely
    if (error.matches(PyExc_KeyboardInterrupt)) PyErr_SetInterrupt();
    error.discard_as_unraisable("restoring the threads of BLAS");
  }
}

void Blas::use() {
  BlasLimit& limit = blas_limit();
  const Locked locked(limit.mutex);
  use_scipy_lapack();
  if (limit.users == 0)
    limit.limiter =
        thread_pools().attr("limit")(py::arg("limits") = 1, py::arg("user_api") = "blas");
  ++limit.users;
  used_ = true;
}

void check_signals() {
  const py::gil_scoped_acquire gil;
  if (PyErr_CheckSignals() != 0) throw py::error_already_set();
}

}  // namespace lmmfast
