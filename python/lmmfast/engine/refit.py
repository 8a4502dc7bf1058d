"""Other responses for the rows of a fit."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from .._core import CrossProducts, Design, Fit, ResponseFitter, column_range
from .._core import fit as fit_products
from ..errors import DataError
from ..frame.checks import refuse_extremes
from ..tables.alignment import align
from ..tables.coded import for_core
from ..tables.columns import from_any, numeric
from .fit import (
    check_variances,
    cross_products,
    design_of,
    fit_cross_products,
    response_less_offset,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import ArrayLike, NDArray

    from ..frame.model_frame import ModelFrame

    Float = NDArray[np.float64]

# Numbers in a design (rows × columns of X and Z) up to which responses share a copy of it.
_SHARED_DESIGN = 1_000_000


class Refitter:
    """Fits the model of a frame to other responses; what they share is made at the first.

    Parameters
    ----------
    frame : ModelFrame
    """

    def __init__(self, frame: ModelFrame) -> None:
        self._frame = frame
        self._fitters: dict[bool, ResponseFitter] = {}

    def fit(
        self, y: ArrayLike, *, reml: bool, start: ArrayLike | None, n_threads: int
    ) -> tuple[ModelFrame, CrossProducts, Fit]:
        """The frame with the response y, its cross-products and fit."""
        frame = self._frame.with_response(_new_response(self._frame, y))
        fitter = None if start is not None else self._response_fitter(reml)
        if fitter is not None:
            A, fit = fitter.fit(response_less_offset(frame))
            check_variances(frame.spec, fit)
            return frame, A, fit
        A = cross_products(frame, n_threads)
        fit = fit_cross_products(frame.spec, A, reml=reml, start=start, n_threads=n_threads)
        return frame, A, fit

    def _response_fitter(self, reml: bool) -> ResponseFitter | None:
        """What fits the model to new responses; None where that is of no use."""
        frame = self._frame
        fitter = self._fitters.get(reml)
        if fitter is None:
            numbers = len(frame.columns) + sum(map(len, frame.random))
            if frame.n * numbers > _SHARED_DESIGN:
                return None
            made = ResponseFitter(design_of(frame), reml=reml)
            fitter = self._fitters.setdefault(reml, made)
        return fitter if fitter.usable else None


def fit_reduced(
    frame: ModelFrame, kept: Sequence[Sequence[int]], *, reml: bool, n_threads: int
) -> Fit:
    """The fit of the model with these columns of each random term only, one at least."""
    spec = frame.spec
    terms = [t for t, columns in enumerate(kept) if columns]
    factors = sorted({spec.random[t].factor for t in terms})
    random = [
        (
            factors.index(spec.random[t].factor),
            for_core([frame.random[t][j] for j in kept[t]]),
            spec.random[t].covariance.name,
        )
        for t in terms
    ]
    design = Design(
        response_less_offset(frame),
        for_core(frame.columns),
        [frame.codes[f] for f in factors],
        [spec.factors[f].n_levels for f in factors],
        random,
        frame.weights,
    )
    return fit_products(CrossProducts(design, n_threads), reml=reml, n_threads=n_threads)


def _new_response(frame: ModelFrame, y: ArrayLike) -> Float:
    """A response for the rows of `frame`, checked (n,)."""
    if isinstance(y, (pd.Series, np.ma.MaskedArray)):
        y = _in_order(frame, y)
    values = np.array(y, dtype=np.float64, order="C")
    n, n_rows = frame.n, frame.n + frame.n_missing
    if values.shape == (n_rows,) and frame.rows is not None:
        values = values[frame.rows]
    elif values.shape != (n,):
        raise DataError(f"refit: y has shape {values.shape}, the model {n} observations")
    low, high = column_range(values)
    if not math.isfinite(high - low):
        raise DataError("refit: y has values that are missing or infinite")
    if low == high:
        raise DataError("refit: y is constant; there is nothing to model")
    refuse_extremes(("y",), ((low, high),))
    return values


def _in_order(frame: ModelFrame, y: pd.Series[Any] | np.ma.MaskedArray[Any, Any]) -> Float:
    """The numbers of y, those of a Series at the rows of `frame` that have its labels."""
    values = numeric("y", from_any("y", y))
    if values is None:
        raise DataError("refit: y must be numbers")
    if not isinstance(y, pd.Series) or not frame.labelled:
        return values
    rows = frame.rows if len(y) == frame.n + frame.n_missing else None
    return values[align("y", y.index, frame.index, rows)]
