"""Covariance structures of visits: names of their parameters, and what the data must tell of them.

The matrices themselves are the core's (`cpp/mmrm/kinds`), in the same parameters.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from numpy.typing import NDArray

    Float = NDArray[np.float64]
    Pairs = NDArray[np.bool_]


@dataclass(frozen=True)
class Structure:
    """A kind of covariance of m visits.

    Attributes
    ----------
    name : str
    n_parameters : callable
        Of the number of visits.
    parameter_names : callable
        Of the visits' labels as text.
    lacking : callable
        Of which pairs of visits were seen together (m, m): a visit or pair that leaves a parameter
        untold, words for it, or None.
    """

    name: str
    n_parameters: Callable[[int], int]
    parameter_names: Callable[[Sequence[str]], list[str]]
    lacking: Callable[[Pairs], tuple[int, ...] | str | None]


def _visit(seen: Pairs) -> tuple[int, ...] | None:
    absent = np.flatnonzero(~np.diagonal(seen))
    return (int(absent[0]),) if len(absent) else None


def _pair(seen: Pairs) -> tuple[int, ...] | str | None:
    j, k = np.nonzero(np.tril(~seen))
    return (int(k[0]), int(j[0])) if len(j) else None


def _neighbours(seen: Pairs) -> tuple[int, ...] | str | None:
    absent = np.flatnonzero(~np.diagonal(seen, 1))
    return (int(absent[0]), int(absent[0]) + 1) if len(absent) else None


def _lag(seen: Pairs) -> str | None:
    for lag in range(1, len(seen)):
        if not np.diagonal(seen, lag).any():
            return f"no subject was seen at two visits {lag} apart"
    return None


def _any_pair(seen: Pairs) -> str | None:
    return None if len(seen) < 2 or np.tril(seen, -1).any() else "no subject was seen twice"


def _each_visit(
    also: Callable[[Pairs], tuple[int, ...] | str | None],
) -> Callable[[Pairs], tuple[int, ...] | str | None]:
    return lambda seen: _visit(seen) or also(seen)


def _variances(visits: Sequence[str]) -> list[str]:
    return [f"var({visit})" for visit in visits]


def _between(visits: Sequence[str]) -> list[str]:
    return [f"corr({a},{b})" for a, b in pairwise(visits)]


def _lags(word: str, m: int) -> list[str]:
    return [f"{word}(lag {lag})" for lag in range(1, m)]


def _unstructured(visits: Sequence[str]) -> list[str]:
    return [
        f"var({a})" if a == b else f"cov({a},{b})"
        for j, a in enumerate(visits)
        for b in visits[: j + 1]
    ]


STRUCTURES = {
    s.name: s
    for s in (
        Structure("us", lambda m: m * (m + 1) // 2, _unstructured, _each_visit(_pair)),
        Structure("toep", lambda m: m, lambda v: ["var", *_lags("cov", len(v))], _lag),
        Structure(
            "toeph",
            lambda m: 2 * m - 1,
            lambda v: [*_variances(v), *_lags("corr", len(v))],
            _each_visit(_lag),
        ),
        Structure("ar1", lambda m: 2, lambda v: ["var", "corr"], _any_pair),
        Structure(
            "ar1h", lambda m: m + 1, lambda v: [*_variances(v), "corr"], _each_visit(_any_pair)
        ),
        Structure("ad", lambda m: m, lambda v: ["var", *_between(v)], _neighbours),
        Structure(
            "adh",
            lambda m: 2 * m - 1,
            lambda v: [*_variances(v), *_between(v)],
            _each_visit(_neighbours),
        ),
        Structure(
            "cs",
            lambda m: min(m, 2),
            lambda v: ["cov", "residual"] if len(v) > 1 else ["residual"],
            _any_pair,
        ),
        Structure(
            "csh", lambda m: m + 1, lambda v: [*_variances(v), "corr"], _each_visit(_any_pair)
        ),
        Structure("sp_exp", lambda m: 2, lambda v: ["var", "range"], lambda seen: None),
        Structure("sp_gau", lambda m: 2, lambda v: ["var", "range"], lambda seen: None),
    )
}


def structure(name: str) -> Structure:
    """The structure of that name."""
    return STRUCTURES[name]
