"""The models of a batch that are in memory: groups of rows, or many responses of the same rows."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Protocol

import numpy as np

from .._core import Batch, Status
from ..engine.fit import cross_products, design_of, fit_cross_products
from ..errors import DataError, FormulaError
from ..frame import checks
from ..results.lmm import LMMResults
from ..results.rows import RowsInMemory
from .absent_levels import categorical_terms, fit_without, kept_columns, without_columns
from .columns import put_models
from .frame import some_rows, sort_frame, subframe

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable, Iterator

    from numpy.typing import NDArray

    from ..frame.model_frame import ModelFrame
    from .responses import Responses
    from .settings import Settings

    Float = NDArray[np.float64]
    Columns = dict[str, Any]
    Chunk = tuple[int, int, int]  # its number, its first model, the model after its last

NO_ROWS = "no row of this model is without missing values"

_SLICE_SECONDS = 0.25
_SLICE_VALUES = 1_000_000  # numbers of responses in memory at a time: what the caches hold


class Models(Protocol):
    """Models that can be fitted a few at a time.

    Attributes
    ----------
    frame : ModelFrame
    largest_slice : int
        Models that may be fitted at a time.
    """

    frame: ModelFrame
    largest_slice: int

    def fit(self, start: int, stop: int) -> Columns:
        """Estimates of the models start … stop - 1."""

    def part(self, i: int) -> ModelFrame:
        """The frame of one model."""


class Groups:
    """One model for each group of rows.

    Parameters
    ----------
    frame : ModelFrame
    codes : NDArray[np.int32]
        The model of each row of the frame, -1 for none.
    n_models : int
    settings : Settings
    """

    def __init__(
        self, frame: ModelFrame, codes: NDArray[np.int32], n_models: int, settings: Settings
    ) -> None:
        self.frame, ordered = sort_frame(frame, codes)
        self._start = np.searchsorted(ordered, np.arange(n_models + 1)).astype(np.intp)
        self._settings = settings
        self._engine = engine(self.frame, settings)
        self.largest_slice = n_models
        self._kept = kept_columns(self.frame, self._start)

    def fit(self, start: int, stop: int) -> Columns:
        """Estimates of the models start … stop - 1."""
        columns = dict(self._engine.fit_groups(self._start[start : stop + 1]))
        alike: dict[Any, list[int]] = {}
        for i, kept in self._kept.items():
            if start <= i < stop:
                alike.setdefault(kept, []).append(i)
        for kept, models in alike.items():
            rows = [np.arange(self._start[i], self._start[i + 1]) for i in models]
            bounds = np.cumsum([0, *map(len, rows)], dtype=np.intp)
            frame = some_rows(self.frame, np.concatenate(rows))
            some = fit_without(frame, bounds, kept, lambda frame: engine(frame, self._settings))
            put_models(columns, np.array(models) - start, some, self.frame.spec)
        return columns

    def part(self, i: int) -> ModelFrame:
        """The frame of one model."""
        frame = subframe(self.frame, slice(self._start[i], self._start[i + 1]))
        return without_columns(frame, self._kept[i]) if i in self._kept else frame

    def single(self, i: int) -> LMMResults:
        """The full results of one model."""
        return single_fit(self.part(i), self._settings)

    def blocks(self) -> Iterator[NDArray[Any]]:
        """The data that tell this batch from another, beside the frame's columns."""
        yield self._start
        yield self.frame.y


class ManyResponses:
    """One model for each response.

    Parameters
    ----------
    frame : ModelFrame
        Its y is not looked at.
    responses : Responses
    settings : Settings
    """

    def __init__(self, frame: ModelFrame, responses: Responses, settings: Settings) -> None:
        self.frame = frame
        self._responses = responses
        self._settings = settings
        self._engine = engine(replace(frame, offset=None), settings)
        self.largest_slice = max(1, _SLICE_VALUES // len(frame.y))
        self._categorical = bool(categorical_terms(frame.spec))
        if settings.missing == "raise":
            self._refuse_missing()

    def fit(self, start: int, stop: int) -> Columns:
        """Estimates of the models start … stop - 1."""
        Y = self._responses.fetch(start, stop, self.frame.rows)
        if self.frame.offset is not None:
            Y = Y - self.frame.offset
        columns = dict(self._engine.fit_responses(Y))
        incomplete = np.isnan(Y).any(axis=1) if self._categorical else np.zeros(len(Y), bool)
        for i in np.flatnonzero(incomplete):
            frame = self._rows_of(Y[i])
            bounds = np.array([0, len(frame.y)], dtype=np.intp)
            for kept in kept_columns(frame, bounds).values():
                some = fit_without(frame, bounds, kept, lambda frame: engine(frame, self._settings))
                put_models(columns, np.array([i]), some, frame.spec)
        return columns

    def _rows_of(self, y: Float) -> ModelFrame:
        """The frame at the rows of a response, the offset taken off it."""
        return some_rows(replace(self.frame, y=y, offset=None), np.flatnonzero(~np.isnan(y)))

    def part(self, i: int) -> ModelFrame:
        """The frame of one model."""
        y = self._responses.fetch(i, i + 1, self.frame.rows)[0]
        name = str(self._responses.keys[i])
        spec = self.frame.spec
        formula = replace(spec.formula, response=name, text=f"{name} {spec.formula.text.lstrip()}")
        frame = replace(self.frame, y=y, spec=replace(spec, formula=formula))
        present = np.flatnonzero(~np.isnan(y))
        if len(present) == len(y):
            return frame
        frame = subframe(frame, present)
        for kept in kept_columns(frame, np.array([0, len(present)], dtype=np.intp)).values():
            frame = without_columns(frame, kept)
        return frame

    def single(self, i: int) -> LMMResults:
        """The full results of one model."""
        return single_fit(self.part(i), self._settings)

    def blocks(self) -> Iterator[NDArray[Any]]:
        """The data that tell this batch from another, beside the frame's columns."""
        for start, stop in self._few():
            yield self._responses.fetch(start, stop, self.frame.rows)

    def _few(self) -> Iterator[tuple[int, int]]:
        n, step = len(self._responses), min(self.largest_slice, 1000)
        for start in range(0, n, step):
            yield start, min(start + step, n)

    def _refuse_missing(self) -> None:
        bad: list[int] = []
        for start, stop in self._few():
            values = self._responses.fetch(start, stop, self.frame.rows)
            bad += (start + np.flatnonzero(np.isnan(values).any(axis=1))).tolist()
        if bad:
            names = [repr(key) for key in self._responses.keys[bad[:5]].tolist()]
            more = f" and {len(bad) - 5} more" if len(bad) > 5 else ""
            have = "responses have" if len(bad) > 1 else "response has"
            raise DataError(
                f"missing='raise' and {len(bad)} {have} missing values: {', '.join(names)}{more}; "
                "fill them or leave those responses out, or use missing='drop'"
            )


def engine(frame: ModelFrame, settings: Settings) -> Batch:
    """The core's batch on a frame."""
    return Batch(
        design_of(frame),
        contrasts=settings.contrasts,
        reml=settings.reml,
        satterthwaite=settings.ddf is not None,
        modes=settings.random_effects,
        max_evaluations=settings.max_evaluations,
        n_threads=settings.n_threads,
    )


def fit_chunks(
    models: Models, chunks: Iterable[Chunk]
) -> Generator[tuple[int, Columns], None, None]:
    """The estimates of all models of the chunks, a slice that takes a moment at a time.

    Yields
    ------
    number : int
        The chunk's.
    columns : dict
        Estimates of the next of its models.
    """
    size = 64
    for number, position, stop in chunks:
        while position < stop:
            end = min(position + size, stop)
            began = time.perf_counter()
            columns = models.fit(position, end)
            _explain(columns, models.part, position)
            taken = time.perf_counter() - began
            scale = min(max(_SLICE_SECONDS / max(taken, 1e-9), 0.25), 8.0)
            size = max(1, min(int((end - position) * scale), models.largest_slice))
            position = end
            yield number, columns


def _explain(columns: Columns, model: Callable[[int], ModelFrame], first: int) -> None:
    for i in np.flatnonzero(columns["status"] == Status.refused):
        if not columns["message"][i]:
            columns["message"][i] = _reason(model(first + int(i)))


def _reason(frame: ModelFrame) -> str:
    """Why a model was refused: what `lmer` would say."""
    if len(frame.y) == 0:
        return NO_ROWS
    try:
        if frame.offset is not None:
            checks.check_finite(("offset",), (frame.offset,), frame.index)
        checks.check_frame(frame)
        fit_cross_products(frame.spec, cross_products(frame, 1), reml=True, n_threads=1)
    except (DataError, FormulaError) as error:
        return str(error)
    return "the model cannot be fitted to its rows"


def single_fit(frame: ModelFrame, settings: Settings) -> LMMResults:
    """The full results of one model, as `BatchResults.result` gives them."""
    if frame.n == 0:
        raise DataError(NO_ROWS)
    checks.check_frame(frame)
    A = cross_products(frame, settings.n_threads)
    fit = fit_cross_products(
        frame.spec,
        A,
        reml=settings.reml,
        n_threads=settings.n_threads,
        max_evaluations=settings.max_evaluations,
    )
    return LMMResults(
        frame.spec,
        RowsInMemory(frame),
        A,
        fit,
        reml=settings.reml,
        n_threads=settings.n_threads,
    )
