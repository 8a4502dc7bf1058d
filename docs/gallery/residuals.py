"""
Does the model fit?
===================

Observed values, residuals and their quantiles, each against what the model says of them.
"""

import lmmfast
from lmmfast import plotting

radon = lmmfast.datasets.radon()
fit = lmmfast.lmer("log_radon ~ floor + log(Uppm) + (1 | county)", radon)

# %%
# `lmmfast.plotting.observed_vs_fitted`: the fitted values spread less than the observed ones, for
# most of the variation is within counties. The lowest row of points are the three houses without
# any measured activity.
plotting.observed_vs_fitted(fit)

# %%
# `lmmfast.plotting.residuals_vs_fitted`: Pearson residuals, that is in units of their own
# standard deviation.
plotting.residuals_vs_fitted(fit)

# %%
# `lmmfast.plotting.qq`: the same residuals against quantiles of the normal distribution. The
# lower tail is longer than that.
plotting.qq(fit)
