"""Rows subject by subject, in stacks of those with as many measures."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from .._core import repeated_sigma

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    from .measures import Measures

    Float = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class Block:
    """Subjects of m measures.

    Attributes
    ----------
    rows : NDArray[np.intp]
        Their rows (subjects, m).
    sigma : NDArray[np.float64]
        Their covariances, of rows of weight 1 (subjects, m, m), or (1, m, m) where they share it.
    """

    rows: NDArray[np.intp]
    sigma: Float


def group_sigma(measures: Measures, psi: Float) -> list[Float]:
    """The covariance of all visits in each group (visits, visits)."""
    assert measures.visits is not None
    m = measures.visits.size
    parts = np.split(psi, measures.groups.size)
    return [repeated_sigma(measures.term.structure, part, np.zeros((m, m))) for part in parts]


def blocks_of(measures: Measures, psi: Float) -> Iterator[Block]:
    """All subjects at the covariance of psi, each once, in a fixed order."""
    if measures.visits is None:
        yield from _spatial_blocks(measures, psi)
        return
    subject, visit = measures.subjects.codes, measures.visits.codes
    table = np.full((measures.subjects.size, measures.visits.size), -1, np.intp)
    table[subject, visit] = np.arange(len(subject))
    sigma = group_sigma(measures, psi)
    packed = np.packbits(table >= 0, axis=1)
    group = measures.group_of_subject
    keys = np.column_stack([group.view(np.uint8).reshape(-1, 4), packed])
    _, first, which = np.unique(keys, axis=0, return_index=True, return_inverse=True)
    for pattern, one in enumerate(first):
        seen = np.flatnonzero(table[one] >= 0)
        if len(seen):
            rows = table[which.ravel() == pattern][:, seen]
            yield Block(rows, sigma[group[one]][np.ix_(seen, seen)][None])


def _spatial_blocks(measures: Measures, psi: Float) -> Iterator[Block]:
    subject = measures.subjects.codes
    order = np.argsort(subject, kind="stable")
    counts = np.bincount(subject, minlength=measures.subjects.size)
    starts = np.concatenate([[0], np.cumsum(counts)[:-1]])
    parts = np.split(psi, measures.groups.size)
    x = np.column_stack(measures.coordinates)
    for m in np.unique(counts[counts > 0]):
        chosen = np.flatnonzero(counts == m)
        rows = order[starts[chosen][:, None] + np.arange(m)]
        distance = np.sqrt(((x[rows][:, :, None] - x[rows][:, None]) ** 2).sum(-1))
        own = np.array([parts[g] for g in measures.group_of_subject[chosen]])
        power = 1.0 if measures.term.structure == "sp_exp" else 2.0
        correlation = np.exp(-((distance / own[:, 1, None, None]) ** power))
        yield Block(rows, own[:, 0, None, None] * correlation)
