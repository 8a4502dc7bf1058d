"""Tests of fixed and random effects against lmerTest's and pbkrtest's, stored in reference/."""

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
from test_lme4_reference import CASES, case, effect, fitted

REFERENCE = Path(__file__).parent / "reference"
MODELS = sorted(path.stem for path in (REFERENCE / "inference").glob("*.json"))
DDF = {"satterthwaite": "Satterthwaite", "kenward-roger": "Kenward-Roger"}
# pbkrtest leaves the weights out of Var(e): see test_inference.py for these.
EVERY = pytest.mark.parametrize(
    ("name", "ddf"),
    [(n, d) for n in MODELS for d in DDF if (n, d) != ("factorial_weights", "kenward-roger")],
)


@cache
def reference(name: str) -> dict[str, Any]:
    return json.loads((REFERENCE / "inference" / f"{name}.json").read_text())


@cache
def model(name: str, reml: bool = True) -> lmmfast.LMMResults:
    this = reference(name)
    data = pd.read_csv(REFERENCE / "data" / f"{this['data']}.csv")
    kinds = {"temperature", "Worker", "replicate", "Subject", "recipe"} & set(data)
    data = data.astype(dict.fromkeys(kinds, str))
    with quietly():
        return lmmfast.lmer(this["formula"], data, weights=this.get("weights"), reml=reml)


@EVERY
def test_coefficients(name: str, ddf: str) -> None:
    theirs = pd.DataFrame(reference(name)["tests"][DDF[ddf]]["coefficients"])
    ours = model(name).coef_table(ddf)
    assert sorted(map(effect, ours.index)) == sorted(map(effect, theirs["term"]))
    ours = ours.set_axis([effect(n) for n in ours.index]).loc[[effect(n) for n in theirs["term"]]]
    for mine, other, tolerance in (
        ("estimate", "estimate", 1e-5),
        ("std_error", "se", 1e-5),
        ("df", "df", 1e-4),
        ("statistic", "t", 1e-5),
        ("p_value", "p", 1e-4),
    ):
        np.testing.assert_allclose(ours[mine], theirs[other], rtol=tolerance, err_msg=mine)


@EVERY
@pytest.mark.parametrize("kind", [1, 2, 3])
def test_terms(name: str, ddf: str, kind: int) -> None:
    theirs = pd.DataFrame(reference(name)["tests"][DDF[ddf]][f"type{kind}"]).set_index("term")
    ours = model(name).anova(kind, ddf)
    assert set(ours.index) == set(theirs.index)
    ours = ours.loc[theirs.index]
    columns = ["SumSq", "MeanSq", "NumDF", "DenDF", "Fvalue", "PrF"]
    for mine, other in zip(ours.columns, columns):
        np.testing.assert_allclose(ours[mine], theirs[other], rtol=1e-4, err_msg=mine)


@pytest.mark.parametrize("name", MODELS)
def test_satterthwaite_of_ml_fits(name: str) -> None:
    theirs = pd.DataFrame(reference(name)["ml_satterthwaite"])
    ours = model(name, reml=False).coef_table()
    ours = ours.set_axis([effect(n) for n in ours.index]).loc[[effect(n) for n in theirs["term"]]]
    np.testing.assert_allclose(ours["df"], theirs["df"], rtol=2e-4)
    np.testing.assert_allclose(ours["p_value"], theirs["p"], rtol=1e-3)


@pytest.mark.parametrize("name", MODELS)
def test_random_effects(name: str) -> None:
    theirs = pd.DataFrame(reference(name)["ranova"])
    ours = model(name).ranova()
    assert list(ours["n_params"]) == list(theirs["npar"])
    for mine, other in (("llf", "logLik"), ("aic", "AIC"), ("lrt", "LRT"), ("p_value", "PrChisq")):
        np.testing.assert_allclose(
            ours[mine].to_numpy(float), theirs[other].to_numpy(float), rtol=1e-5, atol=1e-5
        )


@pytest.mark.parametrize("name", [n for n in CASES if "satterthwaite" in case(n)["REML"]])
def test_lme4_cases(name: str) -> None:
    """Those that came with the first references, singular ones among them."""
    theirs = case(name)["REML"]
    fit = fitted(name, "REML")
    ours = fit.coef_table()
    for key, column in (("df", "df"), ("t", "statistic"), ("p", "p_value")):
        values = theirs["satterthwaite"][key]
        values = list(values.values()) if isinstance(values, dict) else values
        np.testing.assert_allclose(ours[column], np.array(values, float), rtol=2e-4, err_msg=key)
    if theirs.get("anova_satterthwaite"):
        table = pd.DataFrame(theirs["anova_satterthwaite"]).set_index("term")
        mine = fit.anova().loc[table.index]
        np.testing.assert_allclose(mine["f_value"], table["F value"], rtol=1e-4)
        np.testing.assert_allclose(mine["den_df"], table["DenDF"], rtol=2e-4)
        np.testing.assert_allclose(mine["p_value"], table["Pr(>F)"], rtol=1e-4)
    if "kenward_roger" in theirs:
        other = theirs["kenward_roger"]
        table = fit.coef_table("kenward-roger")
        for key, column in (("df", "df"), ("se", "std_error"), ("p", "p_value")):
            values = other[key]
            values = list(values.values()) if isinstance(values, dict) else values
            np.testing.assert_allclose(table[column], np.array(values, float), rtol=2e-4)
