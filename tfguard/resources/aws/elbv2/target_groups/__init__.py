"""Target groups and their targets."""
