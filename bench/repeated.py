"""Repeated measures against nlme::gls and glmmTMB in one run: python -m bench.repeated.

The times are the best of several; with data in a DataFrame, and of the core alone.
"""

from __future__ import annotations

import shutil
import subprocess
import time
from pathlib import Path

import lmmfast
import numpy as np
import pandas as pd
from lmmfast._core import fit_repeated

HERE = Path(__file__).parent
FEV = HERE.parent / "tests" / "reference" / "mmrm" / "data" / "fev.csv"
FORMULA = "FEV1 ~ RACE + SEX + ARMCD * AVISIT + us(AVISIT | USUBJID)"


def trial(n: int, visits: int = 10, gaps: float = 0.05) -> pd.DataFrame:
    """Two arms, a baseline, an autoregressive process, measures missing at random."""
    rng = np.random.default_rng(0)
    correlation = 0.5 ** np.abs(np.subtract.outer(range(visits), range(visits)))
    noise = rng.normal(size=(n, visits)) @ np.linalg.cholesky(correlation).T
    data = pd.DataFrame(
        {
            "id": np.repeat(np.arange(n), visits),
            "visit": pd.Categorical([f"v{v:02d}" for v in range(visits)] * n),
            "arm": np.repeat(rng.choice(["control", "drug"], n), visits),
            "base": np.repeat(rng.normal(50, 5, n), visits),
            "y": noise.ravel(),
        }
    )
    return data[rng.uniform(size=len(data)) > gaps]


def timed(name: str, formula: str, data: pd.DataFrame, repeats: int) -> None:
    """Print the least times in milliseconds."""
    times: dict[str, list[float]] = {"call": [], "sums": [], "search": [], "kenward_roger": []}
    for _ in range(repeats):
        start = time.perf_counter()
        fit = lmmfast.mmrm(formula, data)
        times["call"].append(time.perf_counter() - start)
        start = time.perf_counter()
        fit.cov_params("kenward-roger")
        times["kenward_roger"].append(time.perf_counter() - start)
        start = time.perf_counter()
        units = fit._measures.units(fit._frame, fit._frame.y, fit._n_threads)
        times["sums"].append(time.perf_counter() - start)
        start = time.perf_counter()
        fit_repeated(units, "us", n_threads=fit._n_threads)
        times["search"].append(time.perf_counter() - start)
    shown = ", ".join(f"{what} {min(values) * 1e3:.2f}" for what, values in times.items())
    print(f"{name} ({len(fit.optimizer_log)} evaluations, {fit.n_patterns} patterns): {shown} ms")


def main() -> None:
    """Print ours, then R's."""
    timed("fev", FORMULA, pd.read_csv(FEV), 50)
    formula = "y ~ base + arm * visit + us(visit | id)"
    timed("1,000 x 10", formula, trial(1_000), 10)
    timed("100,000 x 10", formula, trial(100_000), 3)
    if shutil.which("Rscript") is not None:
        subprocess.run(["Rscript", str(HERE / "repeated.R"), str(FEV)], check=True)


if __name__ == "__main__":
    main()
