"""MMRMResults: a fitted model of repeated measures."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NoReturn

import numpy as np
import pandas as pd

from ..frame.new_design import new_design
from ..pickles import Pickled
from ..results.prediction import add_fixed
from .blocks import blocks_of
from .estimates import RepeatedEstimates
from .prediction import conditional_prediction
from .summary import RepeatedSummary

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from .._core import RepeatedUnits
    from ..frame.model_frame import ModelFrame
    from .fit import RepeatedFit
    from .measures import Measures

    Float = NDArray[np.float64]


class MMRMResults(Pickled, RepeatedEstimates, version=1):
    """A model of repeated measures fitted by `lmmfast.mmrm`; immutable and picklable.

    y_i = X_i beta + offset + e_i for each subject i, e_i ~ N(0, W_i^-½ Sigma_i W_i^-½), Sigma_i the
    rows and columns of Sigma for the visits at which the subject was seen, W_i its weights.

    n observations, p coefficients, m parameters of the covariance. Every table is made when asked
    for and belongs to the caller.

    Attributes
    ----------
    formula : str
        The formula as written.
    reml : bool
        Whether the fit is by REML (True) or maximum likelihood.
    """

    def __init__(
        self,
        frame: ModelFrame,
        measures: Measures,
        units: RepeatedUnits,
        fit: RepeatedFit,
        *,
        reml: bool,
        n_threads: int,
    ) -> None:
        self.__dict__.update(
            formula=frame.spec.formula.text,
            reml=reml,
            _spec=frame.spec,
            _frame=frame,
            _measures=measures,
            _fit=fit,
            _n_threads=n_threads,
            _units=units,
        )

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError(f"MMRMResults is immutable: {name!r} cannot be set")

    def __delattr__(self, name: str) -> NoReturn:
        raise AttributeError(f"MMRMResults is immutable: {name!r} cannot be deleted")

    def __getstate__(self) -> dict[str, Any]:
        kept = ("formula", "reml", "_spec", "_frame", "_measures", "_fit", "_n_threads")
        return {name: self.__dict__[name] for name in kept}

    # ---- rows

    @property
    def fittedvalues(self) -> pd.Series[float]:
        """X beta + offset (n,)."""
        return self._labelled(np.array(self._fitted), "fittedvalues")

    @property
    def resid(self) -> pd.Series[float]:
        """`y` − `fittedvalues` (n,)."""
        return self._labelled(self._frame.y - self._fitted, "resid")

    @property
    def resid_pearson(self) -> pd.Series[float]:
        """Residuals over their standard deviations (n,)."""
        values = self._weighted_residuals()
        scaled = np.empty_like(values)
        for block in blocks_of(self._measures, self._fit.psi):
            sd = np.sqrt(np.diagonal(block.sigma, axis1=1, axis2=2))
            scaled[block.rows] = values[block.rows] / sd
        return self._labelled(scaled, "resid_pearson")

    @property
    def resid_normalized(self) -> pd.Series[float]:
        """Residuals over the Cholesky factor of each subject's covariance, visit after visit (n,).

        Independent of each other and of variance one where the model holds.
        """
        values = self._weighted_residuals()
        scaled = np.empty_like(values)
        for block in blocks_of(self._measures, self._fit.psi):
            factor = np.linalg.cholesky(block.sigma)
            scaled[block.rows] = np.linalg.solve(factor, values[block.rows][..., None])[..., 0]
        return self._labelled(scaled, "resid_normalized")

    def predict(self, newdata: Any = None, *, conditional: bool = False, se: bool = False) -> Any:
        """Predicted responses.

        Parameters
        ----------
        newdata : table, optional
            Must have the variables of the fixed part; the rows of the fit by default.
        conditional : bool, default False
            Predict each row from the responses that the same subject has in other rows of
            `newdata`, which must then have the response, subject and visits too; missing responses
            are what is wanted, others are given back. Rows are of weight 1.
        se : bool, default False
            With `conditional`: standard errors of a response's prediction too.

        Returns
        -------
        Series, or DataFrame with columns ``estimate, std_error`` where `se`
            Labelled as the rows of `newdata`; NaN where a covariate is missing. By default
            X beta + offset.

        Raises
        ------
        DataError
            For columns, levels or visits that the fit does not know.
        """
        if conditional:
            if newdata is None:
                raise ValueError("conditional=True predicts the missing responses of newdata=")
            mean, error, index = conditional_prediction(
                self._spec, self._measures, self._fit, newdata
            )
            if se:
                return pd.DataFrame({"estimate": mean, "std_error": error}, index=index)
            return pd.Series(mean, index=index, name=self._spec.response)
        if se:
            raise ValueError("se=True goes with conditional=True; emmeans() has those of means")
        if newdata is None:
            return self._labelled(np.array(self._fitted), self._spec.response)
        design = new_design(self._spec, newdata, need_groups=())
        out = np.zeros(design.n)
        add_fixed(out, design.columns, self._fit.beta)
        if design.offset is not None:
            out += design.offset
        return pd.Series(out, index=design.index, name=self._spec.response)

    def simulate(
        self, n: int = 1, *, seed: int | np.random.Generator | None = None
    ) -> pd.DataFrame:
        """Responses drawn from the fitted model.

        Parameters
        ----------
        n : int, default 1
            How many.
        seed : int or Generator, optional

        Returns
        -------
        DataFrame (nobs, n)
            Columns numbered from 0, rows labelled as those of the fit.
        """
        random = np.random.default_rng(seed)
        noise = np.empty((self.nobs, n))
        for block in blocks_of(self._measures, self._fit.psi):
            factor = np.linalg.cholesky(block.sigma)
            noise[block.rows] = factor @ random.standard_normal((*block.rows.shape, n))
        if self._frame.weights is not None:
            noise /= np.sqrt(self._frame.weights)[:, None]
        return pd.DataFrame(self._fitted[:, None] + noise, index=self._frame.index)

    @property
    def y(self) -> pd.Series[float]:
        """The response that was fitted (n,); an offset is not subtracted."""
        return self._labelled(np.array(self._frame.y), self._spec.response)

    @property
    def weights(self) -> pd.Series[float] | None:
        """Weights (n,), or None."""
        weights = self._frame.weights
        return None if weights is None else self._labelled(np.array(weights), "weights")

    # ---- printing

    def glance(self) -> pd.DataFrame:
        """One row about the fit: sizes, likelihood, criteria, status."""
        names = ("nobs", "n_subjects", "n_patterns", "llf", "aic", "aicc", "bic", "df_resid")
        row = {name: getattr(self, name) for name in names}
        return pd.DataFrame([{**row, "converged": self.converged, "reml": self.reml}])

    def augment(self) -> pd.DataFrame:
        """The response, fitted values and residuals of all kinds, a row for each of the fit."""
        columns = {self._spec.response: self.y, "fitted": self.fittedvalues}
        for name in ("resid", "resid_pearson", "resid_normalized"):
            columns[name] = getattr(self, name)
        return pd.DataFrame(columns)

    def summary(self, ddf: str = "satterthwaite", *, max_rows: int = 12) -> RepeatedSummary:
        """Printable account of the fit: text, and HTML in notebooks.

        Parameters
        ----------
        ddf : str, default "satterthwaite"
            As for `coef_table`.
        max_rows : int, default 12
            Coefficients of one factor beyond this many are counted, not shown.
        """
        return RepeatedSummary(self, ddf=ddf, max_rows=max_rows)

    def __repr__(self) -> str:
        method = "REML" if self.reml else "ML"
        return (
            f"<MMRMResults: {self.formula}; {method}, {self.nobs} observations of "
            f"{self.n_subjects} subjects, {self.status}>"
        )

    def __str__(self) -> str:
        return str(self.summary())

    def _repr_html_(self) -> str:
        return self.summary()._repr_html_()

    # ---- private

    def _weighted_residuals(self) -> Float:
        values = self._frame.y - self._fitted
        weights = self._frame.weights
        return values if weights is None else values * np.sqrt(weights)

    def _labelled(self, values: Float, name: str) -> pd.Series[float]:
        return pd.Series(values, index=self._frame.index, name=name)
