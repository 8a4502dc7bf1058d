"""A frame to cross-products, and cross-products to a fit."""

from __future__ import annotations

import math
import os
import sys
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from .._core import CrossProducts, fit
from ..errors import DataError
from ..tables.alignment import align

if TYPE_CHECKING:
    from numpy.typing import ArrayLike, NDArray

    from .._core import Design, Fit
    from ..frame.model_frame import ModelFrame
    from ..frame.spec import Spec

    Float = NDArray[np.float64]


def response_less_offset(frame: ModelFrame) -> Float:
    """The response, the offset taken off (n,)."""
    return frame.y if frame.offset is None else frame.y - frame.offset


def design_of(frame: ModelFrame) -> Design:
    """A frame as the core takes it, the offset taken off y."""
    return frame.design if frame.offset is None else frame.design_of(response_less_offset(frame))


def cross_products(frame: ModelFrame, n_threads: int) -> CrossProducts:
    """A = [Z X y]' W [Z X y] of a frame, the offset taken off y."""
    return CrossProducts(design_of(frame), n_threads)


def fit_cross_products(
    spec: Spec,
    A: CrossProducts,
    *,
    reml: bool,
    n_threads: int,
    start: ArrayLike | None = None,
    max_evaluations: int = 200,
) -> Fit:
    """Fit a model from its cross-products."""
    result = fit(
        A,
        reml=bool(reml),
        start=None if start is None else _start(spec, start),
        max_evaluations=int(max_evaluations),
        n_threads=n_threads,
    )
    check_variances(spec, result)
    return result


def check_variances(spec: Spec, fit: Fit) -> None:
    """Refuse a fit some of whose variances a double cannot hold, though it holds their roots."""
    if fit.variances_in_range:
        return
    unit = math.floor(math.log10(fit.sigma))
    beyond = "beyond the range of floating-point numbers, 1e-308 to 1e308"
    if not _is_number(fit.sigma * fit.sigma):
        raise DataError(
            f"the residual standard deviation of {spec.response!r} is {fit.sigma:.3g}, its square "
            f"{beyond}: divide {spec.response!r} by 1e{unit}, or weights by its square"
        )
    for name, variance in zip(spec.names, fit.cov_beta.diagonal()):
        if not (_is_number(variance) or math.isnan(variance)):
            raise DataError(
                f"the variance of the coefficient of {name!r} is {beyond}: measure {name!r} in "
                f"other units, so that it is of a size with {spec.response!r}"
            )
    effects = ", ".join(term.text for term in spec.random)
    raise DataError(
        f"a variance of the random effects {effects} is {beyond}: measure their columns in other "
        f"units, so that they are of a size with {spec.response!r}"
    )


def _is_number(variance: float) -> bool:
    return sys.float_info.min <= variance < math.inf


def _start(spec: Spec, start: ArrayLike) -> Float:
    if isinstance(start, pd.Series):
        start = start.iloc[
            align("start=", start.index, pd.Index(spec.theta_names), whose="theta", each="element")
        ]
    values = np.array(start, dtype=np.float64)
    if values.shape != (spec.n_theta,) or not np.isfinite(values).all():
        raise ValueError(
            f"start= must be {spec.n_theta} finite numbers ({', '.join(spec.theta_names)})"
        )
    return values


def threads_to_use(n_threads: int | None) -> int:
    """Threads that `n_threads` stands for: all processors of this process by default."""
    if n_threads is None:
        return _processors()
    if n_threads < 1:
        raise ValueError(f"n_threads must be at least 1, not {n_threads}")
    return int(n_threads)


def _processors() -> int:
    """Processors that this process may run on."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
