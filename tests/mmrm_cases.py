"""The reference fits of repeated measures, in the words of formulaic."""

import itertools
import json
from functools import cache
from pathlib import Path

import lmmfast
import numpy as np
import pandas as pd
from conftest import quietly

REFERENCE = Path(__file__).parent / "reference" / "mmrm"
# Of these R's columns and formulaic's are others, or no optimum is known.
APART = {"fev_noint_alias_ar1_reml", "fev_first50_full_us_reml"}
CASES = sorted({path.stem for path in (REFERENCE / "cases").glob("*.json")} - APART)


@cache
def case(name):
    return json.loads((REFERENCE / "cases" / f"{name}.json").read_text())


@cache
def table(name):
    data = pd.read_csv(REFERENCE / "data" / f"{name}.csv")
    for column, levels in json.loads((REFERENCE / "data" / "levels.json").read_text())[
        name
    ].items():
        data[column] = pd.Categorical(data[column].astype(str), levels)
    if name == "fev":
        data["PWEIGHT"] = pd.read_csv(REFERENCE / "data" / "fev_pweight.csv")["PWEIGHT"]
        data["SEX2"] = data["SEX"]
    return data


def data_of(name):
    this = case(name)
    data = table(this["data"])
    for column, levels in (this.get("factor_levels") or {}).items():
        data = data.assign(**{column: data[column].cat.set_categories(levels)})
    for column, levels in ((this.get("subset") or {}).get("drop") or {}).items():
        data = data[~data[column].isin(levels)]
    return data


@cache
def fitted(name):
    this = case(name)
    formula, data = this["formula"], data_of(name)
    with quietly():
        return lmmfast.mmrm(formula, data, weights=this["weights"], reml=this["reml"])


def names_of(fit, theirs):
    """Our name of each of R's coefficients."""
    ours, factors = list(fit.params.index), {}
    for column in ("AVISIT", "ARMCD", "RACE", "SEX2", "SEX", "Visit", "Diet", "Sex"):
        factors[column] = lambda part, c=column: f"{c}[T.{part[len(c) :]}]"

    def part_of(part):
        for column, rename in factors.items():
            if part.startswith(column) and rename(part) != f"{column}[T.]":
                renamed = rename(part)
                if any(renamed in name.split(":") for name in ours):
                    return renamed
        return part

    found = {}
    for name in theirs:
        parts = [part_of(part) for part in name.split(":")]
        orders = [":".join(order) for order in itertools.permutations(parts)]
        found[name] = "Intercept" if name == "(Intercept)" else next(o for o in orders if o in ours)
    return found


def against(table, theirs, names):
    """Largest relative difference of our values from theirs."""
    return max(abs(table[names[n]] - value) / max(abs(value), 1e-3) for n, value in theirs.items())


def rows_of(L, fit, names):
    ours = list(fit.params.index)
    rows = np.zeros((len(L), len(ours)))
    rows[:, [ours.index(names[n]) for n in names]] = L
    return rows
