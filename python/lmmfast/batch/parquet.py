"""Tables to Parquet files."""

from __future__ import annotations

import os
import platform
import re
import sys
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator
    from os import PathLike

    import pandas as pd

_OF_PROCESS = re.compile(
    r"\.[a-z]+[-0-9]*\.(?:parquet|json)\.(?P<node>.*)\.(?P<pid>[0-9]+)\.unfinished"
)


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
    with unfinished(Path(path)) as temporary:
        pq.write_table(pa.Table.from_pandas(table, preserve_index=False), temporary)


@contextmanager
def unfinished(path: Path) -> Iterator[Path]:
    """A file to write that takes the place of `path` in the end, and is gone if that fails."""
    temporary = path.with_name(f".{path.name}.{platform.node()}.{os.getpid()}.unfinished")
    try:
        yield temporary
        temporary.replace(path)
    finally:
        temporary.unlink(missing_ok=True)


def remove_unfinished(folder: Path) -> None:
    """Remove what processes of this machine that are no more were writing to a folder."""
    for path in folder.glob(".*.unfinished"):
        found = _OF_PROCESS.fullmatch(path.name)
        if found and found["node"] == platform.node() and not _is_alive(int(found["pid"])):
            with suppress(OSError):  # another process was faster, or has the file open
                path.unlink()


def _is_alive(pid: int) -> bool:
    if sys.platform == "win32":  # where an open file can't be removed anyway
        return pid == os.getpid()
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True
