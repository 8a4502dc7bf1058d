"""lmer_batch(): the same model for many data sets or many responses."""

from __future__ import annotations

import sys
from collections import ChainMap
from typing import TYPE_CHECKING, Any, Literal

import numpy as np

from ..engine.fit import threads_to_use
from ..errors import DataError
from ..frame.build import build_frame
from ..streams.open import row_source
from .frame import check_keys, group_keys
from .models import Groups, ManyResponses, fit_chunks
from .output import Keeping, fingerprint
from .responses import Responses
from .results import BatchResults
from .run import Ledger, chunk_bounds, run
from .settings import Options
from .stream import stream_batch

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from os import PathLike

    import pandas as pd
    from numpy.typing import ArrayLike

    from ..frame.model_frame import ModelFrame
    from .settings import Settings

_CHUNK = 10_000  # models


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
    data : pandas, polars or pyarrow table, dict of arrays, or data larger than memory
        As for `lmer`. With `by` paths of files, pyarrow datasets and Dask DataFrames are read in
        two passes: the rows of models are brought together, as many models at a time as fit into
        memory, and fitted, by Dask's workers where there are any; `weights` and `offset` are then
        names of columns. The results are those of the rows in memory, to the bit where each
        column of the model is computed row by row.
    by : str or sequence of str, optional
        Columns whose combinations of values divide the rows into data sets, one model each. The
        columns of the model are made once for all rows: categories are coded alike in all models
        (those that a model lacks are dropped there, in random terms too), and ``center(x)``,
        ``group_mean(x, g)`` or ``bs(x)`` see all rows. Rows with a missing key belong to no model.
    responses : (rows, m) array or table, or sequence of column names, optional
        A column for each model: an array or memory map, a DataFrame (its columns' names are the
        keys) whose rows are aligned by their labels, or names of columns of `data`. Where a value
        is missing the row is left out of that model. They need `data` in memory.
    reml, weights, offset, missing, max_evaluations
        As for `lmer`.
    ddf : {"satterthwaite"}, optional
        Degrees of freedom for p-values: Satterthwaite's approximation (as R's lmerTest); by
        default p-values are against the standard normal.
    contrasts : dict, optional
        Names of contrasts of the fixed effects, and the weights of each: p numbers, or a dict or
        Series of numbers by effects' names.
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
        killed; other data, formula or options than those of the folder are refused. Of files the
        paths, sizes and times of change tell whether the data are others.
    chunk_size : int, optional
        Models in one file of `output`: 10,000 by default.

    Returns
    -------
    BatchResults

    Raises
    ------
    FormulaError, DataError
        As `lmer`, for what concerns all models; `DataError` too where `output` holds another batch.
    BatchInterrupted
        At Ctrl-C, within a second: its ``results`` hold the finished models.

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
    keys: list[Any] = []
    if by is not None:
        keys = [by] if isinstance(by, str) or not hasattr(by, "__iter__") else list(by)
    if by is not None and not keys:
        raise ValueError("by= names no column")
    caller = sys._getframe(1)
    context = ChainMap(caller.f_locals, caller.f_globals)
    options = Options(
        reml=bool(reml),
        ddf=ddf,
        contrasts=contrasts,
        random_effects=bool(random_effects),
        max_evaluations=int(max_evaluations),
        n_threads=threads_to_use(n_threads),
        missing=missing,
    )
    keeping = Keeping(progress, output, chunk_size or _CHUNK)
    given: dict[str, Any] = {
        "weights": weights,
        "offset": offset,
        "missing": missing,
        "context": context,
    }
    source = row_source(data)
    if source is not None:
        if not keys:
            raise DataError(
                "responses= needs the design in memory: give the columns of the formula as a table "
                "(for example pandas.read_parquet(path, columns=[...])); the responses themselves "
                "may be a memory map, as numpy.load(path, mmap_mode='r') gives"
            )
        return stream_batch(formula, source, keys, options, keeping, **given)
    frame = build_frame(formula, data, one_sided=not keys, check=False, **given)
    settings = options.settings(frame.spec.names)
    if keys:
        return _fit_groups(frame, data, keys, settings, keeping)
    many = Responses(responses, data, frame.n + frame.n_missing)
    return _fit_all(ManyResponses(frame, many, settings), many.keys, settings, keeping)


def _fit_groups(
    frame: ModelFrame, data: Any, by: Sequence[str], settings: Settings, keeping: Keeping
) -> BatchResults:
    codes, keys = group_keys(data, by)
    check_keys(len(keys), int((codes < 0).sum()), settings.missing)
    kept = codes if frame.rows is None else codes[frame.rows]
    return _fit_all(Groups(frame, kept, len(keys), settings), keys, settings, keeping)


def _fit_all(
    models: Groups | ManyResponses, keys: pd.Index, settings: Settings, keeping: Keeping
) -> BatchResults:
    def data() -> str:
        return fingerprint(models.frame, keys, models.blocks())

    spec = models.frame.spec
    folder = keeping.folder(spec, keys, settings, data)
    chunk_size = folder.chunk_size if folder else keeping.chunk_size
    bounds = chunk_bounds(np.ones(len(keys), np.int64), chunk_size, None)
    ledger = Ledger(bounds, spec, settings, folder, keeping.progress)

    def results(columns: dict[str, Any]) -> BatchResults:
        return BatchResults(
            spec,
            keys,
            columns,
            reml=settings.reml,
            ddf=settings.ddf,
            contrast_names=settings.contrast_names,
            single=models.single,
        )

    return run(ledger, fit_chunks(models, ledger.todo()), results)
