"""LMMResults: a fitted linear mixed model. Estimates, and what takes the rows of the data."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal, NoReturn

import numpy as np
import pandas as pd

from . import covariance as cov
from .estimates import Estimates
from .prediction import linear_predictor, predict
from .rows import row_source

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import ArrayLike, NDArray
    from scipy.sparse import csr_array

    from ._core import CrossProducts, Fit
    from .frame import ModelFrame
    from .summary import Summary

    Float = NDArray[np.float64]


class LMMResults(Estimates):
    """A linear mixed model fitted by `lmmfast.lmer`; immutable and picklable.

    y = X beta + Z b + offset + e, with b = Lambda u ~ N(0, sigma² Lambda Lambda') and
    e ~ N(0, sigma² W⁻¹), W the diagonal matrix of prior weights (1 without ``weights=``).

    n observations, p fixed effects, q random effects, m elements of theta. Every table is made
    when asked for and belongs to the caller: changing it does not change the results.

    Attributes
    ----------
    formula : str
        The formula as written.
    reml : bool
        Whether `criterion` is the REML criterion (True) or the deviance (False).
    """

    def __init__(
        self,
        frame: ModelFrame,
        cross_products: CrossProducts,
        fit: Fit,
        *,
        reml: bool,
        n_threads: int,
    ) -> None:
        self.__dict__.update(
            formula=frame.formula.text,
            reml=reml,
            _frame=frame,
            _cross_products=cross_products,
            _fit=fit,
            _n_threads=n_threads,
        )

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError(f"LMMResults is immutable: {name!r} cannot be set")

    def __delattr__(self, name: str) -> NoReturn:
        raise AttributeError(f"LMMResults is immutable: {name!r} cannot be deleted")

    def __getstate__(self) -> dict[str, Any]:
        kept = ("formula", "reml", "_frame", "_cross_products", "_fit", "_n_threads")
        return {name: self.__dict__[name] for name in kept}

    # ---- rows

    @property
    def fittedvalues(self) -> pd.Series[float]:
        """X beta + Z b + offset (n,)."""
        return self._rows(np.array(self._fitted), "fittedvalues")

    @property
    def resid(self) -> pd.Series[float]:
        """`y` − `fittedvalues` (n,), in the response's units whatever the weights."""
        return self._rows(self._frame.y - self._fitted, "resid")

    @property
    def resid_pearson(self) -> pd.Series[float]:
        """Residuals over their standard deviation, sqrt(weight) (y − fitted) / sigma (n,)."""
        scaled = (self._frame.y - self._fitted) / self.sigma
        if self._frame.weights is not None:
            scaled *= np.sqrt(self._frame.weights)
        return self._rows(scaled, "resid_pearson")

    def predict(
        self,
        newdata: Any = None,
        random_effects: bool | str | Sequence[str] = True,
        new_levels: Literal["raise", "population"] = "raise",
    ) -> Any:
        """Predicted mean of the response.

        Parameters
        ----------
        newdata : any data that `lmmfast.lmer` takes, optional
            Must have the formula's variables, the response apart; the rows of the fit by default.
        random_effects : bool or list of grouping factors, default True
            Which random effects to add to X beta: all, none (the population mean), or those of
            the grouping factors named.
        new_levels : {"raise", "population"}
            What to do with a level that the fit has not seen (or that is missing): raise an error,
            or predict for it with random effects of zero.

        Returns
        -------
        Series
            Labelled as the rows of `newdata`; NaN where a covariate is missing. For data that are
            streamed a `pyarrow.RecordBatchReader` with one column, or a lazy Dask Series.

        Raises
        ------
        DataError
            For columns or levels that the fit does not know.
        """
        frame = self._frame
        source = None if newdata is None else row_source(newdata)
        if source is not None:
            from .streamed import predict_source

            return predict_source(frame, self._fit, source, random_effects, new_levels)
        values, index = predict(frame, self._fit, newdata, random_effects, new_levels)
        return pd.Series(values, index=index, name=frame.formula.response)

    # ---- matrices

    @property
    def y(self) -> pd.Series[float]:
        """The response that was fitted (n,); an offset is not subtracted."""
        return self._rows(np.array(self._frame.y), "y")

    @property
    def weights(self) -> pd.Series[float] | None:
        """Prior weights (n,), or None."""
        weights = self._frame.weights
        return None if weights is None else self._rows(np.array(weights), "weights")

    @property
    def offset(self) -> pd.Series[float] | None:
        """Sum of the offsets (n,), or None."""
        offset = self._frame.offset
        return None if offset is None else self._rows(np.array(offset), "offset")

    @property
    def X(self) -> pd.DataFrame:
        """The fixed-effects design (n, p), dropped columns included."""
        n = self.nobs
        columns = [np.ones(n) if c is None else np.array(c) for c in self._frame.columns]
        X = np.column_stack(columns) if columns else np.empty((n, 0))
        return pd.DataFrame(X, index=self._frame.index, columns=self._names)

    @property
    def Z(self) -> csr_array:
        """The random-effects design (n, q); rows labelled as `y`, columns as `b`."""
        return cov.sparse_Z(self._frame)

    @property
    def row_labels(self) -> pd.Index[Any]:
        """Labels of the rows that were used, as in the data: of `y`, `X` and `Z` (n,)."""
        return self._frame.index

    # ---- again

    def refit(
        self,
        y: ArrayLike | None = None,
        *,
        reml: bool | None = None,
        start: ArrayLike | None = None,
    ) -> LMMResults:
        """Fit the same model to another response, or by the other criterion.

        Parameters
        ----------
        y : array-like, optional
            New response: `nobs` values, or one for each row of the original data. The present one
            by default.
        reml : bool, optional
            REML (True) or ML (False); as now by default.
        start : array-like, optional
            Where theta starts.

        Returns
        -------
        LMMResults

        Raises
        ------
        DataError
            If `y` has the wrong length or holds values that are not finite.
        """
        from .model import refit

        return refit(self, y, reml=self.reml if reml is None else reml, start=start)

    # ---- printing

    def summary(self, *, max_rows: int = 12) -> Summary:
        """Printable account of the fit: text, and HTML in notebooks.

        Parameters
        ----------
        max_rows : int, default 12
            Coefficients of one factor beyond this many are counted, not shown.
        """
        from .summary import Summary

        return Summary(self, max_rows=max_rows)

    def __repr__(self) -> str:
        method = "REML" if self.reml else "ML"
        return f"<LMMResults: {self.formula}; {method}, {self.nobs} observations, {self.status}>"

    def __str__(self) -> str:
        return str(self.summary())

    def _repr_html_(self) -> str:
        return self.summary()._repr_html_()

    # ---- private

    def _same_response(self, other: LMMResults) -> bool:
        if other._frame.n != len(other._frame.y):
            return False
        return self._frame.y is other._frame.y or self.y.equals(other.y)

    @cached_property
    def _fitted(self) -> Float:
        return linear_predictor(self._frame, self._fit, range(len(self._frame.random)))

    def _rows(self, values: Float, name: str) -> pd.Series[float]:
        return pd.Series(values, index=self._frame.index, name=name, copy=False)
