// The kinds, each defined in the file of its name.
#pragma once

#include "repeated/kinds/kind.hpp"

namespace lmmfast {

const Kind& unstructured();                     // us
const Kind& toeplitz();                         // toep
const Kind& heterogeneous_toeplitz();           // toeph
const Kind& autoregressive();                   // ar1
const Kind& heterogeneous_autoregressive();     // ar1h
const Kind& antedependence();                   // ad
const Kind& heterogeneous_antedependence();     // adh
const Kind& compound_symmetry();                // cs
const Kind& heterogeneous_compound_symmetry();  // csh
const Kind& spatial_exponential();              // sp_exp
const Kind& spatial_gaussian();                 // sp_gau

}  // namespace lmmfast
