"""Text of a formula to its parts; parts to columns by formulaic, which only this room knows."""
