"""Addresses and regional services."""
