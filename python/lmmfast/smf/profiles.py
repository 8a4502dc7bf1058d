"""Profiles of a variance, and resampled groups."""

from __future__ import annotations

import warnings
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np

from .._core import CrossProducts
from ..engine.fit import threads_to_use
from ..errors import FitWarning
from .design import model_frame
from .effects import known
from .fitting import Plan, run
from .params import MixedLMParams

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from .design import RandomPart
    from .protocols import ResultsLike

    Float = NDArray[np.float64]


def profile_re(
    results: ResultsLike,
    re_ix: Any,
    vtype: str,
    num_low: int,
    dist_low: float,
    num_high: int,
    dist_high: float,
) -> Float:
    """Log-likelihoods with one variance held; see `MixedLMResults.profile_re`."""
    if vtype not in ("re", "vc"):
        raise ValueError(f"vtype must be 're' or 'vc', not {vtype!r}")
    part = results.model._part
    params = known(results.params_object)
    held = _held_before(results)
    if vtype == "re":
        order = np.arange(part.k_re)
        order[0], order[re_ix] = re_ix, 0
        part, params = _permuted(part, params, order)
        held[0] = True
        place = 0
        best = float(params.cov_re[0, 0])
    else:
        names = [component.name for component in part.components]
        if re_ix not in names:
            raise ValueError(f"there is no variance component {re_ix!r}: {', '.join(names)}")
        place = results.k_re2 + names.index(re_ix)
        held[place] = True
        best = float(params.vcomp[names.index(re_ix)])
    scale = results.scale
    low = best - dist_low / scale
    if low <= 0:
        raise ValueError(
            f"dist_low={dist_low} reaches below zero from the variance {best * scale:.4g}: take a "
            "smaller one"
        )
    below = np.linspace(low, best, num_low + 1)
    values = np.concatenate([below, np.linspace(best, best + dist_high / scale, num_high + 1)[1:]])
    spec, A = _model(results, part)
    plan = Plan(held=held)
    start = part.theta(params)
    found = []
    for value in values:
        theta = np.array(start)
        theta[place] = np.sqrt(value)
        fit, _ = run(
            spec,
            A,
            plan,
            theta,
            reml=results.reml,
            search=True,
            n_threads=threads_to_use(None),
        )
        found.append([value * fit.sigma**2, -0.5 * fit.criterion])
    return np.array(found)


def _held_before(results: ResultsLike) -> NDArray[np.bool_]:
    """What ``free=`` of the fit held already."""
    m = results.k_re2 + results.k_vc
    if results.freepat is None:
        return np.zeros(m, dtype=bool)
    free = results.freepat
    pattern = np.asarray(free.cov_re).T[np.triu_indices(results.k_re)]
    return np.concatenate([pattern == 0, np.asarray(free.vcomp) == 0])


def _permuted(
    part: RandomPart, params: MixedLMParams, order: NDArray[np.intp]
) -> tuple[RandomPart, MixedLMParams]:
    columns = tuple(part.columns[i] for i in order)
    moved = replace(part, columns=columns, names=tuple(part.names[i] for i in order))
    cov_re = np.asarray(params.cov_re)[np.ix_(order, order)]
    return moved, MixedLMParams.from_components(params.fe_params, cov_re, vcomp=params.vcomp)


def _model(results: ResultsLike, part: RandomPart) -> tuple[Any, CrossProducts]:
    model = results.model
    frame = model_frame(
        part,
        model.endog,
        model._columns,
        model.data.xnames,
        model._frame(False)[0].index,
        model.data.ynames,
        diagonal=False,
    )
    return frame.spec, CrossProducts(frame.design, threads_to_use(None))


def bootstrap(results: ResultsLike, nrep: int, rng: Any) -> Float:
    """Estimates of data of groups drawn with replacement (nrep, p + m)."""
    source = np.random.default_rng(rng)
    model = results.model
    groups = model._part.groups
    found = []
    for _ in range(nrep):
        drawn = source.integers(groups.n_groups, size=groups.n_groups)
        pieces = [groups.rows[g] for g in drawn]
        rows = np.concatenate(pieces)
        codes = np.repeat(np.arange(len(drawn)), [len(piece) for piece in pieces])
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", FitWarning)
            again = model._resampled(rows, codes).fit(reml=results.reml, free=results.freepat)
        found.append(np.asarray(again.params))
    return np.array(found)
