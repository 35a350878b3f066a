"""Datasets of Data Factory."""
