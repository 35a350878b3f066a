"""Data Share."""
