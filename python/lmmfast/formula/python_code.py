"""Python in a formula: where it ends, whether it is valid, names in back-ticks as identifiers.

Code that is read here is canonical: one line as `ast.unparse` writes it, in which an identifier
stands for each name that Python can't read. `shown_code` puts the names back.
"""

from __future__ import annotations

import ast
import keyword
import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from ..errors import FormulaError
from .r_words import r_hint

if TYPE_CHECKING:
    from collections.abc import Iterator

DEEPEST = 100  # brackets in brackets; Python itself reads 200

QUOTED = re.compile(r"`[^`\n]*`")
STRING = re.compile(r"'(?:\\.|[^'\\\n])*'|\"(?:\\.|[^\"\\\n])*\"")
_PIECE = re.compile(
    rf"(?P<string>{STRING.pattern})|(?P<quoted>{QUOTED.pattern})"
    r"|(?P<number>\d[\w.]*)|(?P<word>[^\W\d]\w*)|(?P<space>\s+)|(?P<other>.)",
    re.DOTALL,
)
_CHAINED = re.compile(r"(\.[^\W\d]\w*)+(?![\w.])(?=[(\[]?)|(?=[(\[])")
_DOTTED = re.compile(r"(?<![\w.`)\]])\.*[^\W\d][\w.]*")
_STANDS_IN = re.compile(r"\b_ticked_((?:[0-9a-f]{2})+)_\b")
_CLOSING = {"(": ")", "[": "]", "{": "}"}


def end_of_code(text: str, opening: int) -> int:
    """One past the code whose first bracket stands at `opening`, calls of its value included."""
    end = end_of_brackets(text, opening)
    if text[opening] == "{":
        return end
    while (chained := _CHAINED.match(text, end)) is not None:
        end = chained.end()
        if text[end : end + 1] in ("(", "["):
            end = end_of_brackets(text, end)
    return end


def end_of_brackets(text: str, opening: int) -> int:
    """One past the bracket that closes the one at `opening`."""
    stack: list[int] = []
    i = opening
    while i < len(text):
        character = text[i]
        if character in _CLOSING:
            stack.append(i)
            if len(stack) > DEEPEST:
                raise too_deep(text, i)
        elif character in ")]}":
            if _CLOSING[text[stack.pop()]] != character:
                raise FormulaError(f"{character!r} closes another kind of bracket", text, i)
            if not stack:
                return i + 1
        elif character in "'\"`":
            match = (QUOTED if character == "`" else STRING).match(text, i)
            if match is None:
                raise not_closed(text, i)
            if match[0] == "``":
                raise FormulaError("there is no name between these back-ticks", text, i)
            i = match.end() - 1
        elif character in _NOT_PYTHON:
            raise FormulaError(_NOT_PYTHON[character], text, i)
        i += 1
    raise FormulaError("this parenthesis is not closed", text, stack[0])


_NOT_PYTHON = {
    "^": "in Python ^ is XOR, not a power: write **",
    "#": "a formula has no comments",
    "\\": "'\\' has no meaning outside quotes",
}


def not_closed(text: str, i: int) -> FormulaError:
    """What to say of a quote or back-tick that has no second one on its line."""
    what = "back-tick" if text[i] == "`" else "quote"
    return FormulaError(f"this {what} is not closed", text, i)


def too_deep(text: str, i: int) -> FormulaError:
    """What to say of nested parentheses."""
    return FormulaError(f"parentheses are nested more than {DEEPEST} deep", text, i)


def too_deep_code(code: str) -> FormulaError:
    """What to say of an expression that recurses too often."""
    return FormulaError(
        f"{_flat(code)} is too long or nested too deeply: compute it as a column of the data"
    )


def stand_in(name: str) -> str:
    """The identifier that stands for a name in code: the name itself where Python reads it."""
    if is_identifier(name):
        return name
    return f"_ticked_{name.encode('utf-8', 'surrogatepass').hex()}_"


def is_identifier(name: str) -> bool:
    """Whether Python reads a name as it is; it takes some letters for others (NFKC)."""
    return (
        name.isidentifier()
        and not keyword.iskeyword(name)
        and unicodedata.is_normalized("NFKC", name)
        and not _STANDS_IN.fullmatch(name)
    )


def named(identifier: str) -> str:
    """The name that an identifier in code stands for."""
    match = _STANDS_IN.fullmatch(identifier)
    return _decoded(match) if match else identifier


def shown_code(code: str) -> str:
    """Code as written in formulas: with names in back-ticks where Python can't read them."""
    return _STANDS_IN.sub(lambda match: _ticked(_decoded(match)), code)


def _decoded(match: re.Match[str]) -> str:
    return bytes.fromhex(match[1]).decode("utf-8", "replace")


def _ticked(name: str) -> str:
    return name if name.isidentifier() and not keyword.iskeyword(name) else f"`{name}`"


def canonical(code: str, text: str | None = None, position: int = 0) -> str:
    """One Python expression in canonical form.

    Parameters
    ----------
    code : str
        As written: with back-ticks, line breaks, and braces for parentheses around it or its parts.
    text : str, optional
        The formula, for messages.
    position : int, optional
        Where the code starts in it.

    Raises
    ------
    FormulaError
        If it is not valid Python, or not one value.
    """
    try:
        return _canonical(code)
    except _InvalidCode as error:
        at = None if text is None else position + error.offset
        raise FormulaError(error.message, text, at) from None


@dataclass
class _InvalidCode(Exception):
    """What is wrong with code, and where in it."""

    message: str
    offset: int


@lru_cache(maxsize=10_000)
def _canonical(code: str) -> str:
    pieces = list(_pieces(code))
    try:
        tree = _parse(pieces).body
        if isinstance(tree, ast.Tuple) and not tree.elts:
            raise _InvalidCode("there is nothing in these braces", 0)
        if isinstance(tree, ast.Tuple):
            raise _InvalidCode(f"{_flat(code)} is not one value", 0)
        return " ".join(ast.unparse(tree).split("\n"))
    except SyntaxError as error:
        message = f"{_flat(code)} is not valid Python: {shown_code(error.msg)}"
        raise _hint(code, pieces) or _InvalidCode(message, _place(error, pieces)) from None
    except (RecursionError, MemoryError):
        raise _InvalidCode(str(too_deep_code(code)), 0) from None
    except ValueError as error:  # null characters, halves of surrogate pairs
        raise _InvalidCode(f"{_flat(code)!r} is not valid Python: {error}", 0) from None


@dataclass
class _Piece:
    kind: str
    text: str
    start: int


def _pieces(code: str) -> Iterator[_Piece]:
    """Words, strings and the rest; braces outside other brackets are parentheses."""
    depth = 0
    for match in _PIECE.finditer(code):
        kind, text = match.lastgroup or "", match[0]
        if kind == "other":
            depth -= text in ")]}"
            if depth == 0 and text in "{}":
                text = "(" if text == "{" else ")"
            depth += text in "([{"
        yield _Piece(kind, text, match.start())


def _substituted(piece: _Piece) -> str:
    if piece.kind == "quoted":
        return f" {stand_in(piece.text[1:-1])} "
    if piece.kind == "word" and not keyword.iskeyword(piece.text):
        return stand_in(piece.text)
    return " " if piece.kind == "space" else piece.text


def _parse(pieces: list[_Piece]) -> ast.Expression:
    return ast.parse("(" + "".join(map(_substituted, pieces)) + ")", mode="eval")


def _parses(pieces: list[_Piece]) -> bool:
    try:
        _parse(pieces)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return False
    return True


def _place(error: SyntaxError, pieces: list[_Piece]) -> int:
    """Where in the code as written Python saw an error."""
    left = (error.offset or 2) - 2
    for piece in pieces:
        length = len(_substituted(piece))
        if left < length:
            whole = piece.kind != "space" and len(piece.text) != length
            return piece.start + (0 if whole else min(max(left, 0), len(piece.text) - 1))
        left -= length
    return max(pieces[-1].start + len(pieces[-1].text) - 1, 0) if pieces else 0


def _hint(code: str, pieces: list[_Piece]) -> _InvalidCode | None:
    """What may have been meant by code that Python can't read."""
    if (found := r_hint(code)) is not None:
        return _InvalidCode(*found)
    hidden = (p.kind in ("string", "quoted") for p in pieces)
    outside = "".join("`" * len(p.text) if h else p.text for p, h in zip(pieces, hidden))
    dotted = [m for m in _DOTTED.finditer(outside) if ".." in m[0] or m[0].strip(".") != m[0]]
    mended = _in_ticks(code, [match.span() for match in dotted])
    if dotted and _parses(list(_pieces(mended))):
        message = f"the column {dotted[0][0]!r} stands in back-ticks: write {_flat(mended)}"
        return _InvalidCode(message, dotted[0].start())
    for word in dict.fromkeys(p.text for p in pieces if p.kind == "word"):
        if keyword.iskeyword(word):
            starts = [p.start for p in pieces if p.kind == "word" and p.text == word]
            mended = _in_ticks(code, [(start, start + len(word)) for start in starts])
            if _parses(list(_pieces(mended))):
                message = f"{word!r} is a word of Python's: write {_flat(mended)}"
                return _InvalidCode(message, starts[0])
    return None


def _in_ticks(code: str, spans: list[tuple[int, int]]) -> str:
    written, done = [], 0
    for start, end in spans:
        written += [code[done:start], "`", code[start:end], "`"]
        done = end
    return "".join([*written, code[done:]])


def _flat(code: str) -> str:
    """Code in one line, shortened, for messages."""
    flat = " ".join(code.split())
    return flat if len(flat) <= 80 else flat[:77] + "..."
