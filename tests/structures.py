"""Small designs of every structure that the core treats in its own way, as plain arrays."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np
from dense_reference import Array, Solution, Term, solve
from lmmfast import _core

Columns = tuple[Array | None, ...]


@dataclass(frozen=True)
class Design:
    """Arguments of the core's Design, with `terms` as (factor, columns, diagonal)."""

    y: Array
    columns: Columns
    codes: tuple[np.ndarray, ...]
    terms: tuple[tuple[int, Columns, bool], ...]
    weights: Array | None = None
    n_levels: tuple[int, ...] = ()

    def levels(self) -> list[int]:
        return list(self.n_levels or (int(codes.max()) + 1 for codes in self.codes))

    def cross_products(
        self, n_threads: int = 1, like: _core.CrossProducts | None = None
    ) -> _core.CrossProducts:
        design = _core.Design(
            self.y,
            self.columns,
            [codes.astype(np.int32) for codes in self.codes],
            self.levels(),
            [(f, columns, "diagonal" if diag else "full") for f, columns, diag in self.terms],
            self.weights,
        )
        return _core.CrossProducts(design, n_threads, like=like)

    def dense_terms(self) -> list[Term]:
        levels = self.levels()
        return [Term(self.codes[f], levels[f], columns, diag) for f, columns, diag in self.terms]

    def X(self) -> Array:
        ones = np.ones(len(self.y))
        columns = [ones if column is None else column for column in self.columns]
        return np.column_stack(columns) if columns else np.empty((len(self.y), 0))

    def dense(self, theta: Array, *, reml: bool, dropped: tuple[int, ...] = ()) -> Solution:
        X = np.delete(self.X(), dropped, axis=1)
        return solve(self.y, X, self.dense_terms(), theta, reml, self.weights)

    def starts(self) -> Array:
        """The theta of Lambda = I: 1 on the diagonals, 0 elsewhere."""
        entries = (entry for term in self.dense_terms() for entry in term.entries())
        return np.array([float(i == j) for i, j in entries])


def unbalanced(rng: np.random.Generator, n: int, n_levels: int) -> np.ndarray:
    """Codes of n rows, every level present, in random order."""
    return rng.permutation(np.r_[np.arange(n_levels), rng.integers(0, n_levels, n - n_levels)])


def one_factor(k: int, diagonal: bool) -> Design:
    rng = np.random.default_rng(k)
    n, g = 90, unbalanced(rng, 90, 11)
    columns = (None, *rng.normal(size=(3, n)))[:k]
    y = rng.normal(size=n) + rng.normal(size=11)[g] + 3
    return Design(y, (None, rng.normal(size=n)), (g,), ((0, columns, diagonal),))


def balanced(k: int = 1) -> Design:
    rng = np.random.default_rng(40 + k)
    g, t = np.repeat(np.arange(9), 6), np.tile(np.arange(6.0), 9)
    y = rng.normal(size=54) + 2 * rng.normal(size=9)[g] + 0.3 * t
    return Design(y, (None, t), (g,), ((0, (None, t)[:k], False),))


def slope_only() -> Design:
    design = one_factor(2, False)
    return replace(design, terms=((0, (design.columns[1],), False),))


def several_terms_one_factor() -> Design:
    design, rng = one_factor(1, False), np.random.default_rng(50)
    x, z, v = rng.normal(size=(3, 90))
    return replace(design, terms=((0, (None, x), False), (0, (z,), False), (0, (v, x * z), True)))


def nested() -> Design:
    rng = np.random.default_rng(51)
    a = unbalanced(rng, 120, 7)
    ab = np.unique(a * 5 + rng.integers(0, 5, 120), return_inverse=True)[1]
    x = rng.normal(size=120)
    y = rng.normal(size=120) + rng.normal(size=7)[a] + rng.normal(size=ab.max() + 1)[ab]
    return Design(y, (None, x), (a, ab), ((0, (None,), False), (1, (None,), False)))


def nested_slopes() -> Design:
    design = nested()
    x = design.columns[1]
    return replace(design, terms=((0, (None, x), False), (1, (None, x), True)))


def nested_thrice() -> Design:
    rng = np.random.default_rng(52)
    c = unbalanced(rng, 160, 48)
    b, a = c // 3, c // 12
    y = rng.normal(size=160) + rng.normal(size=48)[c] + rng.normal(size=16)[b]
    terms = tuple((factor, (None,), False) for factor in range(3))
    return Design(y, (None,), (c, b, a), terms)


def crossed() -> Design:
    rng = np.random.default_rng(53)
    a, b = unbalanced(rng, 100, 12), unbalanced(rng, 100, 8)
    x = rng.normal(size=100)
    y = rng.normal(size=100) + rng.normal(size=12)[a] + rng.normal(size=8)[b] + x
    return Design(y, (None, x), (a, b), ((0, (None,), False), (1, (None,), False)))


def crossed_balanced() -> Design:
    rng = np.random.default_rng(54)
    a, b = (codes.ravel() for codes in np.indices((9, 5)))
    y = rng.normal(size=45) + rng.normal(size=9)[a] + rng.normal(size=5)[b]
    return Design(y, (None,), (a, b), ((0, (None,), False), (1, (None,), False)))


def crossed_slopes() -> Design:
    design = crossed()
    x, z = design.columns[1], np.random.default_rng(55).normal(size=100)
    return replace(design, terms=((0, (None, x), False), (1, (None, x, z), False)))


def smaller_factor_first() -> Design:
    design = crossed_slopes()
    return replace(design, codes=design.codes[::-1])


def crossed_several_terms() -> Design:
    design = crossed()
    x, z = design.columns[1], np.random.default_rng(56).normal(size=100)
    terms = ((0, (None,), False), (1, (None, z), True), (0, (x,), False), (1, (x,), False))
    return replace(design, terms=terms)


def nested_and_crossed() -> Design:
    design, rng = nested(), np.random.default_rng(57)
    codes = (*design.codes, unbalanced(rng, 120, 10))
    return replace(design, codes=codes, terms=(*design.terms, (2, (None,), False)))


def partly_crossed() -> Design:
    rng = np.random.default_rng(58)
    d = unbalanced(rng, 200, 30)
    dept = np.where(rng.random(200) < 0.1, rng.integers(0, 5, 200), d % 5)
    s = unbalanced(rng, 200, 45)
    y = rng.normal(size=200) + rng.normal(size=30)[d] + rng.normal(size=45)[s]
    terms = tuple((factor, (None,), False) for factor in range(3))
    return Design(y, (None, rng.normal(size=200)), (s, d, dept), terms)


def sparse_tail(n_factors: int, n_levels: int, n: int, slopes: bool = False) -> Design:
    """Many levels met by few rows each: a tail that fills far less than a dense one."""
    rng = np.random.default_rng(60 + n_factors)
    codes = tuple(unbalanced(rng, n, n_levels - 3 * i) for i in range(n_factors))
    x = rng.normal(size=n)
    y = rng.normal(size=n) + sum(rng.normal(size=c.max() + 1)[c] for c in codes)
    columns: Columns = (None, x) if slopes else (None,)
    terms = tuple((factor, columns, False) for factor in range(n_factors))
    return Design(y, (None, x), codes, terms)


def local_tail() -> Design:
    """A chain: each level of one factor meets two neighbours of the next, so L stays banded."""
    rng = np.random.default_rng(70)
    i = np.arange(480)
    codes = (i // 3, (i + 1) // 4, (i + 2) // 5)
    y = rng.normal(size=480) + sum(rng.normal(size=c.max() + 1)[c] for c in codes)
    return Design(y, (None,), codes, tuple((factor, (None,), False) for factor in range(3)))


def no_fixed_effects() -> Design:
    return replace(one_factor(2, False), columns=())


def many_fixed_effects() -> Design:
    design, rng = crossed(), np.random.default_rng(71)
    dummies = [(design.codes[1] == level).astype(float) for level in range(1, 4)]
    scales = 10.0 ** np.arange(-3, 3)
    return replace(design, columns=(None, *dummies, *(scales[:, None] * rng.normal(size=(6, 100)))))


def rank_deficient() -> Design:
    design, rng = one_factor(2, False), np.random.default_rng(72)
    x, z = rng.normal(size=(2, 90))
    return replace(design, columns=(None, x, x - 2.0, z, x + z))


def weighted(base: Callable[[], Design], seed: int) -> Design:
    design = base()
    return replace(design, weights=np.random.default_rng(seed).uniform(0.1, 8.0, len(design.y)))


def unused_levels() -> Design:
    design = crossed_slopes()
    return replace(design, n_levels=(15, 9))


def singletons() -> Design:
    """Half of the levels have one row."""
    design, rng = one_factor(2, False), np.random.default_rng(73)
    g = np.unique(np.r_[np.arange(40), rng.integers(40, 60, 50)], return_inverse=True)[1]
    return replace(design, codes=(g,))


STRUCTURES: dict[str, Callable[[], Design]] = {
    **{f"full_{k}": lambda k=k: one_factor(k, False) for k in (1, 2, 3, 4, 5)},
    **{f"diagonal_{k}": lambda k=k: one_factor(k, True) for k in (2, 3, 4, 5)},
    "balanced": balanced,
    "balanced_slopes": lambda: balanced(2),
    "slope_only": slope_only,
    "several_terms_one_factor": several_terms_one_factor,
    "nested": nested,
    "nested_slopes": nested_slopes,
    "nested_thrice": nested_thrice,
    "crossed": crossed,
    "crossed_balanced": crossed_balanced,
    "crossed_slopes": crossed_slopes,
    "smaller_factor_first": smaller_factor_first,
    "crossed_several_terms": crossed_several_terms,
    "nested_and_crossed": nested_and_crossed,
    "partly_crossed": partly_crossed,
    "three_sparse": lambda: sparse_tail(3, 140, 320),
    "four_sparse_slopes": lambda: sparse_tail(4, 60, 260, slopes=True),
    "five_sparse": lambda: sparse_tail(5, 70, 300),
    "local_tail": local_tail,
    "no_fixed_effects": no_fixed_effects,
    "many_fixed_effects": many_fixed_effects,
    "rank_deficient": rank_deficient,
    "unused_levels": unused_levels,
    "singletons": singletons,
    "weighted_slopes": lambda: weighted(lambda: one_factor(3, False), 81),
    "weighted_crossed": lambda: weighted(crossed_slopes, 82),
    "weighted_sparse": lambda: weighted(lambda: sparse_tail(3, 140, 320), 83),
    "weighted_balanced": lambda: weighted(balanced, 84),
}


def random_design(seed: int) -> Design:
    """Any structure: up to 4 factors, up to 6 terms of up to 3 columns, weights or none."""
    rng = np.random.default_rng(seed)
    n, n_factors = int(rng.integers(60, 200)), int(rng.integers(1, 5))
    codes = [unbalanced(rng, n, int(m)) for m in rng.integers(2, 25, n_factors)]
    if n_factors > 1 and rng.random() < 0.4:  # nested
        codes[0] = np.unique(codes[1] * 3 + rng.integers(0, 3, n), return_inverse=True)[1]
    columns = rng.normal(size=(3, n)) * 10.0 ** rng.integers(-2, 3, size=(3, 1))
    extra = rng.integers(0, n_factors, rng.integers(0, 3))
    terms = []
    for factor in rng.permutation(np.r_[np.arange(n_factors), extra]):
        first: Columns = (None, *columns) if factor not in (f for f, _, _ in terms) else ()
        own = (first or tuple(rng.normal(size=(3, n))))[: rng.integers(1, 4)]
        terms.append((int(factor), own, bool(rng.integers(2))))
    y = rng.normal(size=n) + sum(rng.normal(size=c.max() + 1)[c] for c in codes)
    if rng.random() < 0.5:  # the last factor's slopes vary too
        y += columns[0] / columns[0].std() * rng.normal(size=codes[-1].max() + 1)[codes[-1]]
    X: Columns = (None, *columns)[: rng.integers(0, 5)]
    weights = rng.uniform(0.2, 4, n) if rng.random() < 0.5 else None
    return Design(y, X, tuple(codes), tuple(terms), weights)
