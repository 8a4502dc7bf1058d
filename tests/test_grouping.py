"""Grouping columns of every type: levels and codes against NumPy and pandas."""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest
from frames import example, same
from lmmfast.frame import build_frame
from lmmfast.tables.level_book import LevelBook
from lmmfast.tables.levels import combine, encode
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


@pytest.mark.parametrize("n_parts", [3, 5, 7])
def test_combinations_beyond_all_counting(n_parts: int) -> None:
    rng = np.random.default_rng(n_parts)
    size = 40_000  # 40,000 ** 5 is more than 2 ** 63
    parts = [rng.integers(0, 30, 5000) * (size // 30) for _ in range(n_parts)]
    parts = [np.append(part, [0, size - 1, 0]).astype(np.int32) for part in parts]
    codes, keys = combine(parts, [size] * n_parts)
    expected, inverse = np.unique(np.column_stack(parts), axis=0, return_inverse=True)
    assert_array_equal(keys, expected)
    assert_array_equal(codes, inverse.ravel())
    missing = [part.copy() for part in parts]
    missing[0][::3] = -1
    missing[-1][1] = -1
    codes, keys = combine(missing, [size] * n_parts)
    absent = (missing[0] < 0) | (missing[-1] < 0)
    expected, inverse = np.unique(np.column_stack(parts)[~absent], axis=0, return_inverse=True)
    assert_array_equal(keys, expected)
    assert_array_equal(codes[~absent], inverse.ravel())
    assert_array_equal(codes[absent], -1)


def nested(n_rows: int = 6000) -> pd.DataFrame:
    """Six nested columns whose labels could be combined in more than 2**63 ways."""
    rng = np.random.default_rng(21)
    leaf = np.r_[np.arange(4000), rng.integers(0, 4000, n_rows - 4000)]
    columns = {"l6": leaf}
    for level, size in ((5, 3500), (4, 3000), (3, 2500), (2, 2000), (1, 1500)):
        columns[f"l{level}"] = columns[f"l{level + 1}"] % size
    data = pd.DataFrame({name: [f"{name}_{c}" for c in columns[name]] for name in sorted(columns)})
    return data.assign(y=rng.normal(size=n_rows))


def test_levels_of_many_parts_are_those_of_pandas() -> None:
    data = nested()
    frame = build_frame("y ~ 1 + (1 | l1/l2/l3/l4/l5/l6)", data)
    for depth, (factor, codes) in enumerate(zip(frame.spec.factors, frame.codes, strict=True), 1):
        by = data.groupby([f"l{i}" for i in range(1, depth + 1)])
        assert_array_equal(codes, by.ngroup())
        expected = [":".join(key) if depth > 1 else key for key in by.size().index]
        assert list(factor.levels) == expected
        assert_array_equal(factor.find(tuple(data[name] for name in factor.parts))[0], codes)


def test_levels_of_many_parts_are_found_again() -> None:
    data = nested()
    spec = build_frame("y ~ 1 + (1 | l1:l2:l3:l4:l5:l6)", data).spec
    (factor,) = spec.factors
    new = data.iloc[[5, 9, 4, 5]].reset_index(drop=True)
    new.loc[1, "l3"] = "elsewhere"
    new.loc[2, "l6"] = data["l6"].iloc[11]  # known, but not in this position
    codes, unknown = factor.find(tuple(new[name] for name in factor.parts))
    text = new[list(factor.parts)].agg(":".join, axis=1)
    assert codes[0] == codes[3]
    assert factor.levels[codes[0]] == text[0]
    assert_array_equal(codes[1:3], -1)
    assert sorted(unknown) == sorted([text[1], text[2]])


def test_levels_of_many_parts_table_by_table() -> None:
    data = nested()
    group = tuple(f"l{i}" for i in range(1, 7))
    book, rows = LevelBook([group]), []
    for piece in (data.iloc[4000:], data.iloc[:2500], data.iloc[2500:4000]):
        (local,), (levels,) = book.add({name: encode(name, piece[name]) for name in group})
        rows.append(levels[local])
    (factor,), (ranks,) = book.finish()
    frame = build_frame("y ~ 1 + (1 | l1:l2:l3:l4:l5:l6)", data)
    (whole,), (codes,) = frame.spec.factors, frame.codes
    assert list(factor.levels) == list(whole.levels)
    assert_array_equal(factor.keys, whole.keys)
    assert_array_equal(ranks[np.concatenate([rows[1], rows[2], rows[0]])], codes)


def test_nested_is_the_factor_and_the_interaction(data: pd.DataFrame) -> None:
    nested = build_frame("y ~ x + (1 | g/h)", data)
    written_out = build_frame("y ~ x + (1 | g) + (1 | g:h)", data)
    same(nested, written_out)
