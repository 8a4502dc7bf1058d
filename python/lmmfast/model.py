"""lmer(): from a formula and data to a fitted model. Orchestration only."""

from __future__ import annotations

import math
import os
import sys
from collections import ChainMap
from typing import TYPE_CHECKING, Any, Literal

import numpy as np

from . import _core
from .covariance import theta_names
from .diagnostics import fit_messages, warn
from .errors import DataError
from .frame import build_frame
from .results import LMMResults
from .rows import row_source

if TYPE_CHECKING:
    from numpy.typing import ArrayLike, NDArray

    from .frame import ModelFrame

    Float = NDArray[np.float64]

# Numbers in a design (rows × columns of X and Z) up to which responses share a copy of it.
_SHARED_DESIGN = 1_000_000


def lmer(
    formula: str,
    data: Any,
    *,
    reml: bool = True,
    weights: str | ArrayLike | None = None,
    offset: str | ArrayLike | None = None,
    missing: Literal["drop", "raise"] = "drop",
    n_threads: int | None = None,
    start: ArrayLike | None = None,
    max_evaluations: int = 200,
) -> LMMResults:
    """Fit a linear mixed model by REML or maximum likelihood.

    Parameters
    ----------
    formula : str
        As in lme4: ``"y ~ x + (1 + x | g)"``. Random terms: ``(1 | g)``, ``(x | g)``,
        ``(0 + x | g)``, ``(x || g)`` (uncorrelated), ``(1 | a/b)`` (nested), ``(1 | a:b)``. The
        rest is formulaic's language (interactions, ``I()``, ``log()``, ``C()``, ``bs()``, …), and
        ``group_mean(x, g)``, the mean of x in each level of g; ``offset(x)`` adds x as it is.
        Functions of the caller may be used too; columns come first.
    data : pandas, polars or pyarrow table, dict of arrays, or data larger than memory
        One row an observation. Never changed. A path (`str` or `Path`) to a Parquet, CSV or
        Feather file or a folder of them, a list of such paths, a `pyarrow.dataset.Dataset` or a
        Dask DataFrame is streamed, and never in memory as a whole.
    reml : bool, default True
        Minimise the REML criterion; the deviance (maximum likelihood) if False.
    weights : column name or array-like, optional
        (A name where the data are streamed.) Prior precision weights: Var(e_i) = sigma² / weight_i.
    offset : column name or array-like, optional
        Added to the linear predictor with coefficient 1.
    missing : {"drop", "raise"}
        Rows with a missing value in a variable that the model uses are dropped and counted, or
        are an error.
    n_threads : int, optional
        Threads to use, all the processors this process may use by default. The results do not
        depend on it.
    start : array-like, optional
        Where theta starts (m,), in the order of `LMMResults.theta`.
    max_evaluations : int, default 200
        Most evaluations of the criterion.

    Returns
    -------
    LMMResults

    Raises
    ------
    FormulaError
        If the formula cannot be read; the message points at the place.
    DataError
        If the data do not fit the formula; the message names the column, term or level.

    Warns
    -----
    ConvergenceWarning, SingularFitWarning, RankDeficiencyWarning, IdentifiabilityWarning
        All are `FitWarning`; their texts stay in `LMMResults.warnings`.

    Examples
    --------
    >>> import lmmfast
    >>> radon = lmmfast.datasets.radon()
    >>> fit = lmmfast.lmer("log_radon ~ floor + (1 | county)", radon)
    >>> fit.params.round(4)
    Intercept    1.4924
    floor       -0.6629
    dtype: float64

    Notes
    -----
    The criteria are lme4's (Bates, Mächler, Bolker & Walker 2015, Journal of Statistical Software
    67(1), equations 34 and 41).
    """
    threads = threads_to_use(n_threads)
    caller = sys._getframe(1)
    context = ChainMap(caller.f_locals, caller.f_globals)
    source = row_source(data)
    if source is not None:
        from .bigdata import stream_frame
        from .streamed import StreamedResults

        streamed, A = stream_frame(
            formula,
            source,
            weights=weights,
            offset=offset,
            missing=missing,
            context=context,
            n_threads=threads,
        )
        return fit_cross_products(
            streamed,
            A,
            reml=reml,
            n_threads=threads,
            start=start,
            max_evaluations=max_evaluations,
            stacklevel=3,
            kind=StreamedResults,
        )
    frame = build_frame(
        formula, data, weights=weights, offset=offset, missing=missing, context=context
    )
    return fit_frame(
        frame, reml=reml, n_threads=threads, start=start, max_evaluations=max_evaluations
    )


def fit_frame(
    frame: ModelFrame,
    *,
    reml: bool,
    n_threads: int,
    start: ArrayLike | None = None,
    max_evaluations: int = 200,
    stacklevel: int = 3,
) -> LMMResults:
    """Fit the model of a frame; `stacklevel` is the caller that warnings point at."""
    return fit_cross_products(
        frame,
        cross_products(frame, n_threads),
        reml=reml,
        n_threads=n_threads,
        start=start,
        max_evaluations=max_evaluations,
        stacklevel=stacklevel + 1,
    )


def fit_cross_products(
    frame: ModelFrame,
    A: _core.CrossProducts,
    *,
    reml: bool,
    n_threads: int,
    start: ArrayLike | None = None,
    max_evaluations: int = 200,
    stacklevel: int = 3,
    kind: type[LMMResults] = LMMResults,
) -> LMMResults:
    """Fit a model from its cross-products."""
    fit = _core.fit(
        A,
        reml=bool(reml),
        start=None if start is None else _start(frame, start, A.n_theta),
        max_evaluations=int(max_evaluations),
        n_threads=n_threads,
    )
    return _results(
        frame, A, fit, reml=bool(reml), n_threads=n_threads, stacklevel=stacklevel + 1, kind=kind
    )


def _results(
    frame: ModelFrame,
    A: _core.CrossProducts,
    fit: _core.Fit,
    *,
    reml: bool,
    n_threads: int,
    stacklevel: int,
    kind: type[LMMResults] = LMMResults,
) -> LMMResults:
    """The results of a fit, its warnings given."""
    if fit.status != "converged" or fit.dropped or fit.unidentified:
        warn(fit_messages(frame, fit), stacklevel)
    return kind(frame, A, fit, reml=reml, n_threads=n_threads)


def response_less_offset(frame: ModelFrame) -> Float:
    """The response, the offset taken off (n,)."""
    return frame.y if frame.offset is None else frame.y - frame.offset


def core_arguments(frame: ModelFrame) -> dict[str, Any]:
    """A frame as the core takes it, the offset taken off y."""
    factors, random = frame.factors, frame.random
    return {
        "y": response_less_offset(frame),
        "columns": frame.columns,
        "codes": [factor.codes for factor in factors],
        "n_levels": [factor.n_levels for factor in factors],
        "term_factor": [design.factor for design in random],
        "term_columns": [design.columns for design in random],
        "term_diagonal": [design.covariance == "diagonal" for design in random],
        "weights": frame.weights,
    }


def cross_products(frame: ModelFrame, n_threads: int) -> _core.CrossProducts:
    """A = [Z X y]' W [Z X y] of a frame, the offset taken off y."""
    return _core.CrossProducts(**core_arguments(frame), n_threads=n_threads)


def refit(
    results: LMMResults, y: ArrayLike | None, *, reml: bool, start: ArrayLike | None
) -> LMMResults:
    """Fit the model of `results` to another response or by another criterion."""
    frame, n_threads = results._frame, results._n_threads
    if y is not None:
        frame = frame.with_response(_new_response(frame, y))
        fitter = None if start is not None else _response_fitter(results, reml)
        if fitter is not None:
            A, fit = fitter.fit(response_less_offset(frame))
            return _results(frame, A, fit, reml=reml, n_threads=n_threads, stacklevel=4)
    return fit_frame(frame, reml=reml, n_threads=n_threads, start=start, stacklevel=4)


def _response_fitter(results: LMMResults, reml: bool) -> _core.ResponseFitter | None:
    """What fits the model to new responses, made at the first; None where that is of no use."""
    frame = results._frame
    fitters: dict[bool, _core.ResponseFitter] = results.__dict__.setdefault("_fitters", {})
    if reml not in fitters:
        numbers = len(frame.columns) + sum(len(design.columns) for design in frame.random)
        if frame.n * numbers > _SHARED_DESIGN:
            return None
        fitters[reml] = _core.ResponseFitter(**core_arguments(frame), reml=reml)
    fitter = fitters[reml]
    return fitter if fitter.usable else None


def _new_response(frame: ModelFrame, y: ArrayLike) -> Float:
    """A response for the rows of `frame`, checked (n,)."""
    values = np.array(y, dtype=np.float64, order="C")
    n, n_rows = len(frame.y), len(frame.y) + frame.n_missing
    if values.shape == (n_rows,) and frame.rows is not None:
        values = values[frame.rows]
    elif values.shape != (n,):
        raise DataError(f"refit: y has shape {values.shape}, the model {n} observations")
    low, high = _core.column_range(values)
    if not math.isfinite(high - low):
        raise DataError("refit: y has values that are missing or infinite")
    if low == high:
        raise DataError("refit: y is constant; there is nothing to model")
    return values


def _start(frame: ModelFrame, start: ArrayLike, n_theta: int) -> Float:
    values = np.array(start, dtype=np.float64)
    if values.shape != (n_theta,) or not np.isfinite(values).all():
        raise ValueError(
            f"start= must be {n_theta} finite numbers ({', '.join(theta_names(frame))})"
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
