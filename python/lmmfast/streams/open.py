"""Which adapter takes what data."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .rows import RowSource


def row_source(data: Any) -> RowSource | None:
    """The adapter for data that are to be streamed; None for those that are in memory."""
    package = type(data).__module__.partition(".")[0]
    if package in ("pathlib", "builtins"):
        if _is_path(data) or (
            isinstance(data, (list, tuple)) and data and all(map(_is_path, data))
        ):
            from .arrow import open_paths

            return open_paths(data)
    elif package == "pyarrow" and hasattr(data, "to_batches") and hasattr(data, "scanner"):
        from .arrow import ArrowSource

        return ArrowSource(data)
    elif package in ("dask", "dask_expr") and hasattr(data, "map_partitions"):
        from .dask import DaskSource

        if hasattr(data, "columns") and hasattr(data, "npartitions"):
            return DaskSource(data)
    return None


def _is_path(data: Any) -> bool:
    return isinstance(data, (str, os.PathLike))
