"""Results that several threads share: each thread gets, to the bit, what it would get alone."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

import lmmfast
import numpy as np
import pandas as pd
import pytest
from conftest import quietly

pytestmark = pytest.mark.filterwarnings("ignore::lmmfast.FitWarning")

THREADS = 4


@pytest.fixture(scope="module")
def data() -> pd.DataFrame:
    """Two crossed factors, the smaller with as many levels as make the core call BLAS."""
    rng = np.random.default_rng(9)
    n = 600
    g, h = rng.integers(0, 60, n), rng.integers(0, 40, n)
    frame = pd.DataFrame({"x": rng.normal(size=n), "f": rng.choice(list("abc"), n), "g": g, "h": h})
    noise = rng.normal(size=n)
    frame["y"] = 1 + frame.x + rng.normal(size=60)[g] + rng.normal(size=40)[h] + noise
    return frame


@pytest.fixture(scope="module")
def responses(data: pd.DataFrame) -> np.ndarray:
    rng = np.random.default_rng(10)
    return rng.normal(size=(40, len(data))) + data["y"].to_numpy()


def bits(value: Any) -> Any:
    """What tells a result from another that differs in one bit."""
    if isinstance(value, dict):
        return [(key, bits(value[key])) for key in value]
    if isinstance(value, (pd.Series, pd.DataFrame)):
        numbers = value.select_dtypes("number") if isinstance(value, pd.DataFrame) else value
        return numbers.to_numpy(dtype=np.float64).tobytes()
    if isinstance(value, np.ndarray):
        return value.tobytes()
    if isinstance(value, lmmfast.LMMResults):
        effects = bits(value.random_effects)
        return [float(value.criterion).hex(), bits(value.theta), bits(value.cov_params()), effects]
    return value if isinstance(value, str) else float(value).hex()


def assert_same_from_threads(tasks: list[Callable[[], Any]]) -> None:
    """Every task by every thread, each beginning elsewhere, against the tasks one by one."""
    with quietly():
        wanted = [bits(task()) for task in tasks]
    wrong: list[Any] = []
    start = threading.Barrier(THREADS)

    def run(number: int) -> None:
        start.wait()
        for k in range(len(tasks)):
            i = (k + number * len(tasks) // THREADS) % len(tasks)
            try:
                if bits(tasks[i]()) != wanted[i]:
                    wrong.append(i)
            except BaseException as error:
                wrong.append((i, repr(error)))

    with quietly():
        threads = [threading.Thread(target=run, args=(number,)) for number in range(THREADS)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert wrong == []


@pytest.mark.parametrize("formula", ["y ~ x + (x | g)", "y ~ x + f + (1 | g) + (1 | h)"])
def test_refit(formula: str, data: pd.DataFrame, responses: np.ndarray) -> None:
    with quietly():
        shared = lmmfast.lmer(formula, data, n_threads=2)
        alone = [bits(lmmfast.lmer(formula, data).refit(y)) for y in responses[:5]]
    assert alone == [bits(shared.refit(y)) for y in responses[:5]]
    tasks: list[Callable[[], Any]] = [lambda y=y: shared.refit(y) for y in responses]
    tasks += [lambda y=y: shared.refit(y, reml=False) for y in responses[:10]]
    start = np.full(shared.theta.size, 0.5)
    tasks += [lambda: shared.refit(reml=False), lambda: shared.refit(responses[0], start=start)]
    assert_same_from_threads(tasks)


def test_the_first_refits_of_a_result(data: pd.DataFrame, responses: np.ndarray) -> None:
    formula = "y ~ x + (x | g)"
    wanted = [bits(lmmfast.lmer(formula, data).refit(y)) for y in responses[:THREADS]]
    for _ in range(20):
        shared = lmmfast.lmer(formula, data)
        found: dict[int, Any] = {}
        start = threading.Barrier(THREADS)

        def run(i: int, shared=shared, found=found, start=start) -> None:
            start.wait()
            found[i] = bits(shared.refit(responses[i]))

        threads = [threading.Thread(target=run, args=(i,)) for i in range(THREADS)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert [found[i] for i in range(THREADS)] == wanted


def test_what_results_give(data: pd.DataFrame) -> None:
    with quietly():
        shared = lmmfast.lmer("y ~ bs(x, df=4) + C(f) + (1 | g) + (1 | h)", data, n_threads=2)
        other = lmmfast.lmer("y ~ x + (1 | g) + (1 | h)", data, n_threads=2)
    new = data.head(200).assign(x=lambda d: d.x / 2)
    tasks: list[Callable[[], Any]] = [
        lambda: shared.predict(new),
        lambda: shared.predict(new, random_effects=False),
        lambda: shared.predict(),
        lambda: str(shared.summary()),
        lambda: shared.random_effects_cov,
        lambda: shared.optimizer_log,
        lambda: shared.resid_pearson,
        lambda: shared.conf_int(),
        lambda: shared.varcorr,
        lambda: lmmfast.compare(shared, other),
    ]
    assert_same_from_threads(tasks * 3)


def test_fits_of_the_same_data(data: pd.DataFrame, responses: np.ndarray) -> None:
    tasks: list[Callable[[], Any]] = [
        lambda f=f, reml=reml: lmmfast.lmer(f, data, reml=reml, n_threads=2)
        for f in ("y ~ x + (1 | g) + (1 | h)", "y ~ f + (x | g)", "y ~ x + (x | h) + (1 | g)")
        for reml in (True, False)
    ]
    Y = np.ascontiguousarray(responses.T)
    tasks += [
        lambda: lmmfast.lmer_batch("y ~ x + (1 | g)", data, by="f", n_threads=2).to_frame(),
        lambda: lmmfast.lmer_batch("~ x + (1 | g)", data, responses=Y, n_threads=2).to_frame(),
        lambda: lmmfast.lmer_batch(
            "~ x + (1 | g) + (1 | h)", data, responses=Y[:, :4], ddf="satterthwaite"
        ).to_frame(),
    ]
    assert_same_from_threads(tasks)


def test_one_batch_gives_several_threads_their_results(
    data: pd.DataFrame, responses: np.ndarray
) -> None:
    batch = lmmfast.lmer_batch(
        "~ x + (1 | g)", data, responses=responses[:8].T, random_effects=True
    )
    tasks: list[Callable[[], Any]] = [lambda i=i: batch.result(i) for i in range(8)]
    tasks += [lambda: batch.varcorr, lambda: batch.random_effects, lambda: batch.to_frame()]
    assert_same_from_threads(tasks)
