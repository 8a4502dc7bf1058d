"""Linear mixed models: lme4's formulas and numbers, statsmodels' names, at the machine's speed.

>>> import lmmfast
>>> fit = lmmfast.lmer("log_radon ~ floor + (1 | county)", lmmfast.datasets.radon())
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import datasets, plotting, priors
from ._lmer import lmer
from ._mmrm import mmrm
from .batch.lmer_batch import lmer_batch
from .batch.results import BatchResults
from .errors import (
    BatchInterrupted,
    BetweenWithinWarning,
    ConvergenceWarning,
    DataError,
    FitWarning,
    FormulaError,
    IdentifiabilityWarning,
    RankDeficiencyWarning,
    SingularFitWarning,
)
from .inference.emmeans import EMMeans
from .inference.pooling import pool
from .inference.tests import FTest
from .pickles import restore as _restore  # noqa: F401 — where pickles look for it
from .posterior.posterior import Posterior
from .posterior.sample import sample
from .repeated.results import MMRMResults
from .results.comparison import compare
from .results.likelihood_ratio import anova
from .results.lmm import LMMResults

if TYPE_CHECKING:
    from . import smf

__all__ = [
    "BatchInterrupted",
    "BatchResults",
    "BetweenWithinWarning",
    "ConvergenceWarning",
    "DataError",
    "EMMeans",
    "FTest",
    "FitWarning",
    "FormulaError",
    "IdentifiabilityWarning",
    "LMMResults",
    "MMRMResults",
    "Posterior",
    "RankDeficiencyWarning",
    "SingularFitWarning",
    "anova",
    "compare",
    "datasets",
    "lmer",
    "lmer_batch",
    "mmrm",
    "plotting",
    "pool",
    "priors",
    "sample",
    "show_versions",
    "smf",
]


def show_versions() -> None:
    """Print versions, compiler, CPU variant and BLAS in use, for bug reports."""
    from .versions import versions

    found = versions()
    width = max(map(len, found))
    for name, value in found.items():
        print(f"{name:<{width}}  {value}")


def __getattr__(name: str) -> Any:
    if name == "__version__":
        from .versions import package_version

        return package_version()
    if name == "smf":  # not loaded by who does not ask for it
        import importlib

        return importlib.import_module("lmmfast.smf")
    raise AttributeError(f"module 'lmmfast' has no attribute {name!r}")
