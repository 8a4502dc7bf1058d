"""Formula and data to what a model is (`Spec`) and the arrays of its rows (`ModelFrame`)."""

from __future__ import annotations

from .build import build_frame
from .model_frame import ModelFrame
from .new_design import NewDesign, new_design
from .spec import RandomSpec, Spec

__all__ = ["ModelFrame", "NewDesign", "RandomSpec", "Spec", "build_frame", "new_design"]
