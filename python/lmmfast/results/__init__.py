"""A fit with names on it: estimates, predictions, accounts."""

from __future__ import annotations

from ..pickles import from_before


def __getattr__(name: str) -> type:
    if name == "LMMResults":
        return from_before(name)
    raise AttributeError(f"module 'lmmfast.results' has no attribute {name!r}")
