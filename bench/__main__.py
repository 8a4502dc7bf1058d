"""``python -m bench``: run problems × engines, each in its own process, and write the report."""

from __future__ import annotations

import argparse
import json
import os
import platform
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

from .engines import ENGINES
from .problems import MAIN, PROBLEMS, SCALING
from .report import write_report

RESULTS = Path(__file__).with_name("results")


def main() -> None:
    """Parse the command line, run, report."""
    options = _options()
    quick = options.quick
    problems = options.problems or [p.name for p in MAIN + SCALING if p.quick or not quick]
    engines = options.engines or [e.name for e in ENGINES.values() if e.quick or not quick]
    timeout = options.timeout or (30 if quick else 600)
    budget = options.budget or (3 if quick else 20)
    options.output.mkdir(parents=True, exist_ok=True)
    (options.output / "machine.json").write_text(json.dumps(machine(), indent=2) + "\n")
    with (options.output / "runs.jsonl").open("a" if options.add else "w") as out:
        for problem in map(PROBLEMS.__getitem__, problems):
            problem.folder()  # outside every engine's process
            for name in engines:
                if ENGINES[name].can(problem):
                    record = run(problem.name, name, budget, timeout)
                    print(_line(record), flush=True)
                    out.write(json.dumps(record) + "\n")
                    out.flush()
    print(write_report(options.output))


def run(problem: str, engine: str, budget: float, timeout: float) -> dict[str, Any]:
    """The worker's record, or why there is none under ``failed``."""
    worker = subprocess.Popen(
        [sys.executable, "-m", "bench.worker", problem, engine, str(budget)],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True,
        env=os.environ | ENGINES[engine].environment, cwd=Path(__file__).parents[1],
    )  # fmt: skip
    try:
        out, errors = worker.communicate(timeout=timeout)
        if worker.returncode == 0:
            return json.loads(out.splitlines()[-1])
        reason = f"killed by signal {-worker.returncode}"
        if worker.returncode > 0:
            reason = (errors.strip().splitlines() or ["failed"])[-1][:200]
    except subprocess.TimeoutExpired:
        reason = f"not done in {timeout:.0f} s"
    finally:
        if worker.poll() is None:
            os.killpg(worker.pid, signal.SIGKILL)  # the worker's own children too
            worker.communicate()
    return {"problem": problem, "engine": engine, "failed": reason}


def machine() -> dict[str, Any]:
    """What the times depend on."""
    cpu = platform.processor()
    if Path("/proc/cpuinfo").exists():
        lines = Path("/proc/cpuinfo").read_text().splitlines()
        cpu = next((line.split(": ")[1] for line in lines if line.startswith("model name")), cpu)
    return {
        "cpu": cpu,
        "cores": os.cpu_count(),
        "load": os.getloadavg()[0],
        "python": platform.python_version(),
        "date": time.strftime("%Y-%m-%d"),
    }


def _line(record: dict[str, Any]) -> str:
    what = f"{record['problem']:16} {record['engine']:20}"
    if "failed" in record:
        return f"{what} {record['failed']}"
    return f"{what} {record['min'] * 1e3:12.3f} ms  criterion {record.get('criterion', '')}"


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="a few minutes of it")
    parser.add_argument("--problems", nargs="+", choices=PROBLEMS, metavar="NAME")
    parser.add_argument("--engines", nargs="+", choices=ENGINES, metavar="NAME")
    parser.add_argument("--timeout", type=float, help="seconds a run may take (600; quick: 30)")
    parser.add_argument("--budget", type=float, help="seconds of repeats (20; quick: 3)")
    parser.add_argument("--add", action="store_true", help="keep the runs already there")
    parser.add_argument("--output", type=Path, default=RESULTS)
    return parser.parse_args()


if __name__ == "__main__":
    main()
