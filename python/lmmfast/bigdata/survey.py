"""The pass before the cross-products, where a formula needs to know all the rows to be computed.

Categories, the means of `group_mean`, and the centre and scale of `center` and `scale` are found
exactly. Anything else whose columns depend on other rows is refused.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from ..errors import DataError
from ..formula.dtypes import kind_of, variable
from ..formula.encoders import Encoder
from ..formula.python_code import shown_code
from ..frame import checks
from ..frame.parts import Parts, resolve_parts
from ..frame.source import PlainColumns, Source, Unfitted
from ..tables.level_book import Dictionary
from .accumulate import Encoders, complete_rows
from .moments import Learner, learners
from .states import same_state

if TYPE_CHECKING:
    from ..formula.expressions import Part, Use
    from ..frame.source import PartEncoder
    from ..tables.columns import Raw, Table
    from .request import Request

PILOT_ROWS = 4096
_ENOUGH_ROWS = 1024


@dataclass(frozen=True)
class Pilot:
    """Some complete rows, and what they tell of the model.

    Attributes
    ----------
    parts : Parts
        The formula's parts, their columns found.
    table : pd.DataFrame
        Rows without missing values, the columns that the model uses.
    columns : tuple of str
        Those columns.
    variables : tuple of str
        The formula's among them.
    """

    parts: Parts
    table: pd.DataFrame
    columns: tuple[str, ...]
    variables: tuple[str, ...]

    def survey(self, request: Request) -> Survey:
        """The work of the pass over all rows."""
        source = Source(self.table)
        return Survey(
            request,
            self.variables,
            _categorical(self.parts, self.table),
            tuple(learners(_parts(self.parts), source, _functions(self.parts))),
            tuple(dict.fromkeys(n for part in _unfitted(self.parts) for n in part.variables)),
        )


def pilot_of(
    tables: Iterator[Any],
    request: Request,
    context: Mapping[str, Any] | None,
    names: Sequence[str],
) -> Pilot:
    """Find the formula's columns in the first table, and complete rows of some tables."""
    parts: Parts | None = None
    found: list[pd.DataFrame] = []
    variables: tuple[str, ...] = ()
    n_rows = 0
    for table in tables:
        source = Source(table)
        if parts is None:
            source.table = _WithNames(source.table, names)
            parts = resolve_parts(request.plan, source, context)
            variables = parts.variables()
        n_rows += source.n
        rows = complete_rows(source, variables, request)
        kept = source.raw_frame(_columns(variables, request), rows)
        if len(kept):
            found.append(kept)
        if n_rows >= PILOT_ROWS and sum(map(len, found)) >= _ENOUGH_ROWS:
            break
    if parts is None:
        raise DataError("the data have no rows")
    if not found:
        raise DataError(f"no row is left without missing values; there are {n_rows}")
    return Pilot(parts, _stack(found), _columns(variables, request), variables)


def needs_survey(parts: Parts, pilot: Pilot) -> bool:
    """Whether the formula takes a pass of its own over the rows."""
    return bool(_categorical(parts, pilot.table)) or any(
        learners(_parts(parts), Source(pilot.table), _functions(parts))
    )


@dataclass
class Findings:
    """What a survey has found: rows that show every category, and what the functions learn."""

    seen: dict[str, Dictionary]
    witnesses: list[pd.DataFrame]
    learners: tuple[Learner, ...]


@dataclass(frozen=True)
class Survey:
    """Work that finds categories and the state of functions; see `rows.Work`."""

    request: Request
    variables: tuple[str, ...]
    categorical: tuple[str, ...]
    learners: tuple[Learner, ...]
    kept: tuple[str, ...]

    def __call__(self, tables: Iterable[Any], n_threads: int) -> Findings:
        """Survey the rows of the tables."""
        findings = Findings(
            {name: Dictionary() for name in self.categorical},
            [],
            tuple(learner.fresh() for learner in self.learners),
        )
        for table in tables:
            source = Source(table)
            rows = complete_rows(source, self.variables, self.request)
            if source.n == 0 or (rows is not None and len(rows) == 0):
                continue
            frame = source.raw_frame(self.kept, rows)
            self._witness(findings, frame)
            for learner in findings.learners:
                learner.add(Source(frame))
        return findings

    def merge(self, a: Findings, b: Findings) -> Findings:
        """What the rows of both show."""
        for frame in b.witnesses:
            self._witness(a, frame)
        for name, dictionary in b.seen.items():
            if dictionary.categories is not None:
                a.seen[name].note_categories(dictionary.categories)
        for mine, theirs in zip(a.learners, b.learners):
            mine.absorb(theirs)
        return a

    def _witness(self, findings: Findings, frame: pd.DataFrame) -> None:
        """Keep the first row with each category that has not been seen."""
        wanted: set[int] = set()
        for name in self.categorical:
            values = frame[name]
            dictionary = findings.seen[name]
            if isinstance(values.dtype, pd.CategoricalDtype):
                dictionary.note_categories(values.cat.categories)
                values = values.astype(values.cat.categories.dtype)
            first = values.drop_duplicates()
            before = len(dictionary)
            codes = dictionary.add(pd.Index(first))
            wanted.update(first.index[codes >= before].tolist())
        if wanted:
            findings.witnesses.append(frame.iloc[sorted(wanted)].reset_index(drop=True))


def fit_encoders(parts: Parts, pilot: Pilot, findings: Findings | None) -> Encoders:
    """Encode the parts so that they are those of all rows, row by row."""
    table = pilot.table
    learned: tuple[Learner, ...] = ()
    if findings is not None:
        table = _stack([table, *findings.witnesses])
        for name, dictionary in findings.seen.items():
            if dictionary.categories is not None:
                table[name] = table[name].cat.set_categories(dictionary.categories)
        learned = findings.learners

    def fitted(part: PlainColumns | Unfitted) -> PartEncoder:
        if isinstance(part, PlainColumns):
            return part
        frame = table[list(part.variables)].dropna().reset_index(drop=True)
        encoder = Source(frame).fit(part, None)[0]
        assert isinstance(encoder, Encoder)
        _set_state(encoder, learned, part, frame)
        _refuse_unless_rowwise(encoder, frame)
        return encoder

    assert parts.response is not None  # only batches have formulas without one
    offsets = tuple(map(fitted, parts.offsets))
    for part, encoder in zip(parts.offsets, offsets):
        if isinstance(part, Unfitted):
            checks.check_offset(part.part.text, encoder.names)
    return Encoders(
        fitted(parts.response),
        fitted(parts.fixed),
        tuple(map(fitted, parts.random)),
        offsets,
    )


def _set_state(
    encoder: Encoder, learned: tuple[Learner, ...], part: Unfitted, frame: pd.DataFrame
) -> None:
    """Give the functions of a part the state that they would have from all rows."""
    other: dict[str, Any] | None = None
    for call, state in encoder.spec.transform_state.items():
        own = [learner for learner in learned if learner.is_call(call)]
        if own:
            own[0].set_state(state)
        elif state:
            if other is None:
                other = _state_of_half(part, frame)
            if not same_state(other.get(call), state):
                raise DataError(
                    f"{shown_code(call)} needs all the rows at once, which data that are streamed "
                    "do not give: compute it as a column of the data, or give all that it would "
                    "take from the data (for splines knots=, lower_bound= and upper_bound=)"
                )


def _state_of_half(part: Unfitted, frame: pd.DataFrame) -> dict[str, Any]:
    try:
        encoder = Source(frame.iloc[::2].reset_index(drop=True)).fit(part, None)[0]
    except DataError:
        return {}
    assert isinstance(encoder, Encoder)
    return dict(encoder.spec.transform_state)


def _refuse_unless_rowwise(encoder: Encoder, frame: pd.DataFrame) -> None:
    """Refuse a part with columns that are others when rows are taken away."""
    middle = len(frame) // 2
    halves = [
        frame.iloc[:middle].reset_index(drop=True),
        frame.iloc[middle:].reset_index(drop=True),
    ]
    if middle == 0:
        return
    whole = encoder.columns(frame)
    parts = [encoder.columns(half) for half in halves]
    for name, column, first, second in zip(encoder.names, whole, *parts):
        if column is None and first is None and second is None:
            continue
        values = [
            np.ones(len(f)) if c is None else c
            for f, c in zip((frame, *halves), (column, first, second))
        ]
        joined = np.concatenate(values[1:])
        if not np.allclose(values[0], joined, rtol=1e-12, atol=0, equal_nan=True):
            raise DataError(
                f"{name!r} depends on other rows, which data that are streamed do not give: "
                "compute it as a column of the data, or use center(), scale() or group_mean()"
            )


def _unfitted(parts: Parts) -> list[Unfitted]:
    every = (parts.response, parts.fixed, *parts.random, *parts.offsets)
    return [part for part in every if isinstance(part, Unfitted)]


def _parts(parts: Parts) -> list[Part]:
    return [unfitted.part for unfitted in _unfitted(parts)]


def _functions(parts: Parts) -> dict[str, Any]:
    return {name: f for part in _unfitted(parts) for name, f in part.functions.items()}


def _categorical(parts: Parts, table: pd.DataFrame) -> tuple[str, ...]:
    """Columns whose categories matter."""
    names: dict[str, None] = {}
    for unfitted in _unfitted(parts):
        part = unfitted.part
        in_c = {use.name for use in part.uses if use.function == "C" and _is_data(use)}
        used = {use.name for use in part.uses if not _is_group(use)} | set(part.bare)
        for name in unfitted.variables:
            is_category = kind_of(variable(name, _raw(table, name), None)) == "category"
            if name in in_c or (is_category and name in used):
                names[name] = None
    return tuple(names)


def _is_data(use: Use) -> bool:
    """Whether a column is all that C() makes categorical."""
    return use.alone and use.argument in (0, "data")


def _is_group(use: Use) -> bool:
    """Whether a column is a group of group_mean()."""
    return use.function == "group_mean" and use.argument != 0


def _raw(table: pd.DataFrame, name: str) -> Raw:
    return Source(table).raw(name, "data")


def _columns(variables: Sequence[str], request: Request) -> tuple[str, ...]:
    named = [name for name in (request.weights, request.offset) if name is not None]
    return tuple(dict.fromkeys([*variables, *named]))


def _stack(frames: Sequence[pd.DataFrame]) -> pd.DataFrame:
    """Rows below each other, the columns that all have; categories in the order of appearance."""
    if len(frames) == 1:
        return frames[0]
    columns = {}
    for name in (name for name in frames[0] if all(name in frame for frame in frames)):
        pieces = [frame[name] for frame in frames]
        if isinstance(pieces[0].dtype, pd.CategoricalDtype):
            union = pd.api.types.union_categoricals(pieces, ignore_order=True)
            columns[name] = pd.Series(union)
        else:
            columns[name] = pd.concat(pieces, ignore_index=True)
    return pd.DataFrame(columns)


class _WithNames:
    """A table of which more columns are known by name than are there."""

    def __init__(self, table: Table, names: Sequence[str]) -> None:
        self._table, self._names = table, names
        self.n, self.index, self.snapshot = table.n, table.index, table.snapshot
        self.labelled = table.labelled

    def names(self) -> Sequence[str]:
        return self._names

    def raw(self, name: str) -> Raw:
        return self._table.raw(name)
