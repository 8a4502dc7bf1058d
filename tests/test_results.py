"""LMMResults: labels, identities between its parts, prediction, refits, printing, warnings."""

from __future__ import annotations

import copy
import pickle
import subprocess
import sys
from pathlib import Path

import lmmfast
import numpy as np
import pandas as pd
import polars as pl
import pytest
from scipy import stats
from scipy.sparse import issparse

HERE = Path(__file__).parent
DATA = HERE / "reference" / "data"


@pytest.fixture(scope="module")
def sleep() -> pd.DataFrame:
    return pd.read_csv(DATA / "sleepstudy.csv", dtype={"Subject": "object"})


@pytest.fixture(scope="module")
def fit(sleep):
    return lmmfast.lmer("Reaction ~ Days + (Days | Subject)", sleep)


@pytest.fixture(scope="module")
def crossed() -> pd.DataFrame:
    """Two crossed factors with 12 and 5 levels; weights, an offset, labelled rows, gaps."""
    rng = np.random.default_rng(7)
    n = 240
    a, c = rng.integers(0, 12, n), rng.integers(0, 5, n)
    x, z, f = rng.normal(size=n), rng.normal(size=n), rng.choice(["low", "mid", "high"], n)
    y = (
        1.0
        + 0.5 * x
        + rng.normal(size=12)[a]
        + 0.6 * rng.normal(size=12)[a] * x
        + rng.normal(size=5)[c]
        + rng.normal(size=n)
    )
    data = pd.DataFrame(
        {
            "y": y,
            "x": x,
            "z": z,
            "f": f,
            "a": [f"a{i:02d}" for i in a],
            "c": c,
            "w": rng.uniform(0.5, 2, n),
            "o": rng.normal(size=n),
        },
        index=[f"row{i}" for i in range(n)],
    )
    data.loc[["row3", "row77"], "x"] = np.nan
    return data


@pytest.fixture(scope="module")
def rich(crossed):
    """Weights, offset, dropped rows, two factors, two terms on one of them."""
    return lmmfast.lmer(
        "y ~ x * f + offset(o) + (1 | a) + (0 + x | a) + (1 | c)", crossed, weights="w"
    )


class TestFixedEffects:
    def test_labels(self, fit):
        assert list(fit.params.index) == ["Intercept", "Days"]
        for labelled in (fit.bse, fit.tvalues, fit.pvalues):
            assert labelled.index.equals(fit.params.index)
        assert fit.cov_params().index.equals(fit.params.index)
        assert fit.cov_params().columns.equals(fit.params.index)
        assert fit.fe_params.equals(fit.params)
        assert fit.bse_fe.equals(fit.bse)

    def test_wald(self, fit):
        np.testing.assert_allclose(fit.bse**2, np.diag(fit.cov_params()), rtol=1e-14)
        np.testing.assert_allclose(fit.tvalues, fit.params / fit.bse)
        np.testing.assert_allclose(fit.pvalues, 2 * stats.norm.sf(np.abs(fit.tvalues)), rtol=1e-10)
        interval = fit.conf_int()
        assert list(interval.columns) == [0, 1]
        np.testing.assert_allclose(interval[1] - interval[0], 2 * stats.norm.ppf(0.975) * fit.bse)
        narrow = fit.conf_int(alpha=0.5)
        assert (narrow[0] > interval[0]).all()
        assert (narrow[1] < interval[1]).all()
        with pytest.raises(ValueError, match="alpha"):
            fit.conf_int(alpha=95)

    def test_generalised_least_squares(self, rich):
        """beta and cov_params from the labelled matrices alone."""
        Z, Lambda, X = rich.Z.toarray(), rich.Lambda.toarray(), rich.X.to_numpy()
        y = (rich.y - rich.offset).to_numpy()
        V = rich.scale * (np.diag(1 / rich.weights) + Z @ Lambda @ Lambda.T @ Z.T)
        cov = np.linalg.inv(X.T @ np.linalg.solve(V, X))
        np.testing.assert_allclose(rich.cov_params(), cov, rtol=1e-8, atol=1e-12)
        np.testing.assert_allclose(rich.params, cov @ X.T @ np.linalg.solve(V, y), rtol=1e-8)


class TestVarianceComponents:
    def test_theta(self, fit, rich):
        assert fit.theta_names == ("Subject.Intercept", "Subject.Days.Intercept", "Subject.Days")
        assert list(fit.theta.index) == list(fit.theta_names)
        assert rich.theta_names == ("a.Intercept", "a.x", "c.Intercept")

    def test_varcorr(self, fit):
        table = fit.varcorr
        assert list(table.columns) == ["group", "term1", "term2", "variance", "sd_or_corr"]
        assert list(table["group"]) == ["Subject", "Subject", "Subject", "Residual"]
        assert list(table["term1"][:3]) == ["Intercept", "Days", "Intercept"]
        assert table["term2"].isna().tolist() == [True, True, False, True]
        T = np.array([[fit.theta.iloc[0], 0], fit.theta.iloc[1:]])
        covariance = fit.scale * T @ T.T
        np.testing.assert_allclose(fit.cov_re, covariance)
        np.testing.assert_allclose(
            table["variance"], [*np.diag(covariance), covariance[0, 1], fit.scale]
        )
        sd = np.sqrt(np.diag(covariance))
        np.testing.assert_allclose(
            table["sd_or_corr"], [*sd, covariance[0, 1] / sd.prod(), fit.sigma]
        )

    def test_covariance_of_one_level(self, fit, rich):
        assert list(fit.cov_re.index) == ["Intercept", "Days"]
        assert list(rich.cov_re.index) == [("a", "Intercept"), ("a", "x"), ("c", "Intercept")]
        np.testing.assert_allclose(
            np.diag(rich.cov_re), rich.scale * rich.theta.to_numpy() ** 2, rtol=1e-12
        )
        assert np.count_nonzero(rich.cov_re) == 3

    def test_categorical_effects(self):
        machines = pd.read_csv(DATA / "Machines.csv", dtype={"Worker": "object"})
        fit = lmmfast.lmer("score ~ Machine + (Machine | Worker)", machines)
        assert fit.theta_names == (
            "Worker.Intercept",
            "Worker.Machine[T.B].Intercept",
            "Worker.Machine[T.C].Intercept",
            "Worker.Machine[T.B]",
            "Worker.Machine[T.C].Machine[T.B]",
            "Worker.Machine[T.C]",
        )
        assert list(zip(fit.varcorr["term1"], fit.varcorr["term2"], strict=True))[3:6] == [
            ("Intercept", "Machine[T.B]"),
            ("Intercept", "Machine[T.C]"),
            ("Machine[T.B]", "Machine[T.C]"),
        ]


class TestCriterion:
    @pytest.mark.parametrize("reml", [True, False])
    def test_information(self, sleep, reml):
        fit = lmmfast.lmer("Reaction ~ Days + (Days | Subject)", sleep, reml=reml)
        assert fit.reml is reml
        assert fit.llf == -fit.criterion / 2
        assert fit.n_params == 6
        assert fit.aic == pytest.approx(fit.criterion + 12, rel=1e-15)
        assert fit.bic == pytest.approx(fit.criterion + 6 * np.log(180), rel=1e-15)
        assert fit.nobs == 180
        assert fit.df_resid == 178
        assert fit.n_groups == {"Subject": 18}

    def test_criterion_from_the_matrices(self, rich):
        """The REML criterion by the textbook, from the labelled matrices alone."""
        Z, Lambda, X = rich.Z.toarray(), rich.Lambda.toarray(), rich.X.to_numpy()
        V = rich.scale * (np.diag(1 / rich.weights) + Z @ Lambda @ Lambda.T @ Z.T)
        r = (rich.y - rich.offset).to_numpy() - X @ rich.params
        n, p = X.shape
        expected = (
            np.linalg.slogdet(V)[1]
            + np.linalg.slogdet(X.T @ np.linalg.solve(V, X))[1]
            + r @ np.linalg.solve(V, r)
            + (n - p) * np.log(2 * np.pi)
        )
        assert rich.criterion == pytest.approx(expected, rel=1e-10)

    def test_optimizer_log(self, fit):
        log = fit.optimizer_log
        assert list(log.columns) == [*fit.theta_names, "criterion"]
        assert log.index[0] == 1
        assert log["criterion"].min() == pytest.approx(fit.criterion, abs=1e-6)
        assert fit.converged
        assert not fit.singular
        assert fit.status == "converged"
        assert fit.message
        assert np.abs(fit.gradient).max() < 1e-3
        assert fit.warnings == ()


class TestRandomEffects:
    def test_tables(self, fit, rich):
        table = fit.random_effects["Subject"]
        assert table.shape == (18, 2)
        assert list(table.columns) == ["Intercept", "Days"]
        assert table.index.name == "Subject"
        assert list(rich.random_effects) == ["a", "c"]
        assert list(rich.random_effects["a"].columns) == ["Intercept", "x"]
        assert list(rich.random_effects["c"].index) == [0, 1, 2, 3, 4]

    def test_modes_and_their_covariances_from_the_matrices(self, fit):
        Z, Lambda = fit.Z.toarray(), fit.Lambda.toarray()
        X = fit.X.to_numpy()
        M = Lambda.T @ Z.T @ Z @ Lambda + np.eye(36)
        u = np.linalg.solve(M, Lambda.T @ Z.T @ (fit.y.to_numpy() - X @ fit.params))
        np.testing.assert_allclose(fit.b, Lambda @ u, rtol=1e-6, atol=1e-8)
        np.testing.assert_allclose(
            fit.random_effects["Subject"].to_numpy().ravel(), fit.b, rtol=1e-14
        )
        covariance = fit.scale * Lambda @ np.linalg.solve(M, Lambda.T)
        table = fit.random_effects_cov["Subject"]
        assert table.index.names == ["Subject", "effect"]
        for i, subject in enumerate(fit.random_effects["Subject"].index):
            block = table.loc[subject]
            assert list(block.index) == list(block.columns) == ["Intercept", "Days"]
            np.testing.assert_allclose(
                block, covariance[2 * i : 2 * i + 2, 2 * i : 2 * i + 2], rtol=1e-7
            )

    def test_covariances_of_several_terms(self, rich):
        table = rich.random_effects_cov["a"]
        assert (np.diag(table.loc["a03"]) > 0).all()
        assert (rich.random_effects_cov["c"].to_numpy() > 0).all()


class TestRows:
    def test_sum_up(self, rich, crossed):
        assert rich.nobs == 238
        assert rich.n_missing == 2
        used = crossed.drop(index=["row3", "row77"])
        for rows in (rich.y, rich.fittedvalues, rich.resid, rich.weights, rich.offset, rich.X):
            assert rows.index.equals(used.index)
        assert rich.row_labels.equals(used.index)
        np.testing.assert_array_equal(rich.y, used["y"])
        np.testing.assert_array_equal(rich.weights, used["w"])
        np.testing.assert_array_equal(rich.offset, used["o"])
        np.testing.assert_allclose(
            rich.fittedvalues,
            rich.X @ rich.params + rich.Z @ rich.b + rich.offset,
            rtol=1e-12,
            atol=1e-12,
        )
        np.testing.assert_allclose(rich.resid, rich.y - rich.fittedvalues, atol=1e-14)
        np.testing.assert_allclose(
            rich.resid_pearson, np.sqrt(rich.weights) * rich.resid / rich.sigma, rtol=1e-12
        )

    def test_matrices(self, rich):
        assert list(rich.X.columns) == list(rich.params.index)
        q = 12 + 12 + 5
        assert issparse(rich.Z)
        assert rich.Z.shape == (238, q)
        assert issparse(rich.Lambda)
        assert rich.Lambda.shape == (q, q)
        assert len(rich.b) == q
        assert rich.b.index.equals(rich.random_labels)
        assert rich.random_labels.names == ["group", "level", "effect"]
        assert rich.random_labels[0] == ("a", "a00", "Intercept")
        assert rich.random_labels[12] == ("a", "a00", "x")
        assert rich.random_labels[-1] == ("c", 4, "Intercept")

    def test_without_weights_or_offset(self, fit):
        assert fit.weights is None
        assert fit.offset is None


class TestPredict:
    def test_rows_of_the_fit(self, fit, rich):
        for results in (fit, rich):
            assert results.predict().to_numpy() == pytest.approx(results.fittedvalues.to_numpy())
            population = results.predict(random_effects=False)
            fixed = results.X @ results.params
            if results.offset is not None:
                fixed += results.offset
            np.testing.assert_allclose(population, fixed, rtol=1e-12, atol=1e-12)

    def test_some_groups(self, rich):
        only_c = rich.predict(random_effects=["c"])
        codes = rich.random_effects["c"]["Intercept"]
        extra = only_c - rich.predict(random_effects=False)
        assert set(np.round(extra, 10)) == set(np.round(codes, 10))
        pd.testing.assert_series_equal(only_c, rich.predict(random_effects="c"))
        both = rich.predict(random_effects=["a", "c"])
        pd.testing.assert_series_equal(both, rich.predict())
        with pytest.raises(lmmfast.DataError, match="'b': no such grouping factor"):
            rich.predict(random_effects=["b"])

    @pytest.mark.parametrize("kind", ["pandas", "polars", "dict"])
    def test_new_rows(self, rich, crossed, kind):
        some = crossed.iloc[[5, 1, 100]]
        new = {"pandas": some, "polars": pl.from_pandas(some), "dict": some.to_dict("list")}[kind]
        predicted = rich.predict(new)
        np.testing.assert_allclose(predicted, rich.fittedvalues[some.index], rtol=1e-12)
        if kind == "pandas":
            assert predicted.index.equals(some.index)
        else:
            assert list(predicted.index) == [0, 1, 2]

    def test_response_not_needed(self, fit):
        new = pd.DataFrame({"Days": [0, 5], "Subject": ["308", "309"]})
        assert fit.predict(new).notna().all()
        assert fit.predict(new.drop(columns="Subject"), random_effects=False).notna().all()

    def test_new_level(self, fit):
        new = pd.DataFrame({"Days": [1, 2], "Subject": ["308", "999"]})
        with pytest.raises(lmmfast.DataError, match=r"Subject.*999"):
            fit.predict(new)
        predicted = fit.predict(new, new_levels="population")
        population = fit.predict(new, random_effects=False)
        assert predicted[1] == pytest.approx(population[1])
        assert predicted[0] != pytest.approx(population[0])
        assert fit.predict(new.iloc[:1]).iloc[0] == pytest.approx(predicted[0])
        with pytest.raises(ValueError, match="new_levels"):
            fit.predict(new, new_levels="ignore")

    def test_missing(self, rich, crossed):
        predicted = rich.predict(crossed.loc[["row2", "row3"]])
        assert predicted.isna().tolist() == [False, True]

    def test_missing_column(self, fit):
        with pytest.raises(lmmfast.DataError, match="Days"):
            fit.predict(pd.DataFrame({"Subject": ["308"]}))

    def test_offset_given_as_an_array(self, crossed):
        fit = lmmfast.lmer("y ~ x + (1 | a)", crossed, offset=crossed["o"])
        assert fit.predict().notna().all()
        with pytest.raises(lmmfast.DataError, match="offset"):
            fit.predict(crossed)


class TestRefit:
    def test_same_response(self, fit):
        again = fit.refit(fit.y)
        assert again.criterion == fit.criterion
        pd.testing.assert_series_equal(again.params, fit.params)

    def test_other_response(self, fit, sleep):
        y = np.random.default_rng(1).normal(size=180).cumsum()
        again = fit.refit(y)
        direct = lmmfast.lmer("Reaction ~ Days + (Days | Subject)", sleep.assign(Reaction=y))
        assert again.criterion == pytest.approx(direct.criterion, rel=1e-13)
        np.testing.assert_array_equal(again.y, y)
        np.testing.assert_allclose(again.theta, direct.theta, rtol=1e-8)
        np.testing.assert_allclose(again.fittedvalues, direct.fittedvalues, rtol=1e-9)
        assert fit.y.iloc[0] == sleep["Reaction"].iloc[0]

    def test_original_rows(self, rich, crossed):
        again = rich.refit(crossed["y"])
        assert again.criterion == pytest.approx(rich.criterion, rel=1e-13)

    def test_the_other_criterion(self, fit, sleep):
        ml = fit.refit(reml=False)
        direct = lmmfast.lmer("Reaction ~ Days + (Days | Subject)", sleep, reml=False)
        assert not ml.reml
        assert ml.criterion == direct.criterion
        assert fit.reml

    @pytest.mark.parametrize(
        ("y", "message"),
        [
            (np.zeros(180), "constant"),
            (np.arange(7.0), r"\(7,\).*180"),
            (np.where(np.arange(180) == 4, np.nan, np.arange(180.0)), "missing or infinite"),
        ],
    )
    def test_bad_response(self, fit, y, message):
        with pytest.raises(lmmfast.DataError, match=message):
            fit.refit(y)


class TestOptions:
    def test_start(self, fit, sleep):
        formula = "Reaction ~ Days + (Days | Subject)"
        again = lmmfast.lmer(formula, sleep, start=fit.theta)
        assert again.criterion == pytest.approx(fit.criterion, abs=1e-7)
        np.testing.assert_allclose(again.optimizer_log.iloc[0, :3], fit.theta)
        with pytest.raises(ValueError, match=r"3 finite numbers \(Subject.Intercept, "):
            lmmfast.lmer(formula, sleep, start=[1.0])

    def test_threads(self, fit, sleep):
        one = lmmfast.lmer("Reaction ~ Days + (Days | Subject)", sleep, n_threads=1)
        assert one.criterion == fit.criterion
        with pytest.raises(ValueError, match="n_threads"):
            lmmfast.lmer("Reaction ~ Days + (Days | Subject)", sleep, n_threads=0)


class TestImmutable:
    def test_attributes(self, fit):
        with pytest.raises(AttributeError, match="immutable"):
            fit.sigma = 1.0
        with pytest.raises(AttributeError, match="immutable"):
            fit.formula = "y ~ x"
        with pytest.raises(AttributeError, match="immutable"):
            del fit.formula

    @pytest.mark.parametrize(
        "name", ["params", "bse", "theta", "fittedvalues", "resid", "y", "X", "b", "cov_re"]
    )
    def test_tables_belong_to_the_caller(self, fit, name):
        before = getattr(fit, name).copy()
        table = getattr(fit, name)
        table.iloc[:] = -1.0
        assert getattr(fit, name).equals(before)

    def test_random_effects_belong_to_the_caller(self, fit):
        before = fit.random_effects["Subject"].copy()
        for table in (fit.random_effects["Subject"], fit.random_effects_cov["Subject"]):
            table.iloc[:] = 0.0
        assert fit.random_effects["Subject"].equals(before)
        assert (np.diag(fit.random_effects_cov["Subject"].loc["308"]) > 0).all()

    @pytest.mark.parametrize("copied", [lambda r: pickle.loads(pickle.dumps(r)), copy.deepcopy])
    def test_pickle(self, rich, crossed, copied):
        rich.random_effects_cov  # a filled cache must not matter
        again = copied(rich)
        assert str(again.summary()) == str(rich.summary())
        pd.testing.assert_series_equal(again.fittedvalues, rich.fittedvalues)
        pd.testing.assert_frame_equal(again.random_effects_cov["a"], rich.random_effects_cov["a"])
        pd.testing.assert_series_equal(
            again.predict(crossed.iloc[:20].dropna()), rich.predict(crossed.iloc[:20].dropna())
        )
        assert again.refit(rich.y).criterion == pytest.approx(rich.criterion, rel=1e-13)

    def test_data_not_changed(self, crossed):
        before = crossed.copy(deep=True)
        lmmfast.lmer("y ~ x * f + (1 | a)", crossed, weights="w").predict(crossed)
        pd.testing.assert_frame_equal(crossed, before)


class TestWarnings:
    def test_rank_deficient(self, crossed):
        data = crossed.assign(twice=2 * crossed["x"])
        with pytest.warns(lmmfast.RankDeficiencyWarning, match="twice") as caught:
            fit = lmmfast.lmer("y ~ x + twice + (1 | a)", data)
        assert len(caught) == 1
        assert caught[0].filename == __file__
        plain = lmmfast.lmer("y ~ x + (1 | a)", crossed)
        assert fit.criterion == pytest.approx(plain.criterion, rel=1e-10)
        assert fit.aic == pytest.approx(plain.aic, rel=1e-10)
        assert fit.df_resid == plain.df_resid
        assert np.isnan(fit.params["twice"])
        assert np.isnan(fit.bse["twice"])
        assert "twice" in str(fit.summary())
        np.testing.assert_allclose(fit.fittedvalues, plain.fittedvalues, rtol=1e-6)
        np.testing.assert_allclose(fit.predict(data.dropna()), fit.fittedvalues, rtol=1e-12)

    def test_zero_variance(self):
        data = pd.read_csv(DATA / "Dyestuff2.csv")
        with pytest.warns(lmmfast.SingularFitWarning, match=r"\(1 \| Batch\) is zero") as caught:
            fit = lmmfast.lmer("Yield ~ 1 + (1 | Batch)", data)
        assert len(caught) == 1
        assert fit.singular
        assert fit.converged
        assert fit.status == "singular"
        assert fit.theta["Batch.Intercept"] == 0.0
        assert (fit.random_effects["Batch"] == 0).all(axis=None)
        assert (fit.random_effects_cov["Batch"] == 0).all(axis=None)
        np.testing.assert_allclose(fit.fittedvalues, fit.params["Intercept"])

    def test_perfect_correlation(self):
        rng = np.random.default_rng(3)
        g, x = np.repeat(np.arange(15), 12), rng.normal(size=180)
        u = rng.normal(size=15)
        y = 1 + u[g] + 0.8 * u[g] * x + rng.normal(size=180)
        with pytest.warns(lmmfast.SingularFitWarning) as caught:
            fit = lmmfast.lmer("y ~ x + (x | g)", {"y": y, "x": x, "g": g})
        assert len(caught) == 1
        assert "x is perfectly correlated" in str(caught[0].message)
        assert "(x || g)" in str(caught[0].message)
        assert fit.varcorr["sd_or_corr"][2] == pytest.approx(1.0)

    def test_not_converged(self, sleep):
        with pytest.warns(lmmfast.ConvergenceWarning, match="did not converge") as caught:
            fit = lmmfast.lmer(
                "Reaction ~ Days + (Days | Subject)", sleep, max_evaluations=1, start=[5, 0, 5]
            )
        assert len(caught) == 1
        assert not fit.converged
        assert fit.status == "not_converged"
        assert "Warning: The optimiser did not converge" in str(fit.summary())

    def test_refit_points_at_its_caller(self, sleep):
        fit = lmmfast.lmer("Reaction ~ 1 + (1 | Subject)", sleep)
        y = np.tile(np.arange(10.0), 18)
        with pytest.warns(lmmfast.SingularFitWarning) as caught:
            fit.refit(y)
        assert caught[0].filename == __file__


class TestPrinting:
    def test_one_line(self, fit):
        assert repr(fit) == (
            "<LMMResults: Reaction ~ Days + (Days | Subject); REML, 180 observations, converged>"
        )

    @pytest.mark.parametrize("kind", ["txt", "html"])
    def test_as_recorded(self, sleep, kind):
        """Golden files; LMMFAST_GOLDEN=1 in the environment writes them anew."""
        import os
        import re

        fit = lmmfast.lmer("Reaction ~ Days + (Days | Subject)", sleep, reml=False)
        text = str(fit.summary()) if kind == "txt" else fit._repr_html_()
        text = re.sub(r"after \d+ evaluations?", "after N evaluations", text) + "\n"
        golden = HERE / "golden" / f"sleepstudy.{kind}"
        if os.environ.get("LMMFAST_GOLDEN"):
            golden.parent.mkdir(exist_ok=True)
            golden.write_text(text, encoding="utf-8")
        assert text == golden.read_text(encoding="utf-8")

    def test_what_it_tells(self, rich):
        text = str(rich)
        assert text == str(rich.summary()) == repr(rich.summary())
        for part in ("238 (2 rows dropped for missing values)", "a 12, c 5", "REML criterion"):
            assert part in text
        assert max(map(len, text.splitlines())) <= 100

    def test_html_escapes(self, crossed):
        data = crossed.rename(columns={"x": "x<y"})
        page = lmmfast.lmer("y ~ `x<y` + (1 | a)", data)._repr_html_()
        assert "x&lt;y" in page
        assert "x<y" not in page

    def test_without_fixed_effects(self, crossed):
        fit = lmmfast.lmer("y ~ 0 + (1 | a)", crossed)
        assert fit.params.empty
        assert fit.X.shape == (240, 0)
        assert "Fixed effects" not in str(fit.summary())
        assert fit.summary()._repr_html_()


class TestCompare:
    def test_table(self, sleep):
        one = lmmfast.lmer("Reaction ~ 1 + (1 | Subject)", sleep, reml=False)
        two = lmmfast.lmer("Reaction ~ Days + (Days | Subject)", sleep, reml=False)
        table = lmmfast.compare(one, two, names=["one", "two"])
        assert list(table.columns) == ["one", "two"]
        assert table.loc[("fit", "aic"), "two"] == two.aic
        assert table.loc[("estimate", "Days"), "two"] == two.params["Days"]
        assert np.isnan(table.loc[("estimate", "Days"), "one"])
        assert table.loc[("std. dev.", "Residual"), "one"] == one.sigma
        assert ("correlation", "Subject: Intercept, Days") in table.index
        assert list(lmmfast.compare(one, two).columns) == ["model 1", "model 2"]

    def test_not_comparable(self, sleep):
        one = lmmfast.lmer("Reaction ~ 1 + (1 | Subject)", sleep)
        two = lmmfast.lmer("Reaction ~ Days + (1 | Subject)", sleep)
        with pytest.warns(lmmfast.FitWarning, match=r"refit\(reml=False\)"):
            lmmfast.compare(one, two)
        with pytest.warns(lmmfast.FitWarning, match="REML and ML"):
            lmmfast.compare(one, one.refit(reml=False))
        with pytest.warns(lmmfast.FitWarning, match="different responses"):
            lmmfast.compare(one, one.refit(np.arange(180.0)))
        with pytest.raises(ValueError, match="at least one"):
            lmmfast.compare()
        with pytest.raises(ValueError, match="names="):
            lmmfast.compare(one, names=["a", "b"])


class TestPackage:
    def test_show_versions(self, capsys):
        lmmfast.show_versions()
        printed = capsys.readouterr().out
        for name in ("lmmfast", "python", "numpy", "scipy", "pandas", "blas", "compiler"):
            assert name in printed
        assert lmmfast.__version__ in printed
        with pytest.raises(AttributeError, match="nonsense"):
            lmmfast.nonsense

    def test_everything_public_is_documented(self):
        for name in lmmfast.__all__:
            assert getattr(lmmfast, name).__doc__
        for name, member in vars(lmmfast.LMMResults).items():
            if not name.startswith("_"):
                assert member.__doc__, name

    def test_import_loads_nothing_optional(self):
        code = (
            "import sys, lmmfast; "
            "late = 'formulaic', 'matplotlib', 'scipy.stats', 'polars', 'dask'; "
            "print([name for name in late if name in sys.modules])"
        )
        out = subprocess.run(
            [sys.executable, "-c", code], capture_output=True, text=True, check=True
        )
        assert out.stdout.strip() == "[]"
