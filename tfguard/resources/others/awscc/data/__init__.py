"""Data of AWS Cloud Control."""
