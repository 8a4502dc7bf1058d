"""Figures of posteriors; `lmmfast.plotting` offers them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from ..errors import DataError
from ..priors import Flat
from .convergence import hdi
from .labels import parameter_labels

if TYPE_CHECKING:
    from collections.abc import Sequence

    from matplotlib.axes import Axes
    from numpy.typing import NDArray

    from .posterior import Posterior

    Float = NDArray[np.float64]

_BLUE, _ORANGE, _GREY = "#20639b", "#d1495b", "#8a8f98"
_SHADES = ("#20639b", "#d1495b", "#3caea3", "#edae49", "#7d5ba6", "#66784a")


def trace(posterior: Posterior, parameter: str, *, ax: Axes | None = None) -> Axes:
    """The draws of a parameter in their order, a line a chain.

    Parameters
    ----------
    posterior : Posterior
    parameter : str
        As a column of `Posterior.to_frame`.
    ax : Axes, optional

    Returns
    -------
    Axes
    """
    x = _draws(posterior, parameter)
    ax = _axes(ax, (7.0, 2.8))
    for chain, values in enumerate(x):
        ax.plot(
            values, color=_SHADES[chain % len(_SHADES)], linewidth=0.5, alpha=0.75, label=f"{chain}"
        )
    ax.margins(x=0.01)
    ax.set_xlabel("draw")
    ax.set_ylabel(parameter)
    return ax


def density(
    posterior: Posterior, parameter: str, *, prob: float = 0.94, ax: Axes | None = None
) -> Axes:
    """The density of a parameter, a line a chain, and the shortest interval.

    Parameters
    ----------
    posterior : Posterior
    parameter : str
        As a column of `Posterior.to_frame`.
    prob : float, default 0.94
        The share of the draws in the interval.
    ax : Axes, optional

    Returns
    -------
    Axes
    """
    x = _draws(posterior, parameter)
    ax = _axes(ax, (7.0, 2.8))
    positive = _is_scale(posterior, parameter)
    top = 0.0
    for chain, values in enumerate(x):
        at, height = _kernel_density(values, positive)
        ax.plot(at, height, color=_SHADES[chain % len(_SHADES)], linewidth=1.2)
        top = max(top, float(height.max()))
    low, high = hdi(x, prob)
    ax.plot([low, high], [-0.04 * top] * 2, color="black", linewidth=3, solid_capstyle="butt")
    ax.set_ylim(-0.08 * top, 1.05 * top)
    ax.set_yticks([])
    ax.set_xlabel(f"{parameter} ({100 * prob:g} % of the draws in the bar)")
    return ax


def pair(posterior: Posterior, x: str, y: str, *, ax: Axes | None = None) -> Axes:
    """Draws of two parameters against each other.

    Parameters
    ----------
    posterior : Posterior
    x, y : str
        As columns of `Posterior.to_frame`.
    ax : Axes, optional

    Returns
    -------
    Axes
    """
    ax = _axes(ax, (5.0, 4.5))
    across, up = _draws(posterior, x).ravel(), _draws(posterior, y).ravel()
    alpha = float(np.clip(800 / len(across), 0.05, 0.8))
    ax.plot(across, up, "o", color=_BLUE, markersize=3, markeredgewidth=0, alpha=alpha)
    diverging = posterior._draws.stats.get("diverging")
    if diverging is not None and diverging.any():
        ax.plot(across[diverging], up[diverging], "x", color=_ORANGE, label="divergent")
        ax.legend()
    ax.set_xlabel(x)
    ax.set_ylabel(y)
    return ax


def forest(
    posterior: Posterior,
    parameters: Sequence[str] | None = None,
    *,
    prob: float = 0.94,
    ax: Axes | None = None,
) -> Axes:
    """Medians with intervals, of half the draws (thick) and of most (thin); first at the top.

    Parameters
    ----------
    posterior : Posterior
    parameters : sequence of str, optional
        Columns of `Posterior.to_frame`; the coefficients but the intercept by default.
    prob : float, default 0.94
        The share of the draws in the longer interval.
    ax : Axes, optional

    Returns
    -------
    Axes
    """
    if parameters is None:
        parameters = [name for name in posterior._spec.names if name != "Intercept"]
    if len(parameters) == 0:
        raise DataError("forest: there are no parameters to show")
    ax = _axes(ax, (7.0, 1.2 + 0.4 * len(parameters)))
    ax.axvline(0.0, color=_GREY, linewidth=0.8)
    for row, name in enumerate(parameters):
        x = _draws(posterior, name)
        for share, width in ((prob, 1.2), (0.5, 4.0)):
            ax.plot(hdi(x, share), [row, row], color=_BLUE, linewidth=width, solid_capstyle="butt")
        ax.plot(float(np.median(x)), row, "o", color="white", markeredgecolor=_BLUE, markersize=5)
    ax.set_yticks(range(len(parameters)), labels=list(parameters))
    ax.set_ylim(len(parameters) - 0.4, -0.6)
    ax.set_xlabel(f"median, 50 % and {100 * prob:g} % of the draws")
    return ax


def prior_posterior(posterior: Posterior, parameter: str, *, ax: Axes | None = None) -> Axes:
    """The density of a parameter and that of its prior.

    Parameters
    ----------
    posterior : Posterior
    parameter : str
        A coefficient, a standard deviation or ``"sigma"``, as a column of `Posterior.to_frame`.
    ax : Axes, optional

    Returns
    -------
    Axes
    """
    x = _draws(posterior, parameter).ravel()
    group, _, effect = parameter.partition(": sd ")
    key: Any = (group, effect) if effect and parameter not in posterior._spec.names else parameter
    prior: Any = posterior.priors.get(key)
    if prior is None:
        raise DataError(f"prior_posterior: the prior of {parameter!r} has no density to draw")
    ax = _axes(ax, (7.0, 3.2))
    at, height = _kernel_density(x, _is_scale(posterior, parameter))
    ax.fill_between(at, height, color=_BLUE, alpha=0.25, linewidth=0)
    ax.plot(at, height, color=_BLUE, label="posterior")
    middle, reach = float(np.mean(x)), 4.0 * float(np.std(x))
    low = max(0.0, middle - reach) if _is_scale(posterior, parameter) else middle - reach
    grid = np.linspace(min(low, at[0]), max(middle + reach, at[-1]), 400)
    curve = np.exp(prior.logpdf(grid))
    label = f"prior: {prior!r}" + (" (not to scale)" if isinstance(prior, Flat) else "")
    ax.plot(grid, curve, color=_ORANGE, label=label)
    ax.set_ylim(0.0, 1.08 * float(height.max()))
    ax.set_yticks([])
    ax.set_xlabel(parameter)
    ax.legend()
    return ax


def shrinkage(
    posterior: Posterior,
    group: str | None = None,
    term: str | None = None,
    *,
    prob: float = 0.94,
    ax: Axes | None = None,
) -> Axes:
    """Means of one random effect in rising order, with normal intervals: what is left of levels.

    Parameters
    ----------
    posterior : Posterior
    group : str, optional
        Grouping factor; the first by default.
    term : str, optional
        Random effect; the first by default.
    prob : float, default 0.94
        Of the intervals.
    ax : Axes, optional

    Returns
    -------
    Axes
    """
    from scipy.special import ndtri

    tables = posterior.random_effects
    group = next(iter(tables)) if group is None else group
    if group not in tables:
        raise DataError(f"{group!r} is no grouping factor; there are {', '.join(tables)}")
    term = str(tables[group].columns[0]) if term is None else term
    if term not in tables[group]:
        raise DataError(f"{term!r} is no random effect of {group}")
    mean = tables[group][term].to_numpy()
    half = float(ndtri((1 + prob) / 2)) * posterior.random_effects_sd[group][term].to_numpy()
    order = np.argsort(mean)
    mean, half, rank = mean[order], half[order], np.arange(len(mean))
    ax = _axes(ax, (7.0, 4.0))
    labels = list(posterior._draws.parameters.mean(axis=0))
    sd_label = f"{group}: sd {term}"
    names = parameter_labels(posterior._spec)[len(posterior._spec.names) :]
    spread = float(labels[names.index(sd_label)])
    ax.axhspan(-spread, spread, color=_GREY, alpha=0.15, linewidth=0, label=f"± {sd_label}")
    ax.axhline(0.0, color=_GREY, linewidth=0.8)
    size = float(np.clip(300.0 / max(len(mean), 1), 1.5, 5.0))
    ax.vlines(rank, mean - half, mean + half, color=_BLUE, alpha=0.45, linewidth=size / 4)
    ax.plot(rank, mean, "o", color=_BLUE, markersize=size)
    ax.set_xticks([])
    ax.set_xlabel(f"{len(mean)} levels of {group}, in order")
    ax.set_ylabel(f"{term}: mean and {100 * prob:g} % interval")
    ax.legend(loc="upper left")
    return ax


def _draws(posterior: Posterior, parameter: str) -> Float:
    labels = parameter_labels(posterior._spec)
    if parameter not in labels:
        raise DataError(f"{parameter!r} is no parameter; there are {', '.join(labels)}")
    return posterior._by_chain(posterior._values()[:, labels.index(parameter)])


def _is_scale(posterior: Posterior, parameter: str) -> bool:
    return parameter not in posterior._spec.names and ": corr " not in parameter


def _kernel_density(x: Float, positive: bool) -> tuple[Float, Float]:
    """A Gaussian kernel density estimate on a grid; reflected at zero for what is positive."""
    n = len(x)
    spread = min(float(np.std(x)), float(np.subtract(*np.quantile(x, [0.75, 0.25]))) / 1.34)
    width = 0.9 * (spread or 1.0) * n**-0.2
    low, high = float(x.min()) - 3 * width, float(x.max()) + 3 * width
    if positive:
        low = max(low, 0.0)
    at = np.linspace(low, high, 512)
    count, edges = np.histogram(x, bins=2048)
    middle = (edges[1:] + edges[:-1]) / 2
    height = np.exp(-0.5 * ((at[:, None] - middle) / width) ** 2) @ count
    if positive:
        height += np.exp(-0.5 * ((at[:, None] + middle) / width) ** 2) @ count
    return at, np.asarray(height / (n * width * np.sqrt(2 * np.pi)))


def _axes(ax: Axes | None, size: tuple[float, float]) -> Axes:
    if ax is not None:
        return ax
    try:
        import matplotlib.pyplot as plt
    except ImportError:
        raise ImportError('plots need matplotlib: pip install "lmmfast[plot]"') from None
    _, made = plt.subplots(figsize=size, layout="constrained")
    return made
