"""Marginal means and slopes: averages over the reference grid, their contrasts and plots."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import combinations
from typing import TYPE_CHECKING, Any, Literal

import numpy as np
import pandas as pd

from ..errors import DataError
from .adjustment import ADJUSTMENTS, adjusted_p, critical_values
from .estimability import estimable
from .tests import COLUMNS, estimate_rows

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from numpy.typing import NDArray

    from .adjustment import Adjust
    from .degrees_of_freedom import DegreesOfFreedom
    from .fixed_effects import FixedEffects
    from .reference_grid import ReferenceGrid

    Float = NDArray[np.float64]

Method = Literal["pairwise", "reference", "consecutive", "polynomial", "effects"]
_DEFAULTS = {
    "pairwise": "tukey",
    "reference": "dunnett",
    "consecutive": "dunnett",
    "polynomial": "none",
    "effects": "fdr",
}
_DEGREES = ("linear", "quadratic", "cubic", "quartic")


@dataclass(frozen=True, eq=False)
class EMMeans:
    """Estimated marginal means of a fit, or slopes; made by `LMMResults.emmeans` and `emtrends`.

    Attributes
    ----------
    specs, by : tuple of str
        Variables whose means they are; those within whose levels means are compared.
    levels : DataFrame
        The levels of each mean (r, variables).
    L : NDArray[np.float64]
        What the means are of the coefficients (r, p).
    level : float
        Of the intervals.
    shift : float or None
        c where means of ``log(y + c)`` are given on the scale of y; None for the formula's scale.
    """

    specs: tuple[str, ...]
    by: tuple[str, ...]
    levels: pd.DataFrame
    L: Float
    level: float
    shift: float | None
    _fixed: FixedEffects
    _ddf: DegreesOfFreedom
    _null_space: Float

    @property
    def ddf(self) -> str:
        """Whose degrees of freedom they have."""
        return self._ddf.label

    @property
    def table(self) -> pd.DataFrame:
        """A row for each mean: levels, then ``estimate, std_error, df, conf_low, conf_high``."""
        found, error, df = self._estimates(self.L)
        none = np.eye(len(found))
        half = critical_values("none", self.level, df, n_means=1, correlation=lambda: none) * error
        columns = {
            "estimate": found,
            "std_error": error,
            "df": df,
            "conf_low": found - half,
            "conf_high": found + half,
        }
        if self.shift is not None:
            columns = _exponentiated(columns, self.shift)
        return pd.concat([self.levels, pd.DataFrame(columns)], axis=1)

    def contrasts(
        self,
        method: Method | Mapping[str, Sequence[float]] = "pairwise",
        adjust: Adjust | None = None,
        by: str | Sequence[str] | None = None,
    ) -> pd.DataFrame:
        """Contrasts of the means, within the levels of `by`.

        Parameters
        ----------
        method : {"pairwise", "reference", "consecutive", "polynomial", "effects"} or dict
            Each with each; each with the first; each with the one before; orthogonal polynomials
            (equally spaced levels, whole numbers as weights); each with the mean of all; or
            ``{label: weights}``, a weight for each mean in the order of `table`.
        adjust : {"tukey", "holm", "bonferroni", "sidak", "fdr", "dunnett", "none"}, optional
            For how many there are within a level of `by`. By default Tukey's for ``"pairwise"``,
            Dunnett's for ``"reference"`` and ``"consecutive"``, the false discovery rate for
            ``"effects"``, none for the others. Tukey's is for pairs only: Šidák's is taken
            elsewhere. Dunnett's is from the multivariate t with the correlations of the contrasts.
            Intervals for Holm's and the false discovery rate are Bonferroni's.
        by : str or sequence of str, optional
            Variables within whose levels means are compared; those of the means by default.

        Returns
        -------
        DataFrame
            The levels of `by`, then ``contrast, estimate, std_error, df, statistic, p_value,
            conf_low, conf_high``. Of means on the scale of the response (``log(y)``) they are
            ratios, tested on the scale of the logarithm; of ``log(y + c)`` they stay on the latter.
        """
        weights_of = method if isinstance(method, Mapping) else None
        if weights_of is None and method not in _DEFAULTS:
            raise ValueError(f"method must be one of {', '.join(_DEFAULTS)}, or a dict")
        if adjust is None:
            adjust = "none" if weights_of is not None else _DEFAULTS[str(method)]  # type: ignore[assignment]
        if adjust not in ADJUSTMENTS:
            raise ValueError(f"adjust must be one of {', '.join(ADJUSTMENTS)}, not {adjust!r}")
        within = self.by if by is None else (by,) if isinstance(by, str) else tuple(by)
        for name in within:
            if name not in self.levels:
                raise DataError(
                    f"by={name!r}: the means are of {', '.join(map(str, self.levels))} only"
                )
        tables = []
        for rows in _groups(self.levels, within):
            labels, weights = _contrast_weights(self._labels(rows, within), method)
            if weights_of is None and method != "pairwise" and adjust == "tukey":
                adjust = "sidak"
            table = self._contrast_table(labels, weights @ self.L[rows], str(adjust), len(rows))
            for name in reversed(within):
                table.insert(0, name, [self.levels[name].iloc[rows[0]]] * len(table))
            tables.append(table)
        return pd.concat(tables, ignore_index=True)

    def plot(self, ax: Axes | None = None) -> Axes:
        """Means and their intervals.

        Parameters
        ----------
        ax : matplotlib.axes.Axes, optional
            Made if not given.

        Returns
        -------
        matplotlib.axes.Axes
        """
        try:
            import matplotlib.pyplot as plt
        except ImportError as error:
            raise ImportError("plots need matplotlib: pip install 'lmmfast[plot]'") from error
        ax = plt.subplots()[1] if ax is None else ax
        table = self.table
        at = np.arange(len(table))[::-1]
        ax.hlines(at, table["conf_low"], table["conf_high"], color="0.6", lw=3)
        ax.plot(table["estimate"], at, "o", color="C0")
        ax.set_yticks(at, self._labels(list(range(len(table))), ()))
        ax.set_xlabel(f"estimate, {self.level:.0%} interval")
        return ax

    def __str__(self) -> str:
        return f"{self.table.to_string(index=False)}\n{self.ddf}; level {self.level}"

    # ---- private

    def _estimates(self, L: Float) -> tuple[Float, Float, Float]:
        kept = estimable(L, self._null_space)
        known = np.where(self._fixed.estimated, L, 0.0)
        found = estimate_rows(self._fixed, self._ddf, known)
        arrays = found.value, found.std_error, found.df
        for array in arrays:
            array[~kept] = np.nan
        return arrays

    def _labels(self, rows: list[int], without: Sequence[str]) -> list[str]:
        """The levels of means in words; numbers have their variable's name before them."""
        parts = []
        for name in self.levels:
            if name in without:
                continue
            values = [self.levels[name].iloc[row] for row in rows]
            numbers = all(_is_number(value) for value in values)
            parts.append([f"{name}{_shown(value)}" if numbers else str(value) for value in values])
        return [" ".join(words) for words in zip(*parts, strict=True)] or [""] * len(rows)

    def _contrast_table(
        self, labels: Sequence[str], L: Float, adjust: str, n_means: int
    ) -> pd.DataFrame:
        found, error, df = self._estimates(L)
        with np.errstate(divide="ignore", invalid="ignore"):
            t = found / error

        def correlation() -> Float:
            known = np.where(self._fixed.estimated, L, 0.0)
            cov = known @ self._ddf.covariance @ known.T
            deviations = np.sqrt(np.diagonal(cov))
            return np.asarray(cov / np.outer(deviations, deviations))

        p = adjusted_p(adjust, t, df, n_means=n_means, correlation=correlation)
        half = error * critical_values(
            adjust, self.level, df, n_means=n_means, correlation=correlation
        )
        values = (found, error, df, t, p, found - half, found + half)
        columns = dict(zip(COLUMNS, values, strict=True))
        if self.shift == 0.0:
            columns = _exponentiated(columns, 0.0)
            labels = [label.replace(" - ", " / ") for label in labels]
        return pd.DataFrame({"contrast": list(labels), **columns})


def _exponentiated(columns: dict[str, Float], shift: float) -> dict[str, Float]:
    """Estimates and limits of log(y + shift) on the scale of y, errors by the delta method."""
    factor = np.exp(columns["estimate"])
    changed = {name: np.exp(columns[name]) - shift for name in ("conf_low", "conf_high")}
    return {
        **columns,
        **changed,
        "estimate": factor - shift,
        "std_error": columns["std_error"] * factor,
    }


def marginal_means(
    grid: ReferenceGrid,
    specs: str | Sequence[str],
    by: str | Sequence[str] | None,
    weights: str,
    base: EMMeans,
) -> EMMeans:
    """Averages over the grid for each combination of the levels of specs and by.

    Parameters
    ----------
    grid : ReferenceGrid
    specs, by : names of variables
    weights : {"equal", "proportional", "cells"}
    base : EMMeans
        What they have besides rows.
    """
    wanted, within = chosen(specs, by)
    names = [*wanted, *within]
    for name in names:
        if name not in grid.values:
            raise DataError(
                f"{name!r} is no variable of the fixed part, which has "
                f"{', '.join(grid.values) or 'none'}"
            )
    if weights not in ("equal", "proportional", "cells"):
        raise ValueError(f"weights must be 'equal', 'proportional' or 'cells', not {weights!r}")
    axes = {name: len(grid.values) - 1 - i for i, name in enumerate(grid.values)}
    kept = [axes[name] for name in reversed(names)]
    rest = [axis for axis in range(len(grid.values)) if axis not in kept]
    order = [*kept, *rest]
    p = grid.L.shape[1]
    cells = grid.L.reshape(*grid.shape, p).transpose(*order, len(order))
    counts = grid.counts.reshape(grid.shape).transpose(order)
    n_means = int(np.prod([len(grid.values[name]) for name in names], dtype=np.int64))
    cells = cells.reshape(n_means, -1, p)
    counts = counts.reshape(n_means, -1)
    if weights == "equal":
        counts = np.ones_like(counts)
    elif weights == "proportional":
        counts = np.broadcast_to(counts.sum(axis=0), counts.shape)
    with np.errstate(invalid="ignore", divide="ignore"):
        shares = counts / counts.sum(axis=1, keepdims=True)
    L = np.einsum("rc,rcp->rp", shares, cells)
    levels, repeat = {}, 1
    for name in names:
        own = grid.values[name]
        levels[name] = [own[i // repeat % len(own)] for i in range(n_means)]
        repeat *= len(own)
    return replace(base, specs=wanted, by=within, levels=pd.DataFrame(levels), L=L)


def chosen(
    specs: str | Sequence[str], by: str | Sequence[str] | None
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Names of specs and by; ``"a | b"`` is a by b."""
    if isinstance(specs, str) and "|" in specs and by is None:
        specs, by = specs.split("|", 1)
        by = [name.strip() for name in by.replace("*", " ").split()]
        specs = [name.strip() for name in specs.replace("*", " ").split()]
    wanted = (specs,) if isinstance(specs, str) else tuple(specs)
    within = () if by is None else (by,) if isinstance(by, str) else tuple(by)
    return tuple(name for name in wanted if name not in within), within


def _groups(levels: pd.DataFrame, within: Sequence[str]) -> list[list[int]]:
    """Rows with the same levels of some variables, in the order of their first."""
    if not within:
        return [list(range(len(levels)))]
    found: dict[tuple[Any, ...], list[int]] = {}
    for row, key in enumerate(zip(*(levels[name] for name in within), strict=True)):
        found.setdefault(key, []).append(row)
    return list(found.values())


def _is_number(value: Any) -> bool:
    if isinstance(value, (bool, np.bool_)):
        return False
    try:
        float(value)
    except (TypeError, ValueError):
        return False
    return True


def _shown(value: Any) -> str:
    return f"{float(value):.7g}"


def _contrast_weights(
    labels: list[str], method: str | Mapping[str, Sequence[float]]
) -> tuple[list[str], Float]:
    """Labels and weights (m, r) of contrasts of r means."""
    r = len(labels)
    eye = np.eye(r)
    if isinstance(method, Mapping):
        for label, weights in method.items():
            if len(weights) != r:
                raise DataError(
                    f"contrast {label!r} has {len(weights)} weights for {r} means: "
                    f"{', '.join(labels)}"
                )
        given = np.array([np.asarray(w, dtype=np.float64) for w in method.values()])
        return [str(label) for label in method], given
    if method == "effects":
        return [f"{label} effect" for label in labels], eye - 1.0 / r
    if method == "polynomial":
        return _polynomials(r)
    pairs = {
        "pairwise": list(combinations(range(r), 2)),
        "reference": [(i, 0) for i in range(1, r)],
        "consecutive": [(i, i - 1) for i in range(1, r)],
    }[method]
    names = [f"{_guarded(labels[i])} - {_guarded(labels[j])}" for i, j in pairs]
    return names, np.array([eye[i] - eye[j] for i, j in pairs]).reshape(-1, r)


def _guarded(label: str) -> str:
    return (
        f"({label})" if any(sign in label for sign in (" - ", " + ", "*", "/", "-", "+")) else label
    )


def _polynomials(r: int) -> tuple[list[str], Float]:
    """Orthogonal polynomials of equally spaced levels, in the smallest whole numbers."""
    from fractions import Fraction
    from math import gcd, lcm

    rows: list[list[Fraction]] = [[Fraction(1)] * r]
    for degree in range(1, min(r, 7)):
        row = [Fraction(x) ** degree for x in range(r)]
        for other in rows:
            zero = Fraction(0)
            size = sum((b * b for b in other), zero)
            share = sum((a * b for a, b in zip(row, other)), zero) / size
            row = [a - share * b for a, b in zip(row, other)]
        common = lcm(*(value.denominator for value in row))
        whole = [int(value * common) for value in row]
        divisor = gcd(*whole)
        rows.append([Fraction(value // divisor) for value in whole])
    names = [_DEGREES[d - 1] if d <= len(_DEGREES) else f"degree {d}" for d in range(1, len(rows))]
    return names, np.array([[float(v) for v in row] for row in rows[1:]])
