"""The problems: a formula in parts, and where its data come from (seeds are fixed).

Columns are cached as raw files, ``name.f64`` or ``name.i32``, that Python and R read alike.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pandas as pd

from . import sources

CACHE = Path(__file__).parents[1] / "build" / "bench-data"
Columns = dict[str, np.ndarray]


@dataclass(frozen=True)
class Problem:
    """``response ~ 1 + fixed + (1 + columns | group) + …`` and its data.

    ``columns(rng)`` gives the grouping columns, and others that have a shape of their own; what the
    formula needs besides is simulated. The operation ``refit`` fits the response first, untimed,
    then times the refit to the column ``again``; by ML, as lme4 1.1's refit minimises another
    function than the REML criterion. ``quick`` problems are run by ``--quick``. ``axis`` puts
    a problem into a plot of time against rows, levels or number of theta.
    """

    name: str
    title: str
    columns: Callable[[np.random.Generator], Columns]
    random: tuple[tuple[tuple[str, ...], str], ...]
    fixed: tuple[str, ...] = ("x1",)
    response: str = "y"
    operation: str = "fit"
    reml: bool = True
    quick: bool = False
    axis: tuple[str, float] | None = None

    @property
    def formula(self) -> str:
        """The formula as lme4 writes it."""
        bars = [f"({' + '.join(('1', *columns))} | {group})" for columns, group in self.random]
        return f"{self.response} ~ {' + '.join(('1', *self.fixed, *bars))}"

    @property
    def n_theta(self) -> int:
        """Number of covariance parameters."""
        return sum((len(c) + 1) * (len(c) + 2) // 2 for c, _ in self.random)

    def folder(self) -> Path:
        """The folder of raw columns, written on first use."""
        folder = CACHE / self.name
        if not (folder / "done").exists():
            folder.mkdir(parents=True, exist_ok=True)
            for name, values in self.simulate().items():
                kind = ("f64", "<f8") if values.dtype.kind == "f" else ("i32", "<i4")
                values.astype(kind[1]).tofile(folder / f"{name}.{kind[0]}")
            (folder / "done").touch()
        return folder

    def data(self) -> pd.DataFrame:
        """The data frame: float64 and int64 columns."""
        read = {
            "f64": lambda p: np.fromfile(p),
            "i32": lambda p: np.fromfile(p, "<i4").astype("i8"),
        }
        files = (self.folder() / f"{c}.{k}" for c in self.used() for k in read)
        return pd.DataFrame(
            {f.stem: read[f.suffix[1:]](f) for f in files if f.exists()}, copy=False
        )

    def used(self) -> list[str]:
        """Names of the columns the formula uses."""
        slopes = [c for columns, _ in self.random for c in columns]
        groups = [group for _, group in self.random]
        again = ["again"] if self.operation == "refit" else []
        return list(dict.fromkeys([self.response, *self.fixed, *slopes, *groups, *again]))

    def simulate(self) -> Columns:
        """The columns given, and normal covariates and response where they are not."""
        rng = np.random.default_rng(zlib.crc32(self.name.encode()))
        columns = self.columns(rng)
        n = len(next(iter(columns.values())))
        for name in self.used():
            if name not in columns and name != self.response:
                columns[name] = rng.normal(size=n)
        if self.response not in columns:
            y = 1 + rng.normal(size=n)
            for name in self.fixed:
                y += 0.5 * columns[name]
            for slopes, group in self.random:
                b = random_effects(rng, columns[group].max() + 1, 1 + len(slopes))
                for effect, slope in zip(b, (None, *slopes), strict=True):
                    y += effect[columns[group]] * (1 if slope is None else columns[slope])
            columns[self.response] = y
        return columns


def random_effects(rng: np.random.Generator, n_levels: int, k: int) -> np.ndarray:
    """(k, n_levels): an intercept of SD 0.6, slopes of SD 0.3, all correlated by 0.3."""
    sd = np.where(np.arange(k) == 0, 0.6, 0.3)
    correlation = 0.3 + 0.7 * np.eye(k)
    return sd[:, None] * (np.linalg.cholesky(correlation) @ rng.normal(size=(k, n_levels)))


def _one(n: int, levels: int) -> Callable[[np.random.Generator], Columns]:
    return lambda rng: {"g": sources.every_level(rng, n, levels)}


def _crossed(n: int, a: int, b: int) -> Callable[[np.random.Generator], Columns]:
    return lambda rng: {
        "a": sources.every_level(rng, n, a),
        "b": sources.every_level(rng, n, b),
    }


SLEEP = {"random": ((("Days",), "Subject"),), "fixed": ("Days",), "response": "Reaction"}
TWO = (((), "a"), ((), "b"))
X3 = ("x1", "x2", "x3")
AB = ("a", "b", "ab")
CONDITIONS = ("c1", "c2", "c3")
X5 = ("x1", "x2", "x3", "x4", "x5")

MAIN = [
    Problem("sleepstudy", "sleepstudy", sources.sleepstudy, **SLEEP, quick=True),
    Problem(
        "refit", "sleepstudy, refit(y) by ML", sources.sleepstudy, **SLEEP, operation="refit",
        reml=False, quick=True,
    ),
    Problem(
        "intercept", "random intercept, 1e6 rows, 1e5 groups", _one(10**6, 10**5), (((), "g"),),
        quick=True,
    ),
    Problem(
        "slope", "intercept + slope, 1e6 rows, 1e5 groups", _one(10**6, 10**5), ((("x1",), "g"),),
        quick=True,
    ),
    Problem(
        "insteval", "InstEval, three crossed terms, 73,421 rows", sources.insteval,
        (((), "s"), ((), "d"), ((), "dept")), ("service",), quick=True,
    ),
    Problem("crossed-thin", "1e6 rows crossed 50,000 × 500", _crossed(10**6, 50_000, 500), TWO),
    Problem("movielens", "MovieLens-1M's shape, 6,040 × 3,706", sources.movielens, TWO),
    Problem("crossed-wide", "1e6 rows crossed 10,000 × 10,000",
            _crossed(10**6, 10_000, 10_000), TWO),
    Problem(
        "twenty", "20 theta: 61 × 144 levels, 4 columns each, 28,000 rows",
        _crossed(28_000, 61, 144), ((X3, "a"), (X3, "b")), X3, quick=True,
    ),
    Problem(
        "maximal", "maximal model, treatment-coded: 30 × 24 levels, 4 columns each, 720 rows",
        sources.maximal(1.0), ((AB, "subject"), (AB, "item")), AB, quick=True,
    ),
    Problem(
        "maximal-gaps", "maximal model, 40 % of its rows missing", sources.maximal(0.6),
        ((AB, "subject"), (AB, "item")), AB, quick=True,
    ),
    Problem(
        "conditions", "four treatment-coded conditions, 86 levels, 2,752 rows", sources.conditions,
        ((CONDITIONS, "g"),), CONDITIONS, quick=True,
    ),
    Problem(
        "five", "five factors, crossed and nested, 1e5 rows", sources.five_factors,
        tuple(((), g) for g in ("student", "class", "teacher", "area", "school")),
    ),
    Problem(
        "pupils", "pupils over years in schools, 1e5 rows", sources.pupils,
        ((("year",), "child"), ((), "school")), ("year",), quick=True,
    ),
]  # fmt: skip

SCALING = [
    *(
        Problem(f"rows-1e{e}", f"1e{e} rows, 1e{e - 1} groups, 5 covariates",
                _one(10**e, 10 ** (e - 1)), (((), "g"),), X5, axis=("rows", 10**e))
        for e in (4, 5, 6, 7)
    ),
    *(
        Problem(f"levels-1e{e}", f"1e6 rows, 1e{e} levels", _one(10**6, 10**e), (((), "g"),),
                axis=("levels of one factor (1e6 rows)", 10**e))
        for e in (2, 3, 4, 5)
    ),
    *(
        Problem(f"crossed-{m}", f"1e5 rows crossed {m} × {m}", _crossed(10**5, m, m), TWO,
                axis=("levels of each of two crossed factors (1e5 rows)", m))
        for m in (100, 300, 1000, 3000)
    ),
    *(
        Problem(f"columns-{k}", f"1e5 rows, 1,000 levels, {k} correlated columns",
                _one(10**5, 1000), ((X5[: k - 1], "g"),), X5,
                axis=("number of theta (1e5 rows, 1,000 levels)", k * (k + 1) // 2))
        for k in (1, 2, 3, 4, 5)
    ),
]  # fmt: skip

PROBLEMS = {problem.name: problem for problem in MAIN + SCALING}
