"""
A posterior in six figures
==========================

The posterior of a model with slopes that vary by county: draws in their order, a density, two
parameters against each other, coefficients, what the data add to a prior, and the effects of the
counties.
"""

import lmmfast
import matplotlib.pyplot as plt
from lmmfast import plotting

radon = lmmfast.datasets.radon()
posterior = lmmfast.sample("log_radon ~ log(Uppm) + floor + (floor | county)", radon, seed=1)

_, axes = plt.subplots(3, 2, figsize=(11, 10), layout="constrained")
plotting.trace(posterior, "county: sd Intercept", ax=axes[0, 0])
plotting.density(posterior, "county: sd Intercept", ax=axes[0, 1])
plotting.pair(posterior, "county: sd floor", "county: corr Intercept, floor", ax=axes[1, 0])
plotting.forest(posterior, ax=axes[1, 1])
plotting.prior_posterior(posterior, "county: sd floor", ax=axes[2, 0])
plotting.shrinkage(posterior, ax=axes[2, 1])
