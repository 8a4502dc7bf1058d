"""What a streamed formula must know of all rows is found by what it says, not by how it looks."""

from __future__ import annotations

import lmmfast
import numpy as np
import pandas as pd
import pytest
from lmmfast.bigdata.states import same_state
from scipy import sparse
from streams import assert_same, dataset

pytestmark = [
    pytest.mark.filterwarnings("ignore::lmmfast.FitWarning"),
    pytest.mark.usefixtures("small_chunks"),
]


@pytest.fixture(scope="module")
def data() -> pd.DataFrame:
    """6,000 rows sorted, so that their first 4,096 do not have all levels."""
    rng = np.random.default_rng(4)
    n = 6000
    level = np.sort(rng.integers(0, 30, n))
    g = rng.integers(0, 20, n)
    return pd.DataFrame(
        {
            "y": rng.normal(size=n) + rng.normal(size=20)[g],
            "u": rng.gamma(2, size=n) + level / 9,
            "a b": [f"l{i:02d}" for i in level],
            "class": level,
            "h": rng.choice(list("uvw"), n),
            "g": g,
        }
    )


@pytest.mark.parametrize(
    "formula",
    [
        "y ~ C(`class`) + (1 | g)",
        "y ~ C((`class`), Treatment(3)) + (1 | g)",
        "y ~ C(Q('class')) + (1 | g)",
        "y ~ C(data=`class`):u + (1 | g)",
        "y ~ `a b` + (1 | g)",
        "y ~ C(`a b`) + (1 | g)",
        "y ~ {`a b`.str.upper()} + (1 | g)",
        "y ~ group_mean(u, `a b`) + (1 | g)",
        "y ~ group_mean(np.log(u), Q('a b'), h) + (1 | g)",
        "y ~ np.sqrt(group_mean(u, `a b`)) + h + (1 | g)",
        "y ~ np.maximum(center(u), 0) + I(scale(np.log(u))**2) + (1 | g)",
        "{y - center(u)} ~ h + offset({center(`class`)} / 9) + (1 + center(u) | g)",
        "y ~ u + {h == 'group_mean(u, h)'} + (1 | g)",
        "y ~ h + I(h == 'C(u)') + (1 | g)",
        "y ~ u + I(h == \"center(u\") + (1 | g)",
        "y ~ hashed(`a b`, levels=7) + (1 | g)",
        "y ~ hashed(`class`, levels=7) + (1 | g)",
    ],
)  # fmt: skip
def test_same_as_in_memory(formula: str, data: pd.DataFrame) -> None:
    assert_same(lmmfast.lmer(formula, dataset(data)), lmmfast.lmer(formula, data))


@pytest.mark.parametrize(
    ("formula", "message"),
    [
        ("y ~ center(group_mean(u, h)) + (1 | g)",
         r"center\(group_mean\(u, h\)\): .* compute group_mean\(u, h\) as a column"),
        ("y ~ group_mean(center(u), h) + (1 | g)", r"compute center\(u\) as a column"),
        ("y ~ group_mean(u, h + h) + (1 | g)", "the groups must be columns"),
        ("y ~ scale(`class`, ddof=0) + (1 | g)", r"scale\(`class`, ddof=0\) needs all the rows"),
        ("y ~ C(`class` * 2) + (1 | g)", r"columns 'class' give levels that were not in the fit"),
        ("y ~ u + offset(h) + (1 | g)", "the offset 'h' is of type .*, not a number"),
        ("y ~ u + offset(C(h)) + (1 | g)", r"offset\(C\(h\)\) must give one column"),
        ("y ~ C(class) + (1 | g)", "write C\\(`class`\\)"),
    ],
)  # fmt: skip
def test_bad_input(formula: str, message: str, data: pd.DataFrame) -> None:
    with pytest.raises((lmmfast.DataError, lmmfast.FormulaError), match=message):
        lmmfast.lmer(formula, dataset(data))


def test_states_of_long_arrays() -> None:
    # repr() of arrays leaves out what is in their middle
    a = {"knots": np.arange(5000.0), "degree": 3}
    b = {"knots": a["knots"].copy(), "degree": 3}
    assert same_state(a, b)
    b["knots"][2500] = np.nextafter(2500.0, 0)
    assert repr(a) == repr(b)
    assert not same_state(a, b)


@pytest.mark.parametrize(
    ("a", "b", "same"),
    [
        (0.1 + 0.2, 0.3, False),
        (np.float64(0.5), 0.5, True),
        (np.nan, np.nan, True),
        (np.array([np.nan, 1]), np.array([np.nan, 1]), True),
        (np.array([1, 2]), np.array([1.0, 2.0]), False),
        (np.array([[1, 2]]), np.array([1, 2]), False),
        (np.array(["a", None]), np.array(["a", None]), True),
        ({"a": 1, "b": [1, (2, None)]}, {"b": [1, (2, None)], "a": 1}, True),
        ({"a": 1}, {"a": 1, "b": 2}, False),
        ({"a": 1}, None, False),
        ([1, 2], [1, 2, 3], False),
        (sparse.csc_matrix(np.eye(3)), sparse.csc_matrix(np.eye(3)), True),
        (sparse.csc_matrix(np.eye(3)), sparse.csc_matrix(2 * np.eye(3)), False),
        (sparse.csc_array(np.eye(3)), sparse.csc_array(np.eye(2)), False),
        (pd.Series([1, 2]), pd.Series([1, 2]), True),
        (pd.Series([1, 2]), pd.Series([1, 3]), False),
        (np.log, np.log, True),
        (np.log, np.exp, False),
        ("a", "a", True),
    ],
)
def test_same_state(a, b, same) -> None:
    assert same_state(a, b) is same
    assert same_state({"inside": [a]}, {"inside": [b]}) is same
