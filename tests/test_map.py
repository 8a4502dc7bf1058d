"""The map of the rooms in docs/design.md against the tree."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
FOLDERS = {"cpp": ("*.cpp", "*.hpp"), "python/lmmfast": ("*.py",)}


def described() -> dict[str, dict[str, set[str]]]:
    """For the C++ and the Python table: what each row names, by the rooms of its first cell."""
    tables: dict[str, dict[str, set[str]]] = {}
    folder = ""
    for line in (ROOT / "docs" / "design.md").read_text().splitlines():
        if match := re.match(r"\| (?:C\+\+|Python) \(`([\w/]+)/`", line):
            folder = match[1]
            tables[folder] = {}
        elif folder and line.startswith("| `"):
            first, rest = line[1:].split(" | ", 1)
            for room in re.findall(r"`([\w/]+?)/?`", first):
                tables[folder][room] = set(re.findall(r"`([\w]+)`", rest))
        elif not line:
            folder = ""
    return tables


@pytest.mark.parametrize("folder", FOLDERS)
def test_every_room_and_file_is_on_the_map(folder: str) -> None:
    rooms = described()[folder]
    files = [
        path.relative_to(ROOT / folder)
        for pattern in FOLDERS[folder]
        for path in (ROOT / folder).rglob(pattern)
        if not {"third_party", "tests"} & set(path.relative_to(ROOT / folder).parts)
    ]
    assert len(files) > 50
    own = {f.stem for f in files if len(f.parts) == 1} - {"__init__"}
    found = {str(file.parent) for file in files} - {"."}
    assert found == {room for room in rooms if room not in own}
    if folder == "python/lmmfast":
        assert own - {"batch_results"} == set(rooms) - found  # batch_results: for old pickles
    missing = [
        str(file)
        for file in files
        if len(file.parts) > 1 and file.stem not in {"__init__", *rooms[str(file.parent)]}
    ]
    assert missing == []


def test_contributing_names_what_is_there() -> None:
    text = (ROOT / "CONTRIBUTING.md").read_text()
    targets = set(
        re.findall(r"`((?:cpp|python|tests|bench|docs|examples|\.ci|\.github)/[\w./]*)`", text)
    )
    assert len(targets) >= 8
    assert [name for name in targets if not (ROOT / name).exists()] == []


def test_files_are_short() -> None:
    """A seam is due beyond about 400 lines; priors are a class each, all alike."""
    long = {
        str(path.relative_to(ROOT))
        for folder, patterns in FOLDERS.items()
        for pattern in patterns
        for path in (ROOT / folder).rglob(pattern)
        if "third_party" not in path.parts and len(path.read_text().splitlines()) > 410
    }
    assert long <= {"python/lmmfast/priors.py"}
