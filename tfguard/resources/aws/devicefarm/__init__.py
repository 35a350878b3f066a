"""AWS Device Farm."""
