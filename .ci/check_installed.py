"""Import and fit where nothing but the wheel and what it requires is installed."""

import importlib.util
import pickle
import sys

import lmmfast

slow = {"formulaic", "matplotlib", "scipy.stats", "pyarrow", "dask"} & set(sys.modules)
assert not slow, f"import lmmfast imports {sorted(slow)}"

result = lmmfast.lmer("log_radon ~ floor + (1 | county)", lmmfast.datasets.radon())
print(result.summary())
assert result.converged
assert abs(result.criterion / 2097.5219842830784 - 1) < 1e-9, result.criterion
assert abs(pickle.loads(pickle.dumps(result)).criterion - result.criterion) == 0

assert importlib.util.find_spec("matplotlib") is None, "is this environment clean?"
message = ""
try:
    lmmfast.plotting.caterpillar(result)
except ImportError as error:
    message = str(error)
assert "lmmfast[plot]" in message, message
print(f"lmmfast {lmmfast.__version__} imports and fits")
