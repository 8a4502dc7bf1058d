"""Likelihood-ratio tests of nested models."""

from __future__ import annotations

import warnings
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from ..errors import DataError, FitWarning

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .lmm import LMMResults


def anova(*results: LMMResults, names: Sequence[str] | None = None) -> pd.DataFrame:
    """Likelihood-ratio tests of models, each against the next smaller one.

    Parameters
    ----------
    *results : LMMResults
        Two fits or more to the same rows and response. Those by REML are made again by ML, with a
        `FitWarning`: REML criteria of different fixed effects can't be compared.
    names : sequence of str, optional
        Their labels; ``"model 1"``, ``"model 2"``, … in the order given by default.

    Returns
    -------
    DataFrame
        A row for each model, fewest parameters first; columns ``n_params, aic, bic, llf,
        deviance, chisq, df, p_value``, the last three against the row above. A test of a variance
        is too cautious, for zero lies on the boundary: see `LMMResults.ranova`.

    Raises
    ------
    DataError
        If the models are of different rows or responses.

    Examples
    --------
    >>> import lmmfast
    >>> radon = lmmfast.datasets.radon()
    >>> small = lmmfast.lmer("log_radon ~ 1 + (1 | county)", radon, reml=False)
    >>> large = lmmfast.lmer("log_radon ~ floor + (1 | county)", radon, reml=False)
    >>> lmmfast.anova(small, large)["chisq"].round(2).tolist()
    [nan, 90.87]
    """
    if len(results) < 2:
        raise ValueError(
            "anova() compares two fitted models or more; the terms of one: results.anova()"
        )
    labels = list(names) if names is not None else [f"model {i + 1}" for i in range(len(results))]
    if len(labels) != len(results) or len(set(labels)) != len(labels):
        raise ValueError(f"names= must be {len(results)} different names")
    first = results[0]
    for label, result in zip(labels[1:], results[1:], strict=True):
        if result.nobs != first.nobs or not result._rows.same_response(first._rows):
            raise DataError(
                f"{label} is fitted to other rows or another response than {labels[0]}: models "
                "can be compared on the same data only (drop rows with missing values first)"
            )
    fits = list(results)
    if any(result.reml for result in fits):
        warnings.warn(
            "anova: models fitted by REML were fitted again by ML", FitWarning, stacklevel=2
        )
        fits = [result.refit(reml=False) if result.reml else result for result in fits]
    order = sorted(range(len(fits)), key=lambda i: fits[i].n_params)
    return _table([fits[i] for i in order], [labels[i] for i in order])


def _table(fits: list[LMMResults], labels: list[str]) -> pd.DataFrame:
    from scipy.special import chdtrc

    n_params = np.array([fit.n_params for fit in fits])
    llf = np.array([fit.llf for fit in fits])
    df = np.concatenate([[np.nan], np.diff(n_params)])
    chisq = np.concatenate([[np.nan], np.maximum(2.0 * np.diff(llf), 0.0)])
    tested = df > 0
    p = np.where(tested, chdtrc(np.where(tested, df, 1.0), np.where(tested, chisq, 0.0)), np.nan)
    return pd.DataFrame(
        {
            "n_params": n_params,
            "aic": [fit.aic for fit in fits],
            "bic": [fit.bic for fit in fits],
            "llf": llf,
            "deviance": -2.0 * llf,
            "chisq": chisq,
            "df": df,
            "p_value": p,
        },
        index=pd.Index(labels),
    )
