"""Bigtable."""
