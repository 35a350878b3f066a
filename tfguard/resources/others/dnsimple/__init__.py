"""DNSimple."""
