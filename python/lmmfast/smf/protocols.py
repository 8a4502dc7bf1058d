"""What the parts of the door ask of a model and of results, without importing these."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from .._core import CrossProducts, Fit
    from ..frame.model_frame import ModelFrame
    from .data import ModelData
    from .design import RandomPart
    from .likelihood import Likelihood
    from .params import MixedLMParams

    Float = NDArray[np.float64]


class ModelLike(Protocol):
    """A `MixedLM`."""

    data: ModelData
    endog: Any
    exog: Any
    use_sqrt: bool
    k_fe: int
    k_re: int
    k_re2: int
    k_vc: int
    nobs: int
    _part: RandomPart
    _columns: tuple[Any, ...]
    _encoder: Any

    @property
    def exog_re(self) -> Any:
        """Columns of the random effects."""

    def predict(self, params: Any, exog: Any = None) -> Any:
        """X beta."""

    def _frame(self, diagonal: bool) -> tuple[ModelFrame, CrossProducts]: ...

    def _at(self, params: MixedLMParams, reml: bool | None = None) -> Likelihood: ...

    def _remove_data(self) -> None: ...

    def _resampled(self, rows: Any, codes: Any) -> Any: ...


class ResultsLike(Protocol):
    """A `MixedLMResults`."""

    model: ModelLike
    reml: bool
    scale: float
    llf: float
    method: str
    converged: bool
    nobs: int
    k_fe: int
    k_re: int
    k_re2: int
    k_vc: int
    freepat: MixedLMParams | None
    params_object: MixedLMParams
    _fit: Fit
    _diagonal: bool

    @property
    def fe_params(self) -> Any:
        """Fixed effects."""

    @property
    def bse_fe(self) -> Any:
        """Their standard errors."""

    @property
    def bse_re(self) -> Any:
        """Standard errors of variances."""

    @property
    def _names(self) -> list[str]: ...

    @property
    def _covariance(self) -> Float: ...
