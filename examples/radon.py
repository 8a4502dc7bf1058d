"""The radon analysis: how much radon is in Minnesota's houses, and why?

Run as ``python examples/radon.py [folder]``; figures go to the folder (``demo`` by default).
"""

import sys
import warnings
from pathlib import Path

import matplotlib

matplotlib.use("Agg")
import lmmfast
import matplotlib.pyplot as plt
import pandas as pd
from lmmfast import plotting
from lmmfast.priors import Normal, Uniform


def main(folder: Path) -> None:
    radon = lmmfast.datasets.radon()
    print(f"{len(radon)} houses in {radon['county'].nunique()} counties of Minnesota\n")

    models = {
        "floor": "log_radon ~ floor + (1 | county)",
        "+ uranium": "log_radon ~ floor + log(Uppm) + (1 | county)",
        "+ mean floor": "log_radon ~ floor + log(Uppm) + group_mean(floor, county) + (1 | county)",
        "varying slopes": "log_radon ~ floor + log(Uppm) + (1 + floor | county)",
    }
    fits = {name: lmmfast.lmer(formula, radon) for name, formula in models.items()}
    for fit in fits.values():
        print(fit.summary(), end="\n\n\n")

    print("The four side by side, fitted by maximum likelihood so that criteria compare:\n")
    by_ml = [fit.refit(reml=False) for fit in fits.values()]
    table = lmmfast.compare(*by_ml, names=list(fits))
    print(table.to_string(float_format=number, na_rep=""), end="\n\n\n")

    print("County as fixed and random effect at once: the variance is not identified.\n")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # the summary shows the warning too
        both = lmmfast.lmer("log_radon ~ floor + county + (1 | county)", radon)
    print(both.summary(), end="\n\n\n")

    folder.mkdir(parents=True, exist_ok=True)
    draw(fits, radon, folder)
    posterior(fits["+ mean floor"], folder)


def number(value: float) -> str:
    return f"{value:.0f}" if value == round(value) else f"{value:.4f}"


def draw(fits, radon, folder: Path) -> None:
    fit = fits["+ mean floor"]
    figure, axes = plt.subplots(1, 3, figsize=(14, 4.4), layout="constrained")
    plotting.fixed_effects(fit, ax=axes[0])
    plotting.random_effects(fit, "county", ax=axes[1])
    plotting.observed_vs_fitted(fit, ax=axes[2])
    save(figure, folder / "radon_model.png")

    save(plotting.caterpillar(fits["floor"], "county").figure, folder / "radon_counties.png")

    histogram = plotting.log_histogram(radon["activity"], label="radon activity, pCi/L")
    save(histogram.figure, folder / "radon_activity.png")


def posterior(fit, folder: Path) -> None:
    """The same model with priors, as in the published analysis, whose means by Stan are known."""
    priors = {"fixed": Normal(0, 1), "county": Uniform(0, 100), "sigma": Uniform(0, 100)}
    sampled = fit.sample(priors=priors, seed=1)
    print(f"\n\n{sampled}\n")
    names = ["log(Uppm)", "floor", "group_mean(floor, county)"]
    table = pd.DataFrame(
        {
            "REML": fit.params[names],
            "Stan, published": [0.68677, -0.68514, 0.38766],
            "exact posterior": sampled.summary()["exact_mean"][names],
        }
    )
    print(table.to_string(float_format=lambda value: f"{value:.5f}"), end="\n\n\n")
    shown = ["floor", "county: sd Intercept", "sigma"]
    figure, axes = plt.subplots(len(shown), 2, figsize=(12, 7), layout="constrained")
    for name, (left, right) in zip(shown, axes):
        plotting.trace(sampled, name, ax=left)
        plotting.density(sampled, name, ax=right)
    save(figure, folder / "radon_posterior.png")


def save(figure, path: Path) -> None:
    figure.savefig(path, dpi=150)
    plt.close(figure)
    print(f"figure: {path.resolve()}")


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else "demo"))
