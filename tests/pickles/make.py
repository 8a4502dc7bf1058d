"""Write the pickles of this release, which later ones must read: python tests/pickles/make.py

To be run once a release, before its tag; pickles of earlier releases stay as they are. Beside each
stands what its results said when it was made.
"""

from __future__ import annotations

import json
import os
import pickle
import warnings
from pathlib import Path
from typing import Any

import lmmfast
import numpy as np
import pandas as pd

HERE = Path(__file__).parent


def rows(n: int = 60) -> pd.DataFrame:
    """A small crossed design with a category, weights and an offset."""
    rng = np.random.default_rng(8)
    i = np.arange(n)
    data = pd.DataFrame(
        {"g": np.array(list("abcdefgh"))[i % 8], "h": i // 10, "x": rng.normal(size=n)}
    )
    data["kind"] = pd.Categorical(np.array(["low", "high", "mid"])[(i // 2) % 3])
    data["w"], data["o"] = rng.uniform(0.5, 2, n), rng.normal(size=n)
    data["y"] = data["x"] + data["o"] + rng.normal(size=8)[i % 8] + rng.normal(size=n)
    data["model"] = np.where(i < n // 2, "one", "two")
    return data


def numbers(results: Any) -> dict[str, Any]:
    """What results say, as plain lists: their floats survive JSON to the bit."""
    if isinstance(results, lmmfast.BatchResults):
        tables = {name: getattr(results, name) for name in ("params", "bse", "theta", "varcorr")}
        said = {name: table.to_numpy().tolist() for name, table in tables.items()}
        return {**said, "status": results.status.tolist(), "keys": results.keys.tolist()}
    if isinstance(results, lmmfast.smf.MixedLMResults):
        said = {name: getattr(results, name).tolist() for name in ("params", "fe_params", "vcomp")}
        effects = {str(label): e.tolist() for label, e in results.random_effects.items()}
        names = ("llf", "scale", "nobs", "converged", "method")
        return {**said, "random_effects": effects, **{n: getattr(results, n) for n in names}}
    said = {name: getattr(results, name).tolist() for name in ("params", "bse", "theta")}
    said["random_effects"] = {
        name: table.to_numpy().tolist() for name, table in results.random_effects.items()
    }
    names = ("status", "criterion", "sigma", "nobs", "message", "formula", "reml")
    return {**said, **{name: getattr(results, name) for name in names}}


def models() -> dict[str, Any]:
    """A model of each kind that pickles in its own way."""
    data = rows()
    (Path("rows.csv")).write_text(data.to_csv(index=False))
    crossed = "y ~ C(kind) + x + (1 + x | g) + (x || h)"
    return {
        "one_factor": lmmfast.lmer("y ~ x + (x | g)", data),
        "crossed": lmmfast.lmer(crossed, data, weights="w", offset="o", reml=False),
        "streamed": lmmfast.lmer("y ~ x + (1 | g)", Path("rows.csv")),
        "batch": lmmfast.lmer_batch("y ~ x + (1 | g)", data, by="model"),
        "smf": lmmfast.smf.mixedlm(
            "y ~ C(kind) + x", data, groups="g", re_formula="~ x", vc_formula={"h": "0 + C(h)"}
        ).fit(),
    }


def main() -> None:
    """Write all pickles."""
    os.chdir(HERE)  # the streamed rows are where the path says, relative to here
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", lmmfast.FitWarning)
        found = models()
    folder = HERE / lmmfast.__version__
    folder.mkdir(exist_ok=True)
    for name, results in found.items():
        (folder / f"{name}.pickle").write_bytes(pickle.dumps(results, protocol=4))
        (folder / f"{name}.json").write_text(json.dumps(numbers(results), indent=1) + "\n")


if __name__ == "__main__":
    main()
