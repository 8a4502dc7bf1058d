"""The random part of a model as the engine takes it: terms on grouping factors, theta by term."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from ..covariance import STRUCTURES
from ..formula.parse import ParsedFormula, RandomTerm
from ..frame.model_frame import ModelFrame
from ..frame.source import PlainColumns
from ..frame.spec import RandomSpec, Spec
from ..tables.levels import GroupingFactor
from .params import MixedLMParams

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from ..tables.coded import Columns
    from .components import Component
    from .grouping import Groups

    Float = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class RandomPart:
    """Random effects of groups and variance components.

    Attributes
    ----------
    groups : Groups
    group_name : str
        What the groups are called.
    columns : tuple of k_re arrays (n,) or None
        None for a column of ones.
    names : tuple of str
        The k_re effects.
    components : tuple of Component
    """

    groups: Groups
    group_name: str
    columns: tuple[Float | None, ...]
    names: tuple[str, ...]
    components: tuple[Component, ...]

    @property
    def k_re(self) -> int:
        """Random effects of a group."""
        return len(self.columns)

    def structure_of(self, component: Component) -> str:
        """The covariance structure of a component."""
        return "full" if component.k == 1 else "homogeneous"

    def theta(self, params: MixedLMParams, *, diagonal: bool = False) -> Float:
        """Theta of parameters."""
        root = params.root()
        own = np.diag(root) if diagonal else root.T[np.triu_indices(self.k_re)]
        return np.concatenate([own, np.sqrt(np.asarray(params.vcomp, dtype=np.float64))])

    def covariances(self, theta: Float, *, diagonal: bool = False) -> tuple[Float, Float]:
        """``cov_re`` and ``vcomp``, over the residual variance, of theta."""
        kind = STRUCTURES["diagonal" if diagonal else "full"]
        size = kind.n_theta(self.k_re)
        T = kind.factor(theta[:size], self.k_re)
        return T @ T.T, theta[size:] ** 2


def model_frame(
    part: RandomPart,
    y: Float,
    columns: Columns,
    names: Sequence[str],
    index: pd.Index[Any],
    y_name: str,
    *,
    diagonal: bool,
    fixed_text: str = "",
) -> ModelFrame:
    """The rows of a model as the engine takes them."""
    factors: list[GroupingFactor] = []
    codes: list[NDArray[np.int32]] = []
    random: list[RandomSpec] = []
    parsed: list[RandomTerm] = []
    own_factor: int | None = None

    def factor_of_groups() -> int:
        nonlocal own_factor
        if own_factor is None:
            own_factor = len(factors)
            labels = pd.Index(part.groups.labels)
            factors.append(GroupingFactor((part.group_name,), (labels,)))
            codes.append(part.groups.codes)
        return own_factor

    def add(factor: int, effects: Sequence[str], kind: str, text: str, sides: str) -> None:
        encoder = PlainColumns(tuple(effects))
        random.append(RandomSpec(factor, encoder, STRUCTURES[kind], text))
        covariance: Any = "diagonal" if kind == "diagonal" else "full"
        parsed.append(RandomTerm(sides, (factors[factor].name,), covariance, text))

    terms: list[Columns] = []
    if part.k_re:
        kind, bar = ("diagonal", "||") if diagonal else ("full", "|")
        sides = _as_written(part.columns, part.names)
        text = f"({sides} {bar} {part.group_name})"
        add(factor_of_groups(), part.names, kind, text, sides)
        terms.append(part.columns)
    for component in part.components:
        if component.by_group:
            factor = factor_of_groups()
        else:
            factor = len(factors)
            labels = pd.RangeIndex(len(component.cell_group))
            factors.append(GroupingFactor((component.name,), (labels,)))
            codes.append(component.codes)
        effects = tuple(f"{component.name}[{j}]" for j in range(component.k))
        effects = (component.name,) if component.k == 1 else effects
        add(
            factor,
            effects,
            part.structure_of(component),
            f"vc_formula[{component.name!r}]",
            component.name,
        )
        terms.append(component.columns)
    fixed = fixed_text or _as_written(columns, names)
    text = f"{y_name} ~ {fixed} + {' + '.join(term.text for term in random)}"
    spec = Spec(
        ParsedFormula(y_name, fixed, tuple(parsed), (), text),
        PlainColumns(tuple(names)),
        tuple(random),
        tuple(factors),
    )
    return ModelFrame(spec, y, columns, tuple(codes), tuple(terms), None, None, index, None, 0)


def _as_written(columns: Columns, names: Sequence[str]) -> str:
    """``1 + x``, ``0 + x``."""
    others = [name for name, column in zip(names, columns) if column is not None]
    return " + ".join(["0" if len(others) == len(columns) else "1", *others])
