"""Running a batch: its chunks, what of them is done, and what an interrupt leaves."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING, Any

import numpy as np

from .._core import Status
from ..engine.status import is_optimum
from ..errors import BatchInterrupted
from .columns import concatenate, without_estimates

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

    from numpy.typing import NDArray

    from ..frame.spec import Spec
    from .output import Folder
    from .results import BatchResults
    from .settings import Settings

    Columns = dict[str, Any]
    Bounds = NDArray[np.intp]


def chunk_bounds(rows: NDArray[np.int64], most_models: int, most_rows: int | None) -> Bounds:
    """Where chunks of successive models begin, and the last ends.

    A chunk has at most `most_models` models and `most_rows` rows, and at least one model.

    Parameters
    ----------
    rows : NDArray[np.int64]
        Rows of each model.
    """
    n = len(rows)
    if most_rows is None:
        return np.append(np.arange(0, n, most_models), n).astype(np.intp)
    ends = np.cumsum(rows)
    bounds = [0]
    while bounds[-1] < n:
        first = bounds[-1]
        before = ends[first - 1] if first else 0
        last = int(np.searchsorted(ends, before + most_rows, side="right"))
        bounds.append(min(max(last, first + 1), first + most_models, n))
    return np.array(bounds, dtype=np.intp)


class Ledger:
    """The estimates so far, by chunk.

    Parameters
    ----------
    bounds : NDArray[np.intp]
        Chunk i has the models bounds[i] … bounds[i + 1] - 1.
    spec : Spec
    settings : Settings
    folder : Folder or None
        Where finished chunks are kept; those that are there are taken from it.
    progress : bool
        Whether a bar is shown.
    """

    def __init__(
        self,
        bounds: Bounds,
        spec: Spec,
        settings: Settings,
        folder: Folder | None,
        progress: bool,
    ) -> None:
        self._bounds = bounds
        self._spec, self._settings = spec, settings
        self._folder = folder
        self._pieces: dict[int, list[Columns]] = {i: [] for i in range(len(bounds) - 1)}
        self._bar = _Bar(progress, int(bounds[-1]))
        for number, pieces in self._pieces.items():
            done = folder.read(number) if folder else None
            if done is not None:
                pieces.append(done)
                self._bar.update(done["status"])

    def todo(self) -> list[tuple[int, int, int]]:
        """Chunks that are not done: their number, first model and the model after their last."""
        return [
            (i, int(self._bounds[i]), int(self._bounds[i + 1]))
            for i, pieces in self._pieces.items()
            if not pieces
        ]

    def add(self, number: int, columns: Columns) -> None:
        """Enter the next models of a chunk."""
        pieces = self._pieces[number]
        pieces.append(columns)
        if self._n_done(number) == self._bounds[number + 1] - self._bounds[number]:
            pieces[:] = [concatenate(pieces)]
            if self._folder:
                self._folder.write(number, int(self._bounds[number]), pieces[0])
        self._bar.update(columns["status"])

    def columns(self) -> Columns:
        """The columns of all models; those that are not done have the status "not_fitted"."""
        every: list[Columns] = []
        for number, pieces in self._pieces.items():
            size = int(self._bounds[number + 1] - self._bounds[number])
            every += pieces
            missing = size - self._n_done(number)
            if missing:
                every.append(
                    without_estimates(
                        self._spec,
                        self._settings,
                        missing,
                        Status.not_fitted,
                        "the batch was stopped",
                    )
                )
        return concatenate(every)

    def close(self) -> None:
        """Take the bar away."""
        self._bar.close()

    def n_done(self) -> int:
        """Models that are done."""
        return sum(map(self._n_done, self._pieces))

    def _n_done(self, number: int) -> int:
        return sum(len(piece["status"]) for piece in self._pieces[number])


def run(
    ledger: Ledger,
    pieces: Generator[tuple[int, Columns], None, None],
    results: Callable[[Columns], BatchResults],
) -> BatchResults:
    """The results of all models, from the estimates of chunks as they come.

    Raises
    ------
    BatchInterrupted
        At Ctrl-C, with the results so far.
    """
    try:
        with closing(pieces):
            for number, columns in pieces:
                ledger.add(number, columns)
        return results(ledger.columns())
    except KeyboardInterrupt:
        raise BatchInterrupted(results(ledger.columns()), ledger.n_done()) from None
    finally:
        ledger.close()


class _Bar:
    """A bar of progress, or nothing."""

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

    def close(self) -> None:
        if self._bar is not None:
            self._bar.close()

    def update(self, status: NDArray[np.int8]) -> None:
        """Count models that are done."""
        if self._bar is None:
            return
        self._failures += int((~is_optimum(status)).sum())
        if self._failures:
            self._bar.set_postfix(failures=self._failures, refresh=False)
        self._bar.update(len(status))
