"""Responses drawn from a model."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from .params import MixedLMParams

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Float = NDArray[np.float64]


class Distribution:
    """The distribution of the response of a model at given parameters.

    Parameters
    ----------
    model : MixedLM
    params : array-like
        Fixed effects, then variances over `scale`.
    scale : float
        The residual variance.
    exog : array-like (n, p) or None
        Columns of the fixed effects; None for those of the model.
    """

    def __init__(self, model: Any, params: Any, scale: float, exog: Any) -> None:
        self.model = model
        self.exog = model.exog if exog is None else np.asarray(exog)
        given = MixedLMParams.from_packed(params, model.k_fe, model.k_re, False, True)
        self.fe_params = given.fe_params
        self.cov_re = scale * given.cov_re
        self.vcomp = scale * given.vcomp
        self.scale = scale

    def rvs(self, n: int = 1, rng: Any = None, random_state: Any = None) -> Float:
        """A response drawn at random (nobs,).

        Parameters
        ----------
        n : int
            Ignored, as in statsmodels.
        rng : int, Generator or RandomState, optional
            Where random numbers come from.
        random_state : object, optional
            The older name of `rng`.
        """
        source = rng if rng is not None else random_state
        draw = source if hasattr(source, "normal") else np.random.default_rng(source)
        part = self.model._part
        codes = part.groups.codes
        y = self.exog @ self.fe_params
        if part.k_re:
            root = np.linalg.cholesky(self.cov_re)
            b = draw.normal(size=(part.groups.n_groups, part.k_re)) @ root.T
            y = y + (b[codes] * self.model.exog_re).sum(axis=1)
        for variance, component in zip(self.vcomp, part.components):
            b = np.sqrt(variance) * draw.normal(size=(len(component.cell_group), component.k))
            for j, column in enumerate(component.columns):
                modes = b[component.codes, j]
                y = y + (modes if column is None else modes * column)
        return np.asarray(y + np.sqrt(self.scale) * draw.normal(size=len(y)), dtype=np.float64)
