"""Where `BatchResults` stood before 0.1.0: nothing but pickles made then looks here."""

from __future__ import annotations

from .pickles import refuse

refuse("BatchResults", None, (1,))
