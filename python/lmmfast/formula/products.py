"""Sums of a formula multiplied out: the terms of ``a * b``, ``(a + b)**2``, ``a / b``."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeAlias

from ..errors import FormulaError
from .python_code import canonical
from .tokens import column_name

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .tokens import Token

Factor: TypeAlias = tuple[str, str]
"""``"column"`` and its name, or ``"python"`` and code (see `python_code`)."""
Term: TypeAlias = tuple[Factor, ...]
"""Its factors, each once; none: the intercept."""
_Terms: TypeAlias = dict[frozenset[Factor], Term]

MOST_TERMS = 10_000
_MOST_PRODUCTS = 1_000_000
_PRECEDENCE = {"+": 1, "-": 1, "*": 2, "/": 2, ":": 3, "**": 4, "^": 4}


def multiply_out(tokens: Sequence[Token], text: str) -> tuple[Term, ...]:
    """The terms of a sum whose grammar has been checked, each once, in formulaic's order.

    Raises
    ------
    FormulaError
        Where a product makes more than 10,000 terms.
    """
    work = _Work(text)
    for i, token in enumerate(tokens):
        if token.kind == "(":
            work.open(token)
        elif token.kind == ")":
            work.close()
        elif token.kind in _PRECEDENCE:
            work.operator(token.kind, token.start)
        elif i and tokens[i - 1].kind in ("**", "^"):
            digits = token.text.lstrip("0")
            work.exponents.append(int(digits) if len(digits) < 9 else 10**9)
            work.operand({})
        elif token.kind == "number":
            if token.text == "0":
                work.change_sign(token.start)
            work.operand({frozenset(): ()})
        else:
            factor = _factor(token)
            work.operand({frozenset((factor,)): (factor,)})
    return tuple(work.result().values())


def _factor(token: Token) -> Factor:
    if token.kind == "call":
        return "python", canonical(token.text)
    return "column", column_name(token) or ""


@dataclass
class _Work:
    """Operands, and operators that wait for their right side."""

    text: str
    operands: list[_Terms] = field(default_factory=list)
    operators: list[tuple[str, int]] = field(default_factory=list)
    exponents: list[int] = field(default_factory=list)
    after_operand: bool = False

    def open(self, token: Token) -> None:
        self.operators.append(("(", token.start))
        self.after_operand = False

    def close(self) -> None:
        self._apply(0)
        self.operators.pop()
        self.after_operand = True

    def operand(self, terms: _Terms) -> None:
        self.operands.append(terms)
        self.after_operand = True

    def operator(self, kind: str, position: int) -> None:
        if self.after_operand:
            self._apply(_PRECEDENCE[kind] - 1)
            self.operators.append((kind, position))
            self.after_operand = False
        elif kind == "-":
            self.change_sign(position)

    def change_sign(self, position: int) -> None:
        """Take away what would be added next, and the other way round."""
        if self.operators and self.operators[-1][0] in ("+", "-"):
            kind, position = self.operators.pop()
            self.operators.append(("-" if kind == "+" else "+", position))
        else:
            self.operands.append({})
            self.operators.append(("-", position))

    def result(self) -> _Terms:
        self._apply(0)
        return self.operands.pop()

    def _apply(self, precedence: int) -> None:
        """Apply the operators that bind more than that, back to the last parenthesis."""
        while self.operators and _PRECEDENCE.get(self.operators[-1][0], 0) > precedence:
            kind, position = self.operators.pop()
            right = self.operands.pop()
            self.operands.append(self._applied(kind, position, self.operands.pop(), right))

    def _applied(self, kind: str, position: int, left: _Terms, right: _Terms) -> _Terms:
        if kind == "-":
            return {key: term for key, term in left.items() if key not in right}
        if kind in ("**", "^"):
            return self._power(left, self.exponents.pop(), position)
        if kind == ":":
            return self._products(left, right, position)
        if kind == "/":
            parents = dict.fromkeys(factor for term in left.values() for factor in term)
            right = self._products({frozenset(parents): tuple(parents)}, right, position)
        products = self._products(left, right, position) if kind == "*" else {}
        for terms in (right, products):
            for key, term in terms.items():
                left.setdefault(key, term)
        return left

    def _power(self, base: _Terms, exponent: int, position: int) -> _Terms:
        power = base
        for _ in range(exponent - 1):
            last, power = power, self._products(power, base, position)
            if list(power.values()) == list(last.values()):
                break
        return power

    def _products(self, left: _Terms, right: _Terms, position: int) -> _Terms:
        products: _Terms = {}
        if len(left) * len(right) <= _MOST_PRODUCTS:
            for a in left.values():
                for b in right.values():
                    product = tuple(dict.fromkeys((*a, *b)))
                    products.setdefault(frozenset(product), product)
        if len(left) * len(right) > _MOST_PRODUCTS or len(products) > MOST_TERMS:
            raise FormulaError(f"this makes more than {MOST_TERMS:,} terms", self.text, position)
        return products
