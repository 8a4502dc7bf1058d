"""parse_formula: what every kind of formula stands for, and where bad ones are pointed at."""

from __future__ import annotations

import pickle

import pytest
from lmmfast.errors import FormulaError
from lmmfast.formula.parse import RandomTerm, parse_formula


def terms(text: str) -> list[tuple[str, str, str]]:
    return [(t.effects, ":".join(t.group), t.covariance) for t in parse_formula(text).random]


@pytest.mark.parametrize(
    ("random", "expected"),
    [
        ("(1 | g)", [("1", "g", "full")]),
        ("(x | g)", [("1 + x", "g", "full")]),
        ("(1 + x | g)", [("1 + x", "g", "full")]),
        ("(0 + x | g)", [("0 + x", "g", "full")]),
        ("(-1 + x | g)", [("0 + x", "g", "full")]),
        ("(x - 1 | g)", [("0 + x", "g", "full")]),
        ("(x + 0 | g)", [("0 + x", "g", "full")]),
        ("(x || g)", [("1 + x", "g", "diagonal")]),
        ("(0 + x || g)", [("0 + x", "g", "diagonal")]),
        ("(x + z | g)", [("1 + x + z", "g", "full")]),
        ("(x * z | g)", [("1 + x * z", "g", "full")]),
        ("(x - z | g)", [("1 + x - z", "g", "full")]),
        ("(log(x) | g)", [("1 + log(x)", "g", "full")]),
        ("(I(a | b) | g)", [("1 + I(a | b)", "g", "full")]),
        ("(1 | a:b)", [("1", "a:b", "full")]),
        ("(1 | (a:b))", [("1", "a:b", "full")]),
        ("(1 | a/b)", [("1", "a", "full"), ("1", "a:b", "full")]),
        ("(x || a/b)", [("1 + x", "a", "diagonal"), ("1 + x", "a:b", "diagonal")]),
        ("(1 | a/b/c)", [("1", "a", "full"), ("1", "a:b", "full"), ("1", "a:b:c", "full")]),
        ("(1 | a:b/c)", [("1", "a:b", "full"), ("1", "a:b:c", "full")]),
        ("(1 | g) + (1 | h)", [("1", "g", "full"), ("1", "h", "full")]),
        ("(1 | g) + (0 + x | g)", [("1", "g", "full"), ("0 + x", "g", "full")]),
        ("((1 | g))", [("1", "g", "full")]),
        ("((x) | g)", [("1 + (x)", "g", "full")]),
        ("(1 | g.h)", [("1", "g.h", "full")]),
        ("(1 | `my g`)", [("1", "my g", "full")]),
        ('(1 | Q("my g"))', [("1", "my g", "full")]),
        ("(`a b` | g)", [("1 + `a b`", "g", "full")]),
        ("(1|g)", [("1", "g", "full")]),
        ("(\n1\n|\ng\n)", [("1", "g", "full")]),
        ("(größe | bäume)", [("1 + größe", "bäume", "full")]),
    ],
)
def test_random_terms(random: str, expected: list[tuple[str, str, str]]) -> None:
    assert terms(f"y ~ {random}") == expected
    assert terms(f"y ~ x + {random} + z") == expected


@pytest.mark.parametrize(
    ("right", "fixed"),
    [
        ("(1 | g)", "1"),
        ("1 + (1 | g)", "1"),
        ("0 + (1 | g)", "0"),
        ("x + (1 | g)", "1 + x"),
        ("(1 | g) + x", "1 + x"),
        ("1 + x + (1 | g)", "1 + x"),
        ("x + 1 + (1 | g)", "1 + x"),
        ("0 + x + (1 | g)", "0 + x"),
        ("-1 + x + (1 | g)", "0 + x"),
        ("x - 1 + (1 | g)", "0 + x"),
        ("x + (1 | g) - 1", "0 + x"),
        ("x + -1 + (1 | g)", "0 + x"),
        ("x * z - z + (1 | g)", "1 + x * z - z"),
        ("a:b + a/b + (1 | g)", "1 + a:b + a/b"),
        ("(a + b)**2 + (1 | g)", "1 + (a + b)**2"),
        ("(a + b)^2 + (1 | g)", "1 + (a + b)^2"),
        ("I(x**2) + log(x + 1) + (1 | g)", "1 + I(x**2) + log(x + 1)"),
        ("I(a | b) + (1 | g)", "1 + I(a | b)"),
        ("C(f, Treatment('a|b')) + (1 | g)", "1 + C(f, Treatment('a|b'))"),
        ("group_mean(x, g) + (1 | g)", "1 + group_mean(x, g)"),
        ("np.log(np.abs(x)) + (1 | g)", "1 + np.log(np.abs(x))"),
        ("{x + 1} + (1 | g)", "1 + {x + 1}"),
        ("x.y + `a b` + Q('c (d') + (1 | g)", "1 + x.y + `a b` + Q('c (d')"),
        ("offset(o) + x + (1 | g)", "1 + x"),
    ],
)
def test_fixed_part(right: str, fixed: str) -> None:
    assert parse_formula(f"y ~ {right}").fixed == fixed


@pytest.mark.parametrize(
    "response", ["y", "log(y)", "np.log(y)", "I(a + b)", "y / 1000", "`my y`", "-y", "100 * y"]
)
def test_response(response: str) -> None:
    assert parse_formula(f"{response} ~ x + (1 | g)").response == response


def test_offsets() -> None:
    parsed = parse_formula("y ~ offset(a) + x + (1 | g) + offset(log(b + 1))")
    assert parsed.offsets == ("a", "log(b + 1)")
    assert parsed.fixed == "1 + x"


def test_text_of_terms_is_as_written() -> None:
    parsed = parse_formula("y ~ x + (1 + x |g) + (1 | a/b)")
    assert [t.text for t in parsed.random] == ["(1 + x |g)", "(1 | a/b)", "(1 | a/b)"]
    assert parsed.text == "y ~ x + (1 + x |g) + (1 | a/b)"


def test_one_sided() -> None:
    parsed = parse_formula("~ x + (1 | g)", one_sided=True)
    assert (parsed.response, parsed.fixed) == ("", "1 + x")
    with pytest.raises(FormulaError, match="responses are given apart"):
        parse_formula("y ~ x + (1 | g)", one_sided=True)


def test_parsing_is_cached_and_results_hash() -> None:
    text = "y ~ x + (x || g)"
    assert parse_formula(text) is parse_formula(text)
    assert parse_formula(text).random[0] == RandomTerm("1 + x", ("g",), "diagonal", "(x || g)")
    assert hash(parse_formula(text)) == hash(pickle.loads(pickle.dumps(parse_formula(text))))


# The caret stands under the character before which there is a "<" here.
@pytest.mark.parametrize(
    ("marked", "message"),
    [
        ("y x + (1 | g)<", "needs a ~"),
        ("<", "needs a ~"),
        ("y <= x + (1 | g)", "no '='"),
        ("y ~ x <~ z + (1 | g)", "one ~"),
        ("<~ x + (1 | g)", "no response"),
        ("y ~<", "nothing right of ~"),
        ("y ~ x + <(1 | g", "not closed"),
        ("y ~ x + log<(z + (1 | g)", "not closed"),
        ("y ~ x + 1 | g<)", "never opened"),
        ("y ~ x + log(z<]) + (1 | g)", "another kind of bracket"),
        ("y ~ x + <`z + (1 | g)", "back-tick is not closed"),
        ("y ~ <`` + (1 | g)", "no name between"),
        ("y ~ <'x + (1 | g)", "quote is not closed"),
        ("y ~ <'x' + (1 | g)", "in back-ticks, or as Q"),
        ("y ~ <.  + (1 | g)", "name the columns"),
        ("y ~ <1st + (1 | g)", "back-ticks"),
        ("y ~ x <@ z + (1 | g)", "no meaning"),
        ("y ~ x<", "no random term"),
        ("y ~ x + (x)<", "no random term"),
        ("y ~ x + 1 <| g", "stands in parentheses"),
        ("y ~ x + (<| g)", "nothing left of the bar"),
        ("y ~ x + (1 | <)", "no grouping factor"),
        ("y ~ x + (1 | g <| h)", "one bar"),
        ("y ~ x + (1 | <| g)", "no grouping factor"),
        ("y ~ x <(1 | g)", "no space before"),
        ("y ~ x + (x <g)", "operator, such as"),
        ("y ~ x + <+ (1 | g)", "term is missing"),
        ("y ~ x * <+ (1 | g)", "term is missing"),
        ("y ~ x + (1 | g) +<", "ends where a term"),
        ("y ~ (<) + (1 | g)", "nothing in these parentheses"),
        ("a <b ~ x + (1 | g)", "operator, such as"),
        ("(1 <| g) ~ x", "right of ~"),
        ("y ~ I(x<^2) + (1 | g)", "XOR"),
        ("y ~ x + (I(x <^ 2) | g)", "XOR"),
        ("y ~ x + offset(x<^2) + (1 | g)", "XOR"),
        ("y<^2 ~ x + (1 | g)", "XOR"),
        ("y ~ x<^2 + (1 | g)", r"I\(x\*\*2\)"),
        ("y ~ x<**2 + (1 | g)", r"I\(x\*\*2\)"),
        ("y ~ (a + b)**<z + (1 | g)", "whole number"),
        ("y ~ (a + b)**<0.5 + (1 | g)", "whole number"),
        ("y ~ <0:x + (1 | g)", "term by itself"),
        ("y ~ x/<1 + (1 | g)", "term by itself"),
        ("y ~ <1**2 + (1 | g)", "term by itself"),
        ("y ~ <2*x + (1 | g)", r"I\(2 \* x\)"),
        ("y ~ x + (1 | <2)", "is 0 or 1"),
        ("y ~ x + (1 | <1)", "is a column"),
        ("y ~ x + (1 | <C(g))", "not an expression"),
        ("y ~ x + (1 | a <+ b)", r"\(1 \| a\) \+ \(1 \| b\)"),
        ("y ~ x + (1 | a <* b)", r"\(1 \| a:b\)"),
        ("y ~ x + (1 | a/<(b + c))", "joined by"),
        ("y ~ x + (1 | a/<a)", "crossed with itself"),
        ("y ~ <x*(1 | g)", "summand of its own"),
        ("y ~ <(x + (1 | g))", "summand of its own"),
        ("y ~ x - <(1 | g)", "subtracted"),
        ("y ~ x + (<0 | g)", "no columns"),
        ("y ~ <offset(x)*z + (1 | g)", "summand of its own"),
        ("y ~ - <offset(x) + (1 | g)", "summand of its own"),
        ("y ~ <offset() + (1 | g)", "summand of its own"),
        ("y ~ I(x +<) + (1 | g)", "not valid Python"),
        ("y ~ (1 | g) + <(x | g)", r"0 \+ x \| g"),
        ("y ~ (1 | g) + <(1 | g)", "twice"),
        ("y ~ (x | g) + <(0 + x | g)", "'x' for g comes twice"),
        ("y ~ (1 | a/b) + <(1 | a)", "for a comes twice"),
        ("y ~ (1 | a:b) + <(1 | b:a)", "comes twice"),
    ],
)
def test_errors_point_at_the_place(marked: str, message: str) -> None:
    position = marked.index("<")
    text = marked.replace("<", "", 1)
    with pytest.raises(FormulaError, match=message) as caught:
        parse_formula(text)
    assert str(caught.value).split("\n")[-2:] == [f"    {text}", " " * (4 + position) + "^"]


def test_error_shows_the_line_of_a_long_formula() -> None:
    with pytest.raises(FormulaError, match="XOR") as caught:
        parse_formula("y ~ x +\n  I(x^2) +\n  (1 | g)")
    assert str(caught.value).split("\n")[1:] == ["      I(x^2) +", "         ^"]


def test_errors_pickle() -> None:
    with pytest.raises(FormulaError) as caught:
        parse_formula("y ~ x")
    assert str(pickle.loads(pickle.dumps(caught.value))) == str(caught.value)
