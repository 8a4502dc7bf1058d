"""lmer_batch: a bad model is a row with a reason; levels it lacks are left out."""

from __future__ import annotations

from typing import Any

import lmmfast
import numpy as np
import pandas as pd
import pytest
from batches import CLOSE, bad_models, many, without_levels
from conftest import quietly
from lmmfast import DataError, FormulaError


def test_bad_models_are_rows_with_reasons() -> None:
    batch = lmmfast.lmer_batch("y ~ x + f + (1 | a)", bad_models(), by="model")
    reasons = {
        "one level": "has one level",
        "constant": "is constant",
        "infinite": "is infinite",
        "all missing": "without missing values",
        "levels as rows": "as many levels as there are rows",
        "few": "fixed effects",
    }
    for key, reason in reasons.items():
        assert batch.status[key] == "refused"
        assert reason in batch.message[key]
        assert batch.params.loc[key].isna().all()
        assert np.isnan(batch.criterion[key])
        with pytest.raises(DataError):
            batch.result(key)
    assert batch.nobs["all missing"] == 0
    for key in ("m0", "m1"):
        assert batch.status[key] == "converged"
    assert batch.params.loc["no slope"].isna().tolist() == [False, True, False, False]
    assert batch.params.loc["without w"].isna().tolist() == [False, False, False, True]
    with quietly():
        without = lmmfast.lmer("y ~ x + f + (1 | a)", bad_models().query("model == 'without w'"))
    np.testing.assert_allclose(batch.params.loc["without w"].dropna(), without.params, rtol=1e-8)
    assert "6 refused" in repr(batch)


def test_bad_responses_are_rows_with_reasons() -> None:
    data = many(1)
    Y = np.column_stack([data["y"]] * 4)
    Y[:, 1], Y[5, 2], Y[:, 3] = 3.0, np.inf, np.nan
    batch = lmmfast.lmer_batch("~ x + (1 | a)", data, responses=Y)
    assert batch.status.tolist() == ["converged", "refused", "refused", "refused"]
    assert "constant" in batch.message[1]
    assert "infinite" in batch.message[2]
    assert "missing" in batch.message[3]


def test_a_design_that_no_response_can_mend() -> None:
    data = many(1).assign(a=1)
    batch = lmmfast.lmer_batch("~ x + (1 | a)", data, responses=data[["y", "w"]])
    assert (batch.status == "refused").all()
    assert batch.message.str.contains("has one level").all()


def assert_same_but_pvalues(batch: Any, key: Any, fit: lmmfast.LMMResults) -> None:
    np.testing.assert_allclose(batch.params.loc[key], fit.params, **CLOSE)
    np.testing.assert_allclose(batch.bse.loc[key], fit.bse, **CLOSE)
    np.testing.assert_allclose(batch.varcorr.loc[key], fit.varcorr["variance"], **CLOSE)


def test_dependent_columns_and_unidentified_variances() -> None:
    data = many(1).assign(x2=lambda d: 2 * d["x"])
    Y = data[["y", "w"]]
    for formula in ("~ x + x2 + (1 | a)", "~ C(a) + (1 | a) + (1 | b)"):
        batch = lmmfast.lmer_batch(
            formula, data, responses=Y, ddf="satterthwaite", contrasts={"c": {"Intercept": 1}}
        )
        with quietly():
            assert_same_but_pvalues(batch, "y", lmmfast.lmer("y " + formula, data))


def test_what_makes_no_call() -> None:
    data = many(2)
    with pytest.raises(ValueError, match="either by= "):
        lmmfast.lmer_batch("y ~ x + (1 | a)", data)
    with pytest.raises(ValueError, match="ddf='kr'"):
        lmmfast.lmer_batch("y ~ x + (1 | a)", data, by="model", ddf="kr")
    with pytest.raises(FormulaError):
        lmmfast.lmer_batch("y ~ x + (1 | a)", data, responses=["y"])
    with pytest.raises(DataError, match="by: there is no column 'modle'"):
        lmmfast.lmer_batch("y ~ x + (1 | a)", data, by="modle")
    with pytest.raises(DataError, match="responses has shape"):
        lmmfast.lmer_batch("~ x + (1 | a)", data, responses=np.ones((3, 2)))
    with pytest.raises(DataError, match="responses: there is no column"):
        lmmfast.lmer_batch("~ x + (1 | a)", data, responses=["yy"])
    with pytest.raises(DataError, match="must be numbers"):
        lmmfast.lmer_batch("~ x + (1 | a)", data, responses=["f"])


def test_missing_raise_names_all_responses_first() -> None:
    data = many(1)
    Y = pd.DataFrame({f"r{j}": data["y"] + j for j in range(9)})
    Y.loc[3, ["r1", "r4"]] = np.nan
    with pytest.raises(DataError, match="2 responses have missing values: 'r1', 'r4'; fill"):
        lmmfast.lmer_batch("~ x + (1 | a)", data, responses=Y, missing="raise")
    Y.loc[4] = np.nan
    with pytest.raises(DataError, match=r"9 responses have .* 'r4' and 4 more"):
        lmmfast.lmer_batch("~ x + (1 | a)", data, responses=Y, missing="raise")
    data.loc[2, "x"] = np.nan
    with pytest.raises(DataError, match="column 'x' in 1"):
        lmmfast.lmer_batch("~ x + (1 | a)", data, responses=Y, missing="raise")


ABSENT = ["y ~ x + (0 + f | a)", "y ~ f + (0 + f || a) + (1 | b)", "y ~ x + (0 + f:x | a)"]


@pytest.mark.parametrize("formula", ABSENT)
def test_a_level_of_a_random_term_is_absent_from_a_model(formula: str) -> None:
    data = without_levels()
    options: dict[str, Any] = {"random_effects": True, "ddf": "satterthwaite"}
    batch = lmmfast.lmer_batch(formula, data, by="model", **options)
    complete = data[~data["model"].isin(["m1", "m2"])]
    other = lmmfast.lmer_batch(formula, complete, by="model", **options)
    absent = [name for name in batch.theta if "f[v]" in name]
    for key, part in data.groupby("model"):
        with quietly():
            fit = lmmfast.lmer(formula, part)
        if key not in ("m1", "m2"):
            pd.testing.assert_series_equal(
                batch.theta.loc[key], other.theta.loc[key], check_exact=True
            )
            continue
        assert batch.theta.loc[key, absent].isna().all()
        assert batch.criterion[key] == pytest.approx(fit.criterion, rel=1e-10)
        np.testing.assert_allclose(batch.theta.loc[key].dropna(), fit.theta, **CLOSE)
        found = batch.varcorr.loc[key].dropna()
        np.testing.assert_allclose(found, fit.varcorr["variance"], **CLOSE)
        np.testing.assert_allclose(batch.params.loc[key].dropna(), fit.params, **CLOSE)
        modes = batch.random_effects["a"].loc[key]
        lost = [name for name in modes if "f[v]" in name]
        assert modes[lost].isna().all(axis=None)
        wanted = fit.random_effects["a"]
        np.testing.assert_allclose(modes.drop(columns=lost), wanted, **CLOSE)
        with quietly():
            single = batch.result(key)
        assert single.criterion == pytest.approx(fit.criterion, rel=1e-10)
        np.testing.assert_allclose(single.predict(part), fit.predict(part), **CLOSE)
    by_threads = lmmfast.lmer_batch(formula, data, by="model", n_threads=1, **options)
    pd.testing.assert_frame_equal(batch.to_frame(), by_threads.to_frame(), check_exact=True)


def test_the_reference_level_of_a_random_term_is_absent() -> None:
    data = many(3, seed=11)
    data.loc[(data["model"] == "m1") & (data["f"] == "u"), "f"] = "v"
    formula = "y ~ x + (1 + f | a)"
    batch = lmmfast.lmer_batch(formula, data, by="model")
    with quietly():
        fit = lmmfast.lmer(formula, data[data["model"] == "m1"])
    assert batch.criterion["m1"] == pytest.approx(fit.criterion, rel=1e-9)
    np.testing.assert_allclose(batch.params.loc["m1"], fit.params, rtol=1e-6)
    gone = batch.theta.columns.str.contains(r"f\[T.w\]")
    assert (batch.theta.loc["m1"].isna() == gone).all()


def test_a_level_is_absent_from_a_response() -> None:
    data = many(1, seed=11)
    Y = np.column_stack([data["y"], np.where(data["f"] == "v", np.nan, data["y"]), data["w"]])
    options: dict[str, Any] = {"random_effects": True}
    batch = lmmfast.lmer_batch("~ x + (0 + f | a)", data, responses=Y, **options)
    with quietly():
        fit = lmmfast.lmer("y ~ x + (0 + f | a)", data[data["f"] != "v"])
        single = batch.result(1)
    assert batch.criterion[1] == pytest.approx(fit.criterion, rel=1e-10)
    assert single.criterion == pytest.approx(fit.criterion, rel=1e-10)
    np.testing.assert_allclose(batch.theta.loc[1].dropna(), fit.theta, **CLOSE)
    modes = batch.random_effects["a"].loc[1].drop(columns="f[v]")
    np.testing.assert_allclose(modes, fit.random_effects["a"], **CLOSE)
    assert batch.theta.loc[[0, 2]].notna().all(axis=None)


def test_a_batch_refuses_what_lmer_refuses() -> None:
    """Two terms that share a category's columns, on factors that divide the rows alike."""
    data = many(2).assign(b=lambda d: "b" + d["a"].astype(str))
    formula = "y ~ x + (0 + f | a) + (0 + f | b)"
    batch = lmmfast.lmer_batch(formula, data, by="model")
    assert (batch.status == "refused").all()
    for key, part in data.groupby("model"):
        with pytest.raises(DataError, match="into the same groups") as caught:
            lmmfast.lmer(formula, part)
        assert batch.message[key] == str(caught.value)
