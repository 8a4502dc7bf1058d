"""What a posterior by NUTS warns of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..errors import ConvergenceWarning, FitWarning

if TYPE_CHECKING:
    from .marginals import Marginals

_FEWEST, _MOST_R_HAT = 100, 1.05  # draws from which R-hat is looked at, and what it may be


def nuts_messages(posterior: Marginals) -> list[tuple[type[FitWarning], str]]:
    """What must be said of a posterior by NUTS."""
    messages: list[str] = []
    diagnostics = posterior.diagnostics
    n = posterior.n_chains * posterior.n_draws
    if diagnostics["interrupted"]:
        messages.append(f"stopped by Ctrl-C after {posterior.n_draws} draws of each chain")
    if diagnostics["divergences"] > 0.001 * n:
        messages.append(
            f"{diagnostics['divergences']} of {n} trajectories diverged: the posterior has places "
            "that were not reached; see lmmfast.plotting.pair"
        )
    if posterior.n_draws >= _FEWEST:
        table = posterior.summary()
        worst = str(table["r_hat"].idxmax())
        if table["r_hat"].max() > _MOST_R_HAT:
            messages.append(
                f"the chains disagree: R-hat of {worst!r} is {table['r_hat'].max():.2f}; take more "
                "draws, or priors that tell more"
            )
    return [(ConvergenceWarning, text) for text in messages]
