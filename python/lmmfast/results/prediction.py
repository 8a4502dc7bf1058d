"""The linear predictor: X beta + Z b, summed column by column, without making X or Z."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

import numpy as np

from ..errors import DataError
from ..frame.new_design import new_design
from ..tables.coded import add_combination
from ..tables.columns import as_table

if TYPE_CHECKING:
    from collections.abc import Sequence

    import pandas as pd
    from numpy.typing import NDArray

    from ..frame.model_frame import ModelFrame
    from ..frame.spec import Spec
    from ..streams.rows import RowSource
    from ..tables.coded import Column

    Float = NDArray[np.float64]


class Modes(Protocol):
    """What prediction takes of a fit: coefficients (p,) and, by term, modes (n_levels, k)."""

    @property
    def beta(self) -> Float:
        """Fixed effects."""

    @property
    def b(self) -> list[Float]:
        """Conditional modes."""


@dataclass(frozen=True)
class FixedModes:
    """Coefficients and modes as arrays that are made once; picklable."""

    beta: Float
    b: list[Float]

    @classmethod
    def of(cls, modes: Modes) -> FixedModes:
        """Those of a fit."""
        return cls(np.array(modes.beta), [np.array(b) for b in modes.b])


def add_fixed(out: Float, columns: Sequence[Column], beta: Float) -> None:
    """Add X beta to `out` in place; columns that were dropped (NaN in beta) count as zero.

    Parameters
    ----------
    out : (n,) array
    columns : p columns
    beta : (p,) array
    """
    add_combination(out, columns, beta.tolist())


def add_random(out: Float, columns: Sequence[Column], codes: NDArray[np.int32], b: Float) -> None:
    """Add one random term's part of Z b to `out` in place; code -1 (no such level) counts as zero.

    Parameters
    ----------
    out : (n,) array
    columns : k columns
    codes : (n,) level of each row
    b : (n_levels, k) conditional modes
    """
    known = codes >= 0
    everywhere = bool(known.all())
    for j, column in enumerate(columns):
        modes = b[:, j][codes]
        if not everywhere:
            modes[~known] = 0.0
        out += modes if column is None else modes * np.asarray(column)


def linear_predictor(frame: ModelFrame, modes: Modes, terms: Sequence[int]) -> Float:
    """X beta + Z b of the given random terms + offset, at the rows of the fit (n,)."""
    out = np.zeros(frame.n)
    add_fixed(out, frame.columns, modes.beta)
    b = modes.b  # each access makes the arrays anew
    for t in terms:
        add_random(out, frame.random[t], frame.codes[frame.spec.random[t].factor], b[t])
    if frame.offset is not None:
        out += frame.offset
    return out


def chosen_terms(spec: Spec, random_effects: bool | str | Sequence[str]) -> list[int]:
    """Positions of the random terms that ``random_effects=`` asks for."""
    if isinstance(random_effects, (bool, np.bool_)):
        return list(range(len(spec.random))) if random_effects else []
    wanted = [random_effects] if isinstance(random_effects, str) else list(random_effects)
    names = [factor.name for factor in spec.factors]
    for group in wanted:
        if group not in names:
            raise DataError(
                f"random_effects={group!r}: no such grouping factor; "
                f"this model has {', '.join(names)}"
            )
    return [t for t, term in enumerate(spec.random) if names[term.factor] in wanted]


def predict_table(
    spec: Spec,
    modes: Modes,
    newdata: Any,
    random_effects: bool | str | Sequence[str],
    new_levels: str,
) -> tuple[Float, pd.Index[Any]]:
    """Predicted means for a table and the labels of its rows; see `LMMResults.predict`."""
    terms = _checked_terms(spec, random_effects, new_levels)
    groups = [spec.factors[f].name for f in dict.fromkeys(spec.random[t].factor for t in terms)]
    design = new_design(spec, newdata, need_groups=groups)
    out = np.zeros(design.n)
    add_fixed(out, design.columns, modes.beta)
    b = modes.b
    for t in terms:
        f = spec.random[t].factor
        columns, codes = design.random[t], design.codes[f]
        assert columns is not None
        assert codes is not None
        if new_levels == "raise":
            _refuse_new_levels(spec.factors[f].name, codes, design.unseen[f])
        add_random(out, columns, codes, b[t])
    if design.offset is not None:
        out += design.offset
    return out, design.index


@dataclass(frozen=True)
class PredictedRows:
    """A table of new data to predictions; see `streams.rows.RowFunction`."""

    spec: Spec
    modes: FixedModes
    random_effects: bool | str | Sequence[str]
    new_levels: str

    def __call__(self, table: Any) -> Float:
        """The predictions for the table's rows."""
        if as_table(table).n == 0:
            return np.empty(0)
        return predict_table(self.spec, self.modes, table, self.random_effects, self.new_levels)[0]


def predict_source(
    spec: Spec,
    modes: Modes,
    source: RowSource,
    random_effects: bool | str | Sequence[str],
    new_levels: str,
) -> Any:
    """Predictions for data that are to be streamed; see `LMMResults.predict`."""
    terms = _checked_terms(spec, random_effects, new_levels)
    encoders = [spec.fixed, *(spec.random[t].encoder for t in terms), *spec.offsets]
    names = dict.fromkeys(name for encoder in encoders for name in encoder.variables)
    for t in terms:
        names |= dict.fromkeys(spec.factors[spec.random[t].factor].parts)
    if spec.offset_name is not None:
        names[spec.offset_name] = None
    known = source.names()
    for name in names:
        if name not in known:
            raise DataError(f"newdata: there is no column {name!r}")
    function = PredictedRows(spec, FixedModes.of(modes), random_effects, new_levels)
    return source.map_rows(function, list(names), spec.response)


def _checked_terms(
    spec: Spec, random_effects: bool | str | Sequence[str], new_levels: str
) -> list[int]:
    if new_levels not in ("raise", "population"):
        raise ValueError(f"new_levels must be 'raise' or 'population', not {new_levels!r}")
    if spec.array_offset:
        raise DataError(
            "the model has an offset given as an array, which new data cannot supply; "
            "name a column, offset='column', or write offset(column) in the formula"
        )
    return chosen_terms(spec, random_effects)


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
