"""Tests and marginal means against R's packages in one run: python -m bench.inference.

Every call starts from a fit that has not been asked before; the times are the best of several.
"""

from __future__ import annotations

import shutil
import subprocess
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import lmmfast
import numpy as np
import pandas as pd

if TYPE_CHECKING:
    from collections.abc import Callable

HERE = Path(__file__).parent
DATA = HERE.parent / "tests" / "reference" / "data"


def best(prepare: Callable[[], Any], work: Callable[[Any], Any], n: int) -> float:
    """The shortest of n times of the work on what was prepared, in seconds."""
    times = []
    for _ in range(n):
        prepared = prepare()
        start = time.perf_counter()
        work(prepared)
        times.append(time.perf_counter() - start)
    return min(times)


def crossed(n: int = 73_421) -> pd.DataFrame:
    """Data of InstEval's shape: 2,972 students, 1,128 lecturers, 28 departments by service."""
    rng = np.random.default_rng(1)
    s, d, service = rng.integers(0, 2972, n), rng.integers(0, 1128, n), rng.integers(0, 2, n)
    y = 3 + rng.normal(0, 0.33, 2972)[s] + rng.normal(0, 0.5, 1128)[d] + rng.normal(0, 1.17, n)
    columns = {"s": s, "d": d, "service": service, "dept": d % 14}
    return pd.DataFrame({name: values.astype(str) for name, values in columns.items()} | {"y": y})


def grouped(n: int = 10_000, n_groups: int = 500) -> pd.DataFrame:
    """Five covariates and a random slope."""
    rng = np.random.default_rng(2)
    g, x = rng.integers(0, n_groups, n), rng.normal(size=(n, 5))
    u = rng.normal(size=(n_groups, 2))[g]
    data = pd.DataFrame(x, columns=list("abcde"))
    return data.assign(g=g, y=x.sum(axis=1) + u[:, 0] + u[:, 1] * x[:, 0] + rng.normal(size=n))


def ours() -> dict[str, float]:
    """Seconds of each task."""
    sleep = pd.read_csv(DATA / "sleepstudy.csv")
    cake = pd.read_csv(DATA / "cake.csv").astype({"temperature": str, "replicate": str})

    def sleepstudy() -> lmmfast.LMMResults:
        return lmmfast.lmer("Reaction ~ Days + (Days | Subject)", sleep)

    def cakes() -> lmmfast.LMMResults:
        return lmmfast.lmer("angle ~ recipe * temperature + (1 | recipe:replicate)", cake)

    large, many = grouped(), crossed()
    start = time.perf_counter()
    insteval = lmmfast.lmer("y ~ service * dept + (1 | s) + (1 | d)", many)
    fit = time.perf_counter() - start
    return {
        "sleepstudy_fit": best(lambda: None, lambda _: sleepstudy(), 200),
        "sleepstudy_fit_and_table": best(lambda: None, lambda _: sleepstudy().coef_table(), 200),
        "sleepstudy_kenward_roger": best(
            sleepstudy, lambda fit: fit.coef_table("kenward-roger"), 200
        ),
        "sleepstudy_ranova": best(sleepstudy, lambda fit: fit.ranova(), 100),
        "cake_type_3": best(cakes, lambda fit: fit.anova(), 20),
        "cake_kenward_roger_type_3": best(cakes, lambda fit: fit.anova(ddf="kenward-roger"), 20),
        "cake_means": best(cakes, lambda fit: fit.emmeans("recipe").contrasts(), 5),
        "kenward_roger_10000_rows_500_levels": best(
            lambda: lmmfast.lmer("y ~ a + b + c + d + e + (a | g)", large),
            lambda fit: fit.coef_table("kenward-roger"),
            5,
        ),
        "insteval_shape_fit": fit,
        "insteval_shape_type_3": best(lambda: insteval, lambda fit: fit.anova(), 1),
    }


def theirs() -> dict[str, float]:
    """The same by R; empty where it is not installed."""
    if shutil.which("Rscript") is None:
        return {}
    run = subprocess.run(
        ["Rscript", str(HERE / "inference.R"), str(DATA)],
        capture_output=True,
        text=True,
        check=True,
    )
    lines = (line.split() for line in run.stdout.splitlines())
    return {what: float(seconds) for what, seconds in lines}


def main() -> None:
    """Print the table."""
    table = pd.DataFrame({"lmmfast": ours(), "R": theirs()})
    table["ratio"] = table["R"] / table["lmmfast"]
    print(table.to_string(float_format=lambda value: f"{value:.4g}"))


if __name__ == "__main__":
    main()
