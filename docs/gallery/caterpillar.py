"""
Every level by name: the caterpillar plot
=========================================

`lmmfast.plotting.caterpillar` shows the conditional mode of every county with its interval. Those
whose interval does not touch zero are coloured.
"""

import lmmfast
from lmmfast import plotting

radon = lmmfast.datasets.radon()
fit = lmmfast.lmer("log_radon ~ floor + (1 | county)", radon)
plotting.caterpillar(fit, "county")
