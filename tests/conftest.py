"""What several test files share."""

from __future__ import annotations

import os
import warnings
from collections.abc import Iterator
from contextlib import contextmanager

# The dense reference's small matrices gain nothing from threads that wait for each other; read when
# NumPy is first imported, so a test run that sets it otherwise is obeyed.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

from hypothesis import HealthCheck, settings
from lmmfast.errors import FitWarning

settings.register_profile(
    "lmmfast",
    max_examples=25,
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("lmmfast")


@contextmanager
def quietly() -> Iterator[None]:
    """Without the warnings of a fit: singular, not identified, columns dropped."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", FitWarning)
        yield
