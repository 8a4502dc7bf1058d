"""Prior distributions for `lmmfast.sample`, in the units of the data.

Each is an immutable value that prints as it is written.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from .errors import DataError

if TYPE_CHECKING:
    from numpy.typing import ArrayLike, NDArray

    Float = NDArray[np.float64]


@dataclass(frozen=True)
class Prior:
    """A prior distribution."""

    def __post_init__(self) -> None:
        """Refuse what is no distribution."""

    def logpdf(self, x: ArrayLike) -> NDArray[np.float64]:
        """The log density.

        Parameters
        ----------
        x : array-like
            Of what the prior is for: coefficients, standard deviations.

        Returns
        -------
        array
            As x.

        Raises
        ------
        DataError
            Of `LKJ`, whose density is one of matrices.
        """
        return self._logpdf(x)

    def _logpdf(self, x: Any) -> Float:
        raise DataError(f"{type(self).__name__} has no density of single numbers")

    def _positive(self, *names: str) -> None:
        for name in names:
            value = getattr(self, name)
            if not (math.isfinite(value) and value > 0.0):
                raise DataError(f"{type(self).__name__}: {name} must be positive, not {value!r}")

    def _finite(self, *names: str) -> None:
        for name in names:
            if not math.isfinite(getattr(self, name)):
                raise DataError(f"{type(self).__name__}: {name} must be a finite number")


@dataclass(frozen=True)
class CoefficientPrior(Prior):
    """A prior of a fixed effect."""

    @property
    def _core(self) -> tuple[str, float, float, float]:
        raise NotImplementedError

    def _draw(self, rng: np.random.Generator, n: int) -> Float:
        raise NotImplementedError


@dataclass(frozen=True)
class ScalePrior(Prior):
    """A prior of a standard deviation."""

    @property
    def _core(self) -> tuple[str, float, float]:
        raise NotImplementedError

    def _draw(self, rng: np.random.Generator, n: int) -> Float:
        raise NotImplementedError


@dataclass(frozen=True)
class Flat(CoefficientPrior, ScalePrior):
    """The improper density 1: of a fixed effect, or of a standard deviation."""

    @property
    def _core(self) -> Any:
        return ("flat", 0.0, math.inf, 1.0)

    def _draw(self, rng: np.random.Generator, n: int) -> Float:
        raise DataError("a flat prior has no draws; give it a proper one")

    def _logpdf(self, x: Any) -> Float:
        return np.zeros(np.shape(x))


@dataclass(frozen=True)
class Normal(CoefficientPrior):
    """A normal distribution, of a fixed effect.

    Parameters
    ----------
    mean : float, default 0
    sd : float, default 1
    """

    mean: float = 0.0
    sd: float = 1.0

    def __post_init__(self) -> None:
        self._finite("mean")
        self._positive("sd")

    @property
    def _core(self) -> tuple[str, float, float, float]:
        return ("normal", float(self.mean), float(self.sd), 1.0)

    def _draw(self, rng: np.random.Generator, n: int) -> Float:
        return rng.normal(self.mean, self.sd, n)

    def _logpdf(self, x: Any) -> Float:
        u = (np.asarray(x, float) - self.mean) / self.sd
        return np.asarray(-0.5 * u**2 - math.log(self.sd) - 0.5 * math.log(2 * math.pi))


@dataclass(frozen=True)
class StudentT(CoefficientPrior):
    """Student's t distribution, of a fixed effect.

    Parameters
    ----------
    df : float
        Degrees of freedom.
    mean : float, default 0
        Its centre.
    scale : float, default 1
    """

    df: float
    mean: float = 0.0
    scale: float = 1.0

    def __post_init__(self) -> None:
        self._finite("mean")
        self._positive("df", "scale")

    @property
    def _core(self) -> tuple[str, float, float, float]:
        return ("student_t", float(self.mean), float(self.scale), float(self.df))

    def _draw(self, rng: np.random.Generator, n: int) -> Float:
        return np.asarray(self.mean + self.scale * rng.standard_t(self.df, n))

    def _logpdf(self, x: Any) -> Float:
        u = (np.asarray(x, float) - self.mean) / self.scale
        return _log_student(u, self.df) - math.log(self.scale)


@dataclass(frozen=True)
class Laplace(CoefficientPrior):
    """Laplace's (double exponential) distribution, of a fixed effect.

    Parameters
    ----------
    mean : float, default 0
    scale : float, default 1
        The mean of the absolute deviation.
    """

    mean: float = 0.0
    scale: float = 1.0

    def __post_init__(self) -> None:
        self._finite("mean")
        self._positive("scale")

    @property
    def _core(self) -> tuple[str, float, float, float]:
        return ("laplace", float(self.mean), float(self.scale), 1.0)

    def _draw(self, rng: np.random.Generator, n: int) -> Float:
        return rng.laplace(self.mean, self.scale, n)

    def _logpdf(self, x: Any) -> Float:
        u = np.abs(np.asarray(x, float) - self.mean) / self.scale
        return np.asarray(-u - math.log(2 * self.scale))


@dataclass(frozen=True)
class HalfNormal(ScalePrior):
    """The positive half of a normal distribution around zero, of a standard deviation.

    Parameters
    ----------
    scale : float
        The standard deviation of the whole.
    """

    scale: float

    def __post_init__(self) -> None:
        self._positive("scale")

    @property
    def _core(self) -> tuple[str, float, float]:
        return ("half_student_t", math.inf, float(self.scale))

    def _draw(self, rng: np.random.Generator, n: int) -> Float:
        return np.abs(rng.normal(0.0, self.scale, n))

    def _logpdf(self, x: Any) -> Float:
        return _positive_only(x, math.log(2.0) + Normal(0.0, self.scale)._logpdf(x))


@dataclass(frozen=True)
class HalfStudentT(ScalePrior):
    """The positive half of Student's t distribution around zero, of a standard deviation.

    Parameters
    ----------
    df : float
        Degrees of freedom.
    scale : float
    """

    df: float
    scale: float

    def __post_init__(self) -> None:
        self._positive("df", "scale")

    @property
    def _core(self) -> tuple[str, float, float]:
        return ("half_student_t", float(self.df), float(self.scale))

    def _draw(self, rng: np.random.Generator, n: int) -> Float:
        return np.asarray(self.scale * np.abs(rng.standard_t(self.df, n)))

    def _logpdf(self, x: Any) -> Float:
        return _positive_only(x, math.log(2.0) + StudentT(self.df, 0.0, self.scale)._logpdf(x))


@dataclass(frozen=True)
class HalfCauchy(ScalePrior):
    """The positive half of a Cauchy distribution around zero, of a standard deviation.

    Parameters
    ----------
    scale : float
        Its median.
    """

    scale: float

    def __post_init__(self) -> None:
        self._positive("scale")

    @property
    def _core(self) -> tuple[str, float, float]:
        return ("half_student_t", 1.0, float(self.scale))

    def _draw(self, rng: np.random.Generator, n: int) -> Float:
        return HalfStudentT(1.0, self.scale)._draw(rng, n)

    def _logpdf(self, x: Any) -> Float:
        return HalfStudentT(1.0, self.scale)._logpdf(x)


@dataclass(frozen=True)
class Gamma(ScalePrior):
    """A gamma distribution, of a standard deviation.

    Parameters
    ----------
    shape : float
    rate : float
    """

    shape: float
    rate: float

    def __post_init__(self) -> None:
        self._positive("shape", "rate")

    @property
    def _core(self) -> tuple[str, float, float]:
        return ("gamma", float(self.shape), float(self.rate))

    def _draw(self, rng: np.random.Generator, n: int) -> Float:
        return rng.gamma(self.shape, 1.0 / self.rate, n)

    def _logpdf(self, x: Any) -> Float:
        s = np.asarray(x, float)
        with np.errstate(divide="ignore", invalid="ignore"):
            power = 0.0 if self.shape == 1.0 else (self.shape - 1.0) * np.log(s)
            constant = self.shape * math.log(self.rate) - math.lgamma(self.shape)
            return _positive_only(s, constant + power - self.rate * s)


@dataclass(frozen=True)
class Exponential(ScalePrior):
    """An exponential distribution, of a standard deviation.

    Parameters
    ----------
    rate : float
        One over its mean.
    """

    rate: float

    def __post_init__(self) -> None:
        self._positive("rate")

    @property
    def _core(self) -> tuple[str, float, float]:
        return ("gamma", 1.0, float(self.rate))

    def _draw(self, rng: np.random.Generator, n: int) -> Float:
        return rng.exponential(1.0 / self.rate, n)

    def _logpdf(self, x: Any) -> Float:
        return Gamma(1.0, self.rate)._logpdf(x)


@dataclass(frozen=True)
class InverseGamma(ScalePrior):
    """An inverse gamma distribution of the variance; its density is that of the standard deviation.

    Parameters
    ----------
    shape : float
    scale : float
    """

    shape: float
    scale: float

    def __post_init__(self) -> None:
        self._positive("shape", "scale")

    @property
    def _core(self) -> tuple[str, float, float]:
        return ("inverse_gamma", float(self.shape), float(self.scale))

    def _draw(self, rng: np.random.Generator, n: int) -> Float:
        return np.asarray(np.sqrt(self.scale / rng.gamma(self.shape, 1.0, n)))

    def _logpdf(self, x: Any) -> Float:
        s = np.asarray(x, float)
        constant = self.shape * math.log(self.scale) - math.lgamma(self.shape) + math.log(2.0)
        with np.errstate(divide="ignore", invalid="ignore"):
            value = constant - (2.0 * self.shape + 1.0) * np.log(s) - self.scale / s**2
        return _positive_only(s, np.where(s == 0.0, -np.inf, value))


@dataclass(frozen=True)
class Uniform(ScalePrior):
    """A uniform distribution, of a standard deviation.

    Parameters
    ----------
    low : float
    high : float
    """

    low: float
    high: float

    def __post_init__(self) -> None:
        self._finite("low", "high")
        if not 0.0 <= self.low < self.high:
            raise DataError(
                f"Uniform({self.low!r}, {self.high!r}): standard deviations are positive; give "
                "0 <= low < high"
            )

    @property
    def _core(self) -> tuple[str, float, float]:
        return ("uniform", float(self.low), float(self.high))

    def _draw(self, rng: np.random.Generator, n: int) -> Float:
        return rng.uniform(self.low, self.high, n)

    def _logpdf(self, x: Any) -> Float:
        s = np.asarray(x, float)
        inside = (s >= self.low) & (s <= self.high)
        return np.where(inside, -math.log(self.high - self.low), -np.inf)


@dataclass(frozen=True)
class LKJ(Prior):
    """The distribution of correlation matrices with a density in proportion to det(R)^(eta - 1).

    Parameters
    ----------
    eta : float, default 2
        1: uniform over correlation matrices; larger: towards no correlation.

    References
    ----------
    Lewandowski, Kurowicka & Joe 2009, Journal of Multivariate Analysis 100:1989.
    """

    eta: float = 2.0

    def __post_init__(self) -> None:
        self._positive("eta")

    def _draw(self, rng: np.random.Generator, n: int, k: int) -> Float:
        """Lower Cholesky factors (n, k, k) of correlation matrices."""
        L = np.zeros((n, k, k))
        left = np.ones((n, k))
        for j in range(k):
            L[:, j, j] = np.sqrt(left[:, j])
            b = self.eta + (k - 2 - j) / 2
            for i in range(j + 1, k):
                w = 2.0 * rng.beta(b, b, n) - 1.0
                L[:, i, j] = w * np.sqrt(left[:, i])
                left[:, i] *= 1.0 - w**2
        return L


def _log_student(u: Float, df: float) -> Float:
    constant = math.lgamma((df + 1) / 2) - math.lgamma(df / 2) - 0.5 * math.log(df * math.pi)
    return np.asarray(constant - (df + 1) / 2 * np.log1p(u**2 / df))


def _positive_only(x: Any, value: Float) -> Float:
    return np.where(np.asarray(x) < 0.0, -np.inf, value)
