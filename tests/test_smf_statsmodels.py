"""Statsmodels' own tests, its R fits and its examples, through our door."""

from __future__ import annotations

import importlib.util
import inspect
import re
import sys
import types
import warnings
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pytest
from lmmfast import FitWarning, smf
from lmmfast.smf import MixedLM, MixedLMParams
from smf_against_statsmodels import SPECIFICATIONS, data_set, differences, ending, fits, same_point

statsmodels = pytest.importorskip("statsmodels")
INSTALLED = Path(statsmodels.__file__).parent / "regression" / "tests"
SUITE = INSTALLED / "test_lme.py"
pytestmark = pytest.mark.skipif(not SUITE.exists(), reason="statsmodels without its tests")

# Tests of statsmodels that cannot pass, and why.
REFUSED = {
    "test_regularized": "penalised fixed effects are not offered (NotImplementedError)",
    "test_summary_col": "standard errors of fixed effects are lme4's, not of observed information",
    "test_singular": (
        "expects a singular fit, which in statsmodels has an infinite log-likelihood; the optimum "
        "has a small positive variance"
    ),
}
PRIVATE = ("SMWSolver", "SMWLogdet")  # of functions that only statsmodels has


def installed_suite() -> types.ModuleType:
    """Statsmodels' test_lme.py as installed, with our door in place of its model."""
    specification = importlib.util.spec_from_file_location(
        "statsmodels.regression.tests.test_lme_through_lmmfast", SUITE
    )
    assert specification is not None
    module = importlib.util.module_from_spec(specification)
    import statsmodels.formula.api as formula_api
    import statsmodels.regression.mixed_linear_model as theirs

    stand_in = types.ModuleType(theirs.__name__)
    stand_in.__dict__.update(theirs.__dict__)
    stand_in.MixedLM, stand_in.MixedLMParams = MixedLM, MixedLMParams
    kept, door = sys.modules[theirs.__name__], formula_api.mixedlm
    sys.modules[theirs.__name__] = stand_in
    try:
        source = SUITE.read_text(encoding="utf-8")
        code = compile(source.replace("statsmodels.formula.api", "lmmfast.smf"), str(SUITE), "exec")
        module.__file__ = str(SUITE)
        module.__package__ = "statsmodels.regression.tests"
        exec(code, module.__dict__)
    finally:
        sys.modules[theirs.__name__] = kept
        assert formula_api.mixedlm is door
    return module


def cases() -> list[Any]:
    """Each test of the suite with its arguments."""
    if not SUITE.exists():
        return []
    module = installed_suite()
    found = []
    for name, thing in vars(module).items():
        if getattr(thing, "__module__", None) != module.__name__ and not inspect.isclass(thing):
            continue
        if name.startswith("test_") and inspect.isfunction(thing):
            found += [_case(name, thing, None, given) for given in _arguments(thing)]
        elif name.startswith("Test") and inspect.isclass(thing) and not _private(name):
            for method in (m for m in dir(thing) if m.startswith("test_")):
                function = getattr(thing, method)
                found += [_case(method, function, thing, given) for given in _arguments(function)]
    return found


def _private(name: str) -> bool:
    return any(part in name for part in PRIVATE)


def _arguments(function: Any) -> list[dict[str, Any]]:
    """What pytest's marks would call it with."""
    given: list[dict[str, Any]] = [{}]
    for mark in getattr(function, "pytestmark", []):
        if mark.name == "parametrize":
            name, values = mark.args
            given = [one | {name: value} for one in given for value in values]
    return given


def _case(name: str, function: Any, owner: Any, given: dict[str, Any]) -> Any:
    shown = "-".join(map(str, given.values()))
    label = f"{owner.__name__}.{name}" if owner else name
    marks = []
    if name in REFUSED:
        reason = REFUSED[name]
        marks = [pytest.mark.xfail(reason=reason, strict=True, raises=_expected(name))]
    return pytest.param(function, owner, given, id=f"{label}[{shown}]", marks=marks)


def _expected(name: str) -> Any:
    if name == "test_regularized":
        return NotImplementedError
    return pytest.fail.Exception if name == "test_singular" else AssertionError


@pytest.mark.parametrize(("function", "owner", "given"), cases())
def test_their_suite(function, owner, given):
    with warnings.catch_warnings():
        warnings.simplefilter("default")
        if owner is None:
            function(**given)
            return
        instance = owner()
        if hasattr(owner, "setup_class"):
            owner.setup_class()
        getattr(instance, function.__name__)(**given)


def test_the_whole_suite_is_run():
    names = {case.id.split("[")[0].split(".")[-1] for case in cases()}
    written = set(re.findall(r"^ *def (test_\w+)", SUITE.read_text(encoding="utf-8"), re.M))
    assert written - names == {"test_smw_solver", "test_smw_logdet"}
    assert set(REFUSED) <= names


# ---- the fits of R that statsmodels keeps


def r_fits() -> list[Any]:
    return [
        (number, kind, method)
        for number in range(12)
        for kind in (("drf",) if number < 6 else ("drf", "irf"))
        for method in ("ml", "reml")
    ]


@pytest.mark.parametrize(("number", "kind", "method"), r_fits())
def test_r_fits(number, kind, method):
    """lme4's estimates to 1e-6."""
    from statsmodels.regression.tests.results import lme_r_results as stored

    data = pd.read_csv(INSTALLED / "results" / f"lme{number:02d}.csv")
    X = data.filter(like="exog_fe").to_numpy()
    Z = data.filter(like="exog_re").to_numpy()
    model = MixedLM(data["endog"].to_numpy(), X, data["groups"].to_numpy(), Z)
    free = None
    if kind == "irf":
        free = MixedLMParams.from_components(np.ones(X.shape[1]), np.eye(Z.shape[1]))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", FitWarning)
        result = model.fit(reml=method == "reml", free=free)

    def r(name: str) -> Any:
        return np.asarray(getattr(stored, f"{name}_{method}_{kind}_{number}"))

    # the stored log-likelihoods have four decimals: ours are never lower
    assert result.llf > r("loglike")[0] - 6e-5
    close = {"rtol": 1e-6, "atol": 1e-6}  # they are stored with seven digits
    np.testing.assert_allclose(result.fe_params, r("coef"), **close)
    np.testing.assert_allclose(result.cov_re, r("cov_re").reshape(result.cov_re.shape), **close)
    np.testing.assert_allclose(result.scale, r("scale"), **close)
    p = model.k_fe
    np.testing.assert_allclose(result.cov_params()[:p, :p], r("vcov"), **close)
    if kind == "drf":
        np.testing.assert_allclose(result.random_effects[0], r("ranef_mean"), **close)
        covariance = result.random_effects_cov[0].to_numpy()
        np.testing.assert_allclose(
            covariance, r("ranef_condvar").reshape(covariance.shape), **close
        )


# ---- statsmodels' documented examples


def pigs() -> pd.DataFrame:
    return pd.read_csv(INSTALLED / "results" / "dietox.csv")


@pytest.mark.parametrize(
    ("given", "llf"),
    [({}, -2404.7753371), ({"re_formula": "~Time"}, -2217.0474592)],
    ids=["intercepts", "slopes"],
)
def test_pigs(given, llf):
    """As good a criterion as statsmodels', which for slopes by default does not converge."""
    import statsmodels.formula.api as theirs

    data = pigs()
    result = smf.mixedlm("Weight ~ Time", data, groups=data["Pig"], **given).fit()
    assert result.converged
    assert result.llf == pytest.approx(llf, abs=1e-6)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        other = theirs.mixedlm("Weight ~ Time", data, groups=data["Pig"], **given).fit()
    assert result.llf > other.llf - 1e-8


def nested() -> pd.DataFrame:
    """Groups in groups in groups, as the notebook on nested components has them."""
    rng = np.random.default_rng(53)
    one, two, three, n = 20, 5, 4, 2
    size = one * two * three * n
    g1 = np.repeat(np.arange(one), size // one)
    g2 = np.tile(np.repeat(np.arange(two), three * n), one)
    g3 = np.tile(np.repeat(np.arange(three), n), one * two)
    y = (
        2 * rng.normal(size=one)[g1]
        + 1.5 * rng.normal(size=(one, two))[g1, g2]
        + rng.normal(size=(one, two, three))[g1, g2, g3]
        + rng.normal(size=size)
    )
    return pd.DataFrame({"y": y, "g1": g1, "g2": g2, "g3": g3})


@pytest.mark.parametrize(
    "vc", [{"g2": "0 + C(g2)"}, {"g2": "0 + C(g2)", "g3": "0 + C(g2):C(g3)"}], ids=["two", "three"]
)
def test_nested_components(vc):
    import statsmodels.formula.api as theirs

    data = nested()
    given = {"re_formula": "1", "vc_formula": vc, "groups": "g1"}
    result = smf.mixedlm("y ~ 1", data, **given).fit()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        other = theirs.mixedlm("y ~ 1", data, **given).fit()
    assert result.llf > other.llf - 1e-8
    np.testing.assert_allclose(result.vcomp, other.vcomp, rtol=2e-3)
    assert list(result.random_effects[3].index) == list(other.random_effects[3].index)
    np.testing.assert_allclose(result.random_effects[3], other.random_effects[3], atol=2e-3)


def test_crossed_components():
    import statsmodels.formula.api as theirs

    rng = np.random.default_rng(4)
    a, b = rng.integers(0, 12, size=300), rng.integers(0, 9, size=300)
    y = 2 * rng.normal(size=12)[a] + rng.normal(size=9)[b] + rng.normal(size=300)
    data = pd.DataFrame({"y": y, "a": a, "b": b, "group": 1})
    given = {"vc_formula": {"a": "0 + C(a)", "b": "0 + C(b)"}, "groups": "group"}
    result = smf.mixedlm("y ~ 1", data, **given).fit()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        other = theirs.mixedlm("y ~ 1", data, **given).fit()
    assert result.llf > other.llf - 1e-8
    np.testing.assert_allclose(result.vcomp, other.vcomp, rtol=2e-3)
    effects, others = result.random_effects[1], other.random_effects[1]
    assert list(effects.index) == list(others.index)
    np.testing.assert_allclose(effects, others, atol=2e-3)


# ---- random small data


@pytest.mark.parametrize("seed", range(0, 40, 4))
@pytest.mark.parametrize("name", SPECIFICATIONS)
def test_random_small_data(name, seed):
    """Python tests/smf_against_statsmodels.py runs 300; docs/migrating.md has what it counted."""
    ours, first, polished = fits(name, data_set(seed), reml=seed % 8 == 0)
    assert ending(ours, first) != "a higher log-likelihood"
    if same_point(ours, polished):
        assert differences(ours, polished) == {}
