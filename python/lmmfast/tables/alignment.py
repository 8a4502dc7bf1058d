"""Values for the rows of a table that have labels of their own: found by label, never guessed."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

import numpy as np
import pandas as pd

from ..errors import DataError, shown

if TYPE_CHECKING:
    from numpy.typing import NDArray

    RowIndexer: TypeAlias = NDArray[np.intp] | slice

_SHOWN = 3  # labels that a message names


def align(
    what: str,
    index: pd.Index,
    labels: pd.Index,
    rows: NDArray[np.intp] | None = None,
    whose: str = "the data",
    each: str = "row",
) -> RowIndexer:
    """Where the values with that index have those of the rows so labelled.

    Parameters
    ----------
    what : str
        The argument, for messages.
    index : pd.Index
        Labels of the values.
    labels : pd.Index
        Labels of the rows.
    rows : NDArray[np.intp], optional
        Positions of the rows, where the values are those of a whole table that has others too.
    whose : str
        Whose rows they are, for messages.
    each : str
        What one of them is, for messages.

    Returns
    -------
    array of positions, or slice of all

    Raises
    ------
    DataError
        Where the labels do not tell: what differs, and the mend.
    """
    found = match(index, labels, rows)
    if found is None:
        raise DataError(
            f"the index of {what} is not that of {whose}: "
            f"{_difference(what, index, labels, rows, whose, each)}; give {what} as an array in "
            f"the order of the {each}s, or with their labels"
        )
    return found


def match(
    index: pd.Index, labels: pd.Index, rows: NDArray[np.intp] | None = None
) -> RowIndexer | None:
    """As `align`; None where the labels do not tell.

    By position where the labels are the same ones in one order; by label where they are the same
    ones, each once; by position where the values are merely numbered from 0.
    """
    by_position: RowIndexer = slice(None) if rows is None else rows
    if rows is None and len(index) != len(labels):
        return None
    if index[by_position].equals(labels):
        return by_position
    if index.is_unique and labels.is_unique:
        found = index.get_indexer(labels)
        if (found >= 0).all():
            return found
    return by_position if is_numbered(index) else None


def is_numbered(index: pd.Index) -> bool:
    """Whether the labels are 0, 1, 2, …: those of rows that nobody has labelled."""
    return index.equals(pd.RangeIndex(len(index)))


def _difference(
    what: str,
    index: pd.Index,
    labels: pd.Index,
    rows: NDArray[np.intp] | None,
    whose: str,
    each: str,
) -> str:
    """What keeps labels from being matched."""
    found = []
    if rows is None and len(index) != len(labels):
        found.append(f"{what} has {len(index)} values for {len(labels)} {each}s")
    for name, own in ((what, index), (whose, labels)):
        repeated = own[own.duplicated()].unique()
        if len(repeated):
            found.append(f"{_count(repeated, name, 'repeats', 'repeat')}: {_listed(repeated)}")
    pairs = [(whose, labels, what, index)]
    if rows is None:  # of rows that were left out the labels are not known
        pairs.insert(0, (what, index, whose, labels))
    for name, own, other, others in pairs:
        strange = own[others.unique().get_indexer(own) < 0].unique()
        if len(strange):
            count = _count(strange, name, "is", "are")
            found.append(f"{count} not in {other}: {_listed(strange)}")
    return "; ".join(found)


def _count(labels: pd.Index, name: str, one: str, many: str) -> str:
    n = len(labels)
    return f"a label of {name} {one}" if n == 1 else f"{n} labels of {name} {many}"


def _listed(labels: pd.Index) -> str:
    text = ", ".join(shown(label) for label in labels[:_SHOWN])
    return text + (", …" if len(labels) > _SHOWN else "")
