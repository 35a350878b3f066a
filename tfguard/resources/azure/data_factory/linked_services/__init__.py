"""Linked services of Data Factory."""
