"""
Fixed effects with intervals
============================

`lmmfast.plotting.fixed_effects` on the Minnesota radon data: measurements on the ground floor are
lower than those in the basement, and counties with more uranium in the soil have more radon.
"""

import lmmfast
from lmmfast import plotting

radon = lmmfast.datasets.radon()
fit = lmmfast.lmer(
    "log_radon ~ floor * log(Uppm) + group_mean(floor, county) + (1 | county)", radon
)
plotting.fixed_effects(fit, intercept=False)
