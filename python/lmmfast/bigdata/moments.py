"""What group_mean(), center(), scale() and hashed() would learn from all rows, table by table."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any, Protocol

import numpy as np

from ..errors import DataError
from ..formula.encoders import Encoder
from ..formula.expressions import expression_part
from ..tables.level_book import LevelBook
from ..tables.levels import encode

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from numpy.typing import NDArray

    from ..formula.expressions import Call, Part
    from ..frame.source import Source

    Float = NDArray[np.float64]

_MOMENTS = ("center", "scale", "standardize")


class Learner(Protocol):
    """The state of one call of a function in a formula."""

    def fresh(self) -> Learner:
        """The same call before any row."""

    def add(self, source: Source) -> None:
        """Learn from the rows of a table, which has no missing values."""

    def absorb(self, other: Any) -> None:
        """Learn what another has learnt."""

    def is_call(self, code: str) -> bool:
        """Whether this is the call that formulaic writes so."""

    def set_state(self, state: dict[str, Any]) -> None:
        """Put what was learnt into formulaic's state of the call."""


def learners(
    parts: Sequence[Part], source: Source, functions: Mapping[str, Any]
) -> Iterator[Learner]:
    """A learner for each call in the parts that needs one."""
    for call in dict.fromkeys(call for part in parts for call in part.calls):
        if call.function == "group_mean":
            yield GroupMeans(call, source, functions)
        elif call.function in _MOMENTS and len(call.arguments) == 1 and not call.keywords:
            yield Moments(call, source, functions)
        elif call.function == "hashed":
            yield Buckets(call, source, functions)


class _Call:
    """A call whose first argument is computed row by row."""

    def __init__(self, call: Call, source: Source, functions: Mapping[str, Any]) -> None:
        self.code, self.text = call.code, call.text
        if not call.arguments:
            raise DataError(f"{self.text} takes one column of numbers")
        self._part = source.resolve(self._expression(call), functions, self.text)
        encoder = source.fit(self._part, None)[0]
        states = encoder.spec.transform_state if isinstance(encoder, Encoder) else {}
        if any(state for code, state in states.items() if code != self.code):
            raise DataError(
                f"{self.text}: for data that are streamed compute {call.arguments[0].text} as a "
                "column of the data: it depends on other rows"
            )

    def _expression(self, call: Call) -> Part:
        """What is computed of each table."""
        return expression_part(call.arguments[0].text)

    def is_call(self, code: str) -> bool:
        """Whether this is the call that formulaic writes so."""
        return code == self.code

    def _values(self, source: Source) -> Float:
        columns = source.fit(self._part, None)[1]
        if len(columns) != 1:
            raise DataError(f"{self.text} takes one column of numbers")
        return np.ones(source.n) if columns[0] is None else np.asarray(columns[0])


class Moments(_Call):
    """Number, mean and sum of squares about it (Chan, Golub & LeVeque 1983, eq. 2.1)."""

    def __init__(self, call: Call, source: Source, functions: Mapping[str, Any]) -> None:
        super().__init__(call, source, functions)
        self.n, self.mean, self.squares = 0, 0.0, 0.0

    def fresh(self) -> Moments:
        """The same call before any row."""
        new = copy.copy(self)
        new.n, new.mean, new.squares = 0, 0.0, 0.0
        return new

    def add(self, source: Source) -> None:
        """Learn from the rows of a table."""
        values = self._values(source)
        mean = float(values.mean())
        self._join(len(values), mean, float(((values - mean) ** 2).sum()))

    def absorb(self, other: Moments) -> None:
        """Learn what another has learnt."""
        if other.n:
            self._join(other.n, other.mean, other.squares)

    def _join(self, n: int, mean: float, squares: float) -> None:
        total = self.n + n
        step = mean - self.mean
        self.squares += squares + step * step * self.n * n / total
        self.mean += step * n / total
        self.n = total

    def set_state(self, state: dict[str, Any]) -> None:
        """Put centre and scale into formulaic's state."""
        state["center"] = self.mean
        if state.get("scale") is not None:
            state["scale"] = np.sqrt(self.squares / (self.n - state["ddof"]))


class GroupMeans(_Call):
    """Sums by level."""

    def __init__(self, call: Call, source: Source, functions: Mapping[str, Any]) -> None:
        super().__init__(call, source, functions)
        groups = [group.column for group in call.arguments[1:] if group.column is not None]
        if len(groups) != len(call.arguments) - 1 or not groups or call.keywords:
            raise DataError(f"{self.text}: for data that are streamed the groups must be columns")
        self.groups = tuple(groups)
        self._pivot = float(self._values(source).mean())
        self._start()

    def _start(self) -> None:
        self._book = LevelBook([self.groups])
        self._sums = np.empty(0)
        self._counts = np.empty(0)

    def fresh(self) -> GroupMeans:
        """The same call before any row."""
        new = copy.copy(self)
        new._start()
        return new

    def add(self, source: Source) -> None:
        """Learn from the rows of a table."""
        values = self._values(source) - self._pivot
        encoded = {n: encode(n, source.raw(n, self.text)) for n in dict.fromkeys(self.groups)}
        (rows,), (levels,) = self._book.add(encoded)
        self._join(levels, _sums(rows, values), _sums(rows, np.ones(len(rows))))

    def absorb(self, other: GroupMeans) -> None:
        """Learn what another has learnt."""
        (levels,) = self._book.absorb(other._book)
        self._join(levels, other._sums, other._counts)

    def _join(self, levels: NDArray[np.int32], sums: Float, counts: Float) -> None:
        more = self._book.n_levels()[0] - len(self._sums)
        self._sums = np.append(self._sums, np.zeros(more))
        self._counts = np.append(self._counts, np.zeros(more))
        self._sums[levels] += sums
        self._counts[levels] += counts

    def set_state(self, state: dict[str, Any]) -> None:
        """Put the means into group_mean's state."""
        from ..formula.transforms import set_group_means  # needs formulaic

        (groups,), (codes,) = self._book.finish()
        means = np.empty(len(codes))
        means[codes] = self._pivot + self._sums / self._counts
        set_group_means(state, groups, means)


class Buckets(_Call):
    """The buckets that rows fall into."""

    def __init__(self, call: Call, source: Source, functions: Mapping[str, Any]) -> None:
        super().__init__(call, source, functions)
        self._buckets = np.empty(0, dtype=np.intp)

    def _expression(self, call: Call) -> Part:
        """What is computed of each table."""
        return expression_part(call.text)

    def fresh(self) -> Buckets:
        """The same call before any row."""
        new = copy.copy(self)
        new._buckets = np.empty(0, dtype=np.intp)
        return new

    def add(self, source: Source) -> None:
        """Learn from the rows of a table."""
        encoder = source.fit(self._part, None)[0]
        assert isinstance(encoder, Encoder)
        buckets = encoder.spec.transform_state[self.code]["buckets"]
        self._buckets = np.union1d(self._buckets, buckets)

    def absorb(self, other: Buckets) -> None:
        """Learn what another has learnt."""
        self._buckets = np.union1d(self._buckets, other._buckets)

    def set_state(self, state: dict[str, Any]) -> None:
        """Put the buckets into the state of hashed()."""
        from ..formula.transforms import set_buckets  # needs formulaic

        set_buckets(state, self._buckets)


def _sums(codes: NDArray[np.int32], values: Float) -> Float:
    return np.asarray(np.bincount(codes, weights=values), dtype=np.float64)
