"""The account of a fit to repeated measures."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ..results.summary import (
    Summary,
    Table,
    decimals_for,
    formatted,
    p_value,
    short,
    shown_rows,
)

if TYPE_CHECKING:
    import pandas as pd

    from .estimates import RepeatedEstimates

_WORDS = {
    "us": "unstructured",
    "toep": "Toeplitz",
    "toeph": "heterogeneous Toeplitz",
    "ar1": "first-order autoregressive",
    "ar1h": "heterogeneous first-order autoregressive",
    "ad": "antedependence",
    "adh": "heterogeneous antedependence",
    "cs": "compound symmetry",
    "csh": "heterogeneous compound symmetry",
    "sp_exp": "spatial exponential",
    "sp_gau": "spatial Gaussian",
}
_WIDEST = 8  # visits whose covariances fit on a page


class RepeatedSummary(Summary):
    """Printable account of a fit: ``print`` it, or let a notebook show it.

    Parameters
    ----------
    results : RepeatedEstimates
    ddf : str
        As for `MMRMResults.coef_table`.
    max_rows : int, default 12
        Coefficients of one factor beyond this many are counted, not shown.
    """

    def __init__(self, results: RepeatedEstimates, *, ddf: str, max_rows: int = 12) -> None:
        self.title = f"Repeated measures fitted by {'REML' if results.reml else 'ML'}"
        self.facts = _facts(results)
        self.tables = [*_covariance_tables(results), _coefficients(results, ddf, max(max_rows, 3))]
        self.note = f"Degrees of freedom, P and interval: {ddf}."
        self.warnings = results.warnings


def _facts(results: RepeatedEstimates) -> list[tuple[str, str]]:
    observations = f"{results.nobs:,}"
    if results.n_missing:
        rows = "row" if results.n_missing == 1 else "rows"
        observations += f" ({results.n_missing:,} {rows} dropped for missing values)"
    subjects = f"{results.n_subjects:,}"
    if results.visits is not None:
        subjects += f" in {results.n_patterns:,} patterns of {len(results.visits)} visits"
    term = results._measures.term
    parameters = len(results._fit.psi)
    information = (
        f"log-likelihood {results.llf:.4f}, AIC {results.aic:.3f}, AICC {results.aicc:.3f}, "
        f"BIC {results.bic:.3f}"
    )
    n = len(results._fit.criterion_log)
    return [
        ("Formula", results.formula),
        ("Observations", observations),
        ("Subjects", subjects),
        ("Covariance", f"{_WORDS[term.structure]}, {parameters} parameters"),
        ("-2 log-likelihood", f"{results.criterion:.4f}"),
        ("", information),
        ("Status", f"{results.status.replace('_', ' ')} after {n} evaluations"),
    ]


def _covariance_tables(results: RepeatedEstimates) -> list[Table]:
    cov = results.cov
    if results._measures.term.group is None:
        return [_covariance_table(cov, "Covariance")]
    name = results._measures.term.group
    return [_covariance_table(table, f"Covariance, {name} {g}") for g, table in cov.items()]


def _covariance_table(cov: pd.DataFrame | pd.Series[float], title: str) -> Table:
    """Covariances in a triangle; parameters of spatial structures."""
    values = cov.to_numpy()
    if values.ndim == 1:
        return Table(title, ["", "Estimate"], [[str(n), f"{v:.6g}"] for n, v in cov.items()], 1)
    labels = [str(label) for label in cov.index]
    if len(labels) > _WIDEST:
        cells = formatted(np.diagonal(values).tolist())
        return Table(f"{title}: variances", ["", ""], [list(r) for r in zip(labels, cells)], 1)
    m = len(labels)
    flat = formatted([values[j, k] for j in range(m) for k in range(j + 1)])
    rows, first = [], 0
    for j in range(m):
        rows.append([labels[j], *flat[first : first + j + 1], *[""] * (m - 1 - j)])
        first += j + 1
    return Table(title, ["", *labels], rows, 1)


def _coefficients(results: RepeatedEstimates, ddf: str, max_rows: int) -> Table:
    table = results.coef_table(ddf)  # type: ignore[arg-type]
    names = list(results._spec.names)
    shown, gaps = shown_rows(names, max_rows)
    table = table.iloc[shown]
    error = table["std_error"].to_numpy()
    decimals = decimals_for(error if np.isfinite(error).any() else table["estimate"].to_numpy())
    columns = [
        formatted(table["estimate"].tolist(), decimals),
        formatted(table["std_error"].tolist(), decimals),
        [f"{v:.1f}" for v in table["df"].tolist()],
        [f"{v:.2f}" for v in table["statistic"].tolist()],
        [p_value(v) for v in table["p_value"].tolist()],
        formatted(table["conf_low"].tolist(), decimals),
        formatted(table["conf_high"].tolist(), decimals),
    ]
    rows = []
    for row, j in enumerate(shown):
        rows.append([short(names[j]), *(column[row] for column in columns)])
        if j in gaps:
            rows.append([f"… {gaps[j]} more (see params)", *[""] * len(columns)])
    heads = ["", "Estimate", "Std. error", "df", "t", "P>|t|", "2.5 %", "97.5 %"]
    return Table("Coefficients", heads, rows, 1)
