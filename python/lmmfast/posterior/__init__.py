"""The posterior of a model with priors: quadrature, NUTS, and exact draws of all effects."""
