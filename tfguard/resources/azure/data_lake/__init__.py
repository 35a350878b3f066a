"""Data Lake, generation 1."""
