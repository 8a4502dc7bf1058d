"""Data whose rows are streamed: an adapter for each kind, and what brings rows together."""
