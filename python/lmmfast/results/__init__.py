"""A fit with names on it: estimates, predictions, accounts."""
