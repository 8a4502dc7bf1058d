"""Where `BatchResults` stood before 0.1.0: nothing but pickles made then looks here."""

from __future__ import annotations

from .pickles import from_before


def __getattr__(name: str) -> type:
    if name == "BatchResults":
        return from_before(name)
    raise AttributeError(f"module 'lmmfast.batch_results' has no attribute {name!r}")
