"""Which rows have a value in everything that a model uses."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ..errors import DataError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from numpy.typing import NDArray

    from .source import Source

    Float = NDArray[np.float64]
    Masks = dict[str, NDArray[np.bool_]]
    Rows = NDArray[np.intp] | None


def complete_rows(
    source: Source,
    variables: Iterable[str],
    vectors: Mapping[str, tuple[str, Float]],
    *,
    refuse: str = "",
) -> tuple[Rows, Masks]:
    """The rows without missing values.

    Parameters
    ----------
    source : Source
    variables : iterable of str
        The columns that the model uses.
    vectors : mapping
        Name and numbers of its weights and offset, as `Source.vector` gives them.
    refuse : str
        Where none may be missing, of which rows messages speak.

    Returns
    -------
    rows : positions, or None for all
    masks : dict
        Where values are missing (n,), by what messages call the column; only those with any.

    Raises
    ------
    DataError
        If values are missing where none may be.
    """
    masks = {}
    for name in variables:
        source.raw(name, source.what)
        mask = source.missing(name)
        if mask is not None:
            masks[f"column {name!r}"] = mask
    for label, values in vectors.values():
        if source.n and np.isnan(values.min()):
            masks[label] = np.isnan(values)
    if not masks:
        return None, masks
    if refuse:
        counts = ", ".join(f"{name} in {mask.sum()}" for name, mask in masks.items())
        raise DataError(
            f"missing='raise' and of {refuse} values are missing: {counts}; "
            "drop or fill them, or use missing='drop'"
        )
    return np.flatnonzero(~np.logical_or.reduce(list(masks.values()))), masks
