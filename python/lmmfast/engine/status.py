"""How a fit can end: the core's words for it, and those of models that were never fitted."""

from __future__ import annotations

# In the order of the core's codes; the last one is only given here.
STATUS = ("converged", "singular", "not_converged", "numerical_failure", "refused", "not_fitted")
REFUSED = STATUS.index("refused")
OPTIMA = ("converged", "singular")
