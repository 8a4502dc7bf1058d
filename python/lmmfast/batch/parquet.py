"""Tables to Parquet files."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from os import PathLike

    import pandas as pd


def import_pyarrow() -> tuple[Any, Any]:
    """The modules pyarrow and pyarrow.parquet."""
    try:
        import pyarrow as pa
        import pyarrow.parquet as pq
    except ImportError as error:
        raise ImportError('Parquet files need pyarrow: pip install "lmmfast[parquet]"') from error
    return pa, pq


def write_table(table: pd.DataFrame, path: str | PathLike[str]) -> None:
    """Write a Parquet file: all of it or nothing."""
    pa, pq = import_pyarrow()
    path = Path(path)
    unfinished = path.with_name(f".{path.name}.{os.getpid()}.unfinished")
    try:
        pq.write_table(pa.Table.from_pandas(table, preserve_index=False), unfinished)
        unfinished.replace(path)
    finally:
        unfinished.unlink(missing_ok=True)
