"""Plots: what is drawn, where, and with which labels."""

from __future__ import annotations

import sys

import lmmfast
import numpy as np
import pandas as pd
import pytest
from lmmfast import plotting
from scipy import stats

matplotlib = pytest.importorskip("matplotlib")
matplotlib.use("Agg")
plt = pytest.importorskip("matplotlib.pyplot")


@pytest.fixture(scope="module")
def fit():
    radon = lmmfast.datasets.radon()
    return lmmfast.lmer("log_radon ~ floor + log(Uppm) + (1 | county)", radon)


@pytest.fixture(scope="module")
def slopes():
    radon = lmmfast.datasets.radon()
    return lmmfast.lmer("log_radon ~ floor + (1 + floor | county)", radon)


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
    lambda fit, **options: plotting.log_histogram(fit.fittedvalues, **options),
]


@pytest.mark.parametrize("plot", PLOTS)
def test_axes_in_axes_out(fit, plot):
    _, (ax, other) = plt.subplots(1, 2)
    assert plot(fit, ax=ax) is ax
    assert plt.get_fignums() == [1]
    assert ax.has_data()
    assert not other.has_data()
    own = plot(fit)
    assert plt.get_fignums() == [1, 2]
    assert own.figure.number == 2


def labels(ax) -> list[str]:
    return [text.get_text() for text in ax.get_yticklabels()]


def horizontal(ax) -> dict[float, tuple[float, float]]:
    """The horizontal segments: ends by height."""
    segments = [s for c in ax.collections for s in c.get_segments()]
    assert all(start[1] == end[1] for start, end in segments)
    return {start[1]: (start[0], end[0]) for start, end in segments}


def points(ax) -> np.ndarray:
    """The (x, y) of all markers, from the lowest."""
    lines = [line.get_xydata() for line in ax.lines if line.get_marker() == "o"]
    together = np.concatenate(lines)
    return together[np.argsort(together[:, 1], kind="stable")]


def modes_of(fit, group: str, effect: str) -> pd.DataFrame:
    """Conditional modes and deviations of one effect, from the tables of the fit."""
    deviations = {
        level: np.sqrt(block.loc[(level, effect), effect])
        for level, block in fit.random_effects_cov[group].groupby(level=0)
    }
    return fit.random_effects[group][[effect]].set_axis(["mode"], axis=1).assign(sd=deviations)


def test_fixed_effects(fit):
    ax = plotting.fixed_effects(fit)
    assert labels(ax) == ["log(Uppm)", "floor", "Intercept"]
    np.testing.assert_array_equal(ax.get_yticks(), [0, 1, 2])
    np.testing.assert_allclose(points(ax), np.column_stack([fit.params[::-1], [0, 1, 2]]))
    ends = horizontal(ax)
    np.testing.assert_allclose([ends[row] for row in range(3)], fit.conf_int()[::-1])
    assert ax.get_xlabel() == "estimate and 95 % interval"
    assert ax.get_title() == "Fixed effects"


def test_fixed_effects_that_are_shown(fit):
    ax = plotting.fixed_effects(fit, intercept=False, level=0.8)
    assert labels(ax) == ["log(Uppm)", "floor"]
    ends = horizontal(ax)
    np.testing.assert_allclose([ends[row] for row in range(2)], fit.conf_int(alpha=0.2)[:0:-1])
    assert ax.get_xlabel() == "estimate and 80 % interval"
    ax = plotting.fixed_effects(fit, max_names=1)
    assert labels(ax) == ["Intercept"]
    assert ax.get_title() == "Fixed effects (first 1)"


def test_fixed_effects_without_dropped_ones():
    radon = lmmfast.datasets.radon().assign(twice=lambda d: 2 * d["floor"])
    with pytest.warns(lmmfast.RankDeficiencyWarning):
        fit = lmmfast.lmer("log_radon ~ floor + twice + (1 | county)", radon)
    ax = plotting.fixed_effects(fit)
    assert labels(ax) == ["floor", "Intercept"]
    assert len(horizontal(ax)) == 2


def test_random_effects(slopes):
    ax = plotting.random_effects(slopes, "county", "floor", level=0.5, n_named=2)
    table = modes_of(slopes, "county", "floor").sort_values("mode", kind="stable")
    (dots,) = (line for line in ax.lines if line.get_marker() == "o")
    np.testing.assert_allclose(dots.get_xydata(), np.c_[np.arange(85), table["mode"]])
    (bars,) = ax.collections
    half = 0.6744897501960817 * table["sd"]
    for rank, (low, high) in enumerate(bars.get_segments()):
        assert low[0] == high[0] == rank
        mode = table["mode"].iloc[rank]
        assert (low[1], high[1]) == pytest.approx((mode - half.iloc[rank], mode + half.iloc[rank]))
    texts = [text.get_text() for text in ax.texts]
    names = list(table.index)
    assert texts == [
        "\n".join(["lowest:", *names[:2]]),
        "\n".join(["highest:", names[-1], names[-2]]),
    ]
    assert ax.get_xlabel() == "85 levels of county, in order"
    assert ax.get_ylabel() == "floor: mode and 50 % interval"
    assert not plotting.random_effects(slopes, n_named=0).texts


def test_caterpillar(slopes):
    ax = plotting.caterpillar(slopes, "county", "floor", level=0.5)
    table = modes_of(slopes, "county", "floor").sort_values("mode", kind="stable")
    assert labels(ax) == list(table.index)
    np.testing.assert_allclose(points(ax), np.c_[table["mode"], np.arange(85)])
    half = 0.6744897501960817 * table["sd"]
    ends = horizontal(ax)
    np.testing.assert_allclose(
        [ends[row] for row in range(85)], np.c_[table["mode"] - half, table["mode"] + half]
    )
    assert ax.get_xlabel() == "floor: conditional mode and 50 % interval"
    assert ax.get_title() == "floor by county"


def test_caterpillar_colours_what_does_not_touch_zero(fit):
    ax = plotting.caterpillar(fit)
    table = modes_of(fit, "county", "Intercept").sort_values("mode", kind="stable")
    away = np.abs(table["mode"]) > 1.959963984540054 * table["sd"]
    assert 0 < away.sum() < 85
    by_colour = {
        matplotlib.colors.to_hex(line.get_color()): line.get_ydata()
        for line in ax.lines
        if line.get_marker() == "o"
    }
    np.testing.assert_array_equal(by_colour.pop("#20639b"), np.flatnonzero(away))
    (others,) = by_colour.values()
    np.testing.assert_array_equal(others, np.flatnonzero(~away))


def test_caterpillar_in_the_order_of_the_factor(fit):
    ax = plotting.caterpillar(fit, sort=False)
    table = modes_of(fit, "county", "Intercept")[::-1]  # the first level at the top
    assert labels(ax) == list(table.index)
    np.testing.assert_allclose(points(ax)[:, 0], table["mode"])


def test_caterpillar_names_do_not_overlap(fit):
    ax = plotting.caterpillar(fit)
    ax.figure.canvas.draw()
    boxes = [text.get_window_extent() for text in ax.get_yticklabels()]
    assert len(boxes) == 85
    bottoms = np.array([box.y0 for box in boxes])
    assert (np.diff(bottoms) > 0.75 * np.array([box.height for box in boxes[:-1]])).all()


def test_caterpillar_thins_names_on_low_axes(fit):
    _, ax = plt.subplots(figsize=(4, 3))
    plotting.caterpillar(fit, ax=ax)
    rows = ax.get_yticks().astype(int)
    step = rows[1]
    assert step > 1
    np.testing.assert_array_equal(rows, np.arange(0, 85, step))
    table = modes_of(fit, "county", "Intercept").sort_values("mode", kind="stable")
    assert labels(ax) == list(table.index[rows])
    assert len(points(ax)) == 85


def test_unknown_group_or_term(fit):
    with pytest.raises(lmmfast.DataError, match="this model has county"):
        plotting.caterpillar(fit, "state")
    with pytest.raises(lmmfast.DataError, match="there are Intercept"):
        plotting.random_effects(fit, "county", "slope")
    with pytest.raises(ValueError, match="level"):
        plotting.caterpillar(fit, level=95)


def test_observed_vs_fitted(fit):
    ax = plotting.observed_vs_fitted(fit)
    cloud, line = ax.lines
    np.testing.assert_array_equal(cloud.get_xydata(), np.c_[fit.fittedvalues, fit.y])
    low, high = fit.fittedvalues.min(), fit.fittedvalues.max()
    np.testing.assert_array_equal(line.get_xydata(), [[low, low], [high, high]])
    assert (ax.get_xlabel(), ax.get_ylabel()) == ("fitted", "observed log_radon")


def test_residuals_vs_fitted(fit):
    ax = plotting.residuals_vs_fitted(fit)
    cloud, line = ax.lines
    np.testing.assert_array_equal(cloud.get_xydata(), np.c_[fit.fittedvalues, fit.resid_pearson])
    np.testing.assert_array_equal(line.get_ydata(), [0, 0])
    assert ax.get_ylabel() == "residual / its standard deviation"


def test_qq(fit):
    ax = plotting.qq(fit)
    cloud, line = ax.lines
    quantiles = stats.norm.ppf((np.arange(919) + 0.5) / 919)
    np.testing.assert_allclose(cloud.get_xdata(), quantiles, atol=1e-12)
    np.testing.assert_array_equal(cloud.get_ydata(), np.sort(fit.resid_pearson))
    np.testing.assert_array_equal(line.get_xdata(), line.get_ydata())
    assert ax.get_xlabel() == "standard normal quantile"


def test_log_histogram():
    activity = lmmfast.datasets.radon()["activity"]
    ax = plotting.log_histogram(activity, bins=20, label="activity")
    assert ax.get_xscale() == "log"
    edges = np.geomspace(activity[activity > 0].min(), activity.max(), 21)
    np.testing.assert_allclose([patch.get_x() for patch in ax.patches], edges[:-1])
    counts, _ = np.histogram(activity[activity > 0], edges)
    heights = np.array([patch.get_height() for patch in ax.patches])
    assert np.abs(heights - counts).sum() <= 2  # of a value on an edge that rounding moves
    assert heights.sum() == 916
    assert ax.get_title() == "916 values, 3 not above 0 left out"
    assert ax.get_xlabel() == "activity (log scale)"
    assert plotting.log_histogram([2.0, 2.0]).get_title() == "2 values"
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
