"""Every reference fit of repeated measures: R's mmrm at its exact optimum, SAS, nlme::gls."""

from __future__ import annotations

import warnings

import lmmfast
import numpy as np
import pandas as pd
import pytest
from mmrm_cases import CASES, REFERENCE, against, case, data_of, fitted, names_of, rows_of, table

EVERY = pytest.mark.parametrize("name", CASES)
METHODS = {
    "satterthwaite": {"ddf": "satterthwaite"},
    "kenward-roger": {"ddf": "kenward-roger"},
    "kenward-roger-linear": {"ddf": "kenward-roger-linear"},
    "kenward-roger-mmrm": {"ddf": "kenward-roger", "kr_parameters": "mmrm"},
    "between-within-mmrm": {"ddf": "between-within"},
    "residual": {"ddf": "residual"},
    "empirical-cr0": {"vcov": "empirical"},
    "empirical-cr2": {"vcov": "empirical-bias-reduced"},
    "empirical-cr3": {"vcov": "empirical-jackknife"},
}


@EVERY
def test_optimum(name):
    fit, exact = fitted(name), case(name)["exact"]
    assert fit.converged
    assert fit.criterion == pytest.approx(exact["minus2loglik"], abs=1e-8)
    names = names_of(fit, exact["beta"])
    assert against(fit.params, exact["beta"], names) < 1e-7
    assert against(fit.bse, exact["se"], names) < 1e-7
    assert len(fit.cov_parameters) == exact["n_theta"]
    assert len(fit.optimizer_log) <= 15


@EVERY
def test_covariance(name):
    fit, exact = fitted(name), case(name)["exact"]["cov"]
    groups = exact.get("groups", {None: exact})
    for group, theirs in groups.items():
        ours = fit.cov if group is None else fit.cov[group]
        if "matrix" in theirs:
            size = np.max(theirs["matrix"])
            np.testing.assert_allclose(
                ours.loc[theirs["labels"], theirs["labels"]], theirs["matrix"], atol=1e-7 * size
            )
        else:
            power = 2 if "sp_gau" in name else 1
            rho = np.exp(-1.0 / ours["range"] ** power)
            assert ours["var"] == pytest.approx(theirs["variance"], rel=1e-7)
            assert rho == pytest.approx(theirs["rho"], rel=1e-7)


@EVERY
def test_degrees_of_freedom(name):
    fit, exact = fitted(name), case(name)["exact"]
    names = names_of(fit, exact["beta"])
    for method, theirs in exact["df"].items():
        ours = fit.coef_table(**METHODS[method.partition("/")[0]])["df"]
        assert against(ours, theirs, names) < 1e-6, method


@EVERY
def test_adjusted_standard_errors(name):
    fit, exact = fitted(name), case(name)["exact"]
    names = names_of(fit, exact["beta"])
    for method, theirs in exact.get("se_adjusted", {}).items():
        ours = fit.coef_table(**METHODS[method])["std_error"]
        assert against(ours, theirs, names) < 1e-7, method


@EVERY
def test_f_tests(name):
    fit, exact = fitted(name), case(name)["exact"]
    names = names_of(fit, exact["beta"])
    for theirs in exact.get("f_tests", []):
        ours = fit.f_test(rows_of(theirs["L"], fit, names), **METHODS[theirs["method"]])
        assert ours.num_df == theirs["num_df"]
        assert ours.f_value == pytest.approx(theirs["F"], rel=1e-6)
        assert ours.den_df == pytest.approx(theirs["den_df"], rel=1e-6)


@EVERY
def test_sas(name):
    """What SAS printed, of which its early stop is the precision."""
    fit, this = fitted(name), case(name)
    if "minus2loglik" not in this or "SAS" not in str(this["source"]):
        pytest.skip("not in SAS")
    assert -1e-7 < this["minus2loglik"] - fit.criterion < 1.5e-5
    if this.get("ic_convention") == "SAS":
        assert fit.aic == pytest.approx(this["aic"], abs=0.051)
        assert fit.bic == pytest.approx(this["bic"], abs=0.051)
        assert fit.aicc == pytest.approx(this["aicc"], abs=0.051)


@pytest.mark.parametrize("name", [name for name in CASES if "gls" in case(name)])
def test_gls(name):
    """nlme::gls at tight tolerances."""
    assert fitted(name).llf == pytest.approx(case(name)["gls"]["loglik"], abs=1.5e-7)


def test_alias_in_other_columns():
    this = case("fev_noint_alias_ar1_reml")
    data = table("fev").assign(
        trt=lambda d: (d["ARMCD"] == "TRT").astype(float),
        female=lambda d: (d["SEX"] == "Female").astype(float),
        pbo=lambda d: (d["ARMCD"] == "PBO").astype(float),
    )
    fit = lmmfast.mmrm(
        "FEV1 ~ 0 + FEV1_BL + FEV1_BL:trt + female:trt + female:pbo + ar1(AVISIT | USUBJID)", data
    )
    # R's likelihood has log|X'V⁻¹X| of other columns of the same space, up to a sign and scale
    for ours, theirs in zip(
        sorted(fit.params), sorted(t["estimate"] for t in this["sas_solution"])
    ):
        assert ours == pytest.approx(theirs, rel=1e-4)
    np.testing.assert_allclose(fit.cov, this["exact"]["cov"]["matrix"], rtol=1e-7)


def test_too_little_data_is_said_or_fitted():
    """SAS and mmrm do not converge here."""
    this = case("fev_first50_full_us_reml")
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        fit = lmmfast.mmrm(this["formula"], table("fev").iloc[:50])
    if fit.converged:
        assert fit.criterion <= this["minus2loglik_last"] + 1e-6
    else:
        assert any(issubclass(w.category, lmmfast.ConvergenceWarning) for w in caught)


@pytest.mark.parametrize("name", ["fev_full_us_reml", "fev_arm_sp_exp_1d_reml"])
def test_residuals(name):
    """SAS's, with the digits that were printed and its early stop."""
    fit, theirs = fitted(name), case(name)["residuals"]
    for kind, column in (
        ("response", fit.resid),
        ("pearson", fit.resid_pearson),
        ("normalized", fit.resid_normalized),
    ):
        for end, values in (("head", column.iloc), ("tail", column.iloc)):
            known = theirs.get(f"{kind}_{end}")
            if known is not None:
                part = values[: len(known)] if end == "head" else values[-len(known) :]
                np.testing.assert_allclose(part, known, atol=2e-3)


def test_between_and_within():
    df = fitted("fev_full_us_reml").coef_table("between-within")["df"]
    theirs = case("fev_full_us_reml")["between_within"]
    assert set(df) == set(theirs.values())
    assert df["ARMCD[T.TRT]"] == theirs["between"]


def test_lsmeans_of_sas():
    fit = fitted("fev_full_us_reml")
    means = fit.emmeans(["ARMCD", "AVISIT"]).table.set_index(["ARMCD", "AVISIT"])
    for theirs in case("fev_full_us_reml")["lsmeans"]:
        if theirs["method"] != "satterthwaite":
            continue
        at = theirs["at"]
        row = means.loc[(at["ARMCD"], at["AVISIT"])]
        assert row["estimate"] == pytest.approx(theirs["estimate"], abs=2e-4)
        assert row["std_error"] == pytest.approx(theirs["se"], abs=2e-4)
        assert row["df"] == pytest.approx(theirs["df"], abs=0.56)
        assert row["conf_low"] == pytest.approx(theirs["lower"], abs=1e-3)


def test_differences_by_visit_of_sas():
    fit = fitted("fev_full_us_reml")
    ours = fit.emmeans("ARMCD", by="AVISIT").contrasts("reference", adjust="none")
    ours = ours.set_index("AVISIT")
    compared = 0
    for theirs in case("fev_full_us_reml")["contrasts"]:
        at, minus = theirs["at"], theirs["minus"]
        same_visit = at["AVISIT"] == minus["AVISIT"]
        if theirs["method"] != "satterthwaite" or not same_visit or at["ARMCD"] != "TRT":
            continue
        row = ours.loc[at["AVISIT"]]
        assert row["estimate"] == pytest.approx(theirs["estimate"], abs=5e-4)
        assert row["std_error"] == pytest.approx(theirs["se"], abs=2e-4)
        assert row["df"] == pytest.approx(theirs["df"], abs=0.56)
        compared += 1
    assert compared >= 4


@pytest.mark.parametrize("name", [name for name in CASES if "predictions" in case(name)])
def test_conditional_predictions(name):
    """mmrm's, which carry its early stop."""
    path = REFERENCE / "cases" / case(name)["predictions"]["satterthwaite"]
    theirs = pd.read_csv(path)
    data = table("fev").reset_index(drop=True)
    ours = fitted(name).predict(data, conditional=True, se=True)
    missing = ours.iloc[theirs["row"] - 1]
    np.testing.assert_allclose(missing["estimate"], theirs["pred"], rtol=2e-4)
    np.testing.assert_allclose(missing["std_error"], theirs["se_pred"], rtol=2e-4)
    seen = data["FEV1"].notna()
    np.testing.assert_array_equal(ours.loc[seen, "estimate"], data.loc[seen, "FEV1"])


def test_reference_is_what_it_was():
    assert len(list((REFERENCE / "cases").glob("*.json"))) == 76
    assert isinstance(data_of("fev_no_vis4_full_us_reml"), pd.DataFrame)
