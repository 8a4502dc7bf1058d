"""One small adapter an engine: from a data frame to (estimates, standard errors, criterion)."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import warnings
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar

import numpy as np
import pandas as pd

from .problems import Problem


@dataclass
class Reached:
    """What a call gave. ``criterion`` is the engine's own word, in lme4's convention."""

    beta: Any
    se: Any
    criterion: float
    fit: Any = None


class Engine:
    """An engine in Python; importing its package is not part of the time."""

    name = ""
    ml_only = False
    judged = True  # False for the floors, which fit nothing
    quick = True  # whether --quick runs it
    environment: ClassVar[dict[str, str]] = {}

    def can(self, problem: Problem) -> bool:
        """Whether the engine has the model and the operation."""
        return problem.operation == "fit"

    def reml(self, problem: Problem) -> bool:
        """Whether the fit is by REML."""
        return problem.reml and not self.ml_only

    def version(self) -> str:
        """Version of the package; an ImportError where it is not installed."""
        return __import__(self.name).__version__

    def prepare(self, problem: Problem, data: pd.DataFrame) -> Callable[[], Any]:
        """The call to be timed; it returns the engine's own fit."""
        warnings.simplefilter("ignore")
        if problem.operation == "fit":
            return lambda: self.fit(problem, data)
        model = self.fit(problem, data)
        y = data["again"].to_numpy()
        return lambda: model.refit(y)

    def fit(self, problem: Problem, data: pd.DataFrame) -> Any:
        raise AssertionError("each engine has its own")

    def read(self, fit: Any) -> Reached:
        """The estimates of a fit; this is timed too."""
        raise AssertionError("each engine has its own")

    def evaluations(self, reached: Reached) -> int | None:
        """How many evaluations the fit took, where the engine tells."""
        return None

    def relative(self, problem: Problem, reached: Reached) -> list[np.ndarray]:
        """Var(b) / sigma² of each random term, in the order of the formula."""
        raise AssertionError("each engine has its own")


class Lmmfast(Engine):
    name = "lmmfast"
    n_threads: int | None = None

    def can(self, problem):
        return True

    def version(self):
        import lmmfast

        return lmmfast.__version__

    def fit(self, problem, data):
        import lmmfast

        return lmmfast.lmer(
            problem.formula, data, reml=self.reml(problem), n_threads=self.n_threads
        )

    def read(self, fit):
        return Reached(fit.params, fit.bse, fit.criterion, fit)

    def evaluations(self, reached):
        return len(reached.fit.optimizer_log)

    def relative(self, problem, reached):
        out, theta = [], np.asarray(reached.fit.theta)
        for columns, _ in problem.random:
            k = len(columns) + 1
            factor = np.zeros((k, k))
            factor.T[np.triu_indices(k)] = theta[: k * (k + 1) // 2]
            theta = theta[k * (k + 1) // 2 :]
            out.append(factor @ factor.T)
        return out


class LmmfastOneThread(Lmmfast):
    name = "lmmfast, 1 thread"
    n_threads = 1
    environment: ClassVar = dict.fromkeys(("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS"), "1")


class LmmfastML(Lmmfast):
    """For the engines that know ML alone."""

    name = "lmmfast, ML"
    ml_only = True
    quick = False

    def can(self, problem):
        return Gpboost().can(problem)


class Glmm(Engine):
    name = "glmm"

    def version(self):
        from importlib.metadata import version

        return version("glmm")

    def fit(self, problem, data):
        import glmm

        # No degrees of freedom: the other engines of the table compute none either.
        return glmm.fit(data, problem.formula, satterthwaite=False)

    def read(self, fit):
        return Reached(fit.beta, fit.se, -2 * fit.loglik, fit)

    def relative(self, problem, reached):
        fit, blocks = reached.fit, {}
        for (group, names), lower in zip(reached.fit.re_groups, fit.varcorr, strict=True):
            k = len(names)
            block = np.zeros((k, k))
            block.T[np.triu_indices(k)] = lower
            blocks[group] = (block + np.tril(block, -1).T) / fit.dispersion
        return [blocks[group] for _, group in problem.random]


class Mixedlm(Engine):
    name = "mixedlm"

    def can(self, problem):
        return True

    def fit(self, problem, data):
        import mixedlm

        control = mixedlm.lmerControl(calc_derivs=False)
        return mixedlm.lmer(problem.formula, data, REML=self.reml(problem), control=control)

    def read(self, fit):
        return Reached(fit.beta, np.sqrt(np.diag(fit.vcov())), -2 * fit.logLik().value, fit)

    def relative(self, problem, reached):
        groups, scale = reached.fit.VarCorr().groups, reached.fit.sigma**2
        return [np.asarray(groups[group].cov) / scale for _, group in problem.random]


class MixedlmRs(Engine):
    """One grouping factor; the interface of statsmodels."""

    name = "mixedlm-rs"
    module = "mixedlm_rs"

    def can(self, problem):
        return super().can(problem) and len(problem.random) == 1

    def version(self):
        return __import__(self.module).__version__

    def fit(self, problem, data):
        import mixedlm_rs

        return self._fit(mixedlm_rs.mixedlm, problem, data)

    def _fit(self, mixedlm, problem, data):
        ((columns, group),) = problem.random
        formula = f"{problem.response} ~ {' + '.join(('1', *problem.fixed))}"
        re_formula = f"~ {' + '.join(('1', *columns))}"
        return mixedlm(formula, data, groups=group, re_formula=re_formula).fit(reml=True)

    def read(self, fit):
        return Reached(fit.fe_params, fit.bse_fe, -2 * fit.llf, fit)

    def relative(self, problem, reached):
        return [np.asarray(reached.fit.cov_re) / reached.fit.scale]


class Statsmodels(MixedlmRs):
    name = "statsmodels"
    module = "statsmodels"

    def fit(self, problem, data):
        from statsmodels.formula.api import mixedlm

        return self._fit(mixedlm, problem, data)


class Gpboost(Engine):
    """ML only; random intercepts, as correlated slopes are not in it. Its own defaults."""

    name = "gpboost"
    ml_only = True
    quick = False
    model_options: ClassVar[dict[str, Any]] = {}
    fit_options: ClassVar[dict[str, Any]] = {}

    def can(self, problem):
        return super().can(problem) and not any(columns for columns, _ in problem.random)

    def version(self):
        import gpboost

        return gpboost.__version__

    def fit(self, problem, data):
        import gpboost

        codes = data[[group for _, group in problem.random]].to_numpy()
        X = np.column_stack([np.ones(len(data)), *(data[c] for c in problem.fixed)])
        model = gpboost.GPModel(group_data=codes, likelihood="gaussian", **self.model_options)
        model.fit(y=data[problem.response].to_numpy(), X=X, params=self.fit_options)
        return model

    def read(self, fit):
        beta, se = fit.get_coef(std_err=True, format_pandas=False)
        return Reached(beta, se, 2 * fit.get_current_neg_log_likelihood(), fit)

    def relative(self, problem, reached):
        sigma2, *variances = reached.fit.get_cov_pars(std_err=False, format_pandas=False)
        return [np.array([[variance / sigma2]]) for variance in variances]


class GpboostExact(Gpboost):
    """Cholesky where the default is iterative and inexact, and a tight tolerance."""

    name = "gpboost, Cholesky"
    model_options: ClassVar = {"matrix_inversion_method": "cholesky"}
    fit_options: ClassVar = {"delta_rel_conv": 1e-12}


class Floor(Engine):
    """A pass over the same columns that fits nothing."""

    judged = False

    def read(self, fit):
        return Reached(fit, None, np.nan)


class PandasFloor(Floor):
    """What pandas needs for the group means of the same columns."""

    name = "pandas groupby mean"

    def version(self):
        return pd.__version__

    def fit(self, problem, data):
        slopes = [c for columns, _ in problem.random for c in columns]
        columns = list(dict.fromkeys([problem.response, *problem.fixed, *slopes]))
        return data.groupby(problem.random[0][1])[columns].mean()


class NumpyFloor(Floor):
    """One pass over the columns."""

    name = "NumPy sums"

    def version(self):
        return np.__version__

    def fit(self, problem, data):
        return [data[c].to_numpy().sum() for c in problem.used()]


class Lme4(Engine):
    """R's lme4 in a process of its own that times itself; its fastest honest setting."""

    name = "lme4"
    script = Path(__file__).with_name("lme4.R")
    tight = 0

    def can(self, problem):
        return True

    def version(self):
        if shutil.which("Rscript") is None:
            raise ImportError("no Rscript")
        code = "cat(as.character(packageVersion('lme4')), basename(extSoftVersion()['BLAS']))"
        return subprocess.run(
            ["Rscript", "-e", code], check=True, capture_output=True, text=True
        ).stdout

    def measure(self, problem: Problem, budget: float) -> tuple[dict[str, Any], Reached]:
        """Times and the fit, as the worker's own ``measure`` gives them."""
        arguments = [
            problem.folder(), problem.formula, problem.operation,
            int(problem.reml), budget, self.tight,
        ]  # fmt: skip
        out = subprocess.run(
            ["Rscript", self.script, *map(str, arguments)],
            check=True, stdout=subprocess.PIPE, text=True, env=os.environ,
        ).stdout  # fmt: skip
        record = json.loads(out.splitlines()[-1])
        fit = record.pop("relative")
        return record, Reached(record.pop("beta"), record.pop("se"), record.pop("criterion"), fit)

    def relative(self, problem, reached):
        blocks = (np.asarray(reached.fit[group]) for _, group in problem.random)
        return [block.reshape(2 * [round(block.size**0.5)]) for block in blocks]


class Lme4Tight(Lme4):
    """xtol_rel of 1e-10 where nloptr's default is 1e-4: for where lme4 stops short."""

    name = "lme4, tight"
    tight = 1
    quick = False


ENGINES = {
    engine.name: engine
    for engine in (
        Lmmfast(), LmmfastOneThread(), Glmm(), Mixedlm(), MixedlmRs(), Statsmodels(),
        Lme4(), Lme4Tight(), LmmfastML(), GpboostExact(), Gpboost(), PandasFloor(), NumpyFloor(),
    )
}  # fmt: skip
