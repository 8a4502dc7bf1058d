"""build_frame: arrays, names and rows against pandas and NumPy."""

from __future__ import annotations

import pickle
import subprocess
import sys
from typing import Any

import numpy as np
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest
from frames import N, dummies, example, matrix
from lmmfast.frame import build_frame, new_design
from numpy.testing import assert_allclose, assert_array_equal


@pytest.fixture(scope="module")
def data() -> pd.DataFrame:
    return example()


def test_plain_columns(data: pd.DataFrame) -> None:
    frame = build_frame("y ~ x + z + flag + (z | g)", data)
    assert frame.spec.names == ("Intercept", "x", "z", "flag")
    assert frame.columns[0] is None
    assert_array_equal(matrix(frame.columns[1:]), data[["x", "z", "flag"]].to_numpy(float))
    assert_array_equal(frame.y, data["y"])
    (term,) = frame.spec.random
    assert (term.effects, term.covariance.name) == (("Intercept", "z"), "full")
    assert term.text == "(z | g)"
    assert frame.random[0][0] is None
    assert_array_equal(frame.random[0][1], data["z"])
    assert frame.index is data.index
    assert (frame.rows, frame.n_missing, frame.weights, frame.offset) == (None, 0, None, None)


def test_arrays_are_contiguous_float64_and_int32(data: pd.DataFrame) -> None:
    frame = build_frame("y ~ x * s + flag + (z || g/h) + offset(o)", data, weights="w")
    arrays = [frame.y, frame.weights, frame.offset, *frame.columns]
    arrays += [column for columns in frame.random for column in columns]
    for array in arrays:
        assert array is None or (array.dtype == np.float64 and array.flags.c_contiguous)
        assert array is None or array.shape == (N,)
    for codes in frame.codes:
        assert codes.dtype == np.int32
        assert codes.flags.c_contiguous


def test_float_columns_are_not_copied() -> None:
    y = np.arange(20_000.0)
    columns = {"y": y, "x": y**2, "g": np.arange(20_000) // 7}
    tables = [pl.DataFrame(columns), pa.table(columns)]
    if int(pd.__version__.split(".")[0]) >= 3:  # before, nothing else keeps later changes out
        tables.append(pd.DataFrame(columns))
    for table in tables:
        frame = build_frame("y ~ x + (0 + x | g)", table)
        x = np.asarray(table["x"])
        assert np.shares_memory(frame.columns[1], x)
        assert np.shares_memory(frame.random[0][0], x)
        assert np.shares_memory(frame.y, np.asarray(table["y"]))


@pytest.mark.parametrize("n", [60, 20_000])
@pytest.mark.parametrize("kind", [dict, pd.DataFrame])
def test_later_changes_of_the_data_do_not_reach_the_frame(kind: Any, n: int) -> None:
    columns = {"y": np.arange(float(n)), "x": np.arange(n) + 1.0, "g": np.arange(n) // 3}
    weights = np.arange(n) + 1.0
    table = kind(columns)
    frame = build_frame("y ~ x + (1 | g)", table, weights=weights)
    if kind is dict:
        table["x"][0] = table["y"][0] = 99.0
    else:
        table.loc[0, "x"] = table.iloc[0, 0] = 99.0
        table["y"] += 1
    weights[0] = 99.0
    assert (frame.columns[1][0], frame.y[0], frame.weights[0]) == (1, 0, 1)
    assert pickle.loads(pickle.dumps(frame)).snapshot is None


def test_strided_and_byte_swapped_columns_are_copied(data: pd.DataFrame) -> None:
    block = np.asfortranarray(np.random.default_rng(0).normal(size=(N, 2))).copy(order="C")
    table = pd.DataFrame(block, columns=["y", "x"])
    table["x"] = table["x"].astype(">f8")
    table["g"] = data["g"].to_numpy()
    frame = build_frame("y ~ x + (1 | g)", table)
    assert_array_equal(frame.y, block[:, 0])
    assert_array_equal(frame.columns[1], block[:, 1])
    assert frame.y.flags.c_contiguous
    assert frame.columns[1].dtype == np.dtype(np.float64)


def test_data_are_never_changed(data: pd.DataFrame) -> None:
    before = data.copy(deep=True)
    with_missing = data.copy()
    with_missing.loc[3, "x"] = np.nan
    copy = with_missing.copy(deep=True)
    text = "log(y) ~ center(x) + f + group_mean(x, g) + offset(o) + (f | g) + (1 | h)"
    new_design(build_frame(text, data, weights="w").spec, data)
    build_frame(text, with_missing, weights="w")
    pd.testing.assert_frame_equal(data, before)
    pd.testing.assert_frame_equal(with_missing, copy)


@pytest.mark.parametrize(
    ("fixed", "names"),
    [
        ("1", ["Intercept"]),
        ("0", []),
        ("0 + x", ["x"]),
        ("x + x", ["Intercept", "x"]),
        ("`my x`", ["Intercept", "my x"]),
        ("dot.ted", ["Intercept", "dot.ted"]),
        ("z", ["Intercept", "z"]),
        ("flag", ["Intercept", "flag"]),
    ],
)
def test_plain_names(data: pd.DataFrame, fixed: str, names: list[str]) -> None:
    frame = build_frame(f"y ~ {fixed} + (1 | g)", data)
    assert list(frame.spec.names) == names
    expected = data[[name for name in names if name != "Intercept"]].to_numpy(float)
    if "Intercept" in names:
        expected = np.column_stack([np.ones(N), expected])
    assert_array_equal(matrix(frame.columns), expected)


def test_encoded_names_and_values(data: pd.DataFrame) -> None:
    def check(fixed: str, names: list[str], *columns: Any) -> None:
        frame = build_frame(f"y ~ {fixed} + (1 | g)", data)
        assert list(frame.spec.names) == names
        assert_allclose(matrix(frame.columns), np.column_stack(columns), rtol=1e-14, atol=1e-14)

    x, z, one = data["x"], data["z"], np.ones(N)
    f, s = dummies(data["f"], ["c", "a", "b"]), dummies(data["s"], ["u", "v", "w"])
    check("f", ["Intercept", "f[T.a]", "f[T.b]"], one, f[:, 1:])
    check("0 + f", ["f[c]", "f[a]", "f[b]"], f)
    check("0 + s + f", ["s[u]", "s[v]", "s[w]", "f[T.a]", "f[T.b]"], s, f[:, 1:])
    check("x:z", ["Intercept", "x:z"], one, x * z)
    check("x * z", ["Intercept", "x", "z", "x:z"], one, x, z, x * z)
    check("(x + z)^2", ["Intercept", "x", "z", "x:z"], one, x, z, x * z)
    slopes = s[:, 1:] * x.to_numpy()[:, None]
    names = ["Intercept", "s[T.v]", "s[T.w]", "x", "s[T.v]:x", "s[T.w]:x"]
    check("s * x", names, one, s[:, 1:], x, slopes)
    check("I(x**2)", ["Intercept", "I(x ** 2)"], one, x**2)
    check("np.exp(x)", ["Intercept", "np.exp(x)"], one, np.exp(x))
    check("Q('my x')", ["Intercept", "Q('my x')"], one, data["my x"])
    check("log(`my x`**2)", ["Intercept", "log(`my x` ** 2)"], one, np.log(data["my x"] ** 2))
    check("center(x)", ["Intercept", "center(x)"], one, x - x.mean())
    check("scale(x)", ["Intercept", "scale(x)"], one, (x - x.mean()) / x.std())
    levels = sorted(data["z"].unique())[1:]
    check("C(z)", ["Intercept", *(f"C(z)[T.{v}]" for v in levels)], one, dummies(z, levels))
    sums = np.column_stack([s[:, 0] - s[:, 2], s[:, 1] - s[:, 2]])
    check("C(s, contr.sum)", ["Intercept", *(f"C(s, contr.sum)[S.{v}]" for v in "uv")], one, sums)
    check("I(x > 0)", ["Intercept", "I(x > 0)"], one, (x > 0).astype(float))


def test_splines_and_polynomials(data: pd.DataFrame) -> None:
    frame = build_frame("y ~ bs(x, df=5) + (1 | g)", data)
    basis = matrix(frame.columns[1:])
    assert list(frame.spec.names) == ["Intercept", *(f"bs(x, df=5)[{i}]" for i in range(1, 6))]
    assert basis.min() >= 0
    assert basis.sum(axis=1).max() <= 1 + 1e-12
    poly = matrix(build_frame("y ~ poly(x, 2) + (1 | g)", data).columns[1:])
    assert_allclose(poly.T @ poly, np.eye(2), atol=1e-12)
    x = data["x"].to_numpy()
    residual = x - poly @ (poly.T @ x)
    assert_allclose(residual, residual.mean(), atol=1e-12)


def test_random_effects_of_every_kind(data: pd.DataFrame) -> None:
    f = dummies(data["f"], ["c", "a", "b"])
    cases = [
        ("(f | g)", ("Intercept", "f[T.a]", "f[T.b]"), np.column_stack([np.ones(N), f[:, 1:]])),
        ("(0 + f | g)", ("f[c]", "f[a]", "f[b]"), f),
        ("(0 + x | g)", ("x",), data[["x"]].to_numpy()),
        ("(I(x**2) | g)", ("Intercept", "I(x ** 2)"), np.column_stack([np.ones(N), data.x**2])),
        ("(0 + x:z || g)", ("x:z",), (data.x * data.z).to_numpy()[:, None]),
    ]
    for text, effects, expected in cases:
        frame = build_frame(f"y ~ x + {text}", data)
        (term,) = frame.spec.random
        assert term.effects == effects
        assert_allclose(matrix(frame.random[0]), expected, rtol=1e-14)
        assert term.covariance.name == ("diagonal" if "||" in text else "full")


def test_factors_and_terms_are_in_formula_order(data: pd.DataFrame) -> None:
    frame = build_frame("y ~ x + (1 | h) + (0 + x | g) + (0 + x | h) + (1 | g/h)", data)
    assert [factor.name for factor in frame.spec.factors] == ["h", "g", "g:h"]
    assert [term.factor for term in frame.spec.random] == [0, 1, 0, 1, 2]


@pytest.mark.parametrize(
    ("response", "expected"),
    [
        ("y", lambda d: d["y"]),
        ("z", lambda d: d["z"]),
        ("log(y)", lambda d: np.log(d["y"])),
        ("np.sqrt(y)", lambda d: np.sqrt(d["y"])),
        ("I(y + x)", lambda d: d["y"] + d["x"]),
        ("y / 1000", lambda d: d["y"] / 1000),
        ("100 * log(y) - z", lambda d: 100 * np.log(d["y"]) - d["z"]),
        ("`my x`", lambda d: d["my x"]),
        ("`my x` + 1", lambda d: d["my x"] + 1),
    ],
)
def test_response(data: pd.DataFrame, response: str, expected: Any) -> None:
    frame = build_frame(f"{response} ~ x + (1 | g)", data)
    assert_allclose(frame.y, expected(data), rtol=1e-15)


def test_weights_and_offsets(data: pd.DataFrame) -> None:
    text = "y ~ x + offset(o) + offset(2 * z) + (1 | g)"
    total = data["o"] + 2 * data["z"]
    for weights in ("w", data["w"], data["w"].to_numpy(), list(data["w"]), pl.Series(data["w"])):
        frame = build_frame(text, data, weights=weights)
        assert_array_equal(frame.weights, data["w"])
        assert_allclose(frame.offset, total, rtol=1e-15)
        assert_array_equal(frame.y, data["y"])
    frame = build_frame(text, data, offset="x")
    assert_allclose(frame.offset, total + data["x"], rtol=1e-14)
    frame = build_frame("y ~ x + (1 | g)", data, offset=data["o"].to_numpy())
    assert_array_equal(frame.offset, data["o"])


def test_functions_of_the_caller(data: pd.DataFrame) -> None:
    import math

    context = {"double": lambda v: 2 * v, "k": 3.0, "math": math, "log": None, "x": "not this"}
    frame = build_frame("log(y) ~ double(x) + I(x**k * math.pi) + (1 | g)", data, context=context)
    assert_allclose(frame.columns[1], 2 * data["x"], rtol=1e-15)
    assert_allclose(frame.columns[2], data["x"] ** 3 * np.pi, rtol=1e-14)
    assert_allclose(frame.y, np.log(data["y"]), rtol=1e-15)
    mapped = build_frame("y ~ I(x.map(lambda v: v + 1)) + (1 | g)", data, context=context)
    assert_allclose(mapped.columns[1], data["x"] + 1, rtol=1e-15)
    without = build_frame("y ~ I(x * math.pi) + (1 | g)", data, context=context)
    again = new_design(pickle.loads(pickle.dumps(without)).spec, data)
    assert_allclose(again.columns[1], data["x"] * np.pi, rtol=1e-14)


def test_columns_named_like_functions(data: pd.DataFrame) -> None:
    named = data.rename(columns={"x": "C", "z": "log"})
    frame = build_frame("log(y) ~ C(s) + center(z2) + (1 | g)", named.assign(z2=data["z"]))
    assert frame.spec.names == ("Intercept", "C(s)[T.v]", "C(s)[T.w]", "center(z2)")
    assert_array_equal(frame.y, np.log(data["y"]))
    frame = build_frame("y ~ C(s) + log + (C | g)", named)
    assert_array_equal(frame.columns[-1], data["z"])
    assert_array_equal(frame.random[0][1], data["x"])


def test_group_mean(data: pd.DataFrame) -> None:
    mean = data.groupby("g")["x"].transform("mean")
    frame = build_frame("y ~ group_mean(x, g) + I(x - group_mean(x, g)) + (1 | g)", data)
    assert frame.spec.names == ("Intercept", "group_mean(x, g)", "I(x - group_mean(x, g))")
    assert_allclose(frame.columns[1], mean, rtol=1e-13)
    assert_allclose(frame.columns[2], data["x"] - mean, atol=1e-14)
    both = build_frame("y ~ group_mean(x, s, h) + (group_mean(flag, h) | g)", data)
    assert_allclose(both.columns[1], data.groupby(["s", "h"])["x"].transform("mean"), rtol=1e-13)
    flags = data.groupby("h")["flag"].transform("mean")
    assert_allclose(both.random[0][1], flags, rtol=1e-13)


def test_group_mean_is_remembered_and_accurate(data: pd.DataFrame) -> None:
    frame = build_frame("y ~ group_mean(x + 1e9, g) + (1 | g)", data)
    mean = (data["x"] + 1e9).groupby(data["g"]).transform("mean")
    assert_allclose(frame.columns[1], mean, rtol=1e-16)
    new = data.iloc[:5].assign(x=0.0)
    assert_allclose(new_design(frame.spec, new).columns[1], mean[:5], rtol=1e-16)


def test_group_mean_is_of_the_rows_used(data: pd.DataFrame) -> None:
    holes = data.copy()
    holes.loc[:9, "y"] = np.nan
    frame = build_frame("y ~ group_mean(x, g) + center(x) + (1 | g)", holes)
    used = data.iloc[10:]
    assert_allclose(frame.columns[1], used.groupby("g")["x"].transform("mean"), rtol=1e-13)
    assert_allclose(frame.columns[2], used["x"] - used["x"].mean(), atol=1e-14)


def test_plain_models_need_no_formulaic() -> None:
    code = (
        "import sys, numpy as np\n"
        "from lmmfast.frame import build_frame\n"
        "d = {'y': np.arange(6.0), 'x': np.array([1.0, 3, 2, 5, 4, 0]), 'g': np.arange(6) // 2}\n"
        "build_frame('y ~ x + offset(x) + (1 | g)', d, weights='x' if False else None)\n"
        "sys.exit('formulaic' in sys.modules)\n"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
