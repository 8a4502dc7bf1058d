"""Models of streamed rows: a formula and a source to cross-products, in two passes at most."""
