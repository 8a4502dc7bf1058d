"""Posterior: what a model's draws say, of its parameters and of rows."""

from __future__ import annotations

import pickle
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

import numpy as np
import pandas as pd

from ..errors import DataError
from ..pickles import Pickled
from . import convergence
from .account import as_html, as_text
from .arviz import to_arviz
from .evidence import bayes_factor, savage_dickey
from .marginals import Marginals
from .predict import add_noise, frame_of, predict_draws

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    Float = NDArray[np.float64]


class Posterior(Marginals, Pickled, version=1):
    """The posterior of a linear mixed model, made by `lmmfast.sample`; immutable and picklable.

    Every table is made when asked for and belongs to the caller.

    Attributes
    ----------
    formula : str
        The formula as written.
    n_chains : int
    n_draws : int
        Draws of each chain.
    """

    def savage_dickey(self, name: str, value: float = 0.0) -> float:
        """The Bayes factor for a coefficient having a value, against the model as it is.

        The density of its posterior at the value, averaged exactly over the variances, over that
        of its prior.

        Parameters
        ----------
        name : str
            A coefficient with a proper prior.
        value : float, default 0

        Returns
        -------
        float

        References
        ----------
        Dickey 1971, Annals of Mathematical Statistics 42:204.
        """
        return savage_dickey(self, name, value)

    def bayes_factor(self, other: Posterior) -> float:
        """The Bayes factor for this model against another of the same response.

        Parameters
        ----------
        other : Posterior

        Returns
        -------
        float
            The ratio of their marginal likelihoods; both posteriors must be by quadrature.
        """
        return bayes_factor(self, other)

    # ---- rows

    def predict(
        self,
        newdata: Any = None,
        *,
        random_effects: bool | str | Sequence[str] = True,
        new_levels: Literal["sample", "population", "raise"] = "sample",
        noise: bool = False,
        prob: float = 0.94,
        seed: int | np.random.Generator | None = None,
    ) -> pd.DataFrame:
        """Predictions with their uncertainty, a row for each row of data.

        Parameters
        ----------
        newdata : as for `LMMResults.predict`, optional
            The rows of the fit by default.
        random_effects : bool or names of grouping factors, default True
            Which random effects to include.
        new_levels : {"sample", "population", "raise"}
            Levels that the fit has not seen: their effects are drawn from the distribution of
            effects, are zero, or are an error.
        noise : bool, default False
            Whether of new observations (posterior predictive) or of their means. New rows have the
            weight 1.
        prob : float, default 0.94
            The share of the draws in the interval.
        seed : int or numpy.random.Generator, optional
            For new levels and noise; that of the posterior by default.

        Returns
        -------
        DataFrame
            Columns ``mean, sd, hdi_low, hdi_high``.
        """
        draws, index = self._predict(newdata, random_effects, new_levels, noise, seed)
        low, high = np.array([convergence.hdi(x, prob) for x in draws.T]).reshape(-1, 2).T
        return pd.DataFrame(
            {"mean": draws.mean(axis=0), "sd": draws.std(axis=0), "hdi_low": low, "hdi_high": high},
            index=index,
        )

    def predict_draws(
        self,
        newdata: Any = None,
        *,
        random_effects: bool | str | Sequence[str] = True,
        new_levels: Literal["sample", "population", "raise"] = "sample",
        noise: bool = True,
        seed: int | np.random.Generator | None = None,
    ) -> NDArray[np.float64]:
        """Posterior predictive draws.

        Parameters
        ----------
        newdata, random_effects, new_levels
            As for `predict`.
        noise : bool, default True
            Whether of new observations or of their means.
        seed : int or numpy.random.Generator, optional
            For new levels and noise.

        Returns
        -------
        array (chains × draws, rows)
        """
        return self._predict(newdata, random_effects, new_levels, noise, seed)[0]

    # ---- elsewhere

    def to_arviz(self) -> Any:
        """The posterior for ArviZ (``pip install "lmmfast[arviz]"``).

        Returns
        -------
        InferenceData or DataTree
            By ArviZ's version: below 1 or not. Parameters by their labels, random effects by
            grouping factor, posterior predictive draws, the log likelihood of each observation
            given all effects (for LOO), statistics of NUTS.
        """
        return to_arviz(self, np.random.default_rng((self._seed, 2)))

    def save(self, path: str | Path) -> None:
        """Write the posterior to a file that `load` reads: a pickle.

        Parameters
        ----------
        path : str or Path
        """
        with Path(path).open("wb") as file:
            pickle.dump(self, file)

    @classmethod
    def load(cls, path: str | Path) -> Posterior:
        """The posterior in a file that `save` wrote; as any pickle, of a source that you trust.

        Parameters
        ----------
        path : str or Path

        Returns
        -------
        Posterior
        """
        with Path(path).open("rb") as file:
            loaded = pickle.load(file)
        if not isinstance(loaded, cls):
            raise DataError(f"{str(path)!r} holds no posterior but {type(loaded).__name__}")
        return loaded

    def __repr__(self) -> str:
        method = self._draws.method
        return f"<Posterior: {self.formula}; {method}, {self.n_chains} × {self.n_draws} draws>"

    def __str__(self) -> str:
        return as_text(self)

    def _repr_html_(self) -> str:
        return as_html(self)

    # ---- parts

    def _predict(
        self,
        newdata: Any,
        random_effects: bool | str | Sequence[str],
        new_levels: str,
        noise: bool,
        seed: int | np.random.Generator | None,
    ) -> tuple[Float, pd.Index[Any]]:
        rng = np.random.default_rng((self._seed, 3) if seed is None else seed)
        draws, index = predict_draws(self, newdata, random_effects, new_levels, rng)
        if noise:
            weights = frame_of(self).weights if newdata is None else None
            draws = add_noise(draws, self._sigma(), weights, rng)
        return draws, index
