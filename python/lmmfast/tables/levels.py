"""Grouping factors: the level of each row as a code, levels in sorted order."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from .._core import integer_codes
from ..errors import DataError
from .kinds import refuse_other_kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from .columns import Raw

    Codes = NDArray[np.int32]
    Labels = NDArray[Any] | pd.Index

# A lookup table over the range of the values beats hashing while it stays this small next to n.
_TABLE_FACTOR = 4
_TABLE_FREE = 1024


@dataclass(frozen=True, eq=False)
class GroupingFactor:
    """The levels of a grouping factor, without the rows.

    Attributes
    ----------
    parts : tuple of str
        Columns: ``("g",)``, or ``("a", "b")`` for ``a:b``.
    labels : tuple of arrays or pd.Index
        Labels of each part: sorted, or in a categorical's own order.
    keys : NDArray[np.int32] or None
        For an interaction, the combination of part codes that each level stands for (n_levels,
        parts), in lexicographic order. None for a single column.
    """

    parts: tuple[str, ...]
    labels: tuple[Labels, ...]
    keys: Codes | None = None

    @property
    def name(self) -> str:
        """``"county"``, ``"batch:cask"``."""
        return ":".join(self.parts)

    @property
    def n_levels(self) -> int:
        """Number of levels, without making their labels."""
        return len(self.labels[0]) if self.keys is None else len(self.keys)

    @cached_property
    def levels(self) -> pd.Index:
        """Labels of the levels (n_levels,); those of an interaction are strings as ``"A:a"``."""
        if self.keys is None:
            return pd.Index(self.labels[0])
        first, *others = [  # one string for each label, not for each level
            pd.Index(labels).astype(str).to_numpy(dtype=object)[codes]
            for labels, codes in zip(self.labels, self.keys.T)
        ]
        text: Any = first
        for other in others:
            text = text + ":" + other
        levels: pd.Index = pd.Index(text)
        return levels

    @cached_property
    def _indexes(self) -> tuple[pd.Index, ...]:
        """The labels with their hash tables, which are worth keeping."""
        return tuple(pd.Index(labels) for labels in self.labels)

    @cached_property
    def _pairs(self) -> list[NDArray[np.int64]]:
        """For each part but the first: its code after what stands before it, increasing.

        What stands before is a position in the pairs of the part before.
        """
        assert self.keys is not None
        pairs: list[NDArray[np.int64]] = []
        before: Codes = self.keys[:, 0]
        for codes in self.keys.T[1:]:
            pair = _pair(before, codes)
            starts = np.append(True, pair[1:] != pair[:-1])[: len(pair)]
            pairs.append(pair[starts])
            before = np.cumsum(starts, dtype=np.int32) - np.int32(1)
        return pairs

    def __getstate__(self) -> dict[str, Any]:
        return {"parts": self.parts, "labels": self.labels, "keys": self.keys}

    def some(self, used: NDArray[np.intp]) -> GroupingFactor:
        """The factor that has only the levels at those positions."""
        if self.keys is not None:
            return GroupingFactor(self.parts, self.labels, self.keys[used])
        return GroupingFactor(self.parts, (self.labels[0][used],))

    def find(self, raws: tuple[Raw, ...]) -> tuple[Codes, tuple[Any, ...]]:
        """Codes of new rows, and the labels among them that are no level.

        Parameters
        ----------
        raws : tuple of raw columns
            One for each part.

        Returns
        -------
        codes : (n,) int32
            -1 where the level is unknown or a part is missing.
        unknown : tuple
            Labels of unknown levels, each once, in sorted order.

        Raises
        ------
        DataError
            If the labels of a part are of another type, so that they could not be known.
        """
        encoded = [encode(name, raw) for name, raw in zip(self.parts, raws)]
        if self.keys is None:
            codes, labels = encoded[0]
            known = self._codes_of(0, labels)
            return _look_up(known, codes), tuple(pd.Index(labels)[known < 0].tolist())
        codes, seen = combine([codes for codes, _ in encoded], [len(lab) for _, lab in encoded])
        folded, *others = [
            _look_up(self._codes_of(i, labels), part)
            for i, ((_, labels), part) in enumerate(zip(encoded, seen.T))
        ]
        for pairs, part in zip(self._pairs, others):
            folded = _position(pairs, folded, part)
        found = GroupingFactor(self.parts, tuple(labels for _, labels in encoded), seen)
        return _look_up(folded, codes), tuple(found.levels[folded < 0].tolist())

    def _codes_of(self, part: int, labels: Labels) -> NDArray[np.intp]:
        """Codes of new labels of a part, -1 where they are unknown."""
        codes = self._indexes[part].get_indexer(pd.Index(labels))
        if len(codes) and codes.max() < 0:
            refuse_other_kind(self.parts[part], self.labels[part], labels)
        return codes


def encode(name: str, raw: Raw) -> tuple[Codes, Labels]:
    """Codes and sorted labels of a column's values; -1 where a value is missing.

    Numbers are in numeric order, text in lexical order, categories in their own order. Floats
    count as integers and must be whole.
    """
    if isinstance(raw, np.ndarray):
        kind = raw.dtype.kind
        if kind in "iu":
            return _encode_integers(raw)
        if kind == "b":
            codes, labels = _encode_integers(raw.view(np.int8))
            return codes, labels.astype(bool)
        if kind == "f":
            return _encode_floats(name, raw)
        if kind == "c":
            raise DataError(f"grouping column {name!r} holds complex numbers")
        return _encode_any(name, pd.Series(raw))
    if isinstance(raw.dtype, pd.CategoricalDtype):
        codes, used = compress(raw.cat.codes.to_numpy(), len(raw.cat.categories))
        return codes, raw.cat.categories[used]
    if pd.api.types.is_float_dtype(raw.dtype):
        return _encode_floats(name, raw.to_numpy(dtype=np.float64, na_value=np.nan))
    if pd.api.types.is_integer_dtype(raw.dtype) or pd.api.types.is_bool_dtype(raw.dtype):
        return _encode_nullable(raw)
    if getattr(raw.dtype, "storage", None) == "pyarrow":
        return _encode_arrow_text(raw)
    return _encode_any(name, raw)


def _encode_arrow_text(series: pd.Series[Any]) -> tuple[Codes, NDArray[np.object_]]:
    """Text that pandas keeps in Arrow's memory: a fifth of the time of `factorize`."""
    array: Any = series.array
    dictionary = array.__arrow_array__().dictionary_encode().combine_chunks()
    labels = dictionary.dictionary.to_numpy(zero_copy_only=False)
    order = labels.argsort()
    rank = np.empty(len(order) + 1, np.int32)
    rank[order] = np.arange(len(order), dtype=np.int32)
    rank[-1] = -1  # where a value is missing
    indices = dictionary.indices
    if indices.null_count:
        indices = indices.fill_null(len(order))
    return rank[indices.to_numpy()], labels[order]


def _encode_integers(values: NDArray[Any]) -> tuple[Codes, NDArray[Any]]:
    table_size = _TABLE_FACTOR * len(values) + _TABLE_FREE
    found = None
    if values.dtype != np.uint64 or len(values) == 0 or values.max() <= np.iinfo(np.int64).max:
        found = integer_codes(_signed(values), table_size)
    if found is None:
        codes, labels = pd.factorize(values, sort=True)
        return codes.astype(np.int32), np.asarray(labels)
    return found[0], found[1].astype(values.dtype, copy=False)


def _signed(values: NDArray[Any]) -> NDArray[Any]:
    """Integers as a contiguous array of signed ones."""
    kind = values.dtype if values.dtype.kind == "i" and values.dtype.isnative else np.int64
    return np.ascontiguousarray(values, dtype=kind)


def _encode_floats(name: str, values: NDArray[Any]) -> tuple[Codes, NDArray[Any]]:
    missing = np.isnan(values)
    present = values[~missing]
    if np.isinf(present).any():
        raise DataError(f"grouping column {name!r} has infinite values")
    with np.errstate(invalid="ignore"):
        whole = present.astype(np.int64)
    if not (whole == present).all():
        raise DataError(
            f"grouping column {name!r} holds numbers that are not whole, such as "
            f"{present[whole != present][0]:g}: round them or convert the column to text"
        )
    return _spread(whole, missing)


def _encode_nullable(series: pd.Series[Any]) -> tuple[Codes, NDArray[Any]]:
    """Nullable integers or booleans."""
    missing = series.isna().to_numpy(dtype=bool)
    present = series[~missing]
    if pd.api.types.is_bool_dtype(series.dtype):
        codes, labels = _spread(present.to_numpy(dtype=np.int8), missing)
        return codes, labels.astype(bool)
    unsigned = pd.api.types.is_unsigned_integer_dtype(series.dtype)
    return _spread(present.to_numpy(dtype=np.uint64 if unsigned else np.int64), missing)


def _spread(present: NDArray[Any], missing: NDArray[np.bool_]) -> tuple[Codes, NDArray[Any]]:
    """Codes of the values that are present, put back among the missing ones."""
    codes, labels = _encode_integers(present)
    if len(present) == len(missing):
        return codes, labels
    spread = np.full(len(missing), -1, np.int32)
    spread[~missing] = codes
    return spread, labels


def _encode_any(name: str, series: pd.Series[Any]) -> tuple[Codes, pd.Index]:
    try:
        codes, labels = pd.factorize(series, sort=True)
    except TypeError:
        if pd.api.types.infer_dtype(series, skipna=True) == "complex":
            raise DataError(f"grouping column {name!r} holds complex numbers") from None
        raise DataError(
            f"grouping column {name!r} mixes types that have no order: convert it to text"
        ) from None
    return codes.astype(np.int32), pd.Index(labels)


def compress(codes: NDArray[Any], size: int) -> tuple[Codes, NDArray[np.intp]]:
    """Renumber codes in 0 … size - 1 (-1: missing) so that all occur; the old ones in use."""
    found = integer_codes(_signed(codes), size + 1)
    assert found is not None
    used = found[1]
    if len(used) and used[0] < 0:
        return found[0] - np.int32(1), used[1:]
    return found[0], used


def combine(codes: Sequence[Codes], sizes: Sequence[int]) -> tuple[Codes, Codes]:
    """Cross factors of so many levels.

    Returns
    -------
    codes : (n,) int32
        The combination of each row, of those that occur; -1 where any of its parts is missing.
    keys : (combinations, parts) int32
        The code of each part, in lexicographic order.
    """
    if all(code.min(initial=0) >= 0 for code in codes):
        return _combine_complete(codes, sizes)
    missing = codes[0] < 0
    for code in codes[1:]:
        missing |= code < 0
    combined = np.full(len(missing), -1, np.int32)
    combined[~missing], keys = _combine_complete([code[~missing] for code in codes], sizes)
    return combined, keys


def _combine_complete(codes: Sequence[Codes], sizes: Sequence[int]) -> tuple[Codes, Codes]:
    """Combinations as numbers, of which the last part varies fastest.

    Before a number could overflow, those that occur are renumbered.
    """
    number, total = codes[0].astype(np.int64), max(sizes[0], 1)
    leading: Codes | None = None
    trailing: list[int] = []
    for code, size in zip(codes[1:], [max(size, 1) for size in sizes[1:]]):
        if total * size > np.iinfo(np.int64).max:
            renumbered, occurring = _distinct(number)
            leading, trailing = _digits(occurring, leading, trailing), []
            number, total = renumbered.astype(np.int64), max(len(occurring), 1)
        number *= size
        number += code
        total *= size
        trailing.append(size)
    combined, occurring = _distinct(number)
    return combined, _digits(occurring, leading, trailing)


def _distinct(values: NDArray[np.int64]) -> tuple[Codes, NDArray[np.int64]]:
    """Codes and the distinct values, increasing."""
    coded = integer_codes(values, _TABLE_FACTOR * len(values) + _TABLE_FREE)
    if coded is not None:
        return coded
    found, distinct = pd.factorize(values, sort=True)
    return found.astype(np.int32), np.asarray(distinct)


def _digits(numbers: NDArray[np.int64], leading: Codes | None, trailing: Sequence[int]) -> Codes:
    """The codes of the parts of combinations.

    Parameters
    ----------
    numbers : (n,)
    leading : (m, parts) int32 or None
        What the first digit stands for; itself where None.
    trailing : sequence of int
        Of how many values each of the other digits is.
    """
    n_leading = 1 if leading is None else leading.shape[1]
    keys = np.empty((len(numbers), n_leading + len(trailing)), np.int32, order="F")
    for i, size in reversed(list(enumerate(trailing, n_leading))):
        rest = numbers // size  # divmod takes three times as long
        keys[:, i] = rest * -size + numbers
        numbers = rest
    keys[:, :n_leading] = numbers[:, None] if leading is None else leading[numbers]
    return keys


def _pair(first: Codes, second: Codes) -> NDArray[np.int64]:
    """Two codes as one number; negative where the first is."""
    return (first.astype(np.int64) << 32) + second


def _position(pairs: NDArray[np.int64], first: Codes, second: Codes) -> Codes:
    """Where each pair of codes is in increasing `pairs`; -1 where it is not or a code is -1."""
    if len(pairs) == 0:
        return np.full(len(first), -1, np.int32)
    wanted = _pair(first, second)
    at = np.minimum(np.searchsorted(pairs, wanted), len(pairs) - 1)
    found = (pairs[at] == wanted) & (first >= 0) & (second >= 0)
    return np.where(found, at, -1).astype(np.int32)


def _look_up(table: NDArray[Any], codes: Codes) -> Codes:
    """table[codes] with -1 for code -1."""
    if len(table) == 0:
        return np.full(len(codes), -1, np.int32)
    found: Codes = table.astype(np.int32)[codes]
    found[codes < 0] = -1
    return found
