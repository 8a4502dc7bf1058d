"""Linear hypotheses: R of R beta = q from arrays, or from text such as ``"x1 = x2, z = 0"``."""

from __future__ import annotations

import ast
import re
from typing import TYPE_CHECKING, Any

import numpy as np

from ..errors import FormulaError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    Float = NDArray[np.float64]


def constraints(given: Any, names: Sequence[str]) -> tuple[Float, Float]:
    """R (k, m) and q (k,) of a hypothesis about m parameters.

    Parameters
    ----------
    given : array-like, tuple (R, q), str, or list or dict of str
    names : sequence of str
        Of the parameters (m,).
    """
    if isinstance(given, dict):
        given = [f"{left} = {right}" for left, right in given.items()]
    if isinstance(given, str) or (
        isinstance(given, (list, tuple)) and given and all(isinstance(g, str) for g in given)
    ):
        return _of_text([given] if isinstance(given, str) else list(given), list(names))
    R, q = given if isinstance(given, tuple) else (given, None)
    matrix = np.atleast_2d(np.asarray(R, dtype=np.float64))
    if matrix.shape[1] != len(names):
        raise ValueError(
            f"r_matrix has {matrix.shape[1]} columns; it should have {len(names)} columns, one for "
            "each parameter"
        )
    values = np.zeros(len(matrix)) if q is None else np.broadcast_to(q, len(matrix))
    return matrix, np.array(values, dtype=np.float64)


def _of_text(texts: Sequence[str], names: Sequence[str]) -> tuple[Float, Float]:
    rows = []
    known = {f"_p{i}_": i for i in range(len(names))}
    longest = sorted(range(len(names)), key=lambda i: -len(names[i]))
    pattern = re.compile("|".join(_pattern(names[i], i) for i in longest))
    for text in texts:
        coded = pattern.sub(lambda m: f"_p{m.lastgroup[1:]}_" if m.lastgroup else m[0], text)
        for part in coded.split(","):
            sides = part.replace("==", "=").split("=")
            total = np.zeros(len(names) + 1)
            for sign, side in zip((1, -1), sides):
                total += sign * _linear(side.strip(), known, text)
            rows.append(total)
    table = np.array(rows)
    return table[:, :-1], -table[:, -1]


def _pattern(name: str, i: int) -> str:
    before = r"(?<![\w.])" if re.match(r"\w", name) else ""
    after = r"(?![\w.(\[])" if re.search(r"\w$", name) else ""
    return f"(?P<p{i}>{before}{re.escape(name)}{after})"


def _linear(side: str, known: dict[str, int], text: str) -> Float:
    """Coefficients, the constant last, of one side of a hypothesis."""
    size = len(known) + 1

    def value(node: ast.AST) -> Any:
        if isinstance(node, ast.Name) and node.id in known:
            return np.eye(size)[known[node.id]]
        if isinstance(node, ast.Constant) and isinstance(node.value, (int, float)):
            return node.value * np.eye(size)[-1]
        if isinstance(node, ast.UnaryOp) and isinstance(node.op, (ast.USub, ast.UAdd)):
            return value(node.operand) * (-1 if isinstance(node.op, ast.USub) else 1)
        if isinstance(node, ast.BinOp):
            left, right = value(node.left), value(node.right)
            if isinstance(node.op, ast.Add):
                return left + right
            if isinstance(node.op, ast.Sub):
                return left - right
            if isinstance(node.op, ast.Mult) and not (left[:-1].any() and right[:-1].any()):
                return left * right[-1] if left[:-1].any() else right * left[-1]
            if isinstance(node.op, ast.Div) and not right[:-1].any() and right[-1]:
                return left / right[-1]
        name = f" {node.id!r}" if isinstance(node, ast.Name) else ""
        raise FormulaError(
            f"the hypothesis {text!r} is not linear in the parameters, or names one{name} that "
            "there is not"
        )

    try:
        return np.asarray(value(ast.parse(side, mode="eval").body), dtype=np.float64)
    except SyntaxError:
        raise FormulaError(f"the hypothesis {text!r} can't be read") from None
