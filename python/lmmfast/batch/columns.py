"""Estimates of many models as columns: put together, replaced, and those of models without any.

A column is an array with a row for each model. ``message`` is a list; ``levels``, ``level_counts``
and ``b`` (conditional modes) are lists of arrays, for each grouping factor or random term, with the
models' rows one below the other.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from .._core import Status
    from ..frame.spec import Spec
    from .settings import Settings

    Columns = dict[str, Any]


def concatenate(parts: Sequence[Columns]) -> Columns:
    """The columns of several runs of models, one below the other."""
    if len(parts) == 1:
        return parts[0]
    joined: Columns = {}
    for name, first in parts[0].items():
        values = [part[name] for part in parts]
        if isinstance(first, np.ndarray):
            joined[name] = np.concatenate(values)
        elif name == "message":
            joined[name] = [text for part in values for text in part]
        else:
            joined[name] = [np.concatenate(arrays) for arrays in zip(*values)]
    return joined


def without_estimates(
    spec: Spec, settings: Settings, n: int, status: Status, message: str
) -> Columns:
    """The columns of n models that have no estimates."""
    p, c = len(spec.names), len(settings.contrast_names)
    widths = {
        "params": p,
        "bse": p,
        "df": p if settings.ddf else 0,
        "contrasts": c,
        "contrasts_bse": c,
        "contrasts_df": c if settings.ddf else 0,
        "theta": spec.n_theta,
        "between_within": len(spec.factors),
    }
    columns: Columns = {name: np.full((n, width), np.nan) for name, width in widths.items()}
    for name in ("sigma", "criterion"):
        columns[name] = np.full(n, np.nan)
    for name in ("nobs", "n_evaluations"):
        columns[name] = np.zeros(n, np.int64)
    columns["status"] = np.full(n, status, np.int8)
    columns["message"] = [message] * n
    if settings.random_effects:
        columns["levels"] = [np.empty(0, np.int32) for _ in spec.factors]
        columns["level_counts"] = [np.zeros(n, np.int64) for _ in spec.factors]
        columns["b"] = [np.empty((0, len(term.effects))) for term in spec.random]
    return columns


def put_models(columns: Columns, at: NDArray[np.intp], some: Columns, spec: Spec) -> None:
    """Replace the models at some positions."""
    counts = columns.get("level_counts", [])
    factor_of_term = [term.factor for term in spec.random]
    for name, values in columns.items():
        if isinstance(values, np.ndarray):
            values[at] = some[name]
        elif name == "message":
            for i, text in zip(at, some[name]):
                values[i] = text
        elif name in ("levels", "b"):
            factors = range(len(counts)) if name == "levels" else factor_of_term
            columns[name] = [
                _spliced(old, counts[f], at, new, some["level_counts"][f])
                for f, old, new in zip(factors, values, some[name])
            ]
    for mine, theirs in zip(counts, some.get("level_counts", [])):
        mine[at] = theirs


def _spliced(
    values: NDArray[Any],
    counts: NDArray[np.int64],
    at: NDArray[np.intp],
    some: NDArray[Any],
    some_counts: NDArray[np.int64],
) -> NDArray[Any]:
    pieces = np.split(values, np.cumsum(counts)[:-1])
    for i, piece in zip(at, np.split(some, np.cumsum(some_counts)[:-1])):
        pieces[i] = piece
    return np.concatenate(pieces)
