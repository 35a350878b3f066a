"""Storage classes and drivers."""
