"""Predictions of rows from a subject's other rows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from ..errors import DataError, shown
from ..frame.new_design import new_design
from ..frame.source import Source
from ..tables.coded import design_matrix
from ..tables.levels import encode
from .blocks import blocks_of
from .measures import Levels, Measures

if TYPE_CHECKING:
    import pandas as pd
    from numpy.typing import NDArray

    from ..frame.spec import Spec
    from .fit import RepeatedFit

    Float = NDArray[np.float64]


def conditional_prediction(
    spec: Spec, measures: Measures, fit: RepeatedFit, newdata: Any
) -> tuple[Float, Float, pd.Index[Any]]:
    """Means of rows given the responses of the same subject, and standard errors.

    With o the rows of a subject that have a response and m one that is predicted, the mean is
    x_m' beta + S_mo S_oo^-1 (y_o - X_o beta), and the variance S_mm - S_mo S_oo^-1 S_om + d' Phi d
    with d = x_m - X_o' S_oo^-1 S_om. A row that has a response is predicted by it.

    Returns
    -------
    mean, std_error : (n,) arrays
        NaN where a covariate, the subject or the visit is missing.
    index : pd.Index
        Labels of the rows.
    """
    source = Source(newdata, "newdata")
    design = new_design(spec, newdata, need_groups=())
    X = design_matrix(design.columns, design.n)
    offset = np.zeros(design.n) if design.offset is None else design.offset
    y = _response(spec, source)
    kept = ~np.isnan(fit.beta)
    linear = X[:, kept] @ fit.beta[kept] + offset
    own, usable = _new_measures(measures, source)
    usable &= np.isfinite(linear)
    mean, error = np.full(design.n, np.nan), np.full(design.n, np.nan)
    root = np.linalg.cholesky(fit.covariance[np.ix_(kept, kept)])
    Xr = X[:, kept] @ root
    places = np.flatnonzero(usable)
    if len(places) == 0:
        return mean, error, design.index
    for block in blocks_of(_some(own, places), fit.psi):
        for s, rows in enumerate(places[block.rows]):
            sigma = block.sigma[min(s, len(block.sigma) - 1)]
            observed = np.isfinite(y[rows])
            o, m = rows[observed], rows[~observed]
            mean[o], error[o] = y[o], 0.0
            S_mo = sigma[np.ix_(~observed, observed)]
            weights = np.linalg.solve(sigma[np.ix_(observed, observed)], S_mo.T).T
            mean[m] = linear[m] + weights @ (y[o] - linear[o])
            d = Xr[m] - weights @ Xr[o]
            rest = np.diagonal(sigma)[~observed] - (weights * S_mo).sum(axis=1)
            error[m] = np.sqrt(np.maximum(rest, 0.0) + (d**2).sum(axis=1))
    return mean, error, design.index


def _response(spec: Spec, source: Source) -> Float:
    """The response, NaN where it is missing or not there."""
    name = spec.response
    if name not in source.table.names():
        raise DataError(
            f"newdata has no column {name!r}: conditional=True predicts from the responses that "
            "there are of a subject; they must be a column as in the fit"
        )
    values = source.numeric(name, "the response")
    if values is None:
        raise DataError(f"newdata: column {name!r} must be numbers")
    return values


def _new_measures(measures: Measures, source: Source) -> tuple[Measures, NDArray[np.bool_]]:
    """New rows as measures with the visits and groups of the fit, and which are usable."""
    term = measures.term
    codes, labels = encode(term.subject, source.raw(term.subject, "newdata"))
    usable = codes >= 0
    subjects = Levels(term.subject, list(labels), codes)
    groups, visits = measures.groups, measures.visits
    if term.group is not None:
        groups = _known(groups, source)
        usable &= groups.codes >= 0
    else:
        groups = Levels("", [None], np.zeros(source.n, np.int32))
    coordinates = []
    if visits is not None:
        visits = _known(visits, source)
        usable &= visits.codes >= 0
    else:
        for name in term.visits:
            values = source.numeric(name, "newdata")
            if values is None:
                raise DataError(f"newdata: column {name!r} must be numbers")
            usable &= np.isfinite(values)
            coordinates.append(values)
    return Measures(term, subjects, groups, visits, tuple(coordinates), 0), usable


def _known(levels: Levels, source: Source) -> Levels:
    codes, labels = encode(levels.name, source.raw(levels.name, "newdata"))
    for label in labels:
        if label not in levels.labels:
            raise DataError(
                f"newdata has {levels.name} {shown(label)}, which the fit has not seen; it has "
                f"{', '.join(map(shown, levels.labels))}"
            )
    place = np.array([levels.labels.index(label) for label in labels] + [-1], np.int32)
    return Levels(levels.name, levels.labels, place[codes])


def _some(measures: Measures, rows: NDArray[np.intp]) -> Measures:
    def some(levels: Levels) -> Levels:
        return Levels(levels.name, levels.labels, np.ascontiguousarray(levels.codes[rows]))

    visits = None if measures.visits is None else some(measures.visits)
    if visits is not None:
        key = measures.subjects.codes[rows].astype(np.int64) * visits.size + visits.codes
        if len(np.unique(key)) < len(key):
            raise DataError(f"newdata has a {measures.term.subject} with a visit twice")
    return Measures(
        measures.term,
        some(measures.subjects),
        some(measures.groups),
        visits,
        tuple(np.ascontiguousarray(x[rows]) for x in measures.coordinates),
        0,
    )
