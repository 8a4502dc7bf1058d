"""The linear predictor: X beta + Z b, summed column by column, without making X or Z."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

import numpy as np

from .errors import DataError

if TYPE_CHECKING:
    from collections.abc import Sequence

    import pandas as pd
    from numpy.typing import NDArray

    from .frame import ModelFrame

    Float = NDArray[np.float64]
    Column = Float | None  # None is a column of ones


class Modes(Protocol):
    """What prediction takes of a fit: coefficients (p,) and, by term, modes (n_levels, k)."""

    @property
    def beta(self) -> Float:
        """Fixed effects."""

    @property
    def b(self) -> list[Float]:
        """Conditional modes."""


def add_fixed(out: Float, columns: Sequence[Column], beta: Float) -> None:
    """Add X beta to `out` in place; columns that were dropped (NaN in beta) count as zero.

    Parameters
    ----------
    out : (n,) array
    columns : p arrays of length n, or None for a column of ones
    beta : (p,) array
    """
    for column, coefficient in zip(columns, beta.tolist(), strict=True):
        if coefficient != coefficient:
            continue
        if column is None:
            out += coefficient
        else:
            out += coefficient * column


def add_random(out: Float, columns: Sequence[Column], codes: NDArray[np.int32], b: Float) -> None:
    """Add one random term's part of Z b to `out` in place; code -1 (no such level) counts as zero.

    Parameters
    ----------
    out : (n,) array
    columns : k arrays of length n, or None for a column of ones
    codes : (n,) level of each row
    b : (n_levels, k) conditional modes
    """
    known = codes >= 0
    everywhere = bool(known.all())
    for j, column in enumerate(columns):
        modes = b[:, j][codes]
        if not everywhere:
            modes[~known] = 0.0
        out += modes if column is None else modes * column


def linear_predictor(frame: ModelFrame, fit: Modes, terms: Sequence[int]) -> Float:
    """X beta + Z b of the given random terms + offset, at the rows of the fit (n,)."""
    out = np.zeros(len(frame.y))
    add_fixed(out, frame.columns, fit.beta)
    modes = fit.b  # each access makes the arrays anew
    for t in terms:
        design = frame.random[t]
        add_random(out, design.columns, frame.factors[design.factor].codes, modes[t])
    if frame.offset is not None:
        out += frame.offset
    return out


def chosen_terms(frame: ModelFrame, random_effects: bool | str | Sequence[str]) -> list[int]:
    """Positions of the random terms that ``random_effects=`` asks for."""
    if isinstance(random_effects, (bool, np.bool_)):
        return list(range(len(frame.random))) if random_effects else []
    wanted = [random_effects] if isinstance(random_effects, str) else list(random_effects)
    names = [factor.name for factor in frame.factors]
    for group in wanted:
        if group not in names:
            raise DataError(
                f"random_effects={group!r}: no such grouping factor; "
                f"this model has {', '.join(names)}"
            )
    return [t for t, design in enumerate(frame.random) if names[design.factor] in wanted]


def predict(
    frame: ModelFrame,
    fit: Modes,
    newdata: Any,
    random_effects: bool | str | Sequence[str],
    new_levels: str,
) -> tuple[Float, pd.Index[Any]]:
    """Predicted means and the labels of their rows; see `LMMResults.predict`."""
    if new_levels not in ("raise", "population"):
        raise ValueError(f"new_levels must be 'raise' or 'population', not {new_levels!r}")
    terms = chosen_terms(frame, random_effects)
    if newdata is None:
        return linear_predictor(frame, fit, terms), frame.index
    if frame.predictor.array_offset:
        raise DataError(
            "the model has an offset given as an array, which new data cannot supply; "
            "name a column, offset='column', or write offset(column) in the formula"
        )
    groups = [frame.factors[f].name for f in dict.fromkeys(frame.random[t].factor for t in terms)]
    design = frame.predictor.design(newdata, need_groups=groups)
    out = np.zeros(design.n)
    add_fixed(out, design.columns, fit.beta)
    modes = fit.b
    for t in terms:
        f = frame.random[t].factor
        columns, codes = design.random[t], design.codes[f]
        assert columns is not None
        assert codes is not None
        if new_levels == "raise":
            _refuse_new_levels(frame.factors[f].name, codes, design.unseen[f])
        add_random(out, columns, codes, modes[t])
    if design.offset is not None:
        out += design.offset
    return out, design.index


def _refuse_new_levels(name: str, codes: NDArray[np.int32], unseen: Sequence[Any]) -> None:
    """Raise DataError if a row has no level that the fit knows."""
    mend = "new_levels='population' predicts for it with random effects of zero"
    if unseen:
        shown = ", ".join(map(repr, unseen[:5]))
        more = f" and {len(unseen) - 5} more" if len(unseen) > 5 else ""
        raise DataError(
            f"newdata has levels of {name} that the fit has not seen: {shown}{more}; {mend}"
        )
    if (codes < 0).any():
        raise DataError(f"{name} is missing in {int((codes < 0).sum())} rows of newdata; {mend}")
