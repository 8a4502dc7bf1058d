"""What a formula's part needs: which names are columns, and whether formulaic must read it."""

from __future__ import annotations

import ast
from dataclasses import dataclass, field
from functools import lru_cache

from .parse import ParsedFormula, parse_formula
from .products import Term, multiply_out
from .python_code import canonical, named, shown_code, too_deep_code
from .tokens import Token, column_name, named_column, tokenize


@dataclass(frozen=True)
class Argument:
    """An argument of a call.

    Attributes
    ----------
    text : str
        As written in formulas.
    column : str or None
        The name that it is, where it is nothing but a name.
    """

    text: str
    column: str | None


@dataclass(frozen=True)
class Call:
    """A call of a function, wherever in an expression it stands.

    Attributes
    ----------
    function : str
        ``"log"``, ``"np.log"``.
    code : str
        The call as formulaic evaluates it, see `python_code`.
    arguments : tuple of Argument
        Those without names.
    keywords : tuple of str
        Names of the others.
    """

    function: str
    code: str
    arguments: tuple[Argument, ...]
    keywords: tuple[str, ...]

    @property
    def text(self) -> str:
        """The call as written in formulas."""
        return shown_code(self.code)

    @property
    def texts(self) -> tuple[str, ...]:
        """The arguments without names as written in formulas."""
        return tuple(argument.text for argument in self.arguments)


@dataclass(frozen=True)
class Use:
    """One place where a name is looked up.

    Attributes
    ----------
    name : str
    function : str
        The innermost call in whose arguments it stands; empty outside calls.
    argument : int or str
        Position or name of that argument.
    alone : bool
        Whether it is the whole argument.
    """

    name: str
    function: str
    argument: int | str
    alone: bool


@dataclass(frozen=True)
class Part:
    """The fixed part, the left side of a bar, a response or an offset.

    Attributes
    ----------
    text : str
        As written.
    terms : tuple of tuples
        It multiplied out, see `products`.
    plain : tuple of str or None, or None
        Where the part is nothing but an intercept and columns: their names, None for the
        intercept. None where it is more than that.
    bare : tuple of str
        Names that stand outside function calls: they must be columns.
    inside : tuple of str
        Names in Python code: columns, constants or modules.
    called : tuple of str
        Names of functions.
    calls : tuple of Call
    uses : tuple of Use
        Where the names of `inside` stand.
    dotted : tuple of str
        Attributes in the code, such as ``"x.real"``, that are not called.
    in_order : bool
        Whether the columns are to stand in the order of `terms`, not in formulaic's.
    """

    text: str
    terms: tuple[Term, ...]
    plain: tuple[str | None, ...] | None
    bare: tuple[str, ...]
    inside: tuple[str, ...] = ()
    called: tuple[str, ...] = ()
    calls: tuple[Call, ...] = ()
    uses: tuple[Use, ...] = ()
    dotted: tuple[str, ...] = ()
    in_order: bool = False


@dataclass(frozen=True)
class Plan:
    """A formula with what each of its parts needs."""

    formula: ParsedFormula
    response: Part | None
    fixed: Part
    random: tuple[Part, ...]
    offsets: tuple[Part, ...]


@lru_cache(maxsize=512)
def plan_formula(text: str, *, one_sided: bool = False, repeated: bool = False) -> Plan:
    """Parse a formula and analyse its parts."""
    formula = parse_formula(text, one_sided=one_sided, repeated=repeated)
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
    bare = [name for name in map(column_name, tokens) if name is not None]
    codes = [canonical(t.text) for t in tokens if t.kind == "call" and column_name(t) is None]
    return _part(text, multiply_out(tokens, text), _plain_columns(tokens), bare, codes)


@lru_cache(maxsize=512)
def expression_part(text: str) -> Part:
    """Analyse one Python expression."""
    name = named_column(text)
    if name is not None:
        return Part(text, ((("column", name),),), (name,), (name,))
    code = canonical(text)
    return _part(text, ((("python", code),),), None, [], [code])


@lru_cache(maxsize=512)
def code_part(code: str) -> Part:
    """Analyse one expression as formulaic evaluates it."""
    return _part(shown_code(code), ((("python", code),),), None, [], [code])


def _part(
    text: str,
    terms: tuple[Term, ...],
    plain: tuple[str | None, ...] | None,
    bare: list[str],
    codes: list[str],
) -> Part:
    reader = _Reader()
    try:
        for code in dict.fromkeys(codes):
            reader.read_expression(code)
    except RecursionError:
        raise too_deep_code(text) from None
    return Part(
        text,
        terms,
        plain,
        tuple(dict.fromkeys(bare)),
        tuple(dict.fromkeys(use.name for use in reader.uses)),
        tuple(reader.called),
        tuple(reader.calls),
        tuple(reader.uses),
        tuple(reader.dotted),
    )


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


@dataclass
class _Reader:
    """Walks Python code for the names that it looks up, and its calls.

    Names of a lambda's arguments and of loops in brackets are no columns where they are bound.
    """

    uses: list[Use] = field(default_factory=list)
    called: dict[str, None] = field(default_factory=dict)
    calls: list[Call] = field(default_factory=list)
    dotted: dict[str, None] = field(default_factory=dict)

    def read_expression(self, code: str) -> None:
        tree = ast.parse(code, mode="eval").body
        stored = {n.target.id for n in ast.walk(tree) if isinstance(n, ast.NamedExpr)}
        self._read(tree, "", 0, frozenset(stored), alone=False)

    def _read(
        self,
        node: ast.AST,
        function: str,
        argument: int | str,
        bound: frozenset[str],
        *,
        alone: bool = False,
    ) -> None:
        if isinstance(node, ast.Name):
            if node.id not in bound:
                self.uses.append(Use(named(node.id), function, argument, alone))
        elif isinstance(node, ast.Call):
            self._read_call(node, function, argument, bound, alone=alone)
        elif isinstance(node, ast.Lambda):
            arguments = node.args
            for default in (*arguments.defaults, *filter(None, arguments.kw_defaults)):
                self._read(default, function, argument, bound)
            names = {a.arg for a in ast.walk(arguments) if isinstance(a, ast.arg)}
            self._read(node.body, function, argument, bound | names)
        elif isinstance(node, (ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)):
            self._read_loop(node, function, argument, bound)
        else:
            if isinstance(node, ast.Attribute) and (name := _dotted_name(node)) is not None:
                self.dotted[name] = None
            for child in ast.iter_child_nodes(node):
                self._read(child, function, argument, bound)

    def _read_call(
        self,
        node: ast.Call,
        function: str,
        argument: int | str,
        bound: frozenset[str],
        *,
        alone: bool,
    ) -> None:
        called = node.func
        if isinstance(called, ast.Name):
            if called.id not in bound:
                self.called[named(called.id)] = None
        else:  # a method: not an attribute
            owner = called.value if isinstance(called, ast.Attribute) else called
            self._read(owner, function, argument, bound)
        name = shown_code(ast.unparse(called))
        arguments = tuple(_argument(a) for a in node.args)
        keywords = tuple(keyword.arg or "**" for keyword in node.keywords)
        self.calls.append(Call(name, ast.unparse(node), arguments, keywords))
        column = _column_of_q(node)
        if column is not None:
            self.uses.append(Use(column, function, argument, alone))
            return
        for i, value in enumerate(node.args):
            self._read(value, name, i, bound, alone=True)
        for keyword in node.keywords:
            self._read(keyword.value, name, keyword.arg or "**", bound, alone=True)

    def _read_loop(
        self,
        node: ast.ListComp | ast.SetComp | ast.DictComp | ast.GeneratorExp,
        function: str,
        argument: int | str,
        bound: frozenset[str],
    ) -> None:
        for loop in node.generators:
            self._read(loop.iter, function, argument, bound)
            names = {n.id for n in ast.walk(loop.target) if isinstance(n, ast.Name)}
            bound |= names
            for condition in loop.ifs:
                self._read(condition, function, argument, bound)
        results = (node.key, node.value) if isinstance(node, ast.DictComp) else (node.elt,)
        for result in results:
            self._read(result, function, argument, bound)


def _argument(node: ast.expr) -> Argument:
    column = named(node.id) if isinstance(node, ast.Name) else None
    if isinstance(node, ast.Call):
        column = _column_of_q(node)
    return Argument(shown_code(ast.unparse(node)), column)


def _column_of_q(node: ast.Call) -> str | None:
    """The column that ``Q("x")`` names."""
    if not (isinstance(node.func, ast.Name) and node.func.id == "Q" and node.args):
        return None
    name = node.args[0]
    return str(name.value) if isinstance(name, ast.Constant) else None


def _dotted_name(node: ast.Attribute) -> str | None:
    """``"x.real"`` for an attribute of a name."""
    parts = [node.attr]
    value = node.value
    while isinstance(value, ast.Attribute):
        parts.append(value.attr)
        value = value.value
    return ".".join([named(value.id), *reversed(parts)]) if isinstance(value, ast.Name) else None
