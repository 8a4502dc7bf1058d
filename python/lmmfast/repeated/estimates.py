"""Estimates of a model of repeated measures: likelihood, criteria, the covariance of the visits."""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd

from .blocks import group_sigma
from .effects import RepeatedEffects
from .fit import fit_messages, parameter_names


class RepeatedEstimates(RepeatedEffects):
    """The likelihood, its criteria and the covariance of one fit."""

    formula: str

    # ---- the fit

    @property
    def criterion(self) -> float:
        """−2 log-likelihood; under REML that of SAS, without the determinant of X'X."""
        return self._fit.criterion

    @property
    def llf(self) -> float:
        """Log-likelihood (restricted, under REML): minus half of `criterion`."""
        return -0.5 * self.criterion

    @property
    def n_params(self) -> int:
        """Parameters that `aic` counts: of the covariance, under ML the rank of X too (as SAS)."""
        return len(self._fit.psi) + (0 if self.reml else self._rank)

    @property
    def aic(self) -> float:
        """`criterion` + 2 `n_params`."""
        return self.criterion + 2.0 * self.n_params

    @property
    def aicc(self) -> float:
        """`criterion` + 2 d n / (n − d − 1), n less the rank of X under REML (as SAS)."""
        n = self.nobs - (self._rank if self.reml else 0)
        d = self.n_params
        return self.criterion + 2.0 * d * n / (n - d - 1) if n > d + 1 else float("inf")

    @property
    def bic(self) -> float:
        """`criterion` + log(subjects) `n_params`, as SAS: subjects without a complete row count."""
        return self.criterion + float(np.log(self._measures.n_subjects_read)) * self.n_params

    @property
    def nobs(self) -> int:
        """Number of observations used."""
        return self._frame.n

    @property
    def n_missing(self) -> int:
        """Number of rows dropped for missing values."""
        return self._frame.n_missing

    @property
    def n_subjects(self) -> int:
        """Number of subjects with an observation."""
        return self._measures.subjects.size

    @property
    def n_patterns(self) -> int:
        """Number of different sets of visits at which subjects were seen, counted by group."""
        return self._measures.n_patterns

    @property
    def visits(self) -> list[Any] | None:
        """The visits in order, those of `cov`; None for spatial structures."""
        visits = self._measures.visits
        return None if visits is None else list(visits.labels)

    @property
    def df_resid(self) -> int:
        """`nobs` minus the rank of X."""
        return self.nobs - self._rank

    @property
    def status(self) -> str:
        """``"converged"``, ``"not_converged"`` or ``"numerical_failure"``."""
        return self._fit.status.name

    @property
    def converged(self) -> bool:
        """Whether the covariance is an optimum."""
        return self.status == "converged"

    @property
    def message(self) -> str:
        """How the search ended, in words."""
        return self._fit.message

    @property
    def warnings(self) -> tuple[str, ...]:
        """Texts of the warnings that the fit gave."""
        return tuple(text for _, text in fit_messages(self._spec, self._fit))

    @property
    def optimizer_log(self) -> pd.DataFrame:
        """Every (parameters, criterion) that was evaluated, in order; indexed from 1."""
        log = pd.DataFrame(self._fit.psi_log, columns=parameter_names(self._measures))
        log["criterion"] = self._fit.criterion_log
        log.index = pd.RangeIndex(1, len(log) + 1, name="evaluation")
        return log

    # ---- the covariance

    @property
    def cov(self) -> Any:
        """Covariance of the visits: a DataFrame, or a dict of them by group.

        For spatial structures a Series of ``var`` and ``range``, or a dict of them.
        """
        measures, psi = self._measures, self._fit.psi
        tables: list[Any]
        if measures.visits is None:
            parts = np.split(psi, measures.groups.size)
            tables = [pd.Series(part, index=["var", "range"]) for part in parts]
        else:
            index = pd.Index(measures.visits.labels, name=measures.visits.name)
            tables = [
                pd.DataFrame(S, index=index, columns=index) for S in group_sigma(measures, psi)
            ]
        if measures.term.group is None:
            return tables[0]
        return dict(zip(measures.groups.labels, tables, strict=True))

    @property
    def cov_parameters(self) -> pd.DataFrame:
        """Parameters of the covariance (m,), as SAS's, with standard errors.

        Variances, then covariances or correlations, group after group. Columns ``estimate,
        std_error, gradient``: standard errors are from the observed information, `gradient` that of
        `criterion`, zero at an optimum.
        """
        with np.errstate(invalid="ignore"):
            error = np.sqrt(np.diagonal(self._fit.cov_psi))
        return pd.DataFrame(
            {"estimate": self._fit.psi, "std_error": error, "gradient": self._fit.gradient},
            index=pd.Index(parameter_names(self._measures)),
        )
