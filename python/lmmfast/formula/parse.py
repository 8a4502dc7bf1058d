"""Formulas: text → fixed part, random terms, offsets. No data is looked at.

The language is lme4's for the random terms, formulaic's for everything else::

    y ~ x + f + I(x**2) + offset(o) + (1 + x | g) + (0 + z || a/b) + (1 | a:b)

A bar belongs to a random term where it stands in parentheses that are no function call; inside
calls it is Python's. A grouping factor is a column, or columns joined by ``:`` and ``/``; it is
categorical whatever its type, so there is nothing to convert and calls such as ``C(g)`` are
refused. ``(x || g)`` makes all columns of the term uncorrelated, those of a categorical x as well
(lme4 before its version 2 keeps those correlated).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Literal

from ..errors import FormulaError
from .products import multiply_out
from .python_code import canonical, end_of_brackets
from .repeated import is_repeated, read_repeated
from .tokens import BARS, Token, check_syntax, column_name, matching, split_at_tilde, tokenize

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .repeated import RepeatedTerm

Covariance = Literal["full", "diagonal"]

_SPACE = re.compile(r"\s+")
_DEEPEST_NESTING = 50


@dataclass(frozen=True)
class RandomTerm:
    """One random term on one grouping factor.

    Attributes
    ----------
    effects : str
        Left of the bar, as formulaic reads it: ``"1"``, ``"1 + x"``, ``"0 + x"``.
    group : tuple of str
        Columns whose combinations are the levels: ``("g",)``, or ``("a", "b")`` for ``a:b``.
    covariance : {"full", "diagonal"}
        ``|`` or ``||``.
    text : str
        The term as written.
    """

    effects: str
    group: tuple[str, ...]
    covariance: Covariance
    text: str


@dataclass(frozen=True)
class ParsedFormula:
    """A formula taken apart.

    Attributes
    ----------
    response : str
        Left of the tilde: ``"y"``, ``"log(y)"``; empty where there is none.
    fixed : str
        Right of the tilde without random terms and offsets, as formulaic reads it.
    random : tuple of RandomTerm
        In the formula's order; ``(… | a/b)`` gives one on a and one on a:b.
    offsets : tuple of str
        What stands in ``offset()``.
    text : str
        The formula as written.
    repeated : RepeatedTerm or None
        The covariance of repeated measures, in formulas of `lmmfast.mmrm`.
    """

    response: str
    fixed: str
    random: tuple[RandomTerm, ...]
    offsets: tuple[str, ...]
    text: str
    repeated: RepeatedTerm | None = None


@lru_cache(maxsize=512)
def parse_formula(text: str, *, one_sided: bool = False, repeated: bool = False) -> ParsedFormula:
    """Take a formula apart.

    Parameters
    ----------
    text : str
        Such as ``"y ~ x + (1 + x | g)"``.
    one_sided : bool, default False
        Expect no response: ``"~ x + (1 | g)"``.
    repeated : bool, default False
        Expect the covariance of repeated measures and no random terms:
        ``"y ~ x + us(visit | subject)"``.

    Returns
    -------
    ParsedFormula

    Raises
    ------
    FormulaError
        With the formula and a caret under the place.
    """
    tokens = tokenize(text)
    left, right = split_at_tilde(tokens, text, one_sided=one_sided)
    check_syntax(right, text)
    fixed: list[str] = []
    offsets: list[str] = []
    random: list[RandomTerm] = []
    before: dict[frozenset[str], list[RandomTerm]] = {}
    covariance: RepeatedTerm | None = None
    for sign, summand in _summands(right):
        if repeated and any(is_repeated(token) for token in summand):
            if covariance is not None:
                raise FormulaError("there are two covariances", text, summand[0].start)
            covariance = read_repeated(sign, summand, text)
        elif any(token.kind in BARS for token in summand):
            random.extend(_random_terms(sign, summand, before, text))
        elif any(_is_offset(token) for token in summand):
            offsets.append(_offset(sign, summand, text))
        else:
            multiply_out(summand, text)
            fixed.append(sign + _source(summand, text))
    if repeated:
        _check_repeated(covariance, random, right, text)
    elif not random:
        end = right[-1].end
        raise FormulaError(
            "there is no random term: add one in parentheses, such as + (1 | group)", text, end
        )
    response = _source(left, text) if left else ""
    return ParsedFormula(response, _sum(fixed), tuple(random), tuple(offsets), text, covariance)


def _check_repeated(
    covariance: RepeatedTerm | None, random: Sequence[RandomTerm], right: list[Token], text: str
) -> None:
    """Refuse a formula of repeated measures with random terms, or without their covariance."""
    if random:
        raise FormulaError(
            f"mmrm takes no random terms such as {random[0].text}: what they would say is in the "
            "covariance of the visits; lmmfast.lmer fits them",
            text,
            max(text.find(random[0].text), 0),
        )
    if covariance is None:
        raise FormulaError(
            "there is no covariance of the repeated measures: add one such as "
            "+ us(visit | subject)",
            text,
            right[-1].end,
        )


def _summands(tokens: Sequence[Token]) -> list[tuple[str, list[Token]]]:
    """Split at the + and - that stand outside parentheses; a sign is "+" or "-"."""
    result: list[tuple[str, list[Token]]] = []
    sign, current, depth = "+", list[Token](), 0
    for token in tokens:
        depth += (token.kind == "(") - (token.kind == ")")
        if depth == 0 and token.kind in ("+", "-"):
            if current:
                result.append((sign, current))
                sign, current = token.kind, []
            elif token.kind == "-":
                sign = "-" if sign == "+" else "+"
        else:
            current.append(token)
    result.append((sign, current))
    return result


def _sum(summands: Sequence[str]) -> str:
    """Join signed summands such as "+x", "-1", the implicit intercept written out."""
    intercept, others = True, []
    for summand in summands:
        if summand in ("+0", "-1"):
            intercept = False
        elif summand in ("+1", "-0"):
            intercept = True
        else:
            others.append(f"{summand[0]} {summand[1:]}")
    return " ".join(["1" if intercept else "0", *others])


def _source(tokens: Sequence[Token], text: str) -> str:
    source = text[tokens[0].start : tokens[-1].end]
    return _SPACE.sub(lambda match: " " if "\n" in match[0] else match[0], source)


def _is_offset(token: Token) -> bool:
    return token.kind == "call" and token.text.startswith("offset(")


def _offset(sign: str, tokens: Sequence[Token], text: str) -> str:
    token = next(token for token in tokens if _is_offset(token))
    opening = token.start + len("offset")
    inside = text[opening + 1 : token.end - 1].strip()
    if sign != "+" or len(tokens) != 1 or not inside or end_of_brackets(text, opening) < token.end:
        raise FormulaError("an offset is a summand of its own: ... + offset(x)", text, token.start)
    canonical(inside, text, text.index(inside, opening + 1))
    return inside


def _random_terms(
    sign: str, tokens: list[Token], before: dict[frozenset[str], list[RandomTerm]], text: str
) -> list[RandomTerm]:
    """The random terms that one summand stands for: two or more where the group is nested.

    They are added to those `before` it, by the columns of their grouping factor.
    """
    inner = _inside_parentheses(sign, tokens, text)
    bars = [i for i, token in enumerate(inner) if token.kind in BARS]
    if len(bars) > 1:
        raise FormulaError("a random term has one bar", text, inner[bars[1]].start)
    bar = bars[0]
    covariance: Covariance = "full" if inner[bar].kind == "|" else "diagonal"
    multiply_out(inner[:bar], text)
    effects = _sum([s + _source(part, text) for s, part in _summands(inner[:bar])])
    written = _source(tokens, text)
    if effects == "0":
        raise FormulaError(
            f"{written} has no columns: write (1 | g) for an intercept", text, inner[0].start
        )
    terms = [RandomTerm(effects, g, covariance, written) for g in _groups(inner[bar + 1 :], text)]
    for term in terms:
        alike = before.setdefault(frozenset(term.group), [])
        _refuse_repeated(term, alike, tokens[0].start, text)
    for term in terms:
        before[frozenset(term.group)].append(term)
    return terms


def _inside_parentheses(sign: str, tokens: list[Token], text: str) -> list[Token]:
    """What stands in the parentheses of a random term, which must be all of its summand."""
    bar = next(token for token in tokens if token.kind in BARS)
    inner = tokens
    while inner[0].kind == "(" and matching(inner, 0) == len(inner) - 1:
        inner = inner[1:-1]
        if any(token.kind in BARS and d == 0 for token, d in _with_depth(inner)):
            if sign == "-":
                raise FormulaError("a random term can't be subtracted", text, tokens[0].start)
            return inner
    if inner is tokens and any(t.kind in BARS and d == 0 for t, d in _with_depth(tokens)):
        raise FormulaError("a random term stands in parentheses: (1 | g)", text, bar.start)
    raise FormulaError(
        "a random term is a summand of its own: ... + (1 | g)", text, tokens[0].start
    )


def _with_depth(tokens: Sequence[Token]) -> list[tuple[Token, int]]:
    depth, result = 0, []
    for token in tokens:
        depth -= token.kind == ")"
        result.append((token, depth))
        depth += token.kind == "("
    return result


def _groups(tokens: Sequence[Token], text: str) -> list[tuple[str, ...]]:
    """Grouping factors of ``a``, ``a:b``, ``a/b/c``: the slash adds a factor nested in the last."""
    while tokens[0].kind == "(" and matching(tokens, 0) == len(tokens) - 1:
        tokens = tokens[1:-1]
    groups: list[tuple[str, ...]] = []
    nested: tuple[str, ...] = ()
    for token in tokens:
        if token.kind == "/":
            groups.append(nested)
        elif token.kind in ("(", ")", "+", "*", "-", "^", "**"):
            raise FormulaError(_not_in_a_group(token), text, token.start)
        elif token.kind != ":":
            name = column_name(token)
            if name is None:
                raise FormulaError(_not_a_group(token), text, token.start)
            if name in nested:
                raise FormulaError(f"{name!r} is crossed with itself", text, token.start)
            if len(nested) == _DEEPEST_NESTING:
                message = f"a grouping factor is made of {_DEEPEST_NESTING} columns at most"
                raise FormulaError(message, text, token.start)
            nested = (*nested, name)
    return [*groups, nested]


def _not_in_a_group(token: Token) -> str:
    if token.kind == "+":
        return "one grouping factor a term: write (1 | a) + (1 | b)"
    if token.kind == "*":
        return "one grouping factor a term: write (1 | a) + (1 | b) + (1 | a:b)"
    return "a grouping factor is a column, or columns joined by : or /"


def _not_a_group(token: Token) -> str:
    if token.kind == "call":
        return (
            "a grouping factor is a column, not an expression; it is categorical as it stands: "
            "write (1 | g), not (1 | C(g)), and put anything computed into a column first"
        )
    if token.kind == "number":
        return (
            f"a grouping factor is a column; names of columns must be text, {token.text} is none: "
            "rename the column"
        )
    return "a grouping factor is a column"


def _refuse_repeated(
    term: RandomTerm, before: Sequence[RandomTerm], position: int, text: str
) -> None:
    for other in before:
        shared = _plain_summands(other.effects) & _plain_summands(term.effects)
        if shared:
            raise FormulaError(repeated_column(term, other, sorted(shared)[0]), text, position)


def _plain_summands(effects: str) -> set[str]:
    return set(effects.split(" + ")) - {"0"}


def repeated_column(term: RandomTerm, other: RandomTerm, column: str) -> str:
    """What to say where two terms on one grouping factor share a column."""
    what = "an intercept" if column in ("1", "Intercept") else repr(column)
    group = ":".join(term.group)
    mend = f"take {what} out of one of them"
    if column in ("1", "Intercept"):
        mend += f", as in (0 + x | {group})"
    where = f"{other.text} and {term.text}" if other.text != term.text else f"{term.text} twice"
    return f"{where}: {what} for {group} comes twice; {mend}"
