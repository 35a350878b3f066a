"""Orbital."""
