"""Bad formulas and names: each error names the culprit and says how to mend it."""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest
from lmmfast.errors import FormulaError
from lmmfast.frame import build_frame
from refusals import GOOD, N, refused, table

# --- names ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("formula", "name", "where"),
    [
        ("z ~ floor + (1 | county)", "z", "response"),
        ("log(z) ~ floor + (1 | county)", "z", "response"),
        ("y ~ flor + (1 | county)", "flor", "fixed effects"),
        ("y ~ Floor + (1 | county)", "Floor", "fixed effects"),
        ("y ~ floor:flor + (1 | county)", "flor", "fixed effects"),
        ("y ~ I(flor**2) + (1 | county)", "flor", "fixed effects"),
        ("y ~ Q('flor') + (1 | county)", "flor", "fixed effects"),
        ("y ~ group_mean(floor, conty) + (1 | county)", "conty", "fixed effects"),
        ("y ~ floor + (flor | county)", "flor", r"\(flor \| county\)"),
        ("y ~ floor + (1 | conty)", "conty", r"\(1 \| conty\)"),
        ("y ~ floor + (1 | county/hose)", "hose", r"\(1 \| county/hose\)"),
        ("y ~ floor + offset(flor) + (1 | county)", "flor", "offset"),
    ],
)
def test_unknown_column(formula: str, name: str, where: str) -> None:
    message = refused(f"{where}.*no column '{name}'", formula)
    meant = {"flor": "floor", "Floor": "floor", "conty": "county", "hose": "house"}
    assert name not in meant or f"did you mean '{meant[name]}'" in message


def test_unknown_column_of_other_tables() -> None:
    refused("no column 'flor'.*mean 'floor'", "y ~ flor + (1 | county)", pl.from_pandas(table()))
    refused("no column 'flor'.*mean 'floor'", "y ~ flor + (1 | county)", table().to_dict("list"))


def test_unknown_column_lists_those_there_are() -> None:
    refused("which has 'y', 'floor', 'x'", "y ~ zzz + (1 | county)")


@pytest.mark.parametrize("option", ["weights", "offset"])
def test_unknown_column_of_an_option(option: str) -> None:
    refused(f"{option}: there is no column 'flor'", GOOD, **{option: "flor"})


@pytest.mark.parametrize(
    ("call", "mend"),
    [
        ("sqrt(floor)", r"np\.sqrt"),
        ("factor(f)", "write C"),
        ("ns(floor, 3)", "write cr"),
        ("my_own(floor)", "no function 'my_own'"),
    ],
)
def test_unknown_function(call: str, mend: str) -> None:
    refused(mend, f"y ~ {call} + (1 | county)")


def test_column_that_is_called() -> None:
    data = table(C=np.arange(N))
    refused("'C' is a column and a function", "y ~ C(f) + C + (1 | county)", data)
    refused("'C' is a column and a function", "y ~ C(C) + (1 | county)", data)


def test_dotted_column_in_a_call() -> None:
    data = table().rename(columns={"floor": "floor.no"})
    refused("'floor.no' in back-ticks", "y ~ log(floor.no) + (1 | county)", data)


def test_column_named_intercept() -> None:
    data = table(Intercept=np.arange(N))
    refused("'Intercept'.*rename", "y ~ Intercept + (1 | county)", data)
    refused("two columns of one name", "y ~ Intercept + f + (1 | county)", data)
    build_frame("y ~ 0 + Intercept + (1 | county)", data)


def test_response_of_several_columns() -> None:
    refused(r"must give one column.*bs\(y, df=4\)\[2\]", "bs(y, df=4) ~ x + (1 | county)")
    refused("must give one column", "C(f) ~ x + (1 | county)")


def test_array_of_the_caller() -> None:
    context = {"outside": np.arange(N)}
    refused("'outside' is an array", "y ~ I(outside * 2) + (1 | county)", context=context)


def test_duplicate_column_names() -> None:
    data = pd.concat([table(), table()[["floor"]]], axis=1)
    refused("more than one column is named 'floor'", GOOD, data)
    refused("more than one column is named 'floor'", "y ~ I(floor) + (1 | county)", data)
    arrow = pa.table([[1.0, 2], [3.0, 4], [5, 6]], names=["y", "g", "g"])
    refused("more than one column is named 'g'", "y ~ 1 + (1 | g)", arrow)


def test_grouped_columns() -> None:
    data = table()
    data.columns = pd.MultiIndex.from_product([["top"], data.columns])
    refused("MultiIndex", "top ~ 1 + (1 | top)", data)


# --- the formula and the data --------------------------------------------------------------------


@pytest.mark.parametrize("formula", [None, 5, ["y ~ x + (1 | county)"]])
def test_formula_that_is_no_text(formula: Any) -> None:
    refused("must be a str", formula)


def test_no_random_term() -> None:
    refused("no random term", "y ~ floor")


def test_term_without_grouping() -> None:
    refused("no grouping factor right of the bar", "y ~ floor + (1 | )")


def test_formula_that_does_not_parse() -> None:
    message = refused("not closed", "y ~ floor + (1 | county")
    assert message.split("\n")[1:] == ["    y ~ floor + (1 | county", "                ^"]


def test_xor_for_a_power() -> None:
    refused(r"write \*\*", "y ~ I(floor^2) + (1 | county)")
    refused(r"I\(floor\*\*2\)", "y ~ floor^2 + (1 | county)")


def test_formula_that_formulaic_refuses() -> None:
    refused("can't be computed", "y ~ bs(floor) + bs(f) + (1 | county)")
    refused("can't be computed", "y ~ log(f) + (1 | county)")
    refused(r"group_mean\(x, g\) takes numbers", "y ~ group_mean(f, county) + (1 | county)")


@pytest.mark.parametrize(
    "random", ["(x * f | county) + (0 + x | county)", "(x:f | county) + (1 + x:f\n| county)"]
)
def test_column_twice_that_only_data_tell(random: str) -> None:
    with pytest.raises(FormulaError, match="comes twice"):
        build_frame(f"y ~ floor + {random}", pd.concat([table()] * 4))
