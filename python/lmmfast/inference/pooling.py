"""Fits to imputed data sets as one: Rubin's rules."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

import numpy as np
import pandas as pd

from ..errors import DataError
from .tests import critical, two_sided

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .hypotheses import Hypotheses


class Fit(Protocol):
    """A fit whose coefficients can be tested."""

    def coef_table(self, ddf: Any = ..., level: float = ...) -> pd.DataFrame:
        """Coefficients with standard errors and degrees of freedom."""

    def contrast(self, L: Any, ddf: Any = ..., level: float = ...) -> pd.DataFrame:
        """Linear combinations of them."""


def pool(
    fits: Iterable[Fit],
    L: Hypotheses | None = None,
    *,
    ddf: str = "satterthwaite",
    level: float = 0.95,
) -> pd.DataFrame:
    """Combine fits of one model to several imputed data sets by Rubin's rules.

    Parameters
    ----------
    fits : iterable of LMMResults or MMRMResults
        Two or more, of one model.
    L : vector, matrix, dict, str, or a list of dicts or strings, optional
        Linear combinations as for `LMMResults.contrast`; all coefficients by default.
    ddf : str, default "satterthwaite"
        Degrees of freedom of each fit, as for its `coef_table`.
    level : float, default 0.95
        Of the intervals.

    Returns
    -------
    DataFrame
        The columns of `coef_table`, and ``fmi``, the fraction of information that is missing. The
        variance is the mean of those of the M fits plus (1 + 1/M) times the variance of their
        estimates; degrees of freedom are Barnard and Rubin's, the mean of the fits' for complete
        data.

    Raises
    ------
    DataError
        For fewer than two fits, or fits with other coefficients.

    References
    ----------
    Rubin (1987), Multiple Imputation for Nonresponse in Surveys; Barnard & Rubin (1999),
    Biometrika 86:948.
    """
    tables = [fit.coef_table(ddf) if L is None else fit.contrast(L, ddf) for fit in fits]
    if len(tables) < 2:
        raise DataError(f"pool takes two fits or more, one for each imputation, not {len(tables)}")
    rows = tables[0].index
    for i, table in enumerate(tables):
        if not table.index.equals(rows):
            other = [str(name) for name in rows.symmetric_difference(table.index)]
            raise DataError(
                f"fit {i} has other coefficients than the first: {', '.join(other[:5])}; the fits "
                "must be of one model"
            )
    m = len(tables)
    estimates = np.array([table["estimate"] for table in tables])
    variances = np.array([table["std_error"] for table in tables]) ** 2
    within, between = variances.mean(axis=0), estimates.var(axis=0, ddof=1)
    estimate, more = estimates.mean(axis=0), (1.0 + 1.0 / m) * between
    total = within + more
    df = _barnard_rubin(np.mean([table["df"] for table in tables], axis=0), more / total, m)
    ratio = more / within
    error = np.sqrt(total)
    half = critical(level, df) * error
    # the hypothesis, where a right-hand side was written
    rhs = np.mean([t["estimate"] - t["statistic"] * t["std_error"] for t in tables], axis=0)
    t = (estimate - rhs) / error
    columns = {
        "estimate": estimate,
        "std_error": error,
        "df": df,
        "statistic": t,
        "p_value": two_sided(t, df),
        "conf_low": estimate - half,
        "conf_high": estimate + half,
        "fmi": (ratio + 2.0 / (df + 3.0)) / (ratio + 1.0),
    }
    return pd.DataFrame(columns, index=rows)


def _barnard_rubin(complete: Any, share: Any, m: int) -> Any:
    """Degrees of freedom from those for complete data and the share of variance between fits."""
    with np.errstate(divide="ignore", invalid="ignore"):
        old = (m - 1.0) / share**2
        observed = (complete + 1.0) / (complete + 3.0) * complete * (1.0 - share)
        observed = np.where(np.isinf(complete), np.inf, observed)
        return 1.0 / (1.0 / old + 1.0 / observed)
