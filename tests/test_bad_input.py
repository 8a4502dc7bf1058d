"""Bad data: each error names the culprit and says how to mend it."""

from __future__ import annotations

from typing import Any

import lmmfast
import numpy as np
import pandas as pd
import polars as pl
import pytest
from lmmfast.errors import DataError
from lmmfast.frame import build_frame, new_design
from numpy.testing import assert_array_equal
from refusals import GOOD, N, at, refused, table

# --- tables --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("data", "match"),
    [
        ([1, 2, 3], "not builtins.list"),
        (None, "not builtins.NoneType"),
        (np.zeros((3, 3)), "not numpy.ndarray"),
        (pl.LazyFrame({"y": [1.0]}), r"collect\(\)"),
        ({"y": [1.0, 2], "floor": [1.0], "county": [1, 2]}, "'floor' has 1, the others 2"),
        ({"y": np.zeros((3, 2)), "floor": [1.0, 2, 3], "county": [1, 2, 1]}, "2 dimensions"),
        ({"y": [1.0, 2], "floor": 3.0, "county": [1, 2]}, "single value"),
        ({}, "no rows"),
    ],
)
def test_data_that_are_no_table(data: Any, match: str) -> None:
    refused(match, GOOD, data)


def test_no_rows() -> None:
    refused("no rows", GOOD, table().iloc[:0])


def test_columns_of_a_useless_type() -> None:
    data = pl.from_pandas(table()).with_columns(county=pl.concat_list("county", "house"))
    refused("column 'county' is of type List", GOOD, data)


# --- names of columns -----------------------------------------------------------------------------


def numbered() -> pd.DataFrame:
    """Names of columns that are numbers, beside text."""
    return table().rename(columns={"county": 0, "x": 1, "w": 2.5})


def test_columns_whose_names_are_no_text_may_be_there() -> None:
    frame = build_frame("y ~ floor + (1 | house)", numbered())
    expected = build_frame("y ~ floor + (1 | house)", table())
    assert_array_equal(frame.y, expected.y)
    tuples = table().set_axis(pd.MultiIndex.from_product([["a"], table().columns]), axis=1)
    refused("no column 'y'", GOOD, tuples)


@pytest.mark.parametrize("data", [numbered(), dict(numbered())], ids=["DataFrame", "dict"])
def test_columns_whose_names_are_no_text_are_not_used(data: Any) -> None:
    text = "names of columns must be text"
    refused(f"{text}.*\\b0\\b", "y ~ floor + (1 | 0)", data)
    refused(f"{text}.*column 0 is not", "y ~ floor + (1 | `0`)", data)
    refused(f"{text}.*column 1 is not.*rename", "y ~ `1` + (1 | house)", data)
    refused(f"{text}.*column 1 is not", "y ~ `1`:f + (1 | house)", data)
    refused(f"weights: {text}.*column 2.5 is not", "y ~ f + (1 | house)", data, weights=2.5)
    refused(f"offset: {text}.*column 1 is not", "y ~ f + (1 | house)", data, offset="1")
    for by in (0, [0], ["f", 0], "0"):
        with pytest.raises(DataError, match=f"by: {text}.*column 0 is not"):
            lmmfast.lmer_batch("y ~ floor + (1 | house)", data, by=by)


# --- values --------------------------------------------------------------------------------------


@pytest.mark.parametrize("dtype", ["str", "object", "category", "datetime64[ns]"])
def test_response_that_is_no_number(dtype: str) -> None:
    values = pd.Series(np.tile(["2020-01-01", "2020-01-02"], N // 2)).astype(dtype)
    refused("response 'y' is of type.*to_numeric", GOOD, table(y=values))


@pytest.mark.parametrize("value", [3.0, 0.0, -1e300])
def test_constant_response(value: float) -> None:
    refused("response 'y' is constant", GOOD, table(y=value))
    refused("response 'I\\(y \\* 0\\)' is constant", "I(y * 0) ~ floor + (1 | county)")


def test_response_constant_in_the_rows_used() -> None:
    y = np.where(np.arange(N) < 20, 1.0, 2.0)
    data = table(y=y, floor=np.where(y == 2, np.nan, 0.5 + np.arange(N)))
    refused("response 'y' is constant", GOOD, data)


@pytest.mark.parametrize("value", [np.inf, -np.inf])
def test_infinite_values(value: float) -> None:
    refused("'y' is infinite in 1 of the rows used.* 5", GOOD, table(y=at(5, value, "y")))
    data = table(floor=at(7, value)).set_index(pd.Index([f"r{i}" for i in range(N)]))
    refused("'floor' is infinite in 1 of the rows used.* 'r7'", GOOD, data)
    refused("'floor' is infinite", "y ~ x + (floor | county)", data)
    refused("infinite", "y ~ x + I(floor + 1) + (1 | county)", data)
    refused("'weights' is infinite", GOOD, weights=at(3, np.inf, "w"))
    refused("'offset' is infinite", GOOD, offset=at(3, value))


def test_infinite_beside_missing_values() -> None:
    values = at(7, np.inf)
    values[2] = np.nan
    refused(
        "'floor' is infinite in 1 of the rows used, the first labelled 7", GOOD, table(floor=values)
    )


def test_values_that_cannot_be_computed() -> None:
    data = table(floor=np.arange(N) - 3.0)
    refused(
        r"'log\(floor\)' is not a number or infinite in 4", "y ~ log(floor) + (1 | county)", data
    )
    refused(r"'log\(floor\)' is infinite in 1", "y ~ log(floor) + (1 | county)", data.iloc[3:])
    refused(r"'log\(floor\)' is not a number", "log(floor) ~ x + (1 | county)", data)
    refused(r"'log\(floor\)' is not a number", "y ~ x + (log(floor) | county)", data)
    refused("'offset' is not a number", "y ~ x + offset(log(floor)) + (1 | county)", data)


@pytest.mark.parametrize("column", ["y", "floor", "county"])
def test_complex_numbers(column: str) -> None:
    data = table(**{column: table()[column] + 1j})
    refused(f"'{column}' holds complex numbers", GOOD, data)
    refused(f"'{column}' holds complex numbers", GOOD, data.astype({column: object}))


def test_dates_as_a_fixed_effect() -> None:
    data = table(floor=pd.date_range("2020-01-01", periods=N))
    refused("column 'floor' holds dates.*days since", GOOD, data)
    refused("column 'floor' holds dates", "y ~ x + (floor | county)", data)


@pytest.mark.parametrize(
    ("weights", "match"),
    [
        (at(3, 0, "w"), "positive: 0 in the row labelled 3"),
        (at(3, -1, "w"), "positive: -1 in the row labelled 3"),
        (np.ones(N - 1), f"weights has {N - 1} values for {N} rows"),
        ("f", "weights 'f' must be numbers"),
        (["a"] * N, "weights must be numbers"),
        (np.ones((N, 2)), "dimensions"),
        (2.0, "single value"),
        (pd.Series(np.ones(N), index=np.arange(N) + 5), "5 labels of weights are not in the data"),
    ],
)
def test_weights(weights: Any, match: str) -> None:
    refused(match, GOOD, weights=weights)


def test_weights_of_a_column() -> None:
    refused("weights 'w' must be positive", GOOD, table(w=at(3, 0, "w")), weights="w")


def test_weights_with_labels_of_their_own() -> None:
    labelled = table().set_index(pd.Index(np.arange(N) + 100))
    build_frame(GOOD, labelled, weights=pd.Series(np.ones(N)))
    build_frame(GOOD, labelled, weights=labelled["w"])
    build_frame(GOOD, pl.from_pandas(table()), weights=labelled["w"])
    refused("index of weights", GOOD, labelled, weights=labelled["w"].iloc[1:])


# --- missing values ------------------------------------------------------------------------------


@pytest.mark.parametrize("column", ["y", "floor", "county"])
@pytest.mark.parametrize("formula", [GOOD, "y ~ I(floor + 1) + (1 | county)"])
def test_column_with_nothing_in_it(column: str, formula: str) -> None:
    refused(f"column '{column}' has nothing but missing", formula, table(**{column: np.nan}))
    if column == "county":
        refused("nothing but missing", formula, table(county=None))


def test_no_row_left() -> None:
    y = np.where(np.arange(N) % 2 == 0, np.nan, 1.5)
    floor = np.where(np.arange(N) % 2 == 1, np.nan, 1.5)
    refused("no row is left.*'y' 12.*'floor' 12", GOOD, table(y=y, floor=floor))


def test_missing_values_raise_on_request() -> None:
    data = table(floor=at(3, np.nan), y=at(4, np.nan, "y"))
    refused("'y' in 1, column 'floor' in 1", GOOD, data, missing="raise")
    refused("weights in 1", GOOD, missing="raise", weights=at(2, np.nan, "w"))
    assert build_frame(GOOD, table(), missing="raise").n_missing == 0
    with pytest.raises(ValueError, match="'drop' or 'raise'"):
        build_frame(GOOD, table(), missing="ignore")  # type: ignore[arg-type]


# --- models that the data can't determine --------------------------------------------------------


def test_grouping_with_one_level() -> None:
    refused("'county' has one level, 'A'", GOOD, table(county="A"))
    county = np.where(np.arange(N) == 0, "B", "A")
    data = table(county=county, y=at(0, np.nan, "y"))
    refused("one level, 'A' once 1 rows with missing", GOOD, data)


@pytest.mark.parametrize("labels", [np.arange(N), [f"house {i}" for i in range(N)]])
def test_as_many_levels_as_rows(labels: Any) -> None:
    refused(rf"'county' has as many levels as there are rows \({N}\)", GOOD, table(county=labels))
    refused("'county:house' has as many levels", "y ~ floor + (1 | county/house)")


def test_random_effects_that_are_the_residual() -> None:
    twice = np.repeat(np.arange(12), 2)
    halves = table(county=twice, half=np.tile([0, 1], 12))
    words = r"can't be told from the covariance of 'Intercept' and 'half' in \(half \| county\)"
    refused(words, "y ~ floor + (half | county)", halves)
    refused(words, "y ~ floor + (half | county)", halves.iloc[::-1])
    build_frame("y ~ floor + (half || county)", halves)
    build_frame("y ~ floor + (floor | county)", table(county=twice))  # of many values
    rows = table(row=np.arange(N), half=np.tile([0, 1], 12))
    build_frame("y ~ floor + (0 + half | row)", rows)
    kinds = r"'C\(half\)\[0\]' and 'C\(half\)\[1\]' in \(0 \+ C\(half\) \| row\)"
    refused(kinds, "y ~ floor + (0 + C(half) | row)", rows)


def test_more_fixed_effects_than_rows() -> None:
    data = table().iloc[:8]
    refused("8 fixed effects for 8 rows", "y ~ poly(floor, 7) + (1 | county)", data)


@pytest.mark.parametrize(
    ("random", "dropped"),
    [
        ("(1 | county) + (1 | twin)", "twin"),
        ("(1 | twin) + (floor | county)", "county"),
        ("(1 | county/twin)", "county:twin"),
        ("(1 | county:twin) + (1 | county)", "county:twin"),
        ("(1 | county:house) + (1 | house:county)", None),
    ],
)
def test_the_same_partition_twice(random: str, dropped: str | None) -> None:
    data = pd.concat([table()] * 3)
    data["twin"] = data["county"].map(dict(zip(range(6), "qwerty", strict=True)))
    match = f"same groups.*drop '{dropped}'" if dropped else "comes twice"
    refused(match, f"y ~ floor + {random}", data)
    build_frame("y ~ floor + (1 | county) + (0 + floor | twin)", data)


def test_random_columns_that_carry_nothing() -> None:
    refused("'x' is zero in every row", "y ~ floor + (x | county)", table(x=0))
    refused("'x' is zero in every row", "y ~ floor + (0 + x | county)", table(x=0.0))
    refused("'x' is constant.*intercept", "y ~ floor + (x | county)", table(x=2))
    build_frame("y ~ floor + (0 + x | county)", table(x=2))


def test_category_with_one_level() -> None:
    refused("column 'f' has one level, 'a'", "y ~ f + (1 | county)", table(f="a"))
    refused("column 'f' has one level, 'a'", "y ~ x + (f | county)", table(f="a"))


def test_periods_are_no_numbers() -> None:
    data = table(floor=pd.period_range("2020-01", periods=N, freq="M"))
    refused("can't be computed", GOOD, data)


def test_fractions_as_levels() -> None:
    refused("'floor'.*not whole, such as", "y ~ x + (1 | floor)")
    values = at(2, np.inf, "county")
    refused("grouping column 'county' has infinite values", GOOD, table(county=values))


def test_levels_of_mixed_types() -> None:
    values = [1, "a", (2,), 1, *["a"] * (N - 4)]
    refused("'county' mixes types", GOOD, table(county=pd.Series(values, dtype=object)))


# --- new data ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("fixed", "changes", "match"),
    [
        ("f", {"f": "new"}, "column 'f' has the level 'new'"),
        ("floor:f", {"f": "new"}, "column 'f' has the level 'new'"),
        ("f", {"f": 3}, "column 'f' was text in the fit and is int64 here.*convert it to text"),
        ("f", {"f": b"a"}, "column 'f' was text in the fit and is bytes here"),
        ("C(f)", {"f": b"a"}, "column 'f' was text in the fit and is bytes here"),
        ("C(house)", {"house": 9}, r"C\(house\): column 'house' has the level 9"),
        ("C(f, contr.sum)", {"f": "new"}, "column 'f' has the level 'new'"),
        ("group_mean(floor, county)", {"county": 77}, "level 77 of 'county' was not in the data"),
        (
            "group_mean(floor, county)",
            {"county": "3"},
            "'county' was a number in the fit and is text",
        ),
        ("group_mean(floor, f, county)", {"county": "3"}, "'county' was a number in the.*text"),
        ("floor", {"floor": "high"}, "'floor' was numeric in the fit"),
        ("I(floor**2)", {"floor": "high"}, "column 'floor' was a number in the fit"),
        ("bs(floor, df=4)", {"floor": 1e6}, "can't be computed"),
    ],
)
def test_new_data_that_do_not_fit(fixed: str, changes: dict[str, Any], match: str) -> None:
    spec = build_frame(f"y ~ {fixed} + (1 | house)", table()).spec
    with pytest.raises(DataError, match=match):
        new_design(spec, table(**changes), need_groups=())


def test_new_data_without_a_column() -> None:
    spec = build_frame("y ~ floor + f + (x | county)", table()).spec
    for name in ("floor", "f", "x", "county"):
        with pytest.raises(DataError, match=f"no column '{name}'"):
            new_design(spec, table().drop(columns=name))
    new_design(spec, table().drop(columns=["x", "county", "y"]), need_groups=())


def test_groups_that_the_model_does_not_have() -> None:
    spec = build_frame(GOOD, table()).spec
    with pytest.raises(DataError, match=r"'house' is no grouping factor.*'county'"):
        new_design(spec, table(), need_groups=("house",))


def test_categories_given_that_leave_some_out() -> None:
    refused(
        r"C\(f, levels=\['a', 'b'\]\): column 'f' has the level 'c', which is not",
        "y ~ C(f, levels=['a', 'b']) + (1 | county)",
    )
