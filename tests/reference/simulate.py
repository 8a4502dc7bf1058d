"""Write the simulated data sets of data/sim_*.csv: `python simulate.py`.

Values are rounded before they are written, so that every reader sees the same numbers. The files
are shipped: a NumPy whose random streams differ makes other files, and then make_reference.R has
to be run again.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pandas as pd

DATA = Path(__file__).parent / "data"


def correlated(rng: np.random.Generator, n_levels: int, sd: list[float], cor: float) -> np.ndarray:
    """(n_levels, k) random effects with standard deviations `sd` and one common correlation."""
    k = len(sd)
    cov = np.outer(sd, sd) * (cor + (1 - cor) * np.eye(k))
    return rng.multivariate_normal(np.zeros(k), cov, n_levels)


def unbalanced(rng: np.random.Generator, n: int, n_levels: int) -> np.ndarray:
    """Codes of n rows in which every level occurs and some are several times as large as others."""
    share = rng.gamma(2.0, size=n_levels)
    codes = np.concatenate(
        [np.arange(n_levels), rng.choice(n_levels, n - n_levels, p=share / share.sum())]
    )
    return rng.permutation(codes)


def label(prefix: str, codes: np.ndarray) -> np.ndarray:
    width = len(str(codes.max()))
    return np.array([f"{prefix}{code:0{width}d}" for code in codes])


def weighted(rng: np.random.Generator) -> pd.DataFrame:
    n, g = 300, unbalanced(rng, 300, 30)
    x, w = rng.normal(size=n).round(3), rng.uniform(0.2, 5, n).round(2)
    b = correlated(rng, 30, [1.0, 0.6], 0.3)
    off = rng.normal(10, 4, n).round(3)
    y = 2 + 0.5 * x + b[g, 0] + b[g, 1] * x + rng.normal(size=n) / np.sqrt(w)
    return pd.DataFrame(
        {"y": y.round(4), "z": (y + off).round(4), "x": x, "w": w, "off": off, "g": label("g", g)}
    )


def slopes(rng: np.random.Generator) -> pd.DataFrame:
    n, g = 600, unbalanced(rng, 600, 40)
    x = rng.normal(size=(n, 3)).round(3)
    f = rng.integers(0, 3, n)
    b = correlated(rng, 40, [1.2, 0.7, 0.5, 0.4], 0.35)
    bf = correlated(rng, 40, [0.8, 1.1, 0.6], 0.4)
    design = np.column_stack([np.ones(n), x])
    y = design @ [5, 1, -0.5, 0.2] + (design * b[g]).sum(1) + bf[g, f] + rng.normal(size=n)
    return pd.DataFrame({
        "y": y.round(4), "x1": x[:, 0], "x2": x[:, 1], "x3": x[:, 2],
        "x12": (x[:, 0] + 2 * x[:, 1]).round(3), "f": np.array(["low", "mid", "high"])[f],
        "f_again": np.array(["a", "b", "c"])[f], "g": label("g", g),
    })  # fmt: skip


def students(rng: np.random.Generator) -> pd.DataFrame:
    n_children, n_schools = 300, 25
    school = unbalanced(rng, n_children, n_schools)
    female = rng.integers(0, 2, n_children)
    b_child, b_school = correlated(rng, n_children, [0.9, 0.25], 0.4), rng.normal(0, 0.5, n_schools)
    child = np.repeat(np.arange(n_children), rng.integers(2, 7, n_children))
    year = np.concatenate([np.arange(c) for c in np.bincount(child)]) - 2.5
    moved = rng.random(len(child)) < 0.05
    at = np.where(moved, rng.integers(0, n_schools, len(child)), school[child])
    math = -1 + 0.75 * year + 0.1 * female[child] + b_school[at] + rng.normal(0, 0.55, len(child))
    math += b_child[child, 0] + b_child[child, 1] * year
    return pd.DataFrame({
        "math": math.round(3), "year": year, "sex": np.where(female[child], "F", "M"),
        "child": label("c", child), "school": label("s", at),
    })  # fmt: skip


def ratings(rng: np.random.Generator) -> pd.DataFrame:
    n = 2500
    s, d = unbalanced(rng, n, 220), unbalanced(rng, n, 110)
    dept_of = rng.integers(0, 12, 110)
    dept = np.where(rng.random(n) < 0.1, rng.integers(0, 12, n), dept_of[d])
    service = rng.integers(0, 2, n)
    x = rng.uniform(-1, 1, n).round(3)
    y = 3.3 - 0.1 * service + rng.normal(0, 0.33, 220)[s] + rng.normal(0, 0.5, 110)[d]
    y += rng.normal(0, 0.2, 12)[dept] + rng.normal(0, 0.25, (12, 2))[dept, service]
    y += rng.normal(0, 0.3, 110)[d] * x + rng.normal(0, 1.1, n)
    return pd.DataFrame({
        "y": y.round(3), "service": service, "x": x,
        "s": label("s", s), "d": label("d", d), "dept": label("D", dept),
    })  # fmt: skip


def field(rng: np.random.Generator) -> pd.DataFrame:
    blk, a, b, _ = (v.ravel() for v in np.indices((8, 4, 3, 2)))
    keep = rng.random(len(blk)) < 0.8
    blk, a, b = blk[keep], a[keep], b[keep]
    y = 20 + 1.5 * a - b + 0.4 * a * b + rng.normal(0, 2, 8)[blk]
    y += rng.normal(0, 1, (8, 4))[blk, a] + rng.normal(0, 0.7, (8, 3))[blk, b]
    y += rng.normal(0, 0.8, len(blk))
    frame = {"y": y.round(3), "blk": label("B", blk), "a": label("a", a), "b": label("b", b)}
    return pd.DataFrame(frame)


def singular(rng: np.random.Generator) -> pd.DataFrame:
    g = np.repeat(np.arange(12), 8)
    x = np.tile(np.arange(8.0), 12) - 1.0
    b = rng.normal(0, 2, 12)
    y = 10 + 0.5 * x + b[g] * (1 + 0.4 * x) + rng.normal(0, 1.5, len(g))
    flat = 4 + 0.3 * x + b[g] + rng.normal(0, 1.5, len(g))
    slope = x - x.mean()
    for level in range(12):
        rows = g == level
        flat[rows] -= 0.8 * (slope[rows] @ flat[rows]) / (slope[rows] @ slope[rows]) * slope[rows]
    frame = {"y": y.round(3), "flat": flat.round(3), "x": x, "g": label("g", g)}
    return pd.DataFrame(frame)


def years(rng: np.random.Generator) -> pd.DataFrame:
    year = np.tile(np.arange(1988, 2024), 25)
    g = np.repeat(np.arange(25), 36)
    keep = rng.random(len(g)) < 0.7
    year, g = year[keep], g[keep]
    t = year - 2005.0
    b = correlated(rng, 25, [3.0, 0.12], -0.3)
    y = 50 + 0.2 * t - 0.01 * t**2 + b[g, 0] + b[g, 1] * t + rng.normal(0, 1.5, len(g))
    return pd.DataFrame({"y": y.round(3), "year": year, "t": t, "g": label("g", g)})


def small(rng: np.random.Generator) -> pd.DataFrame:
    a, b = unbalanced(rng, 42, 7), unbalanced(rng, 42, 5)
    x = rng.normal(size=42).round(2)
    y = 1 + 0.8 * x + rng.normal(0, 1.0, 7)[a] + rng.normal(0, 0.8, 5)[b] + rng.normal(0, 0.7, 42)
    return pd.DataFrame({"y": y.round(3), "x": x, "a": label("a", a), "b": label("b", b)})


def twenty(rng: np.random.Generator) -> pd.DataFrame:
    n = 1800
    u, v, w, g = (unbalanced(rng, n, m) for m in (90, 60, 40, 15))
    x = rng.normal(size=(n, 3)).round(3)
    design = np.column_stack([np.ones(n), x])
    y = design @ [2, 0.5, -0.3, 0.1] + rng.normal(size=n) + rng.normal(0, 0.6, 15)[g]
    y += (design * correlated(rng, 90, [0.9, 0.6, 0.5, 0.4], 0.2)[u]).sum(1)
    y += (design[:, :3] * correlated(rng, 60, [0.7, 0.5, 0.6], 0.3)[v]).sum(1)
    y += (design[:, :2] * correlated(rng, 40, [0.8, 0.5], -0.2)[w]).sum(1)
    frame = {"y": y.round(3), "x1": x[:, 0], "x2": x[:, 1], "x3": x[:, 2]}
    for name, codes in zip("uvwg", (u, v, w, g), strict=True):
        frame[name] = label(name, codes)
    return pd.DataFrame(frame)


def five(rng: np.random.Generator) -> pd.DataFrame:
    n = 1500
    y, frame = rng.normal(0, 1, n), {}
    for name, m, sd in zip("abcde", (150, 100, 80, 40, 12), (0.8, 0.6, 0.7, 0.5, 0.4), strict=True):
        codes = unbalanced(rng, n, m)
        y += rng.normal(0, sd, m)[codes]
        frame[name] = label(name, codes)
    return pd.DataFrame({"y": y.round(3), **frame})


def main() -> None:
    makers = (weighted, slopes, students, ratings, field, singular, years, small, twenty, five)
    for seed, make in enumerate(makers, start=20250101):
        frame = make(np.random.default_rng(seed))
        frame.to_csv(DATA / f"sim_{make.__name__}.csv", index=False, lineterminator="\n")


if __name__ == "__main__":
    main()
