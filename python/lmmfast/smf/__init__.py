"""The door for statsmodels' users: the names, arguments and labels of its mixed linear models.

>>> from lmmfast import smf
"""

from __future__ import annotations

from .components import VCSpec
from .mixedlm import mixedlm
from .model import MixedLM
from .params import MixedLMParams
from .results import MixedLMResults

__all__ = ["MixedLM", "MixedLMParams", "MixedLMResults", "VCSpec", "mixedlm"]
