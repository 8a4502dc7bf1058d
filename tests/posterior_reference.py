"""Posteriors by dense NumPy: the n × n covariance of y, and brute-force grids."""

from __future__ import annotations

import itertools

import numpy as np
from scipy.stats import multivariate_normal


def log_likelihood(y, X, Zs, covariances, sigma, prior_mean, prior_cov, weights=None):
    """log p(y | variances), beta ~ N(prior_mean, prior_cov) integrated out.

    Zs: by term (n, levels, k); covariances: by term (k, k).
    """
    V = np.diag(sigma**2 / (np.ones(len(y)) if weights is None else weights))
    V += X @ prior_cov @ X.T
    for Z, Sigma in zip(Zs, covariances):
        V += np.einsum("nli,ij,mlj->nm", Z, Sigma, Z)
    return multivariate_normal.logpdf(y, X @ prior_mean, V)


def grid_moments(log_density, axes):
    """The log integral, means and SDs of parameters on a grid of Gauss–Legendre nodes.

    axes: (low, high, nodes) of each parameter.
    """
    rules = []
    for low, high, n in axes:
        x, w = np.polynomial.legendre.leggauss(n)
        rules.append((low + (high - low) * (x + 1) / 2, w * (high - low) / 2))
    points = np.array(list(itertools.product(*(x for x, _ in rules))))
    weights = np.array([np.prod(w) for w in itertools.product(*(w for _, w in rules))])
    values = np.array([log_density(*point) for point in points])
    top = values.max()
    mass = weights * np.exp(values - top)
    total = mass.sum()
    mean = mass @ points / total
    sd = np.sqrt(mass @ (points - mean) ** 2 / total)
    return top + np.log(total), mean, sd


def one_hot(codes, columns):
    """Z of a term (n, levels, k) from the codes of its levels and its columns."""
    Z = np.zeros((len(codes), codes.max() + 1, len(columns)))
    for j, column in enumerate(columns):
        Z[np.arange(len(codes)), codes, j] = column
    return Z
