"""Data Factory."""
