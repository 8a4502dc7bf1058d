"""A fit with names on it: estimates, predictions, accounts."""

from __future__ import annotations

from typing import NoReturn

from ..pickles import refuse


def __getattr__(name: str) -> NoReturn:
    if name == "LMMResults":  # as pickles from before 0.1.0 know it
        refuse(name, None, (1,))
    raise AttributeError(f"module 'lmmfast.results' has no attribute {name!r}")
