"""What a batch was asked for: how all its models are fitted."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from ..errors import DataError, shown
from ..tables.alignment import is_numbered

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    Float = NDArray[np.float64]


@dataclass(frozen=True)
class Settings:
    """How all models of a batch are fitted."""

    reml: bool
    ddf: str | None
    contrasts: Float
    contrast_names: list[str]
    random_effects: bool
    max_evaluations: int
    n_threads: int
    missing: str

    def identity(self) -> dict[str, Any]:
        """What the results depend on."""
        return {
            "reml": self.reml,
            "ddf": self.ddf,
            "contrasts": dict(zip(self.contrast_names, self.contrasts.tolist())),
            "random_effects": self.random_effects,
            "max_evaluations": self.max_evaluations,
            "missing": self.missing,
        }


@dataclass(frozen=True)
class Options:
    """What `lmer_batch` was asked for, before the effects are known."""

    reml: bool
    ddf: str | None
    contrasts: Mapping[str, Any] | None
    random_effects: bool
    max_evaluations: int
    n_threads: int
    missing: str

    def settings(self, effects: Sequence[str]) -> Settings:
        """The settings for fixed effects of those names."""
        names, matrix = contrast_matrix(self.contrasts, effects)
        options = {**self.__dict__, "contrasts": matrix, "contrast_names": names}
        return Settings(**options)


def contrast_matrix(
    contrasts: Mapping[str, Any] | None, names: Sequence[str]
) -> tuple[list[str], Float]:
    """Names of contrasts, and the weights of the effects in them (contrasts × p)."""
    names, p = list(names), len(names)
    contrasts = contrasts or {}
    matrix = np.zeros((len(contrasts), p))
    for row, (name, weights) in zip(matrix, contrasts.items()):
        if isinstance(weights, pd.Series) and not is_numbered(weights.index):
            weights = _by_effect(name, weights)
        if isinstance(weights, Mapping):
            unknown = [effect for effect in weights if effect not in names]
            if unknown:
                raise DataError(
                    f"contrast {name!r}: there is no effect {unknown[0]!r}; the effects are "
                    f"{', '.join(map(repr, names))}"
                )
            for effect, weight in weights.items():
                row[names.index(effect)] = weight
        else:
            values = np.asarray(weights, dtype=np.float64)
            if values.shape != (p,):
                raise DataError(
                    f"contrast {name!r} must have {p} weights, for {', '.join(map(repr, names))}"
                )
            row[:] = values
        if not np.isfinite(row).all() or not row.any():
            raise DataError(f"contrast {name!r} must be finite and not all zero")
    return list(map(str, contrasts)), matrix


def _by_effect(name: str, weights: pd.Series[Any]) -> dict[str, Any]:
    """A Series of weights as a dict: its labels are the effects."""
    repeated = weights.index[weights.index.duplicated()]
    if len(repeated):
        raise DataError(f"contrast {name!r} has several weights for {shown(repeated[0])}")
    return dict(weights)
