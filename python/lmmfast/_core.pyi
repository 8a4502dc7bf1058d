from collections.abc import Callable, Sequence
from enum import IntEnum
from typing import Any

import numpy as np
from numpy.typing import NDArray

Float = NDArray[np.float64]
Codes = NDArray[np.int32]
# Numbers; codes, the value of each code, numbers to multiply or None; None: ones.
_Column = Float | tuple[Codes, Float, Float | None] | None

STRUCTURES: tuple[str, ...]
REPEATED_STRUCTURES: tuple[str, ...]

class Status(IntEnum):
    converged = 0
    singular = 1
    not_converged = 2
    numerical_failure = 3
    refused = 4
    not_fitted = 5

class Design:
    def __init__(
        self,
        y: Float,
        columns: Sequence[_Column],
        codes: Sequence[Codes],
        n_levels: Sequence[int],
        terms: Sequence[tuple[int, Sequence[_Column], str]],
        weights: Float | None = None,
        apart: Sequence[tuple[int, int]] = (),
    ) -> None: ...
    @property
    def n_obs(self) -> int: ...
    def refusal(self) -> Refusal | None: ...

class Reason(IntEnum):
    response_not_finite = 0
    response_constant = 1
    response_extreme = 2
    fixed_not_finite = 3
    fixed_extreme = 4
    random_not_finite = 5
    random_extreme = 6
    random_zero = 7
    random_constant = 8
    weights_not_finite = 9
    weights_not_positive = 10
    weights_extreme = 11
    fixed_as_rows = 12
    one_level = 13
    same_groups = 14
    residual_in_terms = 15

class Refusal:
    @property
    def reason(self) -> Reason: ...
    @property
    def first(self) -> int: ...
    @property
    def second(self) -> int: ...
    @property
    def range(self) -> tuple[float, float]: ...
    @property
    def entries(self) -> list[tuple[int, int, int]]: ...

class CrossProducts:
    @property
    def n_obs(self) -> int: ...
    @property
    def n_theta(self) -> int: ...
    def __init__(
        self,
        design: Design,
        n_threads: int = 1,
        *,
        like: CrossProducts | None = None,
    ) -> None: ...
    @property
    def n_levels(self) -> list[int]: ...
    @property
    def n_pairs(self) -> dict[tuple[int, int], int]: ...
    def refusal(self) -> Refusal | None: ...
    @property
    def fixed_products(self) -> Float: ...
    def merge(self, other: CrossProducts, codes: Sequence[Codes] | None = None) -> None: ...
    def relabel(self, codes: Sequence[Codes]) -> None: ...

class BetweenWithin:
    @property
    def factor(self) -> int: ...
    @property
    def columns(self) -> list[int]: ...
    @property
    def within(self) -> Float: ...
    @property
    def within_se(self) -> Float: ...
    @property
    def between(self) -> Float: ...
    @property
    def between_se(self) -> Float: ...
    @property
    def z(self) -> Float: ...
    @property
    def statistic(self) -> float: ...
    @property
    def p_value(self) -> float: ...

class Fit:
    @property
    def theta(self) -> Float: ...
    @property
    def gradient(self) -> Float: ...
    @property
    def criterion(self) -> float: ...
    @property
    def sigma(self) -> float: ...
    @property
    def pwrss(self) -> float: ...
    @property
    def logdet_h(self) -> float: ...
    @property
    def beta(self) -> Float: ...
    @property
    def cov_beta(self) -> Float: ...
    @property
    def b(self) -> list[Float]: ...
    @property
    def status(self) -> Status: ...
    @property
    def message(self) -> str: ...
    @property
    def n_evaluations(self) -> int: ...
    @property
    def theta_log(self) -> Float: ...
    @property
    def criterion_log(self) -> Float: ...
    @property
    def dropped(self) -> list[int]: ...
    @property
    def unidentified(self) -> list[tuple[int, int]]: ...
    @property
    def between_within(self) -> list[BetweenWithin]: ...
    @property
    def variances_in_range(self) -> bool: ...

class ResponseFitter:
    def __init__(
        self,
        design: Design,
        *,
        reml: bool,
        max_evaluations: int = 200,
    ) -> None: ...
    @property
    def usable(self) -> bool: ...
    def fit(self, y: Float) -> tuple[CrossProducts, Fit]: ...

class Batch:
    def __init__(
        self,
        design: Design,
        *,
        contrasts: Float,
        reml: bool,
        satterthwaite: bool,
        modes: bool,
        max_evaluations: int,
        n_threads: int,
    ) -> None: ...
    def fit_groups(self, start: NDArray[np.intp]) -> dict[str, Any]: ...
    def fit_responses(self, Y: Float) -> dict[str, Any]: ...

class PosteriorModel:
    def __init__(
        self,
        A: CrossProducts,
        *,
        rows: Float,
        fixed: Sequence[tuple[str, float, float, float]],
        sd: Sequence[Sequence[tuple[str, float, float]]],
        eta: Sequence[float],
        sigma: tuple[str, float, float],
    ) -> None: ...
    @property
    def size(self) -> int: ...
    def density(self, z: Float) -> tuple[float, Float]: ...
    def parameters(self, z: Float) -> Float: ...
    def unconstrained(self, parameters: Float) -> Float: ...
    def mode(self) -> dict[str, Any]: ...
    def nuts(
        self,
        *,
        n_draws: int,
        n_warmup: int,
        n_chains: int,
        acceptance: float,
        seed: int,
        n_threads: int,
        progress: Callable[[int, int], object] | None = None,
    ) -> dict[str, Any]: ...
    def draw_fixed(self, z: Float, seed: int, n_threads: int) -> Float: ...
    def fixed_moments(self, z: Float, n_threads: int) -> tuple[Float, Float]: ...
    def draw_effects(
        self, z: Float, beta: Float, factor: int, seed: int, n_threads: int
    ) -> Float: ...
    def effect_moments(
        self, z: Float, weights: Float, n_threads: int
    ) -> tuple[list[Float], list[Float]]: ...

class Quadrature:
    def __init__(
        self, model: PosteriorModel, *, spacing: float, max_nodes: int, n_threads: int
    ) -> None: ...
    @property
    def z(self) -> Float: ...
    @property
    def log_weights(self) -> Float: ...
    @property
    def beta_mean(self) -> Float: ...
    @property
    def beta_variance(self) -> Float: ...
    @property
    def parity(self) -> NDArray[np.int8]: ...
    @property
    def n_evaluations(self) -> int: ...
    def draw(self, n: int, seed: int, n_threads: int) -> dict[str, Any]: ...

def data_scales(A: CrossProducts, intercept: bool) -> dict[str, Any]: ...
def dependent_columns(A: CrossProducts) -> list[int]: ...
def fit(
    A: CrossProducts,
    *,
    reml: bool = True,
    start: Float | None = None,
    max_evaluations: int = 200,
    n_threads: int = 1,
    search: bool = True,
) -> Fit: ...
def evaluate(
    A: CrossProducts, theta: Float, *, reml: bool = True, n_threads: int = 1
) -> tuple[float, Float]: ...
def optimality(
    A: CrossProducts, theta: Float, *, reml: bool = True, n_threads: int = 1
) -> tuple[float, float]: ...
def conditional_covariances(A: CrossProducts, fit: Fit, n_threads: int = 1) -> list[Float]: ...
def fixed_effects_inference(
    A: CrossProducts,
    theta: Float,
    *,
    reml: bool,
    kenward_roger: bool = False,
    n_threads: int = 1,
) -> tuple[
    list[tuple[int, int, int]],
    Float,
    Float,
    Float,
    Float,
    Float | None,
    Float | None,
]: ...
def build_config() -> dict[str, str]: ...
def refusal_of_stream(
    *,
    n_obs: int,
    p: int,
    response: tuple[float, float],
    random: Sequence[Sequence[tuple[float, float] | None]],
    n_levels: Sequence[int],
    terms: Sequence[tuple[int, str]],
    apart: Sequence[tuple[int, int]],
    alike: Callable[[int, int], bool],
) -> Refusal | None: ...
def is_extreme(low: float, high: float) -> bool: ...
def is_extreme_weight(low: float, high: float) -> bool: ...
def column_range(values: Float) -> tuple[float, float]: ...
def integer_codes(
    values: NDArray[np.int64] | NDArray[np.int32] | NDArray[np.int16] | NDArray[np.int8],
    table_size: int,
) -> tuple[Codes, NDArray[np.int64]] | None: ...

class RepeatedUnits:
    def __init__(
        self,
        design: Design,
        subjects: tuple[Codes, int],
        groups: tuple[Codes, int],
        visits: tuple[Codes, int] | None,
        coordinates: Sequence[Float],
        n_threads: int = 1,
    ) -> None: ...
    @property
    def n_subjects(self) -> int: ...
    @property
    def n_units(self) -> int: ...
    @property
    def dropped(self) -> list[int]: ...

class RepeatedFit:
    @property
    def psi(self) -> Float: ...
    @property
    def gradient(self) -> Float: ...
    @property
    def hessian(self) -> Float: ...
    @property
    def criterion(self) -> float: ...
    @property
    def beta(self) -> Float: ...
    @property
    def cov_beta(self) -> Float: ...
    @property
    def cov_slope(self) -> list[Float]: ...
    @property
    def status(self) -> Status: ...
    @property
    def message(self) -> str: ...
    @property
    def psi_log(self) -> Float: ...
    @property
    def criterion_log(self) -> Float: ...

def fit_repeated(
    units: RepeatedUnits,
    structure: str,
    *,
    reml: bool = True,
    start: Float | None = None,
    max_evaluations: int = 200,
    n_threads: int = 1,
) -> RepeatedFit: ...
def evaluate_repeated(
    units: RepeatedUnits,
    structure: str,
    psi: Float,
    *,
    reml: bool = True,
    n_threads: int = 1,
) -> tuple[float, Float, Float, Float]: ...
def kenward_roger_repeated(
    units: RepeatedUnits,
    structure: str,
    psi: Float,
    slopes: Sequence[Float],
    W: Float,
    *,
    reml: bool,
    second: bool,
    kappa: Float,
    n_threads: int = 1,
) -> Float: ...
def repeated_sigma(structure: str, psi: Float, distance: Float) -> Float: ...
