"""LMMResults: a fitted linear mixed model. Estimates, and what takes the rows of the data."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Literal, NoReturn

import pandas as pd

from ..engine.fit import fit_cross_products
from ..pickles import Pickled
from ..streams.open import row_source
from .diagnostics import fit_messages, warn_caller
from .estimates import Estimates
from .prediction import chosen_terms, predict_source, predict_table
from .summary import Summary

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import ArrayLike
    from scipy.sparse import csr_array

    from .._core import CrossProducts, Fit
    from ..frame.spec import Spec
    from ..inference.degrees_of_freedom import DDF
    from .rows import FitRows


class LMMResults(Pickled, Estimates, version=1):
    """A linear mixed model fitted by `lmmfast.lmer`; immutable and picklable.

    y = X beta + Z b + offset + e, with b = Lambda u ~ N(0, sigma² Lambda Lambda') and
    e ~ N(0, sigma² W⁻¹), W the diagonal matrix of prior weights (1 without ``weights=``).

    n observations, p fixed effects, q random effects, m elements of theta. Every table is made
    when asked for and belongs to the caller: changing it does not change the results.

    Of a fit to streamed rows none is kept: `fittedvalues`, `resid`, `resid_pearson` and `predict`
    without new data make another pass over the data when they are read. They are a
    `pyarrow.RecordBatchReader` with one column for files and datasets, a lazy Dask Series for a
    Dask DataFrame, with one value for each row of the data, null where the row was dropped for
    missing values. `y`, `X`, `Z`, `weights`, `offset` and `row_labels` would be as long as the data
    and raise `DataError`, and so does `refit` to another response.

    Attributes
    ----------
    formula : str
        The formula as written.
    reml : bool
        Whether `criterion` is the REML criterion (True) or the deviance (False).
    """

    def __init__(
        self,
        spec: Spec,
        rows: FitRows,
        cross_products: CrossProducts,
        fit: Fit,
        *,
        reml: bool,
        n_threads: int,
    ) -> None:
        self.__dict__.update(
            formula=spec.formula.text,
            reml=reml,
            _spec=spec,
            _rows=rows,
            _cross_products=cross_products,
            _fit=fit,
            _n_threads=n_threads,
        )

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError(f"LMMResults is immutable: {name!r} cannot be set")

    def __delattr__(self, name: str) -> NoReturn:
        raise AttributeError(f"LMMResults is immutable: {name!r} cannot be deleted")

    def __getstate__(self) -> dict[str, Any]:
        kept = ("formula", "reml", "_spec", "_rows", "_cross_products", "_fit", "_n_threads")
        return {name: self.__dict__[name] for name in kept}

    # ---- rows

    @property
    def fittedvalues(self) -> Any:
        """X beta + Z b + offset (n,)."""
        return self._rows.fitted(self._fit, self._every_term, "fittedvalues")

    @property
    def resid(self) -> Any:
        """`y` − `fittedvalues` (n,), in the response's units whatever the weights."""
        return self._rows.residuals(self._fit, None, "resid")

    @property
    def resid_pearson(self) -> Any:
        """Residuals over their standard deviation, sqrt(weight) (y − fitted) / sigma (n,)."""
        return self._rows.residuals(self._fit, self.sigma, "resid_pearson")

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
        spec = self._spec
        if newdata is None:
            return self._rows.fitted(self._fit, chosen_terms(spec, random_effects), spec.response)
        source = row_source(newdata)
        if source is not None:
            return predict_source(spec, self._fit, source, random_effects, new_levels)
        values, index = predict_table(spec, self._fit, newdata, random_effects, new_levels)
        return pd.Series(values, index=index, name=spec.response)

    # ---- matrices

    @property
    def y(self) -> pd.Series[float]:
        """The response that was fitted (n,); an offset is not subtracted."""
        y = self._rows.vector("y")
        assert y is not None
        return y

    @property
    def weights(self) -> pd.Series[float] | None:
        """Prior weights (n,), or None."""
        return self._rows.vector("weights")

    @property
    def offset(self) -> pd.Series[float] | None:
        """Sum of the offsets (n,), or None."""
        return self._rows.vector("offset")

    @property
    def X(self) -> pd.DataFrame:
        """The fixed-effects design (n, p), dropped columns included."""
        return self._rows.fixed_design()

    @property
    def Z(self) -> csr_array:
        """The random-effects design (n, q); rows labelled as `y`, columns as `b`."""
        return self._rows.random_design()

    @property
    def row_labels(self) -> pd.Index[Any]:
        """Labels of the rows that were used, as in the data: of `y`, `X` and `Z` (n,)."""
        return self._rows.labels()

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
            New response: `nobs` values, or one for each row of the original data. A Series is
            aligned by its labels (`row_labels`). The present one by default.
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
            If `y` has the wrong length or other labels, or holds values that are not finite.
        """
        method = self.reml if reml is None else bool(reml)
        rows, A, n_threads = self._rows, self._cross_products, self._n_threads
        if y is None:
            fit = fit_cross_products(self._spec, A, reml=method, start=start, n_threads=n_threads)
        else:
            rows, A, fit = rows.refit(y, reml=method, start=start, n_threads=n_threads)
        results = LMMResults(self._spec, rows, A, fit, reml=method, n_threads=n_threads)
        warn_caller(fit_messages(self._spec, fit))
        return results

    def sample(self, **settings: Any) -> Any:
        """The posterior of this model; the rows and weights are those of the fit.

        Parameters
        ----------
        **settings
            As for `lmmfast.sample`: ``priors``, ``draws``, ``chains``, ``seed``, ….

        Returns
        -------
        Posterior
        """
        # A room to the right of this one: known by name, when it is asked for.
        return import_module("lmmfast.posterior.sample").sample(self, **settings)

    # ---- printing

    def summary(self, *, max_rows: int = 12, ddf: DDF = "satterthwaite") -> Summary:
        """Printable account of the fit: text, and HTML in notebooks.

        Parameters
        ----------
        max_rows : int, default 12
            Coefficients of one factor beyond this many are counted, not shown.
        ddf : {"satterthwaite", "kenward-roger", "residual", "normal"}
            Degrees of freedom of tests and intervals, see `coef_table`.
        """
        return Summary(self, max_rows=max_rows, ddf=ddf)

    def __repr__(self) -> str:
        method = "REML" if self.reml else "ML"
        return f"<LMMResults: {self.formula}; {method}, {self.nobs} observations, {self.status}>"

    def __str__(self) -> str:
        return str(self.summary())

    def _repr_html_(self) -> str:
        return self.summary()._repr_html_()

    # ---- private

    @property
    def _every_term(self) -> range:
        return range(len(self._spec.random))
