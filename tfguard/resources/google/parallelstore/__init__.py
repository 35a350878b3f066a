"""Parallelstore."""
