"""The core at fixed theta against dense formulas, closed forms and differences."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from lmmfast import _core
from structures import (
    STRUCTURES,
    Design,
    crossed,
    one_factor,
    partly_crossed,
    random_design,
    sparse_tail,
    unbalanced,
)

METHODS = pytest.mark.parametrize("reml", [True, False], ids=["REML", "ML"])
ALL = pytest.mark.parametrize("name", STRUCTURES)


@cache
def built(name: str) -> tuple[Design, _core.CrossProducts]:
    design = STRUCTURES[name]()
    return design, design.cross_products()


@cache
def fitted(name: str, reml: bool) -> tuple[Design, _core.CrossProducts, _core.Fit]:
    design, A = built(name)
    return design, A, _core.fit(A, reml=reml, start=None, max_evaluations=200, n_threads=1)


def thetas(design: Design) -> dict[str, np.ndarray]:
    """Points of all kinds: inside, on and beyond the boundary of the parameter space."""
    start = design.starts()
    rng = np.random.default_rng(len(start))
    inside = np.where(start == 1, rng.uniform(0.3, 2, len(start)), rng.normal(0, 0.5, len(start)))
    half = inside * (np.arange(len(start)) % 2)
    signs = np.where(np.arange(len(start)) % 3 == 0, -1.0, 1.0)
    return {
        "start": start,
        "inside": inside,
        "zero": np.zeros_like(start),
        "odd ones zero": half,
        "even ones zero": inside - half,
        "no diagonal": np.where(start == 1, 0.0, inside),
        "negative": inside * signs,
        "small": 1e-4 * inside,
        "large": 20 * inside,
    }


@METHODS
@ALL
def test_criterion_against_dense(name: str, reml: bool) -> None:
    design, A, fit = fitted(name, reml)
    for kind, theta in thetas(design).items():
        value, gradient = _core.evaluate(A, theta, reml=reml)
        dense = design.dense(theta, reml=reml, dropped=tuple(fit.dropped))
        assert value == pytest.approx(dense.criterion, rel=1e-10), kind
        scale = max(1.0, np.abs(dense.gradient).max())
        np.testing.assert_allclose(gradient, dense.gradient, atol=1e-8 * scale, err_msg=kind)


@METHODS
@ALL
def test_gradient_against_differences(name: str, reml: bool) -> None:
    design, A = built(name)
    points = thetas(design)
    for kind in ("inside", "zero", "odd ones zero", "no diagonal"):
        _, gradient = _core.evaluate(A, points[kind], reml=reml)
        for i in range(min(len(gradient), 6)):
            step = np.zeros_like(gradient)
            step[i] = 1e-3
            f = [_core.evaluate(A, points[kind] + s * step, reml=reml)[0] for s in (-2, -1, 1, 2)]
            difference = (f[0] - 8 * f[1] + 8 * f[2] - f[3]) / 12e-3
            assert gradient[i] == pytest.approx(difference, rel=1e-6, abs=1e-6), (kind, i)


@METHODS
@ALL
def test_gradient_vanishes_by_symmetry_at_zero(name: str, reml: bool) -> None:
    design, A = built(name)
    _, gradient = _core.evaluate(A, np.zeros(len(design.starts())), reml=reml)
    np.testing.assert_array_equal(gradient, 0.0)


def status_at(design: Design, theta: np.ndarray) -> str:
    """What an optimum there is: singular where a term's Lambda has not full rank."""
    terms = design.dense_terms()
    first = np.cumsum([len(term.entries()) for term in terms])[:-1]
    for term, own in zip(terms, np.split(theta, first)):
        Lambda = term.Lambda(own)
        known = ~np.isnan(Lambda.diagonal())  # a variance that is not identified is not zero
        Lambda = Lambda[np.ix_(known, known)]
        if known.any() and np.linalg.svd(Lambda, compute_uv=False)[-1] < 1e-8:
            return "singular"
    return "converged"


@METHODS
@ALL
def test_fit_against_dense(name: str, reml: bool) -> None:
    design, A, fit = fitted(name, reml)
    assert fit.status.name == status_at(design, fit.theta), fit.message
    dense = design.dense(fit.theta, reml=reml, dropped=tuple(fit.dropped))
    assert fit.criterion == pytest.approx(dense.criterion, rel=1e-10)
    np.testing.assert_allclose(fit.gradient, dense.gradient, atol=1e-7)
    assert np.abs(fit.gradient).max() < 1e-4
    assert fit.sigma == pytest.approx(dense.sigma, rel=1e-10)
    df = len(design.y) - (len(dense.beta) if reml else 0)
    assert fit.pwrss == pytest.approx(df * dense.sigma**2, rel=1e-10)
    kept = np.setdiff1d(np.arange(len(design.columns)), fit.dropped)
    np.testing.assert_allclose(np.asarray(fit.beta)[kept], dense.beta, rtol=1e-8, atol=1e-10)
    np.testing.assert_allclose(
        np.asarray(fit.cov_beta)[np.ix_(kept, kept)], dense.cov_beta, rtol=1e-7, atol=1e-11
    )
    assert np.isnan(np.asarray(fit.beta)[list(fit.dropped)]).all()
    covariances = _core.conditional_covariances(A, fit, 1)
    first = [0] * len(covariances)  # a factor's terms follow each other in its blocks
    for (factor, columns, _), b, expected_b, expected_cov in zip(
        design.terms, fit.b, dense.b, dense.cov_b
    ):
        own = slice(first[factor], first[factor] + len(columns))
        first[factor] += len(columns)
        np.testing.assert_allclose(b, expected_b, rtol=1e-8, atol=1e-9)
        np.testing.assert_allclose(
            covariances[factor][:, own, own], expected_cov, rtol=1e-7, atol=1e-9
        )


@METHODS
@ALL
def test_no_better_point_nearby(name: str, reml: bool) -> None:
    """A fit is a local minimum, also where theta is zero and the gradient vanishes anyway."""
    _, A, fit = fitted(name, reml)
    rng = np.random.default_rng(3)
    for size in (1e-3, 1e-2, 0.1):
        for _ in range(8):
            near = fit.theta + size * rng.normal(size=len(fit.theta))
            assert _core.evaluate(A, near, reml=reml)[0] >= fit.criterion - 1e-8


@ALL
def test_log_of_evaluations(name: str) -> None:
    _, A, fit = fitted(name, True)
    assert fit.n_evaluations == len(fit.theta_log) == len(fit.criterion_log)
    assert min(fit.criterion_log) >= fit.criterion - 1e-6
    for theta, value in list(zip(fit.theta_log, fit.criterion_log))[:3]:
        assert _core.evaluate(A, theta, reml=True)[0] == pytest.approx(value, rel=1e-10)


def test_signs_are_rectified() -> None:
    for name in STRUCTURES:
        design, _, fit = fitted(name, True)
        assert (fit.theta[design.starts() == 1] >= 0).all(), name


def balanced_criterion(eigen: list[tuple[float, int, float]], reml: bool, n: int) -> float:
    """Criterion from (eigenvalue of V, multiplicity, sum of squares); the mean's comes last."""
    df = n - 1 if reml else n
    pwrss = sum(squares / value for value, _, squares in eigen)
    log_det = sum(count * np.log(value) for value, count, _ in eigen)
    if reml:
        log_det += np.log(n / eigen[-1][0])
    return log_det + df * (1 + np.log(2 * np.pi * pwrss / df))


@METHODS
@pytest.mark.parametrize("theta", [0.0, 1e-12, 1e-6, 1e-3, 1.0, 30.0, 1e3, 1e5])
def test_closed_form_one_way(theta: float, reml: bool) -> None:
    """Balanced one-way layout: V has the eigenvalues 1 and 1 + m theta²."""
    rng = np.random.default_rng(5)
    y = rng.normal(size=(8, 6)) + rng.normal(size=(8, 1))
    design = Design(y.ravel(), (None,), (np.repeat(np.arange(8), 6),), ((0, (None,), False),))
    between = 6 * ((y.mean(1) - y.mean()) ** 2).sum()
    within = ((y - y.mean(1, keepdims=True)) ** 2).sum()
    spread = 1 + 6 * theta**2
    eigen = [(1.0, 40, within), (spread, 7, between), (spread, 1, 0.0)]
    value, gradient = _core.evaluate(design.cross_products(), np.array([theta]), reml=reml)
    # X'V^-1X = n / (1 + m theta²) is a difference of numbers near n: digits go as theta² grows
    lost = 2e-16 * spread
    assert value == pytest.approx(balanced_criterion(eigen, reml, 48), rel=1e-13 + lost)
    df = 47 if reml else 48
    slope = (7 if reml else 8) - df * between / spread / (within + between / spread)
    assert gradient[0] == pytest.approx(
        12 * theta / spread * slope, rel=1e-11 + 100 * lost, abs=1e-300
    )


@METHODS
@pytest.mark.parametrize("theta", [(0.0, 2.0), (1e-5, 1e3), (3e3, 1e-8), (1e3, 1e3), (0.4, 0.7)])
def test_closed_form_two_way(theta: tuple[float, float], reml: bool) -> None:
    """Balanced two-way layout: eigenvalues 1, 1 + 5 a², 1 + 9 b² and 1 + 5 a² + 9 b²."""
    design = STRUCTURES["crossed_balanced"]()
    y = design.y.reshape(9, 5)
    rows, columns = y.mean(1) - y.mean(), y.mean(0) - y.mean()
    rest = y - rows[:, None] - columns - y.mean()
    a, b = 5 * theta[0] ** 2, 9 * theta[1] ** 2
    eigen = [
        (1.0, 32, (rest**2).sum()),
        (1 + a, 8, 5 * (rows**2).sum()),
        (1 + b, 4, 9 * (columns**2).sum()),
        (1 + a + b, 1, 0.0),
    ]
    value, _ = _core.evaluate(design.cross_products(), np.array(theta), reml=reml)
    expected = balanced_criterion(eigen, reml, 45)
    assert value == pytest.approx(expected, rel=1e-13 + 2e-16 * (1 + a + b))


@given(st.integers(0, 10_000), st.booleans())
def test_random_structures_against_dense(seed: int, reml: bool) -> None:
    design = random_design(seed)
    A = design.cross_products()
    rng = np.random.default_rng(seed)
    start = design.starts()
    theta = np.where(rng.random(len(start)) < 0.2, 0.0, rng.normal(0.4 * start, 0.6))
    value, gradient = _core.evaluate(A, theta, reml=reml)
    dense = design.dense(theta, reml=reml)
    assert value == pytest.approx(dense.criterion, rel=1e-9)
    scale = max(1.0, np.abs(dense.gradient).max())
    np.testing.assert_allclose(gradient, dense.gradient, atol=1e-7 * scale)


def estimable(design: Design) -> bool:
    """More rows than random effects in every term, what lme4 insists on."""
    return all(t.n_levels * len(t.columns) < len(design.y) for t in design.dense_terms())


@METHODS
@pytest.mark.parametrize("seed", [seed for seed in range(30) if estimable(random_design(seed))])
def test_fits_of_random_structures(seed: int, reml: bool) -> None:
    """They end at an optimum, say so, and other starts find no better one."""
    design = random_design(seed)
    A = design.cross_products()
    fit = _core.fit(A, reml=reml)
    assert fit.status.name == status_at(design, fit.theta), fit.message
    scale = np.maximum(np.abs(fit.theta), 1e-3 * np.abs(fit.theta).max(initial=0))
    assert np.abs(fit.gradient * scale).max() < 1e-4
    rng = np.random.default_rng(seed)
    for _ in range(2):
        start = np.abs(rng.normal(0.5 * design.starts(), 0.7))
        assert _core.fit(A, reml=reml, start=start).criterion >= fit.criterion - 1e-6
    for size in (1e-4, 1e-2):
        for _ in range(5):
            near = fit.theta + size * rng.normal(size=len(scale)) * np.maximum(scale, 1e-3)
            assert _core.evaluate(A, near, reml=reml)[0] >= fit.criterion - 1e-7


def test_weights_of_one_change_nothing() -> None:
    design = crossed()
    plain = _core.evaluate(design.cross_products(), np.array([0.7, 1.2]), reml=True)
    ones = replace(design, weights=np.ones(100)).cross_products()
    value, gradient = _core.evaluate(ones, np.array([0.7, 1.2]), reml=True)
    assert value == pytest.approx(plain[0], rel=1e-14)
    np.testing.assert_allclose(gradient, plain[1], rtol=1e-12)


def test_integer_weights_do_not_count_rows() -> None:
    """Weights are precisions: a weight of 4 halves the SD of one row, and n stays n."""
    design = replace(one_factor(1, False), weights=np.full(90, 4.0))
    plain = one_factor(1, False).cross_products()
    value, _ = _core.evaluate(design.cross_products(), np.array([0.5]), reml=False)
    assert value == pytest.approx(_core.evaluate(plain, np.array([1.0]), reml=False)[0], rel=1e-12)


@METHODS
@pytest.mark.parametrize(
    "make",
    [
        lambda: sparse_tail(2, 900, 60_000, slopes=True),
        lambda: sparse_tail(3, 250, 30_000),
        partly_crossed,
        lambda: one_factor(4, False),
    ],
    ids=["two large", "three large", "partly crossed", "one factor"],
)
def test_threads_change_no_bit(make, reml: bool) -> None:
    design = make()
    one, two, three = (design.cross_products(n_threads) for n_threads in (1, 2, 3))
    theta = np.linspace(0.3, 0.9, one.n_theta)
    value, gradient = _core.evaluate(one, theta, reml=reml, n_threads=1)
    for A, n_threads in ((one, 2), (two, 2), (two, 1), (three, 3)):
        other, other_gradient = _core.evaluate(A, theta, reml=reml, n_threads=n_threads)
        assert other == value
        assert other_gradient.tobytes() == gradient.tobytes()


def test_threads_change_no_bit_of_a_fit() -> None:
    design = sparse_tail(2, 120, 40_000, slopes=True)
    fits = [
        _core.fit(design.cross_products(n), reml=True, start=None, max_evaluations=200, n_threads=n)
        for n in (1, 2)
    ]
    for name in ("theta", "beta", "cov_beta", "gradient"):
        assert getattr(fits[0], name).tobytes() == getattr(fits[1], name).tobytes()
    assert fits[0].criterion == fits[1].criterion
    assert all(a.tobytes() == b.tobytes() for a, b in zip(fits[0].b, fits[1].b))


def saturated(kind: str) -> tuple[Design, list[tuple[int, int]]]:
    """Models whose fixed effects span random columns, and which (term, column) those are."""
    design, rng = one_factor(2, False), np.random.default_rng(91)
    (g,), x = design.codes, design.terms[0][1][1]
    assert x is not None
    dummies = [(g == level).astype(float) for level in range(1, 11)]
    design = replace(design, y=design.y + x * rng.normal(0, 2, 11)[g])
    columns = (None, x, *dummies)
    if kind == "intercept":
        return replace(design, columns=columns, terms=((0, (None,), False),)), [(0, 0)]
    if kind == "slope":
        products = [dummy * x for dummy in dummies]
        return replace(design, columns=(None, x, *products)), [(0, 1)]
    if kind == "both":
        products = [dummy * x for dummy in dummies]
        return replace(design, columns=(*columns, *products)), [(0, 0), (0, 1)]
    h = unbalanced(rng, 90, 6)
    crossed_too = replace(design, columns=columns, codes=(g, h), y=design.y + rng.normal(size=6)[h])
    return {
        "correlated": (replace(design, columns=columns), [(0, 0)]),
        "uncorrelated": (
            replace(design, columns=columns, terms=((0, (None, x), True),)),
            [(0, 0)],
        ),
        "crossed": (
            replace(crossed_too, terms=((1, (None,), False), (0, (None, x), False))),
            [(1, 0)],
        ),
    }[kind]


@pytest.mark.parametrize(
    "kind", ["intercept", "slope", "both", "correlated", "uncorrelated", "crossed"]
)
def test_variances_that_reml_does_not_identify(kind: str) -> None:
    """They are named and NaN; all that does not depend on them is what any value of them gives."""
    design, expected = saturated(kind)
    A = design.cross_products()
    fit = _core.fit(A, reml=True)
    assert [tuple(pair) for pair in fit.unidentified] == expected
    assert fit.status.name == status_at(design, fit.theta)
    entries = [(t, i, j) for t, term in enumerate(design.dense_terms()) for i, j in term.entries()]
    free = np.array([(t, i) in expected or (t, j) in expected for t, i, j in entries])
    np.testing.assert_array_equal(np.isnan(fit.theta), free)
    diagonal = np.array([(t, i) in expected and i == j for t, i, j in entries])
    low, high = (
        design.dense(np.where(diagonal, value, np.where(free, 0.0, fit.theta)), reml=True)
        for value in (0.0, 1.3)
    )
    for dense in (low, high):
        assert fit.criterion == pytest.approx(dense.criterion, rel=1e-10)
        assert fit.sigma == pytest.approx(dense.sigma, rel=1e-10)
        assert np.abs(dense.gradient[~free]).max(initial=0) < 1e-5
    known = np.isclose(np.diag(low.cov_beta), np.diag(high.cov_beta), rtol=1e-9)
    np.testing.assert_array_equal(np.isnan(np.diag(fit.cov_beta)), ~known)
    np.testing.assert_allclose(
        np.asarray(fit.cov_beta)[np.ix_(known, known)],
        low.cov_beta[np.ix_(known, known)],
        rtol=1e-8,
        atol=1e-11,
    )
    np.testing.assert_allclose(fit.beta, low.beta, rtol=1e-8, atol=1e-9)
    assert not _core.fit(A, reml=False).unidentified
