// Logarithms of many numbers >= 1, by way of their products.
#pragma once

#include <Eigen/Core>

namespace lmmfast {

// N products side by side.
template <int N>
class LogProduct {
 public:
  // x: one number for all products, or an array with one for each.
  template <class Factor>
  void multiply(const Factor& x) {
    product_ *= x;
    if ((product_ > 1e150).any()) flush();
  }
  double log() {
    flush();
    return sum_;
  }

 private:
  using Product = Eigen::Array<double, N, 1>;

  void flush() {
    sum_ += product_.log().sum();
    product_.setOnes();
  }

  Product product_ = Product::Ones();
  double sum_ = 0.0;
};

}  // namespace lmmfast
