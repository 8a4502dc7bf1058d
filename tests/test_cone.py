"""Optima on the cone of covariance matrices: singular maximal models, criteria with two valleys."""

from __future__ import annotations

import itertools
from collections import Counter

import lmmfast
import numpy as np
import pandas as pd
import pytest
from conftest import quietly
from dense_reference import Term, solve
from simulated_fits import batch as simulated_batch

Array = np.ndarray


def maximal(seed: int, rank: int, *, missing: float = 0.0) -> pd.DataFrame:
    """Subjects x items, two crossed two-level conditions, random effects of deficient rank."""
    rng = np.random.default_rng([seed, rank])
    s, i = (a.ravel() for a in np.meshgrid(np.arange(30), np.arange(24), indexing="ij"))
    kept = rng.random(len(s)) >= missing
    s, i = s[kept], i[kept]
    a = np.where((s + i) % 2 == 0, -0.5, 0.5)
    b = np.where((s // 2 + i) % 2 == 0, -0.5, 0.5)
    X = np.column_stack([np.ones_like(a), a, b, a * b])
    u = rng.normal(size=(30, rank)) @ rng.normal(size=(rank, 4)) * 0.3
    v = rng.normal(size=(24, rank)) @ rng.normal(size=(rank, 4)) * 0.3
    u[:, 0] += rng.normal(size=30) * 0.5
    v[:, 0] += rng.normal(size=24) * 0.3
    y = X @ [2, 0.1, -0.1, 0.05] + (X * u[s]).sum(1) + (X * v[i]).sum(1) + rng.normal(size=len(s))
    factors = {"f": np.where(a > 0, "x", "z"), "g": np.where(b > 0, "x", "z")}
    return pd.DataFrame({"y": y, "a": a, "b": b, "s": s, "i": i, **factors})


def slopes_in_sigma(fit: lmmfast.LMMResults) -> list[tuple[Array, Array, Array]]:
    """Lambda of each term, M = d criterion / dSigma there and its part Q, by dense algebra."""
    X, y = fit.X.to_numpy(), fit.y.to_numpy()
    Z, Lambda = fit.Z.toarray(), fit.Lambda.toarray()
    n, p = X.shape
    H_inv = np.linalg.inv(np.eye(n) + Z @ Lambda @ Lambda.T @ Z.T)
    P = H_inv - H_inv @ X @ np.linalg.solve(X.T @ H_inv @ X, X.T @ H_inv)
    Q, nu = (P, n - p) if fit.reml else (H_inv, n)
    v, c = Z.T @ P @ y, nu / (y @ P @ y)
    found, first = [], 0
    for terms in fit.random_effects.values():
        levels, k = terms.shape
        own = slice(first, first + levels * k)
        blocks = (Z[:, own].T @ Q @ Z[:, own]).reshape(levels, k, levels, k)
        scores = v[own].reshape(levels, k)
        Q_sum = np.einsum("lilj->ij", blocks)
        M = Q_sum - c * scores.T @ scores
        T = Lambda[first : first + k, first : first + k]
        found.append((T, M, Q_sum))
        first += levels * k
    return found


def assert_optimal_on_the_cone(fit: lmmfast.LMMResults) -> None:
    """Sigma M = 0 and N'MN positive semidefinite on the null space N of Sigma."""
    for T, M, _ in slopes_in_sigma(fit):
        Sigma = T @ T.T
        scale = np.abs(M).max() + 1.0
        assert np.abs(Sigma @ M).max() < 2e-5 * scale
        values, vectors = np.linalg.eigh(Sigma)
        N = vectors[:, values < 1e-12 * values.max()]
        if N.shape[1]:
            assert np.linalg.eigvalsh(N.T @ M @ N).min() > -1e-5 * scale


MAXIMAL = list(itertools.product(range(3), (1, 2, 3), (0.0, 0.4)))


@pytest.mark.parametrize(
    "formula", ["y ~ a*b + (a*b | s) + (a*b | i)", "y ~ f*g + (f*g | s) + (f*g | i)"]
)
@pytest.mark.parametrize(("seed", "rank", "missing"), MAXIMAL)
def test_maximal_models(seed: int, rank: int, missing: float, formula: str) -> None:
    with quietly():
        fit = lmmfast.lmer(formula, maximal(seed, rank, missing=missing))
        again = lmmfast.lmer(formula, maximal(seed, rank, missing=missing), start=fit.theta + 0.1)
    assert fit.status == "singular"
    assert len(fit.optimizer_log) <= 12
    assert_optimal_on_the_cone(fit)
    assert fit.criterion == pytest.approx(again.criterion, abs=1e-6)


def test_the_coding_of_factors_does_not_matter() -> None:
    d = maximal(1, 2)
    with quietly():
        one = lmmfast.lmer("y ~ a*b + (a*b | s) + (a*b | i)", d, reml=False)
        other = lmmfast.lmer("y ~ f*g + (f*g | s) + (f*g | i)", d, reml=False)
    assert one.criterion == pytest.approx(other.criterion, abs=1e-8)


def test_balanced_designs_take_two_evaluations(sleep: pd.DataFrame) -> None:
    """From the moment start the expected information's step is exact."""
    assert len(lmmfast.lmer("Reaction ~ Days + (Days | Subject)", sleep).optimizer_log) == 2


def panel(groups: int, rows: int, between: float, spread: float, noise: float, seed: int):
    """y moves by 1 with x within groups, and by `between` with the groups' means."""
    seeds = [groups, rows, seed, int(10 + 10 * between), spread, int(noise * 10)]
    rng = np.random.default_rng(seeds)
    mean = np.repeat(rng.normal(0, spread, groups), rows)
    own = rng.normal(size=groups * rows)
    g = np.repeat(np.arange(groups), rows)
    y = between * mean + own + 0.3 * rng.normal(size=groups)[g] + noise * rng.normal(size=len(g))
    return pd.DataFrame({"y": y, "x": mean + own, "g": g})


def least_criterion(d: pd.DataFrame) -> float:
    """By a scan of the variance with dense formulas, refined by golden section in each valley."""
    X = np.column_stack([np.ones(len(d)), d.x])
    term = Term(d.g.to_numpy(np.int32), int(d.g.max()) + 1)

    def at(log_theta: float) -> float:
        return solve(d.y.to_numpy(), X, [term], [np.exp(log_theta)], True, None).criterion

    grid = np.linspace(-5, 6, 45)
    values = np.array([at(t) for t in grid])
    best = min(values.min(), solve(d.y.to_numpy(), X, [term], [0.0], True, None).criterion)
    for j in range(1, len(grid) - 1):
        if values[j] <= values[j - 1] and values[j] <= values[j + 1]:
            low, high = grid[j - 1], grid[j + 1]
            for _ in range(40):
                third = (high - low) / 3
                if at(low + third) < at(high - third):
                    high -= third
                else:
                    low += third
            best = min(best, at((low + high) / 2))
    return float(best)


PANELS = list(
    itertools.product([(10, 5), (20, 4)], [0.0, -0.5, 0.5, 1.0], [1, 3, 10], [0.1, 1.0], [0])
)


@pytest.mark.parametrize("case", PANELS, ids=str)
def test_the_lowest_valley(case) -> None:
    (groups, rows), *rest = case
    d = panel(groups, rows, *rest)
    with quietly():
        fit = lmmfast.lmer("y ~ x + (1 | g)", d)
        batch = lmmfast.lmer_batch("~ x + (1 | g)", d, responses=d[["y"]])
    assert fit.criterion == pytest.approx(least_criterion(d), abs=1e-6)
    assert batch.criterion.iloc[0] == pytest.approx(fit.criterion, abs=1e-9)


@pytest.mark.parametrize(
    ("people", "waves", "sd", "cohort", "criterion", "slope"),
    [  # lme4, nlme and statsmodels agree on the first; the last by a scan (they stop at 18841.97)
        (50, 8, 1.0, 0.5, 1495.9008, 0.9656),
        (200, 4, 3.0, 0.3, 3709.6014, 0.8009),
        (1000, 4, 2.0, 0.5, 18748.7966, 0.8524),
    ],
)
def test_people_age_and_cohorts_differ(people, waves, sd, cohort, criterion, slope) -> None:
    rng = np.random.default_rng(1)
    person = np.repeat(np.arange(people), waves)
    start = np.repeat(rng.uniform(20, 70, people), waves)
    year = np.tile(np.arange(waves), people)
    score = 100 - cohort * start + year + sd * rng.normal(size=people)[person]
    score += rng.normal(size=people * waves)
    d = pd.DataFrame({"person": person, "age": start + year, "score": score})
    with quietly():
        fit = lmmfast.lmer("score ~ age + (1 | person)", d)
    assert fit.criterion == pytest.approx(criterion, abs=1e-4)
    assert fit.params["age"] == pytest.approx(slope, abs=1e-4)


@pytest.mark.parametrize("reml", [True, False])
@pytest.mark.parametrize("evaluations", [1, 3, 50])
def test_optimality_is_that_of_dense_matrices(reml: bool, evaluations: int) -> None:
    with quietly():
        fit = lmmfast.lmer(
            "y ~ f*g + (a*b | s) + (a || i)",
            maximal(2, 1, missing=0.2),
            reml=reml,
            max_evaluations=evaluations,
        )
    (T, M, Q), (T2, M2, Q2) = slopes_in_sigma(fit)
    pairs = [(T, M, Q)] + [
        (T2[j : j + 1, j : j + 1], M2[j : j + 1, j : j + 1], Q2[j : j + 1, j : j + 1])
        for j in range(2)
    ]
    size = [np.trace(T.T @ Q @ T) for T, _, Q in pairs]
    shares = [np.linalg.norm(T.T @ M @ T) / max(1, s) for (T, M, _), s in zip(pairs, size)]
    least = []
    for _, M, Q in pairs:
        half = np.linalg.inv(np.linalg.cholesky(Q))
        least.append(np.linalg.eigvalsh(half @ M @ half.T)[0])
    assert fit.optimality["stationarity"] == pytest.approx(max(shares), rel=1e-6, abs=1e-9)
    assert fit.optimality["multiplier"] == pytest.approx(min(least), rel=1e-6, abs=1e-9)
    if evaluations == 50:
        assert fit.converged
        assert fit.optimality["stationarity"] < 1e-6
        assert fit.optimality["multiplier"] > -1e-6


def test_simulated_small_fits() -> None:
    """A few of those of simulated_fits.py."""
    counts: Counter[str] = Counter()
    rng = np.random.default_rng(7)
    with quietly():
        for _ in range(4):
            simulated_batch(rng, counts)
    assert counts["fits"] > 60
    assert not [what for what in counts if what[:3].isupper()]


def test_curvature_that_is_not_convex_off_the_face() -> None:
    """Where 2 AI - F is indefinite at a singular optimum, steps on its face are quadratic still."""
    rng = np.random.default_rng(1)
    g, x = np.arange(40) % 6, rng.normal(size=40)
    many = []
    for _ in range(100):
        u = rng.normal(size=6)
        y = u[g] * (1 + x) + 0.5 * x + rng.normal(size=40)
        with quietly():
            fit = lmmfast.lmer("y ~ x + (x | g)", pd.DataFrame({"y": y, "x": x, "g": g}))
        many.append(len(fit.optimizer_log))
        assert fit.converged
    assert max(many) <= 16  # with the Hessian clipped: 20 and more
    assert np.median(many) <= 6
