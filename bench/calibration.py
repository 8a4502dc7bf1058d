"""Simulation-based calibration of `lmmfast.sample`: `python -m bench.calibration [replications]`.

Parameters drawn from the prior, data from these, the posterior of the data: the rank of the
true value among thinned draws is uniform if and only if the posterior is right (Talts, Betancourt,
Simpson, Vehtari & Gelman 2018, arXiv:1804.06788). Five models, two by quadrature and three by NUTS;
writes `docs/figures/posterior_calibration.png` and prints a test of uniformity for each parameter.
"""

from __future__ import annotations

import sys
from pathlib import Path

import lmmfast
import numpy as np
import pandas as pd
from lmmfast.priors import LKJ, Exponential, HalfNormal, HalfStudentT, Laplace, Normal, StudentT
from scipy import stats

DRAWS, RANKS = 99, 10  # thinned draws a posterior; bins of the rank plots

COMMON = {"fixed": Normal(0, 1), "sigma": HalfNormal(1)}
MODELS = {
    "one factor": ("y ~ x + (1 | g)", {**COMMON, "g": HalfNormal(1)}),
    "two crossed factors": (
        "y ~ x + (1 | g) + (1 | h)",
        {**COMMON, "g": HalfStudentT(4, 0.7), "h": Exponential(1.5)},
    ),
    "correlated slopes": ("y ~ x + (x | g)", {**COMMON, "g": HalfNormal(1), ("g", "corr"): LKJ(2)}),
    "slopes and a second factor": (
        "y ~ x + (x | g) + (1 | h)",
        {**COMMON, "g": HalfNormal(0.7), "h": HalfNormal(0.7), ("g", "corr"): LKJ(1)},
    ),
    "heavy-tailed priors": (
        "y ~ x + z + (1 | g)",
        {**COMMON, "x": StudentT(4, 0, 1), "z": Laplace(0, 1), "g": HalfNormal(1)},
    ),
}


def design(rng: np.random.Generator, n: int = 60) -> pd.DataFrame:
    return pd.DataFrame(
        {
            "y": rng.normal(size=n),
            "x": rng.normal(size=n),
            "z": rng.normal(size=n),
            "g": np.arange(n) % 8,
            "h": rng.integers(0, 6, n),
        }
    )


def ranks(formula: str, priors: dict, replications: int, seed: int) -> pd.DataFrame:
    """The rank of each parameter's true value among the draws, a row a replication."""
    rng = np.random.default_rng(seed)
    rows = []
    for i in range(replications):
        data = design(rng)
        truth = lmmfast.sample(
            formula, data, priors=priors, prior_only=True, draws=1, chains=1, seed=rng
        )
        data["y"] = truth.predict_draws(seed=rng)[0]
        posterior = lmmfast.sample(formula, data, priors=priors, draws=4 * DRAWS, chains=1, seed=i)
        drawn = posterior.to_frame().iloc[3::4]
        rows.append((drawn < truth.to_frame().iloc[0]).sum().drop(["chain", "draw"]))
    return pd.DataFrame(rows)


def main(replications: int) -> None:
    import matplotlib

    matplotlib.use("Agg")
    import matplotlib.pyplot as plt

    found = {
        name: ranks(formula, priors, replications, seed)
        for seed, (name, (formula, priors)) in enumerate(MODELS.items())
    }
    width = max(table.shape[1] for table in found.values())
    figure, axes = plt.subplots(
        len(found), width, figsize=(2.1 * width, 1.9 * len(found)), layout="constrained"
    )
    expected = replications / RANKS
    low, high = stats.binom(replications, 1 / RANKS).ppf([0.005, 0.995])
    for (name, table), row in zip(found.items(), axes):
        for ax in row[table.shape[1] :]:
            ax.axis("off")
        row[0].set_ylabel(name, fontsize=8)
        for ax, label in zip(row, table):
            counts, _ = np.histogram(table[label], bins=RANKS, range=(0, DRAWS + 1))
            p = stats.chisquare(counts).pvalue
            print(f"{name:<28}{label:<24}p = {p:.3f}")
            ax.axhspan(low, high, color="0.88")
            ax.axhline(expected, color="0.6", linewidth=0.8)
            ax.bar(np.arange(RANKS), counts, width=0.9, color="#20639b")
            ax.set_title(label, fontsize=8)
            ax.set_xticks([])
            ax.set_ylim(0, 2.2 * expected)
    path = Path(__file__).parent.parent / "docs" / "figures" / "posterior_calibration.png"
    figure.savefig(path, dpi=100)
    print(f"figure: {path}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 300)
