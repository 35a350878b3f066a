"""AWS Storage Gateway."""
