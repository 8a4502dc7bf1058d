"""Of what kind labels are: those of one kind are never those of another."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

import numpy as np
import pandas as pd

from ..errors import DataError, shown

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Labels: TypeAlias = NDArray[Any] | pd.Index[Any]

_OF_DTYPE = {"i": "number", "u": "number", "f": "number", "b": "bool", "m": "timedelta"}
_OF_OBJECTS = {
    "string": "text",
    "bytes": "bytes",
    "boolean": "bool",
    "integer": "number",
    "floating": "number",
    "mixed-integer-float": "number",
    "decimal": "number",
    "date": "date",
    "datetime": "datetime64",
    "timedelta": "timedelta",
    "period": "period",
    "interval": "interval",
    "time": "time",
}


def refuse_other_kind(name: str, fitted: Labels, new: Labels) -> None:
    """Refuse new labels of a column, none of which was in the fit, if they could not have been."""
    were, are = kind(fitted), kind(new)
    if were and are and were != are:
        dtype = described(fitted)
        raise DataError(
            f"column {name!r} was {dtype} in the fit and is {described(new)} here, so none of "
            f"its levels is one of the fit: convert it to {dtype}"
        )


def refuse_two_kinds(name: str, first: Labels, others: Labels) -> None:
    """Refuse labels of one column, read from several tables, that are of different kinds."""
    one, other = kind(first), kind(others)
    if one and other and one != other:
        raise DataError(
            f"column {name!r} is {described(first)} in some of the data and "
            f"{described(others)} in others: convert it to one type"
        )


def position_of(label: Any, labels: pd.Index, what: str) -> int:
    """Where one label stands among labels; `what` they are of, for the message.

    Raises
    ------
    KeyError
        If it does not stand there once: of what type they are where that is the reason.
    """
    try:
        position = labels.get_loc(label)
    except (KeyError, TypeError, pd.errors.InvalidIndexError):
        raise KeyError(_no_such(label, labels, what)) from None
    if not isinstance(position, int):
        raise KeyError(f"{_shown(label)} is not the key of one {what}")
    return position


def _no_such(label: Any, labels: pd.Index, what: str) -> str:
    parts = label if isinstance(label, tuple) else (label,)
    if len(parts) != labels.nlevels:
        names = ", ".join(map(str, labels.names))
        return (
            f"the key of a {what} has {labels.nlevels} values ({names}), {_shown(label)} is "
            f"{len(parts)}"
        )
    for i, part in enumerate(parts):
        own = labels.get_level_values(i)
        known, given = kind(own), kind(pd.Index([part]))
        if known and given and known != given:
            return (
                f"there is no {what} {_shown(label)}: keys {own.name or ''} are {described(own)}, "
                f"{_shown(part)} is {described(pd.Index([part]))}"
            ).replace("keys  are", "keys are")
    return f"there is no {what} {_shown(label)}"


def _shown(label: Any) -> str:
    return f"({', '.join(map(shown, label))})" if isinstance(label, tuple) else shown(label)


def kind(labels: Labels) -> str:
    """``"number"``, ``"text"``, ``"bool"``, ``"date"``, …; empty for mixed kinds or no labels."""
    if len(labels) == 0:
        return ""
    dtype = labels.dtype
    if isinstance(dtype, pd.DatetimeTZDtype):
        return "datetime64 with a time zone"
    if isinstance(dtype, np.dtype) and dtype.kind == "M":
        return "datetime64"
    if dtype.kind in _OF_DTYPE:
        return _OF_DTYPE[dtype.kind]
    return _OF_OBJECTS.get(pd.api.types.infer_dtype(labels, skipna=True), "")


def described(labels: Labels) -> str:
    """The type of labels as messages name it: ``int64``, ``text``, ``category``."""
    dtype, found = str(labels.dtype), kind(labels)
    return dtype if not found or (found == "number" and dtype != "object") else found
