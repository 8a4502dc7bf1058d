"""The log-likelihood at given parameters, its derivatives, and what else these parameters give.

With Psi the covariance of the random effects over the residual variance, H = I + Z Psi Z',
r = y − X beta and r2 = r'H⁻¹r, the log-likelihood in which sigma² is at its best is

- ML: −(log|H| + n (1 + log(2 pi r2 / n))) / 2,
- REML: −(log|H| + log|X'H⁻¹X| + (n − p)(1 + log(2 pi r2 / (n − p)))) / 2.

Everything follows from S = Z'H⁻¹Z = (I + Z'Z Psi)⁻¹ Z'Z, W = Z'H⁻¹X and v = Z'H⁻¹r, group by group;
no inverse of Psi is needed, so that variances may be zero. With E_i = dPsi / dpsi_i:
d log|H| = tr(S E_i), d r2 = −v'E_i v, d X'H⁻¹X = −W'E_i W, and once more, since dS = −S E_i S.
(Lindstrom & Bates 1988, J. Am. Stat. Assoc. 83:1014, differentiated in the covariances.)
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from .moments import Batch, Moments
    from .params import MixedLMParams

    Float = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class _AtPsi:
    """One batch at one Psi: S (G, k, k), W (G, k, p), Z'H⁻¹y (G, k)."""

    batch: Batch
    psi: Float
    S: Float
    W: Float
    w: Float


class Likelihood:
    """What parameters say of the data.

    Parameters
    ----------
    moments : Moments
    params : MixedLMParams
        `fe_params` are used where they are asked for.
    reml : bool
    """

    def __init__(self, moments: Moments, params: MixedLMParams, *, reml: bool) -> None:
        self.moments = moments
        self.params = params
        self.reml = reml
        self.xhx = np.array(moments.xx)
        self.xhy = np.array(moments.xy)
        self.yhy = 0.0
        self._parts: list[_AtPsi] = []
        self._factors: list[Float] = []
        for batch in moments.batches:
            psi = psi_of(batch, params)
            C = np.eye(batch.zz.shape[1]) + batch.zz @ psi
            self._factors.append(C)
            sides = np.concatenate([batch.zz, batch.zx, batch.zy[..., None]], axis=2)
            solved = np.linalg.solve(C, sides)
            k = batch.zz.shape[1]
            S, W, w = solved[..., :k], solved[..., k:-1], solved[..., -1]
            S = 0.5 * (S + S.transpose(0, 2, 1))
            self._parts.append(_AtPsi(batch, psi, S, W, w))
            half = psi @ W
            self.xhx -= np.einsum("gkp,gkq->pq", batch.zx, half)
            self.xhy -= np.einsum("gkp,gk->p", half, batch.zy)
            # group by group: the sums alone are larger than what their difference leaves
            self.yhy += float((batch.yy - np.einsum("gk,gkl,gl->g", batch.zy, psi, w)).sum())

    @cached_property
    def logdet(self) -> float:
        """log|H|."""
        return float(sum(np.linalg.slogdet(C)[1].sum() for C in self._factors))

    @property
    def degrees(self) -> int:
        """What r2 is divided by for the residual variance."""
        return self.moments.n - (self.moments.rank if self.reml else 0)

    def best_fe_params(self) -> Float:
        """Generalised least squares (p,)."""
        if len(self.xhy) == 0:
            return np.zeros(0)
        return self.moments.pilot + np.linalg.lstsq(self.xhx, self.xhy, rcond=None)[0]

    def r2(self, fe_params: Float) -> float:
        """(y − X beta)'H⁻¹(y − X beta)."""
        moved = fe_params - self.moments.pilot
        return float(self.yhy - 2 * moved @ self.xhy + moved @ self.xhx @ moved)

    def loglike(self, fe_params: Float) -> float:
        """The log-likelihood, sigma² at its best."""
        degrees = self.degrees
        value = self.logdet + degrees * (1 + np.log(2 * np.pi * self.r2(fe_params) / degrees))
        if self.reml:
            value += np.log(np.linalg.eigvalsh(self.xhx)[-self.moments.rank :]).sum()
        return float(-0.5 * value)

    def scale(self, fe_params: Float) -> float:
        """The best sigma²."""
        return self.r2(fe_params) / self.degrees

    def score(self, fe_params: Float) -> tuple[Float, Float]:
        """Derivatives in the fixed effects (p,), and in ``cov_re`` and ``vcomp`` (m,)."""
        r2, nu = self.r2(fe_params), self.degrees
        moved = fe_params - self.moments.pilot
        of_fe = nu * (self.xhy - self.xhx @ moved) / r2
        inverse = np.linalg.pinv(self.xhx) if self.reml else None
        of_psi = np.zeros(self._m)
        for part in self._parts:
            v = part.w - part.W @ moved
            for i, E in enumerate(self._directions(part.batch)):
                Ev = E(v[..., None])[..., 0]
                value = nu / r2 * np.einsum("gk,gk->", v, Ev)
                value -= np.einsum("gkl,glk->", part.S, E(np.eye(part.S.shape[1])[None]))
                if inverse is not None:
                    value += np.einsum("gkp,gkq,pq->", part.W, E(part.W), inverse)
                of_psi[i] += 0.5 * value
        return of_fe, of_psi

    def hessian(self, fe_params: Float) -> Float:
        """Second derivatives in the fixed effects, then ``cov_re`` and ``vcomp`` (p + m, p + m)."""
        p, m = len(self.xhy), self._m
        r2, nu = self.r2(fe_params), self.degrees
        moved = fe_params - self.moments.pilot
        xhr = self.xhy - self.xhx @ moved
        of_log = np.zeros((m, m))
        dr2, d2r2 = np.zeros(m), np.zeros((m, m))
        dxhr = np.zeros((m, p))
        dxhx, d2xhx = np.zeros((m, p, p)), np.zeros((m, m, p, p))
        for part in self._parts:
            S, W, v = part.S, part.W, part.w - part.W @ moved
            directions = self._directions(part.batch)
            ES = [E(S) for E in directions]
            Ev = [E(v[..., None])[..., 0] for E in directions]
            EW = [E(W) for E in directions]
            for i in range(m):
                dr2[i] -= np.einsum("gk,gk->", v, Ev[i])
                dxhr[i] -= np.einsum("gkp,gk->p", W, Ev[i])
                if self.reml:
                    dxhx[i] -= np.einsum("gkp,gkq->pq", W, EW[i])
                for j in range(i + 1):
                    of_log[i, j] -= np.einsum("gkl,glk->", ES[i], ES[j])
                    d2r2[i, j] += 2 * np.einsum("gk,gkl,gl->", Ev[i], S, Ev[j])
                    if self.reml:
                        once = np.einsum("gkp,gkq->pq", EW[i], S @ EW[j])
                        d2xhx[i, j] += once + once.T
        if self.reml:
            inverse = np.linalg.pinv(self.xhx)
            for i in range(m):
                for j in range(i + 1):
                    of_log[i, j] += np.trace(inverse @ d2xhx[i, j])
                    of_log[i, j] -= np.trace(inverse @ dxhx[i] @ inverse @ dxhx[j])
        lower = of_log + nu * (d2r2 / r2 - np.outer(dr2, dr2) / r2**2)
        hessian = np.zeros((p + m, p + m))
        hessian[p:, p:] = -0.5 * (np.tril(lower) + np.tril(lower, -1).T)
        hessian[:p, :p] = -nu * (self.xhx / r2 - 2 * np.outer(xhr, xhr) / r2**2)
        cross = nu * (dxhr / r2 - np.outer(dr2, xhr) / r2**2)
        hessian[p:, :p] = cross
        hessian[:p, p:] = cross.T
        return hessian

    def slope_of_scale(self, fe_params: Float) -> Float:
        """Derivatives of the best sigma² in ``cov_re`` and ``vcomp`` (m,)."""
        moved = fe_params - self.moments.pilot
        slopes = np.zeros(self._m)
        for part in self._parts:
            v = part.w - part.W @ moved
            for i, E in enumerate(self._directions(part.batch)):
                slopes[i] -= np.einsum("gk,gk->", v, E(v[..., None])[..., 0])
        return slopes / self.degrees

    def modes(self, fe_params: Float) -> list[tuple[Batch, Float]]:
        """Conditional means of the random effects, Psi v, by batch (G, k)."""
        moved = fe_params - self.moments.pilot
        return [(p.batch, np.einsum("gkl,gl->gk", p.psi, p.w - p.W @ moved)) for p in self._parts]

    def covariances(self) -> list[tuple[Batch, Float]]:
        """Their conditional covariances over sigma², Psi − Psi S Psi, by batch (G, k, k)."""
        return [(p.batch, p.psi - p.psi @ p.S @ p.psi) for p in self._parts]

    @property
    def _m(self) -> int:
        k_re = self.moments.k_re
        return k_re * (k_re + 1) // 2 + self.moments.k_vc

    def _directions(self, batch: Batch) -> list[_Direction]:
        """E_i for each element of the lower triangle of ``cov_re``, row by row, and ``vcomp``."""
        pairs = zip(*np.tril_indices(self.moments.k_re))
        found = [_Direction(batch, (int(i), int(j)), None) for i, j in pairs]
        return found + [_Direction(batch, None, c) for c in range(self.moments.k_vc)]


class _Direction:
    """E_i of a batch: what multiplies (…, k, columns) from the left with it."""

    def __init__(self, batch: Batch, pair: tuple[int, int] | None, component: int | None) -> None:
        self._pair = pair
        self._mask = None if component is None else (batch.kinds == component)[..., None]
        self._shape = batch.kinds.shape

    def __call__(self, values: Float) -> Float:
        if self._mask is not None:
            return np.asarray(np.where(self._mask, values, 0.0), dtype=np.float64)
        assert self._pair is not None
        i, j = self._pair
        out = np.zeros((self._shape[0], *values.shape[1:]))
        out[:, i] += values[:, j]
        if i != j:
            out[:, j] += values[:, i]
        return out


def psi_of(batch: Batch, params: MixedLMParams) -> Float:
    """Psi of each group of a batch (G, k, k)."""
    n_groups, k = batch.kinds.shape
    psi = np.zeros((n_groups, k, k))
    k_re = params.k_re
    psi[:, :k_re, :k_re] = params.cov_re
    variances = np.concatenate([np.asarray(params.vcomp, dtype=np.float64), np.zeros(1)])
    at = np.arange(k_re, k)
    psi[:, at, at] = variances[batch.kinds[:, k_re:]]
    return psi
