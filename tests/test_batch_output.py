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

pytest.importorskip("pyarrow")
FORMULA = "~ x + (x | g)"
OPTIONS: dict[str, Any] = {
    "ddf": "satterthwaite",
    "contrasts": {"ten": {"Intercept": 1, "x": 10}},
    "random_effects": True,
}
SCRIPT = """
import sys, time
sys.path.insert(0, sys.argv[1])
import lmmfast
from test_batch_output import FORMULA, OPTIONS, problem
data, Y = problem(int(sys.argv[3]))
print("ready", flush=True)
try:
    lmmfast.lmer_batch(FORMULA, data, responses=Y, output=sys.argv[2], chunk_size=20, **OPTIONS)
except KeyboardInterrupt:
    print("stopped", time.monotonic(), flush=True)
"""


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


def start(tmp_path: Path, n_responses: int) -> subprocess.Popen[str]:
    process = subprocess.Popen(
        [sys.executable, "-c", SCRIPT, str(Path(__file__).parent), str(tmp_path), str(n_responses)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "ready\n"
    return process


def wait_for_chunk(tmp_path: Path) -> None:
    deadline = time.monotonic() + 60
    while not any(tmp_path.glob("chunk-*.parquet")):
        assert time.monotonic() < deadline
        time.sleep(0.002)


def test_goes_on_after_a_kill(tmp_path: Path) -> None:
    process = start(tmp_path, 2000)
    wait_for_chunk(tmp_path)
    process.kill()
    process.communicate()
    done = list(tmp_path.glob("chunk-*.parquet"))
    assert 0 < len(done) < 100
    data, Y = problem(2000)
    resumed = lmmfast.lmer_batch(FORMULA, data, responses=Y, output=tmp_path, **OPTIONS)
    assert_equal(resumed, lmmfast.lmer_batch(FORMULA, data, responses=Y, **OPTIONS))
    assert len(list(tmp_path.glob("chunk-*.parquet"))) == 100


def test_what_a_killed_process_was_writing_is_removed(tmp_path: Path) -> None:
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


@pytest.mark.skipif(os.name == "nt", reason="POSIX signals")
def test_an_interrupt_stops_within_a_second(tmp_path: Path) -> None:
    process = start(tmp_path, 20_000)
    wait_for_chunk(tmp_path)
    began = time.monotonic()
    process.send_signal(signal.SIGINT)
    printed, _ = process.communicate(timeout=60)
    word, stopped = printed.split()
    assert word == "stopped"
    assert float(stopped) - began < 1.0
    assert any(tmp_path.glob("chunk-*.parquet"))


INTERRUPTED = """
import sys, time
sys.path.insert(0, sys.argv[1])
import lmmfast
from test_batch_output import FORMULA, OPTIONS, problem
data, Y = problem(20_000)
lmmfast.lmer_batch(FORMULA, data, responses=Y[:, :9], **OPTIONS)  # imports what it needs
print("ready", flush=True)
try:
    lmmfast.lmer_batch(FORMULA, data, responses=Y, n_threads=1, **OPTIONS)
    raise AssertionError("done before it was interrupted")
except KeyboardInterrupt as stopped:
    at = time.monotonic()
    assert isinstance(stopped, lmmfast.BatchInterrupted)
    done = stopped.results.status != "not_fitted"
    n = int(done.sum())
    few = lmmfast.lmer_batch(FORMULA, data, responses=Y[:, :n], **OPTIONS)
    frame = stopped.results.to_frame()
    equal = frame[:n].drop(columns="response").equals(few.to_frame().drop(columns="response"))
    blank = frame["params.x"][n:].isna().all() and (stopped.results.nobs[n:] == 0).all()
    modes = stopped.results.random_effects["g"].equals(few.random_effects["g"])
    stopped.results.result(n + 3)
    print(at, len(done), n, done[:n].all(), equal and modes, blank, flush=True)
"""


@pytest.mark.skipif(os.name == "nt", reason="POSIX signals")
def test_an_interrupt_leaves_what_was_done() -> None:
    process = subprocess.Popen(
        [sys.executable, "-W", "ignore", "-c", INTERRUPTED, str(Path(__file__).parent)],
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "ready\n"
    time.sleep(0.25)  # a third of what one thread takes for all of them
    sent = time.monotonic()
    process.send_signal(signal.SIGINT)
    at, n, done, *true = process.communicate(timeout=120)[0].split()
    assert float(at) - sent < 1.0
    assert 0 < int(done) < int(n) == 20_000
    assert true == ["True"] * 3


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
