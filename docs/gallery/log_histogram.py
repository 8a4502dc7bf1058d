"""
Values over powers of ten
=========================

`lmmfast.plotting.log_histogram` has bins of equal width on a logarithmic axis, and counts what has
no place there.
"""

import lmmfast
from lmmfast import plotting

radon = lmmfast.datasets.radon()
plotting.log_histogram(radon["activity"], label="radon activity, pCi/L")
