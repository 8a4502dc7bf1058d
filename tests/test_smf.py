"""What scripts written for statsmodels' mixed models rely on holds for `lmmfast.smf`."""

from __future__ import annotations

import copy
import io
import pickle
import subprocess
import sys
import warnings
from pathlib import Path
from typing import Any

import lmmfast
import numpy as np
import pandas as pd
import pytest
from conftest import quietly
from lmmfast import smf

close = pytest.approx


@pytest.fixture(scope="module")
def radon() -> pd.DataFrame:
    return lmmfast.datasets.radon()


@pytest.fixture(scope="module")
def result(radon):
    return smf.mixedlm("log_radon ~ floor", radon, groups=radon["county"]).fit()


@pytest.fixture(scope="module")
def slopes(radon):
    given = {"groups": radon["county"], "re_formula": "~floor"}
    return smf.mixedlm("log_radon ~ floor", radon, **given).fit(method="powell", maxiter=500)


@pytest.fixture(scope="module")
def lmer(radon):
    return lmmfast.lmer("log_radon ~ floor + (1 | county)", radon)


# ---- the published analysis


def test_the_published_analysis(radon):
    data = radon
    md = smf.mixedlm("log_radon ~ floor + county", data, groups=data["county"])
    with pytest.warns(lmmfast.IdentifiabilityWarning, match="county") as caught:
        mdf = md.fit()
    assert len(caught) == 1
    assert "Mixed Linear Model Regression Results" in str(mdf.summary())
    fixed = pd.DataFrame(mdf.fe_params, columns=["LMM"])
    assert fixed.index[:2].tolist() == ["Intercept", "county[T.ANOKA]"]
    least_squares = np.linalg.lstsq(md.exog, data["log_radon"], rcond=None)[0]
    np.testing.assert_allclose(fixed["LMM"], least_squares, rtol=1e-9)
    random = pd.DataFrame(mdf.random_effects)
    random = random.transpose().rename(index=str, columns={"Group": "LMM"})
    assert random.shape == (85, 1)
    assert np.abs(random["LMM"]).max() < 1e-10
    assert np.mean((data["log_radon"] - mdf.fittedvalues) ** 2) == close(0.4784635589205, rel=1e-12)
    assert mdf.converged
    assert np.isnan(mdf.cov_re.iloc[0, 0])


def test_the_example_runs(tmp_path):
    pytest.importorskip("matplotlib")
    pytest.importorskip("patsy")
    example = Path(__file__).parent.parent / "examples" / "from_statsmodels.py"
    done = subprocess.run(
        [sys.executable, str(example), str(tmp_path)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert "0.4784635589205" in done.stdout
    assert [path.name for path in tmp_path.iterdir()] == ["radon_from_statsmodels.png"]


# ---- estimates


def test_estimates_are_lmers(result, lmer):
    np.testing.assert_allclose(result.fe_params, lmer.params, rtol=1e-10)
    np.testing.assert_allclose(result.bse_fe, lmer.bse, rtol=1e-10)
    np.testing.assert_allclose(result.cov_re, lmer.cov_re, rtol=1e-10)
    assert result.scale == close(lmer.scale, rel=1e-12)
    assert result.llf == close(lmer.llf, rel=1e-12)
    np.testing.assert_allclose(result.fittedvalues, lmer.fittedvalues, rtol=1e-10)
    np.testing.assert_allclose(result.resid, lmer.resid, rtol=1e-9, atol=1e-12)


def test_params_are_unpacked(result):
    a, b, variance = result.params
    assert [a, b] == result.fe_params.tolist()
    assert variance == close(result.cov_re.iloc[0, 0] / result.scale)
    assert result.params.index.tolist() == ["Intercept", "floor", "Group Var"]


def test_labels_of_slopes(slopes):
    names = ["Group Var", "Group x floor Cov", "floor Var"]
    assert slopes.params.index.tolist() == ["Intercept", "floor", *names]
    assert slopes.bse_re.index.tolist() == names
    assert slopes.cov_re.index.tolist() == ["Group", "floor"]
    assert slopes.cov_re_unscaled.columns.tolist() == ["Group", "floor"]
    for table in (slopes.bse, slopes.tvalues, slopes.pvalues, slopes.conf_int()):
        assert table.index.tolist() == slopes.params.index.tolist()
    lower = slopes.cov_re.to_numpy()[np.tril_indices(2)] / slopes.scale
    np.testing.assert_allclose(slopes.params.iloc[2:], lower)
    np.testing.assert_allclose(slopes.cov_re_unscaled * slopes.scale, slopes.cov_re)


def test_a_column_names_the_effect(radon):
    by_name = smf.mixedlm("log_radon ~ floor", radon, groups="county").fit()
    assert by_name.params.index[-1] == "county Var"
    assert by_name.cov_re.columns.tolist() == ["county"]
    assert by_name.random_effects["AITKIN"].index.tolist() == ["county"]


def test_arrays_in_arrays_out(radon):
    X = np.column_stack([np.ones(len(radon)), radon["floor"]])
    given = radon["log_radon"].to_numpy(), X, radon["county"].to_numpy()
    result = smf.MixedLM(*given).fit()
    for name in ("params", "fe_params", "bse", "cov_re", "fittedvalues", "resid", "pvalues"):
        assert isinstance(getattr(result, name), np.ndarray), name
    assert isinstance(result.conf_int(), np.ndarray)
    assert isinstance(result.cov_params(), np.ndarray)
    assert result.model.exog_names == ["const", "x1"]
    assert result.model.endog_names == "y"
    assert isinstance(result.random_effects["ANOKA"], pd.Series)
    frame = pd.DataFrame(X, columns=["one", "floor"], index=radon.index)
    labelled = smf.MixedLM(radon["log_radon"], frame, radon["county"], frame[["floor"]]).fit()
    assert labelled.params.index.tolist() == ["one", "floor", "floor Var"]
    assert labelled.fittedvalues.index.equals(radon.index)


def test_random_effects_by_label(result, lmer):
    effects = result.random_effects
    assert list(effects) == sorted(result.model.group_labels)
    values = [series["Group"] for series in effects.values()]
    np.testing.assert_allclose(values, lmer.random_effects["county"]["Intercept"], rtol=1e-9)
    covariance = result.random_effects_cov["ANOKA"]
    expected = lmer.random_effects_cov["county"].loc["ANOKA"]
    assert covariance.index.tolist() == ["Group"]
    np.testing.assert_allclose(covariance, expected, rtol=1e-9)


# ---- uncertainty and criteria


def test_criteria(radon, result):
    assert np.isnan(result.aic)
    assert np.isnan(result.bic)
    ml = smf.mixedlm("log_radon ~ floor", radon, groups="county").fit(reml=False)
    reference = lmmfast.lmer("log_radon ~ floor + (1 | county)", radon, reml=False)
    assert ml.aic == close(reference.aic)
    assert ml.bic == close(reference.bic)
    assert ml.df_modelwc == 3
    assert ml.method == "ML"


def test_a_reml_llf_stays_what_it_was(radon):
    """In statsmodels it is made anew by the model's last method."""
    model = smf.mixedlm("log_radon ~ floor", radon, groups="county")
    reml = model.fit()
    ml = model.fit(reml=False)
    assert reml.llf == close(-1048.7610, abs=1e-4)
    assert ml.llf != close(reml.llf, abs=1e-3)
    assert model.loglike(ml.params_object) == close(ml.llf)


def test_errors_of_variances_are_in_their_units(slopes):
    """Against the observed information of (sigma², covariances), by differences of a dense one."""
    model, scale = slopes.model, slopes.scale
    start = np.append(slopes.params_object.get_packed(False) * scale, scale)

    def llf(x):
        given = x[:-1] / x[-1]
        params = smf.MixedLMParams.from_packed(given, 0, 2, False, False)
        at = model._at(params)
        r2, nu = at.r2(at.best_fe_params()), at.degrees
        logs = at.logdet + np.linalg.slogdet(at.xhx)[1]
        return -0.5 * (logs + nu * np.log(2 * np.pi * x[-1]) + r2 / x[-1])

    m = len(start)
    hessian = np.empty((m, m))
    h = 1e-4 * np.maximum(np.abs(start), 0.05)
    for i in range(m):
        for j in range(m):
            a, b = np.eye(m)[i] * h[i], np.eye(m)[j] * h[j]
            sides = llf(start + a + b) - llf(start + a - b) - llf(start - a + b)
            hessian[i, j] = (sides + llf(start - a - b)) / (4 * h[i] * h[j])
    expected = np.sqrt(np.diag(np.linalg.inv(-hessian)))[:-1]
    np.testing.assert_allclose(slopes.bse_re, expected, rtol=1e-4)
    table = slopes.summary().tables[1]
    assert table.loc["floor Var", "Std.Err."] == f"{expected[2]:.3f}"


def test_covariances_of_parameters(slopes):
    whole = slopes.cov_params()
    assert whole.shape == (5, 5)
    np.testing.assert_allclose(np.sqrt(np.diag(whole)), slopes.bse)
    np.testing.assert_allclose(slopes.normalized_cov_params * slopes.scale, whole)
    R = np.array([[1.0, -1, 0, 0, 0]])
    np.testing.assert_allclose(slopes.cov_params(r_matrix=R), R @ whole.to_numpy() @ R.T)
    np.testing.assert_allclose(slopes.cov_params(column=[0, 1]), whole.iloc[:2, :2])
    with pytest.raises(ValueError, match="column="):
        slopes.cov_params(R, column=0)


def test_tests_of_hypotheses(slopes):
    t = slopes.t_test(np.eye(2))
    np.testing.assert_allclose(t.effect, slopes.fe_params)
    np.testing.assert_allclose(t.sd, slopes.bse_fe)
    np.testing.assert_allclose(t.pvalue, slopes.pvalues.iloc[:2])
    np.testing.assert_allclose(t.conf_int(), slopes.conf_int().iloc[:2])
    assert "Test for Constraints" in str(t)
    f = slopes.f_test("floor = 0")
    assert f.fvalue == close(slopes.tvalues["floor"] ** 2)
    assert f.df_denom == slopes.df_resid
    wald = slopes.wald_test("Intercept = 2*floor, floor = -0.5")
    beta, V = slopes.fe_params.to_numpy(), slopes.cov_params().to_numpy()[:2, :2]
    R, q = np.array([[1.0, -2], [0, 1]]), np.array([0, -0.5])
    gap = R @ beta - q
    assert wald.statistic == close(gap @ np.linalg.solve(R @ V @ R.T, gap))
    with pytest.raises(ValueError, match="should have 2 columns"):
        slopes.t_test(np.eye(3))
    with pytest.raises(lmmfast.FormulaError, match="nobody"):
        slopes.wald_test("nobody = 0")


def test_tests_of_terms(radon):
    radon = radon.assign(kind=radon["floor"].map({0: "cellar", 1: "ground"}))
    radon.loc[::3, "kind"] = "attic"
    result = smf.mixedlm("log_radon ~ kind + Uppm", radon, groups="county").fit()
    table = result.wald_test_terms().table
    assert table.index.tolist() == ["Intercept", "kind", "Uppm"]
    assert table["df constraint"].tolist() == [1, 2, 1]
    assert table.loc["Uppm", "chi2"] == close(result.tvalues["Uppm"] ** 2)
    assert result.wald_test_terms(skip_single=True).table.index.tolist() == ["kind"]
    named = result.t_test("kind[T.cellar] = kind[T.ground]")
    assert named.effect == close([result.params.iloc[1] - result.params.iloc[2]])


# ---- the summary


def test_summary(result):
    summary = result.summary()
    assert summary.tables[0].iloc[0].tolist() == ["Model:", "MixedLM", "Dependent Variable:",
                                                  "log_radon"]  # fmt: skip
    assert summary.tables[1].columns.tolist() == ["Coef.", "Std.Err.", "z", "P>|z|", "[0.025",
                                                  "0.975]"]  # fmt: skip
    assert summary.tables[1].index.tolist() == ["Intercept", "floor", "Group Var"]
    assert summary.tables[1].loc["Group Var", "Coef."] == f"{result.cov_re.iloc[0, 0]:.3f}"
    assert summary.as_text() == str(summary)
    assert "<table" in summary.as_html()
    assert r"\begin{tabular}{lrrrrrr}" in summary.as_latex()
    other = result.summary(yname="r", xname_fe=["a", "b"], title="Mine", alpha=0.1)
    assert other.tables[1].index.tolist() == ["a", "b", "Group Var"]
    assert other.tables[1].columns[-1] == "0.95]"
    assert other.title == "Mine"
    assert pickle.loads(pickle.dumps(summary)).as_text() == str(summary)
    with pytest.raises(ValueError, match="xname_fe must have 2 names"):
        result.summary(xname_fe=["a"])


def test_summary_is_laid_out_as_statsmodels(slopes):
    summary2 = pytest.importorskip("statsmodels.iolib.summary2")
    for made in (slopes.summary(), slopes.summary(yname="y" * 30, xname_re=["a" * 25, "b", "c"])):
        other = summary2.Summary()
        other.tables, other.settings, other.title = made.tables, made.settings, made.title
        assert str(made) == str(other)
        assert made.as_latex() == other.as_latex()
        squeezed = ["".join(text.split()) for text in (made.as_html(), other.as_html())]
        assert squeezed[0].replace("&gt;", ">") == squeezed[1]
        assert isinstance(made, summary2.Summary)


# ---- the rows


def test_prediction_has_no_random_effects(radon, result):
    np.testing.assert_allclose(result.predict(), result.model.exog @ result.fe_params)
    some = radon.iloc[[5, 2]]
    new = result.predict(some)
    assert new.index.tolist() == [5, 2]
    np.testing.assert_allclose(new, result.predict()[[5, 2]])
    np.testing.assert_allclose(result.predict({"floor": [0, 1]}), np.cumsum(result.fe_params))
    by_matrix = result.predict(np.array([[1.0, 0.0]]), transform=False)
    assert by_matrix == close([result.fe_params.iloc[0]])
    assert np.isnan(result.predict(pd.DataFrame({"floor": [np.nan]}))[0])


def test_the_model(result, radon):
    model = result.model
    assert model.formula == "log_radon ~ floor"
    assert model.n_groups == 85
    assert model.exog.shape == (919, 2)
    assert model.exog_re.shape == (919, 1)
    np.testing.assert_array_equal(model.endog, radon["log_radon"])
    np.testing.assert_array_equal(model.groups, radon["county"])
    assert model.data.frame is radon
    assert sum(map(len, model.endog_li)) == 919
    np.testing.assert_array_equal(model.exog_li[0], model.exog[model.row_indices["AITKIN"]])
    assert model.exog_vc.names == []
    counts = (result.nobs, result.k_fe, result.k_re, result.k_re2, result.k_vc, result.df_resid)
    assert counts == (919, 2, 1, 1, 0, 917)


# ---- what users do with results


def test_results_pickle_and_take_attributes(slopes, tmp_path):
    for other in (pickle.loads(pickle.dumps(slopes)), copy.deepcopy(slopes)):
        pd.testing.assert_series_equal(other.params, slopes.params)
        pd.testing.assert_series_equal(other.fittedvalues, slopes.fittedvalues)
        assert str(other.summary()) == str(slopes.summary())
        other.comment = "mine"
    slopes.save(tmp_path / "kept.pickle")
    again = smf.MixedLMResults.load(tmp_path / "kept.pickle")
    pd.testing.assert_frame_equal(again.cov_re, slopes.cov_re)
    stream = io.BytesIO()
    slopes.save(stream)
    stream.seek(0)
    assert smf.MixedLMResults.load(stream).llf == slopes.llf


def test_results_of_patsys_formulas_pickle(radon):
    pytest.importorskip("patsy")
    result = smf.mixedlm("log_radon ~ center(Uppm) + C(floor, Sum)", radon, groups="county").fit()
    again = pickle.loads(pickle.dumps(result))
    new = radon.iloc[3:6]
    pd.testing.assert_series_equal(again.predict(new), result.predict(new))


def test_data_can_be_removed(radon):
    result = smf.mixedlm("log_radon ~ floor", radon, groups="county", re_formula="~floor").fit()
    before, size = str(result.summary()), len(pickle.dumps(result))
    effects = result.random_effects["ANOKA"]
    result.remove_data()
    assert str(result.summary()) == before
    assert result.model.endog is None
    pd.testing.assert_series_equal(result.random_effects["ANOKA"], effects)
    assert len(pickle.dumps(result)) < size / 2
    with pytest.raises(lmmfast.DataError, match="removed"):
        result.fittedvalues


def test_users_loop_over_optimisers(radon):
    """On one model, with whatever statsmodels' optimisers take, and without a word of alarm."""
    model = smf.mixedlm("log_radon ~ floor", radon, groups="county")
    found = []
    for method in ("bfgs", "lbfgs", "cg", "nm", "powell", ["lbfgs", "cg"], "newton"):
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            fit = model.fit(method=method, maxiter=100, disp=False, gtol=1e-6, full_output=True)
        assert not caught
        found.append(fit.llf)
        assert fit.converged
        assert fit.hist[0]["converged"]
    assert np.ptp(found) == 0
    assert model.fit().hist is None


def test_what_is_not_offered_says_what_to_do(radon):
    model = smf.mixedlm("log_radon ~ floor", radon, groups="county")
    for given in ({"niter_sa": 5}, {"cov_pen": object()}, {"fe_pen": object()}):
        with pytest.raises(NotImplementedError, match="not offered"):
            model.fit(**given)
    with pytest.raises(NotImplementedError, match="use statsmodels"):
        model.fit_regularized(alpha=1.0)
    assert model.fit_regularized().llf == model.fit().llf
    with pytest.raises(NotImplementedError, match="t_test"):
        model.fit().t_test_pairwise("floor")
    with pytest.warns(FutureWarning, match="cov_type"):
        model.fit(cov_type="hc1")
    with pytest.raises(ValueError, match="invalid start_params"):
        model.fit(start_params=[1.0] * 9)


# ---- warnings


SINGULAR = {"y": [1.0, 2, 3, 2, 3, 1, 3, 1, 2, 1, 3, 2], "g": [0] * 3 + [1] * 3 + [2] * 3 + [3] * 3}


def test_singular_fits_are_results_with_a_warning():
    with pytest.warns(lmmfast.SingularFitWarning, match="variance in .* is zero") as caught:
        result = smf.mixedlm("y ~ 1", pd.DataFrame(SINGULAR), groups="g").fit()
    assert caught[0].filename == __file__
    assert result.converged
    assert np.isfinite(result.llf)
    assert result.cov_re.iloc[0, 0] == 0.0
    assert all((effects == 0).all() for effects in result.random_effects.values())
    assert "No. Groups:       4" in str(result.summary())


def test_between_group_coefficients_at_a_zero_variance():
    """Statsmodels gives 0.0 for them; the fit is ordinary least squares."""
    data = pd.DataFrame(SINGULAR).assign(z=np.repeat([1.0, 4.0, 2.0, 7.0], 3))
    with quietly():
        result = smf.mixedlm("y ~ z", data, groups="g").fit()
    X = np.column_stack([np.ones(12), data["z"]])
    np.testing.assert_allclose(
        result.fe_params, np.linalg.lstsq(X, data["y"], rcond=None)[0], atol=1e-12
    )


def test_slopes_only_have_a_finite_log_likelihood(radon):
    with quietly():
        result = smf.mixedlm(
            "log_radon ~ floor", radon, groups="county", re_formula="0 + floor"
        ).fit()
        expected = lmmfast.lmer("log_radon ~ floor + (0 + floor | county)", radon)
    assert result.llf == close(expected.llf)


def test_filters_for_statsmodels_warnings_match():
    """Those who name its classes have loaded them; others need not have it."""
    exceptions = pytest.importorskip("statsmodels.tools.sm_exceptions")
    model = smf.mixedlm("y ~ 1", pd.DataFrame(SINGULAR), groups="g")
    with pytest.warns(exceptions.ConvergenceWarning) as caught:
        model.fit()
    assert issubclass(caught[0].category, lmmfast.SingularFitWarning)
    assert issubclass(caught[0].category, exceptions.SingularMatrixWarning)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        warnings.simplefilter("ignore", exceptions.ConvergenceWarning)
        model.fit()


def test_nothing_of_statsmodels_is_loaded():
    code = (
        "import sys, lmmfast\n"
        "assert not any(m.startswith('lmmfast.smf') for m in sys.modules)\n"
        "from lmmfast import smf\n"
        "r = smf.mixedlm('log_radon ~ floor', lmmfast.datasets.radon(), groups='county').fit()\n"
        "str(r.summary()), r.random_effects, r.t_test([[1.0, 0.0]])\n"
        "print([m for m in sys.modules if m.split('.')[0] in ('statsmodels', 'patsy')])\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_a_rank_deficient_matrix(radon):
    data = radon.assign(twice=2 * radon["floor"])
    with pytest.warns(lmmfast.RankDeficiencyWarning, match="twice|floor"):
        result = smf.mixedlm("log_radon ~ floor + twice", data, groups="county").fit()
    assert np.isnan(result.fe_params).sum() == 1
    assert result.df_resid == 917
    plain = smf.mixedlm("log_radon ~ floor", radon, groups="county").fit()
    np.testing.assert_allclose(result.predict(), plain.predict())
    np.testing.assert_allclose(result.bse.iloc[-1], plain.bse.iloc[-1], rtol=1e-6)


def test_bootstrap_draws_groups(radon):
    given: dict[str, Any] = {"groups": "county"}
    result = smf.mixedlm("log_radon ~ floor", radon, **given).fit()
    mean, std, found = result.bootstrap(nrep=60, rng=3)
    assert found.shape == (60, 3)
    assert result.bootstrap_results is found
    np.testing.assert_allclose(mean, result.params, atol=0.1)
    np.testing.assert_allclose(std[:2], result.bse_fe, rtol=0.5)
