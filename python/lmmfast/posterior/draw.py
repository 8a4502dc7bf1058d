"""Draws from a posterior: which method a model gets, and what it gives."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np

from ..errors import DataError
from .lattice import MOST_PARAMETERS, ExactMoments, NotSettledError, integrate
from .propriety import tail_exponents

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from numpy.typing import NDArray

    from .._core import PosteriorModel
    from ..frame.spec import Spec
    from .model_priors import ModelPriors

    Float = NDArray[np.float64]

_WARMUP = 400
_ACCEPTANCE = 0.9  # that the step size is for


@dataclass(frozen=True, eq=False)
class Draws:
    """Draws, chain after chain, and how they were made.

    Attributes
    ----------
    beta : (n, p) array
    parameters : (n, d) array
        Standard deviations, correlations, sigma, mixture variances.
    z : (n, d) array or None
        The parameters in the core's coordinates; None for draws from the prior.
    method : str
    chains : int
    diagnostics : dict
    exact : ExactMoments or None
    sd_tails : dict
        By label the exponent of the tail of a standard deviation.
    stats : dict
        Of NUTS, an array (n,) each: ``lp``, ``energy``, ``tree_depth``, ``diverging``.
    """

    beta: Float
    parameters: Float
    z: Float | None
    method: str
    chains: int
    diagnostics: dict[str, Any]
    exact: ExactMoments | None = None
    sd_tails: dict[str, float] | None = None
    stats: dict[str, NDArray[Any]] = field(default_factory=dict)


def draw_posterior(
    spec: Spec,
    priors: ModelPriors,
    model: PosteriorModel,
    *,
    method: str,
    draws: int,
    chains: int,
    seed: int,
    progress: bool,
    n_threads: int,
) -> Draws:
    """Draws by quadrature or NUTS."""
    try:
        mode = model.mode()
    except ArithmeticError as error:
        raise DataError(f"the posterior has no mode that could be found: {error}") from None
    tails = tail_exponents(spec, priors, model, mode["z"])
    if method == "quadrature" and model.size > MOST_PARAMETERS + 1:
        raise DataError(
            f"method='quadrature': the model has {model.size} standard deviations, correlations "
            f"and scales of priors, more than {MOST_PARAMETERS + 1}; method='nuts' samples them"
        )
    if method == "quadrature" or (method == "auto" and model.size <= MOST_PARAMETERS):
        try:
            return _by_quadrature(model, draws, chains, seed, n_threads, tails)
        except NotSettledError as error:
            if method == "quadrature":
                raise DataError(f"method='quadrature': {error}; use method='nuts'") from None
    return _by_nuts(model, draws, chains, seed, progress, n_threads, tails)


def _by_quadrature(
    model: PosteriorModel,
    draws: int,
    chains: int,
    seed: int,
    n_threads: int,
    tails: dict[str, float],
) -> Draws:
    lattice, exact = integrate(model, n_threads)
    drawn = lattice.draw(draws * chains, seed, n_threads)
    diagnostics = {
        "n_evaluations": exact.n_evaluations,
        "n_nodes": len(exact.weights),
        "error": exact.error,
        "acceptance": drawn["acceptance"],
        "n_clipped": drawn["n_clipped"],
    }
    z = drawn["z"]
    return Draws(
        drawn["beta"], model.parameters(z), z, "quadrature", chains, diagnostics, exact, tails
    )


def _by_nuts(
    model: PosteriorModel,
    draws: int,
    chains: int,
    seed: int,
    progress: bool,
    n_threads: int,
    tails: dict[str, float],
) -> Draws:
    with _progress_bar(progress) as show:
        drawn = model.nuts(
            n_draws=draws,
            n_warmup=_WARMUP,
            n_chains=chains,
            acceptance=_ACCEPTANCE,
            seed=seed,
            n_threads=n_threads,
            progress=show,
        )
    z = drawn["z"]
    diagnostics = {
        "n_evaluations": drawn["n_evaluations"],
        "divergences": int(drawn["divergent"].sum()),
        "mean_depth": float(drawn["depth"].mean()),
        "acceptance": float(drawn["acceptance"].mean()),
        "step_size": float(drawn["step_size"].mean()),
        "interrupted": drawn["interrupted"],
    }
    stats = {
        "lp": drawn["log_density"],
        "energy": drawn["energy"],
        "tree_depth": drawn["depth"],
        "diverging": drawn["divergent"].astype(bool),
    }
    beta = model.draw_fixed(z, seed, n_threads)
    return Draws(
        beta, model.parameters(z), z, "nuts", chains, diagnostics, None, tails, stats=stats
    )


@contextmanager
def _progress_bar(wanted: bool) -> Iterator[Callable[[int, int], None] | None]:
    """What shows iterations as they are done, where that is wanted."""
    if not wanted:
        yield None
        return
    try:
        from tqdm.auto import tqdm
    except ImportError:
        raise ImportError('progress=True needs tqdm: pip install "lmmfast[progress]"') from None
    bar = tqdm(desc="NUTS", unit=" iterations")

    def show(done: int, total: int) -> None:
        bar.total = total
        bar.update(done - bar.n)

    try:
        yield show
    finally:
        bar.close()
