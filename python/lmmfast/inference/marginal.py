"""The marginal means and slopes that fitted models have as methods."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Literal

import numpy as np
import pandas as pd

from ..errors import DataError
from .emmeans import EMMeans, chosen, marginal_means
from .estimability import null_space
from .methods import EffectTests
from .reference_grid import ReferenceGrid, encoder_columns, reference_grid

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray

    from ..frame.source import PartEncoder
    from .degrees_of_freedom import DDF

    Float = NDArray[np.float64]


class MarginalMeans(EffectTests):
    """Marginal means and slopes of one fitted model."""

    def emmeans(
        self,
        specs: str | Sequence[str],
        by: str | Sequence[str] | None = None,
        at: Mapping[str, Any] | None = None,
        weights: Literal["equal", "proportional", "cells"] = "equal",
        ddf: DDF = "satterthwaite",
        *,
        level: float = 0.95,
        type: Literal["link", "response"] = "link",
    ) -> EMMeans:
        """Estimated marginal means (least-squares means) of combinations of factors.

        The fixed part is predicted on a reference grid, every level of every factor and covariates
        at their means (both values of those with two), and averaged over what is not named.

        Parameters
        ----------
        specs : str or sequence of str
            Variables whose means are wanted; ``"a | b"`` is short for ``specs="a", by="b"``.
        by : str or sequence of str, optional
            Further variables, within whose levels means are compared.
        at : mapping, optional
            Values of variables in place of all levels or the mean: ``{"x": [1, 2]}``.
        weights : {"equal", "proportional", "cells"}
            Of what is averaged over: equal; by how many rows have its combinations; or by how many
            have them with the levels named. Prior weights do not count, as in emmeans.
        ddf : {"satterthwaite", "kenward-roger", "residual", "normal"}
            See `coef_table`.
        level : float, default 0.95
            Of the intervals.
        type : {"link", "response"}
            ``"response"``: means of a response ``log(y)`` or ``log(y + c)`` are given on the scale
            of y; contrasts of ``log(y)`` are ratios then.

        Returns
        -------
        EMMeans
            Its ``table`` has the means; ``contrasts()`` compares them. NaN where the data do not
            determine a mean.

        Raises
        ------
        DataError
            For variables that the fixed part does not have; where the data were streamed.

        References
        ----------
        Searle, Speed & Milliken (1980), The American Statistician 34:216; Lenth's R package
        emmeans, whose conventions these are.
        """
        grid = self._grid(at)
        base = self._base_means(ddf, level, self._shift(type))
        return marginal_means(grid, specs, by, weights, base)

    def emtrends(
        self,
        specs: str | Sequence[str] | None,
        var: str,
        by: str | Sequence[str] | None = None,
        at: Mapping[str, Any] | None = None,
        weights: Literal["equal", "proportional", "cells"] = "equal",
        ddf: DDF = "satterthwaite",
        *,
        level: float = 0.95,
    ) -> EMMeans:
        """Slopes of a covariate, averaged as `emmeans` averages means.

        The derivative of the design in the covariate is a central difference of eighth order,
        which is exact up to rounding for polynomials of degree 8.

        Parameters
        ----------
        specs : str, sequence of str or None
            Variables whose slopes are wanted; None: one slope.
        var : str
            The covariate.
        by, at, weights, ddf, level
            See `emmeans`. With several values of `var` in `at`, the slopes there are averaged,
            unless `var` is among specs.

        Returns
        -------
        EMMeans

        Raises
        ------
        DataError
            If `var` is no numeric variable of the fixed part.
        """
        wanted, within = chosen(specs or (), by)
        data: pd.DataFrame = self._rows.fixed_variables()
        slopes = slopes_on_grid(self._spec.fixed, data, var, at, (*wanted, *within))
        base = self._base_means(ddf, level, None)
        return marginal_means(slopes, wanted, within, weights, base)

    # ---- private

    def _grid(self, at: Mapping[str, Any] | None) -> ReferenceGrid:
        return reference_grid(self._spec.fixed, self._rows.fixed_variables(), at)

    def _base_means(self, ddf: DDF, level: float, shift: float | None) -> EMMeans:
        fixed, kind = self._inference(ddf)
        p = len(fixed.names)
        N = np.empty((p, 0))
        if not np.isfinite(fixed.beta).all():
            N = null_space(self._rows.fixed_design().to_numpy(), np.isfinite(fixed.beta))
        return EMMeans((), (), pd.DataFrame(), np.empty((0, p)), level, shift, fixed, kind, N)

    def _shift(self, scale: str) -> float | None:
        """The c of a response log(y + c) that is to be given as y."""
        if scale == "link":
            return None
        if scale != "response":
            raise ValueError(f"type must be 'link' or 'response', not {scale!r}")
        found = _LOGARITHM.fullmatch(self._spec.response)
        if found is None:
            raise DataError(
                "type='response' takes back the logarithm of a response log(y) or log(y + c); the "
                f"response is {self._spec.response}"
            )
        return float(found["shift"] or 0.0)


_LOGARITHM = re.compile(r"(?:np\.)?log\(\s*[\w.]+\s*(?:\+\s*(?P<shift>[\d.]+)\s*)?\)")
# Weights of f(x ± h), f(x ± 2h), … in a derivative of eighth order.
_WEIGHTS = (4.0 / 5.0, -1.0 / 5.0, 4.0 / 105.0, -1.0 / 280.0)


def slopes_on_grid(
    encoder: PartEncoder,
    data: pd.DataFrame,
    var: str,
    at: Mapping[str, Any] | None,
    names: Sequence[str],
) -> ReferenceGrid:
    """The reference grid with derivatives of the design in `var` in place of the design.

    Parameters
    ----------
    encoder : PartEncoder
    data : pd.DataFrame
        The part's variables, a row for each of the fit.
    var : str
    at : mapping or None
    names : sequence of str
        Variables whose slopes are wanted.
    """
    grid = reference_grid(encoder, data, at)
    if var not in grid.values:
        raise DataError(
            f"var={var!r} is no variable of the fixed part, which has "
            f"{', '.join(grid.values) or 'none'}"
        )
    if not pd.api.types.is_numeric_dtype(data[var].dtype):
        raise DataError(f"var={var!r} is no number: there is no slope")
    if var not in (at or {}) and len(grid.values[var]) > 1 and var not in names:
        grid = reference_grid(encoder, data, {**(at or {}), var: float(data[var].mean())})
    L = _derivative(encoder, grid, var, float(data[var].max() - data[var].min()))
    return ReferenceGrid(grid.values, grid.points, L, grid.counts)


def _derivative(encoder: PartEncoder, grid: ReferenceGrid, var: str, spread: float) -> Float:
    """The derivative of L in a covariate at the points of the grid (g, p)."""
    step = spread * 1e-2 or 1.0
    total = np.zeros_like(grid.L)
    x = grid.points[var].to_numpy(dtype=np.float64)
    for k, weight in enumerate(_WEIGHTS, start=1):
        above = encoder_columns(encoder, grid.points.assign(**{var: x + k * step}))
        below = encoder_columns(encoder, grid.points.assign(**{var: x - k * step}))
        total += weight * (above - below)
    return total / step
