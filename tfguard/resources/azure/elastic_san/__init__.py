"""Elastic SAN."""
