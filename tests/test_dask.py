"""Models fitted on a Dask cluster are those of the same rows in memory."""

from __future__ import annotations

import os
import signal
from pathlib import Path

import dask
import dask.dataframe as dd
import distributed
import lmmfast
import numpy as np
import pandas as pd
import pytest
from test_bigdata import assert_same, simulated

pytestmark = pytest.mark.filterwarnings("ignore::lmmfast.FitWarning", "default::ResourceWarning")

FORMULA = "y ~ x + arm + group_mean(x, g) + (1 | s) + (1 + x | g)"


@pytest.fixture(scope="module")
def data() -> pd.DataFrame:
    return simulated()


@pytest.fixture(scope="module")
def cluster():
    with (
        distributed.LocalCluster(
            n_workers=2, threads_per_worker=1, processes=True, dashboard_address=None
        ) as cluster,
        distributed.Client(cluster) as client,
    ):
        yield client


@pytest.mark.parametrize("partitions", [1, 11])
def test_same_as_in_memory(cluster, data, partitions):
    frame = dd.from_pandas(data, npartitions=partitions, sort=False)
    assert_same(lmmfast.lmer(FORMULA, frame), lmmfast.lmer(FORMULA, data))


def test_the_partitioning_does_not_matter(cluster, data):
    by_group = dd.from_pandas(data.sort_values(["g", "x"], ignore_index=True), npartitions=17)
    formula = "y ~ x * arm + (1 | s/rater) + (1 | g)"
    full = lmmfast.lmer(formula, data, weights="w")
    assert_same(lmmfast.lmer(formula, by_group, weights="w"), full)


def test_rows_stay_with_the_workers(cluster, data):
    frame = dd.from_pandas(data, npartitions=5, sort=False)
    fit, full = lmmfast.lmer(FORMULA, frame), lmmfast.lmer(FORMULA, data)
    assert isinstance(fit.resid, dd.Series)
    for name in ("fittedvalues", "resid"):
        values = getattr(fit, name).compute()
        expected = getattr(full, name).reindex(data.index)
        np.testing.assert_allclose(values, expected, rtol=0, atol=1e-5)
        assert values.index.equals(data.index)
    new = data.dropna().drop(columns="y")
    for results in (fit, full):
        predicted = results.predict(dd.from_pandas(new, npartitions=3)).compute()
        np.testing.assert_allclose(predicted, full.predict(new), atol=1e-5)


def test_empty_partitions_and_partitions_of_missing_rows(cluster, data):
    row = np.arange(len(data))
    d = data.assign(row=row, x=data.x.where((row < 500) | (row > 900)))
    frame = dd.from_pandas(d, npartitions=30, sort=False)
    frame = frame[(frame.row < 1500) | (frame.row > 2000)]
    kept = d[(d.row < 1500) | (d.row > 2000)]
    assert_same(lmmfast.lmer(FORMULA, frame), lmmfast.lmer(FORMULA, kept))


def test_without_a_cluster(data):
    frame = dd.from_pandas(data, npartitions=4)
    formula = "y ~ x + (1 | g) + (1 | s)"
    with dask.config.set(scheduler="threads"):
        assert_same(lmmfast.lmer(formula, frame), lmmfast.lmer(formula, data))


def die_once(part: pd.DataFrame, mark: str) -> pd.DataFrame:
    """Kill the worker that comes here first, in the middle of its work."""
    if len(part) and part.index[0] > 0:
        try:
            Path(mark).touch(exist_ok=False)
        except FileExistsError:
            return part
        os.kill(os.getpid(), signal.SIGKILL)
    return part


def test_a_worker_killed_in_the_middle(cluster, data, tmp_path):
    mark = tmp_path / "killed"
    frame = dd.from_pandas(data, npartitions=12, sort=False)
    frame = frame.map_partitions(die_once, str(mark), meta=frame._meta)
    fit = lmmfast.lmer(FORMULA, frame)
    assert mark.exists()
    assert_same(fit, lmmfast.lmer(FORMULA, data))
