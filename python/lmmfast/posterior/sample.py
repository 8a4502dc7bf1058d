"""sample(): from a formula, data and priors to a posterior. Orchestration only."""

from __future__ import annotations

import sys
import time
from collections import ChainMap
from typing import TYPE_CHECKING, Any, Literal

import numpy as np

from ..bigdata.read import read_rows
from ..engine.fit import cross_products, threads_to_use
from ..frame.build import build_frame
from ..results.diagnostics import warn_caller
from ..results.lmm import LMMResults
from ..results.rows import RowsInMemory
from ..streams.open import row_source
from .diagnostics import nuts_messages
from .draw import Draws, draw_posterior
from .model_priors import model_priors
from .posterior import Posterior
from .prior_draws import draw_prior
from .propriety import refuse_dependent_columns, refuse_flat

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import ArrayLike

    from .._core import CrossProducts
    from ..frame.spec import Spec
    from ..priors import Prior
    from ..results.rows import FitRows


def sample(
    formula: str | LMMResults,
    data: Any = None,
    *,
    priors: Mapping[Any, Prior] | None = None,
    draws: int = 1000,
    chains: int = 4,
    seed: int | np.random.Generator | None = None,
    prior_only: bool = False,
    method: Literal["auto", "quadrature", "nuts"] = "auto",
    centered_intercept: bool = False,
    progress: bool = False,
    n_threads: int | None = None,
    weights: str | ArrayLike | None = None,
    offset: str | ArrayLike | None = None,
    missing: Literal["drop", "raise"] = "drop",
) -> Posterior:
    """The posterior of a linear mixed model.

    Fixed and random effects are integrated out exactly; what is left, the standard deviations and
    correlations, is integrated by quadrature (up to three of them) or sampled by NUTS. Then fixed
    and random effects are drawn exactly.

    Parameters
    ----------
    formula : str or LMMResults
        As for `lmer`; or a fit, whose data are taken.
    data : as for `lmer`
    priors : dict, optional
        Priors (`lmmfast.priors`) by what they are for: the name of a coefficient, ``"Intercept"``
        among them; ``"fixed"``, all other coefficients; the name of a grouping factor, the
        standard deviations of its effects; ``("county", "floor")``, one of these;
        ``("county", "corr")``, its correlations (`lmmfast.priors.LKJ`); ``"sigma"``. Those not
        given are weakly informative, in proportion to the data; see `Posterior.priors`.
    draws : int, default 1000
        Draws a chain.
    chains : int, default 4
        With quadrature the draws are independent, and chains a matter of form.
    seed : int or numpy.random.Generator, optional
        The same draws for any number of threads.
    prior_only : bool, default False
        Draw from the prior, as if there were no data.
    method : {"auto", "quadrature", "nuts"}
        ``"auto"``: quadrature where there are up to three standard deviations and correlations.
    centered_intercept : bool, default False
        Whether the intercept's prior is that at the means of the other columns; else that of the
        intercept as the model is written.
    progress : bool, default False
        Show a progress bar (``pip install "lmmfast[progress]"``).
    n_threads : int, optional
        Threads to use, all the processors this process may use by default.
    weights, offset, missing
        As for `lmer`.

    Returns
    -------
    Posterior

    Raises
    ------
    FormulaError
        If the formula cannot be read.
    DataError
        If the data do not fit the formula, a prior has a name or kind that the model does not have,
        or the posterior is improper.

    Warns
    -----
    ConvergenceWarning
        If chains of NUTS disagree or diverge, or were stopped by Ctrl-C; what was drawn is
        returned.

    Notes
    -----
    The prior of beta is normal given at most some scales, so that y given the variances is normal
    too: log p(y | variances) and its gradient follow from the factorisation that `lmer` uses.

    References
    ----------
    Lai, Domke & Sheldon 2024, NeurIPS 37 (marginalised linear mixed-effects models); Hoffman &
    Gelman 2014, Journal of Machine Learning Research 15:1593, and Betancourt 2017,
    arXiv:1701.02434 (NUTS).

    Examples
    --------
    >>> import lmmfast
    >>> from lmmfast.priors import Normal
    >>> radon = lmmfast.datasets.radon()
    >>> posterior = lmmfast.sample(
    ...     "log_radon ~ floor + (1 | county)", radon, priors={"fixed": Normal(0, 1)}, seed=1
    ... )
    >>> posterior.summary()["exact_mean"].round(4)
    Intercept               1.4879
    floor                  -0.6583
    county: sd Intercept    0.3202
    sigma                   0.7267
    Name: exact_mean, dtype: float64
    """
    started = time.perf_counter()
    threads = threads_to_use(n_threads)
    _check_settings(method, draws, chains)
    caller = sys._getframe(1)
    spec, rows, A = _model(
        formula,
        data,
        threads,
        {
            "weights": weights,
            "offset": offset,
            "missing": missing,
            "context": ChainMap(caller.f_locals, caller.f_globals),
        },
    )
    chosen = model_priors(spec, A, priors, centered_intercept)
    key = _seed(seed)
    refuse_dependent_columns(spec, A)
    if prior_only:
        refuse_flat(spec, chosen)
        rng = np.random.default_rng(key)
        beta, parameters = draw_prior(spec, chosen, draws * chains, rng)
        drawn = Draws(beta, parameters, None, "prior", chains, {"n_evaluations": 0})
    else:
        drawn = draw_posterior(
            spec,
            chosen,
            chosen.model(A),
            method=method,
            draws=draws,
            chains=chains,
            seed=key,
            progress=progress,
            n_threads=threads,
        )
    drawn.diagnostics["seconds"] = time.perf_counter() - started
    posterior = Posterior(spec, rows, A, chosen, drawn, seed=key, n_threads=threads)
    if drawn.method == "nuts":
        warn_caller(nuts_messages(posterior))
    return posterior


def _check_settings(method: str, draws: int, chains: int) -> None:
    if method not in ("auto", "quadrature", "nuts"):
        raise ValueError(f"method must be 'auto', 'quadrature' or 'nuts', not {method!r}")
    if draws < 1 or chains < 1:
        raise ValueError(f"draws and chains must be at least 1, not {draws} and {chains}")


def _model(
    formula: str | LMMResults, data: Any, n_threads: int, given: dict[str, Any]
) -> tuple[Spec, FitRows, CrossProducts]:
    if isinstance(formula, LMMResults):
        if data is not None or given["weights"] is not None or given["offset"] is not None:
            raise ValueError("a fit brings its own data, weights and offset")
        return formula._spec, formula._rows, formula._cross_products
    if data is None:
        raise ValueError("data= is missing")
    source = row_source(data)
    if source is not None:
        return read_rows(formula, source, n_threads=n_threads, **given)
    frame = build_frame(formula, data, **given)
    return frame.spec, RowsInMemory(frame), cross_products(frame, n_threads)


def _seed(seed: int | np.random.Generator | None) -> int:
    return int(np.random.default_rng(seed).integers(2**63))
