"""Many models on Dask, one worker process against two: ``python -m bench.cluster``.

Every worker has one thread; the rows come from Parquet files, shuffled by key as they come. Prints
seconds and the ratio. ``--rows-per-model`` makes the models longer.
"""

from __future__ import annotations

import argparse
import time
from pathlib import Path

import numpy as np
import pandas as pd

from .problems import CACHE

FORMULA = "y ~ x + (x | g)"


def simulate(models: int, rows: int, folder: Path, files: int = 16) -> None:
    """`models` data sets of `rows` rows in 18 groups, spread over the files."""
    rng = np.random.default_rng(20261122)
    folder.mkdir(parents=True)
    key = np.repeat(np.arange(models), rows)
    g = np.tile(np.arange(rows) % 18, models)
    x = rng.normal(size=len(key))
    b = rng.normal(0, 0.7, (models * 18, 2))[np.repeat(np.arange(models), rows) * 18 + g]
    y = 1 + 0.5 * x + b[:, 0] + b[:, 1] * x + rng.normal(size=len(key))
    data = pd.DataFrame({"key": key, "g": g, "x": x, "y": y})
    order = rng.permutation(len(data))
    for i, part in enumerate(np.array_split(order, files)):
        data.iloc[np.sort(part)].to_parquet(folder / f"part-{i:02d}.parquet")


def seconds(workers: int, folder: Path) -> float:
    """The better of two calls on a cluster of so many processes."""
    import dask.dataframe as dd
    import lmmfast
    from dask.distributed import Client, LocalCluster

    with (
        LocalCluster(n_workers=workers, threads_per_worker=1, dashboard_address=":0") as cluster,
        Client(cluster),
    ):
        data = dd.read_parquet(folder)
        times = []
        for _ in range(2):
            start = time.perf_counter()
            results = lmmfast.lmer_batch(FORMULA, data, by="key")
            times.append(time.perf_counter() - start)
        print(f"{workers} workers: {min(times):.2f} s, {results!r}", flush=True)
    return min(times)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--models", type=int, default=20_000)
    parser.add_argument("--rows-per-model", type=int, default=180)
    given = parser.parse_args()
    folder = CACHE / f"cluster-{given.models}-{given.rows_per_model}"
    if not folder.exists():
        simulate(given.models, given.rows_per_model, folder)
    one, two = seconds(1, folder), seconds(2, folder)
    print(f"one process / two: {one / two:.2f}")


if __name__ == "__main__":
    main()
