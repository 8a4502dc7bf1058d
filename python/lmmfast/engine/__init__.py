"""From columns to a fit: a frame's cross-products, and the core's fit of them. No results."""
