"""The radon model's posterior: effective draws a second of lmmfast, nutpie (PyMC) and NumPyro.

`pip install pymc nutpie numpyro`, then `python -m bench.posterior`. Four chains of 1,000 draws;
the worst parameter's bulk effective sample size; the time of sampling alone (the second call, where
something is compiled at the first) and that of the first call with everything.
"""

from __future__ import annotations

import time
from collections.abc import Callable

import lmmfast
import numpy as np
from lmmfast.posterior.convergence import ess_bulk
from lmmfast.priors import Normal, Uniform

FORMULA = "log_radon ~ log(Uppm) + floor + group_mean(floor, county) + (1 | county)"
PRIORS = {"fixed": Normal(0, 1), "county": Uniform(0, 100), "sigma": Uniform(0, 100)}
EXACT = [0.69187, -0.68385, 0.38448, 0.13573, 0.72990]  # b, the SD of counties, sigma

Draws = np.ndarray  # (parameters, chains, draws)


def with_lmmfast(seed: int) -> Draws:
    posterior = lmmfast.sample(FORMULA, lmmfast.datasets.radon(), priors=PRIORS, seed=seed)
    return np.stack([c.reshape(4, 1000) for c in posterior.to_frame().iloc[:, 3:].to_numpy().T])


def columns() -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    radon = lmmfast.datasets.radon()
    county = radon["county"].astype("category").cat.codes.to_numpy()
    mean = radon.groupby("county")["floor"].transform("mean")
    X = np.column_stack([np.log(radon["Uppm"]), radon["floor"], mean])
    return radon["log_radon"].to_numpy(), X, county


def nutpie_sampler() -> Callable[[int], Draws]:
    import nutpie
    import pymc as pm

    y, X, county = columns()
    with pm.Model() as model:
        mu, b = pm.Normal("mu"), pm.Normal("b", shape=3)
        sd, sigma = pm.Uniform("sd", 0, 100), pm.Uniform("sigma", 0, 100)
        z = pm.Normal("z", shape=int(county.max()) + 1)
        pm.Normal("y", mu + sd * z[county] + X @ b, sigma, observed=y)
    compiled = nutpie.compile_pymc_model(model)

    def run(seed: int) -> Draws:
        drawn = nutpie.sample(
            compiled, draws=1000, chains=4, seed=seed, progress_bar=False
        ).posterior
        b = drawn["b"].to_numpy()
        return np.stack([*np.moveaxis(b, -1, 0), drawn["sd"].to_numpy(), drawn["sigma"].to_numpy()])

    return run


def numpyro_sampler() -> Callable[[int], Draws]:
    import jax
    import jax.numpy as jnp
    import numpyro
    import numpyro.distributions as dist

    numpyro.set_host_device_count(4)
    y, X, county = columns()

    def model() -> None:
        mu = numpyro.sample("mu", dist.Normal(0, 1))
        b = numpyro.sample("b", dist.Normal(0, 1).expand([3]))
        sd = numpyro.sample("sd", dist.Uniform(0, 100))
        sigma = numpyro.sample("sigma", dist.Uniform(0, 100))
        z = numpyro.sample("z", dist.Normal(0, 1).expand([int(county.max()) + 1]))
        numpyro.sample("y", dist.Normal(mu + sd * z[county] + jnp.asarray(X) @ b, sigma), obs=y)

    sampler = numpyro.infer.MCMC(
        numpyro.infer.NUTS(model),
        num_warmup=1000,
        num_samples=1000,
        num_chains=4,
        progress_bar=False,
    )

    def run(seed: int) -> Draws:
        sampler.run(jax.random.PRNGKey(seed))
        drawn = sampler.get_samples(group_by_chain=True)
        b = np.asarray(drawn["b"])
        return np.stack(
            [*np.moveaxis(b, -1, 0), np.asarray(drawn["sd"]), np.asarray(drawn["sigma"])]
        )

    return run


def main() -> None:
    engines = {
        "lmmfast": lambda: with_lmmfast,
        "nutpie": nutpie_sampler,
        "NumPyro": numpyro_sampler,
    }
    print("| engine | first call, s | sampling, s | worst ESS | ESS/s | largest error, MC SE |")
    print("|---|---|---|---|---|---|")
    for name, make in engines.items():
        start = time.perf_counter()
        run = make()
        run(0)
        first = time.perf_counter() - start
        seconds = np.inf
        for seed in (1, 2, 3):
            start = time.perf_counter()
            draws = run(seed)
            seconds = min(seconds, time.perf_counter() - start)
        ess = np.array([ess_bulk(x) for x in draws])
        error = np.abs(draws.mean((1, 2)) - EXACT) / (draws.std((1, 2)) / np.sqrt(ess))
        print(
            f"| {name} | {first:.2f} | {seconds:.3f} | {ess.min():,.0f} "
            f"| {ess.min() / seconds:,.0f} | {error.max():.1f} |",
            flush=True,
        )


if __name__ == "__main__":
    main()
