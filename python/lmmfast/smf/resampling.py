"""The random part of a model at other rows: groups drawn again, or none at all."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np

from .components import Component
from .grouping import Groups

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from .design import RandomPart

    Float = NDArray[np.float64]
    Rows = NDArray[np.intp]


def at_rows(part: RandomPart, rows: Rows, codes: Rows) -> RandomPart:
    """The part at some rows, each of which may come more than once, in groups of these codes."""
    groups = Groups(codes)

    def chosen(columns: tuple[Float | None, ...]) -> tuple[Float | None, ...]:
        return tuple(None if c is None else np.ascontiguousarray(c[rows]) for c in columns)

    components = []
    for component in part.components:
        if component.by_group:
            cells, owners = groups.codes, np.arange(groups.n_groups)
        else:
            pairs = codes.astype(np.int64) * len(component.cell_group) + component.codes[rows]
            found, inverse = np.unique(pairs, return_inverse=True)
            cells, owners = inverse.astype(np.int32), found // len(component.cell_group)
        k = component.k
        starts = np.searchsorted(owners, np.arange(groups.n_groups + 1)) * k
        places = tuple(np.arange(a, b) for a, b in pairwise(starts))
        components.append(
            Component(
                component.name,
                cells,
                owners,
                chosen(component.columns),
                tuple(tuple(map(str, range(len(place)))) for place in places),
                np.arange(groups.n_groups),
                places,
                by_group=component.by_group,
            )
        )
    return replace(part, groups=groups, columns=chosen(part.columns), components=tuple(components))


def without_rows(part: RandomPart) -> RandomPart:
    """The part with its groups' labels and sizes, and no row."""
    groups = object.__new__(Groups)
    groups.__dict__.update(labels=part.groups.labels, sizes=part.groups.sizes)
    groups.codes, groups.values = np.empty(0, dtype=np.int32), np.empty(0)
    columns: tuple[Float | None, ...] = (None,) * part.k_re
    components = tuple(
        replace(c, codes=np.empty(0, dtype=np.int32), columns=(None,) * c.k)
        for c in part.components
    )
    return replace(part, groups=groups, columns=columns, components=components)
