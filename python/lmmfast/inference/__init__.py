"""Tests and intervals of fixed effects: from a fit's covariances and their derivatives."""
