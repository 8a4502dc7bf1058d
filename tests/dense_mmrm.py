"""Repeated measures by dense algebra: criterion, derivatives, Kenward-Roger's covariance.

One covariance matrix V of all rows; its derivatives by complex steps and central differences. The
oracle of the tests: it shares nothing with the engine but the parameters' meaning.
"""

import numpy as np


def sigma(structure, psi, m, distance=None):
    """Covariance (m, m) of SAS's parameters; complex psi allowed."""
    psi = np.asarray(psi)
    lag = np.abs(np.subtract.outer(np.arange(m), np.arange(m)))
    if structure == "us":
        S = np.zeros((m, m), psi.dtype)
        S[np.tril_indices(m)] = psi
        return S + np.tril(S, -1).T
    if structure == "toep":
        return psi[lag]
    if structure == "cs":
        return psi[0] + psi[1] * np.eye(m)
    if structure in ("sp_exp", "sp_gau"):
        return psi[0] * np.exp(-((distance / psi[1]) ** (1 if structure == "sp_exp" else 2)))
    family, each = structure.rstrip("h"), structure.endswith("h")
    v, rho = (psi[:m], psi[m:]) if each else (np.repeat(psi[0], m), psi[1:])
    if family == "ad":
        ends = [(min(j, k), max(j, k)) for j in range(m) for k in range(m)]
        R = np.array([np.prod(rho[j:k]) for j, k in ends]).reshape(m, m)
    elif family == "toep":
        R = np.concatenate([[1.0], rho])[lag]
    else:
        R = rho[0] ** lag if family == "ar1" else np.where(lag == 0, 1.0, rho[0])
    return np.sqrt(np.outer(v, v)) * R


def covariance(structure, psi, subject, visit, group=None, weights=None, coordinates=None):
    """V (n, n) of all rows."""
    n, m = len(subject), int(visit.max()) + 1 if coordinates is None else 0
    group = np.zeros(n, int) if group is None else group
    parts = np.split(np.asarray(psi), group.max() + 1)
    V = np.zeros((n, n), np.asarray(psi).dtype)
    for s in np.unique(subject):
        rows = np.flatnonzero(subject == s)
        own = parts[group[rows[0]]]
        if coordinates is None:
            block = sigma(structure, own, m)[np.ix_(visit[rows], visit[rows])]
        else:
            x = coordinates[rows]
            distance = np.sqrt(((x[:, None] - x[None]) ** 2).sum(-1))
            block = sigma(structure, own, len(rows), distance)
        V[np.ix_(rows, rows)] = block
    root = np.ones(n) if weights is None else 1 / np.sqrt(weights)
    return V * np.outer(root, root)


def evaluate(V, X, y, *, reml=True):
    """-2 log L, beta, Phi."""
    A = np.linalg.inv(V)
    phi = np.linalg.inv(X.T @ A @ X)
    beta = phi @ X.T @ A @ y
    r = y - X @ beta
    value = np.linalg.slogdet(V)[1] + r @ A @ r + (len(y) - reml * X.shape[1]) * np.log(2 * np.pi)
    return value - reml * np.linalg.slogdet(phi)[1], beta, phi


def derivatives(cov, psi, X, y, *, reml=True, step=1e-5):
    """Gradient, Hessian, V_a and V_ab at psi of ``cov(psi)``."""
    psi, n = np.asarray(psi, float), len(psi)
    steps = np.diag(step * np.maximum(np.abs(psi), 0.1))

    def first(x):
        return np.array([cov(x + 1e-200j * e).imag * 1e200 for e in np.eye(n)])

    V, Va = cov(psi), first(psi)
    Vab = np.array([(first(psi + h) - first(psi - h)) / (2 * h.sum()) for h in steps])
    A = np.linalg.inv(V)
    P = A - A @ X @ np.linalg.inv(X.T @ A @ X) @ X.T @ A
    T, Py = (P if reml else A), P @ y
    gradient = np.array([np.sum(T * v) - Py @ v @ Py for v in Va])
    hessian = np.empty((n, n))
    for a, b in np.ndindex(n, n):
        quadratic = 2 * Py @ Va[a] @ P @ Va[b] @ Py - np.sum((T @ Va[a]) * (T @ Va[b]).T)
        hessian[a, b] = quadratic + np.sum(T * Vab[a, b]) - Py @ Vab[a, b] @ Py
    return gradient, hessian, Va, Vab


def kenward_roger(V, Va, Vab, W, X, *, second=True):
    """The adjusted covariance of beta (Kenward & Roger 1997)."""
    A = np.linalg.inv(V)
    phi, n, B = np.linalg.inv(X.T @ A @ X), len(Va), X.T @ A
    P = [-B @ v @ B.T for v in Va]
    total = 0.0
    for a, b in np.ndindex(n, n):
        Q, R = B @ Va[a] @ A @ Va[b] @ B.T, B @ Vab[a, b] @ B.T
        total += W[a, b] * (Q - P[a] @ phi @ P[b] - second * R / 4)
    return phi + 2 * phi @ total @ phi
