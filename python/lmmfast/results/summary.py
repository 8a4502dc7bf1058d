"""The account of a fit: one structure, written as text or as HTML."""

from __future__ import annotations

import html
import math
import re
import textwrap
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from .varcorr import correlations

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..inference.degrees_of_freedom import DDF
    from .estimates import Estimates

_WIDTH = 88
_LABEL = 40


@dataclass(frozen=True)
class Table:
    """Cells ready to print; the first `n_labels` columns are labels, the rest right-aligned."""

    title: str
    heads: list[str]
    rows: list[list[str]]
    n_labels: int


class Summary:
    """Printable account of a fit: ``print`` it, or let a notebook show it.

    Parameters
    ----------
    results : Estimates
    max_rows : int, default 12
        Coefficients of one factor beyond this many are counted, not shown.
    ddf : {"satterthwaite", "kenward-roger", "residual", "normal"}
        Degrees of freedom of tests and intervals, see `LMMResults.coef_table`.
    """

    def __init__(
        self, results: Estimates, *, max_rows: int = 12, ddf: DDF = "satterthwaite"
    ) -> None:
        self.title = f"Linear mixed model fitted by {'REML' if results.reml else 'ML'}"
        self.facts = _facts(results)
        self.tables = [_random_table(results)]
        if results._spec.names:
            self.tables.append(_fixed_table(results, max(max_rows, 3), ddf))
        self.note = _NOTES[ddf]
        self.warnings = results.warnings

    def as_text(self) -> str:
        """The account as plain text."""
        width = max(len(label) for label, _ in self.facts)
        lines = [self.title, ""]
        lines += [f"{label:<{width}}  {value}" for label, value in self.facts]
        for table in self.tables:
            lines += ["", table.title, *_text_table(table)]
        lines += ["", self.note]
        for warning in self.warnings:
            lines += ["", *_wrapped(f"Warning: {warning}")]
        return "\n".join(lines)

    def as_html(self) -> str:
        """The account as HTML tables."""
        facts = "".join(
            f"<tr><th{_LEFT}>{html.escape(label)}</th><td{_LEFT}>{html.escape(value)}</td></tr>"
            for label, value in self.facts
        )
        parts = [
            f"<p><b>{html.escape(self.title)}</b></p>",
            f"<table><tbody>{facts}</tbody></table>",
            *(_html_table(table) for table in self.tables),
            f"<p><small>{html.escape(self.note)}</small></p>",
            *(f"<p><b>Warning:</b> {html.escape(warning)}</p>" for warning in self.warnings),
        ]
        return '<div class="lmmfast-summary">' + "".join(parts) + "</div>"

    def __str__(self) -> str:
        return self.as_text()

    def __repr__(self) -> str:
        return self.as_text()

    def _repr_html_(self) -> str:
        return self.as_html()


def _facts(results: Estimates) -> list[tuple[str, str]]:
    """Label and value of each line above the tables."""
    observations = f"{results.nobs:,}"
    if results.n_missing:
        rows = "row" if results.n_missing == 1 else "rows"
        observations += f" ({results.n_missing:,} {rows} dropped for missing values)"
    groups = ", ".join(f"{name} {count:,}" for name, count in results.n_groups.items())
    information = f"log-likelihood {results.llf:.4f}, AIC {results.aic:.3f}, BIC {results.bic:.3f}"
    n = len(results._fit.criterion_log)
    evaluations = f"{n} evaluation" if n == 1 else f"{n} evaluations"
    return [
        ("Formula", results.formula),
        ("Observations", observations),
        ("Groups", groups),
        ("REML criterion" if results.reml else "Deviance", f"{results.criterion:.4f}"),
        ("", information),
        ("Status", f"{_ending(results)} after {evaluations}"),
    ]


def _ending(results: Estimates) -> str:
    words = results.status.replace("_", " ")
    return f"converged, {words}" if results.singular else words


def _random_table(results: Estimates) -> Table:
    """Variances and standard deviations, correlations in a triangle to the right."""
    spec = results._spec
    rows: list[list[str]] = []
    variances: list[float] = []
    widest = max([len(t.effects) for t in spec.random if t.covariance.correlated], default=1)
    for term, covariance in zip(spec.random, results._term_covariances, strict=True):
        group = spec.factors[term.factor].name
        correlation = correlations(covariance)
        for i, effect in enumerate(term.effects):
            cells = [""] * (widest - 1)
            if term.covariance.correlated:
                cells[:i] = [f"{value:.2f}" for value in correlation[i, :i].tolist()]
            rows.append([group if i == 0 else "", short(effect), *cells])
            variances.append(float(covariance[i, i]))
    rows.append(["Residual", "", *[""] * (widest - 1)])
    variances.append(results.scale)
    deviations = np.sqrt(variances)
    numbers = zip(formatted(variances), formatted(deviations.tolist()), strict=True)
    rows = [[*row[:2], *pair, *row[2:]] for row, pair in zip(rows, numbers, strict=True)]
    heads = ["Group", "Effect", "Variance", "Std. dev."]
    heads += ["Corr."] * (widest > 1) + [""] * (widest - 2)
    return Table("Random effects", heads, rows, 2)


_NOTES = {
    "satterthwaite": "P and interval: t with Satterthwaite's degrees of freedom.",
    "kenward-roger": "Errors, P and interval: Kenward and Roger's, of the fit by REML.",
    "residual": "P and interval: t with the residual degrees of freedom.",
    "normal": "P and interval: large-sample normal (Wald).",
}


def _fixed_table(results: Estimates, max_rows: int, ddf: DDF) -> Table:
    """Estimates with errors, tests and intervals; long factor blocks are cut short."""
    names = list(results._spec.names)
    shown, gaps = shown_rows(names, max_rows)
    table = results.coef_table(ddf).to_numpy()[shown]
    estimate, error, df, t, p, low, high = table.T
    decimals = decimals_for(error if np.isfinite(error).any() else estimate)
    columns = [
        formatted(estimate.tolist(), decimals),
        formatted(error.tolist(), decimals),
        *([] if ddf == "normal" else [formatted_df(df)]),
        [f"{value:.2f}" for value in t.tolist()],
        [p_value(value) for value in p.tolist()],
        formatted(low.tolist(), decimals),
        formatted(high.tolist(), decimals),
    ]
    rows = []
    for row, j in enumerate(shown):
        rows.append([short(names[j]), *(column[row] for column in columns)])
        if j in gaps:
            rows.append([f"… {gaps[j]} more (see params)", *[""] * len(columns)])
    tests = ["z", "P>|z|"] if ddf == "normal" else ["df", "t", "P>|t|"]
    heads = ["", "Estimate", "Std. error", *tests, "2.5 %", "97.5 %"]
    return Table("Fixed effects", heads, rows, 1)


def shown_rows(names: Sequence[str], max_rows: int) -> tuple[list[int], dict[int, int]]:
    """Rows to show, and after which of them how many are left out.

    A block is a run of names that differ only in the level of one factor: ``county[T.ANOKA]``.
    """
    shown: list[int] = []
    gaps: dict[int, int] = {}
    start = 0
    while start < len(names):
        stem, stop = _stem(names[start]), start + 1
        while stem and stop < len(names) and _stem(names[stop]) == stem:
            stop += 1
        kept = stop if stop - start <= max_rows else start + max_rows // 2
        shown.extend(range(start, kept))
        if kept < stop:
            gaps[kept - 1] = stop - kept
        start = stop
    return shown, gaps


def _stem(name: str) -> str:
    """A coefficient's name without the levels in brackets; empty for a name without any."""
    stem = re.sub(r"\[[^\]]*\]", "[]", name)
    return stem if stem != name else ""


def formatted(values: Sequence[float], decimals: int | None = None) -> list[str]:
    """Numbers with common decimals, four significant digits for the smallest; or in exponents."""
    if decimals is None:
        decimals = decimals_for(np.asarray(values, dtype=float))
    size = max((abs(v) for v in values if math.isfinite(v)), default=0.0)
    if decimals + len(f"{size:.0f}") > 11:
        return [f"{value:.6g}" for value in values]
    return [f"{value:.{decimals}f}" for value in values]


def formatted_df(df: np.ndarray[Any, np.dtype[np.float64]]) -> list[str]:
    """Degrees of freedom with one decimal."""
    return [f"{value:.1f}" if value < 1e5 else f"{value:.3g}" for value in df.tolist()]


def decimals_for(values: np.ndarray[tuple[int, ...], np.dtype[np.float64]]) -> int:
    """Decimals that show four significant digits of the smallest nonzero value."""
    sizes = np.abs(values[np.isfinite(values) & (values != 0)])
    if not sizes.size:
        return 4
    return max(0, 3 - math.floor(math.log10(float(sizes.min()))))


def p_value(p: float) -> str:
    """Four decimals, or that it is smaller."""
    if p != p:
        return "nan"
    return "<0.0001" if p < 1e-4 else f"{p:.4f}"


def short(name: str) -> str:
    """A name cut to the width of a label."""
    return name if len(name) <= _LABEL else name[: _LABEL - 1] + "…"


def _text_table(table: Table) -> list[str]:
    """Lines of a table; empty columns vanish."""
    grid = [table.heads, *table.rows]
    widths = [max(len(row[j]) for row in grid) for j in range(len(table.heads))]
    lines = []
    for row in grid:
        cells = [
            f"{cell:<{width}}" if j < table.n_labels else f"{cell:>{width}}"
            for j, (cell, width) in enumerate(zip(row, widths, strict=True))
        ]
        lines.append(("  " + "  ".join(cells)).rstrip())
    return lines


_LEFT = ' style="text-align:left; padding:0.1em 0.8em 0.1em 0"'
_RIGHT = ' style="text-align:right; padding:0.1em 0 0.1em 1em"'


def _html_table(table: Table) -> str:
    def cell(tag: str, text: str, j: int) -> str:
        side = _LEFT if j < table.n_labels else _RIGHT
        return f"<{tag}{side}>{html.escape(text)}</{tag}>"

    head = "".join(cell("th", text, j) for j, text in enumerate(table.heads))
    body = "".join(
        "<tr>" + "".join(cell("td", text, j) for j, text in enumerate(row)) + "</tr>"
        for row in table.rows
    )
    caption = f"<caption{_LEFT}><b>{html.escape(table.title)}</b></caption>"
    parts = f"{caption}<thead><tr>{head}</tr></thead><tbody>{body}</tbody>"
    return f'<table style="margin-top:1em">{parts}</table>'


def _wrapped(text: str) -> list[str]:
    return textwrap.wrap(text, _WIDTH, subsequent_indent="    ", break_on_hyphens=False)
