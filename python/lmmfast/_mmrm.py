"""mmrm(): from a formula and data to fitted repeated measures. Orchestration only."""

from __future__ import annotations

import sys
from collections import ChainMap
from typing import TYPE_CHECKING, Any, Literal

from .engine.fit import response_less_offset, threads_to_use
from .errors import DataError
from .frame.build import build_frame
from .repeated.fit import fit_messages, fit_units
from .repeated.measures import measures_of
from .repeated.results import MMRMResults
from .results.diagnostics import warn_caller
from .streams.open import row_source

if TYPE_CHECKING:
    from numpy.typing import ArrayLike


def mmrm(
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
) -> MMRMResults:
    r"""Fit a mixed model for repeated measures (MMRM).

    Parameters
    ----------
    formula : str
        As ``"FEV1 ~ RACE + SEX + ARMCD * AVISIT + us(AVISIT | USUBJID)"``: the fixed part is that
        of `lmer`; the covariance of the measures of one subject is ``structure(visit | subject)``,
        or ``structure(visit | group / subject)`` for a covariance matrix of each group. Structures:
        ``us`` (unstructured), ``toep`` and ``toeph`` (Toeplitz), ``ar1`` and ``ar1h``
        (autoregressive), ``ad`` and ``adh`` (antedependence), ``cs`` and ``csh`` (compound
        symmetry), those with an h with a variance for each visit; ``sp_exp(x, y | subject)`` and
        ``sp_gau`` (correlations that fall with the distance of coordinates).
    data : pandas, polars or pyarrow table, or dict of arrays
        One row a subject and visit. Never changed. Visits are in the order of the categories where
        the column is categorical, sorted else; those without a complete row are left out.
    reml : bool, default True
        Restricted maximum likelihood; maximum likelihood if False.
    weights : column name or array-like, optional
        Var(y_i) = W_i^-½ Sigma_i W_i^-½ (as SAS's WEIGHT). Aligned as in `lmer`.
    offset : column name or array-like, optional
        Added to the linear predictor with coefficient 1.
    missing : {"drop", "raise"}
        Rows with a missing value in a variable that the model uses are dropped and counted, or
        are an error.
    n_threads : int, optional
        Threads to use, all the processors this process may use by default. The results do not
        depend on it.
    start : array-like, optional
        Where the parameters of the covariance start (m,), in the order of
        `MMRMResults.cov_parameters`.
    max_evaluations : int, default 200
        Most evaluations of the likelihood.

    Returns
    -------
    MMRMResults

    Raises
    ------
    FormulaError
        If the formula cannot be read; the message points at the place.
    DataError
        If the data do not fit the formula: a subject with a visit twice, a parameter that no pair
        of visits tells of.

    Warns
    -----
    ConvergenceWarning, RankDeficiencyWarning
        Their texts stay in `MMRMResults.warnings`.

    Notes
    -----
    The restricted likelihood has the constant (n − p) log 2π and no log\|X'X\|, as in SAS's PROC
    MIXED and R's mmrm. The search runs in SAS's parameters with exact second derivatives.
    """
    threads = threads_to_use(n_threads)
    if row_source(data) is not None:
        raise DataError("mmrm takes data in memory: read the file, or compute() the DataFrame")
    caller = sys._getframe(1)
    frame = build_frame(
        formula,
        data,
        weights=weights,
        offset=offset,
        missing=missing,
        context=ChainMap(caller.f_locals, caller.f_globals),
        repeated=True,
    )
    measures = measures_of(frame, data)
    units = measures.units(frame, response_less_offset(frame), threads)
    fit = fit_units(
        units,
        measures,
        reml=bool(reml),
        n_threads=threads,
        start=start,
        max_evaluations=max_evaluations,
    )
    warn_caller(fit_messages(frame.spec, fit))
    return MMRMResults(frame, measures, units, fit, reml=bool(reml), n_threads=threads)
