"""lmer_batch: every number is that of the single fit."""

from __future__ import annotations

import json
import pickle
from pathlib import Path
from typing import Any

import lmmfast
import numpy as np
import pandas as pd
import pytest
from batches import CLOSE, assert_same, bad_models, many
from conftest import quietly
from lmmfast import DataError

REFERENCE = Path(__file__).parent / "reference"


@pytest.mark.parametrize("reml", [True, False])
@pytest.mark.parametrize(
    ("formula", "weights"),
    [
        ("y ~ x + (1 | a)", None),
        ("y ~ x + (x | a)", None),
        ("y ~ f * x + (x || a)", "w"),
        ("y ~ x + (1 | a) + (1 | b)", None),
        ("y ~ x + f + (x | a) + (1 | b)", "w"),
        ("y ~ 0 + f + (1 | a:b) + offset(w)", None),
        ("y ~ 1 + (1 | a/b)", None),
    ],
)
def test_groups_equal_single_fits(formula: str, weights: str | None, reml: bool) -> None:
    data = many()
    batch = lmmfast.lmer_batch(formula, data, by="model", weights=weights, reml=reml)
    assert list(batch.keys) == sorted(data["model"].unique())
    for key, part in data.groupby("model"):
        with quietly():
            fit = lmmfast.lmer(formula, part, weights=weights, reml=reml)
        assert_same(batch, key, fit)
        for name in ("params", "bse", "theta"):  # the same rows take the same steps
            np.testing.assert_array_equal(getattr(batch, name).loc[key], getattr(fit, name))


@pytest.mark.parametrize("reml", [True, False])
@pytest.mark.parametrize(
    ("formula", "weights"),
    [
        ("~ x + (1 | a)", None),
        ("~ x + (x | a)", "w"),
        ("~ x + f + (1 | a) + (1 | b)", None),
        ("~ x + (x | a) + (1 | b) + offset(w)", "w"),
    ],
)
def test_responses_equal_single_fits(formula: str, weights: str | None, reml: bool) -> None:
    data = many(1)
    rng = np.random.default_rng(3)
    Y = 1e3 * np.arange(5) + rng.normal(size=(len(data), 5)) + data["y"].to_numpy()[:, None]
    Y[[3, 7, 30], 2] = np.nan
    Y[:, 4] *= 1e-6
    batch = lmmfast.lmer_batch(formula, data, responses=Y, weights=weights, reml=reml)
    for j in range(5):
        this = data.assign(y=Y[:, j])
        with quietly():
            fit = lmmfast.lmer("y " + formula, this, weights=weights, reml=reml)
        assert_same(batch, j, fit)
        np.testing.assert_allclose(batch.params.loc[j], fit.params, rtol=1e-8)


def test_responses_of_equal_groups() -> None:
    """Balanced groups share their blocks: the compressed path."""
    rng = np.random.default_rng(5)
    donor = np.repeat(np.arange(40), 6)
    data = {"donor": donor, "x": np.tile(np.arange(6.0), 40), "z": rng.normal(size=240)}
    Y = rng.normal(size=(240, 6)) + rng.normal(size=(40, 6))[donor]
    for formula in ("~ x + z + (1 | donor)", "~ x + z + (x | donor)"):
        batch = lmmfast.lmer_batch(formula, data, responses=Y)
        for j in range(6):
            with quietly():
                assert_same(batch, j, lmmfast.lmer("y " + formula, data | {"y": Y[:, j]}))


def test_forms_of_responses() -> None:
    data = many(1)
    data["y2"] = data["y"] ** 2
    wanted = lmmfast.lmer_batch("~ x + (1 | a)", data, responses=data[["y", "y2"]])
    assert list(wanted.keys) == ["y", "y2"]
    for responses in (
        ["y", "y2"],
        data[["y", "y2"]].to_numpy(),
        {"y": data["y"], "y2": data["y2"]},
    ):
        batch = lmmfast.lmer_batch("~ x + (1 | a)", data, responses=responses)
        np.testing.assert_array_equal(batch.params, wanted.params)
    fit = wanted.result("y2")
    assert fit.formula == "y2 ~ x + (1 | a)"
    np.testing.assert_allclose(fit.params, wanted.params.loc["y2"], rtol=1e-8)


def test_rows_dropped_for_a_covariate() -> None:
    data = many(1)
    data.loc[[1, 5], "x"] = np.nan
    Y = np.column_stack([data["y"], data["y"] * data["w"]])
    batch = lmmfast.lmer_batch("~ x + (1 | a)", data, responses=Y)
    with quietly():
        assert_same(batch, 0, lmmfast.lmer("y ~ x + (1 | a)", data))


def test_several_keys_and_missing_keys() -> None:
    data = many(4).assign(half=lambda d: np.arange(len(d)) % 2)
    data.loc[data.index[:9], "model"] = None
    batch = lmmfast.lmer_batch("y ~ x + (1 | a)", data, by=["model", "half"])
    assert batch.keys.names == ["model", "half"]
    assert len(batch) == 8
    part = data[(data["model"] == "m2") & (data["half"] == 1)]
    with quietly():
        assert_same(batch, ("m2", 1), lmmfast.lmer("y ~ x + (1 | a)", part))
    assert list(batch.tidy().columns[:3]) == ["model", "half", "term"]
    with pytest.raises(DataError, match="key is missing in 9 rows"):
        lmmfast.lmer_batch("y ~ x + (1 | a)", data, by=["model", "half"], missing="raise")


def test_random_effects() -> None:
    data = many(3)
    batch = lmmfast.lmer_batch("y ~ x + (x | a) + (1 | b)", data, by="model", random_effects=True)
    tables = batch.random_effects
    for key, part in data.groupby("model"):
        with quietly():
            fit = lmmfast.lmer("y ~ x + (x | a) + (1 | b)", part)
        for name, wanted in fit.random_effects.items():
            found = tables[name].loc[key]
            assert list(found.index) == list(wanted.index)
            np.testing.assert_allclose(found, wanted, **CLOSE)
    Y = data[["y", "w"]]
    tables = lmmfast.lmer_batch("~ x + (1 | a)", data, responses=Y, random_effects=True)
    with quietly():
        wanted = lmmfast.lmer("y ~ x + (1 | a)", data).random_effects["a"]
    np.testing.assert_allclose(tables.random_effects["a"].loc["y"], wanted, **CLOSE)
    with pytest.raises(ValueError, match="random_effects=True"):
        lmmfast.lmer_batch("y ~ x + (1 | a)", data, by="model").random_effects


def test_threads_and_slices_change_no_bit() -> None:
    data = bad_models()
    one = lmmfast.lmer_batch("y ~ x + (x | a)", data, by="model", n_threads=1)
    for options in ({"n_threads": 3}, {"n_threads": 2, "chunk_size": 2}):
        other = lmmfast.lmer_batch("y ~ x + (x | a)", data, by="model", **options)
        pd.testing.assert_frame_equal(one.to_frame(), other.to_frame(), check_exact=True)
    rng = np.random.default_rng(0)
    Y = rng.normal(size=(len(data), 30))
    Y[0, 5] = np.nan
    formula = "~ x + (1 | a) + (1 | b)"
    one = lmmfast.lmer_batch(formula, data, responses=Y, n_threads=1)
    other = lmmfast.lmer_batch(formula, data, responses=Y, n_threads=3, chunk_size=7)
    pd.testing.assert_frame_equal(one.to_frame(), other.to_frame(), check_exact=True)


@pytest.mark.parametrize(
    "name",
    [
        "cake", "dyestuff", "dyestuff2", "machines", "machines_nested", "orthodont", "oxide",
        "pastes", "penicillin", "sleepstudy", "sleepstudy_intercept", "sleepstudy_zerocorr",
    ],
)  # fmt: skip
@pytest.mark.parametrize("responses", [False, True])
def test_satterthwaite_against_lmertest(name: str, responses: bool) -> None:
    case = json.loads((REFERENCE / "lme4" / f"{name}.json").read_text())
    data = pd.read_csv(REFERENCE / "data" / f"{case['data']}.csv")
    data = data.astype(dict.fromkeys(case["factors"], str)).assign(all=1)
    formula = case.get("python_formula", case["formula"])
    wanted = {
        name: list(values.values()) if isinstance(values, dict) else values
        for name, values in case["REML"]["satterthwaite"].items()
    }
    p = len(wanted["df"])
    options: dict[str, Any] = {
        "ddf": "satterthwaite",
        "contrasts": {"last": np.eye(p)[-1], "twice": 2 * np.eye(p)[-1]},
    }
    if responses:
        y, right = formula.split("~")
        batch = lmmfast.lmer_batch(f"~{right}", data, responses=[y.strip()], **options)
    else:
        batch = lmmfast.lmer_batch(formula, data, by="all", **options)
    np.testing.assert_allclose(batch.df.iloc[0], wanted["df"], rtol=2e-4)
    np.testing.assert_allclose(batch.tvalues.iloc[0], wanted["t"], rtol=1e-5)
    np.testing.assert_allclose(batch.pvalues.iloc[0], wanted["p"], rtol=2e-2)
    np.testing.assert_allclose(batch.contrasts_df.iloc[0], batch.df.iloc[0, -1], rtol=1e-10)
    assert batch.contrasts.iloc[0, 1] == pytest.approx(2 * batch.params.iloc[0, -1])
    assert batch.contrasts_bse.iloc[0, 1] == pytest.approx(2 * batch.bse.iloc[0, -1])


def test_contrasts_between_effects() -> None:
    data = many(3)
    contrasts = {"w - v": {"f[T.w]": 1, "f[T.v]": -1}}
    batch = lmmfast.lmer_batch("y ~ f + (1 | a)", data, by="model", contrasts=contrasts)
    releveled = data.assign(f=pd.Categorical(data["f"], ["v", "u", "w"]))
    other = lmmfast.lmer_batch("y ~ f + (1 | a)", releveled, by="model", ddf="satterthwaite")
    np.testing.assert_allclose(batch.contrasts["w - v"], other.params["f[T.w]"], rtol=1e-7)
    np.testing.assert_allclose(batch.contrasts_bse["w - v"], other.bse["f[T.w]"], rtol=1e-7)
    batch = lmmfast.lmer_batch(
        "y ~ f + (1 | a)", data, by="model", contrasts=contrasts, ddf="satterthwaite"
    )
    np.testing.assert_allclose(batch.contrasts_df["w - v"], other.df["f[T.w]"], rtol=1e-6)
    tidy = batch.tidy()
    assert tidy["term"].tolist()[:4] == ["Intercept", "f[T.v]", "f[T.w]", "w - v"]
    assert list(tidy.columns[2:]) == ["estimate", "std_error", "statistic", "df", "p_value"]
    with pytest.raises(DataError, match="no effect 'g'"):
        lmmfast.lmer_batch("y ~ f + (1 | a)", data, by="model", contrasts={"c": {"g": 1}})
    with pytest.raises(DataError, match="must have 3 weights"):
        lmmfast.lmer_batch("y ~ f + (1 | a)", data, by="model", contrasts={"c": [1, 2]})


def test_result_is_the_single_fit() -> None:
    data = many(3)
    batch = lmmfast.lmer_batch("y ~ x + (1 | a)", data, by="model")
    fit = batch.result("m1")
    assert_same(batch, "m1", fit)
    part = data[data["model"] == "m1"]
    assert sorted(fit.resid.index) == sorted(part.index)
    assert set(fit.random_effects["a"].index) == set(part["a"])
    with pytest.raises(KeyError, match="there is no model 'm9'"):
        batch.result("m9")


def test_keys_of_another_type_are_told_apart() -> None:
    data = many(3)
    data["model"] = data["model"].str[1:].astype(int)
    batch = lmmfast.lmer_batch("y ~ x + (1 | a)", data, by="model")
    with pytest.raises(KeyError, match="there is no model '1': keys model are int64, '1' is text"):
        batch.result("1")
    with pytest.raises(KeyError, match="the key of a model has 1 values"):
        batch.result((1, 2))
    two = lmmfast.lmer_batch("y ~ x + (1 | a)", data, by=["model", "f"])
    with pytest.raises(KeyError, match=r"no model \('1', 'u'\): keys model are int64, '1' is text"):
        two.result(("1", "u"))


def test_contrasts_are_taken_by_the_labels_of_a_series() -> None:
    data = many(3)
    formula, given = "y ~ x + f + (1 | a)", {"x": 10.0, "Intercept": 1.0}
    batch = lmmfast.lmer_batch(
        formula, data, by="model", contrasts={"dict": given, "series": pd.Series(given)}
    )
    np.testing.assert_array_equal(batch.contrasts["dict"], batch.contrasts["series"])
    with pytest.raises(DataError, match="no effect 'z'"):
        lmmfast.lmer_batch(formula, data, by="model", contrasts={"c": pd.Series({"z": 1.0})})
    repeated = pd.Series([1.0, 2.0], index=["x", "x"])
    with pytest.raises(DataError, match="several weights for 'x'"):
        lmmfast.lmer_batch(formula, data, by="model", contrasts={"c": repeated})


def test_results_can_be_pickled() -> None:
    batch = lmmfast.lmer_batch("y ~ x + (1 | a)", many(3), by="model", random_effects=True)
    again = pickle.loads(pickle.dumps(batch))
    pd.testing.assert_frame_equal(again.to_frame(), batch.to_frame())
    pd.testing.assert_frame_equal(again.random_effects["a"], batch.random_effects["a"])
    with pytest.raises(ValueError, match="unpickled"):
        again.result("m1")


@pytest.mark.parametrize("reml", [True, False])
def test_sums_over_equal_levels_equal_the_general_path(reml: bool) -> None:
    """Weights that differ in the twelfth digit make every level's Z'WZ distinct."""
    rng = np.random.default_rng(6)
    g = np.repeat(np.arange(60), 5)
    data = {"g": g, "x": rng.normal(size=300), "z": rng.normal(size=300)}
    data["y"] = 3 + data["x"] + rng.normal(size=60)[g] + rng.normal(size=300)
    data["w"] = 1 + 1e-12 * np.arange(300)
    data["one"] = np.ones(300)
    formula, options = "y ~ x + z + (1 | g)", {"reml": reml, "ddf": "satterthwaite"}
    equal = lmmfast.lmer_batch(formula, data, by="one", **options)
    general = lmmfast.lmer_batch(formula, data, by="one", weights="w", **options)
    for name in ("params", "bse", "df", "theta", "criterion"):
        np.testing.assert_allclose(getattr(equal, name), getattr(general, name), rtol=1e-8)
    a, b = equal.result(1.0), general.result(1.0)
    np.testing.assert_allclose(a.b, b.b, rtol=1e-7, atol=1e-9)
    np.testing.assert_allclose(
        a.random_effects_cov["g"], b.random_effects_cov["g"], rtol=1e-7, atol=1e-10
    )


def test_a_search_that_crawls_to_a_double_zero_gets_there():
    # Both the slope's and b's variance are zero, and towards it the curvature vanishes as well. The
    # criterion is that of a fit from near the optimum.
    rng = np.random.default_rng(0)
    data = many(1)
    a, b = (data[g].to_numpy() - data[g].min() for g in ("a", "b"))
    x = data["x"].to_numpy()[:, None]
    for scale in (0.0, 0.3):
        noise = rng.normal(size=(len(data), 200))
        effects = rng.normal(size=(40, 200))[a] + rng.normal(size=(40, 200))[b]
        Y = noise + scale * (effects + rng.normal(size=(40, 200))[a] * x)
        Y += rng.normal(size=200) * 10
    with quietly():
        fit = lmmfast.lmer("y ~ x + (x | a) + (1 | b)", data.assign(y=Y[:, 68]))
    assert fit.status == "singular"
    assert fit.criterion == pytest.approx(309.98987069889563, abs=1e-10)
    assert (fit.theta[["a.x", "b.Intercept"]] == 0).all()
    assert len(fit.optimizer_log) < 60


def test_contrasts_with_a_dropped_column_are_nan() -> None:
    rng = np.random.default_rng(4)
    g = np.repeat(np.arange(15), 6)
    x = rng.normal(size=90)
    data = pd.DataFrame({"g": g, "x": x, "twice": 2 * x, "z": rng.normal(size=90), "k": 1})
    data["y"] = x + rng.normal(size=15)[g] + rng.normal(size=90)
    contrasts = {
        "dropped": {"twice": 1},
        "both": {"x": 1, "twice": -1},
        "without": {"x": 1, "z": 1},
    }
    for more in ({"by": "k"}, {"responses": ["y"]}):
        formula = "~ x + twice + z + (1 | g)"
        batch = lmmfast.lmer_batch(
            "y " + formula if "by" in more else formula,
            data,
            ddf="satterthwaite",
            contrasts=contrasts,
            **more,
        )
        assert np.isnan(batch.params["twice"].iloc[0])
        for table in (batch.contrasts, batch.contrasts_df, batch.contrasts_pvalues):
            assert list(table.iloc[0].isna()) == [True, True, False]
        assert list(batch.df.iloc[0].isna()) == [False, False, True, False]
