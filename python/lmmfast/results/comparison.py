"""Several fits side by side."""

from __future__ import annotations

import warnings
from typing import TYPE_CHECKING

import pandas as pd

from ..errors import FitWarning

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .lmm import LMMResults


def compare(*results: LMMResults, names: Sequence[str] | None = None) -> pd.DataFrame:
    """Table of fitted models, one a column.

    Parameters
    ----------
    *results : LMMResults
        The fits to compare.
    names : sequence of str, optional
        Heads of the columns; ``"model 1"``, ``"model 2"``, … by default.

    Returns
    -------
    DataFrame
        Rows indexed by (part, name): ``fit`` (nobs, parameters, criterion, llf, aic, bic),
        ``estimate`` and ``std. error`` of the fixed effects, ``std. dev.`` of random effects and
        residual, ``correlation`` of random effects. NaN where a model has no such row.

    Warns
    -----
    FitWarning
        Where the criteria cannot be compared: different responses, REML beside ML, or REML with
        different fixed effects. `LMMResults.refit` with ``reml=False`` gives the ML fit.
    """
    if not results:
        raise ValueError("compare() needs at least one fitted model")
    heads = list(names) if names is not None else [f"model {i + 1}" for i in range(len(results))]
    if len(heads) != len(results) or len(set(heads)) != len(heads):
        raise ValueError(f"names= must be {len(results)} different names")
    trouble = _not_comparable(results)
    if trouble:
        warnings.warn(trouble, FitWarning, stacklevel=2)
    columns = {head: _column(result) for head, result in zip(heads, results, strict=True)}
    rows = sorted(
        dict.fromkeys(row for column in columns.values() for row in column),
        key=lambda row: (_PARTS.index(row[0]), row == ("std. dev.", "Residual")),
    )
    index = pd.MultiIndex.from_tuples(rows, names=["part", "name"])
    return pd.DataFrame(
        {head: [column.get(row, float("nan")) for row in rows] for head, column in columns.items()},
        index=index,
    )


_PARTS = ["fit", "estimate", "std. error", "std. dev.", "correlation"]


def _column(result: LMMResults) -> dict[tuple[str, str], float]:
    """One model's rows, by (part, name)."""
    column: dict[tuple[str, str], float] = {
        ("fit", "nobs"): result.nobs,
        ("fit", "parameters"): result.n_params,
        ("fit", "criterion"): result.criterion,
        ("fit", "llf"): result.llf,
        ("fit", "aic"): result.aic,
        ("fit", "bic"): result.bic,
    }
    params, errors = result.params, result.bse
    column |= {("estimate", str(name)): float(value) for name, value in params.items()}
    column |= {("std. error", str(name)): float(value) for name, value in errors.items()}
    for row in result.varcorr.itertuples(index=False):
        group, term1, term2, _, value = row
        if group == "Residual":
            column["std. dev.", "Residual"] = value
        elif isinstance(term2, str):
            column["correlation", f"{group}: {term1}, {term2}"] = value
        else:
            column["std. dev.", f"{group}: {term1}"] = value
    return column


def _not_comparable(results: Sequence[LMMResults]) -> str:
    """Why the criteria must not be compared, or an empty text."""
    first = results[0]
    if any(r.nobs != first.nobs or not r._rows.same_response(first._rows) for r in results[1:]):
        return "The models are fitted to different responses; their criteria cannot be compared."
    if any(r.reml != first.reml for r in results):
        return "REML and ML fits side by side: their criteria cannot be compared."
    if first.reml and any(set(r._spec.names) != set(first._spec.names) for r in results):
        return (
            "REML criteria of models with different fixed effects cannot be compared; "
            "compare the ML fits, results.refit(reml=False)."
        )
    return ""
