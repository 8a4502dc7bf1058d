"""A good table to spoil, and the check that it is refused; for the tests of bad input."""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd
import pytest
from lmmfast.errors import DataError, FormulaError
from lmmfast.frame import build_frame

N = 24
GOOD = "y ~ floor + (1 | county)"


def table(**changes: Any) -> pd.DataFrame:
    """A good table, with some columns changed."""
    rng = np.random.default_rng(11)
    frame = pd.DataFrame(
        {
            "y": rng.normal(size=N),
            "floor": rng.normal(size=N),
            "x": rng.normal(size=N),
            "f": np.tile(list("abc"), N // 3),
            "county": np.repeat(np.arange(6), 4),
            "house": np.tile(np.arange(4), 6),
            "w": rng.uniform(1, 2, N),
        }
    )
    return frame.assign(**changes)


def refused(match: str, formula: str, data: Any = ..., **options: Any) -> str:
    """The message of the DataError or FormulaError that build_frame must raise."""
    with pytest.raises((DataError, FormulaError), match=match) as caught:
        build_frame(formula, table() if data is ... else data, **options)
    return str(caught.value)


def at(position: int, value: Any, column: str = "floor") -> np.ndarray:
    """A column of the good table with one value changed."""
    values = table()[column].to_numpy().astype(float)
    values[position] = value
    return values
