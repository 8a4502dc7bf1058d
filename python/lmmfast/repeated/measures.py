"""Which subject, visit and group rows belong to, and what the data can tell of a covariance."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

import numpy as np

from .._core import RepeatedUnits
from ..errors import DataError, shown
from ..frame.source import Source
from ..tables.columns import take_rows
from ..tables.levels import compress, encode
from .structures import structure

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..formula.repeated import RepeatedTerm
    from ..frame.model_frame import ModelFrame

    Float = NDArray[np.float64]
    Codes = NDArray[np.int32]


@dataclass(frozen=True, eq=False)
class Levels:
    """A column of labels as codes.

    Attributes
    ----------
    name : str
    labels : list
        In order.
    codes : NDArray[np.int32]
        The label of each row (n,).
    """

    name: str
    labels: list[Any]
    codes: Codes

    @property
    def size(self) -> int:
        """Number of labels."""
        return len(self.labels)


@dataclass(frozen=True, eq=False)
class Measures:
    """The rows of a fit as repeated measures.

    Attributes
    ----------
    term : RepeatedTerm
    subjects, groups : Levels
        One group where the term has none.
    visits : Levels or None
        None for spatial structures.
    coordinates : tuple of (n,) arrays
        Of spatial structures.
    n_subjects_read : int
        Subjects of the data, those included of whom no row is complete.
    """

    term: RepeatedTerm
    subjects: Levels
    groups: Levels
    visits: Levels | None
    coordinates: tuple[Float, ...]
    n_subjects_read: int

    def units(self, frame: ModelFrame, y: Float, n_threads: int) -> RepeatedUnits:
        """Cross-products by pattern of visits; see the core."""
        design = frame.design if y is frame.y else frame.design_of(y)
        visits = None if self.visits is None else (self.visits.codes, self.visits.size)
        try:
            return RepeatedUnits(
                design,
                (self.subjects.codes, self.subjects.size),
                (self.groups.codes, self.groups.size),
                visits,
                self.coordinates,
                n_threads,
            )
        except DataError:
            self._refuse_repeated(frame)
            self._refuse_moving(frame)
            raise

    @cached_property
    def seen(self) -> NDArray[np.bool_]:
        """Which subjects were seen at which visits (n_subjects, n_visits)."""
        assert self.visits is not None
        seen = np.zeros((self.subjects.size, self.visits.size), bool)
        seen[self.subjects.codes, self.visits.codes] = True
        return seen

    @cached_property
    def group_of_subject(self) -> Codes:
        """The group of each subject (n_subjects,)."""
        group = np.zeros(self.subjects.size, np.int32)
        group[self.subjects.codes] = self.groups.codes
        return group

    def __getstate__(self) -> dict[str, Any]:
        kept = ("term", "subjects", "groups", "visits", "coordinates", "n_subjects_read")
        return {name: self.__dict__[name] for name in kept}

    @property
    def n_patterns(self) -> int:
        """Different sets of visits at which subjects were seen, by group."""
        if self.visits is None:
            return self.subjects.size
        packed = np.packbits(self.seen, axis=1)
        keys = np.column_stack([self.group_of_subject.view(np.uint8).reshape(-1, 4), packed])
        return len(np.unique(keys, axis=0))

    def check(self) -> None:
        """Refuse a covariance with parameters that no pair of measures tells of."""
        if self.visits is None:
            if np.bincount(self.subjects.codes).max() < 2:
                raise DataError(
                    f"{self.term.text}: no subject has two measures, so nothing tells of their "
                    "correlation; fit a linear model"
                )
            return
        kind = structure(self.term.structure)
        labels = self.visits.labels
        m = len(labels)
        if m < 2 and self.term.structure not in ("us", "cs"):
            raise DataError(
                f"{self.term.text}: there is one visit, {shown(labels[0])}, and so no correlation"
            )
        for g, group in enumerate(self.groups.labels):
            seen = self.seen[self.group_of_subject == g].astype(np.float32)
            together = seen.T @ seen
            where = "" if self.term.group is None else f" in {self.term.group} {shown(group)}"
            self._check_group(kind.lacking(together > 0), where)
            n_parameters, n_rows = kind.n_parameters(m), int(seen.sum())
            if n_parameters >= n_rows:
                raise DataError(
                    f"{self.term.text} has {n_parameters} parameters for {n_rows} rows{where}: "
                    "use a structure with fewer, such as ar1h, cs or ar1"
                )

    def _check_group(self, lacking: tuple[int, ...] | str | None, where: str) -> None:
        if lacking is None:
            return
        assert self.visits is not None
        labels = self.visits.labels
        if isinstance(lacking, str):
            what = lacking
        elif len(lacking) == 1:
            what = f"nobody was seen at visit {shown(labels[lacking[0]])}"
        else:
            j, k = (shown(labels[i]) for i in lacking)
            what = f"no subject was seen at both visits {j} and {k}"
        raise DataError(
            f"{self.term.text}: {what}{where}, so the data can't tell a parameter of the "
            "covariance; use a structure with fewer parameters, such as ar1 or cs, or drop visits"
        )

    def _refuse_repeated(self, frame: ModelFrame) -> None:
        if self.visits is None:
            return
        key = self.subjects.codes.astype(np.int64) * self.visits.size + self.visits.codes
        order = np.argsort(key, kind="stable")
        same = np.flatnonzero(np.diff(key[order]) == 0)
        if len(same) == 0:
            return
        i, j = sorted((int(order[same[0]]), int(order[same[0] + 1])))
        subject, visit = self.subjects, self.visits
        raise DataError(
            f"{subject.name} {shown(subject.labels[subject.codes[i]])} has {visit.name} "
            f"{shown(visit.labels[visit.codes[i]])} twice, in the rows labelled "
            f"{shown(frame.index[i])} and {shown(frame.index[j])}: keep one row for each subject "
            "and visit"
        )

    def _refuse_moving(self, frame: ModelFrame) -> None:
        moving = np.flatnonzero(self.group_of_subject[self.subjects.codes] != self.groups.codes)
        if len(moving) == 0:
            return
        i = int(moving[0])
        subject, groups = self.subjects, self.groups
        s = subject.codes[i]
        a, b = groups.labels[groups.codes[i]], groups.labels[self.group_of_subject[s]]
        raise DataError(
            f"{subject.name} {shown(subject.labels[s])} is in {self.term.group} {shown(a)} and "
            f"{shown(b)}: a subject has one covariance matrix"
        )


def measures_of(frame: ModelFrame, data: Any) -> Measures:
    """The rows of a frame as repeated measures.

    Parameters
    ----------
    frame : ModelFrame
        Of a formula with the covariance of repeated measures.
    data : table
        That it was made of.
    """
    term = frame.spec.formula.repeated
    assert term is not None
    source = Source(data)
    subjects, n_read = _levels(source, term.subject, term.text, frame)
    groups = Levels("", [None], np.zeros(frame.n, np.int32))
    if term.group is not None:
        groups, _ = _levels(source, term.group, term.text, frame)
    visits: Levels | None = None
    coordinates: tuple[Float, ...] = ()
    if term.spatial:
        coordinates = tuple(_coordinate(source, name, term, frame) for name in term.visits)
    else:
        visits, _ = _levels(source, term.visits[0], term.text, frame)
    measures = Measures(term, subjects, groups, visits, coordinates, n_read)
    measures.check()
    return measures


def _levels(source: Source, name: str, role: str, frame: ModelFrame) -> tuple[Levels, int]:
    """The labels of the rows, and how many labels the whole column has."""
    codes, labels = encode(name, source.raw(name, role))
    n_read = len(labels)
    if frame.rows is not None:
        codes, used = compress(np.ascontiguousarray(codes[frame.rows]), n_read)
        labels = labels[used]
    return Levels(name, list(labels), codes), n_read


def _coordinate(source: Source, name: str, term: RepeatedTerm, frame: ModelFrame) -> Float:
    values = source.numeric(name, term.text)
    if values is None:
        raise DataError(f"{term.text}: {name!r} must be numbers: the distance of two measures")
    values = np.ascontiguousarray(take_rows(values, frame.rows))
    if not np.isfinite(values).all():
        raise DataError(f"{term.text}: {name!r} has infinite values")
    return values
