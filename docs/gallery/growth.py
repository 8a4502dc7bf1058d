"""
Growth curves: a line for each child
====================================

Potthoff and Roy (1964, Biometrika 51, 313-326) measured a distance in the jaw of 27 children, in
mm, at the ages of 8, 10, 12 and 14. Each child gets a line of its own, drawn from a normal
distribution of lines around that of its sex.
"""

import lmmfast
import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
from lmmfast import plotting

boys = """
26 25 29 31, 21.5 22.5 23 26.5, 23 22.5 24 27.5, 25.5 27.5 26.5 27, 20 23.5 22.5 26,
24.5 25.5 27 28.5, 22 22 24.5 26.5, 24 21.5 24.5 25.5, 23 20.5 31 26, 27.5 28 31 31.5,
23 23 23.5 25, 21.5 23.5 24 28, 17 24.5 26 29.5, 22.5 25.5 25.5 26, 23 24.5 26 30,
22 21.5 23.5 25"""
girls = """
21 20 21.5 23, 21 21.5 24 25.5, 20.5 24 24.5 26, 23.5 24.5 25 26.5, 21.5 23 22.5 23.5,
20 21 21 22.5, 21.5 22.5 23 25, 23 23 23.5 24, 20 21 22 21.5, 16.5 19 19 19.5,
24.5 25 28 28"""

rows = [
    (f"{sex[0]}{number + 1:02d}", sex, age, float(distance))
    for sex, measured in (("boy", boys), ("girl", girls))
    for number, child in enumerate(measured.split(","))
    for age, distance in zip((8, 10, 12, 14), child.split())
]
growth = pd.DataFrame(rows, columns=["child", "sex", "age", "distance"])
fit = lmmfast.lmer("distance ~ sex * I(age - 11) + (I(age - 11) | child)", growth)
print(fit.summary())

# %%
# `lmmfast.LMMResults.predict` gives the lines of the children, and without random effects those
# of the two sexes.
figure, axes = plt.subplots(1, 2, figsize=(9, 4), sharey=True, layout="constrained")
for ax, (sex, children) in zip(axes, growth.groupby("sex")):
    for _, child in children.groupby("child"):
        ax.plot(child["age"], child["distance"], "o", color="0.7", markersize=3)
        ax.plot(child["age"], fit.predict(child), color="#20639b", linewidth=0.8)
    ages = pd.DataFrame({"age": np.linspace(8, 14, 2), "sex": sex})
    ax.plot(ages["age"], fit.predict(ages, random_effects=False), color="#d1495b", linewidth=2.5)
    ax.set_title(f"{sex}s")
    ax.set_xlabel("age, years")
axes[0].set_ylabel("distance, mm")

# %%
# `lmmfast.plotting.caterpillar`: whose jaw grows faster or slower than that of others? With four
# measurements of a child there is little
# to tell them apart.
plotting.caterpillar(fit, "child", "I(age - 11)")

# %%
# `lmmfast.plotting.residuals_vs_fitted`: two of the measurements are far from the line of their
# child.
plotting.residuals_vs_fitted(fit)
