"""Repeated measures: against dense algebra, closed forms, properties that must hold, bad input."""

from __future__ import annotations

import pickle

import lmmfast
import numpy as np
import pandas as pd
import pytest
from dense_mmrm import covariance, derivatives, evaluate, kenward_roger
from hypothesis import given
from hypothesis import strategies as st
from lmmfast import _core
from lmmfast.repeated.structures import STRUCTURES
from mmrm_cases import fitted, table

FULL = "FEV1 ~ RACE + SEX + ARMCD * AVISIT + {}(AVISIT | USUBJID)"
VISITS = [name for name in STRUCTURES if not name.startswith("sp_")]


def trial(seed=0, n=30, m=4, drop=0.25):
    """Subjects of two arms, some visits missing, weights and times."""
    rng = np.random.default_rng(seed)
    rows = pd.DataFrame({"id": np.repeat(np.arange(n), m), "visit": np.tile(np.arange(m), n)})
    rows["arm"] = np.where(rows["id"] % 2 == 0, "a", "b")
    rows["base"] = np.repeat(rng.normal(50, 5, n), m)
    rows["w"] = rng.integers(1, 4, n * m).astype(float)
    rows["t"] = rows["visit"] + rng.uniform(-0.2, 0.2, n * m)
    noise = rng.normal(size=(n, m)) * (1 + 0.4 * np.arange(m)) + rng.normal(size=(n, 1))
    rows["y"] = 0.2 * rows["base"] + rows["visit"] + noise.ravel()
    keep = (rng.uniform(size=n * m) > drop) | (rows["visit"] == rows["id"] % m)
    return rows[keep].sample(frac=1, random_state=seed)


def dense_of(fit, data, structure, *, grouped, weighted):
    """The model's V as a function of psi, X and y."""
    subject = data["id"].to_numpy()
    group = (data["arm"] == "b").to_numpy(dtype=int) if grouped else None
    weights = data["w"].to_numpy() if weighted else None
    spatial = structure.startswith("sp_")
    coordinates = data[["t"]].to_numpy() if spatial else None
    visit = data["visit"].to_numpy()

    def V(psi):
        return covariance(structure, psi, subject, visit, group, weights, coordinates)

    return V, fit.X.to_numpy(), fit.y.to_numpy()


@pytest.mark.parametrize("structure", STRUCTURES)
@pytest.mark.parametrize(
    ("reml", "grouped", "weighted"), [(True, False, True), (False, True, False)]
)
def test_against_dense_algebra(structure, reml, grouped, weighted):
    data = trial(n=24, m=3)
    where = "t" if structure.startswith("sp_") else "visit"
    term = f"{structure}({where} | {'arm / ' * grouped}id)"
    fit = lmmfast.mmrm(
        f"y ~ arm + base + visit + {term}", data, reml=reml, weights="w" if weighted else None
    )
    V, X, y = dense_of(fit, data, structure, grouped=grouped, weighted=weighted)
    psi = fit.cov_parameters["estimate"].to_numpy()
    value, beta, phi = evaluate(V(psi), X, y, reml=reml)
    assert fit.criterion == pytest.approx(value, abs=1e-9)
    np.testing.assert_allclose(fit.params, beta, rtol=1e-8)
    np.testing.assert_allclose(fit.cov_params(), phi, rtol=1e-7, atol=1e-12)
    assert np.abs(fit.cov_parameters["gradient"] * psi).max() < 1e-4
    # anywhere else too
    psi = psi * np.linspace(0.95, 1.05, len(psi)) + 0.01
    gradient, hessian, _, _ = derivatives(V, psi, X, y, reml=reml)
    value = evaluate(V(psi), X, y, reml=reml)[0]
    found = _core.evaluate_repeated(fit._units, structure, psi, reml=reml)
    assert found[0] == pytest.approx(value, abs=1e-9)
    np.testing.assert_allclose(found[1], gradient, rtol=1e-7, atol=1e-7)
    np.testing.assert_allclose(found[3], hessian, rtol=1e-5, atol=1e-6 * np.abs(hessian).max())


@pytest.mark.parametrize("structure", STRUCTURES)
def test_kenward_roger_against_dense_algebra(structure):
    data = trial(n=24, m=3)
    where = "t" if structure.startswith("sp_") else "visit"
    fit = lmmfast.mmrm(f"y ~ arm + base + {structure}({where} | id)", data, weights="w")
    V, X, _ = dense_of(fit, data, structure, grouped=False, weighted=True)
    psi = fit.cov_parameters["estimate"].to_numpy()
    _, hessian, Va, Vab = derivatives(V, psi, X, fit.y.to_numpy())
    for vcov in ("kenward-roger", "kenward-roger-linear"):
        theirs = kenward_roger(
            V(psi), Va, Vab, 2 * np.linalg.inv(hessian), X, second=vcov == "kenward-roger"
        )
        np.testing.assert_allclose(fit.cov_params(vcov), theirs, rtol=1e-5)


def test_compound_symmetry_is_a_random_intercept():
    data = trial(n=40)
    for reml in (True, False):
        fit = lmmfast.mmrm("y ~ arm + base + cs(visit | id)", data, reml=reml)
        other = lmmfast.lmer("y ~ arm + base + (1 | id)", data, reml=reml)
        assert fit.cov_parameters["estimate"]["cov"] > 0
        assert fit.criterion == pytest.approx(other.criterion, abs=1e-8)
        np.testing.assert_allclose(fit.params, other.params, rtol=1e-7)
        np.testing.assert_allclose(fit.bse, other.bse, rtol=1e-6)
        assert fit.cov.iloc[0, 1] == pytest.approx(other.cov_re.iloc[0, 0], rel=1e-5)
        np.testing.assert_allclose(
            fit.coef_table()["df"], other.coef_table("satterthwaite")["df"], rtol=1e-4
        )


def test_unstructured_of_complete_data_is_multivariate_regression():
    data = trial(n=30, drop=0.0).sort_values(["id", "visit"])
    fit = lmmfast.mmrm("y ~ 0 + C(visit) + C(visit):arm + us(visit | id)", data)
    Y = data["y"].to_numpy().reshape(30, -1)
    X = np.column_stack([np.ones(30), (data["arm"] == "b").to_numpy()[::4]])
    residual = Y - X @ np.linalg.lstsq(X, Y, rcond=None)[0]
    np.testing.assert_allclose(fit.cov, residual.T @ residual / 28, rtol=1e-9)
    assert len(fit.optimizer_log) <= 3


@given(seed=st.integers(0, 10**6), structure=st.sampled_from(VISITS))
def test_what_must_not_matter(seed, structure):
    data = trial(seed=seed, n=40, m=3, drop=0.15)
    formula = f"y ~ arm + base + C(visit) + {structure}(visit | id)"
    fit = lmmfast.mmrm(formula, data)
    changed = data.sample(frac=1, random_state=seed + 1)
    changed = changed.assign(
        id=changed["id"].map(lambda i: f"s{(i * 7) % 101}"), y=3.0 + 100.0 * changed["y"]
    )
    other = lmmfast.mmrm(formula, changed)
    if not (fit.converged and other.converged):
        return
    np.testing.assert_allclose(other.cov, 1e4 * fit.cov, rtol=1e-5, atol=1e-2)
    np.testing.assert_allclose(other.bse, 100.0 * fit.bse, rtol=1e-6)
    np.testing.assert_allclose(other.coef_table()["df"], fit.coef_table()["df"], rtol=1e-4)
    shift = (fit.nobs - len(fit.params)) * np.log(1e4)
    assert other.criterion == pytest.approx(fit.criterion + shift, abs=1e-6)


def test_visits_in_another_order():
    data = trial(n=50)
    one = lmmfast.mmrm("y ~ arm + C(visit) + us(visit | id)", data)
    order = [2, 0, 3, 1]
    data = data.assign(visit=pd.Categorical(data["visit"], order))
    other = lmmfast.mmrm("y ~ arm + visit + us(visit | id)", data)
    assert other.visits == order
    assert other.criterion == pytest.approx(one.criterion, abs=1e-8)
    np.testing.assert_allclose(other.cov, one.cov.loc[order, order], rtol=1e-6)


def test_groups_alike_are_a_sum_of_models():
    data = trial(n=60)
    both = lmmfast.mmrm("y ~ 0 + arm + arm:base + ar1h(visit | arm / id)", data)
    apart = [lmmfast.mmrm("y ~ base + ar1h(visit | id)", data[data["arm"] == arm]) for arm in "ab"]
    assert both.criterion == pytest.approx(sum(fit.criterion for fit in apart), abs=1e-8)
    for arm, fit in zip("ab", apart):
        np.testing.assert_allclose(both.cov[arm], fit.cov, rtol=1e-6)


def test_many_subjects_are_summed_up():
    """Twice the same subjects: the same Sigma by ML, twice the criterion."""
    data = trial(n=300, drop=0.1)
    twice = pd.concat([data, data.assign(id=data["id"] + 1000)])
    formula = "y ~ arm * C(visit) + base + us(visit | id)"
    one, two = (lmmfast.mmrm(formula, d, reml=False) for d in (data, twice))
    assert two.criterion == pytest.approx(2 * one.criterion, rel=1e-10)
    np.testing.assert_allclose(two.cov, one.cov, rtol=1e-6)
    assert two.n_patterns == one.n_patterns


def test_a_large_mean_keeps_its_digits():
    data = trial(n=60)
    formula = "y ~ arm + base + C(visit) + us(visit | id)"
    fit = lmmfast.mmrm(formula, data)
    far = lmmfast.mmrm(formula, data.assign(base=data["base"] + 1e6, y=data["y"] + 1e6))
    np.testing.assert_allclose(far.cov, fit.cov, rtol=1e-5)
    np.testing.assert_allclose(far.bse[1:], fit.bse[1:], rtol=1e-5)


def test_threads_do_not_matter():
    data = trial(n=500)
    one, two = (
        lmmfast.mmrm("y ~ arm + C(visit) + us(visit | id)", data, n_threads=k) for k in (1, 2)
    )
    assert one.criterion == two.criterion
    assert (one.cov.to_numpy() == two.cov.to_numpy()).all()
    assert (one.cov_params("kenward-roger") == two.cov_params("kenward-roger")).all(axis=None)


def test_pickles():
    fit = fitted("fev_full_us_reml")
    again = pickle.loads(pickle.dumps(fit))
    assert str(again) == str(fit)
    pd.testing.assert_frame_equal(
        again.coef_table("kenward-roger"), fit.coef_table("kenward-roger")
    )
    pd.testing.assert_frame_equal(again.augment(), fit.augment())
    with pytest.raises(AttributeError, match="immutable"):
        again.reml = False


def test_rows():
    data = trial(n=50)
    fit = lmmfast.mmrm("y ~ arm + base + us(visit | id)", data, weights="w")
    pd.testing.assert_series_equal(fit.predict(data), fit.fittedvalues, check_names=False)
    assert (fit.resid.index == data.index).all()
    np.testing.assert_allclose(fit.augment()["resid"], data["y"] - fit.fittedvalues)
    V, X, y = dense_of(fit, data, "us", grouped=False, weighted=True)
    psi = fit.cov_parameters["estimate"].to_numpy()
    r = y - X @ fit.params.to_numpy()
    assert (fit.resid_normalized**2).sum() == pytest.approx(r @ np.linalg.solve(V(psi), r))
    np.testing.assert_allclose(fit.resid_pearson, r / np.sqrt(np.diagonal(V(psi))))


def test_simulated_responses_have_the_covariance():
    data = trial(n=30, m=3)
    fit = lmmfast.mmrm("y ~ arm + us(visit | id)", data, weights="w")
    draws = fit.simulate(20000, seed=1)
    assert draws.equals(fit.simulate(20000, seed=1))
    V, _, _ = dense_of(fit, data, "us", grouped=False, weighted=True)
    V = V(fit.cov_parameters["estimate"].to_numpy())
    found = np.cov(draws.to_numpy())
    assert np.abs(found - V).max() < 0.05 * np.abs(V).max()
    np.testing.assert_allclose(draws.mean(axis=1), fit.fittedvalues, atol=0.1)


def test_kinds_that_do_not_go_together():
    fit = fitted("fev_arm_us_reml")
    with pytest.raises(ValueError, match="its own covariance"):
        fit.coef_table("kenward-roger", vcov="empirical")
    with pytest.raises(ValueError, match="ddf must be one of"):
        fit.coef_table("kenward")
    with pytest.raises(ValueError, match="vcov must be one of"):
        fit.coef_table(vcov="robust")
    with pytest.raises(ValueError, match="reml=True"):
        fitted("fev_full_us_ml").coef_table("kenward-roger")


def test_slopes_of_a_covariate():
    fit = lmmfast.mmrm("y ~ arm * base + us(visit | id)", trial(n=50))
    slopes = fit.emtrends("arm", "base", vcov="empirical").table.set_index("arm")
    rows = fit.contrast(["base", "base + arm[T.b]:base"], vcov="empirical")
    np.testing.assert_allclose(slopes["estimate"], rows["estimate"], rtol=1e-7)
    np.testing.assert_allclose(slopes["std_error"], rows["std_error"], rtol=1e-7)
    np.testing.assert_allclose(slopes["df"], rows["df"], rtol=1e-6)


def test_anova_is_that_of_terms():
    fit = fitted("fev_full_us_reml")
    found = fit.anova()
    assert list(found.index) == ["RACE", "SEX", "ARMCD", "AVISIT", "ARMCD:AVISIT"]
    assert found.loc["ARMCD", "f_value"] == pytest.approx(31.67, abs=0.006)  # SAS
    assert found.loc["AVISIT", "f_value"] == pytest.approx(142.11, abs=0.01)
    assert found.loc["ARMCD:AVISIT", "f_value"] == pytest.approx(0.26, abs=0.006)


class TestBadInput:
    fev = table("fev")

    def refused(self, message, formula, data=None, error=lmmfast.DataError, **given):
        with pytest.raises(error, match=message):
            lmmfast.mmrm(formula, self.fev if data is None else data, **given)

    def test_a_visit_twice(self):
        row = self.fev.dropna().index[3]
        data = pd.concat([self.fev, self.fev.loc[[row]].rename({row: 9999})])
        subject, visit = self.fev.loc[row, ["USUBJID", "AVISIT"]]
        self.refused(
            f"USUBJID '{subject}' has AVISIT '{visit}' twice, in the rows labelled {row} and 9999",
            "FEV1 ~ SEX + us(AVISIT | USUBJID)",
            data,
        )

    def test_a_subject_in_two_groups(self):
        row = self.fev.dropna().index[0]
        data = self.fev.copy()
        data.loc[row, "ARMCD"] = "PBO" if data.loc[row, "ARMCD"] == "TRT" else "TRT"
        self.refused("is in ARMCD", "FEV1 ~ SEX + us(AVISIT | ARMCD / USUBJID)", data)

    def test_visits_never_seen_together(self):
        data = self.fev.dropna()
        two = data.loc[data["AVISIT"] == "VIS2", "USUBJID"].tolist()
        data = data[~((data["AVISIT"] == "VIS3") & data["USUBJID"].isin(two))]
        self.refused(
            "no subject was seen at both visits 'VIS2' and 'VIS3'",
            "FEV1 ~ SEX + us(AVISIT | USUBJID)",
            data,
        )
        assert lmmfast.mmrm("FEV1 ~ SEX + ar1h(AVISIT | USUBJID)", data).converged

    def test_a_visit_that_a_group_never_saw(self):
        data = self.fev[~((self.fev["AVISIT"] == "VIS4") & (self.fev["ARMCD"] == "PBO"))]
        self.refused(
            "nobody was seen at visit 'VIS4' in ARMCD 'PBO'",
            "FEV1 ~ SEX + ar1h(AVISIT | ARMCD / USUBJID)",
            data,
        )

    def test_more_parameters_than_rows(self):
        data = trial(n=3, m=8, drop=0.0)
        self.refused("us.* has 36 parameters for 24 rows", "y ~ 1 + us(visit | id)", data)

    def test_one_visit(self):
        data = self.fev[self.fev["AVISIT"] == "VIS1"]
        self.refused("there is one visit, 'VIS1'", "FEV1 ~ SEX + ar1(AVISIT | USUBJID)", data)

    def test_columns_that_are_not_there(self):
        self.refused("VISIT", "FEV1 ~ SEX + us(VISIT | USUBJID)")
        self.refused("must be numbers", "FEV1 ~ SEX + sp_exp(SEX | USUBJID)")

    @pytest.mark.parametrize(
        ("formula", "message"),
        [
            ("FEV1 ~ SEX", "there is no covariance"),
            ("FEV1 ~ SEX + (1 | USUBJID)", "takes no random terms"),
            ("FEV1 ~ us(AVISIT | USUBJID) + us(AVISIT | SEX)", "two covariances"),
            ("FEV1 ~ SEX * us(AVISIT | USUBJID)", "summand of its own"),
            ("FEV1 ~ SEX + us(AVISIT | a / b / USUBJID)", "write us"),
            ("FEV1 ~ SEX + us(AVISIT, SEX | USUBJID)", "one column of visits"),
            ("FEV1 ~ SEX + us(AVISIT | AVISIT)", "uses a column twice"),
            ("FEV1 ~ SEX + us(log(AVISIT) | USUBJID)", "is no column"),
        ],
    )
    def test_formulas(self, formula, message):
        self.refused(message, formula, error=lmmfast.FormulaError)

    def test_streams(self, tmp_path):
        path = tmp_path / "fev.csv"
        self.fev.to_csv(path)
        self.refused("in memory", "FEV1 ~ SEX + us(AVISIT | USUBJID)", path)

    def test_start(self):
        formula = "FEV1 ~ SEX + ar1(AVISIT | USUBJID)"
        fit = lmmfast.mmrm(formula, self.fev, start=[40.0, 0.1])
        assert fit.optimizer_log.iloc[0, :2].tolist() == [40.0, 0.1]
        self.refused("start must be 2 finite numbers", formula, start=[1.0])
