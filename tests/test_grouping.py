"""Grouping columns of every type: levels and codes against NumPy and pandas."""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest
from frames import example, same
from lmmfast.errors import DataError
from lmmfast.frame import build_frame
from lmmfast.tables.levels import combine
from numpy.testing import assert_array_equal


@pytest.fixture(scope="module")
def data() -> pd.DataFrame:
    return example()


def levels_and_codes(column: Any) -> tuple[list[Any], np.ndarray]:
    n = len(column)
    table = {"y": np.arange(n) % 7 * 1.5, "g": column}
    frame = build_frame("y ~ 1 + (1 | g)", table)
    (factor,) = frame.spec.factors
    assert factor.n_levels == len(factor.levels)
    return list(factor.levels), frame.codes[0]


def reference(values: Any) -> tuple[list[Any], np.ndarray]:
    levels, codes = np.unique(np.asarray(values), return_inverse=True)
    return list(levels), codes


@pytest.mark.parametrize("dtype", ["i1", "u1", "i2", "i4", "u4", "i8", "u8", ">i4"])
@pytest.mark.parametrize("low", [0, 1, 100])
def test_integers(dtype: str, low: int) -> None:
    values = (np.random.default_rng(1).integers(low, low + 27, 200)).astype(dtype)
    values[values == low + 3] = low
    levels, codes = levels_and_codes(values)
    expected_levels, expected = reference(values)
    assert levels == expected_levels
    assert_array_equal(codes, expected)


@pytest.mark.parametrize(
    "values",
    [
        np.array([-128, 127, -128, 0], dtype=np.int8),
        np.array([-(2**63), 2**63 - 1, 0, 0]),
        np.array([2**64 - 1, 2**64 - 2, 2**64 - 1, 2**64 - 1], dtype=np.uint64),
        np.array([2**60, 2**60 + 1, 2**60, 2**60 + 1]),
        np.array([10**12, -5, 10**12, 7]),
        np.array([True, False, True, True]),
        np.array([3.0, 1.0, 3.0, -2.0]),
        np.array(["b", "a", "b", "C"]),
        np.array(["2020-02-01", "2019-01-01", "2020-02-01", "2020-02-01"], dtype="M8[D]"),
        np.array([5, 1, 5, 5], dtype="m8[s]"),
    ],
    ids=lambda values: f"{values.dtype}-{values[0]}",
)
def test_values_of_every_type(values: np.ndarray) -> None:
    levels, codes = levels_and_codes(values)
    expected_levels, expected = reference(values)
    assert_array_equal(codes, expected)
    assert levels == [pd.Index(np.array([level]))[0] for level in expected_levels]


@pytest.mark.parametrize(
    "column",
    [
        pd.Series(["b", "a", "c", "b", "a"]),
        pd.Series(["b", "a", "c", "b", "a"], dtype=object),
        pd.Series(["b", "a", "c", "b", "a"], dtype="string"),
        pd.Series(["b", "a", "c", "b", "a"], dtype="string[pyarrow]"),
        pl.Series(["b", "a", "c", "b", "a"]),
        pl.Series(["b", "a", "c", "b", "a"], dtype=pl.Categorical),
        pa.chunked_array([["b", "a"], ["c", "b", "a"]]),
        ["b", "a", "c", "b", "a"],
        ("b", "a", "c", "b", "a"),
    ],
    ids=lambda column: f"{type(column).__module__.split('.')[0]} {getattr(column, 'dtype', '')}",
)
def test_text_is_in_lexical_order(column: Any) -> None:
    levels, codes = levels_and_codes(column)
    assert levels == ["a", "b", "c"]
    assert_array_equal(codes, [1, 0, 2, 1, 0])


@pytest.mark.parametrize("ordered", [False, True])
@pytest.mark.parametrize(
    "wrap",
    [
        lambda c: c,
        pd.Series,
        lambda c: pa.chunked_array([pa.array(c)]),
        lambda c: pl.Series(list(c), dtype=pl.Enum(list(c.categories))),
    ],
    ids=["Categorical", "Series", "pyarrow", "polars"],
)
def test_categories_keep_their_order(ordered: bool, wrap: Any) -> None:
    column = wrap(pd.Categorical(list("bcbca"), categories=list("xcyab"), ordered=ordered))
    levels, codes = levels_and_codes(column)
    assert levels == ["c", "a", "b"]
    assert_array_equal(codes, [2, 0, 2, 0, 1])


def test_pyarrow_chunks_with_their_own_dictionaries() -> None:
    chunks = [pa.array(["b", "a"]).dictionary_encode(), pa.array(["c", "b"]).dictionary_encode()]
    levels, codes = levels_and_codes(pa.chunked_array(chunks))
    assert [levels[code] for code in codes] == ["b", "a", "c", "b"]


@pytest.mark.parametrize(
    "column",
    [
        pd.Series([2, 1, 3, 2, 1], dtype="Int64"),
        pd.Series([2, 1, 3, 2, 1], dtype="int64[pyarrow]"),
        pd.Series([2, 1, 3, 2, 1], dtype="UInt8"),
        pd.Series([2, 1, 3, 2, 1], dtype="Float64"),
        pd.Series([2, 1, 3, 2, 1], dtype=object),
        pd.Series([2, 1, 3, 2, 1], dtype="category"),
        pl.Series([2, 1, 3, 2, 1], dtype=pl.UInt16),
    ],
    ids=lambda column: str(column.dtype),
)
def test_nullable_and_boxed_integers(column: Any) -> None:
    levels, codes = levels_and_codes(column)
    assert levels == [1, 2, 3]
    assert_array_equal(codes, [1, 0, 2, 1, 0])


def test_large_identifiers_stay_apart_beside_missing_ones() -> None:
    big = [2**60 + 1, None, 2**60, 2**60 + 1, 2**60, 2**60]
    for column in (pd.array(big, dtype="Int64"), pl.Series(big), pa.chunked_array([big])):
        levels, codes = levels_and_codes(column)
        assert levels == [2**60, 2**60 + 1]
        assert_array_equal(codes, [1, 0, 1, 0, 0])


@pytest.mark.parametrize(
    "text", ["(1 | g:h)", "(1 | h:g)", "(1 | g:h:s)", "(1 | g:day)", "(1 | f:flag)"]
)
def test_interactions(data: pd.DataFrame, text: str) -> None:
    parts = text[5:-1].split(":")
    table = data.assign(day=data["day"].astype("datetime64[ns]"))
    frame = build_frame(f"y ~ x + {text}", table)
    (factor,) = frame.spec.factors
    assert factor.name == ":".join(parts)
    by = data.groupby(parts, sort=True, observed=True)
    assert_array_equal(frame.codes[0], by.ngroup())
    expected = []
    for key in by.size().index:
        labels = [v.date().isoformat() if hasattr(v, "date") else str(v) for v in key]
        expected.append(":".join(labels))
    assert list(factor.levels) == expected
    assert factor.n_levels == len(expected)


def test_interaction_of_many_levels_is_hashed() -> None:
    rng = np.random.default_rng(3)
    table = pd.DataFrame(rng.integers(0, 400, (900, 2)), columns=["a", "b"])
    table["b"] *= 10**9
    table = pd.concat([table, table], ignore_index=True)
    table["y"] = rng.normal(size=len(table))
    (codes,) = build_frame("y ~ 1 + (1 | a:b)", table).codes
    assert_array_equal(codes, table.groupby(["a", "b"]).ngroup())


def test_interaction_beyond_all_counting() -> None:
    codes = np.zeros(3, np.int32)
    with pytest.raises(DataError, match="2\\*\\*63"):
        combine([codes, codes], [2**40, 2**40])


def test_nested_is_the_factor_and_the_interaction(data: pd.DataFrame) -> None:
    nested = build_frame("y ~ x + (1 | g/h)", data)
    written_out = build_frame("y ~ x + (1 | g) + (1 | g:h)", data)
    same(nested, written_out)
