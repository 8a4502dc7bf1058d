"""Models of a batch that lack levels of a category in a random term.

All models of a batch have the columns of one coding. Where a level is absent its column is zero, or
the others depend on each other: such columns are taken out of that model's random term, and what
belongs to them is NaN.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import numpy as np

from ..formula.encoders import Encoder

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from numpy.typing import NDArray

    from .._core import Batch
    from ..covariance import Structure
    from ..frame.model_frame import ModelFrame
    from ..frame.spec import Spec
    from ..tables.coded import Columns

    Float = NDArray[np.float64]
    Kept = tuple[tuple[int, ...], ...]  # for each random term the columns that a model can have

_DEPENDENT = 1e-10


def categorical_terms(spec: Spec) -> dict[int, list[int]]:
    """Random terms that a category enters, and their columns that are made of one."""
    found = {}
    for t, term in enumerate(spec.random):
        encoder = term.encoder
        columns = _columns_of_categories(encoder) if isinstance(encoder, Encoder) else []
        if columns:
            found[t] = columns
    return found


def _columns_of_categories(encoder: Encoder) -> list[int]:
    kinds = encoder.spec.encoder_state
    return [
        column
        for term, columns in encoder.spec.term_indices.items()
        if any(f.expr in kinds and kinds[f.expr][0].value == "categorical" for f in term.factors)
        for column in columns
    ]


def kept_columns(frame: ModelFrame, start: NDArray[np.intp]) -> dict[int, Kept]:
    """Models that cannot have all columns of their random terms, and those they can have.

    Parameters
    ----------
    frame : ModelFrame
    start : NDArray[np.intp]
        Model i has the rows start[i] … start[i + 1] - 1.
    """
    kept: list[NDArray[np.bool_]] = []
    categorical = categorical_terms(frame.spec)
    if not categorical:
        return {}
    models = np.flatnonzero(np.diff(start))
    for t, (term, columns) in enumerate(zip(frame.spec.random, frame.random)):
        if t in categorical and len(models):
            first, stop = start[:-1][models], int(start[-1])
            kept.append(_kept(columns, categorical[t], first, stop, term.covariance))
        else:
            kept.append(np.ones((len(models), len(columns)), bool))
    some = np.flatnonzero(~np.logical_and.reduce([mask.all(axis=1) for mask in kept]))
    return {
        int(models[i]): tuple(tuple(np.flatnonzero(mask[i]).tolist()) for mask in kept)
        for i in some
    }


def _kept(
    term_columns: Columns,
    droppable: Sequence[int],
    start: NDArray[np.intp],
    stop: int,
    covariance: Structure,
) -> NDArray[np.bool_]:
    """Which columns are not zero, nor combinations of those before them (models × k)."""
    k = len(term_columns)
    columns = [np.ones(stop) if c is None else np.asarray(c)[:stop] for c in term_columns]
    G = np.empty((len(start), k, k))
    for i in range(k):
        for j in range(i + 1):
            G[:, i, j] = G[:, j, i] = np.add.reduceat(columns[i] * columns[j], start)
    squares = np.diagonal(G, axis1=1, axis2=2).copy()
    kept = np.ones((len(start), k), bool)
    for j in range(k):
        left = G[:, j, j]
        gone = left <= _DEPENDENT * squares[:, j]
        if j in droppable:
            kept[:, j] = ~gone
        if covariance.any_columns:  # else only zero columns lose their variances
            with np.errstate(divide="ignore", invalid="ignore"):
                factor = np.where(gone[:, None], 0.0, G[:, :, j] / left[:, None])
            G = G - factor[:, :, None] * G[:, None, j, :]
    return kept | ~kept.any(axis=1, keepdims=True)


def fit_without(
    frame: ModelFrame,
    start: NDArray[np.intp],
    kept: Kept,
    engine: Callable[[ModelFrame], Batch],
) -> dict[str, Any]:
    """Estimates of models that have only the columns `kept`, NaN for the rest."""
    columns = dict(engine(without_columns(frame, kept)).fit_groups(start))
    spec, entries, m = frame.spec, [], 0
    for term, own in zip(spec.random, kept):
        entries += [m + e for e in term.covariance.among(len(term.effects), own)]
        m += term.n_theta
    theta = np.full((len(start) - 1, m), np.nan)
    theta[:, entries] = columns["theta"]
    columns["theta"] = theta
    if "b" in columns:
        columns["b"] = [
            _spread(b, own, len(term.effects))
            for b, own, term in zip(columns["b"], kept, spec.random)
        ]
    return columns


def _spread(values: Float, at: Sequence[int], width: int) -> Float:
    spread = np.full((len(values), width), np.nan)
    spread[:, at] = values
    return spread


def without_columns(frame: ModelFrame, kept: Kept) -> ModelFrame:
    """The frame of a model that has only the columns `kept` in its random terms."""
    terms = tuple(
        term
        if len(own) == len(term.effects)
        else replace(term, encoder=SomeColumns.of(term.encoder, own))
        for term, own in zip(frame.spec.random, kept)
    )
    return replace(
        frame,
        spec=replace(frame.spec, random=terms),
        random=tuple(tuple(c[j] for j in own) for c, own in zip(frame.random, kept)),
    )


@dataclass(eq=False)
class SomeColumns(Encoder):
    """A part of a formula of which only some columns are taken."""

    kept: tuple[int, ...] = ()

    @classmethod
    def of(cls, encoder: Any, kept: tuple[int, ...]) -> SomeColumns:
        """Those columns of an encoder."""
        names = tuple(encoder.names[j] for j in kept)
        return cls(**{**encoder.__dict__, "names": names}, kept=kept)

    @property
    def terms(self) -> dict[str, tuple[int, ...]]:
        """Each term that has columns left, and their positions among those."""
        position = {j: i for i, j in enumerate(self.kept)}
        left = {
            name: tuple(position[j] for j in columns if j in position)
            for name, columns in super().terms.items()
        }
        return {name: columns for name, columns in left.items() if columns}

    def _of_every(self, columns: Columns) -> Columns:
        return tuple(columns[j] for j in self.kept)
