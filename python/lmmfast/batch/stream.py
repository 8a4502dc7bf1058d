"""Batches of models whose rows are streamed: brought together by key, part by part.

One pass finds the keys, counts their rows and learns the coding of categories; another brings the
rows of models together, as many models at a time as fit into memory, and fits them there.
"""

from __future__ import annotations

import itertools
from dataclasses import dataclass, replace
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from .._core import Status
from ..bigdata.accumulate import Accumulate
from ..bigdata.read import read_pilot
from ..bigdata.request import read_request
from ..bigdata.survey import fit_encoders, needs_survey
from ..errors import DataError
from ..frame.build import groups_of
from ..tables.columns import unknown_column
from ..tables.levels import GroupingFactor
from .columns import without_estimates
from .frame import check_keys, key_index
from .keys import FindKeys, KeySplit, RowSums, Together
from .model_rows import ModelRows
from .models import NO_ROWS, Groups, fit_chunks, single_fit
from .output import fingerprint
from .results import BatchResults
from .run import Ledger, chunk_bounds, run

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable, Iterator, Mapping, Sequence

    from numpy.typing import NDArray

    from ..results.lmm import LMMResults
    from ..streams.rows import RowSource
    from .models import Chunk, Columns
    from .output import Keeping
    from .settings import Options, Settings

_PART_BYTES = 256 << 20  # of a part's rows as they are read
_PARTS_PER_WORKER = 4  # where several work at a time


def stream_batch(
    formula: str,
    source: RowSource,
    by: Sequence[str],
    options: Options,
    keeping: Keeping,
    *,
    weights: Any,
    offset: Any,
    missing: str,
    context: Mapping[str, Any] | None,
) -> BatchResults:
    """Fit one model to the rows of each key of a source; see `lmer_batch`."""
    request = read_request(formula, weights, offset, missing)
    names = source.names()
    for name in by:
        if name not in names:
            table: Any = SimpleNamespace(names=lambda: names)
            raise unknown_column(table, name, "by")
    pilot = read_pilot(request, source, context)
    columns = tuple(dict.fromkeys([*by, *pilot.columns]))
    identity = source.identity() if keeping.output is not None else ""
    find = FindKeys(tuple(by), pilot.parts.group_columns, request, pilot.variables)
    works: list[Any] = [find]
    if needs_survey(pilot.parts, pilot):
        works.append(pilot.survey(request))
    if identity is None:
        works.append(RowSums(columns))
    read = columns if len(works) > 1 or request.raise_missing else (*by, *find.groups)
    found = source.gather(Together(tuple(works)), tuple(dict.fromkeys(read)), options.n_threads)
    if identity is None:
        identity = str(found.pop())
    keys, counts, in_order = found[0].finish()
    check_keys(len(counts), found[0].n_missing, missing)
    encoders = fit_encoders(pilot.parts, pilot, found[1] if len(found) > 1 else None)
    rows = Accumulate(request, encoders, pilot.variables, groups_of(request.plan), None)
    categories = {
        name: dictionary.categories
        for name, dictionary in found[0].categories.items()
        if dictionary.categories is not None
    }
    batch = StreamedBatch(
        source=source,
        columns=columns,
        keys=keys,
        model=ModelRows(rows, categories),
        settings=options.settings(encoders.fixed.names),
    )

    def data() -> str:
        about = np.frombuffer(str(identity).encode(), np.uint8)
        return fingerprint(batch.model.frame(pilot.table), batch.labels, [counts, about])

    return batch.fit(counts, in_order, keeping, data)


@dataclass(frozen=True)
class FitPart:
    """Work that fits the models of a part; see `rows.PartWork`.

    Attributes
    ----------
    model : ModelRows
    split : KeySplit
    settings : Settings
    chunks : tuple
        For each part its chunks.
    """

    model: ModelRows
    split: KeySplit
    settings: Settings
    chunks: tuple[tuple[Chunk, ...], ...]

    def __call__(
        self, part: int, table: pd.DataFrame, n_threads: int
    ) -> Iterator[tuple[int, Columns]]:
        """The estimates of the part's models, a few at a time, with the number of their chunk."""
        chunks = self.chunks[part]
        models = np.concatenate([np.arange(start, stop) for _, start, stop in chunks])
        starts = np.cumsum([0, *(stop - start for _, start, stop in chunks)]).tolist()
        frame = self.model.frame(table)
        settings = replace(self.settings, n_threads=n_threads)
        if len(frame.y) == 0:
            for number, start, stop in chunks:
                yield (
                    number,
                    without_estimates(frame.spec, settings, stop - start, Status.refused, NO_ROWS),
                )
            return
        codes = np.searchsorted(models, self.split.models(table)).astype(np.int32)
        if frame.rows is not None:
            codes = codes[frame.rows]
        groups = Groups(frame, codes, len(models), settings)
        local = [(c[0], start, stop) for c, start, stop in zip(chunks, starts, starts[1:])]
        labels = [np.asarray(factor.levels) for factor in frame.spec.factors]
        for number, columns in fit_chunks(groups, local):
            if "levels" in columns:  # codes of this part mean nothing elsewhere
                columns["levels"] = [own[at] for own, at in zip(labels, columns["levels"])]
            yield number, columns


@dataclass(frozen=True)
class Rows:
    """Work that gives the rows themselves; see `rows.PartWork`."""

    def __call__(self, part: int, table: pd.DataFrame, n_threads: int) -> Iterable[pd.DataFrame]:
        """The table."""
        return [table]


@dataclass(frozen=True)
class StreamedBatch:
    """A batch whose rows are in a source.

    Attributes
    ----------
    source : RowSource
    columns : tuple of str
        The columns of the source that it takes.
    keys : GroupingFactor
    model : ModelRows
    settings : Settings
    """

    source: RowSource
    columns: tuple[str, ...]
    keys: GroupingFactor
    model: ModelRows
    settings: Settings

    @property
    def labels(self) -> pd.Index:
        """Labels of the models."""
        return key_index(self.keys)

    def fit(
        self, counts: NDArray[np.int64], in_order: bool, keeping: Keeping, data: Any
    ) -> BatchResults:
        """Fit all models, of which the rows are counted."""
        labels, spec = self.labels, self.model.spec
        most_rows = self._rows_of_a_part(counts)
        folder = keeping.folder(spec, labels, self.settings, data, most_rows)
        most_models = len(labels)
        if folder:
            most_models, most_rows = folder.chunk_size, folder.chunk_rows or most_rows
        bounds = chunk_bounds(counts, most_models, most_rows)
        ledger = Ledger(bounds, spec, self.settings, folder, keeping.progress)
        chunks = _parts(ledger.todo(), counts, most_rows)
        part_of = np.full(len(labels), -1, np.int32)
        for part, own in enumerate(chunks):
            for _, start, stop in own:
                part_of[start:stop] = part
        split = KeySplit(self.keys, part_of)

        def results(columns: Columns) -> BatchResults:
            return BatchResults(
                spec,
                labels,
                columns,
                reml=self.settings.reml,
                ddf=self.settings.ddf,
                contrast_names=self.settings.contrast_names,
                single=self.single,
            )

        work = FitPart(self.model, split, self.settings, chunks)

        def pieces() -> Generator[tuple[int, Columns], None, None]:
            if chunks:
                yield from self.source.gather_parts(
                    split,
                    work,
                    self.columns,
                    len(chunks),
                    self.settings.n_threads,
                    in_order=in_order,
                )

        return run(ledger, pieces(), results)

    def single(self, i: int) -> LMMResults:
        """The full results of one model, whose rows are read again."""
        labels = self.labels[i : i + 1]
        values = {
            name: labels.get_level_values(position)[0]
            for position, name in enumerate(self.keys.parts)
        }
        part_of = np.full(self.keys.n_levels, -1, np.int32)
        part_of[i] = 0
        split = KeySplit(self.keys, part_of)
        source = self.source.matching(values)
        threads = self.settings.n_threads
        tables = list(source.gather_parts(split, Rows(), self.columns, 1, threads))
        if not tables:
            raise DataError(f"there are no rows of the model {labels[0]!r} any more")
        frame = self.model.frame(tables[0])
        if len(frame.y) == 0:
            raise DataError(NO_ROWS)
        models = Groups(frame, np.zeros(len(frame.y), np.int32), 1, self.settings)
        return single_fit(models.part(0), self.settings)

    def _rows_of_a_part(self, counts: NDArray[np.int64]) -> int:
        """Most rows of models that are brought together at a time."""
        encoders = self.model.rows.encoders
        numbers = 2 + len(encoders.fixed.names) + sum(len(e.names) for e in encoders.random)
        most = _PART_BYTES // (8 * (numbers + 2 * len(self.columns)))
        workers = self.source.n_workers()
        if workers > 1:
            most = min(most, int(counts.sum()) // (_PARTS_PER_WORKER * workers))
        return max(most, 1)


def _parts(
    chunks: Sequence[Chunk], counts: NDArray[np.int64], most_rows: int
) -> tuple[tuple[Chunk, ...], ...]:
    """Runs of chunks that have no more rows than that together."""
    rows = np.array([counts[start:stop].sum() for _, start, stop in chunks], np.int64)
    bounds = chunk_bounds(rows, max(len(rows), 1), most_rows)
    return tuple(tuple(chunks[a:b]) for a, b in itertools.pairwise(bounds))
