"""Notebooks and workbenches."""
