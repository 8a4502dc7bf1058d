"""A radon analysis as it was published for statsmodels, run as written: one import has changed.

County is a fixed effect and the groups of the random one at once, which leaves the data nothing to
say of the groups' variance: statsmodels prints where its search has stopped, lmmfast says so. After
it the same in our own words, and the model that was meant.

Run as ``python examples/from_statsmodels.py [folder]``; the figure goes to the folder (``demo`` by
default).
"""

import sys
import time
import warnings
from pathlib import Path

import lmmfast
import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
from lmmfast import smf  # was: import statsmodels.formula.api as smf


def published(data: pd.DataFrame) -> tuple[pd.DataFrame, pd.DataFrame, pd.Series]:
    """The published analysis."""
    md = smf.mixedlm("log_radon ~ floor + county", data, groups=data["county"])
    mdf = md.fit()
    print(mdf.summary())

    fe_params = pd.DataFrame(mdf.fe_params, columns=["LMM"])
    random_effects = pd.DataFrame(mdf.random_effects)
    random_effects = random_effects.transpose()
    random_effects = random_effects.rename(index=str, columns={"Group": "LMM"})
    return fe_params, random_effects, mdf.fittedvalues


def with_matrices(data: pd.DataFrame) -> np.ndarray:
    """Its fitted values once more, by the matrices of patsy's dmatrices()."""
    try:
        from patsy import dmatrices
    except ImportError:
        print("(without patsy: no design matrices)\n")
        return np.empty(0)
    y, X = dmatrices("log_radon ~ floor + county", data=data, return_type="dataframe")
    result = smf.MixedLM(y, X, groups=data["county"]).fit()
    return np.asarray(result.fittedvalues)


def draw(
    fe_params: pd.DataFrame,
    random_effects: pd.DataFrame,
    fitted: pd.Series,
    data: pd.DataFrame,
    path: Path,
) -> None:
    """Fixed effects, random effects, observed against fitted values."""
    figure, axes = plt.subplots(1, 3, figsize=(14, 4.4), layout="constrained")
    axes[0].plot(fe_params["LMM"].to_numpy(), ".")
    axes[0].set(title="Fixed effects", xlabel="column of X", ylabel="coefficient")
    axes[1].plot(random_effects["LMM"].to_numpy(), ".")
    axes[1].set(title="Random effects", xlabel="county", ylabel="conditional mean")
    axes[2].scatter(data["log_radon"], fitted, s=6, alpha=0.5)
    axes[2].axline((1, 1), slope=1, color="black", linewidth=0.8)
    axes[2].set(title="Fit", xlabel="log radon observed", ylabel="fitted")
    path.parent.mkdir(parents=True, exist_ok=True)
    figure.savefig(path, dpi=150)
    plt.close(figure)
    print(f"figure: {path.resolve()}\n")


def in_our_own_words(data: pd.DataFrame) -> None:
    """The same model by lmer(), and the one that was meant."""
    both = lmmfast.lmer("log_radon ~ floor + county + (1 | county)", data)
    print(f"lmer: MSE {np.mean(both.resid**2):.13f}")
    print(f"lmer: {both.warnings[0]}\n")
    print(lmmfast.lmer("log_radon ~ floor + (1 | county)", data).summary(), end="\n\n")


def timed(what: str, fit) -> None:
    fit()
    seconds = []
    for _ in range(5):
        start = time.perf_counter()
        fit()
        seconds.append(time.perf_counter() - start)
    print(f"{what:<34} {1000 * min(seconds):8.1f} ms")


def main(folder: Path) -> None:
    warnings.simplefilter("ignore", lmmfast.FitWarning)  # in_our_own_words() prints it
    data = lmmfast.datasets.radon()
    fe_params, random_effects, fitted = published(data)
    print(f"MSE {np.mean((data['log_radon'] - fitted) ** 2):.13f}")
    again = with_matrices(data)
    if len(again):
        print(f"MSE {np.mean((data['log_radon'] - again) ** 2):.13f} by dmatrices\n")
    draw(fe_params, random_effects, fitted, data, folder / "radon_from_statsmodels.png")
    in_our_own_words(data)

    formula = "log_radon ~ floor + county"
    timed("lmmfast.smf.mixedlm", lambda: smf.mixedlm(formula, data, groups=data["county"]).fit())
    timed("lmmfast.lmer", lambda: lmmfast.lmer(f"{formula} + (1 | county)", data))
    try:
        import statsmodels.formula.api as theirs
    except ImportError:
        print("(statsmodels is not installed)")
        return
    warnings.simplefilter("ignore")
    timed("statsmodels", lambda: theirs.mixedlm(formula, data, groups=data["county"]).fit())


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else "demo"))
