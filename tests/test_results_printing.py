"""LMMResults: what it prints, warns of and compares."""

from __future__ import annotations

import os
import re
from pathlib import Path

import lmmfast
import numpy as np
import pandas as pd
import pytest

HERE = Path(__file__).parent
DATA = HERE / "reference" / "data"


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
        assert fit.status == "singular"
        assert fit.varcorr["sd_or_corr"][2] == pytest.approx(1.0, rel=1e-12)

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
        assert "Fixed effects" not in fit.summary()._repr_html_()


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
