"""Tables of every library, and missing values in them."""

from __future__ import annotations

import re
import subprocess
import sys
from datetime import date
from typing import Any

import narwhals.stable.v2 as nw
import numpy as np
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest
from frames import N, example, same
from lmmfast.frame import build_frame, new_design
from lmmfast.tables.columns import PandasTable
from numpy.testing import assert_array_equal


@pytest.fixture(scope="module")
def data() -> pd.DataFrame:
    return example()


@pytest.mark.parametrize(
    "formula",
    [
        "y ~ x + z + flag + (z | g)",
        "y ~ x * f + (1 | h) + (x || g)",
        "log(y) ~ s + (1 | g/h) + offset(o)",
        "y ~ x + (1 | day) + (f | h)",
        "y ~ `my x` + dot.ted + C(z) + (1 | f) + (1 | flag)",
    ],
)
def test_every_kind_of_table_gives_the_same(data: pd.DataFrame, formula: str) -> None:
    expected = build_frame(formula, data, weights="w")
    polars = pl.from_pandas(data).with_columns(pl.col("f").cast(pl.Enum(list("cabz"))))
    arrow = pa.Table.from_pandas(data)
    tables = {
        "polars": polars,
        "pyarrow": arrow,
        "chunked": pa.concat_tables([arrow.slice(0, 17), arrow.slice(17)]),
        "record batch": arrow.to_batches()[0],
        "narwhals": nw.from_native(polars),
        "dict of Series": data.to_dict("series"),
        "dict of arrays": {
            name: data[name].array if name == "f" else data[name].to_numpy() for name in data
        },
        "nullable": data.convert_dtypes(),
        "arrow-backed": data.convert_dtypes(dtype_backend="pyarrow"),
        "polars dict": {name: polars[name] for name in polars.columns},
    }
    for table in tables.values():
        same(expected, build_frame(formula, table, weights="w"))


def test_a_pandas_without_the_fast_way_to_a_column(data: pd.DataFrame) -> None:
    fast, slow = PandasTable(data), PandasTable(data)
    slow._array = None
    for name in data:
        assert_array_equal(np.asarray(fast.raw(name)), np.asarray(slow.raw(name)))
        assert type(fast.raw(name)) is type(slow.raw(name))


def test_polars_without_pyarrow() -> None:
    code = (
        "import sys; sys.modules['pyarrow'] = None\n"
        "import polars as pl\n"
        "from lmmfast.frame import build_frame\n"
        "table = pl.DataFrame({'y': [1.0, 2, 4, 3, 5, 9], 'g': ['b', 'a', 'b', 'c', 'a', None]})\n"
        "frame = build_frame('y ~ 1 + (1 | g)', table)\n"
        "factor, codes = frame.spec.factors[0], frame.codes[0]\n"
        "assert list(factor.levels) == ['a', 'b', 'c'], factor.levels\n"
        "assert list(codes) == [1, 0, 1, 2, 0], codes\n"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_labels_of_rows(data: pd.DataFrame) -> None:
    labelled = data.set_index(pd.Index([f"row {i}" for i in range(N)]))
    labelled.loc["row 2", "x"] = np.nan
    frame = build_frame("y ~ x + (1 | g)", labelled)
    assert list(frame.index) == [f"row {i}" for i in range(N) if i != 2]
    table = pl.from_pandas(data).with_columns(
        x=pl.when(pl.int_range(N) == 2).then(None).otherwise("x")
    )
    assert list(build_frame("y ~ x + (1 | g)", table).index) == [i for i in range(N) if i != 2]


def test_wide_tables_with_other_names_are_fine(data: pd.DataFrame) -> None:
    wide = data.assign(unused="text", other=[[]] * N)
    wide[7] = 1
    wide = pd.concat([wide, wide[["o", "w"]]], axis=1)
    same(build_frame("y ~ x + (1 | g)", wide), build_frame("y ~ x + (1 | g)", data))


MISSING_FORMULAS = [
    "y ~ x + (1 | g)",
    "y ~ x + (x | g) + (1 | h)",
    "y ~ x * s + (1 | h:g)",
    "log(y) ~ center(x) + f + (1 | day) + (1 | flag)",
    "y ~ x + offset(z) + (1 | f)",
]


@pytest.mark.parametrize("formula", MISSING_FORMULAS)
@pytest.mark.parametrize("name", ["y", "x", "z", "flag", "f", "s", "g", "h", "day", "w"])
def test_rows_with_missing_values_are_dropped(data: pd.DataFrame, formula: str, name: str) -> None:
    gone = [0, 5, 6, N - 1]
    holes = data.copy()
    holes[name] = holes[name].astype(object if name in ("flag", "s", "h") else holes[name].dtype)
    if name in ("z", "g"):
        holes[name] = holes[name].astype(float)
    holes.loc[gone, name] = None
    used = name == "w" or name in _words(formula)
    frame = build_frame(formula, holes, weights="w")
    if not used:
        assert (frame.rows, frame.n_missing) == (None, 0)
        return
    assert frame.n_missing == len(gone)
    kept = [i for i in range(N) if i not in gone]
    assert_array_equal(frame.rows, kept)
    assert list(frame.index) == kept
    whole = data.iloc[kept].reset_index(drop=True)
    same(frame, build_frame(formula, whole, weights="w"))
    assert_array_equal(frame.weights, whole["w"])


def _words(formula: str) -> list[str]:
    return re.findall("[a-z]+", formula)


@pytest.mark.parametrize(
    "column",
    [
        np.array([1.0, np.nan, 3, 4, 5, np.nan]),
        pd.array([1, None, 3, 4, 5, None], dtype="Int64"),
        pd.array([1, None, 3, 4, 5, None], dtype="Float64"),
        pd.array([1.5, None, 3, 4, 5, None], dtype="float64[pyarrow]"),
        pd.array([True, None, False, True, False, None], dtype="boolean"),
        [1, None, 3, 4, 5, float("nan")],
        np.array([1, None, 3.5, 4, 5, pd.NA], dtype=object),
        np.ma.masked_array([1.0, 2, 3, 4, 5, 6], mask=[0, 1, 0, 0, 0, 1]),
        pl.Series([1.0, None, 3, 4, 5, float("nan")]),
        pl.Series([1, None, 3, 4, 5, None]),
        pl.Series([True, None, False, True, False, None]),
        pl.Series(["1.5", None, "3", "4", "5", None]).cast(pl.Decimal(10, 2)),
        pa.chunked_array([[1.0, None, 3], [4, 5, None]]),
        pa.chunked_array([[1, None, 3], [4, 5, None]]),
    ],
    ids=lambda column: f"{type(column).__name__} {getattr(column, 'dtype', '')}",
)
def test_every_kind_of_missing_number(column: Any) -> None:
    table = {"y": np.array([1.0, 2, 3, 5, 8, 13]), "x": column, "g": list("aabbab")}
    for formula in ("y ~ x + (1 | g)", "y ~ I(x * 2) + (1 | g)"):
        frame = build_frame(formula, table)
        assert_array_equal(frame.rows, [0, 2, 3, 4])
        assert_array_equal(frame.y, [1, 3, 5, 8])
        assert np.isfinite(frame.columns[1]).all()


@pytest.mark.parametrize(
    "column",
    [
        np.array([1.0, np.nan, 1, 2, 2, np.nan]),
        pd.array([1, None, 1, 2, 2, None], dtype="Int64"),
        pd.Series(["a", None, "a", "b", "b", np.nan]),
        pd.Series(["a", None, "a", "b", "b", pd.NA], dtype="string"),
        pd.Series(["a", None, "a", "b", "b", None], dtype="category"),
        np.array(["a", None, "a", "b", "b", float("nan")], dtype=object),
        pd.array([True, None, True, False, False, None], dtype="boolean"),
        np.array(["2020-01-01", "NaT", "2020-01-01", "2020-01-02", "2020-01-02", "NaT"], "M8[D]"),
        [date(2020, 1, 1), None, date(2020, 1, 1), date(2020, 1, 2), date(2020, 1, 2), None],
        pl.Series(["a", None, "a", "b", "b", None]),
        pl.Series(["a", None, "a", "b", "b", None], dtype=pl.Categorical),
        pl.Series(["a", None, "a", "b", "b", None], dtype=pl.Enum(["z", "b", "a"])),
        pl.Series([date(2020, 1, 1), None, date(2020, 1, 1), *[date(2020, 1, 2)] * 2, None]),
        pl.Series([True, None, True, False, False, None]),
        pa.chunked_array([["a", None, "a"], ["b", "b", None]]),
        pa.chunked_array([pa.array(["a", None, "a", "b", "b", None]).dictionary_encode()]),
    ],
    ids=lambda column: f"{type(column).__name__} {getattr(column, 'dtype', '')}",
)
def test_every_kind_of_missing_level(column: Any) -> None:
    table = {"y": np.array([1.0, 2, 3, 5, 8, 13]), "g": column}
    frame = build_frame("y ~ 1 + (1 | g)", table)
    assert_array_equal(frame.rows, [0, 2, 3, 4])
    first, _, third, fourth = frame.codes[0]
    assert (first == frame.codes[0][1], third == fourth) == (True, True)
    assert frame.spec.factors[0].n_levels == 2
    assert_array_equal(new_design(frame.spec, table).codes[0] == -1, [0, 1, 0, 0, 0, 1])


def test_levels_that_only_dropped_rows_had_are_gone(data: pd.DataFrame) -> None:
    holes = data.copy()
    holes.loc[holes["g"] == 3, "x"] = np.nan
    holes.loc[holes["f"] == "a", "x"] = np.nan
    frame = build_frame("y ~ x + f + (1 | g)", holes)
    assert list(frame.spec.factors[0].levels) == [1, 2, 4, 5, 6]
    assert frame.spec.names == ("Intercept", "x", "f[T.b]")


def test_missing_values_in_unused_columns_do_not_matter(data: pd.DataFrame) -> None:
    holes = data.assign(o=np.nan)
    assert build_frame("y ~ x + (1 | g)", holes).n_missing == 0


def test_missing_weights_and_offsets_drop_rows(data: pd.DataFrame) -> None:
    weights = data["w"].to_numpy().copy()
    weights[4] = np.nan
    offset = data["o"].to_numpy().copy()
    offset[[4, 8]] = np.nan
    frame = build_frame("y ~ x + (1 | g)", data, weights=weights, offset=offset)
    assert frame.n_missing == 2
    kept = [i for i in range(N) if i not in (4, 8)]
    assert_array_equal(frame.weights, weights[kept])
    assert_array_equal(frame.offset, offset[kept])
