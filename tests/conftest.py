"""What several test files share."""

from __future__ import annotations

import os
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

# The dense reference's small matrices gain nothing from threads that wait for each other; read when
# NumPy is first imported, so a test run that sets it otherwise is obeyed.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import lmmfast
import numpy as np
import pandas as pd
import pytest
from hypothesis import HealthCheck, settings
from lmmfast.errors import FitWarning

pytest.register_assert_rewrite(
    "batches", "frames", "mmrm_cases", "smf_against_statsmodels", "streams"
)

DATA = Path(__file__).parent / "reference" / "data"

settings.register_profile(
    "lmmfast",
    max_examples=25,
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=[HealthCheck.too_slow],
)
# New examples each time, many: pytest --hypothesis-profile=long, by hand.
settings.register_profile(
    "long", settings.get_profile("lmmfast"), max_examples=2000, derandomize=False
)
settings.load_profile("lmmfast")


@contextmanager
def quietly() -> Iterator[None]:
    """Without the warnings of a fit: singular, not identified, columns dropped."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", FitWarning)
        yield


@pytest.fixture(scope="module")
def sleep() -> pd.DataFrame:
    return pd.read_csv(DATA / "sleepstudy.csv", dtype={"Subject": "object"})


@pytest.fixture(scope="module")
def fit(sleep) -> lmmfast.LMMResults:
    """The fit of sleep that most tests of results look at."""
    return lmmfast.lmer("Reaction ~ Days + (Days | Subject)", sleep)


@pytest.fixture(scope="module")
def crossed() -> pd.DataFrame:
    """Two crossed factors with 12 and 5 levels; weights, an offset, labelled rows, gaps."""
    rng = np.random.default_rng(7)
    n = 240
    a, c = rng.integers(0, 12, n), rng.integers(0, 5, n)
    x, z, f = rng.normal(size=n), rng.normal(size=n), rng.choice(["low", "mid", "high"], n)
    y = (
        1.0
        + 0.5 * x
        + rng.normal(size=12)[a]
        + 0.6 * rng.normal(size=12)[a] * x
        + rng.normal(size=5)[c]
        + rng.normal(size=n)
    )
    data = pd.DataFrame(
        {
            "y": y,
            "x": x,
            "z": z,
            "f": f,
            "a": [f"a{i:02d}" for i in a],
            "c": c,
            "w": rng.uniform(0.5, 2, n),
            "o": rng.normal(size=n),
        },
        index=[f"row{i}" for i in range(n)],
    )
    data.loc[["row3", "row77"], "x"] = np.nan
    return data


@pytest.fixture(scope="module")
def rich(crossed) -> lmmfast.LMMResults:
    """Weights, offset, dropped rows, two factors, two terms on one of them."""
    return lmmfast.lmer(
        "y ~ x * f + offset(o) + (1 | a) + (0 + x | a) + (1 | c)", crossed, weights="w"
    )


@pytest.fixture
def small_chunks(monkeypatch: pytest.MonkeyPatch) -> None:
    """Streams that come in many chunks, though the data are few."""
    monkeypatch.setattr("lmmfast.streams.arrow._CHUNK_ROWS", 256)
