"""Parquet files of a batch: a folder of chunks that a later call can go on with."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from ..engine.status import WORDS, codes_of
from ..errors import DataError
from ..tables.coded import Coded
from .parquet import import_pyarrow, remove_unfinished, unfinished, write_table

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from os import PathLike

    from numpy.typing import NDArray

    from ..frame.model_frame import ModelFrame
    from ..frame.spec import Spec
    from .settings import Settings

_FORMAT = 1
_MANIFEST = "manifest.json"


def fingerprint(frame: ModelFrame, keys: pd.Index, blocks: Iterable[NDArray[Any]]) -> str:
    """A hash of all that the models are fitted to."""
    digest = hashlib.blake2b(digest_size=16)

    def add(values: Any) -> None:
        if isinstance(values, Coded):
            for part in values.for_core():
                add(part)
        elif isinstance(values, np.ndarray) and values.dtype.kind in "fiub":
            digest.update(f"{values.dtype.str}{values.shape}".encode())
            digest.update(np.ascontiguousarray(values).data)
        else:
            digest.update(repr(values).encode())

    spec = frame.spec
    add(spec.names)
    for values in (*frame.columns, frame.weights, frame.offset):
        add(values)
    for factor, codes in zip(spec.factors, frame.codes):
        add(factor.name)
        add(codes)
        add(list(factor.levels))
    for term, columns in zip(spec.random, frame.random):
        add((term.text, term.effects))
        for values in columns:
            add(values)
    add(list(keys))
    for block in blocks:
        add(block)
    return digest.hexdigest()


@dataclass(frozen=True)
class Keeping:
    """What is shown and kept of a batch while it runs."""

    progress: bool
    output: str | PathLike[str] | None
    chunk_size: int

    def folder(
        self,
        spec: Spec,
        keys: pd.Index,
        settings: Settings,
        data: Callable[[], str],
        chunk_rows: int | None = None,
    ) -> Folder | None:
        """The folder of `output`; None if there is none."""
        if self.output is None:
            return None
        identity = {"formula": spec.formula.text, **settings.identity()}
        return Folder(
            self.output,
            identity,
            data,
            spec,
            keys,
            settings.contrast_names,
            self.chunk_size,
            chunk_rows,
        )


class Folder:
    """Chunks of a batch in a folder, each written once and complete.

    ``chunk-00000.parquet`` holds a row for each model; ``modes-00000-0.parquet`` the conditional
    modes of grouping factor 0, a row for each model and level.

    Attributes
    ----------
    chunk_size : int
        Most models of a chunk: that of the first call.
    chunk_rows : int or None
        Most rows of a chunk's models: that of the first call.
    """

    def __init__(
        self,
        path: str | PathLike[str],
        identity: Mapping[str, Any],
        data: Callable[[], str],
        spec: Spec,
        keys: pd.Index,
        contrast_names: Sequence[str],
        chunk_size: int,
        chunk_rows: int | None = None,
    ) -> None:
        import_pyarrow()
        self._path = Path(path)
        self._spec = spec
        self._keys = keys
        effects = list(spec.names)
        contrasts = list(contrast_names)
        self._tables = {
            "params": effects,
            "bse": effects,
            "df": effects if identity["ddf"] else [],
            "contrasts": contrasts,
            "contrasts_bse": contrasts,
            "contrasts_df": contrasts if identity["ddf"] else [],
            "theta": list(spec.theta_names),
            "between_within": [factor.name for factor in spec.factors],
        }
        self._modes = bool(identity["random_effects"])
        self._path.mkdir(parents=True, exist_ok=True)
        remove_unfinished(self._path)
        wanted = {
            "format": _FORMAT,
            **identity,
            "models": len(keys),
            "data": data(),
            "chunk_size": chunk_size,
            "chunk_rows": chunk_rows,
        }
        self.chunk_size, self.chunk_rows = self._agree(json.loads(json.dumps(wanted)))

    def read(self, number: int) -> dict[str, Any] | None:
        """A chunk that is there."""
        _, pq = import_pyarrow()
        path = self._chunk(number)
        if not path.exists():
            return None
        stored = pq.read_table(path)

        def column(name: str) -> NDArray[Any]:
            return np.asarray(stored.column(name).to_numpy())

        columns: dict[str, Any] = {}
        for part, names in self._tables.items():
            values = [column(f"{part}.{name}") for name in names]
            columns[part] = np.column_stack(values) if names else np.empty((len(stored), 0))
        for name in ("sigma", "criterion", "nobs", "n_evaluations"):
            columns[name] = column(name)
        columns["status"] = codes_of(stored.column("status").to_pylist())
        columns["message"] = stored.column("message").to_pylist()
        if self._modes:
            self._read_modes(number, columns, len(stored))
        return columns

    def write(self, number: int, first: int, columns: Mapping[str, Any]) -> None:
        """Write a chunk whose first model is `first`; it counts as done from then on."""
        n = len(columns["sigma"])
        if self._modes:
            self._write_modes(number, columns, n)
        table = self._keys[first : first + n].to_frame(index=False)
        parts: dict[str, Any] = {str(name): table[name].to_numpy() for name in table.columns}
        parts["status"] = np.array(WORDS, dtype=object)[columns["status"]]
        parts["message"] = np.array(columns["message"], dtype=object)
        for name in ("nobs", "n_evaluations", "criterion", "sigma"):
            parts[name] = columns[name]
        for part, names in self._tables.items():
            for j, name in enumerate(names):
                parts[f"{part}.{name}"] = columns[part][:, j]
        write_table(pd.DataFrame(parts), self._chunk(number))

    # ---- private

    def _agree(self, wanted: dict[str, Any]) -> tuple[int, int | None]:
        """Check the manifest, or write it; the most models and rows of a chunk."""
        manifest = self._path / _MANIFEST
        if manifest.exists():
            found = json.loads(manifest.read_text())
            sizes = int(found["chunk_size"]), found.get("chunk_rows")
            del wanted["chunk_size"], wanted["chunk_rows"]
            different = [name for name in wanted if found.get(name) != wanted[name]]
            if different:
                details = ", ".join(
                    name
                    if name == "data"
                    else f"{name} ({found.get(name)!r} there, {wanted[name]!r} now)"
                    for name in different
                )
                raise DataError(
                    f"output={str(self._path)!r} holds another batch: different are {details}. "
                    "Choose another folder, or delete that one"
                )
            return sizes
        if any(self._path.glob("chunk-*.parquet")):
            raise DataError(f"output={str(self._path)!r} holds chunks without their {_MANIFEST}")
        with unfinished(manifest) as temporary:
            temporary.write_text(json.dumps(wanted, indent=1))
        return int(wanted["chunk_size"]), wanted["chunk_rows"]

    def _chunk(self, number: int) -> Path:
        return self._path / f"chunk-{number:05d}.parquet"

    def _modes_path(self, number: int, factor: int) -> Path:
        return self._path / f"modes-{number:05d}-{factor}.parquet"

    def _write_modes(self, number: int, columns: Mapping[str, Any], n: int) -> None:
        for f, (_, terms) in enumerate(self._spec.terms_by_factor()):
            counts = columns["level_counts"][f]
            table: dict[str, Any] = {
                "model": np.repeat(np.arange(n), counts),
                "level": columns["levels"][f],
            }
            for t in terms:
                for j, effect in enumerate(self._spec.random[t].effects):
                    table[f"{t}.{effect}"] = columns["b"][t][:, j]
            write_table(pd.DataFrame(table), self._modes_path(number, f))

    def _read_modes(self, number: int, columns: dict[str, Any], n: int) -> None:
        _, pq = import_pyarrow()
        columns["levels"], columns["level_counts"] = [], []
        b: dict[int, NDArray[Any]] = {}
        for f, (_, terms) in enumerate(self._spec.terms_by_factor()):
            stored = pq.read_table(self._modes_path(number, f))
            model = np.asarray(stored.column("model").to_numpy())
            columns["levels"].append(np.asarray(stored.column("level").to_numpy()))
            columns["level_counts"].append(np.bincount(model, minlength=n))
            for t in terms:
                effects = self._spec.random[t].effects
                b[t] = np.column_stack([stored.column(f"{t}.{e}").to_numpy() for e in effects])
        columns["b"] = [b[t] for t in sorted(b)]
