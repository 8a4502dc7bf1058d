"""
Any number of levels in one panel
=================================

`lmmfast.plotting.random_effects` puts the levels in order and names the lowest and highest. Here
are both random effects of a model in which the effect of the floor differs between counties.
"""

import lmmfast
import matplotlib.pyplot as plt
from lmmfast import plotting

radon = lmmfast.datasets.radon()
fit = lmmfast.lmer("log_radon ~ floor + (1 + floor | county)", radon)

figure, axes = plt.subplots(1, 2, figsize=(10, 4), layout="constrained")
plotting.random_effects(fit, "county", "Intercept", ax=axes[0])
plotting.random_effects(fit, "county", "floor", ax=axes[1])
