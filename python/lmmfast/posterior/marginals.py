"""What draws say of parameters: tables, contrasts, probabilities, random effects."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from ..errors import DataError
from . import convergence
from .effects import EffectSummary, effect_summary, prior_effects
from .labels import parameter_labels

if TYPE_CHECKING:
    from collections.abc import Mapping

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


class Marginals:
    """Draws of the parameters of a model, made by `lmmfast.sample`."""

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
        if str(getattr(value, "dtype", None)) != "bool":
            raise DataError(f"probability({event!r}): that is no comparison")
        return float(np.mean(np.asarray(value)))

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

    def random_effects_draws(self, factor: str) -> NDArray[np.float64]:
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
