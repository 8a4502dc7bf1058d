"""A model larger than memory: rows from Parquet against pyarrow's own scan of the same columns.

``python -m bench.bigdata --rows 1e8 --groups 1e6`` simulates the file once (4 GB at 1e8 rows), then
runs the scan and the fit, each in a process of its own, and prints time, CPU time and peak memory.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import time
from pathlib import Path

import numpy as np

FORMULA = "y ~ x1 + x2 + x3 + (1 | g)"
COLUMNS = ["y", "x1", "x2", "x3", "g"]
CACHE = Path(__file__).parents[1] / "build" / "bench-data"
_ROW_GROUP = 1 << 20


def simulate(rows: int, groups: int, path: Path) -> None:
    """Write the data, and a column that no model needs, a row group at a time."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    rng = np.random.default_rng(20260801)
    effects = rng.normal(0, 0.5, groups)
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_suffix(".part")
    writer = None
    for start in range(0, rows, _ROW_GROUP):
        n = min(_ROW_GROUP, rows - start)
        x = rng.normal(size=(3, n))
        g = rng.integers(0, groups, n)
        y = 1 + x[0] - 0.5 * x[1] + effects[g] + rng.normal(size=n)
        columns = {"g": g, "x1": x[0], "x2": x[1], "x3": x[2], "y": y, "unused": x.sum(0)}
        table = pa.table(columns)
        writer = writer or pq.ParquetWriter(part, table.schema)
        writer.write_table(table)
    assert writer is not None
    writer.close()
    part.rename(path)


def scan(path: Path) -> int:
    """pyarrow alone: every batch of the columns, once."""
    import pyarrow.dataset as ds

    return sum(b.num_rows for b in ds.dataset(path, format="parquet").to_batches(columns=COLUMNS))


def fit(path: Path) -> int:
    """The whole call."""
    import lmmfast

    return lmmfast.lmer(FORMULA, path).nobs


def peak_mb() -> float:
    """Largest resident size of this process so far, in MB (Linux)."""
    status = Path("/proc/self/status").read_text()
    return float(status.split("VmHWM:")[1].split()[0]) / 1024


def run(what: str, path: Path) -> dict[str, float]:
    """One of the two in a process of its own."""
    command = [sys.executable, "-m", "bench.bigdata", "--run", what, "--path", str(path)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    record: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return record


def _run_here(what: str, path: Path) -> None:
    import lmmfast  # noqa: F401
    import pyarrow.dataset  # noqa: F401

    start, cpu = time.perf_counter(), time.process_time()
    rows = {"scan": scan, "fit": fit}[what](path)
    seconds, cpu = time.perf_counter() - start, time.process_time() - cpu
    print(json.dumps({"rows": rows, "seconds": seconds, "cpu": cpu, "peak_mb": peak_mb()}))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=float, default=1e7)
    parser.add_argument("--groups", type=float, default=1e6)
    parser.add_argument("--repeats", type=int, default=3)
    parser.add_argument("--run", choices=["scan", "fit"], help=argparse.SUPPRESS)
    parser.add_argument("--path", type=Path, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.run:
        _run_here(given.run, given.path)
        return
    rows, groups = int(given.rows), int(given.groups)
    path = CACHE / f"big-{rows}-{groups}.parquet"
    if not path.exists():
        simulate(rows, groups, path)
    print(f"{rows:,} rows, {groups:,} groups, {path.stat().st_size / 1e9:.2f} GB")
    best: dict[str, dict[str, float]] = {}
    for _ in range(given.repeats):
        for what in ("scan", "fit"):
            record = run(what, path)
            if what not in best or record["seconds"] < best[what]["seconds"]:
                best[what] = record
    for what, record in best.items():
        print(
            "{:5} {seconds:7.2f} s  cpu {cpu:7.2f} s  peak {peak_mb:6.0f} MB".format(what, **record)
        )
    ratio = best["fit"]["seconds"] / best["scan"]["seconds"]
    print(f"fit / scan: {ratio:.2f}")


if __name__ == "__main__":
    main()
