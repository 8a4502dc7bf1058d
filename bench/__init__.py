"""The benchmark: problems × engines, each run in a process of its own. See README.md."""
