"""What a model is made of, from arrays or from formulas and a table."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from ..errors import DataError, shown
from ..tables.coded import design_matrix, expanded
from .components import VCSpec, component_of_matrices, ones_as_none, spec_of_dicts
from .data import ModelData, as_matrix, as_response, names_of, refuse_other_index
from .design import RandomPart
from .formulas import (
    Environment,
    as_frame,
    complete,
    encode_part,
    one_sided,
    refuse_missing,
    response,
    split_formula,
)
from .grouping import Groups
from .notices import note_once
from .vc_formulas import component_of_formula

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray

    from ..tables.coded import Columns
    from .components import Component
    from .formulas import Encoder

    Float = NDArray[np.float64]

_MISSING = ("none", "drop", "raise")


@dataclass(frozen=True, eq=False)
class Built:
    """The parts of a model.

    Attributes
    ----------
    data : ModelData
    columns : tuple of p arrays (n,) or None
        Of the fixed effects.
    part : RandomPart
    given_vc : VCSpec or None
        The components as the user gave them.
    encoder : Encoder or None
        Of a formula's fixed effects.
    formula : str or None
    """

    data: ModelData
    columns: Columns
    part: RandomPart
    given_vc: VCSpec | None = None
    encoder: Encoder | None = None
    formula: str | None = None


def build_from_arrays(
    endog: Any, exog: Any, groups: Any, exog_re: Any, exog_vc: Any, missing: str
) -> Built:
    """A model of arrays."""
    _check_missing(missing)
    refuse_other_index(endog, exog)
    y, y_name = as_response(endog)
    X = as_matrix("exog", exog)
    Z = None if exog_re is None else as_matrix("exog_re", exog_re)
    labels = np.asarray(groups).ravel()
    for what, values in (("exog", X), ("groups", labels), ("exog_re", Z)):
        if values is not None and len(values) != len(y):
            raise DataError(f"{what} has {len(values)} rows, endog {len(y)}")
    spec = spec_of_dicts(exog_vc) if isinstance(exog_vc, dict) else exog_vc
    kept = _finite_rows(y, X, labels, Z, missing)
    orig_endog, orig_exog = endog, exog
    if kept is not None:
        if spec is not None:
            raise DataError(
                "missing='drop' with exog_vc: the matrices of groups would lose their rows; drop "
                "the rows beforehand, or use formulas"
            )
        y, X, labels = y[kept], X[kept], labels[kept]
        Z = None if Z is None else Z[kept]
        orig_endog, orig_exog = _some(endog, kept), _some(exog, kept)
    own = Groups(labels)
    components: tuple[Component, ...] = ()
    if spec is not None:
        components = tuple(
            component_of_matrices(name, spec.colnames[i], spec.mats[i], own)
            for i, name in enumerate(spec.names)
        )
    data = ModelData(y, X, orig_endog, orig_exog, names_of(exog, X), y_name)
    re_columns, re_names, full = _random_effects(exog_re, Z, has_components=bool(components))
    data.exog_re = Z
    part = RandomPart(own, _name_of(groups), re_columns, re_names, components)
    data.name_random(re_names, [component.name for component in components])
    if full:
        data.exog_re_names = data.exog_re_names_full = ["Group Var"]
        data.param_names = [*data.xnames, "Group Var"]
    return Built(data, tuple(ones_as_none(X[:, j]) for j in range(X.shape[1])), part, spec)


def build_from_formulas(
    formula: str,
    data: Any,
    groups: Any,
    re_formula: str | None,
    vc_formula: Mapping[str, str] | None,
    *,
    subset: Any,
    missing: str,
    names: Mapping[str, Any],
    eval_env: Any,
    stacklevel: int,
) -> Built:
    """A model of formulas and a table."""
    _check_missing(missing)
    left, right = split_formula(formula)
    frame = as_frame(data)
    group_name, labels = _labels(groups, frame, stacklevel + 1)
    if subset is not None:
        rows = _rows_of_subset(subset, frame)
        frame, labels = frame.iloc[rows], labels[rows]
    formulas = [formula, *([re_formula] if re_formula else []), *(vc_formula or {}).values()]
    if missing == "drop":
        keep = complete(frame, formulas, labels)
        if not keep.all():
            frame, labels = frame.loc[keep], labels[keep]
    else:
        refuse_missing(frame, formulas, labels)
    if len(frame) == 0:
        raise DataError("no row of the data is left")
    env = Environment(names, eval_env)
    y_name, y = response(left, frame, env)
    encoder, columns = encode_part(right, frame, env)
    own = Groups(labels)
    re_columns, re_names = _random_part(re_formula, vc_formula, group_name, frame, env)
    components: tuple[Component, ...] = tuple(
        component_of_formula(name, text, frame, env, own)
        for name, text in sorted((vc_formula or {}).items())
    )
    X = design_matrix(columns, len(y))
    _refuse_not_finite(y, X, y_name, encoder.names, frame.index)
    held = ModelData(
        y,
        X,
        pd.Series(y, index=frame.index, name=y_name),
        pd.DataFrame(X, index=frame.index, columns=list(encoder.names), copy=False),
        encoder.names,
        y_name,
    )
    held.frame, held.formula, held.encoder = frame, formula, encoder
    called = group_name if isinstance(groups, str) else _name_of(groups)
    part = RandomPart(own, called, re_columns, re_names, components)
    held.name_random(re_names, [component.name for component in components])
    return Built(held, columns, part, None, encoder, formula)


def _random_part(
    re_formula: str | None,
    vc_formula: Mapping[str, str] | None,
    group_name: str,
    frame: pd.DataFrame,
    env: Environment,
) -> tuple[tuple[Float | None, ...], tuple[str, ...]]:
    """The columns of the groups' random effects, and their names."""
    if re_formula is None:
        return ((), ()) if vc_formula else ((None,), (group_name,))
    text = one_sided(re_formula)
    if text == "1":
        return (None,), (group_name,)
    encoder, columns = encode_part(text, frame, env)
    return expanded(columns), tuple(name.replace("Intercept", group_name) for name in encoder.names)


def _random_effects(
    exog_re: Any, Z: Float | None, *, has_components: bool
) -> tuple[tuple[Float | None, ...], tuple[str, ...], bool]:
    """Columns and names of random effects given as a matrix; whether they are the default."""
    if Z is None:
        return ((), (), False) if has_components else ((None,), ("Group",), True)
    if isinstance(exog_re, pd.DataFrame):
        names = tuple(str(name) for name in exog_re.columns)
    elif isinstance(exog_re, pd.Series) and exog_re.name is not None:
        names = (str(exog_re.name),)
    else:
        names = tuple(f"x_re{j + 1}" for j in range(Z.shape[1]))
    return tuple(ones_as_none(Z[:, j]) for j in range(Z.shape[1])), names, False


def _labels(groups: Any, frame: pd.DataFrame, stacklevel: int) -> tuple[str, NDArray[Any]]:
    """What the groups are called, and the label of each row."""
    if isinstance(groups, str):
        if groups not in frame.columns:
            raise DataError(f"groups={groups!r}: there is no such column in the data")
        return groups, np.asarray(frame[groups])
    labels = np.asarray(groups)
    if labels.ndim == 2 and labels.shape[1] == 1:
        labels = labels[:, 0]
    if labels.shape != (len(frame),):
        raise DataError(f"groups has {len(labels)} labels for {len(frame)} rows of data")
    if isinstance(groups, pd.Series) and not groups.index.equals(frame.index):
        note_once(
            "groups= is a Series with another index than the data's: it is matched by position, "
            "not by label, as in statsmodels. Name a column, groups='g', to be sure.",
            stacklevel,
        )
    return "Group", labels


def _name_of(groups: Any) -> str:
    name = getattr(groups, "name", None)
    return name if isinstance(name, str) else "Group"


def _rows_of_subset(subset: Any, frame: pd.DataFrame) -> NDArray[np.intp]:
    positions = pd.Series(np.arange(len(frame)), index=frame.index)
    chosen = np.asarray(subset)
    if chosen.dtype == bool and len(chosen) != len(frame):
        raise DataError(f"subset= has {len(chosen)} values for {len(frame)} rows of data")
    try:
        return positions.loc[chosen].to_numpy()
    except KeyError as error:
        raise DataError(f"subset=: {error}") from None


def _finite_rows(
    y: Float, X: Float, labels: NDArray[Any], Z: Float | None, missing: str
) -> NDArray[np.bool_] | None:
    """Rows without missing values; None for all."""
    parts = [y[:, None], X, *([] if Z is None else [Z])]
    good = np.ones(len(y), dtype=bool)
    for part in parts:
        good &= np.isfinite(part).all(axis=1)
    good &= ~np.asarray(pd.isna(labels))
    if good.all():
        return None
    if missing != "drop":
        row = int(np.argmin(good))
        raise DataError(
            f"endog, exog, exog_re or groups have a value that is missing or infinite, the first "
            f"in row {row}: write missing='drop' to leave such rows out"
        )
    return good


def _refuse_not_finite(
    y: Float, X: Float, y_name: str, names: Sequence[str], index: pd.Index[Any]
) -> None:
    for name, values in [(y_name, y), *zip(names, X.T)]:
        bad = ~np.isfinite(values)
        if bad.any():
            row = shown(index[int(np.argmax(bad))])
            raise DataError(f"{name!r} has a value that is not finite, the first in row {row}")


def _some(values: Any, kept: NDArray[np.bool_]) -> Any:
    if isinstance(values, (pd.Series, pd.DataFrame)):
        return values.loc[kept]
    return np.asarray(values)[kept]


def _check_missing(missing: str) -> None:
    if missing not in _MISSING:
        raise ValueError(f"missing must be 'none', 'drop' or 'raise', not {missing!r}")
