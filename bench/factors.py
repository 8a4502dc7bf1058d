"""Factors as covariates: ``python -m bench.factors``, against the model without them.

Each model has a process of its own, which measures what it adds to the memory of the data, then
times it and the model of numbers by turns. The last line is the frame of 54,000 rows of a
psycholinguistic experiment against pandas' group means.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd

NUMERIC = "y ~ x + (1 | g)"
# formula, most times the time of the model of numbers, most MB above the data
MODELS: dict[str, tuple[str, float, float | None]] = {
    "8 levels": ("y ~ x + f + (1 | g)", 2, 60),
    "8 levels, as strings": ("y ~ x + s + (1 | g)", 6, None),
    "8 levels, x * f": ("y ~ x * f + (1 | g)", 3, None),
    "100 levels": ("y ~ x + h + (1 | g)", 12, 250),
    "8 and 100 levels": ("y ~ x + f + h + (1 | g)", 15, None),
}
EXPERIMENT = "rt ~ A * B + (1 | subject) + (1 | item)"


def simulate(rows: int, groups: int) -> pd.DataFrame:
    """Numbers, two factors as categoricals, one of them as strings too."""
    rng = np.random.default_rng(20260901)
    g, x = rng.integers(0, groups, rows), rng.normal(size=rows)
    f, h = rng.integers(0, 8, rows), rng.integers(0, 100, rows)
    y = 1 + 0.5 * x + 0.1 * f + 0.01 * h + rng.normal(size=groups)[g] + rng.normal(size=rows)
    letters = list("abcdefgh")
    data = pd.DataFrame({"y": y, "x": x, "g": g, "f": pd.Categorical.from_codes(f, letters)})
    data["h"] = pd.Categorical.from_codes(h, [f"L{i:02}" for i in range(100)])
    data["s"] = data.f.astype(str)
    return data


def experiment() -> pd.DataFrame:
    """54,000 reaction times of 60 subjects to 100 items in 2 × 3 conditions."""
    rng = np.random.default_rng(1)
    n = 54_000
    return pd.DataFrame(
        {
            "rt": rng.normal(size=n),
            "A": pd.Categorical(rng.choice(list("ab"), n)),
            "B": rng.choice(["u", "v", "w"], n),
            "subject": rng.integers(0, 60, n),
            "item": rng.integers(0, 100, n),
        }
    )


def by_turns(calls: list[Callable[[], Any]], repeats: int) -> tuple[list[float], list[float]]:
    """The least time and the least CPU time of each call."""
    times, cpu = [np.inf] * len(calls), [np.inf] * len(calls)
    for _ in range(repeats):
        for i, call in enumerate(calls):
            start, cpu_start = time.perf_counter(), time.process_time()
            call()
            times[i] = min(times[i], time.perf_counter() - start)
            cpu[i] = min(cpu[i], time.process_time() - cpu_start)
    return times, cpu


def resident_mb(key: str) -> float:
    """``VmRSS`` or ``VmHWM`` of this process (Linux)."""
    status = Path("/proc/self/status").read_text()
    return float(status.split(f"{key}:")[1].split()[0]) / 1024


def run_model(formula: str, rows: int, groups: int, repeats: int) -> dict[str, float]:
    """Memory of the first call, then times."""
    import lmmfast

    data = simulate(rows, groups)
    lmmfast.lmer("y ~ x + f + (1 | g)", data.iloc[:5000])  # formulaic is imported
    used = data[[name for name in data if name in formula]]
    Path("/proc/self/clear_refs").write_text("5")
    before = resident_mb("VmRSS")
    fit = lmmfast.lmer(formula, used)
    peak = resident_mb("VmHWM")
    del fit
    calls: list[Callable[[], Any]] = [
        lambda: lmmfast.lmer(NUMERIC, data),
        lambda: lmmfast.lmer(formula, data),
    ]
    times, cpu = by_turns(calls, repeats)
    return {
        "numeric": times[0], "seconds": times[1], "ratio": times[1] / times[0],
        "cpu_ratio": cpu[1] / cpu[0], "mb": peak - before,
    }  # fmt: skip


def run_experiment(repeats: int) -> dict[str, float]:
    """The frame of the experiment against pandas' means of its conditions."""
    from lmmfast.frame.build import build_frame

    data = experiment()
    start = time.perf_counter()
    build_frame(EXPERIMENT, data)
    cold = time.perf_counter() - start
    calls: list[Callable[[], Any]] = [
        lambda: data.groupby(["A", "B"], observed=True).rt.mean(),
        lambda: build_frame(EXPERIMENT, data),
    ]
    times, _ = by_turns(calls, 5 * repeats)
    return {"pandas": times[0], "seconds": times[1], "ratio": times[1] / times[0], "cold": cold}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=float, default=1e6)
    parser.add_argument("--groups", type=float, default=5e4)
    parser.add_argument("--repeats", type=int, default=9)
    parser.add_argument("--run", help=argparse.SUPPRESS)
    given = parser.parse_args()
    rows, groups = int(given.rows), int(given.groups)
    if given.run == "experiment":
        print(json.dumps(run_experiment(given.repeats)))
        return
    if given.run:
        print(json.dumps(run_model(MODELS[given.run][0], rows, groups, given.repeats)))
        return
    sizes = ["--rows", str(rows), "--groups", str(groups), "--repeats", str(given.repeats)]

    def apart(what: str) -> dict[str, float]:
        command = [sys.executable, "-m", "bench.factors", "--run", what, *sizes]
        done = subprocess.run(command, check=True, capture_output=True, text=True)
        record: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
        return record

    print(f"{rows:,} rows, {groups:,} groups; times are those of {NUMERIC}")
    print("| model | ms | times | CPU times | wanted | MB above the data | wanted |")
    print("|---|---|---|---|---|---|---|")
    for what, (_, most, most_mb) in MODELS.items():
        r = apart(what)
        print(
            f"| {what} | {1e3 * r['seconds']:.0f} | {r['ratio']:.2f} | {r['cpu_ratio']:.2f} "
            f"| {most} | {r['mb']:.0f} | {most_mb or ''} |",
            flush=True,
        )
    r = apart("experiment")
    print(
        f"54,000 rows, {EXPERIMENT}: frame {1e3 * r['seconds']:.1f} ms, {r['ratio']:.2f} times "
        f"pandas' group means; the first one {1e3 * r['cold']:.0f} ms (formulaic is imported)"
    )


if __name__ == "__main__":
    main()
