"""Secure Source Manager."""
