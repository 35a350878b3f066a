"""Eventarc."""
