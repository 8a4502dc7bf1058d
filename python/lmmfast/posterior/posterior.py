"""Posterior: draws of a model's parameters, and what they say."""

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
from .effects import EffectSummary, effect_summary, prior_effects
from .evidence import bayes_factor, savage_dickey
from .labels import parameter_labels
from .predict import add_noise, frame_of, predict_draws

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray

    from .._core import CrossProducts, PosteriorModel
    from ..frame.spec import Spec
    from ..priors import Prior
    from ..results.rows import FitRows
    from .draw import Draws
    from .model_priors import ModelPriors

    Float = NDArray[np.float64]


_SUMMARY = ["mean", "sd", "mcse_mean", "hdi_low", "hdi_high", "ess_bulk", "ess_tail", "r_hat"]


def _summary_row(x: Float, prob: float) -> tuple[float, ...]:
    """The columns of `summary` for the draws of one quantity (chains, draws)."""
    low, high = convergence.hdi(x, prob)
    return (
        float(np.mean(x)),
        float(np.std(x, ddof=1)) if x.size > 1 else float("nan"),
        convergence.mcse_mean(x),
        low,
        high,
        convergence.ess_bulk(x),
        convergence.ess_tail(x),
        convergence.r_hat(x),
    )


class Posterior(Pickled, version=1):
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

    def __init__(
        self,
        spec: Spec,
        rows: FitRows,
        cross_products: CrossProducts,
        priors: ModelPriors,
        draws: Draws,
        *,
        seed: int,
        n_threads: int,
    ) -> None:
        self.__dict__.update(
            formula=spec.formula.text,
            n_chains=draws.chains,
            n_draws=len(draws.beta) // draws.chains,
            _spec=spec,
            _rows=rows,
            _cross_products=cross_products,
            _priors=priors,
            _draws=draws,
            _seed=seed,
            _n_threads=n_threads,
            _model_made=None,
            _effects_made=None,
        )

    formula: str
    n_chains: int
    n_draws: int
    _spec: Spec
    _rows: FitRows
    _cross_products: CrossProducts
    _priors: ModelPriors
    _draws: Draws
    _seed: int
    _n_threads: int
    _model_made: PosteriorModel | None
    _effects_made: EffectSummary | None

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"{type(self).__name__} is immutable")

    def __getstate__(self) -> dict[str, Any]:
        return {**self.__dict__, "_model_made": None}

    def __setstate__(self, state: dict[str, Any]) -> None:
        self.__dict__.update(state)

    # ---- draws

    def to_frame(self) -> pd.DataFrame:
        """The draws, a row each.

        Returns
        -------
        DataFrame
            Columns ``chain`` and ``draw``; the coefficients by name; ``"county: sd Intercept"``,
            ``"county: corr Intercept, floor"``, ``"sigma"``.
        """
        n = self.n_draws
        columns: dict[str, Any] = {
            "chain": np.repeat(np.arange(self.n_chains), n),
            "draw": np.tile(np.arange(n), self.n_chains),
        }
        columns.update(zip(parameter_labels(self._spec), self._values().T))
        return pd.DataFrame(columns)

    def summary(self, prob: float = 0.94) -> pd.DataFrame:
        """Mean, spread, interval and convergence of every parameter.

        Parameters
        ----------
        prob : float, default 0.94
            The share of the draws in the interval, the shortest that has it.

        Returns
        -------
        DataFrame
            Columns ``mean, sd, mcse_mean, hdi_low, hdi_high, ess_bulk, ess_tail, r_hat``, and
            ``exact_mean, exact_sd`` where quadrature gives them (infinite where a moment does not
            exist). A row for each parameter, labelled as the columns of `to_frame`.

        References
        ----------
        Vehtari, Gelman, Simpson, Carpenter & Bürkner 2021, Bayesian Analysis 16:667.
        """
        labels = parameter_labels(self._spec)
        rows = [_summary_row(self._by_chain(values), prob) for values in self._values().T]
        table = pd.DataFrame(rows, index=pd.Index(labels), columns=_SUMMARY)
        exact = self._draws.exact
        if exact is not None:
            mean, sd = exact.mean[: len(labels)].copy(), exact.sd[: len(labels)].copy()
            for label, exponent in (self._draws.sd_tails or {}).items():
                at = labels.index(label)
                mean[at] = mean[at] if exponent > 1.05 else np.inf
                sd[at] = sd[at] if exponent > 2.05 else np.inf
            table["exact_mean"], table["exact_sd"] = mean, sd
        return table

    def contrast(self, weights: Mapping[str, float], prob: float = 0.94) -> pd.Series[float]:
        """A linear combination of coefficients.

        Parameters
        ----------
        weights : dict
            Weights by the names of coefficients; 0 for those not named.
        prob : float, default 0.94
            As for `summary`.

        Returns
        -------
        Series
            As a row of `summary`.
        """
        names = list(self._spec.names)
        for name in weights:
            if name not in names:
                listed = ", ".join(map(repr, names))
                raise DataError(f"{name!r} is no coefficient; there are {listed}")
        vector = np.array([float(weights.get(name, 0.0)) for name in names])
        row = _summary_row(self._by_chain(self._draws.beta @ vector), prob)
        return pd.Series(row, index=_SUMMARY)

    def probability(self, event: str) -> float:
        """The posterior probability of an event.

        Parameters
        ----------
        event : str
            A comparison of parameters, such as ``"floor < 0"`` or
            ``"`county: sd Intercept` > 0.1"``: names that are no words in back-ticks.

        Returns
        -------
        float
            The share of the draws.
        """
        try:
            value = self.to_frame().eval(event, engine="python")
        except Exception as error:
            labels = ", ".join(parameter_labels(self._spec))
            raise DataError(f"probability({event!r}): {error}; there are {labels}") from None
        if getattr(value, "dtype", None) != bool:
            raise DataError(f"probability({event!r}): that is no comparison")
        return float(np.mean(value))

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

    # ---- random effects

    @property
    def random_effects(self) -> dict[str, pd.DataFrame]:
        """Posterior means of the random effects: by grouping factor, levels × effects.

        Averages of their means given the variances, over the nodes of the quadrature (exact) or
        over the draws.
        """
        return self._effect_tables(self._effects().mean)

    @property
    def random_effects_sd(self) -> dict[str, pd.DataFrame]:
        """Posterior standard deviations of the random effects, as `random_effects`."""
        return self._effect_tables(self._effects().sd)

    def random_effects_draws(self, factor: str) -> Float:
        """Draws of the random effects of a grouping factor.

        Parameters
        ----------
        factor : str
            Its name.

        Returns
        -------
        array (chains × draws, levels, effects)
            In the order of the rows of `to_frame`, and of the rows and columns of
            `random_effects`.
        """
        names = [f.name for f in self._spec.factors]
        if factor not in names:
            listed = ", ".join(map(repr, names))
            raise ValueError(f"{factor!r} is no grouping factor of the model, which has {listed}")
        at = names.index(factor)
        if self._draws.z is None:
            rng = np.random.default_rng((self._seed, 1))
            return prior_effects(self._spec, self._draws.parameters, rng)[at]
        return self._model().draw_effects(
            self._draws.z, self._draws.beta, at, self._seed, self._n_threads
        )

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
    ) -> Float:
        """Posterior predictive draws; parameters as for `predict`.

        Returns
        -------
        array (chains × draws, rows)
        """
        return self._predict(newdata, random_effects, new_levels, noise, seed)[0]

    # ---- elsewhere

    def to_arviz(self) -> Any:
        """The posterior for ArviZ (`pip install "lmmfast[arviz]"`).

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

    # ---- the model

    @property
    def log_marginal_likelihood(self) -> float:
        """The logarithm of p(y), where quadrature gives it; else NaN.

        Flat priors count as the density 1: then it is no more than a constant.
        """
        exact = self._draws.exact
        return float("nan") if exact is None else exact.log_marginal_likelihood

    @property
    def priors(self) -> dict[Any, Prior]:
        """The priors of all parameters, by the keys of ``priors=``; defaults included."""
        return self._priors.by_name(self._spec)

    @property
    def diagnostics(self) -> dict[str, Any]:
        """How the draws were made: ``method``, ``n_evaluations``, ``divergences``, ``seconds``."""
        return {"method": self._draws.method, "divergences": 0, **self._draws.diagnostics}

    # ---- parts

    def _values(self) -> Float:
        """Coefficients and variance parameters (draws, labels)."""
        n = len(parameter_labels(self._spec))
        return np.hstack([self._draws.beta, self._draws.parameters])[:, :n]

    def _by_chain(self, values: Float) -> Float:
        return values.reshape(self.n_chains, self.n_draws)

    def _sigma(self) -> Float:
        """Draws of sigma (chains × draws,)."""
        labels = parameter_labels(self._spec)
        return self._values()[:, labels.index("sigma", len(self._spec.names))]

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

    def _model(self) -> PosteriorModel:
        if self._model_made is None:
            self.__dict__["_model_made"] = self._priors.model(self._cross_products)
        assert self._model_made is not None
        return self._model_made

    def _effects(self) -> EffectSummary:
        if self._effects_made is None:
            if self._draws.z is None:
                rng = np.random.default_rng((self._seed, 1))
                drawn = prior_effects(self._spec, self._draws.parameters, rng)
                made = EffectSummary(
                    [b.mean(axis=0) for b in drawn], [b.std(axis=0) for b in drawn]
                )
            else:
                made = effect_summary(self._model(), self._draws, self._n_threads)
            self.__dict__["_effects_made"] = made
        assert self._effects_made is not None
        return self._effects_made

    def _effect_tables(self, values: list[Float]) -> dict[str, pd.DataFrame]:
        return {
            factor.name: pd.DataFrame(
                np.array(values[f]),
                index=pd.Index(factor.levels, name=factor.name),
                columns=pd.Index(self._spec.effects_of(terms)),
            )
            for f, (factor, terms) in enumerate(self._spec.terms_by_factor())
        }
