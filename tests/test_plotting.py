"""Plots: what is drawn, where, and with which labels."""

from __future__ import annotations

import sys

import lmmfast
import numpy as np
import pandas as pd
import pytest
from lmmfast import plotting

matplotlib = pytest.importorskip("matplotlib")
matplotlib.use("Agg")
plt = pytest.importorskip("matplotlib.pyplot")


@pytest.fixture(scope="module")
def fit():
    radon = lmmfast.datasets.radon()
    return lmmfast.lmer("log_radon ~ floor + log(Uppm) + (1 | county)", radon)


@pytest.fixture(autouse=True)
def no_figure_left():
    yield
    plt.close("all")


PLOTS = [
    plotting.fixed_effects,
    plotting.random_effects,
    plotting.caterpillar,
    plotting.observed_vs_fitted,
    plotting.residuals_vs_fitted,
    plotting.qq,
]


@pytest.mark.parametrize("plot", PLOTS)
def test_axes_in_axes_out(fit, plot):
    _, ax = plt.subplots()
    assert plot(fit, ax=ax) is ax
    assert len(plt.get_fignums()) == 1
    assert plot(fit) is not ax
    assert len(plt.get_fignums()) == 2
    assert ax.get_title()
    ax.figure.canvas.draw()


def labels(ax) -> list[str]:
    return [text.get_text() for text in ax.get_yticklabels()]


def test_fixed_effects(fit):
    ax = plotting.fixed_effects(fit)
    assert labels(ax) == ["log(Uppm)", "floor", "Intercept"]
    np.testing.assert_allclose(ax.lines[0].get_xdata(), fit.params[::-1])
    (segments,) = [c.get_segments() for c in ax.collections]
    interval = fit.conf_int()[::-1].to_numpy()
    np.testing.assert_allclose([[s[0][0], s[1][0]] for s in segments], interval)
    assert labels(plotting.fixed_effects(fit, intercept=False)) == ["log(Uppm)", "floor"]
    assert labels(plotting.fixed_effects(fit, max_names=1)) == ["Intercept"]


def test_caterpillar_names_every_county(fit):
    ax = plotting.caterpillar(fit)
    names = labels(ax)
    modes = fit.random_effects["county"]["Intercept"].sort_values(kind="stable")
    assert names == list(modes.index)
    ax.figure.canvas.draw()
    boxes = [text.get_window_extent() for text in ax.get_yticklabels()]
    bottoms = np.array([box.y0 for box in boxes])
    assert (np.diff(bottoms) > 0.75 * np.array([box.height for box in boxes[:-1]])).all()


def test_caterpillar_thins_names_on_low_axes(fit):
    _, ax = plt.subplots(figsize=(4, 3))
    plotting.caterpillar(fit, ax=ax)
    assert 10 < len(labels(ax)) < 60


def test_caterpillar_intervals(fit):
    ax = plotting.caterpillar(fit, level=0.5, sort=False)
    spread = np.sqrt(np.diag(fit.random_effects_cov["county"].loc["AITKIN"]))[0]
    ends = {tuple(s[0]): tuple(s[1]) for c in ax.collections for s in c.get_segments()}
    start = min(ends, key=lambda point: -point[1])
    assert labels(ax)[-1] == "AITKIN"
    mode = fit.random_effects["county"].loc["AITKIN", "Intercept"]
    np.testing.assert_allclose(
        [start[0], ends[start][0]], mode + np.array([-1, 1]) * 0.67449 * spread, rtol=1e-4
    )


def test_unknown_group_or_term(fit):
    with pytest.raises(lmmfast.DataError, match="this model has county"):
        plotting.caterpillar(fit, "state")
    with pytest.raises(lmmfast.DataError, match="there are Intercept"):
        plotting.random_effects(fit, "county", "slope")
    with pytest.raises(ValueError, match="level"):
        plotting.caterpillar(fit, level=95)


def test_clouds(fit):
    line = plotting.observed_vs_fitted(fit).lines[0]
    np.testing.assert_array_equal(line.get_xdata(), fit.fittedvalues)
    np.testing.assert_array_equal(line.get_ydata(), fit.y)
    line = plotting.residuals_vs_fitted(fit).lines[0]
    np.testing.assert_array_equal(line.get_ydata(), fit.resid_pearson)
    line = plotting.qq(fit).lines[0]
    assert (np.diff(line.get_xdata()) > 0).all()
    assert (np.diff(line.get_ydata()) >= 0).all()


def test_log_histogram():
    activity = lmmfast.datasets.radon()["activity"]
    ax = plotting.log_histogram(activity, label="activity")
    assert ax.get_xscale() == "log"
    assert sum(patch.get_height() for patch in ax.patches) == 916
    assert ax.get_title() == "916 values, 3 not above 0 left out"
    with pytest.raises(lmmfast.DataError, match="positive"):
        plotting.log_histogram(pd.Series([0.0, -1.0]))


def test_nothing_to_plot_where_not_identified():
    radon = lmmfast.datasets.radon()
    with pytest.warns(lmmfast.IdentifiabilityWarning):
        fit = lmmfast.lmer("log_radon ~ floor + county + (1 | county)", radon)
    with pytest.raises(lmmfast.DataError, match="not identified"):
        plotting.caterpillar(fit)
    assert labels(plotting.fixed_effects(fit)) == ["floor"]


def test_without_matplotlib(fit, monkeypatch):
    monkeypatch.setitem(sys.modules, "matplotlib.pyplot", None)
    with pytest.raises(ImportError, match=r"lmmfast\[plot\]"):
        plotting.caterpillar(fit)
