"""Data larger than memory: streamed fits are those of the same rows in memory."""

from __future__ import annotations

import pickle

import lmmfast
import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.dataset as ds
import pyarrow.parquet as pq
import pytest
from lmmfast.streams import arrow
from streams import assert_same, dataset, simulated

pytestmark = [
    pytest.mark.filterwarnings("ignore::lmmfast.FitWarning"),
    pytest.mark.usefixtures("small_chunks"),
]


@pytest.fixture(scope="module")
def data() -> pd.DataFrame:
    return simulated()


FORMULAS = [
    "y ~ x + z + (1 + x | g)",
    "y ~ x + (1 | g) + (1 | s)",
    "y ~ x + (1 | s/rater) + (0 + x || g)",
    "y ~ 1 + (1 | s:rater:arm) + (1 | g)",
    "y ~ x * arm + (1 | g)",
    "y ~ x + group_mean(x, g) + group_mean(x**2, s, rater) + (1 | g)",
    "np.log(y) ~ center(z) + scale(x) + C(g % 3 > 1) + (1 + center(x) | s)",
    "y ~ C(arm, Sum) + offset(x) + (0 + arm | g)",
    "y ~ bs(x, knots=[1, 3], lower_bound=-5, upper_bound=9) + (1 | g)",
    "y ~ x + C(rater) + (1 | g) + (1 | s)",
]


@pytest.mark.parametrize("formula", FORMULAS)
def test_same_as_in_memory(formula, data, tmp_path):
    table = pa.Table.from_pandas(data)
    pq.write_table(table, tmp_path / "all.parquet", row_group_size=333)
    full = lmmfast.lmer(formula, data)
    assert_same(lmmfast.lmer(formula, tmp_path / "all.parquet"), full)


def test_weights_and_offset(data):
    full = lmmfast.lmer("y ~ x + (1 | g)", data, weights="w", offset="z", reml=False)
    source = dataset(data)
    assert_same(lmmfast.lmer("y ~ x + (1 | g)", source, weights="w", offset="z", reml=False), full)


def test_files_of_all_kinds(data, tmp_path):
    formula = "y ~ x + arm + (1 | g) + (1 | s)"
    full = lmmfast.lmer(formula, data)
    folder = tmp_path / "parts"
    folder.mkdir()
    for i, part in enumerate(np.array_split(np.arange(len(data)), 7)):
        pq.write_table(pa.Table.from_pandas(data.iloc[part]), folder / f"part-{i}.parquet")
    data.to_csv(tmp_path / "all.csv", index=False)
    data.to_feather(tmp_path / "all.feather")
    pq.write_to_dataset(pa.Table.from_pandas(data), tmp_path / "hive", partition_cols=["rater"])
    for source in (
        str(folder),
        folder,
        sorted(folder.iterdir()),
        tmp_path / "all.csv",
        tmp_path / "all.feather",
        ds.dataset(tmp_path / "hive", partitioning="hive"),
    ):
        assert_same(lmmfast.lmer(formula, source), full)
    assert_same(
        lmmfast.lmer("y ~ rater + (1 | g)", tmp_path / "hive"),
        lmmfast.lmer("y ~ rater + (1 | g)", data),
    )


@pytest.mark.parametrize("rows", [60, 1000, 100_000])
def test_the_partitioning_does_not_matter(rows, data, monkeypatch):
    monkeypatch.setattr(arrow, "_CHUNK_ROWS", rows)
    shuffled = data.sort_values("g", kind="stable")
    formula = "y ~ x * arm + (1 | s/rater) + (1 + x | g)"
    source = dataset(shuffled)
    assert_same(lmmfast.lmer(formula, source), lmmfast.lmer(formula, data))


def test_group_means_are_those_of_all_rows_not_of_the_pilot():
    rng = np.random.default_rng(21)
    d = pd.DataFrame({"g": rng.integers(0, 30, 20_000), "x": rng.normal(size=20_000)})
    d.loc[10_000:, "x"] += 2.0 * (d.g % 3)
    d["y"] = d.x + rng.normal(size=30)[d.g] + rng.normal(size=20_000)
    formula = "y ~ x + group_mean(x, g) + (1 | g)"
    assert_same(lmmfast.lmer(formula, dataset(d)), lmmfast.lmer(formula, d))


def test_categories_keep_their_order(data):
    d = data.assign(
        arm=pd.Categorical(data.arm, ["placebo", "low", "high"]),
        s=pd.Categorical(data.s, [f"site {i}" for i in range(12)][::-1]),
    )
    source = dataset(d)
    for formula in ("y ~ arm + (1 | s)", "y ~ x + (0 + arm || s)"):
        assert_same(lmmfast.lmer(formula, source), lmmfast.lmer(formula, d))


@pytest.mark.parametrize(
    "kind", ["bool", "int8", "uint64", "Int64", "float64", "datetime64[s]", "string", "decimal"]
)
def test_grouping_columns_of_all_types(kind, data):
    code = (data.g + 50).to_numpy() // 7
    if kind == "bool":
        code = code % 2
    if kind == "uint64":
        code = code.astype("uint64") + np.uint64(2**63)
    if kind == "decimal":
        d = data.assign(g=pd.Series(code).astype("Int64"))
        table = pa.Table.from_pandas(d)
        table = table.set_column(
            table.column_names.index("g"), "g", table["g"].cast(pa.decimal128(21, 0))
        )
        assert_same(lmmfast.lmer("y ~ x + (1 | g)", ds.dataset(table)),
                    lmmfast.lmer("y ~ x + (1 | g)", table))  # fmt: skip
        return
    g = pd.Series(code).astype(str if kind == "string" else kind)
    if kind in ("Int64", "float64"):
        g[::50] = None
    d = data.assign(g=g)
    formula = "y ~ x + (1 | g) + (1 | g:rater)" if kind != "uint64" else "y ~ x + (1 | g)"
    assert_same(lmmfast.lmer(formula, dataset(d)), lmmfast.lmer(formula, d))


def test_a_filtered_dataset(data):
    source = dataset(data).filter(ds.field("g") > 0)
    assert_same(
        lmmfast.lmer("y ~ x + (1 | g)", source), lmmfast.lmer("y ~ x + (1 | g)", data[data.g > 0])
    )


def test_rows_stream_out_too(data):
    table = pa.Table.from_pandas(data)
    formula = "y ~ x + arm + group_mean(x, g) + (1 | s) + (1 + x | g)"
    fit = lmmfast.lmer(formula, ds.dataset(table), weights="w")
    full = lmmfast.lmer(formula, data, weights="w")
    for name in ("fittedvalues", "resid", "resid_pearson"):
        reader = getattr(fit, name)
        assert isinstance(reader, pa.RecordBatchReader)
        values = reader.read_pandas()[name]
        expected = getattr(full, name).reindex(data.index)
        np.testing.assert_allclose(values, expected, rtol=0, atol=1e-5)
        assert (values.isna() == expected.isna()).all()
    means = fit.predict(random_effects=False).read_pandas()["y"]
    expected = full.predict(random_effects=False).reindex(data.index)
    np.testing.assert_allclose(means, expected, atol=1e-5)


def test_predict_for_new_data(data, tmp_path):
    formula = "y ~ x + arm + group_mean(x, g) + (1 | s) + (1 + x | g)"
    fit = lmmfast.lmer(formula, dataset(data))
    full = lmmfast.lmer(formula, data)
    new = simulated(500, seed=9).drop(columns="y")
    new["s"] = new["s"].fillna("site 3")
    path = tmp_path / "new.parquet"
    pq.write_table(pa.Table.from_pandas(new), path)
    expected = full.predict(new)
    for results in (fit, full):
        np.testing.assert_allclose(results.predict(new), expected, atol=1e-5)
        streamed = results.predict(path)
        np.testing.assert_allclose(streamed.read_pandas()["y"], expected, atol=1e-5)
        with pytest.raises(lmmfast.DataError, match="no column 'arm'"):
            results.predict(dataset(new.drop(columns="arm")))
    unseen = new.assign(s="elsewhere")
    pq.write_table(pa.Table.from_pandas(unseen), path)
    with pytest.raises(lmmfast.DataError, match="has not seen"):
        fit.predict(path).read_all()
    zero = fit.predict(path, new_levels="population").read_pandas()["y"]
    np.testing.assert_allclose(zero, full.predict(unseen, new_levels="population"), atol=1e-5)
    ds.write_dataset(fit.predict(path, True, "population"), tmp_path / "out", format="parquet")
    assert ds.dataset(tmp_path / "out").count_rows() == 500


def test_what_needs_no_rows_works_as_ever(data, tmp_path):
    path = tmp_path / "data.parquet"
    pq.write_table(pa.Table.from_pandas(data), path)
    fit = lmmfast.lmer("y ~ x + (1 + x | g)", path)
    full = lmmfast.lmer("y ~ x + (1 + x | g)", data)
    assert isinstance(fit, lmmfast.LMMResults)
    assert str(fit.summary()).splitlines()[:4] == str(full.summary()).splitlines()[:4]
    ml = fit.refit(reml=False)
    assert ml.criterion == pytest.approx(full.refit(reml=False).criterion, rel=1e-10)
    smaller = lmmfast.lmer("y ~ x + (1 | g)", path)
    table = lmmfast.compare(smaller, fit)
    assert table.loc[("fit", "criterion")].tolist() == [smaller.criterion, fit.criterion]
    for name, table in full.random_effects_cov.items():
        np.testing.assert_allclose(fit.random_effects_cov[name], table, rtol=1e-5, atol=1e-8)
    np.testing.assert_allclose(fit.Lambda.toarray(), full.Lambda.toarray(), atol=1e-6)
    again = pickle.loads(pickle.dumps(fit))
    pd.testing.assert_series_equal(again.params, fit.params)
    assert again.fittedvalues.read_all().equals(fit.fittedvalues.read_all())
    for name in ("y", "X", "Z", "weights", "offset", "row_labels"):
        with pytest.raises(lmmfast.DataError, match="streamed and not kept"):
            getattr(fit, name)
    with pytest.raises(lmmfast.DataError, match="not kept"):
        fit.refit(np.zeros(5))


@pytest.mark.parametrize(
    ("formula", "message"),
    [
        ("y ~ poly(x, 2) + (1 | g)", "poly.* needs all the rows"),
        ("y ~ bs(x, df=4) + (1 | g)", "knots="),
        ("y ~ I(x - x.mean()) + (1 | g)", "depends on other rows"),
        ("y ~ lag(x) + (1 | g)", "depends on other rows"),
        ("y ~ missing_column + (1 | g)", "no column 'missing_column'"),
        ("y ~ x + (1 | gg)", "no column 'gg'.*did you mean 'g'"),
        ("arm ~ x + (1 | g)", "not a number"),
        ("y ~ x + (1 | one)", "one level"),
        ("constant ~ x + (1 | g)", "constant"),
        ("y ~ x + (1 | row)", "as many levels"),
        ("y ~ x + (1 | g) + (1 | twin)", "same groups"),
        ("y ~ inf + (1 | g)", "infinite"),
        ("y ~ x + (1 + zero | g)", "zero in every row"),
        ("y ~ x + (1 | g) + (x | g)", "an intercept for g comes twice"),
        ("y ~ gone + (1 | g)", "no row is left"),
    ],
)
def test_bad_input(formula, message, data, tmp_path):
    d = data.assign(
        one=1,
        constant=3.0,
        row=np.arange(len(data)),
        twin=data.g + 1,
        inf=np.r_[np.zeros(len(data) - 1), np.inf],
        zero=0.0,
        gone=np.nan,
    )
    with pytest.raises(ValueError, match=message):
        lmmfast.lmer(formula, dataset(d))


def test_bad_sources(data, tmp_path):
    with pytest.raises(lmmfast.DataError, match="there is no file"):
        lmmfast.lmer("y ~ x + (1 | g)", tmp_path / "none.parquet")
    (tmp_path / "notes.txt").write_text("hello")
    with pytest.raises(lmmfast.DataError, match="must lead to Parquet"):
        lmmfast.lmer("y ~ x + (1 | g)", tmp_path / "notes.txt")
    (tmp_path / "bad.parquet").write_text("hello")
    with pytest.raises(lmmfast.DataError, match="can't be read as parquet"):
        lmmfast.lmer("y ~ x + (1 | g)", tmp_path / "bad.parquet")
    source = dataset(data)
    with pytest.raises(lmmfast.DataError, match="give the name of a column"):
        lmmfast.lmer("y ~ x + (1 | g)", source, weights=data.w)
    with pytest.raises(lmmfast.DataError, match="missing='raise'"):
        lmmfast.lmer("y ~ x + (1 | g)", source, missing="raise")
    with pytest.raises(lmmfast.DataError, match="no rows"):
        lmmfast.lmer("y ~ x + (1 | g)", dataset(data.iloc[:0]))


def test_functions_of_the_caller(data):
    def double(x):
        return 2 * x

    source = dataset(data)
    formula = "y ~ double(x) + group_mean(double(x), s) + (1 | g)"
    assert_same(lmmfast.lmer(formula, source), lmmfast.lmer(formula, data))
