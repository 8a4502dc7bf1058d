"""Columns with names that Python can't read; what to write instead of what other programs read."""

from __future__ import annotations

import pickle
from typing import Any

import lmmfast
import numpy as np
import pandas as pd
import pytest
from conftest import quietly
from hypothesis import given
from hypothesis import strategies as st
from lmmfast.errors import FormulaError
from lmmfast.formula.expressions import Use, formula_part, plan_formula
from lmmfast.formula.parse import parse_formula
from refusals import refused, table

ODD = {"f": "class", "x": "lambda", "z": "a b", "h": "µg/l", "g": "my (g)", "y": "y'"}


@pytest.fixture(scope="module")
def plain() -> pd.DataFrame:
    rng = np.random.default_rng(6)
    n = 150
    data = pd.DataFrame(
        {
            "x": rng.gamma(2, size=n),
            "z": rng.normal(size=n),
            "f": rng.choice(list("abc"), n),
            "h": rng.choice(list("uv"), n),
            "g": rng.integers(0, 10, n),
        }
    )
    return data.assign(y=rng.normal(size=n) + rng.normal(size=10)[data.g] + (data.f == "b"))


@pytest.fixture(scope="module")
def odd(plain: pd.DataFrame) -> pd.DataFrame:
    # a_b would be the identifier of "a b" for a parser that replaces what is no letter
    return plain.rename(columns=ODD).assign(a_b=1.0, Class="c", **{"log(lambda)": 2.0})


def criterion(formula: str, data: Any) -> float:
    with quietly():
        return lmmfast.lmer(formula, data).criterion


@pytest.mark.parametrize(
    ("formula", "renamed"),
    [
        ("y ~ C(f) + (1 | g)", "`y'` ~ C(`class`) + (1 | `my (g)`)"),
        ("y ~ f + (1 | g)", "`y'` ~ class + (1 | `my (g)`)"),
        ("y ~ x + (log(x) | g)", "`y'` ~ lambda + (log(`lambda`) | `my (g)`)"),
        ("y ~ log(x) + (1 | g)", "`y'` ~ np.log(Q('lambda')) + (1 | `my (g)`)"),
        ("y ~ f + offset(z) + (1 | g)", "`y'` ~ class + offset(`a b`) + (1 | `my (g)`)"),
        ("y ~ f + offset(z) + (1 | g)", "`y'` ~ class + offset({ `a b` }) + (1 | `my (g)`)"),
        ("y ~ f + offset(2 * z) + (1 | g)", "`y'` ~ class + offset({`a b`} * 2) + (1 | `my (g)`)"),
        ("y ~ group_mean(z, g) + (1 | g)", "`y'` ~ group_mean(`a b`, `my (g)`) + (1 | `my (g)`)"),
        ("y ~ group_mean(z, g) + (1 | g)",
         "`y'` ~ group_mean(Q('a b'), `my (g)`) + (1 | `my (g)`)"),
        ("y ~ I(z + 1) + (1 | g)", "`y'` ~ {`a b` + 1} + (1 | `my (g)`)"),
        ("y ~ z + (1 | g)", "`y'` ~ {`a b`} + (1 | `my (g)`)"),
        ("y ~ h * z + (1 | g:h)", "`y'` ~ `µg/l` * `a b` + (1 | `my (g)`:`µg/l`)"),
        ("y ~ (C(f) + x + h)**2 + (1 | g)", "`y'` ~ (C(`class`)+lambda+`µg/l`)^2 + (1 | `my (g)`)"),
        ("I(y - x) ~ f + (1 | g)", "{`y'` - `lambda`} ~ class + (1 | `my (g)`)"),
        ("I(y - x) ~ f + (1 | g)", "{`y'`} - `lambda` ~ class + (1 | `my (g)`)"),
        ("y ~ I(f == 'b') + (1 | g)", "`y'` ~ I(`class` == 'b') + (1 | `my (g)`)"),
        ("y ~ I(f == '`') + f + (1 | g)", "`y'` ~ I(`class` == '`') + class + (1 | `my (g)`)"),
        ("y ~ np.where(f == 'b', x, z) + (1 | g)",
         "`y'` ~ np.where(`class` == 'b', `lambda`, `a b`) + (1 | `my (g)`)"),
        ("y ~ x.clip(0, 1) + (1 | g)", "`y'` ~ {`lambda`.clip(0, 1)} + (1 | `my (g)`)"),
        ("y ~ bs(x, df=4) + (0 + f || g)", "`y'` ~ bs(`lambda`, df=4) + (0+class || `my (g)`)"),
    ],
)  # fmt: skip
def test_same_as_with_plain_names(formula: str, renamed: str, plain: Any, odd: Any) -> None:
    assert criterion(renamed, odd) == criterion(formula, plain)


def test_names_of_columns_are_as_written(odd: pd.DataFrame) -> None:
    text = "`y'` ~ log( `lambda` ) + C(`class`) + center(`a b`) + `a b`:`µg/l` + (1 | `my (g)`)"
    with quietly():
        fit = lmmfast.lmer(text, odd)
    assert list(fit.params.index) == [
        "Intercept",
        "log(`lambda`)",
        "C(`class`)[T.b]",
        "C(`class`)[T.c]",
        "center(`a b`)",
        "a b:µg/l[u]",
        "a b:µg/l[v]",
    ]


def test_a_state_belongs_to_its_column(plain: pd.DataFrame) -> None:
    # "a b" and a_b are two columns, and predictions centre "a b" by its own mean
    data = plain.assign(**{"a b": plain.x, "a_b": plain.z})
    fit = lmmfast.lmer("y ~ center(`a b`) + a_b + (1 | g)", data)
    few = fit.predict(data.head(5))
    assert few.tolist() == fit.fittedvalues[:5].tolist()
    assert pickle.loads(pickle.dumps(fit)).predict(data.head(5)).tolist() == few.tolist()


def test_a_column_named_like_a_call(plain: pd.DataFrame) -> None:
    data = plain.assign(**{"log(x)": plain.z, "1": plain.z**2})
    both = lmmfast.lmer("y ~ log(x) + `log(x)` + (1 | g)", data)
    assert list(both.params.index) == ["Intercept", "log(x)", "`log(x)`"]
    assert both.criterion == criterion("y ~ log(x) + z + (1 | g)", plain)
    one = criterion("y ~ f + `1` + (1 | g)", data)
    assert one == criterion("y ~ f + z2 + (1 | g)", plain.assign(z2=plain.z**2))


def test_letters_that_python_takes_for_others(plain: pd.DataFrame) -> None:
    # U+00B5, the micro sign, is U+03BC, a Greek letter, to Python's parser
    data = plain.copy()
    data["\u00b5"], data["\u03bc"] = plain.x, plain.z
    assert criterion("y ~ log(\u00b5) + (1 | g)", data) == criterion("y ~ log(x) + (1 | g)", plain)
    assert criterion("y ~ I(\u03bc) + (1 | g)", data) == criterion("y ~ z + (1 | g)", plain)


@given(st.text(st.characters(exclude_characters="`\n", exclude_categories=["Cs"]), min_size=1))
def test_any_name_in_back_ticks(name: str) -> None:
    part = formula_part(f"1 + I(`{name}` * 2) + `{name}` + group_mean(`{name}`, g)")
    assert part.bare == (name,)
    assert set(part.inside) == {name, "g"}
    assert part.calls[1].arguments[0].column == name


# --- what is said instead ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("marked", "message"),  # the caret stands under the character after "<"
    [
        ("y ~ C(<class) + (1 | g)", "'class' is a word of Python's: write C(`class`)"),
        ("y ~ x + (log(<lambda) | g)", "'lambda' is a word of Python's: write log(`lambda`)"),
        ("y ~ {<class + 1} + (1 | g)", "'class' is a word of Python's: write {`class` + 1}"),
        ("y ~ offset(<class) + (1 | g)", "'class' is a word of Python's: write offset(`class`)"),
        ("<lambda / 2 ~ x + (1 | g)", "'lambda' is a word of Python's: write `lambda` / 2"),
        ("y ~ <Age..years. + (1 | g)",
         "a name that starts or ends with a dot stands in back-ticks: write `Age..years.`"),
        ("y ~ <.x + (1 | g)",
         "a name that starts or ends with a dot stands in back-ticks: write `.x`"),
        ("y ~ log(<Age..years.) + (1 | g)",
         "the column 'Age..years.' stands in back-ticks: write log(`Age..years.`)"),
        ("y ~ I(<.x + .y) + (1 | g)",
         "the column '.x' stands in back-ticks: write I(`.x` + `.y`)"),
        ("y ~ <. + (1 | g)", "'.' for all other columns is not supported: name the columns"),
        ("y ~ <as.factor(f) + (1 | g)", "as.factor() is R's: write C(f)"),
        ("y ~ log(<as.numeric(x)) + (1 | g)", "as.numeric() is R's: write x"),
        ("y ~ x <%in% f + (1 | g)", "%in% has no meaning here: write a:b for 'b %in% a'"),
        ("y ~ data<$x + (1 | g)",
         "'$' has no meaning in a formula: give the data and write the column's name alone"),
        ("y ~ f <== 'b' + (1 | g)", "a comparison stands in a call: write I(x == y)"),
        ("y ~ x <> 1 + (1 | g)", "a comparison stands in a call: write I(x > y)"),
        ("<lmer(y ~ x + (1 | g), data=d)", "give the formula alone, without lmer(...)"),
        ("y ~ x + (1 | g)<, data=d",
         "',' has no meaning outside function calls; lmer takes the data after the formula"),
        ("y ~ x <# age\n + (1 | g)", "a formula has no comments"),
        ("y ~ log(x <# age\n) + (1 | g)", "a formula has no comments"),
        ("y ~ log(x <\\\n) + (1 | g)", "'\\' has no meaning outside quotes"),
        ("y ~ x + 1 <| g", "a random term stands in parentheses: (1 | g)"),
        ("y ~ <{} + (1 | g)", "there is nothing in these braces"),
        ("y ~ <{x, z} + (1 | g)", "{x, z} is not one value"),
        ("y ~ offset(<x, z) + (1 | g)", "x, z is not one value"),
        ("y ~ <offset(x)[0] + (1 | g)", "an offset is a summand of its own: ... + offset(x)"),
        ("y<:x ~ z + (1 | g)", "y:x is not valid Python: invalid syntax"),
        ("y ~ log(<``) + (1 | g)", "there is no name between these back-ticks"),
        ("y ~ log(<`a b) + (1 | g)", "this back-tick is not closed"),
        ("y ~ C(f, <'a) + (1 | g)", "this quote is not closed"),
        ("y ~ x +\n  C(<class) +\n  (1 | g)", "'class' is a word of Python's: write C(`class`)"),
        ("y ~ x +\n\tlog(z,\n\t    <class) +\n  (1 | g)",
         "'class' is a word of Python's: write log(z, `class`)"),
    ],
)  # fmt: skip
def test_what_to_write(marked: str, message: str) -> None:
    position = marked.index("<")
    text = marked.replace("<", "", 1)
    with pytest.raises(FormulaError) as caught:
        plan_formula(text)
    start = text.rfind("\n", 0, position) + 1
    line = text[start:].split("\n")[0]
    blank = "".join("\t" if c == "\t" else " " for c in text[start:position])
    assert str(caught.value).split("\n") == [message, f"    {line}", f"    {blank}^"]


def test_caret_under_wide_letters() -> None:
    with pytest.raises(FormulaError) as caught:
        parse_formula("y ~ 身長 + log(é^2) + (1 | g)")
    line, caret = str(caught.value).split("\n")[1:]
    assert line == "    y ~ 身長 + log(é^2) + (1 | g)"
    assert caret == " " * (len("    y ~ 身長 + log(é") + 2) + "^"  # two cells each


@pytest.mark.parametrize(
    ("call", "mend"),
    [
        ("dummy(f, 'b')", r"there is no function 'dummy': write I\(f == 'b'\)$"),
        ("dummy(`f`)", r"there is no function 'dummy': write 0 \+ C\(f\)$"),
        ("factor(f)", r"there is no function 'factor': write C\(f\)$"),
        ("ns(x, 3)", r"there is no function 'ns': write cr\(x, df=\.\.\.\)$"),
        ("s(x)", r"there is no function 's': write bs\(x, df=5\)$"),
        ("poly(x, 2, raw=TRUE)", "there is no 'TRUE': write True$"),
        ("log(x, 2)", r"log\(x, 2\): write log\(x\) / np\.log\(2\)$"),
        ("log(offset(x))", r"write \+ offset\(x\) as a summand of its own$"),
        ("exit()", "there is no function 'exit'$"),
        ("open('x')", "there is no function 'open'$"),
        ("C(f, Treatment('z'))", "can't be computed: .*'z'"),
    ],
)
def test_functions_of_other_programs(call: str, mend: str) -> None:
    refused(mend, f"y ~ {call} + (1 | county)")


def test_an_attribute_that_is_a_column_too() -> None:
    data = table().assign(**{"x.T": 1.0})
    message = r"the fixed effects: inside a call write the column 'x\.T' in back-ticks$"
    refused(message, "y ~ log(x.T) + (1 | county)", data)
    refused(message, "y ~ log(x.T.T) + I(x.T) + (1 | county)", data)


@pytest.mark.parametrize(
    ("offset", "message"),
    [
        ("f", "the offset 'f' is of type .*, not a number"),
        ("C(f)", r"offset\(C\(f\)\) must give one column .* C\(f\)\[a\], C\(f\)\[b\]"),
    ],
)
def test_an_offset_is_one_column_of_numbers(offset: str, message: str) -> None:
    refused(message, f"y ~ x + offset({offset}) + (1 | county)")


@pytest.mark.parametrize(
    ("term", "message"),
    [
        ("I(x * 1j)", r"'I\(x \* 1j\)' holds complex numbers"),
        ("{'a'}", "\"'a'\" gives values that are no numbers"),
        ("{None}", "None gives no column"),
        ("C(one)", r"C\(one\) gives no column: it has one level"),
        ("{lambda x: x}", "can't be computed"),
        ("x.nope", "there is no column 'x.nope'"),
        ("{x.nope}", "can't be computed: .*nope"),
    ],
)
def test_expressions_without_numbers(term: str, message: str) -> None:
    refused(message, f"y ~ x + {term} + (1 | county)", table(one="a"))


# --- how formulas are read ------------------------------------------------------------------------


def test_where_names_are_used() -> None:
    part = formula_part("x + C(f, Treatment('C(no)')) + group_mean(log(z), `a b`, Q('k')) + I(w)")
    assert part.bare == ("x",)
    assert part.uses == (
        Use("f", "C", 0, alone=True),
        Use("z", "log", 0, alone=True),
        Use("a b", "group_mean", 1, alone=True),
        Use("k", "group_mean", 2, alone=True),
        Use("w", "I", 0, alone=True),
    )
    assert [call.text for call in part.calls] == [
        "C(f, Treatment('C(no)'))",
        "Treatment('C(no)')",
        "group_mean(log(z), `a b`, Q('k'))",
        "log(z)",
        "Q('k')",
        "I(w)",
    ]
    assert [a.column for a in part.calls[2].arguments] == [None, "a b", "k"]


def test_names_that_code_binds_are_no_columns() -> None:
    part = formula_part("f(lambda a, b=c: a + d) + I([i + e for i in h if i]) + I((w := x) + w)")
    assert set(part.inside) == {"c", "d", "e", "h", "x"}
    assert formula_part("I([x for x in z][0] + x)").inside == ("z", "x")


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("1 + a * b", ["", "a", "b", "a:b"]),
        ("0 + (a + b + c)**2", ["a", "a:b", "a:c", "b", "b:c", "c"]),
        ("0 + (a + b)**99999999", ["a", "a:b", "b"]),
        ("1 + a / b / c", ["", "a", "a:b", "a:b:c"]),
        ("0 + (a + b) / c", ["a", "b", "a:b:c"]),
        ("1 + a * b - a", ["", "b", "a:b"]),
        ("1 + (a + b - b):c", ["", "a:c"]),
        ("0 + a:(1 + b)", ["a", "a:b"]),
        ("0 + a:(0 + b)", ["a:b"]),
        ("1 + a:a + a", ["", "a"]),
        ("1 + a + b:a + a:b", ["", "a", "b:a"]),
    ],
)
def test_sums_multiplied_out(text: str, terms: list[str]) -> None:
    found = [":".join(name for _, name in term) for term in formula_part(text).terms]
    assert found == terms


def test_too_many_terms() -> None:
    letters = "*".join(f"x{i}" for i in range(20))
    with pytest.raises(FormulaError, match="this makes more than 10,000 terms"):
        parse_formula(f"y ~ {letters} + (1 | g)")
    assert len(formula_part("0 + (a + b + c + d + e + f + g)**7").terms) == 2**7 - 1
