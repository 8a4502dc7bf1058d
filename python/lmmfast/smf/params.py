"""MixedLMParams: the parameters of a model with the residual variance divided out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import ArrayLike, NDArray

    Float = NDArray[np.float64]


class MixedLMParams:
    """Fixed effects, and variances of random effects relative to the residual variance.

    Parameters
    ----------
    k_fe : int
        Number of fixed effects.
    k_re : int
        Number of random effects of a group, variance components apart.
    k_vc : int
        Number of variance components.

    Attributes
    ----------
    fe_params : ndarray (k_fe,)
        Fixed effects.
    cov_re : ndarray (k_re, k_re)
        Covariance matrix of the random effects of a group over the residual variance.
    vcomp : ndarray (k_vc,)
        Variance components over the residual variance.
    k_re2, k_tot : int
        Elements of the lower triangle of `cov_re`; all parameters.
    """

    def __init__(self, k_fe: int, k_re: int, k_vc: int) -> None:
        self.k_fe = k_fe
        self.k_re = k_re
        self.k_vc = k_vc
        self.k_re2 = k_re * (k_re + 1) // 2
        self.k_tot = k_fe + self.k_re2 + k_vc
        self.fe_params: Float = np.zeros(k_fe)
        self.cov_re: Float = np.zeros((k_re, k_re))
        self.vcomp: Float = np.zeros(k_vc)

    @staticmethod
    def from_packed(
        params: ArrayLike, k_fe: int, k_re: int, use_sqrt: bool, has_fe: bool
    ) -> MixedLMParams:
        """Parameters of one vector.

        Parameters
        ----------
        params : array-like
            The fixed effects (if `has_fe`), the lower triangle of `cov_re` row by row, `vcomp`.
        k_fe, k_re : int
            Numbers of fixed and of random effects.
        use_sqrt : bool
            The triangle is that of the Cholesky factor of `cov_re`, and `vcomp` are square roots.
        has_fe : bool
            Whether the fixed effects are there; zero otherwise.

        Returns
        -------
        MixedLMParams
        """
        packed = np.asarray(params, dtype=np.float64)
        fe_params, rest = (packed[:k_fe], packed[k_fe:]) if has_fe else (np.zeros(k_fe), packed)
        found = MixedLMParams(k_fe, k_re, len(rest) - k_re * (k_re + 1) // 2)
        found.fe_params = np.array(fe_params)
        triangle, vcomp = rest[: found.k_re2], np.array(rest[found.k_re2 :])
        lower = np.zeros((k_re, k_re))
        lower[np.tril_indices(k_re)] = triangle
        if use_sqrt:
            found.cov_re, found.vcomp = lower @ lower.T, vcomp**2
        else:
            found.cov_re, found.vcomp = lower + np.tril(lower, -1).T, vcomp
        return found

    @staticmethod
    def from_components(
        fe_params: ArrayLike | None = None,
        cov_re: ArrayLike | None = None,
        cov_re_sqrt: ArrayLike | None = None,
        vcomp: ArrayLike | None = None,
    ) -> MixedLMParams:
        """Parameters of their parts, each of them optional.

        Parameters
        ----------
        fe_params : array-like (k_fe,), optional
            Fixed effects.
        cov_re : array-like (k_re, k_re), optional
            Covariance matrix of the random effects.
        cov_re_sqrt : array-like (k_re, k_re), optional
            Its Cholesky factor, instead of `cov_re`.
        vcomp : array-like (k_vc,), optional
            Variance components.

        Returns
        -------
        MixedLMParams
        """
        if cov_re_sqrt is not None:
            root = np.asarray(cov_re_sqrt, dtype=np.float64)
            covariance = root @ root.T
        else:
            given: Any = np.empty((0, 0)) if cov_re is None else cov_re
            covariance = np.array(given, dtype=np.float64)
        beta = np.array([] if fe_params is None else fe_params, dtype=np.float64)
        variances = np.array([] if vcomp is None else vcomp, dtype=np.float64)
        made = MixedLMParams(len(beta), len(covariance), len(variances))
        made.fe_params, made.cov_re, made.vcomp = beta, covariance, variances
        return made

    def copy(self) -> MixedLMParams:
        """The same parameters in arrays of their own."""
        return MixedLMParams.from_components(self.fe_params, self.cov_re, vcomp=self.vcomp)

    def get_packed(self, use_sqrt: bool, has_fe: bool = False) -> Float:
        """All as one vector, as `from_packed` takes it.

        Parameters
        ----------
        use_sqrt : bool
            Give the Cholesky factor of `cov_re` and the roots of `vcomp`.
        has_fe : bool, default False
            Begin with the fixed effects.

        Returns
        -------
        ndarray
        """
        cov_re = np.asarray(self.cov_re, dtype=np.float64)
        vcomp = np.asarray(self.vcomp, dtype=np.float64)
        if use_sqrt:
            cov_re, vcomp = self.root(), np.sqrt(vcomp)
        parts = [cov_re[np.tril_indices(self.k_re)], vcomp]
        if has_fe:
            parts.insert(0, np.asarray(self.fe_params, dtype=np.float64))
        return np.concatenate(parts)

    def root(self) -> Float:
        """The Cholesky factor of `cov_re` (k_re, k_re); of its diagonal where there is none."""
        cov_re = np.asarray(self.cov_re, dtype=np.float64)
        try:
            return np.asarray(np.linalg.cholesky(cov_re), dtype=np.float64)
        except np.linalg.LinAlgError:
            return np.diag(np.sqrt(np.diag(cov_re)))
