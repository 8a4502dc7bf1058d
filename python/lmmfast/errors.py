"""Errors and warnings of lmmfast.

What a user can cause raises `FormulaError` or `DataError`, both `ValueError`. A fit that ends
without a proper optimum is a status and one `FitWarning`.
"""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sized


class FormulaError(ValueError):
    """A formula that can't be read or makes no sense as a mixed model.

    Parameters
    ----------
    message : str
        What is wrong and how to mend it.
    text : str, optional
        The formula. With `position` it is shown under the message, a caret under the place.
    position : int, optional
        Index into `text` where the trouble is.
    """

    def __init__(self, message: str, text: str | None = None, position: int | None = None) -> None:
        if text is not None and position is not None:
            message = f"{message}\n{_point_at(text, position)}"
        super().__init__(message)


class DataError(ValueError):
    """Data that don't fit the model: the message names the column, term or level."""


class BatchInterrupted(KeyboardInterrupt):
    """`lmer_batch` was stopped by Ctrl-C; what was done is not lost.

    In an interactive session ``sys.last_value`` is this exception where nothing caught it.

    Attributes
    ----------
    results : BatchResults
        The finished models; the others have the status ``"not_fitted"``.
    """

    def __init__(self, results: Sized, n_done: int) -> None:
        super().__init__(
            f"stopped after {n_done:,} of {len(results):,} models, which are in .results"
        )
        self.results: Any = results


class FitWarning(UserWarning):
    """A fit that ended, but with something its user should know."""


class ConvergenceWarning(FitWarning):
    """The optimiser stopped before it reached an optimum."""


class SingularFitWarning(FitWarning):
    """A variance is zero, or a correlation one, at the optimum."""


class RankDeficiencyWarning(FitWarning):
    """Fixed-effect columns were dropped: they are combinations of the others."""


class BetweenWithinWarning(FitWarning):
    """A slope is another within the levels of a grouping factor than between them."""


class IdentifiabilityWarning(FitWarning):
    """The data say nothing about a variance component of the model."""


def shown(label: Any) -> str:
    """A label of a row or level as messages show it: ``7`` or ``'A'``, not ``np.int64(7)``."""
    return repr(label.item() if hasattr(label, "item") else label)


def _point_at(text: str, position: int) -> str:
    start = text.rfind("\n", 0, position) + 1
    end = text.find("\n", position)
    line = (text[start:] if end < 0 else text[start:end]).rstrip("\r")
    return f"    {line}\n    {''.join(map(_blank, text[start:position]))}^"


def _blank(character: str) -> str:
    """A blank as wide as a character is on a screen."""
    if character == "\t":
        return "\t"
    if unicodedata.combining(character):
        return ""
    return "  " if unicodedata.east_asian_width(character) in "WF" else " "
