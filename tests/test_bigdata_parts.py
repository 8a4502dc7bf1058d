"""The parts of a streamed fit: what is read and when, samples of rows, codes of levels."""

from __future__ import annotations

import pickle

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.dataset as ds
import pyarrow.parquet as pq
import pytest
from lmmfast import _core
from lmmfast.bigdata.read import read_rows
from lmmfast.streams import arrow
from lmmfast.tables.level_book import LevelBook
from streams import simulated

pytestmark = [
    pytest.mark.filterwarnings("ignore::lmmfast.FitWarning"),
    pytest.mark.usefixtures("small_chunks"),
]


@pytest.fixture(scope="module")
def data() -> pd.DataFrame:
    return simulated()


def test_only_the_columns_needed_are_read(data, tmp_path):
    good = tmp_path / "data.parquet"
    pq.write_table(pa.Table.from_pandas(data), good)
    read = []

    class Spy:
        schema = ds.dataset(good).schema

        def get_fragments(self):
            return ds.dataset(good).get_fragments()

        def to_batches(self, columns, **options):
            read.append(columns)
            return ds.dataset(good).to_batches(columns=columns, **options)

    source = arrow.ArrowSource(Spy())
    kept = {"weights": None, "offset": None, "missing": "drop", "context": None}
    read_rows("y ~ x + (1 | g)", source, n_threads=1, **kept)
    assert read == [["x", "g", "y"], ["y", "x", "g"]]  # a few rows, then one pass
    read.clear()
    read_rows("y ~ x + arm + (1 | g)", source, n_threads=1, **kept)
    assert len(read) == 3


def test_the_sample_is_spread_over_the_data(data, tmp_path):
    in_time = data.assign(row=np.arange(len(data)))
    table = pa.Table.from_pandas(in_time)
    pq.write_table(table, tmp_path / "groups.parquet", row_group_size=100)
    (tmp_path / "files").mkdir()
    for i in range(15):
        pq.write_table(table.slice(200 * i, 200), tmp_path / "files" / f"{i:02d}.parquet")
    for name in ("groups.parquet", "files"):
        source = arrow.ArrowSource(ds.dataset(tmp_path / name))
        rows = [t.column("row").to_numpy() for t, _ in zip(source.sample(["row"], 80), range(8))]
        assert all(len(some) == 10 for some in rows)
        starts = np.sort([some[0] for some in rows])
        assert starts[0] == 0
        assert starts[-1] >= 2800
        assert (np.diff(starts) > 250).all()
        again = [t.column("row").to_numpy() for t, _ in zip(source.sample(["row"], 80), range(8))]
        np.testing.assert_array_equal(rows, again)
        everything = np.concatenate(
            [t.column("row").to_numpy() for t in source.sample(["row"], 80)]
        )
        np.testing.assert_array_equal(np.sort(everything[80:]), in_time.row)


def test_one_row_group_is_read_ahead():
    read: list[int] = []

    def group(i: int):
        read.append(i)
        return iter([10 * i, 10 * i + 1])

    rows = arrow._one_ahead(range(6), group)
    for i, row in enumerate(rows):
        assert row == 10 * (i // 2) + i % 2
        assert len(read) <= i // 2 + 2
    assert read == list(range(6))
    assert list(arrow._one_ahead([], group)) == []


def test_levels_keep_their_codes():
    book = LevelBook([("a",), ("a", "b"), ("a", "b", "c")])
    rng = np.random.default_rng(3)
    codes: list[list[np.ndarray]] = [[], [], []]
    tables = []
    for _ in range(5):
        values = {name: rng.integers(0, 1 + 10**k, 30) for k, name in enumerate("abc")}
        encoded = {n: tuple(np.unique(v, return_inverse=True))[::-1] for n, v in values.items()}
        encoded = {n: (c.astype(np.int32), labels) for n, (c, labels) in encoded.items()}
        rows, levels = book.add(encoded)
        for mine, own, known in zip(codes, rows, levels):
            mine.append(known[own])
        tables.append(pd.DataFrame(values))
    table = pd.concat(tables)
    factors, ranks = book.finish()
    for group, factor, rank, mine in zip(book.groups, factors, ranks, codes):
        labels = factor.levels[rank[np.concatenate(mine)]]
        expected = table[list(group)].astype(str).agg(":".join, axis=1)
        assert labels.astype(str).tolist() == expected.tolist()
    book.absorb(LevelBook(book.groups))
    other = pickle.loads(pickle.dumps(book))
    for mapped, n in zip(other.absorb(book), book.n_levels()):
        assert mapped.tolist() == list(range(n))


def test_merge_with_codes_checks_them():
    y, g = np.arange(6.0), np.array([0, 1, 2, 0, 1, 2], np.int32)
    A = _core.CrossProducts(_core.Design(y, [None], [g], [3], [(0, [None], "full")]))
    assert A.n_levels == [3]
    for codes in ([[0, 1]], [[0, 0, 1]], [[-1, 0, 1]], []):
        arrays = [np.array(c, np.int32) for c in codes]
        with pytest.raises(ValueError, match=r"code"):
            A.merge(A, arrays)
