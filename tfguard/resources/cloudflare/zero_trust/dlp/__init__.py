"""Data loss prevention and risk scores."""
