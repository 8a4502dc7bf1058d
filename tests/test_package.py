"""The package: its version report, what an import of it loads."""

from __future__ import annotations

import subprocess
import sys

import lmmfast
import pytest


class TestPackage:
    def test_show_versions(self, capsys):
        lmmfast.show_versions()
        printed = capsys.readouterr().out
        for name in ("lmmfast", "python", "numpy", "scipy", "pandas", "blas", "compiler"):
            assert name in printed
        assert lmmfast.__version__ in printed
        with pytest.raises(AttributeError, match="nonsense"):
            lmmfast.nonsense

    def test_import_loads_nothing_optional(self):
        code = (
            "import sys, lmmfast; "
            "late = 'formulaic', 'matplotlib', 'scipy.stats', 'polars', 'dask'; "
            "print([name for name in late if name in sys.modules])"
        )
        out = subprocess.run(
            [sys.executable, "-c", code], capture_output=True, text=True, check=True
        )
        assert out.stdout.strip() == "[]"
