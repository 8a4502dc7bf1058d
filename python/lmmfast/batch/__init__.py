"""Many models in one call: groups of rows, or many responses."""
