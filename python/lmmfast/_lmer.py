"""lmer(): from a formula and data to a fitted model. Orchestration only."""

from __future__ import annotations

import sys
from collections import ChainMap
from typing import TYPE_CHECKING, Any, Literal

from .bigdata.read import read_rows
from .engine.fit import cross_products, fit_cross_products, threads_to_use
from .frame.build import build_frame
from .results.diagnostics import fit_messages, warn_caller
from .results.lmm import LMMResults
from .results.rows import RowsInMemory
from .streams.open import row_source

if TYPE_CHECKING:
    from numpy.typing import ArrayLike

    from .results.rows import FitRows


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
        A Series, as one in a dict of them, is aligned by its labels where these are the data's.
    offset : column name or array-like, optional
        Added to the linear predictor with coefficient 1; aligned as `weights`.
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
    FitWarning
        Of the class `ConvergenceWarning`, `SingularFitWarning`, `RankDeficiencyWarning`,
        `IdentifiabilityWarning` or `BetweenWithinWarning`; the texts stay in
        `LMMResults.warnings`.

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
    given: dict[str, Any] = {
        "weights": weights,
        "offset": offset,
        "missing": missing,
        "context": ChainMap(caller.f_locals, caller.f_globals),
    }
    source = row_source(data)
    rows: FitRows
    if source is not None:
        spec, rows, A = read_rows(formula, source, n_threads=threads, **given)
    else:
        frame = build_frame(formula, data, **given)
        spec, rows, A = frame.spec, RowsInMemory(frame), cross_products(frame, threads)
    fit = fit_cross_products(
        spec, A, reml=reml, n_threads=threads, start=start, max_evaluations=max_evaluations
    )
    warn_caller(fit_messages(spec, fit))
    return LMMResults(spec, rows, A, fit, reml=bool(reml), n_threads=threads)
