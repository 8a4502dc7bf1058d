"""One engine on one problem in this process: ``python -m bench.worker PROBLEM ENGINE BUDGET``.

The last line printed is a JSON record.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

from .engines import ENGINES, Engine, Lme4, Reached
from .problems import PROBLEMS, Problem
from .referee import criterion_at


def measure(
    engine: Engine, call: Callable[[], Any], budget: float
) -> tuple[dict[str, Any], Reached]:
    """Time a first, cold call, then calls until ``budget`` seconds are spent (1,000 at most).

    A time is that of the call and of reading its estimates; ``call`` the least time of the call
    alone. A call that takes half the budget or more is not repeated. ``cpu`` is the mean over the
    repeats of all threads' time; ``peak_mb`` the largest resident size during the first call,
    ``before_mb`` that before it.
    """
    alone: list[float] = []

    def once() -> Reached:
        start = time.perf_counter()
        fit = call()
        alone.append(time.perf_counter() - start)
        return engine.read(fit)

    before = _reset_peak()
    start, cpu_start = time.perf_counter(), time.process_time()
    reached = once()
    cold, cpu = time.perf_counter() - start, time.process_time() - cpu_start
    peak = _status("VmHWM")
    times: list[float] = []
    start, cpu_start = time.perf_counter(), time.process_time()
    while cold < budget / 2 and time.perf_counter() - start + cold < budget and len(times) < 1000:
        one = time.perf_counter()
        reached = once()
        times.append(time.perf_counter() - one)
    if times:
        cpu = (time.process_time() - cpu_start) / len(times)
    return {
        "cold": cold, "times": times, "call": min(alone), "cpu": cpu, "peak_mb": peak,
        "before_mb": before,
    }, reached  # fmt: skip


def _reset_peak() -> float | None:
    """Resident size in MB; from here on VmHWM counts anew (Linux)."""
    try:
        Path("/proc/self/clear_refs").write_text("5")
    except OSError:
        return None
    return _status("VmRSS")


def _status(key: str) -> float | None:
    try:
        lines = Path("/proc/self/status").read_text().splitlines()
    except OSError:
        return None
    return next(float(line.split()[1]) / 1024 for line in lines if line.startswith(key))


def run(problem: Problem, engine_name: str, budget: float) -> dict[str, Any]:
    """The record of one run."""
    engine = ENGINES[engine_name]
    version = engine.version()
    data = problem.data()
    if isinstance(engine, Lme4):
        record, reached = engine.measure(problem, budget)
    else:
        record, reached = measure(engine, engine.prepare(problem, data), budget)
        record["evaluations"] = engine.evaluations(reached)
    times = record.pop("times") or [record["cold"]]
    record |= {
        "problem": problem.name,
        "engine": engine.name,
        "version": version,
        "method": ("REML" if engine.reml(problem) else "ML") if engine.judged else None,
        "min": min(times),
        "median": float(np.median(times)),
        "repeats": len(times),
        "data_mb": data.memory_usage(index=False).sum() / 2**20,
    }
    if engine.judged:
        record["beta"] = np.asarray(reached.beta).tolist()
        record["se"] = np.asarray(reached.se).tolist()
        record["criterion_reported"] = float(reached.criterion)
        if problem.operation == "refit":
            data[problem.response] = data["again"]
        relative = engine.relative(problem, reached)
        record["criterion"] = criterion_at(
            problem.formula, data, relative, reml=engine.reml(problem)
        )
    return record


if __name__ == "__main__":
    print(json.dumps(run(PROBLEMS[sys.argv[1]], sys.argv[2], float(sys.argv[3]))))
