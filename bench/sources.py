"""Columns of the problems that have a shape of their own, real or simulated."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pandas as pd

ROOT = Path(__file__).parents[1]


def every_level(rng: np.random.Generator, n: int, levels: int) -> np.ndarray:
    """(n,) codes at random, each level at least once, in random order."""
    codes = np.concatenate([np.arange(levels), rng.integers(0, levels, n - levels)])
    return rng.permutation(codes)


def sleepstudy(rng: np.random.Generator) -> dict[str, np.ndarray]:
    """Belenky and others' sleep deprivation data, 180 rows, from the tests; a response to refit."""
    table = pd.read_csv(ROOT / "tests" / "reference" / "data" / "sleepstudy.csv")
    columns = {name: table[name].to_numpy() for name in ("Reaction", "Days", "Subject")}
    return columns | {"again": columns["Reaction"] + rng.normal(0, 20, len(table))}


def insteval(rng: np.random.Generator) -> dict[str, np.ndarray]:
    """ETH Zürich's lecture ratings from R's lme4; where R is absent, their shape."""
    table = _insteval_from_r()
    if table is not None:
        return {name: table[name].to_numpy() for name in ("y", "s", "d", "dept", "service")}
    n, students, lecturers, departments = 73_421, 2_972, 1_128, 14
    lecturer = rng.choice(lecturers, n, p=_lognormal_weights(rng, lecturers, 1.0))
    effects = rng.normal(size=students) * 0.33, rng.normal(size=lecturers) * 0.51
    student = every_level(rng, n, students)
    service = rng.binomial(1, 0.43, n)
    y = (
        3.3
        - 0.07 * service
        + effects[0][student]
        + effects[1][lecturer]
        + 1.18 * rng.normal(size=n)
    )
    department = rng.integers(0, departments, lecturers)[lecturer]
    return {
        "y": np.clip(np.rint(y), 1, 5),
        "s": student,
        "d": np.unique(lecturer, return_inverse=True)[1],
        "dept": department,
        "service": service.astype(float),
    }


def _insteval_from_r() -> pd.DataFrame | None:
    if shutil.which("Rscript") is None:
        return None
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "insteval.csv")
        code = f'write.csv(lme4::InstEval, "{file}", row.names = FALSE)'
        if subprocess.run(["Rscript", "-e", code], capture_output=True).returncode:
            return None
        table = pd.read_csv(file)
    return table.astype({"y": float, "service": float})


def movielens(rng: np.random.Generator) -> dict[str, np.ndarray]:
    """About 1e6 (user, film) pairs without repeats: 20 to 2,300 a user, films from 1 to 3,400."""
    users, films = 6040, 3706
    activity = np.exp(rng.normal(np.log(96), 1.05, users)).clip(20, 2314)
    per_user = np.rint(activity * 1e6 / activity.sum()).clip(20, 2314).astype(int)
    popularity = rng.normal(0, 1.6, films)
    a, b = [], []
    for user, count in enumerate(per_user):
        # Gumbel's trick: the largest keys are a weighted sample without replacement.
        keys = popularity + rng.gumbel(size=films)
        b.append(np.argpartition(-keys, count)[:count])
        a.append(np.full(count, user))
    order = rng.permutation(per_user.sum())
    film = np.unique(np.concatenate(b), return_inverse=True)[1]
    return {"a": np.concatenate(a)[order], "b": film[order]}


def five_factors(rng: np.random.Generator) -> dict[str, np.ndarray]:
    """Students over five years, in classes in teachers in schools, from areas across schools.

    One student in ten changes school each year, so that students are only partly crossed with
    the rest; every school draws its students from a few areas around it.
    """
    students, years, schools = 20_000, 5, 250
    school = rng.integers(0, schools, students)
    near = rng.integers(0, 12, students)
    area = (school * 6 + near) % (schools * 6)
    rows = []
    for year in range(years):
        moved = rng.random(students) < 0.1
        school = np.where(moved & (year > 0), rng.integers(0, schools, students), school)
        teacher = school * 10 + rng.integers(0, 10, students)
        room = (teacher * 2 + rng.integers(0, 2, students)) * years + year
        rows.append((np.arange(students), room, teacher, area, school))
    names = ("student", "class", "teacher", "area", "school")
    columns = (np.concatenate(parts) for parts in zip(*rows, strict=True))
    return {
        name: np.unique(values, return_inverse=True)[1]
        for name, values in zip(names, columns, strict=True)
    }


def pupils(rng: np.random.Generator) -> dict[str, np.ndarray]:
    """The shape of mlmRev's egsingle at 1e5 rows: three to six yearly scores a child."""
    children, schools = 25_000, 800
    first = rng.integers(0, 3, children)
    count = rng.integers(3, 7 - first)
    child = np.repeat(np.arange(children), count)
    year = np.concatenate([np.arange(f, f + c) for f, c in zip(first, count, strict=True)]) - 2.5
    return {"child": child, "school": rng.integers(0, schools, children)[child], "year": year}


def maximal(kept: float) -> Callable[[np.random.Generator], dict[str, np.ndarray]]:
    """30 subjects × 24 items in 2 × 2 conditions within both, some of the rows kept.

    Conditions are treatment-coded (0 and 1, and their product); all effects of a subject, and of an
    item, go along one direction, as in most experiments: the largest model is singular.
    """

    def columns(rng: np.random.Generator) -> dict[str, np.ndarray]:
        subject, item = (grid.ravel() for grid in np.indices((30, 24)))
        a = (subject + item) % 2.0
        b = (subject // 2 + item) % 2.0
        X = np.column_stack([np.ones_like(a), a, b, a * b])
        y = X @ [2.0, 0.1, -0.1, 0.05] + rng.normal(size=len(a))
        for group, sd in ((subject, 0.5), (item, 0.3)):
            levels = group.max() + 1
            effects = 0.3 * rng.normal(size=(levels, 1)) * rng.normal(size=4)
            effects[:, 0] += sd * rng.normal(size=levels)
            y += (X * effects[group]).sum(axis=1)
        rows = np.flatnonzero(rng.random(len(y)) < kept)
        every = {"y": y, "subject": subject, "item": item, "a": a, "b": b, "ab": a * b}
        return {name: values[rows] for name, values in every.items()}

    return columns


def conditions(rng: np.random.Generator) -> dict[str, np.ndarray]:
    """86 subjects in four conditions, treatment-coded, eight rows in each."""
    subject, condition, _ = (grid.ravel() for grid in np.indices((86, 4, 8)))
    return {"g": subject} | {f"c{j}": (condition == j).astype(float) for j in (1, 2, 3)}


def _lognormal_weights(rng: np.random.Generator, size: int, spread: float) -> np.ndarray:
    weights = np.exp(rng.normal(0, spread, size))
    return weights / weights.sum()
