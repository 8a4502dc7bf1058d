"""Random effects by group: conditional means and covariances, labelled as statsmodels does."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from .params import MixedLMParams

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from .._core import Fit
    from .protocols import ModelLike

    Float = NDArray[np.float64]


class RandomEffects:
    """What results say of the random effects of each group."""

    model: ModelLike
    reml: bool
    scale: float
    params_object: MixedLMParams
    _fit: Fit

    @cached_property
    def random_effects(self) -> dict[Any, pd.Series[float]]:
        """Conditional means of the random effects, a Series for each group by its label.

        The random effects of the group, then the columns of each component as ``name[column]``.
        """
        part = self.model._part
        modes = [np.array(b) for b in self._fit.b]
        labels = part.groups.labels
        if not part.components:
            index = pd.Index(self.model.data.exog_re_names)
            return {
                label: pd.Series(values, index=index) for label, values in zip(labels, modes[0])
            }
        flat = [b.ravel() for b in modes[1 if part.k_re else 0 :]]
        found = {}
        for g, label in enumerate(labels):
            pieces = [modes[0][g]] if part.k_re else []
            for component, b in zip(part.components, flat):
                places = component.places_of(g)
                pieces.append(np.where(places >= 0, b[places], 0.0))
            found[label] = pd.Series(np.concatenate(pieces), index=self._effect_index(g))
        return found

    @cached_property
    def random_effects_cov(self) -> dict[Any, pd.DataFrame]:
        """Conditional covariance matrices of the random effects, by the groups' labels.

        At the estimated parameters, whose uncertainty is not in them.
        """
        part = self.model._part
        at = self.model._at(known(self.params_object), reml=self.reml)
        covariances: list[Float] = [np.empty((0, 0))] * part.groups.n_groups
        effects: list[NDArray[np.intp]] = [np.empty(0, dtype=np.intp)] * part.groups.n_groups
        for batch, values in at.covariances():
            for g, own, of in zip(batch.groups, self.scale * values, batch.effects):
                covariances[g], effects[g] = own, of
        starts = self._component_starts()
        found = {}
        for g, label in enumerate(part.groups.labels):
            wanted = [g * part.k_re + np.arange(part.k_re)]
            prior = [np.diag(self.scale * np.asarray(known(self.params_object).cov_re))]
            for i, component in enumerate(part.components):
                places = component.places_of(g)
                wanted.append(np.where(places >= 0, places + starts[i], -1))
                prior.append(np.full(len(places), self.scale * self.params_object.vcomp[i]))
            places = np.concatenate(wanted)
            order = np.argsort(effects[g])
            at_own = order[np.clip(np.searchsorted(effects[g][order], places), 0, len(order) - 1)]
            there = places >= 0
            matrix = np.diag(np.where(there, 0.0, np.concatenate(prior)))
            some = np.flatnonzero(there)
            matrix[np.ix_(some, some)] = covariances[g][np.ix_(at_own[some], at_own[some])]
            index = self._effect_index(g)
            found[label] = pd.DataFrame(matrix, index=index, columns=index)
        return found

    def _component_starts(self) -> list[int]:
        """Where the columns of each component start in Z."""
        part = self.model._part
        starts, first = [], part.groups.n_groups * part.k_re
        for component in part.components:
            starts.append(first)
            first += len(component.cell_group) * component.k
        return starts

    def _effect_index(self, group: int) -> pd.Index[Any]:
        names = list(self.model.data.exog_re_names)
        for component in self.model._part.components:
            names.extend(f"{component.name}[{column}]" for column in component.names_of(group))
        return pd.Index(names)


def known(params: MixedLMParams) -> MixedLMParams:
    """The parameters with zero for variances that the data say nothing of, and for dropped columns.

    Where fixed effects span the random ones, the means are zero whatever the variance.
    """
    return MixedLMParams.from_components(
        np.nan_to_num(params.fe_params),
        np.nan_to_num(params.cov_re),
        vcomp=np.nan_to_num(params.vcomp),
    )
