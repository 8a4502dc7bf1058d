"""What tests of coefficients take of a fit: covariances and degrees of freedom, by name."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from .._core import kenward_roger_repeated
from ..engine.fit import response_less_offset
from ..inference.emmeans import EMMeans
from ..inference.estimability import null_space
from ..inference.fixed_effects import FixedEffects
from ..results.prediction import add_fixed
from ..tables.coded import design_matrix
from .blocks import blocks_of
from .degrees_of_freedom import between_within, checked_kinds, degrees_of_freedom
from .mmrm_parameters import second_derivatives
from .robust import POWERS, robust_covariance

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from .._core import RepeatedUnits
    from ..frame.model_frame import ModelFrame
    from ..frame.spec import Spec
    from ..inference.degrees_of_freedom import DegreesOfFreedom
    from .fit import RepeatedFit
    from .measures import Measures
    from .robust import Robust

    Float = NDArray[np.float64]


class Coefficients:
    """The coefficients of one fit, and their covariances; each made once."""

    reml: bool
    _spec: Spec
    _frame: ModelFrame
    _measures: Measures
    _fit: RepeatedFit
    _n_threads: int

    @property
    def _rank(self) -> int:
        return len(self._spec.names) - len(self._fit.dropped)

    @cached_property
    def _fitted(self) -> Float:
        """X beta + offset (n,)."""
        out = np.zeros(self._frame.n)
        add_fixed(out, self._frame.columns, self._fit.beta)
        if self._frame.offset is not None:
            out += self._frame.offset
        return out

    def _by_name(self, values: Float) -> pd.Series[float]:
        return pd.Series(np.array(values), index=pd.Index(self._spec.names))

    @cached_property
    def _design(self) -> Float:
        """X (n, p)."""
        frame = self._frame
        return design_matrix(frame.columns, frame.n)

    @cached_property
    def _units(self) -> RepeatedUnits:
        frame = self._frame
        return self._measures.units(frame, response_less_offset(frame), self._n_threads)

    def _inference(
        self, ddf: str, vcov: str | None = None, kr_parameters: str = "sas"
    ) -> tuple[FixedEffects, DegreesOfFreedom]:
        """What tests take, the covariance in it and the kind of degrees of freedom."""
        ddf, vcov = checked_kinds(ddf, vcov)
        if kr_parameters not in ("sas", "mmrm"):
            raise ValueError(f"kr_parameters must be 'sas' or 'mmrm', not {kr_parameters!r}")
        adjusted = None
        if vcov in ("kenward-roger", "kenward-roger-linear"):
            if not self.reml:
                raise ValueError(
                    "Kenward and Roger's covariance is of REML fits: fit the model with reml=True"
                )
            adjusted = self._adjusted(vcov, kr_parameters)
        robust = self._robust(vcov) if vcov in POWERS else None
        by_coefficient = None
        if ddf == "between-within":
            by_coefficient = between_within(
                self._design, self._measures.subjects.codes, self._fit.beta
            )
        fixed = self._fixed_effects(adjusted)
        return fixed, degrees_of_freedom(ddf, fixed, by_coefficient, robust)

    def _base_means(self, ddf: str, vcov: str | None, kr_parameters: str, level: float) -> EMMeans:
        """What means have besides rows."""
        fixed, kind = self._inference(ddf, vcov, kr_parameters)
        p = len(fixed.names)
        N = np.empty((p, 0))
        if not np.isfinite(fixed.beta).all():
            N = null_space(self._design, np.isfinite(fixed.beta))
        return EMMeans((), (), pd.DataFrame(), np.empty((0, p)), level, None, fixed, kind, N)

    def _fixed_effects(self, adjusted: Float | None) -> FixedEffects:
        fit = self._fit
        return FixedEffects(
            names=self._spec.names,
            beta=fit.beta,
            covariance=fit.covariance,
            derivatives=fit.derivatives,
            cov_x=fit.cov_psi,
            expected_cov_x=fit.cov_psi,
            adjusted=adjusted,
            df_resid=self._frame.n - self._rank,
            sigma=1.0,
        )

    def _adjusted(self, vcov: str, kr_parameters: str) -> Float:
        """Kenward and Roger's covariance of beta, made once."""
        made: dict[Any, Float] = self.__dict__.setdefault("_made", {})
        key = (vcov, kr_parameters)
        if key not in made:
            fit, measures = self._fit, self._measures
            W = fit.cov_psi
            second = vcov == "kenward-roger"
            kappa = np.zeros(len(fit.psi))
            if second and kr_parameters == "mmrm":
                kappa = second_derivatives(measures, fit.psi, W)
            made[key] = kenward_roger_repeated(
                self._units,
                measures.term.structure,
                fit.psi,
                list(fit.derivatives),
                W,
                reml=self.reml,
                second=second,
                kappa=kappa,
                n_threads=self._n_threads,
            )
        return made[key]

    def _robust(self, vcov: str) -> Robust:
        """A robust covariance of beta, made once."""
        made: dict[Any, Robust] = self.__dict__.setdefault("_made_robust", {})
        if vcov not in made:
            made[vcov] = robust_covariance(
                vcov,
                blocks_of(self._measures, self._fit.psi),
                self._design,
                self._frame.y - self._fitted,
                self._frame.weights,
                self._fit.covariance,
            )
        return made[vcov]
