"""Models with more random effects than rows that are identified all the same."""

from __future__ import annotations

import lmmfast
import numpy as np
import pandas as pd
import pytest
from conftest import quietly


def variances(fit: lmmfast.LMMResults, group: str) -> list[float]:
    """Of one group's random effects."""
    table = fit.varcorr
    own = table[(table["group"] == group) & table["term2"].isna()]
    return own["variance"].tolist()


@pytest.fixture(scope="module")
def visits() -> pd.DataFrame:
    """300 people seen once, 60 six times."""
    rng = np.random.default_rng(12)
    ids = np.r_[np.arange(300), np.repeat(np.arange(300, 360), 6)]
    t = rng.uniform(0, 5, 660)
    b = rng.normal(size=(360, 2)) @ np.array([[1.0, 0.3], [0, 0.5]])
    y = 2 + 0.4 * t + b[ids, 0] + b[ids, 1] * t + 0.5 * rng.normal(size=660)
    return pd.DataFrame({"id": ids, "t": t, "y": y})


def test_most_people_seen_once(visits: pd.DataFrame) -> None:
    # nlme, and lme4 with its check off
    fit = lmmfast.lmer("y ~ t + (1 + t | id)", visits)
    assert fit.status == "converged"
    assert fit.criterion == pytest.approx(2191.6337, abs=1e-4)
    assert variances(fit, "id") == pytest.approx([0.8893, 0.3092], abs=1e-4)
    assert fit.sigma**2 == pytest.approx(0.2805, abs=1e-4)


def test_residual_variance_by_treatment() -> None:
    """Replicate crossover; (0 + T | row) is what T adds to the residual variance (nlme)."""
    rng = np.random.default_rng(5)
    sequence = np.repeat(rng.choice(["TRTR", "RTRT"], 40), 4)
    period = np.tile([1, 2, 3, 4], 40)
    subject = np.repeat(np.arange(101, 141), 4)
    drug = np.array([s[p - 1] for s, p in zip(sequence, period, strict=True)])
    T = drug == "T"
    between = np.linalg.cholesky(np.array([[0.25, 0.22], [0.22, 0.3]]))
    b = (rng.normal(size=(40, 2)) @ between.T)[subject - 101, T.astype(int)]
    within = np.where(T, 0.35, 0.15) * rng.normal(size=160)
    y = 3 + 0.05 * T + 0.02 * period + b + within
    data = pd.DataFrame(
        {"subject": subject, "sequence": sequence, "period": period, "drug": drug, "y": y}
    ).drop([3, 17, 18, 40, 77, 101])
    data = data.assign(row=np.arange(len(data)), T=(data.drug == "T").astype(int))
    model = "y ~ drug + sequence + C(period) + (0 + drug | subject)"
    with quietly():  # the subjects' effects of T and R are perfectly correlated
        one = lmmfast.lmer(model, data)
        fit = lmmfast.lmer(model + " + (0 + T | row)", data)
    assert one.criterion == pytest.approx(177.2093, abs=1e-4)
    assert fit.criterion == pytest.approx(148.136, abs=1e-3)
    assert fit.sigma**2 == pytest.approx(0.0248, abs=1e-4)
    assert variances(fit, "row")[0] == pytest.approx(0.1261, abs=1e-4)


def test_batches_and_streams_refuse_the_same(visits: pd.DataFrame) -> None:
    pa = pytest.importorskip("pyarrow")
    ds = pytest.importorskip("pyarrow.dataset")
    data = pd.concat([visits.assign(part="a"), visits.assign(part="b", id=np.arange(660))])
    with quietly():
        results = lmmfast.lmer_batch("y ~ t + (1 + t | id)", data, by="part")
    assert results.status.tolist() == ["converged", "refused"]
    assert "'id' has as many levels as there are rows (660)" in results.message["b"]
    for part, rows in data.groupby("part"):
        stream = ds.dataset(pa.Table.from_pandas(rows))
        if part == "a":
            fit = lmmfast.lmer("y ~ t + (1 + t | id)", stream)
            assert fit.criterion == pytest.approx(2191.6337, abs=1e-4)
        else:
            with pytest.raises(lmmfast.DataError, match="as many levels as there are rows"):
                lmmfast.lmer("y ~ t + (1 + t | id)", stream)


def test_weights_tell_rows_from_residuals(visits: pd.DataFrame) -> None:
    """Known relative variances beside one of their own (as in a meta-analysis)."""
    rng = np.random.default_rng(3)
    w = rng.uniform(0.2, 5.0, 660)
    y = 1.0 + rng.normal(size=660) / np.sqrt(w) + 0.8 * rng.normal(size=660)
    data = visits.assign(w=w, y=y)
    fit = lmmfast.lmer("y ~ 1 + (1 | id)", data.assign(id=np.arange(660)), weights="w")
    s, tau = fit.sigma**2, variances(fit, "id")[0]

    def reml(s: float, tau: float) -> float:
        v = s / w + tau
        one = (1 / v).sum()
        mean = (y / v).sum() / one
        return float(
            np.log(v).sum() + np.log(one) + ((y - mean) ** 2 / v).sum() + 659 * np.log(2 * np.pi)
        )

    assert fit.criterion == pytest.approx(reml(s, tau), abs=1e-6)
    for ds, dt in [(1e-3, 0), (-1e-3, 0), (0, 1e-3), (0, -1e-3)]:
        assert reml(s + ds, tau + dt) > fit.criterion
