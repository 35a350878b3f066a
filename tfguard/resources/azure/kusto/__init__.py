"""Data Explorer."""
