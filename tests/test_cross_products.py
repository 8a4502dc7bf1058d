"""A = [Z X y]' W [Z X y] is additive, picklable, and independent of how the rows came."""

from __future__ import annotations

import pickle
from dataclasses import replace

import numpy as np
import pytest
from lmmfast import _core
from structures import STRUCTURES, Columns, Design

ALL = pytest.mark.parametrize("name", STRUCTURES)


def part(design: Design, rows: np.ndarray) -> Design:
    """Some rows of a design, with all its levels."""

    def take(columns: Columns) -> Columns:
        return tuple(None if column is None else column[rows].copy() for column in columns)

    return replace(
        design,
        y=design.y[rows],
        columns=take(design.columns),
        codes=tuple(codes[rows] for codes in design.codes),
        terms=tuple((factor, take(columns), diag) for factor, columns, diag in design.terms),
        weights=None if design.weights is None else design.weights[rows],
        n_levels=tuple(design.levels()),
    )


def merged(design: Design, pieces: list[np.ndarray]) -> _core.CrossProducts:
    """The first piece chooses the coordinates; the others follow it."""
    first, *others = pieces
    A = part(design, first).cross_products()
    for rows in others:
        A.merge(part(design, rows).cross_products(like=A))
    return A


def assert_same_fit(A: _core.CrossProducts, B: _core.CrossProducts, design: Design) -> None:
    theta = np.where(design.starts() == 1, 0.8, 0.3)
    for reml in (True, False):
        one, other = (_core.evaluate(a, theta, reml=reml) for a in (A, B))
        assert other[0] == pytest.approx(one[0], rel=1e-11)
        scale = max(1.0, np.abs(one[1]).max())
        np.testing.assert_allclose(other[1], one[1], rtol=0, atol=1e-9 * scale)
    one, other = (_core.fit(a, reml=True) for a in (A, B))
    assert other.criterion == pytest.approx(one.criterion, abs=1e-7)
    assert list(other.dropped) == list(one.dropped)
    error = np.nanmax(np.sqrt(np.diag(one.cov_beta)), initial=1e-9)
    np.testing.assert_allclose(other.beta, one.beta, rtol=0, atol=1e-6 * error)


@ALL
def test_chunks_merged_are_one_pass(name: str) -> None:
    design = STRUCTURES[name]()
    rng = np.random.default_rng(1)
    n = len(design.y)
    chunks = np.array_split(rng.permutation(n), [n // 3, n // 2, n // 2 + 1])
    A = merged(design, chunks)
    assert A.n_obs == n
    assert_same_fit(design.cross_products(), A, design)


@ALL
def test_chunks_that_know_different_levels(name: str) -> None:
    """Sorted by the first factor, so that a chunk has levels that the others never meet."""
    design = STRUCTURES[name]()
    chunks = np.array_split(np.argsort(design.codes[0], kind="stable"), 3)
    assert_same_fit(design.cross_products(), merged(design, chunks), design)


def _renumbered(codes: np.ndarray) -> np.ndarray:
    return np.unique(codes, return_inverse=True)[1].astype(np.int32)


@ALL
def test_chunks_that_number_their_own_levels(name: str) -> None:
    """Each chunk numbers the levels that it meets; `codes` says which they are."""
    design = STRUCTURES[name]()
    rng = np.random.default_rng(4)
    design = replace(design, codes=tuple(map(_renumbered, design.codes)), n_levels=())
    shuffled = [rng.permutation(n).astype(np.int32) for n in design.levels()]
    A = None
    for rows in np.array_split(rng.permutation(len(design.y)), 3):
        local = part(design, rows)
        met = [np.unique(codes, return_inverse=True) for codes in local.codes]
        own = replace(
            local,
            codes=tuple(inverse.astype(np.int32) for _, inverse in met),
            n_levels=tuple(len(levels) for levels, _ in met),
        )
        B = own.cross_products(like=A)
        codes = [order[levels] for order, (levels, _) in zip(shuffled, met)]
        if A is None:
            A = B
            A.relabel(codes)
        else:
            A.merge(B, codes)
    assert A is not None
    A.relabel([np.argsort(order).astype(np.int32) for order in shuffled])
    assert_same_fit(design.cross_products(), A, design)
    one, other = (_core.fit(a, reml=True) for a in (A, design.cross_products()))
    for b, expected in zip(one.b, other.b):
        np.testing.assert_allclose(b, expected, rtol=0, atol=1e-4 * (1 + np.abs(expected).max()))


def test_a_first_chunk_unlike_the_rest() -> None:
    """The coordinates come from a first chunk with another mean and another scale."""
    rng = np.random.default_rng(2)
    n, g = 400, rng.integers(0, 20, 400)
    x = np.r_[rng.normal(0, 1e-3, 100), rng.normal(50, 10, 300)]
    y = 1e4 + x + rng.normal(size=20)[g] + rng.normal(size=n)
    design = Design(y, (None, x, x**2), (g,), ((0, (None, x), False),))
    A = merged(design, [np.arange(100), np.arange(100, 400)])
    assert_same_fit(design.cross_products(), A, design)


@ALL
def test_pickle_keeps_every_bit(name: str) -> None:
    design = STRUCTURES[name]()
    A = design.cross_products()
    B = pickle.loads(pickle.dumps(A))
    theta = np.where(design.starts() == 1, 0.8, 0.3)
    (value, gradient), (other, other_gradient) = (
        _core.evaluate(a, theta, reml=True) for a in (A, B)
    )
    assert value == other
    assert gradient.tobytes() == other_gradient.tobytes()
    fit = _core.fit(A, reml=True)
    again = pickle.loads(pickle.dumps(fit))
    for attribute in ("theta", "gradient", "beta", "cov_beta", "theta_log", "criterion_log"):
        assert getattr(fit, attribute).tobytes() == getattr(again, attribute).tobytes()
    assert (fit.status, fit.message, fit.criterion) == (
        again.status,
        again.message,
        again.criterion,
    )
    assert all(a.tobytes() == b.tobytes() for a, b in zip(fit.b, again.b))
    for a, b in zip(*(_core.conditional_covariances(A, f, 1) for f in (fit, again))):
        assert a.tobytes() == b.tobytes()
