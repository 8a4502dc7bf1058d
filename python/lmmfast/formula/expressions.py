"""What a formula's part needs: which names are columns, and whether formulaic must read it."""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass
from functools import lru_cache

from .parse import ParsedFormula, parse_formula
from .tokens import Token, column_name, tokenize

_QUOTED = re.compile(r"`([^`]*)`")


@dataclass(frozen=True)
class Part:
    """The fixed part, the left side of a bar, a response or an offset.

    Attributes
    ----------
    text : str
        As formulaic reads it.
    plain : tuple of str or None, or None
        Where the part is nothing but an intercept and columns: their names, None for the
        intercept. None where it is more than that.
    bare : tuple of str
        Names that stand outside function calls: they must be columns.
    inside : tuple of str
        Names in function calls: columns, constants or modules.
    called : tuple of str
        Names of functions.
    """

    text: str
    plain: tuple[str | None, ...] | None
    bare: tuple[str, ...]
    inside: tuple[str, ...]
    called: tuple[str, ...]


@dataclass(frozen=True)
class Plan:
    """A formula with what each of its parts needs."""

    formula: ParsedFormula
    response: Part | None
    fixed: Part
    random: tuple[Part, ...]
    offsets: tuple[Part, ...]


@lru_cache(maxsize=512)
def plan_formula(text: str, *, one_sided: bool = False) -> Plan:
    """Parse a formula and analyse its parts."""
    formula = parse_formula(text, one_sided=one_sided)
    return Plan(
        formula,
        expression_part(formula.response) if formula.response else None,
        formula_part(formula.fixed),
        tuple(formula_part(term.effects) for term in formula.random),
        tuple(expression_part(offset) for offset in formula.offsets),
    )


@lru_cache(maxsize=512)
def formula_part(text: str) -> Part:
    """Analyse a sum of terms."""
    tokens = tokenize(text)
    return Part(text, _plain_columns(tokens), *_names(tokens))


def expression_part(code: str) -> Part:
    """Analyse one Python expression, which formulaic reads in braces."""
    tokens = tokenize(code)
    name = column_name(tokens[0]) if len(tokens) == 1 else None
    if name is not None:
        return Part(code, (name,), (name,), (), ())
    bare, inside, called = _names([Token("call", "{" + code + "}", 0)])
    return Part("0 + {" + code + "}", None, bare, inside, called)


def _plain_columns(tokens: list[Token]) -> tuple[str | None, ...] | None:
    """Columns of a text such as "1 + x + z"; None where there is anything else in it."""
    intercept = True
    names: dict[str, None] = {}
    for i, token in enumerate(tokens):
        if token.kind == "+":
            continue
        if token.kind == "number" and i == 0:
            intercept = token.text == "1"
        elif token.kind in ("name", "quoted"):
            names[column_name(token) or ""] = None
        else:
            return None
    return (None, *names) if intercept else tuple(names)


def _names(tokens: list[Token]) -> tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]:
    bare: dict[str, None] = {}
    inside: dict[str, None] = {}
    called: dict[str, None] = {}
    for token in tokens:
        name = column_name(token)
        if name is not None:
            bare[name] = None
        elif token.kind == "call":
            code = token.text[1:-1] if token.text.startswith("{") else token.text
            _names_in_code(code, inside, called)
    return tuple(bare), tuple(inside), tuple(called)


def _names_in_code(code: str, inside: dict[str, None], called: dict[str, None]) -> None:
    """Add the names that a Python expression looks up, and those that it calls."""
    quoted: dict[str, str] = {}

    def stand_in(match: re.Match[str]) -> str:
        name = f"_quoted_{len(quoted)}_"
        quoted[name] = match[1]
        return name

    tree = ast.parse(_QUOTED.sub(stand_in, code).strip(), mode="eval")
    bound = {node.arg for node in ast.walk(tree) if isinstance(node, ast.arg)}
    bound |= {
        node.id
        for node in ast.walk(tree)
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)
    }
    functions = {id(node.func) for node in ast.walk(tree) if isinstance(node, ast.Call)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Q":
            _column_of_q(node, inside)
        if isinstance(node, ast.Name) and node.id not in bound:
            name = quoted.get(node.id, node.id)
            (called if id(node) in functions else inside)[name] = None


def _column_of_q(call: ast.Call, inside: dict[str, None]) -> None:
    if call.args and isinstance(call.args[0], ast.Constant):
        inside[str(call.args[0].value)] = None
