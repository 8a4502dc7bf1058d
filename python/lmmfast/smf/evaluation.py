"""The log-likelihood of a model at parameters that somebody gives, and its derivatives."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

import numpy as np

from .likelihood import Likelihood
from .moments import Moments, moments_of
from .params import MixedLMParams

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from .design import RandomPart

    Float = NDArray[np.float64]


class Evaluation:
    """What a `MixedLM` says of parameters; the residual variance is always at its best."""

    endog: Float
    exog: Float
    reml: bool
    use_sqrt: bool
    k_fe: int
    k_re: int
    k_re2: int
    k_vc: int
    _part: RandomPart
    _freepat: MixedLMParams | None

    def loglike(self, params: Any, profile_fe: bool = True) -> float:
        """The log-likelihood, restricted if the last fit was by REML.

        Parameters
        ----------
        params : MixedLMParams or array-like
            A vector holds the variance parameters only, as `use_sqrt` says.
        profile_fe : bool, default True
            Take the best fixed effects instead of those given.

        Returns
        -------
        float
        """
        at = self._at(self._of_variances(params))
        return at.loglike(self._fixed(at, profile_fe))

    def score(self, params: Any, profile_fe: bool = True) -> Float:
        """Derivatives of `loglike`: of the fixed effects (unless profiled), then the variances.

        Parameters
        ----------
        params : MixedLMParams or array-like
            As in `loglike`.
        profile_fe : bool, default True
            Take the best fixed effects, and leave their derivatives out.

        Returns
        -------
        ndarray
            In the parameters that `use_sqrt` stands for.
        """
        given = self._of_variances(params)
        at = self._at(given)
        parts = at.score(self._fixed(at, profile_fe))
        of_fe, of_re, of_vc = self._masked(*self._in_roots(given, *parts))
        return np.concatenate([of_re, of_vc] if profile_fe else [of_fe, of_re, of_vc])

    def score_full(self, params: Any, calc_fe: bool) -> tuple[Float, Float, Float]:
        """Derivatives in the fixed effects, ``cov_re`` and ``vcomp`` themselves.

        Parameters
        ----------
        params : MixedLMParams
            Where.
        calc_fe : bool
            Whether those of the fixed effects are wanted; zeros otherwise.

        Returns
        -------
        tuple of three ndarrays
        """
        at = self._at(params)
        of_fe, of_psi = at.score(np.asarray(params.fe_params))
        return (
            of_fe if calc_fe else np.zeros(self.k_fe),
            of_psi[: self.k_re2],
            of_psi[self.k_re2 :],
        )

    def score_sqrt(self, params: Any, calc_fe: bool = True) -> tuple[Float, Float, Float]:
        """Derivatives in the fixed effects, the Cholesky factor of ``cov_re``, roots of ``vcomp``.

        Parameters
        ----------
        params : MixedLMParams
            Where.
        calc_fe : bool, default True
            Whether those of the fixed effects are wanted; zeros otherwise.

        Returns
        -------
        tuple of three ndarrays
        """
        of_fe, of_re, of_vc = self.score_full(params, calc_fe)
        return self._roots(params, of_fe, np.concatenate([of_re, of_vc]))

    def hessian(self, params: Any) -> tuple[Float, bool]:
        """Second derivatives of `loglike` in the fixed effects, ``cov_re`` and ``vcomp``.

        Parameters
        ----------
        params : MixedLMParams or array-like
            A vector holds the fixed effects too.

        Returns
        -------
        hessian : ndarray
            Of all parameters.
        singular : bool
            Whether ``cov_re`` is singular or a component is zero.
        """
        if not hasattr(params, "cov_re"):
            params = MixedLMParams.from_packed(params, self.k_fe, self.k_re, self.use_sqrt, True)
        singular = bool((np.asarray(params.vcomp) < 1e-10).any())
        if self.k_re:
            values = np.linalg.eigvalsh(np.asarray(params.cov_re, dtype=np.float64))
            singular = singular or bool(values[0] <= 1e-12 * max(values[-1], 1e-300))
        return self._at(params).hessian(np.asarray(params.fe_params, dtype=np.float64)), singular

    def information(self, params: Any) -> Float:
        """The observed information: minus `hessian`.

        Parameters
        ----------
        params : MixedLMParams or array-like
            As in `hessian`.

        Returns
        -------
        ndarray
        """
        return -self.hessian(params)[0]

    def get_fe_params(self, cov_re: Any, vcomp: Any, tol: float = 1e-10) -> tuple[Float, bool]:
        """Generalised least squares at given variances over the residual variance.

        Parameters
        ----------
        cov_re : array-like (k_re, k_re)
            Covariance matrix of the random effects.
        vcomp : array-like (k_vc,)
            Variance components.
        tol : float, default 1e-10
            Variances below it count as zero for `singular`.

        Returns
        -------
        fe_params : ndarray (k_fe,)
            The fixed effects.
        singular : bool
            Whether a variance is zero.
        """
        params = MixedLMParams.from_components(None, np.atleast_2d(cov_re), vcomp=vcomp)
        singular = bool((params.vcomp < tol).any())
        if self.k_re:
            singular = singular or bool(np.linalg.eigvalsh(params.cov_re)[0] < tol)
        return self._at(params).best_fe_params(), singular

    def get_scale(self, fe_params: Any, cov_re: Any, vcomp: Any) -> float:
        """The best residual variance at given parameters.

        Parameters
        ----------
        fe_params : array-like (k_fe,)
            Fixed effects.
        cov_re : array-like (k_re, k_re)
            Covariance matrix of the random effects over the residual variance.
        vcomp : array-like (k_vc,)
            Variance components over the residual variance.

        Returns
        -------
        float
        """
        params = MixedLMParams.from_components(fe_params, np.atleast_2d(cov_re), vcomp=vcomp)
        return self._at(params).scale(params.fe_params)

    # ---- private

    @cached_property
    def _likelihood_moments(self) -> Moments:
        return moments_of(self._part, self.endog, self.exog)

    def _at(self, params: MixedLMParams, reml: bool | None = None) -> Likelihood:
        method = self.reml if reml is None else reml
        known = MixedLMParams.from_components(params.fe_params, params.cov_re, vcomp=params.vcomp)
        return Likelihood(self._likelihood_moments, known, reml=method)

    def _of_variances(self, params: Any) -> MixedLMParams:
        if hasattr(params, "cov_re"):
            return params  # type: ignore[no-any-return]
        return MixedLMParams.from_packed(params, self.k_fe, self.k_re, self.use_sqrt, False)

    @staticmethod
    def _fixed(at: Likelihood, profile_fe: bool) -> Float:
        if profile_fe:
            return at.best_fe_params()
        return np.asarray(at.params.fe_params, dtype=np.float64)

    def _in_roots(
        self, params: MixedLMParams, of_fe: Float, of_psi: Float
    ) -> tuple[Float, Float, Float]:
        if not self.use_sqrt:
            return of_fe, of_psi[: self.k_re2], of_psi[self.k_re2 :]
        return self._roots(params, of_fe, of_psi)

    def _roots(
        self, params: MixedLMParams, of_fe: Float, of_psi: Float
    ) -> tuple[Float, Float, Float]:
        """Derivatives in L, cov_re = LL', and in the roots of vcomp."""
        known = MixedLMParams.from_components(params.fe_params, params.cov_re, vcomp=params.vcomp)
        lower = np.tril_indices(self.k_re)
        half = np.zeros((self.k_re, self.k_re))
        half[lower] = of_psi[: self.k_re2]
        both = half + half.T  # 2 dl / d Psi: off the diagonal an element stands for two
        of_root = (both @ known.root())[lower]
        return of_fe, of_root, 2 * np.sqrt(known.vcomp) * of_psi[self.k_re2 :]

    def _masked(self, of_fe: Float, of_re: Float, of_vc: Float) -> tuple[Float, Float, Float]:
        free = self._freepat
        if free is None:
            return of_fe, of_re, of_vc
        lower = np.tril_indices(self.k_re)
        return (
            of_fe * np.asarray(free.fe_params),
            of_re * np.asarray(free.cov_re)[lower],
            of_vc * np.asarray(free.vcomp),
        )
