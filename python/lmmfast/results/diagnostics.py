"""What a fit has to warn of: one message for each kind of trouble, with what to write instead."""

from __future__ import annotations

import warnings
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from .._core import Status
from ..engine.status import is_optimum
from ..errors import (
    BetweenWithinWarning,
    ConvergenceWarning,
    FitWarning,
    IdentifiabilityWarning,
    RankDeficiencyWarning,
    SingularFitWarning,
)
from ..formula.python_code import is_identifier
from .varcorr import relative_factors

if TYPE_CHECKING:
    from .._core import BetweenWithin, Fit
    from ..frame.spec import RandomSpec, Spec

Message = tuple[type[FitWarning], str]

_DIFFERENT = 1e-3  # p-value below which slopes within and between levels are told apart


def fit_messages(spec: Spec, fit: Fit) -> list[Message]:
    """Category and text of each warning that the fit deserves (none, most often)."""
    messages: list[Message] = []
    if fit.dropped:
        messages.append((RankDeficiencyWarning, _rank_deficiency(spec, fit)))
    if fit.unidentified:
        messages.append((IdentifiabilityWarning, _unidentified(spec, fit)))
    status = fit.status
    if status == Status.singular:
        messages.append((SingularFitWarning, _singular(spec, fit)))
    elif status != Status.converged:
        messages.append((ConvergenceWarning, _not_converged(fit)))
    different = [found for found in fit.between_within if _is_news(spec, found)]
    if different and is_optimum(status):
        messages.append((BetweenWithinWarning, _between_within(spec, fit, different)))
    return messages


def between_within_table(spec: Spec, fit: Fit) -> pd.DataFrame:
    """The table of `LMMResults.between_within`."""
    from scipy.special import ndtr

    found = fit.between_within
    groups = [spec.factors[b.factor].name for b in found for _ in b.columns]
    names = [spec.names[j] for b in found for j in b.columns]
    columns = {
        name: np.concatenate([np.empty(0), *(getattr(b, name) for b in found)])
        for name in ("within", "within_se", "between", "between_se", "z")
    }
    columns["p_value"] = 2.0 * ndtr(-np.abs(columns["z"]))
    columns["p_joint"] = np.array([b.p_value for b in found for _ in b.columns])
    index = pd.MultiIndex.from_arrays([groups, names], names=["group", "column"])
    return pd.DataFrame(columns, index=index)


def warn_caller(messages: list[Message]) -> None:
    """Issue the warnings at the line that called the public function which calls this."""
    for category, text in messages:
        warnings.warn(text, category, stacklevel=3)


def _rank_deficiency(spec: Spec, fit: Fit) -> str:
    names = [spec.names[j] for j in fit.dropped]
    p = len(spec.names)
    columns, are, their = (
        ("column", "is a", "its") if len(names) == 1 else ("columns", "are", "their")
    )
    combination = "linear combination" if len(names) == 1 else "linear combinations"
    return (
        f"The fixed effects have rank {p - len(names)}, not {p}: the {columns} {_listed(names)} "
        f"{are} {combination} of the others. {their.capitalize()} coefficients are NaN; the rest "
        "of the fit is not affected. Leave them out of the formula to be rid of this warning."
    )


def _unidentified(spec: Spec, fit: Fit) -> str:
    parts = []
    for t in dict.fromkeys(t for t, _ in fit.unidentified):
        term = spec.random[t]
        effects = [term.effects[j] for owner, j in fit.unidentified if owner == t]
        group = spec.factors[term.factor].name
        parts.append(
            f"The variance of {_listed(effects)} by {group} in {term.text} is not identified: "
            f"the fixed effects already fit every level of {group} freely, so the REML criterion "
            "is the same whatever the variance. It is NaN here, and so are the standard errors "
            f"that depend on it. {_instead(spec, t)}"
        )
    return " ".join(parts)


def _instead(spec: Spec, t: int) -> str:
    """What to write in place of a term that the fixed effects span."""
    term, parsed = spec.random[t], spec.formula
    group = spec.factors[term.factor].name
    fixed = ["1" if name == "Intercept" else name for name in spec.terms]
    if "1" not in fixed:
        fixed = ["0", *fixed]
    spanning = [name for name in fixed if name in (group, f"C({group})")]
    others = [term.text for i, term in enumerate(parsed.random) if i != t]

    def formula(parts: list[str]) -> str:
        shown = [part for part in parts if part != "1"] or ["1"]
        return f"`{parsed.response} ~ {' + '.join(shown)}`"

    if not spanning:
        return f"Leave out {term.text}, or the fixed effects that span it."
    without = [part for part in fixed if part not in spanning]
    shrunken = formula([*without, *(term.text for term in parsed.random)])
    if not others:
        return (
            f"For levels of {group} as draws from a population write {shrunken}; for a separate "
            f"fixed effect for each of them leave out {term.text} and use ordinary least squares."
        )
    return (
        f"For levels of {group} as draws from a population write {shrunken}; "
        f"for a separate fixed effect for each of them, {formula([*fixed, *others])}."
    )


def _singular(spec: Spec, fit: Fit) -> str:
    skip = {(t, j) for t, j in fit.unidentified}
    found = [
        finding
        for t, (term, T) in enumerate(
            zip(spec.random, relative_factors(fit.theta, spec.random), strict=True)
        )
        for finding in _boundary(
            term, T, [j for j in range(len(term.effects)) if (t, j) not in skip]
        )
    ]
    where = "; ".join(found) or fit.message
    return (
        f"The fit is singular (at the boundary of what variances may be): {where}. "
        "The estimates are the optimum; whether the data support so rich a random part is to be "
        "doubted."
    )


def _boundary(
    term: RandomSpec, T: np.ndarray[tuple[int, ...], np.dtype[np.float64]], columns: list[int]
) -> list[str]:
    """What is zero, or tied to the effects before it, in one term."""
    zero = [term.effects[j] for j in columns if not T[j].any()]
    tied = [term.effects[j] for j in columns if T[j, j] == 0 and T[j].any()]
    found = []
    if zero and len(zero) == len(term.effects):
        found.append(f"the variance in {term.text} is zero: the term can be left out")
    elif zero:
        found.append(f"in {term.text} the variance of {_listed(zero)} is zero: leave it out there")
    if tied:
        found.append(
            f"in {term.text} {_listed(tied)} is perfectly correlated with the effects before "
            f"it: write {term.text.replace('|', '||')} for uncorrelated effects, or leave it out"
        )
    return found


def _between_within(spec: Spec, fit: Fit, different: list[BetweenWithin]) -> str:
    parts = [part for found in different for part in _slopes(spec, fit, found)]
    means = [mean for found in different for mean in _group_means(spec, found)]
    instead = (
        f"Add {_listed(means)} to the formula"
        if means
        else "Add their means by level to the data and the formula"
    )
    return (
        f"{' '.join(parts)} {instead}: then the column's own coefficient is the slope within "
        "levels, that of the mean the difference. See results.between_within()."
    )


def _is_news(spec: Spec, found: BetweenWithin) -> bool:
    """Whether slopes differ clearly, and the formula does not have the means that tell them apart.

    (X spans these but where rows have weights.)
    """
    if found.p_value >= _DIFFERENT:
        return False
    means = _group_means(spec, found)
    return not means or not set(means) <= set(spec.names)


def _slopes(spec: Spec, fit: Fit, found: BetweenWithin) -> list[str]:
    """What is said of each column that stands out, the clearest first."""
    group = spec.factors[found.factor].name
    return [
        f"The slope of {spec.names[found.columns[i]]} is {found.within[i]:.4g} (standard error "
        f"{found.within_se[i]:.2g}) within the levels of {group} and {found.between[i]:.4g} "
        f"({found.between_se[i]:.2g}) between them; the model has {fit.beta[found.columns[i]]:.4g} "
        "for both."
        for i in _outstanding(found)
    ]


def _outstanding(found: BetweenWithin, limit: int = 3) -> list[int]:
    """Columns whose own difference is clear, or the clearest one."""
    order = sorted(range(len(found.z)), key=lambda i: -abs(found.z[i]))
    clear = [i for i in order if abs(found.z[i]) > 3.0]
    return (clear or order[:1])[:limit]


def _group_means(spec: Spec, found: BetweenWithin) -> list[str]:
    """``group_mean(x, g)`` for each column that stands out and is one of the data's."""
    groups = [_in_code(part) for part in spec.factors[found.factor].parts]
    names = [spec.names[found.columns[i]] for i in _outstanding(found)]
    own = [name for name in names if name in spec.fixed.variables]
    return [f"group_mean({', '.join([_in_code(name), *groups])})" for name in own]


def _in_code(name: str) -> str:
    return name if is_identifier(name) else f"`{name}`"


def _not_converged(fit: Fit) -> str:
    if fit.status == Status.numerical_failure:
        return (
            f"The fit failed numerically ({fit.message}) after {fit.n_evaluations} evaluations: "
            "there are no estimates. Look for variables that are nearly constant, nearly equal, or "
            "of extreme size."
        )
    gradient = float(np.max(np.abs(fit.gradient), initial=0.0))
    return (
        f"The optimiser did not converge ({fit.message}) in {fit.n_evaluations} evaluations; the "
        f"largest gradient is {gradient:.2g}. Do not trust these estimates. Try another start= or "
        "a larger max_evaluations=, look at optimizer_log, and see whether the random part asks "
        "too much of the data."
    )


def _listed(names: list[str], limit: int = 6) -> str:
    """``a, b and c``, cut short after `limit` names."""
    shown = names[:limit]
    if len(names) > limit:
        return f"{', '.join(shown)} and {len(names) - limit} more"
    return " and ".join([", ".join(shown[:-1]), shown[-1]]) if len(shown) > 1 else shown[0]
