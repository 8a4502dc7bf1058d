"""Labels of another type than those of the fit, which can't be the same ones."""

from __future__ import annotations

from typing import Any

import lmmfast
import numpy as np
import pandas as pd
import pytest
from lmmfast.errors import DataError
from lmmfast.frame import build_frame, new_design
from lmmfast.tables.level_book import LevelBook
from lmmfast.tables.levels import encode
from numpy.testing import assert_array_equal
from refusals import GOOD, N, table
from streams import dataset


def varied() -> pd.DataFrame:
    """The good table with a variance between counties."""
    return table(y=table().y + 2 * np.sin(table().county))


_DAYS = pd.date_range("2024-03-01", periods=6)
_IDS: dict[str, tuple[Any, str]] = {
    "integers": (np.arange(6), "int64"),
    "text": ([str(i) for i in range(6)], "text"),
    "bytes": (np.array([str(i).encode() for i in range(6)]), "bytes"),
    "booleans": (np.arange(6) % 2 == 0, "bool"),
    "categories of text": (pd.Categorical([str(i) for i in range(6)]), "text"),
    "dates": (_DAYS, "datetime64"),
    "dates in UTC": (_DAYS.tz_localize("UTC"), "datetime64 with a time zone"),
    "text of dates": ([str(day.date()) for day in _DAYS], "text"),
    "durations": (pd.to_timedelta(np.arange(6), "D"), "timedelta"),
}
# Text that pandas reads as dates or durations where it looks up such labels.
_READ = [
    ("dates", "text of dates"),
    ("dates in UTC", "text of dates"),
    ("durations", "text"),
    ("durations", "categories of text"),
]


def ids(kind: str) -> pd.Series:
    """A column that divides the good table's rows as county does."""
    return pd.Series(_IDS[kind][0]).iloc[np.repeat(np.arange(6), 4)].reset_index(drop=True)


@pytest.mark.parametrize("new", _IDS)
@pytest.mark.parametrize("fitted", _IDS)
def test_groups_of_another_type(fitted: str, new: str) -> None:
    spec = build_frame("y ~ floor + (1 | county) + (1 | f:county)", table(county=ids(fitted))).spec
    data = table(county=ids(new))
    were, are = _IDS[fitted][1], _IDS[new][1]
    if were == are or (fitted, new) in _READ:
        new_design(spec, data)
        return
    for groups in (["county"], ["f:county"]):
        message = f"column 'county' was {were} in the fit and is {are} here.*convert it to {were}"
        with pytest.raises(DataError, match=message):
            new_design(spec, data, need_groups=groups)


@pytest.mark.parametrize(
    "column",
    [
        lambda county: county.astype(float),
        lambda county: county.astype("int8"),
        lambda county: county.astype("Int64"),
        lambda county: county.astype(object),
        lambda county: county.astype("category"),
        lambda county: county.astype("float64").astype("category"),
        lambda county: county.astype("int32[pyarrow]"),
    ],
)
def test_numbers_are_numbers(column: Any) -> None:
    for one, other in ((lambda county: county, column), (column, lambda county: county)):
        spec = build_frame(GOOD, table(county=one(table().county))).spec
        found = new_design(spec, table(county=other(table().county)))
        assert_array_equal(found.codes[0], table().county)


def test_new_groups_of_the_same_type_are_new() -> None:
    fit = lmmfast.lmer(GOOD, varied())
    new = table(county=table().county + 100)
    predicted = fit.predict(new, new_levels="population")
    assert_array_equal(predicted, fit.predict(new, random_effects=False))
    for column in (np.nan, None, pd.Series([None] * N, dtype=object)):
        predicted = fit.predict(table(county=column), new_levels="population")
        assert_array_equal(predicted, fit.predict(table(), random_effects=False))
    with pytest.raises(DataError, match="was int64 in the fit and is text here"):
        fit.predict(new.astype({"county": str}), new_levels="population")


def test_one_known_level_among_others_tells_that_the_type_is_right() -> None:
    mixed = pd.Series([0, "a"] * (N // 2), dtype=object)
    spec = build_frame(GOOD, table()).spec
    found = new_design(spec, table(county=mixed))
    assert_array_equal(found.codes[0], [0, -1] * (N // 2))


def test_streamed_predictions() -> None:
    fit = lmmfast.lmer(GOOD, varied())
    expected = fit.predict(table())
    streamed = fit.predict(dataset(table())).read_all()["y"].to_numpy()
    assert_array_equal(streamed, expected)
    text = dataset(table().astype({"county": str}))
    for new_levels in ("raise", "population"):
        with pytest.raises(DataError, match="'county' was int64 in the fit and is text here"):
            fit.predict(text, new_levels=new_levels).read_all()


def test_tables_of_a_stream_whose_types_differ() -> None:
    book = LevelBook([("county",), ("f", "county")])

    def add(county: Any) -> None:
        data = table(county=county)
        book.add({name: encode(name, data[name]) for name in ("f", "county")})

    add(table().county)
    add(table().county + 100.0)
    assert book.n_levels() == [12, 36]
    with pytest.raises(DataError, match="'county' is int64 in some of the data and text in others"):
        add(table().county.astype(str))


def test_partitions_whose_types_differ() -> None:
    dask = pytest.importorskip("dask")
    dd = pytest.importorskip("dask.dataframe")
    data = varied().astype({"county": object})
    data.loc[12:, "county"] = data.county[12:].astype(str)
    with dask.config.set({"dataframe.convert-string": False}):
        parts = dd.from_pandas(data, npartitions=2, sort=False)
        for call in (
            lambda: lmmfast.lmer(GOOD, parts),
            lambda: lmmfast.lmer_batch("y ~ 1 + (1 | house)", parts, by="county"),
        ):
            with pytest.raises(
                DataError, match=r"'county' is .* in some of the data and .* in oth"
            ):
                call()
