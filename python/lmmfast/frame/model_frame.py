"""The rows of a model: every column that a fit takes, as arrays."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any

import numpy as np

from .._core import Design
from ..tables.coded import for_core

if TYPE_CHECKING:
    import pandas as pd
    from numpy.typing import NDArray

    from ..tables.coded import Columns
    from .spec import Spec

    Float = NDArray[np.float64]
    Rows = NDArray[np.intp] | None


@dataclass(frozen=True, eq=False)
class ModelFrame:
    """A model and the rows it is fitted to. Arrays may be read-only views of the user's data.

    Attributes
    ----------
    spec : Spec
        What the model is.
    y : NDArray[np.float64]
        The response, the offset not subtracted (n,).
    columns : tuple of p columns
        Fixed-effect columns: contiguous float64 (n,), `Coded` where they are made of factors, None
        for a column of ones.
    codes : tuple of NDArray[np.int32]
        For each grouping factor the level of each row, 0 … n_levels - 1 (n,).
    random : tuple of tuples of columns
        For each random term its k columns, as `columns`.
    weights, offset : (n,) arrays or None
    index : pd.Index
        Labels of the rows kept; their positions where the data have no labels.
    rows : NDArray[np.intp] or None
        Positions of the rows kept; None for all.
    n_missing : int
        Rows dropped for missing values.
    snapshot : object or None
        Keeps arrays that are views of the user's table from changing with it; not pickled.
    weights_name : str
        What messages call the weights.
    labelled : bool
        Whether the data have labels.
    variables : pd.DataFrame or None
        The variables of the fixed part where it is more than columns as they are.
    """

    spec: Spec
    y: Float
    columns: Columns
    codes: tuple[NDArray[np.int32], ...]
    random: tuple[Columns, ...]
    weights: Float | None
    offset: Float | None
    index: pd.Index
    rows: Rows
    n_missing: int
    snapshot: Any = field(default=None, repr=False, compare=False)
    weights_name: str = ""
    labelled: bool = True
    variables: pd.DataFrame | None = field(default=None, repr=False)

    @property
    def n(self) -> int:
        """Number of rows used."""
        return len(self.y)

    def fixed_variables(self) -> pd.DataFrame:
        """The variables of the fixed part at the rows, numbered from 0."""
        import pandas as pd

        if self.variables is not None:
            return self.variables
        columns = zip(self.spec.fixed.names, self.columns, strict=True)
        return pd.DataFrame(
            {name: values for name, values in columns if values is not None},
            index=pd.RangeIndex(self.n),
            copy=False,
        )

    @cached_property
    def design(self) -> Design:
        """The rows as the core takes them, the offset not subtracted."""
        return self.design_of(self.y)

    def design_of(self, y: Float) -> Design:
        """The rows as the core takes them, with the response y (n,)."""
        spec = self.spec
        return Design(
            y,
            for_core(self.columns),
            self.codes,
            [factor.n_levels for factor in spec.factors],
            [
                (term.factor, for_core(columns), term.covariance.name)
                for term, columns in zip(spec.random, self.random)
            ],
            self.weights,
            spec.apart,
        )

    def with_response(self, y: Float) -> ModelFrame:
        """The same frame with another response (n,)."""
        frame = object.__new__(ModelFrame)  # `dataclasses.replace` takes as long as a small fit
        frame.__dict__.update(self.__dict__, y=y)
        frame.__dict__.pop("design", None)
        return frame

    def __getstate__(self) -> dict[str, Any]:
        return {name: self.__dict__[name] for name in self.__dict__ if name != "design"} | {
            "snapshot": None
        }
