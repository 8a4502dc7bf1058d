"""Batches of models whose rows are streamed: the same bits as the batch of the rows in memory."""

from __future__ import annotations

import os
import pickle
import tempfile
from pathlib import Path
from typing import Any

import lmmfast
import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.dataset as ds
import pyarrow.parquet as pq
import pytest
from batches import assert_equal, bad_models, without_levels
from conftest import quietly
from lmmfast import DataError
from lmmfast.batch import stream
from lmmfast.batch.output import Folder
from lmmfast.streams import spill

OPTIONS: dict[str, Any] = {"random_effects": True, "ddf": "satterthwaite"}


@pytest.fixture(autouse=True)
def small_buffers(small_chunks: None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(spill, "_BUFFER_BYTES", 30_000)


@pytest.fixture
def data() -> pd.DataFrame:
    d = bad_models()
    d.loc[::17, "x"] = np.nan
    d.loc[5::41, "a"] = np.nan
    return d.sample(frac=1, random_state=3).reset_index(drop=True)


def write(data: pd.DataFrame, path: Path) -> Path:
    pq.write_table(pa.Table.from_pandas(data, preserve_index=False), path, row_group_size=100)
    return path


def parts_of(monkeypatch: pytest.MonkeyPatch, n_bytes: int) -> None:
    monkeypatch.setattr(stream, "_PART_BYTES", n_bytes)


@pytest.mark.parametrize("n_bytes", [1 << 28, 20_000, 1])
@pytest.mark.parametrize(
    ("formula", "options"),
    [
        ("y ~ x + f + (1 | a)", {"weights": "w"}),
        ("y ~ x + (x | a) + (1 | b)", {"offset": "w", "contrasts": {"two": {"x": 2}}}),
        ("y ~ x * f + (1 | a/b)", {"reml": False}),
        ("np.exp(y / 9) ~ C(b) + I(x**2) + offset(x) + (1 + x || a)", {}),
        ("y ~ x + (0 + f | b)", {}),
    ],
)
def test_same_bits_as_in_memory(formula, options, n_bytes, data, tmp_path, monkeypatch):
    parts_of(monkeypatch, n_bytes)
    path = write(data, tmp_path / "all.parquet")
    local = lmmfast.lmer_batch(formula, data, by="model", **OPTIONS, **options)
    assert_equal(lmmfast.lmer_batch(formula, path, by="model", **OPTIONS, **options), local)


def test_rows_in_the_order_of_their_keys_need_no_file(data, tmp_path, monkeypatch):
    parts_of(monkeypatch, 20_000)
    by_key = data.sort_values("model", kind="stable", ignore_index=True)
    formula = "y ~ x + f + (1 | a)"
    local = lmmfast.lmer_batch(formula, by_key, by="model", **OPTIONS)
    monkeypatch.setattr(spill, "_Spill", None)  # no use of it
    streamed = lmmfast.lmer_batch(formula, write(by_key, tmp_path / "a.pq"), by="model", **OPTIONS)
    assert_equal(streamed, local)
    with pytest.raises(TypeError):
        lmmfast.lmer_batch(formula, write(data, tmp_path / "b.pq"), by="model", **OPTIONS)


def test_temporary_files_go(data, tmp_path, monkeypatch):
    parts_of(monkeypatch, 20_000)
    path = write(data, tmp_path / "all.parquet")
    (tmp_path / "temporary").mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "temporary"))
    seen = []
    by_part = spill._Spill.take
    monkeypatch.setattr(
        spill._Spill, "take", lambda s, part: seen.append(s._folder) or by_part(s, part)
    )
    lmmfast.lmer_batch("y ~ x + (1 | a)", path, by="model")
    assert len(seen) > 5
    assert seen[0].parent == tmp_path / "temporary"
    assert not list((tmp_path / "temporary").iterdir())


@pytest.mark.parametrize("kind", ["csv", "feather", "folder", "list", "hive", "table"])
def test_sources_of_all_kinds(kind, data, tmp_path, monkeypatch):
    parts_of(monkeypatch, 20_000)
    formula = "y ~ x + f + (1 | a) + (1 | b)"
    source: Any = tmp_path / f"all.{kind}"
    table = pa.Table.from_pandas(data, preserve_index=False)
    if kind == "csv":
        data.to_csv(source, index=False)
    elif kind == "feather":
        data.to_feather(source)
    elif kind in ("folder", "list"):
        source.mkdir()
        for i in range(4):
            pq.write_table(table.slice(i * 300, 300 if i < 3 else None), source / f"{i}.parquet")
        source = sorted(source.iterdir()) if kind == "list" else source
    elif kind == "hive":
        data = data.sort_values("model", kind="stable", ignore_index=True)
        table = pa.Table.from_pandas(data, preserve_index=False)
        pq.write_to_dataset(table, source, partition_cols=["model"])
    else:
        source = ds.dataset(table)
    local = lmmfast.lmer_batch(formula, data, by="model", **OPTIONS)
    streamed = lmmfast.lmer_batch(formula, source, by="model", **OPTIONS)
    assert_equal(streamed, local)
    with quietly():
        assert streamed.result("m1").criterion == local.criterion["m1"]


@pytest.mark.parametrize("kind", ["int8", "Int64", "float64", "bool", "datetime", "category"])
def test_keys_of_all_types(kind, data, tmp_path, monkeypatch):
    parts_of(monkeypatch, 20_000)
    codes = data["model"].astype("category").cat.codes.to_numpy()
    if kind == "datetime":
        key = pd.Series(pd.Timestamp("2020-01-01") + pd.to_timedelta(codes, unit="D"))
    elif kind == "category":
        names = data["model"].unique()
        key = pd.Series(pd.Categorical(data["model"], [*names[::-1], "none"]))
    else:
        key = pd.Series(codes % 2 if kind == "bool" else codes).astype(kind)
    if kind in ("Int64", "float64", "category"):
        key[::50] = None
    data = data.assign(key=key)
    local = lmmfast.lmer_batch("y ~ x + (1 | a)", data, by="key", **OPTIONS)
    path = write(data, tmp_path / "all.parquet")
    streamed = lmmfast.lmer_batch("y ~ x + (1 | a)", path, by="key", **OPTIONS)
    if kind == "datetime":
        assert (streamed.keys == local.keys).all()
        np.testing.assert_array_equal(streamed.params, local.params)
    else:
        assert_equal(streamed, local)
    key = local.keys[(local.status == "converged").argmax()]
    with quietly():
        assert streamed.result(key).criterion == local.criterion[key]


def test_several_keys(data, tmp_path, monkeypatch):
    parts_of(monkeypatch, 20_000)
    data["half"] = np.arange(len(data)) % 2
    data.loc[::30, "half"] = np.nan
    data.loc[7::31, "model"] = None
    path = write(data, tmp_path / "all.parquet")
    local = lmmfast.lmer_batch("y ~ x + (1 | a)", data, by=["model", "half"], **OPTIONS)
    streamed = lmmfast.lmer_batch("y ~ x + (1 | a)", path, by=["model", "half"], **OPTIONS)
    assert_equal(streamed, local)
    with quietly():
        assert streamed.result(("m1", 1)).criterion == local.criterion["m1", 1]
    with pytest.raises(DataError, match="missing='raise'"):
        lmmfast.lmer_batch("y ~ x + (1 | a)", path, by=["model", "half"], missing="raise")


def test_categories_keep_their_order(data, tmp_path, monkeypatch):
    parts_of(monkeypatch, 20_000)
    data["f"] = pd.Categorical(data["f"], ["w", "u", "none", "v"])
    data["b"] = pd.Categorical(data["b"].astype(str), list("531420"))
    path = write(data, tmp_path / "all.parquet")
    for formula in ("y ~ x + f + (1 | b)", "y ~ x + (1 | b:f)"):
        local = lmmfast.lmer_batch(formula, data, by="model", **OPTIONS)
        assert_equal(lmmfast.lmer_batch(formula, path, by="model", **OPTIONS), local)


def test_levels_absent_from_a_random_term(tmp_path, monkeypatch):
    parts_of(monkeypatch, 15_000)
    data = without_levels()
    path = write(data, tmp_path / "all.parquet")
    local = lmmfast.lmer_batch("y ~ x + (0 + f | a)", data, by="model", **OPTIONS)
    streamed = lmmfast.lmer_batch("y ~ x + (0 + f | a)", path, by="model", **OPTIONS)
    assert_equal(streamed, local)
    with quietly():
        assert streamed.result("m1").criterion == local.criterion["m1"]


def test_functions_that_see_all_rows(data, tmp_path, monkeypatch):
    """Sums over all rows are made in another order: equal to rounding, not to the bit."""
    parts_of(monkeypatch, 20_000)
    path = write(data, tmp_path / "all.parquet")
    formula = "y ~ center(x) + group_mean(x, b) + (1 | a)"
    local = lmmfast.lmer_batch(formula, data, by="model")
    streamed = lmmfast.lmer_batch(formula, path, by="model")
    np.testing.assert_allclose(streamed.params, local.params, rtol=1e-7)
    with pytest.raises(DataError, match="knots="):
        lmmfast.lmer_batch("y ~ bs(x, df=4) + (1 | a)", path, by="model")


def test_one_model_in_full(data, tmp_path):
    path = write(data, tmp_path / "all.parquet")
    batch = lmmfast.lmer_batch("y ~ x + f + (1 | a)", path, by="model", weights="w")
    local = lmmfast.lmer_batch("y ~ x + f + (1 | a)", data, by="model", weights="w")
    with quietly():
        fit, wanted = batch.result("m1"), local.result("m1")
    pd.testing.assert_series_equal(fit.params, wanted.params, check_exact=True)
    np.testing.assert_array_equal(fit.resid, wanted.resid)
    part = data[data["model"] == "m1"].dropna()
    np.testing.assert_array_equal(fit.predict(part), wanted.predict(part))
    for key in ("one level", "all missing"):
        with pytest.raises(DataError) as here:
            batch.result(key)
        assert batch.message[key] == str(here.value) or key == "one level"
    with pytest.raises(KeyError):
        batch.result("m9")
    again = pickle.loads(pickle.dumps(batch))
    pd.testing.assert_frame_equal(again.to_frame(), batch.to_frame())


def test_a_folder_goes_on_where_it_stopped(data, tmp_path, monkeypatch):
    parts_of(monkeypatch, 20_000)
    path, folder = write(data, tmp_path / "all.parquet"), tmp_path / "out"
    formula = "y ~ x + f + (1 | a)"

    def call(formula: str = formula, path: Any = path, **options: Any) -> lmmfast.BatchResults:
        return lmmfast.lmer_batch(
            formula, path, by="model", output=folder, **{**OPTIONS, "chunk_size": 2, **options}
        )

    local = lmmfast.lmer_batch(formula, data, by="model", **OPTIONS)
    assert_equal(call(), local)
    chunks = sorted(folder.glob("chunk-*.parquet"))
    assert len(chunks) > 4
    times = [chunk.stat().st_mtime_ns for chunk in chunks]
    chunks[1].unlink()
    chunks[3].unlink()
    parts_of(monkeypatch, 1 << 28)  # as another version might; the chunks stay what they are
    assert_equal(call(chunk_size=5, n_threads=1), local)
    kept = [i for i in range(len(chunks)) if i not in (1, 3)]
    assert [chunks[i].stat().st_mtime_ns for i in kept] == [times[i] for i in kept]
    monkeypatch.setattr(stream, "FitPart", None)  # nothing is fitted any more
    with pytest.raises(DataError, match="different are formula"):
        call("y ~ x + (1 | a)")
    with pytest.raises(DataError, match="different are reml"):
        call(reml=False)
    os.utime(path, ns=(1, 1))
    with pytest.raises(DataError, match="different are data"):
        call()
    with pytest.raises(DataError, match="different are data"):
        call(path=write(data, tmp_path / "other.parquet"))


def test_a_folder_for_a_dataset_without_files(data, tmp_path):
    table = pa.Table.from_pandas(data, preserve_index=False)

    def call(table: pa.Table) -> lmmfast.BatchResults:
        return lmmfast.lmer_batch(
            "y ~ x + (1 | a)", ds.dataset(table), by="model", output=tmp_path, **OPTIONS
        )

    assert_equal(call(table), call(table))
    y = data["y"].where(data.index != 700, data["y"] + 1e-9)
    with pytest.raises(DataError, match="different are data"):
        call(pa.Table.from_pandas(data.assign(y=y), preserve_index=False))


def test_what_makes_no_call(data, tmp_path):
    path = write(data, tmp_path / "all.parquet")
    with pytest.raises(DataError, match="memory map"):
        lmmfast.lmer_batch("~ x + (1 | a)", path, responses=["y"])
    with pytest.raises(DataError, match=r"by: .*'modle'.*did you mean 'model'"):
        lmmfast.lmer_batch("y ~ x + (1 | a)", path, by="modle")
    with pytest.raises(DataError, match="no column 'xx'"):
        lmmfast.lmer_batch("y ~ xx + (1 | a)", path, by="model")
    with pytest.raises(DataError, match="give the name of a column"):
        lmmfast.lmer_batch("y ~ x + (1 | a)", path, by="model", weights=np.ones(len(data)))
    with pytest.raises(DataError, match="no effect 'q'"):
        lmmfast.lmer_batch("y ~ x + (1 | a)", path, by="model", contrasts={"c": {"q": 1}})
    with pytest.raises(DataError, match="missing='raise'"):
        lmmfast.lmer_batch("y ~ x + (1 | a)", path, by="model", missing="raise")
    nobody = write(data.assign(model=np.nan), tmp_path / "nobody.parquet")
    with pytest.raises(DataError, match="every key is missing"):
        lmmfast.lmer_batch("y ~ x + (1 | a)", nobody, by="model")


def test_progress(data, tmp_path, monkeypatch, capfd):
    pytest.importorskip("tqdm")
    parts_of(monkeypatch, 20_000)
    path = write(data, tmp_path / "all.parquet")
    lmmfast.lmer_batch("y ~ x + f + (1 | a)", path, by="model", progress=True)
    assert "10/10" in capfd.readouterr().err


def test_goes_on_after_an_interrupt(tmp_path, monkeypatch):
    """One that comes when the second chunk of three is in its file."""
    rng = np.random.default_rng(2)
    n, m = 20_000, 120
    data = pd.DataFrame({"model": rng.integers(0, m, n), "a": rng.integers(0, 8, n)})
    data["x"] = rng.normal(size=n)
    data["y"] = rng.normal(size=n) + rng.normal(size=(m, 8))[data["model"], data["a"]]
    path, folder = write(data, tmp_path / "all.parquet"), tmp_path / "out"
    own = Folder.write

    def write_two(self, number, first, columns):
        own(self, number, first, columns)
        if len(list(folder.glob("chunk-*.parquet"))) == 2:
            raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(Folder, "write", write_two)
        with pytest.raises(lmmfast.BatchInterrupted) as stopped:
            lmmfast.lmer_batch("y ~ x + (x | a)", path, by="model", output=folder, chunk_size=50)
    assert 50 <= (stopped.value.results.status != "not_fitted").sum() < m
    resumed = lmmfast.lmer_batch("y ~ x + (x | a)", path, by="model", output=folder)
    local = lmmfast.lmer_batch("y ~ x + (x | a)", data, by="model")
    pd.testing.assert_frame_equal(resumed.to_frame(), local.to_frame(), check_exact=True)
