"""The linter: what floats, what takes a site down without a plan, and what can be pinned."""
