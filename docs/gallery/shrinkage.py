"""
How much the counties borrow from each other
============================================

The fewer houses a county has, the more its conditional mode is pulled from the county's own mean
towards the mean of all.
"""

import lmmfast
import matplotlib.pyplot as plt

radon = lmmfast.datasets.radon()
fit = lmmfast.lmer("log_radon ~ floor + (1 | county)", radon)

by_county = (radon["log_radon"] - fit.predict(random_effects=False)).groupby(radon["county"])
houses, alone = by_county.size(), by_county.mean()
modes = fit.random_effects["county"]["Intercept"]

_, ax = plt.subplots(figsize=(7, 4.5), layout="constrained")
ax.axhline(0.0, color="0.6", linewidth=0.8)
ax.vlines(houses, alone, modes[houses.index], color="0.8", linewidth=0.8)
ax.plot(houses, alone, "o", color="#d1495b", markersize=3.5, label="mean of the county's houses")
ax.plot(houses, modes[houses.index], "o", color="#20639b", markersize=3.5, label="conditional mode")
ax.set_xscale("log")
ax.set_xticks([1, 2, 5, 10, 20, 50, 100], labels=["1", "2", "5", "10", "20", "50", "100"])
ax.set_xlabel("houses measured in the county")
ax.set_ylabel("log radon above that of all counties")
ax.legend()
