"""What must stay the same, or change in a known way, when the data or the formula are rewritten."""

from __future__ import annotations

import pickle
from functools import partial

import lmmfast
import numpy as np
import pandas as pd
import pytest
from conftest import quietly
from hypothesis import given
from hypothesis import strategies as st
from lmmfast.errors import ConvergenceWarning
from numpy.testing import assert_allclose

FORMULAS = (
    "y ~ x + (1 | g)",
    "y ~ x + z + (x | g)",
    "y ~ x + (x + z || g)",
    "y ~ x + (1 | g) + (1 | h)",
    "y ~ x + (x | g) + (z | h)",
    "y ~ f + x + (1 | g) + (1 | g:f)",
    "y ~ x * f + (1 | g) + (1 | h) + (1 | k)",
    "y ~ z + (1 | h) + (0 + x | h) + (f | g)",
)
METHODS = st.booleans()
MODELS = st.sampled_from(FORMULAS)
SEEDS = st.integers(0, 999)


def make(seed: int) -> pd.DataFrame:
    """120 rows; the numbers are multiples of 2^-20, so that shifts by integers are exact."""
    rng = np.random.default_rng(seed)
    n = 120
    codes = {name: rng.integers(0, m, n) for name, m in zip("ghkf", (12, 8, 6, 3))}
    x, z = rng.normal(size=(2, n))
    y = 2 + x - 0.5 * z + rng.normal(size=n) + rng.normal(0, 0.8, 12)[codes["g"]] * (1 + 0.5 * x)
    y += rng.normal(0, 0.7, 8)[codes["h"]] * (1 + 0.6 * z) + rng.normal(0, 0.5, 6)[codes["k"]]
    y += rng.normal(0, 0.6, (12, 3))[codes["g"], codes["f"]]
    frame = pd.DataFrame({"y": y, "x": x, "z": z}).mul(2**20).round().div(2**20)
    return frame.assign(**{name: [f"{name}{c:02d}" for c in v] for name, v in codes.items()})


def fit(formula: str, frame: pd.DataFrame, **options) -> lmmfast.LMMResults:
    with quietly():
        result = lmmfast.lmer(formula, frame, **options)
    assert result.converged, result.message
    return result


def assert_same(a, b, *, y: float = 1.0, criterion: float = 0.0, theta: float = 1.0) -> None:
    """`b` is the fit `a` but for known factors: of the response, of theta; and a known shift."""
    assert b.criterion - a.criterion == pytest.approx(criterion, abs=1e-7)
    assert b.sigma == pytest.approx(y / theta * a.sigma, rel=1e-6)
    size = 1e-4 * max(1.0, np.abs(a.theta).max())
    assert_allclose(b.theta, theta * a.theta.reindex(b.theta.index), rtol=1e-4, atol=theta * size)
    assert_allclose(b.fittedvalues, y * a.fittedvalues, rtol=0, atol=1e-5 * y * a.sigma)


def assert_same_effects(a, b, y: float = 1.0) -> None:
    assert list(a.params.index) == list(b.params.index)
    assert_allclose(b.params, y * a.params, rtol=0, atol=1e-5 * y * a.bse.max())
    assert_allclose(b.bse, y * a.bse, rtol=1e-5)


@given(SEEDS, MODELS, METHODS)
def test_rows_permuted(seed: int, formula: str, reml: bool) -> None:
    frame = make(seed)
    shuffled = frame.sample(frac=1, random_state=seed)
    a, b = fit(formula, frame, reml=reml), fit(formula, shuffled, reml=reml)
    assert_same_effects(a, b)
    assert b.criterion == pytest.approx(a.criterion, abs=1e-7)
    assert_allclose(b.fittedvalues[frame.index], a.fittedvalues, atol=1e-5 * a.sigma)
    for name, modes in a.random_effects.items():
        assert_allclose(b.random_effects[name].loc[modes.index], modes, atol=1e-5 * a.sigma)


@given(SEEDS, MODELS, METHODS)
def test_levels_relabelled(seed: int, formula: str, reml: bool) -> None:
    frame = make(seed)
    renamed = {name: [f"{99 - int(c[1:])}!" for c in frame[name]] for name in "ghk"}
    a, b = fit(formula, frame, reml=reml), fit(formula, frame.assign(**renamed), reml=reml)
    assert_same(a, b)
    assert_same_effects(a, b)
    modes = a.random_effects["g"]
    labels = [f"{99 - int(c[1:])}!" for c in modes.index]
    assert_allclose(b.random_effects["g"].loc[labels], modes, atol=1e-5 * a.sigma)


@given(SEEDS, METHODS)
def test_terms_reordered(seed: int, reml: bool) -> None:
    frame = make(seed)
    a = fit("y ~ x + z + (x | g) + (1 | h) + (1 | k)", frame, reml=reml)
    b = fit("y ~ z + x + (1 | k) + (x | g) + (1 | h)", frame, reml=reml)
    assert_same(a, b)
    assert_allclose(b.params[a.params.index], a.params, atol=1e-6)


@given(SEEDS, METHODS)
def test_nesting_is_an_interaction(seed: int, reml: bool) -> None:
    frame = make(seed)
    a = fit("y ~ x + (1 | g / f)", frame, reml=reml)
    b = fit("y ~ x + (1 | g) + (1 | g:f)", frame, reml=reml)
    assert a.criterion == b.criterion
    assert a.theta.equals(b.theta)
    assert a.params.equals(b.params)


@given(SEEDS, METHODS)
def test_two_bars_are_separate_terms(seed: int, reml: bool) -> None:
    frame = make(seed)
    a = fit("y ~ x + (x || g)", frame, reml=reml)
    assert_same(a, fit("y ~ x + (1 | g) + (0 + x | g)", frame, reml=reml))


@given(SEEDS, MODELS, METHODS, st.integers(-(2**28), 2**28))
def test_constant_added_to_the_response(seed: int, formula: str, reml: bool, shift: int) -> None:
    frame = make(seed)
    a, b = fit(formula, frame, reml=reml), fit(formula, frame.assign(y=frame.y + shift), reml=reml)
    assert b.criterion == pytest.approx(a.criterion, abs=1e-7)
    assert_allclose(b.resid, a.resid, atol=1e-5 * a.sigma + 1e-15 * abs(shift))
    assert_allclose(b.bse, a.bse, rtol=1e-5)
    moved = b.params - np.r_[shift, np.zeros(len(b.params) - 1)]
    assert_allclose(moved, a.params, atol=1e-5 * a.bse.max() + 1e-15 * abs(shift))


@given(SEEDS, MODELS, METHODS, st.floats(-12, 12), st.booleans())
def test_response_rescaled(seed: int, formula: str, reml: bool, power: float, flip: bool) -> None:
    frame = make(seed)
    size = 10.0**power
    factor = -size if flip else size
    a, b = fit(formula, frame, reml=reml), fit(formula, frame.assign(y=factor * frame.y), reml=reml)
    df = len(frame) - (len(a.params) if reml else 0)
    assert b.criterion == pytest.approx(a.criterion + 2 * df * np.log(size), abs=1e-7)
    assert b.sigma == pytest.approx(size * a.sigma, rel=1e-6)
    assert_allclose(b.params, factor * a.params, atol=1e-5 * size * a.bse.max())
    assert_allclose(b.fittedvalues, factor * a.fittedvalues, rtol=0, atol=1e-5 * size * a.sigma)


@given(SEEDS, METHODS, st.floats(-10, 10), st.integers(-(2**24), 2**24))
def test_covariate_rescaled_and_shifted(seed: int, reml: bool, power: float, shift: int) -> None:
    """x enters X alone: only its own coefficient and the intercept change."""
    frame = make(seed)
    size = 10.0**power
    a = fit("y ~ x + z + (z | g) + (1 | h)", frame, reml=reml)
    b = fit("y ~ x + z + (z | g) + (1 | h)", frame.assign(x=size * (frame.x + shift)), reml=reml)
    assert_same(a, b, criterion=2 * np.log(size) if reml else 0.0)
    assert b.params["x"] * size == pytest.approx(a.params["x"], abs=1e-5 * a.bse["x"])
    assert b.bse["x"] * size == pytest.approx(a.bse["x"], rel=1e-5)
    assert b.params["z"] == pytest.approx(a.params["z"], abs=1e-5 * a.bse["z"])


@given(SEEDS, METHODS, st.floats(-8, 8))
def test_random_slope_rescaled(seed: int, reml: bool, power: float) -> None:
    frame = make(seed)
    size = 10.0**power
    a = fit("y ~ x + (x | g) + (1 | h)", frame, reml=reml)
    b = fit("y ~ x + (x | g) + (1 | h)", frame.assign(x=size * frame.x), reml=reml)
    assert b.criterion == pytest.approx(a.criterion + reml * 2 * np.log(size), abs=1e-7)
    assert_allclose(b.fittedvalues, a.fittedvalues, atol=1e-5 * a.sigma)
    units = np.array([1, 1 / size, 1 / size, 1])  # theta: g 11, g 21, g 22, h
    assert_allclose(b.theta / units, a.theta, rtol=1e-4, atol=1e-4)
    assert a.singular == b.singular


@given(SEEDS, METHODS, st.integers(-2000, 2000))
def test_random_slope_shifted(seed: int, reml: bool, shift: int) -> None:
    """(x | g) is the same model wherever the zero of x lies: b_0 becomes b_0 - shift b_1."""
    frame = make(seed)
    a = fit("y ~ x + (x | g)", frame, reml=reml)
    b = fit("y ~ x + (x | g)", frame.assign(x=frame.x + shift), reml=reml)
    assert b.criterion == pytest.approx(a.criterion, abs=1e-6)
    assert b.sigma == pytest.approx(a.sigma, rel=1e-6)
    assert_allclose(b.fittedvalues, a.fittedvalues, atol=1e-4 * a.sigma)
    assert a.singular == b.singular


@given(SEEDS, MODELS, METHODS, st.floats(-8, 8))
def test_weights_rescaled(seed: int, formula: str, reml: bool, power: float) -> None:
    frame = make(seed)
    w = np.random.default_rng(seed).uniform(0.2, 5, len(frame))
    factor = 10.0**power
    a = fit(formula, frame, reml=reml, weights=w)
    b = fit(formula, frame, reml=reml, weights=factor * w)
    assert_same(a, b, theta=1 / np.sqrt(factor))
    assert_same_effects(a, b)


@given(SEEDS, MODELS, METHODS)
def test_offset_is_subtracted(seed: int, formula: str, reml: bool) -> None:
    frame = make(seed)
    offset = 3.0 * frame.z.to_numpy() + 1
    a = fit(formula, frame, reml=reml)
    b = fit(formula, frame.assign(y=frame.y + offset), reml=reml, offset=offset)
    assert_same_effects(a, b)
    assert_allclose(b.fittedvalues - offset, a.fittedvalues, atol=1e-5 * a.sigma)


@given(SEEDS, MODELS, METHODS)
def test_missing_rows_are_as_if_they_were_not_there(seed: int, formula: str, reml: bool) -> None:
    frame = make(seed)
    frame.loc[[3, 50], "y"] = np.nan
    frame.loc[[77], "x"] = np.nan
    a = fit(formula, frame, reml=reml)
    b = fit(formula, frame.dropna(subset=["y", "x"] if "x" in formula else ["y"]), reml=reml)
    assert a.criterion == b.criterion
    assert a.params.equals(b.params)


@given(SEEDS, MODELS, METHODS)
def test_threads_change_no_bit(seed: int, formula: str, reml: bool) -> None:
    frame = make(seed)
    one, two = (fit(formula, frame, reml=reml, n_threads=n) for n in (1, 2))
    assert one.criterion == two.criterion
    for name in ("params", "bse", "theta", "b", "fittedvalues"):
        assert getattr(one, name).to_numpy().tobytes() == getattr(two, name).to_numpy().tobytes()


@given(SEEDS, MODELS, METHODS)
def test_pickle_round_trip(seed: int, formula: str, reml: bool) -> None:
    frame = make(seed)
    a = fit(formula, frame, reml=reml)
    b = pickle.loads(pickle.dumps(a))
    assert b.criterion == a.criterion
    for name in ("params", "bse", "theta", "b", "fittedvalues", "varcorr", "optimizer_log"):
        assert getattr(a, name).equals(getattr(b, name)), name
    assert b.predict(frame.head()).equals(a.predict(frame.head()))
    for name, table in a.random_effects_cov.items():
        assert b.random_effects_cov[name].equals(table)
    with quietly():
        assert b.refit(frame.z + frame.y).criterion == a.refit(frame.z + frame.y).criterion


@given(SEEDS, MODELS, METHODS)
def test_refit_is_a_fit(seed: int, formula: str, reml: bool) -> None:
    frame, other = make(seed), make(seed + 1000)
    a = fit(formula, frame.assign(y=other.y), reml=reml)
    with quietly():
        b = fit(formula, frame, reml=not reml).refit(other.y, reml=reml)
    assert_same(a, b)
    assert_same_effects(a, b)


@given(SEEDS, MODELS, METHODS)
def test_start_does_not_matter(seed: int, formula: str, reml: bool) -> None:
    frame = make(seed)
    a = fit(formula, frame, reml=reml)
    start = np.abs(np.random.default_rng(seed).normal(0.5, 0.7, len(a.theta)))
    assert fit(formula, frame, reml=reml, start=start).criterion == pytest.approx(
        a.criterion, abs=1e-6
    )


extreme = partial(pytest.mark.parametrize, "reml", [True, False], ids=["REML", "ML"])


@extreme()
@pytest.mark.parametrize("formula", FORMULAS)
def test_response_of_1e12(formula: str, reml: bool) -> None:
    """The same response as differences from 1e12, exactly what its float64 digits hold."""
    frame = make(1)
    high = frame.assign(y=1e12 + 0.1 * frame.y)
    a = fit(formula, high.assign(y=high.y - 1e12), reml=reml)
    b = fit(formula, high, reml=reml)
    assert b.criterion == pytest.approx(a.criterion, abs=1e-7)
    assert b.sigma == pytest.approx(a.sigma, rel=1e-7)
    assert_allclose(b.bse, a.bse, rtol=1e-6)
    assert_allclose(b.params.iloc[1:], a.params.iloc[1:], atol=1e-6 * a.bse.max())
    assert b.params.iloc[0] - 1e12 == pytest.approx(a.params.iloc[0], abs=2e-4)
    assert_allclose(b.b, a.b, atol=1e-5 * a.sigma)


def years() -> pd.DataFrame:
    rng = np.random.default_rng(7)
    year, g = np.tile(np.arange(1988.0, 2024.0), 15), np.repeat(np.arange(15), 36)
    t = year - 2005
    y = 50 + 0.2 * t - 0.01 * t**2 + rng.normal(0, 1.5, len(t))
    y += rng.normal(0, 3, 15)[g] + rng.normal(0, 0.12, 15)[g] * t
    return pd.DataFrame({"y": y, "year": year, "t": t, "g": g}).sample(frac=0.7, random_state=1)


@extreme()
@pytest.mark.parametrize("bars", ["(1 | g)", "({} | g)"])
def test_calendar_years_with_their_square(bars: str, reml: bool) -> None:
    """Powers of the year span what powers of the year less 2005 span, with determinant 1."""
    frame = years()
    a = fit("y ~ t + I(t**2) + " + bars.format("t"), frame, reml=reml)
    b = fit("y ~ year + I(year**2) + " + bars.format("year"), frame, reml=reml)
    linear, square = b.params.iloc[1:]
    assert b.criterion == pytest.approx(a.criterion, abs=1e-7)
    assert b.sigma == pytest.approx(a.sigma, rel=1e-7)
    assert square == pytest.approx(a.params.iloc[2], rel=1e-7)
    assert b.bse.iloc[2] == pytest.approx(a.bse.iloc[2], rel=1e-7)
    assert linear + 2 * 2005 * square == pytest.approx(a.params.iloc[1], abs=1e-6 * a.bse.iloc[1])
    assert_allclose(b.fittedvalues, a.fittedvalues, rtol=0, atol=1e-6 * a.sigma)
    assert not b.singular
    T = np.array([[1.0, -2005.0], [0.0, 1.0]])[: len(a.cov_re), : len(a.cov_re)]
    assert_allclose(b.cov_re, T @ a.cov_re.to_numpy() @ T.T, rtol=1e-6)


@extreme()
def test_uncorrelated_slope_of_the_calendar_year(reml: bool) -> None:
    """Where the zero lies matters to ``||``; the unit and the coordinates of X do not."""
    frame = years()
    frame["millennia"] = frame.year / 1000
    a = fit("y ~ t + I(t**2) + (millennia || g)", frame, reml=reml)
    b = fit("y ~ year + I(year**2) + (year || g)", frame, reml=reml)
    assert b.criterion == pytest.approx(a.criterion, abs=1e-7)
    assert_allclose(b.theta * [1, 1000], a.theta, rtol=1e-5, atol=1e-5)
    assert_allclose(b.fittedvalues, a.fittedvalues, rtol=0, atol=1e-6 * a.sigma)


@extreme()
def test_covariates_of_1e_minus_8_and_1e8(reml: bool) -> None:
    frame = make(3)
    a = fit("y ~ x + z + (x + z | g)", frame, reml=reml)
    far = frame.assign(x=1e-8 * frame.x, z=1e8 * frame.z)
    b = fit("y ~ x + z + (x + z | g)", far, reml=reml)
    units = np.array([1, 1e-8, 1e8])
    assert b.criterion == pytest.approx(a.criterion, abs=1e-7)
    assert_allclose(b.params * units, a.params, atol=1e-5 * a.bse.max())
    assert_allclose(b.bse * units, a.bse, rtol=1e-5)
    assert_allclose(b.fittedvalues, a.fittedvalues, atol=1e-5 * a.sigma)
    modes = b.random_effects["g"] * units
    assert_allclose(modes, a.random_effects["g"], atol=1e-4 * a.sigma)


@extreme()
def test_covariate_with_a_large_mean_is_not_dropped(reml: bool) -> None:
    frame = make(4)
    a = fit("y ~ x + z + (1 | g)", frame, reml=reml)
    b = fit("y ~ x + z + (1 | g)", frame.assign(x=frame.x + 2.0**32), reml=reml)
    assert b.params["x"] == pytest.approx(a.params["x"], abs=1e-6 * a.bse["x"])
    assert b.bse["x"] == pytest.approx(a.bse["x"], rel=1e-6)


def balanced(ratio: float) -> pd.DataFrame:
    """20 groups of 10 with noise of variance 1, whose REML theta is `ratio`."""
    rng = np.random.default_rng(11)
    a, m = 20, 10
    noise = rng.normal(size=(a, m))
    noise -= noise.mean(1, keepdims=True)
    noise /= np.sqrt((noise**2).sum() / (a * (m - 1)))
    means = rng.normal(size=a)
    means = np.sqrt(ratio**2 + 1 / m) * (means - means.mean()) / means.std(ddof=1)
    return pd.DataFrame({"y": (noise + means[:, None]).ravel(), "g": np.repeat(np.arange(a), m)})


@extreme()
@pytest.mark.parametrize("ratio", [1e-10, 1e-6, 1e-3, 1.0, 30.0, 1e3, 1e4])
def test_variances_far_apart(ratio: float, reml: bool) -> None:
    frame = balanced(ratio)
    result = fit("y ~ 1 + (1 | g)", frame, reml=reml)
    between = 10 * frame.groupby("g")["y"].mean().var(ddof=int(reml))
    theta = np.sqrt(max(between - 1, 0) / 10)
    sigma = 1.0 if theta else frame["y"].std(ddof=int(reml))
    # below, the criterion grows by less than its rounding: 0 is as good
    flat = 2e-3 if theta < 2e-3 else 0
    assert result.theta.iloc[0] == pytest.approx(theta, rel=1e-6, abs=flat)
    assert result.sigma == pytest.approx(sigma, rel=1e-6 + flat**2)
    assert result.singular == (result.theta.iloc[0] == 0)


@extreme()
def test_noise_that_rounding_has_eaten(reml: bool) -> None:
    """A residual variance 1e-12 of the rest is not there to be found, and the fit says so."""
    with pytest.warns(ConvergenceWarning):
        result = lmmfast.lmer("y ~ 1 + (1 | g)", balanced(1e6), reml=reml)
    assert not result.converged
    assert result.theta.iloc[0] == pytest.approx(1e6, rel=0.05)
