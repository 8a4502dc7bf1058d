"""Tests of effects against dense algebra, and what users can ask and get wrong."""

from __future__ import annotations

import lmmfast
import numpy as np
import pandas as pd
import pytest
from conftest import quietly
from lmmfast.errors import DataError, FitWarning, FormulaError
from scipy import stats


def crossed(seed: int = 1, n: int = 120) -> pd.DataFrame:
    rng = np.random.default_rng(seed)
    g, h = rng.integers(0, 9, n), rng.integers(0, 7, n)
    x = rng.normal(size=n)
    y = 1 + 0.5 * x + rng.normal(size=9)[g] + rng.normal(size=7)[h] * (1 + x) + rng.normal(size=n)
    f = np.array(["a", "b", "c"])[rng.integers(0, 3, n)]
    weights = rng.uniform(0.5, 2.0, n)
    return pd.DataFrame(
        {"y": y, "x": x, "f": f, "g": g.astype(str), "h": h.astype(str), "w": weights}
    )


DATA = crossed()


def kenward_roger(fit: lmmfast.LMMResults) -> tuple[np.ndarray, np.ndarray]:
    """Adjusted covariance and df of the coefficients, straight from n x n matrices (KR 1997)."""
    X = fit.X.to_numpy()
    Z = fit.Z.toarray()
    weights = np.ones(len(X)) if fit.weights is None else fit.weights.to_numpy()
    V = fit.sigma**2 * np.diag(1 / weights)
    Lambda = fit.Lambda.toarray()
    V = V + fit.sigma**2 * Z @ Lambda @ Lambda.T @ Z.T
    labels = fit.random_labels.to_frame(index=False)
    parts = [np.diag(1 / weights)]
    for group in labels["group"].unique():
        effects = labels.loc[labels["group"] == group, "effect"].unique()
        for i, one in enumerate(effects):
            for other in effects[: i + 1]:
                rows = [(labels["group"] == group) & (labels["effect"] == e) for e in (one, other)]
                A, B = Z[:, rows[0].to_numpy()], Z[:, rows[1].to_numpy()]
                parts.append(A @ B.T if one == other else A @ B.T + B @ A.T)
    inverse = np.linalg.inv(V)
    Phi = np.linalg.inv(X.T @ inverse @ X)
    P = inverse - inverse @ X @ Phi @ X.T @ inverse
    F = np.array([[np.trace(P @ a @ P @ b) for b in parts] for a in parts])
    W = 2 * np.linalg.inv(F)
    first = [-X.T @ inverse @ a @ inverse @ X for a in parts]
    U = sum(
        W[i, j] * (X.T @ inverse @ a @ inverse @ b @ inverse @ X - first[i] @ Phi @ first[j])
        for i, a in enumerate(parts)
        for j, b in enumerate(parts)
    )
    g = np.array([np.diagonal(Phi @ own @ Phi) for own in first])
    df = 2 * np.diagonal(Phi) ** 2 / np.einsum("ip,ij,jp->p", g, W, g)
    return Phi + 2 * Phi @ U @ Phi, df


@pytest.mark.parametrize("weights", [None, "w"])
@pytest.mark.parametrize(
    "formula",
    [
        "y ~ x + (1 | h)",
        "y ~ x + f + (x | h)",
        "y ~ x + (1 | g) + (1 | h)",
        "y ~ x + f + (1 | g) + (x | h)",
    ],
)
def test_kenward_roger_is_that_of_dense_algebra(formula: str, weights: str | None) -> None:
    with quietly():
        fit = lmmfast.lmer(formula, DATA, weights=weights)
    covariance, df = kenward_roger(fit)
    table = fit.coef_table("kenward-roger")
    np.testing.assert_allclose(table["std_error"], np.sqrt(np.diagonal(covariance)), rtol=1e-8)
    np.testing.assert_allclose(table["df"], df, rtol=1e-7)


def test_satterthwaite_is_that_of_batches() -> None:
    """Where sigma² is profiled out, by other code."""
    data = pd.concat([crossed(seed).assign(part=seed) for seed in range(5)])
    with quietly():
        batch = lmmfast.lmer_batch("y ~ x + (x | h)", data, by="part", ddf="satterthwaite")
    for seed in range(5):
        with quietly():
            fit = lmmfast.lmer("y ~ x + (x | h)", data[data["part"] == seed])
        np.testing.assert_allclose(fit.coef_table()["df"], batch.df.loc[seed].to_numpy(), rtol=1e-6)


@pytest.mark.parametrize("kind", [1, 2, 3])
def test_terms_do_not_depend_on_the_coding(kind: int) -> None:
    data = DATA.assign(s=np.where(DATA["x"] > 0.2, "u", "v"), z=DATA["w"])
    plain = lmmfast.lmer("y ~ f * s + z * s + (1 | g)", data)
    coded = lmmfast.lmer(
        "y ~ C(f, contr.sum) * C(s, contr.helmert) + z * C(s, contr.helmert) + (1 | g)", data
    )
    one, other = plain.anova(kind), coded.anova(kind)
    np.testing.assert_allclose(one["f_value"], other["f_value"], rtol=1e-7)
    if kind == 3:
        np.testing.assert_allclose(one["den_df"], other["den_df"], rtol=1e-6)


def test_empty_cells_are_left_out() -> None:
    data = DATA.assign(s=np.where(DATA["x"] > 0.2, "u", "v"))
    data = data[~((data["f"] == "c") & (data["s"] == "v"))]
    with quietly():
        fit = lmmfast.lmer("y ~ f * s + (1 | g)", data)
    table = fit.coef_table()
    assert table.loc["f[T.c]:s[T.v]"].isna().all()
    assert table.drop("f[T.c]:s[T.v]").notna().all(axis=None)
    terms = fit.anova(2)
    assert terms["num_df"].tolist() == [2, 1, 1]
    assert terms.notna().all(axis=None)


def test_estimates_whose_variance_is_not_identified_are_shown() -> None:
    with quietly():
        fit = lmmfast.lmer("y ~ C(g) + (1 | g)", DATA)
    table = fit.coef_table()
    np.testing.assert_array_equal(table["estimate"], fit.params)
    np.testing.assert_array_equal(table["std_error"], fit.bse)
    assert table["df"].isna().all()


def test_hypotheses_in_words() -> None:
    fit = lmmfast.lmer("y ~ x * f + (1 | g)", DATA)
    names = list(fit.params.index)
    b = fit.params
    table = fit.contrast(["f[T.b] - f[T.c] = 0", "2*x + x:f[T.b]/2 - 1 = 0.5", "-(x - f[T.b])"])
    expected = [
        b["f[T.b]"] - b["f[T.c]"],
        2 * b["x"] + b["x:f[T.b]"] / 2,
        b["f[T.b]"] - b["x"],
    ]
    np.testing.assert_allclose(table["estimate"], expected)
    t = (expected[1] - 1.5) / table["std_error"].iloc[1]
    assert table["statistic"].iloc[1] == pytest.approx(t)
    L = np.zeros(len(names))
    L[names.index("f[T.b]")], L[names.index("f[T.c]")] = 1, -1
    for same in (L, L[None, :], {"f[T.b]": 1, "f[T.c]": -1}, "f[T.b] = f[T.c]"):
        pd.testing.assert_series_equal(fit.contrast(same).iloc[0], table.iloc[0], check_names=False)
    test = fit.f_test(["f[T.b] = 0", "f[T.c] = 0"])
    assert (test.num_df, test.ddf) == (2, "Satterthwaite")
    assert fit.f_test("f[T.b] = f[T.c]").f_value == pytest.approx(table["statistic"].iloc[0] ** 2)


@pytest.mark.parametrize(
    ("hypothesis", "told"),
    [
        ("z = 0", "'z' is no coefficient"),
        ("f[T.z] = 0", "is no coefficient"),
        ("x * f[T.b] = 0", "not linear"),
        ("x - = 0", "can't read"),
        ({"z": 1}, "'z' is no coefficient"),
        ([1, 0], "rows need 4 weights"),
    ],
)
def test_hypotheses_that_are_none(hypothesis: object, told: str) -> None:
    fit = lmmfast.lmer("y ~ x + f + (1 | g)", DATA)
    with pytest.raises(DataError, match=told):
        fit.contrast(hypothesis)


def test_kinds_of_degrees_of_freedom() -> None:
    fit = lmmfast.lmer("y ~ x + f + (1 | g)", DATA)
    normal = fit.coef_table("normal", level=0.9)
    np.testing.assert_allclose(normal["p_value"], fit.pvalues)
    np.testing.assert_allclose(normal[["conf_low", "conf_high"]], fit.conf_int(0.1))
    residual = fit.coef_table("residual")
    assert (residual["df"] == fit.df_resid).all()
    np.testing.assert_allclose(
        residual["p_value"], 2 * stats.t.sf(abs(residual["statistic"]), fit.df_resid)
    )
    terms = fit.anova(ddf="normal")
    np.testing.assert_allclose(
        terms["p_value"], stats.chi2.sf(terms["f_value"] * terms["num_df"], terms["num_df"])
    )
    np.testing.assert_allclose(
        fit.conf_int(ddf="kenward-roger"),
        fit.coef_table("kenward-roger")[["conf_low", "conf_high"]],
    )
    with pytest.raises(ValueError, match="ddf must be one of"):
        fit.coef_table("kr")


def test_kenward_roger_of_ml_is_of_reml_and_says_so() -> None:
    ml, reml = (lmmfast.lmer("y ~ x + (1 | g)", DATA, reml=reml) for reml in (False, True))
    with pytest.warns(FitWarning, match="again by REML"):
        table = ml.coef_table("kenward-roger")
    pd.testing.assert_frame_equal(table, reml.coef_table("kenward-roger"), rtol=1e-6)


def test_likelihood_ratios() -> None:
    small = lmmfast.lmer("y ~ 1 + (1 | g)", DATA, reml=False)
    large = lmmfast.lmer("y ~ x + f + (1 | g)", DATA, reml=False)
    table = lmmfast.anova(large, small)
    assert table.index.tolist() == ["model 2", "model 1"]
    chisq = 2 * (large.llf - small.llf)
    assert table["chisq"].iloc[1] == pytest.approx(chisq)
    assert table["p_value"].iloc[1] == pytest.approx(stats.chi2.sf(chisq, 3))
    reml = lmmfast.lmer("y ~ x + f + (1 | g)", DATA)
    with pytest.warns(FitWarning, match="again by ML"):
        again = lmmfast.anova(reml, small)
    pd.testing.assert_frame_equal(again, table, rtol=1e-6)
    other = lmmfast.lmer("y ~ x + (1 | g)", DATA.iloc[1:], reml=False)
    with pytest.raises(DataError, match="other rows"):
        lmmfast.anova(small, other)
    with pytest.raises(ValueError, match="two fitted models"):
        lmmfast.anova(small)


def test_reductions_of_random_terms() -> None:
    with quietly():
        fit = lmmfast.lmer("y ~ x + (1 | g) + (x || h)", DATA)
        without = lmmfast.lmer("y ~ x + (x || h)", DATA)
    table = fit.ranova()
    assert table.index.tolist() == ["<none>", "(1 | g)", "(1 | h)", "(0 + x | h)"]
    assert table["lrt"].iloc[1] == pytest.approx(without.criterion - fit.criterion, abs=1e-6)
    assert table["p_value_mixture"].iloc[1] == pytest.approx(table["p_value"].iloc[1] / 2)
    with quietly():
        slope = lmmfast.lmer("y ~ x + (x | h)", DATA).ranova().iloc[1]
    mixture = (stats.chi2.sf(slope["lrt"], 1) + stats.chi2.sf(slope["lrt"], 2)) / 2
    assert slope["p_value_mixture"] == pytest.approx(mixture)
    only = lmmfast.lmer("y ~ x + (1 | g)", DATA)
    X, y = only.X.to_numpy(), DATA["y"].to_numpy()
    _, (rss,), *_ = np.linalg.lstsq(X, y, rcond=None)
    nu = len(y) - 2
    reml = nu * (1 + np.log(2 * np.pi * rss / nu)) + np.linalg.slogdet(X.T @ X)[1]
    assert only.ranova()["llf"].iloc[1] == pytest.approx(-reml / 2)


def test_least_squares_is_what_a_fit_without_variances_is() -> None:
    """Satterthwaite's df of a fit whose only variance is zero are those of the residuals."""
    rng = np.random.default_rng(3)
    data = pd.DataFrame({"x": rng.normal(size=48), "g": np.repeat(np.arange(12), 4).astype(str)})
    y = rng.normal(size=48)
    data["y"] = y - pd.Series(y).groupby(data["g"]).transform("mean")
    with quietly():
        fit = lmmfast.lmer("y ~ x + (1 | g)", data)
    assert fit.singular
    np.testing.assert_allclose(fit.coef_table()["df"], 46.0)


def test_failed_fits_and_types_that_are_none() -> None:
    fit = lmmfast.lmer("y ~ x + (1 | g)", DATA)
    with pytest.raises(ValueError, match="type must be 1, 2 or 3"):
        fit.anova(4)
    assert fit.anova("II").equals(fit.anova(2))
    assert not issubclass(FormulaError, KeyError)
