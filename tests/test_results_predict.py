"""LMMResults: prediction, refits, and the options of the fit that they rest on."""

from __future__ import annotations

import lmmfast
import numpy as np
import pandas as pd
import polars as pl
import pytest


class TestPredict:
    def test_rows_of_the_fit(self, fit, rich):
        for results in (fit, rich):
            assert results.predict().to_numpy() == pytest.approx(results.fittedvalues.to_numpy())
            population = results.predict(random_effects=False)
            fixed = results.X @ results.params
            if results.offset is not None:
                fixed += results.offset
            np.testing.assert_allclose(population, fixed, rtol=1e-12, atol=1e-12)

    def test_some_groups(self, rich, crossed):
        only_c = rich.predict(random_effects=["c"])
        modes = rich.random_effects["c"]["Intercept"]
        extra = only_c - rich.predict(random_effects=False)
        expected = crossed.loc[rich.row_labels, "c"].map(modes)
        np.testing.assert_allclose(extra, expected, rtol=0, atol=1e-12)
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
        lines = fit.params + fit.random_effects["Subject"].loc[["308", "309"]]
        means = [lines.iloc[0] @ [1, 0], lines.iloc[1] @ [1, 5]]
        np.testing.assert_allclose(fit.predict(new), means, rtol=1e-12)
        population = fit.predict(new.drop(columns="Subject"), random_effects=False)
        np.testing.assert_allclose(population, [fit.params @ [1, 0], fit.params @ [1, 5]])

    def test_new_level(self, fit):
        new = pd.DataFrame({"Days": [1, 2], "Subject": ["308", "999"]})
        with pytest.raises(lmmfast.DataError, match=r"Subject.*999"):
            fit.predict(new)
        predicted = fit.predict(new, new_levels="population")
        population = fit.predict(new, random_effects=False)
        assert predicted[1] == pytest.approx(population[1])
        own = fit.random_effects["Subject"].loc["308"] @ [1, 1]
        assert predicted[0] == pytest.approx(population[0] + own)
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
        pd.testing.assert_series_equal(fit.predict(), fit.fittedvalues, check_names=False)
        with pytest.raises(lmmfast.DataError, match="offset"):
            fit.predict(crossed)


class TestRefit:
    def test_same_response(self, fit):
        again = fit.refit(fit.y)
        assert again.criterion == pytest.approx(fit.criterion, rel=1e-14)
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
