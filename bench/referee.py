"""The criterion of any engine's variance estimates, computed for all of them by one piece of code.

Engines round differently: on 1e7 rows their own criteria differ by more than 1e-6 at the same
theta. So each is judged by lmmfast's criterion at the theta it found (which lmmfast's tests check
against lme4 and a dense reference).
"""

from __future__ import annotations

import os

import numpy as np
import pandas as pd


def criterion_at(
    formula: str, data: pd.DataFrame, relative: list[np.ndarray], *, reml: bool
) -> float:
    """REML criterion or deviance where the random terms have Var(b) / sigma² as given."""
    from lmmfast import _core
    from lmmfast.engine.fit import cross_products
    from lmmfast.frame import build_frame

    theta = np.concatenate([_factor(block) for block in relative])
    A = cross_products(build_frame(formula, data), os.cpu_count() or 1)
    criterion, _ = _core.evaluate(A, theta, reml=reml)
    return float(criterion)


def _factor(block: np.ndarray) -> np.ndarray:
    """Lower triangle, by columns, of a factor F with F F' = block, which may be singular."""
    values, vectors = np.linalg.eigh((block + block.T) / 2)
    root = np.sqrt(values.clip(0))[:, None] * vectors.T
    factor = np.linalg.qr(root, mode="r").T
    return factor.T[np.triu_indices(len(block))]
