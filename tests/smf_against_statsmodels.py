"""Random small data sets through both doors: python tests/smf_against_statsmodels.py [how many]

Counts how often statsmodels, as its users call it, ends above the lowest criterion, and compares
every attribute where statsmodels stands at the optimum: it is started there.
"""

from __future__ import annotations

import sys
import warnings
from collections import Counter
from typing import Any

import numpy as np
import pandas as pd
from lmmfast import smf

TOLERANCE = 1e-4
AS_LOW = 1e-6  # of a log-likelihood: statsmodels has found the optimum
THE_SAME = 1e-9  # and stands where we do

SPECIFICATIONS: dict[str, dict[str, Any]] = {
    "intercept": {"groups": "g"},
    "slopes": {"groups": "g", "re_formula": "~ x"},
    "uncorrelated": {"groups": "g", "re_formula": "~ x", "free": True},
    "nested": {"groups": "g", "re_formula": "1", "vc_formula": {"b": "0 + C(b)"}},
    "common variance": {"groups": "g", "vc_formula": {"z": "0 + z1 + z2"}},
    "crossed": {"groups": "one", "vc_formula": {"a": "0 + C(g)", "b": "0 + C(b)"}},
}


def data_set(seed: int) -> pd.DataFrame:
    """A small data set with effects of all kinds, some of them absent."""
    rng = np.random.default_rng(seed)
    n_groups = int(rng.integers(6, 14))
    sizes = rng.integers(4, 9, size=n_groups)
    g = np.repeat(np.arange(n_groups), sizes)
    n = len(g)
    data = pd.DataFrame({"g": g, "b": rng.integers(0, 3, size=n), "one": 1})
    for name in ("x", "z1", "z2"):
        data[name] = rng.normal(size=n)
    data["f"] = np.array(["low", "mid", "top"])[rng.integers(0, 3, size=n)]
    sd = rng.choice([0.0, 0.5, 1.0, 2.0], size=4)
    data["y"] = (
        1.0
        + data["x"]
        + sd[0] * rng.normal(size=n_groups)[g]
        + sd[1] * rng.normal(size=n_groups)[g] * data["x"]
        + sd[2] * rng.normal(size=(n_groups, 3))[g, data["b"]]
        + sd[3] * (rng.normal(size=(n_groups, 2))[g] * data[["z1", "z2"]].to_numpy()).sum(axis=1)
        + rng.normal(size=n)
    )
    return data


def fits(name: str, data: pd.DataFrame, *, reml: bool) -> tuple[Any, Any, Any]:
    """Our fit, statsmodels' by its defaults, and its from our optimum; None where one fails."""
    import statsmodels.formula.api as theirs
    from statsmodels.regression.mixed_linear_model import MixedLMParams

    given = dict(SPECIFICATIONS[name])
    independent = given.pop("free", False)
    with warnings.catch_warnings(), np.errstate(all="ignore"):
        warnings.simplefilter("ignore")
        model = smf.mixedlm("y ~ x + f", data, **given)
        same = theirs.mixedlm("y ~ x + f", data, **given)
        free: dict[str, Any] = {}
        if independent:
            k_fe, k_re = model.k_fe, model.k_re
            free = {"free": MixedLMParams.from_components(np.ones(k_fe), np.eye(k_re))}
        ours = model.fit(reml=reml, **free)
        first = attempt(lambda: same.fit(reml=reml, **free))
        found = ours.params_object
        start = MixedLMParams.from_components(found.fe_params, found.cov_re, vcomp=found.vcomp)
        again = theirs.mixedlm("y ~ x + f", data, **given)
        polished = attempt(lambda: again.fit(reml=reml, start_params=start, **free))
    return ours, first, polished


def attempt(fit: Any) -> Any:
    """A fit of statsmodels; None where it raises."""
    try:
        result = fit()
        result.llf, result.bse, result.random_effects
    except (np.linalg.LinAlgError, ValueError):
        return None
    return result


def ending(ours: Any, theirs: Any) -> str:
    """How statsmodels has ended beside our optimum."""
    if theirs is None:
        return "an exception"
    if not np.isfinite(theirs.llf):
        return "an infinite log-likelihood"
    behind = ours.llf - theirs.llf
    if behind > 1e-3:
        return "a log-likelihood lower by more than 0.001"
    if behind > AS_LOW:
        return "a log-likelihood lower by 0.000001 to 0.001"
    return "the optimum" if behind > -AS_LOW else "a higher log-likelihood"


def same_point(ours: Any, theirs: Any) -> bool:
    """Whether statsmodels stands where we do."""
    return theirs is not None and abs(ours.llf - theirs.llf) < THE_SAME


def differences(ours: Any, theirs: Any) -> dict[str, float]:
    """Attributes that differ by more than the tolerance, relative to max(1, |value|)."""
    found: dict[str, float] = {}

    def compare(name: str, mine: Any, other: Any) -> None:
        if type(mine) is not type(other) and not np.isscalar(mine):
            found[f"type of {name}: {type(mine).__name__}"] = np.inf
        for axis in ("index", "columns"):
            if isinstance(other, (pd.Series, pd.DataFrame)) and hasattr(other, axis):
                labels = [list(getattr(one, axis)) for one in (mine, other)]
                if labels[0] != labels[1]:
                    found[f"{axis} of {name}"] = np.inf
        a, b = np.asarray(mine, dtype=float), np.asarray(other, dtype=float)
        if a.shape != b.shape:
            found[f"shape of {name}"] = np.inf
            return
        gap = np.abs(a - b) / np.maximum(1, np.abs(b))
        worst = float(np.nan_to_num(gap).max(initial=0.0))
        if worst > TOLERANCE or (np.isnan(a) != np.isnan(b)).any():
            found[name] = worst

    for name in (
        *("params", "fe_params", "cov_re", "cov_re_unscaled", "vcomp", "scale", "llf", "aic"),
        *("bic", "df_resid", "nobs", "k_fe", "k_re", "k_re2", "k_vc", "fittedvalues", "resid"),
        "df_modelwc",
    ):
        compare(name, getattr(ours, name), getattr(theirs, name))
    for name in ("n_groups", "endog", "exog", "group_labels", "n_totobs"):
        compare(f"model.{name}", getattr(ours.model, name), getattr(theirs.model, name))
    compare("predict()", ours.predict(), theirs.predict())
    data = theirs.model.data.frame
    compare("predict(data)", ours.predict(data), theirs.predict(data))
    for name in ("random_effects", "random_effects_cov"):
        mine, other = getattr(ours, name), getattr(theirs, name)
        if list(mine) != list(other):
            found[f"labels of {name}"] = np.inf
        for label in other:
            compare(f"{name}[{label}]", mine[label], other[label])
    p = ours.k_fe
    # theirs inverts the observed information with the variances in it; ours is lme4's
    own = np.linalg.inv(-theirs.model.hessian(theirs.params_object)[0][:p, :p])
    compare("bse_fe", np.asarray(ours.bse_fe), np.sqrt(np.diag(own)))
    interior = np.linalg.eigvalsh(-theirs.model.hessian(theirs.params_object)[0]).min() > 1e-6
    if interior:
        compare("bse of variances", ours.bse.iloc[p:], theirs.bse.iloc[p:])
        compare("tvalues of variances", ours.tvalues.iloc[p:], theirs.tvalues.iloc[p:])
        compare("pvalues of variances", ours.pvalues.iloc[p:], theirs.pvalues.iloc[p:])
        compare("conf_int() of variances", ours.conf_int().iloc[p:], theirs.conf_int().iloc[p:])
    return found


def main(n: int) -> None:
    """Count endings and differences."""
    endings: dict[str, Counter[str]] = {name: Counter() for name in SPECIFICATIONS}
    compared, claims = 0, 0
    worst: Counter[str] = Counter()
    for seed in range(n):
        data = data_set(seed)
        for name in SPECIFICATIONS:
            ours, first, polished = fits(name, data, reml=seed % 2 == 0)
            endings[name][ending(ours, first)] += 1
            if first is not None and first.converged:
                claims += ending(ours, first) == "a log-likelihood lower by more than 0.001"
            if ending(ours, polished) == "a higher log-likelihood":
                print("higher:", seed, name, ours.llf, polished.llf)
            if same_point(ours, polished):
                compared += 1
                found = differences(ours, polished)
                worst.update(found.keys())
                if found:
                    print(seed, name, found)
    total: Counter[str] = Counter()
    for name, counts in endings.items():
        print(f"{name}: {dict(counts)}")
        total.update(counts)
    print(f"all: {dict(total)}; {claims} of the lower ones called converged")
    print(f"{compared} of {n * len(SPECIFICATIONS)} compared; differences: {dict(worst)}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 300)
