"""How a fit can end, and what that means: the core's codes and their words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from .._core import Status

if TYPE_CHECKING:
    from numpy.typing import NDArray

WORDS = tuple(status.name for status in Status)  # by code


def is_optimum(codes: NDArray[Any] | int) -> Any:
    """Whether theta is an optimum."""
    return (codes == Status.converged) | (codes == Status.singular)


def codes_of(words: list[str]) -> NDArray[np.int8]:
    """The codes of words."""
    return np.array([Status[word] for word in words], dtype=np.int8)
