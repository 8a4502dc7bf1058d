"""Values with labels of their own: found by label, refused where the labels do not tell."""

from __future__ import annotations

import warnings
from typing import Any

import lmmfast
import numpy as np
import pandas as pd
import polars as pl
import pytest
from lmmfast.errors import DataError, FitWarning
from lmmfast.frame import build_frame
from lmmfast.tables.alignment import match
from numpy.testing import assert_array_equal

# Responses in the order of other rows have no variance between groups.
pytestmark = pytest.mark.filterwarnings("ignore::lmmfast.errors.SingularFitWarning")

N = 90
FORMULA = "y ~ x + (1 | g)"

LABELS = {
    "text": pd.Index([f"r{i:02d}" for i in range(N)]),
    "numbered": pd.RangeIndex(N),
    "numbers": pd.Index(np.arange(N) * 7 - 30),
    "dates": pd.date_range("2024-01-01", periods=N),
    "pairs": pd.MultiIndex.from_product([range(N // 2), list("ab")]),
}


def table(labels: pd.Index = LABELS["text"]) -> pd.DataFrame:
    rng = np.random.default_rng(31)
    g = rng.integers(0, 9, N)
    x = rng.normal(size=N)
    y = x + rng.normal(size=9)[g] + rng.normal(size=N)
    w = rng.uniform(1, 2, N)
    return pd.DataFrame({"y": y, "x": x, "g": g, "w": w}, index=labels)


def shuffled(values: Any, seed: int = 3) -> Any:
    return values.sample(frac=1, random_state=seed)


def refused(match: str, action: Any) -> str:
    with pytest.raises(DataError, match=match) as caught:
        action()
    return str(caught.value)


# --- one function ---------------------------------------------------------------------------------


def test_the_same_labels_in_one_order_are_taken_as_they_are() -> None:
    for labels in (*LABELS.values(), pd.Index(["a", "a", "b"])):
        assert match(labels, labels.copy()) == slice(None)


def test_the_same_labels_in_another_order() -> None:
    found = match(pd.Index(["c", "a", "b"]), pd.Index(["a", "b", "c"]))
    assert_array_equal(found, [1, 2, 0])
    assert_array_equal(match(pd.RangeIndex(3), pd.Index([2, 0, 1])), [2, 0, 1])


def test_rows_that_are_numbered_are_taken_as_they_are() -> None:
    assert match(pd.RangeIndex(3), pd.Index(["a", "b", "c"])) == slice(None)
    assert match(pd.Index([0, 1, 2]), pd.Index(["a", "a", "b"])) == slice(None)


@pytest.mark.parametrize(
    ("index", "labels"),
    [
        (["a", "b", "d"], ["a", "b", "c"]),
        (["a", "b"], ["a", "b", "c"]),
        (["a", "b", "c", "d"], ["a", "b", "c"]),
        (["b", "a", "a"], ["a", "a", "b"]),
        ([3, 4, 5], [0, 1, 2]),
        (["0", "1", "2"], [0, 1, 2]),
    ],
)
def test_labels_that_do_not_tell(index: list[Any], labels: list[Any]) -> None:
    assert match(pd.Index(index), pd.Index(labels)) is None


def test_rows_of_a_whole_table() -> None:
    kept = np.array([0, 2])
    labels = pd.Index(["a", "c"])
    assert_array_equal(match(pd.Index(["a", "b", "c"]), labels, kept), kept)
    assert_array_equal(match(pd.Index(["c", "b", "a"]), labels, kept), [2, 0])
    assert_array_equal(match(pd.RangeIndex(3), labels, kept), kept)
    assert match(pd.Index(["a", "b", "d"]), labels, kept) is None


# --- refit ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("labels", LABELS.values(), ids=LABELS)
def test_refit_of_a_series_in_another_order(labels: pd.Index) -> None:
    data = table(labels)
    fit = lmmfast.lmer(FORMULA, data)
    again = fit.refit(shuffled(data.y))
    assert again.criterion == fit.refit(data.y.to_numpy()).criterion
    assert_array_equal(again.y, data.y)
    assert again.criterion == fit.refit(data.y).criterion


def test_refit_after_rows_were_dropped() -> None:
    data = table()
    data.loc[["r05", "r44"], "x"] = np.nan
    fit = lmmfast.lmer(FORMULA, data)
    new = data.y * 2 + data.w
    expected = lmmfast.lmer(FORMULA, data.assign(y=new)).criterion
    used = new.drop(["r05", "r44"])
    for y in (new, new.to_numpy(), used, used.to_numpy(), shuffled(new), shuffled(used)):
        assert fit.refit(y).criterion == pytest.approx(expected, rel=1e-12)
        assert_array_equal(fit.refit(y).y, used)
    assert_array_equal(fit.refit(new.reset_index(drop=True)).y, used)
    refused("a label of the data is not in y: 'r03'", lambda: fit.refit(used.rename({"r03": "u"})))
    refused("a label of the data is not in y: 'r03'", lambda: fit.refit(new.rename({"r03": "u"})))
    refused("y has 87 values for 88 rows", lambda: fit.refit(used.iloc[1:]))


def test_refit_with_labels_that_repeat() -> None:
    data = table(LABELS["text"].where(np.arange(N) != 4, "r03"))
    fit = lmmfast.lmer(FORMULA, data)
    assert_array_equal(fit.refit(data.y).y, data.y)
    refused("a label of y repeats: 'r03'; a label of the", lambda: fit.refit(shuffled(data.y)))


def test_refit_of_what_is_no_number() -> None:
    fit = lmmfast.lmer(FORMULA, table())
    refused("refit: y must be numbers", lambda: fit.refit(table().y.astype(str)))
    nullable = table().y.astype("Float64")
    assert_array_equal(fit.refit(nullable).y, table().y)
    nullable.iloc[3] = pd.NA
    refused("missing or infinite", lambda: fit.refit(nullable))
    refused("missing or infinite", lambda: fit.refit(np.ma.masked_less(table().y.to_numpy(), 0)))


def test_a_refit_of_results_without_labels_is_by_position() -> None:
    data = table()
    fit = lmmfast.lmer(FORMULA, pl.from_pandas(data))
    assert_array_equal(fit.refit(data.y).y, data.y)
    moved = shuffled(data.y)
    assert_array_equal(fit.refit(moved).y, moved)
    assert_array_equal(fit.refit(pl.Series(data.y.to_numpy())).y, data.y)


# --- weights and offset ---------------------------------------------------------------------------


@pytest.mark.parametrize("what", ["weights", "offset"])
@pytest.mark.parametrize("labels", LABELS.values(), ids=LABELS)
def test_weights_and_offset(what: str, labels: pd.Index) -> None:
    data = table(labels)
    expected = lmmfast.lmer(FORMULA, data, **{what: "w"})
    for values in (data.w, shuffled(data.w), data.w.to_numpy(), data.w.reset_index(drop=True)):
        assert lmmfast.lmer(FORMULA, data, **{what: values}).criterion == expected.criterion
    message = refused(
        f"the index of {what} is not that of the data",
        lambda: lmmfast.lmer(FORMULA, data, **{what: data.w.iloc[3:]}),
    )
    assert f"{what} has 87 values for 90 rows; 3 labels of the data are not in {what}: " in message
    assert f"give {what} as an array in the order of the rows" in message


def test_labels_of_weights_that_are_not_in_the_data() -> None:
    data = table()
    other = data.w.rename({"r01": "u", "r02": "v"})
    message = refused("2 labels of weights", lambda: build_frame(FORMULA, data, weights=other))
    assert "2 labels of weights are not in the data: 'u', 'v'" in message
    assert "2 labels of the data are not in weights: 'r01', 'r02'" in message
    numbers = data.w.set_axis(range(1, N + 1))
    refused(
        "90 labels of weights are not in the data: 1, 2, 3, …",
        lambda: build_frame(FORMULA, data, weights=numbers),
    )
    pairs = data.w.set_axis(LABELS["pairs"])
    refused(r"90 labels.*\(0, 'a'\)", lambda: build_frame(FORMULA, data, weights=pairs))


def test_weights_of_data_in_another_order_than_their_numbers() -> None:
    data = table(LABELS["numbered"])
    frame = build_frame(FORMULA, data.sort_values("g"), weights=data.w)
    assert_array_equal(frame.weights, data.sort_values("g").w)


# --- dicts of Series ------------------------------------------------------------------------------


def test_a_dict_of_series_in_different_orders() -> None:
    data = table()
    expected = lmmfast.lmer(FORMULA, data)
    fit = lmmfast.lmer(FORMULA, {"x": data.x, "y": shuffled(data.y), "g": shuffled(data.g, 9)})
    assert fit.criterion == expected.criterion
    assert list(fit.row_labels) == list(data.index)
    moved = lmmfast.lmer(FORMULA, {"y": shuffled(data.y), "x": data.x, "g": data.g})
    assert moved.criterion == pytest.approx(expected.criterion, rel=1e-12)
    assert list(moved.row_labels) == list(shuffled(data).index)


def test_a_dict_of_series_takes_part_in_everything() -> None:
    data = table()
    columns = {name: shuffled(data[name], seed) for seed, name in enumerate(data)}
    expected = lmmfast.lmer(FORMULA, data.loc[columns["y"].index], weights="w")
    fit = lmmfast.lmer(FORMULA, columns, weights=data.w)
    assert fit.criterion == expected.criterion
    assert fit.refit(data.y).criterion == expected.refit(data.y).criterion
    predicted = fit.predict({"g": data.g, "x": shuffled(data.x)})
    pd.testing.assert_series_equal(predicted, expected.predict(data))
    by = lmmfast.lmer_batch("y ~ 1 + (1 | g)", {**columns, "k": data.g % 2}, by="k")
    right = lmmfast.lmer_batch("y ~ 1 + (1 | g)", data.assign(k=data.g % 2), by="k")
    np.testing.assert_allclose(by.params, right.params, rtol=1e-9)


def test_numbered_series_beside_labelled_ones_are_taken_as_they_are() -> None:
    data = table()
    columns = {"y": data.y.reset_index(drop=True), "x": data.x, "g": data.g.to_numpy()}
    frame = build_frame(FORMULA, columns)
    assert_array_equal(frame.y, data.y)
    assert list(frame.index) == list(data.index)


def test_a_dict_of_series_with_other_labels() -> None:
    data = table()
    columns = {"y": data.y, "x": data.x.rename({"r07": "u"}), "g": data.g}
    refused("column 'x'.*'r07'", lambda: build_frame(FORMULA, columns))
    build_frame("y ~ 1 + (1 | g)", columns)
    twice = {**columns, "x": data.x.rename({"r07": "r08"})}
    refused("a label of column 'x' repeats: 'r08'", lambda: build_frame(FORMULA, twice))


def test_an_array_beside_series_in_different_orders() -> None:
    data = table()
    columns = {"y": data.y, "x": shuffled(data.x), "g": data.g.to_numpy()}
    refused("column 'g' has no labels", lambda: build_frame(FORMULA, columns))


def test_what_a_dict_holds_beside_columns() -> None:
    data = table()
    expected = lmmfast.lmer(FORMULA, data).criterion
    others = {"note": "pilot", "n": 3, "none": None, "X": np.eye(2), 0: data.w, "about": {"a": 1}}
    assert lmmfast.lmer(FORMULA, {**data, **others}).criterion == expected
    for name, text in (
        ("note", "'note' is a single value"),
        ("n", "'n' is a single value"),
        ("none", "'none' is a single value"),
        ("X", "'X' has 2 dimensions"),
        ("about", "'about' is a dict"),
    ):
        refused(text, lambda name=name: build_frame(f"y ~ {name} + (1 | g)", {**data, **others}))
    refused(
        "the columns have different lengths: 'x' has 89, 'note' has 2, the others 90",
        lambda: build_frame(FORMULA, {**data, "x": data.x.iloc[1:], "note": ["a", "b"]}),
    )


# --- responses ------------------------------------------------------------------------------------


def responses_of(data: pd.DataFrame) -> pd.DataFrame:
    rng = np.random.default_rng(5)
    Y = data.y.to_numpy()[:, None] + rng.normal(size=(N, 4))
    return pd.DataFrame(Y, index=data.index, columns=["p", "q", "r", "s"])


@pytest.mark.parametrize("labels", LABELS.values(), ids=LABELS)
@pytest.mark.parametrize("dtype", ["float64", "Float64", "object"])
def test_responses(labels: pd.Index, dtype: str) -> None:
    data = table(labels)
    Y = responses_of(data)
    expected = lmmfast.lmer_batch("~ x + (1 | g)", data, responses=Y.to_numpy()).criterion
    tables = {
        "in order": Y,
        "shuffled": shuffled(Y),
        "numbered": Y.reset_index(drop=True),
        "dict": {name: shuffled(Y[name]) for name in Y},
    }
    for own in tables.values():
        typed = own.astype(dtype) if isinstance(own, pd.DataFrame) else own
        batch = lmmfast.lmer_batch("~ x + (1 | g)", data, responses=typed)
        assert_array_equal(batch.criterion, expected)
        assert list(batch.criterion.index) == list(Y)
    columns = {name: data[name] for name in data}
    batch = lmmfast.lmer_batch("~ x + (1 | g)", columns, responses=shuffled(Y))
    assert_array_equal(batch.criterion, expected)


def test_responses_after_rows_were_dropped() -> None:
    data = table()
    data.loc["r05", "x"] = np.nan
    Y = responses_of(data)
    expected = lmmfast.lmer_batch("~ x + (1 | g)", data, responses=Y.to_numpy())
    batch = lmmfast.lmer_batch("~ x + (1 | g)", data, responses=shuffled(Y))
    assert_array_equal(batch.criterion, expected.criterion)


def test_responses_with_other_labels() -> None:
    data = table()
    Y = responses_of(data)
    for other, text in (
        (Y.rename({"r07": "u"}), "a label of responses is not in the data: 'u'"),
        (Y.iloc[1:], "responses has 89 values for 90 rows; a label of the data is not in"),
        (Y.rename({"r07": "r08"}), "a label of responses repeats: 'r08'"),
    ):
        refused(text, lambda Y=other: lmmfast.lmer_batch("~ x + (1 | g)", data, responses=Y))
    with pytest.raises(DataError, match="responses must be a pandas"):
        lmmfast.lmer_batch("~ x + (1 | g)", data, responses=[1.0, 2.0])


@pytest.mark.parametrize("dtype", ["float64", "Float64"])
def test_responses_whose_names_are_numbers(dtype: str) -> None:
    data = table()
    Y = responses_of(data).set_axis(range(4), axis=1)
    expected = lmmfast.lmer_batch("~ x + (1 | g)", data, responses=Y.to_numpy()).criterion
    batch = lmmfast.lmer_batch("~ x + (1 | g)", data, responses=Y.astype(dtype))
    assert_array_equal(batch.criterion, expected)
    by_name = lmmfast.lmer_batch("~ x + (1 | g)", data, responses={j: Y[j] for j in Y})
    assert_array_equal(by_name.criterion, expected)


# --- the same response ----------------------------------------------------------------------------


def comparable(*fits: lmmfast.LMMResults) -> bool:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always", FitWarning)
        lmmfast.compare(*fits)
    return not any("different responses" in str(w.message) for w in caught)


def test_rows_in_another_order_are_the_same_response() -> None:
    data = table()
    fit = lmmfast.lmer(FORMULA, data)
    assert comparable(fit, lmmfast.lmer("y ~ 1 + (1 | g)", shuffled(data)))
    assert comparable(lmmfast.lmer(FORMULA, shuffled(data)), fit)
    assert comparable(fit, lmmfast.lmer(FORMULA, data.reset_index(drop=True)))
    assert comparable(lmmfast.lmer(FORMULA, data.reset_index(drop=True)), fit)
    assert comparable(fit, lmmfast.lmer(FORMULA, pl.from_pandas(data)))
    swapped = data.assign(y=shuffled(data.y).to_numpy())
    assert not comparable(fit, lmmfast.lmer(FORMULA, swapped))
    relabelled = data.set_axis(shuffled(data).index)
    assert not comparable(fit, lmmfast.lmer(FORMULA, relabelled))


def test_a_start_is_taken_by_the_names_of_theta(crossed: pd.DataFrame) -> None:
    fit = lmmfast.lmer("y ~ x + (x | a) + (1 | c)", crossed)
    shuffled = fit.theta.iloc[[2, 0, 3, 1]]
    again = fit.refit(reml=True, start=shuffled)
    assert_array_equal(
        again.optimizer_log.iloc[0, :4],
        fit.refit(start=fit.theta.to_numpy()).optimizer_log.iloc[0, :4],
    )
    with pytest.raises(DataError, match="the index of start= is not that of theta"):
        fit.refit(start=shuffled.rename({"c.Intercept": "d.Intercept"}))
    with pytest.raises(DataError, match="start= has 3 values for 4 elements"):
        fit.refit(start=fit.theta[:3])
