"""Rows from files and pyarrow datasets, read batch by batch."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from ..errors import DataError
from .spill import by_part, by_part_on_disk, numbered

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from concurrent.futures import Future

    from .rows import PartWork, RowFunction, Split, Work

T = TypeVar("T")

# Large enough that a table over the range of a million level ids is short next to a batch.
_CHUNK_ROWS = 1 << 18
_SAMPLED = 8  # fragments from which a sample is taken
_FORMATS = {".parquet": "parquet", ".pq": "parquet", ".csv": "csv", ".gz": "csv",
            ".feather": "ipc", ".arrow": "ipc"}  # fmt: skip


class ArrowSource:
    """A pyarrow dataset as a source of rows; see `rows.RowSource`.

    Parameters
    ----------
    dataset : pyarrow.dataset.Dataset
    """

    def __init__(self, dataset: Any) -> None:
        self._dataset = dataset

    def names(self) -> list[str]:
        """Names of all columns."""
        return list(self._dataset.schema.names)

    def sample(self, columns: Sequence[str], rows: int) -> Iterator[Any]:
        """Rows from the beginnings of fragments and row groups spread over the data, then all."""
        fragments = _spread(self._dataset)
        for fragment in fragments if len(fragments) > 1 else ():
            yield from islice(self._batches(columns, -(-rows // len(fragments)), fragment), 1)
        yield from self._batches(columns, rows)

    def gather(self, work: Work[T], columns: Sequence[str], n_threads: int) -> T:
        """Do the work on all rows."""
        return work(self._tables(columns), n_threads)

    def gather_parts(
        self,
        split: Split,
        work: PartWork[T],
        columns: Sequence[str],
        n_parts: int,
        n_threads: int,
        *,
        in_order: bool = False,
    ) -> Iterator[T]:
        """Do the work on each part, one after the other; all but one go through files."""
        tables = numbered(self._tables(columns))
        if in_order or n_parts == 1:
            parts = by_part(tables, split)
        else:
            parts = by_part_on_disk(tables, split, n_parts)
        for part, table in parts:
            yield from work(part, table, n_threads)

    def matching(self, values: Mapping[str, Any]) -> ArrowSource:
        """The rows with these values, by a filter that may skip what has others."""
        import pyarrow as pa
        import pyarrow.dataset as ds

        dataset = self._dataset
        for name, value in values.items():
            kind = dataset.schema.field(name).type
            try:
                scalar = pa.scalar(value, getattr(kind, "value_type", kind))
            except (pa.ArrowInvalid, pa.ArrowNotImplementedError, TypeError):
                continue
            dataset = dataset.filter(ds.field(name) == scalar)
        return ArrowSource(dataset)

    def identity(self) -> str | None:
        """Schema, paths, sizes and times of change; None for what is not made of files."""
        dataset = self._dataset
        if not hasattr(dataset, "files"):
            return None
        found = dataset.filesystem.get_file_info(list(dataset.files))
        files = [(info.path, info.size, info.mtime_ns) for info in found]
        return repr((str(dataset.schema), files))

    def n_workers(self) -> int:
        """Parts go through this process."""
        return 1

    def map_rows(self, function: RowFunction, columns: Sequence[str], name: str) -> Any:
        """A pyarrow.RecordBatchReader of the values that a function gives for each row."""
        import pyarrow as pa

        schema = pa.schema([pa.field(name, pa.float64())])

        def batches() -> Iterator[Any]:
            for table in self._tables(columns):
                values = pa.array(function(table), from_pandas=True)
                yield pa.record_batch([values], schema=schema)

        return pa.RecordBatchReader.from_batches(schema, batches())

    def _tables(self, columns: Sequence[str]) -> Iterator[Any]:
        """Batches, small ones put together."""
        import pyarrow as pa

        waiting: list[Any] = []
        rows = 0
        for batch in self._batches(columns, _CHUNK_ROWS):
            waiting.append(batch)
            rows += batch.num_rows
            if rows >= _CHUNK_ROWS // 2:
                yield pa.Table.from_batches(waiting)
                waiting, rows = [], 0
        if rows:
            yield pa.Table.from_batches(waiting)

    def _batches(self, columns: Sequence[str], rows: int, fragment: Any = None) -> Iterator[Any]:
        """The batches with rows of a fragment, or of all."""
        import pyarrow as pa

        def read(fragment: Any) -> Iterator[Any]:
            return self._scan(fragment, columns, rows, {"schema": self._dataset.schema})

        files = _fragments(self._dataset) if _is_local_parquet(self._dataset) else None
        try:
            if fragment is not None:
                yield from read(fragment)
            elif files is not None:
                groups = (group for file in files for group in file.split_by_row_group())
                yield from _one_ahead(groups, read)
            else:
                options = {"batch_readahead": 4, "fragment_readahead": 1}
                yield from self._scan(self._dataset, columns, rows, options)
        except pa.ArrowInvalid as error:
            raise DataError(
                f"the data can't be read: {error} (where column types are guessed wrongly, as in "
                "CSV files, give pyarrow.dataset.dataset(path, schema=...))"
            ) from error

    def _scan(
        self, data: Any, columns: Sequence[str], rows: int, options: dict[str, Any]
    ) -> Iterator[Any]:
        import pyarrow.dataset as ds

        if _is_local_parquet(self._dataset):  # pre-buffering holds all bytes of a file
            options["fragment_scan_options"] = ds.ParquetFragmentScanOptions(pre_buffer=False)
        for batch in data.to_batches(columns=list(columns), batch_size=rows, **options):
            if batch.num_rows:
                yield batch


def open_paths(data: Any) -> ArrowSource:
    """A source from a path of a file or folder, or a list of paths of files."""
    try:
        import pyarrow.dataset as ds
    except ImportError as error:
        raise ImportError('files are read by pyarrow: pip install "lmmfast[parquet]"') from error
    import pyarrow as pa

    paths = [Path(p) for p in (data if isinstance(data, (list, tuple)) else [data])]
    for path in paths:
        if not path.exists():
            raise DataError(f"there is no file or folder {str(path)!r}")
    kind = _format(paths)
    where: Any = [str(path) for path in paths] if len(paths) > 1 else str(paths[0])
    try:
        if kind == "csv":
            return ArrowSource(ds.dataset(where, format=_csv(), partitioning=_hive(paths)))
        return ArrowSource(ds.dataset(where, format=kind, partitioning=_hive(paths)))
    except pa.ArrowInvalid as error:
        raise DataError(f"{where!r} can't be read as {kind}: {error}") from error


def _hive(paths: Sequence[Path]) -> str | None:
    return "hive" if len(paths) == 1 and paths[0].is_dir() else None


def _format(paths: Sequence[Path]) -> str:
    """The files' format, by their names."""
    files = paths
    if len(paths) == 1 and paths[0].is_dir():
        files = [p for p in sorted(paths[0].rglob("*")) if p.suffix.lower() in _FORMATS]
    kinds = {_FORMATS.get(path.suffix.lower()) for path in files}
    if len(kinds) != 1 or None in kinds:
        what = "Parquet (.parquet), CSV (.csv) or Feather (.feather, .arrow) files, of one kind"
        raise DataError(
            f"{str(paths[0])!r}: a path must lead to {what}; for anything else give a "
            "pyarrow.dataset.dataset(...)"
        )
    return str(kinds.pop())


def _csv() -> Any:
    """CSV with an empty field missing in text columns too, as pandas has it."""
    import pyarrow.csv as pc
    import pyarrow.dataset as ds

    return ds.CsvFileFormat(convert_options=pc.ConvertOptions(strings_can_be_null=True))


def _is_local_parquet(dataset: Any) -> bool:
    import pyarrow.dataset as ds

    parquet = isinstance(getattr(dataset, "format", None), ds.ParquetFileFormat)
    return parquet and dataset.filesystem.type_name == "local"


def _fragments(dataset: Any) -> list[Any] | None:
    """Files or tables of a dataset; None for one that is filtered, which does not tell."""
    try:
        return list(dataset.get_fragments())
    except ValueError:
        return None


def _one_ahead(groups: Iterable[Any], read: Callable[[Any], Iterable[T]]) -> Iterator[T]:
    """What is read of each group, while the next is being read.

    A scan of the whole dataset reads as much as a gigabyte ahead of who is slower than it.
    """
    with ThreadPoolExecutor(1) as thread:
        waiting: Future[list[T]] | None = None
        for group in groups:
            coming = thread.submit(lambda group: list(read(group)), group)
            if waiting is not None:
                yield from waiting.result()
            waiting = coming
        if waiting is not None:
            yield from waiting.result()


def _spread(dataset: Any) -> list[Any]:
    """At most `_SAMPLED` fragments, evenly spread; row groups where files are few."""
    fragments = _evenly(_fragments(dataset) or [])
    if len(fragments) >= _SAMPLED:
        return fragments
    groups = [
        f.split_by_row_group() if hasattr(f, "split_by_row_group") else [f] for f in fragments
    ]
    return _evenly([group for some in groups for group in some])


def _evenly(fragments: list[Any]) -> list[Any]:
    n = len(fragments)
    if n <= _SAMPLED:
        return fragments
    return [fragments[i * (n - 1) // (_SAMPLED - 1)] for i in range(_SAMPLED)]
