"""Many models in one call against loops of the other packages: ``python -m bench.batch``.

Each engine's time is CPU time a model on one core, the frame included, the least of five runs; the
others fit the first models of the batch only, one call each. Writes ``results/batch.md``.
"""

from __future__ import annotations

import argparse
import subprocess
import time
import warnings
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd

from .problems import CACHE

RESULTS = Path(__file__).with_name("results")
SCRIPT = Path(__file__).with_name("lme4_batch.R")


@dataclass(frozen=True)
class Batch:
    """One model for many data sets (`key` names them) or for many responses (columns of `Y`)."""

    name: str
    title: str
    formula: str
    data: pd.DataFrame
    Y: np.ndarray | None = None
    refit: bool = False  # lme4 refits its first fit; else it starts from the formula each time

    @property
    def n_models(self) -> int:
        return self.data["key"].iloc[-1] + 1 if self.Y is None else self.Y.shape[1]

    def fit(self, **options: Any) -> Any:
        """All models by lmmfast on one thread."""
        import lmmfast

        which = {"by": "key"} if self.Y is None else {"responses": self.Y}
        formula = self.formula if self.Y is None else self.formula.removeprefix("y ")
        return lmmfast.lmer_batch(formula, self.data, n_threads=1, **which, **options)

    def one_by_one(self) -> Iterator[pd.DataFrame]:
        """The models' own data frames."""
        if self.Y is None:
            yield from (part for _, part in self.data.groupby("key"))
        else:
            yield from (self.data.assign(y=y) for y in self.Y.T)


def batches() -> list[Batch]:
    """The problems, simulated."""
    rng = np.random.default_rng(20261122)

    def responses(data: pd.DataFrame, m: int, **effects: float) -> np.ndarray:
        Y = rng.normal(size=(len(data), m))
        for name, sd in effects.items():
            group, _, column = name.partition("_")
            b = sd * rng.normal(size=(data[group].max() + 1, m))[data[group]]
            Y += b * data[column].to_numpy()[:, None] if column else b
        return Y

    sets, subjects, days = 5000, 18, 10
    key = np.repeat(np.arange(sets), subjects * days)
    subject = np.repeat(np.arange(sets * subjects), days)
    day = np.tile(np.arange(float(days)), sets * subjects)
    intercept, slope = rng.normal(0, (25.0, 6.0), (sets * subjects, 2)).T
    y = 250 + 10 * day + intercept[subject] + slope[subject] * day
    y += rng.normal(0, 25, len(day))
    sleep = pd.DataFrame({"key": key, "subject": subject % subjects, "days": day, "y": y})

    genes = pd.DataFrame(rng.normal(size=(600, 3)), columns=["x1", "x2", "x3"])
    genes["donor"] = rng.integers(0, 100, 600)
    voxels = pd.DataFrame({"x": rng.normal(size=2000), "g": rng.integers(0, 100, 2000)})
    items = pd.DataFrame({"x": rng.normal(size=3000), "a": rng.integers(0, 60, 3000)})
    items["b"] = rng.integers(0, 40, 3000)
    return [
        Batch("sets", "5,000 data sets of sleepstudy's size", "y ~ days + (days | subject)", sleep),
        Batch("intercept", "20,000 responses, n = 600, 100 donors",
              "y ~ x1 + x2 + x3 + (1 | donor)", genes, responses(genes, 20_000, donor=0.7),
              refit=True),
        Batch("slope", "1,000 responses, n = 2,000, 100 groups", "y ~ x + (x | g)", voxels,
              responses(voxels, 1000, g=0.7, g_x=0.4)),
        Batch("crossed", "2,000 responses, 60 × 40, n = 3,000", "y ~ x + (1 | a) + (1 | b)", items,
              responses(items, 2000, a=0.7, b=0.5), refit=True),
    ]  # fmt: skip


def cpu_time(call: Callable[[], Any], repeats: int = 5) -> float:
    """The least CPU time of a call."""
    best = np.inf
    for _ in range(repeats):
        start = time.process_time()
        call()
        best = min(best, time.process_time() - start)
    return best


def loop(batch: Batch, fit: Callable[[str, pd.DataFrame], Any], n: int) -> float:
    """CPU time a model of `fit`, called for each of the first n models."""
    frames = [frame for _, frame in zip(range(n), batch.one_by_one(), strict=False)]
    return cpu_time(lambda: [fit(batch.formula, frame) for frame in frames]) / n


def glmm(formula: str, data: pd.DataFrame) -> Any:
    import glmm

    return glmm.fit(data, formula, satterthwaite=False)


def statsmodels(formula: str, data: pd.DataFrame) -> Any:
    from statsmodels.formula.api import mixedlm

    fixed, random = formula.split(" + (")
    return mixedlm(fixed, data, groups="subject", re_formula="~ " + random.split(" |")[0]).fit()


def lme4(batch: Batch, n: int) -> float:
    """CPU time a model in a process of R's own."""
    path = CACHE / f"batch-{batch.name}.csv"
    path.parent.mkdir(parents=True, exist_ok=True)
    frames = [frame for _, frame in zip(range(n + 1), batch.one_by_one(), strict=False)]
    pd.concat(frames, keys=range(n + 1), names=["model"]).reset_index("model").to_csv(
        path, index=False
    )
    out = subprocess.run(
        ["Rscript", SCRIPT, path, batch.formula, str(int(batch.refit))],
        check=True, stdout=subprocess.PIPE, text=True,
    ).stdout  # fmt: skip
    return float(out.split()[-1])


def measure(batch: Batch) -> dict[str, float]:
    """Seconds a model, by engine."""
    m = batch.n_models
    row = {"lmmfast": cpu_time(batch.fit) / m}
    row["with Satterthwaite"] = cpu_time(lambda: batch.fit(ddf="satterthwaite")) / m
    others: dict[str, Callable[[], float]] = {
        "glmm": lambda: loop(batch, glmm, 100),
        "lme4, refit" if batch.refit else "lme4": lambda: lme4(batch, 50),
    }
    if batch.name == "sets":
        others["statsmodels"] = lambda: loop(batch, statsmodels, 20)
    for name, call in others.items():
        try:
            row[name] = call()
        except (ImportError, FileNotFoundError) as missing:
            print(f"{name}: {missing}")
    return row


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", nargs="+", metavar="NAME")
    given = parser.parse_args()
    warnings.simplefilter("ignore")
    engines = ["lmmfast", "with Satterthwaite", "glmm", "lme4", "lme4, refit", "statsmodels"]
    out = f"| CPU time a model | {' | '.join(engines)} |\n|---{'|---' * len(engines)}|\n"
    for batch in batches():
        if given.only and batch.name not in given.only:
            continue
        row = measure(batch)
        own = row["lmmfast"]
        cells = [f"{own * 1e6:.1f} µs"]
        cells += [f"{row[e] / own:.3g}×" if e in row else "" for e in engines[1:]]
        formula = batch.formula.replace("|", r"\|")
        line = f"| {batch.title}, `{formula}` | {' | '.join(cells)} |\n"
        print(line, end="", flush=True)
        out += line
    if not given.only:
        RESULTS.mkdir(exist_ok=True)
        (RESULTS / "batch.md").write_text("# Many models in one call\n\n" + out)


if __name__ == "__main__":
    main()
