"""Cross-products of a model by group, for what is computed at parameters that somebody gives."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray
    from scipy.sparse import csr_array

    from .design import RandomPart

    Float = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class Batch:
    """Groups with the same number k of random effects.

    Attributes
    ----------
    groups : NDArray[np.intp]
        Which groups (G,).
    effects : NDArray[np.intp]
        The columns of Z of each (G, k).
    kinds : NDArray[np.intp]
        Of each effect its component, or −1 − i for the i-th random effect of the group (G, k).
    zz, zx, zy, yy : arrays
        Z'Z (G, k, k), Z'X (G, k, p), Z'y (G, k) and y'y (G,), y less X `pilot`.
    """

    groups: NDArray[np.intp]
    effects: NDArray[np.intp]
    kinds: NDArray[np.intp]
    zz: Float
    zx: Float
    zy: Float
    yy: Float


@dataclass(frozen=True, eq=False)
class Moments:
    """Cross-products of X, Z and y, group by group.

    Attributes
    ----------
    n : int
        Rows.
    pilot : Float
        Coefficients (p,) whose X `pilot` is taken off y, so that sums of squares keep their digits.
    xx, xy : arrays
        X'X (p, p) and X'y (p,), y less X `pilot`.
    batches : tuple of Batch
    k_re, k_vc : int
    rank : int
        Of X.
    """

    n: int
    pilot: Float
    xx: Float
    xy: Float
    batches: tuple[Batch, ...]
    k_re: int
    k_vc: int
    rank: int


def moments_of(part: RandomPart, y: Float, X: Float) -> Moments:
    """The cross-products of a model."""
    pilot: Float = np.zeros(0)
    if X.shape[1]:
        pilot = np.asarray(np.linalg.lstsq(X, y, rcond=None)[0], dtype=np.float64)
    rest = y - X @ pilot
    Z, owner, kinds = random_design(part)
    zz = (Z.T @ Z).tocoo()
    zx, zy = Z.T @ X, Z.T @ rest
    order = np.argsort(owner, kind="stable")
    sizes = np.bincount(owner, minlength=part.groups.n_groups)
    starts = np.concatenate([[0], np.cumsum(sizes)[:-1]])
    place = np.empty(len(owner), dtype=np.intp)
    place[order] = np.arange(len(owner)) - np.repeat(starts, sizes)
    yy: Float = np.bincount(part.groups.codes, weights=rest**2, minlength=len(sizes)).astype(
        np.float64
    )
    rows, cols, values = zz.row, zz.col, zz.data
    batches = []
    for k in np.unique(sizes):
        groups = np.flatnonzero(sizes == k)
        effects = order[starts[groups][:, None] + np.arange(k)]
        position = np.full(len(sizes), -1)
        position[groups] = np.arange(len(groups))
        of_rows = position[owner[rows]]
        mine = of_rows >= 0
        own = np.zeros((len(groups), k, k))
        own[of_rows[mine], place[rows[mine]], place[cols[mine]]] = values[mine]
        batches.append(
            Batch(groups, effects, kinds[effects], own, zx[effects], zy[effects], yy[groups])
        )
    return Moments(
        len(y),
        pilot,
        X.T @ X,
        X.T @ rest,
        tuple(batches),
        part.k_re,
        len(part.components),
        int(np.linalg.matrix_rank(X)) if X.shape[1] else 0,
    )


def random_design(part: RandomPart) -> tuple[csr_array, NDArray[np.intp], NDArray[np.intp]]:
    """Z (n, q), the group of each column, and its kind as in `Batch.kinds`.

    First the effects of the groups, group by group, then the components, cell by cell.
    """
    from scipy.sparse import csr_array

    groups = part.groups
    n = len(groups.codes)
    indices: list[NDArray[np.intp]] = []
    values: list[Float] = []
    owner: list[NDArray[np.intp]] = []
    kinds: list[NDArray[np.intp]] = []
    first = 0

    def add(codes: NDArray[np.int32], columns: Sequence[Float | None]) -> None:
        for j, column in enumerate(columns):
            indices.append(first + codes.astype(np.intp) * len(columns) + j)
            values.append(np.ones(n) if column is None else column)

    if part.k_re:
        add(groups.codes, part.columns)
        owner.append(np.repeat(np.arange(groups.n_groups), part.k_re))
        kinds.append(np.tile(-1 - np.arange(part.k_re), groups.n_groups))
        first += groups.n_groups * part.k_re
    for i, component in enumerate(part.components):
        add(component.codes, component.columns)
        owner.append(np.repeat(component.cell_group, component.k))
        kinds.append(np.full(len(component.cell_group) * component.k, i))
        first += len(component.cell_group) * component.k
    width = len(indices)
    Z = csr_array(
        (
            np.stack(values, axis=1).ravel(),
            np.stack(indices, axis=1).ravel(),
            np.arange(n + 1) * width,
        ),
        shape=(n, first),
    )
    return Z, np.concatenate(owner), np.concatenate(kinds)
