"""Folders of Parquet chunks: what a batch leaves there, and how a later call goes on."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import lmmfast
import numpy as np
import pandas as pd
import pytest
from conftest import quietly
from lmmfast import DataError
from lmmfast.batch.run import Ledger

pytest.importorskip("pyarrow")
FORMULA = "~ x + (x | g)"
OPTIONS: dict[str, Any] = {
    "ddf": "satterthwaite",
    "contrasts": {"ten": {"Intercept": 1, "x": 10}},
    "random_effects": True,
}


def problem(n_responses: int = 50) -> tuple[pd.DataFrame, np.ndarray]:
    rng = np.random.default_rng(8)
    g = np.repeat(np.arange(50), 20)
    data = pd.DataFrame({"g": g, "x": rng.normal(size=1000)})
    Y = rng.normal(size=(1000, n_responses)) + rng.normal(size=(50, n_responses))[g]
    Y[::400, 3] = np.nan
    Y[:, 4] = 1.0
    return data, Y


def assert_equal(a: lmmfast.BatchResults, b: lmmfast.BatchResults) -> None:
    pd.testing.assert_frame_equal(a.to_frame(), b.to_frame(), check_exact=True)
    pd.testing.assert_frame_equal(a.varcorr, b.varcorr, check_exact=True)
    for name, table in a.random_effects.items():
        pd.testing.assert_frame_equal(table, b.random_effects[name], check_exact=True)


def test_chunks_are_read_again(tmp_path: Path) -> None:
    data, Y = problem()
    wanted = lmmfast.lmer_batch(FORMULA, data, responses=Y, **OPTIONS)
    first = lmmfast.lmer_batch(
        FORMULA, data, responses=Y, output=tmp_path, chunk_size=20, **OPTIONS
    )
    chunks = sorted(tmp_path.glob("chunk-*.parquet"))
    assert [path.name for path in chunks] == [f"chunk-0000{i}.parquet" for i in range(3)]
    assert_equal(first, wanted)
    times = [path.stat().st_mtime_ns for path in chunks]
    chunks[1].unlink()
    second = lmmfast.lmer_batch(FORMULA, data, responses=Y, output=tmp_path, **OPTIONS)
    assert_equal(second, wanted)
    assert [path.stat().st_mtime_ns for path in chunks[::2]] == times[::2]
    table = pd.read_parquet(chunks[0])
    assert list(table.columns[:3]) == ["response", "status", "message"]
    np.testing.assert_array_equal(table["params.x"], wanted.params["x"][:20])
    with quietly():
        fit = second.result(2)
    assert fit.params["x"] == pytest.approx(wanted.params.loc[2, "x"], rel=1e-8)


def test_another_batch_is_refused(tmp_path: Path) -> None:
    data, Y = problem(6)
    lmmfast.lmer_batch(FORMULA, data, responses=Y, output=tmp_path)

    def again(formula: str = FORMULA, data: Any = data, Y: Any = Y, **options: Any) -> None:
        lmmfast.lmer_batch(formula, data, responses=Y, output=tmp_path, **options)

    again()
    again(n_threads=1, chunk_size=3)  # neither changes a number
    with pytest.raises(DataError, match=r"formula \('~ x \+ \(x \| g\)' there"):
        again("~ x + (1 | g)")
    with pytest.raises(DataError, match="different are reml"):
        again(reml=False)
    with pytest.raises(DataError, match="different are data"):
        again(Y=Y + (Y[7, 0] == Y))
    with pytest.raises(DataError, match="different are data"):
        again(data=data.assign(x=data["x"] * (1 + 1e-15)))
    with pytest.raises(DataError, match="different are data"):
        again(data=data.assign(g=data["g"] + 1))
    with pytest.raises(DataError, match="models"):
        again(Y=Y[:, :5])
    (tmp_path / "manifest.json").unlink()
    with pytest.raises(DataError, match="without their manifest"):
        again()


def test_goes_on_after_a_kill(tmp_path: Path) -> None:
    killed = """
import os, signal, sys
sys.path.insert(0, sys.argv[1])
import lmmfast, pyarrow.parquet
from test_batch_output import FORMULA, OPTIONS, problem
write = pyarrow.parquet.write_table
def write_half(table, path):
    write(table, path)
    if "chunk-00001" in str(path):
        os.kill(os.getpid(), signal.SIGKILL if hasattr(signal, "SIGKILL") else signal.SIGTERM)
pyarrow.parquet.write_table = write_half
data, Y = problem()
lmmfast.lmer_batch(FORMULA, data, responses=Y, output=sys.argv[2], chunk_size=20, **OPTIONS)
"""
    arguments = [sys.executable, "-c", killed, str(Path(__file__).parent), str(tmp_path)]
    assert subprocess.run(arguments, check=False).returncode != 0
    (done,) = tmp_path.glob("chunk-*.parquet")
    written = done.stat().st_mtime_ns
    (left,) = tmp_path.glob(".*")
    (tmp_path / left.name.replace("chunk-00001.parquet", "manifest.json")).touch()
    alive = tmp_path / re.sub(r"[0-9]+\.unfinished", f"{os.getppid()}.unfinished", left.name)
    elsewhere = tmp_path / re.sub(r"parquet\..*\.([0-9]+)", r"parquet.elsewhere.\1", left.name)
    other = tmp_path / ".notes.unfinished"
    for path in (alive, elsewhere, other):
        path.touch()
    data, Y = problem()
    resumed = lmmfast.lmer_batch(FORMULA, data, responses=Y, output=tmp_path, **OPTIONS)
    assert_equal(resumed, lmmfast.lmer_batch(FORMULA, data, responses=Y, **OPTIONS))
    assert set(tmp_path.glob(".*")) == {alive, elsewhere, other}
    assert done.stat().st_mtime_ns == written
    assert len(list(tmp_path.glob("chunk-*.parquet"))) == 3


@pytest.mark.skipif(os.name == "nt", reason="POSIX signals")
def test_an_interrupt_leaves_what_was_done(monkeypatch: pytest.MonkeyPatch) -> None:
    """After a third of the computing, measured as this process's own: whatever else runs."""
    data, Y = problem(10_000)
    own = Ledger.todo
    began, interrupted = 0.0, 0.0
    fire_after: float | None = None

    def begin(ledger: Ledger) -> Any:
        nonlocal began
        began = time.process_time()
        if fire_after is not None:
            signal.setitimer(signal.ITIMER_PROF, fire_after)
        return own(ledger)

    def interrupt(*_: object) -> None:
        nonlocal interrupted
        interrupted = time.process_time()
        raise KeyboardInterrupt

    def fit() -> lmmfast.BatchResults:
        return lmmfast.lmer_batch(FORMULA, data, responses=Y, n_threads=1, **OPTIONS)

    monkeypatch.setattr(Ledger, "todo", begin)
    whole = fit()
    took = time.process_time() - began
    fire_after = took / 3
    before = signal.signal(signal.SIGPROF, interrupt)
    try:
        with pytest.raises(lmmfast.BatchInterrupted) as stopped:
            fit()
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0.0)
        signal.signal(signal.SIGPROF, before)
    assert interrupted - began < fire_after + 0.2  # the core looks every 50 ms
    results = stopped.value.results
    n = int((results.status != "not_fitted").sum())
    assert 0 < n < len(whole)
    assert (results.status[n:] == "not_fitted").all()
    found, wanted = results.to_frame(), whole.to_frame()
    pd.testing.assert_frame_equal(found[:n], wanted[:n], check_exact=True)
    assert found["params.x"][n:].isna().all()
    assert (results.nobs[n:] == 0).all()
    modes = results.random_effects["g"]
    pd.testing.assert_frame_equal(modes, whole.random_effects["g"][: len(modes)], check_exact=True)
    assert results.result(n + 3).nobs == 1000


def test_progress(capfd: pytest.CaptureFixture[str]) -> None:
    pytest.importorskip("tqdm")
    data, Y = problem(10)
    lmmfast.lmer_batch(FORMULA, data, responses=Y, progress=True)
    shown = capfd.readouterr().err
    assert "10/10" in shown
    assert "failures=1" in shown


def test_to_parquet(tmp_path: Path) -> None:
    data, Y = problem(10)
    batch = lmmfast.lmer_batch(FORMULA, data, responses=Y)
    batch.to_parquet(tmp_path / "all.parquet")
    table = pd.read_parquet(tmp_path / "all.parquet")
    pd.testing.assert_frame_equal(table, batch.to_frame(), check_dtype=False)
    assert list(tmp_path.iterdir()) == [tmp_path / "all.parquet"]
