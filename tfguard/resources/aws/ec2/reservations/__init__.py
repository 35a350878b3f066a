"""Reserved capacity and dedicated hosts."""
