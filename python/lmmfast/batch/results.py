"""BatchResults: the estimates of many models, columns of one row a model."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from .._core import Status
from ..engine.status import WORDS, is_optimum
from ..pickles import Pickled
from ..results.diagnostics import fit_messages, warn_caller
from ..results.varcorr import relative_factors
from ..tables.kinds import position_of
from .parquet import write_table

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from os import PathLike

    from numpy.typing import NDArray

    from ..frame.spec import Spec
    from ..results.lmm import LMMResults

    Float = NDArray[np.float64]


class BatchResults(Pickled, version=1):
    """Many linear mixed models fitted by `lmmfast.lmer_batch`.

    Tables have one row for each model, labelled by its key: the values of the ``by`` columns or
    the response's name. What does not exist is NaN: everything of a model that could not be
    fitted (`message` says why), and the coefficients of columns that were dropped in a model.
    Every table is made when asked for and belongs to the caller.

    Attributes
    ----------
    formula : str
        The formula as written.
    reml : bool
        Whether `criterion` is the REML criterion (True) or the deviance (False).
    ddf : str or None
        ``"satterthwaite"`` where p-values are from t distributions with those degrees of freedom.
    """

    def __init__(
        self,
        spec: Spec,
        keys: pd.Index,
        columns: Mapping[str, Any],
        *,
        reml: bool,
        ddf: str | None,
        contrast_names: Sequence[str],
        single: Callable[[int], LMMResults] | None,
    ) -> None:
        self.formula = spec.formula.text
        self.reml = reml
        self.ddf = ddf
        self._spec = spec
        self._keys = keys
        self._columns = dict(columns)
        self._contrast_names = list(contrast_names)
        self._single = single

    def __len__(self) -> int:
        return len(self._keys)

    def __getstate__(self) -> dict[str, Any]:
        return {**self.__dict__, "_single": None}  # the data stay behind

    @property
    def keys(self) -> pd.Index:
        """Labels of the models."""
        return self._keys

    # ---- fixed effects

    @property
    def params(self) -> pd.DataFrame:
        """Fixed effects (models × p)."""
        return self._effects(self._columns["params"])

    @property
    def bse(self) -> pd.DataFrame:
        """Standard errors of `params` (models × p)."""
        return self._effects(self._columns["bse"])

    @property
    def tvalues(self) -> pd.DataFrame:
        """`params` / `bse` (models × p)."""
        return self._effects(self._ratio("params", "bse"))

    @property
    def df(self) -> pd.DataFrame:
        """Satterthwaite's degrees of freedom (models × p), with ``ddf="satterthwaite"``."""
        self._need_df()
        return self._effects(self._columns["df"])

    @property
    def pvalues(self) -> pd.DataFrame:
        """Two-sided p-values of `tvalues` (models × p).

        Against t distributions with `df` degrees of freedom (``ddf="satterthwaite"``), or the
        standard normal, which is too optimistic with few groups.
        """
        return self._effects(self._pvalues(self._ratio("params", "bse"), "df"))

    # ---- contrasts

    @property
    def contrasts(self) -> pd.DataFrame:
        """Estimates of the contrasts asked for (models × contrasts)."""
        return self._contrasts(self._columns["contrasts"])

    @property
    def contrasts_bse(self) -> pd.DataFrame:
        """Standard errors of `contrasts`."""
        return self._contrasts(self._columns["contrasts_bse"])

    @property
    def contrasts_tvalues(self) -> pd.DataFrame:
        """`contrasts` / `contrasts_bse`."""
        return self._contrasts(self._ratio("contrasts", "contrasts_bse"))

    @property
    def contrasts_df(self) -> pd.DataFrame:
        """Satterthwaite's degrees of freedom of the contrasts, with ``ddf="satterthwaite"``."""
        self._need_df()
        return self._contrasts(self._columns["contrasts_df"])

    @property
    def contrasts_pvalues(self) -> pd.DataFrame:
        """Two-sided p-values of `contrasts_tvalues`, as `pvalues`."""
        t = self._ratio("contrasts", "contrasts_bse")
        return self._contrasts(self._pvalues(t, "contrasts_df"))

    # ---- variance components

    @property
    def theta(self) -> pd.DataFrame:
        """Parameters of Lambda (models × m), named as in `LMMResults.theta`."""
        return self._table(self._columns["theta"], list(self._spec.theta_names))

    @property
    def sigma(self) -> pd.Series[float]:
        """Residual standard deviations."""
        return self._series("sigma", self._columns["sigma"])

    @property
    def scale(self) -> pd.Series[float]:
        """Residual variances, sigma²."""
        return self._series("scale", self._columns["sigma"] ** 2)

    @property
    def varcorr(self) -> pd.DataFrame:
        """Variances and covariances of the random effects and the residual.

        Columns (group, term1, term2) as the rows of `LMMResults.varcorr`: a variance where `term2`
        is empty, else a covariance; ``("Residual", "", "")`` last.
        """
        labels, columns = [], []
        for group, effects, covariances, full in self._covariances():
            k = len(effects)
            labels += [(group, effect, "") for effect in effects]
            columns += [covariances[:, j, j] for j in range(k)]
            pairs = [(i, j) for j in range(k) for i in range(j + 1, k)] if full else []
            labels += [(group, effects[j], effects[i]) for i, j in pairs]
            columns += [covariances[:, i, j] for i, j in pairs]
        labels.append(("Residual", "", ""))
        columns.append(self._columns["sigma"] ** 2)
        index = pd.MultiIndex.from_tuples(labels, names=["group", "term1", "term2"])
        return pd.DataFrame(np.column_stack(columns), index=self._keys, columns=index)

    # ---- the fits

    @property
    def criterion(self) -> pd.Series[float]:
        """Minimised REML criteria, or deviances under ML."""
        return self._series("criterion", self._columns["criterion"])

    @property
    def llf(self) -> pd.Series[float]:
        """Log-likelihoods (restricted, under REML)."""
        return self._series("llf", -0.5 * self._columns["criterion"])

    @property
    def nobs(self) -> pd.Series[int]:
        """Numbers of observations."""
        return self._series("nobs", self._columns["nobs"])

    @property
    def n_evaluations(self) -> pd.Series[int]:
        """Numbers of evaluations of the criterion."""
        return self._series("n_evaluations", self._columns["n_evaluations"])

    @property
    def status(self) -> pd.Series[str]:
        """How each fit ended (categorical).

        ``"converged"``, ``"singular"`` (converged on the boundary), ``"not_converged"``,
        ``"numerical_failure"``, ``"refused"``: the model makes no sense for its rows; or
        ``"not_fitted"``: Ctrl-C came first.
        """
        values = pd.Categorical.from_codes(self._columns["status"], categories=pd.Index(WORDS))
        return pd.Series(values, index=self._keys, name="status")

    @property
    def converged(self) -> pd.Series[bool]:
        """Whether theta is an optimum (status ``"converged"`` or ``"singular"``)."""
        return self._series("converged", is_optimum(self._columns["status"]))

    @property
    def singular(self) -> pd.Series[bool]:
        """Whether theta lies on the boundary: a variance of zero or a perfect correlation."""
        return self._series("singular", self._columns["status"] == Status.singular)

    @property
    def message(self) -> pd.Series[str]:
        """Why a model was refused or did not converge; empty for fits without trouble."""
        return self._series("message", np.asarray(self._columns["message"], dtype=object))

    @property
    def between_within(self) -> pd.DataFrame:
        """P-values of slopes that are equal within levels and between them (models × factors).

        For each grouping factor, of all columns of X together that vary both ways; NaN where
        there are none, or no random intercept. Below 0.001 `lmer` would give a
        `BetweenWithinWarning`; a batch gives none. Of one model `LMMResults.between_within` says
        more: ``batch.result(key).between_within()``.
        """
        names = [factor.name for factor in self._spec.factors]
        return self._table(self._columns["between_within"], names)

    # ---- random effects

    @property
    def random_effects(self) -> dict[str, pd.DataFrame]:
        """Conditional modes b, with ``random_effects=True``.

        For each grouping factor a table indexed by (key, level), with a column for each effect.
        """
        if "b" not in self._columns:
            raise ValueError("the conditional modes were not kept: use random_effects=True")
        tables = {}
        for f, (factor, terms) in enumerate(self._spec.terms_by_factor()):
            models = np.repeat(np.arange(len(self)), self._columns["level_counts"][f])
            levels = pd.Index(self._columns["levels"][f], name=factor.name)
            if factor.n_levels:  # else the rows were streamed, and these are the labels
                levels = factor.levels[levels].rename(factor.name)
            names = [*(self._keys.names), factor.name]
            keys = self._keys[models]
            parts = [keys.get_level_values(i) for i in range(keys.nlevels)]
            tables[factor.name] = pd.DataFrame(
                np.hstack([self._columns["b"][t] for t in terms]),
                index=pd.MultiIndex.from_arrays([*parts, levels], names=names),
                columns=self._spec.effects_of(terms),
            )
        return tables

    # ---- one model, other shapes

    def result(self, key: Any) -> LMMResults:
        """The full results of one model, which is fitted again for this.

        Parameters
        ----------
        key : label
            Of `keys`; a tuple where ``by`` has several columns.

        Raises
        ------
        KeyError
            If there is no such model; the message tells keys of other types apart.
        DataError
            If the model was refused.
        ValueError
            If the results were unpickled: the data are not with them.
        """
        if self._single is None:
            raise ValueError("unpickled results have no data: call lmer for this model")
        results = self._single(position_of(key, self._keys, "model"))
        warn_caller(fit_messages(results._spec, results._fit))
        return results

    def tidy(self) -> pd.DataFrame:
        """Long form: a row for each model and fixed effect, then for each contrast.

        Columns: the key, ``term``, ``estimate``, ``std_error``, ``statistic``, ``df`` (with
        ``ddf="satterthwaite"``), ``p_value``.
        """
        names = [*self._spec.names, *self._contrast_names]

        def joined(effects: Float, contrasts: Float) -> Float:
            return np.hstack([effects, contrasts]).ravel()

        statistic = [self._ratio("params", "bse"), self._ratio("contrasts", "contrasts_bse")]
        table = self._keys[np.repeat(np.arange(len(self)), len(names))].to_frame(index=False)
        table["term"] = np.tile(np.array(names, dtype=object), len(self))
        table["estimate"] = joined(self._columns["params"], self._columns["contrasts"])
        table["std_error"] = joined(self._columns["bse"], self._columns["contrasts_bse"])
        table["statistic"] = joined(statistic[0], statistic[1])
        if self.ddf:
            table["df"] = joined(self._columns["df"], self._columns["contrasts_df"])
        table["p_value"] = joined(
            self._pvalues(statistic[0], "df"), self._pvalues(statistic[1], "contrasts_df")
        )
        return table

    def to_frame(self) -> pd.DataFrame:
        """Wide form: a row for each model.

        The key, ``status``, ``message``, ``nobs``, ``criterion``, ``sigma``, then ``params.x``,
        ``bse.x``, ``pvalues.x`` (``df.x``) for each effect and contrast x and ``theta.x`` for each
        element of theta.
        """
        table = self._keys.to_frame(index=False)
        for name in ("status", "message", "nobs", "criterion", "sigma"):
            table[name] = getattr(self, name).to_numpy()
        table["status"] = table["status"].astype(str)
        parts = {
            "params": [self.params, self.contrasts],
            "bse": [self.bse, self.contrasts_bse],
            "pvalues": [self.pvalues, self.contrasts_pvalues],
            "theta": [self.theta],
        }
        if self.ddf:
            parts["df"] = [self.df, self.contrasts_df]
        wide = [
            part.add_prefix(f"{name}.").reset_index(drop=True)
            for name, tables in parts.items()
            for part in tables
        ]
        return pd.concat([table, *wide], axis=1)

    def to_parquet(self, path: str | PathLike[str]) -> None:
        """Write `to_frame` to a Parquet file (needs ``lmmfast[parquet]``).

        Parameters
        ----------
        path : str or path-like
            The file to write.
        """
        write_table(self.to_frame(), path)

    def __repr__(self) -> str:
        counts = np.bincount(self._columns["status"], minlength=len(WORDS))
        listed = ", ".join(f"{n:,} {name}" for n, name in zip(counts, WORDS) if n)
        return f"<BatchResults: {self.formula}; {len(self):,} models: {listed}>"

    # ---- private

    @cached_property
    def _names(self) -> pd.Index:
        return pd.Index(list(self._spec.names))

    def _table(self, values: Float, names: Sequence[str] | pd.Index) -> pd.DataFrame:
        return pd.DataFrame(np.array(values), index=self._keys, columns=pd.Index(names))

    def _effects(self, values: Float) -> pd.DataFrame:
        return self._table(values, self._names)

    def _contrasts(self, values: Float) -> pd.DataFrame:
        return self._table(values, pd.Index(self._contrast_names, dtype=object))

    def _series(self, name: str, values: NDArray[Any]) -> pd.Series[Any]:
        return pd.Series(np.array(values), index=self._keys, name=name)

    def _ratio(self, above: str, below: str) -> Float:
        with np.errstate(divide="ignore", invalid="ignore"):
            return np.asarray(self._columns[above] / self._columns[below])

    def _pvalues(self, t: Float, df: str) -> Float:
        from scipy.special import ndtr, stdtr

        if self.ddf:
            return np.asarray(2.0 * stdtr(self._columns[df], -np.abs(t)))
        return np.asarray(2.0 * ndtr(-np.abs(t)))

    def _need_df(self) -> None:
        if not self.ddf:
            raise ValueError('there are no degrees of freedom: use ddf="satterthwaite"')

    def _covariances(self) -> list[tuple[str, tuple[str, ...], Float, bool]]:
        """Of each random term: group, effects, covariance matrices (models, k, k), kind."""
        found = []
        for term, T in zip(
            self._spec.random, relative_factors(self._columns["theta"], self._spec.random)
        ):
            unknown = np.isnan(T.diagonal(axis1=1, axis2=2))
            T[np.isnan(T)] = 0.0
            values = T @ T.transpose(0, 2, 1) * self._columns["sigma"][:, None, None] ** 2
            values[unknown[:, :, None] | unknown[:, None, :]] = np.nan
            group = self._spec.factors[term.factor].name
            found.append((group, term.effects, values, term.covariance.correlated))
        return found
