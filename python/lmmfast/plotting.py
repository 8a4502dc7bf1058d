"""Plots of fitted models. Each function draws on ``ax=`` (a new figure's by default), returns Axes.

Needs matplotlib: ``pip install "lmmfast[plot]"``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from .errors import DataError
from .posterior.plots import density, forest, pair, prior_posterior, shrinkage, trace

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from numpy.typing import ArrayLike, NDArray

    from .results.lmm import LMMResults

    Float = NDArray[np.float64]

__all__ = [
    "caterpillar",
    "density",
    "fixed_effects",
    "forest",
    "log_histogram",
    "observed_vs_fitted",
    "pair",
    "prior_posterior",
    "qq",
    "random_effects",
    "residuals_vs_fitted",
    "shrinkage",
    "trace",
]

_BLUE, _ORANGE, _GREY = "#20639b", "#d1495b", "#8a8f98"
_POINTS_PER_INCH = 72.0


def fixed_effects(
    results: LMMResults,
    *,
    intercept: bool = True,
    level: float = 0.95,
    max_names: int = 40,
    ax: Axes | None = None,
) -> Axes:
    """Fixed effects with confidence intervals, first at the top.

    Parameters
    ----------
    results : LMMResults
    intercept : bool, default True
        Whether to show the intercept.
    level : float, default 0.95
        Confidence of the (Wald) intervals.
    max_names : int, default 40
        Most coefficients to show; the first ones are.
    ax : Axes, optional

    Returns
    -------
    Axes
    """
    half = _half_width(level)
    table = results.params.to_frame("estimate").assign(half=half * results.bse).dropna()
    if not intercept:
        table = table.drop(index="Intercept", errors="ignore")
    left_out = max(len(table) - max_names, 0)
    table = table.iloc[:max_names].iloc[::-1]
    ax = _axes(ax, height=1.2 + 0.3 * len(table))
    size = float(np.clip(_row_height(ax, len(table)) / 2, 1.5, 6.0))
    _intervals(ax, table["estimate"].to_numpy(), table["half"].to_numpy(), size=size)
    ax.axvline(0.0, color=_GREY, linewidth=0.8)
    _name_rows(ax, [str(name) for name in table.index])
    ax.set_xlabel(f"estimate and {100 * level:g} % interval")
    ax.set_title(f"Fixed effects (first {max_names})" if left_out else "Fixed effects")
    return ax


def random_effects(
    results: LMMResults,
    group: str | None = None,
    term: str | None = None,
    *,
    level: float = 0.95,
    n_named: int = 3,
    ax: Axes | None = None,
) -> Axes:
    """Conditional modes of one random effect in rising order, with intervals; the extremes named.

    A panel for any number of levels; `caterpillar` names them all.

    Parameters
    ----------
    results : LMMResults
    group : str, optional
        Grouping factor; the first by default.
    term : str, optional
        Random effect, such as ``"Intercept"``; the first by default.
    level : float, default 0.95
        Probability of the intervals, conditional on the parameters.
    n_named : int, default 3
        How many levels to name at each end.
    ax : Axes, optional

    Returns
    -------
    Axes
    """
    group, term, names, modes, deviations = _modes(results, group, term)
    half = _half_width(level) * deviations
    ax = _axes(ax, height=4.0)
    rank = np.arange(len(modes))
    size = float(np.clip(300.0 / max(len(modes), 1), 1.5, 5.0))
    ax.axhline(0.0, color=_GREY, linewidth=0.8)
    ax.vlines(rank, modes - half, modes + half, color=_BLUE, alpha=0.45, linewidth=size / 4)
    ax.plot(rank, modes, "o", color=_BLUE, markersize=size)
    ax.margins(x=0.03, y=0.16)
    _name_extremes(ax, names, n_named)
    ax.set_xticks([])
    ax.set_xlabel(f"{len(modes)} levels of {group}, in order")
    ax.set_ylabel(f"{term}: mode and {100 * level:g} % interval")
    ax.set_title(f"Random effects of {group}")
    return ax


def caterpillar(
    results: LMMResults,
    group: str | None = None,
    term: str | None = None,
    *,
    level: float = 0.95,
    sort: bool = True,
    ax: Axes | None = None,
) -> Axes:
    """Conditional modes of one random effect with intervals, every level named.

    Intervals that do not touch zero are coloured. On an `ax` too low for all the names every
    second, third, … is shown.

    Parameters
    ----------
    results : LMMResults
    group : str, optional
        Grouping factor; the first by default.
    term : str, optional
        Random effect, such as ``"Intercept"``; the first by default.
    level : float, default 0.95
        Probability of the intervals, from the conditional variances Var(b | y, theta, beta).
    sort : bool, default True
        Whether to order levels by mode, or leave them in the order of the factor.
    ax : Axes, optional

    Returns
    -------
    Axes
    """
    group, term, names, modes, deviations = _modes(results, group, term, sort=sort)
    half = _half_width(level) * deviations
    ax = _axes(ax, height=float(np.clip(1.2 + 0.135 * len(modes), 3.0, 40.0)))
    size = float(np.clip(_row_height(ax, len(modes)) / 2, 1.5, 5.0))
    away = np.abs(modes) > half
    for chosen, colour in ((~away, _GREY), (away, _BLUE)):
        _intervals(ax, modes, half, chosen=chosen, colour=colour, size=size)
    ax.axvline(0.0, color="black", linewidth=0.8)
    _name_rows(ax, names)
    ax.set_xlabel(f"{term}: conditional mode and {100 * level:g} % interval")
    ax.set_title(f"{term} by {group}")
    return ax


def observed_vs_fitted(results: LMMResults, *, ax: Axes | None = None) -> Axes:
    """Observed against fitted values, with the line of equality.

    Parameters
    ----------
    results : LMMResults
    ax : Axes, optional

    Returns
    -------
    Axes
    """
    fitted, observed = results.fittedvalues.to_numpy(), results.y.to_numpy()
    ax = _axes(ax, height=4.0)
    _cloud(ax, fitted, observed)
    ends = [float(fitted.min()), float(fitted.max())]
    ax.plot(ends, ends, color=_ORANGE, linewidth=1.5)
    ax.set_xlabel("fitted")
    ax.set_ylabel(f"observed {results._spec.response}")
    ax.set_title("Observed against fitted")
    return ax


def residuals_vs_fitted(results: LMMResults, *, ax: Axes | None = None) -> Axes:
    """Pearson residuals against fitted values.

    Parameters
    ----------
    results : LMMResults
    ax : Axes, optional

    Returns
    -------
    Axes
    """
    ax = _axes(ax, height=4.0)
    _cloud(ax, results.fittedvalues.to_numpy(), results.resid_pearson.to_numpy())
    ax.axhline(0.0, color=_ORANGE, linewidth=1.2)
    ax.set_xlabel("fitted")
    ax.set_ylabel("residual / its standard deviation")
    ax.set_title("Residuals against fitted")
    return ax


def qq(results: LMMResults, *, ax: Axes | None = None) -> Axes:
    """Pearson residuals in order against quantiles of the standard normal.

    Parameters
    ----------
    results : LMMResults
    ax : Axes, optional

    Returns
    -------
    Axes
    """
    from scipy.special import ndtri

    ax = _axes(ax, height=4.0)
    residuals = np.sort(results.resid_pearson.to_numpy())
    quantiles = ndtri((np.arange(len(residuals)) + 0.5) / len(residuals))
    _cloud(ax, quantiles, residuals)
    ends = [float(quantiles[0]), float(quantiles[-1])]
    ax.plot(ends, ends, color=_ORANGE, linewidth=1.2)
    ax.set_xlabel("standard normal quantile")
    ax.set_ylabel("residual / its standard deviation")
    ax.set_title("Normal Q–Q plot of residuals")
    return ax


def log_histogram(
    values: ArrayLike, *, bins: int = 30, label: str = "", ax: Axes | None = None
) -> Axes:
    """Histogram on a logarithmic axis, bins of equal width on it.

    Parameters
    ----------
    values : array-like
        Values of zero or less have no place on the axis: their number is in the title.
    bins : int, default 30
    label : str, optional
        Name of the values.
    ax : Axes, optional

    Returns
    -------
    Axes
    """
    array = np.asarray(values, dtype=np.float64).ravel()
    positive = array[array > 0]
    if not positive.size:
        raise DataError("log_histogram: no value is positive")
    ax = _axes(ax, height=4.0)
    low, high = float(positive.min()), float(positive.max())
    edges = np.geomspace(low, high, bins + 1) if high > low else np.array([low / 2, low * 2])
    ax.hist(positive, bins=edges.tolist(), color=_BLUE, edgecolor="white", linewidth=0.4)
    ax.set_xscale("log")
    ax.xaxis.set_major_formatter(lambda value, _: f"{value:g}")
    ax.set_xlabel(f"{label} (log scale)".strip())
    ax.set_ylabel("count")
    without = int(array.size - positive.size)
    ax.set_title(
        f"{positive.size} values" + (f", {without} not above 0 left out" if without else "")
    )
    return ax


def _axes(ax: Axes | None, *, height: float) -> Axes:
    """`ax`, or the axes of a new figure `height` inches high."""
    if ax is not None:
        return ax
    try:
        import matplotlib.pyplot as plt
    except ImportError as error:
        raise ImportError('plots need matplotlib: pip install "lmmfast[plot]"') from error
    return plt.subplots(figsize=(6.4, height), layout="constrained")[1]


def _modes(
    results: LMMResults, group: str | None, term: str | None, *, sort: bool = True
) -> tuple[str, str, list[str], Float, Float]:
    """One random effect: group, effect, names of levels, modes and conditional deviations."""
    tables = results.random_effects
    group = next(iter(tables)) if group is None else group
    if group not in tables:
        raise DataError(f"no grouping factor {group!r}; this model has {', '.join(tables)}")
    table = tables[group]
    term = str(table.columns[0]) if term is None else term
    if term not in table:
        raise DataError(
            f"no random effect {term!r} of {group}; there are {', '.join(map(str, table.columns))}"
        )
    modes = table[term].to_numpy(dtype=np.float64)
    if np.isnan(modes).all():
        raise DataError(f"the variance of {term} by {group} is not identified: nothing to plot")
    n, k = table.shape
    j = table.columns.get_loc(term)
    variances = results.random_effects_cov[group].to_numpy().reshape(n, k, k)[:, j, j]
    order = np.argsort(modes, kind="stable") if sort else np.arange(n)[::-1]
    names = [str(name) for name in table.index[order]]
    return group, term, names, modes[order], np.sqrt(variances[order])


def _half_width(level: float) -> float:
    """Standard normal quantile that bounds a central interval of probability `level`."""
    from scipy.special import ndtri

    if not 0 < level < 1:
        raise ValueError(f"level must lie between 0 and 1, not {level}")
    return float(ndtri(0.5 + level / 2))


def _intervals(
    ax: Axes,
    centre: Float,
    half: Float,
    *,
    chosen: NDArray[np.bool_] | None = None,
    colour: str = _BLUE,
    size: float,
) -> None:
    """Points with horizontal intervals, one a row."""
    rows = np.arange(len(centre))
    if chosen is not None:
        rows, centre, half = rows[chosen], centre[chosen], half[chosen]
    ax.hlines(rows, centre - half, centre + half, color=colour, linewidth=max(size / 4, 0.6))
    ax.plot(centre, rows, "o", color=colour, markersize=size)


def _row_height(ax: Axes, n: int) -> float:
    """Height in points of one of n rows."""
    return float(ax.bbox.height / ax.figure.dpi * _POINTS_PER_INCH / max(n, 1))


def _name_rows(ax: Axes, names: list[str]) -> None:
    """Name the rows on the vertical axis: smaller where they are many, then not all of them."""
    height = _row_height(ax, len(names))
    font = float(np.clip(0.82 * height, 5.0, 10.0))
    rows = np.arange(0, len(names), max(1, int(np.ceil(1.15 * font / height))))
    ax.set_yticks(rows, labels=[_short(names[row]) for row in rows], fontsize=font)
    ax.set_ylim(-0.7, len(names) - 0.3)
    ax.tick_params(axis="y", length=0)
    ax.grid(axis="x", color="#e4e6ea", linewidth=0.6)
    ax.set_axisbelow(True)


def _name_extremes(ax: Axes, names: list[str], n_named: int) -> None:
    """Name the lowest levels in the upper left corner, the highest in the lower right."""
    n_named = min(n_named, len(names) // 2)
    if n_named <= 0:
        return
    lowest = "\n".join(["lowest:", *(_short(name, 20) for name in names[:n_named])])
    highest = "\n".join(["highest:", *(_short(name, 20) for name in names[: -n_named - 1 : -1])])
    style: dict[str, Any] = {"transform": ax.transAxes, "fontsize": 8, "color": "#444a55"}
    ax.text(0.02, 0.98, lowest, ha="left", va="top", **style)
    ax.text(0.98, 0.02, highest, ha="right", va="bottom", **style)


def _cloud(ax: Axes, x: NDArray[Any], y: NDArray[Any]) -> None:
    """Scatter, fainter and smaller the more points there are."""
    faint = float(np.clip(30.0 / np.sqrt(max(len(x), 1)), 0.05, 0.7))
    ax.plot(
        x,
        y,
        "o",
        color=_BLUE,
        alpha=faint,
        markersize=3.5,
        markeredgewidth=0,
        rasterized=len(x) > 20000,
    )


def _short(name: str, length: int = 32) -> str:
    return name if len(name) <= length else name[: length - 1] + "…"
