"""The account of a posterior, as text and as HTML."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from .marginals import Marginals

_COLUMNS = {
    "mean": ".4f",
    "sd": ".4f",
    "hdi_low": ".4f",
    "hdi_high": ".4f",
    "ess_bulk": ",.0f",
    "r_hat": ".3f",
}


def _facts(posterior: Marginals) -> list[tuple[str, str]]:
    diagnostics = posterior.diagnostics
    words = {
        "quadrature": "quadrature, independent draws",
        "nuts": "NUTS",
        "prior": "draws from the prior alone",
    }
    made = (
        f"{words[diagnostics['method']]}: {posterior.n_chains} × {posterior.n_draws:,} draws, "
        f"{diagnostics['n_evaluations']:,} evaluations, {diagnostics['seconds']:.2g} s"
    )
    facts = [
        ("Formula", posterior.formula),
        ("Observations", f"{posterior._rows.n:,}"),
        ("Groups", ", ".join(f"{f.name} {f.n_levels:,}" for f in posterior._spec.factors)),
        ("Method", made),
    ]
    if np.isfinite(posterior.log_marginal_likelihood):
        facts.append(("log p(y)", f"{posterior.log_marginal_likelihood:.4f}"))
    return facts


def _key(key: Any) -> str:
    return key if isinstance(key, str) else f"{key[0]}: {key[1]}"


def _rows(posterior: Marginals) -> list[list[str]]:
    table = posterior.summary()
    return [
        [str(label), *(format(row[name], spec) for name, spec in _COLUMNS.items())]
        for label, row in table.iterrows()
    ]


def as_text(posterior: Marginals) -> str:
    """Facts, parameters, priors."""
    lines = ["Posterior of a linear mixed model", ""]
    lines += [f"{label:<12}  {value}" for label, value in _facts(posterior)]
    heads, rows = ["", *_COLUMNS], _rows(posterior)
    widths = [max(len(row[j]) for row in [heads, *rows]) for j in range(len(heads))]
    lines.append("")
    for row in [heads, *rows]:
        cells = [row[0].ljust(widths[0]), *(c.rjust(w) for c, w in zip(row[1:], widths[1:]))]
        lines.append("  ".join(cells))
    lines += ["", "Priors"]
    named = {_key(key): repr(prior) for key, prior in posterior.priors.items()}
    width = max(map(len, named))
    lines += [f"{key:<{width}}  {prior}" for key, prior in named.items()]
    return "\n".join(line.rstrip() for line in lines)


def as_html(posterior: Marginals) -> str:
    """The same as tables."""

    def table(rows: list[list[str]], heads: list[str] | None = None) -> str:
        head = "".join(f"<th>{html.escape(h)}</th>" for h in heads or [])
        body = "".join(
            "<tr>"
            + f'<th style="text-align: left">{html.escape(row[0])}</th>'
            + "".join(f"<td>{html.escape(cell)}</td>" for cell in row[1:])
            + "</tr>"
            for row in rows
        )
        return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"

    named = [[_key(key), repr(prior)] for key, prior in posterior.priors.items()]
    return (
        '<div class="lmmfast-summary"><p><b>Posterior of a linear mixed model</b></p>'
        + table([list(fact) for fact in _facts(posterior)])
        + table(_rows(posterior), ["", *_COLUMNS])
        + table(named, ["", "prior"])
        + "</div>"
    )
