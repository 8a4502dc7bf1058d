"""Variance components, parameters held fixed, and likelihoods of the statsmodels door."""

from __future__ import annotations

import warnings
from typing import Any

import lmmfast
import numpy as np
import pandas as pd
import pytest
from conftest import quietly
from lmmfast import smf
from lmmfast.covariance import STRUCTURES
from smf_against_statsmodels import SPECIFICATIONS, data_set

close = pytest.approx
lme = pytest.importorskip("statsmodels.regression.mixed_linear_model")


@pytest.fixture(scope="module")
def data() -> pd.DataFrame:
    rng = np.random.default_rng(12)
    n = 240
    d = pd.DataFrame({"g": np.repeat(np.arange(20), 12), "b": np.tile(np.repeat([1, 2, 3], 4), 20)})
    d["b"] = d["b"].where(d["g"] != 3, 2)  # a group with one level only
    d["name"] = np.array(["p", "q", "r", "s"], dtype=object)[d["b"]]
    d["cat"] = pd.Categorical(d["name"], categories=["s", "r", "q", "p"])
    d["one"] = 1
    d["a"] = rng.integers(0, 15, size=n)
    for name in ("x", "c1", "c2"):
        d[name] = rng.normal(size=n)
    cell = d["g"] * 4 + d["b"]
    d["y"] = (
        d["x"]
        + rng.normal(size=20)[d["g"]]
        + 0.8 * rng.normal(size=90)[cell]
        + rng.normal(size=15)[d["a"]]
        + 0.7 * (rng.normal(size=(20, 2))[d["g"]] * d[["c1", "c2"]].to_numpy()).sum(axis=1)
        + rng.normal(size=n)
    )
    return d


def both(data: pd.DataFrame, **given: Any) -> tuple[Any, Any]:
    """The same model through both doors."""
    import statsmodels.formula.api as theirs

    return smf.mixedlm("y ~ x", data, **given), theirs.mixedlm("y ~ x", data, **given)


FORMULAS = {
    "nested": {"b": "0 + C(b)"},
    "text": {"b": "0 + name"},
    "categories": {"b": "0 + C(cat)"},
    "slopes of levels": {"b": "0 + C(b):x"},
    "numbers": {"c": "0 + c1 + c2"},
    "intercept": {"c": "1"},
    "function": {"c": "0 + np.exp(c1)"},
    "levels and intercept": {"b": "C(b)"},
    "two factors": {"b": "0 + C(b):name"},
    "centred": {"c": "0 + center(c1)"},
    "two": {"c": "0 + c1", "b": "~ 0 + C(b)"},
}


@pytest.mark.parametrize("name", FORMULAS)
def test_matrices_are_statsmodels(name, data):
    ours, theirs = both(data, groups="g", re_formula="1", vc_formula=FORMULAS[name])
    assert ours.exog_vc.names == theirs.exog_vc.names
    assert ours.data.param_names == theirs.data.param_names
    for mine, other in zip(ours.exog_vc.colnames, theirs.exog_vc.colnames):
        assert [list(c) for c in mine] == [list(c) for c in other]
    for mine, other in zip(ours.exog_vc.mats, theirs.exog_vc.mats):
        for a, b in zip(mine, other):
            np.testing.assert_allclose(a, b)


@pytest.mark.parametrize("name", FORMULAS)
@pytest.mark.parametrize("use_sqrt", [True, False])
def test_likelihoods_are_statsmodels(name, use_sqrt, data):
    given = {"re_formula": "~ c1", "vc_formula": FORMULAS[name], "use_sqrt": use_sqrt}
    models = both(data, groups="g", **given)
    rng = np.random.default_rng(5)
    root = rng.normal(size=(2, 2))
    fe, cov, vc = rng.normal(size=2), root @ root.T, rng.uniform(size=len(FORMULAS[name]))
    found = []
    for model, kind in zip(models, (smf.MixedLMParams, lme.MixedLMParams)):
        model._freepat = model.cov_pen = model.fe_pen = None
        model._cov_sing = 0
        values = []
        for reml in (True, False):
            model.reml = reml
            params = kind.from_components(fe, cov_re=cov, vcomp=vc)
            packed = params.get_packed(use_sqrt=use_sqrt, has_fe=False)
            values += [model.loglike(packed), model.loglike(params, profile_fe=False)]
            values += list(model.score(params, profile_fe=False))
            hessian = model.hessian(params)[0]
            values += list(hessian[2:, 2:].ravel())  # the rest is right only at the optimum there
            values += list(model.score(params))
            beta, singular = model.get_fe_params(cov, vc)
            assert not singular
            values += [*beta, model.get_scale(fe, cov, vc)]
        found.append(values)
    np.testing.assert_allclose(found[0], found[1], rtol=1e-6, atol=1e-8)


def test_scores_of_both_parametrisations_are_slopes(data):
    vc = {"b": "0 + C(b)"}
    for use_sqrt in (True, False):
        given = {"groups": "g", "re_formula": "~ c1", "vc_formula": vc, "use_sqrt": use_sqrt}
        model = smf.mixedlm("y ~ x", data, **given)
        at = np.array([0.9, 0.3, 1.1, 0.6])
        slopes = [
            (model.loglike(at + step) - model.loglike(at - step)) / 2e-5
            for step in 1e-5 * np.eye(4)
        ]
        np.testing.assert_allclose(model.score(at), slopes, rtol=1e-5, atol=1e-5)


@pytest.mark.parametrize("reml", [True, False])
def test_components_are_terms_of_lmer(data, reml):
    cells = data.assign(pair=data["g"] * 10 + data["b"])
    for given, formula in (
        ({"groups": "g", "re_formula": "1", "vc_formula": {"b": "0 + C(b)"}},
         "y ~ x + (1 | g) + (1 | g:b)"),
        ({"groups": "one", "vc_formula": {"a": "0 + C(a)", "g": "0 + C(g)"}},
         "y ~ x + (1 | a) + (1 | g)"),
        ({"groups": "g", "vc_formula": {"b": "0 + C(b)"}}, "y ~ x + (1 | pair)"),
        ({"groups": "g", "re_formula": "~ c1", "vc_formula": {"c2": "0 + c2"}},
         "y ~ x + (c1 | g) + (0 + c2 | g)"),
    ):  # fmt: skip
        result = smf.mixedlm("y ~ x", data, **given).fit(reml=reml)
        expected = lmmfast.lmer(formula, cells, reml=reml)
        assert result.llf == close(expected.llf, abs=1e-8)
        variances = expected.varcorr.query("term2.isna()")["variance"].to_numpy()[:-1]
        found = np.concatenate([np.diag(result.cov_re), result.vcomp])
        np.testing.assert_allclose(found, variances, rtol=1e-5)
        np.testing.assert_allclose(result.bse_fe, expected.bse, rtol=1e-6)
        np.testing.assert_allclose(result.fittedvalues, expected.fittedvalues, rtol=1e-5)
        if not reml:
            assert result.aic == close(expected.aic)


def test_groups_have_no_intercept_beside_components(data):
    result = smf.mixedlm("y ~ x", data, groups="g", vc_formula={"b": "0 + C(b)"}).fit()
    assert result.k_re == 0
    assert result.cov_re.shape == (0, 0)
    assert result.model.exog_re is None
    assert result.params.index.tolist() == ["Intercept", "x", "b Var"]
    assert result.random_effects[3].index.tolist() == ["b[C(b)[2]]"]
    assert result.random_effects[4].index.tolist() == [f"b[C(b)[{j}]]" for j in (1, 2, 3)]


def test_no_components_are_none(data):
    arrays = (data["y"], np.ones((240, 1)), data["g"])
    for model in (
        smf.mixedlm("y ~ 1", data, groups="g", vc_formula={}),
        smf.MixedLM(*arrays, exog_vc=smf.VCSpec([], [], [])),
    ):
        assert (model.k_re, model.k_vc) == (1, 0)
        assert model.fit().llf == close(smf.MixedLM(*arrays).fit().llf)


def test_columns_share_a_variance(data):
    """As the random intercepts of a long table, in which each row stands once for each column."""
    result = smf.mixedlm("y ~ x", data, groups="g", vc_formula={"c": "0 + c1 + c2"}).fit()
    Z = np.zeros((240, 40))
    for j, name in enumerate(("c1", "c2")):
        Z[np.arange(240), 2 * data["g"] + j] = data[name]
    psi = result.vcomp[0] / result.scale
    H = np.eye(240) + psi * Z @ Z.T
    X, y = result.model.exog, result.model.endog
    inverse = np.linalg.inv(H)
    beta = np.linalg.solve(X.T @ inverse @ X, X.T @ inverse @ y)
    np.testing.assert_allclose(result.fe_params, beta, rtol=1e-8)
    b = psi * Z.T @ inverse @ (y - X @ beta)
    effects = np.concatenate([effect.to_numpy() for effect in result.random_effects.values()])
    np.testing.assert_allclose(effects, b, rtol=1e-8)
    nearby = [
        result.model.loglike(smf.MixedLMParams.from_components(None, None, vcomp=[psi * scale]))
        for scale in (0.99, 1.0, 1.01)
    ]
    assert max(nearby) == nearby[1] == close(result.llf)


@pytest.mark.parametrize("kind", ["VCSpec", "dicts", "sparse"])
def test_matrices_are_taken(kind, data):
    from scipy.sparse import csr_array

    formula = smf.mixedlm("y ~ x", data, groups="g", re_formula="1", vc_formula={"b": "0 + C(b)"})
    spec = formula.exog_vc
    given: Any = smf.VCSpec(spec.names, spec.colnames, spec.mats)
    if kind == "sparse":
        given = smf.VCSpec(spec.names, spec.colnames, [[csr_array(m) for m in spec.mats[0]]])
    if kind == "dicts":
        given = {"b": dict(zip(formula.group_labels, spec.mats[0]))}
    arrays = (formula.endog, formula.exog, data["g"].to_numpy(), np.ones(240))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", FutureWarning)
        result = smf.MixedLM(*arrays, exog_vc=given).fit()
    expected = formula.fit()
    np.testing.assert_allclose(result.vcomp, expected.vcomp, rtol=1e-6)
    np.testing.assert_allclose(result.random_effects[3], expected.random_effects[3], rtol=1e-5)
    assert result.params.shape == (4,)


def test_matrices_of_the_wrong_height_are_refused(data):
    spec = smf.VCSpec(["b"], [[["one"]] * 20], [[np.ones((5, 1))] * 20])
    arrays = (data["y"], np.ones((240, 1)), data["g"])
    with pytest.raises(lmmfast.DataError, match="'b' has 5 rows in a group of 12"):
        smf.MixedLM(*arrays, exog_vc=spec)


def test_the_structure_of_a_common_variance():
    kind = STRUCTURES["homogeneous"]
    assert kind.n_theta(3) == 1
    assert kind.names("g", ["a", "b"]) == ["g.a+b"]
    np.testing.assert_array_equal(kind.factor(np.array([[0.5], [2.0]]), 2)[1], 2 * np.eye(2))
    assert kind.among(2, [0, 1]) == [0]
    assert kind.among(2, [1]) == []


def test_a_common_variance_of_zero_is_said(data):
    noise = np.random.default_rng(9).normal(size=240)
    model = smf.mixedlm("y ~ x", data.assign(y=noise), groups="g", vc_formula={"c": "0 + c1 + c2"})
    with pytest.warns(lmmfast.SingularFitWarning, match=r"vc_formula\['c'\] is zero") as caught:
        result = model.fit()
    assert len(caught) == 1
    assert result.vcomp[0] == 0


# ---- parameters that are held


def test_uncorrelated_effects(data):
    model = smf.mixedlm("y ~ x", data, groups="g", re_formula="~ c1")
    free = smf.MixedLMParams.from_components(np.ones(2), np.eye(2))
    result = model.fit(free=free, reml=False)
    expected = lmmfast.lmer("y ~ x + (c1 || g)", data, reml=False)
    assert result.llf == close(expected.llf)
    assert result.cov_re.iloc[0, 1] == 0
    assert result.aic == close(expected.aic)
    assert result.bse["g x c1 Cov"] == 0
    assert result.bse["g Var"] > 0
    with pytest.raises(
        ValueError, match=r"free=: fe_params has .*\(3,\), but the model has 2 fixed"
    ):
        model.fit(free=smf.MixedLMParams.from_components(np.ones(3), np.eye(2)))
    with pytest.raises(ValueError, match=r"free=: cov_re has .*, but the model's is \(2, 2\)"):
        model.fit(free=smf.MixedLMParams.from_components(np.ones(2), np.eye(3)))


def test_a_covariance_is_held(data):
    """The Cholesky factor's element below the diagonal stays where it starts, as in statsmodels."""
    ours, theirs = both(data, groups="g", re_formula="~ c1")
    found = []
    for model, kind in ((ours, smf.MixedLMParams), (theirs, lme.MixedLMParams)):
        start = kind.from_components(np.zeros(2), cov_re_sqrt=np.array([[1.0, 0], [0.3, 0.8]]))
        free = kind.from_components(np.ones(2), np.eye(2))
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            found.append(model.fit(start_params=start, free=free, gtol=1e-8))
    assert found[0].llf == close(found[1].llf, abs=1e-6)
    np.testing.assert_allclose(found[0].cov_re, found[1].cov_re, rtol=1e-3)
    root = np.linalg.cholesky(found[0].cov_re_unscaled)
    assert root[1, 0] == close(0.3)


def test_nothing_is_searched(data):
    model = smf.mixedlm("y ~ x", data, groups="g", re_formula="~ c1")
    start = smf.MixedLMParams.from_components(np.zeros(2), np.array([[0.5, 0.1], [0.1, 0.4]]))
    result = model.fit(start_params=start, do_cg=False)
    np.testing.assert_allclose(result.cov_re_unscaled, start.cov_re)
    assert result.llf == close(model.loglike(start), abs=1e-8)
    beta, _ = model.get_fe_params(start.cov_re, [])
    np.testing.assert_allclose(result.fe_params, beta)
    assert not result.converged


def test_profiles(data):
    import statsmodels.formula.api as theirs

    given = {"groups": "g", "re_formula": "~ c1", "vc_formula": {"b": "0 + C(b)"}}
    result = smf.mixedlm("y ~ x", data, **given).fit()
    reach = {"num_low": 2, "num_high": 1, "dist_low": 0.1, "dist_high": 0.2}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        other = theirs.mixedlm("y ~ x", data, **given).fit()
        for ix, kind in ((1, "re"), ("b", "vc")):
            profile = result.profile_re(ix, vtype=kind, **reach)
            assert profile.shape == (4, 2)
            assert profile[2, 1] == close(result.llf, abs=1e-6)
            assert (profile[:, 1] <= result.llf + 1e-8).all()
            expected = other.profile_re(ix, vtype=kind, **reach)
            np.testing.assert_allclose(profile[:, 1], expected[:, 1], atol=2e-4)
            np.testing.assert_allclose(profile[:, 0], expected[:, 0], rtol=2e-2)
    with pytest.raises(ValueError, match="vtype"):
        result.profile_re(0, "neither")
    with pytest.raises(ValueError, match="no variance component 'z'"):
        result.profile_re("z", "vc")
    with pytest.raises(ValueError, match="below zero"):
        result.profile_re(0, "re", dist_low=1e6)


def test_parameters_pack_as_statsmodels():
    rng = np.random.default_rng(1)
    root = rng.normal(size=(3, 3))
    given = {"fe_params": rng.normal(size=2), "cov_re": root @ root.T, "vcomp": [0.5, 2.0]}
    mine = smf.MixedLMParams.from_components(**given)
    other = lme.MixedLMParams.from_components(**given)
    for use_sqrt in (True, False):
        for has_fe in (True, False):
            packed = mine.get_packed(use_sqrt, has_fe)
            np.testing.assert_allclose(packed, other.get_packed(use_sqrt, has_fe))
            again = smf.MixedLMParams.from_packed(packed, 2, 3, use_sqrt, has_fe)
            np.testing.assert_allclose(again.cov_re, mine.cov_re)
            np.testing.assert_allclose(again.vcomp, mine.vcomp)
    assert (mine.k_fe, mine.k_re, mine.k_re2, mine.k_vc, mine.k_tot) == (2, 3, 6, 2, 10)
    assert mine.copy().cov_re is not mine.cov_re


def test_responses_are_drawn(data):
    given = {"groups": "g", "re_formula": "~ c1", "vc_formula": {"b": "0 + C(b)"}}
    model = smf.mixedlm("y ~ x", data, **given)
    params = np.array([1.0, 2.0, 0.5, 0.2, 0.7, 1.5])
    draws = model.get_distribution(params, 2.0, None)
    y = np.array([draws.rvs(1, rng=seed) for seed in range(400)])
    np.testing.assert_allclose(y.mean(axis=0), model.exog @ params[:2], atol=0.6)
    Z = np.column_stack([np.ones(240), data["c1"]])
    each = 2.0 * (np.einsum("ni,ij,nj->n", Z, [[0.5, 0.2], [0.2, 0.7]], Z) + 1.5 + 1)
    np.testing.assert_allclose(y.var(axis=0), each, rtol=0.45)


# ---- large ones


def test_crossed_components_of_many_levels():
    """Standard errors of variances come from differences there, else from dense algebra."""
    rng = np.random.default_rng(2)
    n = 4000
    d = pd.DataFrame({"a": rng.integers(0, 900, size=n), "b": rng.integers(0, 700, size=n)})
    d["one"], d["x"] = 0, rng.normal(size=n)
    d["y"] = d["x"] + rng.normal(size=900)[d["a"]] + rng.normal(size=700)[d["b"]]
    d["y"] += rng.normal(size=n)
    vc = {"a": "0 + C(a)", "b": "0 + C(b)"}
    result = smf.mixedlm("y ~ x", d, groups="one", vc_formula=vc).fit()
    expected = lmmfast.lmer("y ~ x + (1 | a) + (1 | b)", d)
    assert result.llf == close(expected.llf, abs=1e-6)
    from lmmfast.smf import uncertainty

    by_differences = result.bse_re
    again = smf.mixedlm("y ~ x", d, groups="one", vc_formula=vc).fit()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(uncertainty, "_DENSE", 10_000)
        np.testing.assert_allclose(again.bse_re, by_differences, rtol=1e-4)


@pytest.mark.parametrize("name", SPECIFICATIONS)
def test_every_specification_pickles_and_prints(name):
    import pickle

    given = dict(SPECIFICATIONS[name])
    given.pop("free", None)
    with quietly():
        result = smf.mixedlm("y ~ x + f", data_set(1), **given).fit()
    again = pickle.loads(pickle.dumps(result))
    assert str(again.summary()) == str(result.summary())
    for label, effects in result.random_effects.items():
        pd.testing.assert_series_equal(again.random_effects[label], effects)
