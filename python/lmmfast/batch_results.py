"""Where `BatchResults` stood before 0.1.0: nothing but pickles made then looks here."""

from __future__ import annotations

from typing import NoReturn

from .pickles import refuse


def __getattr__(name: str) -> NoReturn:
    if name == "BatchResults":
        refuse(name, None, (1,))
    raise AttributeError(f"module 'lmmfast.batch_results' has no attribute {name!r}")
