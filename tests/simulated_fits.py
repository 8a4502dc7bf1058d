"""Small simulated fits by the hundred thousand: is each one right, and really an optimum?

    python tests/simulated_fits.py [fits [seed]]

Every fit of a random kind (families of random terms, crossed, nested, singular or not, REML or ML,
weights or none; one by one and in batches) is compared with the dense formulas of
dense_reference.py, and a local search (L-BFGS, from theta moved a little in every direction, so
that no saddle holds it) tries to improve it. Prints what was found; exits with 1 where a criterion
was wrong, a "converged" fit could be improved by more than 1e-6, or a batch told something else.
Every tenth is searched from a random theta too, which counts where it ends in a lower valley.
"""

from __future__ import annotations

import sys
import warnings
from collections import Counter

import lmmfast
import numpy as np
import pandas as pd
from dense_reference import Term, solve
from lmmfast._core import evaluate
from scipy.optimize import minimize

KINDS = [
    "(1 | a)",
    "(x | a)",
    "(x || a)",
    "(0 + x | a)",
    "(x + z | a)",
    "(x + z || a)",
    "(f | a)",
    "(0 + f | a)",
    "(1 | a) + (1 | b)",
    "(x | a) + (1 | b)",
    "(x | a) + (x | b)",
    "(1 | a/c)",
    "(x | a/c)",
    "(1 | a) + (0 + x | a) + (1 | b)",
    "(1 | a) + (1 | b) + (1 | d)",
    "(x * f | a)",
]
TOLERANCE = 1e-6
BATCH = 20


def simulate(rng: np.random.Generator) -> pd.DataFrame:
    """Rows for every kind: groups of any size, variances that may be zero, correlations of one."""
    n = int(rng.integers(25, 60))
    levels = int(rng.integers(4, 9))
    a = rng.integers(0, levels, n) if rng.random() < 0.5 else np.arange(n) % levels
    b, d = rng.integers(0, 5, n), rng.integers(0, 4, n)
    c = a * 3 + rng.integers(0, 3, n)
    x, z, f = rng.normal(size=n), rng.normal(size=n), rng.integers(0, 3, n)
    if rng.random() < 0.5:
        x = x + rng.normal(size=levels)[a]
    sd = rng.choice([0.0, 0.1, 0.5, 1.0, 3.0], size=6)
    u = rng.normal(size=levels)
    v = u if rng.random() < 0.3 else rng.normal(size=levels)
    y = rng.normal(size=n) + sd[0] * u[a] + sd[1] * v[a] * x + sd[2] * rng.normal(size=5)[b]
    y += sd[3] * rng.normal(size=levels * 3)[c] + sd[4] * rng.normal(size=(levels, 3))[a, f]
    y += sd[5] * rng.normal(size=4)[d] + rng.choice([-1.0, 0.0, 1.0]) * x
    w = rng.uniform(0.5, 2.0, n)
    labels = np.array(["p", "q", "r"])[f]
    return pd.DataFrame(
        {"y": y, "x": x, "z": z, "f": labels, "a": a, "b": b, "c": c, "d": d, "w": w}
    )


def dense_criterion(fit: lmmfast.LMMResults, theta: np.ndarray) -> float:
    terms = []
    for spec in fit._spec.random:
        factor = fit._spec.factors[spec.factor]
        frame = fit._rows.frame
        t = len(terms)
        columns = list(frame.random[t])
        terms.append(
            Term(
                frame.codes[spec.factor],
                factor.n_levels,
                columns,
                diagonal=not spec.covariance.correlated,
            )
        )
    X = fit.X.to_numpy()[:, ~np.isnan(fit.params.to_numpy())]
    weights = fit._rows.frame.weights
    return solve(fit.y.to_numpy(), X, terms, theta, fit.reml, weights).criterion


def searched(fit: lmmfast.LMMResults, theta: np.ndarray) -> tuple[float, np.ndarray]:
    A = fit._cross_products
    found = minimize(
        lambda t: evaluate(A, t, reml=fit.reml),
        theta,
        jac=True,
        method="L-BFGS-B",
        options={"maxiter": 40, "ftol": 1e-15, "gtol": 1e-8},
    )
    return float(found.fun), found.x


def beyond_a_hill(fit: lmmfast.LMMResults, other: np.ndarray) -> bool:
    """Whether the criterion rises on the way from a fit to another theta."""
    theta = fit.theta.to_numpy()
    way = [dense_criterion(fit, theta + t * (other - theta)) for t in np.linspace(0, 1, 21)]
    return max(way) > fit.criterion + 1e-9


def examine(fit: lmmfast.LMMResults, rng: np.random.Generator, counts: Counter[str]) -> None:
    counts["fits"] += 1
    counts[fit.status] += 1
    if fit.status == "numerical_failure" or np.isnan(fit.theta).any():
        counts["without all variances"] += 1
        return
    theta = fit.theta.to_numpy()
    scale = 1e-8 * (1 + abs(fit.criterion))
    if abs(dense_criterion(fit, theta) - fit.criterion) > scale:
        counts["WRONG criterion"] += 1
    found, better = searched(fit, theta + 0.05 * rng.normal(size=len(theta)))
    limit = fit.criterion - TOLERANCE
    if found < limit and beyond_a_hill(fit, better):
        counts["lower valley nearby"] += 1
    elif found < limit and dense_criterion(fit, better) < limit:
        counts["IMPROVED" if fit.converged else "improved, not converged"] += 1
        if fit.converged:
            print(fit.formula, fit.status, fit.criterion, found, theta, better, flush=True)
    if rng.random() < 0.1:
        counts["searched from elsewhere"] += 1
        found, _ = searched(fit, np.exp(rng.normal(size=len(theta))))
        if found < fit.criterion - TOLERANCE:
            counts["lower valley elsewhere"] += 1
    optimality = fit.optimality
    if fit.converged and not (
        optimality["stationarity"] < 1e-5 and optimality["multiplier"] > -1e-5
    ):
        counts["NOT OPTIMAL by its derivatives"] += 1
        print(fit.formula, fit.status, optimality.to_dict(), theta, flush=True)


def batch(rng: np.random.Generator, counts: Counter[str]) -> None:
    """Models of one kind, one by one and in a batch."""
    kind = KINDS[rng.integers(len(KINDS))]
    fixed = "1" if rng.random() < 0.2 else "x" if rng.random() < 0.5 else "x + f"
    formula = f"y ~ {fixed} + {kind}"
    options = {"reml": bool(rng.random() < 0.6), "weights": "w" if rng.random() < 0.3 else None}
    data = [simulate(rng).assign(part=i) for i in range(BATCH)]
    together = lmmfast.lmer_batch(formula, pd.concat(data, ignore_index=True), by="part", **options)
    for i, one in enumerate(data):
        try:
            fit = lmmfast.lmer(formula, one, **options)
        except lmmfast.DataError:
            counts["refused"] += 1
            if together.status.loc[i] != "refused":
                counts["BATCH differs"] += 1
            continue
        examine(fit, rng, counts)
        counts["kind " + kind] += 1
        counts[f"evaluations {min(len(fit.optimizer_log), 13):2d}"] += 1
        other = together.criterion.loc[i]
        if not np.isclose(other, fit.criterion, rtol=0, atol=TOLERANCE, equal_nan=True):
            counts["BATCH differs"] += 1


def main(fits: int, seed: int) -> int:
    rng = np.random.default_rng(seed)
    counts: Counter[str] = Counter()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        while counts["fits"] < fits:
            batch(rng, counts)
    for what, count in sorted(counts.items()):
        print(f"{count:8d} {what}")
    return int(any(what[:3].isupper() for what in counts))


if __name__ == "__main__":
    arguments = [int(a) for a in sys.argv[1:]]
    sys.exit(main(*(arguments + [100_000, 0][len(arguments) :])))
