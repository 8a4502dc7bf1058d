"""Rows of a stream brought together by part, on disk where they are too many for memory."""

from __future__ import annotations

import itertools
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from ..frame.source import Source

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    import pandas as pd

    from .rows import Split

_BUFFER_BYTES = 64 << 20
_ROW = "__row__"


def numbered(tables: Iterable[Any]) -> Iterator[Any]:
    """Pyarrow tables with a column of row numbers."""
    import pyarrow as pa

    first = 0
    for table in tables:
        rows = pa.array(np.arange(first, first + table.num_rows))
        yield table.append_column(_ROW, rows)
        first += table.num_rows


def by_part(tables: Iterable[Any], split: Split) -> Iterator[tuple[int, pd.DataFrame]]:
    """The rows of each part, where the parts follow each other in the tables."""
    waiting: list[Any] = []
    current = -1
    for table in tables:
        parts = split(table)
        used = np.flatnonzero(parts >= 0)
        if len(used) == 0:
            continue
        if len(used) < len(parts):
            table, parts = table.take(used), parts[used]
        bounds = [0, *(np.flatnonzero(np.diff(parts)) + 1).tolist(), len(parts)]
        for start, stop in itertools.pairwise(bounds):
            if parts[start] != current and waiting:
                yield current, _frame(waiting)
                waiting = []
            current = int(parts[start])
            waiting.append(table.slice(start, stop - start))
    if waiting:
        yield current, _frame(waiting)


def by_part_on_disk(
    tables: Iterable[Any], split: Split, n_parts: int
) -> Iterator[tuple[int, pd.DataFrame]]:
    """The rows of each part, wherever they are in the tables, in their order there.

    They go through files in the system's folder of temporary files (``TMPDIR``).
    """
    with tempfile.TemporaryDirectory(prefix="lmmfast-") as folder:
        spill = _Spill(Path(folder), n_parts)
        for table in tables:
            parts = split(table)
            order = np.argsort(parts, kind="stable")
            order = order[np.searchsorted(parts[order], 0) :]
            if len(order):
                spill.add(table.take(order), parts[order])
        spill.flush()
        for part in range(n_parts):
            pieces = spill.take(part)
            if pieces:
                yield part, _frame(pieces)


class _Spill:
    """A file for each part: one Arrow stream after another, each written in one go."""

    def __init__(self, folder: Path, n_parts: int) -> None:
        self._folder = folder
        self._waiting: list[list[Any]] = [[] for _ in range(n_parts)]
        self._bytes = 0

    def add(self, table: Any, parts: np.ndarray[Any, np.dtype[np.int32]]) -> None:
        """Add rows in the order of their parts."""
        bounds = [0, *(np.flatnonzero(np.diff(parts)) + 1).tolist(), len(parts)]
        for start, stop in itertools.pairwise(bounds):
            self._waiting[parts[start]].append(table.slice(start, stop - start))
        self._bytes += table.nbytes
        if self._bytes > _BUFFER_BYTES:
            self.flush()

    def flush(self) -> None:
        """Write what waits."""
        import pyarrow as pa

        options = pa.ipc.IpcWriteOptions(
            compression="lz4" if pa.Codec.is_available("lz4") else None
        )
        for part, tables in enumerate(self._waiting):
            if not tables:
                continue
            with (
                self._path(part).open("ab") as file,
                pa.ipc.new_stream(file, tables[0].schema, options=options) as stream,
            ):
                for table in tables:
                    stream.write_table(table)
            tables.clear()
        self._bytes = 0

    def take(self, part: int) -> list[Any]:
        """The tables of a part, whose file is deleted."""
        import pyarrow as pa

        path = self._path(part)
        if not path.exists():
            return []
        tables = []
        with path.open("rb") as file:
            size = path.stat().st_size
            while file.tell() < size:
                tables.append(pa.ipc.open_stream(file).read_all())
        path.unlink()
        return tables

    def _path(self, part: int) -> Path:
        return self._folder / f"part-{part}"


def _frame(tables: list[Any]) -> pd.DataFrame:
    """A DataFrame whose index is the rows' numbers."""
    import pandas as pd
    import pyarrow as pa

    table = pa.concat_tables(tables)
    names = [name for name in table.column_names if name != _ROW]
    index = pd.Index(table.column(_ROW).to_numpy())
    return Source(table.select(names)).raw_frame(names).set_axis(index)
