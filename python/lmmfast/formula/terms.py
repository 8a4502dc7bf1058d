"""Terms for formulaic. Imported only where a formula needs it."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from formulaic import Formula
from formulaic.parser.types import Factor, Term

from .python_code import stand_in

if TYPE_CHECKING:
    from . import products


def formulaic_formula(terms: tuple[products.Term, ...], *, in_order: bool = False) -> Formula:
    """A formula of these terms; formulaic's parser never sees names or code.

    Parameters
    ----------
    terms : tuple of terms
    in_order : bool, default False
        Keep them in this order instead of the products of few factors first.
    """
    ordering = "none" if in_order else "degree"
    return Formula(list(_formulaic_terms(terms)), _ordering=ordering)


@lru_cache(maxsize=512)
def _formulaic_terms(terms: tuple[products.Term, ...]) -> tuple[Term, ...]:
    codes = {code for term in terms for kind, code in term if kind == "python"} | {"1"}
    return tuple(Term([_factor(f, codes) for f in term]) if term else _INTERCEPT for term in terms)


def _factor(factor: products.Factor, codes: set[str]) -> Factor:
    kind, text = factor
    if kind == "python":
        return Factor(text, eval_method="python")
    # formulaic tells factors apart by their text alone
    return Factor(stand_in(text) if text in codes else text, eval_method="lookup")


_INTERCEPT = Term([Factor("1", eval_method="literal")])
