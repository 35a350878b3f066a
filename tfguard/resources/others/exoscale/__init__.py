"""Exoscale."""
