"""Models fitted on a Dask cluster are those of the same rows in memory."""

from __future__ import annotations

import functools
import multiprocessing
import os
import signal
import subprocess
import sys
from pathlib import Path

import dask
import dask.dataframe as dd
import distributed
import lmmfast
import numpy as np
import pandas as pd
import pytest
from batches import assert_equal, bad_models
from streams import assert_same, simulated

pytestmark = pytest.mark.filterwarnings("ignore::lmmfast.FitWarning", "default::ResourceWarning")

FORMULA = "y ~ x + arm + group_mean(x, g) + (1 | s) + (1 + x | g)"


@pytest.fixture(scope="module")
def data() -> pd.DataFrame:
    return simulated()


@pytest.fixture(scope="module")
def cluster():
    with (
        distributed.LocalCluster(
            n_workers=2, threads_per_worker=1, processes=True, dashboard_address=":0"
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


BATCH = {"by": "model", "random_effects": True, "ddf": "satterthwaite"}


@pytest.fixture(scope="module")
def models() -> pd.DataFrame:
    """Models in any order, one of them in few rows, some that can't be fitted, missing values."""
    d = bad_models()
    d.loc[::17, "x"] = np.nan
    return d.sample(frac=1, random_state=3).reset_index(drop=True)


@pytest.mark.parametrize("partitions", [1, 7])
@pytest.mark.parametrize(
    ("formula", "options"),
    [
        ("y ~ x + f + (1 | a)", {"weights": "w", "contrasts": {"two": {"x": 2}}}),
        ("y ~ C(b) + I(x**2) + (x | a) + (1 | b)", {"offset": "w", "reml": False}),
        ("y ~ x + (0 + f | a)", {}),
    ],
)
def test_a_batch_has_the_same_bits(cluster, models, formula, options, partitions):
    frame = dd.from_pandas(models, npartitions=partitions, sort=False)
    local = lmmfast.lmer_batch(formula, frame.compute(), **BATCH, **options)
    batch = lmmfast.lmer_batch(formula, frame, **BATCH, **options)
    assert_equal(batch, local)
    one, same = batch.result("m1"), local.result("m1")
    assert one.criterion == same.criterion
    pd.testing.assert_series_equal(one.resid, same.resid, check_exact=True)


def test_a_batch_with_several_keys_and_categories(cluster, models):
    models = models.assign(
        half=np.arange(len(models)) % 2,
        model=pd.Categorical(models["model"], models["model"].unique()[::-1]),
    )
    models.loc[::30, "half"] = np.nan
    frame = dd.from_pandas(models, npartitions=5, sort=False)
    options = {**BATCH, "by": ["model", "half"]}
    local = lmmfast.lmer_batch("y ~ x + f + (1 | b)", frame.compute(), **options)
    assert_equal(lmmfast.lmer_batch("y ~ x + f + (1 | b)", frame, **options), local)


def test_a_batch_without_a_cluster(models):
    frame = dd.from_pandas(models, npartitions=4, sort=False)
    local = lmmfast.lmer_batch("y ~ x + (1 | a)", frame.compute(), **BATCH)
    with dask.config.set(scheduler="threads"):
        assert_equal(lmmfast.lmer_batch("y ~ x + (1 | a)", frame, **BATCH), local)


def test_a_batch_goes_on_from_its_folder(cluster, models, tmp_path):
    frame = dd.from_pandas(models, npartitions=4, sort=False)
    formula = "y ~ x + f + (1 | a)"
    local = lmmfast.lmer_batch(formula, frame.compute(), **BATCH)
    for _ in range(2):
        batch = lmmfast.lmer_batch(formula, frame, output=tmp_path, chunk_size=3, **BATCH)
        assert_equal(batch, local)
        chunks = sorted(tmp_path.glob("chunk-*"))
        assert len(chunks) >= 4
        chunks[2].unlink()
    with pytest.raises(lmmfast.DataError, match="different are data"):
        lmmfast.lmer_batch(formula, frame.assign(y=frame.y + 1), output=tmp_path, **BATCH)


def fatal(mark: str, x: pd.Series) -> pd.Series:
    """The column; the worker that comes here first dies."""
    if multiprocessing.parent_process() is not None:
        try:
            Path(mark).unlink()
        except FileNotFoundError:
            return x
        os.kill(os.getpid(), signal.SIGKILL)
    return x


@pytest.mark.parametrize("while_fitting", [False, True])
def test_a_worker_killed_in_the_middle_of_a_batch(cluster, models, tmp_path, while_fitting):
    mark = tmp_path / "mark"
    column = functools.partial(fatal, str(mark))
    frame = dd.from_pandas(models, npartitions=6, sort=False)
    formula = "y ~ x + f + (1 | a)"
    if while_fitting:
        mark.touch()
        formula = "y ~ column(x) + f + (1 | a)"
    else:
        frame = frame.map_partitions(die_once, str(mark), meta=frame._meta)
    local = lmmfast.lmer_batch(formula, models, **BATCH)
    batch = lmmfast.lmer_batch(formula, frame, **BATCH)
    assert mark.exists() == (not while_fitting)
    assert column  # the formula's
    np.testing.assert_array_equal(batch.params, local.params)
    np.testing.assert_array_equal(batch.theta, local.theta)
    assert batch.message.tolist() == local.message.tolist()


INTERRUPTED = """
import sys
sys.path.insert(0, sys.argv[1])
import distributed, lmmfast
import dask.dataframe as dd
from batches import many
from lmmfast.batch.run import Ledger

add = Ledger.add

def add_two(ledger, number, columns):
    add(ledger, number, columns)
    if ledger.n_done() > 1:
        raise KeyboardInterrupt

if __name__ == "__main__":
    Ledger.add = add_two
    frame = dd.from_pandas(many(20), npartitions=3)
    options = dict(n_workers=2, threads_per_worker=1, dashboard_address=":0")
    with distributed.LocalCluster(**options) as cluster, distributed.Client(cluster) as client:
        try:
            lmmfast.lmer_batch("y ~ x + (1 | a)", frame, by="model", chunk_size=2)
        except lmmfast.BatchInterrupted as stopped:
            results = stopped.results
        else:
            raise AssertionError("done before it was interrupted")
        done = results.status != "not_fitted"
        print(done.sum(), results.params[done].notna().all(axis=None), flush=True)
"""


def test_an_interrupt_leaves_what_the_workers_have_done(tmp_path):
    script = tmp_path / "script.py"
    script.write_text(INTERRUPTED)
    arguments = [sys.executable, "-W", "ignore", str(script), str(Path(__file__).parent)]
    found = subprocess.run(arguments, capture_output=True, text=True, timeout=300, check=True)
    done, complete = found.stdout.split()
    assert 1 < int(done) < 20
    assert complete == "True"
