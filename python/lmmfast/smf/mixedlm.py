"""mixedlm(): a model by formulas."""

from __future__ import annotations

from typing import Any

from .model import MixedLM


def mixedlm(
    formula: str,
    data: Any,
    re_formula: str | None = None,
    vc_formula: dict[str, str] | None = None,
    subset: Any = None,
    use_sparse: bool = False,
    missing: str = "none",
    *args: Any,
    **kwargs: Any,
) -> MixedLM:
    """A mixed linear model by statsmodels' formulas and arguments; ``.fit()`` fits it.

    Parameters
    ----------
    formula : str
        The response and the fixed effects in patsy's dialect, ``"y ~ x + C(f)"``.
    data : DataFrame, or any other table
        One row an observation; never changed. Formulas see the caller's variables too.
    re_formula : str, optional
        Columns of the random effects of a group, ``"~ x"``; a random intercept by default, or
        nothing where there are variance components.
    vc_formula : dict of str, optional
        Variance components: the effects of all columns that a formula gives within a group are
        independent and have one variance.
    subset : array-like, optional
        The rows to use: booleans, or labels of the data's index.
    use_sparse : bool, default False
        Has no effect: nothing is dense here.
    missing : {"none", "drop", "raise"}
        What to do with rows that have a missing value in a column that the formulas name.
    *args
        None are known.
    **kwargs
        ``groups``, a column's name or the labels themselves (by position), is required.

    Returns
    -------
    MixedLM

    Examples
    --------
    >>> from lmmfast import datasets, smf
    >>> radon = datasets.radon()
    >>> model = smf.mixedlm("log_radon ~ floor", radon, groups=radon["county"])
    >>> model.fit().fe_params.round(4)
    Intercept    1.4924
    floor       -0.6629
    dtype: float64
    """
    return MixedLM._from_formula(
        formula, data, re_formula, vc_formula, subset, missing, args, kwargs, depth=2
    )
