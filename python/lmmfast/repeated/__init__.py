"""Repeated measures: formula and data to a fitted covariance of visits, and its results."""
