"""Tables of streamed data to the frame of a batch's model."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from ..bigdata.read import spec_of
from ..frame.build import grouping_factors
from ..frame.model_frame import ModelFrame
from ..frame.source import Source
from ..tables.levels import GroupingFactor

if TYPE_CHECKING:
    from ..bigdata.accumulate import Accumulate
    from ..frame.spec import Spec


@dataclass(frozen=True)
class ModelRows:
    """Tables of the data to frames of the model.

    Attributes
    ----------
    rows : Accumulate
    categories : dict
        Of grouping columns that are categorical.
    """

    rows: Accumulate
    categories: dict[str, pd.Index]

    @cached_property
    def spec(self) -> Spec:
        """The model before any level is known."""
        request = self.rows.request
        factors = tuple(
            GroupingFactor(
                group,
                tuple(np.empty(0, np.int64) for _ in group),
                np.empty((0, len(group)), np.int32) if len(group) > 1 else None,
            )
            for group in self.rows.groups
        )
        return spec_of(request.plan, self.rows.encoders, factors, request.offset)

    def frame(self, table: pd.DataFrame) -> ModelFrame:
        """The frame of a table's rows, not checked."""
        table = table.assign(
            **{n: table[n].cat.set_categories(c) for n, c in self.categories.items()}
        )
        source = Source(table)
        rows = self.rows.kept(source)
        if (source.n if rows is None else len(rows)) == 0:
            return self._without_rows(table.index[:0], source.n)
        data = self.rows.read(source, rows)
        request = self.rows.request
        factors, codes = grouping_factors(request.plan, source, rows)
        return ModelFrame(
            spec=replace(self.spec, factors=factors),
            y=data.y,
            columns=data.columns,
            codes=codes,
            random=data.random,
            weights=data.weights,
            offset=data.offset,
            index=table.index if rows is None else table.index[rows],
            rows=rows,
            n_missing=0 if rows is None else source.n - len(rows),
            weights_name="" if request.weights is None else f"weights {request.weights!r}",
        )

    def _without_rows(self, index: pd.Index, n_missing: int) -> ModelFrame:
        nothing = np.empty(0)
        return ModelFrame(
            spec=self.spec,
            y=nothing,
            columns=tuple(nothing for _ in self.spec.names),
            codes=tuple(np.empty(0, np.int32) for _ in self.spec.factors),
            random=tuple(tuple(nothing for _ in t.effects) for t in self.spec.random),
            weights=None,
            offset=None,
            index=index,
            rows=None,
            n_missing=n_missing,
        )
