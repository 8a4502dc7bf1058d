"""Hypotheses about coefficients, as a user writes them, as rows L and right-hand sides."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeAlias

import numpy as np
import pandas as pd

from ..errors import DataError

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Float = NDArray[np.float64]

Hypotheses: TypeAlias = Any
"""Vector, matrix, dict of weights, text such as ``"x1 - x2 = 0"``, or a sequence of these."""

_NUMBER = re.compile(r"(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?")


@dataclass(frozen=True, eq=False)
class Rows:
    """L beta = rhs: rows L (r, p), their labels and right-hand sides (r,)."""

    labels: tuple[str, ...]
    L: Float
    rhs: Float


def rows_of(hypotheses: Hypotheses, names: Sequence[str]) -> Rows:
    """The rows of hypotheses about the coefficients `names` (p,).

    Raises
    ------
    DataError
        For a coefficient that the model does not have, or rows of another length.
    """
    if isinstance(hypotheses, str):
        return _stack([_of_text(hypotheses, names)])
    if isinstance(hypotheses, Mapping):
        return _stack([_of_weights(hypotheses, names)])
    if isinstance(hypotheses, pd.DataFrame):
        rows = [_of_weights(dict(row), names) for _, row in hypotheses.iterrows()]
        return _stack([(str(label), L, rhs) for label, (_, L, rhs) in zip(hypotheses.index, rows)])
    if isinstance(hypotheses, pd.Series):
        return _stack([_of_weights(hypotheses.to_dict(), names)])
    if (
        isinstance(hypotheses, Sequence)
        and len(hypotheses)
        and all(isinstance(one, (str, Mapping)) for one in hypotheses)
    ):
        return _stack(
            [
                _of_text(one, names) if isinstance(one, str) else _of_weights(one, names)
                for one in hypotheses
            ]
        )
    L = np.atleast_2d(np.asarray(hypotheses, dtype=np.float64))
    if L.ndim != 2 or L.shape[1] != len(names) or len(L) == 0:
        raise DataError(
            f"L has the shape {L.shape}; its rows need {len(names)} weights, one for each of "
            f"{', '.join(names)}"
        )
    if not np.isfinite(L).all():
        raise DataError("L has weights that are missing or infinite")
    return Rows(tuple(_written(row, names) for row in L), L, np.zeros(len(L)))


def _stack(rows: Sequence[tuple[str, Float, float]]) -> Rows:
    labels, L, rhs = zip(*rows, strict=True)
    return Rows(tuple(labels), np.vstack(L), np.array(rhs, dtype=np.float64))


def _of_weights(weights: Mapping[Any, Any], names: Sequence[str]) -> tuple[str, Float, float]:
    L = np.zeros(len(names))
    for name, weight in weights.items():
        if name not in names:
            raise _unknown(str(name), names)
        L[list(names).index(name)] = float(weight)
    return _written(L, names), L, 0.0


def _unknown(name: str, names: Sequence[str]) -> DataError:
    return DataError(f"{name!r} is no coefficient of the model, which has {', '.join(names)}")


def _written(L: Float, names: Sequence[str]) -> str:
    """Weights as a sum: ``x1 - 2*x2``."""
    text = ""
    for name, weight in zip(names, L.tolist(), strict=True):
        if weight == 0.0:
            continue
        sign = ("-" if weight < 0 else "") if not text else (" - " if weight < 0 else " + ")
        size = "" if abs(weight) == 1.0 else f"{abs(weight):.6g}*"
        text += f"{sign}{size}{name}"
    return text or "0"


def _of_text(text: str, names: Sequence[str]) -> tuple[str, Float, float]:
    """``"x1 - x2 = 0"``: sums of coefficients with factors, right of = too."""
    reader = _Reader(text, names)
    left = reader.sum()
    if reader.take("="):
        left = left - reader.sum()
    if reader.kind != "end":
        raise reader.refused()
    return text.strip(), left[:-1], -float(left[-1]) + 0.0


class _Reader:
    """Reads sums into vectors of p weights and a constant."""

    def __init__(self, text: str, names: Sequence[str]) -> None:
        self._text = text
        self._names = sorted(enumerate(names), key=lambda named: -len(named[1]))
        self._all = names
        self._start = self._end = 0
        self.kind = self.value = ""
        self._index = -1
        self._next()

    def take(self, symbol: str) -> bool:
        """Whether the symbol comes next, which is read then."""
        if self.kind != symbol:
            return False
        self._next()
        return True

    def sum(self) -> Float:
        """A sum of products (p + 1,)."""
        total = self._product()
        while self.kind in ("+", "-"):
            sign = -1.0 if self.kind == "-" else 1.0
            self._next()
            total = total + sign * self._product()
        return total

    def _product(self) -> Float:
        if self.kind in ("+", "-"):
            sign = -1.0 if self.kind == "-" else 1.0
            self._next()
            return sign * self._product()
        value = self._operand()
        while self.kind in ("*", "/"):
            divide = self.kind == "/"
            self._next()
            other = self._operand()
            if divide and not other[:-1].any() and other[-1]:
                value = value / other[-1]
            elif not divide and not other[:-1].any():
                value = value * other[-1]
            elif not divide and not value[:-1].any():
                value = other * value[-1]
            else:
                raise DataError(f"{self._text!r} is not linear in the coefficients")
        return value

    def _operand(self) -> Float:
        value = np.zeros(len(self._all) + 1)
        if self.kind == "(":
            self._next()
            value = self.sum()
            if not self.take(")"):
                raise self.refused()
            return value
        if self.kind == "name":
            value[self._index] = 1.0
        elif self.kind == "number":
            value[-1] = float(self.value)
        else:
            raise self.refused()
        self._next()
        return value

    def refused(self) -> DataError:
        """What to say of what comes next."""
        rest = self._text[self._start :].strip()
        found = re.match(r"[\w.\[\]():]+", rest)
        if self.kind == "other" and found:
            return _unknown(found[0], self._all)
        return DataError(f"hypothesis {self._text!r}: can't read {rest or 'its end'!r}")

    def _next(self) -> None:
        while self._end < len(self._text) and self._text[self._end].isspace():
            self._end += 1
        start = self._start = self._end
        rest = self._text[start:]
        if not rest:
            self.kind, self.value = "end", ""
            return
        for index, name in self._names:
            after = rest[len(name) : len(name) + 1]
            if rest.startswith(name) and not _goes_on(name, after):
                self.kind, self.value, self._index = "name", name, index
                self._end += len(name)
                return
        number = _NUMBER.match(rest)
        if number:
            self.kind, self.value = "number", number[0]
            self._end += len(number[0])
        elif rest[0] in "+-*/()=":
            self.kind = self.value = rest[0]
            self._end += 1
        else:
            self.kind = self.value = "other"


def _goes_on(name: str, after: str) -> bool:
    """Whether what follows a name belongs to a longer one."""
    return after in ("[", ":") or (_in_word(name[-1:]) and _in_word(after))


def _in_word(character: str) -> bool:
    return character.isalnum() or character == "_"
