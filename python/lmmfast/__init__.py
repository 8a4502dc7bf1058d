"""Linear mixed models: lme4's formulas and numbers, statsmodels' names, at the machine's speed.

>>> import lmmfast
>>> fit = lmmfast.lmer("log_radon ~ floor + (1 | county)", lmmfast.datasets.radon())
"""

from __future__ import annotations

from . import datasets, plotting, priors
from ._lmer import lmer
from .batch.lmer_batch import lmer_batch
from .batch.results import BatchResults
from .errors import (
    BatchInterrupted,
    ConvergenceWarning,
    DataError,
    FitWarning,
    FormulaError,
    IdentifiabilityWarning,
    RankDeficiencyWarning,
    SingularFitWarning,
)
from .pickles import restore as _restore  # noqa: F401 — where pickles look for it
from .posterior.posterior import Posterior
from .posterior.sample import sample
from .results.comparison import compare
from .results.lmm import LMMResults

__all__ = [
    "BatchInterrupted",
    "BatchResults",
    "ConvergenceWarning",
    "DataError",
    "FitWarning",
    "FormulaError",
    "IdentifiabilityWarning",
    "LMMResults",
    "Posterior",
    "RankDeficiencyWarning",
    "SingularFitWarning",
    "compare",
    "datasets",
    "lmer",
    "lmer_batch",
    "plotting",
    "priors",
    "sample",
    "show_versions",
]


def show_versions() -> None:
    """Print versions, compiler, CPU variant and BLAS in use, for bug reports."""
    from .versions import versions

    found = versions()
    width = max(map(len, found))
    for name, value in found.items():
        print(f"{name:<{width}}  {value}")


def __getattr__(name: str) -> str:
    if name == "__version__":
        from .versions import package_version

        return package_version()
    raise AttributeError(f"module 'lmmfast' has no attribute {name!r}")
