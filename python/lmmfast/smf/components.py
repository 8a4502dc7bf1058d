"""Variance components: columns by group with one variance, as terms that the engine knows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from ..errors import DataError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from .grouping import Groups

    Float = NDArray[np.float64]
    Codes = NDArray[np.int32]


class VCSpec:
    """Variance components as matrices by group.

    Parameters
    ----------
    names : list of str
        The components (k_vc,).
    colnames : list of lists of lists of str
        Of each component and group, in the order of the sorted labels, the names of its columns.
    mats : list of lists of arrays
        Of each component and group the columns at the group's rows, dense or sparse. The effects of
        all columns of a component are independent and have one variance.

    Attributes
    ----------
    names, colnames, mats : list
        As given.
    """

    def __init__(self, names: Sequence[str], colnames: Sequence[Any], mats: Sequence[Any]) -> None:
        self.names = list(names)
        self.colnames = colnames
        self.mats = mats


@dataclass(frozen=True, eq=False)
class Component:
    """One variance component: effects of cells, each cell in one group.

    Attributes
    ----------
    name : str
    codes : NDArray[np.int32]
        The cell of each row (n,). The cells of a group follow each other, groups in order.
    cell_group : NDArray[np.intp]
        The group of each cell (n_cells,).
    columns : tuple of k arrays (n,) or None
        None for a column of ones. The effects of a cell are independent with one variance.
    labels : tuple of tuples of str
        Names of columns, which groups choose from.
    choice : NDArray[np.intp]
        Of each group which labels it has (n_groups,).
    places : tuple of arrays
        Of each group the effect of each of its columns, as a position in (n_cells, k), or -1 for a
        column of zeros; or one array for all groups, relative to the group's first effect.
    by_group : bool
        Whether the cells are the groups.
    """

    name: str
    codes: Codes
    cell_group: NDArray[np.intp]
    columns: tuple[Float | None, ...]
    labels: tuple[tuple[str, ...], ...]
    choice: NDArray[np.intp]
    places: tuple[NDArray[np.intp], ...]
    by_group: bool

    @property
    def k(self) -> int:
        """Columns of a cell."""
        return len(self.columns)

    def names_of(self, group: int) -> tuple[str, ...]:
        """The columns of a group."""
        return self.labels[self.choice[group]]

    def places_of(self, group: int) -> NDArray[np.intp]:
        """Where the effects of a group stand among all, -1 for those of columns of zeros."""
        if self.by_group and len(self.places) == 1:
            return self.places[0] + group * self.k
        return self.places[group]

    def matrix_of(self, group: int, rows: NDArray[np.intp]) -> Float:
        """The columns of a group at its rows."""
        places = self.places_of(group)
        matrix = np.zeros((len(rows), len(places)))
        cells = self.codes[rows].astype(np.intp) * self.k
        for j, values in enumerate(self.columns):
            at, column = np.nonzero((cells + j)[:, None] == places[None, :])
            matrix[at, column] = 1.0 if values is None else values[rows[at]]
        return matrix


class LazyVCSpec(VCSpec):
    """The matrices of components, made when somebody looks."""

    def __init__(self, components: Sequence[Component], groups: Groups) -> None:
        self.names = [component.name for component in components]
        self._components = components
        self._groups = groups

    @property
    def colnames(self) -> list[list[list[str]]]:  # type: ignore[override]
        """Of each component and group the names of its columns."""
        n = self._groups.n_groups
        return [[list(c.names_of(g)) for g in range(n)] for c in self._components]

    @property
    def mats(self) -> list[list[Float]]:  # type: ignore[override]
        """Of each component and group its columns at the group's rows."""
        rows = self._groups.rows
        return [[c.matrix_of(g, own) for g, own in enumerate(rows)] for c in self._components]


def columns_by_group(
    name: str, columns: Sequence[Float | None], names: Sequence[str], groups: Groups
) -> Component:
    """A component of the same columns in each group."""
    return Component(
        name,
        groups.codes,
        np.arange(groups.n_groups),
        tuple(columns),
        (tuple(names),),
        np.zeros(groups.n_groups, dtype=np.intp),
        (np.arange(len(columns)),),
        by_group=True,
    )


def levels_by_group(
    name: str,
    levels: Codes,
    labels: Sequence[str],
    column: Float | None,
    groups: Groups,
    *,
    complete: bool,
) -> Component:
    """A component with a column for each level of a factor within each group.

    Parameters
    ----------
    name : str
    levels : NDArray[np.int32]
        The level of each row (n,).
    labels : sequence of str
        Names of the levels' columns.
    column : (n,) array or None
        What the indicators are multiplied with.
    groups : Groups
    complete : bool
        Give every group a column for each level, of zeros where it has none.
    """
    n_levels = len(labels)
    pairs = groups.codes.astype(np.int64) * n_levels + levels
    cells, codes = np.unique(pairs, return_inverse=True)
    cell_group, cell_level = np.divmod(cells, n_levels)
    starts = np.searchsorted(cell_group, np.arange(groups.n_groups + 1))
    places: list[NDArray[np.intp]] = []
    texts: dict[tuple[str, ...], int] = {}
    choice = np.zeros(groups.n_groups, dtype=np.intp)
    every = tuple(labels)
    for g in range(groups.n_groups):
        own = np.arange(starts[g], starts[g + 1])
        if complete:
            place = np.full(n_levels, -1, dtype=np.intp)
            place[cell_level[own]] = own
            names = every
        else:
            place, names = own, tuple(every[level] for level in cell_level[own])
        places.append(place)
        choice[g] = texts.setdefault(names, len(texts))
    return Component(
        name,
        codes.astype(np.int32),
        cell_group.astype(np.intp),
        (column,),
        tuple(texts),
        choice,
        tuple(places),
        by_group=False,
    )


def component_of_matrices(
    name: str, colnames: Sequence[Sequence[str]], mats: Sequence[Any], groups: Groups
) -> Component:
    """A component given by a matrix for each group."""
    matrices = [_dense(name, mats[g], rows) for g, rows in enumerate(groups.rows)]
    names = [tuple(str(column) for column in colnames[g]) for g in range(groups.n_groups)]
    texts: dict[tuple[str, ...], int] = {}
    choice = np.array([texts.setdefault(own, len(texts)) for own in names], dtype=np.intp)
    widest = max((matrix.shape[1] for matrix in matrices), default=0)
    if widest == 0:
        raise DataError(f"the variance component {name!r} has no columns")
    if widest > 1 and all(_disjoint(matrix) for matrix in matrices):
        return _as_cells(name, tuple(texts), choice, matrices, groups)
    columns = np.zeros((widest, len(groups.codes)))
    for matrix, rows in zip(matrices, groups.rows):
        columns[: matrix.shape[1], rows] = matrix.T
    return Component(
        name,
        groups.codes,
        np.arange(groups.n_groups),
        tuple(ones_as_none(column) for column in columns),
        tuple(texts),
        choice,
        tuple(np.arange(m.shape[1]) + g * widest for g, m in enumerate(matrices)),
        by_group=True,
    )


def _as_cells(
    name: str,
    labels: tuple[tuple[str, ...], ...],
    choice: NDArray[np.intp],
    matrices: Sequence[Float],
    groups: Groups,
) -> Component:
    """Columns that never meet in a row are one column of as many cells."""
    n = len(groups.codes)
    codes, values = np.zeros(n, dtype=np.int32), np.zeros(n)
    owners: list[int] = []
    places = []
    for g, (matrix, rows) in enumerate(zip(matrices, groups.rows)):
        width = matrix.shape[1]
        first = len(owners)
        owners.extend([g] * max(width, 1))
        places.append(np.arange(first, first + width))
        if width:
            at = np.argmax(matrix != 0.0, axis=1)
            codes[rows] = first + at
            values[rows] = matrix[np.arange(len(rows)), at]
        else:
            codes[rows] = first
    return Component(
        name,
        codes,
        np.array(owners, dtype=np.intp),
        (ones_as_none(values),),
        labels,
        choice,
        tuple(places),
        by_group=False,
    )


def ones_as_none(column: Float) -> Float | None:
    """None for a column of ones, which the engine need not read."""
    return None if bool((column == 1.0).all()) else np.ascontiguousarray(column)


def _disjoint(matrix: Float) -> bool:
    return bool((np.count_nonzero(matrix, axis=1) <= 1).all())


def _dense(name: str, matrix: Any, rows: NDArray[np.intp]) -> Float:
    values = np.asarray(matrix.toarray() if hasattr(matrix, "toarray") else matrix, np.float64)
    if values.ndim == 1:
        values = values[:, None]
    if len(values) != len(rows):
        raise DataError(
            f"the variance component {name!r} has {len(values)} rows in a group of {len(rows)}"
        )
    return values


def spec_of_dicts(exog_vc: Mapping[str, Mapping[Any, Any]]) -> VCSpec:
    """Components given as ``{name: {group: matrix}}``."""
    names = sorted(exog_vc)
    labels = sorted(set().union(*(exog_vc[name] for name in names)))
    colnames, mats = [], []
    for name in names:
        own = [exog_vc[name][label] for label in labels]
        mats.append(own)
        colnames.append([_columns_of(matrix) for matrix in own])
    return VCSpec(names, colnames, mats)


def _columns_of(matrix: Any) -> list[str]:
    if hasattr(matrix, "columns"):
        return [str(column) for column in matrix.columns]
    return [str(j) for j in range(np.shape(matrix)[1] if np.ndim(matrix) > 1 else 1)]
