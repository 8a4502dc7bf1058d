"""The models of a batch that are in memory: groups of rows, or many responses of the same rows."""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Protocol

import numpy as np

from . import _core, checks
from .absent_levels import categorical_terms, fit_without, kept_columns, without_columns
from .batch_columns import put_models
from .batch_frame import sort_frame, subframe, take_rows
from .batch_results import STATUS
from .errors import DataError, FormulaError
from .model import core_arguments, fit_frame

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable, Iterator, Sequence

    from numpy.typing import NDArray

    from .batch_frame import Responses
    from .frame import ModelFrame
    from .results import LMMResults

    Float = NDArray[np.float64]
    Columns = dict[str, Any]
    Chunk = tuple[int, int, int]  # its number, its first model, the model after its last

NO_ROWS = "no row of this model is without missing values"

_REFUSED = STATUS.index("refused")
_SLICE_SECONDS = 0.25
_SLICE_VALUES = 1_000_000  # numbers of responses in memory at a time: what the caches hold


@dataclass(frozen=True)
class Settings:
    """How all models of a batch are fitted."""

    reml: bool
    ddf: str | None
    contrasts: Float
    contrast_names: list[str]
    random_effects: bool
    max_evaluations: int
    n_threads: int
    missing: str

    def identity(self) -> dict[str, Any]:
        """What the results depend on."""
        return {
            "reml": self.reml,
            "ddf": self.ddf,
            "contrasts": dict(zip(self.contrast_names, self.contrasts.tolist())),
            "random_effects": self.random_effects,
            "max_evaluations": self.max_evaluations,
            "missing": self.missing,
        }


@dataclass(frozen=True)
class Options:
    """What `lmer_batch` was asked for, before the effects are known."""

    reml: bool
    ddf: str | None
    contrasts: Mapping[str, Any] | None
    random_effects: bool
    max_evaluations: int
    n_threads: int
    missing: str

    def settings(self, effects: Sequence[str]) -> Settings:
        """The settings for fixed effects of those names."""
        names, matrix = contrast_matrix(self.contrasts, effects)
        options = {**self.__dict__, "contrasts": matrix, "contrast_names": names}
        return Settings(**options)


def contrast_matrix(
    contrasts: Mapping[str, Any] | None, names: Sequence[str]
) -> tuple[list[str], Float]:
    """Names of contrasts, and the weights of the effects in them (contrasts × p)."""
    names, p = list(names), len(names)
    contrasts = contrasts or {}
    matrix = np.zeros((len(contrasts), p))
    for row, (name, weights) in zip(matrix, contrasts.items()):
        if isinstance(weights, Mapping):
            unknown = [effect for effect in weights if effect not in names]
            if unknown:
                raise DataError(
                    f"contrast {name!r}: there is no effect {unknown[0]!r}; the effects are "
                    f"{', '.join(map(repr, names))}"
                )
            for effect, weight in weights.items():
                row[names.index(effect)] = weight
        else:
            values = np.asarray(weights, dtype=np.float64)
            if values.shape != (p,):
                raise DataError(
                    f"contrast {name!r} must have {p} weights, for {', '.join(map(repr, names))}"
                )
            row[:] = values
        if not np.isfinite(row).all() or not row.any():
            raise DataError(f"contrast {name!r} must be finite and not all zero")
    return list(map(str, contrasts)), matrix


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
            frame = take_rows(self.frame, np.concatenate(rows))
            some = fit_without(frame, bounds, kept, lambda frame: engine(frame, self._settings))
            put_models(columns, np.array(models) - start, some, self.frame)
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
        self._categorical = bool(categorical_terms(frame))
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
                put_models(columns, np.array([i]), some, frame)
        return columns

    def _rows_of(self, y: Float) -> ModelFrame:
        """The frame at the rows of a response, the offset taken off it."""
        return take_rows(replace(self.frame, y=y, offset=None), np.flatnonzero(~np.isnan(y)))

    def part(self, i: int) -> ModelFrame:
        """The frame of one model."""
        y = self._responses.fetch(i, i + 1, self.frame.rows)[0]
        name = str(self._responses.keys[i])
        formula = replace(
            self.frame.formula, response=name, text=f"{name} {self.frame.formula.text.lstrip()}"
        )
        frame = replace(self.frame, y=y, formula=formula)
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


def engine(frame: ModelFrame, settings: Settings) -> _core.Batch:
    """The core's batch on a frame."""
    return _core.Batch(
        **core_arguments(frame),
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
    for i in np.flatnonzero(columns["status"] == _REFUSED):
        if not columns["message"][i]:
            columns["message"][i] = _reason(model(first + int(i)))


def _reason(frame: ModelFrame) -> str:
    """Why a model was refused: what `lmer` would say."""
    if len(frame.y) == 0:
        return NO_ROWS
    try:
        if frame.offset is not None:
            checks.finite(("offset",), (frame.offset,), frame.index)
        checks.frame(frame)
    except (DataError, FormulaError) as error:
        return str(error)
    return "the model cannot be fitted to its rows"


def single_fit(frame: ModelFrame, settings: Settings) -> LMMResults:
    """The full results of one model, as `BatchResults.result` gives them."""
    if len(frame.y) == 0:
        raise DataError(NO_ROWS)
    checks.frame(frame)
    return fit_frame(
        frame,
        reml=settings.reml,
        n_threads=settings.n_threads,
        max_evaluations=settings.max_evaluations,
        stacklevel=5,
    )
