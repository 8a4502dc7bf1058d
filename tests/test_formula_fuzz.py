"""Formulas of all shapes, sensible or not: each is read and fitted, or refused in our own words."""

from __future__ import annotations

import re
import time
from collections.abc import Callable

import lmmfast
import numpy as np
import pandas as pd
import pytest
from conftest import quietly
from hypothesis import example, given
from hypothesis import strategies as st
from lmmfast.errors import DataError, FormulaError
from lmmfast.formula.expressions import plan_formula
from lmmfast.formula.parse import parse_formula

REAL = [
    "Reaction ~ Days + (Days | Subject)",
    "Reaction ~ 1 + Days + (1 + Days || Subject)",
    "Reaction ~ Days + (1 | Subject) + (0 + Days | Subject)",
    "diameter ~ 1 + (1 | plate) + (1 | sample)",
    "strength ~ 1 + (1 | batch/cask)",
    "strength ~ (1 | batch) + (1 | batch:cask)",
    "yield ~ nitro * Variety + (1 | Block/Variety)",
    "angle ~ recipe * temperature + (1 | recipe:replicate)",
    "score ~ Machine + (0 + Machine | Worker)",
    "score ~ Machine + (1 | Worker/Machine)",
    "log_radon ~ floor + log(uranium) + (1 + floor | county)",
    "log(radon + 0.1) ~ floor * group_mean(floor, county) + (floor | county)",
    "weight ~ C(Diet, Treatment(1)) * Time + (Time | Chick)",
    "weight ~ bs(Time, df=4) + (1 | Chick)",
    "height ~ poly(age, 2) + (poly(age, 2) | Subject)",
    "height ~ scale(age) + I(scale(age)**2) + (scale(age) || Subject)",
    "np.log(height) ~ center(age) + np.sqrt(age) + (1 | Subject)",
    "pixel ~ day + I(day**2) + (day | Dog) + (1 | Side:Dog)",
    "rt ~ context * semantics + (context + semantics || subject) + (1 | item)",
    "1000 / rt ~ trial + frequency * native + (1 | subject) + (1 | word)",
    "-1000/rt ~ 0 + native + native:frequency + (0 + frequency | subject)",
    "y ~ A*B*C + (1 | subject)",
    "y ~ (A + B + C)**2 + (1 | subject)",
    "y ~ (A + B + C)^2 - A:B + (1 | subject)",
    "y ~ A/B + (A | subject)",
    "y ~ x - 1 + (1 | g)",
    "y ~ 0 + f + (0 + f || g)",
    "y ~ x + offset(o) + (1 | g)",
    "y ~ x + offset(np.log(o + 1)) + (1 | g)",
    "y ~ C(f) + C(h, Sum) + (1 | g)",
    "y ~ C(f, levels=['c', 'b', 'a']) + (1 | g)",
    "y ~ C(f, Helmert) + C(h, Poly):x + (1 | g)",
    "y ~ x + (1 | `my group`)",
    "`the response` ~ `the age` + log(`the age`) + (`the age` | `my group`)",
    "Q('the response') ~ Q(\"the age\") + (1 | Q('my group'))",
    "y ~ C(`class`) * `lambda` + (log(`lambda`) | g)",
    "y ~ dot.ted + I(`dot.ted` ** 2) + (1 | g)",
    "{y - x} ~ f + (1 | g)",
    "{y / 2 + 1} ~ {x * (x > 0)} + (1 | g)",
    "y ~ x + {np.where(x > 0, x, 0)} + (1 | g)",
    "y ~ I(f == 'b') + I(f.isin(['a', 'b'])) + (1 | g)",
    "y ~ np.exp(-x / 2).clip(0, 1) + (1 | g)",
    "y ~ x.clip(lower=0) + np.sin(2 * np.pi * x) + (1 | g)",
    "y ~ hashed(f, levels=3) + (1 | g)",
    "y ~ cr(x, df=3) + cc(x, df=3) + (1 | g)",
    "y ~ group_mean(x, g) + I(x - group_mean(x, g)) + (1 | g)",
    "y ~ group_mean(`the age`, g, f) + (1 | g)",
    "y ~ lag(x) + (1 | g)",
    "y ~\n    x\n    + f\n    + (1 + x | g)\n    + (1 | h)\n",
    "y ~ (((x))) + ((1 | g))",
    "größe ~ µ + log(µ) + (1 | straße)",
    "y ~ x + f:x + x:h + (1 | g:h) + (1 | g/f/h)",
    # what R or Stata know and this does not
    "y ~ . + (1 | g)",
    "y ~ as.factor(f) + poly(x, 2, raw = TRUE) + (1 | g)",
    "y ~ x + (1 + dummy(f, 'b') | g)",
    "y ~ x + f %in% h + (1 | g)",
    "y ~ x + s(x, k = 5) + (1 | g)",
    "cbind(y, 10 - y) ~ x + (1 | g)",
    "lmer(y ~ x + (1 | g), data = d)",
    "y ~ x + I(x^2) + (1 | g), data = d, REML = FALSE",
    "y ~ i.f##c.x || g: x, covariance(unstructured)",
    "~ x | g",
    "y ~ x, random = ~ 1 | g",
    "y ~ log(Age..years.) + .x + (1 | g)",
    "y ~ d$x + data[['x']] + (1 | g)",
]


def words(text: str) -> list[str]:
    return text.split(",")


def small_table() -> pd.DataFrame:
    rng = np.random.default_rng(8)
    n = 48
    names = words("y,x,o,A,B,Days,Reaction,Time,age,uranium,radon,floor,frequency,trial,rt")
    odd = words("the age,the response,lambda,dot.ted,µ,größe,a(b,x',1st,log(x)")
    data = {name: rng.gamma(3, size=n) for name in (*names, *odd)}
    for name in ("f", "h", "class", "Diet", "Machine", "native", "C[0]"):
        data[name] = rng.choice(list("abc"), n)
    for name in ("g", "Subject", "county", "subject", "my group", "straße", "Chick", "Worker"):
        data[name] = rng.integers(0, 6, n)
    return pd.DataFrame(data)


TABLE = small_table()


def succeeds(action: Callable[[], object]) -> bool:
    """Whether an action is done, not refused; nothing else can happen."""
    try:
        action()
    except (FormulaError, DataError) as error:
        message = str(error)
    else:
        return True
    assert message
    assert "_ticked_" not in message  # how Python is told of names in back-ticks
    return False


def read(text: str) -> bool:
    """Parse and plan a formula; whether it is one."""
    parsed = succeeds(lambda: parse_formula(text))
    return succeeds(lambda: plan_formula(text)) and parsed


def fit(text: str) -> bool:
    """Fit a formula to the small table; whether that could be done."""
    if re.search(r"\d{3}", text):  # df=4444: valid, and long to compute
        return False
    with quietly():
        return succeeds(lambda: lmmfast.lmer(text, TABLE, max_evaluations=3))


@pytest.mark.parametrize("formula", REAL[:-13])
def test_real_formulas_are_read(formula: str) -> None:
    assert read(formula)


@pytest.mark.parametrize("formula", REAL[-13:])
def test_formulas_of_other_programs_are_refused(formula: str) -> None:
    assert not (read(formula) and fit(formula))


@pytest.mark.parametrize("formula", REAL)
def test_real_formulas_fit_or_are_refused(formula: str) -> None:
    if read(formula):
        fit(formula)


# --- formulas from a grammar ----------------------------------------------------------------------

quoted = st.sampled_from(["`the age`", "`class`", "`lambda`", "`a(b`", "`x'`", "`1st`", "`µ`"])
quoted |= st.text(st.characters(exclude_characters="`"), max_size=3).map(lambda s: f"`{s}`")
column = st.sampled_from(
    words("y,x,o,f,h,g,A,B,dot.ted,µ,class,lambda,None,nope,TRUE,x²,a..b,.x,x.")
)
column |= quoted | st.sampled_from(["Q('the age')", 'Q("x")', "Q('')"])
string = st.sampled_from(
    ["'b'", '"b"', "'`'", "')'", '"(|~"', "'it\\'s'", "r'\\d'", "f'{x}'", "''"]
)
number = st.sampled_from(["0", "1", "2", "0.5", ".5", "1e3", "1_0", "٣", "²", "1j", "0x1f"])


def calls(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    """Python expressions of smaller ones."""
    unary = st.tuples(
        st.sampled_from(
            words(
                "log,np.log,I,C,center,scale,group_mean,hashed,abs,offset,dummy,as.factor,f,x.clip,"
                "`x`,np.nope,poly,bs,str"
            )
        ),
        inner,
    ).map(lambda t: f"{t[0]}({t[1]})")
    several = st.tuples(
        st.sampled_from(["C", "group_mean", "np.where", "offset", "I", "bs", "max", "hashed"]),
        st.lists(inner, min_size=0, max_size=3),
        st.sampled_from(["", ", df=4", ", levels=['a','b','c']", ", **x", ", *x", ", x=x", ","]),
    ).map(lambda t: f"{t[0]}({', '.join(t[1])}{t[2]})")
    binary = st.tuples(
        inner,
        st.sampled_from(
            ["+", "*", "**", "/", "|", "==", " if x else ", " is ", ", ", ":", "^", "@"]
        ),
        inner,
    ).map("".join)
    other = inner.flatmap(
        lambda e: st.sampled_from(
            [
                *(f"({e})", f"{{{e}}}", f"[{e}]", f"{e}[0]", f"{e}.real", f"-{e}", f"not {e}"),
                *(f"lambda x: {e}", f"[x for x in {e}]", f"(z := {e})", f"{e} # c", f"*{e}"),
                f"{e}\n",
            ]
        )
    )
    return unary | several | binary | other


code = st.recursive(column | string | number, calls, max_leaves=6)


def sums(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    """Sums and products of terms."""
    operator = st.sampled_from(
        [" + ", " - ", ":", "*", "/", "**", "^", "|", "||", " ", "~", "+ -", " %in% "]
    )
    power = inner.map(lambda t: f"({t})**2") | inner.map(lambda t: f"({t})^3")
    return st.tuples(inner, operator, inner).map("".join) | inner.map(lambda t: f"({t})") | power


term = column | st.sampled_from(["0", "1", "-1"]) | code | code.map(lambda c: f"{{{c}}}")
terms = st.recursive(term, sums, max_leaves=5)
bar = st.sampled_from(["|", "||", " | ", "|||"])
groups = st.sampled_from(["g", "g/f", "g:h", "`my group`", "Subject", "(g)", "g + h", "C(g)", "1"])
random_term = st.tuples(st.sampled_from(["1", "0 + x", "x"]) | terms, bar, groups | column).map(
    lambda t: f"({''.join(t)})"
)
formulas = st.tuples(
    st.sampled_from(["y", "log(y)", "{y - x}", ""]) | code,
    st.lists(terms | random_term, min_size=1, max_size=3),
    st.sampled_from(["(1 | g)", "(x || g)"]) | random_term,
).map(lambda t: f"{t[0]} ~ {' + '.join([*t[1], t[2]])}")


@given(formulas)
@example("y ~ (((((a+b)**2)**2)**2)**2)**2 + (1 | g)")
@example("y:x ~ (1 | g)")
@example("y ~ I(`a b`x) + (1 | g)")
@example("y ~ f(a for a in b) + (1 | g)")
@example("y ~ offset(x).real + (1 | g)")
def test_formulas_of_a_grammar(formula: str) -> None:
    if read(formula):
        fit(formula)


ODD_CHARACTERS = "`'\"(){}[]|~+-*/:^.,#\\\n\t =01xg_\0\ud800é\u200b\u2028%$@!<>&;"


@st.composite
def spoiled(draw: st.DrawFn) -> str:
    """A real formula with some of its characters changed."""
    text = draw(st.sampled_from(REAL))
    for _ in range(draw(st.integers(1, 4))):
        positions = st.integers(0, len(text))
        i, j = sorted((draw(positions), draw(positions)))
        c = draw(st.sampled_from(ODD_CHARACTERS) | st.characters())
        left_out, doubled = text[:i] + text[j:], text[:j] + text[i:]
        inserted, replaced = text[:i] + c + text[i:], text[:i] + c + text[i + 1 :]
        text = draw(st.sampled_from([inserted, replaced, left_out, doubled]))
    return text


@given(spoiled())
def test_spoiled_formulas(formula: str) -> None:
    if read(formula):
        fit(formula)


@given(st.text(max_size=30))
def test_any_text(formula: str) -> None:
    read(formula)


# --- long formulas --------------------------------------------------------------------------------

N = 8_000
LONG = {
    "parentheses": "y ~ " + "(" * N + "x" + ")" * N + " + (1 | g)",
    "open parentheses": "y ~ " + "(" * N,
    "parentheses of a call": "y ~ I(" + "(" * N + "x" + ")" * N + ") + (1 | g)",
    "brackets": "y ~ I(" + "[" * N + ") + (1 | g)",
    "braces": "y ~ " + "{" * N,
    "calls": "y ~ " + "log(" * N + "x" + ")" * N + " + (1 | g)",
    "calls of values": "y ~ f" + "(x)" * N + " + (1 | g)",
    "attributes": "y ~ f(x)" + ".a" * N + " + (1 | g)",
    "signs": "y ~ I(" + "-" * N + "x) + (1 | g)",
    "nots": "y ~ I(" + "not " * N + "x) + (1 | g)",
    "sums in a call": "y ~ I(" + "x + " * N + "x) + (1 | g)",
    "powers in a call": "y ~ I(" + "x ** " * N + "x) + (1 | g)",
    "conditions": "y ~ I(" + "x if x else " * N + "x) + (1 | g)",
    "lambdas": "y ~ I(" + "lambda: " * N + "x) + (1 | g)",
    "words of Python": "y ~ I(" + "in " * N + "x) + (1 | g)",
    "dotted names": "y ~ I(" + ".x " * N + ") + (1 | g)",
    "dots": "y ~ I(" + "." * N + ") + (1 | g)",
    "quotes": "y ~ I(" + "'" * N + ") + (1 | g)",
    "open quotes": "y ~ I(" + "\"'\n" * N + ") + (1 | g)",
    "back-ticks": "y ~ " + "`" * N + " + (1 | g)",
    "spaces": "y ~ I(x)" + " " * N + "+ (1 | g)",
    "lines": "y ~ I(x)" + "\n" * N + "+ (1 | g)",
    "terms": "y ~ " + " + ".join(f"x{i}" for i in range(N)) + " + (1 | g)",
    "terms of calls": "y ~ " + " + ".join(f"I(x{i})" for i in range(N)) + " + (1 | g)",
    "terms taken away": "y ~ I(x)" + " - x" * N + " + (1 | g)",
    "random terms": "y ~ " + " + ".join(f"(1 | g{i})" for i in range(N)),
    "offsets": "y ~ " + " + ".join(f"offset(x{i})" for i in range(N)) + " + (1 | g)",
    "nested groups": "y ~ (1 | " + "/".join(f"g{i}" for i in range(N)) + ")",
    "products": "y ~ " + "*".join(f"x{i}" for i in range(N)) + " + (1 | g)",
    "a product of sums": "y ~ (" + "+".join(f"x{i}" for i in range(N)) + "):(a + b) + (1 | g)",
    "a high power": "y ~ (a + b + c)**99999999 + (1 | g)",
    "a power of many": "y ~ (" + "+".join(f"x{i}" for i in range(200)) + ")**9 + (1 | g)",
    "powers": "y ~ " + "(" * 90 + "a + b" + ")**2" * 90 + " + (1 | g)",
    "a long exponent": "y ~ (a + b)**" + "9" * N + " + (1 | g)",
    "a long number": "y ~ I(" + "9" * N + ") + (1 | g)",
    "a long name": "y ~ " + "x" * N + " + (1 | g)",
    "bars": "y ~ x + (1 " + "|" * N + " g)",
    "tildes": "y " + "~" * N + " x",
    "pluses": "y ~ x" + "+" * N + " (1 | g)",
    "minuses": "y ~ " + "-" * N + " (1 | g)",
}


@pytest.mark.parametrize("formula", LONG.values(), ids=LONG)
def test_long_formulas_are_read_or_refused_at_once(formula: str) -> None:
    start = time.perf_counter()
    read(formula)
    assert time.perf_counter() - start < 15
