"""The same script with either import, lmmfast's or statsmodels': ``python -m bench.doors``.

Each run has a process of its own, BLAS with one thread (small matrices gain nothing from more, and
lose much on a busy machine); its time is that of the model, the fit and the printed summary,
the first call apart from the least of those after it. Writes ``results/doors.md``.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import time
import warnings
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd

RESULTS = Path(__file__).with_name("results")
DOORS = {"lmmfast": "lmmfast.smf", "statsmodels": "statsmodels.formula.api"}


@dataclass(frozen=True)
class Script:
    """``smf.mixedlm(formula, data, **given).fit()`` and its summary."""

    title: str
    data: Callable[[], pd.DataFrame]
    formula: str
    given: dict[str, Any] = field(default_factory=dict)


def radon() -> pd.DataFrame:
    import lmmfast

    return lmmfast.datasets.radon()


def pigs() -> pd.DataFrame:
    """As large as the pigs of statsmodels' notebooks: 72 of them, weighed 12 times."""
    rng = np.random.default_rng(1)
    pig, week = np.repeat(np.arange(72), 12), np.tile(np.arange(1.0, 13.0), 72)
    effects = rng.normal(size=(72, 2)) @ np.array([[4.4, 0.07], [0.0, 0.64]])
    weight = 15.7 + effects[pig, 0] + (6.9 + effects[pig, 1]) * week + 2.5 * rng.normal(size=864)
    return pd.DataFrame({"Weight": weight, "Time": week, "Pig": pig})


def many_groups() -> pd.DataFrame:
    """125,066 groups of four rows."""
    rng = np.random.default_rng(2)
    g = np.repeat(np.arange(125_066), 4)
    x = rng.normal(size=len(g))
    y = 1 + 0.5 * x + 0.6 * rng.normal(size=125_066)[g] + rng.normal(size=len(g))
    return pd.DataFrame({"y": y, "x": x, "g": g})


def crossed(n: int, a: int, b: int) -> Callable[[], pd.DataFrame]:
    def data() -> pd.DataFrame:
        rng = np.random.default_rng(3)
        d = pd.DataFrame({"a": rng.integers(0, a, size=n), "b": rng.integers(0, b, size=n)})
        d["x"], d["all"] = rng.normal(size=n), 1
        d["y"] = d["x"] + rng.normal(size=a)[d["a"]] + 0.7 * rng.normal(size=b)[d["b"]]
        d["y"] += rng.normal(size=n)
        return d

    return data


CROSSED = {"groups": "all", "vc_formula": {"a": "0 + C(a)", "b": "0 + C(b)"}}
SCRIPTS = {
    "radon": Script("radon, 919 houses in 85 counties", radon, "log_radon ~ floor",
                    {"groups": "county"}),
    "published": Script("radon as published, county fixed and random", radon,
                        "log_radon ~ floor + county", {"groups": "county"}),
    "pigs": Script("pigs, intercepts and slopes of 72", pigs, "Weight ~ Time",
                   {"groups": "Pig", "re_formula": "~Time"}),
    "groups": Script("125,066 groups, 500,264 rows", many_groups, "y ~ x", {"groups": "g"}),
    "crossed": Script("crossed components 30 × 20, 600 rows", crossed(600, 30, 20), "y ~ x",
                      CROSSED),
    "crossed-large": Script("crossed components 500 × 300, 10,000 rows",
                            crossed(10_000, 500, 300), "y ~ x", CROSSED),
}  # fmt: skip


def work(name: str, door: str, budget: float) -> dict[str, Any]:
    """Run a script until the budget is spent."""
    import importlib

    smf = importlib.import_module(DOORS[door])
    script = SCRIPTS[name]
    data = script.data()
    warnings.simplefilter("ignore")
    seconds: list[float] = []
    while not seconds or (sum(seconds) < budget and len(seconds) < 50):
        start = time.perf_counter()
        result = smf.mixedlm(script.formula, data, **script.given).fit()
        str(result.summary())
        seconds.append(time.perf_counter() - start)
    again = seconds[1:] or seconds
    return {"first": seconds[0], "least": min(again), "llf": float(result.llf)}


def run(name: str, door: str, budget: float, timeout: float) -> dict[str, Any] | None:
    """What a process of its own measures; None where it takes too long."""
    command = [sys.executable, "-m", "bench.doors", "--one", name, door, str(budget)]
    try:
        done = subprocess.run(
            command, capture_output=True, text=True, timeout=timeout, check=True,
            cwd=Path(__file__).parents[1], env=os.environ | {"OPENBLAS_NUM_THREADS": "1"},
        )  # fmt: skip
    except subprocess.TimeoutExpired:
        return None
    return json.loads(done.stdout.splitlines()[-1])


def shown(seconds: float) -> str:
    return f"{seconds:.3g} s" if seconds >= 1 else f"{1000 * seconds:.4g} ms"


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m bench.doors", description=__doc__)
    parser.add_argument("--only", nargs="+", choices=SCRIPTS, metavar="NAME")
    parser.add_argument("--budget", type=float, default=10, help="seconds of repeats (10)")
    parser.add_argument("--timeout", type=float, default=600, help="seconds a run may take (600)")
    parser.add_argument("--one", nargs=3, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.one:
        name, door, budget = given.one
        print(json.dumps(work(name, door, float(budget))))
        return
    out = "# The same script with either import\n\n"
    heads = ["`mixedlm(…).fit()` and its summary", "lmmfast.smf", "statsmodels", "ratio"]
    heads.append("log-likelihood lower in statsmodels by")
    out += f"| {' | '.join(heads)} |\n|{'---|' * len(heads)}\n"
    for name in given.only or SCRIPTS:
        ours = run(name, "lmmfast", given.budget, given.timeout)
        theirs = run(name, "statsmodels", given.budget, given.timeout)
        assert ours is not None
        cells = [SCRIPTS[name].title, shown(ours["least"])]
        if theirs is None:
            limit = f"> {given.timeout:.0f} s"
            cells += [limit, f"> {given.timeout / ours['least']:.3g}×", ""]
        else:
            behind = ours["llf"] - theirs["llf"]
            cells += [
                shown(theirs["least"]),
                f"{float(format(theirs['least'] / ours['least'], '.3g')):,g}×",
                "the same" if abs(behind) < 1e-6 else f"{behind:.2g}",
            ]
        line = f"| {' | '.join(cells)} |\n"
        print(line, end="", flush=True)
        out += line
    if not given.only:
        RESULTS.mkdir(exist_ok=True)
        (RESULTS / "doors.md").write_text(out)


if __name__ == "__main__":
    main()
