"""Kinds of covariance of random terms: theta ↔ factor, names, what may be done to columns."""

from __future__ import annotations

from .diagonal import Diagonal
from .full import Full
from .homogeneous import Homogeneous
from .structure import Structure

__all__ = ["STRUCTURES", "Diagonal", "Full", "Homogeneous", "Structure"]

# By the name that formulas and the core know them by. A new kind is a new file and a line here.
STRUCTURES: dict[str, Structure] = {kind.name: kind for kind in (Full(), Diagonal(), Homogeneous())}
