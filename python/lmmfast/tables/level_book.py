"""Levels discovered on the way: a label's code never changes, whatever comes after it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

import numpy as np
import pandas as pd

from .kinds import refuse_two_kinds
from .levels import GroupingFactor, combine

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from numpy.typing import NDArray

    from .columns import Raw

    Codes: TypeAlias = NDArray[np.int32]
    Labels: TypeAlias = NDArray[Any] | pd.Index[Any]
    Encoded: TypeAlias = Mapping[str, tuple[Codes, Labels]]

_TABLE_FACTOR = 16  # a table over the range of whole numbers while it is this small to the levels
_TABLE_FREE = 1 << 16


class Dictionary:
    """Labels of one column in the order in which they came; the position is the code.

    Parameters
    ----------
    name : str
        The column, for messages; empty where the labels are not the user's.
    """

    def __init__(self, name: str = "") -> None:
        self._name = name
        self._pieces: list[Labels] = []
        self._n = 0
        self._table: NDArray[np.int32] | None = None
        self._low = 0
        self.categories: pd.Index[Any] | None = None

    def __len__(self) -> int:
        return self._n

    def __getstate__(self) -> dict[str, Any]:
        return {**self.__dict__, "_table": None}

    @property
    def labels(self) -> Labels:
        """Labels by code."""
        if not self._pieces:
            return np.empty(0, np.int64)
        if len(self._pieces) > 1:
            arrays = [piece for piece in self._pieces if isinstance(piece, np.ndarray)]
            if len(arrays) == len(self._pieces):
                self._pieces = [np.concatenate(arrays)]
            else:
                first, *others = [pd.Index(piece) for piece in self._pieces]
                self._pieces = [first.append(others)]
        return self._pieces[0]

    def add(self, labels: Labels) -> Codes:
        """Codes of distinct labels; those that are new get the next ones."""
        codes = self._find(labels)
        new = np.flatnonzero(codes < 0)
        if len(new):
            if self._name and self._n and len(new) == len(labels):
                refuse_two_kinds(self._name, self.labels, labels)
            codes[new] = np.arange(self._n, self._n + len(new), dtype=np.int32)
            self._append(labels[new], codes[new])
        return codes

    def note_column(self, raw: Raw) -> None:
        """Remember the order of a column's categories, if it is categorical."""
        if not isinstance(raw, np.ndarray) and isinstance(raw.dtype, pd.CategoricalDtype):
            self.note_categories(raw.cat.categories)

    def note_categories(self, categories: pd.Index[Any]) -> None:
        """Remember a categorical's own order; those that are new come after those known."""
        if self.categories is None:
            self.categories = categories
        elif not categories.equals(self.categories):
            self.categories = self.categories.append(categories[~categories.isin(self.categories)])

    def ranks(self) -> NDArray[np.intp]:
        """Codes in sorted order, or in the order of the categories."""
        if self.categories is not None:
            return np.argsort(self.categories.get_indexer(pd.Index(self.labels)), kind="stable")
        return np.asarray(pd.Index(self.labels).argsort())

    def _find(self, labels: Labels) -> Codes:
        if self._n == 0 or len(labels) == 0:
            return np.full(len(labels), -1, np.int32)
        table = self._lookup_table() if labels.dtype.kind in "iu" else None
        if table is not None:
            at = np.asarray(labels).astype(np.int64) - self._low
            if at.min() >= 0 and at.max() < len(table):
                return table[at]
            inside = (at >= 0) & (at < len(table))
            codes = np.full(len(labels), -1, np.int32)
            codes[inside] = table[at[inside]]
            return codes
        known = pd.Index(self.labels)
        self._pieces = [known]  # its hash table stays with it
        return known.get_indexer(pd.Index(labels)).astype(np.int32)

    def _append(self, labels: Labels, codes: Codes) -> None:
        self._pieces.append(labels)
        self._n += len(labels)
        if self._table is None:
            return
        if labels.dtype.kind in "iu":
            at = np.asarray(labels).astype(np.int64) - self._low
            if at.min() >= 0 and at.max() < len(self._table):
                self._table[at] = codes
                return
        self._table = None

    def _lookup_table(self) -> Codes | None:
        """Code of each value from the lowest to the highest, None if that is too long."""
        if self._table is None:
            known = self.labels
            if known.dtype.kind not in "iu":
                return None
            low, high = int(known.min()), int(known.max())
            size = high - low + 1
            if size > _TABLE_FACTOR * self._n + _TABLE_FREE or high > np.iinfo(np.int64).max:
                return None
            margin = min(size // 8, low - np.iinfo(np.int64).min)
            self._low, self._table = low - margin, np.full(size + 2 * margin, -1, np.int32)
            values = np.asarray(known).astype(np.int64)
            self._table[values - self._low] = np.arange(self._n, dtype=np.int32)
        return self._table


class LevelBook:
    """The levels of all grouping factors met so far.

    Parameters
    ----------
    groups : sequence of tuples of str
        The columns of each factor.
    """

    def __init__(self, groups: Sequence[tuple[str, ...]]) -> None:
        self.groups = tuple(groups)
        self.columns = {name: Dictionary(name) for group in groups for name in group}
        # Interactions: level = (combination of all but the last part, last part), as one number.
        self._folds = {g: [Dictionary() for _ in g[1:]] for g in self.groups}

    def n_levels(self) -> list[int]:
        """Number of levels of each factor."""
        return [len(self._dictionary(group)) for group in self.groups]

    def add(self, encoded: Encoded) -> tuple[list[Codes], list[Codes]]:
        """Learn the levels of some rows.

        Parameters
        ----------
        encoded : mapping
            For each column the rows' codes, none missing, and the labels that they mean.

        Returns
        -------
        rows : list of (n,) int32
            For each factor the rows' levels, numbered for these rows alone.
        levels : list of int32 arrays
            For each factor the code in this book of each of those levels.
        """
        known = {name: self.columns[name].add(labels) for name, (_, labels) in encoded.items()}
        rows, levels = [], []
        for group in self.groups:
            if len(group) == 1:
                rows.append(encoded[group[0]][0])
                levels.append(known[group[0]])
                continue
            sizes = [len(encoded[name][1]) for name in group]
            codes, keys = combine([encoded[name][0] for name in group], sizes)
            rows.append(codes)
            levels.append(self._fold(group, keys.T, known))
        return rows, levels

    def absorb(self, other: LevelBook) -> list[Codes]:
        """Learn the levels of another book: for each factor the codes here of its levels."""
        known = {}
        for name, dictionary in other.columns.items():
            known[name] = self.columns[name].add(dictionary.labels)
            if dictionary.categories is not None:
                self.columns[name].note_categories(dictionary.categories)
        return [
            known[group[0]] if len(group) == 1 else self._fold(group, other._parts(group), known)
            for group in self.groups
        ]

    def finish(self) -> tuple[tuple[GroupingFactor, ...], list[Codes]]:
        """The levels in sorted order, and for each factor the position there of each code."""
        order = {name: dictionary.ranks() for name, dictionary in self.columns.items()}
        rank = {name: _inverse(ranks) for name, ranks in order.items()}
        labels = {name: self.columns[name].labels[order[name]] for name in self.columns}
        factors, codes = [], []
        for group in self.groups:
            parts = tuple(labels[name] for name in group)
            if len(group) == 1:
                factors.append(GroupingFactor(group, parts))
                codes.append(rank[group[0]].astype(np.int32))
                continue
            ranked = [
                rank[name][part].astype(np.int32) for name, part in zip(group, self._parts(group))
            ]
            own_codes, keys = combine(ranked, [len(own) for own in parts])
            factors.append(GroupingFactor(group, parts, keys))
            codes.append(own_codes)
        return tuple(factors), codes

    def _dictionary(self, group: tuple[str, ...]) -> Dictionary:
        return self._folds[group][-1] if len(group) > 1 else self.columns[group[0]]

    def _fold(
        self, group: tuple[str, ...], parts: Iterable[NDArray[Any]], known: Mapping[str, Codes]
    ) -> Codes:
        """Codes of an interaction's levels, given by the position of each part in `known`."""
        first, *others = parts
        folded: Codes = known[group[0]][first]
        for name, part, dictionary in zip(group[1:], others, self._folds[group]):
            keys = (folded.astype(np.int64) << 32) | known[name][part].astype(np.int64)
            unique, inverse = np.unique(keys, return_inverse=True)
            folded = dictionary.add(unique)[inverse]
        return folded

    def _parts(self, group: tuple[str, ...]) -> list[NDArray[Any]]:
        """For each level of an interaction the codes of its parts."""
        keys = np.asarray(self._folds[group][-1].labels)
        parts: list[NDArray[Any]] = []
        for dictionary in reversed([None, *self._folds[group][:-1]]):
            parts.append(keys & 0xFFFFFFFF)
            keys = keys >> 32
            if dictionary is not None:
                keys = np.asarray(dictionary.labels)[keys]
        return [keys, *reversed(parts)]


def _inverse(order: NDArray[np.intp]) -> NDArray[np.intp]:
    inverse = np.empty(len(order), np.intp)
    inverse[order] = np.arange(len(order))
    return inverse
