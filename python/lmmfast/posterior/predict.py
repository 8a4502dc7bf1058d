"""Predictions by draws, for the rows of the fit and for new ones, new levels among them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from ..errors import DataError
from ..frame.new_design import new_design
from ..frame.source import Source
from ..results.prediction import chosen_terms
from ..results.rows import RowsInMemory
from .prior_draws import term_factors

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from ..frame.model_frame import ModelFrame
    from ..frame.spec import Spec
    from ..tables.coded import Column
    from .marginals import Marginals

    Float = NDArray[np.float64]


def predict_draws(
    posterior: Marginals,
    newdata: Any,
    random_effects: bool | str | Sequence[str],
    new_levels: str,
    rng: np.random.Generator,
) -> tuple[Float, pd.Index[Any]]:
    """The linear predictor of every row in every draw (draws, rows), and the rows' labels."""
    spec = posterior._spec
    terms = chosen_terms(spec, random_effects)
    if newdata is None:
        frame = frame_of(posterior)
        out = _fixed(posterior, frame.columns, frame.offset, frame.n)
        for t in terms:
            f = spec.random[t].factor
            _add_term(out, posterior, t, frame.random[t], frame.codes[f], None)
        return out, frame.index
    if new_levels not in ("sample", "raise", "population"):
        raise ValueError(
            f"new_levels must be 'sample', 'population' or 'raise', not {new_levels!r}"
        )
    if spec.array_offset:
        raise DataError("the model has an offset given as an array, which new data cannot supply")
    groups = [spec.factors[f].name for f in dict.fromkeys(spec.random[t].factor for t in terms)]
    design = new_design(spec, newdata, need_groups=groups)
    out = _fixed(posterior, design.columns, design.offset, design.n)
    new = {f: _new_groups(spec, f, newdata, design.codes[f]) for f in _factors(spec, terms)}
    for t in terms:
        f = spec.random[t].factor
        columns, codes = design.random[t], design.codes[f]
        assert columns is not None
        assert codes is not None
        if new_levels == "raise" and (codes < 0).any():
            raise DataError(
                f"newdata has levels of {spec.factors[f].name} that the fit has not seen, or none: "
                f"{', '.join(map(repr, design.unseen[f][:5]))}; new_levels='sample' draws their "
                "effects from the distribution of effects"
            )
        fresh = None
        if new_levels == "sample" and (codes < 0).any():
            factor = term_factors(spec, posterior._draws.parameters)[t]
            z = rng.normal(size=(len(factor), int(new[f].max()) + 1, factor.shape[1]))
            fresh = (new[f], z @ factor.transpose(0, 2, 1))
        _add_term(out, posterior, t, columns, codes, fresh)
    return out, design.index


def frame_of(posterior: Marginals) -> ModelFrame:
    """The rows of the fit, which must be in memory."""
    if not isinstance(posterior._rows, RowsInMemory):
        raise DataError("the data were streamed, and none of their rows is kept: give newdata")
    return posterior._rows.frame


def add_noise(mean: Float, sigma: Float, weights: Float | None, rng: np.random.Generator) -> Float:
    """New observations (draws, rows) around their means."""
    noise = rng.normal(size=mean.shape) * sigma[:, None]
    if weights is not None:
        noise /= np.sqrt(weights)
    return mean + noise


def log_likelihood_of_rows(posterior: Marginals) -> Float:
    """The log density of every observation in every draw, given all effects (draws, rows)."""
    frame = frame_of(posterior)
    mean, _ = predict_draws(posterior, None, True, "raise", np.random.default_rng(0))
    variance = posterior._sigma()[:, None] ** 2
    if frame.weights is not None:
        variance = variance / frame.weights
    return -0.5 * (np.log(2 * np.pi * variance) + (frame.y - mean) ** 2 / variance)


def _factors(spec: Spec, terms: Sequence[int]) -> list[int]:
    return list(dict.fromkeys(spec.random[t].factor for t in terms))


def _fixed(posterior: Marginals, columns: Sequence[Column], offset: Float | None, n: int) -> Float:
    beta = posterior._draws.beta
    out = np.zeros((len(beta), n))
    for column, coefficient in zip(columns, beta.T):
        out += coefficient[:, None] if column is None else coefficient[:, None] * column
    if offset is not None:
        out += offset
    return out


def _add_term(
    out: Float,
    posterior: Marginals,
    term: int,
    columns: Sequence[Column],
    codes: NDArray[np.int32],
    fresh: tuple[NDArray[np.intp], Float] | None,
) -> None:
    """Add one random term's part; rows without a level get `fresh` effects, or none."""
    spec = posterior._spec
    f = spec.random[term].factor
    before = [t for t in range(term) if spec.random[t].factor == f]
    first = sum(len(spec.random[t].effects) for t in before)
    b = posterior.random_effects_draws(spec.factors[f].name)
    known = codes >= 0
    for j, column in enumerate(columns):
        own = b[:, :, first + j][:, np.where(known, codes, 0)]
        if not known.all():
            own[:, ~known] = 0.0 if fresh is None else fresh[1][:, fresh[0][~known], j]
        out += own if column is None else own * column


def _new_groups(
    spec: Spec, factor: int, newdata: Any, codes: NDArray[np.int32] | None
) -> NDArray[np.intp]:
    """A number of each row's new level; one of its own where the level is missing."""
    assert codes is not None
    labels = Source(newdata, "newdata").raw_frame(list(spec.factors[factor].parts))
    groups = labels.groupby(list(labels.columns), dropna=True, observed=True, sort=False).ngroup()
    numbers = groups.to_numpy().astype(np.intp)
    alone = np.flatnonzero(numbers < 0)
    numbers[alone] = numbers.max(initial=-1) + 1 + np.arange(len(alone))
    result = np.zeros(len(codes), np.intp)
    new = codes < 0
    result[new] = pd.factorize(numbers[new])[0]
    return result
