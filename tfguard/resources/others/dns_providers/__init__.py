"""Providers that only serve names."""
