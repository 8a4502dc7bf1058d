"""The summary of a fit in statsmodels' layout: as text, HTML and LaTeX."""

from __future__ import annotations

import sys
import textwrap
from functools import lru_cache
from html import escape
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from .protocols import ResultsLike

    Float = NDArray[np.float64]


class Summary:
    """Two tables, a title and notes.

    Attributes
    ----------
    tables : list of DataFrame
        What the model is; its estimates, as text.
    title : str
    extra_txt : list of str
        Notes under the tables.
    settings : list of dict
        How each table is printed, as in statsmodels.
    """

    def __init__(self) -> None:
        self.tables: list[pd.DataFrame] = []
        self.settings: list[dict[str, Any]] = []
        self.extra_txt: list[str] = []
        self.title: str | None = None

    def add_title(self, title: str) -> None:
        """Give it another title.

        Parameters
        ----------
        title : str
            The title.
        """
        self.title = title

    def add_text(self, string: str) -> None:
        """Add a note under the tables.

        Parameters
        ----------
        string : str
            The note.
        """
        self.extra_txt.append(string)

    def as_text(self) -> str:
        """The summary as text."""
        narrow = [_text_rows(t, s) for t, s in zip(self.tables, self.settings)]
        width = max(len(block[0]) for block in narrow)
        lines = [(" " * int(width / 2 - len(self.title) / 2) + self.title) if self.title else ""]
        for i, (table, setting) in enumerate(zip(self.tables, self.settings)):
            # as much between columns as the widest table leaves, the rest after the first one
            columns = max(table.shape[1] - 1, 1)
            gap, rest = divmod(width - len(narrow[i][0]), columns)
            block = _text_rows(table, setting, gap + 1, rest)
            rule = "-" * len(block[0])
            lines.append("=" * width if i == 0 else rule)
            lines.extend([block[0], rule, *block[1:]] if setting["header"] else block)
        lines.append("=" * width)
        notes = [line for text in self.extra_txt for line in textwrap.wrap(text, width)]
        return "\n".join([*lines, *(notes or [""])])

    def as_html(self) -> str:
        """The summary as HTML tables."""
        parts = [_html(t, s) for t, s in zip(self.tables, self.settings)]
        return "\n".join(parts) + "<br/>\n" + "<br/>\n".join(map(escape, self.extra_txt))

    def as_latex(self, label: str = "") -> str:
        """The summary as a LaTeX table.

        Parameters
        ----------
        label : str, optional
            The table's label.
        """
        title = "" if self.title is None else _latex_text(self.title)
        body = "\n\n".join(_latex(t, s) for t, s in zip(self.tables, self.settings))
        notes = "".join(f"\n{_latex_text(text)}" for text in self.extra_txt)
        return (
            f"\\begin{{table}}\n\\caption{{{title}}}\n\\label{{{label}}}\n{body}\n"
            f"\\end{{table}}\n\\bigskip\n{notes}"
        )

    def __str__(self) -> str:
        return self.as_text()

    def __repr__(self) -> str:
        return f'{type(self)}\n"""\n{self}\n"""'

    def _repr_html_(self) -> str:
        return self.as_html()

    def _repr_latex_(self) -> str:
        return self.as_latex()

    def __reduce__(self) -> tuple[Any, ...]:
        return _restored, (self.__dict__,)


def _restored(state: dict[str, Any]) -> Summary:
    made = _summary_class()()
    made.__dict__.update(state)
    return made


def _summary_class() -> type[Summary]:
    """Ours, which is statsmodels' too where that is loaded."""
    return _class_for(sys.modules.get("statsmodels.iolib.summary2"))


@lru_cache(maxsize=4)
def _class_for(module: Any) -> type[Summary]:
    theirs = getattr(module, "Summary", None)
    if theirs is None:
        return Summary
    return type("Summary", (Summary, theirs), {"__module__": __name__})


def summary_of(
    results: ResultsLike,
    yname: str | None,
    xname_fe: Sequence[str] | None,
    xname_re: Sequence[str] | None,
    title: str | None,
    alpha: float,
) -> Summary:
    """The summary of results; see `MixedLMResults.summary`."""
    names = list(results._names)
    p = results.k_fe
    for what, given, place in (
        ("xname_fe", xname_fe, slice(0, p)),
        ("xname_re", xname_re, slice(p, None)),
    ):
        if given is None:
            continue
        if len(given) != len(names[place]):
            raise ValueError(f"{what} must have {len(names[place])} names, not {len(given)}")
        names[place] = list(given)
    made = _summary_class()()
    made.tables = [_facts(results, yname), _estimates(results, names, alpha)]
    made.settings = [
        {"index": False, "header": False, "float_format": "%.4f", "align": "l"},
        {"index": True, "header": True, "float_format": "%.4f", "align": "r"},
    ]
    made.title = "Mixed Linear Model Regression Results" if title is None else title
    return made


def _facts(results: ResultsLike, yname: str | None) -> pd.DataFrame:
    sizes = results.model._part.groups.sizes
    left = [
        ("Model:", "MixedLM"),
        ("No. Observations:", str(results.nobs)),
        ("No. Groups:", str(len(sizes))),
        ("Min. group size:", str(sizes.min())),
        ("Max. group size:", str(sizes.max())),
        ("Mean group size:", f"{sizes.mean():.1f}"),
    ]
    right = [
        ("Dependent Variable:", results.model.data.ynames if yname is None else yname),
        ("Method:", results.method),
        ("Scale:", f"{results.scale:.4f}"),
        ("Log-Likelihood:", f"{results.llf:.4f}"),
        ("Converged:", "Yes" if results.converged else "No"),
        ("", ""),
    ]
    return pd.DataFrame([[*a, *b] for a, b in zip(left, right)])


def _estimates(results: ResultsLike, names: Sequence[str], alpha: float) -> pd.DataFrame:
    from scipy.special import ndtr, ndtri

    p = results.k_fe
    m = len(names) - p
    table = np.full((p + m, 6), np.nan)
    beta, errors = np.asarray(results.fe_params), np.asarray(results.bse_fe)
    half = ndtri(1 - alpha / 2) * errors
    with np.errstate(invalid="ignore", divide="ignore"):
        z = beta / errors
    table[:p] = np.column_stack([beta, errors, z, 2 * ndtr(-np.abs(z)), beta - half, beta + half])
    table[p:, 0] = results.scale * results.params_object.get_packed(use_sqrt=False)
    table[p:, 1] = np.asarray(results.bse_re)
    columns = ["Coef.", "Std.Err.", "z", "P>|z|", f"[{alpha / 2}", f"{1 - alpha / 2}]"]
    shown = [[f"{v:.3f}" if np.isfinite(v) else "" for v in row] for row in table]
    return pd.DataFrame(shown, index=list(names), columns=columns)


def _cells(table: pd.DataFrame, setting: dict[str, Any]) -> list[list[str]]:
    """The table's texts, its header and index among them where they are shown."""
    rows = [[str(value) for value in row] for row in table.to_numpy()]
    if setting["header"]:
        rows.insert(0, [str(name) for name in table.columns])
    if setting["index"]:
        index = [str(name) for name in table.index]
        index = ["", *index] if setting["header"] else index
        rows = [[name, *row] for name, row in zip(index, rows)]
    return rows


def _text_rows(
    table: pd.DataFrame, setting: dict[str, Any], gap: int = 1, rest: int = 0
) -> list[str]:
    """Lines of one width: `gap` blanks between columns, `rest` more after the first."""
    rows = _cells(table, setting)
    right = setting["align"] == "r"
    widths = [max(map(len, column)) for column in zip(*rows)]
    widths[0] += rest
    lines = []
    for r, row in enumerate(rows):
        shown = []
        for j, (text, width) in enumerate(zip(row, widths)):
            if setting["index"] and j == 0:
                shown.append(text.ljust(width))
            elif r == 0 and setting["header"]:
                shown.append(text.center(width))
            else:
                shown.append(text.rjust(width) if right else text.ljust(width))
        lines.append((" " * gap).join(shown))
    return lines


def _html(table: pd.DataFrame, setting: dict[str, Any]) -> str:
    rows = _cells(table, setting)
    lines = ['<table class="simpletable">']
    for r, row in enumerate(rows):
        cells = []
        for j, text in enumerate(row):
            head = (r == 0 and setting["header"] and text) or (
                j == 0 and setting["index"] and r > 0
            )
            kind = "th" if head else "td"
            cells.append(f"<{kind}>{escape(text, quote=False)}</{kind}>")
        lines.append(f"<tr>\n  {' '.join(cells)}\n</tr>")
    return "\n".join([*lines, "</table>"])


def _latex(table: pd.DataFrame, setting: dict[str, Any]) -> str:
    rows = [[_latex_text(text) for text in row] for row in _cells(table, setting)]
    align = setting["align"]
    columns = ("l" if setting["index"] else align) + align * (len(rows[0]) - 1)
    lines = ["\\begin{center}", f"\\begin{{tabular}}{{{columns}}}", "\\hline"]
    widths = [max(map(len, column)) for column in zip(*rows)]
    for r, row in enumerate(rows):
        cells = [
            text.rjust(width) if align == "r" and j else text.ljust(width)
            for j, (text, width) in enumerate(zip(row, widths))
        ]
        line = " & ".join(cells).replace("$$", " ")
        lines.append(f"{line}  \\\\")
        if r == 0 and setting["header"]:
            lines.append("\\hline")
    return "\n".join([*lines, "\\hline", "\\end{tabular}", "\\end{center}"])


_LATEX = {"\\": r"\textbackslash{}", "_": r"\_", "%": r"\%", "$": r"\$", "#": r"\#", "{": r"\{",
          "}": r"\}", "~": r"\textasciitilde{}", "^": r"\^{}", "&": r"\&",
          "|": "$|$", ">": "$>$", "<": "$<$"}  # fmt: skip


def _latex_text(text: str) -> str:
    return "".join(_LATEX.get(character, character) for character in text)
