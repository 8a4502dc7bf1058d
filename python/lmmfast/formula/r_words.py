"""R's words in a formula, and what to write for them here."""

from __future__ import annotations

import re

_FUNCTIONS = {
    "as.factor": "C({})",
    "as.character": "C({})",
    "factor": "C({})",
    "ordered": "C({})",
    "as.numeric": "{}",
    "as.double": "{}",
    "as.integer": "{}",
    "ns": "cr({}, df=...)",
    "pow": "{}**...",
    "relevel": "C({}, Treatment('...'))",
    "interaction": "a:b",
    "ifelse": "np.where(...)",
    "offset": "+ offset({}) as a summand of its own",
    "s": "bs({}, df=5)",
    "te": "bs({}, df=5)",
}
_VALUES = {"TRUE": "True", "FALSE": "False", "T": "True", "F": "False", "NULL": "None"}
_DOTTED_CALL = re.compile(r"(?<![\w.`'\"])((?:as|is)\.[a-z]+)\(\s*([\w.]*|`[^`]*`)")
_FIT = re.compile(r"(lme4::|nlme::)?(g?lmer|lme?|formula|mixedlm)\(")
_OPERATORS = {
    "%": "%in% has no meaning here: write a:b for 'b %in% a'",
    "$": "'$' has no meaning in a formula: give the data and write the column's name alone",
    ",": "',' has no meaning outside function calls; lmer takes the data after the formula",
    "!": "'!' has no meaning in a formula: write I(~x), or I(x != y)",
    "&": "'&' has no meaning outside function calls: write I(x & y)",
    "<": "a comparison stands in a call: write I(x < y)",
    ">": "a comparison stands in a call: write I(x > y)",
    "#": "a formula has no comments",
}


def instead_of_function(name: str, arguments: tuple[str, ...]) -> str | None:
    """What to write for a call of one of R's functions; None for a function unknown here."""
    if name == "dummy":
        if len(arguments) == 2:
            return f"I({arguments[0]} == {arguments[1]})"
        return f"0 + C({arguments[0]})" if arguments else "C(f)"
    mend = _FUNCTIONS.get(name)
    return None if mend is None else mend.format(arguments[0] if arguments else "x")


def instead_of_call(name: str, arguments: tuple[str, ...]) -> str | None:
    """What to write for a call that means something else in R."""
    if name == "log" and len(arguments) == 2:
        return f"log({arguments[0]}) / np.log({arguments[1]})"
    return None


def instead_of_value(name: str) -> str | None:
    """What to write for one of R's constants."""
    return _VALUES.get(name)


def r_hint(code: str) -> tuple[str, int] | None:
    """What to write for a call such as as.factor(x), which Python can't read, and its place."""
    if match := _FIT.match(code):
        return f"give the formula alone, without {match[0]}...)", 0
    for match in _DOTTED_CALL.finditer(code):
        mend = instead_of_function(match[1], (match[2],) if match[2] else ())
        if mend is not None:
            return f"{match[1]}() is R's: write {mend}", match.start()
        if match[1].startswith("is."):
            return f"{match[1]}() is R's: make a column of what it tells", match.start()
    return None


def operator_hint(character: str) -> str | None:
    """What to say of a character that is an operator elsewhere."""
    return _OPERATORS.get(character)
