"""Versions and build details, for bug reports."""

from __future__ import annotations

import importlib
import platform
import sys
from importlib import metadata
from pathlib import Path

_PACKAGES = ("numpy", "scipy", "pandas", "formulaic", "narwhals")
_OPTIONAL = ("matplotlib", "polars", "pyarrow", "dask", "tqdm")


def package_version() -> str:
    """Version of the installed package."""
    return metadata.version("lmmfast")


def versions() -> dict[str, str]:
    """What `lmmfast.show_versions` prints, as a dictionary."""
    found = {
        "lmmfast": package_version(),
        "python": sys.version.split()[0],
        "platform": platform.platform(),
        "processor": _processor(),
    }
    found |= _build()
    for name in (*_PACKAGES, *_OPTIONAL):
        found[name] = _version(name)
    return found


def _version(name: str) -> str:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return "not installed"


def _processor() -> str:
    """Model name of the processor, as far as the system tells."""
    try:
        with Path("/proc/cpuinfo").open(encoding="utf-8") as info:
            for line in info:
                if line.startswith("model name"):
                    return line.partition(":")[2].strip()
    except OSError:
        pass
    return platform.processor() or platform.machine()


def _build() -> dict[str, str]:
    """How the compiled core was built, and the BLAS that SciPy brings to it."""
    from ._core import build_config

    found = {f"core {name}": str(value) for name, value in build_config().items()}
    found["blas"] = _blas()
    return found


def _blas() -> str:
    """SciPy's BLAS: what it was built with, and what threadpoolctl sees, if installed."""
    import scipy

    built = scipy.show_config(mode="dicts")["Build Dependencies"]["blas"]
    text = f"{built.get('name', '?')} {built.get('version', '')}".strip() + " (SciPy's)"
    try:
        threadpoolctl = importlib.import_module("threadpoolctl")
    except ImportError:
        return text
    running = [
        f"{lib['internal_api']} {lib['version']} {lib.get('architecture', '')}".strip()
        + f", {lib['num_threads']} threads"
        for lib in threadpoolctl.threadpool_info()
        if lib["user_api"] == "blas"
    ]
    return "; ".join([text, *dict.fromkeys(running)])
