"""_core.pyi has the parameters of the compiled module.

mypy's stubtest (`make lint`) compares all else, but cannot see parameters of pybind11's functions.
"""

from __future__ import annotations

import ast
import inspect
import re
from pathlib import Path

import lmmfast
from lmmfast import _core
from lmmfast.covariance import STRUCTURES

Signature = list[tuple[str, bool, bool]]


def parameters(function: ast.FunctionDef) -> Signature:
    """(name, keyword-only, optional) of each parameter but self."""
    given = function.args
    first_optional = len(given.args) - len(given.defaults)
    found = [(a.arg, False, i >= first_optional) for i, a in enumerate(given.args)]
    found += [(a.arg, True, d is not None) for a, d in zip(given.kwonlyargs, given.kw_defaults)]
    return [parameter for parameter in found if parameter[0] != "self"]


def in_the_stub() -> dict[str, Signature]:
    """Functions and methods of _core.pyi."""
    tree = ast.parse((Path(lmmfast.__file__).parent / "_core.pyi").read_text(encoding="utf-8"))
    found = {}
    for node in tree.body:
        members = node.body if isinstance(node, ast.ClassDef) else [node]
        prefix = f"{node.name}." if isinstance(node, ast.ClassDef) else ""
        for function in members:
            if isinstance(function, ast.FunctionDef) and not function.decorator_list:
                found[prefix + function.name] = parameters(function)
    return found


def in_the_module() -> dict[str, Signature]:
    """The same of the compiled module, from the signatures in pybind11's docstrings."""
    found = {}
    for name, thing in vars(_core).items():
        members = {"": thing} if inspect.isroutine(thing) else {}
        if inspect.isclass(thing):
            members = {f".{key}": value for key, value in vars(thing).items()}
        for key, function in members.items():
            own = (key or name).lstrip(".")
            lines = re.findall(rf"^(?:\d+\. )?({own}\(.*)$", function.__doc__ or "", re.MULTILINE)
            if callable(function) and lines:  # of an overloaded one the first says *args
                (parsed,) = ast.parse(f"def {lines[-1]}: ...").body
                assert isinstance(parsed, ast.FunctionDef)
                found[name + key] = parameters(parsed)
    return found


def test_the_stub_has_the_parameters_of_the_compiled_module():
    """Their names, which are keyword-only, which are optional."""
    stub, module = in_the_stub(), in_the_module()
    pickling = {name for name in module if name.endswith(("__getstate__", "__setstate__"))}
    assert stub == {name: module[name] for name in module.keys() - pickling}


def test_python_and_the_core_know_the_same_covariance_structures():
    """A kind is a file on either side."""
    assert tuple(STRUCTURES) == _core.STRUCTURES
