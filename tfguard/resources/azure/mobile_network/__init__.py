"""Private mobile networks."""
