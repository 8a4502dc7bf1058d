"""How often tests of a true hypothesis reject at 5 %: python -m bench.size [n].

Balanced and unbalanced designs with few groups; a covariate within groups, one between them.
"""

from __future__ import annotations

import sys
import warnings

import lmmfast
import numpy as np
import pandas as pd

DDF = ("satterthwaite", "kenward-roger", "residual", "normal")
DESIGNS = {
    "6 groups of 5, slope within": ("y ~ x + (x | g)", 6, False),
    "6 groups of 2 to 8, slope within": ("y ~ x + (x | g)", 6, True),
    "8 groups of 5, between": ("y ~ z + (1 | g)", 8, False),
    "12 groups of 2 to 8, between": ("y ~ z + (1 | g)", 12, True),
}


def simulated(rng: np.random.Generator, n_groups: int, unbalanced: bool) -> pd.DataFrame:
    """Slopes and intercepts of SD 1 and 0.5, residuals of SD 1, no effect of x or z on average."""
    sizes = np.linspace(2, 8, n_groups).round().astype(int) if unbalanced else [5] * n_groups
    g = np.repeat(np.arange(n_groups), sizes)
    x = np.concatenate([np.linspace(-1, 1, size) for size in sizes])
    z = (g % 2).astype(float)
    y = rng.normal(size=n_groups)[g] + 0.5 * rng.normal(size=n_groups)[g] * x
    return pd.DataFrame({"y": y + rng.normal(size=len(g)), "x": x, "z": z, "g": g})


def rejected(n: int = 5000) -> pd.DataFrame:
    """Shares of n data sets in which the hypothesis was rejected."""
    table = {}
    for name, (formula, n_groups, unbalanced) in DESIGNS.items():
        rng = np.random.default_rng(1)
        counts = dict.fromkeys(DDF, 0)
        for _ in range(n):
            with warnings.catch_warnings():
                warnings.simplefilter("ignore", lmmfast.FitWarning)
                fit = lmmfast.lmer(formula, simulated(rng, n_groups, unbalanced), n_threads=1)
            for ddf in DDF:
                counts[ddf] += bool(fit.coef_table(ddf)["p_value"].iloc[1] < 0.05)
        table[name] = {ddf: count / n for ddf, count in counts.items()}
    return pd.DataFrame(table).T


if __name__ == "__main__":
    print(rejected(int(sys.argv[1]) if len(sys.argv) > 1 else 5000).round(3).to_string())
