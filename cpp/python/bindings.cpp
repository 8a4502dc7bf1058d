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

// The calls that need BLAS held to one thread, together: the first sets that, the last puts back
// what there was. Each by itself would put back what it found, which may be another call's setting.
struct BlasLimit {
  std::mutex mutex;
  int users = 0;
  std::vector<Blas::Library> shared;
};

BlasLimit& blas_limit() {
  static BlasLimit* const limit = new BlasLimit;  // never destroyed: Python is gone by then
  return *limit;
}

// Of libraries with one pool for the process threadpoolctl obeys the first thread that asked for as
// long as that lives; whatever the thread, a model needs this.
void set_threads(const py::object& library, int n) {
  const bool guarded = py::hasattr(library, "clear_controlling_thread");
  if (guarded) library.attr("clear_controlling_thread")(py::arg("force") = true);
  library.attr("set_num_threads")(n);
}

void put_back(std::vector<Blas::Library>& libraries) {
  for (const auto& [library, n_threads] : libraries) {
    set_threads(library, n_threads);
    if (py::hasattr(library, "clear_controlling_thread"))
      library.attr("clear_controlling_thread")(py::arg("force") = true);
  }
  libraries.clear();
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
  const bool last = --limit.users == 0;
  for (int attempt = 0; attempt < 2; ++attempt) {
    try {
      put_back(own_);
      if (last) put_back(limit.shared);
      return;
    } catch (py::error_already_set& error) {  // Ctrl-C, most likely: for whoever called us
      if (error.matches(PyExc_KeyboardInterrupt)) PyErr_SetInterrupt();
      error.discard_as_unraisable("putting back the threads of BLAS");
    }
  }
}

void Blas::use() {
  BlasLimit& limit = blas_limit();
  const Locked locked(limit.mutex);
  use_scipy_lapack();
  try {
    for (const py::handle item : thread_pools().attr("lib_controllers")) {
      const auto library = py::reinterpret_borrow<py::object>(item);
      if (py::cast<std::string>(library.attr("user_api")) != "blas") continue;
      // OpenMP has a setting for each thread that calls.
      const py::object layer = py::getattr(library, "threading_layer", py::none());
      const bool of_thread = py::cast<std::string>(py::str(layer)) == "openmp";
      if (!of_thread && limit.users > 0) continue;
      auto& libraries = of_thread ? own_ : limit.shared;
      libraries.push_back({library, library.attr("num_threads").cast<int>()});
      set_threads(library, 1);
    }
  } catch (...) {
    put_back(own_);
    if (limit.users == 0) put_back(limit.shared);
    throw;
  }
  ++limit.users;
  used_ = true;
}

void check_signals() {
  const py::gil_scoped_acquire gil;
  if (PyErr_CheckSignals() != 0) throw py::error_already_set();
}

}  // namespace lmmfast
