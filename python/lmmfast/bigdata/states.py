"""Whether two states of a function in a formula are the same."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
import pandas as pd
from scipy import sparse


def same_state(a: Any, b: Any) -> bool:
    """Whether two states hold the same numbers, each to its last bit, and the same of all else."""
    if isinstance(a, (float, np.floating)) and isinstance(b, (float, np.floating)):
        return bool(a == b or (a != a and b != b))
    if type(a) is not type(b):
        return False
    if isinstance(a, Mapping):
        return a.keys() == b.keys() and all(same_state(a[key], b[key]) for key in a)
    if isinstance(a, (list, tuple)):
        return len(a) == len(b) and all(map(same_state, a, b))
    if isinstance(a, np.ndarray):
        return _same_array(a, b)
    if sparse.issparse(a):
        matrices: tuple[Any, Any] = (a, b)
        return _same_array(*(matrix.toarray() for matrix in matrices))
    if isinstance(a, (pd.Series, pd.DataFrame, pd.Index)):
        return bool(a.equals(b))
    if not callable(a) and hasattr(a, "__dict__"):
        return same_state(vars(a), vars(b))
    return bool(a == b)


def _same_array(a: np.ndarray[Any, Any], b: np.ndarray[Any, Any]) -> bool:
    if a.dtype != b.dtype or a.shape != b.shape:
        return False
    if a.dtype == object:
        return all(map(same_state, a.ravel().tolist(), b.ravel().tolist()))
    return np.array_equal(a, b, equal_nan=a.dtype.kind in "fc")
