"""Data Catalog."""
