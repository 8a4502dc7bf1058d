"""Draws from the prior alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..frame.spec import Spec
    from .model_priors import ModelPriors

    Float = NDArray[np.float64]


def draw_prior(
    spec: Spec, priors: ModelPriors, n: int, rng: np.random.Generator
) -> tuple[Float, Float]:
    """Fixed effects (n, p), and standard deviations, correlations and sigma (n, d)."""
    rows = np.column_stack([np.empty((n, 0)), *(prior._draw(rng, n) for prior in priors.fixed)])
    beta = np.asarray(np.linalg.solve(priors.rows, rows.T).T if rows.shape[1] else rows)
    sds = [prior._draw(rng, n) for term in priors.sd for prior in term]
    correlations: list[Float] = []
    for term, prior in zip(spec.random, priors.corr):
        k = len(term.effects)
        if not term.covariance.correlated or k == 1:
            continue
        L = prior._draw(rng, n, k)
        R = L @ L.transpose(0, 2, 1)
        correlations += [R[:, i, j] for j in range(k) for i in range(j + 1, k)]
    parameters = np.column_stack([*sds, *correlations, priors.sigma._draw(rng, n)])
    return beta, parameters


def term_factors(spec: Spec, parameters: Float) -> list[Float]:
    """Lower factors (n, k, k) of each term's covariance, from draws of the parameters."""
    sd_at, factors = 0, []
    corr_at = sum(len(term.effects) for term in spec.random)
    for term in spec.random:
        k = len(term.effects)
        sd = parameters[:, sd_at : sd_at + k]
        sd_at += k
        if term.covariance.correlated and k > 1:
            R = np.broadcast_to(np.eye(k), (len(sd), k, k)).copy()
            for j in range(k):
                for i in range(j + 1, k):
                    R[:, i, j] = R[:, j, i] = parameters[:, corr_at]
                    corr_at += 1
            factors.append(sd[:, :, None] * np.linalg.cholesky(R))
        else:
            factors.append(sd[:, :, None] * np.eye(k))
    return factors
