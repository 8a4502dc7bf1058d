"""lmer_batch(): the same model for many data sets or many responses."""

from __future__ import annotations

import sys
import time
from collections import ChainMap
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Literal

import numpy as np

from . import _core, checks
from .batch_frame import Responses, group_keys, sort_frame, subframe
from .batch_results import STATUS, BatchResults
from .errors import DataError, FormulaError
from .frame import build_frame
from .model import _threads, core_arguments, fit_frame

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from os import PathLike

    from numpy.typing import ArrayLike, NDArray

    from .frame import ModelFrame
    from .results import LMMResults

    Float = NDArray[np.float64]
    Columns = dict[str, Any]

_REFUSED = STATUS.index("refused")
_CHUNK = 10_000  # models
_SLICE_SECONDS = 0.25
_SLICE_VALUES = 8_000_000  # numbers of responses in memory at a time


def lmer_batch(
    formula: str,
    data: Any,
    *,
    by: str | Sequence[str] | None = None,
    responses: Any = None,
    reml: bool = True,
    weights: str | ArrayLike | None = None,
    offset: str | ArrayLike | None = None,
    missing: Literal["drop", "raise"] = "drop",
    ddf: Literal["satterthwaite"] | None = None,
    contrasts: Mapping[str, Any] | None = None,
    random_effects: bool = False,
    n_threads: int | None = None,
    max_evaluations: int = 200,
    progress: bool = False,
    output: str | PathLike[str] | None = None,
    chunk_size: int | None = None,
) -> BatchResults:
    """Fit one model to many data sets (``by=``) or to many responses (``responses=``).

    Every number is that of `lmer` on the same data; a model that cannot be fitted is a row with a
    status and a message, and stops no other.

    Parameters
    ----------
    formula : str
        As for `lmer`; without a response where `responses` are given: ``"~ x + (1 | donor)"``.
    data : pandas, polars or pyarrow table, or dict of arrays
        As for `lmer`.
    by : str or sequence of str, optional
        Columns whose combinations of values divide the rows into data sets, one model each. The
        columns of the model are made once for all rows: categories are coded alike in all models
        (those that a model lacks are dropped there), and ``center(x)``, ``group_mean(x, g)`` or
        ``bs(x)`` see all rows. Rows with a missing key belong to no model.
    responses : (rows, m) array or table, or sequence of column names, optional
        A column for each model: an array or memory map, a DataFrame (its columns' names are the
        keys), or names of columns of `data`. Where a value is missing the row is left out of that
        model.
    reml, weights, offset, missing, max_evaluations
        As for `lmer`.
    ddf : {"satterthwaite"}, optional
        Degrees of freedom for p-values: Satterthwaite's approximation (as R's lmerTest); by
        default p-values are against the standard normal.
    contrasts : dict, optional
        Names of contrasts of the fixed effects, and the weights of each: p numbers, or a dict of
        effects' names and numbers.
    random_effects : bool, default False
        Keep the conditional modes of all models.
    n_threads : int, optional
        Threads to use, over models; all processors this process may use by default. The results
        do not depend on it.
    progress : bool, default False
        Show a bar with the rate and the models without an optimum (needs ``lmmfast[progress]``).
    output : path of a folder, optional
        Write the estimates there in Parquet files of `chunk_size` models as they are finished
        (needs ``lmmfast[parquet]``). The same call goes on where an earlier one stopped or was
        killed; other data, formula or options than those of the folder are refused.
    chunk_size : int, optional
        Models in one file of `output`: 10,000 by default.

    Returns
    -------
    BatchResults

    Raises
    ------
    FormulaError, DataError
        As `lmer`, for what concerns all models; `DataError` too where `output` holds another batch.

    Examples
    --------
    >>> import lmmfast
    >>> radon = lmmfast.datasets.radon()
    >>> batch = lmmfast.lmer_batch("log_radon ~ 1 + (1 | county)", radon, by="floor")
    >>> batch.params.round(3)
           Intercept
    floor
    0          1.494
    1          0.788
    """
    if (by is None) == (responses is None):
        raise ValueError("give either by= (many data sets) or responses= (many responses)")
    if ddf not in (None, "satterthwaite"):
        raise ValueError(f"ddf={ddf!r}: it is 'satterthwaite' or None")
    if chunk_size is not None and chunk_size < 1:
        raise ValueError(f"chunk_size must be at least 1, not {chunk_size}")
    caller = sys._getframe(1)
    frame = build_frame(
        formula,
        data,
        weights=weights,
        offset=offset,
        missing=missing,
        context=ChainMap(caller.f_locals, caller.f_globals),
        one_sided=responses is not None,
        check=False,
    )
    names, matrix = _contrast_matrix(contrasts, frame)
    settings = _Settings(
        reml=bool(reml),
        ddf=ddf,
        contrasts=matrix,
        contrast_names=names,
        random_effects=bool(random_effects),
        max_evaluations=int(max_evaluations),
        n_threads=_threads(n_threads),
        missing=missing,
    )
    models: _Groups | _Responses
    if by is not None:
        models = _Groups(frame, data, [by] if isinstance(by, str) else list(by), settings)
    else:
        models = _Responses(frame, data, responses, settings)
    columns = _run(models, settings, progress, output, chunk_size or _CHUNK)
    return BatchResults(
        models.frame,
        models.keys,
        columns,
        reml=settings.reml,
        ddf=ddf,
        contrast_names=names,
        single=models.single,
    )


@dataclass(frozen=True)
class _Settings:
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


def _contrast_matrix(
    contrasts: Mapping[str, Any] | None, frame: ModelFrame
) -> tuple[list[str], Float]:
    names, p = list(frame.names), len(frame.names)
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


def _engine(frame: ModelFrame, settings: _Settings) -> _core.Batch:
    return _core.Batch(
        **core_arguments(frame),
        contrasts=settings.contrasts,
        reml=settings.reml,
        satterthwaite=settings.ddf is not None,
        modes=settings.random_effects,
        max_evaluations=settings.max_evaluations,
        n_threads=settings.n_threads,
    )


class _Groups:
    """One model for each group of rows."""

    def __init__(
        self, frame: ModelFrame, data: Any, by: Sequence[str], settings: _Settings
    ) -> None:
        if not by:
            raise ValueError("by= names no column")
        codes, self.keys = group_keys(data, by)
        if settings.missing == "raise" and (codes < 0).any():
            raise DataError(
                f"missing='raise' and the key is missing in {int((codes < 0).sum())} rows"
            )
        if len(self.keys) == 0:
            raise DataError("by: every key is missing")
        kept = codes if frame.rows is None else codes[frame.rows]
        self.frame, ordered = sort_frame(frame, kept)
        self._start = np.searchsorted(ordered, np.arange(len(self.keys) + 1)).astype(np.intp)
        self._settings = settings
        self._batch = _engine(self.frame, settings)
        self.largest_slice = len(self.keys)

    def fit(self, start: int, stop: int) -> Columns:
        return dict(self._batch.fit_groups(self._start[start : stop + 1]))

    def part(self, i: int) -> ModelFrame:
        return subframe(self.frame, slice(self._start[i], self._start[i + 1]))

    def single(self, i: int) -> LMMResults:
        return _single(self.part(i), self._settings)

    def blocks(self) -> Iterator[NDArray[Any]]:
        """The data that tell this batch from another."""
        yield self._start
        yield self.frame.y


class _Responses:
    """One model for each response."""

    def __init__(self, frame: ModelFrame, data: Any, responses: Any, settings: _Settings) -> None:
        self.frame = frame
        self._responses = Responses(responses, data, len(frame.y) + frame.n_missing)
        self.keys = self._responses.keys
        self._settings = settings
        self._batch = _engine(replace(frame, offset=None), settings)
        self.largest_slice = max(1, _SLICE_VALUES // len(frame.y))

    def fit(self, start: int, stop: int) -> Columns:
        return dict(self._batch.fit_responses(self._fetch(start, stop)))

    def part(self, i: int) -> ModelFrame:
        y = self._responses.fetch(i, i + 1, self.frame.rows)[0]
        name = str(self.keys[i])
        formula = replace(
            self.frame.formula, response=name, text=f"{name} {self.frame.formula.text.lstrip()}"
        )
        frame = replace(self.frame, y=y, formula=formula)
        present = np.flatnonzero(~np.isnan(y))
        return frame if len(present) == len(y) else subframe(frame, present)

    def single(self, i: int) -> LMMResults:
        return _single(self.part(i), self._settings)

    def blocks(self) -> Iterator[NDArray[Any]]:
        """The data that tell this batch from another."""
        step = min(self.largest_slice, 1000)
        for start in range(0, len(self.keys), step):
            yield self._responses.fetch(start, min(start + step, len(self.keys)), self.frame.rows)

    def _fetch(self, start: int, stop: int) -> Float:
        Y = self._responses.fetch(start, stop, self.frame.rows)
        if self._settings.missing == "raise" and np.isnan(Y).any():
            bad = int(np.flatnonzero(np.isnan(Y).any(axis=1))[0])
            raise DataError(
                f"missing='raise' and the response {self.keys[start + bad]!r} has missing values"
            )
        return Y if self.frame.offset is None else Y - self.frame.offset


def _single(frame: ModelFrame, settings: _Settings) -> LMMResults:
    if len(frame.y) == 0:
        raise DataError("no row of this model is without missing values")
    checks.frame(frame)
    return fit_frame(
        frame,
        reml=settings.reml,
        n_threads=settings.n_threads,
        max_evaluations=settings.max_evaluations,
        stacklevel=5,
    )


def _reason(frame: ModelFrame) -> str:
    """Why a model was refused: what `lmer` would say."""
    if len(frame.y) == 0:
        return "no row of this model is without missing values"
    try:
        checks.frame(frame)
    except (DataError, FormulaError) as error:
        return str(error)
    return "the model cannot be fitted to its rows"


def _run(
    models: _Groups | _Responses,
    settings: _Settings,
    progress: bool,
    output: str | PathLike[str] | None,
    chunk_size: int,
) -> Columns:
    """The columns of all models, chunk by chunk, slice by slice."""
    n = len(models.keys)
    folder = None
    if output is not None:
        from .batch_output import Folder, fingerprint

        identity = {"formula": models.frame.formula.text, **settings.identity()}
        folder = Folder(
            output,
            identity,
            lambda: fingerprint(models.frame, models.keys, models.blocks()),
            models.frame,
            models.keys,
            settings.contrast_names,
            chunk_size,
        )
        chunk_size = folder.chunk_size
    chunks: list[Columns] = []
    with _Progress(progress, n) as bar:
        size = 64
        for number, start in enumerate(range(0, n, chunk_size)):
            stop = min(start + chunk_size, n)
            done = folder.read(number) if folder else None
            if done is None:
                slices: list[Columns] = []
                position = start
                while position < stop:
                    end = min(position + size, stop)
                    began = time.perf_counter()
                    part = models.fit(position, end)
                    _explain(part, models.part, position)
                    slices.append(part)
                    taken = time.perf_counter() - began
                    scale = min(max(_SLICE_SECONDS / max(taken, 1e-9), 0.25), 8.0)
                    size = max(1, min(int((end - position) * scale), models.largest_slice))
                    position = end
                    bar.update(part["status"])
                done = _concatenate(slices)
                if folder:
                    folder.write(number, start, done)
            else:
                bar.update(done["status"])
            chunks.append(done)
    return _concatenate(chunks)


def _explain(part: Columns, model: Callable[[int], ModelFrame], first: int) -> None:
    for i in np.flatnonzero(part["status"] == _REFUSED):
        if not part["message"][i]:
            part["message"][i] = _reason(model(first + int(i)))


def _concatenate(parts: list[Columns]) -> Columns:
    if len(parts) == 1:
        return parts[0]
    joined: Columns = {}
    for name, first in parts[0].items():
        values = [part[name] for part in parts]
        if isinstance(first, np.ndarray):
            joined[name] = np.concatenate(values)
        elif name == "message":
            joined[name] = [text for part in values for text in part]
        else:  # an array for each factor or term
            joined[name] = [np.concatenate(arrays) for arrays in zip(*values)]
    return joined


class _Progress:
    """A bar, or nothing."""

    def __init__(self, show: bool, n: int) -> None:
        self._bar: Any = None
        self._failures = 0
        if show:
            try:
                from tqdm.auto import tqdm
            except ImportError as error:
                raise ImportError(
                    'progress=True needs tqdm: pip install "lmmfast[progress]"'
                ) from error
            self._bar = tqdm(total=n, unit="model")

    def __enter__(self) -> _Progress:
        return self

    def __exit__(self, *_: object) -> None:
        if self._bar is not None:
            self._bar.close()

    def update(self, status: NDArray[np.int8]) -> None:
        """Count models that are done."""
        if self._bar is None:
            return
        self._failures += int((status > 1).sum())
        if self._failures:
            self._bar.set_postfix(failures=self._failures, refresh=False)
        self._bar.update(len(status))
