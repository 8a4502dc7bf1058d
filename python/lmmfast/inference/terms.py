"""Hypotheses of the terms of a formula: types 1, 2 and 3, as rows L of L beta = 0.

The rows are lmerTest's, for the degrees of freedom of Satterthwaite depend on the basis of L.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

import numpy as np

from ..errors import DataError
from ..formula.encoders import Encoder
from ..formula.python_code import stand_in

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    import pandas as pd
    from numpy.typing import NDArray

    from ..formula.encoders import FactorColumns
    from ..formula.products import Factor
    from ..frame.source import PartEncoder

    Float = NDArray[np.float64]
    Terms: TypeAlias = dict[str, tuple[int, ...]]

_ROUNDING = 1e-9


def type_of(kind: Any) -> int:
    """1, 2 or 3 from a number or I, II, III.

    Raises
    ------
    ValueError
        For anything else.
    """
    types = {"1": 1, "2": 2, "3": 3, "I": 1, "II": 2, "III": 3}
    if str(kind) not in types:
        raise ValueError(f"type must be 1, 2 or 3, not {kind!r}")
    return types[str(kind)]


class TermHypotheses:
    """The hypotheses of the terms of a fixed part.

    Parameters
    ----------
    encoder : PartEncoder
    estimated : NDArray[np.bool_]
        Which columns were not dropped (p,).
    gram : callable
        X'X (p, p); NaN or anything for dropped columns.
    variables, design : callables
        The variables of the fixed part and X, a row for each of the fit.
    """

    def __init__(
        self,
        encoder: PartEncoder,
        estimated: NDArray[np.bool_],
        gram: Callable[[], Float],
        variables: Callable[[], pd.DataFrame],
        design: Callable[[], pd.DataFrame],
    ) -> None:
        self._encoder = encoder
        self._estimated = estimated
        self._gram = gram
        self._variables = variables
        self._design = design
        self._terms: Terms = {n: c for n, c in encoder.terms.items() if n != "Intercept"}

    def of_type(self, kind: int) -> dict[str, Float]:
        """L (r, p) of each term but the intercept."""
        if kind == 1 or len(self._terms) <= 1:
            return self._sequential()
        return self._of_type_2() if kind == 2 else self._of_type_3()

    def _sequential(self) -> dict[str, Float]:
        rows = _adjusted_rows(self._gram(), np.flatnonzero(self._estimated))
        return {name: rows[self._kept(columns)] for name, columns in self._terms.items()}

    def _of_type_2(self) -> dict[str, Float]:
        containing = self._containing()
        found = {}
        for name, columns in self._terms.items():
            own = self._kept(columns)
            if not containing[name]:
                found[name] = np.eye(len(self._estimated))[own]
                continue
            last = [
                *own,
                *(j for other in containing[name] for j in self._kept(self._terms[other])),
            ]
            order = [j for j in np.flatnonzero(self._estimated) if j not in last] + last
            found[name] = _adjusted_rows(self._gram(), np.array(order))[own]
        return found

    def _of_type_3(self) -> dict[str, Float]:
        containing = self._containing()
        if not any(containing.values()):
            eye = np.eye(len(self._estimated))
            return {name: eye[self._kept(columns)] for name, columns in self._terms.items()}
        assert isinstance(self._encoder, Encoder)
        data, X = self._variables(), self._design().to_numpy(copy=True)
        if not any(kind == "number" for kind in self._encoder.kinds.values()):
            data = data.drop_duplicates()
            X = X[data.index]
            data = data.reset_index(drop=True)
        X[:, ~self._estimated] = 0.0
        return _type_3(self._encoder, containing, data, X)

    def _kept(self, columns: Sequence[int]) -> list[int]:
        return [j for j in columns if self._estimated[j]]

    def _containing(self) -> dict[str, list[str]]:
        """The terms that contain each one: more categorical factors, the same covariates."""
        encoder = self._encoder
        if not isinstance(encoder, Encoder):
            return {name: [] for name in self._terms}
        parts = _parts_of_terms(encoder)
        categorical = _categorical_factors(encoder)
        found = {}
        for name in self._terms:
            own = set(parts[name])
            found[name] = [
                other
                for other in self._terms
                if own < set(parts[other])
                and all(factor in categorical for factor in set(parts[other]) - own)
            ]
        return found


def _parts_of_terms(encoder: Encoder) -> dict[str, tuple[Factor, ...]]:
    """The factors of each term, by its name."""
    by_factors = {frozenset(text for _, text in term): term for term in encoder.part.terms}
    by_factors |= {
        frozenset(stand_in(text) for _, text in term): term for term in encoder.part.terms
    }
    return {
        name: by_factors[frozenset(str(factor) for factor in term.factors if str(factor) != "1")]
        for name, term in zip(encoder.terms, encoder.spec.term_indices, strict=True)
    }


def _categorical_factors(encoder: Encoder) -> set[Factor]:
    """Which factors are categorical."""
    states = encoder.spec.encoder_state
    kinds = {text: state[0].value for text, state in states.items()}
    return {
        factor
        for term in encoder.part.terms
        for factor in term
        if "categorical" in (kinds.get(factor[1]), kinds.get(stand_in(factor[1])))
    }


def _adjusted_rows(gram: Float, order: NDArray[np.intp]) -> Float:
    """Unit upper-triangular U of X'X = U'DU with the columns in this order, as rows of L (p, p)."""
    scale = np.sqrt(np.diagonal(gram)[order])
    lower = np.linalg.cholesky(gram[np.ix_(order, order)] / np.outer(scale, scale))
    unit = lower / np.diagonal(lower)
    rows = np.zeros_like(gram)
    rows[np.ix_(order, order)] = (unit * (scale[:, None] / scale)).T
    return np.where(np.isfinite(rows), rows, 0.0)


def _type_3(
    encoder: Encoder, containing: dict[str, list[str]], data: pd.DataFrame, mine: Float
) -> dict[str, Float]:
    """Estimable functions of a term that do not involve those which contain it.

    All is done for the columns of indicators of levels; the model's own follow from them.
    """
    factors = encoder.factors(data)
    parts = _parts_of_terms(encoder)
    full = {name: _cells(data, [factors[f] for f in parts[name]]) for name in encoder.terms}
    start = dict(zip(full, np.cumsum([0, *(v.shape[1] for v in full.values())]), strict=False))
    indicators = np.hstack(list(full.values()))
    treated = {
        name: [start[name] + j for j in _treatment_columns(name, parts, factors)] for name in full
    }
    chosen = _independent(indicators, [j for columns in treated.values() for j in columns])
    treated = {name: [j for j in columns if j in chosen] for name, columns in treated.items()}
    X = indicators[:, chosen]
    solved = np.linalg.lstsq(X, np.hstack([indicators, mine]), rcond=None)[0]
    solved[np.abs(solved) < _ROUNDING * np.abs(solved).max()] = 0.0
    L, to_mine = solved[:, : indicators.shape[1]].T, solved[:, indicators.shape[1] :]
    at = {name: [chosen.index(j) for j in columns] for name, columns in treated.items()}
    for name in sorted(containing, key=lambda name: -len(parts[name])):
        if containing[name]:
            others = L[:, [j for other in containing[name] for j in at[other]]]
            own = L[:, at[name]]
            rest = own - others @ np.linalg.lstsq(others, own, rcond=None)[0]
            rest[np.abs(rest) < _ROUNDING * max(np.abs(rest).max(initial=0.0), 1.0)] = 0.0
            L[:, at[name]] = rest
    L = L[chosen]
    found = {}
    for name in containing:
        rows = L[:, at[name]].T
        found[name] = rows[np.abs(rows).sum(axis=1) > 1e-8] @ to_mine
    return found


def _cells(data: pd.DataFrame, factors: Sequence[FactorColumns]) -> Float:
    """Products of all columns of a term's factors, the first factor's fastest (n, cells)."""
    cells = np.ones((len(data), 1))
    for factor in factors:
        cells = (factor.values[:, :, None] * cells[:, None, :]).reshape(len(data), -1)
    return cells


def _treatment_columns(
    name: str, parts: dict[str, tuple[Factor, ...]], factors: dict[Factor, FactorColumns]
) -> list[int]:
    """Which cells of a term have a column: all but a factor's first level where its margin has."""
    margins = {frozenset(own) for own in parts.values()}
    kept = np.ones(1, bool)
    for factor in parts[name]:
        levels = np.ones(factors[factor].values.shape[1], bool)
        if factors[factor].categorical and frozenset(parts[name]) - {factor} in margins:
            levels[0] = False
        kept = (levels[:, None] & kept[None, :]).ravel()
    return list(np.flatnonzero(kept))


def _independent(columns: Float, candidates: Sequence[int]) -> list[int]:
    """The candidates that those before them do not span."""
    kept: list[int] = []
    basis = np.empty((len(columns), 0))
    for j in candidates:
        column = columns[:, j]
        size = np.linalg.norm(column)
        rest = column - basis @ (basis.T @ column)
        rest -= basis @ (basis.T @ rest)
        length = np.linalg.norm(rest)
        if length > 1e-8 * size:
            kept.append(j)
            basis = np.column_stack([basis, rest / length])
    if not kept:
        raise DataError("the fixed part has no columns")
    return kept
