"""Slopes within the levels of a factor and between them: against the model with means of the
levels, dense algebra, and data in which they are equal."""

from __future__ import annotations

import pickle
import warnings
from typing import Any

import lmmfast
import numpy as np
import pandas as pd
import pytest
from conftest import quietly
from numpy.testing import assert_allclose
from scipy.stats import chi2, norm

WARNING = lmmfast.BetweenWithinWarning


def people(n: int = 50, waves: int = 8, seed: int = 1) -> pd.DataFrame:
    """People age a point a year; those born a year earlier score half a point less."""
    rng = np.random.default_rng(seed)
    person = np.repeat(np.arange(n), waves)
    start = np.repeat(rng.uniform(20, 70, n), waves)
    year = np.tile(np.arange(waves), n)
    score = 100 - 0.5 * start + year + rng.normal(size=n)[person] + rng.normal(size=n * waves)
    return pd.DataFrame({"person": person, "age": start + year, "score": score})


def warned(caught: list[warnings.WarningMessage]) -> list[str]:
    return [str(found.message) for found in caught if found.category is WARNING]


@pytest.mark.parametrize("kept", [1.0, 0.7])
def test_the_slopes_are_those_of_the_model_with_means(kept: float) -> None:
    """Of one factor with intercepts, at any variance: within exactly, between where balanced."""
    data = people().sample(frac=kept, random_state=2)
    with quietly():
        plain = lmmfast.lmer("score ~ age + (1 | person)", data)
    means = lmmfast.lmer("score ~ age + group_mean(age, person) + (1 | person)", data)
    (row,) = plain.between_within().to_dict("records")
    assert row["within"] == pytest.approx(means.params["age"], rel=1e-9)
    between = means.params[["age", "group_mean(age, person)"]].sum()
    assert row["between"] == pytest.approx(between, rel=1e-9 if kept == 1.0 else 0.02)
    assert row["within"] == pytest.approx(0.98, abs=0.03)
    assert row["between"] == pytest.approx(-0.495, abs=0.02)


def dense(
    results: Any, columns: dict[str, list[str]], data: pd.DataFrame, w: Any
) -> dict[str, tuple[Any, ...]]:
    """For each group the score test of the means of those columns, by the whole of V."""
    X, y = results.X.to_numpy(), results.y.to_numpy()
    y = y - (0.0 if results.offset is None else results.offset.to_numpy())
    Z_lambda = (results.Z @ results.Lambda).toarray()
    V = results.scale * (np.diag(1 / w) + Z_lambda @ Z_lambda.T)
    V_inv = np.linalg.inv(V)
    C = np.linalg.inv(X.T @ V_inv @ X)
    P = V_inv - V_inv @ X @ C @ X.T @ V_inv
    found = {}
    for group, names in columns.items():
        groups = data.loc[results.row_labels, group.split(":")].astype(str).agg(":".join, axis=1)
        weighted = results.X[names].mul(w, axis=0).groupby(groups.to_numpy()).transform("sum")
        total = pd.Series(w).groupby(groups.to_numpy()).transform("sum").to_numpy()
        M = weighted.to_numpy() / total[:, None]
        cov = np.linalg.inv(M.T @ P @ M)
        gamma = cov @ M.T @ P @ y
        B = C @ X.T @ V_inv @ M
        at = [list(results.X.columns).index(name) for name in names]
        within = (results.params.to_numpy() - B @ gamma)[at]
        of_within = (C + B @ cov @ B.T)[np.ix_(at, at)].diagonal()
        of_between = of_within + cov.diagonal() - 2 * (B @ cov)[at].diagonal()
        z = gamma / np.sqrt(cov.diagonal())
        p = chi2.sf(gamma @ np.linalg.solve(cov, gamma), len(names))
        found[group] = (
            names,
            within,
            np.sqrt(of_within),
            within + gamma,
            np.sqrt(of_between),
            z,
            2 * norm.sf(np.abs(z)),
            np.full(len(names), p),
        )
    return found


@pytest.mark.parametrize(
    ("formula", "columns", "reml"),
    [
        ("y ~ x + z + (1 | a)", {"a": ["x", "z"]}, True),
        ("y ~ x + z + (1 | a)", {"a": ["x", "z"]}, False),
        ("y ~ 0 + x + (1 | a)", {"a": ["x"]}, True),
        ("y ~ z + x + (x + z | a)", {"a": ["z", "x"]}, True),
        ("y ~ z + x + (0 + x | a) + (1 | a)", {"a": ["z", "x"]}, True),
        ("y ~ x * f + (1 | a)", {"a": ["x", "f[T.low]", "f[T.mid]", "x:f[T.low]"]}, True),
        ("y ~ x + I(100 + z) + (1 | a) + (1 | c)", {"a": ["x", "I(100 + z)"]}, True),
        ("y ~ x + z + (1 | a) + (x | c)", {"a": ["x", "z"], "c": ["x", "z"]}, True),
        ("y ~ x + z + (1 | c/a)", {"c": ["x", "z"], "c:a": ["x", "z"]}, False),
        ("y ~ x + z + I(x - 2 * z) + (1 | a)", {"a": ["x", "z"]}, True),
        ("y ~ x + C(a) + (1 | c)", {"c": ["x"]}, True),
    ],
)
@pytest.mark.parametrize("weights", [None, "w"])
def test_the_table_is_the_score_test_by_dense_algebra(
    formula: str, columns: dict[str, list[str]], reml: bool, weights: str | None, crossed: Any
) -> None:
    with quietly():
        results = lmmfast.lmer(formula, crossed, reml=reml, weights=weights, offset="o")
    table = results.between_within()
    assert list(table.index.names) == ["group", "column"]
    w = np.ones(results.nobs) if weights is None else results.weights.to_numpy()
    used = results.params.notna()
    if not used.all():  # a column that depends on others
        with quietly():
            results = lmmfast.lmer(
                formula.replace(" + I(x - 2 * z)", ""), crossed, weights=weights, offset="o"
            )
    full = {group: list(table.loc[group].index) for group in columns}
    for group, names in columns.items():
        assert full[group][: len(names)] == names
    expected = dense(results, full, crossed, w)
    for group, (_, *values) in expected.items():
        for name, value in zip(table.columns, values, strict=True):
            assert_allclose(table.loc[group][name], value, rtol=2e-5, err_msg=f"{group} {name}")


def test_a_warning_names_column_slopes_and_what_to_write() -> None:
    with pytest.warns(WARNING) as caught:
        results = lmmfast.lmer("score ~ age + (1 | person)", people())
    (text,) = warned(list(caught))
    assert "slope of age is 0.9796 (standard error 0.02) within the levels of person" in text
    assert "-0.4951 (0.21) between them" in text
    assert "the model has 0.9656 for both" in text
    assert "Add group_mean(age, person) to the formula" in text
    assert results.warnings == (text,)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        lmmfast.lmer("score ~ age + group_mean(age, person) + (1 | person)", people())
        lmmfast.lmer("score ~ I(age - group_mean(age, person)) + (1 | person)", people())


def test_means_with_weights_are_others_but_enough() -> None:
    """group_mean has no weights, the test has them."""
    data = people().assign(w=lambda d: np.exp(np.random.default_rng(1).normal(size=len(d))))
    with pytest.warns(WARNING):
        lmmfast.lmer("score ~ age + (1 | person)", data, weights="w")
    means = "score ~ age + group_mean(age, person) + (1 | person)"
    assert not lmmfast.lmer(means, data, weights="w").between_within().empty
    sums = data.assign(age=data["w"] * data["age"]).groupby("person")[["w", "age"]].sum()
    weighted = (sums["age"] / sums["w"]).loc[data["person"]].to_numpy()
    data["score"] += 10 * (weighted - data.groupby("person")["age"].transform("mean"))
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        results = lmmfast.lmer(means, data, weights="w")
    assert results.between_within()["p_joint"].iloc[0] < 1e-3


def test_refits_streams_and_pickles_say_the_same(tmp_path: Any) -> None:
    pytest.importorskip("pyarrow")
    data = people()
    path = tmp_path / "people.parquet"
    data.to_parquet(path)
    with pytest.warns(WARNING):
        results = lmmfast.lmer("score ~ age + (1 | person)", data)
    with pytest.warns(WARNING):
        streamed = lmmfast.lmer("score ~ age + (1 | person)", path)
    with pytest.warns(WARNING):
        refitted = results.refit(data["score"] + 1.0)
    table = results.between_within()
    for other in (streamed, refitted, pickle.loads(pickle.dumps(results))):
        assert_allclose(other.between_within(), table, rtol=1e-6)
        assert len(other.warnings) == 1


def test_names_that_need_ticks_and_expressions() -> None:
    data = people().rename(columns={"age": "age now", "person": "who?"})
    with pytest.warns(WARNING, match=r"Add group_mean\(`age now`, `who\?`\) to"):
        results = lmmfast.lmer("score ~ `age now` + (1 | `who?`)", data)
    means = "score ~ `age now` + group_mean(`age now`, `who?`) + (1 | `who?`)"
    assert_allclose(results.between_within()["within"], lmmfast.lmer(means, data).params["age now"])
    with pytest.warns(WARNING, match="Add their means by level to the data"):
        lmmfast.lmer("score ~ I(age / 10) + (1 | person)", people())
    data = people().assign(half=lambda d: d.person % 2, pair=lambda d: d.person // 2)
    with pytest.warns(WARNING, match=r"group_mean\(age, pair, half\)"):
        lmmfast.lmer("score ~ age + (1 | pair:half)", data)


def test_what_has_no_between_or_no_within_is_left_out(sleep: Any) -> None:
    balanced = lmmfast.lmer("Reaction ~ Days + (1 | Subject)", sleep)
    assert balanced.between_within().empty
    assert list(balanced.between_within().columns[:2]) == ["within", "within_se"]
    data = people().assign(born=lambda d: d.groupby("person").age.transform("min"))
    assert lmmfast.lmer("score ~ born + (1 | person)", data).between_within().empty
    slopes = lmmfast.lmer("score ~ age + (0 + age | person)", people())
    assert slopes.between_within().empty  # no random intercept


def panels(n_models: int, between: float, seed: int) -> pd.DataFrame:
    """Data sets of 30 groups of 4 rows, with a slope of 1 within groups."""
    rng = np.random.default_rng(seed)
    shape = (n_models, 30, 4)
    mean = np.broadcast_to(rng.normal(size=(n_models, 30, 1)), shape)
    own = rng.normal(size=shape)
    y = between * mean + own + 0.7 * rng.normal(size=(n_models, 30, 1)) + rng.normal(size=shape)
    model, g, _ = np.indices(shape)
    columns = {"model": model, "g": g, "x": mean + own, "y": y}
    return pd.DataFrame({name: values.ravel() for name, values in columns.items()})


def test_false_alarms_have_the_rate_that_the_p_value_says() -> None:
    batch = lmmfast.lmer_batch("y ~ x + (1 | g)", panels(4000, 1.0, 3), by="model")
    p = batch.between_within["g"]
    assert (p < 1e-3).mean() < 0.002
    assert (p < 0.1).mean() == pytest.approx(0.1, abs=0.015)


def test_a_true_difference_is_seen() -> None:
    batch = lmmfast.lmer_batch("y ~ x + (1 | g)", panels(400, -0.5, 4), by="model")
    assert (batch.between_within["g"] < 1e-3).mean() > 0.9


def test_batches_have_a_table_and_no_warnings(tmp_path: Any) -> None:
    pytest.importorskip("pyarrow")
    data = pd.concat([panels(2, 1.0, 1), panels(1, -1.0, 2).assign(model=2)])
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        batch = lmmfast.lmer_batch("y ~ x + (1 | g)", data, by="model", output=tmp_path)
        again = lmmfast.lmer_batch("y ~ x + (1 | g)", data, by="model", output=tmp_path)
        wide = data.query("model == 0").reset_index(drop=True)
        responses = wide.assign(y2=2.0 * wide["y"])[["y", "y2"]]
        many = lmmfast.lmer_batch("~ x + (1 | g)", wide, responses=responses)
    table = batch.between_within
    assert list(table.columns) == ["g"]
    assert (table["g"] < 1e-3).tolist() == [False, False, True]
    assert again.between_within.equals(table)
    assert_allclose(many.between_within["g"], table.loc[0, "g"], rtol=1e-7)
    with pytest.warns(WARNING):
        one = batch.result(2)
    assert_allclose(one.between_within()["p_joint"], table.loc[2, "g"], rtol=1e-7)
