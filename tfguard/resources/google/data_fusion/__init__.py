"""Data Fusion."""
