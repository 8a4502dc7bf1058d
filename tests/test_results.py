"""LMMResults: labels, identities between its parts, tables that belong to the caller."""

from __future__ import annotations

import copy
import pickle
from pathlib import Path

import lmmfast
import numpy as np
import pandas as pd
import pytest
from scipy import stats
from scipy.sparse import issparse

DATA = Path(__file__).parent / "reference" / "data"


def covariance_of_y(fit: lmmfast.LMMResults) -> np.ndarray:
    """V = sigma² (W⁻¹ + Z Lambda Lambda' Z'), from the labelled matrices alone."""
    Z, Lambda = fit.Z.toarray(), fit.Lambda.toarray()
    return fit.scale * (np.diag(1 / fit.weights) + Z @ Lambda @ Lambda.T @ Z.T)


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
        V, X = covariance_of_y(rich), rich.X.to_numpy()
        y = (rich.y - rich.offset).to_numpy()
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
        V, X = covariance_of_y(rich), rich.X.to_numpy()
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
        assert f"after {len(log)} evaluations" in str(fit.summary())
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
        Z, Lambda = rich.Z.toarray(), rich.Lambda.toarray()
        M = Lambda.T @ Z.T @ (rich.weights.to_numpy()[:, None] * Z) @ Lambda + np.eye(29)
        covariance = rich.scale * Lambda @ np.linalg.solve(M, Lambda.T)
        for name, table in rich.random_effects_cov.items():
            for (level, row), values in table.iterrows():
                for column, value in values.items():
                    at = [rich.random_labels.get_loc((name, level, e)) for e in (row, column)]
                    assert value == pytest.approx(covariance[tuple(at)], rel=1e-7, abs=1e-12)


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
        for name in ("random_effects", "random_effects_cov"):
            table = getattr(fit, name)["Subject"]
            before = table.copy()
            table.iloc[:] = 0.0
            assert getattr(fit, name)["Subject"].equals(before)

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
