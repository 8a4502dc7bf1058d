"""Tests of random effects: every term reduced in turn."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

import numpy as np
import pandas as pd

from .._core import evaluate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .._core import CrossProducts, Fit
    from ..frame.spec import RandomSpec, Spec


class Reducible(Protocol):
    """The rows of a fit, as far as they are asked here."""

    def reduced(self, kept: Sequence[Sequence[int]], *, reml: bool, n_threads: int) -> Fit:
        """The fit of the model with these columns of each random term only, one at least."""


@dataclass(frozen=True)
class Reduction:
    """A smaller model: its name, the columns kept of the term, and how many variances go."""

    label: str
    kept: tuple[int, ...]
    n_variances: int
    n_params: int


def reductions(term: RandomSpec, group: str) -> list[Reduction]:
    """The next smaller terms: a slope less, or nothing where there is none."""
    k, n_params = len(term.effects), term.n_theta
    of_terms = term.encoder.terms
    text = term.text.strip()
    text = text if text.startswith("(") else f"({text})"
    if not term.covariance.correlated and k > 1:
        return [
            Reduction(
                f"(1 | {group})" if name == "Intercept" else f"(0 + {name} | {group})",
                tuple(j for j in range(k) if j not in columns),
                len(columns),
                len(columns),
            )
            for name, columns in of_terms.items()
        ]
    slopes = {name: columns for name, columns in of_terms.items() if name != "Intercept"}
    last = _margins(slopes)
    if not slopes or len(of_terms) == 1:
        return [Reduction(text, (), k, n_params)]
    found = []
    for name in last:
        kept = tuple(j for j in range(k) if j not in slopes[name])
        fewer = term.covariance.n_theta(len(kept))
        found.append(Reduction(f"{name} in {text}", kept, len(slopes[name]), n_params - fewer))
    return found


def _margins(slopes: dict[str, tuple[int, ...]]) -> list[str]:
    """Terms that are in no interaction of others."""
    parts = {name: set(name.split(":")) for name in slopes}
    return [name for name in slopes if not any(parts[name] < other for other in parts.values())]


def random_effects_table(
    spec: Spec, A: CrossProducts, fit: Fit, rows: Reducible, *, reml: bool, n_threads: int
) -> pd.DataFrame:
    """The table of `LMMResults.ranova`."""
    from scipy.special import chdtrc

    n_params = len(spec.names) - len(fit.dropped) + len(fit.theta) + 1
    llf = -0.5 * fit.criterion
    table = [("<none>", n_params, llf, np.nan, np.nan, np.nan, np.nan)]
    for t, term in enumerate(spec.random):
        for reduction in reductions(term, spec.factors[term.factor].name):
            kept = [
                list(reduction.kept) if s == t else list(range(len(other.effects)))
                for s, other in enumerate(spec.random)
            ]
            if any(kept):
                criterion = rows.reduced(kept, reml=reml, n_threads=n_threads).criterion
            else:
                criterion = evaluate(A, np.zeros(spec.n_theta), reml=reml, n_threads=n_threads)[0]
            lrt, df = criterion - fit.criterion, reduction.n_params
            p_value = float(chdtrc(df, max(lrt, 0.0)))
            fewer = float(chdtrc(df - 1, max(lrt, 0.0))) if df > 1 else float(lrt <= 0.0)
            table.append(
                (
                    reduction.label,
                    n_params - df,
                    -0.5 * criterion,
                    lrt,
                    float(df),
                    p_value,
                    0.5 * (p_value + fewer),
                )
            )
    columns = ("n_params", "llf", "lrt", "df", "p_value", "p_value_mixture")
    labels, *values = zip(*table, strict=True)
    result = pd.DataFrame(dict(zip(columns, values, strict=True)), index=pd.Index(labels))
    result.insert(2, "aic", 2.0 * (result["n_params"] - result["llf"]))
    return result
