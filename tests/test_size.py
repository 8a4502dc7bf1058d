"""Data of extreme size, and responses that are large beside what is to be explained.

Powers of two scale every number of a fit exactly; where the variances of a fit are no numbers
there is an error that names the column.
"""

from __future__ import annotations

from typing import Any

import lmmfast
import numpy as np
import pandas as pd
import pytest
from conftest import quietly
from lmmfast import DataError

FORMULA = "~ x + (x | g)"
WAYS = ("single", "refit", "by", "responses", "streamed")


def make() -> pd.DataFrame:
    rng = np.random.default_rng(1)
    n = 240
    g = np.repeat(np.arange(24), 10)
    data = pd.DataFrame({"x": rng.normal(size=n) + 3, "g": g, "w": rng.uniform(0.5, 2, n)})
    b = rng.normal(size=(24, 2))[g]
    return data.assign(y=1 + 0.5 * data.x + b[:, 0] + 0.6 * b[:, 1] * data.x + rng.normal(size=n))


def estimates(way: str, data: pd.DataFrame, tmp_path: Any) -> np.ndarray:
    """β, its standard errors, σ, θ and the criterion."""
    with quietly():
        if way in ("by", "responses"):
            if way == "by":
                fit = lmmfast.lmer_batch("y " + FORMULA, data.assign(k=1), by="k", weights="w")
            else:
                fit = lmmfast.lmer_batch(FORMULA, data, responses=["y"], weights="w")
            if fit.status.iloc[0] == "refused":
                raise DataError(fit.message.iloc[0])
            parts = (fit.params, fit.bse, fit.sigma, fit.theta, fit.criterion)
            return np.concatenate([np.atleast_1d(part.iloc[0]) for part in parts])
        if way == "single":
            fit = lmmfast.lmer("y " + FORMULA, data, weights="w")
        elif way == "refit":
            other = data.assign(y=np.random.default_rng(2).normal(size=len(data)))
            fit = lmmfast.lmer("y " + FORMULA, other, weights="w").refit(data.y.to_numpy())
        else:
            pytest.importorskip("pyarrow")
            data.to_parquet(tmp_path / "data.parquet")
            fit = lmmfast.lmer("y " + FORMULA, tmp_path / "data.parquet", weights="w")
    return np.concatenate([fit.params, fit.bse, [fit.sigma], fit.theta, [fit.criterion]])


def scaled(data: pd.DataFrame, y: float, x: float, w: float) -> pd.DataFrame:
    return data.assign(y=data.y * y, x=data.x * x, w=data.w * w)


def expected(base: np.ndarray, y: float, x: float, w: float) -> np.ndarray:
    """The estimates once y, x and the weights are multiplied."""
    factors = [y, y / x, y, y / x, y * np.sqrt(w), *(np.array([1, 1 / x, 1 / x]) / np.sqrt(w))]
    # (n - p) log sigma² and log|X'H⁻¹X|; sum log w and log|X'WX| cancel but for the former's p
    return np.append(base[:-1] * factors, base[-1] + 2 * 238 * np.log(y) + 2 * np.log(x))


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize(
    ("y", "x", "w"),
    [
        (2.0**490, 1, 1),
        (2.0**-490, 1, 1),
        (1, 2.0**490, 1),
        (1, 2.0**-490, 1),
        (2.0**450, 2.0**450, 1),
        (2.0**-450, 2.0**-450, 1),
        (1, 1, 2.0**20),
        (1, 1, 2.0**-30),
        (1, 1, 2.0**140),
        (1, 1, 2.0**-330),
        (1, 1, 2.0**960),
        (1, 1, 2.0**-960),
        (2.0**-330, 1, 2.0**660),
    ],
)
def test_scaling_is_exact(way: str, y: float, x: float, w: float, tmp_path: Any) -> None:
    base = estimates(way, make(), tmp_path)
    found = estimates(way, scaled(make(), y, x, w), tmp_path)
    np.testing.assert_allclose(found, expected(base, y, x, w), rtol=1e-12)


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("size", [1e-300, 1e-160, 1e160, 1e300, 5e-324])
@pytest.mark.parametrize("name", ["y", "x"])
def test_what_cannot_be_squared_is_named(name: str, size: float, way: str, tmp_path: Any) -> None:
    data = make()
    data[name] *= size
    with pytest.raises(DataError, match=rf"'{name}' has values up to .*divide it by 1e-?[0-9]+$"):
        estimates(way, data, tmp_path)


@pytest.mark.parametrize("way", WAYS)
def test_variances_that_are_no_numbers_are_named(way: str, tmp_path: Any) -> None:
    with pytest.raises(DataError, match="the variance of the coefficient of 'x' is beyond"):
        estimates(way, scaled(make(), 1e-140, 1e140, 1), tmp_path)
    with pytest.raises(DataError, match=r"standard deviation of 'y' is .*e\+1[67]"):
        estimates(way, scaled(make(), 1e140, 1, 1e60), tmp_path)
    with pytest.raises(DataError, match=r"weights 'w' has values up to 1\.99e\+300"):
        estimates(way, scaled(make(), 1, 1, 1e300), tmp_path)


def test_subnormal_values_among_others_are_values() -> None:
    data = make()
    data.loc[::7, ["x", "y"]] = 5e-324
    zero = data.replace(5e-324, 0.0)
    a, b = (lmmfast.lmer("y ~ x + (1 | g)", frame) for frame in (data, zero))
    assert a.criterion == b.criterion
    pd.testing.assert_series_equal(a.params, b.params, check_exact=True)


# ---- responses that are large beside their residuals


def shifted() -> pd.DataFrame:
    """Numbers that are short enough for shifts by 2^30 and more to be exact."""
    rng = np.random.default_rng(3)
    n = 300
    g = np.repeat(np.arange(30), 10)
    data = pd.DataFrame({"g": g, "t": rng.integers(0, 5, n) * 1.0, "f": rng.choice(list("abc"), n)})
    y = 1 + 0.3 * data.t + rng.normal(size=30)[g] + rng.normal(size=n)
    return data.assign(y=np.round(y * 2**10) / 2**10, w=rng.uniform(0.5, 2, n))


@pytest.mark.parametrize("weights", [None, "w"])
@pytest.mark.parametrize("exponent", [30, 40])
@pytest.mark.parametrize(
    ("formula", "along"),
    [
        ("~ t + f + (1 | g)", "constant"),
        ("~ 0 + f + t + (1 | g)", "constant"),
        ("~ 0 + f + t + (1 | g)", "category"),
    ],
)
def test_what_x_explains_costs_no_digits(
    along: str, exponent: int, formula: str, weights: str | None
) -> None:
    data = shifted()
    direction = np.ones(len(data)) if along == "constant" else (data.f == "b").to_numpy(float)
    moved = data.assign(y=data.y + 2.0**exponent * direction)
    plain = lmmfast.lmer("y " + formula, data, weights=weights)
    single = lmmfast.lmer("y " + formula, moved, weights=weights)
    batch = lmmfast.lmer_batch(formula, moved, responses=["y"], weights=weights)
    refit = plain.refit(moved.y)
    for bse in (single.bse, batch.bse.iloc[0], refit.bse):
        np.testing.assert_allclose(bse, plain.bse, rtol=1e-8)
    for t in (single.params["t"], batch.params["t"].iloc[0], refit.params["t"]):
        assert t == pytest.approx(plain.params["t"], rel=1e-8)
    assert batch.criterion.iloc[0] == pytest.approx(plain.criterion, rel=1e-9)


def test_a_shifted_response_against_the_dense_reference() -> None:
    data = shifted()
    batch = lmmfast.lmer_batch(
        "~ t + (1 | g)", data, responses=pd.DataFrame({"y": data.y + 2.0**42}), reml=True
    )
    Z = (data.g.to_numpy()[:, None] == np.arange(30)).astype(float)
    X = np.column_stack([np.ones(len(data)), data.t])
    H = np.eye(len(data)) + batch.theta.iloc[0, 0] ** 2 * Z @ Z.T
    C = np.linalg.inv(X.T @ np.linalg.solve(H, X))
    beta = C @ X.T @ np.linalg.solve(H, data.y)
    r = data.y - X @ beta
    sigma2 = r @ np.linalg.solve(H, r) / (len(data) - 2)
    assert batch.params["t"].iloc[0] == pytest.approx(beta[1], rel=1e-10)
    np.testing.assert_allclose(batch.bse.iloc[0], np.sqrt(sigma2 * np.diag(C)), rtol=1e-10)
