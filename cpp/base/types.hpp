// Vocabulary shared by the whole core: index and matrix types, errors.
#pragma once

#include <Eigen/Core>
#include <cstddef>
#include <cstdint>
#include <stdexcept>
#include <string>
#include <vector>

namespace lmmfast {

using Index = std::ptrdiff_t;
using Matrix = Eigen::MatrixXd;
using Vector = Eigen::VectorXd;
using RowMatrix = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
using ConstRowMap = Eigen::Map<const RowMatrix>;
using RowMap = Eigen::Map<RowMatrix>;

// An index where the standard library wants a size.
inline std::size_t at(Index i) {
  return static_cast<std::size_t>(i);
}

// A matrix that theory says is positive definite is not, in floating point.
struct NumericalError : std::runtime_error {
  using std::runtime_error::runtime_error;
};

// Input that the caller can mend.
struct DataError : std::invalid_argument {
  using std::invalid_argument::invalid_argument;
};

}  // namespace lmmfast
