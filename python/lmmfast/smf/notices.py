"""Warnings of the door: ours, and statsmodels' too where that is loaded."""

from __future__ import annotations

import sys
import warnings
from functools import lru_cache
from typing import TYPE_CHECKING, Any, cast

from .._core import Status
from ..errors import (
    ConvergenceWarning,
    DataError,
    FitWarning,
    IdentifiabilityWarning,
    RankDeficiencyWarning,
    SingularFitWarning,
)
from ..frame.checks import check_frame
from ..results.diagnostics import fit_messages

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .._core import Fit
    from ..frame.model_frame import ModelFrame
    from ..results.diagnostics import Message

# Of statsmodels' warnings those that ours stand for.
_THEIRS = {
    ConvergenceWarning: ("ConvergenceWarning",),
    SingularFitWarning: ("ConvergenceWarning", "SingularMatrixWarning"),
    IdentifiabilityWarning: ("ConvergenceWarning",),
    RankDeficiencyWarning: (),
}
_said: set[str] = set()


def category(ours: type[FitWarning]) -> type[FitWarning]:
    """A class of warning that filters for ours and for statsmodels' both match.

    Who names statsmodels' classes in a filter has imported them: where they are not loaded nobody
    does, and nothing is imported for their sake.
    """
    return _category(cast("Any", ours), sys.modules.get("statsmodels.tools.sm_exceptions"))


@lru_cache(maxsize=64)
def _category(ours: Any, exceptions: Any) -> type[FitWarning]:
    names = _THEIRS.get(ours, ())
    theirs = [t for t in (getattr(exceptions, name, None) for name in names) if t is not None]
    if not theirs:
        return ours  # type: ignore[no-any-return]
    return type(ours.__name__, (ours, *theirs), {"__module__": ours.__module__})


def messages_of(frame: ModelFrame, fit: Fit) -> list[Message]:
    """What a fit has to warn of; of one that failed, what its data make impossible."""
    if fit.status == Status.numerical_failure:
        try:
            check_frame(frame)
        except DataError as error:
            return [(ConvergenceWarning, f"There are no estimates: {error}")]
    return fit_messages(frame.spec, fit)


def warn_of_fit(messages: Sequence[Message], stacklevel: int) -> None:
    """What a fit deserves to have said of it."""
    for ours, text in messages:
        if ours is SingularFitWarning:
            text = f"The random effects' covariance is singular. {text}"
        warnings.warn(text, category(ours), stacklevel=stacklevel + 1)


def note_once(text: str, stacklevel: int) -> None:
    """Say something once in a process."""
    if text not in _said:
        _said.add(text)
        warnings.warn(text, FitWarning, stacklevel=stacklevel + 1)
