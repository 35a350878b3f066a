"""Contour."""
