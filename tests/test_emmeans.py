"""Marginal means and slopes against R's emmeans, and what users can ask and get wrong."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

import lmmfast
import numpy as np
import pandas as pd
import pytest
from conftest import quietly
from lmmfast.errors import DataError

REFERENCE = Path(__file__).parent / "reference"
STORED = json.loads((REFERENCE / "inference" / "means" / "emmeans.json").read_text())
METHODS = {
    "pairwise": "pairwise",
    "trt.vs.ctrl": "reference",
    "consec": "consecutive",
    "poly": "polynomial",
    "eff": "effects",
}
CASES = [(name, i) for name in STORED for i in range(len(STORED[name]["means"]))]


@cache
def model(name: str) -> lmmfast.LMMResults:
    this = STORED[name]
    data = pd.read_csv(REFERENCE / "data" / f"{this['data']}.csv")
    data = data.astype(dict.fromkeys({"temperature", "replicate", "recipe"} & set(data), str))
    if "without" in this:
        gone = np.logical_and.reduce([data[k] == v for k, v in this["without"].items()])
        data = data[~gone]
    with quietly():
        return lmmfast.lmer(this["formula"], data, weights=this.get("weights"))


def means(name: str, this: dict[str, Any]) -> lmmfast.EMMeans:
    return model(name).emmeans(
        this["specs"],
        this["by"] or None,
        this["at"] or None,
        this["weights"],
        this["ddf"],
    )


def compare(ours: pd.DataFrame, theirs: pd.DataFrame) -> None:
    """Within 1e-4 standard errors."""
    errors = theirs["SE"].to_numpy(float)
    for mine, other in (
        ("estimate", "emmean" if "emmean" in theirs else "estimate"),
        ("std_error", "SE"),
        ("conf_low", "lower.CL"),
        ("conf_high", "upper.CL"),
    ):
        difference = (ours[mine].to_numpy(float) - theirs[other].to_numpy(float)) / errors
        assert (np.isnan(difference) == np.isnan(errors)).all()
        limit = 1e-4 if mine in ("estimate", "std_error") else 2e-3
        assert np.nanmax(np.abs(difference)) < limit, mine
    np.testing.assert_allclose(ours["df"], theirs["df"].to_numpy(float), rtol=1e-4)


@pytest.mark.parametrize(("name", "i"), CASES)
def test_means(name: str, i: int) -> None:
    this = STORED[name]["means"][i]
    theirs = pd.DataFrame(this["table"])
    ours = means(name, this).table
    for factor in [*np.atleast_1d(this["specs"]), *np.atleast_1d(this["by"] or [])]:
        assert ours[factor].astype(str).tolist() == theirs[factor].astype(str).tolist()
    compare(ours, theirs)


@pytest.mark.parametrize(
    ("name", "i"), [(n, i) for n, i in CASES if STORED[n]["means"][i]["contrasts"]]
)
def test_contrasts(name: str, i: int) -> None:
    this = STORED[name]["means"][i]
    ours = means(name, this)
    for asked in this["contrasts"]:
        theirs = pd.DataFrame(asked["table"])
        adjust = "dunnett" if asked["adjust"] == "mvt" else asked["adjust"]
        table = ours.contrasts(METHODS[asked["method"]], adjust)
        assert table["contrast"].tolist() == theirs["contrast"].tolist()
        compare(table, theirs) if adjust != "dunnett" else None
        # R integrates the multivariate t with a random error of 1e-3
        tolerance = {"rtol": 1e-4, "atol": 1e-5} if adjust != "dunnett" else {"atol": 1.5e-3}
        np.testing.assert_allclose(table["p_value"], theirs["p.value"], **tolerance)


@pytest.mark.parametrize("name", [n for n in STORED if "slopes" in STORED[n]])
def test_slopes(name: str) -> None:
    for this in STORED[name]["slopes"]:
        ours = model(name).emtrends(this["specs"], this["var"], at=this["at"] or None)
        compare(ours.table, pd.DataFrame(this["table"]))


def test_response_scale() -> None:
    theirs = pd.DataFrame(STORED["log"]["response"]).rename(columns={"response": "emmean"})
    compare(model("log").emmeans("a", type="response").table, theirs)
    with pytest.raises(DataError, match="the response is y"):
        model("factorial").emmeans("a", type="response")


def test_ratios_of_a_logarithm() -> None:
    data = pd.read_csv(REFERENCE / "data" / "sim_factorial.csv")
    data["y"] = np.exp(data["y"] / 4)
    fit = lmmfast.lmer("log(y) ~ a + (1 | block)", data)
    plain = fit.emmeans("a").contrasts()
    ratios = fit.emmeans("a", type="response").contrasts()
    assert ratios["contrast"].tolist() == ["high / low", "high / mid", "low / mid"]
    np.testing.assert_allclose(ratios["estimate"], np.exp(plain["estimate"]))
    np.testing.assert_allclose(ratios["conf_low"], np.exp(plain["conf_low"]))
    np.testing.assert_allclose(ratios["p_value"], plain["p_value"])


def test_slopes_are_exact_derivatives() -> None:
    data = pd.read_csv(REFERENCE / "data" / "sim_factorial.csv")
    fit = lmmfast.lmer("y ~ log(x) + x + I(x**3) + (1 | block)", data)
    b = fit.params
    at = np.array([2.0, 5.0, 8.0])
    exact = b["log(x)"] / at + b["x"] + 3 * b["I(x ** 3)"] * at**2
    slopes = fit.emtrends("x", "x", at={"x": at})
    np.testing.assert_allclose(slopes.table["estimate"], exact, rtol=1e-8)
    assert len(fit.emtrends(None, "x").table) == 1


def test_contrasts_of_ones_own() -> None:
    ours = model("factorial").emmeans("a")
    table = ours.contrasts({"mid against both": [-0.5, -0.5, 1.0]})
    m = ours.table["estimate"].to_numpy()
    assert table["estimate"][0] == pytest.approx(m[2] - (m[0] + m[1]) / 2)
    assert table["contrast"][0] == "mid against both"
    with pytest.raises(DataError, match="2 weights for 3 means"):
        ours.contrasts({"wrong": [1, -1]})
    with pytest.raises(ValueError, match="adjust must be one of"):
        ours.contrasts(adjust="scheffe")
    with pytest.raises(ValueError, match="method must be one of"):
        ours.contrasts("all")
    with pytest.raises(DataError, match="by='s'"):
        ours.contrasts(by="s")


def test_what_is_no_variable_or_level() -> None:
    fit = model("factorial")
    with pytest.raises(DataError, match="'z' is no variable"):
        fit.emmeans("z")
    with pytest.raises(DataError, match="'nix' is no level of 'a'"):
        fit.emmeans("a", at={"a": ["nix"]})
    with pytest.raises(DataError, match="is no number"):
        fit.emtrends("s", "a")
    with pytest.raises(ValueError, match="weights must be"):
        fit.emmeans("a", weights="flat")


@pytest.mark.parametrize("df", [1.5, 2.0, 4.0, 11.3, 60.0, 1e4])
def test_studentised_range_and_dunnett_are_scipys(df: float) -> None:
    from lmmfast.inference.adjustment import adjusted_p, critical_values
    from scipy import stats

    t, dfs = np.array([0.8, 2.1, 3.9]), np.full(3, df)
    R = np.full((3, 3), 0.5) + 0.5 * np.eye(3)
    given = {"n_means": 4, "correlation": lambda: R}
    p = adjusted_p("tukey", t, dfs, **given)
    np.testing.assert_allclose(
        p, stats.studentized_range.sf(np.sqrt(2) * t, 4, df), rtol=1e-6, atol=1e-7
    )
    limits = critical_values("tukey", 0.95, dfs, **given)
    np.testing.assert_allclose(
        limits[0] * np.sqrt(2), stats.studentized_range.ppf(0.95, 4, df), rtol=1e-5
    )
    exact = stats.multivariate_t(np.zeros(3), R, df=df)
    for one, half in zip(adjusted_p("dunnett", t, dfs, **given), t):
        corner = np.full(3, half)
        within = exact.cdf(corner, lower_limit=-corner, maxpts=300_000, random_state=1)
        assert one == pytest.approx(1 - within, abs=1e-5)


def test_plot() -> None:
    matplotlib = pytest.importorskip("matplotlib")
    matplotlib.use("Agg")
    ax = model("factorial").emmeans("a", by="s").plot()
    assert next(t.get_text() for t in ax.get_yticklabels()) == "high u"
    matplotlib.pyplot.close(ax.figure)


def test_means_survive_pickles() -> None:
    import pickle

    fit = pickle.loads(pickle.dumps(model("factorial")))
    pd.testing.assert_frame_equal(fit.emmeans("a").table, model("factorial").emmeans("a").table)
