"""Tokens of a formula and the check of its grammar; every complaint points at its place."""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..errors import FormulaError
from .python_code import DEEPEST, QUOTED, STRING, canonical, end_of_code, not_closed, too_deep
from .r_words import operator_hint

if TYPE_CHECKING:
    from collections.abc import Sequence

BARS = ("|", "||")
_BINARY = ("+", "-", "*", "/", ":", "**", "^", *BARS)
_OPERANDS = ("name", "number", "call", "quoted")

_SPACE = re.compile(r"\s+")
_NUMBER = re.compile(r"([0-9]+(\.[0-9]*)?|\.[0-9]+)([eE][+-]?[0-9]+)?(?![\w.])")
_NAME = re.compile(r"[^\W\d][\w.]*")
_DOTTED = re.compile(r"\.[\w.]*\w[\w.]*")
_OPERATOR = re.compile(r"\|\||\*\*|[-+*/:^|~()]")
_Q_CALL = re.compile(rf"Q\(\s*({STRING.pattern})\s*\)")


@dataclass(frozen=True)
class Token:
    """A piece of a formula.

    Attributes
    ----------
    kind : str
        ``"name"``, ``"number"``, ``"quoted"`` (in back-ticks), ``"call"`` (Python code: a function
        call, subscript or ``{…}``), or the operator or parenthesis itself.
    text : str
        As written.
    start : int
        Where it starts in the formula.
    """

    kind: str
    text: str
    start: int

    @property
    def end(self) -> int:
        """One past the last character."""
        return self.start + len(self.text)


def column_name(token: Token) -> str | None:
    """The column that a token names: ``x``, a back-ticked name or ``Q("x")``; None for others."""
    if token.kind == "name":
        return token.text
    if token.kind == "quoted":
        return token.text[1:-1]
    if token.kind == "call" and (match := _Q_CALL.fullmatch(token.text)):
        return str(ast.literal_eval(match[1]))
    return None


def named_column(text: str) -> str | None:
    """The column that a text names, where it is nothing but that."""
    match = _NAME.fullmatch(text) or QUOTED.fullmatch(text)
    if match is not None and not text.endswith("."):
        return text.strip("`")
    return column_name(Token("call", text, 0))


def tokenize(text: str) -> list[Token]:
    """Cut a formula into tokens; a function call with all its arguments is one."""
    tokens: list[Token] = []
    i = 0
    while i < len(text):
        if match := _SPACE.match(text, i):
            i = match.end()
            continue
        token = _token_at(text, i)
        tokens.append(token)
        i = token.end
    _check_parentheses(tokens, text)
    return tokens


def _token_at(text: str, i: int) -> Token:
    if text[i] == "{":
        return _python(text, i, i)
    if match := _NUMBER.match(text, i):
        return Token("number", match[0], i)
    if match := _NAME.match(text, i):
        if text[match.end() : match.end() + 1] in ("(", "["):
            return _python(text, i, match.end())
        if match[0].endswith("."):
            raise FormulaError(_odd_name(match[0]), text, i)
        return Token("name", match[0], i)
    if match := QUOTED.match(text, i):
        if len(match[0]) == 2:
            raise FormulaError("there is no name between these back-ticks", text, i)
        return Token("quoted", match[0], i)
    if match := _OPERATOR.match(text, i):
        return Token(match[0], match[0], i)
    if text[i] == "`" or (text[i] in "'\"" and not STRING.match(text, i)):
        raise not_closed(text, i)
    raise FormulaError(_strange_character(text, i), text, i)


def _strange_character(text: str, i: int) -> str:
    if text[i] in "'\"":
        return 'a name in quotes is a text; write the name as it is, in back-ticks, or as Q("name")'
    if text[i] == ".":
        match = _DOTTED.match(text, i)
        return (
            _odd_name(match[0])
            if match
            else "'.' for all other columns is not supported: name the columns"
        )
    if text[i].isdigit():
        return "a name that starts with a digit stands in back-ticks: `1st`"
    if text[i : i + 2] == "==":
        return "a comparison stands in a call: write I(x == y)"
    if text[i] == "=":
        return "a formula has no '=' outside function calls: write y ~ x + (1 | g)"
    return operator_hint(text[i]) or f"{text[i]!r} has no meaning in a formula"


def _odd_name(name: str) -> str:
    return f"a name that starts or ends with a dot stands in back-ticks: write `{name}`"


def _python(text: str, start: int, opening: int) -> Token:
    """The token of Python code that starts at `start`, its first bracket at `opening`."""
    token = Token("call", text[start : end_of_code(text, opening)], start)
    canonical(token.text, text, start)
    return token


def _check_parentheses(tokens: Sequence[Token], text: str) -> None:
    stack: list[Token] = []
    for token in tokens:
        if token.kind == "(":
            stack.append(token)
            if len(stack) > DEEPEST:
                raise too_deep(text, token.start)
        elif token.kind == ")":
            if not stack:
                raise FormulaError("this parenthesis was never opened", text, token.start)
            stack.pop()
    if stack:
        raise FormulaError("this parenthesis is not closed", text, stack[-1].start)


def matching(tokens: Sequence[Token], opening: int) -> int:
    """Position of the parenthesis that closes the one at position `opening`."""
    depth = 0
    for i in range(opening, len(tokens)):
        depth += (tokens[i].kind == "(") - (tokens[i].kind == ")")
        if depth == 0:
            return i
    raise AssertionError("unbalanced")


def split_at_tilde(
    tokens: list[Token], text: str, *, one_sided: bool
) -> tuple[list[Token], list[Token]]:
    """The tokens left and right of the tilde."""
    tildes = [i for i, token in enumerate(tokens) if token.kind == "~"]
    if not tildes:
        raise FormulaError(
            "a formula needs a ~ between response and predictors: y ~ x + (1 | g)", text, len(text)
        )
    if len(tildes) > 1:
        raise FormulaError("a formula has one ~", text, tokens[tildes[1]].start)
    tilde = tokens[tildes[0]]
    left, right = tokens[: tildes[0]], tokens[tildes[0] + 1 :]
    if not left and not one_sided:
        raise FormulaError("there is no response left of ~", text, tilde.start)
    if left and one_sided:
        raise FormulaError("this formula starts with ~: the responses are given apart", text, 0)
    if not right:
        raise FormulaError("there is nothing right of ~", text, tilde.end)
    if left:
        _check_response(left, text)
    return left, right


def _check_response(tokens: Sequence[Token], text: str) -> None:
    """The left side is one Python expression."""
    for token in tokens:
        if token.kind in BARS:
            raise FormulaError("random terms stand right of ~", text, token.start)
        if token.kind == "^":
            raise FormulaError("in Python ^ is XOR, not a power: write **", text, token.start)
    _check_operands(tokens, text)
    if len(tokens) > 1:
        canonical(text[tokens[0].start : tokens[-1].end], text, tokens[0].start)


def check_syntax(tokens: Sequence[Token], text: str) -> None:
    """Complain where an operand or operator is missing, or a number or power makes no sense."""
    _check_operands(tokens, text)
    for i, token in enumerate(tokens):
        if token.kind in ("**", "^"):
            _check_power(tokens, i, text)
        elif token.kind == "number":
            _check_number(tokens, i, text)


def _check_operands(tokens: Sequence[Token], text: str) -> None:
    previous: Token | None = None
    for token in tokens:
        if previous is None or previous.kind in (*_BINARY, "("):
            if token.kind not in (*_OPERANDS, "(") and not _is_sign(previous, token):
                raise FormulaError(_operand_missing(previous, token), text, token.start)
        elif token.kind not in (*_BINARY, ")"):
            raise FormulaError(_operator_missing(previous, token), text, token.start)
        previous = token
    if previous is None or previous.kind in _BINARY:
        end = previous.end if previous else 0
        raise FormulaError("the formula ends where a term should stand", text, end)


def _is_sign(previous: Token | None, token: Token) -> bool:
    """Whether a + or - where an operand should stand is a sign, as in "y ~ -1 + x"."""
    if previous is not None and previous.kind not in ("(", "+", *BARS):
        return False
    return token.kind == "-" or (token.kind == "+" and (previous is None or previous.kind != "+"))


def _operand_missing(previous: Token | None, token: Token) -> str:
    if previous is not None and previous.kind in BARS:
        return "there is no grouping factor right of the bar"
    if token.kind in BARS:
        return "there is nothing left of the bar: write (1 | g) for varying intercepts"
    if previous is not None and previous.kind == "(" and token.kind == ")":
        return "there is nothing in these parentheses"
    return f"a term is missing before {token.text!r}"


def _operator_missing(previous: Token, token: Token) -> str:
    if token.kind == "(" and previous.kind == "name":
        return f"an operator is missing after {previous.text!r} (a call has no space before '(')"
    return f"an operator, such as + or |, is missing after {previous.text!r}"


def _check_number(tokens: Sequence[Token], i: int, text: str) -> None:
    before, after = (tokens[j].kind if 0 <= j < len(tokens) else "" for j in (i - 1, i + 1))
    if before in ("**", "^"):
        return
    if tokens[i].text not in ("0", "1") or {before, after} & {"*", "/", ":", "**", "^"}:
        raise FormulaError(
            "a number in a formula is 0 or 1, a term by itself: write I(2 * x) to scale x",
            text,
            tokens[i].start,
        )


def _check_power(tokens: Sequence[Token], i: int, text: str) -> None:
    exponent, base = tokens[i + 1], tokens[i - 1]
    if base.kind != ")":
        raise FormulaError(
            f"a power of a term is the term itself: write I({base.text}**{exponent.text}) for "
            "powers of its values",
            text,
            tokens[i].start,
        )
    if exponent.kind != "number" or not exponent.text.isdigit() or not exponent.text.strip("0"):
        raise FormulaError(
            "a power of terms is a whole number; write I(x**0.5) for a power of values",
            text,
            exponent.start,
        )
