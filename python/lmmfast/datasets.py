"""Data sets that come with the package."""

from __future__ import annotations

from pathlib import Path

import pandas as pd


def radon() -> pd.DataFrame:
    """Radon in 919 houses in 85 counties of Minnesota, with the uranium of each county's soil.

    Returns
    -------
    DataFrame (919, 26)
        One row a measurement. Among the columns:

        - ``log_radon``: log(activity + 0.1).
        - ``activity``: radon activity, picocuries per litre (0 in three houses).
        - ``floor``: where it was measured, 0 basement, 1 ground floor.
        - ``county``: name of the county; ``county_code`` the same as a number, 0 to 84.
        - ``Uppm``: uranium in the county's soil, parts per million.
        - ``basement``: whether the house has one, ``"Y"`` or ``"N"``; missing where not known.
        - ``room``, ``typebldg``, ``region``, ``zip``, ``stratum``, ``wave``, ``adjwt``,
          ``starttm``, ``stoptm``, ``startdt``, ``stopdt``, ``pcterr``, ``fips``, ``cntyfips``,
          ``rep``, ``dupflag``, ``zipflag``, ``idnum``, ``state``: as in the survey.

    Notes
    -----
    The Minnesota part of the U.S. Environmental Protection Agency's State Residential Radon
    Survey (winter of 1987–88), with county uranium from the National Uranium Resource Evaluation.
    Both are works of the U.S. government, in the public domain. Price, Nero & Gelman (1996, Health
    Physics 71(6), 922–936) put them together; Gelman & Hill (2007), *Data Analysis Using
    Regression and Multilevel/Hierarchical Models*, chapter 12, made them the textbook example. This
    is the file that ships with many textbooks' code, less its row numbers and three columns that
    are constant or blank (``state2``, ``stfips``, ``windoor``), blanks stripped.

    Examples
    --------
    >>> import lmmfast
    >>> lmmfast.datasets.radon()[["county", "floor", "Uppm", "log_radon"]].head(2)
       county  floor      Uppm  log_radon
    0  AITKIN      1  0.502054   0.832909
    1  AITKIN      0  0.502054   0.832909
    """
    return pd.read_csv(Path(__file__).parent / "data" / "radon.csv")
